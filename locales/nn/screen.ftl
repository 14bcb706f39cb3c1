# The screen around the panes: what runs, how things stand, overlays of the whole program.

screen-too-small = Vindauget er { $columns } × { $rows }. Klubbe treng minst { $least-columns } × { $least-rows }.
screen-meeting = møte { $number }/{ $year }
screen-agenda = Saksliste
screen-lists = Prioriteringslister
screen-decisions = Vedtak
screen-not-opened = Møtet er ikkje opna. { $key } startar første sak.
screen-other-day = Møtet er { $date }. Her kan det førebuast.
screen-all-done = Alle saker er behandla.
screen-none-runs = Inga sak er i gang. { $key } går til neste.
screen-ended = Møtet er avslutta.
screen-clock = { $elapsed } av { $planned } min
screen-clock-short = { $elapsed } av { $planned } min
screen-paused = klokka står
screen-end = slutt ca. { $time }
screen-end-late = slutt ca. { $time }  +{ $minutes } min
screen-end-early = slutt ca. { $time }  −{ $minutes } min
screen-ended-at = slutt { $time }
screen-minutes-in-all = { $minutes } min
screen-read-only = berre lesing
screen-trouble = ikkje lagra på disk
screen-trouble-what = Berre i minnet, for lagringa sviktar: { $what }
screen-trouble-in-log = Loggen har alt, men lagringa sviktar: { $what }
screen-trouble-held = Eit anna program held møtefila. Loggen har alt.
screen-log-elsewhere = Loggen ligg i { $folder }.
screen-log-elsewhere-saved = Loggen ligg i { $folder }; møtefila er lagra.
screen-trouble-kept = berre i loggen
screen-disk-behind = disken heng etter
screen-kept = teke vare på
screen-saved = lagra { $time }
screen-quorate = { $present } av { $of } er til stades, vedtaksfør
screen-not-quorate = { $present } av { $of } er til stades, ikkje vedtaksfør
screen-sector-missing = { $present } av { $of } er til stades, ikkje vedtaksfør: ingen frå { $sectors }
screen-number = { $number ->
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] sju
    [8] åtte
    [9] ni
    [10] ti
    [11] elleve
    [12] tolv
   *[other] { $number }
}
screen-late-lists = { $lists ->
    [one] éi liste kom for seint
   *[other] { $number } lister kom for seint
}
screen-lists-to-come = { $lists ->
    [one] éi liste er ikkje komen
   *[other] { $number } lister er ikkje komne
}
screen-answers-missing = { $answers ->
    [one] eitt svar manglar
   *[other] { $number } svar manglar
}
screen-cases-left = { $cases ->
    [one] éi sak att
   *[other] { $number } saker att
}
screen-over = { $minutes } min over
screen-end-short = slutt { $time }
screen-end-short-late = slutt { $time } +{ $minutes }
screen-end-short-early = slutt { $time } −{ $minutes }
screen-planned = planlagt
screen-minutes-preview = Referat
screen-lines = { $first }–{ $last } av { $all }
screen-help = Hjelp
screen-palette = Kva vil du gjere?
screen-palette-empty = Inga handling heiter det. Prøv færre bokstavar eller eit anna ord: tid, pengar, avslutt. { $key } lukkar.

agenda-empty = Sakslista er tom. { $key } legg til ei sak.
agenda-fixed-then = planlagd { $time }
agenda-deferred = utsett
agenda-carried-from = frå { $case }
agenda-decisions = { $decisions } vedtak
agenda-planned = planlagt { $minutes } min
agenda-no-note = Saka har ikkje notat enno. { $key } opnar det.
agenda-information = orientering
agenda-discussion = drøfting
agenda-decision = vedtakssak
agenda-approval = godkjenning
agenda-kind-break = pause
