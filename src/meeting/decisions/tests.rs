//! R10, R13, R14: what is decided stands as it was decided.

use super::{
    super::{Command as Any, Event as Happened, Field, Missing, agenda, sitting, testing::*},
    *,
};

fn says(command: Command) -> Any {
    Any::Decisions(command)
}

fn decide_as(decision: Id, outcome: Outcome) -> Any {
    says(Command::Decide { decision, outcome })
}

const fn votes(in_favour: u32, against: u32, abstained: u32) -> Outcome {
    Outcome::Counted { in_favour, against, abstained }
}

fn text(field: Field, text: &str) -> Any {
    Any::SetText { field, text: text.into() }
}

#[test]
fn r10_unanimous_is_refused_while_a_dissent_is_recorded() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", says(Command::AddDissent(decision)));
    let refused = Refusal::NotUnanimous { against: 0, dissent: 1 };
    assert_eq!(hand.no("10:01", decide_as(decision, Outcome::Unanimous)), refused);
    let dissent = hand.meeting.decision(decision).unwrap().dissent[0].id;
    hand.yes("10:02", says(Command::RemoveDissent { decision, dissent }));
    hand.yes("10:03", decide_as(decision, Outcome::Unanimous));
}

#[test]
fn r10_a_dissent_is_refused_where_it_was_unanimous_and_taken_where_it_was_agreed() {
    let mut hand = called();
    let (first, second) = (hand.decision(4, "Slik."), hand.decision(4, "Sånn."));
    hand.yes("10:00", decide_as(first, Outcome::Unanimous));
    assert_eq!(hand.no("10:01", says(Command::AddDissent(first))), Refusal::NotUnanimous { against: 0, dissent: 1 });
    hand.yes("10:02", decide_as(second, Outcome::Agreed));
    hand.yes("10:03", says(Command::AddDissent(second)));
    let dissent = hand.meeting.decision(second).unwrap().dissent[0].id;
    hand.set(Field::DissentText(second, dissent), "Vi er uenige.");
    assert_eq!(hand.no("10:04", says(Command::RemoveDissent { decision: second, dissent })), Refusal::Settled);
}

#[test]
fn r10_a_vote_against_is_a_count_and_never_unanimous() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", text(Field::Votes(decision), "2 mot 1"));
    assert_eq!(hand.meeting.decision(decision).unwrap().outcome, votes(2, 1, 0));
    assert_eq!(hand.no("10:01", decide_as(decision, Outcome::Unanimous)), Refusal::Frozen);
}

#[test]
fn votes_are_no_more_than_there_are_members_present() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    let refused = Refusal::TooManyVotes { votes: 4, present: 3 };
    assert_eq!(hand.no("10:00", decide_as(decision, votes(2, 1, 1))), refused);
    let huge = Refusal::TooManyVotes { votes: u32::MAX, present: 3 };
    assert_eq!(hand.no("10:00", decide_as(decision, votes(u32::MAX, u32::MAX, 1))), huge);
    assert_eq!(hand.no("10:00", decide_as(decision, votes(0, 0, 0))), Refusal::NobodyVoted);
    assert!(matches!(hand.no("10:00", text(Field::Votes(decision), "mange")), Refusal::Unreadable(_)));
    hand.yes("10:00", decide_as(decision, votes(1, 1, 1)));
    assert!(!hand.meeting.decision(decision).unwrap().outcome.is_adopted(), "a tie adopts nothing by itself (R11)");
}

#[test]
fn r11_a_tie_waits_for_whoever_chairs_and_goes_as_they_say() {
    for (said, adopted) in [("1-1-1 leder for", true), ("1 for, 1 mot, 1 avholdende, møtelederen mot", false)] {
        let mut hand = called();
        let decision = hand.decision(4, "Slik.");
        hand.yes("10:00", text(Field::Votes(decision), "1-1-1"));
        assert!(hand.meeting.decision(decision).unwrap().outcome.is_tied());
        assert!(hand.meeting.missing().contains(&Missing::Tie(decision)));
        let mut hand = called();
        let decision = hand.decision(4, "Slik.");
        hand.yes("10:01", text(Field::Votes(decision), said));
        let outcome = hand.meeting.decision(decision).unwrap().outcome;
        assert_eq!(outcome, Outcome::Chaired { each: 1, abstained: 1, adopted }, "{said}");
        assert!(!outcome.is_tied() && outcome.is_adopted() == adopted);
        assert!(!hand.meeting.missing().contains(&Missing::Tie(decision)));
    }
    assert_eq!(Outcome::read("2-1 leder mot"), Some(votes(2, 1, 0)), "there is nothing to decide");
    assert_eq!(Outcome::read("4 for, 4 mot"), Some(votes(4, 4, 0)), "nobody said who chairs");
}

