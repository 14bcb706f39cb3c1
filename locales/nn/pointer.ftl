# The mouse and the lines between the panes.

action-divider-left = Flytt skiljelinja mot venstre
    .hint = smalare
    .help = Flyttar linja mellom venstre og høgre ruter mot venstre. Ho kan òg dragast med musa.
action-divider-right = Flytt skiljelinja mot høgre
    .hint = breiare
    .help = Flyttar linja mellom venstre og høgre ruter mot høgre. Ho kan òg dragast med musa.
action-divider-up = Flytt skiljelinja opp
    .hint = lågare
    .help = Flyttar linja mellom øvre og nedre ruter opp. Ho kan òg dragast med musa.
action-divider-down = Flytt skiljelinja ned
    .hint = høgare
    .help = Flyttar linja mellom øvre og nedre ruter ned. Ho kan òg dragast med musa.
action-divider-reset = Lat skiljelinjene følgje ruta i bruk
    .hint = linjer
    .help = Ruta i bruk er att den største.

pointer-own-list-only = Eit tiltak kan berre flyttast i si eiga liste.
pointer-not-divided = Skiljelinjene er berre der når alle fire ruter er viste.
pointer-help = musa verkar overalt · Skift og dra merkjer tekst
