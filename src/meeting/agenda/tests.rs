//! R4 and the order of the agenda, with what may no longer be changed.

use super::{
    super::{Refusal, agenda::Command as Agenda, decisions, followups, testing::*},
    *,
};

fn agenda(command: Agenda) -> super::super::Command {
    super::super::Command::Agenda(command)
}

fn new_item(kind: ItemKind) -> Box<Item> {
    Box::new(Item::new(super::super::IdSource::new(0).next(at("09:00")), "Ny sak", kind, 15))
}

#[test]
fn r4_the_standing_first_two_stay_first() {
    let mut hand = called();
    let id = |hand: &Hand, place: usize| hand.item(place).id;
    for (place, to) in [(0, 1), (1, 4), (4, 0), (2, 1)] {
        let item = id(&hand, place);
        assert_eq!(hand.no("09:00", agenda(Agenda::Move { item, to })), Refusal::FirstTwo);
    }
    hand.yes("09:00", agenda(Agenda::Add { item: new_item(ItemKind::Discussion), at: 0 }));
    assert_eq!(hand.item(2).title, "Ny sak", "what is added first comes after them");
    for place in [0, 1] {
        let item = id(&hand, place);
        assert_eq!(hand.no("09:00", agenda(Agenda::Remove(item))), Refusal::FirstTwo);
        assert_eq!(hand.no("09:00", agenda(Agenda::SetKind(item, ItemKind::Break))), Refusal::FirstTwo);
    }
}

#[test]
fn r4_nothing_is_decided_under_any_other_business_nor_in_a_break() {
    let mut hand = called();
    let (lunch, other) = (hand.item(3).id, hand.item(5).id);
    let draft = |item| super::super::Command::Decisions(decisions::Command::Draft { item });
    assert_eq!(hand.no("10:00", draft(other)), Refusal::AnyOtherBusiness);
    assert_eq!(hand.no("10:00", draft(lunch)), Refusal::InABreak);
    hand.yes("10:00", agenda(Agenda::SetKind(other, ItemKind::Decision)));
    assert_eq!(hand.no("10:00", draft(other)), Refusal::AnyOtherBusiness, "whatever it is called");
}

#[test]
fn what_has_been_used_is_not_taken_out() {
    let mut hand = called();
    let (lists, money) = (hand.item(2).id, hand.item(4).id);
    hand.yes("10:00", agenda(Agenda::Start(lists)));
    assert_eq!(hand.no("10:01", agenda(Agenda::Remove(lists))), Refusal::ItemInUse);
    assert_eq!(hand.no("10:01", agenda(Agenda::Defer(lists, true))), Refusal::ItemRunning);
    hand.decision(4, "Slik.");
    assert_eq!(hand.no("10:01", agenda(Agenda::Remove(money))), Refusal::ItemInUse);
    assert_eq!(hand.no("10:01", agenda(Agenda::SetKind(money, ItemKind::Break))), Refusal::ItemInUse);
    let other = hand.item(5).id;
    let add = followups::Command::Add { item: Some(other), decision: None };
    hand.yes("10:02", super::super::Command::FollowUps(add));
    assert_eq!(hand.no("10:03", agenda(Agenda::Remove(other))), Refusal::ItemInUse, "a follow-up hangs on it");
}

#[test]
fn an_item_may_be_taken_out_while_the_forum_is_at_none() {
    let mut hand = called();
    let lunch = hand.item(3).id;
    hand.yes("09:00", agenda(Agenda::Remove(lunch)));
    assert_eq!((hand.meeting.current, hand.meeting.agenda.len()), (None, 5));
    assert_eq!(hand.no("09:01", agenda(Agenda::Remove(lunch))), Refusal::NotFound);
    for time in ["10:00", "10:10", "10:20", "11:20", "12:00"] {
        hand.yes(time, agenda(Agenda::Next));
    }
    hand.yes("12:10", agenda(Agenda::Next)); // the last is finished
    assert_eq!(hand.meeting.current, None);
    assert_eq!(hand.no("12:11", agenda(Agenda::Next)), Refusal::NoSuchItem);
    hand.yes("12:12", agenda(Agenda::Back));
    assert_eq!(hand.meeting.current, Some(hand.item(4).id), "the last one is opened again");
}

#[test]
fn what_is_decided_is_not_put_off() {
    let mut hand = called();
    let item = hand.item(4).id;
    let decision = hand.decision(4, "Slik.");
    let agreed = decisions::Command::Decide { decision, outcome: super::super::Outcome::Agreed };
    hand.yes("10:00", super::super::Command::Decisions(agreed));
    assert_eq!(hand.no("10:01", agenda(Agenda::Defer(item, true))), Refusal::ItemDecided);
}

#[test]
fn an_item_of_no_minutes_is_an_item() {
    let mut hand = called();
    let first = hand.item(0).id;
    hand.yes("09:00", agenda(Agenda::SetPlanned(first, 0)));
    hand.yes("10:00", agenda(Agenda::Next));
    assert_eq!(hand.meeting.overrun(at("10:00")), None);
    assert_eq!(hand.meeting.overrun(at("10:01")), Some(chrono::TimeDelta::minutes(1)));
    hand.yes("10:00", agenda(Agenda::Next)); // at the same moment
    assert_eq!(hand.item(0).elapsed(at("10:05")), chrono::TimeDelta::zero());
}

#[test]
fn unknown_items_are_not_found() {
    let mut hand = called();
    let nobody = super::super::IdSource::new(1).next(at("09:00"));
    for command in [
        Agenda::Remove(nobody),
        Agenda::Move { item: nobody, to: 3 },
        Agenda::SetKind(nobody, ItemKind::Break),
        Agenda::SetPlanned(nobody, 3),
        Agenda::SetFixed(nobody, None),
        Agenda::Defer(nobody, true),
        Agenda::Start(nobody),
        Agenda::Replan { minutes: vec![(nobody, 3)], deferred: vec![], end: None },
        Agenda::Replan { minutes: vec![], deferred: vec![nobody], end: None },
    ] {
        assert_eq!(hand.no("09:00", agenda(command)), Refusal::NotFound);
    }
    assert_eq!(hand.no("09:00", agenda(Agenda::Pause)), Refusal::NotRunning);
    assert_eq!(hand.no("09:00", agenda(Agenda::Back)), Refusal::NoSuchItem);
}
