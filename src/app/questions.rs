//! The pane of standing questions: which cells are shown, which one is selected, and what its actions do.
//!
//! The rows are kept here and made anew only when the meeting or a filter changes: a meeting may have thousands.

use super::{Action, App, act::moved};
use crate::{
    forum::{Question, StreamKind},
    meeting::{Command, Field, Id, Measure, Phase, State as Answered, questions},
};
use std::collections::HashMap;

/// What is selected among the questions, and what is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// The place of the selected row among those shown.
    pub at: usize,
    /// The selected question.
    pub column: usize,
    /// Which phase is shown.
    pub phase: Phase,
    /// Only measures with something missing are shown.
    pub missing_only: bool,
    /// Only this network's measures are shown.
    pub network: Option<String>,
    rows: Vec<Id>,
    /// Where the rows' measures stand in the meeting.
    places: Vec<usize>,
    /// A measure that was just answered stays among those with something missing until the cursor leaves it: else it
    /// would go from under the chair's hands, and a state that was stepped once too often could not be stepped on.
    in_hand: Option<Id>,
}

impl State {
    /// The measures shown, in order.
    #[must_use]
    pub fn rows(&self) -> &[Id] {
        &self.rows
    }

    /// The measures of some of the rows, from `first` on.
    pub fn shown<'a>(&'a self, app: &'a App, first: usize) -> impl Iterator<Item = &'a Measure> {
        self.places.iter().skip(first).filter_map(|place| app.meeting().measures.get(*place))
    }

    /// The selected measure, where there is a question to be asked about it.
    #[must_use]
    pub fn measure(&self, app: &App) -> Option<Id> {
        let asked = !app.meeting().charter.questions.is_empty();
        let there = self.places.get(self.at).and_then(|place| app.meeting().measures.get(*place))?;
        self.rows.get(self.at).copied().filter(|id| asked && there.id == *id)
    }

    /// The selected question.
    #[must_use]
    pub fn question<'a>(&self, app: &'a App) -> Option<&'a Question> {
        app.meeting().charter.questions.get(self.column)
    }

    fn shows(&self, app: &App, measure: &Measure) -> bool {
        if self.network.as_ref().is_some_and(|network| *network != measure.stream) {
            return false;
        }
        let open = |column| !is_answered(app.derived().cell(measure.id, self.phase, column));
        !self.missing_only || self.in_hand == Some(measure.id) || (0..app.meeting().charter.questions.len()).any(open)
    }
}

/// Whether nothing is left to ask: with yes, no or a text.
fn is_answered(state: Answered) -> bool {
    matches!(state, Answered::Answered | Answered::No)
}

impl App {
    pub(super) fn travel_questions(&mut self, motion: Action) {
        let page = usize::from(self.size().1 / 2).max(1);
        let columns = self.meeting().charter.questions.len();
        let state = &mut self.questions;
        match motion {
            Action::Left => state.column = state.column.saturating_sub(1),
            Action::Right => state.column = (state.column + 1).min(columns.saturating_sub(1)),
            _ => {
                let to = moved(state.at, motion, page, state.rows.len());
                self.select_question_row(to);
            }
        }
    }

    /// Select a row of those shown.
    pub(super) fn select_question_row(&mut self, to: usize) {
        let state = &mut self.questions;
        let to = to.min(state.rows.len().saturating_sub(1));
        if to != state.at {
            state.at = to;
            if state.in_hand.take().is_some() {
                self.hold_questions();
            }
        }
    }

    pub(super) fn act_on_questions(&mut self, action: Action) {
        match action {
            Action::AnswerEdit => self.edit_answer(),
            Action::AnswerState => self.step_answer(),
            Action::MissingOnly => self.filter_questions(|state, _| state.missing_only = !state.missing_only),
            Action::OneNetwork => self.filter_questions(|state, networks| {
                let at = state.network.as_ref().and_then(|code| networks.iter().position(|known| known == code));
                state.network = networks.get(at.map_or(0, |at| at + 1)).cloned();
            }),
            Action::SwitchPhase => self.filter_questions(|state, _| {
                state.phase = match state.phase {
                    Phase::Planning => Phase::Evaluation,
                    Phase::Evaluation => Phase::Planning,
                };
            }),
            _ => {}
        }
    }

    /// Change what is shown; the cursor stays at its measure, or goes to the next that is still shown.
    fn filter_questions(&mut self, change: impl FnOnce(&mut State, &[String])) {
        let streams = self.meeting().charter.streams.iter();
        let networks = streams.filter(|stream| stream.kind == StreamKind::Network).map(|stream| stream.code.clone());
        let networks: Vec<String> = networks.collect();
        self.questions.in_hand = None;
        change(&mut self.questions, &networks);
        self.hold_questions();
    }

    fn edit_answer(&mut self) {
        let Some(measure) = self.questions.measure(self).and_then(|id| self.meeting().measure(id)) else { return };
        let Some(question) = self.questions.question(self) else { return };
        let wording = question.wording.text(self.language());
        let title = self.texts.msg_questions_form(super::lists::code_and_title(self, measure), &question.code, wording);
        let field = Field::Answer { measure: measure.id, question: question.code.clone(), phase: self.questions.phase };
        self.questions.in_hand = Some(measure.id);
        self.open_form(title, vec![field], false);
    }

    fn step_answer(&mut self) {
        let Some(measure) = self.questions.measure(self) else { return };
        let Some(question) = self.questions.question(self) else { return };
        let (phase, column) = (self.questions.phase, self.questions.column);
        let state = self.derived().cell(measure, phase, column).next(question.answer);
        let question = question.code.clone();
        self.questions.in_hand = Some(measure);
        self.try_run(Command::Questions(questions::Command::SetState { measure, question, phase, state }));
    }

    /// The rows are made anew, and what is selected stays within them: the same measure, or the next one shown.
    pub(super) fn hold_questions(&mut self) {
        let selected = self.questions.rows.get(self.questions.at).copied();
        let known = self.meeting().measures.iter().enumerate();
        let known: HashMap<Id, usize> = known.map(|(place, measure)| (measure.id, place)).collect();
        let mut rows = Vec::with_capacity(self.questions.rows.len());
        let mut places = Vec::with_capacity(self.questions.rows.len());
        let mut at = None;
        let mut passed = false;
        for measure in self.meeting().listed_measures() {
            passed |= selected == Some(measure.id);
            if self.questions.shows(self, measure) {
                at = at.or(passed.then_some(rows.len()));
                rows.push(measure.id);
                places.extend(known.get(&measure.id));
            }
        }
        // Gone from the meeting: the one that took its place.
        let at = at.unwrap_or(if passed { rows.len() } else { self.questions.at });
        let columns = self.meeting().charter.questions.len();
        let state = &mut self.questions;
        state.at = at.min(rows.len().saturating_sub(1));
        (state.rows, state.places) = (rows, places);
        state.column = state.column.min(columns.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests;
