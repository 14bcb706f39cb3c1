//! The pane as it is drawn, at the sizes it has on screens of 80×24, 120×40 and 250×70.

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

#[test]
fn many_questions_are_seen_around_the_one_at_the_cursor() {
    let mut meeting = example();
    let questions = meeting.charter.questions.clone();
    for number in 0..20 {
        let mut question = questions[number % 4].clone();
        question.code = format!("Q{number}");
        meeting.charter.questions.push(question);
    }
    let mut app = at_in2(meeting);
    press(&mut app, "right right right right right right right right right right right right right right");
    insta::assert_snapshot!(drawn(&app, VIEW, (72, 14), true, &Glyphs::ASCII));
}

#[test]
fn without_measures_and_without_questions_it_says_so() {
    let none = Meeting { measures: Vec::new(), answers: Vec::new(), ..example() };
    let mut bare = example();
    bare.charter.questions.clear();
    let screens = [none, bare].map(|meeting| seen(&open_in(meeting, Language::En), (60, 8)));
    insta::assert_snapshot!(screens.join("\n"));
}

#[test]
fn it_is_drawn_at_any_size() {
    for (width, height) in [(0, 0), (1, 1), (4, 3), (20, 5), (58, 10), (400, 200)] {
        seen(&at_in2(example()), (width, height));
    }
}
