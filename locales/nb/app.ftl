# What the screen says beside the panes: fields, notices, refusals, what was undone, what the store noticed.

field-place = Sted
field-start = Begynner
field-end = Slutter
field-next-meeting = Neste møte
field-item-title = Tittel
field-item-presenter = Hvem legger fram
field-item-notes = Notat
field-item-private = Privat notat (vises ikke i referatet)
field-item-planned = Minutter
field-item-fixed = Fast klokkeslett
field-person-name = Navn
field-person-organisation = Representerer
field-substitute = Vara
field-answer = Svar
field-measure-title = Tiltak (hva)
field-measure-who = Hvem
field-measure-partner = Partner
field-measure-condition = Vilkår
field-measure-remark = Merknad
field-measure-asked = Søkt beløp
field-measure-own = Egenfinansiering
field-measure-granted = Innvilget
field-frame = Ramme
field-wording = Ordlyd
field-correction = Rettet ordlyd
field-votes = Stemmer
field-dissent-who = Protokolltilførsel fra
field-dissent-text = Protokolltilførsel
field-condition = Vilkår
field-follow-up-text = Hva skal gjøres
field-follow-up-responsible = Ansvar
field-follow-up-due = Frist
field-example-due = 12.04.2019, 20.3., i morgen, ultimo juni
field-example-minutes = 15, 1 t 15
field-example-time = 11.45, eller tomt
field-example-amount = 1 200 000, 1,2 mill, 1200k
field-example-votes = for, mot, avholdende: 7-1-0

form-meeting-facts = Om møtet
form-item = Sak
form-follow-up = Oppfølging
form-person = Deltaker
# $organisation (String) - whom the member speaks for
form-substitute = Vara for { $organisation }
form-wording = Ordlyd
# $title (String) - a case and its title
form-another-case = Ikke saken som går: { $title }
form-correction = Rett vedtaket
form-votes = Avstemning
form-dissent = Protokolltilførsel
form-condition = Vilkår

agenda-untitled = (uten tittel)
agenda-break = Pause

notice-paste-nowhere = Her er det ingenting å lime inn i. Åpne et felt først.
# $text (String) - what was typed
notice-given-up = Ikke tatt med: «{ $text }»
notice-draft-open = Hentet fram, men ikke gjort ennå: fullfør eller forlat feltet.
notice-nothing-to-undo = Det er ikke mer å angre.
notice-nothing-to-redo = Det er ikke mer å gjøre om igjen.
# $amount (String) - sum of money
notice-small-amount = Beløpet er { $amount }. Mente du tusen eller mill? Skriv 1200k eller 1,2 mill.
# $key (String) - the key that leaves
notice-nothing-kept = { $key } igjen går ut uten det siste: det er bare i minnet.
notice-read-only = Møtet kan bare leses her.
# $what (String) - an action
# $key (String) - a key
notice-close-first = { $what }: lukk med { $key } først
# $key (String) - a key
notice-after-end = Endret etter at møtet var avsluttet. { $key } angrer.
notice-called = Innkallingen er merket som sendt. Saksnumrene ligger fast fra nå.
# $what (String) - what was undone
notice-undone = Angret: { $what }
# $what (String) - what was redone
notice-redone = Gjort om igjen: { $what }
# $name (String) - the language's own name
notice-language = Skjermen er på { $name }.
notice-last-item = Det var siste sak. Avslutt møtet når alt er med.
# $key (String) - the key for undo
notice-ended = Møtet er avsluttet. Referatet er klart. { $key } angrer.
notice-trouble-over = Disken virker igjen. Alt er lagret.
# $what (String) - the title of what was removed
# $key (String) - the key for undo
notice-removed = Fjernet: { $what }. { $key } angrer.
# $field (String) - the field's name
notice-draft-kept = «{ $field }» er hentet fram etter et avbrudd
# $field (String) - the field's name
# $text (String) - what was typed
notice-draft-unread = Du skrev i «{ $field }» da programmet ble avbrutt: { $text }
# $text (String) - what was typed
notice-loose = Loggen er skadet her, og ingen vet i hvilket felt dette ble skrevet. Det står ikke i møtet: «{ $text }»
notice-undone-astray = Noe som ble angret eller gjort om igjen, kan ikke gjentas, for det det gjaldt, er skadet i loggen. Se over møtet: det som ble angret, kan stå der, og det som ble gjort om igjen, kan mangle.
# $path (String) - where it was written
notice-minutes-written = Referatet er skrevet til { $path }
# $why (String) - what the system said
notice-minutes-failed = Referatet ble ikke skrevet: { $why }

