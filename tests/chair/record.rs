//! What the minutes must hold: the example's figures and wordings, whatever else changes in them.

/// What was asked and granted, in all and per network, what the owners add, and what is left.
pub fn holds_every_figure(minutes: &str) {
    for sentence in [
        "- **Søkt av nettverkene:** kr 14 550 000",
        "- **Innvilget til nettverkene:** kr 12 900 000",
        "- **Egenfinansiering:** kr 3 870 000",
        "- **Brukt i alt:** kr 19 700 000",
        "- **Ramme i alt:** kr 20 000 000",
        "- **Igjen:** kr 300 000 (Fellestiltak kr 200 000, IN Innherred kr 100 000)",
        "TM5: tilbudt egenfinansiering er kr 150 000, som er kr 75 000 mindre enn kr 225 000 (30 % av det som er søkt).",
    ] {
        holds(minutes, sentence);
    }
    // frame, asked, granted, own funding, left
    for stream in [
        "| Pool, utviklingspartner 1 | 4 000 000 |  | 4 000 000 |  | 0 |",
        "| Fellestiltak | 3 000 000 |  | 2 800 000 |  | 200 000 |",
        "| TM Trondheim–Malvik | 4 600 000 | 5 150 000 | 4 600 000 | 1 380 000 | 0 |",
        "| IN Innherred | 2 700 000 | 3 200 000 | 2 600 000 | 780 000 | 100 000 |",
        "| FO Fosen | 1 500 000 | 1 650 000 | 1 500 000 | 450 000 | 0 |",
        "| GA Gauldal | 2 000 000 | 2 150 000 | 2 000 000 | 600 000 | 0 |",
        "| NA Namdal | 2 200 000 | 2 400 000 | 2 200 000 | 660 000 | 0 |",
    ] {
        holds(minutes, stream);
    }
    // asked, own, granted, own share of the grant
    for (measure, figures) in [
        ("TM1", "1 900 000 | 570 000 | 1 900 000 | 570 000"),
        ("TM2", "1 200 000 | 360 000 | 1 200 000 | 360 000"),
        ("TM3", "900 000 | 270 000 | 900 000 | 270 000"),
        ("TM4", "400 000 | 120 000 | 400 000 | 120 000"),
        ("TM5", "750 000 | 150 000 | 200 000 | 60 000"),
        ("IN1", "1 100 000 | 330 000 | 1 100 000 | 330 000"),
        ("IN2", "600 000 | 180 000 | 0 | 0 | inngår i F2"),
        ("IN3", "350 000 | 105 000 | 350 000 | 105 000"),
        ("IN4", "650 000 | 195 000 | 650 000 | 195 000"),
        ("IN5", "500 000 | 150 000 | 500 000 | 150 000"),
        ("FO1", "700 000 | 210 000 | 700 000 | 210 000"),
        ("FO2", "400 000 | 120 000 | 400 000 | 120 000"),
        ("FO3", "250 000 | 75 000 | 250 000 | 75 000"),
        ("FO4", "300 000 | 90 000 | 150 000 | 45 000"),
        ("GA1", "900 000 | 270 000 | 900 000 | 270 000"),
        ("GA2", "600 000 | 180 000 | 600 000 | 180 000"),
        ("GA3", "350 000 | 105 000 | 350 000 | 105 000"),
        ("GA4", "300 000 | 0 | 150 000 | 45 000"),
        ("NA1", "1 000 000 | 300 000 | 1 000 000 | 300 000"),
        ("NA2", "600 000 | 180 000 | 600 000 | 180 000"),
        ("NA3", "450 000 | 135 000 | 450 000 | 135 000"),
        ("NA4", "350 000 | 105 000 | 150 000 | 45 000"),
    ] {
        let minutes = plain(minutes);
        let row = minutes.lines().find(|line| line.starts_with(&format!("| {measure} |")) && line.contains("000"));
        assert!(row.is_some_and(|row| row.contains(figures)), "{measure}: {row:?}");
    }
}

