html-contents = Contents
html-skip = To the minutes
html-follow-ups = Who does what, and by when
html-streams = Frames, asked for, granted and left, in kroner
html-measures = Measures: { $stream }, amounts in kroner
html-answers = How far each measure has answered
html-answers-of = How far each measure has answered, { $phase }
