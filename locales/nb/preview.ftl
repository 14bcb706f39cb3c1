# The preview of the minutes: what is folded, and where it is written.

# $parts (Number) - lesser headings in the section
# $lines (Number) - lines of the section
# $key (String) - a key
preview-folded = { $parts ->
    [0] {""}
    [one] 1 avsnitt ·{" "}
   *[other] { $parts } avsnitt ·{" "}
}{ $lines } linjer er skjult her. { $key } viser dem.
# $key (String) - a key
# $file (String) - name of a file
preview-file = { $key } skriver { $file }