/// Decisions word for word, how they were made, the dissent, what they rest on, answers, conditions and follow-ups.
pub fn holds_every_wording(minutes: &str) {
    for wording in [
        "> Referatet fra 05.02.2019 godkjennes.",
        "> Samarbeidsforum vedtar fellestiltakene Fagfornyelsen, kr 1 200 000, og Begynneropplæring, kr 1 600 000. IN2 innlemmes i \
         Begynneropplæring. Kr 200 000 holdes i reserve til oktobermøtet.",
        "> **Protokolltilførsel fra Innherred**\n>\n> Verdal og Levanger forutsettes å få plass i første pulje.",
        "Jf. vedtak 4/19, 05.02.2019: «Rammen for 2019 er kr 20 000 000",
        "> 1. Prioriteringslistene godkjennes med endringene i tabellen, samlet kr 12 900 000.",
        "> 2. TM5 gis kr 200 000 til forprosjekt, forutsatt egenandel kr 60 000.",
        "> 3. GA4 gis kr 150 000 på vilkår av at Røros kommune bekrefter kr 45 000 innen 12.04.2019.",
        "> 4. Kr 100 000 (Innherred) fordeles i oktober.",
        "> Nettverkene rapporterer på de fire sentrale spørsmålene og økonomi, én side per tiltak. Frist 15.01.2020.",
        "vilkår: Røros kommune bekrefter kr 45 000 innen 12.04.2019.",
        "- **IN2:** B mangler: Overlapper det foreslåtte fellestiltaket Begynneropplæring (F2). · D delvis: ",
        "- **FO3:** D mangler",
        "- **GA4:** A delvis: Forankret ved én skole; de andre skolene i kommunen er ikke spurt ennå. · C delvis: ",
        "_83 svar · 3 delvis · 2 mangler_",
        "Håkon Varadal, Nord universitet (vara for Ingrid Diktnes)",
        "## Forfall\n\n**Skoleeiere**\n\n- Nils Malstrand, Friskolene",
        "- **Vedtaksfør:** ja, 8 av 9 med beslutningsmyndighet til stede",
        "## Neste møte\n\nOktober 2019",
    ] {
        holds(minutes, wording);
    }
    assert_eq!(minutes.matches("_Avgjort ved enighet").count(), 4, "8, 11, 12 and 13/19");
    for follow_up in [
        "| Plass i Begynneropplæring (F2) | NTNU og Innherred | 10.05.2019 | 11/19 | åpen |",
        "| Bekrefte egenfinansiering av GA4 | Gauldal | 12.04.2019 | 12/19 | åpen |",
        "| Forprosjekt TM5 | Trondheim–Malvik | 03.05.2019 | 12/19 | åpen |",
        "| Avtale mellom Fylkesmannen og universitetene | Fylkesmannen | 12.06.2019 | 12/19 | åpen |",
        "| Utbetaling | Fylkesmannen | ultimo juni 2019 | 12/19 | åpen |",
        "| Mal for rapport | Fylkesmannen og poolen | oktober 2019 | 13/19 | åpen |",
        "| Sende ut referatet | Sekretæren | 27.03.2019 | 14/19 | åpen |",
        "| Merknader til referatet | Alle | 03.04.2019 | 14/19 | åpen |",
        "| Nye oppnevninger: mandatet går ut 01.01.2020 | Fylkesmannen | oktober 2019 | 14/19 | åpen |",
    ] {
        holds(minutes, follow_up);
    }
    assert!(!minutes.contains("spør Røros om egenandelen"), "private notes stay private");
}

/// The minutes with the times of the day and the lengths that came from the running clock made the same in every run.
/// Sums, dates, and times that somebody wrote are left as they are.
pub fn without_times(minutes: &str) -> String {
    let of_the_clock = |line: &&str| {
        ["- **Møtet åpnet:**", "- **Møtet hevet:**", "_Til ", "_Lunsj ", "_Avgjort "]
            .iter()
            .any(|start| line.starts_with(start))
    };
    let lines = minutes.lines().map(|line| if of_the_clock(&line) { with_marks(line) } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

/// From `kl.` on: `kl. 10.00–10.10, 10 min` becomes `kl. ##.##–##.##, # min`.
fn with_marks(line: &str) -> String {
    let Some((before, times)) = line.split_once("kl.") else { return line.to_owned() };
    let (clock, length) = times.split_once(", ").unwrap_or((times, ""));
    let clock: String = clock.chars().map(|sign| if sign.is_ascii_digit() { '#' } else { sign }).collect();
    let length = length.split_once("min").map_or(length.to_owned(), |(_, rest)| format!(", # min{rest}"));
    format!("{before}kl.{clock}{length}")
}

fn holds(minutes: &str, text: &str) {
    assert!(plain(minutes).contains(text), "the minutes lack: {text}\n{minutes}");
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
