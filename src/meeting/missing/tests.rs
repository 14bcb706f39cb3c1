//! R24: what the minutes lack is listed, and ending is allowed all the same.

use super::{
    super::{Command as Any, Field, Outcome, agenda, decisions, followups, people, sitting, testing::*},
    *,
};

#[test]
fn r24_what_is_missing_is_listed_in_the_order_of_the_minutes_and_ending_is_allowed() {
    let mut hand = called();
    hand.set(Field::Place, " ");
    let expected = people::Command::SetPresence { person: "p05".into(), presence: Presence::Expected };
    hand.yes("10:00", Any::People(expected));
    let cases: Vec<Id> = [0, 1, 2, 4, 5].map(|place| hand.item(place).id).into();
    let unfinished = cases.iter().map(|id| Missing::Unfinished(*id));
    let mut all = vec![Missing::Place, Missing::RollCall(1)];
    all.extend(unfinished);
    all.push(Missing::NextMeeting);
    assert_eq!(hand.meeting.missing(), all, "a break is never missed");
    hand.yes("10:01", Any::Sitting(sitting::Command::End));
}

#[test]
fn r24_decisions_dissent_and_follow_ups_must_be_whole() {
    let mut hand = called();
    hand.set(Field::NextMeeting, "oktober");
    for time in ["10:00", "10:10", "10:20", "11:20", "11:50", "12:20", "12:30"] {
        hand.yes(time, Any::Agenda(agenda::Command::Next));
    }
    let (call, minutes, money) = (hand.item(0).id, hand.item(1).id, hand.item(4).id);
    let undecided = [call, minutes, money].map(Missing::Undecided);
    assert_eq!(hand.meeting.missing(), undecided);
    let drafts = [0, 1, 4].map(|place| hand.decision(place, "Slik."));
    assert_eq!(hand.meeting.missing().len(), 6, "drafts are named too");
    for decision in drafts {
        hand.yes("12:31", Any::Decisions(decisions::Command::Decide { decision, outcome: Outcome::Agreed }));
    }
    assert_eq!(hand.meeting.missing(), [Missing::NoFollowUp(drafts[2])], "approvals need nobody to follow them up");
    hand.yes("12:32", Any::FollowUps(followups::Command::Add { item: None, decision: Some(drafts[2]) }));
    let id = hand.meeting.follow_ups[0].id;
    let all = [Missing::FollowUpText(id), Missing::Responsible(id), Missing::DueDate(id)];
    assert_eq!(hand.meeting.missing(), all);
    hand.set(Field::FollowUpText(id), "Betale ut");
    hand.set(Field::FollowUpResponsible(id), "FM");
    hand.set(Field::FollowUpDue(id), "ultimo juni");
    hand.yes("12:33", Any::Decisions(decisions::Command::AddDissent(drafts[2])));
    assert_eq!(hand.meeting.missing(), [Missing::Dissent(drafts[2])]);
}

#[test]
fn r24_a_decision_without_a_quorum_and_a_meeting_without_a_chair_are_said() {
    let mut hand = called();
    for person in ["p01", "p04"] {
        let presence = Presence::Absent;
        hand.yes("10:00", Any::People(people::Command::SetPresence { person: person.into(), presence }));
    }
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:01", Any::Decisions(decisions::Command::Decide { decision, outcome: Outcome::Agreed }));
    let missing = hand.meeting.missing();
    assert!(missing.contains(&Missing::Chair) && missing.contains(&Missing::NoQuorum(decision)));
}
