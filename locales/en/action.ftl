# The actions: name in the palette, a word or two for the last line, a sentence of help.

# moving about

action-up = Go up
    .hint = up
    .help = Goes one row up.
action-down = Go down
    .hint = down
    .help = Goes one row down.
action-left = Go left
    .hint = left
    .help = Goes one column to the left.
action-right = Go right
    .hint = right
    .help = Goes one column to the right.
action-page-up = Go a page up
    .hint = page up
    .help = Goes a screenful up.
action-page-down = Go a page down
    .hint = page down
    .help = Goes a screenful down.
action-top = Go to the first row
    .hint = top
    .help = Goes to the first row.
action-bottom = Go to the last row
    .hint = bottom
    .help = Goes to the last row.
action-pane-agenda = Go to the agenda
    .hint = agenda
    .help = The keys are those of the agenda.
action-pane-questions = Go to the questions
    .hint = questions
    .help = The keys are those of the questions that every measure answers.
action-pane-lists = Go to the priority lists
    .hint = lists
    .help = The keys are those of the priority lists and the money.
action-pane-decisions = Go to the decisions
    .hint = decisions
    .help = The keys are those of decisions and follow-ups.
action-next-pane = Go to the next pane
    .hint = next pane
    .help = Goes to the next of the four panes, round and round.
action-previous-pane = Go to the previous pane
    .hint = previous pane
    .help = Goes to the previous of the four panes, round and round.
action-zoom = Use the whole screen
    .hint = whole screen
    .help = Gives the pane the whole screen, or shows all four again.
action-wall = Show the meeting large on the wall
    .hint = on the wall
    .help = Shows the item, the clock and the wording on the table so large that all can read it. The keys work as before; once more, and the panes are back.
action-back = Go one step back
    .hint = back
    .help = Closes what lies on top. Nothing is lost.

# the clock

action-toggle-clock = Start or pause the clock
    .hint = clock
    .help = Starts the item that is due, or pauses the clock. Time used so far is kept.
action-next-item = Go to the next item
    .hint = next item
    .help = Finishes the item and starts the next. Can be undone.
action-previous-item = Go to the previous item
    .hint = previous item
    .help = Takes up the item before. Time used so far is kept. Can be undone.
action-more-time = Give the item five minutes more
    .hint = more time
    .help = The item gets five more minutes, and the end of the meeting is worked out anew. Can be undone.
action-less-time = Give the item five minutes less
    .hint = less time
    .help = The item gets five minutes less, and the end of the meeting is worked out anew. Can be undone.
action-overrun = Get the meeting back on time
    .hint = on time
    .help = Shows what comes of squeezing, deferring or extending. Nothing changes until you choose.

# from anywhere

action-new-decision = Write a new decision
    .hint = new decision
    .help = Opens the wording of the draft in the case at hand, or begins one. All that you write is kept.
action-new-follow-up = Write a new follow-up
    .hint = follow-up
    .help = Asks what is to be done, who is responsible, and by when. Left empty, it goes again.
action-note = Write a note on the item
    .hint = note
    .help = Opens the note on the item you are at. It goes into the minutes.
action-private-note = Write a private note
    .hint = private note
    .help = Opens a note that is yours alone. It never reaches the minutes, and on the screen only a small sign behind the item’s title tells that there is one.
action-people = Show the roll call
    .hint = roll call
    .help = Shows who is here and whether there is a quorum. It is corrected here too.
action-minutes = Show the minutes
    .hint = minutes
    .help = Shows the minutes as they are now. They follow every change.
action-menu = Show the menu
    .hint = menu
    .help = Shows all that can be done here, each with its key, and why something cannot. Enter does it.
action-page-menu = Show more choices
    .hint = more choices
    .help = Shows all that can be done on this page, and in the meeting besides.
action-palette = Find an action
    .hint = find
    .help = Shows all that can be done. Type a few letters of what you are looking for.
action-help = Show help
    .hint = help
    .help = Shows the keys that work here, and what they do.
action-undo = Undo
    .hint = undo
    .help = Takes back the last thing done, one step at a time.
action-redo = Redo
    .hint = redo
    .help = Does again what you have undone.
action-meeting-facts = Edit the facts of the meeting
    .hint = the meeting
    .help = Opens place, times and next meeting.
