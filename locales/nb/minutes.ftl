### What the minutes say of themselves. The words of the people in the meeting are never here.
### `$mode` is decides, recommends or advises: what the forum's decisions are called follows from it.

# $number (String) - running number in the calendar year, 2/2019
minutes-title = Referat fra møte { $number }
minutes-draft-not-opened = Utkast, møtet er ikke åpnet.
minutes-draft-not-ended = Utkast, møtet er ikke avsluttet.

# Heads of facts
minutes-forum = Forum
minutes-place = Sted
minutes-date = Dato
minutes-planned-time = Planlagt tid
minutes-opened = Møtet åpnet
minutes-closed = Møtet hevet
minutes-chair = Møteleder
minutes-secretary = Referent
minutes-quorum = Vedtaksfør
minutes-state = Status
minutes-state-ended = ikke godkjent ennå
minutes-state-approved = godkjent
minutes-not-stated = ikke oppgitt

# $times (String) - one time of day or a range
minutes-at = kl. { $times }
# $time (String)
minutes-since = fra kl. { $time }
# $date (String)
# $time (String)
minutes-on-at = { $date } kl. { $time }

# $present (Number)
# $of (Number)
minutes-quorate = ja, { $present } av { $of } med beslutningsmyndighet til stede
# $present (Number)
# $of (Number)
minutes-not-quorate = nei, { $present } av { $of } med beslutningsmyndighet til stede
# $mode (String)
minutes-quorum-then = { $mode ->
    [recommends] da første innstilling ble gjort
    [advises] da første råd ble gitt
   *[decides] da første vedtak ble gjort
}
# $sectors (String) - their names
minutes-sectors-present = representert: { $sectors }
# $sectors (String) - their names
minutes-sectors-missing = ikke representert: { $sectors }

# Attendance
minutes-present = Til stede
minutes-absent = Forfall
minutes-not-called-over = Oppmøte ikke registrert
minutes-nobody = Ingen.
minutes-other-sector = Andre
# $member (String) - the name, or the organisation where there is none
minutes-substitute-for = vara for { $member }
minutes-substitute-unnamed = Vara (uten navn)
minutes-unnamed = Uten navn
minutes-function-chair = møteleder
minutes-function-deputy = nestleder
minutes-function-secretary = referent
minutes-function-observer = observatør
# $time (String)
minutes-arrived = kom kl. { $time }
# $time (String)
minutes-left = gikk kl. { $time }
# $time (String)
minutes-came-back = kom tilbake kl. { $time }

# Cases
# $case (String) - its number
# $title (String)
minutes-case = Sak { $case } { $title }
# $case (String) - its number
minutes-case-number = Sak { $case }
minutes-untitled = Uten tittel
minutes-for-information = til orientering
minutes-for-discussion = til drøfting
# $mode (String)
minutes-for-decision = { $mode ->
    [recommends] til innstilling
    [advises] til rådgivning
   *[decides] til vedtak
}
minutes-for-approval = til godkjenning
# $who (String)
minutes-presenter = innleder: { $who }
# $minutes (String)
minutes-planned = planlagt { $minutes }
minutes-with-pauses = med opphold
# $case (String) - the number of the case of an earlier meeting
minutes-carried-from = overført fra sak { $case }
minutes-deferred = Saken er utsatt til neste møte.
minutes-not-treated = Saken ble ikke behandlet.
minutes-not-finished = Saken ble ikke ferdigbehandlet.
minutes-break = Pause

# Decisions
# $mode (String)
minutes-decision = { $mode ->
    [recommends] Innstilling
    [advises] Råd
   *[decides] Vedtak
}
# $mode (String)
minutes-proposal-open = { $mode ->
    [recommends] Forslag til innstilling, ikke avgjort
    [advises] Forslag til råd, ikke avgjort
   *[decides] Forslag til vedtak, ikke avgjort
}
minutes-proposal-rejected = Forslag, ikke vedtatt
minutes-proposal-tied = Forslag, stemmelikhet
minutes-no-wording = Uten ordlyd
minutes-agreed = avgjort ved enighet
minutes-unanimous = enstemmig
# $favour (Number)
# $against (Number)
# $abstained (Number)
minutes-counted = avstemning: { $favour } for, { $against } mot{ $abstained ->
    [0] {""}
   *[other] , { $abstained } avholdende
}
minutes-tied = stemmelikhet: den som leder saken, avgjør
minutes-chaired = stemmelikhet, avgjort av den som ledet saken
minutes-first-wording = Første ordlyd
# $when (String)
# $who (String)
minutes-corrected = Rettet { $when } av { $who }
# $when (String)
minutes-corrected-by-nobody = Rettet { $when }
minutes-now-in-force = gjeldende ordlyd
minutes-conditions = Vilkår
# $who (String)
minutes-dissent = Protokolltilførsel fra { $who }
minutes-dissent-unnamed = Protokolltilførsel
minutes-no-text = Uten tekst
# $mode (String)
# $case (String) - its number
# $date (String) - of that meeting
minutes-reference = { $mode ->
    [recommends] Jf. innstilling { $case }, { $date }
    [advises] Jf. råd { $case }, { $date }
   *[decides] Jf. vedtak { $case }, { $date }
}
# $mode (String)
# $date (String) - of that meeting
minutes-reference-without-case = { $mode ->
    [recommends] Jf. innstilling av { $date }
    [advises] Jf. råd av { $date }
   *[decides] Jf. vedtak av { $date }
}
# $words (String)
minutes-quoted = «{ $words }»

