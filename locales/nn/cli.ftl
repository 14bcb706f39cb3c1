# What the command line says.

cli-no-such-file = { $path }: fila finst ikkje.
cli-exists = { $path }: fila finst frå før, og blir ikkje erstatta.
cli-disk = { $path }: { $why }
cli-not-saved = Møtet kunne ikkje lagrast: { $why }
cli-only-in-journal = Det siste er ikkje i fila enno: { $why }. Alt ligg i loggen på denne maskina, og er der når møtet blir opna att.
cli-from-journal = { $path }: det siste er ikkje i fila enno, og er henta frå loggen på denne maskina. Det blir lagra når møtet blir opna.
cli-no-home = Fann inga heimemappe. Sei kvar ting ligg med KLUBBE_ARCHIVE, KLUBBE_CONFIG og KLUBBE_STATE.
cli-unknown-theme = Det finst ikkje noko tema «{ $name }». Desse følgjer med: { $known }
cli-unknown-forum = Det finst ikkje noko forum «{ $name }». Desse er kjende: { $known }. Eit eige forum er ei fil, forums/NAMN.ron, i arkivet.
cli-no-such-meeting = Verken ei fil eller eit møte i arkivet heiter «{ $name }». I arkivet er: { $known }
cli-several-meetings = Fleire møte i arkivet passar til «{ $name }»: { $known }
cli-archive-empty = Det er ingen møte i arkivet enno. «klubbe new FORUM --date DATO» lagar eitt, og «klubbe demo» opnar ein kopi av eit døme.
cli-archive-missing = { $path }: denne arkivmappa finst ikkje.
cli-archive-no-folder = { $path }: arkivet skal vere ei mappe, og dette er ei fil.
cli-begin = Det er ingen møte å opne enno. Lag eitt med «klubbe new FORUM --date DATO» (kjende forum: { $known }), eller sjå eit døme med «klubbe demo».
cli-all-past = Alle møta i arkivet er haldne. Lag det neste med «klubbe new FORUM --date DATO», eller opne eit gammalt: «klubbe list» viser dei.
cli-how-to-open = Opne møtet: klubbe open { $path }
cli-demo-stays = Kopien av dømet ligg i { $path }. Slett han når du vil.

cli-carried = Overført frå førre møte: { $items ->
    [one] éi sak
   *[other] { $items } saker
}, { $follow-ups ->
    [one] éi oppfølging
   *[other] { $follow-ups } oppfølgingar
}.
cli-taken-in = Teke inn: { $measures ->
    [one] eitt tiltak
   *[other] { $measures } tiltak
}.
cli-earlier-unread = Eit tidlegare møte kunne ikkje lesast, så saksnummer og det som er overført, kan vere feil: { $problem }

cli-forum-code = { $code }: koden til eit forum har berre bokstavar, tal, - og _.
# a part of a file's name
cli-minutes-file = referat
cli-out-is-meeting = Referatet kan ikkje skrivast over ei møtefil. Vel eit anna namn etter -o.
cli-out-no-format = { $path }: referatet kan ikkje skrivast som det namnet seier. Formata er md (.md), text (.txt) og html (.html); vel eit namn som sluttar slik, eller eit format med --format.
cli-out-contradicts = { $path }: namnet seier eit anna format enn --format. Formata er md (.md), text (.txt) og html (.html).

cli-status-draft = utkast
cli-status-called = innkalla
cli-status-running = i gang
cli-status-ended = avslutta
cli-status-approved = godkjent
cli-meeting-number = møte { $number }

cli-checked = { $files ->
    [one] Éi fil lesen
   *[other] { $files } filer lesne
}: { $problems ->
    [0] ingen feil
    [one] éin feil
   *[other] { $problems } feil
}, { $warnings ->
    [0] ingen merknader
    [one] éin merknad
   *[other] { $warnings } merknader
}.
check-wrong = feil
check-remark = merknad
check-nothing = ingen .ron-filer her
check-no-kind = verken møte, forum, tema, tastar eller det som er kome inn til eit møte
check-newer = skriven av ei nyare utgåve av klubbe ({ $newer }): blir opna berre for lesing
check-name = fila skal heite { $name }, etter møtet i fila
check-forum-name = fila skal heite { $code }.ron, etter forumet i fila
check-case-twice = saksnummer { $case } er brukt to gonger (R3)
check-case-elsewhere = saksnummer { $case } er òg brukt i { $file } (R3)
check-case-above = saksnummer { $case } er høgare enn det høgaste i møtet, { $highest } (R3)
check-clock = tida er ikkje avslutta her; berre i saka møtet er ved, kan klokka gå
check-first-two = dei to første sakene skal vere godkjenning av innkalling og av førre referat (R4)
check-other-business = vedtak under eventuelt (R4)
check-not-unanimous = samrøystes, men med protokolltilførsel (R10)
check-over-frame = { $stream } er { $over } over ramma (R19)
check-id-missing = viser til noko som ikkje finst: { $id }
check-id-twice = same id to gonger: { $id }
cli-not-kept = Verken fila eller loggen kunne skrivast ({ $why }). Det siste som vart gjort, er ikkje teke vare på.
