use super::*;
use crate::{
    app::testing::{example, open, open_in, press, write},
    language::Language,
    meeting::Meeting,
    panes::testing::drawn,
    ui::Glyphs,
};

/// The example as it stands after the squeeze.
fn squeezed() -> App {
    let mut app = open(example());
    press(&mut app, "3 y down y down y down y down g");
    write(&mut app, "200k");
    press(&mut app, "ctrl-s down y down i down enter down y down y down y");
    press(&mut app, "down y down y down y down g");
    write(&mut app, "150k");
    press(&mut app, "ctrl-s down y down y down y down g");
    write(&mut app, "150k");
    press(&mut app, "ctrl-s c");
    write(&mut app, "egenandel bekreftet innen 12.04.2019");
    press(&mut app, "ctrl-s down y down y down y down g");
    write(&mut app, "150k");
    press(&mut app, "ctrl-s home down y down y");
    app
}

fn at(mut app: App, code: &str) -> App {
    press(&mut app, "3 home");
    for _ in 0..200 {
        if crate::app::testing::code_of(&app, app.lists.measure(&app)) == code {
            return app;
        }
        press(&mut app, "down");
    }
    panic!("{code} is not there")
}

fn seen(app: &App, size: (u16, u16)) -> String {
    drawn(app, VIEW, size, true, &Glyphs::UNICODE)
}

#[test]
fn the_lists_in_focus_on_a_screen_of_120_by_40() {
    let before = seen(&at(open(example()), "TM5"), (64, 19));
    let after = seen(&at(squeezed(), "TM5"), (64, 19));
    insta::assert_snapshot!(format!("{before}\n{after}"));
}

#[test]
fn the_lists_beside_another_pane_in_focus() {
    let app = at(squeezed(), "GA4");
    insta::assert_snapshot!(drawn(&app, VIEW, (48, 16), false, &Glyphs::UNICODE));
}

#[test]
fn the_lists_on_80_by_24() {
    let before = seen(&at(open(example()), "TM5"), (80, 18));
    let after = seen(&at(squeezed(), "GA4"), (80, 18));
    insta::assert_snapshot!(format!("{before}\n{after}"));
}

#[test]
fn the_lists_on_all_of_250_by_70() {
    insta::assert_snapshot!(seen(&at(squeezed(), "GA4"), (250, 60)));
}

#[test]
fn the_lists_on_all_of_120_by_40() {
    insta::assert_snapshot!(seen(&at(squeezed(), "IN2"), (120, 34)));
}

#[test]
fn lists_that_have_not_come_say_what_to_do() {
    let bare = Meeting { measures: Vec::new(), answers: Vec::new(), lists: Vec::new(), ..example() };
    let mut app = open_in(bare, Language::Nn);
    press(&mut app, "3");
    let pool = seen(&app, (64, 19));
    press(&mut app, "right");
    let joint = seen(&app, (64, 14));
    press(&mut app, "right");
    insta::assert_snapshot!(format!("{pool}\n{joint}\n{}", seen(&app, (64, 19))));
}
