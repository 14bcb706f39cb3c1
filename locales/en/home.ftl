# Home: where one is between meetings.

home-title = Between meetings
home-meetings = Meetings
home-preview = The meeting
home-coming = What comes
home-in-all = { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
}
home-overdue-count = { $overdue ->
    [one] 1 follow-up is overdue
   *[other] { $overdue } follow-ups are overdue
}
home-overdue-short = { $overdue } overdue
home-broken-count = { $broken ->
    [one] 1 file cannot be read
   *[other] { $broken } files cannot be read
}
home-number = meeting { $number }
home-no-date = without a date
home-reading = Reading the archive …
home-unread = not read yet
home-broken = cannot be read
home-broken-help = The file is untouched. Put it right in a text editor; { $key } reads the archive again.
home-broken-stays = The meeting cannot be opened. { $why }
home-trouble = The archive cannot be read: { $why }

home-under-way = Under way: { $meeting }
home-next = Next: { $meeting }, { $when }
home-all-held = All meetings have been held. { $key } makes the next one.

home-overdue = Overdue
home-wheel = The yearly wheel
home-follow-ups = Follow-up
home-today = today
home-tomorrow = tomorrow
home-now-until = now, until { $date }
home-in = in { $span }
home-late = { $span } overdue
home-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
home-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
home-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
home-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
home-no-due = no date
home-turn-there = the meeting is made
home-turn-make = { $key } makes the meeting
home-nothing-comes = Nothing waits: no follow-up is open, and no yearly wheel is in use.

home-empty = There are no meetings here yet.
home-empty-new = { $key } begins the first one. A forum and a day are proposed; { $make } once more says yes.
home-empty-demo = { $key } opens a copy of an example to try things in. Nothing else is touched.
home-empty-forums = Forums to choose from: { $forums }. A forum of your own is a file, forums/NAME.ron, in the archive.
home-empty-archive = The meetings will lie in { $path }.
home-preview-empty = The selected meeting is shown here: items, decisions and follow-ups.
home-nothing-selected = Choose a meeting in the list.
home-only = Only the meetings of { $forum }.
home-all-forums = The meetings of all forums.
home-no-forums = No forum was found. A forum is a file, forums/NAME.ron, in the archive.
home-there-already = That meeting is there already; here it is.
home-making = Making the meeting …
home-made = The meeting is made. { $key } opens it.
home-no-items = The agenda is empty.
home-done = done { $date }

home-need-home = This is done at home, between meetings.
home-need-row = Choose something that can be opened first.
home-need-forums = The archive has meetings of one forum only.

home-new = A new meeting
home-new-forum = Forum
home-new-date = Date
home-new-set = Set by the last meeting.
home-new-wheel = From the yearly wheel: { $what }
home-new-soon = The yearly wheel has no day; this is in two weeks.
home-new-there = The forum has a meeting on this day; { $key } shows it.
home-new-past = That day has passed.
home-new-broken = The forum cannot be read. { $problem }
home-demo-stays = The copy of the example lies in { $path }.
home-unsaved = The latest is in the log only: { $why }

# the actions

action-home-open = Open the meeting
    .hint = open
    .help = Opens the selected meeting. In what comes: the meeting that the follow-up is from, or a new meeting by the yearly wheel.
action-home-new = Make a new meeting
    .hint = new meeting
    .help = Forum and day are proposed by the yearly wheel, and the meeting takes with it what was carried forward.
action-home-meetings = Go to the meetings
    .hint = meetings
    .help = The list of the archive’s meetings, the newest first.
action-home-preview = Go to the selected meeting
    .hint = the meeting
    .help = What is in the selected meeting: place and time, agenda, decisions, follow-up.
action-home-coming = Go to what comes
    .hint = what comes
    .help = Overdue follow-ups, what is next in the yearly wheel, and follow-ups to come.
action-home-forum = Show one forum only
    .hint = one forum
    .help = Shows the meetings of one forum only, then of the next, and at last all again.
action-home-demo = Open the example
    .hint = example
    .help = Opens a copy of an example to try things in. Nothing else is touched.
action-home-reload = Read the archive again
    .hint = read again
    .help = Reads the archive again, for files that came or changed from outside.
action-new-meeting-make = Make the meeting
    .hint = make it
    .help = Makes the meeting on the day that stands there.
action-new-meeting-up = Choose the forum above
    .hint = forum up
    .help = Chooses the forum above in the list.
action-new-meeting-down = Choose the forum below
    .hint = other forum
    .help = Chooses the forum below in the list.
action-new-meeting-date = Propose the next day
    .hint = other day
    .help = Proposes the next day of the yearly wheel; another day can be typed as well.
action-new-meeting-cancel = Make no meeting
    .hint = cancel
    .help = Closes the choice; nothing is made.
