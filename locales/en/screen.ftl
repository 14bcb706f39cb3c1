# The screen around the panes: what runs, how things stand, overlays of the whole program.

screen-too-small = The window is { $columns } × { $rows }. Klubbe needs at least { $least-columns } × { $least-rows }.
screen-meeting = meeting { $number }/{ $year }
screen-agenda = Agenda
screen-lists = Priority lists
screen-decisions = Decisions
screen-not-opened = The meeting has not been opened. { $key } starts the first item.
screen-other-day = The meeting is on { $date }. It can be prepared here.
screen-all-done = All items are done.
screen-none-runs = No item is running. { $key } goes to the next.
screen-ended = The meeting is ended.
screen-clock = { $elapsed } of { $planned } min
screen-clock-short = { $elapsed } of { $planned } min
screen-paused = clock stopped
screen-end = ends about { $time }
screen-end-late = ends about { $time }  +{ $minutes } min
screen-end-early = ends about { $time }  −{ $minutes } min
screen-ended-at = ended { $time }
screen-minutes-in-all = { $minutes } min
screen-read-only = read only
screen-trouble = not saved to disk
screen-trouble-what = In memory only, for saving fails: { $what }
screen-trouble-in-log = The log has everything, but saving fails: { $what }
screen-trouble-held = Another program holds the file. The log has everything.
screen-log-elsewhere = The log lies in { $folder }.
screen-log-elsewhere-saved = The log lies in { $folder }; the meeting’s file is saved.
screen-trouble-kept = in the log only
screen-disk-behind = the disk is behind
screen-kept = kept
screen-saved = saved { $time }
screen-quorate = { $present } of { $of } present, quorate
screen-not-quorate = { $present } of { $of } present, no quorum
screen-sector-missing = { $present } of { $of } present, no quorum: nobody from { $sectors }
screen-number = { $number ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $number }
}
screen-late-lists = { $lists ->
    [one] one list came late
   *[other] { $number } lists came late
}
screen-lists-to-come = { $lists ->
    [one] one list has not come
   *[other] { $number } lists have not come
}
screen-answers-missing = { $answers ->
    [one] one answer is missing
   *[other] { $number } answers are missing
}
screen-cases-left = { $cases ->
    [one] one item left
   *[other] { $number } items left
}
screen-over = { $minutes } min over
screen-end-short = ends { $time }
screen-end-short-late = ends { $time } +{ $minutes }
screen-end-short-early = ends { $time } −{ $minutes }
screen-planned = planned
screen-minutes-preview = Minutes
screen-lines = { $first }–{ $last } of { $all }
screen-help = Help
screen-palette = What do you want to do?
screen-palette-empty = No action is called that. Try fewer letters or another word: time, money, exit. { $key } closes.

agenda-empty = The agenda is empty. { $key } adds an item.
agenda-fixed-then = planned for { $time }
agenda-deferred = deferred
agenda-carried-from = from { $case }
agenda-decisions = { $decisions ->
    [one] 1 decision
   *[other] { $decisions } decisions
}
agenda-planned = planned { $minutes } min
agenda-no-note = The item has no note yet. { $key } opens it.
agenda-information = information
agenda-discussion = discussion
agenda-decision = decision
agenda-approval = approval
agenda-kind-break = break