#[test]
fn r13_the_wording_is_frozen_with_its_conditions() {
    let mut hand = called();
    let empty = hand.decision(4, "");
    assert_eq!(hand.no("10:00", decide_as(empty, Outcome::Agreed)), Refusal::NoWording);
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", says(Command::AddCondition(decision)));
    let condition = hand.meeting.decision(decision).unwrap().conditions[0].id;
    hand.set(Field::Condition(decision, condition), "Innen 12.04.");
    hand.yes("10:01", decide_as(decision, Outcome::Agreed));
    for command in [
        text(Field::Wording(decision), "Sånn."),
        text(Field::Condition(decision, condition), "Når som helst."),
        decide_as(decision, votes(3, 0, 0)),
        says(Command::Withdraw(decision)),
        says(Command::AddCondition(decision)),
        says(Command::RemoveCondition { decision, condition }),
    ] {
        assert_eq!(hand.no("10:02", command), Refusal::Frozen);
    }
}

#[test]
fn r13_a_dissent_beside_what_stands_is_written_until_the_end_and_never_erased() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    hand.yes("10:01", decide_as(decision, Outcome::Agreed));
    for _ in 0..2 {
        hand.yes("10:02", says(Command::AddDissent(decision)));
    }
    let found = hand.meeting.decision(decision).unwrap();
    let (dissent, empty) = (found.dissent[0].id, found.dissent[1].id);
    let (who, said) = (Field::DissentWho(decision, dissent), Field::DissentText(decision, dissent));
    hand.set(who.clone(), "KS");
    let remove = |dissent: Id| says(Command::RemoveDissent { decision, dissent });
    assert_eq!(hand.no("10:03", remove(dissent)), Refusal::Settled, "a name is something said");
    hand.set(said.clone(), "Vi er uenige.");
    hand.set(said.clone(), "Vi er helt uenige.");
    for blank in ["", " \n"] {
        assert_eq!(hand.no("10:04", text(said.clone(), blank)), Refusal::Settled);
    }
    hand.yes("12:00", Any::Sitting(sitting::Command::End));
    for field in [who, said, Field::DissentText(decision, empty)] {
        assert_eq!(hand.no("12:01", text(field, "Likevel enig.")), Refusal::Settled);
    }
    assert_eq!(hand.no("12:02", remove(dissent)), Refusal::Settled);
    assert_eq!(hand.no("12:03", says(Command::AddDissent(decision))), Refusal::Ended);
    hand.yes("12:04", remove(empty));
    assert_eq!(hand.meeting.decision(decision).unwrap().dissent[0].text, "Vi er helt uenige.");
}

#[test]
fn r13_what_stands_rests_on_what_it_rested_on() {
    let mut hand = called();
    let (decision, other) = (hand.decision(4, "Slik."), hand.decision(2, "Rammen."));
    let to = |decision| Box::new(Reference { decision, date: DAY, case: None, wording: String::new() });
    hand.yes("10:00", says(Command::Refer { decision, to: to(other) }));
    hand.yes("10:01", decide_as(decision, Outcome::Agreed));
    assert_eq!(hand.no("10:02", says(Command::Unrefer { decision, to: other })), Refusal::Settled);
    assert_eq!(hand.no("10:02", says(Command::Refer { decision, to: to(decision) })), Refusal::Settled);
}

#[test]
fn r13_a_correction_says_who_made_it() {
    use crate::forum::Function;
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", decide_as(decision, Outcome::Agreed));
    let by = |hand: &Hand| hand.meeting.decision(decision).unwrap().corrections.last().unwrap().by.clone();
    hand.set(Field::Correction(decision), "Uten referent.");
    assert_eq!(by(&hand), "Leder", "the chair, where nobody writes");
    hand.meeting.people[1].function = Function::Secretary;
    hand.set(Field::Correction(decision), "Med referent.");
    assert_eq!(by(&hand), "En");
    hand.meeting.people[1].presence = super::super::Presence::Absent;
    hand.set(Field::Correction(decision), "Referenten er gått.");
    assert_eq!(by(&hand), "Leder");
    hand.meeting.people.retain(|person| person.function == Function::Member);
    assert_eq!(hand.no("10:03", text(Field::Correction(decision), "Av ingen.")), Refusal::NobodyCorrects);
}

