//! The pane of standing questions: a matrix of measures and questions.

use super::{Action, App};
use crate::meeting::{Id, Phase};

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
}

impl State {
    /// The measures shown, in order.
    #[must_use]
    pub fn rows(&self, app: &App) -> Vec<Id> {
        app.meeting().listed_measures().map(|measure| measure.id).collect()
    }

    /// The selected measure.
    #[must_use]
    pub fn measure(&self, app: &App) -> Option<Id> {
        self.rows(app).get(self.at).copied()
    }
}

impl App {
    pub(super) fn travel_questions(&mut self, motion: Action) {
        let _ = motion;
    }

    pub(super) fn act_on_questions(&mut self, action: Action) {
        let _ = action;
    }

    pub(super) fn hold_questions(&mut self) {}
}
