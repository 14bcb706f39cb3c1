# Ways to everything: why something cannot be done, the menu, the palette, the help, the tour of the demonstration.

need-ended = Møtet er ikke avsluttet.
need-draft = Innkallingen er alt sendt.
need-item = Det er ingen sak igjen å starte.
need-before = Det er ingen sak før denne.
need-at-hand = Velg en sak i sakslisten først.
need-case = Det er ingen sak å vedta noe i. Velg en i sakslisten.
need-item-idle = Klokka går for saken alt.
need-answer = Det er ingen tiltak å svare for her.
need-measure = Velg et tiltak i prioriteringslistene først.
need-stream = Dette forumet har ingen penger å fordele.
need-network-list = Dette gjelder bare listene fra nettverkene.
need-row = Det er ingen vedtak og ingen oppfølging ennå.
need-follow-up = Velg en oppfølging i vedtaksruten først.
need-page = Åpne et vedtak først.
# $key (String) - the key that corrects
need-page-draft = Vedtaket er alt fattet. { $key } retter ordlyden synlig.
need-page-part = Gå med pilene til det som skal endres, først.
# $key (String) - the key for the roll call
need-person = Åpne oppmøtet ({ $key }) og velg en person først.
# $key (String) - the key for the minutes
need-minutes = Åpne referatet ({ $key }) først.
need-tour = Omvisningen hører til klubbe demo.
# $key (String) - the key of the wall
need-unseen = Dette kunne alle lese på veggen. Ta møtet bort derfra med { $key } først.

place-decisions = Vedtak
place-page = Vedtaket
place-people = Oppmøte
place-meeting = Møtet
place-program = Programmet
place-form = Skjemaet
place-palette = Finn en handling

ways-menu = Hva vil du gjøre?

# $key (String) - a key
help-agenda = Sakslisten er møtets gang: saken som er i gang, tiden den har, og det som kommer. Pilene velger en sak, { $key } viser hva som kan gjøres med den.
# $key (String) - a key
help-questions = Her svarer hvert tiltak på forumets faste spørsmål, og det som mangler, er lett å se. Pilene velger et svar, { $key } skriver det.
# $key (String) - a key
help-lists = Her fordeles pengene: tiltakene i nettverkenes rekkefølge, rammen og det som er igjen. Pilene velger et tiltak, { $key } skriver beløpet.
# $key (String) - a key
help-decisions = Her står det som er vedtatt, utkastene, og hvem som skal gjøre hva. Pilene velger, { $key } åpner.
# $key (String) - a key
help-page = Her blir ordlyden lest høyt, rettet og vedtatt, og her står det som følger av den. Pilene går fra ordlyden til delene og til det som mangler; { $key } gjør det nærliggende.
# $key (String) - a key
help-people = Oppropet: hvem som er her, hvem som møter i stedet, og om dere er vedtaksføre. Pilene velger en person, { $key } merker.
help-minutes = Referatet slik det er nå; det skrives mens møtet går. Pilene blar, og det kan lagres i en fil når som helst.
# $next (String) - the key for the next field
# $done (String) - the key that closes
help-form = Her skriver du. Enter er ferdig på én linje og ny linje i lengre tekst; { $next } går til neste felt, { $done } lukker, og alt blir tatt vare på.
# $key (String) - a key
help-palette = Her finner du alt som kan gjøres, ved navn. Skriv noen bokstaver, velg med pilene og trykk { $key }.
# $key (String) - the key that chooses
# $back (String) - the key that goes back
help-choice = Her velger du en vei videre; hva den gir, står under. Pilene velger, { $key } tar den, { $back } lar alt stå.
help-everywhere = Overalt
help-moves = Flytte seg

# $done (Number) - things done
# $of (Number) - things in all
welcome-place = { $done } av { $of }
# $key (String) - a key
welcome-hides = { $key } skjuler omvisningen
# $key (String) - a key
welcome-clock = Bli kjent med klubbe ved å prøve. Klokka går for saken: { $key } stanser den, og én gang til setter den i gang.
# $key (String) - the key that starts and stops the clock
welcome-clock-stands = Bli kjent med klubbe ved å prøve. { $key } setter klokka i gang for saken, og én gang til stanser den.
# $key (String) - a key
# $menu (String) - the key for what can be done with a case
# $choose (String) - the key that chooses
# $done (String) - the key that is done with a text
welcome-note = Skriv et notat til saken: { $key }, eller { $menu } og { $choose } i sakslisten. { $done } når du er ferdig; alt blir tatt vare på.
# $pane (String) - the key for the next pane
# $key (String) - a key
# $done (String) - the key that is done with a text
welcome-answer = { $pane } går til spørsmålene. Velg et svar med pilene, trykk { $key } og skriv det. { $done } når du er ferdig.
# $key (String) - a key
# $menu (String) - the key for what can be done with a case
welcome-next = Gå videre til neste sak: { $key }, eller { $menu } på saken og så «Gå til neste sak».
# $pane (String) - the key for the next pane
# $key (String) - a key
welcome-grant = Gi penger: { $pane } til prioriteringslistene, pilene til et tiltak, { $key }, en sum som 150k, og Enter.
# $key (String) - a key
# $done (String) - the key that is done with a text
welcome-word = Skriv et vedtak: { $key } fra hvor som helst. Skriv ordlyden høyt for alle, og { $done } når den er ferdig.
# $key (String) - a key
welcome-agree = Er alle enige? { $key } på vedtakets side vedtar, og { $key } en gang til spør hvem som følger opp.
# $minutes (String) - the key for the minutes
# $menu (String) - the key for the menu
welcome-minutes = Referatet er skrevet underveis: { $minutes } viser det, eller { $menu } og «Vis referatet».
# $back (String) - the key that goes back
# $key (String) - a key
welcome-done = Det var alt. Herfra viser { $back } menyen, og { $key } forklarer det du ser.

refused-title = Det kan ikke skrives noe nå
# $key (String) - the key of the wall
refused-closes = Ingenting blir skrevet ned før du lukker med { $key }.
