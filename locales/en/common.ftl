language-name = English

# The key with nothing printed on it.
key-space = Space

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

date-long = { $weekday } { $day } { $month } { $year }

date-day-month = { $day } { $month }

date-ultimo = end of { $month }

date-and-times = { $date }, { $from }–{ $to }

minutes-short = { $minutes } min

minutes-long = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

hours-and-minutes = { $hours } h { $minutes } min

hours-short = { $hours } h

currency = NOK{"\u00A0"}{ $sum }

yes = yes
no = no
partly = partly

amount-empty = Write an amount, for example 1,200,000 or 1.2 mill.
amount-not-understood = This is not an amount. Write for example 1,200,000, 1200000, 1.2 mill or 1200k.
amount-groups = Write the digits in groups of three: 1,200,000, or without marks: 1200000.
amount-two-readings = This can be read in two ways. Write the whole amount, for example 1,200,000.
amount-part-of-ore = An amount has at most two decimals, for example 1200.50.
amount-too-large = The amount is too large.

date-empty = Write a date, for example 12/04/2019, 12/4 or +14.
date-not-understood = This is not a date. Write for example 12/04/2019, 12 April, Friday, tomorrow or +2w.
date-no-such-day = There is no such day.

date-other-weekday = That is a { $weekday }. Correct the day or the date.
date-too-far = The year must be from 1900 to 2199.

time-empty = Write a time of day, for example 10:30.
time-not-understood = This is not a time of day. Write for example 10:30, 1030 or 10.
minutes-not-understood = Write a number of minutes, for example 75, 1:15 or 1 h 15.
minutes-too-long = That is longer than a day.

holiday-new-year = New Year’s Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = 1 May
holiday-constitution-day = 17 May, Constitution Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas = Christmas Day
holiday-second-christmas-day = Boxing Day

free-day-remark = { $date } is a day off ({ $day })

list-of-names = { $names } and { $last }

system-full = the disk is full
system-quota = the quota on the disk is used up
system-too-large = the file may not grow
system-denied = there is no right to do that
system-read-only = the disk can only be read
system-gone = it is not there any more
system-network = the network disk does not answer
system-broken = the disk answers with errors