refusal-not-found = Det finnes ikke lenger.
refusal-nothing-to-do = Det er slik allerede.
refusal-approved = Referatet er godkjent, og møtet er låst.
refusal-ended = Møtet er avsluttet. Åpne det igjen først.
refusal-not-running = Ingen sak er i gang. Start en sak først.
refusal-no-such-item = Det er ingen sak å gå til.
refusal-item-in-use = Saken er i bruk. Utsett den i stedet.
# $key (String) - the key that goes to the next item, or the word for it
refusal-item-running = Saken er i gang. { $key } går til neste sak, så kan denne utsettes.
refusal-item-decided = Saken er avgjort og kan ikke utsettes.
refusal-followed-up = Forslaget har en oppfølging. Fjern den først.
refusal-first-two = Godkjenning av innkalling og referat kommer alltid først.
refusal-any-other-business = Det fattes ikke vedtak under eventuelt. Legg til en egen sak.
refusal-in-a-break = Det fattes ikke vedtak i en pause. Velg en sak.
# $until (String) - time of day
refusal-clock-backwards = Klokka er alt kommet til { $until }.
refusal-frozen = Ordlyden er vedtatt og ligger fast. Åpne vedtaket og rett den, så vises rettelsen.
refusal-settled = Protokolltilførsler og henvisninger ligger fast med vedtaket. Det som nettopp ble gjort, kan angres.
refusal-nobody-corrects = En rettelse sier hvem som rettet. Skriv navnet på referenten eller møtelederen i oppmøtet først.
refusal-still-a-draft = Dette er et utkast. Rediger ordlyden i stedet.
refusal-no-wording = Skriv ordlyden først.
refusal-not-unanimous = Enstemmig går ikke når noen er imot eller har protokolltilførsel. Bruk enighet.
refusal-nobody-voted = Ingen har stemt. Skriv stemmer for og mot, for eksempel 7-1.
# $votes (Number) - votes given
# $present (Number) - members present who can vote
refusal-too-many-votes = { $votes } stemmer er for mange. Det er { $present } til stede som kan stemme.
# $stream (String) - name of the stream
# $left (String) - sum of money
refusal-over-frame = Det går over rammen: { $stream } har { $left } igjen.
# $stream (String) - name of the stream
# $granted (String) - sum of money
refusal-frame-too-low = Rammen blir for lav: { $stream } har alt fått innvilget { $granted }.
# $stream (String) - name of the stream
refusal-no-such-stream = { $stream } har ikke egne tiltak.
# $asked (String) - sum of money
refusal-more-than-asked = Det er mer enn det er søkt om: { $asked }.
refusal-merged = Tiltaket er innlemmet i et fellestiltak. Ta det ut først.
refusal-negative = Beløpet kan ikke være under null.
refusal-votes = Skriv stemmer for og mot, for eksempel 7-1 eller 7-1-0.
refusal-too-long = Teksten er for lang. Et felt rommer en million tegn.

