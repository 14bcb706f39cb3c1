# Home: where one is between meetings.

home-title = Mellom møta
home-meetings = Møte
home-preview = Møtet
home-coming = Det som kjem
home-in-all = { $meetings } møte
home-overdue-count = { $overdue ->
    [one] 1 oppfølging er over fristen
   *[other] { $overdue } oppfølgingar er over fristen
}
home-overdue-short = { $overdue } over fristen
home-broken-count = { $broken ->
    [one] 1 fil kan ikkje lesast
   *[other] { $broken } filer kan ikkje lesast
}
home-number = møte { $number }
home-no-date = utan dato
home-reading = Les arkivet …
home-unread = ikkje lese enno
home-broken = kan ikkje lesast
home-broken-help = Fila er ikkje rørt. Rett ho i eit skriveprogram; { $key } les arkivet på nytt.
home-broken-stays = Møtet kan ikkje opnast. { $why }
home-trouble = Arkivet kan ikkje lesast: { $why }

home-under-way = I gang: { $meeting }
home-next = Neste: { $meeting }, { $when }
home-all-held = Alle møta er haldne. { $key } lagar det neste.

home-overdue = Over fristen
home-wheel = Årshjulet
home-follow-ups = Oppfølging
home-today = i dag
home-tomorrow = i morgon
home-now-until = no, til { $date }
home-in = om { $span }
home-late = { $span } over fristen
home-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
home-weeks = { $weeks ->
    [one] 1 veke
   *[other] { $weeks } veker
}
home-months = { $months ->
    [one] 1 månad
   *[other] { $months } månader
}
home-years = { $years } år
home-no-due = utan frist
home-turn-there = møtet er laga
home-turn-make = { $key } lagar møtet
home-nothing-comes = Ingenting ventar: inga oppfølging er open, og ingen årshjul er i bruk.

home-empty = Her er det ingen møte enno.
home-empty-new = { $key } byrjar på det første. Forum og dag er føreslått; { $make } ein gong til seier ja.
home-empty-demo = { $key } opnar ein kopi av eit døme å prøve i. Ingenting anna blir rørt.
home-empty-forums = Forum som kan veljast: { $forums }. Eit eige forum er ei fil, forums/NAMN.ron, i arkivet.
home-empty-archive = Møta blir liggjande i { $path }.
home-preview-empty = Her blir møtet som er valt, vist: saker, vedtak og oppfølging.
home-nothing-selected = Vel eit møte i lista.
home-only = Berre møta i { $forum }.
home-all-forums = Møta i alle forum.
home-no-forums = Fann ingen forum. Eit forum er ei fil, forums/NAMN.ron, i arkivet.
home-there-already = Møtet er laga frå før; her er det.
home-making = Lagar møtet …
home-made = Møtet er laga. { $key } opnar det.
home-no-items = Sakslista er tom.
home-done = gjort { $date }

home-need-home = Dette blir gjort heime, mellom møta.
home-need-row = Vel noko som kan opnast, først.
home-need-forums = Arkivet har berre møte i eitt forum.

home-new = Nytt møte
home-new-forum = Forum
home-new-date = Dato
home-new-set = Sett av førre møte.
home-new-wheel = Frå årshjulet: { $what }
home-new-soon = Årshjulet har ingen dag; dette er om to veker.
home-new-there = Forumet har eit møte denne dagen; { $key } viser det.
home-new-past = Dagen er passert.
home-new-broken = Forumet kan ikkje lesast. { $problem }
home-demo-stays = Kopien av dømet ligg i { $path }.
home-unsaved = Det siste er berre i loggen: { $why }

# the actions

action-home-open = Opne møtet
    .hint = opne
    .help = Opnar det valde møtet. I det som kjem: møtet som oppfølginga er frå, eller eit nytt møte etter årshjulet.
action-home-new = Lag eit nytt møte
    .hint = nytt møte
    .help = Forum og dag er føreslått etter årshjulet, og møtet får med seg det som er overført.
action-home-meetings = Gå til møta
    .hint = møte
    .help = Lista over møta i arkivet, det nyaste først.
action-home-preview = Gå til det valde møtet
    .hint = møtet
    .help = Kva som er i det valde møtet: stad og tid, saksliste, vedtak, oppfølging.
action-home-coming = Gå til det som kjem
    .hint = det komande
    .help = Oppfølging over fristen, det neste i årshjulet, og oppfølging som kjem.
action-home-forum = Vis berre eitt forum
    .hint = eitt forum
    .help = Viser berre møta i eitt forum, så det neste, og til slutt alle att.
action-home-demo = Opne dømet
    .hint = døme
    .help = Opnar ein kopi av eit døme å prøve i. Ingenting anna blir rørt.
action-home-reload = Les arkivet på nytt
    .hint = les att
    .help = Les arkivet på nytt, for filer som er komne eller endra utanfrå.
action-new-meeting-make = Lag møtet
    .hint = lag møtet
    .help = Lagar møtet på den dagen som står der.
action-new-meeting-up = Vel forumet over
    .hint = forum opp
    .help = Vel forumet over i lista.
action-new-meeting-down = Vel forumet under
    .hint = anna forum
    .help = Vel forumet under i lista.
action-new-meeting-date = Føreslå neste dag
    .hint = annan dag
    .help = Føreslår den neste dagen i årshjulet; ein annan dag kan òg skrivast.
action-new-meeting-cancel = Lat vere å lage møtet
    .hint = avbryt
    .help = Lukkar valet; ingenting blir laga.
