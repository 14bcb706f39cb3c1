//! Ways to go on as they are seen: out of an overrun, to the end of the meeting, none at all.

use crate::{
    app::{
        App, Overlay,
        overlay::Choice,
        testing::{example, open, press},
    },
    ui::testing::{SIZES, painted},
};
use ratatui::layout::Rect;

fn seen(app: &App, (width, height): (u16, u16)) -> String {
    let Some(Overlay::Choice(choice)) = app.overlays().last() else { panic!("no choice") };
    // the hints stand under it
    let above = |screen: Rect| Rect { height: screen.height.saturating_sub(1), ..screen };
    painted(width, height - 1, |p, screen| super::draw(app.texts(), choice, p, above(screen))).join("\n")
}

#[test]
fn ways_out_of_an_overrun_say_what_comes_of_them() {
    let mut app = open(example());
    press(&mut app, "o");
    for size in SIZES {
        insta::assert_snapshot!(format!("overrun_{}x{}", size.0, size.1), seen(&app, size));
    }
    press(&mut app, "end");
    assert!(seen(&app, (80, 16)).contains("▶"), "the selected way is seen where they do not all fit");
}

#[test]
fn what_is_missing_is_listed_before_the_end() {
    let mut app = open(example());
    press(&mut app, "Q");
    for size in SIZES {
        insta::assert_snapshot!(format!("ending_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn none_says_so_and_small_places_are_no_trouble() {
    let app = open(example());
    let choice = Choice {
        title: "Tidligere vedtak".into(),
        empty: "Ingen vedtak i tidligere møter.".into(),
        ..Choice::default()
    };
    let rows = painted(60, 15, |p, screen| super::draw(app.texts(), &choice, p, screen));
    assert!(rows.iter().any(|row| row.contains("Ingen vedtak")));
    let mut app = open(example());
    press(&mut app, "o");
    for size in [(1, 2), (4, 3), (20, 6), (60, 16)] {
        seen(&app, size);
    }
}
