# The actions: name in the palette, a word or two for the last line, a sentence of help.

# moving about

action-up = Gå opp
    .hint = opp
    .help = Går én rad opp.
action-down = Gå ned
    .hint = ned
    .help = Går én rad ned.
action-left = Gå til venstre
    .hint = venstre
    .help = Går én kolonne til venstre.
action-right = Gå til høyre
    .hint = høyre
    .help = Går én kolonne til høyre.
action-page-up = Gå en side opp
    .hint = side opp
    .help = Går en skjermside opp.
action-page-down = Gå en side ned
    .hint = side ned
    .help = Går en skjermside ned.
action-top = Gå til første rad
    .hint = øverst
    .help = Går til den øverste raden.
action-bottom = Gå til siste rad
    .hint = nederst
    .help = Går til den nederste raden.
action-pane-agenda = Gå til sakslisten
    .hint = saksliste
    .help = Tastene gjelder for sakslisten.
action-pane-questions = Gå til spørsmålene
    .hint = spørsmål
    .help = Tastene gjelder for spørsmålene som hvert tiltak skal svare på.
action-pane-lists = Gå til prioriteringslistene
    .hint = lister
    .help = Tastene gjelder for prioriteringslistene og pengene.
action-pane-decisions = Gå til vedtakene
    .hint = vedtak
    .help = Tastene gjelder for vedtak og oppfølging.
action-next-pane = Gå til neste rute
    .hint = neste rute
    .help = Går til neste av de fire rutene, rundt og rundt.
action-previous-pane = Gå til forrige rute
    .hint = forrige rute
    .help = Går til forrige av de fire rutene, rundt og rundt.
action-zoom = Bruk hele skjermen
    .hint = hele skjermen
    .help = Gir ruten hele skjermen, eller viser alle fire igjen.
action-wall = Vis møtet stort på veggen
    .hint = på veggen
    .help = Viser saken, klokka og ordlyden på bordet så stort at alle kan lese det. Tastene virker som før; en gang til, og rutene er tilbake.
action-back = Gå ett skritt tilbake
    .hint = tilbake
    .help = Lukker det som ligger øverst. Ingenting går tapt.

# the clock

action-toggle-clock = Start eller stans klokka
    .hint = klokka
    .help = Starter saken som står for tur, eller stanser klokka. Tiden som er brukt, blir stående.
action-next-item = Gå til neste sak
    .hint = neste sak
    .help = Gjør saken ferdig og starter den neste. Kan angres.
action-previous-item = Gå til forrige sak
    .hint = forrige sak
    .help = Tar opp igjen saken før. Tiden som er brukt, blir stående. Kan angres.
action-more-time = Gi saken fem minutter mer
    .hint = mer tid
    .help = Saken får fem minutter til, og møteslutt regnes ut på nytt. Kan angres.
action-less-time = Gi saken fem minutter mindre
    .hint = mindre tid
    .help = Saken får fem minutter mindre, og møteslutt regnes ut på nytt. Kan angres.
action-overrun = Få møtet i rute
    .hint = i rute
    .help = Viser hva det gir å knipe inn, utsette eller forlenge. Ingenting endres før du velger.

# from anywhere

action-new-decision = Skriv nytt vedtak
    .hint = nytt vedtak
    .help = Åpner ordlyden til utkastet i saken, eller begynner på et. Alt du skriver, blir tatt vare på.
action-new-follow-up = Skriv ny oppfølging
    .hint = oppfølging
    .help = Spør hva som skal gjøres, hvem som har ansvaret, og når fristen er. Står alt tomt, blir det borte igjen.
action-note = Skriv notat til saken
    .hint = notat
    .help = Åpner notatet til saken dere er ved. Det kommer med i referatet.
action-private-note = Skriv privat notat
    .hint = privat notat
    .help = Åpner et notat som bare er ditt. Det kommer aldri i referatet, og på skjermen viser bare et lite tegn bak sakens tittel at det finnes.
