# Linear mode: what is asked and told where there is no screen. The commands stand at the end.

# $help (String) - a command
# $status (String) - a command
linear-welcome = Skriv «{ $help }» for kommandoene, «{ $status }» for hvor møtet er. Alt blir lagret.
linear-goodbye = Alt er lagret.
linear-kept = Alt er tatt vare på.
# $line (String) - what was typed
# $help (String) - a command
linear-unknown = Jeg kjenner ikke «{ $line }». Skriv «{ $help }» for kommandoene.
# $word (String) - what was typed
# $all (String) - what it may be
linear-several = «{ $word }» kan være flere: { $all }. Skriv litt til.
# $usage (String) - how a command is written
linear-usage = Skriv det slik: { $usage }
# $all (String) - what can be said
linear-one-of = Skriv ett av disse: { $all }.
linear-help = Kommandoene. Et ord kan kortes av så lenge det bare kan bety én ting. Det som står i klammer, kan sløyfes; det med store bokstaver skriver du selv.
# $words (String) - other words for the same
linear-also = Også: { $words }.
# $lines (Number) - lines
linear-more = Tom linje for mer: { $lines } igjen.
linear-line-too-long = Linjen var for lang og er ikke tatt med. Et felt rommer en million tegn.
# $name (String) - the language's own name
# $help (String) - a command
linear-language = Nå på { $name }. Skriv «{ $help }» for kommandoene.
# $what (String) - what was removed
# $undo (String) - a command
linear-removed = Fjernet: { $what }. «{ $undo }» henter det tilbake.

## What is asked

linear-empty = tomt
linear-how-line = Tom linje beholder det. En strek tar det bort.
linear-how-lines = Skriv én eller flere linjer, og avslutt med et punktum alene. Punktum med en gang beholder det som står; en strek tar det bort.
linear-go-on = Skriv videre. Et punktum alene avslutter.
linear-written = Skrevet.
linear-unchanged = Ikke endret.
# $nothing (String) - what comes of it
linear-choose = Skriv nummeret. Tom linje: { $nothing }.
linear-choose-none = Skriv nummeret. Tom linje velger ingen.
# $most (Number) - the highest
linear-choose-number = Skriv et tall fra 1 til { $most }, eller en tom linje.
# $way (String) - what was chosen
linear-chosen = Valgt: { $way }.
linear-which-meeting = Hvilket møte? Skriv nummeret. Tom linje går ut.
# $left (Number) - meetings
linear-more-meetings = Hvilket møte? Skriv nummeret. Tom linje for flere: { $left } igjen.
# $measure (String) - code and title
# $code (String) - the question's letter
# $wording (String) - the question
linear-question = { $measure }. { $code }: { $wording }

## How the meeting stands

linear-not-opened = Møtet er ikke åpnet. «start» begynner på første sak.
linear-none-runs = Ingen sak er i gang. «neste» går til neste sak.
# $item (String) - case and title
# $planned (Number) - minutes
linear-begins = Nå: { $item }, { $planned } minutter.
# $item (String) - case and title
# $elapsed (Number) - minutes
# $planned (Number) - minutes
linear-runs = Nå: { $item }, { $elapsed } av { $planned } minutter er brukt.
# $item (String) - case and title
# $elapsed (Number) - minutes
# $planned (Number) - minutes
linear-paused = Klokka står. { $item }: { $elapsed } av { $planned } minutter er brukt.
# $time (String) - time of day
linear-ends = Slutt ca. { $time }, i rute.
# $time (String) - time of day
# $minutes (Number) - minutes
linear-ends-late = Slutt ca. { $time }, { $minutes } min forsinket.
# $time (String) - time of day
# $minutes (Number) - minutes
linear-ends-early = Slutt ca. { $time }, { $minutes } min før tiden.
linear-ways-out = Skriv «forsinket» for veier ut.
linear-in-time = Møtet er i rute igjen.
linear-over = Tiden som var planlagt for saken, er brukt.
# $quorum (String) - 8 of 9, quorate
linear-quorum = Til stede: { $quorum }.
# $item (String) - case and title
# $planned (Number) - minutes
linear-next = Neste: { $item }, { $planned } min.
# $lists (Number) - lists
linear-lists-to-come = { $lists ->
    [one] Én liste mangler.
   *[other] { $lists } lister mangler.
}
# $lists (Number) - lists
linear-late-lists = { $lists ->
    [one] Én liste kom for sent.
   *[other] { $lists } lister kom for sent.
}
# $cases (Number) - cases
linear-cases-left = { $cases ->
    [one] Én sak igjen.
   *[other] { $cases } saker igjen.
}
# $summary (String) - 83 answers, 3 partly, 2 missing
linear-answers = Spørsmålene: { $summary }.
# $used (String) - sum of money
# $frame (String) - sum of money
# $left (String) - sum of money
linear-money = I alt: brukt { $used } av { $frame }, igjen { $left }.

