# Other versions of the meeting: what opening found, copies beside the file, another program that has it open.

action-versions = Vis andre utgåver
    .hint = utgåver
    .help = Viser kva som vart henta fram då møtet vart opna, og kopiar som ligg ved sida av fila, side om side med møtet. Ingenting blir slått saman eller sletta.
action-go-on = Gå vidare
    .hint = gå vidare
    .help = Lukkar biletet og går til møtet.
action-version-take = Ta over frå den andre utgåva
    .hint = ta over
    .help = Set teksten, summen eller teiknet frå den andre utgåva inn i møtet, som éi endring. Ho kan angrast.
action-version-next = Vis neste utgåve
    .hint = neste utgåve
    .help = Går til neste utgåve av møtet.
action-version-previous = Vis førre utgåve
    .hint = førre utgåve
    .help = Går til førre utgåve av møtet.

action-take-over = Ta over møtet
    .hint = ta over
    .help = Når den som hadde møtet ope, er ferdig, leier du det herifrå. Alt som vart gjort, er med.

follow-who = Følgjer med: { $user } på { $host } har møtet ope
follow-somebody = Følgjer med: møtet er ope ein annan stad
follow-only = Du følgjer med. { $key } tek over når { $user } er ferdig.
follow-only-somebody = Du følgjer med. { $key } tek over når den andre er ferdig.
follow-free = Ingen har møtet ope lenger. { $key } tek over.
follow-taken = Du har teke over møtet. Alt som vart gjort, er med.
need-free = Møtet er framleis ope hos den andre.
need-following = Møtet er ope her; det er ingen å ta over etter.
versions-title = Andre utgåver av møtet
versions-recovered = Henta fram etter eit avbrot
versions-found = Funne då møtet vart opna
versions-tab = { $at } av { $of }
versions-key = { $key } viser skilnadene
versions-from-log = Dette stod i loggen på denne maskina og ikkje i fila: { $what }. Alt er med i møtet no, og kjem i fila av seg sjølv.
versions-changed = Dette er endra i fila sidan møtet sist var ope her: { $what }.
versions-differ = Dette er ulikt i dei to utgåvene: { $what }.
versions-same = Dei to utgåvene seier det same.
versions-untouched = Ingenting er sletta eller slått saman.
versions-more = Her er { $shown } stader viste; { $more } til er ulike.
versions-none = Ingen andre utgåver av møtet ligg ved sida av fila.
versions-reading = Ser etter kopiar ved sida av fila …
versions-not-read = { $count ->
    [one] Éin kopi til er ikkje lesen.
   *[other] { $count } kopiar til er ikkje lesne.
}
versions-unreadable = Kopien kan ikkje lesast: { $why }
versions-another-meeting = I denne fila er det eit anna møte.
versions-taken = Teke over: { $place }. { $key } angrar.
versions-file = Fila
versions-here = Dette møtet
versions-before = Sist ope her
versions-other = Den andre
need-version-row = Dette kan ikkje takast over herifrå. Skriv det inn i møtet.
need-other-version = Det er berre éi utgåve å sjå på.
help-versions = Her står to utgåver av møtet side om side, stad for stad. Ein stad kan takast over frå den andre; ingenting skjer av seg sjølv.

versions-notes = { $count ->
    [one] 1 notat
   *[other] { $count } notat
}
versions-decisions = { $count ->
    [one] 1 vedtak
   *[other] { $count } vedtak
}
versions-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
}
versions-sums = { $count ->
    [one] 1 sum
   *[other] { $count } summar
}
versions-measures = { $count ->
    [one] 1 tiltak
   *[other] { $count } tiltak
}
versions-cases = { $count ->
    [one] 1 sak
   *[other] { $count } saker
}
versions-people = { $count ->
    [one] 1 person
   *[other] { $count } personar
}
versions-follow-ups = { $count ->
    [one] 1 oppfølging
   *[other] { $count } oppfølgingar
}
versions-others = { $count ->
    [one] 1 opplysning om møtet
   *[other] { $count } opplysningar om møtet
}

versions-part-item = Sak
versions-part-measure = Tiltak
versions-part-person = Person
versions-part-decision = Vedtak
versions-part-follow-up = Oppfølging
versions-part-answer-state = Vurdering
versions-part-state = Kor langt
versions-part-kind = Sakstype
versions-part-clock = Brukt tid
versions-part-current = Forumet er ved
versions-part-order = Rekkjefølgje
versions-part-scope = Kven det gjeld
versions-part-merged = Del av
versions-part-received = Liste motteken
versions-part-outcome = Avgjort
versions-part-references = Byggjer på
versions-part-done = Gjort
versions-part-language = Språk i referatet
versions-part-details = Andre opplysningar
versions-evaluation = evaluering
versions-absent = (ikkje der)
versions-empty = (tomt)
versions-unsaid = (ulikt)
versions-open = står att
versions-done = ferdig
versions-deferred = utsett
versions-scope-network = nettverket
versions-scope-local = lokalt
