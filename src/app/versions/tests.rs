//! What is shown by itself and what is only said; what can be taken over, and that nothing else happens.

use super::*;
use crate::app::testing::{example, open, press};

fn place(app: &App) -> &VersionsPage {
    match app.overlays().last() {
        Some(Overlay::Versions(page)) => page,
        other => panic!("{other:?}"),
    }
}

/// The example with another note and another sum.
fn other() -> Meeting {
    let mut meeting = example();
    meeting.agenda[3].notes = "Fra en annen maskin.".into();
    meeting.measures[0].asked = crate::money::Money::kroner(77_000);
    meeting
}

fn shown(app: &mut App, meeting: Meeting) {
    let now = app.now();
    let name = "møte (conflicted copy).ron".to_owned();
    app.told_versions(vec![Version { name, meeting: Ok(Box::new(meeting)) }], 0, now);
    press(app, "V");
}

#[test]
fn a_few_things_from_the_journal_are_a_line_and_the_page_is_a_key_away() {
    let mut app = open(example());
    app.say(NoticeKind::Remark, "Én endring er hentet fram etter et avbrudd".into());
    app.show_found(1, vec![Remark::Recovered(1)], Some(Beside::File(other())));
    assert!(app.overlays().is_empty());
    assert!(app.notice().unwrap().text.ends_with(" · V viser forskjellene"), "{:?}", app.notice());
    press(&mut app, "V");
    let page = place(&app);
    assert!(page.lead[0].contains("1 notat og 1 sum"), "{:?}", page.lead);
    assert_eq!(page.rows.len(), 2);
    press(&mut app, "enter");
    assert!(app.overlays().is_empty(), "Enter goes on");
}

#[test]
fn what_was_damaged_or_changed_outside_is_shown_at_once() {
    for remark in [Remark::JournalDamaged { places: 1, missing: 1 }, Remark::FileChanged, Remark::FileMissing] {
        let mut app = open(example());
        app.show_found(0, vec![remark.clone()], Some(Beside::File(other())));
        assert_eq!(place(&app).rows.len(), 2, "{remark:?}");
    }
    let mut app = open(example());
    app.show_found(0, vec![Remark::FileChanged], Some(Beside::File(example())));
    assert!(app.overlays().is_empty(), "only written otherwise");
}

#[test]
fn a_text_and_a_sum_are_taken_over_and_can_be_undone() {
    let mut app = open(example());
    let before = app.meeting().clone();
    shown(&mut app, other());
    assert_eq!(place(&app).rows.len(), 2);
    press(&mut app, "enter");
    assert_eq!(app.meeting().agenda[3].notes, "Fra en annen maskin.");
    assert_eq!(place(&app).rows.len(), 1, "it does not differ any more");
    press(&mut app, "enter");
    assert_eq!(app.meeting().measures[0].asked, crate::money::Money::kroner(77_000));
    assert!(place(&app).rows.is_empty() && place(&app).lead[0].contains("sier det samme"));
    press(&mut app, "u u");
    assert_eq!(*app.meeting(), before);
    assert_eq!(place(&app).rows.len(), 2);
}

#[test]
fn what_is_no_single_entry_is_not_taken_over() {
    let mut app = open(example());
    let mut other = example();
    other.decisions.clear();
    let before = app.meeting().clone();
    shown(&mut app, other);
    press(&mut app, "enter");
    assert!(app.notice().unwrap().text.contains("kan ikke tas over"), "{:?}", app.notice());
    assert_eq!(*app.meeting(), before);
}

#[test]
fn nothing_that_steers_a_terminal_comes_out_of_another_file() {
    let mut app = open(example());
    let mut other = other();
    other.agenda[3].notes = "\u{1b}]0;x\u{7}\u{202e}a\tb".into();
    other.place = "\u{9b}31m".into();
    let now = app.now();
    let name = "a\u{1b}[2J (1).ron".to_owned();
    let broken = Version { name: name.clone(), meeting: Err("\u{1b}c".into()) };
    app.told_versions(vec![Version { name, meeting: Ok(Box::new(other)) }, broken], 0, now);
    press(&mut app, "V");
    for _ in 0..2 {
        let page = place(&app);
        let said = page.rows.iter().flat_map(|row| [&row.one, &row.other]).map(|side| match side {
            Ok(text) | Err(text) => text.as_str(),
        });
        let all: Vec<&str> = said.chain(page.lead.iter().map(String::as_str)).chain([page.title.as_str()]).collect();
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!all.iter().any(|text| text.contains(steers)), "{all:?}");
        press(&mut app, "right");
    }
}

#[test]
fn a_file_changed_while_it_is_open_is_said_with_its_key_and_looked_up() {
    let mut app = open(example());
    let now = app.now();
    app.told_outside("/elsewhere/møte.outside-1.ron".into(), now);
    assert!(app.notice().unwrap().text.contains("V viser"), "{:?}", app.notice());
    app.take_effects();
    press(&mut app, "V");
    let asked = app.take_effects();
    assert!(asked.contains(&Effect::FindVersions(vec!["/elsewhere/møte.outside-1.ron".into()])), "{asked:?}");
}

#[test]
fn copies_that_come_while_the_meeting_is_open_are_said_once() {
    let mut app = open(example());
    let now = app.now();
    let copies = |of: &[&str]| of.iter().map(PathBuf::from).collect::<Vec<_>>();
    app.know_copies(copies(&["a (1).ron"]));
    app.show_found(0, vec![Remark::Copies(copies(&["a (1).ron"]))], None);
    app.told_copies(copies(&["a (1).ron"]), now);
    assert!(app.notice().is_none(), "that one is known");
    app.told_copies(copies(&["a (1).ron", "a (2).ron"]), now);
    assert!(app.take_notice().unwrap().text.contains("2 kopier"));
    app.told_copies(copies(&["a (1).ron", "a (2).ron"]), now);
    assert!(app.notice().is_none());
}
