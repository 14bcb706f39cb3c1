# The screen around the panes: what runs, how things stand, overlays of the whole program.

# $columns (Number) - columns of the terminal
# $rows (Number) - rows of the terminal
# $least-columns (Number) - columns needed
# $least-rows (Number) - rows needed
screen-too-small = Vinduet er { $columns } × { $rows }. Klubbe trenger minst { $least-columns } × { $least-rows }.
# $number (Number) - running number of the meeting in the year
# $year (Number) - the year
screen-meeting = møte { $number }/{ $year }
screen-agenda = Saksliste
screen-lists = Prioriteringslister
screen-decisions = Vedtak
# $key (String) - the key that starts the clock
screen-not-opened = Møtet er ikke åpnet. { $key } starter første sak.
# $date (String) - the day of the meeting
screen-other-day = Møtet er { $date }. Her kan det forberedes.
screen-all-done = Alle saker er behandlet.
# $key (String) - the key that goes to the next item
screen-none-runs = Ingen sak er i gang. { $key } går til neste.
screen-ended = Møtet er avsluttet.
# $elapsed (String) - hours, minutes, seconds
# $planned (Number) - minutes
screen-clock = { $elapsed } av { $planned } min
# $elapsed (Number) - minutes
# $planned (Number) - minutes
screen-clock-short = { $elapsed } av { $planned } min
screen-paused = klokka står
# $time (String) - time of day
screen-end = slutt ca. { $time }
# $time (String) - time of day
# $minutes (Number) - minutes late
screen-end-late = slutt ca. { $time }  +{ $minutes } min
# $time (String) - time of day
# $minutes (Number) - minutes early
screen-end-early = slutt ca. { $time }  −{ $minutes } min
# $time (String) - time of day
screen-ended-at = slutt { $time }
# $minutes (Number) - planned minutes in all
screen-minutes-in-all = { $minutes } min
screen-read-only = bare lesing
screen-trouble = ikke lagret på disk
# $what (String) - what the system said
screen-trouble-what = Bare i minnet, for lagringen svikter: { $what }
# $what (String) - what the disk said
screen-trouble-in-log = Loggen har alt, men lagringen svikter: { $what }
screen-trouble-held = Et annet program holder møtefilen. Loggen har alt.
# $folder (String) - a folder
screen-log-elsewhere = Loggen ligger i { $folder }.
# $folder (String) - a folder
screen-log-elsewhere-saved = Loggen ligger i { $folder }; møtefilen er lagret.
screen-trouble-kept = bare i loggen
screen-disk-behind = disken henger etter
screen-kept = tatt vare på
# $time (String) - time of day
screen-saved = lagret { $time }
# $present (Number) - members with authority who are present
# $of (Number) - members with authority
screen-quorate = { $present } av { $of } er til stede, vedtaksfør
# $present (Number) - members with authority who are present
# $of (Number) - members with authority
screen-not-quorate = { $present } av { $of } er til stede, ikke vedtaksfør
# $present (Number) - members with authority who are present
# $of (Number) - members with authority
# $sectors (String) - the sectors that nobody is there from
screen-sector-missing = { $present } av { $of } er til stede, ikke vedtaksfør: ingen fra { $sectors }
# How many, in a sentence. One has its own words in each sentence, for its gender.
# $number (Number)
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
# $lists (Number) - lists
# $number (String) - the same in a word
screen-late-lists = { $lists ->
    [one] én liste kom for sent
   *[other] { $number } lister kom for sent
}
# $lists (Number) - lists
# $number (String) - the same in a word
screen-lists-to-come = { $lists ->
    [one] én liste er ikke kommet
   *[other] { $number } lister er ikke kommet
}
# $answers (Number) - answers
# $number (String) - the same in a word
screen-answers-missing = { $answers ->
    [one] ett svar mangler
   *[other] { $number } svar mangler
}
# $cases (Number) - cases
# $number (String) - the same in a word
screen-cases-left = { $cases ->
    [one] én sak igjen
   *[other] { $number } saker igjen
}
# $minutes (Number) - minutes over the planned ones
screen-over = { $minutes } min over
# $time (String) - time of day
screen-end-short = slutt { $time }
# $time (String) - time of day
# $minutes (Number) - minutes late
screen-end-short-late = slutt { $time } +{ $minutes }
# $time (String) - time of day
# $minutes (Number) - minutes early
screen-end-short-early = slutt { $time } −{ $minutes }
# Before the times at which the cases were to begin, under the day.
screen-planned = planlagt
screen-minutes-preview = Referat
# $first (Number) - first line shown
# $last (Number) - last line shown
# $all (Number) - lines
screen-lines = { $first }–{ $last } av { $all }
screen-help = Hjelp
screen-palette = Hva vil du gjøre?
# $key (String) - a key
screen-palette-empty = Ingen handling heter det. Prøv færre bokstaver eller et annet ord: tid, penger, avslutt. { $key } lukker.

# $key (String) - the key for a new item
agenda-empty = Sakslisten er tom. { $key } legger til en sak.
# $time (String) - time of day
agenda-fixed-then = planlagt { $time }
agenda-deferred = utsatt
# $case (String) - case number
agenda-carried-from = fra { $case }
# $decisions (Number) - decisions
agenda-decisions = { $decisions } vedtak
# $minutes (Number) - minutes
agenda-planned = planlagt { $minutes } min
# $key (String) - the key for a note
agenda-no-note = Saken har ikke notat ennå. { $key } åpner det.
agenda-information = orientering
agenda-discussion = drøfting
agenda-decision = vedtakssak
agenda-approval = godkjenning
agenda-kind-break = pause
