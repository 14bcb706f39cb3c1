# What the command line says.

# $path (String) - a file
cli-no-such-file = { $path }: filen finnes ikke.
# $path (String) - a file
cli-exists = { $path }: filen finnes fra før, og blir ikke erstattet.
# $path (String) - a file
# $why (String) - what the system said
cli-disk = { $path }: { $why }
# $why (String) - what the system said
cli-not-saved = Møtet kunne ikke lagres: { $why }
# $why (String) - what the system said
cli-only-in-journal = Det siste er ikke i filen ennå: { $why }. Alt ligger i loggen på denne maskinen, og er der når møtet åpnes igjen.
# $path (String) - a file
cli-from-journal = { $path }: det siste er ikke i filen ennå, og er hentet fra loggen på denne maskinen. Det blir lagret når møtet åpnes.
cli-no-home = Fant ingen hjemmemappe. Si hvor ting ligger med KLUBBE_ARCHIVE, KLUBBE_CONFIG og KLUBBE_STATE.
# $name (String) - what was asked for
# $known (String) - names
cli-unknown-theme = Det finnes ikke noe tema «{ $name }». Disse følger med: { $known }
# $name (String) - what was asked for
# $known (String) - names
cli-unknown-forum = Det finnes ikke noe forum «{ $name }». Disse er kjent: { $known }. Et eget forum er en fil, forums/NAVN.ron, i arkivet.
# $name (String) - what was asked for
# $known (String) - names
cli-no-such-meeting = Verken en fil eller et møte i arkivet heter «{ $name }». I arkivet er: { $known }
# $name (String) - what was asked for
# $known (String) - names
cli-several-meetings = Flere møter i arkivet passer til «{ $name }»: { $known }
cli-archive-empty = Det er ingen møter i arkivet ennå. «klubbe new FORUM --date DATO» lager et, og «klubbe demo» åpner en kopi av et eksempel.
# $path (String) - a folder
cli-archive-missing = { $path }: denne arkivmappen finnes ikke.
# $path (String) - a folder
cli-archive-no-folder = { $path }: arkivet skal være en mappe, og dette er en fil.
# $known (String) - names of forums
cli-begin = Det er ingen møter å åpne ennå. Lag et med «klubbe new FORUM --date DATO» (kjente forum: { $known }), eller se et eksempel med «klubbe demo».
cli-all-past = Alle møtene i arkivet er holdt. Lag det neste med «klubbe new FORUM --date DATO», eller åpne et gammelt: «klubbe list» viser dem.
# $path (String) - a file
cli-how-to-open = Åpne møtet: klubbe open { $path }
# $path (String) - a folder
cli-demo-stays = Kopien av eksempelet ligger i { $path }. Slett den når du vil.

# $items (Number) - agenda items
# $follow-ups (Number) - follow-ups
cli-carried = Overført fra forrige møte: { $items ->
    [one] én sak
   *[other] { $items } saker
}, { $follow-ups ->
    [one] én oppfølging
   *[other] { $follow-ups } oppfølginger
}.
# $measures (Number) - measures
cli-taken-in = Tatt inn: { $measures ->
    [one] ett tiltak
   *[other] { $measures } tiltak
}.
# $problem (String) - file, line, column and what is wrong
cli-earlier-unread = Et tidligere møte kunne ikke leses, så saksnummer og det som er overført, kan være feil: { $problem }

# $code (String) - a forum's code
cli-forum-code = { $code }: et forums kode har bare bokstaver, tall, - og _.
# a part of a file's name
cli-minutes-file = referat
cli-out-is-meeting = Referatet kan ikke skrives over en møtefil. Velg et annet navn etter -o.
# $path (String) - a file
cli-out-no-format = { $path }: referatet kan ikke skrives som det navnet sier. Formatene er md (.md), text (.txt) og html (.html); velg et navn som slutter slik, eller et format med --format.
# $path (String) - a file
cli-out-contradicts = { $path }: navnet sier et annet format enn --format. Formatene er md (.md), text (.txt) og html (.html).

cli-status-draft = utkast
cli-status-called = innkalt
cli-status-running = i gang
cli-status-ended = avsluttet
cli-status-approved = godkjent
# $number (String) - the meeting's number and year, 2/2019
cli-meeting-number = møte { $number }

# $files (Number) - files
# $problems (Number) - what is wrong
# $warnings (Number) - what is to be looked at
cli-checked = { $files ->
    [one] Én fil lest
   *[other] { $files } filer lest
}: { $problems ->
    [0] ingen feil
    [one] én feil
   *[other] { $problems } feil
}, { $warnings ->
    [0] ingen merknader
    [one] én merknad
   *[other] { $warnings } merknader
}.
check-wrong = feil
check-remark = merknad
check-nothing = ingen .ron-filer her
check-no-kind = verken møte, forum, tema, taster eller det som er kommet inn til et møte
# $newer (Number) - version of the file
check-newer = skrevet av en nyere utgave av klubbe ({ $newer }): åpnes bare for lesing
# $name (String) - the name expected
check-name = filen skal hete { $name }, etter møtet i den
# $code (String) - the code in the profile
check-forum-name = filen skal hete { $code }.ron, etter forumet i den
# $case (String) - case number
check-case-twice = saksnummer { $case } er brukt to ganger (R3)
# $case (String) - case number
# $file (String) - a file
check-case-elsewhere = saksnummer { $case } er også brukt i { $file } (R3)
# $case (String) - case number
# $highest (Number) - the highest
check-case-above = saksnummer { $case } er høyere enn møtets høyeste, { $highest } (R3)
check-clock = tiden er ikke avsluttet her; bare i saken møtet er ved, kan klokka gå
check-first-two = de to første sakene skal være godkjenning av innkalling og av forrige referat (R4)
check-other-business = vedtak under eventuelt (R4)
check-not-unanimous = enstemmig, men med protokolltilførsel (R10)
# $stream (String) - code of a stream
# $over (String) - sum of money
check-over-frame = { $stream } er { $over } over rammen (R19)
# $id (String) - an id
check-id-missing = viser til noe som ikke finnes: { $id }
# $id (String) - an id
check-id-twice = samme id to ganger: { $id }
# $why (String) - what the system said
cli-not-kept = Verken filen eller loggen kunne skrives ({ $why }). Det siste som ble gjort, er ikke tatt vare på.
