### Words that every part of the program uses. Each key begins with what it is about.
### Types of variables stand in the bokmål files only, as comments: `# $name (String)`.

language-name = bokmål
language-code = nb

# The languages, as they call themselves
language-nb = bokmål
language-nn = nynorsk
language-en = English

day-monday = mandag
day-tuesday = tirsdag
day-wednesday = onsdag
day-thursday = torsdag
day-friday = fredag
day-saturday = lørdag
day-sunday = søndag

month-january = januar
month-february = februar
month-march = mars
month-april = april
month-may = mai
month-june = juni
month-july = juli
month-august = august
month-september = september
month-october = oktober
month-november = november
month-december = desember

# $weekday (String) - its name
# $day (Number) - of the month
# $month (String) - its name
# $year (String)
date-long = { $weekday } { $day }. { $month } { $year }

# $day (Number) - of the month
# $month (String) - its name
date-day-month = { $day }. { $month }

# $month (String) - its name
date-ultimo = ultimo { $month }

# $date (String)
# $from (String)
# $to (String)
date-and-times = { $date } kl. { $from }–{ $to }

# $minutes (Number)
minutes-short = { $minutes } min

# $minutes (Number)
minutes-long = { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
}

# $hours (Number)
# $minutes (Number) - under 60
hours-and-minutes = { $hours } t { $minutes } min

# $hours (Number)
hours-short = { $hours } t

# $sum (String) - with its groups
currency = kr{"\u00A0"}{ $sum }

thousands-unit = i tusen kroner

yes = ja
no = nei
partly = delvis
cancel = avbryt
and = og
or = eller
none = ingen
unknown = ukjent

amount-empty = Skriv et beløp, for eksempel 1 200 000 eller 1,2 mill.
amount-not-understood = Dette er ikke et beløp. Skriv for eksempel 1 200 000, 1200000, 1,2 mill eller 1200k.
amount-groups = Skriv sifrene i grupper på tre: 1 200 000, eller uten mellomrom: 1200000.
amount-two-readings = Dette kan leses på to måter. Skriv hele beløpet, for eksempel 1 200 000.
amount-part-of-ore = Et beløp har høyst to desimaler, for eksempel 1200,50.
amount-too-large = Beløpet er for stort.
