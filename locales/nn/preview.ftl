# The preview of the minutes: what is folded, and where it is written.

preview-folded = { $parts ->
    [0] {""}
    [one] 1 avsnitt ·{" "}
   *[other] { $parts } avsnitt ·{" "}
}{ $lines } linjer er gøymde her. { $key } viser dei.
preview-file = { $key } skriv { $file }
