# Forms while somebody types in them.

# $sign (String) - the sign of what is private
form-private-mark = { $sign } privat
form-private = Privat: står ikke i referatet. Den som ser skjermen, ser det du skriver.
# $count (Number) - words
form-words = { $count ->
    [one] 1 ord
   *[other] { $count } ord
}
form-hint-next = neste felt
form-hint-line = ny linje
