//! The page as it is seen: a draft, what stands, what was corrected; at three sizes.

use crate::{
    app::{
        App, Overlay,
        testing::{example, open, press, write},
    },
    ui::testing::{SIZES, painted},
};

const WORDING: &str = "1. Prioriteringslistene godkjennes med endringene i tabellen, samlet kr 12 900 000. 2. TM5 gis \
    kr 200 000 til forprosjekt, forutsatt egenandel kr 60 000. 3. GA4 gis kr 150 000 på vilkår av at Røros kommune \
    bekrefter kr 45 000 innen 12.04.2019. 4. Kr 100 000 (Innherred) fordeles i oktober.";

fn seen(app: &App, (width, height): (u16, u16)) -> String {
    let Some(Overlay::Decision(page)) = app.overlays().last() else { panic!("no page") };
    painted(width, height - 1, |p, screen| super::draw(app, *page, p, screen)).join("\n")
}

fn worded() -> App {
    let mut app = open(example());
    press(&mut app, "1 end up up v");
    write(&mut app, WORDING);
    press(&mut app, "ctrl-s");
    app
}

#[test]
fn a_draft_is_large_and_quiet() {
    let mut app = worded();
    press(&mut app, "d");
    write(&mut app, "Innherred");
    press(&mut app, "tab");
    write(&mut app, "Verdal og Levanger forutsettes å få plass i første pulje.");
    press(&mut app, "ctrl-s f");
    write(&mut app, "Bekrefte egenandelen til GA4");
    press(&mut app, "tab");
    write(&mut app, "Gauldal");
    press(&mut app, "tab");
    write(&mut app, "12.04.2019");
    press(&mut app, "ctrl-s");
    for size in SIZES {
        insta::assert_snapshot!(format!("draft_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn the_draft_that_ships_rests_on_february() {
    let mut app = open(example());
    press(&mut app, "4 down enter");
    for size in SIZES {
        insta::assert_snapshot!(format!("shipped_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn what_stands_says_how_and_a_correction_is_seen_word_by_word() {
    let mut app = worded();
    press(&mut app, "s");
    write(&mut app, "7-1-0");
    press(&mut app, "enter e");
    for _ in 0..8 {
        press(&mut app, "backspace");
    }
    write(&mut app, "november.");
    press(&mut app, "ctrl-s");
    for size in SIZES {
        insta::assert_snapshot!(format!("corrected_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn a_new_decision_says_how_to_go_on() {
    let mut app = open(example());
    press(&mut app, "4 down enter e");
    press(&mut app, "ctrl-a backspace ctrl-s");
    insta::assert_snapshot!("blank", seen(&app, (80, 24)));
}

#[test]
fn small_places_and_long_wordings_are_no_trouble() {
    let mut meeting = example();
    meeting.decisions[1].wording = "Et langt vedtak 👨‍👩‍👧 med 漢字.\n".repeat(200);
    let mut app = open(meeting);
    press(&mut app, "4 down enter");
    let top = seen(&app, (80, 24));
    for _ in 0..3 {
        press(&mut app, "pagedown");
    }
    let Some(Overlay::Decision(page)) = app.overlays().last() else { panic!("no page") };
    assert!(page.top > 0, "the pages turn");
    assert_eq!(top, seen(&app, (80, 24)), "alike, for every row is");
    for size in [(1, 2), (4, 3), (20, 6), (60, 16), (101, 17)] {
        seen(&app, size);
    }
}
