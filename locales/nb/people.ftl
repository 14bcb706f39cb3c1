# The roll call.

people-title = Opprop
# $there (Number) - seats that are filled
# $all (Number) - seats
people-summary = { $there } av { $all } til stede
# $key (String) - a key
people-all-told = Alle er ført opp. { $key } skifter mellom til stede og forfall.
# $name (String) - the substitute
# $key (String) - a key
people-no-longer = { $name } er ikke lenger vara her. { $key } angrer.
people-present = til stede
people-substitute = vara
people-absent = forfall
# $time (String) - time of day
people-gone = gikk { $time }
people-expected = ikke ropt opp
# $there (Number) - seats that are filled
# $all (Number) - seats
people-sector = { $there } av { $all }
people-other-sector = Andre
people-unnamed = (uten navn)
people-authority = beslutningsmyndighet
people-member = medlem
people-chair = leder
people-deputy = nestleder
people-secretary = sekretær
people-observer = observatør
# $member (String) - whose seat it is
people-for = i stedet for { $member }
# $time (String) - time of day
people-arrived = Kom { $time }.
# $time (String) - time of day
people-left = Gikk { $time }.
people-counts = Teller når det spørres om forumet er vedtaksført.
people-counts-not = Teller ikke når det spørres om forumet er vedtaksført.
# $key (String) - a key
people-empty = Ingen er kalt inn. { $key } legger til en deltaker.
