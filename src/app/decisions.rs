//! The pane of decisions and follow-ups: its rows, what is selected in it, and what its keys do. A decision's own page
//! is in [`page`], what is said about decisions in [`words`].

pub mod page;
pub mod words;

#[cfg(test)]
mod tests;

use super::{Action, App, act::moved, words::case_and_title};
use crate::meeting::{Command, Due, Field, FollowUp, Id, Meeting, decisions, followups};
use chrono::NaiveDate;
use std::collections::HashMap;

pub use page::Part;

/// What is selected among decisions and follow-ups. It is held by its id, so that it stays the same one while rows
/// come and go around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    row: Option<Row>,
    /// Where the row was seen last, for the case that it is gone.
    at: usize,
}

/// A row of the pane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// A decision.
    Decision(Id),
    /// A follow-up.
    FollowUp(Id),
}

impl Row {
    fn is_in(self, meeting: &Meeting) -> bool {
        match self {
            Self::Decision(id) => meeting.decision(id).is_some(),
            Self::FollowUp(id) => meeting.follow_up(id).is_some(),
        }
    }
}

/// The rows: decisions in the order of the agenda, then follow-ups: what is open first, by its date, then what is done.
#[must_use]
pub fn rows(meeting: &Meeting) -> Vec<Row> {
    let places: HashMap<Id, usize> = meeting.agenda.iter().enumerate().map(|(at, item)| (item.id, at)).collect();
    let mut decisions: Vec<_> = meeting.decisions.iter().map(|decision| (decision.item, decision.id)).collect();
    decisions.sort_by_key(|(item, _)| places.get(item).copied().unwrap_or(usize::MAX));
    let mut follow_ups: Vec<&FollowUp> = meeting.follow_ups.iter().collect();
    let open_until = |follow_up: &&FollowUp| match follow_up.done {
        Some(_) => (true, NaiveDate::MAX),
        None => (false, follow_up.due.map_or(NaiveDate::MAX, Due::last_day)),
    };
    follow_ups.sort_by_key(open_until);
    let decisions = decisions.into_iter().map(|(_, id)| Row::Decision(id));
    decisions.chain(follow_ups.into_iter().map(|follow_up| Row::FollowUp(follow_up.id))).collect()
}

impl State {
    /// The selected row.
    #[must_use]
    pub fn row(&self, app: &App) -> Option<Row> {
        if let Some(row) = self.row.filter(|row| row.is_in(app.meeting())) {
            return Some(row);
        }
        let rows = rows(app.meeting());
        rows.get(self.at).or(rows.last()).copied()
    }

    /// The selected decision.
    #[must_use]
    pub fn decision(&self, app: &App) -> Option<Id> {
        match self.row(app) {
            Some(Row::Decision(id)) => Some(id),
            _ => None,
        }
    }

    /// The selected follow-up.
    #[must_use]
    pub fn follow_up(&self, app: &App) -> Option<Id> {
        match self.row(app) {
            Some(Row::FollowUp(id)) => Some(id),
            _ => None,
        }
    }
}

impl App {
    pub(super) fn travel_decisions(&mut self, motion: Action) {
        let rows = rows(self.meeting());
        let selected = self.decisions.row(self);
        let at = rows.iter().position(|row| Some(*row) == selected).unwrap_or(0);
        let page = usize::from(self.size().1 / 6).max(1);
        let to = moved(at, motion, page, rows.len());
        self.decisions = State { row: rows.get(to).copied(), at: to };
    }

    fn select_row(&mut self, row: Row) {
        let at = rows(self.meeting()).iter().position(|known| *known == row).unwrap_or(self.decisions.at);
        self.decisions = State { row: Some(row), at };
    }

    /// Act on the pane, or on the page that lies over it.
    pub(super) fn act_on_decisions(&mut self, action: Action) {
        match (action, self.decisions.row(self)) {
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

    /// What is selected stays within what is there, and the page of a decision that is gone goes too.
    pub(super) fn hold_decisions(&mut self) {
        let row = self.decisions.row(self);
        match row {
            Some(row) => self.select_row(row),
            None => self.decisions = State::default(),
        }
        self.hold_page();
    }
}
