html-contents = Innhald
html-skip = Til referatet
html-follow-ups = Kven som gjer kva, og innan når
html-streams = Rammer, søkt, innvilga og att, i kroner
html-measures = Tiltak: { $stream }, beløp i kroner
html-answers = Kor langt kvart tiltak har svart
html-answers-of = Kor langt kvart tiltak har svart, { $phase }
