//! The pane of priority lists: streams of money, and each list's measures in order.

use super::{Action, App};
use crate::meeting::Id;

/// What is selected among the lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// The place of the selected row.
    pub at: usize,
}

impl State {
    /// The selected measure.
    #[must_use]
    pub fn measure(&self, app: &App) -> Option<Id> {
        let _ = app;
        None
    }

    /// Code of the stream that is selected, or that the selected measure is in, if it has measures.
    #[must_use]
    pub fn stream(&self, app: &App) -> Option<String> {
        let _ = app;
        None
    }
}

impl App {
    pub(super) fn travel_lists(&mut self, motion: Action) {
        let _ = motion;
    }

    pub(super) fn act_on_lists(&mut self, action: Action) {
        let _ = action;
    }

    pub(super) fn hold_lists(&mut self) {}
}
