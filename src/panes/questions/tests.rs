use super::*;
use crate::{
    app::testing::{example, open, open_in, press},
    language::Language,
    meeting::Meeting,
    panes::testing::drawn,
    ui::Glyphs,
};

fn at_in2(meeting: Meeting) -> App {
    let mut app = open(meeting);
    press(&mut app, "2 down down down down down down right");
    app
}

fn seen(app: &App, size: (u16, u16)) -> String {
    drawn(app, VIEW, size, true, &Glyphs::UNICODE)
}

#[test]
fn the_matrix_in_focus_on_a_screen_of_120_by_40() {
    insta::assert_snapshot!(seen(&at_in2(example()), (72, 18)));
}

#[test]
fn the_matrix_beside_another_pane_in_focus() {
    insta::assert_snapshot!(drawn(&at_in2(example()), VIEW, (56, 14), false, &Glyphs::UNICODE));
}

#[test]
fn the_matrix_on_80_by_24() {
    insta::assert_snapshot!(seen(&at_in2(example()), (80, 18)));
}

#[test]
fn the_matrix_on_all_of_250_by_70() {
    insta::assert_snapshot!(seen(&at_in2(example()), (250, 60)));
}

#[test]
fn filters_are_said_and_what_is_shown_nothing_of_says_why() {
    let mut app = open_in(example(), Language::Nn);
    press(&mut app, "2 x w w right");
    let innherred = seen(&app, (72, 12));
    press(&mut app, "w w w");
    let namdal = seen(&app, (72, 12));
    press(&mut app, "i");
    insta::assert_snapshot!(format!("{innherred}\n{namdal}\n{}", seen(&app, (72, 12))));
}
