//! The pane of decisions and follow-ups, and a decision's own page.

use super::{Action, App, Overlay, overlay::DecisionPage};
use crate::meeting::Id;

/// What is selected among decisions and follow-ups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// The place of the selected row.
    pub at: usize,
}

/// A part of a decision that can be selected on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A dissent statement.
    Dissent(Id),
    /// A condition.
    Condition(Id),
    /// A follow-up.
    FollowUp(Id),
    /// A decision of an earlier meeting that it rests on.
    Reference(Id),
}

impl State {
    /// The selected decision.
    #[must_use]
    pub fn decision(&self, app: &App) -> Option<Id> {
        app.meeting().decisions.get(self.at).map(|decision| decision.id)
    }

    /// The selected follow-up.
    #[must_use]
    pub fn follow_up(&self, app: &App) -> Option<Id> {
        let _ = app;
        None
    }
}

impl App {
    /// The decision's page that is open, whatever lies over it.
    #[must_use]
    pub fn decision_page(&self) -> Option<DecisionPage> {
        self.overlays().iter().rev().find_map(|overlay| match overlay {
            Overlay::Decision(page) => Some(*page),
            _ => None,
        })
    }

    /// The parts of the decision whose page is open, in the order of the page.
    #[must_use]
    pub fn decision_parts(&self) -> Vec<Part> {
        Vec::new()
    }

    /// The selected part of the decision whose page is open.
    #[must_use]
    pub fn decision_part(&self) -> Option<Part> {
        let page = self.decision_page()?;
        self.decision_parts().get(page.part).copied()
    }

    pub(super) fn open_decision(&mut self, decision: Id) {
        self.overlays.push(Overlay::Decision(DecisionPage { decision, part: 0 }));
    }

    pub(super) fn travel_decisions(&mut self, motion: Action) {
        let _ = motion;
    }

    pub(super) fn act_on_decisions(&mut self, action: Action) {
        let _ = action;
    }

    pub(super) fn hold_decisions(&mut self) {}
}
