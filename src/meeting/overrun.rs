//! Ways out of an overrun (R2): squeeze, defer, extend. Each is a plan that is shown before it is taken.
//!
//! The invariant of a plan: what it plans fits the time that is left, or it names the items that will not be reached.

use super::{Id, Item, Meeting, agenda, clock::after};
use crate::language::sort;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use std::collections::HashSet;

/// No item is squeezed below this many minutes.
pub const LEAST_MINUTES: u32 = 5;

/// A way out of an overrun, not yet taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// New planned minutes of the items that change.
    pub minutes: Vec<(Id, u32)>,
    /// Items to put off to the next meeting.
    pub deferred: Vec<Id>,
    /// A new end of the meeting.
    pub end: Option<NaiveTime>,
    /// Items that will not be reached in time even so.
    pub unreached: Vec<Id>,
}

impl Plan {
    /// The command that takes the plan.
    #[must_use]
    pub fn command(self) -> super::Command {
        let Self { minutes, deferred, end, .. } = self;
        super::Command::Agenda(agenda::Command::Replan { minutes, deferred, end })
    }

    /// Whether it changes anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.minutes.is_empty() && self.deferred.is_empty() && self.end.is_none()
    }

    /// Planned minutes of an item when the plan is taken; none when it is put off.
    fn minutes_of(&self, item: &Item) -> Option<u32> {
        if self.deferred.contains(&item.id) {
            return None;
        }
        Some(self.minutes.iter().find(|(id, _)| *id == item.id).map_or(item.planned, |(_, minutes)| *minutes))
    }
}

/// Spread what time is left over the coming items in proportion to what is planned, none under its minimum, breaks
/// and items with a fixed time kept.
#[must_use]
pub fn squeeze(meeting: &Meeting, now: NaiveDateTime) -> Plan {
    let coming: Vec<&Item> = meeting.coming().collect();
    let mut plan = Plan::default();
    let mut from = meeting.start_of_coming(now);
    let mut rest = coming.as_slice();
    while !rest.is_empty() {
        // Up to the next fixed time that is still ahead, or to the end of the meeting.
        let fixed = |item: &&Item| item.fixed.map(|time| meeting.moment(time)).filter(|time| *time > from);
        let stop = rest.iter().position(|item| fixed(item).is_some()).unwrap_or(rest.len());
        let end = meeting.planned_end();
        let until = rest.get(stop).and_then(fixed).map_or(end, |time| time.min(end));
        squeeze_stretch(&rest[..stop], (until - from).num_minutes(), &mut plan);
        let squeezed = |item: &&Item| to_come(item, plan.minutes_of(item).unwrap_or(item.planned));
        let needed: i64 = rest[..stop].iter().map(squeezed).sum();
        from = later(from, needed).max(until);
        if let Some(kept) = rest.get(stop) {
            from = later(from, to_come(kept, kept.planned));
        }
        rest = rest.get(stop + 1..).unwrap_or_default();
    }
    plan.unreached = unreached(meeting, now, &plan);
    plan
}

/// Minutes that an item has had already, begun ones counted whole.
fn had(item: &Item) -> i64 {
    let seconds: i64 = item.elapsed(NaiveDateTime::MIN).num_seconds();
    (seconds + 59) / 60
}

/// Minutes that an item still takes when so many are planned for it.
fn to_come(item: &Item, planned: u32) -> i64 {
    (i64::from(planned) - had(item)).max(0)
}

fn later(at: NaiveDateTime, minutes: i64) -> NaiveDateTime {
    after(at, TimeDelta::try_minutes(minutes).unwrap_or(TimeDelta::MAX))
}

