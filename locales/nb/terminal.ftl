## Når skjermen ikke kan brukes

terminal-none = Dette trenger en terminal: start det uten rør («|» eller «>»), eller bruk en kommando som skriver ut, for eksempel «klubbe minutes». «klubbe --linear» leder møtet linje for linje, uten skjerm.
terminal-dumb = Denne terminalen kan ikke plassere tekst (TERM=dumb): start klubbe i en annen, sett TERM, eller start «klubbe --linear», som leder møtet linje for linje.

# $why (String)
terminal-refused = Terminalen kunne ikke brukes: { $why }
