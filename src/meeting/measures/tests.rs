//! R17, R18, R19: exact money, own funding of the grant, and never over a frame.

use super::{
    super::{Command as Any, Field, testing::*},
    *,
};

fn says(command: Command) -> Any {
    Any::Measures(command)
}

fn grant(measure: Id, kroner: i64) -> Any {
    says(Command::Grant { measure, amount: Some(Money::kroner(kroner)) })
}

#[test]
fn r17_amounts_are_exact_to_the_ore() {
    let mut hand = called();
    let (tm1, f1) = (hand.measure("TM1"), hand.measure("F1"));
    hand.set(Field::MeasureGranted(tm1), "333,33");
    let measure = hand.meeting.measure(tm1).unwrap();
    assert_eq!(measure.granted, Some(Money::ore(33_333)));
    assert_eq!(measure.own_granted, Some(Money::ore(10_000)), "30 % is 99,999: rounded up, never short");
    hand.set(Field::MeasureGranted(f1), "300");
    assert_eq!(hand.meeting.figures().used, Money::ore(40_000 + 33_333 + 30_000));
}

#[test]
fn r18_own_funding_is_a_share_of_the_grant_and_what_is_short_is_said() {
    let mut hand = called();
    let (tm1, tm2, f1) = (hand.measure("TM1"), hand.measure("TM2"), hand.measure("F1"));
    let short = |hand: &Hand, id: Id| hand.meeting.own_short(hand.meeting.measure(id).unwrap());
    assert_eq!(short(&hand, tm1), None);
    assert_eq!(short(&hand, tm2), Some(Money::kroner(50)), "150 of 500 asked for, and 100 is offered");
    assert_eq!(short(&hand, f1), None, "joint measures need none");
    hand.yes("10:00", grant(tm2, 300));
    assert_eq!(short(&hand, tm2), None, "90 of 300 granted");
    assert_eq!(hand.meeting.measure(tm2).unwrap().own_granted, Some(Money::kroner(90)));
    hand.yes("10:00", grant(f1, 300));
    assert_eq!(hand.meeting.measure(f1).unwrap().own_granted, Some(Money::ZERO));
}

#[test]
fn r19_never_over_the_frame_of_a_stream() {
    let mut hand = called();
    let (tm1, tm2, in1) = (hand.measure("TM1"), hand.measure("TM2"), hand.measure("IN1"));
    hand.yes("10:00", grant(tm1, 600));
    let left = Money::kroner(400);
    assert_eq!(hand.no("10:01", grant(tm2, 401)), Refusal::OverFrame { stream: "TM".into(), left });
    hand.yes("10:01", grant(tm2, 400));
    assert_eq!(hand.meeting.left_in("TM"), Money::ZERO);
    assert_eq!(hand.meeting.left_in("IN"), Money::kroner(500), "what is left is left in its own stream");
    hand.yes("10:02", grant(tm1, 500));
    hand.yes("10:02", grant(tm2, 500));
    assert_eq!(hand.no("10:03", grant(in1, 401)), Refusal::MoreThanAsked { asked: Money::kroner(400) });
    assert_eq!(hand.no("10:03", grant(in1, -1)), Refusal::Negative);
    assert_eq!(hand.no("10:03", grant(tm1, 500)), Refusal::NothingToDo);
    hand.yes("10:04", says(Command::Grant { measure: tm1, amount: None }));
    assert_eq!(hand.meeting.measure(tm1).unwrap().own_granted, None);
}

#[test]
fn r19_a_frame_is_not_set_below_what_is_granted() {
    let mut hand = called();
    let tm1 = hand.measure("TM1");
    hand.yes("10:00", grant(tm1, 600));
    let frame = |text: &str| Any::SetText { field: Field::Frame("TM".into()), text: text.into() };
    let granted = Money::kroner(600);
    assert_eq!(hand.no("10:01", frame("599,99")), Refusal::FrameTooLow { stream: "TM".into(), granted });
    assert_eq!(hand.no("10:01", frame("")), Refusal::FrameTooLow { stream: "TM".into(), granted });
    hand.yes("10:01", frame("600"));
    assert_eq!(hand.no("10:02", frame("600")), Refusal::NothingToDo);
    let asked = Any::SetText { field: Field::MeasureAsked(tm1), text: "500".into() };
    assert_eq!(hand.no("10:03", asked), Refusal::MoreThanAsked { asked: Money::kroner(500) });
}