/// Fit the items of one stretch into so many minutes, by largest remainder over what each has above its minimum.
fn squeeze_stretch(items: &[&Item], minutes: i64, plan: &mut Plan) {
    let (kept, flexible): (Vec<&Item>, Vec<&Item>) = items.iter().partition(|item| is_kept(item));
    let rest = |item: &Item| to_come(item, item.planned);
    let least = |item: &Item| rest(item).min(i64::from(LEAST_MINUTES));
    let room = minutes - kept.into_iter().map(rest).sum::<i64>();
    let planned: i64 = flexible.iter().map(|item| rest(item)).sum();
    if planned <= room {
        return;
    }
    let floor: i64 = flexible.iter().map(|item| least(item)).sum();
    let (total, share) = (planned - floor, (room - floor).max(0));
    // what an item has above its minimum is scaled by share / total; in 128 bits, for a file may plan any minutes
    let scaled = |item: &&Item| {
        let exact = i128::from(rest(item) - least(item)) * i128::from(share);
        let part = |exact: i128| i64::try_from(exact).unwrap_or(0);
        if total > 0 { (part(exact / i128::from(total)), part(exact % i128::from(total))) } else { (0, 0) }
    };
    let mut parts: Vec<(i64, i64)> = flexible.iter().map(scaled).collect();
    let mut over = share - parts.iter().map(|part| part.0).sum::<i64>();
    let mut order: Vec<usize> = (0..parts.len()).filter(|&at| parts[at].1 > 0).collect();
    sort::by_key(&mut order, |&at| std::cmp::Reverse(parts[at].1));
    for at in order {
        if over > 0 {
            parts[at].0 += 1;
            over -= 1;
        }
    }
    for (item, (above, _)) in flexible.iter().zip(parts) {
        let minutes = u32::try_from(had(item) + least(item) + above).unwrap_or(item.planned);
        if minutes < item.planned {
            plan.minutes.push((item.id, minutes));
        }
    }
}

/// Breaks and items with a fixed time keep their minutes: somebody counts on them.
fn is_kept(item: &Item) -> bool {
    item.is_break() || item.fixed.is_some()
}

/// Put off named items.
#[must_use]
pub fn defer(meeting: &Meeting, now: NaiveDateTime, items: &[Id]) -> Plan {
    let coming = meeting.coming().filter(|item| items.contains(&item.id));
    let mut plan = Plan { deferred: coming.map(|item| item.id).collect(), ..Plan::default() };
    plan.unreached = unreached(meeting, now, &plan);
    plan
}

/// The items that would be put off if the chair names none: from the last backwards, breaks, fixed times and any other
/// business spared, until the rest fits.
#[must_use]
pub fn suggest_deferred(meeting: &Meeting, now: NaiveDateTime) -> Vec<Id> {
    let coming: Vec<&Item> = meeting.coming().collect();
    let mut chosen = HashSet::new();
    for item in coming.iter().rev() {
        let staying = |item: &Item| (!chosen.contains(&item.id)).then_some(item.planned);
        if times(meeting, now, staying).all(|(_, end)| end <= meeting.planned_end()) {
            break;
        }
        if !is_kept(item) && item.role != crate::forum::ItemRole::AnyOtherBusiness {
            chosen.insert(item.id);
        }
    }
    coming.iter().map(|item| item.id).filter(|id| chosen.contains(id)).collect()
}

/// Let the meeting last until all is done, rounded up to five minutes. Nothing where it is in time, and where it would
/// last for more than a day.
#[must_use]
pub fn extend(meeting: &Meeting, now: NaiveDateTime) -> Plan {
    let last = times(meeting, now, |item| Some(item.planned)).last().map(|(_, end)| end);
    let done = last.unwrap_or_else(|| meeting.start_of_coming(now));
    if done <= meeting.planned_end() {
        return Plan::default();
    }
    let seconds = i64::from(done.num_seconds_from_midnight());
    let up = (seconds + i64::from(done.nanosecond() > 0) + 299) / 300 * 300 - seconds;
    let end = after(done, TimeDelta::seconds(up)).with_nanosecond(0).unwrap_or(done);
    if meeting.end_at(end.time()) < done {
        return Plan { unreached: unreached(meeting, now, &Plan::default()), ..Plan::default() };
    }
    Plan { end: Some(end.time()), ..Plan::default() }
}

/// The items of the agenda that will not be reached, or not finished, before the end if the plan is taken.
#[must_use]
pub fn unreached(meeting: &Meeting, now: NaiveDateTime, plan: &Plan) -> Vec<Id> {
    if plan.end.is_some() {
        return Vec::new(); // an extension is as long as it takes
    }
    let late = times(meeting, now, |item| plan.minutes_of(item)).filter(|(_, end)| *end > meeting.planned_end());
    late.map(|(item, _)| item.id).collect()
}

/// The coming items, each with the time it ends; those without minutes are left out. A fixed time is waited for.
fn times(
    meeting: &Meeting,
    now: NaiveDateTime,
    minutes_of: impl Fn(&Item) -> Option<u32>,
) -> impl Iterator<Item = (&Item, NaiveDateTime)> {
    let mut at = meeting.start_of_coming(now);
    meeting.coming().filter_map(move |item| {
        let minutes = minutes_of(item)?;
        let fixed = item.fixed.map_or(at, |time| meeting.moment(time));
        at = later(at.max(fixed), to_come(item, minutes));
        Some((item, at))
    })
}

#[cfg(test)]
mod tests;
