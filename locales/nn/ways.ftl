# Ways to everything: why something cannot be done, the menu, the palette, the help, the tour of the demonstration.

need-ended = Møtet er ikkje avslutta.
need-draft = Innkallinga er alt send.
need-item = Det er inga sak igjen å starte.
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

place-decisions = Vedtak
place-page = Vedtaket
place-people = Oppmøte
place-meeting = Møtet
place-program = Programmet
place-form = Skjemaet
place-palette = Finn ei handling

ways-menu = Kva vil du gjere?
