//! One item of the agenda, with the real times it ran.

use super::{CaseNumber, Id};
use crate::forum::{ItemKind, ItemRole};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// One item of the agenda: a case, or a break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Stable id.
    pub id: Id,
    /// The running number in the calendar year, given when the meeting is called (R3).
    #[serde(default)]
    pub number: Option<u32>,
    /// The title.
    #[serde(default)]
    pub title: String,
    /// What the forum is to do with it.
    #[serde(default)]
    pub kind: ItemKind,
    /// Its place among the standing items (R4).
    #[serde(default)]
    pub role: ItemRole,
    /// Which of the forum's standing items it is, by its code; none where it has a title of its own (R5).
    #[serde(default)]
    pub standing: Option<String>,
    /// Who presents it.
    #[serde(default)]
    pub presenter: String,
    /// Planned minutes.
    #[serde(default)]
    pub planned: u32,
    /// A time it must begin.
    #[serde(default)]
    pub fixed: Option<NaiveTime>,
    /// Whether it stands on every agenda (R5).
    #[serde(default)]
    pub recurs: bool,
    /// The case of an earlier meeting that it comes from (R5).
    #[serde(default)]
    pub carried_from: Option<CaseNumber>,
    /// How far it has come.
    #[serde(default)]
    pub progress: ItemProgress,
    /// The real times it ran; the last is open while it runs.
    #[serde(default)]
    pub spans: Vec<Span>,
    /// Notes for the minutes.
    #[serde(default)]
    pub notes: String,
    /// Notes for the chair alone; they reach neither wall nor minutes.
    #[serde(default)]
    pub private: String,
}

/// How far an item has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ItemProgress {
    /// Not finished; running if it is the current one.
    #[default]
    Open,
    /// Finished.
    Done,
    /// Put off to the next meeting.
    Deferred,
}

/// A stretch of real time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its first moment.
    pub from: NaiveDateTime,
    /// Its last; none while the clock runs.
    #[serde(default)]
    pub to: Option<NaiveDateTime>,
}

impl Item {
    /// A new item with nothing but its title, kind and planned minutes.
    #[must_use]
    pub fn new(id: Id, title: &str, kind: ItemKind, planned: u32) -> Self {
        Self {
            id,
            number: None,
            title: title.to_owned(),
            kind,
            role: ItemRole::Ordinary,
            standing: None,
            presenter: String::new(),
            planned,
            fixed: None,
            recurs: false,
            carried_from: None,
            progress: ItemProgress::Open,
            spans: Vec::new(),
            notes: String::new(),
            private: String::new(),
        }
    }

    /// Whether it is a pause rather than a case.
    #[must_use]
    pub fn is_break(&self) -> bool {
        self.kind == ItemKind::Break
    }

    /// Whether its clock runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.spans.last().is_some_and(|span| span.to.is_none())
    }

    /// How long it has run, at a time. A clock that stands before its own start counts as nothing.
    #[must_use]
    pub fn elapsed(&self, now: NaiveDateTime) -> TimeDelta {
        let spans = self.spans.iter().map(|span| (span.to.unwrap_or(now) - span.from).max(TimeDelta::zero()));
        spans.fold(TimeDelta::zero(), |sum, span| sum.checked_add(&span).unwrap_or(sum))
    }

    /// What is left of its planned time; nothing on overrun.
    #[must_use]
    pub fn left(&self, now: NaiveDateTime) -> TimeDelta {
        (self.planned_time() - self.elapsed(now)).max(TimeDelta::zero())
    }

    /// Its planned time.
    #[must_use]
    pub fn planned_time(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.planned))
    }
}
