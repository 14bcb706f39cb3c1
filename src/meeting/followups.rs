//! Follow-ups: who does what by when, and which decision it comes from.

use super::{CaseNumber, Due, Id, Meeting, Refusal, Stamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who does what by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Stable id.
    pub id: Id,
    /// What is to be done.
    #[serde(default)]
    pub text: String,
    /// Who is to do it.
    #[serde(default)]
    pub responsible: String,
    /// By when.
    #[serde(default)]
    pub due: Option<Due>,
    /// The case it comes from.
    #[serde(default)]
    pub item: Option<Id>,
    /// The decision it comes from.
    #[serde(default)]
    pub decision: Option<Id>,
    /// When it was done.
    #[serde(default)]
    pub done: Option<NaiveDate>,
    /// The case of the earlier meeting that it comes from (R5).
    #[serde(default)]
    pub carried_from: Option<CaseNumber>,
}

impl FollowUp {
    /// A new follow-up without words.
    #[must_use]
    pub fn new(id: Id, item: Option<Id>, decision: Option<Id>) -> Self {
        Self {
            id,
            text: String::new(),
            responsible: String::new(),
            due: None,
            item,
            decision,
            done: None,
            carried_from: None,
        }
    }

    /// Whether its last day has passed and it is not done.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.done.is_none() && self.due.is_some_and(|due| due.last_day() < today)
    }
}

/// What can be asked about follow-ups. What, who and when are fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// A new follow-up.
    Add {
        /// The case it comes from.
        item: Option<Id>,
        /// The decision it comes from.
        decision: Option<Id>,
    },
    /// Take it away.
    Remove(Id),
    /// It is done, or is not.
    SetDone(Id, bool),
}

/// What happened with follow-ups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// One was begun.
    Added(Box<FollowUp>),
    /// One was taken away.
    Removed(Id),
    /// One was done on a day, or is not done.
    Done(Id, Option<NaiveDate>),
    /// When it is due was set.
    DueSet(Id, Option<Due>),
}

pub(super) fn decide(meeting: &Meeting, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
    match command {
        Command::Add { item, decision } => {
            let case = match decision {
                Some(decision) => Some(meeting.decision(decision).ok_or(Refusal::NotFound)?.item),
                None => item,
            };
            if let Some(case) = case {
                meeting.item(case).ok_or(Refusal::NotFound)?;
            }
            Ok(Event::Added(Box::new(FollowUp::new(stamp.id, case, decision))))
        }
        Command::Remove(id) => meeting.follow_up(id).map(|_| Event::Removed(id)).ok_or(Refusal::NotFound),
        Command::SetDone(id, done) => {
            let follow_up = meeting.follow_up(id).ok_or(Refusal::NotFound)?;
            if follow_up.done.is_some() == done {
                return Err(Refusal::NothingToDo);
            }
            Ok(Event::Done(id, done.then(|| stamp.at.date())))
        }
    }
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::Added(follow_up) => meeting.follow_ups.push((**follow_up).clone()),
        Event::Removed(id) => meeting.follow_ups.retain(|follow_up| follow_up.id != *id),
        Event::Done(id, day) => meeting.change_follow_up(*id, |follow_up| follow_up.done = *day),
        Event::DueSet(id, due) => meeting.change_follow_up(*id, |follow_up| follow_up.due = *due),
    }
}

impl Meeting {
    /// The follow-up with an id.
    #[must_use]
    pub fn follow_up(&self, id: Id) -> Option<&FollowUp> {
        self.follow_ups.iter().find(|follow_up| follow_up.id == id)
    }

    pub(super) fn change_follow_up(&mut self, id: Id, change: impl FnOnce(&mut FollowUp)) {
        if let Some(follow_up) = self.follow_ups.iter_mut().find(|follow_up| follow_up.id == id) {
            change(follow_up);
        }
    }
}
