//! R1: what the clock says, whatever was paused, left, put off, or done to the machine's clock.

use super::super::{Command, Gap, Refusal, agenda::Command as Agenda, sitting, testing::*};
use chrono::TimeDelta;

fn agenda(command: Agenda) -> Command {
    Command::Agenda(command)
}

fn ends(hand: &Hand, now: &str) -> String {
    hand.meeting.forecast_end(at(now)).to_string()
}

#[test]
fn r1_forecast_is_now_and_what_is_left_and_what_is_to_come() {
    let mut hand = called();
    assert_eq!(ends(&hand, "09:00"), "2019-03-20 12:40:00", "before the meeting it is counted from its start");
    assert_eq!(ends(&hand, "10:05"), "2019-03-20 12:45:00", "it begins late");
    hand.yes("10:00", agenda(Agenda::Next));
    assert_eq!(ends(&hand, "10:04"), "2019-03-20 12:40:00");
    assert_eq!(ends(&hand, "10:13"), "2019-03-20 12:43:00", "on overrun what is to come moves, breaks included");
    hand.yes("10:04", agenda(Agenda::Next));
    assert_eq!(ends(&hand, "10:04"), "2019-03-20 12:34:00", "done early");
    hand.yes("10:06", agenda(Agenda::Pause));
    assert_eq!(ends(&hand, "10:16"), "2019-03-20 12:44:00", "while it stands, the end moves");
}

#[test]
fn r1_an_item_that_was_left_counts_with_what_is_left_of_it() {
    let mut hand = called();
    let (first, third) = (hand.item(0).id, hand.item(2).id);
    hand.yes("10:00", agenda(Agenda::Start(first)));
    hand.yes("10:04", agenda(Agenda::Start(third)));
    assert_eq!(ends(&hand, "10:04"), "2019-03-20 12:40:00");
    assert_eq!(hand.meeting.next_item(), Some(hand.item(3).id), "what comes after is next, what was left comes last");
}

#[test]
fn r1_what_is_put_off_and_what_is_done_no_longer_counts() {
    let mut hand = called();
    let use_of_money = hand.item(4).id;
    hand.yes("09:30", agenda(Agenda::Defer(use_of_money, true)));
    assert_eq!(ends(&hand, "09:30"), "2019-03-20 12:00:00");
    hand.yes("09:30", agenda(Agenda::Defer(use_of_money, false)));
    hand.yes("12:40", agenda(Agenda::Next));
    hand.yes("12:41", Command::Sitting(sitting::Command::End));
    assert_eq!(ends(&hand, "18:00"), "2019-03-20 12:41:00", "a meeting that is ended has ended");
}

#[test]
fn a_meeting_may_pass_midnight() {
    let mut hand = called();
    hand.set(super::super::Field::Start, "23.00");
    hand.set(super::super::Field::End, "01.40");
    assert_eq!(hand.meeting.planned_end().to_string(), "2019-03-21 01:40:00");
    assert_eq!(hand.meeting.lateness(at("23:00")), TimeDelta::zero());
    hand.yes("23:55", agenda(Agenda::Next));
    let after_midnight = at("23:55") + TimeDelta::minutes(8);
    hand.try_at(after_midnight, agenda(Agenda::Next)).unwrap();
    assert_eq!(hand.item(0).elapsed(after_midnight), TimeDelta::minutes(8));
    assert_eq!(hand.meeting.moment("00:30:00".parse().unwrap()).to_string(), "2019-03-21 00:30:00");
}

#[test]
fn a_clock_that_runs_never_runs_backwards() {
    let mut hand = called();
    hand.yes("10:30", agenda(Agenda::Next));
    let until = at("10:30");
    for command in [Agenda::Next, Agenda::Pause, Agenda::Start(hand.item(1).id)] {
        assert_eq!(hand.no("10:00", agenda(command)), Refusal::ClockBackwards { until });
    }
    let end = Command::Sitting(sitting::Command::End);
    assert_eq!(hand.no("10:00", end.clone()), Refusal::ClockBackwards { until });
    assert_eq!(hand.item(0).elapsed(at("10:00")), TimeDelta::zero(), "nothing is counted, not less than nothing");
    // the gap is left out, and the meeting goes on by the clock that was put right
    hand.yes("10:02", agenda(Agenda::LeaveOut { from: at("10:40"), to: at("10:00") }));
    assert_eq!(hand.item(0).elapsed(at("10:02")), TimeDelta::minutes(12));
    hand.yes("10:05", agenda(Agenda::Next));
    hand.yes("10:06", end);
}

