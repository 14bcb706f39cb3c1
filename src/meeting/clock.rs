//! What the clock says: what runs, what is left, when the meeting will end (R1). All of it is asked with the time.

use super::{Id, Item, ItemProgress, Meeting, Refusal};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

impl Meeting {
    /// The item with an id.
    #[must_use]
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.agenda.iter().find(|item| item.id == id)
    }

    pub(super) fn change_item(&mut self, id: Id, change: impl FnOnce(&mut Item)) {
        if let Some(item) = self.agenda.iter_mut().find(|item| item.id == id) {
            change(item);
        }
    }

    /// The item whose clock runs.
    #[must_use]
    pub fn running(&self) -> Option<&Item> {
        self.current_item().filter(|item| item.is_running())
    }

    /// The item that the forum is at, whether or not its clock runs.
    #[must_use]
    pub fn current_item(&self) -> Option<&Item> {
        self.current.and_then(|id| self.item(id))
    }

    /// Items to come: not finished, not put off, and not the current one; after the current one first, in order.
    pub fn coming(&self) -> impl Iterator<Item = &Item> {
        let at = self.current.and_then(|id| self.agenda.iter().position(|item| item.id == id));
        let (before, after) = self.agenda.split_at(at.unwrap_or(0));
        let open = |item: &&Item| item.progress == ItemProgress::Open && Some(item.id) != self.current;
        after.iter().chain(before).filter(open)
    }

    /// The next item to start.
    #[must_use]
    pub fn next_item(&self) -> Option<Id> {
        self.coming().next().map(|item| item.id)
    }

    /// The item before the current one, that has had time; of a finished meeting the last.
    #[must_use]
    pub fn item_before(&self) -> Option<Id> {
        let at = self.current.and_then(|id| self.agenda.iter().position(|item| item.id == id));
        let before = &self.agenda[..at.unwrap_or(self.agenda.len())];
        before.iter().rev().find(|item| !item.spans.is_empty()).map(|item| item.id)
    }

    /// What is left of the current item's planned time; nothing on overrun.
    #[must_use]
    pub fn left_of_current(&self, now: NaiveDateTime) -> TimeDelta {
        let open = self.current_item().filter(|item| item.progress == ItemProgress::Open);
        open.map_or(TimeDelta::zero(), |item| item.left(now))
    }

    /// How far the current item is over its planned time.
    #[must_use]
    pub fn overrun(&self, now: NaiveDateTime) -> Option<TimeDelta> {
        let item = self.current_item().filter(|item| item.progress == ItemProgress::Open)?;
        Some(item.elapsed(now) - item.planned_time()).filter(|over| *over > TimeDelta::zero())
    }

    /// R1: now + what is left of the running item + the planned minutes of the items to come (breaks included), of
    /// those that were begun and left what is left. Before the meeting it is counted from its planned start.
    #[must_use]
    pub fn forecast_end(&self, now: NaiveDateTime) -> NaiveDateTime {
        if let Some(closed) = self.closed {
            return closed;
        }
        let coming = self.coming().fold(TimeDelta::zero(), |sum, item| sum.checked_add(&item.left(now)).unwrap_or(sum));
        after(self.start_of_coming(now), coming)
    }

    /// When the first coming item can begin: as soon as the current one has had its time.
    pub(super) fn start_of_coming(&self, now: NaiveDateTime) -> NaiveDateTime {
        let from = if self.opened.is_none() { now.max(self.date.and_time(self.start)) } else { now };
        after(from, self.left_of_current(now))
    }

    /// When the meeting is to end. An end before the start is after midnight.
    #[must_use]
    pub fn planned_end(&self) -> NaiveDateTime {
        self.end_at(self.end)
    }

    /// When the meeting would end with another end.
    pub(super) fn end_at(&self, end: NaiveTime) -> NaiveDateTime {
        let date = if end < self.start { self.date.succ_opt().unwrap_or(self.date) } else { self.date };
        date.and_time(end)
    }

    /// When a time of day is: of a meeting that passes midnight, what is before its end is on the next day.
    pub(super) fn moment(&self, time: NaiveTime) -> NaiveDateTime {
        let next_day = self.end < self.start && time <= self.end;
        let date = if next_day { self.date.succ_opt().unwrap_or(self.date) } else { self.date };
        date.and_time(time)
    }

    /// How late the meeting will end; negative when it will be early.
    #[must_use]
    pub fn lateness(&self, now: NaiveDateTime) -> TimeDelta {
        self.forecast_end(now) - self.planned_end()
    }

    /// A clock that runs never runs backwards. Where none runs an earlier time is taken: the machine's clock was put
    /// right, and the forum cannot wait until it has caught up with itself.
    pub(super) fn not_before_clock(&self, at: NaiveDateTime) -> Result<(), Refusal> {
        let running = self.agenda.iter().filter_map(|item| item.spans.last()).filter(|span| span.to.is_none());
        match running.map(|span| span.from).max() {
            Some(until) if at < until => Err(Refusal::ClockBackwards { until }),
            _ => Ok(()),
        }
    }
}

/// A time after another; beyond the end of the calendar it is the same time.
pub(super) fn after(at: NaiveDateTime, span: TimeDelta) -> NaiveDateTime {
    at.checked_add_signed(span).unwrap_or(at)
}

#[cfg(test)]
mod tests;
