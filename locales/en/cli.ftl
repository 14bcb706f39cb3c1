# What the command line says.

cli-no-such-file = { $path }: there is no such file.
cli-exists = { $path }: the file is there already, and is not replaced.
cli-disk = { $path }: { $why }
cli-not-saved = The meeting could not be saved: { $why }
cli-only-in-journal = The latest is not in the file yet: { $why }. Everything is in the log on this machine, and will be there when the meeting is opened again.
cli-from-journal = { $path }: the latest is not in the file yet, and was taken from the log on this machine. It is saved when the meeting is opened.
cli-no-home = No home folder was found. Say where things are with KLUBBE_ARCHIVE, KLUBBE_CONFIG and KLUBBE_STATE.
cli-unknown-theme = There is no theme “{ $name }”. These ship: { $known }
cli-unknown-forum = There is no forum “{ $name }”. These are known: { $known }. A forum of your own is a file, forums/NAME.ron, in the archive.
cli-no-such-meeting = Neither a file nor a meeting in the archive is called “{ $name }”. In the archive are: { $known }
cli-several-meetings = Several meetings in the archive fit “{ $name }”: { $known }
cli-archive-empty = There are no meetings in the archive yet. “klubbe new FORUM --date DATE” makes one, and “klubbe demo” opens a copy of an example.
cli-archive-missing = { $path }: this archive folder is not there.
cli-archive-no-folder = { $path }: the archive must be a folder, and this is a file.
cli-begin = There are no meetings to open yet. Make one with “klubbe new FORUM --date DATE” (known forums: { $known }), or look at an example with “klubbe demo”.
cli-all-past = All meetings in the archive are over. Make the next with “klubbe new FORUM --date DATE”, or open an old one: “klubbe list” shows them.
cli-how-to-open = Open the meeting: klubbe open { $path }
cli-demo-stays = The copy of the example is in { $path }. Delete it when you like.

cli-carried = Carried forward from the last meeting: { $items ->
    [one] one item
   *[other] { $items } items
}, { $follow-ups ->
    [one] one follow-up
   *[other] { $follow-ups } follow-ups
}.
cli-taken-in = Taken in: { $measures ->
    [one] one measure
   *[other] { $measures } measures
}.
cli-earlier-unread = An earlier meeting could not be read, so case numbers and what is carried forward may be wrong: { $problem }

cli-forum-code = { $code }: a forum’s code has letters, digits, - and _ only.
# a part of a file's name
cli-minutes-file = minutes
cli-out-is-meeting = The minutes cannot replace a meeting’s file. Choose another name after -o.
cli-out-no-format = { $path }: minutes cannot be written as what the name says. The formats are md (.md), text (.txt) and html (.html); choose a name that ends so, or a format with --format.
cli-out-contradicts = { $path }: the name says another format than --format. The formats are md (.md), text (.txt) and html (.html).

cli-status-draft = draft
cli-status-called = called
cli-status-running = running
cli-status-ended = ended
cli-status-approved = approved
cli-meeting-number = meeting { $number }

cli-checked = { $files ->
    [one] One file read
   *[other] { $files } files read
}: { $problems ->
    [0] nothing wrong
    [one] one thing wrong
   *[other] { $problems } things wrong
}, { $warnings ->
    [0] no remarks
    [one] one remark
   *[other] { $warnings } remarks
}.
check-wrong = wrong
check-remark = remark
check-nothing = no .ron files here
check-no-kind = neither a meeting, a forum, a theme, keys, nor what has come in for a meeting
check-newer = written by a newer version of klubbe ({ $newer }): opened for reading only
check-name = the file is to be called { $name }, after the meeting in it
check-forum-name = the file is to be called { $code }.ron, after the forum in it
check-case-twice = case number { $case } is used twice (R3)
check-case-elsewhere = case number { $case } is used in { $file } too (R3)
check-case-above = case number { $case } is above the meeting’s highest, { $highest } (R3)
check-clock = a time is not closed here; the clock may run only on the current item
check-first-two = the first two items must be approval of the call and of the last minutes (R4)
check-other-business = a decision under any other business (R4)
check-not-unanimous = unanimous, but with a dissent statement (R10)
check-over-frame = { $stream } is { $over } over its frame (R19)
check-id-missing = refers to something that is not there: { $id }
check-id-twice = the same id twice: { $id }
cli-not-kept = Neither the file nor the log could be written ({ $why }). What was done last is not kept.
