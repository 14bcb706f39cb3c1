//! R6 and R24: who was there from when to when, and that a slip is no coming and no going.

use super::super::{
    super::{Command as Any, Field, Meeting, agenda, testing::*},
    *,
};

fn under_way() -> Hand {
    let mut hand = called();
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    hand
}

fn says(person: &str, presence: Presence) -> Any {
    Any::People(Command::SetPresence { person: person.into(), presence })
}

fn substitute(person: &str, name: &str) -> Any {
    Any::SetText { field: Field::Substitute(person.into()), text: name.into() }
}

/// `10.00–11.00 Vara 11.00–`
fn stays(hand: &Hand, person: &str) -> String {
    let time = |at: Option<NaiveTime>| at.map(|at| at.format("%H.%M").to_string()).unwrap_or_default();
    let stays = hand.meeting.person(person).unwrap().stays().into_iter();
    let said = stays.map(|stay| {
        let who = stay.substitute.map(|name| format!("{name} ")).unwrap_or_default();
        format!("{who}{}–{}", time(stay.from), time(stay.to))
    });
    said.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_slip_that_is_put_right_at_once_leaves_no_trace() {
    let mut hand = under_way();
    let before = hand.meeting.people.clone();
    hand.yes("10:30", says("p02", Presence::Absent));
    hand.yes("10:31", says("p02", Presence::Present));
    assert_eq!(hand.meeting.people, before);
}

#[test]
fn r24_who_was_away_for_a_while_has_both_stays() {
    let mut hand = under_way();
    hand.yes("11:00", says("p02", Presence::Absent));
    hand.yes("12:00", says("p02", Presence::Present));
    assert_eq!(stays(&hand, "p02"), "–11.00 12.00–");
    hand.yes("12:40", says("p02", Presence::Absent));
    hand.yes("12:41", says("p02", Presence::Present));
    assert_eq!(stays(&hand, "p02"), "–11.00 12.00–");
    hand.yes("13:00", says("p02", Presence::Absent));
    assert_eq!(stays(&hand, "p02"), "–11.00 12.00–13.00");
    hand.yes("13:30", says("p02", Presence::Present));
    hand.yes("13:31", says("p02", Presence::Absent));
    assert_eq!(stays(&hand, "p02"), "–11.00 12.00–13.00", "who was marked as there by mistake was not there");
}

#[test]
fn a_substitute_who_is_taken_back_at_once_was_never_there() {
    let mut hand = under_way();
    let before = hand.meeting.people.clone();
    hand.yes("11:28", substitute("p02", "Vara"));
    hand.yes("11:28", says("p02", Presence::Present));
    assert_eq!(hand.meeting.people, before);
    hand.yes("11:28", says("p02", Presence::Absent));
    assert_eq!(stays(&hand, "p02"), "–11.28");
    hand.yes("11:29", substitute("p02", "Vara"));
    assert_eq!(stays(&hand, "p02"), "–11.28 Vara 11.29–", "here somebody took the place");
}

#[test]
fn member_and_substitute_have_their_own_stays() {
    let mut hand = under_way();
    hand.yes("11:00", substitute("p02", "Vara"));
    hand.yes("12:00", says("p02", Presence::Present));
    assert_eq!(stays(&hand, "p02"), "–11.00 Vara 11.00–12.00 12.00–");
    hand.yes("12:30", substitute("p02", "Annen"));
    hand.yes("12:50", substitute("p02", "Anna"));
    assert_eq!(
        stays(&hand, "p02"),
        "–11.00 Vara 11.00–12.00 12.00–12.30 Anna 12.30–",
        "a name is spelt in another way"
    );
}

#[test]
fn who_is_called_over_when_the_meeting_runs_was_there_or_was_not() {
    let mut hand = under_way();
    for person in &mut hand.meeting.people {
        person.presence = Presence::Expected;
    }
    hand.yes("10:05", Any::People(Command::AllPresent));
    hand.yes("10:06", says("p02", Presence::Absent));
    assert_eq!((stays(&hand, "p02"), stays(&hand, "p03")), (String::new(), "–".into()), "the first never came");
    hand.yes("10:07", says("p02", Presence::Present));
    assert_eq!(stays(&hand, "p02"), "–");
    hand.yes("10:08", substitute("p02", "Vara"));
    assert_eq!(stays(&hand, "p02"), "Vara –");
    hand.yes("10:05", says("p04", Presence::Absent));
    hand.yes("10:40", says("p04", Presence::Present));
    assert_eq!(stays(&hand, "p04"), "10.40–");
    hand.yes("10:41", says("p04", Presence::Absent));
    assert_eq!(stays(&hand, "p04"), "");
    hand.yes("10:41", says("p04", Presence::Present));
    assert_eq!(stays(&hand, "p04"), "10.40–");
}

#[test]
fn a_correction_after_the_end_keeps_the_times_that_are_known() {
    let mut hand = under_way();
    hand.yes("11:00", says("p02", Presence::Absent));
    hand.yes("12:00", says("p02", Presence::Present));
    hand.yes("13:00", says("p04", Presence::Absent));
    hand.yes("14:00", Any::Sitting(super::super::super::sitting::Command::End));
    hand.yes("14:05", says("p02", Presence::Absent));
    assert_eq!(stays(&hand, "p02"), "", "was not there after all");
    hand.yes("14:06", says("p02", Presence::Present));
    assert_eq!(stays(&hand, "p02"), "–11.00 12.00–");
    assert_eq!(stays(&hand, "p04"), "–13.00");
    hand.yes("14:07", says("p04", Presence::Present));
    assert_eq!(stays(&hand, "p04"), "–");
    hand.yes("14:08", says("p04", Presence::Absent));
    assert_eq!(stays(&hand, "p04"), "–13.00", "a slip of the hand takes no time away");
    hand.yes("14:09", substitute("p04", "Vara"));
    hand.yes("14:10", says("p04", Presence::Absent));
    assert_eq!(stays(&hand, "p04"), "", "it is the member's time, and nobody else's");
}

#[test]
fn old_files_and_journals_are_read_and_what_is_new_is_only_written_where_there_is_some() {
    let mut hand = under_way();
    let written = ron::to_string(&hand.meeting).unwrap();
    assert!(!written.contains("earlier") && !written.contains("noted"));
    assert_eq!(ron::from_str::<Meeting>(&written).unwrap(), hand.meeting);
    hand.yes("11:00", substitute("p02", "Vara"));
    let written = ron::to_string(&hand.meeting).unwrap();
    assert!(written.contains("earlier"));
    assert_eq!(ron::from_str::<Meeting>(&written).unwrap(), hand.meeting);
    let old: Event = ron::from_str(r#"AllPresent(["p02"])"#).unwrap();
    hand.meeting.person_mut("p02").unwrap().presence = Presence::Expected;
    apply(&mut hand.meeting, &old);
    assert_eq!(hand.meeting.person("p02").unwrap().presence, Presence::Present);
}