#[test]
fn r19_a_grant_may_be_lowered_where_a_file_has_too_much() {
    let mut hand = called();
    let tm1 = hand.measure("TM1");
    hand.meeting.measures[0].granted = Some(Money::kroner(5_000));
    hand.meeting.measures[0].asked = Money::kroner(9_000);
    hand.yes("10:00", grant(tm1, 2_000));
    assert_eq!(hand.meeting.left_in("TM"), Money::kroner(-1_000), "and what is over stays visible");
}

#[test]
fn a_measure_that_goes_into_a_joint_one_takes_nothing_and_comes_back_whole() {
    let mut hand = called();
    let (tm1, tm2, f1) = (hand.measure("TM1"), hand.measure("TM2"), hand.measure("F1"));
    let merge = |measure, into| says(Command::Merge { measure, into });
    hand.yes("10:00", grant(tm1, 600));
    hand.yes("10:00", merge(tm1, Some(f1)));
    let merged = hand.meeting.measure(tm1).unwrap();
    assert_eq!((merged.outcome(), merged.need(), merged.granted), (Outcome::Merged, Money::ZERO, Some(Money::ZERO)));
    assert_eq!(hand.meeting.left_in("TM"), Money::kroner(1_000));
    assert_eq!(hand.meeting.cut_line("TM"), 2);
    assert_eq!(hand.no("10:01", grant(tm1, 1)), Refusal::Merged);
    assert_eq!(hand.no("10:01", says(Command::Remove(f1))), Refusal::Merged);
    assert!(matches!(hand.no("10:01", merge(f1, Some(f1))), Refusal::NoSuchStream { .. }));
    assert!(matches!(hand.no("10:01", merge(tm2, Some(tm1))), Refusal::NoSuchStream { .. }));
    hand.yes("10:02", merge(tm1, None));
    assert_eq!(hand.meeting.measure(tm1).unwrap().outcome(), Outcome::Open);
    hand.yes("10:03", says(Command::Remove(f1)));
}

#[test]
fn a_measure_moves_within_its_list_and_keeps_its_code() {
    let mut hand = called();
    let order = |hand: &Hand| hand.meeting.ordered_measures().map(|m| m.code.clone()).collect::<Vec<_>>().join(" ");
    assert_eq!(order(&hand), "F1 TM1 TM2 IN1");
    let tm2 = hand.measure("TM2");
    hand.yes("10:00", says(Command::Move { measure: tm2, rank: 0 }));
    assert_eq!(order(&hand), "F1 TM2 TM1 IN1");
    assert_eq!(hand.no("10:01", says(Command::Move { measure: tm2, rank: 0 })), Refusal::NothingToDo);
    hand.yes("10:02", says(Command::Move { measure: tm2, rank: 99 }));
    assert_eq!(order(&hand), "F1 TM1 TM2 IN1");
    hand.yes("10:03", says(Command::Add { stream: "TM".into() }));
    hand.yes("10:03", says(Command::Add { stream: "FEL".into() }));
    assert_eq!(order(&hand), "F1 F2 TM1 TM2 TM3 IN1");
    let listed: Vec<&str> = hand.meeting.listed_measures().map(|measure| measure.code.as_str()).collect();
    assert_eq!(listed, ["TM1", "TM2", "TM3", "IN1"]);
    for stream in ["POOL", "XX"] {
        let refused = Refusal::NoSuchStream { stream: stream.into() };
        assert_eq!(hand.no("10:04", says(Command::Add { stream: stream.into() })), refused);
    }
}

#[test]
fn a_list_that_was_late_after_all_came_when_it_came() {
    let mut hand = called();
    let receive = |late| says(Command::Receive { network: "TM".into(), late });
    hand.yes("09:10", receive(Some(false)));
    hand.yes("10:30", receive(Some(true)));
    let list = hand.meeting.list("TM").unwrap();
    assert_eq!((list.received, list.late), (Some(at("09:10")), true));
    assert_eq!(hand.no("10:31", receive(Some(true))), Refusal::NothingToDo);
    hand.yes("10:32", receive(None));
    assert_eq!(hand.meeting.list("TM").unwrap().received, None);
    assert_eq!(hand.no("10:33", says(Command::Receive { network: "FEL".into(), late: None })), Refusal::NotFound);
}

#[test]
fn a_stream_that_a_file_frames_twice_is_framed_once_when_it_is_set() {
    let mut hand = called();
    hand.meeting.frames.push(Frame { stream: "TM".into(), amount: Money::kroner(5) });
    assert_eq!(hand.meeting.frame("TM"), Money::kroner(1_005));
    hand.set(Field::Frame("TM".into()), "2 000");
    assert_eq!(hand.meeting.frame("TM"), Money::kroner(2_000));
    assert_eq!(hand.meeting.frames[2].stream, "TM", "in its place");
}