## What was done, and what could not be found

# $name (String) - what was typed
# $agenda (String) - a command
linear-no-such-item = Ingen sak heter «{ $name }». «{ $agenda }» leser dem opp.
# $used (Number) - minutes
# $planned (Number) - minutes
linear-item-done = ferdig, { $used } av { $planned } minutter
# $used (Number) - minutes
# $planned (Number) - minutes
linear-item-runs = i gang, { $used } av { $planned } minutter
# $used (Number) - minutes
# $planned (Number) - minutes
linear-item-begun = påbegynt, { $used } av { $planned } minutter
# $item (String) - case and title
# $minutes (Number) - minutes
linear-planned = { $item }: { $minutes } minutter.
# $item (String) - case and title
linear-noted = Skrevet i { $item }.
# $item (String) - case and title
linear-added = Lagt til: { $item }.
# $item (String) - case and title
# $kind (String) - what it is for
linear-is-now = { $item } er nå: { $kind }.
# $item (String) - case and title
linear-taken-back = { $item } er tatt tilbake til dette møtet.
# $item (String) - case and title
linear-moved = Flyttet: { $item }.
# $measure (String) - code and title
# $rank (Number) - its place
linear-ranked = { $measure } er nå nummer { $rank } i listen.
# $name (String) - what was typed
# $people (String) - a command
linear-nobody = Ingen heter «{ $name }». «{ $people }» leser opp alle.
# $person (String) - name and organisation
# $left (Number) - seats to call
linear-roll-call = { $person }? { $left } igjen.
linear-roll-call-how = Opprop. Tom linje: til stede. Ellers «forfall», «vara» med navnet, «hopp», «alle» for resten, eller «stopp».
# $people (String) - a command
linear-roll-call-done = Oppropet er ferdig. «{ $people }» leser opp alle.
# $name (String) - what was typed
# $all (String) - codes
# $lists (String) - a command
linear-no-such-list = Ingen liste heter «{ $name }». Disse er der: { $all }. «{ $lists }» leser dem opp.
# $name (String) - what was typed
# $lists (String) - a command
linear-no-such-measure = Ingen tiltak heter «{ $name }». Skriv koden, for eksempel TM1. «{ $lists } TM» leser opp én liste.
# $stream (String) - code and name
# $frame (String) - sum of money
# $asked (String) - sum of money
# $granted (String) - sum of money
# $left (String) - sum of money
linear-stream = { $stream }: ramme { $frame }, søkt { $asked }, innvilget { $granted }, igjen { $left }.
# $measure (String) - code and title
# $granted (String) - sum of money
# $asked (String) - sum of money
linear-granted = { $measure }: innvilget { $granted } av { $asked }.
# $measure (String) - code and title
# $asked (String) - sum of money
linear-not-granted = { $measure }: søkt { $asked }, ikke avgjort.
# $left (String) - sum of money
# $stream (String) - name of the stream
# $all (String) - sum of money
linear-left = Igjen { $left } i { $stream }, { $all } i alt.
# $measure (String) - code and title
# $asked (String) - sum of money
# $free (String) - sum of money
linear-grant-form = { $measure }. Søkt { $asked }, { $free } å gi
# $stream (String) - name of the stream
# $frame (String) - sum of money
# $left (String) - sum of money
linear-framed = { $stream }: ramme { $frame }, igjen { $left }.
# $what (String) - case or measure
# $field (String) - the field's name
linear-text-set = { $what }: { $field } er skrevet.
# $decision (String) - a command
linear-no-decision = Saken har ikke noe vedtak ennå. «{ $decision }» begynner på et.
# $case (String) - case and title
# $agree (String) - a command
# $votes (String) - a command
linear-drafted = Utkast i { $case }. «{ $agree }» vedtar det, «{ $votes } 7 1» teller stemmer.
# $who (String) - whose it is
linear-dissent = Protokolltilførsel fra { $who } er skrevet.
# $decision (String) - case, date and wording
linear-rests-on = Bygger på { $decision }
# $who (String) - a name
linear-responsible = Ansvar: { $who }.
# $follow-up (String) - what, who and when
linear-followed-up = Oppfølging: { $follow-up }
# $name (String) - what was typed
# $all (String) - a command
linear-no-such-follow-up = Ingen oppfølging heter «{ $name }». «{ $all }» leser dem opp med nummer.
linear-reopened = Møtet er åpnet igjen.

## Words within a command. Several are parted by commas.

