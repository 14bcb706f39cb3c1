# What the screen says beside the panes: fields, notices, refusals, what was undone, what the store noticed.

field-place = Stad
field-start = Byrjar
field-end = Sluttar
field-next-meeting = Neste møte
field-item-title = Tittel
field-item-presenter = Kven legg fram
field-item-notes = Notat
field-item-private = Privat notat (blir ikkje vist i referatet)
field-item-planned = Minutt
field-item-fixed = Fast klokkeslett
field-person-name = Namn
field-person-organisation = Representerer
field-substitute = Vara
field-answer = Svar
field-measure-title = Tiltak (kva)
field-measure-who = Kven
field-measure-partner = Partnar
field-measure-condition = Vilkår
field-measure-remark = Merknad
field-measure-asked = Søkt beløp
field-measure-own = Eigenfinansiering
field-measure-granted = Innvilga
field-frame = Ramme
field-wording = Ordlyd
field-correction = Retta ordlyd
field-votes = Røyster
field-dissent-who = Protokolltilførsel frå
field-dissent-text = Protokolltilførsel
field-condition = Vilkår
field-follow-up-text = Kva skal gjerast
field-follow-up-responsible = Ansvar
field-follow-up-due = Frist
field-example-due = 12.04.2019, 20.3., i morgon, ultimo juni
field-example-minutes = 15, 1 t 15
field-example-time = 11.45, eller tomt
field-example-amount = 1 200 000, 1,2 mill, 1200k
field-example-votes = for, mot, røystar ikkje: 7-1-0

form-meeting-facts = Om møtet
form-item = Sak
form-follow-up = Oppfølging
form-person = Deltakar
form-substitute = Vara for { $organisation }
form-wording = Ordlyd
form-another-case = Ikkje saka som går: { $title }
form-correction = Rett vedtaket
form-votes = Avrøysting
form-dissent = Protokolltilførsel
form-condition = Vilkår

agenda-untitled = (utan tittel)
agenda-break = Pause

notice-paste-nowhere = Her er det ingenting å lime inn i. Opne eit felt først.
notice-given-up = Ikkje teke med: «{ $text }»
notice-draft-open = Henta fram, men ikkje gjort enno: fullfør eller forlat feltet.
notice-nothing-to-undo = Det er ikkje meir å angre.
notice-nothing-to-redo = Det er ikkje meir å gjere om att.
notice-small-amount = Beløpet er { $amount }. Meinte du tusen eller mill? Skriv 1200k eller 1,2 mill.
notice-nothing-kept = { $key } éin gong til går ut utan det siste: det er berre i minnet.
notice-read-only = Møtet kan berre lesast her.
notice-close-first = { $what }: lukk med { $key } først
notice-after-end = Endra etter at møtet var avslutta. { $key } angrar.
notice-called = Innkallinga er merkt som send. Saksnumra ligg fast frå no.
notice-undone = Angra: { $what }
notice-redone = Gjort om att: { $what }
notice-language = Skjermen er på { $name }.
notice-last-item = Det var siste sak. Avslutt møtet når alt er med.
notice-ended = Møtet er avslutta. Referatet er klart. { $key } angrar.
notice-trouble-over = Disken verkar att. Alt er lagra.
notice-removed = Fjerna: { $what }. { $key } angrar.
notice-draft-kept = «{ $field }» er henta fram etter eit avbrot
notice-draft-unread = Du skreiv i «{ $field }» då programmet vart avbrote: { $text }
notice-loose = Loggen er skadd her, og ingen veit i kva felt dette vart skrive. Det står ikkje i møtet: «{ $text }»
notice-undone-astray = Noko som vart angra eller gjort om att, kan ikkje gjerast på nytt, for det det galdt, er skada i loggen. Sjå over møtet: det som vart angra, kan stå der, og det som vart gjort om att, kan mangle.
notice-minutes-written = Referatet er skrive til { $path }
notice-minutes-failed = Referatet vart ikkje skrive: { $why }