event-item-added = ny sak
event-item-removed = sak fjernet
event-item-moved = sak flyttet
event-item-kind = sakstype endret
event-item-time = tid endret
event-item-deferred = sak utsatt
event-item-started = sak startet
event-paused = klokka stoppet
event-item-finished = sak ferdig
event-gap-left-out = tid trukket fra
event-gap-counted = tid regnet med
event-replanned = tiden fordelt på nytt
event-presence = oppmøte
event-person-added = ny deltaker
event-answer-state = svar vurdert
event-measure-added = nytt tiltak
event-measure-removed = tiltak fjernet
event-measure-moved = tiltak flyttet
event-granted = innvilget beløp
event-merged = innlemmet i fellestiltak
event-framed = ramme
event-list-received = liste mottatt
event-measure-changed = tiltak endret
event-drafted = nytt vedtak
event-withdrawn = utkast fjernet
event-decided = vedtatt
event-dissent = protokolltilførsel
event-condition = vilkår
event-corrected = rettelse
event-referred = henvisning
event-follow-up-added = ny oppfølging
event-follow-up-removed = oppfølging fjernet
event-follow-up-done = oppfølging utført
event-follow-up-due = frist
event-called = innkalling sendt
event-numbers-taken = saksnumre fra andre møter
event-ended = møtet avsluttet
event-reopened = møtet åpnet igjen
event-language = språk i referatet
event-hours = møtetiden
# $field (String) - the field's name
event-text = tekst i «{ $field }»
event-next-meeting = neste møte

# $entries (Number) - journal entries
remark-recovered = { $entries ->
    [one] Én endring er hentet fram etter et avbrudd
   *[other] { $entries } endringer er hentet fram etter et avbrudd
}
remark-file-changed = Filen er endret utenfor klubbe. Det som står i filen, gjelder.
# $path (String) - a file
remark-newer-kept = Den er satt tilbake til en eldre utgave; det som sist ble lagret her, ligger i { $path }
# $path (String) - a file
remark-said-elsewhere = Noe som ble skrevet før filen ble flyttet eller kopiert, er ikke med her; det ligger i { $path }
# $path (String) - a file
remark-outside-kept = Filen var endret utenfor klubbe. Møtet er slik det stod her; den endrede filen ligger i { $path }
# $why (String) - what the system said
remark-outside-not-kept = Filen var endret utenfor klubbe og kunne ikke legges til side ennå: { $why }
remark-file-missing = Filen var borte. Møtet er hentet fram og lagres igjen.
# $why (String) - the system's words
remark-file-unread = Filen kunne ikke leses ({ $why }). Møtet er hentet fram fra denne maskinens logg; filen blir ikke erstattet før den er lest, og det prøves igjen hver gang det lagres.
# $problem (String) - file, line, column and what is wrong
# $path (String) - a file
remark-file-damaged = Filen kan ikke leses og blir ikke rørt ({ $problem }). Møtet lagres i { $path }
# $places (Number) - damaged places
remark-journal-damaged = { $places ->
    [one] Ett sted i loggen er skadet. Det som stod der, er tapt; resten er her.
   *[other] { $places } steder i loggen er skadet. Det som stod der, er tapt; resten er her.
}
# $path (String) - a file
remark-damaged-kept = Den skadde loggen blir aldri slettet. Alt som er igjen av den, ligger i { $path }
# $path (String) - a file
remark-torn-tail = Det siste som ble skrevet, ble avbrutt. Det som kom med, ligger i { $path }
# $why (String) - what the system said
# $path (String) - where it is kept
remark-journal-kept = En logg kunne ikke leses ({ $why }). Den er beholdt i { $path }
# $entries (Number) - journal entries
remark-foreign-entries = { $entries ->
    [one] Én endring er gjort i en annen utgave av klubbe og kan ikke leses her
   *[other] { $entries } endringer er gjort i en annen utgave av klubbe og kan ikke leses her
}
remark-no-lock = Mappen kan ikke låses. La bare én om gangen ha møtet åpent.
# $copies (Number) - files
remark-copies = { $copies ->
    [one] Det ligger en kopi ved siden av filen
   *[other] Det ligger { $copies } kopier ved siden av filen
}

