# Decisions and follow-ups: the pane, a decision's own page, forms and lists to choose from.

decisions-title-recommends = Innstillinger
decisions-title-advises = Råd
# $standing (Number) - decisions that stand
# $drafts (Number) - drafts
decisions-summary = { $standing } ferdig · { $drafts ->
    [one] 1 utkast
   *[other] { $drafts } utkast
}
# $standing (Number) - decisions that stand
decisions-summary-standing = { $standing } ferdig
# $overdue (Number)
decisions-summary-overdue = { $overdue } over frist
# $key (String) - a key
decisions-empty = Ingen vedtak ennå. { $key } begynner på et vedtak i saken som er i gang.
# $key (String) - a key
decisions-empty-follow-up = { $key } legger til en oppfølging: hvem gjør hva, til når.

decisions-outcome-draft = utkast
decisions-outcome-agreed = enighet
decisions-outcome-unanimous = enstemmig
# $in_favour (Number) - votes
# $against (Number) - votes
# $abstained (Number) - votes
decisions-outcome-counted = { $in_favour } mot { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } avholdende
}
# $in_favour (Number) - votes
# $against (Number) - votes
# $abstained (Number) - votes
decisions-outcome-fell = falt { $in_favour } mot { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } avholdende
}
# $in_favour (Number) - votes
# $against (Number) - votes
# $abstained (Number) - votes
decisions-outcome-tied = stemmelikhet { $in_favour } mot { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } avholdende
}
# $votes (String) - 4 mot 4
decisions-outcome-chaired = { $votes }, møteleder avgjorde
# $outcome (String) - enighet
decisions-saving = { $outcome } · lagres…
# $outcome (String) - enighet
decisions-corrected = { $outcome } · rettet

decisions-step-proposal = Forslag
decisions-step-agreement = Enighet
decisions-step-unanimous = Enstemmighet
decisions-step-vote = Avstemning
decisions-step-decided = Vedtatt
decisions-step-recommended = Tilrådd
decisions-step-advised = Råd gitt
decisions-step-fell = Falt
decisions-step-tied = Stemmelikhet
decisions-step-corrected = Rettet

# $present (Number) - members there
# $of (Number) - members in all
decisions-quorum-present = { $present } av { $of }
decisions-quorate = vedtaksfør
decisions-not-quorate = ikke vedtaksfør
decisions-both-sectors = begge sektorer
decisions-all-sectors = alle sektorer
# $sectors (String) - names
decisions-sectors-missing = { $sectors } mangler

# $case (String) - case number
# $date (String) - date of the meeting
decisions-earlier = vedtak { $case } { $date }
# $date (String) - date of the meeting
decisions-earlier-no-case = vedtak { $date }

# $step (String) - Vedtatt, Tilrådd, Falt
# $how (String) - enighet, 7 mot 1
# $quorum (String) - 8 av 9 · vedtaksfør
decisions-said-decided = { $step } ({ $how }). { $quorum }.
# $decided (String) - Vedtatt (5 mot 3). 9 av 9.
# $open (String) - what the count of the vote leaves open
decisions-said-open = { $decided } { $open }
# $key (String) - a key
decisions-remind-follow-up = { $key }: hvem følger opp?
# $key (String) - a key
decisions-said-has-draft = Saken har et utkast: her er det. { $key } i vedtaksruten begynner på ett til.
decisions-hint-correct = rett
decisions-tied = stemmelikhet
decisions-fell = forslaget falt
# $case (String) - case and title
decisions-removed-draft = utkastet i { $case }
decisions-reference-fixed = En henvisning rettes ikke: fjern den og velg et annet vedtak.