linear-word-all = alle, alt, fullt, resten
linear-word-nothing = ingenting, avslag, null
linear-word-open = uavklart, åpent
linear-word-there = til stede, ja, her
linear-word-absent = forfall, nei, borte
linear-word-skip = hopp, hopp over
linear-word-stop = stopp, ferdig
linear-word-late = sent, for sent
linear-word-not = ikke
linear-word-out = ut
linear-word-before = før, foran
linear-word-after = etter, bak
linear-word-responsible = ansvar, ansvarlig
linear-word-due = frist
linear-word-file = fil, skriv
linear-word-to = til

## The commands: their words with commas between, how they are written, what they do.

command-help = hjelp
    .usage = hjelp [KOMMANDO]
    .help = Leser opp kommandoene, eller sier mer om én.
command-status = status, hvor er vi
    .usage = status
    .help = Sier hva som er i gang, hvor lenge, når møtet slutter, hvem som er til stede, og hva som mangler.
command-agenda = saker, saksliste
    .usage = saker
    .help = Leser opp sakslisten med tid og tilstand.
command-item = sak
    .usage = sak [SAK]
    .help = Leser opp en sak: notat, vedtak og oppfølging. Uten nummer: saken som er i gang.
command-start = start
    .usage = start [SAK]
    .help = Starter klokka for en sak. Uten nummer: saken som er i gang, eller den første.
command-pause = pause, stans
    .usage = pause
    .help = Stopper klokka. «start» lar den gå igjen.
command-next = neste
    .usage = neste
    .help = Avslutter saken og starter den neste.
command-back = forrige, tilbake
    .usage = forrige
    .help = Går tilbake til saken før og åpner den igjen.
command-late = forsinket, tiden
    .usage = forsinket
    .help = Sier hvor sent møtet er, og veier ut: knip inn, utsett eller forleng. Hver av dem sies før den velges.
command-plan = minutter, planlegg
    .usage = minutter [SAK] MINUTTER
    .help = Planlegger så mange minutter for en sak.
command-note = notat
    .usage = notat [SAK:] [TEKST]
    .help = Skriver et avsnitt til i notatet. Uten tekst: spør etter hele notatet.
command-private = privat
    .usage = privat [SAK:] [TEKST]
    .help = Det samme i møtelederens eget notat, som ikke vises i referatet.
command-roll-call = opprop
    .usage = opprop
    .help = Roper opp én etter én dem som ikke er ropt opp.
command-people = oppmøte, deltakere, folk
    .usage = oppmøte
    .help = Leser opp alle med nummer, og om forumet er vedtaksført.
command-present = til stede, tilstede, møtt
    .usage = til stede [alle | HVEM]
    .help = Fører opp én som til stede, eller alle som ikke er ropt opp. HVEM er navn, organisasjon eller nummer.
command-absent = forfall, borte
    .usage = forfall HVEM
    .help = Fører opp forfall, eller at noen går.
command-substitute = vara
    .usage = vara HVEM: [NAVN]
    .help = Setter en vara i noens sted.
command-new-person = ny deltaker
    .usage = ny deltaker [NAVN, ORGANISASJON]
    .help = Fører opp noen som ikke var innkalt, som observatør.
command-questions = spørsmål
    .usage = spørsmål [TILTAK [BOKSTAV [: SVAR]]]
    .help = Sier hva som mangler, leser svarene for et tiltak eller et nettverk, eller skriver et svar. Svaret kan begynne med ja, delvis, nei, besvart eller mangler og et komma.
command-phase = fase
    .usage = fase planlegging | evaluering
    .help = Sier om det spørres ved planlegging eller ved evaluering.
command-lists = lister, liste, prioriteringslister
    .usage = lister [LISTE]
    .help = Leser opp rammene, eller tiltakene i én liste.
command-measure = tiltak
    .usage = tiltak TILTAK
    .help = Leser opp et tiltak: beløp, egenandel, vilkår og svar.
command-grant = gi, innvilg
    .usage = gi TILTAK [BELØP | alt | ingenting | uavklart]
    .help = Innvilger et beløp: 1 200 000, 1,2 mill eller 1200k.
command-condition = vilkår
    .usage = vilkår [TILTAK] [TEKST]
    .help = Skriver vilkåret for et tiltak, eller et vilkår i vedtaket.
command-remark = merknad
    .usage = merknad TILTAK [TEKST]
    .help = Skriver merknaden til et tiltak.
command-merge = innlem
    .usage = innlem TILTAK [FELLESTILTAK | ut]
    .help = Lar et tiltak gå inn i et fellestiltak, eller tar det ut igjen.
command-frame = ramme
    .usage = ramme [LISTE [BELØP]]
    .help = Setter rammen for en liste.
