# The mouse and the lines between the panes.

action-divider-left = Flytt skillelinjen mot venstre
    .hint = smalere
    .help = Flytter linjen mellom venstre og høyre ruter mot venstre. Den kan også dras med musen.
action-divider-right = Flytt skillelinjen mot høyre
    .hint = bredere
    .help = Flytter linjen mellom venstre og høyre ruter mot høyre. Den kan også dras med musen.
action-divider-up = Flytt skillelinjen opp
    .hint = lavere
    .help = Flytter linjen mellom øvre og nedre ruter opp. Den kan også dras med musen.
action-divider-down = Flytt skillelinjen ned
    .hint = høyere
    .help = Flytter linjen mellom øvre og nedre ruter ned. Den kan også dras med musen.
action-divider-reset = La skillelinjene følge ruten i bruk
    .hint = linjer
    .help = Ruten i bruk er igjen den største.

pointer-own-list-only = Et tiltak kan bare flyttes i sin egen liste.
pointer-not-divided = Skillelinjene er bare der når alle fire ruter vises.
pointer-help = musen virker overalt · Skift og dra merker tekst
