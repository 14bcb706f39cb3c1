## Når skjermen ikkje kan brukast

terminal-none = Dette treng ein terminal: start det utan røyr («|» eller «>»), eller bruk ein kommando som skriv ut, til dømes «klubbe minutes».
terminal-dumb = Denne terminalen kan ikkje plassere tekst (TERM=dumb): start klubbe i ein annan, eller set TERM.

terminal-refused = Terminalen kunne ikkje brukast: { $why }
