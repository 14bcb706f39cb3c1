//! The lists pane by its keys: the cursor, grants, order, frames, lists received.

use crate::app::{
    App,
    testing::{code_of, example, measure, open, press, write},
};
use crate::{meeting::Meeting, money::Money};

fn at(app: &App) -> String {
    code_of(app, app.lists.measure(app))
}

fn stream(app: &App) -> String {
    app.lists.stream(app).unwrap_or_default()
}

fn order(app: &App, stream: &str) -> Vec<String> {
    app.meeting().measures_of(stream).map(|measure| measure.code.clone()).collect()
}

fn said(app: &App) -> String {
    app.notice().map(|notice| notice.text.replace('\u{a0}', " ")).unwrap_or_default()
}

/// The app with the cursor at a measure.
fn at_measure(code: &str) -> App {
    let mut app = open(example());
    press(&mut app, "3");
    while at(&app) != code {
        let before = app.lists.at;
        press(&mut app, "down");
        assert_ne!(app.lists.at, before, "{code} is not reached");
    }
    app
}

#[test]
fn the_cursor_goes_through_every_list_and_over_streams() {
    let mut app = open(example());
    press(&mut app, "3");
    assert_eq!((at(&app).as_str(), stream(&app).as_str()), ("TM1", "TM"), "the first measure of a network");
    press(&mut app, "down down down down down");
    assert_eq!(at(&app), "IN1");
    press(&mut app, "right");
    assert_eq!(at(&app), "FO1");
    press(&mut app, "left left left");
    assert_eq!(stream(&app), "FEL");
    press(&mut app, "left left");
    assert_eq!((at(&app).as_str(), stream(&app).as_str()), ("", "UP1"), "the pool is a stop of its own");
    press(&mut app, "end right");
    assert_eq!(at(&app), "NA4");
}

#[test]
fn an_amount_is_granted_in_a_form_that_says_what_can_be_given() {
    let mut app = at_measure("TM5");
    press(&mut app, "enter");
    let title = app.form().unwrap().title.replace('\u{a0}', " ");
    assert_eq!(title, "4 600 000 å gi, søkt 750 000 · TM5 Programmering i matematikk");
    write(&mut app, "200k");
    press(&mut app, "ctrl-s");
    let tm5 = measure(&app, "TM5");
    assert_eq!((tm5.granted, tm5.own_granted), (Some(Money::kroner(200_000)), Some(Money::kroner(60_000))));
    press(&mut app, "x");
    assert_eq!(measure(&app, "TM5").granted, Some(Money::ZERO));
    press(&mut app, "0");
    assert_eq!(measure(&app, "TM5").granted, None);
    press(&mut app, "y");
    assert_eq!(measure(&app, "TM5").granted, Some(Money::kroner(750_000)));
    press(&mut app, "u u");
    assert_eq!(measure(&app, "TM5").granted, Some(Money::ZERO));
}

#[test]
fn r19_what_would_pass_the_frame_is_refused_and_what_is_left_is_said() {
    let mut app = at_measure("TM1");
    press(&mut app, "y down y down y down y down y");
    assert_eq!((at(&app).as_str(), measure(&app, "TM5").granted), ("TM5", None));
    assert_eq!(said(&app), "Det går over rammen: Trondheim–Malvik har kr 200 000 igjen.");
}

#[test]
fn a_measure_moves_in_its_list_and_the_cursor_with_it() {
    let mut app = at_measure("TM2");
    press(&mut app, "J");
    assert_eq!((order(&app, "TM").join(" "), at(&app)), ("TM1 TM3 TM2 TM4 TM5".into(), "TM2".into()));
    press(&mut app, "K K K K");
    assert_eq!((order(&app, "TM").join(" "), at(&app)), ("TM2 TM1 TM3 TM4 TM5".into(), "TM2".into()));
    press(&mut app, "alt-down");
    assert_eq!(order(&app, "TM")[0], "TM1");
}

