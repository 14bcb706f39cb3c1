//! What comes: follow-ups over their time, what the yearly wheel says is next, follow-ups still to come. Gathered when
//! the archive or the day changes, never while drawing.

use super::{ForumCard, Sheet};
use crate::{
    archive::{
        brief::BriefFollowUp,
        tasks::{Task, open_tasks},
    },
    forum::Turn,
    language::sort,
    meeting::Due,
};
use chrono::NaiveDate;

/// A thing that comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// Somebody has something to do.
    Task {
        /// The meeting that says so, by its place among the sheets.
        sheet: usize,
        /// What it is.
        follow_up: BriefFollowUp,
    },
    /// The wheel comes round.
    Turn {
        /// The forum, by its place among the forums.
        forum: usize,
        /// The date, by its place in the profile.
        date: usize,
        /// When.
        turn: Turn,
        /// The meeting that is held then, by its place among the sheets.
        sheet: Option<usize>,
    },
}

/// What a thing is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Follow-ups over their time.
    Overdue,
    /// The yearly wheel.
    Wheel,
    /// Follow-ups that are not due yet.
    FollowUps,
}

/// What comes, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coming {
    /// The things.
    pub things: Vec<Thing>,
    /// How many of the first are over their time.
    pub overdue: usize,
    /// How many after those are of the wheel.
    pub turns: usize,
}

impl Coming {
    /// What comes for these meetings and forums, on a day.
    pub(super) fn of(sheets: &[Sheet], forums: &[ForumCard], only: Option<&str>, today: NaiveDate) -> Self {
        let wanted = |forum: Option<&str>| only.is_none_or(|only| forum == Some(only));
        let briefs = sheets.iter().enumerate().filter(|(_, sheet)| wanted(sheet.forum()));
        let tasks = open_tasks(briefs.filter_map(|(at, sheet)| Some((at, sheet.brief()?))));
        let late = |task: &Task<'_>| task.follow_up.due.is_some_and(|due: Due| due.last_day() < today);
        let (overdue, coming): (Vec<Task<'_>>, Vec<Task<'_>>) = tasks.into_iter().partition(late);
        let of_task = |task: Task<'_>| Thing::Task { sheet: task.meeting, follow_up: task.follow_up.clone() };
        let mut things: Vec<Thing> = overdue.into_iter().map(of_task).collect();
        let overdue = things.len();
        things.extend(turns(sheets, forums, only, today));
        let turns = things.len() - overdue;
        things.extend(coming.into_iter().map(of_task));
        Self { things, overdue, turns }
    }

    /// What a thing is a part of.
    #[must_use]
    pub fn section(&self, at: usize) -> Section {
        match at {
            at if at < self.overdue => Section::Overdue,
            at if at < self.overdue + self.turns => Section::Wheel,
            _ => Section::FollowUps,
        }
    }
}

/// The next turn of each date of the wheels of the forums in use, by when it begins.
fn turns(sheets: &[Sheet], forums: &[ForumCard], only: Option<&str>, today: NaiveDate) -> Vec<Thing> {
    let mut found: Vec<(Turn, usize, usize)> = Vec::new();
    for (at, forum) in forums.iter().enumerate() {
        let used = forum.own || sheets.iter().any(|sheet| sheet.forum() == Some(forum.code.as_str()));
        if !used || only.is_some_and(|only| only != forum.code) {
            continue;
        }
        let next = |(date, known): (usize, &crate::forum::WheelDate)| Some((known.when.next_from(today)?, at, date));
        found.extend(forum.wheel.iter().enumerate().filter_map(next));
    }
    sort::by(&mut found, Ord::cmp);
    let held = |turn: Turn, forum: &ForumCard| {
        let of_forum = |sheet: &Sheet| sheet.forum() == Some(forum.code.as_str());
        sheets.iter().position(|sheet| of_forum(sheet) && sheet.date().is_some_and(|date| turn.holds(date)))
    };
    let thing = |(turn, forum, date): (Turn, usize, usize)| {
        let card = forums.get(forum).filter(|card| card.wheel.get(date).is_some_and(|date| date.meeting));
        Thing::Turn { forum, date, turn, sheet: card.and_then(|card| held(turn, card)) }
    };
    found.into_iter().map(thing).collect()
}