command-received = mottatt
    .usage = mottatt LISTE [sent | ikke]
    .help = Noterer at en liste er mottatt, kom for sent eller ikke er kommet.
command-new-measure = nytt tiltak
    .usage = nytt tiltak LISTE [TITTEL]
    .help = Legger til et tiltak sist i en liste.
command-decision = vedtak
    .usage = vedtak [SAK:] [ORDLYD]
    .help = Skriver ordlyden til vedtaket i saken. Uten ordlyd: spør etter den, linje for linje.
command-agree = enighet, enige
    .usage = enighet [SAK]
    .help = Vedtar det ved enighet.
command-unanimous = enstemmig
    .usage = enstemmig [SAK]
    .help = Vedtar det enstemmig.
command-votes = stemmer, votering
    .usage = stemmer [SAK] [FOR MOT AVHOLDENDE]
    .help = Teller stemmene og avgjør vedtaket.
command-dissent = protokoll, protokolltilførsel
    .usage = protokoll [SAK] [HVEM: TEKST]
    .help = Skriver en protokolltilførsel til vedtaket.
command-link = bygger på
    .usage = bygger på [SAK]
    .help = Viser til et vedtak i et tidligere møte.
command-correct = rett, rettelse
    .usage = rett [SAK:] [ORDLYD]
    .help = Retter ordlyden i et vedtak som står. Den gamle vises under.
command-new-decision = nytt vedtak
    .usage = nytt vedtak [SAK:] [ORDLYD]
    .help = Begynner på et vedtak til i saken.
command-decisions = vedtaksliste, alle vedtak
    .usage = vedtaksliste
    .help = Leser opp alle vedtak og utkast.
command-follow-up = oppfølging
    .usage = oppfølging [HVA ansvar HVEM frist NÅR]
    .help = Skriver en oppfølging av saken og vedtaket. Det som ikke er sagt, spørres det etter.
command-follow-ups = oppfølginger
    .usage = oppfølginger
    .help = Leser opp oppfølgingene med nummer.
command-done = gjort, utført
    .usage = gjort NUMMER
    .help = Noterer at en oppfølging er gjort. En gang til: at den ikke er det.
command-new-item = ny sak
    .usage = ny sak [TITTEL]
    .help = Legger til en sak, før eventuelt.
command-new-break = ny pause
    .usage = ny pause [TITTEL]
    .help = Legger til en pause etter saken som er i gang.
command-edit = rediger, endre
    .usage = rediger SAK | TILTAK | HVEM | oppfølging NUMMER
    .help = Spør etter hvert felt, med det som står der.
command-move = flytt
    .usage = flytt SAK før | etter SAK, eller flytt TILTAK til PLASS
    .help = Flytter en sak i sakslisten, eller et tiltak i sin liste.
command-kind = sakstype
    .usage = sakstype SAK TYPE
    .help = Endrer hva forumet skal gjøre med saken: orientering, drøfting, vedtakssak, godkjenning eller pause.
command-defer = utsett
    .usage = utsett SAK
    .help = Utsetter en sak til neste møte. En gang til: tar den tilbake.
command-remove = fjern, slett
    .usage = fjern SAK | TILTAK | oppfølging NUMMER | utkast | protokoll | vilkår | henvisning
    .help = Fjerner noe. «angre» henter det tilbake.
command-meeting = møtet, om møtet
    .usage = møtet
    .help = Spør etter sted, tid og neste møte.
command-next-meeting = neste møte
    .usage = neste møte [NÅR]
    .help = Sier når neste møte er: 12.04.2019, oktober, ultimo juni.
command-call = innkalling, innkall
    .usage = innkalling
    .help = Merker innkallingen som sendt. Saksnumrene ligger fast fra da av.
command-minutes = referat
    .usage = referat [fil]
    .help = Leser opp referatet slik det er nå, eller skriver det til en fil ved siden av møtet.
command-end = avslutt, hev
    .usage = avslutt
    .help = Sier hva referatet mangler, og spør om møtet skal avsluttes.
command-reopen = åpne igjen
    .usage = åpne igjen
    .help = Åpner et avsluttet møte igjen.
command-undo = angre
    .usage = angre
    .help = Angrer det siste som ble gjort.
command-redo = gjør om
    .usage = gjør om
    .help = Gjør om igjen det som ble angret.
command-take-over = overta, ta over
    .usage = overta
    .help = Tar over et møte som ingen har åpent lenger. Der møtet er åpent et annet sted, blir det fortalt her hva som skjer der.
command-language = språk
    .usage = språk bokmål | nynorsk | english
    .help = Bytter språk for alt som sies. Referatet beholder sitt.
command-quit = forlat, slutt, ut
    .usage = forlat
    .help = Går ut. Alt er lagret.