#[test]
fn where_no_clock_runs_an_earlier_time_is_taken() {
    let mut hand = called();
    hand.yes("10:30", agenda(Agenda::Next));
    hand.yes("10:40", agenda(Agenda::Pause));
    hand.yes("10:00", agenda(Agenda::Next));
    assert_eq!(hand.meeting.current, Some(hand.item(1).id));
}

#[test]
fn a_stretch_that_the_machine_slept_is_left_out_and_counted_after_all() {
    let mut hand = called();
    hand.yes("10:00", agenda(Agenda::Next));
    let (from, to) = (at("10:02"), at("10:32"));
    hand.yes("10:33", agenda(Agenda::LeaveOut { from, to }));
    assert_eq!(hand.item(0).elapsed(at("10:33")), TimeDelta::minutes(3));
    assert_eq!(hand.meeting.overrun(at("10:33")), None);
    hand.yes("10:33", agenda(Agenda::Count(vec![Gap { from, to }])));
    assert_eq!(hand.item(0).elapsed(at("10:33")), TimeDelta::minutes(33));
    assert_eq!(hand.item(0).spans.len(), 1);
    assert_eq!(hand.no("10:34", agenda(Agenda::Count(vec![Gap { from, to }]))), Refusal::NotFound);
}

#[test]
fn several_stretches_are_counted_in_one_step() {
    let mut hand = called();
    hand.yes("10:00", agenda(Agenda::Next));
    let gaps = [("10:02", "10:12"), ("10:13", "10:33"), ("10:40", "10:38")];
    let gaps = gaps.map(|(from, to)| Gap { from: at(from), to: at(to) });
    for Gap { from, to } in gaps {
        hand.yes("10:41", agenda(Agenda::LeaveOut { from, to }));
    }
    assert_eq!(hand.item(0).elapsed(at("10:41")), TimeDelta::minutes(2 + 1 + 7 + 3));
    hand.yes("10:41", agenda(Agenda::Count(gaps.to_vec())));
    assert_eq!(hand.item(0).elapsed(at("10:41")), TimeDelta::minutes(41));
    assert_eq!(hand.no("10:41", agenda(Agenda::Count(gaps.to_vec()))), Refusal::NotFound);
}

#[test]
fn undoing_is_one_step_of_the_clock() {
    let mut history = super::super::History::new(called().meeting);
    let mut ids = super::super::IdSource::new(99);
    let start = history.meeting().clone();
    for (time, command) in [("10:00", Agenda::Next), ("10:08", Agenda::Pause), ("10:09", Agenda::Next)] {
        let step = history.decide(agenda(command), ids.stamp(at(time))).unwrap();
        history.step(&step);
    }
    history.step(&super::super::Step::Undid);
    assert_eq!(history.meeting().agenda[0].elapsed(at("11:00")), TimeDelta::minutes(8));
    history.step(&super::super::Step::Undid);
    assert!(history.meeting().running().is_some(), "the clock runs on as if it had not been stopped");
    history.step(&super::super::Step::Undid);
    assert_eq!(*history.meeting(), start);
}

#[test]
fn the_ends_of_the_calendar_are_no_end() {
    let mut hand = called();
    hand.meeting.date = chrono::NaiveDate::MAX;
    hand.meeting.agenda[2].planned = u32::MAX;
    let now = hand.meeting.date.and_time(hand.meeting.start);
    assert_eq!(hand.meeting.forecast_end(now), now);
    let _ = (hand.meeting.lateness(now), super::super::overrun::squeeze(&hand.meeting, now));
    let _ = (super::super::overrun::extend(&hand.meeting, now), hand.meeting.planned_end());
}
