# Ways to everything: why something cannot be done, the menu, the palette, the help, the tour of the demonstration.

need-ended = The meeting is not ended.
need-draft = The call has been sent already.
need-item = There is no item left to start.
need-before = There is no item before this one.
need-at-hand = Select an item in the agenda first.
need-case = There is no item to decide on. Select one in the agenda.
need-item-idle = The clock runs for this item already.
need-answer = There are no measures to answer for here.
need-measure = Select a measure in the priority lists first.
need-stream = This forum has no money to share out.
need-network-list = This is for the networks’ lists only.
need-row = There is no decision and no follow-up yet.
need-follow-up = Select a follow-up in the decisions pane first.
need-page = Open a decision first.
need-page-draft = It is already decided. { $key } corrects the wording visibly.
need-page-part = Go with the arrows to what is to be changed first.
need-person = Open the roll call ({ $key }) and select somebody first.
need-minutes = Open the minutes ({ $key }) first.
need-tour = The tour belongs to klubbe demo.
need-unseen = Everybody could read this on the wall. Take the meeting away from it with { $key } first.

place-decisions = Decisions
place-page = The decision
place-people = Roll call
place-meeting = The meeting
place-program = The program
place-form = The form
place-palette = Find an action

ways-menu = What do you want to do?

help-agenda = The agenda is the course of the meeting: the item that runs, the time it has, and what comes. The arrows select an item, { $key } shows what can be done with it.
help-questions = Here every measure answers the forum’s standing questions, and what is missing is easy to see. The arrows select an answer, { $key } writes it.
help-lists = Here the money is shared out: the measures in the networks’ order, the frame, and what is left. The arrows select a measure, { $key } writes the amount.
help-decisions = Here is what was decided, the drafts, and who does what. The arrows select, { $key } opens.
help-page = Here the wording is read aloud, put right and decided, and here is what follows from it. The arrows go from the wording to its parts and to what is missing; { $key } does the likeliest thing.
help-people = The roll call: who is here, who sits in whose place, and whether there is a quorum. The arrows select a person, { $key } marks.
help-minutes = The minutes as they are now; they are written while the meeting goes on. The arrows turn the pages, and they can be saved to a file at any time.
help-form = Here you write. Enter is done on a single line and a new line in a longer text; { $next } goes to the next field, { $done } closes, and everything is kept.
help-palette = Here you find all that can be done, by name. Type a few letters, select with the arrows and press { $key }.
help-choice = Here you choose a way on; what it brings stands below. The arrows select, { $key } takes it, { $back } leaves everything as it is.
help-everywhere = Everywhere
help-moves = Moving about

welcome-place = { $done } of { $of }
welcome-hides = { $key } hides the tour
welcome-clock = Get to know klubbe by trying. The clock runs for the item: { $key } stops it, and once more starts it.
welcome-clock-stands = Get to know klubbe by trying. { $key } starts the clock for the item, and once more stops it.
welcome-note = Write a note on the item: { $key }, or { $menu } and { $choose } in the agenda. { $done } when you are done; everything is kept.
welcome-answer = { $pane } goes to the questions. Select an answer with the arrows, press { $key } and write it. { $done } when you are done.
welcome-next = Go on to the next item: { $key }, or { $menu } on the item and then “Go to the next item”.
welcome-grant = Grant money: { $pane } to the priority lists, arrows to a measure, { $key }, a sum like 150k, and Enter.
welcome-word = Write a decision: { $key } from anywhere. Word it so that everybody sees, and { $done } when it is done.
welcome-agree = Does everybody agree? { $key } on the decision’s page decides, and { $key } once more asks who follows it up.
welcome-minutes = The minutes have been written all along: { $minutes } shows them, or { $menu } and “Show the minutes”.
welcome-done = That was all. From here { $back } shows the menu, and { $key } explains what you see.

refused-title = Nothing can be written now
refused-closes = Nothing is written down until you close this with { $key }.