action-people = Vis oppmøtet
    .hint = oppmøte
    .help = Viser hvem som er her, og om dere er vedtaksføre. Her retter du det også.
action-minutes = Vis referatet
    .hint = referat
    .help = Viser referatet slik det er nå. Det holder tritt med alt som endres.
action-menu = Vis menyen
    .hint = meny
    .help = Viser alt som kan gjøres her, hver med sin tast, og hvorfor noe ikke går. Enter gjør det.
action-page-menu = Vis flere valg
    .hint = flere valg
    .help = Viser alt som kan gjøres på denne siden, og i møtet ellers.
action-palette = Finn en handling
    .hint = finn
    .help = Viser alt som kan gjøres. Skriv noen bokstaver av det du leter etter.
action-help = Vis hjelp
    .hint = hjelp
    .help = Viser tastene som virker her, og hva de gjør.
action-undo = Angre
    .hint = angre
    .help = Tar tilbake det siste som ble gjort, ett steg om gangen.
action-redo = Gjør om igjen
    .hint = gjør om
    .help = Gjør det du angret, en gang til.
action-meeting-facts = Rediger opplysninger om møtet
    .hint = om møtet
    .help = Åpner sted, tid og neste møte.
action-send-call = Merk innkallingen som sendt
    .hint = innkalling
    .help = Sakene beholder numrene sine fra nå. Programmet sender ingenting selv. Kan angres.
action-end-meeting = Avslutt møtet
    .hint = avslutt møtet
    .help = Viser først hva som mangler i referatet. Møtet kan åpnes igjen.
action-reopen-meeting = Åpne møtet igjen
    .hint = åpne igjen
    .help = Møtet kan endres igjen. Alt står slik det stod.
action-language = Bytt språk på skjermen
    .hint = språk
    .help = Velger mellom bokmål, nynorsk og engelsk, og viser hele skjermen på det språket underveis. Referatet beholder sitt språk.
action-theme = Bytt farger
    .hint = farger
    .help = Velger farger fra en liste, og viser dem på skjermen underveis. Møtet endres ikke.
action-quit = Gå ut av klubbe
    .hint = gå ut
    .help = Lukker programmet. Alt er lagret allerede.

# the agenda

action-item-menu = Velg hva du vil gjøre med saken
    .hint = velg
    .help = Viser hva som kan gjøres med den valgte saken, det mest nærliggende først.
action-item-edit = Rediger saken
    .hint = rediger
    .help = Åpner tittel, minutter, hvem som legger fram, og fast klokkeslett.
action-item-start = Start den valgte saken
    .hint = start sak
    .help = Starter klokka for den valgte saken. En sak som er i gang, settes på pause.
action-item-add = Legg til sak
    .hint = ny sak
    .help = Setter inn en sak under den valgte. Etter innkallingen får den neste ledige nummer.
action-break-add = Legg til pause
    .hint = ny pause
    .help = Setter inn en pause under den valgte saken. En pause har ikke saksnummer.
action-item-remove = Fjern saken
    .hint = fjern
    .help = Tar saken ut av sakslisten. En sak som er i bruk, kan bare utsettes. Kan angres.
action-item-down = Flytt saken ned
    .hint = flytt ned
    .help = Saken kommer etter den neste. Den beholder nummeret sitt. Kan angres.
action-item-up = Flytt saken opp
    .hint = flytt opp
    .help = Saken kommer før den forrige. Den beholder nummeret sitt. Kan angres.
action-item-kind = Bytt sakstype
    .hint = sakstype
    .help = Går til neste type: orientering, drøfting, vedtakssak, godkjenning. Kan angres.
action-item-defer = Utsett saken
    .hint = utsett
    .help = Saken går til neste møte. En gang til, og den er med igjen.

# the standing questions

action-answer-edit = Skriv svar
    .hint = svar
    .help = Åpner svaret på det valgte spørsmålet for det valgte tiltaket.
action-answer-state = Vurder svaret
    .hint = vurder
    .help = Går til neste vurdering: besvart, delvis, mangler. Ja-nei-spørsmål har også nei. Kan angres.
