minutes-title = Referat frå møte { $number }
minutes-draft-not-opened = Utkast, møtet er ikkje opna.
minutes-draft-not-ended = Utkast, møtet er ikkje avslutta.

# Heads of facts
minutes-forum = Forum
minutes-place = Stad
minutes-date = Dato
minutes-planned-time = Planlagd tid
minutes-opened = Møtet opna
minutes-closed = Møtet heva
minutes-chair = Møteleiar
minutes-secretary = Referent
minutes-quorum = Vedtaksfør
minutes-state = Status
minutes-state-ended = ikkje godkjent enno
minutes-state-approved = godkjent
minutes-not-stated = ikkje oppgitt

minutes-at = kl. { $times }
minutes-since = frå kl. { $time }
minutes-on-at = { $date } kl. { $time }

minutes-quorate = ja, { $present } av { $of } med avgjerdsmynde til stades
minutes-not-quorate = nei, { $present } av { $of } med avgjerdsmynde til stades
minutes-quorum-then = { $mode ->
    [recommends] då første tilråding vart gjord
    [advises] då første råd vart gitt
   *[decides] då første vedtak vart gjort
}
minutes-sectors-present = representert: { $sectors }
minutes-sectors-missing = ikkje representert: { $sectors }

# Attendance
minutes-present = Til stades
minutes-absent = Forfall
minutes-not-called-over = Oppmøte ikkje registrert
minutes-nobody = Ingen.
minutes-other-sector = Andre
minutes-substitute-for = vara for { $member }
minutes-substitute-unnamed = Vara (utan namn)
minutes-unnamed = Utan namn
minutes-function-chair = møteleiar
minutes-function-deputy = nestleiar
minutes-function-secretary = referent
minutes-function-observer = observatør
minutes-arrived = kom kl. { $time }
minutes-left = gjekk kl. { $time }
minutes-came-back = kom tilbake kl. { $time }

# Cases
minutes-case = Sak { $case } { $title }
minutes-case-number = Sak { $case }
minutes-untitled = Utan tittel
minutes-for-information = til orientering
minutes-for-discussion = til drøfting
minutes-for-decision = { $mode ->
    [recommends] til tilråding
    [advises] til rådgiving
   *[decides] til vedtak
}
minutes-for-approval = til godkjenning
minutes-presenter = innleiar: { $who }
minutes-planned = planlagt { $minutes }
minutes-with-pauses = med opphald
minutes-carried-from = overført frå sak { $case }
minutes-deferred = Saka er utsett til neste møte.
minutes-not-treated = Saka vart ikkje behandla.
minutes-not-finished = Saka vart ikkje ferdigbehandla.
minutes-break = Pause

# Decisions
minutes-decision = { $mode ->
    [recommends] Tilråding
    [advises] Råd
   *[decides] Vedtak
}
minutes-proposal-open = { $mode ->
    [recommends] Framlegg til tilråding, ikkje avgjort
    [advises] Framlegg til råd, ikkje avgjort
   *[decides] Framlegg til vedtak, ikkje avgjort
}
minutes-proposal-rejected = Framlegg, ikkje vedteke
minutes-proposal-tied = Framlegg, likt røystetal
minutes-no-wording = Utan ordlyd
minutes-agreed = avgjort ved semje
minutes-unanimous = samrøystes
minutes-counted = avrøysting: { $favour } for, { $against } mot{ $abstained ->
    [0] {""}
   *[other] , { $abstained } røysta ikkje
}
minutes-tied = likt røystetal: den som leier saka, avgjer
minutes-chaired = likt røystetal, avgjort av den som leidde saka
minutes-first-wording = Første ordlyd
minutes-corrected = Retta { $when } av { $who }
minutes-corrected-by-nobody = Retta { $when }
minutes-now-in-force = gjeldande ordlyd
minutes-conditions = Vilkår
minutes-dissent = Protokolltilførsel frå { $who }
minutes-dissent-unnamed = Protokolltilførsel
minutes-no-text = Utan tekst
minutes-reference = { $mode ->
    [recommends] Jf. tilråding { $case }, { $date }
    [advises] Jf. råd { $case }, { $date }
   *[decides] Jf. vedtak { $case }, { $date }
}
minutes-reference-without-case = { $mode ->
    [recommends] Jf. tilråding av { $date }
    [advises] Jf. råd av { $date }
   *[decides] Jf. vedtak av { $date }
}
minutes-quoted = «{ $words }»

