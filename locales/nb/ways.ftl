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

place-decisions = Vedtak
place-page = Vedtaket
place-people = Oppmøte
place-meeting = Møtet
place-program = Programmet
place-form = Skjemaet
place-palette = Finn en handling

ways-menu = Hva vil du gjøre?
