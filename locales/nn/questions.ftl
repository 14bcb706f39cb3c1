# The pane of standing questions: a matrix of measures and questions.

questions-form = { $measure } · { $code }  { $question }

questions-title = { $questions ->
    [1] Spørsmålet
    [2] Dei to spørsmåla
    [3] Dei tre spørsmåla
    [4] Dei fire spørsmåla
    [5] Dei fem spørsmåla
   *[other] Spørsmåla
}
questions-tab = Spørsmål
questions-summary = { $answered } svar · { $partly } delvis · { $missing } manglar
questions-summary-done = alle { $answered } svar er inne
questions-planning = ved planlegging
questions-evaluation = ved evaluering
questions-missing-only = berre det som manglar
questions-state-yes = ja
questions-state-no = nei
questions-state-answered = svart
questions-state-partly = delvis
questions-state-missing = manglar
questions-no-answer = Ikkje svart på enno. { $key } skriv svaret, { $state } set berre teiknet.
questions-no-text = Sett til «{ $state }», utan tekst.
questions-none = Dette forumet har ingen faste spørsmål.
questions-no-measures = Ingen tiltak å spørje om enno. Dei kjem med prioriteringslistene, tast { $key }.
questions-no-measures-of = { $network } har ingen tiltak enno.
questions-nothing-missing = Ingenting manglar: alt er svart på.
questions-show-all = { $key } viser alle tiltak.
questions-next-network = { $key } går til neste nettverk.
questions-with-partner = { $title }, { $who } saman med { $partner }
questions-by = { $title }, { $who }
