# The actions: name in the palette, a word or two for the last line, a sentence of help.

# moving about

action-up = Gå opp
    .hint = opp
    .help = Går éi rad opp.
action-down = Gå ned
    .hint = ned
    .help = Går éi rad ned.
action-left = Gå til venstre
    .hint = venstre
    .help = Går éi kolonne til venstre.
action-right = Gå til høgre
    .hint = høgre
    .help = Går éi kolonne til høgre.
action-page-up = Gå ei side opp
    .hint = side opp
    .help = Går ei skjermside opp.
action-page-down = Gå ei side ned
    .hint = side ned
    .help = Går ei skjermside ned.
action-top = Gå til første rad
    .hint = øvst
    .help = Går til den øvste rada.
action-bottom = Gå til siste rad
    .hint = nedst
    .help = Går til den nedste rada.
action-pane-agenda = Gå til sakslista
    .hint = saksliste
    .help = Tastane gjeld for sakslista.
action-pane-questions = Gå til spørsmåla
    .hint = spørsmål
    .help = Tastane gjeld for spørsmåla som kvart tiltak skal svare på.
action-pane-lists = Gå til prioriteringslistene
    .hint = lister
    .help = Tastane gjeld for prioriteringslistene og pengane.
action-pane-decisions = Gå til vedtaka
    .hint = vedtak
    .help = Tastane gjeld for vedtak og oppfølging.
action-next-pane = Gå til neste rute
    .hint = neste rute
    .help = Går til neste av dei fire rutene, rundt og rundt.
action-previous-pane = Gå til førre rute
    .hint = førre rute
    .help = Går til den førre av dei fire rutene, rundt og rundt.
action-zoom = Bruk heile skjermen
    .hint = heile skjermen
    .help = Gir ruta heile skjermen, eller viser alle fire att.
action-wall = Vis møtet stort på veggen
    .hint = på veggen
    .help = Viser saka, klokka og ordlyden på bordet så stort at alle kan lese det. Tastane verkar som før; ein gong til, og rutene er tilbake.
action-back = Gå eitt steg tilbake
    .hint = tilbake
    .help = Lukkar det som ligg øvst. Ingenting går tapt.

# the clock

action-toggle-clock = Start eller stans klokka
    .hint = klokka
    .help = Startar saka som står for tur, eller stansar klokka. Tida som er brukt, blir ståande.
action-next-item = Gå til neste sak
    .hint = neste sak
    .help = Gjer saka ferdig og startar den neste. Kan angrast.
action-previous-item = Gå til førre sak
    .hint = førre sak
    .help = Tek opp att saka før. Tida som er brukt, blir ståande. Kan angrast.
action-more-time = Gi saka fem minutt meir
    .hint = meir tid
    .help = Saka får fem minutt til, og møteslutt blir rekna ut på nytt. Kan angrast.
action-less-time = Gi saka fem minutt mindre
    .hint = mindre tid
    .help = Saka får fem minutt mindre, og møteslutt blir rekna ut på nytt. Kan angrast.
action-overrun = Få møtet i rute
    .hint = i rute
    .help = Viser kva det gir å knipe inn, utsetje eller forlengje. Ingenting blir endra før du vel.

# from anywhere

action-new-decision = Skriv nytt vedtak
    .hint = nytt vedtak
    .help = Opnar ordlyden til utkastet i saka, eller byrjar på eit. Alt du skriv, blir teke vare på.
action-new-follow-up = Skriv ny oppfølging
    .hint = oppfølging
    .help = Spør kva som skal gjerast, kven som har ansvaret, og når fristen er. Står alt tomt, blir det borte att.
action-note = Skriv notat til saka
    .hint = notat
    .help = Opnar notatet til saka de er ved. Det kjem med i referatet.
action-private-note = Skriv privat notat
    .hint = privat notat
    .help = Opnar eit notat som berre er ditt. Det kjem aldri i referatet, og på skjermen viser berre eit lite teikn bak tittelen på saka at det finst.
