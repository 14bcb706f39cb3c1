//! R6 with what the model has so far: attendance, substitutes, sectors.

use super::{
    super::{Command as Any, Field, agenda, testing::*},
    *,
};

fn says(person: &str, presence: Presence) -> Any {
    Any::People(Command::SetPresence { person: person.into(), presence })
}

#[test]
fn r6_more_than_half_with_authority_and_every_sector_that_must_be_there() {
    let mut hand = called();
    let quorum = |hand: &Hand| {
        let Quorum { present, of, missing, quorate } = hand.meeting.quorum();
        (present, of, missing.join(" "), quorate)
    };
    assert_eq!(quorum(&hand), (3, 3, String::new(), true), "those without authority count nowhere");
    hand.yes("10:00", says("p02", Presence::Absent));
    assert_eq!(quorum(&hand), (2, 3, String::new(), true));
    hand.yes("10:00", says("p04", Presence::Absent));
    assert_eq!(quorum(&hand), (1, 3, "universities".into(), false));
    hand.set(Field::Substitute("p04".into()), "Vara");
    assert_eq!(quorum(&hand), (2, 3, String::new(), true), "a substitute counts");
    hand.yes("10:01", says("p02", Presence::Present));
    hand.yes("10:01", says("p04", Presence::Absent));
    assert_eq!(quorum(&hand), (2, 3, "universities".into(), false), "a majority alone is not enough");
    hand.meeting.people.clear();
    assert_eq!(quorum(&hand), (0, 0, "owners universities".into(), false));
}

#[test]
fn who_comes_late_and_who_leaves_is_noted_once_the_meeting_runs() {
    let mut hand = called();
    hand.yes("09:50", says("p02", Presence::Absent));
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    hand.yes("10:20", says("p02", Presence::Present));
    hand.yes("11:00", says("p03", Presence::Absent));
    let seat = |hand: &Hand, id: &str| {
        let person = hand.meeting.person(id).unwrap();
        (person.arrived.map(|time| time.to_string()), person.left.map(|time| time.to_string()))
    };
    assert_eq!(seat(&hand, "p02"), (Some("10:20:00".into()), None));
    assert_eq!(seat(&hand, "p03"), (None, Some("11:00:00".into())));
    hand.yes("11:01", says("p03", Presence::Expected));
    assert_eq!(seat(&hand, "p03"), (None, None), "nothing was seen after all");
}

#[test]
fn r6_a_substitute_who_comes_late_is_noted_with_the_time() {
    let mut hand = called();
    let name = |text: &str| Any::SetText { field: Field::Substitute("p02".into()), text: text.into() };
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    let seat = |hand: &Hand| {
        let seat = hand.meeting.person("p02").unwrap();
        (seat.presence, seat.arrived.map(|time| time.to_string()), seat.left.map(|time| time.to_string()))
    };
    hand.yes("10:10", says("p02", Presence::Absent));
    assert_eq!(seat(&hand), (Presence::Absent, None, Some("10:10:00".into())));
    hand.yes("10:40", name("Vara"));
    assert_eq!(seat(&hand), (Presence::Substitute, Some("10:40:00".into()), None), "nothing is left of who left");
    hand.yes("11:15", name(" "));
    assert_eq!(seat(&hand), (Presence::Absent, Some("10:40:00".into()), Some("11:15:00".into())));
    assert_eq!(hand.no("11:16", name("  ")), Refusal::NothingToDo);
}

#[test]
fn a_substitute_goes_with_the_name() {
    let mut hand = called();
    let field = || Field::Substitute("p02".into());
    hand.set(field(), "Vara");
    assert_eq!(hand.meeting.person("p02").unwrap().label(), "Vara");
    assert_eq!(hand.no("10:00", Any::SetText { field: field(), text: "Vara".into() }), Refusal::NothingToDo);
    hand.yes("10:00", says("p02", Presence::Present));
    assert_eq!(hand.meeting.person("p02").unwrap().label(), "En");
    hand.set(field(), "Vara"); // the same name again: it is the substitute who is there
    assert_eq!(hand.meeting.person("p02").unwrap().presence, Presence::Substitute);
    hand.set(field(), "");
    assert_eq!(hand.meeting.person("p02").unwrap().presence, Presence::Absent);
}

#[test]
fn all_present_leaves_those_who_were_named() {
    let mut hand = draft();
    hand.yes("09:50", says("p03", Presence::Absent));
    hand.yes("09:51", Any::People(Command::AllPresent));
    assert_eq!(hand.meeting.people.iter().filter(|person| person.presence == Presence::Present).count(), 4);
    assert_eq!(hand.no("09:52", Any::People(Command::AllPresent)), Refusal::NothingToDo);
    assert_eq!(hand.no("09:52", says("p99", Presence::Present)), Refusal::NotFound);
    let person = Box::new(hand.meeting.people[0].clone());
    hand.yes("09:53", Any::People(Command::Add { person }));
    assert_eq!(hand.meeting.people[5].id, "p06");
}
