//! The pane as it is seen, at three sizes, with long texts and with none.

use super::*;
use crate::{
    app::testing::{example, journal, open, press, write},
    meeting::Meeting,
    ui::testing::{SIZES, painted},
};

fn seen(app: &App, (width, height): (u16, u16), focused: bool) -> String {
    let rows = painted(width, height, |p, area| {
        let (title, summary) = ((VIEW.title)(app), (VIEW.summary)(app));
        let head = crate::ui::paint::Head { chip: "4", title: &title, summary: &summary, focused };
        let inside = p.pane(area, &head);
        draw(app, p, &inside, focused);
    });
    rows.join("\n")
}

fn full() -> App {
    let mut app = open(example());
    press(&mut app, "4 down enter d");
    write(&mut app, "Innherred");
    press(&mut app, "tab");
    write(&mut app, "Verdal og Levanger forutsettes å få plass i første pulje.");
    press(&mut app, "ctrl-s f");
    write(&mut app, "Plass i F2");
    press(&mut app, "tab");
    write(&mut app, "NTNU, Innherred");
    press(&mut app, "tab");
    write(&mut app, "10.05.2019");
    press(&mut app, "ctrl-s esc f");
    write(&mut app, "Sende påminnelse til dem som ikke har svart på spørsmålene om forankring og skolebasert arbeid");
    press(&mut app, "tab tab");
    write(&mut app, "1.3.2019");
    press(&mut app, "ctrl-s");
    app
}

#[test]
fn the_pane_says_what_was_decided_and_who_follows_up() {
    let app = full();
    for (width, height) in SIZES {
        let (width, height) = if width > 100 { (width * 6 / 10, height / 2) } else { (width, height - 6) };
        insta::assert_snapshot!(format!("pane_{width}x{height}"), seen(&app, (width, height), true));
    }
    insta::assert_snapshot!("pane_without_focus", seen(&app, (48, 14), false));
}

#[test]
fn an_empty_pane_says_what_to_do() {
    let meeting = Meeting { decisions: Vec::new(), follow_ups: Vec::new(), ..example() };
    insta::assert_snapshot!("pane_empty", seen(&open(meeting), (60, 10), true));
}

#[test]
fn odd_texts_and_small_places_are_no_trouble() {
    let mut meeting = example();
    meeting.decisions[0].wording = "👨‍👩‍👧 漢字 \u{1b}[31m ".repeat(300);
    meeting.follow_ups[0].responsible = "Kompetansenettverkenesfellesskoleeierrepresentanter".repeat(3);
    let app = open(meeting);
    for (width, height) in [(1, 1), (3, 3), (8, 4), (20, 9), (60, 12)] {
        let seen = seen(&app, (width, height), true);
        assert!(!seen.contains('\u{1b}'));
    }
}

#[test]
fn a_decision_is_done_only_when_it_is_on_the_disk() {
    let mut app = open(example());
    press(&mut app, "4 down enter later enter esc");
    let last = journal(&mut app, 0);
    let before = key(&app);
    assert!(seen(&app, (80, 20), true).contains("lagres…"));
    app.told_synced(last, crate::app::testing::noon());
    assert_ne!(before, key(&app), "the drawing is old");
    assert!(!seen(&app, (80, 20), true).contains("lagres…"));
}

#[test]
fn what_is_typed_elsewhere_lets_no_old_decision_wait() {
    let mut app = open(example());
    press(&mut app, "1 enter");
    write(&mut app, "x");
    journal(&mut app, 0);
    assert!(!app.synced());
    assert_eq!(app.waiting(), []);
    assert!(!seen(&app, (80, 20), true).contains("lagres…"));
}
