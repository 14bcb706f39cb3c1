# The pane of standing questions: a matrix of measures and questions.

# $measure (String) - code and title
# $code (String) - the question's letter
# $question (String) - its wording
questions-form = { $measure } · { $code }  { $question }