action-people = Vis oppmøtet
    .hint = oppmøte
    .help = Viser kven som er her, og om de er vedtaksføre. Her rettar du det òg.
action-minutes = Vis referatet
    .hint = referat
    .help = Viser referatet slik det er no. Det held tritt med alt som blir endra.
action-menu = Vis menyen
    .hint = meny
    .help = Viser alt som kan gjerast her, kvar med sin tast, og kvifor noko ikkje går. Enter gjer det.
action-page-menu = Vis fleire val
    .hint = fleire val
    .help = Viser alt som kan gjerast på denne sida, og i møtet elles.
action-palette = Finn ei handling
    .hint = finn
    .help = Viser alt som kan gjerast. Skriv nokre bokstavar av det du leitar etter.
action-help = Vis hjelp
    .hint = hjelp
    .help = Viser tastane som verkar her, og kva dei gjer.
action-undo = Angre
    .hint = angre
    .help = Tek tilbake det siste som vart gjort, eitt steg om gongen.
action-redo = Gjer om att
    .hint = gjer om
    .help = Gjer det du angra, ein gong til.
action-meeting-facts = Rediger opplysningar om møtet
    .hint = om møtet
    .help = Opnar stad, tid og neste møte.
action-send-call = Merk innkallinga som send
    .hint = innkalling
    .help = Sakene held på numra sine frå no. Programmet sender ingenting sjølv. Kan angrast.
action-end-meeting = Avslutt møtet
    .hint = avslutt møtet
    .help = Viser først kva som manglar i referatet. Møtet kan opnast att.
action-reopen-meeting = Opne møtet att
    .hint = opne att
    .help = Møtet kan endrast att. Alt står slik det stod.
action-language = Byt språk på skjermen
    .hint = språk
    .help = Vel mellom bokmål, nynorsk og engelsk, og syner heile skjermen på det språket undervegs. Referatet held på språket sitt.
action-theme = Byt fargar
    .hint = fargar
    .help = Vel fargar frå ei liste, og syner dei på skjermen undervegs. Møtet blir ikkje endra.
action-quit = Gå ut av klubbe
    .hint = gå ut
    .help = Lukkar programmet. Alt er lagra frå før.

# the agenda

action-item-menu = Vel kva du vil gjere med saka
    .hint = vel
    .help = Viser kva som kan gjerast med den valde saka, det mest nærliggjande først.
action-item-edit = Rediger saka
    .hint = rediger
    .help = Opnar tittel, minutt, kven som legg fram, og fast klokkeslett.
action-item-start = Start den valde saka
    .hint = start sak
    .help = Startar klokka for den valde saka. Ei sak som er i gang, blir sett på pause.
action-item-add = Legg til sak
    .hint = ny sak
    .help = Set inn ei sak under den valde. Etter innkallinga får ho neste ledige nummer.
action-break-add = Legg til pause
    .hint = ny pause
    .help = Set inn ein pause under den valde saka. Ein pause har ikkje saksnummer.
action-item-remove = Fjern saka
    .hint = fjern
    .help = Tek saka ut av sakslista. Ei sak som er i bruk, kan berre utsetjast. Kan angrast.
action-item-down = Flytt saka ned
    .hint = flytt ned
    .help = Saka kjem etter den neste. Ho held på nummeret sitt. Kan angrast.
action-item-up = Flytt saka opp
    .hint = flytt opp
    .help = Saka kjem før den førre. Ho held på nummeret sitt. Kan angrast.
action-item-kind = Byt sakstype
    .hint = sakstype
    .help = Går til neste type: orientering, drøfting, vedtakssak, godkjenning. Kan angrast.
action-item-defer = Utset saka
    .hint = utset
    .help = Saka går til neste møte. Ein gong til, og ho er med att.

# the standing questions

action-answer-edit = Skriv svar
    .hint = svar
    .help = Opnar svaret på det valde spørsmålet for det valde tiltaket.
action-answer-state = Vurder svaret
    .hint = vurder
    .help = Går til neste vurdering: svart, delvis, manglar. Ja-nei-spørsmål har òg nei. Kan angrast.
