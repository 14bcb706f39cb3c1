# What the screen says beside the panes: fields, notices, refusals, what was undone, what the store noticed.

field-place = Sted
field-start = Byrjar
field-end = Sluttar
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
field-example-due = 12.04.2019, 12. april, oktober, ultimo juni
field-example-minutes = 15, 1 t 15
field-example-time = 11.45, eller tomt
field-example-amount = 1 200 000, 1,2 mill, 1200k
field-example-votes = for, mot, avholdende: 7-1-0

form-meeting-facts = Om møtet
form-item = Sak
form-follow-up = Oppfølging
form-person = Deltaker
form-substitute = Vara for { $organisation }
form-measure = Tiltak
form-grant = Innvilget
form-frame = Ramme
form-answer = Svar
form-wording = Ordlyd
form-correction = Rett vedtaket
form-votes = Votering
form-dissent = Protokolltilførsel
form-condition = Vilkår

agenda-untitled = (uten tittel)
agenda-break = Pause

notice-paste-nowhere = Her er det ingenting å lime inn i. Åpne et felt først.
notice-read-only = Møtet kan bare leses her.
notice-called = Innkallingen er sendt. Saksnumrene ligger fast fra nå.
notice-undone = Angret: { $what }
notice-redone = Gjort om igjen: { $what }
notice-language = Skjermen er på { $name }
notice-impossible = «{ $action }» er ikke mulig her og nå
notice-last-item = Det var siste sak. Avslutt møtet når alt er med.
notice-ended = Møtet er avsluttet. Referatet er klart.
notice-trouble-over = Disken virker igjen. Alt er lagret.
notice-removed = Fjernet: { $what }. { $key } angrer.
notice-draft-kept = Det du skrev da programmet ble avbrutt, er tatt vare på: { $field }
notice-draft-unread = Du skrev i «{ $field }» da programmet ble avbrutt: { $text }
notice-minutes-written = Referatet er skrevet til { $path }
notice-minutes-failed = Referatet ble ikke skrevet: { $why }

refusal-not-found = Det finnes ikke lenger.
refusal-nothing-to-do = Det er slik allerede.
refusal-approved = Referatet er godkjent, og møtet er låst.
refusal-ended = Møtet er avsluttet. Åpne det igjen først.
refusal-not-running = Ingen sak er i gang.
refusal-no-such-item = Det er ingen sak å gå til.
refusal-item-in-use = Saken er i bruk. Utsett den i stedet.
refusal-first-two = Godkjenning av innkalling og referat kommer alltid først.
refusal-any-other-business = Det fattes ikke vedtak under eventuelt.
refusal-in-a-break = Det fattes ikke vedtak i pausen.
refusal-clock-backwards = Klokka er alt kommet til { $until }.
refusal-frozen = Ordlyden er vedtatt og ligger fast. Bruk «Rett» for en synlig rettelse.
refusal-still-a-draft = Dette er et utkast. Rediger ordlyden.
refusal-no-wording = Skriv ordlyden først.
refusal-not-unanimous = Enstemmig går ikke når noen er imot eller har protokolltilførsel. Bruk enighet.
refusal-too-many-votes = { $votes } stemmer er flere enn de { $present } som kan stemme.
refusal-over-frame = Over rammen: det er { $left } igjen til { $stream }.
refusal-frame-too-low = Rammen blir for lav: { $granted } er alt innvilget i { $stream }.
refusal-no-such-stream = { $stream } har ingen tiltak.
refusal-more-than-asked = Mer enn det er søkt om: { $asked }.
refusal-merged = Tiltaket er innlemmet i et fellestiltak. Ta det ut først.
refusal-negative = Beløpet kan ikke være under null.
refusal-votes = Skriv stemmer for og mot, for eksempel 7-1 eller 7-1-0.
refusal-too-long = Teksten er for lang. Et felt rommer en million tegn.
refusal-case-taken = Saksnummer { $case } er brukt.
refusal-id-taken = Dette finnes fra før.

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
event-ended = møtet avsluttet
event-reopened = møtet åpnet igjen
event-language = språk i referatet
event-hours = møtetida
event-text = tekst i «{ $field }»
event-next-meeting = neste møte

