# The pane of standing questions: a matrix of measures and questions.

# $measure (String) - code and title
# $code (String) - the question's letter
# $question (String) - its wording
questions-form = { $measure } · { $code }  { $question }

# $questions (Number) - how many standing questions the forum has
questions-title = { $questions ->
    [1] Spørsmålet
    [2] De to spørsmålene
    [3] De tre spørsmålene
    [4] De fire spørsmålene
    [5] De fem spørsmålene
   *[other] Spørsmålene
}
questions-tab = Spørsmål
# $answered (Number) - answers
# $partly (Number) - answers in part
# $missing (Number) - answers missing
questions-summary = { $answered } svar · { $partly } delvis · { $missing } mangler
# $answered (Number) - answers
questions-summary-done = alle { $answered } svar er inne
questions-planning = ved planlegging
questions-evaluation = ved evaluering
questions-missing-only = bare det som mangler
questions-state-yes = ja
questions-state-no = nei
questions-state-answered = besvart
questions-state-partly = delvis
questions-state-missing = mangler
# $key (String) - the key that opens the answer
# $state (String) - the key that steps the state
questions-no-answer = Ikke besvart ennå. { $key } skriver svaret, { $state } setter bare tegnet.
# $state (String) - answered, partly, missing, yes or no
questions-no-text = Satt til «{ $state }», uten tekst.
questions-none = Dette forumet har ingen faste spørsmål.
# $key (String) - the key of the lists' pane
questions-no-measures = Ingen tiltak å spørre om ennå. De kommer med prioriteringslistene, tast { $key }.
# $network (String) - its name
questions-no-measures-of = { $network } har ingen tiltak ennå.
questions-nothing-missing = Ingenting mangler: alt er besvart.
# $key (String) - the key that shows all again
questions-show-all = { $key } viser alle tiltak.
# $key (String) - the key that goes to the next network
questions-next-network = { $key } går til neste nettverk.
# $title (String) - the measure's title, in full
# $who (String) - who does it
# $partner (String) - its partner
questions-with-partner = { $title }, { $who } sammen med { $partner }
# $title (String) - the measure's title, in full
# $who (String) - who does it
questions-by = { $title }, { $who }