#[test]
fn r13_corrections_are_new_versions_with_who_and_when() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    let correct = |wording: &str| says(Command::Correct { decision, wording: wording.into(), by: "Nora".into() });
    assert_eq!(hand.no("10:00", correct("Sånn.")), Refusal::StillADraft);
    hand.yes("10:00", decide_as(decision, Outcome::Agreed));
    assert_eq!(hand.no("10:01", correct("Slik.")), Refusal::NothingToDo);
    assert_eq!(hand.no("10:01", correct(" \n")), Refusal::NoWording);
    hand.yes("10:02", correct("Sånn."));
    hand.yes("12:30", Any::Sitting(sitting::Command::End));
    hand.yes("12:40", correct("Slik.")); // back to what it was: still a version
    let decision = hand.meeting.decision(decision).unwrap();
    assert_eq!((decision.wording.as_str(), decision.current_wording()), ("Slik.", "Slik."));
    let versions: Vec<(&str, String, &str)> =
        decision.corrections.iter().map(|c| (c.wording.as_str(), c.at.time().to_string(), c.by.as_str())).collect();
    assert_eq!(versions, [("Sånn.", "10:02:00".into(), "Nora"), ("Slik.", "12:40:00".into(), "Nora")]);
}

#[test]
fn r6_the_quorum_is_stored_as_it_stood() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", decide_as(decision, Outcome::Agreed));
    for person in ["p02", "p03", "p04"] {
        let presence = super::super::Presence::Absent;
        hand.yes("11:00", Any::People(super::super::people::Command::SetPresence { person: person.into(), presence }));
    }
    let stored = hand.meeting.decision(decision).unwrap().quorum.clone().unwrap();
    assert_eq!((stored.present, stored.of, stored.quorate), (3, 3, true));
    assert!(!hand.meeting.quorum().quorate);
}

#[test]
fn r14_a_decision_rests_on_one_of_another_file() {
    let mut earlier = called();
    let frame = earlier.decision(4, "Rammen er 1 000.");
    earlier.yes("10:00", decide_as(frame, Outcome::Agreed));
    let item = earlier.meeting.decision(frame).unwrap().item;
    let mut hand = after(std::slice::from_ref(&earlier.meeting), "2019-06-12".parse().unwrap());
    let decision = hand.decision(4, "Midlene brukes slik.");
    let to = Box::new(Reference {
        decision: frame,
        date: earlier.meeting.date,
        case: earlier.meeting.case_of(earlier.meeting.item(item).unwrap()),
        wording: earlier.meeting.decision(frame).unwrap().current_wording().to_owned(),
    });
    hand.yes("10:00", says(Command::Refer { decision, to: to.clone() }));
    assert_eq!(hand.no("10:01", says(Command::Refer { decision, to })), Refusal::NothingToDo);
    let reference = &hand.meeting.decision(decision).unwrap().references[0];
    assert_eq!(earlier.meeting.decision(reference.decision).unwrap().wording, reference.wording);
    assert_eq!(reference.case.unwrap().to_string(), "4/19");
    hand.yes("10:02", says(Command::Unrefer { decision, to: frame }));
    assert_eq!(hand.no("10:03", says(Command::Unrefer { decision, to: frame })), Refusal::NotFound);
}

#[test]
fn nothing_is_decided_after_the_end_and_unknown_decisions_are_not_found() {
    let mut hand = called();
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", Any::Agenda(agenda::Command::Next));
    hand.yes("12:00", Any::Sitting(sitting::Command::End));
    assert_eq!(hand.no("12:01", decide_as(decision, Outcome::Agreed)), Refusal::Ended);
    assert_eq!(hand.no("12:01", text(Field::Votes(decision), "3-0")), Refusal::Ended);
    let nobody = hand.ids.next(at("12:00"));
    for command in [
        Command::Draft { item: nobody },
        Command::Withdraw(nobody),
        Command::AddDissent(nobody),
        Command::AddCondition(nobody),
        Command::RemoveDissent { decision, dissent: nobody },
        Command::RemoveCondition { decision, condition: nobody },
        Command::Correct { decision: nobody, wording: "x".into(), by: String::new() },
    ] {
        assert_eq!(hand.no("12:02", says(command)), Refusal::NotFound);
    }
    let before = hand.meeting.clone();
    let correction = Correction { id: nobody, at: at("12:00"), by: String::new(), wording: "x".into() };
    for event in [
        Event::Withdrawn(nobody),
        Event::Dissented { decision: nobody, id: nobody },
        Event::Corrected { decision: nobody, correction: Box::new(correction) },
    ] {
        hand.meeting.apply(&Happened::Decisions(event));
    }
    assert_eq!(hand.meeting, before);
}