action-missing-only = Vis berre det som manglar
    .hint = berre manglar
    .help = Viser berre tiltak der eit svar manglar, eller alle att.
action-one-network = Vis eitt nettverk
    .hint = eitt nettverk
    .help = Viser tiltaka til eitt kompetansenettverk om gongen, og så alle att.
action-switch-phase = Byt mellom planlegging og evaluering
    .hint = plan, evaluering
    .help = Svara ved planlegging og ved evaluering står kvar for seg.

# priority lists and money

action-grant-edit = Skriv innvilga beløp
    .hint = beløp
    .help = Opnar beløpet. Meir enn ramma eller søknaden blir ikkje godteke.
action-grant-full = Innvilg heile beløpet
    .hint = heile beløpet
    .help = Tiltaket får alt det er søkt om, dersom ramma rekk. Kan angrast.
action-grant-nothing = Innvilg ingenting
    .hint = ingenting
    .help = Tiltaket får null kroner. Kan angrast.
action-grant-clear = Gjer beløpet uavklart
    .hint = uavklart
    .help = Tek bort det som er innvilga, så tiltaket står ope att. Kan angrast.
action-grant-condition = Skriv vilkår for tiltaket
    .hint = vilkår
    .help = Opnar vilkåret som pengane blir gitt på.
action-measure-edit = Rediger tiltaket
    .hint = rediger
    .help = Opnar kva, kven, partnar, søkt beløp og eigenfinansiering.
action-measure-add = Legg til tiltak
    .hint = nytt tiltak
    .help = Set eit nytt tiltak nedst på den valde lista. Står alt tomt, blir det borte att.
action-measure-remove = Fjern tiltaket
    .hint = fjern
    .help = Tek tiltaket ut av lista. Kan angrast.
action-measure-down = Flytt tiltaket ned
    .hint = flytt ned
    .help = Tiltaket får lågare prioritet på si liste. Kan angrast.
action-measure-up = Flytt tiltaket opp
    .hint = flytt opp
    .help = Tiltaket får høgare prioritet på si liste. Kan angrast.
action-measure-merge = Innlem i fellestiltak
    .hint = fellestiltak
    .help = Vel fellestiltaket som tiltaket går inn i. Det får då inga eiga tildeling. Kan angrast.
action-frame-edit = Endre ramma
    .hint = ramme
    .help = Opnar ramma. Ho kan ikkje bli lågare enn det som er innvilga.
action-list-received = Merk lista som motteken
    .hint = motteken
    .help = Noterer når lista kom, og om det var etter fristen. Kan angrast.

# decisions and follow-ups

action-decision-open = Opne vedtak eller oppfølging
    .hint = opne
    .help = Opnar vedtaket på ei eiga side, eller oppfølginga.
action-decision-add = Legg til vedtak
    .hint = nytt vedtak
    .help = Byrjar på eit utkast i saka, også ved sida av eit anna, og opnar ordlyden.
action-decision-remove = Fjern utkast eller oppfølging
    .hint = fjern
    .help = Tek bort eit utkast eller ei oppfølging. Det som er vedteke, blir ståande. Kan angrast.
action-follow-up-done = Merk oppfølginga som utført
    .hint = utført
    .help = Noterer at oppfølginga er utført i dag, eller at ho ikkje er det likevel.

# a decision's own page

action-decision-agree = Vedta med semje
    .hint = semje
    .help = Forumet er samd: ordlyden er vedteken og ligg fast frå no. Kan angrast.
action-decision-unanimous = Vedta samrøystes
    .hint = samrøystes
    .help = Ingen er imot, og ingen har protokolltilførsel. Ordlyden ligg fast frå no. Kan angrast.
action-decision-votes = Skriv inn røystene
    .hint = avrøysting
    .help = Opnar for, mot og dei som ikkje røystar. Med røystene ligg ordlyden fast. Kan angrast.
action-decision-wording = Rediger eller rett ordlyden
    .hint = ordlyd
    .help = Eit utkast blir endra fritt. Det som er vedteke, får ei retting som alle kan sjå.
