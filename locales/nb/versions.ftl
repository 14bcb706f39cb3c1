# Other versions of the meeting: what opening found, copies beside the file, another program that has it open.

action-versions = Vis andre utgaver
    .hint = utgaver
    .help = Viser hva som ble hentet fram da møtet ble åpnet, og kopier som ligger ved siden av filen, side om side med møtet. Ingenting blir slått sammen eller slettet.
action-go-on = Gå videre
    .hint = gå videre
    .help = Lukker bildet og går til møtet.
action-version-take = Ta over fra den andre utgaven
    .hint = ta over
    .help = Setter teksten, summen eller tegnet fra den andre utgaven inn i møtet, som én endring. Den kan angres.
action-version-next = Vis neste utgave
    .hint = neste utgave
    .help = Går til neste utgave av møtet.
action-version-previous = Vis forrige utgave
    .hint = forrige utgave
    .help = Går til forrige utgave av møtet.

action-take-over = Ta over møtet
    .hint = ta over
    .help = Når den som hadde møtet åpent, er ferdig, leder du det herfra. Alt som ble gjort, er med.

# $user (String) - who has it
# $host (String) - on which machine
follow-who = Følger med: { $user } på { $host } har møtet åpent
follow-somebody = Følger med: møtet er åpent et annet sted
# $key (String) - a key
# $user (String) - who has it
follow-only = Du følger med. { $key } tar over når { $user } er ferdig.
# $key (String) - a key
follow-only-somebody = Du følger med. { $key } tar over når den andre er ferdig.
# $key (String) - a key
follow-free = Ingen har møtet åpent lenger. { $key } tar over.
follow-taken = Du har tatt over møtet. Alt som ble gjort, er med.
need-free = Møtet er fortsatt åpent hos den andre.
need-following = Møtet er åpent her; det er ingen å ta over etter.
versions-title = Andre utgaver av møtet
versions-recovered = Hentet fram etter et avbrudd
versions-found = Funnet da møtet ble åpnet
# $at (Number) - the version that is shown
# $of (Number) - how many there are
versions-tab = { $at } av { $of }
# $key (String) - a key
versions-key = { $key } viser forskjellene
# $what (String) - how much of what
versions-from-log = Dette stod i loggen på denne maskinen og ikke i filen: { $what }. Alt er med i møtet nå, og kommer i filen av seg selv.
# $what (String) - how much of what
versions-changed = Dette er endret i filen siden møtet sist var åpent her: { $what }.
# $what (String) - how much of what
versions-differ = Dette er ulikt i de to utgavene: { $what }.
versions-same = De to utgavene sier det samme.
versions-untouched = Ingenting er slettet eller slått sammen.
# $shown (Number) - places that are listed
# $more (Number) - places that are not
versions-more = Her vises { $shown } steder; { $more } til er ulike.
versions-none = Ingen andre utgaver av møtet ligger ved siden av filen.
versions-reading = Ser etter kopier ved siden av filen …
# $count (Number) - copies
versions-not-read = { $count ->
    [one] Én kopi til er ikke lest.
   *[other] { $count } kopier til er ikke lest.
}
# $why (String) - what is wrong with it
versions-unreadable = Kopien kan ikke leses: { $why }
versions-another-meeting = I denne filen er det et annet møte.
# $place (String) - where it stands
# $key (String) - a key
versions-taken = Tatt over: { $place }. { $key } angrer.
versions-file = Filen
versions-here = Dette møtet
versions-before = Sist åpent her
versions-other = Den andre
need-version-row = Dette kan ikke tas over herfra. Skriv det inn i møtet.
need-other-version = Det er bare én utgave å se på.
help-versions = Her står to utgaver av møtet side om side, sted for sted. Et sted kan tas over fra den andre; ingenting skjer av seg selv.

# $count (Number) - notes
versions-notes = { $count ->
    [one] 1 notat
   *[other] { $count } notater
}
# $count (Number) - decisions
versions-decisions = { $count ->
    [one] 1 vedtak
   *[other] { $count } vedtak
}
# $count (Number) - answers
versions-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
}
# $count (Number) - sums
versions-sums = { $count ->
    [one] 1 sum
   *[other] { $count } summer
}
# $count (Number) - measures
versions-measures = { $count ->
    [one] 1 tiltak
   *[other] { $count } tiltak
}
# $count (Number) - cases
versions-cases = { $count ->
    [one] 1 sak
   *[other] { $count } saker
}
# $count (Number) - people
versions-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
# $count (Number) - follow-ups
versions-follow-ups = { $count ->
    [one] 1 oppfølging
   *[other] { $count } oppfølginger
}
# $count (Number) - facts
versions-others = { $count ->
    [one] 1 opplysning om møtet
   *[other] { $count } opplysninger om møtet
}

versions-part-item = Sak
versions-part-measure = Tiltak
versions-part-person = Person
versions-part-decision = Vedtak
versions-part-follow-up = Oppfølging
versions-part-answer-state = Vurdering
versions-part-state = Hvor langt
versions-part-kind = Sakstype
versions-part-clock = Brukt tid
versions-part-current = Forumet er ved
versions-part-order = Rekkefølge
versions-part-scope = Hvem det gjelder
versions-part-merged = Del av
versions-part-received = Liste mottatt
versions-part-outcome = Avgjort
versions-part-references = Bygger på
versions-part-done = Gjort
versions-part-language = Språk i referatet
versions-part-details = Andre opplysninger
versions-evaluation = evaluering
versions-absent = (ikke der)
versions-empty = (tomt)
versions-unsaid = (ulikt)
versions-open = gjenstår
versions-done = ferdig
versions-deferred = utsatt
versions-scope-network = nettverket
versions-scope-local = lokalt