# $holder (String) - user, host and since when
read-only-in-use = Bare lesing: møtet er åpent hos { $holder }
read-only-in-use-unknown = Bare lesing: møtet er åpent et annet sted
# $version (Number) - version of the file
read-only-newer = Bare lesing: filen er skrevet av en nyere utgave av klubbe ({ $version })
# $field (String) - file, line, column and the field
read-only-unknown-fields = Bare lesing: filen har felt som denne utgaven ikke kjenner ({ $field })
read-only-protected = Bare lesing: filen er skrivebeskyttet

# $why (String) - what is wrong with it
keys-unreadable = kan ikke leses: { $why }
keys-too-long = er for lang
# $name (String) - a name in the file
keys-unknown-name = ukjent handling «{ $name }»
# $name (String) - a name in the file
keys-repeated = «{ $name }» står flere ganger, den siste gjelder
# $key (String) - what stands for a key
# $name (String) - a name in the file
keys-bad-key = «{ $key }» er ingen tast (for «{ $name }»)
# $key (String) - a key
# $first (String) - an action
# $second (String) - an action
keys-clash = { $key } er gitt både til { $first } og til { $second }; { $first } har den
# $name (String) - an action
# $other (String) - an action
keys-bare = { $name } har ingen tast igjen, { $other } har den

gap-title = Et opphold i tiden
# $from (String) - time of day
# $to (String) - time of day
# $span (String) - length of time
gap-slept = Klokka hoppet fra { $from } til { $to } ({ $span }) mens en sak var i gang. Maskinen sov, eller klokka ble stilt.
# $days (Number) - how many, from three on
gap-days = { $days } døgn
# $from (String) - time of day
# $to (String) - time of day
gap-set-back = Klokka ble stilt tilbake fra { $from } til { $to } mens en sak var i gang.
# $count (Number) - how many
# $times (String) - from one time of day to another, several
gap-several = Klokka hoppet { $count } ganger mens en sak var i gang: { $times }. Maskinen sov, eller klokka ble stilt.
gap-leave-out = Ikke regn med tiden
gap-leave-out-detail = Sakens tid går videre fra der den var.
gap-count = Regn med tiden
gap-count-detail = Møtet gikk sin gang mens maskinen sov.

overrun-title = Tiden
# $minutes (Number) - minutes late
# $end (String) - time of day
overrun-late = { $minutes ->
    [one] Møtet er ett minutt forsinket og slutter ca. { $end }.
   *[other] Møtet er { $minutes } minutter forsinket og slutter ca. { $end }.
}
# $end (String) - time of day
overrun-in-time = Møtet er i rute og slutter ca. { $end }.
overrun-squeeze = Knip inn på sakene som gjenstår
overrun-defer = Utsett så mye som må til
# $item (String) - case and title
overrun-defer-one = Utsett { $item }
# $end (String) - time of day
overrun-extend = Forleng møtet til { $end }
# $item (String) - case and title
# $before (Number) - minutes
# $after (Number) - minutes
overrun-change = { $item }: { $before } → { $after } min
# $item (String) - case and title
overrun-deferred = { $item } går til neste møte
# $item (String) - case and title
overrun-unreached = { $item } rekkes ikke
# $end (String) - time of day
overrun-new-end = Slutt ca. { $end }
way-nothing = La det stå

ending-title = Avslutt møtet
ending-complete = Alt som referatet skal ha, er på plass.
ending-missing = Dette mangler i referatet:
ending-end = Avslutt nå
ending-end-detail = Klokka stopper og referatet vises. Møtet kan åpnes igjen.

links-title = Bygger på tidligere vedtak
links-empty = Tidligere møter har ingen vedtak.
merge-title = Innlem i fellestiltak
merge-detail = Tiltaket får da ingen egen tildeling.
merge-out = Ta tiltaket ut igjen
merge-empty = Det er ingen fellestiltak.