refusal-not-found = Det finst ikkje lenger.
refusal-nothing-to-do = Det er slik alt.
refusal-approved = Referatet er godkjent, og møtet er låst.
refusal-ended = Møtet er avslutta. Opne det att først.
refusal-not-running = Inga sak er i gang. Start ei sak først.
refusal-no-such-item = Det er inga sak å gå til.
refusal-item-in-use = Saka er i bruk. Utset ho i staden.
refusal-item-running = Saka er i gang. { $key } går til neste sak, så kan denne utsetjast.
refusal-item-decided = Saka er avgjord og kan ikkje utsetjast.
refusal-followed-up = Framlegget har ei oppfølging. Fjern ho først.
refusal-first-two = Godkjenning av innkalling og referat kjem alltid først.
refusal-any-other-business = Det blir ikkje gjort vedtak under eventuelt. Legg til ei eiga sak.
refusal-in-a-break = Det blir ikkje gjort vedtak i ein pause. Vel ei sak.
refusal-clock-backwards = Klokka er alt komen til { $until }.
refusal-frozen = Ordlyden er vedteken og ligg fast. Opne vedtaket og rett han, så blir rettinga vist.
refusal-settled = Protokolltilførslar og tilvisingar ligg fast med vedtaket. Det som nett vart gjort, kan angrast.
refusal-nobody-corrects = Ei retting seier kven som retta. Skriv namnet på referenten eller møteleiaren i oppmøtet først.
refusal-still-a-draft = Dette er eit utkast. Rediger ordlyden i staden.
refusal-no-wording = Skriv ordlyden først.
refusal-not-unanimous = Samrøystes går ikkje når nokon er imot eller har protokolltilførsel. Bruk semje.
refusal-nobody-voted = Ingen har røysta. Skriv røyster for og mot, til dømes 7-1.
refusal-too-many-votes = { $votes } røyster er for mange. Det er { $present } til stades som kan røyste.
refusal-over-frame = Det går over ramma: { $stream } har { $left } att.
refusal-frame-too-low = Ramma blir for låg: { $stream } har alt fått innvilga { $granted }.
refusal-no-such-stream = { $stream } har ikkje eigne tiltak.
refusal-more-than-asked = Det er meir enn det er søkt om: { $asked }.
refusal-merged = Tiltaket er innlemma i eit fellestiltak. Ta det ut først.
refusal-negative = Beløpet kan ikkje vere under null.
refusal-votes = Skriv røyster for og mot, til dømes 7-1 eller 7-1-0.
refusal-too-long = Teksten er for lang. Eit felt rommar ein million teikn.

event-item-added = ny sak
event-item-removed = sak fjerna
event-item-moved = sak flytta
event-item-kind = sakstype endra
event-item-time = tid endra
event-item-deferred = sak utsett
event-item-started = sak starta
event-paused = klokka stoppa
event-item-finished = sak ferdig
event-gap-left-out = tid trekt frå
event-gap-counted = tid rekna med
event-replanned = tida fordelt på nytt
event-presence = oppmøte
event-person-added = ny deltakar
event-answer-state = svar vurdert
event-measure-added = nytt tiltak
event-measure-removed = tiltak fjerna
event-measure-moved = tiltak flytta
event-granted = innvilga beløp
event-merged = innlemma i fellestiltak
event-framed = ramme
event-list-received = liste motteken
event-measure-changed = tiltak endra
event-drafted = nytt vedtak
event-withdrawn = utkast fjerna
event-decided = vedteke
event-dissent = protokolltilførsel
event-condition = vilkår
event-corrected = retting
event-referred = tilvising
event-follow-up-added = ny oppfølging
event-follow-up-removed = oppfølging fjerna
event-follow-up-done = oppfølging utført
event-follow-up-due = frist
event-called = innkalling send
event-numbers-taken = saksnummer frå andre møte
event-ended = møtet avslutta
event-reopened = møtet opna att
event-language = språk i referatet
event-hours = møtetida
event-text = tekst i «{ $field }»
event-next-meeting = neste møte

