# The preview of the minutes: what is folded, and where it is written.

preview-folded = { $parts ->
    [0] {""}
    [one] 1 part ·{" "}
   *[other] { $parts } parts ·{" "}
}{ $lines } lines are hidden here. { $key } shows them.
preview-file = { $key } writes { $file }
