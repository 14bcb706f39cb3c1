//! Screens: keys in, screen out. Each snapshot was looked at.

use crate::stage::{EXAMPLE, Stage, read};
use klubbe::{
    language::Language,
    meeting::{Id, Item, Measure, Meeting},
};
use uuid::Uuid;

#[test]
fn the_meeting_at_every_size() {
    for (columns, rows) in [(80, 24), (120, 40), (250, 70), (110, 32), (60, 16)] {
        let screen = Stage::example((columns, rows)).screen();
        insta::assert_snapshot!(format!("meeting_{columns}x{rows}"), screen);
    }
}

#[test]
fn a_window_that_is_too_small_says_so_at_any_size() {
    insta::assert_snapshot!("too_small", Stage::example((59, 16)).screen());
    for size in [(1, 1), (2, 1), (1, 9), (59, 200), (300, 15), (60, 15)] {
        let screen = Stage::example(size).screen();
        assert!(!screen.contains("Saksliste"), "{size:?}");
    }
}

#[test]
fn every_pane_as_a_tab() {
    for (pane, key) in [("agenda", "1"), ("questions", "2"), ("lists", "3"), ("decisions", "4")] {
        let screen = Stage::example((80, 24)).keys(&[key]).screen();
        insta::assert_snapshot!(format!("tab_{pane}"), screen);
    }
}

#[test]
fn a_pane_on_the_whole_screen() {
    insta::assert_snapshot!("zoomed_120x40", Stage::example((120, 40)).keys(&["3", "z"]).screen());
}

#[test]
fn overlays_of_the_whole_program() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        let size = (columns, rows);
        insta::assert_snapshot!(
            format!("palette_{columns}x{rows}"),
            Stage::example(size).keys(&[":"]).types("sak").screen()
        );
        insta::assert_snapshot!(format!("help_{columns}x{rows}"), Stage::example(size).keys(&["2", "?"]).screen());
        insta::assert_snapshot!(format!("minutes_{columns}x{rows}"), Stage::example(size).keys(&["M"]).screen());
    }
}

#[test]
fn the_other_languages() {
    for language in [Language::Nn, Language::En] {
        for (columns, rows) in [(80, 24), (120, 40)] {
            let screen = Stage::with(read(EXAMPLE), (columns, rows), language).screen();
            insta::assert_snapshot!(format!("meeting_{language}_{columns}x{rows}"), screen);
        }
    }
}

/// 200 measures, 60 items, titles that fill any line, letters and signs of many widths.
fn crowded() -> Meeting {
    let mut meeting = read(EXAMPLE);
    let long = "Ærlig, åpen og ønsket samhandling mellom barnetrinnet, ungdomstrinnet og videregående – 🇳🇴 日本語 👩‍🏫 ";
    let id = |n: u128| Id(Uuid::from_u128(0x7000 << 64 | 2 << 62 | n));
    for n in 0..51_u32 {
        let mut item = Item::new(id(u128::from(n)), &format!("{long}{n}"), klubbe::forum::ItemKind::Discussion, 5);
        item.number = Some(100 + n);
        meeting.agenda.push(item);
    }
    for n in 0..178_u32 {
        let mut measure = Measure::new(id(1000 + u128::from(n)), "NA", &format!("NA{}", n + 5));
        measure.title = format!("{long}{n}");
        "alle 13 kommuner i nettverket, og friskolene der det er aktuelt".clone_into(&mut measure.who);
        measure.asked = klubbe::money::Money::kroner(1_250_000 + i64::from(n));
        meeting.measures.push(measure);
    }
    meeting
}

#[test]
fn a_crowded_meeting() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        for (pane, key) in [("agenda", "1"), ("questions", "2"), ("lists", "3")] {
            let mut stage = Stage::with(crowded(), (columns, rows), Language::Nb);
            let screen = stage.keys(&[key, "end"]).screen();
            insta::assert_snapshot!(format!("crowded_{pane}_{columns}x{rows}"), screen);
        }
    }
}

#[test]
fn an_empty_meeting_says_what_to_do() {
    let mut meeting = read(EXAMPLE);
    meeting.agenda.clear();
    meeting.measures.clear();
    meeting.answers.clear();
    meeting.lists.clear();
    meeting.decisions.clear();
    meeting.follow_ups.clear();
    meeting.people.clear();
    (meeting.current, meeting.opened) = (None, None);
    for (columns, rows) in [(80, 24), (120, 40)] {
        let screen = Stage::with(meeting.clone(), (columns, rows), Language::Nb).screen();
        insta::assert_snapshot!(format!("empty_{columns}x{rows}"), screen);
    }
}
