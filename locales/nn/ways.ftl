# Ways to everything: why something cannot be done, the menu, the palette, the help, the tour of the demonstration.

need-ended = Møtet er ikkje avslutta.
need-draft = Innkallinga er alt send.
need-item = Det er inga sak att å starte.
need-before = Det er inga sak før denne.
need-at-hand = Vel ei sak i sakslista først.
need-case = Det er inga sak å vedta noko i. Vel ei i sakslista.
need-item-idle = Klokka går for saka alt.
need-answer = Det er ingen tiltak å svare for her.
need-measure = Vel eit tiltak i prioriteringslistene først.
need-stream = Dette forumet har ingen pengar å fordele.
need-network-list = Dette gjeld berre listene frå nettverka.
need-row = Det er ingen vedtak og inga oppfølging enno.
need-follow-up = Vel ei oppfølging i vedtaksruta først.
need-page = Opne eit vedtak først.
need-page-draft = Vedtaket er alt gjort. { $key } rettar ordlyden synleg.
need-page-part = Gå med pilene til det som skal endrast, først.
need-person = Opne oppmøtet ({ $key }) og vel ein person først.
need-minutes = Opne referatet ({ $key }) først.
need-tour = Omvisinga høyrer til klubbe demo.
need-unseen = Dette kunne alle lese på veggen. Ta møtet bort derifrå med { $key } først.

place-decisions = Vedtak
place-page = Vedtaket
place-people = Oppmøte
place-meeting = Møtet
place-program = Programmet
place-form = Skjemaet
place-palette = Finn ei handling

ways-menu = Kva vil du gjere?

help-agenda = Sakslista er gangen i møtet: saka som er i gang, tida ho har, og det som kjem. Pilene vel ei sak, { $key } viser kva som kan gjerast med ho.
help-questions = Her svarar kvart tiltak på dei faste spørsmåla til forumet, og det som manglar, er lett å sjå. Pilene vel eit svar, { $key } skriv det.
help-lists = Her blir pengane fordelte: tiltaka i rekkjefølgja til nettverka, ramma og det som er att. Pilene vel eit tiltak, { $key } skriv beløpet.
help-decisions = Her står det som er vedteke, utkasta, og kven som skal gjere kva. Pilene vel, { $key } opnar.
help-page = Her blir ordlyden lesen høgt, retta og vedteken, og her står det som følgjer av han. Pilene går frå ordlyden til delane og til det som manglar; { $key } gjer det nærliggjande.
help-people = Oppropet: kven som er her, kven som møter i staden, og om de er vedtaksføre. Pilene vel ein person, { $key } merkjer.
help-minutes = Referatet slik det er no; det blir skrive medan møtet går. Pilene blar, og det kan lagrast i ei fil når som helst.
help-form = Her skriv du. Enter er ferdig på éi linje og ny linje i lengre tekst; { $next } går til neste felt, { $done } lukkar, og alt blir teke vare på.
help-palette = Her finn du alt som kan gjerast, ved namn. Skriv nokre bokstavar, vel med pilene og trykk { $key }.
help-choice = Her vel du ein veg vidare; kva han gir, står under. Pilene vel, { $key } tek han, { $back } lèt alt stå.
help-everywhere = Overalt
help-moves = Flytte seg

welcome-place = { $done } av { $of }
welcome-hides = { $key } gøymer omvisinga
welcome-clock = Bli kjend med klubbe ved å prøve. Klokka går for saka: { $key } stansar ho, og éin gong til set ho i gang.
welcome-clock-stands = Bli kjend med klubbe ved å prøve. { $key } set klokka i gang for saka, og éin gong til stansar ho.
welcome-note = Skriv eit notat til saka: { $key }, eller { $menu } og { $choose } i sakslista. { $done } når du er ferdig; alt blir teke vare på.
welcome-answer = { $pane } går til spørsmåla. Vel eit svar med pilene, trykk { $key } og skriv det. { $done } når du er ferdig.
welcome-next = Gå vidare til neste sak: { $key }, eller { $menu } på saka og så «Gå til neste sak».
welcome-grant = Gi pengar: { $pane } til prioriteringslistene, pilene til eit tiltak, { $key }, ein sum som 150k, og Enter.
welcome-word = Skriv eit vedtak: { $key } frå kvar som helst. Skriv ordlyden høgt for alle, og { $done } når han er ferdig.
welcome-agree = Er alle einige? { $key } på sida til vedtaket vedtek, og { $key } ein gong til spør kven som følgjer opp.
welcome-minutes = Referatet er skrive undervegs: { $minutes } viser det, eller { $menu } og «Vis referatet».
welcome-done = Det var alt. Herifrå viser { $back } menyen, og { $key } forklarer det du ser.

refused-title = Det kan ikkje skrivast noko no
refused-closes = Ingenting blir skrive ned før du lukkar med { $key }.