action-decision-dissent = Legg til protokolltilførsel
    .hint = tilførsel
    .help = Spør kven som har protokolltilførsel, og kva han seier. Står alt tomt, blir det borte att.
action-decision-condition = Legg til vilkår
    .hint = vilkår
    .help = Set eit vilkår til vedtaket. Står det tomt, blir det borte att.
action-decision-follow-up = Legg til oppfølging av vedtaket
    .hint = oppfølging
    .help = Spør kva som skal gjerast, kven som har ansvaret, og når fristen er.
action-decision-link = Knyt til eit tidlegare vedtak
    .hint = tidlegare vedtak
    .help = Vel vedtaket frå eit tidlegare møte som dette byggjer på. Kan angrast.
action-decision-part-edit = Rediger det valde
    .hint = rediger
    .help = Opnar den valde protokolltilførselen, oppfølginga eller det valde vilkåret.
action-decision-part-remove = Fjern det valde
    .hint = fjern
    .help = Tek bort det valde frå vedtaket. Kan angrast.

# the roll call

action-person-present = Merk som til stades
    .hint = til stades
    .help = Den valde er her, eller er her ikkje likevel. Om de er vedtaksføre, blir rekna ut på nytt. Kan angrast.
action-person-absent = Merk som fråverande
    .hint = fråverande
    .help = Den valde er ikkje her. Om de er vedtaksføre, blir rekna ut på nytt. Kan angrast.
action-person-substitute = Set inn vara
    .hint = vara
    .help = Spør kven som møter i staden. Står det tomt, møter medlemmen sjølv.
action-person-edit = Rediger deltakaren
    .hint = rediger
    .help = Opnar namnet og kven deltakaren representerer.
action-person-add = Legg til deltakar
    .hint = ny deltakar
    .help = Legg til ein som er her som observatør. Står alt tomt, blir det borte att.
action-everybody-present = Merk alle som til stades
    .hint = alle her
    .help = Alle som er kalla inn, er her. Så rettar du dei som ikkje er det. Kan angrast.

# the minutes

action-minutes-write = Skriv referatet til fil
    .hint = til fil
    .help = Lagrar referatet i ei fil, på språket som blir vist, og seier kvar fila ligg.
action-minutes-language = Vis referatet på eit anna språk
    .hint = språk
    .help = Går til neste språk i referatet. Skjermen held på sitt.
action-minutes-next = Gå til neste del av referatet
    .hint = neste del
    .help = Blar til neste overskrift, så ein ser alt utan å lese alt.
action-minutes-previous = Gå til førre del av referatet
    .hint = førre del
    .help = Blar attende til overskrifta før.
action-minutes-fold = Vis eller gøym den lange delen
    .hint = vis alt
    .help = Vedlegg over fleire sider er gøymde. Dette viser dei, eller gøymer dei att.

# lists to choose from

action-choose = Vel
    .hint = vel
    .help = Gjer det som er markert. Er det ingenting å velje, blir sida lukka.

# forms and the palette

action-form-done = Lukk og ta vare på
    .hint = ferdig
    .help = Tek vare på det du har skrive, og lukkar. Det som ikkje kan brukast, blir sagt frå om først.
action-form-save = Lagre og lukk
    .hint = lagre
    .help = Tek vare på det du har skrive, og lukkar.
action-form-next = Gå til neste felt
    .hint = neste felt
    .help = Tek vare på feltet og går til det neste.
action-form-previous = Gå til førre felt
    .hint = førre felt
    .help = Tek vare på feltet og går til det førre.
action-palette-close = Lukk paletten
    .hint = lukk
    .help = Lukkar paletten utan å gjere noko.
action-palette-up = Gå til førre val
    .hint = førre
    .help = Går til valet over.
action-palette-down = Gå til neste val
    .hint = neste
    .help = Går til valet under.
action-palette-run = Utfør det valde
    .hint = utfør
    .help = Gjer det som er markert, dersom det er mogleg her og no.
