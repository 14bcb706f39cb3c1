//! The pane of decisions and follow-ups: its rows, what is selected in it, and what its keys do. A decision's own page
//! is in [`page`], what is said about decisions in [`words`].

pub mod page;
pub mod words;

#[cfg(test)]
mod tests;

use super::{Action, App, act::moved, words::case_and_title};
use crate::{
    language::sort,
    meeting::{Command, Decision, Due, Field, FollowUp, Id, Meeting, decisions, followups},
};
use chrono::NaiveDate;
use std::collections::HashMap;

pub use page::{Part, Spot};
pub use words::Lack;

/// What is selected among decisions and follow-ups. It is held by its id, so that it stays the same one while rows
/// come and go around it. The rows are kept here and made anew only when the meeting changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The place of the selected row among all.
    at: usize,
    stops: Vec<Stop>,
}

/// A row, and where what it shows stands in the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    row: Row,
    place: usize,
}

impl Stop {
    /// Its decision, if it is one.
    #[must_use]
    pub fn decision(self, meeting: &Meeting) -> Option<&Decision> {
        meeting.decisions.get(self.place).filter(|known| self.row == Row::Decision(known.id))
    }

    /// Its follow-up, if it is one.
    #[must_use]
    pub fn follow_up(self, meeting: &Meeting) -> Option<&FollowUp> {
        meeting.follow_ups.get(self.place).filter(|known| self.row == Row::FollowUp(known.id))
    }
}

/// A row of the pane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// A decision.
    Decision(Id),
    /// A follow-up.
    FollowUp(Id),
}

/// The rows: decisions in the order of the agenda, then follow-ups: what is open first, by its date, then what is done.
fn stops(meeting: &Meeting) -> Vec<Stop> {
    let places: HashMap<Id, usize> = meeting.agenda.iter().enumerate().map(|(at, item)| (item.id, at)).collect();
    let mut decisions: Vec<(usize, &Decision)> = meeting.decisions.iter().enumerate().collect();
    sort::by_key(&mut decisions, |(_, decision)| places.get(&decision.item).copied().unwrap_or(usize::MAX));
    let mut follow_ups: Vec<(usize, &FollowUp)> = meeting.follow_ups.iter().enumerate().collect();
    let open_until = |(_, follow_up): &(usize, &FollowUp)| match follow_up.done {
        Some(_) => (true, NaiveDate::MAX),
        None => (false, follow_up.due.map_or(NaiveDate::MAX, Due::last_day)),
    };
    sort::by_key(&mut follow_ups, open_until);
    let decisions = decisions.into_iter().map(|(place, known)| Stop { row: Row::Decision(known.id), place });
    let follow_ups = follow_ups.into_iter().map(|(place, known)| Stop { row: Row::FollowUp(known.id), place });
    decisions.chain(follow_ups).collect()
}

impl State {
    /// The place of the selected row.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// All rows, in their order.
    #[must_use]
    pub fn stops(&self) -> &[Stop] {
        &self.stops
    }

    /// The selected row.
    #[must_use]
    pub fn row(&self) -> Option<Row> {
        self.stops.get(self.at).map(|stop| stop.row)
    }

    /// The selected decision.
    #[must_use]
    pub fn decision(&self, app: &App) -> Option<Id> {
        self.stops.get(self.at)?.decision(app.meeting()).map(|decision| decision.id)
    }

    /// The selected follow-up.
    #[must_use]
    pub fn follow_up(&self, app: &App) -> Option<Id> {
        self.stops.get(self.at)?.follow_up(app.meeting()).map(|follow_up| follow_up.id)
    }

    fn place_of(&self, row: Row) -> Option<usize> {
        self.stops.iter().position(|stop| stop.row == row)
    }
}

impl App {
    pub(super) fn travel_decisions(&mut self, motion: Action) {
        let page = usize::from(self.size().1 / 6).max(1);
        self.decisions.at = moved(self.decisions.at, motion, page, self.decisions.stops.len());
    }

    /// Select a row by its place.
    pub(super) fn select_decision(&mut self, at: usize) {
        self.decisions.at = at.min(self.decisions.stops.len().saturating_sub(1));
    }

    /// Select this row, if it is there.
    pub(super) fn select_row(&mut self, row: Row) {
        self.decisions.at = self.decisions.place_of(row).unwrap_or(self.decisions.at);
    }

    /// Act on the pane, or on the page that lies over it.
    pub(super) fn act_on_decisions(&mut self, action: Action) {
        match (action, self.decisions.row()) {
            (Action::DecisionAdd, _) => self.new_decision(),
            (Action::DecisionOpen, Some(Row::Decision(id))) => self.open_decision(id),
            (Action::DecisionOpen, Some(Row::FollowUp(id))) => self.open_follow_up(id),
            (Action::DecisionRemove, Some(Row::Decision(id))) => self.withdraw(id),
            (Action::DecisionRemove, Some(Row::FollowUp(id))) => self.remove_follow_up(id),
            (Action::FollowUpDone, Some(Row::FollowUp(id))) => self.toggle_done(id),
            (action, _) => self.act_on_page(action),
        }
        self.hold_decisions();
    }

    fn withdraw(&mut self, id: Id) {
        let item = self.meeting().decision(id).and_then(|decision| self.meeting().item(decision.item));
        let case = item.map(|item| case_and_title(self, item)).unwrap_or_default();
        if self.try_run(Command::Decisions(decisions::Command::Withdraw(id))) {
            self.say_removed(&self.texts.msg_decisions_removed_draft(case));
        }
    }

    fn open_follow_up(&mut self, id: Id) {
        let fields = vec![Field::FollowUpText(id), Field::FollowUpResponsible(id), Field::FollowUpDue(id)];
        self.open_form(self.texts.msg_form_follow_up(), fields, false);
    }

    fn remove_follow_up(&mut self, id: Id) {
        let Some(what) = self.meeting().follow_up(id).map(|follow_up| words::short(&follow_up.text)) else { return };
        if self.try_run(Command::FollowUps(followups::Command::Remove(id))) {
            self.say_removed(&what);
        }
    }

    fn toggle_done(&mut self, id: Id) {
        let Some(done) = self.meeting().follow_up(id).map(|follow_up| follow_up.done.is_some()) else { return };
        self.select_row(Row::FollowUp(id));
        self.try_run(Command::FollowUps(followups::Command::SetDone(id, !done)));
    }

    /// The rows are made anew, and what is selected stays, or what took its place; the page of a decision that is gone
    /// goes too.
    pub(super) fn hold_decisions(&mut self) {
        let before = self.decisions.row();
        let stops = stops(self.meeting());
        let state = &mut self.decisions;
        state.stops = stops;
        let last = state.stops.len().saturating_sub(1);
        state.at = before.and_then(|row| state.place_of(row)).unwrap_or(state.at.min(last));
        self.hold_page();
    }
}
