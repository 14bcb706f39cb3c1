# Forms while somebody types in them.

form-private-mark = { $sign } privat
form-private = Privat: står ikkje i referatet. Den som ser skjermen, ser det du skriv.
form-words = { $count ->
    [one] 1 ord
   *[other] { $count } ord
}
form-hint-next = neste felt
form-hint-line = ny linje
