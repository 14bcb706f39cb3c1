# Forms while somebody types in them.

form-private-mark = { $sign } private
form-private = Private: not in the minutes. Whoever sees the screen sees what you write.
form-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
form-hint-next = next field
form-hint-line = new line
