# What the screen says beside the panes: fields, notices, refusals, what was undone, what the store noticed.

field-place = Place
field-start = Begins
field-end = Ends
field-next-meeting = Next meeting
field-item-title = Title
field-item-presenter = Presented by
field-item-notes = Note
field-item-private = Private note (not shown in the minutes)
field-item-planned = Minutes
field-item-fixed = Fixed time
field-person-name = Name
field-person-organisation = Speaks for
field-substitute = Substitute
field-answer = Answer
field-measure-title = Measure (what)
field-measure-who = Who
field-measure-partner = Partner
field-measure-condition = Condition
field-measure-remark = Remark
field-measure-asked = Amount asked for
field-measure-own = Own funding
field-measure-granted = Granted
field-frame = Frame
field-wording = Wording
field-correction = Corrected wording
field-votes = Votes
field-dissent-who = Dissent statement from
field-dissent-text = Dissent statement
field-condition = Condition
field-follow-up-text = What is to be done
field-follow-up-responsible = Responsible
field-follow-up-due = Due
field-example-due = 12 April, 20/3, tomorrow, ultimo June
field-example-minutes = 15, 1 h 15
field-example-time = 11:45, or empty
field-example-amount = 1,200,000, 1.2 mill, 1200k
field-example-votes = for, against, abstained: 7-1-0

form-meeting-facts = The meeting
form-item = Item
form-follow-up = Follow-up
form-person = Participant
form-substitute = Substitute for { $organisation }
form-wording = Wording
form-another-case = Not the item that runs: { $title }
form-correction = Correct the decision
form-votes = Vote
form-dissent = Dissent statement
form-condition = Condition

agenda-untitled = (no title)
agenda-break = Break

notice-paste-nowhere = There is nothing to paste into here. Open a field first.
notice-given-up = Not kept: “{ $text }”
notice-draft-open = Recovered, but not done yet: finish it or leave the field.
notice-nothing-to-undo = There is nothing more to undo.
notice-nothing-to-redo = There is nothing more to redo.
notice-small-amount = The amount is { $amount }. Did you mean thousands or millions? Write 1200k or 1.2 mill.
notice-nothing-kept = { $key } again leaves without the latest: it is in memory only.
notice-read-only = The meeting can only be read here.
notice-close-first = { $what }: close this with { $key } first
notice-after-end = Changed after the meeting was ended. { $key } undoes it.
notice-called = The call is marked as sent. The case numbers stand from now on.
notice-undone = Undone: { $what }
notice-redone = Redone: { $what }
notice-language = The screen is in { $name }.
notice-last-item = That was the last item. End the meeting when everything is there.
notice-ended = The meeting is ended. The minutes are ready. { $key } undoes it.
notice-trouble-over = The disk works again. Everything is saved.
notice-removed = Removed: { $what }. { $key } undoes it.
notice-draft-kept = “{ $field }” was recovered after an interruption
notice-draft-unread = You were typing in “{ $field }” when the program was interrupted: { $text }
notice-loose = The log is damaged here, and nobody knows in which field this was typed. It is not in the meeting: “{ $text }”
notice-undone-astray = Something that was undone or redone cannot be done again, because what it was about is damaged in the journal. Look through the meeting: what was undone may stand there, and what was redone may be missing.
notice-minutes-written = The minutes are written to { $path }
notice-minutes-failed = The minutes were not written: { $why }

refusal-not-found = It is no longer there.
refusal-nothing-to-do = It is so already.
refusal-approved = The minutes are approved, and the meeting is locked.
refusal-ended = The meeting is ended. Reopen it first.
refusal-not-running = No item is running. Start one first.
refusal-no-such-item = There is no item to go to.
refusal-item-in-use = The item is in use. Defer it instead.
refusal-item-running = The item is running. { $key } goes to the next one, then this can be deferred.
refusal-item-decided = The item is decided and cannot be deferred.
refusal-followed-up = The proposal has a follow-up. Remove that first.
refusal-first-two = Approval of the call and of the last minutes always come first.
refusal-any-other-business = Nothing is decided under any other business. Add an item of its own.
refusal-in-a-break = Nothing is decided in a break. Choose an item.
refusal-clock-backwards = The clock has come to { $until } already.
refusal-frozen = The wording is adopted and stands. Open the decision and correct it; the correction will show.
refusal-settled = Dissent statements and references stand with the decision. What was just done can be undone.
refusal-nobody-corrects = A correction says who made it. Write the name of the secretary or the chair in the roll call first.
refusal-still-a-draft = This is a draft. Edit the wording instead.
refusal-no-wording = Write the wording first.
refusal-not-unanimous = It is not unanimous when somebody is against or dissents. Use agreement.
refusal-nobody-voted = Nobody has voted. Write votes for and against, for example 7-1.
refusal-too-many-votes = { $votes } votes are too many. There are { $present } present who can vote.
refusal-over-frame = That exceeds the frame: { $stream } has { $left } left.
refusal-frame-too-low = The frame becomes too low: { $stream } has been granted { $granted } already.
refusal-no-such-stream = { $stream } has no measures of its own.
refusal-more-than-asked = That is more than was asked for: { $asked }.
refusal-merged = The measure is part of a joint measure. Take it out first.
refusal-negative = The amount cannot be below zero.
refusal-votes = Write votes for and against, for example 7-1 or 7-1-0.
refusal-too-long = The text is too long. A field holds a million characters.