action-send-call = Mark the call as sent
    .hint = call sent
    .help = From now on the items keep their numbers. The program sends nothing itself. Can be undone.
action-end-meeting = End the meeting
    .hint = end meeting
    .help = Shows first what the minutes lack. The meeting can be opened again.
action-reopen-meeting = Reopen the meeting
    .hint = reopen
    .help = The meeting can be changed again. Everything stands as it stood.
action-language = Change the language of the screen
    .hint = language
    .help = Chooses between bokmål, nynorsk and English, and shows the whole screen in it on the way. The minutes keep their language.
action-theme = Change the colours
    .hint = colours
    .help = Chooses colours from a list, and shows them on the screen on the way. The meeting is not changed.
action-quit = Leave klubbe
    .hint = leave
    .help = Closes the program. Everything is kept already.

# the agenda

action-item-menu = Choose what to do with the item
    .hint = choose
    .help = Shows what can be done with the selected item, the most likely first.
action-item-edit = Edit the item
    .hint = edit
    .help = Opens title, minutes, who presents it, and a fixed time.
action-item-start = Start the selected item
    .hint = start item
    .help = Starts the clock of the selected item. One that is running is paused.
action-item-add = Add an item
    .hint = new item
    .help = Puts in an item below the selected one. After the call it gets the next free number.
action-break-add = Add a break
    .hint = new break
    .help = Puts in a break below the selected item. A break has no case number.
action-item-remove = Remove the item
    .hint = remove
    .help = Takes the item off the agenda. One that is in use can only be deferred. Can be undone.
action-item-down = Move the item down
    .hint = move down
    .help = The item comes after the next one. A number sent out stays. Can be undone.
action-item-up = Move the item up
    .hint = move up
    .help = The item comes before the previous one. A number sent out stays. Can be undone.
action-item-kind = Change the kind of item
    .hint = kind
    .help = Goes to the next kind: information, discussion, decision, approval. Can be undone.
action-item-defer = Defer the item
    .hint = defer
    .help = The item goes to the next meeting. Once more, and it is back.

# the standing questions

action-answer-edit = Write the answer
    .hint = answer
    .help = Opens the answer to the selected question about the selected measure.
action-answer-state = Assess the answer
    .hint = assess
    .help = Goes to the next state: answered, partly, missing. Yes-or-no questions have no as well. Can be undone.
action-missing-only = Show only what is missing
    .hint = missing only
    .help = Shows only measures that lack an answer, or all again.
action-one-network = Show one network
    .hint = one network
    .help = Shows the measures of one network at a time, and then all again.
action-switch-phase = Switch between planning and evaluation
    .hint = plan, evaluation
    .help = Answers at planning and at evaluation are kept apart.

# priority lists and money

action-grant-edit = Write the grant
    .hint = amount
    .help = Opens the amount. More than the frame or the request is not accepted.
action-grant-full = Grant the whole amount
    .hint = in full
    .help = The measure gets all that it asks for, if the frame has room. Can be undone.
action-grant-nothing = Grant nothing
    .hint = nothing
    .help = The measure gets nothing. Can be undone.
action-grant-clear = Leave the grant open
    .hint = open
    .help = Takes the grant away, so that the measure stands open again. Can be undone.
action-grant-condition = Write a condition for the measure
    .hint = condition
    .help = Opens the condition on which the money is given.
action-measure-edit = Edit the measure
    .hint = edit
    .help = Opens what, who, partner, amount asked for and own funding.
action-measure-add = Add a measure
    .hint = new measure
    .help = Puts a new measure at the end of the selected list. Left empty, it goes again.
action-measure-remove = Remove the measure
    .hint = remove
    .help = Takes the measure off the list. Can be undone.
action-measure-down = Move the measure down
    .hint = move down
    .help = The measure gets a lower priority on its list. Can be undone.
action-measure-up = Move the measure up
    .hint = move up
    .help = The measure gets a higher priority on its list. Can be undone.
action-measure-merge = Put into a joint measure
    .hint = joint measure
    .help = Choose the joint measure that it goes into. It then has no grant of its own. Can be undone.
action-frame-edit = Change the frame
    .hint = frame
    .help = Opens the frame. It cannot be lower than what is granted.
action-list-received = Mark the list as received
    .hint = received
    .help = Notes when the list came, and whether it was late. Can be undone.

# decisions and follow-ups

