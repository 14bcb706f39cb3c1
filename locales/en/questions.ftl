# The pane of standing questions: a matrix of measures and questions.

questions-form = { $measure } · { $code }  { $question }

questions-title = { $questions ->
    [1] The question
    [2] The two questions
    [3] The three questions
    [4] The four questions
    [5] The five questions
   *[other] The questions
}
questions-tab = Questions
questions-summary = { $answered } answered · { $partly } partly · { $missing } missing
questions-summary-done = all { $answered } answers are in
questions-planning = at planning
questions-evaluation = at evaluation
questions-missing-only = only what is missing
questions-state-yes = yes
questions-state-no = no
questions-state-answered = answered
questions-state-partly = partly
questions-state-missing = missing
questions-no-answer = Not answered yet. { $key } writes the answer, { $state } only sets the mark.
questions-no-text = Set to “{ $state }”, without a text.
questions-none = This forum has no standing questions.
questions-no-measures = No measures to ask about yet. They come with the priority lists, key { $key }.
questions-no-measures-of = { $network } has no measures yet.
questions-nothing-missing = Nothing is missing: everything is answered.
questions-show-all = { $key } shows all measures.
questions-next-network = { $key } goes to the next network.
questions-with-partner = { $title }, { $who } with { $partner }
questions-by = { $title }, { $who }
