language-name = nynorsk

# The key with nothing printed on it.
key-space = Mellomrom

day-monday = måndag
day-tuesday = tysdag
day-wednesday = onsdag
day-thursday = torsdag
day-friday = fredag
day-saturday = laurdag
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

date-long = { $weekday } { $day }. { $month } { $year }

date-day-month = { $day }. { $month }

date-ultimo = ultimo { $month }

date-and-times = { $date } kl. { $from }–{ $to }

minutes-short = { $minutes } min

minutes-long = { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutt
}

hours-and-minutes = { $hours } t { $minutes } min

hours-short = { $hours } t

currency = kr{"\u00A0"}{ $sum }

yes = ja
no = nei
partly = delvis

amount-empty = Skriv eit beløp, til dømes 1 200 000 eller 1,2 mill.
amount-not-understood = Dette er ikkje eit beløp. Skriv til dømes 1 200 000, 1200000, 1,2 mill eller 1200k.
amount-groups = Skriv siffera i grupper på tre: 1 200 000, eller utan mellomrom: 1200000.
amount-two-readings = Dette kan lesast på to måtar. Skriv heile beløpet, til dømes 1 200 000.
amount-part-of-ore = Eit beløp har høgst to desimalar, til dømes 1200,50.
amount-too-large = Beløpet er for stort.

date-empty = Skriv ein dato, til dømes 12.04.2019, 12.4 eller +14.
date-not-understood = Dette er ikkje ein dato. Skriv til dømes 12.04.2019, 12. april, fredag, i morgon eller +2u.
date-no-such-day = Den dagen finst ikkje.

date-other-weekday = Det er ein { $weekday }. Rett dagen eller datoen.
date-too-far = Året må vere frå 1900 til 2199.

time-empty = Skriv eit klokkeslett, til dømes 10.30.
time-not-understood = Dette er ikkje eit klokkeslett. Skriv til dømes 10.30, 1030 eller 10.
minutes-not-understood = Skriv talet på minutt, til dømes 75, 1:15 eller 1 t 15.
minutes-too-long = Det er lengre enn eit døgn.

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

free-day-remark = { $date } er ein fridag ({ $day })

list-of-names = { $names } og { $last }

system-full = disken er full
system-quota = kvoten på disken er brukt opp
system-too-large = fila får ikkje bli større
system-denied = det er ikkje gitt rett til det
system-read-only = disken kan berre lesast
system-gone = det finst ikkje lenger
system-network = nettverksdisken svarer ikkje
system-broken = disken svarer med feil
