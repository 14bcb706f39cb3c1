//! R3: a case number is given once and never again; the end, and opening again.

use super::{
    super::{Command as Any, agenda, testing::*},
    *,
};

fn cases(meeting: &Meeting) -> Vec<String> {
    meeting.agenda.iter().map(|item| meeting.case_of(item).map_or("–".into(), |case| case.to_string())).collect()
}

fn add(at: usize) -> Any {
    let id = super::super::IdSource::new(0).next(super::super::testing::at("09:00"));
    let item = Box::new(Item::new(id, "Ny", ItemKind::Decision, 5));
    Any::Agenda(agenda::Command::Add { item, at })
}

#[test]
fn r3_case_number_is_next_of_the_year() {
    let first = called();
    assert_eq!(cases(&first.meeting), ["1/19", "2/19", "3/19", "–", "4/19", "5/19"]);
    let later = after(std::slice::from_ref(&first.meeting), "2019-06-12".parse().unwrap());
    assert_eq!(cases(&later.meeting)[..3], ["6/19", "7/19", "8/19"]);
    assert_eq!(later.meeting.number, 2);
    let next_year = after(&[first.meeting], "2020-01-08".parse().unwrap());
    assert_eq!((cases(&next_year.meeting)[0].as_str(), next_year.meeting.number), ("1/20", 1));
}

#[test]
fn r3_in_a_draft_numbers_follow_the_order_and_after_the_call_they_stay() {
    let mut hand = draft();
    let bruk = hand.item(4).id;
    hand.yes("08:00", Any::Agenda(agenda::Command::Move { item: bruk, to: 2 }));
    assert_eq!(cases(&hand.meeting), ["1/19", "2/19", "3/19", "4/19", "–", "5/19"]);
    hand.yes("08:00", Any::Sitting(Command::Call));
    hand.yes("08:01", Any::Agenda(agenda::Command::Move { item: bruk, to: 4 }));
    hand.yes("08:02", add(2));
    assert_eq!(
        cases(&hand.meeting),
        ["1/19", "2/19", "6/19", "4/19", "–", "3/19", "5/19"],
        "added last, numbered last"
    );
    let new = hand.item(2).id;
    hand.yes("08:03", Any::Agenda(agenda::Command::Remove(new)));
    hand.yes("08:04", add(2));
    assert_eq!(cases(&hand.meeting)[2], "7/19", "a number is never used again");
    let lunch = hand.item(4).id;
    hand.yes("08:05", Any::Agenda(agenda::Command::SetKind(lunch, ItemKind::Information)));
    assert_eq!(cases(&hand.meeting)[4], "8/19", "a break that becomes a case gets a number");
    assert_eq!(hand.meeting.cases().len(), 7);
}

#[test]
fn r3_a_meeting_that_begins_without_a_call_numbers_its_cases() {
    let mut hand = draft();
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    assert_eq!(hand.item(4).number, Some(4));
    hand.yes("10:01", add(2));
    assert_eq!(cases(&hand.meeting), ["1/19", "2/19", "6/19", "3/19", "–", "4/19", "5/19"]);
    assert_eq!(hand.no("10:02", Any::Sitting(Command::Call)), Refusal::NothingToDo);
}

#[test]
fn r3_of_two_drafts_the_later_call_numbers_after_the_first() {
    let (mut first, mut second) = (draft(), after(&[], "2019-06-12".parse().unwrap()));
    assert_eq!(cases(&second.meeting)[0], "1/19", "neither knows of the other");
    first.yes("08:00", Any::Sitting(Command::Call));
    let taken = first.meeting.highest_case;
    let before = second.meeting.clone();
    let taking = second.yes("08:00", Any::Sitting(Command::Taken(taken)));
    assert_eq!(cases(&second.meeting)[..2], ["6/19", "7/19"], "shown at once");
    second.yes("08:00", Any::Sitting(Command::Call));
    assert_eq!(cases(&second.meeting)[..2], ["6/19", "7/19"]);
    assert_eq!(second.no("08:01", Any::Sitting(Command::Taken(taken))), Refusal::NothingToDo, "known already");
    // a meeting that begins without a call, and one that is called already
    let mut begun = before;
    begun.apply(&taking);
    begun.apply(&super::super::Event::Agenda(agenda::Event::Started { item: begun.agenda[0].id, at: at("10:00") }));
    assert_eq!(cases(&begun)[0], "6/19");
    first.yes("08:02", Any::Sitting(Command::Taken(second.meeting.highest_case)));
    first.yes("08:03", add(2));
    assert_eq!(cases(&first.meeting)[..3], ["1/19", "2/19", "11/19"], "only what comes new");
}

#[test]
fn r3_the_last_number_there_is_does_not_end_the_program() {
    let mut hand = draft();
    hand.meeting.highest_case = u32::MAX;
    let _ = cases(&hand.meeting);
    hand.yes("08:00", Any::Sitting(Command::Call));
    hand.yes("08:00", add(3));
}

#[test]
fn an_ended_meeting_is_opened_again_before_its_clock_moves() {
    let mut hand = called();
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    hand.yes("10:09", Any::Sitting(Command::End));
    assert_eq!((hand.meeting.current, hand.item(0).progress), (None, ItemProgress::Done));
    assert_eq!(hand.no("10:10", Any::Agenda(agenda::Command::Next)), Refusal::Ended);
    assert_eq!(hand.no("10:10", Any::Sitting(Command::End)), Refusal::NothingToDo);
    hand.yes("10:11", Any::Sitting(Command::Reopen));
    hand.yes("10:12", Any::Agenda(agenda::Command::Next));
    assert_eq!(hand.meeting.current, Some(hand.item(1).id));
}

#[test]
fn r25_approved_minutes_are_locked() {
    let mut hand = called();
    hand.meeting.status = Status::Approved;
    for command in [
        add(2),
        Any::Sitting(Command::Reopen),
        Any::Sitting(Command::SetLanguage(Language::En)),
        Any::SetText { field: super::super::Field::Place, text: "Et annet sted".into() },
    ] {
        assert_eq!(hand.no("10:00", command), Refusal::Approved);
    }
}
