//! Answers: what counts as one, and how far they have come.

use super::{
    super::{Command as Any, Event as Happened, Field, testing::*},
    *,
};

fn state(measure: Id, question: &str, state: State) -> Any {
    let question = question.to_owned();
    Any::Questions(Command::SetState { measure, question, phase: Phase::Planning, state })
}

fn answer(measure: Id, question: &str) -> Field {
    Field::Answer { measure, question: question.into(), phase: Phase::Planning }
}

#[test]
fn progress_counts_cells_of_listed_measures() {
    let mut hand = called();
    let (tm1, f1) = (hand.measure("TM1"), hand.measure("F1"));
    let progress = |hand: &Hand| {
        let Progress { answered, partly, missing } = hand.meeting.progress(Phase::Planning);
        (answered, partly, missing)
    };
    assert_eq!(progress(&hand), (0, 0, 6), "three measures on lists, two questions");
    hand.yes("10:00", state(tm1, "C", State::No));
    hand.yes("10:00", state(tm1, "A", State::Partly));
    hand.yes("10:00", state(f1, "A", State::Answered));
    assert_eq!(progress(&hand), (1, 1, 4), "joint measures are not asked");
    assert_eq!(hand.meeting.progress(Phase::Evaluation).missing, 6);
    assert_eq!(hand.meeting.answers_at(Phase::Planning).len(), 3);
}

#[test]
fn a_text_answers_a_question_and_a_reason_does_not_say_yes() {
    let mut hand = called();
    let tm1 = hand.measure("TM1");
    hand.set(answer(tm1, "A"), "Slik.");
    assert_eq!(hand.meeting.answer_state(tm1, "A", Phase::Planning), State::Answered);
    hand.yes("10:00", state(tm1, "A", State::Partly));
    hand.set(answer(tm1, "A"), "Slik og sånn.");
    assert_eq!(hand.meeting.answer_state(tm1, "A", Phase::Planning), State::Partly, "what the chair said stays");
    hand.yes("10:01", state(tm1, "A", State::Answered));
    hand.set(answer(tm1, "A"), "");
    assert_eq!(hand.meeting.answer_state(tm1, "A", Phase::Planning), State::Missing);
    hand.set(answer(tm1, "C"), "Fordi alle er med.");
    assert_eq!(hand.meeting.answer_state(tm1, "C", Phase::Planning), State::Missing);
}

#[test]
fn what_is_not_there_cannot_be_answered() {
    let mut hand = called();
    let (tm1, nobody) = (hand.measure("TM1"), hand.ids.next(at("09:00")));
    assert_eq!(hand.no("10:00", state(nobody, "A", State::Partly)), Refusal::NotFound);
    assert_eq!(hand.no("10:00", state(tm1, "Z", State::Partly)), Refusal::NotFound);
    assert_eq!(hand.no("10:00", state(tm1, "A", State::No)), Refusal::NotFound, "no answers yes-or-no questions only");
    assert_eq!(hand.no("10:00", state(tm1, "A", State::Missing)), Refusal::NothingToDo);
    let before = hand.meeting.clone();
    let question = String::from("A");
    let event = Event::State { measure: nobody, question, phase: Phase::Planning, state: State::Partly };
    hand.meeting.apply(&Happened::Questions(event));
    assert_eq!(hand.meeting, before);
}