action-missing-only = Vis bare det som mangler
    .hint = bare mangler
    .help = Viser bare tiltak der et svar mangler, eller alle igjen.
action-one-network = Vis ett nettverk
    .hint = ett nettverk
    .help = Viser tiltakene til ett kompetansenettverk om gangen, og så alle igjen.
action-switch-phase = Bytt mellom planlegging og evaluering
    .hint = plan, evaluering
    .help = Svarene ved planlegging og ved evaluering står hver for seg.

# priority lists and money

action-grant-edit = Skriv innvilget beløp
    .hint = beløp
    .help = Åpner beløpet. Mer enn rammen eller søknaden blir ikke godtatt.
action-grant-full = Innvilg hele beløpet
    .hint = hele beløpet
    .help = Tiltaket får alt det er søkt om, hvis rammen rekker. Kan angres.
action-grant-nothing = Innvilg ingenting
    .hint = ingenting
    .help = Tiltaket får null kroner. Kan angres.
action-grant-clear = Gjør beløpet uavklart
    .hint = uavklart
    .help = Tar bort det som er innvilget, så tiltaket står åpent igjen. Kan angres.
action-grant-condition = Skriv vilkår for tiltaket
    .hint = vilkår
    .help = Åpner vilkåret som pengene gis på.
action-measure-edit = Rediger tiltaket
    .hint = rediger
    .help = Åpner hva, hvem, partner, søkt beløp og egenfinansiering.
action-measure-add = Legg til tiltak
    .hint = nytt tiltak
    .help = Setter et nytt tiltak nederst på den valgte listen. Står alt tomt, blir det borte igjen.
action-measure-remove = Fjern tiltaket
    .hint = fjern
    .help = Tar tiltaket ut av listen. Kan angres.
action-measure-down = Flytt tiltaket ned
    .hint = flytt ned
    .help = Tiltaket får lavere prioritet på sin liste. Kan angres.
action-measure-up = Flytt tiltaket opp
    .hint = flytt opp
    .help = Tiltaket får høyere prioritet på sin liste. Kan angres.
action-measure-merge = Innlem i fellestiltak
    .hint = fellestiltak
    .help = Velg fellestiltaket som tiltaket går inn i. Det får da ingen egen tildeling. Kan angres.
action-frame-edit = Endre rammen
    .hint = ramme
    .help = Åpner rammen. Den kan ikke bli lavere enn det som er innvilget.
action-list-received = Merk listen som mottatt
    .hint = mottatt
    .help = Noterer når listen kom, og om det var etter fristen. Kan angres.

# decisions and follow-ups

action-decision-open = Åpne vedtak eller oppfølging
    .hint = åpne
    .help = Åpner vedtaket på en egen side, eller oppfølgingen.
action-decision-add = Legg til vedtak
    .hint = nytt vedtak
    .help = Begynner på et utkast i saken, også ved siden av et annet, og åpner ordlyden.
action-decision-remove = Fjern utkast eller oppfølging
    .hint = fjern
    .help = Tar bort et utkast eller en oppfølging. Det som er vedtatt, blir stående. Kan angres.
action-follow-up-done = Merk oppfølgingen som utført
    .hint = utført
    .help = Noterer at oppfølgingen er utført i dag, eller at den ikke er det likevel.

# a decision's own page

action-decision-agree = Vedta med enighet
    .hint = enighet
    .help = Forumet er enig: ordlyden er vedtatt og ligger fast fra nå. Kan angres.
action-decision-unanimous = Vedta enstemmig
    .hint = enstemmig
    .help = Ingen er imot, og ingen har protokolltilførsel. Ordlyden ligger fast fra nå. Kan angres.
action-decision-votes = Skriv inn stemmene
    .hint = avstemning
    .help = Åpner for, mot og avholdende. Med stemmene ligger ordlyden fast. Kan angres.
action-decision-wording = Rediger eller rett ordlyden
    .hint = ordlyd
    .help = Et utkast endres fritt. Det som er vedtatt, får en rettelse som alle kan se.
