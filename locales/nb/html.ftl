### The web page of the minutes: what only a page needs to say.

html-contents = Innhold
html-skip = Til referatet
html-follow-ups = Hvem som gjør hva, og innen når
html-streams = Rammer, søkt, innvilget og igjen, i kroner
# $stream (String) - code and name
html-measures = Tiltak: { $stream }, beløp i kroner
html-answers = Hvor langt hvert tiltak har svart
# $phase (String) - at planning or at evaluation
html-answers-of = Hvor langt hvert tiltak har svart, { $phase }