decisions-lacks-wording = Ordlyden er ikke skrevet ennå.
decisions-lacks-agreement = Enighet gjenstår.
decisions-lacks-dissent = En protokolltilførsel mangler navn eller tekst.
decisions-lacks-quorum-now = Forumet er ikke vedtaksført.
decisions-lacks-quorum-then = Forumet var ikke vedtaksført.
# $votes (String) - 4-4
decisions-lacks-chair = Stemmelikhet: den som leder saken, avgjør. Angre og skriv «{ $votes } leder for» eller «{ $votes } leder mot».
# $present (Number) - members who could vote
# $counted (Number) - votes and abstentions that were typed
# $votes (String) - 5-3-1
decisions-lacks-votes = { $present } kunne stemme, men bare { $counted } er talt. Avholdende skrives sist: { $votes }.
decisions-lacks-follow-up = Ingen er satt til å følge opp.
decisions-lacks-responsible = En oppfølging mangler ansvarlig.
decisions-lacks-due = En oppfølging mangler frist.
decisions-complete = Ingenting mangler.

# $case (String) - case number
decisions-page-title = Vedtak i sak { $case }
# $case (String) - case number
decisions-page-title-recommends = Innstilling i sak { $case }
# $case (String) - case number
decisions-page-title-advises = Råd i sak { $case }
decisions-page-on-the-table = Ordlyden på bordet
decisions-page-as-decided = Ordlyden, slik den ble vedtatt
decisions-page-as-corrected = Ordlyden, slik den er rettet
decisions-page-as-fallen = Forslaget, som falt
decisions-page-as-tied = Forslaget, ved stemmelikhet
# $key (String) - a key
decisions-page-no-wording = Ingen ordlyd ennå. { $key } skriver den.
# $when (String) - date and time
# $who (String) - who made it
decisions-page-corrected-by = Nå: rettet { $when } av { $who }
# $when (String) - date and time
decisions-page-corrected = Nå: rettet { $when }
# $when (String) - date and time
decisions-page-before = Før: fra { $when }
# $text (String) - words that are gone
decisions-page-out = [ut: { $text }]
# $text (String) - words that are new
decisions-page-in = [inn: { $text }]
decisions-page-parts = Ved siden av vedtaket
# $dissent (String) - key
# $condition (String) - key
# $follow_up (String) - key
# $link (String) - key
decisions-page-no-parts = { $dissent } protokolltilførsel · { $condition } vilkår · { $follow_up } oppfølging · { $link } tidligere vedtak
decisions-page-facts = Dette gjelder
decisions-part-dissent = Protokolltilførsel
decisions-part-condition = Vilkår
decisions-part-follow-up = Oppfølging
decisions-part-reference = Bygger på
decisions-fact-frame = Ramme til nettverkene
# $stream (String) - name of the stream
decisions-fact-frame-one = Ramme ({ $stream })
decisions-fact-networks = Nettverkene
# $granted (String) - sum of money
# $frame (String) - sum of money
decisions-fact-of-frame = { $granted } av { $frame }
decisions-fact-granted = Innvilget
decisions-fact-used = Brukt i alt
decisions-fact-left = Igjen
# $stream (String) - name of the stream
decisions-fact-left-one = Igjen ({ $stream })
decisions-fact-own = Egenfinansiering som kreves
# $case (String) - case number
decisions-fact-rests-on = Bygger på vedtak { $case }
decisions-fact-quorum-then = Da det ble avgjort
decisions-fact-quorum-now = Nå

decisions-nobody = ingen ansvarlig
decisions-no-due = ingen frist
decisions-no-text = (uten tekst)
# $date (String) - when
decisions-done = gjort { $date }
# $date (String) - when
decisions-overdue = over frist { $date }

# $at (Number) - which field
# $of (Number) - of how many
decisions-form-place = felt { $at } av { $of }
# $example (String) - what a field takes
decisions-form-example = For eksempel { $example }
decisions-form-empty = tomt
# $case (String) - case number
decisions-carried-from = Overført fra sak { $case }.
# $date (String) - when
decisions-done-sentence = Gjort { $date }.
decisions-nobody-sentence = Ingen har ansvar ennå.
decisions-no-due-sentence = Det er ikke satt noen frist.
# $date (String) - when
decisions-overdue-sentence = Fristen { $date } er ute.
# $date (String) - when
decisions-due-sentence = Frist { $date }.
decisions-no-wording = (ingen ordlyd ennå)
# $count (Number) - sentences that have no room
decisions-more = … og { $count } til
decisions-said-corrected = Rettet. Den nye ordlyden gjelder, og den gamle står under.
