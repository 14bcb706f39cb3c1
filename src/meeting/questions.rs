//! The standing questions put to every measure, at planning and again at evaluation.

use super::{Id, Meeting, Refusal, Stamp};
use crate::forum::AnswerKind;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The answer to one question about one measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The measure.
    pub measure: Id,
    /// Code of the question.
    pub question: String,
    /// When it was asked.
    #[serde(default)]
    pub phase: Phase,
    /// How far the answer goes.
    pub state: State,
    /// The answer, or the reason for a yes or no.
    #[serde(default)]
    pub text: String,
}

/// When the questions are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// With the priority list.
    #[default]
    Planning,
    /// As the report, with the economy.
    Evaluation,
}

/// How far an answer goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum State {
    /// Not answered.
    #[default]
    Missing,
    /// Answered in part; of a yes-or-no question: partly.
    Partly,
    /// Answered; of a yes-or-no question: yes.
    Answered,
    /// Answered with no; only of a yes-or-no question.
    No,
}

impl State {
    /// The state that follows when the chair steps through them.
    #[must_use]
    pub const fn next(self, kind: AnswerKind) -> Self {
        match (self, kind) {
            (Self::Missing, _) => Self::Answered,
            (Self::Answered, _) => Self::Partly,
            (Self::Partly, AnswerKind::YesPartlyNo) => Self::No,
            (Self::Partly, AnswerKind::Text) | (Self::No, _) => Self::Missing,
        }
    }
}

/// How many answers have come, over the cells that can have one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Answered, whether with yes, no or a text.
    pub answered: usize,
    /// Answered in part.
    pub partly: usize,
    /// Not answered.
    pub missing: usize,
}

/// What can be asked about answers. Their texts are fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Say how far an answer goes.
    SetState {
        /// The measure.
        measure: Id,
        /// Code of the question.
        question: String,
        /// When it is asked.
        phase: Phase,
        /// How far the answer goes.
        state: State,
    },
}

/// What happened with answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// It was said how far an answer goes.
    State {
        /// The measure.
        measure: Id,
        /// Code of the question.
        question: String,
        /// When it is asked.
        phase: Phase,
        /// How far the answer goes.
        state: State,
    },
}

pub(super) fn decide(meeting: &Meeting, command: Command, _: Stamp) -> Result<Event, Refusal> {
    let Command::SetState { measure, question, phase, state } = command;
    meeting.measure(measure).ok_or(Refusal::NotFound)?;
    let asked = meeting.charter.question(&question).ok_or(Refusal::NotFound)?;
    if state == State::No && asked.answer != AnswerKind::YesPartlyNo {
        return Err(Refusal::NotFound);
    }
    if meeting.answer_state(measure, &question, phase) == state {
        return Err(Refusal::NothingToDo);
    }
    Ok(Event::State { measure, question, phase, state })
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    let Event::State { measure, question, phase, state } = event;
    if let Some(answer) = meeting.answer_mut(*measure, question, *phase) {
        answer.state = *state;
    }
}

impl Meeting {
    /// The answer to a question about a measure, where one was begun.
    #[must_use]
    pub fn answer(&self, measure: Id, question: &str, phase: Phase) -> Option<&Answer> {
        self.answers.iter().find(|a| a.measure == measure && a.phase == phase && a.question == question)
    }

    /// How far the answer to a question about a measure goes.
    #[must_use]
    pub fn answer_state(&self, measure: Id, question: &str, phase: Phase) -> State {
        self.answer(measure, question, phase).map_or(State::Missing, |answer| answer.state)
    }

    /// The answers of a phase by measure and question: for many cells at once quicker than [`Self::answer`].
    #[must_use]
    pub fn answers_at(&self, phase: Phase) -> HashMap<(Id, &str), &Answer> {
        let of_phase = self.answers.iter().filter(|answer| answer.phase == phase);
        // of two answers to one question, which only a file edited by hand has, the first counts everywhere
        of_phase.rev().map(|answer| ((answer.measure, answer.question.as_str()), answer)).collect()
    }

    /// The answer, made where there was none yet; none where there is no such measure or question.
    pub(super) fn answer_mut(&mut self, measure: Id, question: &str, phase: Phase) -> Option<&mut Answer> {
        self.measure(measure)?;
        self.charter.question(question)?;
        let found =
            self.answers.iter().position(|a| a.measure == measure && a.phase == phase && a.question == question);
        let at = found.unwrap_or_else(|| {
            let (question, state, text) = (question.to_owned(), State::Missing, String::new());
            self.answers.push(Answer { measure, question, phase, state, text });
            self.answers.len() - 1
        });
        self.answers.get_mut(at)
    }

    /// How many answers have come for the networks' measures (joint measures are not asked).
    #[must_use]
    pub fn progress(&self, phase: Phase) -> Progress {
        let answers = self.answers_at(phase);
        let mut progress = Progress::default();
        for measure in self.listed_measures() {
            for question in &self.charter.questions {
                match answers.get(&(measure.id, question.code.as_str())).map(|answer| answer.state) {
                    None | Some(State::Missing) => progress.missing += 1,
                    Some(State::Partly) => progress.partly += 1,
                    Some(State::Answered | State::No) => progress.answered += 1,
                }
            }
        }
        progress
    }
}

#[cfg(test)]
mod tests;
