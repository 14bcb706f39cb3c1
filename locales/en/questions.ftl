# The pane of standing questions: a matrix of measures and questions.

questions-form = { $measure } · { $code }  { $question }