event-item-added = new item
event-item-removed = item removed
event-item-moved = item moved
event-item-kind = kind of item changed
event-item-time = time changed
event-item-deferred = item deferred
event-item-started = item started
event-paused = clock paused
event-item-finished = item finished
event-gap-left-out = time left out
event-gap-counted = time counted
event-replanned = time shared out anew
event-presence = roll call
event-person-added = new participant
event-answer-state = answer assessed
event-measure-added = new measure
event-measure-removed = measure removed
event-measure-moved = measure moved
event-granted = grant
event-merged = put into a joint measure
event-framed = frame
event-list-received = list received
event-measure-changed = measure changed
event-drafted = new decision
event-withdrawn = draft removed
event-decided = adopted
event-dissent = dissent statement
event-condition = condition
event-corrected = correction
event-referred = link to an earlier decision
event-follow-up-added = new follow-up
event-follow-up-removed = follow-up removed
event-follow-up-done = follow-up done
event-follow-up-due = due date
event-called = call sent
event-numbers-taken = case numbers of other meetings
event-ended = meeting ended
event-reopened = meeting reopened
event-language = language of the minutes
event-hours = hours of the meeting
event-text = text of “{ $field }”
event-next-meeting = next meeting

remark-recovered = { $entries ->
    [one] One change was recovered after an interruption
   *[other] { $entries } changes were recovered after an interruption
}
remark-file-changed = The file was changed outside klubbe. What stands in the file counts.
remark-newer-kept = It was put back to an older version; what was saved here last lies in { $path }
remark-said-elsewhere = Something that was written before the file was moved or copied is not in it; it lies in { $path }
remark-outside-kept = The file was changed outside klubbe. The meeting is as it stood here; the changed file is in { $path }
remark-outside-not-kept = The file was changed outside klubbe and could not be put aside yet: { $why }
remark-file-missing = The file was gone. The meeting was recovered and will be saved again.
remark-file-unread = The file could not be read ({ $why }). The meeting was recovered from this machine’s log; the file is not replaced before it has been read, and that is tried again whenever the meeting is saved.
remark-file-damaged = The file cannot be read and will not be touched ({ $problem }). The meeting is saved in { $path }
remark-journal-damaged = { $places ->
    [one] One place in the log is damaged. What stood there is lost; the rest is here.
   *[other] { $places } places in the log are damaged. What stood there is lost; the rest is here.
}
remark-damaged-kept = The damaged log is never deleted. All that is left of it is in { $path }
remark-torn-tail = The last thing written was interrupted. What there is of it is in { $path }
remark-journal-kept = A log could not be read ({ $why }). It is kept in { $path }
remark-foreign-entries = { $entries ->
    [one] One change was made in another version of klubbe and cannot be read here
   *[other] { $entries } changes were made in another version of klubbe and cannot be read here
}
remark-no-lock = The folder cannot be locked. Let only one at a time have the meeting open.
remark-copies = { $copies ->
    [one] There is a copy beside the file
   *[other] There are { $copies } copies beside the file
}

read-only-in-use = Read only: the meeting is open with { $holder }
read-only-in-use-unknown = Read only: the meeting is open elsewhere
read-only-newer = Read only: the file was written by a newer version of klubbe ({ $version })
read-only-unknown-fields = Read only: the file has fields that this version does not know ({ $field })
read-only-protected = Read only: the file is write-protected

keys-unreadable = cannot be read: { $why }
keys-too-long = is too long
keys-unknown-name = unknown action “{ $name }”
keys-repeated = “{ $name }” is there more than once, the last counts
keys-bad-key = “{ $key }” is no key (for “{ $name }”)
keys-clash = { $key } is given both to { $first } and to { $second }; { $first } has it
keys-bare = { $name } has no key left, { $other } has it

gap-title = A gap in time
gap-slept = The clock went from { $from } to { $to } ({ $span }) while an item was running. The machine slept, or its clock was set.
gap-days = { $days } days
gap-set-back = The clock was set back from { $from } to { $to } while an item was running.
gap-several = The clock jumped { $count } times while an item was running: { $times }. The machine slept, or its clock was set.
gap-leave-out = Leave the time out
gap-leave-out-detail = The item’s time goes on from where it was.
gap-count = Count the time
gap-count-detail = The meeting went on while the machine slept.

overrun-title = The time
overrun-late = { $minutes ->
    [one] The meeting is one minute late and ends at about { $end }.
   *[other] The meeting is { $minutes } minutes late and ends at about { $end }.
}
overrun-in-time = The meeting is on time and ends at about { $end }.
overrun-squeeze = Squeeze the items that remain
overrun-defer = Defer as much as it takes
overrun-defer-one = Defer { $item }
overrun-extend = Extend the meeting to { $end }
overrun-change = { $item }: { $before } → { $after } min
overrun-deferred = { $item } goes to the next meeting
overrun-unreached = { $item } will not be reached
overrun-new-end = Ends at about { $end }
way-nothing = Leave it as it is

ending-title = End the meeting
ending-complete = Everything that the minutes need is there.
ending-missing = The minutes lack this:
ending-end = End now
ending-end-detail = The clock stops and the minutes are shown. The meeting can be reopened.

links-title = Rests on earlier decisions
links-empty = Earlier meetings have no decisions.
merge-title = Put into a joint measure
merge-detail = The measure then has no grant of its own.
merge-out = Take the measure out again
merge-empty = There are no joint measures.
