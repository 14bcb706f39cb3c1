language-name = nynorsk
language-code = nn

# The languages, as they call themselves
language-nb = bokmål
language-nn = nynorsk
language-en = English

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

currency = kr { $sum }

thousands-unit = i tusen kroner

yes = ja
no = nei
partly = delvis
cancel = avbryt
and = og
or = eller
none = ingen
unknown = ukjend
