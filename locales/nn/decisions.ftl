decisions-title-recommends = Tilrådingar
decisions-title-advises = Råd
decisions-summary = { $standing } ferdig · { $drafts ->
    [one] 1 utkast
   *[other] { $drafts } utkast
}
decisions-summary-standing = { $standing } ferdig
decisions-summary-overdue = { $overdue } over fristen
decisions-empty = Ingen vedtak enno. { $key } tek til på eit vedtak i saka som er i gang.
decisions-empty-follow-up = { $key } legg til ei oppfølging: kven gjer kva, til når.

decisions-outcome-draft = utkast
decisions-outcome-agreed = semje
decisions-outcome-unanimous = samrøystes
decisions-outcome-counted = { $in_favour } mot { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } røysta ikkje
}
decisions-outcome-fell = fall { $in_favour } mot { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } røysta ikkje
}
decisions-outcome-tied = likt røystetal, { $in_favour } mot { $against }{ $abstained ->
    [0] {""}
   *[other] , { $abstained } røysta ikkje
}
decisions-outcome-chaired = { $votes }, møteleiar avgjorde
decisions-saving = { $outcome } · blir lagra…
decisions-corrected = { $outcome } · retta

decisions-step-proposal = Framlegg
decisions-step-agreement = Semje
decisions-step-unanimous = Samrøystes
decisions-step-vote = Avrøysting
decisions-step-decided = Vedteke
decisions-step-recommended = Tilrådd
decisions-step-advised = Råd gitt
decisions-step-fell = Fall
decisions-step-tied = Likt røystetal
decisions-step-corrected = Retta

decisions-quorum-present = { $present } av { $of }
decisions-quorate = vedtaksfør
decisions-not-quorate = ikkje vedtaksfør
decisions-both-sectors = begge sektorar
decisions-all-sectors = alle sektorar
decisions-sectors-missing = { $sectors } manglar

decisions-earlier = vedtak { $case } { $date }
decisions-earlier-no-case = vedtak { $date }

decisions-said-decided = { $step } ({ $how }). { $quorum }.
decisions-said-open = { $decided } { $open }
decisions-remind-follow-up = { $key }: kven følgjer opp?
decisions-said-has-draft = Saka har eit utkast: her er det. { $key } i vedtaksruta tek til på eitt til.
decisions-hint-correct = rett
decisions-tied = likt røystetal
decisions-fell = framlegget fall
decisions-removed-draft = utkastet i { $case }
decisions-reference-fixed = Ei tilvising blir ikkje retta: fjern ho og vel eit anna vedtak.

decisions-lacks-wording = Ordlyden er ikkje skriven enno.
decisions-lacks-agreement = Semje står att.
decisions-lacks-dissent = Ein protokolltilførsel manglar namn eller tekst.
decisions-lacks-quorum-now = Forumet er ikkje vedtaksført.
decisions-lacks-quorum-then = Forumet var ikkje vedtaksført.
decisions-lacks-chair = Likt røystetal: den som leier saka, avgjer. Angre og skriv «{ $votes } leiar for» eller «{ $votes } leiar mot».
decisions-lacks-votes = { $present } kunne røyste, men berre { $counted } er talde. Dei som ikkje røysta, skriv du sist: { $votes }.
decisions-lacks-follow-up = Ingen er sett til å følgje opp.
decisions-lacks-responsible = Ei oppfølging manglar ansvarleg.
decisions-lacks-due = Ei oppfølging manglar frist.
decisions-complete = Ingenting manglar.

decisions-page-title = Vedtak i sak { $case }
decisions-page-title-recommends = Tilråding i sak { $case }
decisions-page-title-advises = Råd i sak { $case }
decisions-page-on-the-table = Ordlyden på bordet
decisions-page-as-decided = Ordlyden, slik han vart vedteken
decisions-page-as-corrected = Ordlyden, slik han er retta
decisions-page-as-fallen = Framlegget, som fall
decisions-page-as-tied = Framlegget, ved likt røystetal
decisions-page-no-wording = Ingen ordlyd enno. { $key } skriv han.
decisions-page-corrected-by = No: retta { $when } av { $who }
decisions-page-corrected = No: retta { $when }
decisions-page-before = Før: frå { $when }
decisions-page-out = [ut: { $text }]
decisions-page-in = [inn: { $text }]
decisions-page-parts = Ved sida av vedtaket
decisions-page-no-parts = { $dissent } protokolltilførsel · { $condition } vilkår · { $follow_up } oppfølging · { $link } tidlegare vedtak
decisions-page-facts = Dette gjeld
decisions-part-dissent = Protokolltilførsel
decisions-part-condition = Vilkår
decisions-part-follow-up = Oppfølging
decisions-part-reference = Byggjer på
decisions-fact-frame = Ramme til nettverka
decisions-fact-frame-one = Ramme ({ $stream })
decisions-fact-networks = Nettverka
decisions-fact-of-frame = { $granted } av { $frame }
decisions-fact-granted = Innvilga
decisions-fact-used = Brukt i alt
decisions-fact-left = Att
decisions-fact-left-one = Att ({ $stream })
decisions-fact-own = Eigenfinansiering som krevst
decisions-fact-rests-on = Byggjer på vedtak { $case }
decisions-fact-quorum-then = Då det vart avgjort
decisions-fact-quorum-now = No

decisions-nobody = ingen ansvarleg
decisions-no-due = ingen frist
decisions-no-text = (utan tekst)
decisions-no-wording = (ingen ordlyd enno)
decisions-done = gjort { $date }
decisions-overdue = over fristen { $date }
decisions-carried-from = Overført frå sak { $case }.
decisions-done-sentence = Gjort { $date }.
decisions-nobody-sentence = Ingen har ansvar enno.
decisions-no-due-sentence = Det er ikkje sett nokon frist.
decisions-overdue-sentence = Fristen { $date } er ute.
decisions-due-sentence = Frist { $date }.

decisions-form-place = felt { $at } av { $of }
decisions-form-example = Til dømes { $example }
decisions-form-empty = tomt
decisions-more = … og { $count } til
decisions-said-corrected = Retta. Den nye ordlyden gjeld, og den gamle står under.
