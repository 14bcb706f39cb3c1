# Other versions of the meeting: what opening found, copies beside the file, another program that has it open.

action-versions = Show other versions
    .hint = versions
    .help = Shows what was recovered when the meeting was opened, and copies that lie beside its file, side by side with the meeting. Nothing is merged or deleted.
action-go-on = Go on
    .hint = go on
    .help = Closes the page and goes to the meeting.
action-version-take = Take over from the other version
    .hint = take over
    .help = Puts the text, sum or sign of the other version into the meeting, as one change. It can be undone.
action-version-next = Show the next version
    .hint = next version
    .help = Goes to the next version of the meeting.
action-version-previous = Show the previous version
    .hint = previous version
    .help = Goes to the previous version of the meeting.

action-take-over = Take the meeting over
    .hint = take over
    .help = When whoever had the meeting open has ended, you chair it from here. All that was done is there.

follow-who = Following: { $user } on { $host } has the meeting open
follow-somebody = Following: the meeting is open elsewhere
follow-only = You are following. { $key } takes over when { $user } has ended.
follow-only-somebody = You are following. { $key } takes over when the other one has ended.
follow-free = Nobody has it open any more. { $key } takes over.
follow-taken = You have taken the meeting over. All that was done is there.
need-free = The meeting is still open elsewhere.
need-following = The meeting is open here; there is nobody to take over from.
versions-title = Other versions of the meeting
versions-recovered = Recovered after an interruption
versions-found = Found when the meeting was opened
versions-tab = { $at } of { $of }
versions-key = { $key } shows the differences
versions-from-log = This stood in the log on this machine and not in the file: { $what }. All of it is in the meeting now, and goes into the file by itself.
versions-changed = This has changed in the file since the meeting was last open here: { $what }.
versions-differ = This differs between the two versions: { $what }.
versions-same = The two versions say the same.
versions-untouched = Nothing has been deleted or merged.
versions-more = { $shown } places are shown here; { $more } more differ.
versions-none = No other version of the meeting lies beside its file.
versions-reading = Looking for copies beside the file …
versions-not-read = { $count ->
    [one] One more copy was not read.
   *[other] { $count } more copies were not read.
}
versions-unreadable = The copy cannot be read: { $why }
versions-another-meeting = There is another meeting in this file.
versions-taken = Taken over: { $place }. { $key } undoes it.
versions-file = The file
versions-here = This meeting
versions-before = Last open here
versions-other = The other
need-version-row = This cannot be taken over from here. Write it into the meeting.
need-other-version = There is only one version to look at.
help-versions = Here two versions of the meeting stand side by side, place by place. A place can be taken over from the other; nothing happens by itself.

versions-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
versions-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
versions-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
versions-sums = { $count ->
    [one] 1 sum
   *[other] { $count } sums
}
versions-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
versions-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
versions-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
versions-follow-ups = { $count ->
    [one] 1 follow-up
   *[other] { $count } follow-ups
}
versions-others = { $count ->
    [one] 1 fact about the meeting
   *[other] { $count } facts about the meeting
}

versions-part-item = Case
versions-part-measure = Measure
versions-part-person = Person
versions-part-decision = Decision
versions-part-follow-up = Follow-up
versions-part-answer-state = Assessment
versions-part-state = How far
versions-part-kind = Kind of case
versions-part-clock = Time used
versions-part-current = The forum is at
versions-part-order = Order
versions-part-scope = Whom it is for
versions-part-merged = Part of
versions-part-received = List received
versions-part-outcome = Decided
versions-part-references = Rests on
versions-part-done = Done
versions-part-language = Language of the minutes
versions-part-details = Other details
versions-evaluation = evaluation
versions-absent = (not there)
versions-empty = (empty)
versions-unsaid = (different)
versions-open = to come
versions-done = done
versions-deferred = deferred
versions-scope-network = the network
versions-scope-local = local