action-decision-dissent = Legg til protokolltilførsel
    .hint = tilførsel
    .help = Spør hvem som har protokolltilførsel, og hva den sier. Står alt tomt, blir det borte igjen.
action-decision-condition = Legg til vilkår
    .hint = vilkår
    .help = Setter et vilkår til vedtaket. Står det tomt, blir det borte igjen.
action-decision-follow-up = Legg til oppfølging av vedtaket
    .hint = oppfølging
    .help = Spør hva som skal gjøres, hvem som har ansvaret, og når fristen er.
action-decision-link = Knytt til et tidligere vedtak
    .hint = tidligere vedtak
    .help = Velg vedtaket fra et tidligere møte som dette bygger på. Kan angres.
action-decision-part-edit = Rediger det valgte
    .hint = rediger
    .help = Åpner den valgte protokolltilførselen, oppfølgingen eller det valgte vilkåret.
action-decision-part-remove = Fjern det valgte
    .hint = fjern
    .help = Tar bort det valgte fra vedtaket. Kan angres.

# the roll call

action-person-present = Merk som til stede
    .hint = til stede
    .help = Den valgte er her, eller er her ikke likevel. Om dere er vedtaksføre, regnes ut på nytt. Kan angres.
action-person-absent = Merk som fraværende
    .hint = fraværende
    .help = Den valgte er ikke her. Om dere er vedtaksføre, regnes ut på nytt. Kan angres.
action-person-substitute = Sett inn vara
    .hint = vara
    .help = Spør hvem som møter i stedet. Står det tomt, møter medlemmet selv.
action-person-edit = Rediger deltakeren
    .hint = rediger
    .help = Åpner navnet og hvem deltakeren representerer.
action-person-add = Legg til deltaker
    .hint = ny deltaker
    .help = Legger til en som er her som observatør. Står alt tomt, blir det borte igjen.
action-everybody-present = Merk alle som til stede
    .hint = alle her
    .help = Alle som er innkalt, er her. Så retter du dem som ikke er det. Kan angres.

# the minutes

action-minutes-write = Skriv referatet til fil
    .hint = til fil
    .help = Lagrer referatet i en fil, på språket som vises, og sier hvor filen ligger.
action-minutes-language = Vis referatet på et annet språk
    .hint = språk
    .help = Går til neste språk i referatet. Skjermen beholder sitt.
action-minutes-next = Gå til neste del av referatet
    .hint = neste del
    .help = Blar til neste overskrift, så man ser alt uten å lese alt.
action-minutes-previous = Gå til forrige del av referatet
    .hint = forrige del
    .help = Blar tilbake til overskriften før.
action-minutes-fold = Vis eller skjul den lange delen
    .hint = vis alt
    .help = Vedlegg over flere sider er skjult. Dette viser dem, eller skjuler dem igjen.

# lists to choose from

action-choose = Velg
    .hint = velg
    .help = Gjør det som er markert. Er det ingenting å velge, lukkes siden.

# forms and the palette

action-form-done = Lukk og ta vare på
    .hint = ferdig
    .help = Tar vare på det du har skrevet, og lukker. Det som ikke kan brukes, sies det fra om først.
action-form-save = Lagre og lukk
    .hint = lagre
    .help = Tar vare på det du har skrevet, og lukker.
action-form-next = Gå til neste felt
    .hint = neste felt
    .help = Tar vare på feltet og går til det neste.
action-form-previous = Gå til forrige felt
    .hint = forrige felt
    .help = Tar vare på feltet og går til det forrige.
action-palette-close = Lukk paletten
    .hint = lukk
    .help = Lukker paletten uten å gjøre noe.
action-palette-up = Gå til forrige valg
    .hint = forrige
    .help = Går til valget over.
action-palette-down = Gå til neste valg
    .hint = neste
    .help = Går til valget under.
action-palette-run = Utfør det valgte
    .hint = utfør
    .help = Gjør det som er markert, hvis det er mulig her og nå.