# Follow-ups
minutes-follow-up = Oppfølging
minutes-follow-up-new = Frå dette møtet
minutes-follow-up-carried = Overført frå tidlegare møte
minutes-what = Kva
minutes-responsible = Ansvar
minutes-due = Frist
minutes-case-column = Sak
minutes-status = Status
minutes-status-open = open
minutes-status-overdue = open, over fristen
minutes-status-done = utført { $date }
minutes-no-follow-up = Inga oppfølging er avtalt.
minutes-next-meeting = Neste møte
minutes-next-meeting-unknown = Ikkje fastsett.

# Annexes
minutes-annex = Vedlegg { $number }: { $title }
minutes-lists = Prioriteringslister og midlar
minutes-amounts-in-kroner = Beløp i kroner.
minutes-streams = Rammer
minutes-stream = Midlar til
minutes-frame = Ramme
minutes-asked = Søkt
minutes-granted = Innvilga
minutes-left-over = Att
minutes-sum = Sum
minutes-code = Kode
minutes-measure = Tiltak
minutes-who = Kven
minutes-partner = Partnar
minutes-own-funding = Eigenfinansiering
minutes-own = Eigendel
minutes-own-share = Eigendel av innvilga
minutes-condition = Vilkår, merknad
minutes-on-condition = vilkår: { $condition }
minutes-merged-into = går inn i { $code }
minutes-local = lokalt tiltak
minutes-takes-in = med { $codes }
minutes-received = Lista motteken { $when }
minutes-received-late = Etter fristen
minutes-source = Fil: { $file }
minutes-no-list = Lista er ikkje motteken.
minutes-no-measures = Ingen tiltak.
minutes-total-asked = Søkt av nettverka
minutes-total-granted = Innvilga til nettverka
minutes-total-own = Eigenfinansiering
minutes-total-used = Brukt i alt
minutes-total-frame = Ramme i alt
minutes-total-left = Att
minutes-own-short = Manglande eigenfinansiering
minutes-own-short-of-grant = { $code }: tilboden eigenfinansiering er { $own }, som er { $short } mindre enn kravet på { $required } ({ $share } av tilskotet).
minutes-own-short-of-asked = { $code }: tilboden eigenfinansiering er { $own }, som er { $short } mindre enn { $required } ({ $share } av det som er søkt).

minutes-questions = { $number ->
    [2] Dei to spørsmåla
    [3] Dei tre spørsmåla
    [4] Dei fire spørsmåla
    [5] Dei fem spørsmåla
    [6] Dei seks spørsmåla
   *[other] Dei faste spørsmåla
}
minutes-at-planning = Ved planlegging
minutes-at-evaluation = Ved evaluering
minutes-answered = svara
minutes-missing = manglar
minutes-progress = { $answered } svar · { $partly } delvis · { $missing } manglar
minutes-incomplete-answers = Svar som er delvise eller manglar
minutes-all-answers = Svara i heilskap

# What is still missing
minutes-missing-in = { $place }: { $what }
minutes-missing-place = Staden er ikkje oppgitt.
minutes-missing-next-meeting = Neste møte er ikkje fastsett.
minutes-missing-roll-call = { $number ->
    [one] Éin innkalla er verken ført opp som til stades eller med forfall.
   *[other] { $number } innkalla er verken førte opp som til stades eller med forfall.
}
minutes-missing-chair = Ingen møteleiar er til stades.
minutes-missing-unfinished = saka er verken ferdig eller utsett.
minutes-missing-undecided = { $mode ->
    [recommends] inga tilråding er gjord.
    [advises] ingen råd er gitt.
   *[decides] ingen vedtak er gjorde.
}
minutes-missing-draft = { $mode ->
    [recommends] eit framlegg til tilråding er ikkje avgjort.
    [advises] eit framlegg til råd er ikkje avgjort.
   *[decides] eit framlegg til vedtak er ikkje avgjort.
}
minutes-missing-dissent = ein protokolltilførsel manglar namn eller tekst.
minutes-missing-tie = røystetalet var likt, og den som leier saka, har ikkje avgjort.
minutes-missing-quorum = { $mode ->
    [recommends] tilrådinga vart gjord utan at forumet var vedtaksført.
    [advises] rådet vart gitt utan at forumet var vedtaksført.
   *[decides] vedtaket vart gjort utan at forumet var vedtaksført.
}
minutes-missing-follow-up = { $mode ->
    [recommends] tilrådinga har inga oppfølging.
    [advises] rådet har inga oppfølging.
   *[decides] vedtaket har inga oppfølging.
}
minutes-missing-follow-up-name = Oppfølging { $what }
minutes-missing-follow-up-text = teksten manglar.
minutes-missing-responsible = ingen er ansvarleg.
minutes-missing-due = fristen manglar.