action-decision-open = Open the decision or follow-up
    .hint = open
    .help = Opens the decision on a page of its own, or the follow-up.
action-decision-add = Add a decision
    .hint = new decision
    .help = Begins a draft in the case at hand, also beside another one, and opens its wording.
action-decision-remove = Remove the draft or follow-up
    .hint = remove
    .help = Takes away a draft or a follow-up. What is adopted stays. Can be undone.
action-follow-up-done = Mark the follow-up as done
    .hint = done
    .help = Notes that the follow-up was done today, or that it was not after all.

# a decision's own page

action-decision-agree = Adopt by agreement
    .hint = agreement
    .help = The forum agrees: the wording is adopted and stands from now on. Can be undone.
action-decision-unanimous = Adopt unanimously
    .hint = unanimous
    .help = Nobody is against, and nobody dissents. The wording stands from now on. Can be undone.
action-decision-votes = Enter the votes
    .hint = vote
    .help = Opens for, against and abstained. With the votes the wording stands. Can be undone.
action-decision-wording = Edit or correct the wording
    .hint = wording
    .help = A draft is changed freely. What is adopted gets a correction that all can see.
action-decision-dissent = Add a dissent statement
    .hint = dissent
    .help = Asks who dissents, and the statement. Left empty, it goes again.
action-decision-condition = Add a condition
    .hint = condition
    .help = Adds a condition to the decision. Left empty, it goes again.
action-decision-follow-up = Add a follow-up to the decision
    .hint = follow-up
    .help = Asks what is to be done, who is responsible, and by when.
action-decision-link = Link to an earlier decision
    .hint = earlier one
    .help = Choose the decision of an earlier meeting that this one rests on. Can be undone.
action-decision-part-edit = Edit what is selected
    .hint = edit
    .help = Opens the selected dissent statement, condition or follow-up.
action-decision-part-remove = Remove what is selected
    .hint = remove
    .help = Takes what is selected away from the decision. Can be undone.

# the roll call

action-person-present = Mark as present
    .hint = present
    .help = The selected person is here, or is not after all. The quorum is worked out anew. Can be undone.
action-person-absent = Mark as absent
    .hint = absent
    .help = The selected person is not here. The quorum is worked out anew. Can be undone.
action-person-substitute = Put in a substitute
    .hint = substitute
    .help = Asks who sits in the member’s place. Left empty, it is the member.
action-person-edit = Edit the participant
    .hint = edit
    .help = Opens the name and whom the participant speaks for.
action-person-add = Add a participant
    .hint = add person
    .help = Adds somebody who is here as an observer. Left empty, it goes again.
action-everybody-present = Mark everybody as present
    .hint = all present
    .help = All who were called are here. Then correct those who are not. Can be undone.

# the minutes

action-minutes-write = Write the minutes to a file
    .hint = write file
    .help = Writes the minutes to a file, in the language shown, and says where it is.
action-minutes-language = Show the minutes in another language
    .hint = language
    .help = Goes to the next language of the minutes. The screen keeps its own.
action-minutes-next = Go to the next part of the minutes
    .hint = next part
    .help = Turns to the next heading, so that all is seen without reading all.
action-minutes-previous = Go to the part of the minutes before
    .hint = part before
    .help = Turns back to the heading before.
action-minutes-fold = Show or hide the long part
    .hint = show all
    .help = Annexes of many pages are hidden. This shows them, or hides them again.

# lists to choose from

action-choose = Choose
    .hint = choose
    .help = Does what is marked. With nothing to choose, the page closes.

# forms and the palette

action-form-done = Close and keep
    .hint = done
    .help = Keeps what you have written and closes. What cannot be used is said first.
action-form-save = Save and close
    .hint = save
    .help = Keeps what you have written and closes.
action-form-next = Go to the next field
    .hint = next field
    .help = Keeps the field and goes to the next.
action-form-previous = Go to the previous field
    .hint = previous field
    .help = Keeps the field and goes to the previous.
action-palette-close = Close the palette
    .hint = close
    .help = Closes the palette without doing anything.
action-palette-up = Go to the choice above
    .hint = above
    .help = Goes to the choice above.
action-palette-down = Go to the choice below
    .hint = below
    .help = Goes to the choice below.
action-palette-run = Do what is chosen
    .hint = do
    .help = Does what is marked, if it can be done here and now.
