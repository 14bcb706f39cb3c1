# Home: where one is between meetings.

home-title = Mellom møtene
home-meetings = Møter
home-preview = Møtet
home-coming = Det som kommer
# $meetings (Number) - meetings
home-in-all = { $meetings ->
    [one] 1 møte
   *[other] { $meetings } møter
}
# $overdue (Number) - follow-ups
home-overdue-count = { $overdue ->
    [one] 1 oppfølging er over fristen
   *[other] { $overdue } oppfølginger er over fristen
}
# $overdue (Number) - follow-ups
home-overdue-short = { $overdue } over fristen
# $broken (Number) - files
home-broken-count = { $broken ->
    [one] 1 fil kan ikke leses
   *[other] { $broken } filer kan ikke leses
}
# $number (Number) - running number of the meeting in its year
home-number = møte { $number }
home-no-date = uten dato
home-reading = Leser arkivet …
home-unread = ikke lest ennå
home-broken = kan ikke leses
# $key (String)
home-broken-help = Filen er ikke rørt. Rett den i et skriveprogram; { $key } leser arkivet på nytt.
# $why (String) - file, line, column and what is wrong
home-broken-stays = Møtet kan ikke åpnes. { $why }
# $why (String) - what the system said
home-trouble = Arkivet kan ikke leses: { $why }

# $meeting (String) - forum, number and day of a meeting
home-under-way = I gang: { $meeting }
# $meeting (String) - forum, number and day of a meeting
# $when (String) - om 3 uker
home-next = Neste: { $meeting }, { $when }
# $key (String) - the key for a new meeting
home-all-held = Alle møtene er holdt. { $key } lager det neste.

home-overdue = Over fristen
home-wheel = Årshjulet
home-follow-ups = Oppfølging
home-today = i dag
home-tomorrow = i morgen
# $date (String) - the last day
home-now-until = nå, til { $date }
# $span (String) - 3 uker
home-in = om { $span }
# $span (String) - 3 uker
home-late = { $span } over fristen
# $days (Number) - days
home-days = { $days ->
    [one] 1 dag
   *[other] { $days } dager
}
# $weeks (Number) - weeks
home-weeks = { $weeks ->
    [one] 1 uke
   *[other] { $weeks } uker
}
# $months (Number) - months
home-months = { $months ->
    [one] 1 måned
   *[other] { $months } måneder
}
# $years (Number) - years
home-years = { $years } år
home-no-due = uten frist
home-turn-there = møtet er laget
# $key (String) - the key that opens
home-turn-make = { $key } lager møtet
home-nothing-comes = Ingenting venter: ingen oppfølging er åpen, og ingen årshjul er i bruk.

home-empty = Her er det ingen møter ennå.
# $key (String) - a key
# $make (String) - the key that makes the meeting
home-empty-new = { $key } begynner på det første. Forum og dag er foreslått; { $make } en gang til sier ja.
# $key (String) - the key for the demo
home-empty-demo = { $key } åpner en kopi av et eksempel å prøve i. Ingenting annet blir rørt.
# $forums (String) - names
home-empty-forums = Forum som kan velges: { $forums }. Et eget forum er en fil, forums/NAVN.ron, i arkivet.
# $path (String) - a folder
home-empty-archive = Møtene blir liggende i { $path }.
home-preview-empty = Her vises møtet som er valgt: saker, vedtak og oppfølging.
home-nothing-selected = Velg et møte i listen.
# $forum (String) - a name
home-only = Bare møtene i { $forum }.
home-all-forums = Møtene i alle forum.
home-no-forums = Fant ingen forum. Et forum er en fil, forums/NAVN.ron, i arkivet.
home-there-already = Møtet er laget fra før; her er det.
home-making = Lager møtet …
# $key (String) - the key that opens
home-made = Møtet er laget. { $key } åpner det.
home-no-items = Sakslisten er tom.
# $date (String) - a day
home-done = gjort { $date }

home-need-home = Dette gjøres hjemme, mellom møtene.
home-need-row = Velg noe som kan åpnes, først.
home-need-forums = Arkivet har bare møter i ett forum.

home-new = Nytt møte
home-new-forum = Forum
home-new-date = Dato
home-new-set = Satt av forrige møte.
# $what (String) - what the wheel says
home-new-wheel = Fra årshjulet: { $what }
home-new-soon = Årshjulet har ingen dag; dette er om to uker.
# $key (String) - a key
home-new-there = Forumet har et møte denne dagen; { $key } viser det.
home-new-past = Dagen er passert.
# $problem (String) - file, line, column and what is wrong
home-new-broken = Forumet kan ikke leses. { $problem }
# $path (String) - a folder
home-demo-stays = Kopien av eksempelet ligger i { $path }.
# $why (String) - what the system said
home-unsaved = Det siste er bare i loggen: { $why }

# the actions

action-home-open = Åpne møtet
    .hint = åpne
    .help = Åpner det valgte møtet. I det som kommer: møtet som oppfølgingen er fra, eller et nytt møte etter årshjulet.
action-home-new = Lag et nytt møte
    .hint = nytt møte
    .help = Forum og dag er foreslått etter årshjulet, og møtet får med seg det som er overført.
action-home-meetings = Gå til møtene
    .hint = møter
    .help = Listen over møtene i arkivet, det nyeste først.
action-home-preview = Gå til det valgte møtet
    .hint = møtet
    .help = Hva som er i det valgte møtet: sted og tid, saksliste, vedtak, oppfølging.
action-home-coming = Gå til det som kommer
    .hint = det kommende
    .help = Oppfølging over fristen, det neste i årshjulet, og oppfølging som kommer.
action-home-forum = Vis bare ett forum
    .hint = ett forum
    .help = Viser bare møtene i ett forum, så det neste, og til slutt alle igjen.
action-home-demo = Åpne eksempelet
    .hint = eksempel
    .help = Åpner en kopi av et eksempel å prøve i. Ingenting annet blir rørt.
action-home-reload = Les arkivet på nytt
    .hint = les igjen
    .help = Leser arkivet på nytt, for filer som er kommet eller endret utenfra.
action-new-meeting-make = Lag møtet
    .hint = lag møtet
    .help = Lager møtet på den dagen som står der.
action-new-meeting-up = Velg forumet over
    .hint = forum opp
    .help = Velger forumet over i listen.
action-new-meeting-down = Velg forumet under
    .hint = annet forum
    .help = Velger forumet under i listen.
action-new-meeting-date = Foreslå neste dag
    .hint = annen dag
    .help = Foreslår den neste dagen i årshjulet; en annen dag kan også skrives.
action-new-meeting-cancel = Lat være å lage møtet
    .hint = avbryt
    .help = Lukker valget; ingenting blir laget.
