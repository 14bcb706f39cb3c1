## Når skjermen ikke kan brukes

terminal-none = Dette trenger en terminal: start det uten rør («|» eller «>»), eller bruk en kommando som skriver ut, for eksempel «klubbe minutes».
terminal-dumb = Denne terminalen kan ikke plassere tekst (TERM=dumb): start klubbe i en annen, eller sett TERM.

# $why (String)
terminal-refused = Terminalen kunne ikke brukes: { $why }