# Follow-ups
minutes-follow-up = Oppfølging
minutes-follow-up-new = Fra dette møtet
minutes-follow-up-carried = Overført fra tidligere møter
minutes-what = Hva
minutes-responsible = Ansvar
minutes-due = Frist
minutes-case-column = Sak
minutes-status = Status
minutes-status-open = åpen
minutes-status-overdue = åpen, over fristen
# $date (String)
minutes-status-done = utført { $date }
minutes-no-follow-up = Ingen oppfølging er avtalt.
minutes-next-meeting = Neste møte
minutes-next-meeting-unknown = Ikke fastsatt.

# Annexes
# $number (Number)
# $title (String)
minutes-annex = Vedlegg { $number }: { $title }
minutes-lists = Prioriteringslister og midler
minutes-amounts-in-kroner = Beløp i kroner.
minutes-streams = Rammer
minutes-stream = Midler til
minutes-frame = Ramme
minutes-asked = Søkt
minutes-granted = Innvilget
minutes-left-over = Igjen
minutes-sum = Sum
minutes-code = Kode
minutes-measure = Tiltak
minutes-who = Hvem
minutes-partner = Partner
minutes-own-funding = Egenfinansiering
minutes-own = Egenandel
minutes-own-share = Egenandel av innvilget
minutes-condition = Vilkår, merknad
# $condition (String)
minutes-on-condition = vilkår: { $condition }
# $code (String)
minutes-merged-into = inngår i { $code }
minutes-local = lokalt tiltak
# $codes (String)
minutes-takes-in = med { $codes }
# $when (String)
minutes-received = Listen mottatt { $when }
minutes-received-late = Etter fristen
# $file (String)
minutes-source = Fil: { $file }
minutes-no-list = Listen er ikke mottatt.
minutes-no-measures = Ingen tiltak.
minutes-total-asked = Søkt av nettverkene
minutes-total-granted = Innvilget til nettverkene
minutes-total-own = Egenfinansiering
minutes-total-used = Brukt i alt
minutes-total-frame = Ramme i alt
minutes-total-left = Igjen
minutes-own-short = Manglende egenfinansiering
# $code (String)
# $own (String)
# $short (String)
# $required (String)
# $share (String)
minutes-own-short-of-grant = { $code }: tilbudt egenfinansiering er { $own }, som er { $short } mindre enn kravet på { $required } ({ $share } av tilskuddet).
# $code (String)
# $own (String)
# $short (String)
# $required (String)
# $share (String)
minutes-own-short-of-asked = { $code }: tilbudt egenfinansiering er { $own }, som er { $short } mindre enn { $required } ({ $share } av det som er søkt).

# $number (Number) - how many the forum has
minutes-questions = { $number ->
    [2] De to spørsmålene
    [3] De tre spørsmålene
    [4] De fire spørsmålene
    [5] De fem spørsmålene
    [6] De seks spørsmålene
   *[other] De faste spørsmålene
}
minutes-at-planning = Ved planlegging
minutes-at-evaluation = Ved evaluering
minutes-answered = besvart
minutes-missing = mangler
# $answered (Number)
# $partly (Number)
# $missing (Number)
minutes-progress = { $answered } svar · { $partly } delvis · { $missing } mangler
minutes-incomplete-answers = Svar som er delvise eller mangler
minutes-all-answers = Svarene i sin helhet

# What is still missing
# $place (String) - which case
# $what (String)
minutes-missing-in = { $place }: { $what }
minutes-missing-place = Stedet er ikke oppgitt.
minutes-missing-next-meeting = Neste møte er ikke fastsatt.
# $number (Number)
minutes-missing-roll-call = { $number ->
    [one] Én innkalt er verken ført opp som til stede eller med forfall.
   *[other] { $number } innkalte er verken ført opp som til stede eller med forfall.
}
minutes-missing-chair = Ingen møteleder er til stede.
minutes-missing-unfinished = saken er verken ferdig eller utsatt.
# $mode (String)
minutes-missing-undecided = { $mode ->
    [recommends] ingen innstilling er gjort.
    [advises] ingen råd er gitt.
   *[decides] ingen vedtak er gjort.
}
# $mode (String)
minutes-missing-draft = { $mode ->
    [recommends] et forslag til innstilling er ikke avgjort.
    [advises] et forslag til råd er ikke avgjort.
   *[decides] et forslag til vedtak er ikke avgjort.
}
minutes-missing-dissent = en protokolltilførsel mangler navn eller tekst.
minutes-missing-tie = det var stemmelikhet, og den som leder saken, har ikke avgjort.
# $mode (String)
minutes-missing-quorum = { $mode ->
    [recommends] innstillingen ble gjort uten at forumet var vedtaksført.
    [advises] rådet ble gitt uten at forumet var vedtaksført.
   *[decides] vedtaket ble gjort uten at forumet var vedtaksført.
}
# $mode (String)
minutes-missing-follow-up = { $mode ->
    [recommends] innstillingen har ingen oppfølging.
    [advises] rådet har ingen oppfølging.
   *[decides] vedtaket har ingen oppfølging.
}
# $what (String) - its text, or its number where it has none
minutes-missing-follow-up-name = Oppfølging { $what }
minutes-missing-follow-up-text = teksten mangler.
minutes-missing-responsible = ingen er ansvarlig.
minutes-missing-due = fristen mangler.