remark-recovered = { $entries ->
    [one] Éi endring er henta fram etter eit avbrot
   *[other] { $entries } endringar er henta fram etter eit avbrot
}
remark-file-changed = Fila er endra utanfor klubbe. Det som står i fila, gjeld.
remark-newer-kept = Ho er sett tilbake til ei eldre utgåve; det som sist vart lagra her, ligg i { $path }
remark-said-elsewhere = Noko som vart skrive før fila vart flytta eller kopiert, er ikkje med her; det ligg i { $path }
remark-outside-kept = Fila var endra utanfor klubbe. Møtet er slik det stod her; den endra fila ligg i { $path }
remark-outside-not-kept = Fila var endra utanfor klubbe og kunne ikkje leggjast til side enno: { $why }
remark-file-missing = Fila var borte. Møtet er henta fram og blir lagra att.
remark-file-unread = Fila kunne ikkje lesast ({ $why }). Møtet er henta fram frå loggen på denne maskina; fila blir ikkje erstatta før ho er lesen, og det blir prøvd på nytt kvar gong det blir lagra.
remark-file-damaged = Fila kan ikkje lesast og blir ikkje rørt ({ $problem }). Møtet blir lagra i { $path }
remark-journal-damaged = { $places ->
    [one] Éin stad i loggen er skadd. Det som stod der, er tapt; resten er her.
   *[other] { $places } stader i loggen er skadde. Det som stod der, er tapt; resten er her.
}
remark-damaged-kept = Den skadde loggen blir aldri sletta. Alt som er att av han, ligg i { $path }
remark-torn-tail = Det siste som vart skrive, vart avbrote. Det som kom med, ligg i { $path }
remark-journal-kept = Ein logg kunne ikkje lesast ({ $why }). Han er teken vare på i { $path }
remark-foreign-entries = { $entries ->
    [one] Éi endring er gjord i ei anna utgåve av klubbe og kan ikkje lesast her
   *[other] { $entries } endringar er gjorde i ei anna utgåve av klubbe og kan ikkje lesast her
}
remark-no-lock = Mappa kan ikkje låsast. La berre éin om gongen ha møtet ope.
remark-copies = { $copies ->
    [one] Det ligg ein kopi ved sida av fila
   *[other] Det ligg { $copies } kopiar ved sida av fila
}

read-only-in-use = Berre lesing: møtet er ope hos { $holder }
read-only-in-use-unknown = Berre lesing: møtet er ope ein annan stad
read-only-newer = Berre lesing: fila er skriven av ei nyare utgåve av klubbe ({ $version })
read-only-unknown-fields = Berre lesing: fila har felt som denne utgåva ikkje kjenner ({ $field })
read-only-protected = Berre lesing: fila er skriveverna

keys-unreadable = kan ikkje lesast: { $why }
keys-too-long = er for lang
keys-unknown-name = ukjend handling «{ $name }»
keys-repeated = «{ $name }» står fleire gonger, den siste gjeld
keys-bad-key = «{ $key }» er ingen tast (for «{ $name }»)
keys-clash = { $key } er gitt både til { $first } og til { $second }; { $first } har han
keys-bare = { $name } har ingen tast att, { $other } har han

gap-title = Eit opphald i tida
gap-slept = Klokka hoppa frå { $from } til { $to } ({ $span }) medan ei sak var i gang. Maskina sov, eller klokka vart stilt.
gap-days = { $days } døgn
gap-set-back = Klokka vart stilt tilbake frå { $from } til { $to } medan ei sak var i gang.
gap-several = Klokka hoppa { $count } gonger medan ei sak var i gang: { $times }. Maskina sov, eller klokka vart stilt.
gap-leave-out = Ikkje rekn med tida
gap-leave-out-detail = Tida til saka går vidare frå der ho var.
gap-count = Rekn med tida
gap-count-detail = Møtet gjekk sin gang medan maskina sov.

overrun-title = Tida
overrun-late = { $minutes ->
    [one] Møtet er eitt minutt forseinka og sluttar ca. { $end }.
   *[other] Møtet er { $minutes } minutt forseinka og sluttar ca. { $end }.
}
overrun-in-time = Møtet er i rute og sluttar ca. { $end }.
overrun-squeeze = Knip inn på sakene som står att
overrun-defer = Utset så mykje som må til
overrun-defer-one = Utset { $item }
overrun-extend = Forleng møtet til { $end }
overrun-change = { $item }: { $before } → { $after } min
overrun-deferred = { $item } går til neste møte
overrun-unreached = { $item } blir ikkje nådd
overrun-new-end = Slutt ca. { $end }
way-nothing = La det stå

ending-title = Avslutt møtet
ending-complete = Alt som referatet skal ha, er på plass.
ending-missing = Dette manglar i referatet:
ending-end = Avslutt no
ending-end-detail = Klokka stoppar, og referatet blir vist. Møtet kan opnast att.

links-title = Byggjer på tidlegare vedtak
links-empty = Tidlegare møte har ingen vedtak.
merge-title = Innlem i fellestiltak
merge-detail = Tiltaket får då inga eiga tildeling.
merge-out = Ta tiltaket ut att
merge-empty = Det er ingen fellestiltak.
