//! The questions pane by its keys: rows, filters, states, answers.

use super::*;
use crate::app::{
    App,
    testing::{code_of, example, measure, open, press, write},
};
use crate::meeting::Meeting;

fn at(app: &App) -> String {
    code_of(app, app.questions.measure(app))
}

fn shown(app: &App) -> Vec<String> {
    app.questions.rows().iter().map(|id| code_of(app, Some(*id))).collect()
}

fn state(app: &App, code: &str, question: &str) -> Answered {
    app.meeting().answer_state(measure(app, code).id, question, app.questions.phase)
}

#[test]
fn rows_are_the_networks_measures_in_the_charters_order() {
    let mut app = open(example());
    press(&mut app, "2");
    let rows = shown(&app);
    assert_eq!(rows.len(), 22);
    assert_eq!((rows[0].as_str(), rows[5].as_str(), rows[21].as_str()), ("TM1", "IN1", "NA4"));
    press(&mut app, "down down right end");
    assert_eq!((at(&app).as_str(), app.questions.column), ("NA4", 1));
    press(&mut app, "right right right right home left");
    assert_eq!((at(&app).as_str(), app.questions.column), ("TM1", 2));
}

#[test]
fn only_what_is_missing_in_the_phase_that_is_shown() {
    let mut app = open(example());
    press(&mut app, "2 x");
    assert_eq!(shown(&app), ["IN2", "FO3", "GA4"]);
    assert_eq!(at(&app), "IN2", "the next that is still shown");
    press(&mut app, "down x");
    assert_eq!((shown(&app).len(), at(&app).as_str()), (22, "FO3"), "the cursor stays at its measure");
    press(&mut app, "i x");
    assert_eq!(shown(&app).len(), 22, "nothing is answered at evaluation yet");
}

#[test]
fn one_network_after_the_other_and_then_all() {
    let mut app = open(example());
    press(&mut app, "2 w");
    assert_eq!(shown(&app), ["TM1", "TM2", "TM3", "TM4", "TM5"]);
    press(&mut app, "w");
    assert_eq!((app.questions.network.as_deref(), at(&app).as_str()), (Some("IN"), "IN1"));
    press(&mut app, "x");
    assert_eq!(shown(&app), ["IN2"]);
    press(&mut app, "x w w w w");
    assert_eq!((app.questions.network.as_deref(), shown(&app).len()), (None, 22));
}

#[test]
fn a_state_is_stepped_by_the_kind_of_question() {
    let mut app = open(example());
    press(&mut app, "2 s");
    assert_eq!(state(&app, "TM1", "A"), Answered::Partly);
    press(&mut app, "s s");
    assert_eq!(state(&app, "TM1", "A"), Answered::Answered, "a text is answered, partly or missing");
    press(&mut app, "right right s s");
    assert_eq!(state(&app, "TM1", "C"), Answered::No, "yes, partly, no");
    press(&mut app, "u");
    assert_eq!(state(&app, "TM1", "C"), Answered::Partly);
}

#[test]
fn what_was_just_answered_stays_until_the_cursor_leaves_it() {
    let mut app = open(example());
    press(&mut app, "2 x down right right right s");
    assert_eq!((at(&app).as_str(), state(&app, "FO3", "D")), ("FO3", Answered::Answered));
    assert_eq!(shown(&app), ["IN2", "FO3", "GA4"], "it is still under the hands");
    press(&mut app, "down");
    assert_eq!((at(&app).as_str(), shown(&app).join(" ")), ("GA4", "IN2 GA4".into()));
    press(&mut app, "u");
    assert_eq!(shown(&app), ["IN2", "FO3", "GA4"], "undone, it is missing again");
    assert_eq!(at(&app), "FO3", "and what was undone is at hand");
}

#[test]
fn an_answer_is_written_under_its_question() {
    let mut app = open(example());
    press(&mut app, "2 x down right right right enter");
    let form = app.form().unwrap();
    assert!(form.title.starts_with("FO3 Digital fådelt skole · D  Hvordan ivaretas elevstemmen"), "{}", form.title);
    write(&mut app, "Elevrådet leser utkastet.");
    press(&mut app, "ctrl-s");
    let answer = app.meeting().answer(measure(&app, "FO3").id, "D", Phase::Planning).unwrap();
    assert_eq!((answer.text.as_str(), answer.state), ("Elevrådet leser utkastet.", Answered::Answered));
}

#[test]
fn an_answer_at_evaluation_leaves_the_one_at_planning() {
    let mut app = open(example());
    press(&mut app, "2 i s");
    assert_eq!(state(&app, "TM1", "A"), Answered::Answered);
    assert_eq!(app.derived().progress[1].answered, 1);
    press(&mut app, "i");
    assert_eq!(app.derived().progress[0].missing, 2);
}

#[test]
fn a_measure_that_goes_leaves_the_cursor_in_its_place() {
    let mut app = open(example());
    press(&mut app, "2 down down");
    assert_eq!(at(&app), "TM3");
    press(&mut app, "3 down down d 2");
    assert_eq!(app.meeting().measure_called("TM3"), None);
    assert_eq!(at(&app), "TM4");
    press(&mut app, "u");
    assert_eq!((at(&app).as_str(), shown(&app).len()), ("TM4", 22));
}

#[test]
fn nothing_to_ask_and_nothing_to_ask_about() {
    for meeting in [Meeting { measures: Vec::new(), answers: Vec::new(), ..example() }, {
        let mut meeting = example();
        meeting.charter.questions.clear();
        meeting
    }] {
        let before = meeting.clone();
        let mut app = open(meeting);
        press(&mut app, "2 down right end s enter x w i s enter");
        assert_eq!(app.questions.measure(&app), None);
        assert_eq!(app.meeting(), &before);
        assert!(app.form().is_none());
    }
}
