### Words that every part of the program uses. Each key begins with what it is about.
### Types of variables stand in the bokmål files only, as comments: `# $name (String)`.

language-name = bokmål

# The key with nothing printed on it.
key-space = Mellomrom

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

yes = ja
no = nei
partly = delvis

amount-empty = Skriv et beløp, for eksempel 1 200 000 eller 1,2 mill.
amount-not-understood = Dette er ikke et beløp. Skriv for eksempel 1 200 000, 1200000, 1,2 mill eller 1200k.
amount-groups = Skriv sifrene i grupper på tre: 1 200 000, eller uten mellomrom: 1200000.
amount-two-readings = Dette kan leses på to måter. Skriv hele beløpet, for eksempel 1 200 000.
amount-part-of-ore = Et beløp har høyst to desimaler, for eksempel 1200,50.
amount-too-large = Beløpet er for stort.

date-empty = Skriv en dato, for eksempel 12.04.2019, 12.4 eller +14.
date-not-understood = Dette er ikke en dato. Skriv for eksempel 12.04.2019, 12. april, fredag, i morgen eller +2u.
date-no-such-day = Den dagen finnes ikke.

# $weekday (String) - its name
date-other-weekday = Det er en { $weekday }. Rett dagen eller datoen.
date-too-far = Året må være fra 1900 til 2199.

time-empty = Skriv et klokkeslett, for eksempel 10.30.
time-not-understood = Dette er ikke et klokkeslett. Skriv for eksempel 10.30, 1030 eller 10.
minutes-not-understood = Skriv antall minutter, for eksempel 75, 1:15 eller 1 t 15.
minutes-too-long = Det er lengre enn et døgn.

holiday-new-year = første nyttårsdag
holiday-maundy-thursday = skjærtorsdag
holiday-good-friday = langfredag
holiday-easter-sunday = første påskedag
holiday-easter-monday = andre påskedag
holiday-labour-day = 1. mai
holiday-constitution-day = 17. mai
holiday-ascension = Kristi himmelfartsdag
holiday-whit-sunday = første pinsedag
holiday-whit-monday = andre pinsedag
holiday-christmas = første juledag
holiday-second-christmas-day = andre juledag

# $date (String)
# $day (String) - what makes it one
free-day-remark = { $date } er en fridag ({ $day })

# $names (String) - all but the last, with commas
# $last (String)
list-of-names = { $names } og { $last }

system-full = disken er full
system-quota = kvoten på disken er brukt opp
system-too-large = filen får ikke bli større
system-denied = det er ikke gitt rett til det
system-read-only = disken kan bare leses
system-gone = det finnes ikke lenger
system-network = nettverksdisken svarer ikke
system-broken = disken svarer med feil
