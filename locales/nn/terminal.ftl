## Når skjermen ikkje kan brukast

terminal-none = Dette treng ein terminal: start det utan røyr («|» eller «>»), eller bruk ein kommando som skriv ut, til dømes «klubbe minutes». «klubbe --linear» leier møtet linje for linje, utan skjerm.
terminal-dumb = Denne terminalen kan ikkje plassere tekst (TERM=dumb): start klubbe i ein annan, set TERM, eller start «klubbe --linear», som leier møtet linje for linje.

terminal-refused = Terminalen kunne ikkje brukast: { $why }