remark-recovered = { $entries ->
    [one] Én endring er hentet fram etter et avbrudd
   *[other] { $entries } endringer er hentet fram etter et avbrudd
}
remark-file-changed = Filen er endret utenfor klubbe. Det som står i filen, gjelder.
remark-outside-kept = Filen var endret utenfor klubbe. Den utgaven ligger i { $path }
remark-outside-not-kept = Filen var endret utenfor klubbe, og den utgaven kunne ikke legges til side: { $why }
remark-file-missing = Filen var borte. Møtet er hentet fram og lagres igjen.
remark-file-damaged = Filen kan ikke leses og blir ikke rørt ({ $problem }). Møtet lagres i { $path }
remark-journal-damaged = { $places ->
    [one] Ett sted i journalen er skadet
   *[other] { $places } steder i journalen er skadet
}
remark-torn-tail = Siste innføring var avbrutt. Det som fantes, ligger i { $path }
remark-foreign-entries = { $entries ->
    [one] Én innføring er fra en annen utgave av klubbe
   *[other] { $entries } innføringer er fra en annen utgave av klubbe
}
remark-no-lock = Mappen kan ikke låses. Andre som åpner møtet, blir ikke varslet.
remark-copies = { $copies ->
    [one] Det ligger en kopi ved siden av filen
   *[other] Det ligger { $copies } kopier ved siden av filen
}

read-only-in-use = Bare lesing: møtet er åpent hos { $holder }
read-only-in-use-unknown = Bare lesing: møtet er åpent et annet sted
read-only-newer = Bare lesing: filen er skrevet av en nyere klubbe (utgave { $version })
read-only-unknown-fields = Bare lesing: filen har felt som denne utgaven ikke kjenner ({ $field })
read-only-protected = Bare lesing: filen er skrivebeskyttet

keys-unreadable = kan ikke leses: { $why }
keys-too-long = er for lang
keys-unknown-name = ukjent handling «{ $name }»
keys-repeated = «{ $name }» står flere ganger, den siste gjelder
keys-bad-key = «{ $key }» er ingen tast (for «{ $name }»)
keys-clash = { $key } er gitt både til { $first } og { $second }
keys-bare = { $name } har ingen tast igjen, { $other } har den

gap-title = Et opphold i tiden
gap-slept = Klokka hoppet fra { $from } til { $to } ({ $span }) mens en sak var i gang. Maskinen sov, eller klokka ble stilt.
gap-set-back = Klokka ble stilt tilbake fra { $from } til { $to } mens en sak var i gang.
gap-leave-out = Ikke regn med tiden
gap-leave-out-detail = Sakens tid går videre fra der den var.
gap-count = Regn med tiden
gap-count-detail = Møtet gikk sin gang mens maskinen sov.

overrun-title = Tiden
overrun-late = Møtet blir { $minutes } minutter forsinket og slutter ca. { $end }.
overrun-in-time = Møtet er i rute og slutter ca. { $end }.
overrun-squeeze = Knip inn på sakene som gjenstår
overrun-defer = Utsett så mye som må til
overrun-defer-one = Utsett { $item }
overrun-extend = Forleng møtet til { $end }
overrun-change = { $item }: { $before } → { $after } min
overrun-deferred = { $item } går til neste møte
overrun-unreached = { $item } rekkes ikke
overrun-new-end = Slutt ca. { $end }
way-nothing = La det stå

ending-title = Avslutt møtet
ending-complete = Alt som referatet skal ha, er på plass.
ending-end = Avslutt nå
ending-end-detail = Klokka stopper og referatet vises. Møtet kan åpnes igjen.

links-title = Bygger på tidligere vedtak
links-empty = Ingen vedtak i tidligere møter.
merge-title = Innlemmes i fellestiltak
merge-detail = Tiltaket får ingen egen tildeling.
merge-out = Ta tiltaket ut igjen
merge-empty = Det er ingen fellestiltak.