#[test]
fn a_measure_is_added_to_the_list_at_hand_and_goes_again_where_nothing_was_typed() {
    let mut app = at_measure("FO2");
    press(&mut app, "a");
    assert_eq!(app.form().unwrap().title, "Nytt tiltak FO5");
    press(&mut app, "esc");
    assert_eq!(order(&app, "FO").len(), 4);
    press(&mut app, "a");
    write(&mut app, "Leirskole");
    press(&mut app, "enter enter enter");
    write(&mut app, "1,2 mill");
    press(&mut app, "enter ctrl-s");
    let new = measure(&app, "FO5");
    assert_eq!((new.title.as_str(), new.asked), ("Leirskole", Money::kroner(1_200_000)));
    assert_eq!(at(&app), "FO5");
    press(&mut app, "d");
    assert_eq!(app.meeting().measure_called("FO5"), None);
    assert_eq!((at(&app).as_str(), said(&app).as_str()), ("FO4", "Fjernet: FO5 Leirskole. u angrer."));
}

#[test]
fn a_measure_goes_into_a_joint_one() {
    let mut app = at_measure("IN2");
    press(&mut app, "i down enter");
    let joint = measure(&app, "F2").id;
    assert_eq!(measure(&app, "IN2").merged_into, Some(joint));
    press(&mut app, "y");
    assert_eq!(measure(&app, "IN2").granted, Some(Money::ZERO), "what is merged gets nothing of its own");
    press(&mut app, "left left i");
    assert!(stream(&app) == "FEL" && app.overlays().is_empty(), "a joint measure goes into no other");
}

#[test]
fn a_frame_is_set_of_a_pool_too_and_never_under_what_is_granted() {
    let mut app = at_measure("TM1");
    press(&mut app, "left left left b ctrl-a");
    write(&mut app, "4 100 000");
    press(&mut app, "ctrl-s right right y b ctrl-a");
    assert_eq!((app.meeting().frame("UP1"), stream(&app).as_str()), (Money::kroner(4_100_000), "TM"));
    write(&mut app, "1 mill");
    press(&mut app, "ctrl-s");
    assert!(app.form().unwrap().refused.is_some());
}

#[test]
fn a_list_is_received_in_time_or_late_or_not() {
    let mut app = at_measure("TM1");
    let list = |app: &App| app.meeting().list("TM").map(|list| (list.received.is_some(), list.late)).unwrap();
    press(&mut app, "r");
    assert_eq!((list(&app), said(&app).as_str()), ((true, true), "Trondheim–Malvik: listen kom for sent"));
    press(&mut app, "r");
    assert_eq!(list(&app), (false, false));
    press(&mut app, "r");
    assert_eq!((list(&app), app.derived().lists_to_come), ((true, false), 0));
    let before = app.meeting().clone();
    press(&mut app, "left r");
    assert_eq!((stream(&app).as_str(), app.meeting()), ("FEL", &before), "joint measures come in no list");
}

#[test]
fn all_fields_of_a_measure_and_its_condition() {
    let mut app = at_measure("GA4");
    press(&mut app, "c");
    write(&mut app, "egenandel bekreftet innen 12.04.2019");
    press(&mut app, "ctrl-s e");
    assert_eq!(app.form().unwrap().fields.len(), 7);
    press(&mut app, "tab tab tab tab ctrl-a");
    write(&mut app, "45 000");
    press(&mut app, "ctrl-s");
    let ga4 = measure(&app, "GA4");
    assert_eq!((ga4.condition.as_str(), ga4.own), ("egenandel bekreftet innen 12.04.2019", Money::kroner(45_000)));
}

#[test]
fn without_lists_the_streams_are_there_to_begin_with() {
    let mut app = open(Meeting { measures: Vec::new(), answers: Vec::new(), ..example() });
    press(&mut app, "3 y x 0 d J c i e esc");
    assert_eq!((at(&app).as_str(), stream(&app).as_str()), ("", "UP1"));
    press(&mut app, "up a");
    assert_eq!(said(&app), "Pool, utviklingspartner 1 har ikke egne tiltak.");
    press(&mut app, "right right a");
    assert_eq!((stream(&app).as_str(), at(&app).as_str()), ("TM", "TM1"));
    let mut bare = example();
    bare.charter.streams.clear();
    let mut app = open(bare);
    press(&mut app, "3 a b r y down right");
    assert_eq!(app.lists.stop(), None);
}
