//! Ways out of an overrun (R2): squeeze, defer, extend. Each is a plan that is shown before it is taken.
//!
//! The invariant of a plan: what it plans fits the time that is left, or it names the items that will not be reached.

use super::{Id, Item, Meeting, agenda};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};

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
/// and fixed times kept.
#[must_use]
pub fn squeeze(meeting: &Meeting, now: NaiveDateTime) -> Plan {
    let coming: Vec<&Item> = meeting.coming().collect();
    let mut plan = Plan::default();
    let mut from = start_of_coming(meeting, now);
    let mut rest = coming.as_slice();
    while !rest.is_empty() {
        // Up to the next fixed time that is still ahead, or to the end of the meeting.
        let fixed = |item: &&Item| item.fixed.map(|time| meeting.date.and_time(time)).filter(|time| *time > from);
        let stop = rest.iter().position(|item| fixed(item).is_some()).unwrap_or(rest.len());
        let until = rest.get(stop).and_then(fixed).unwrap_or_else(|| meeting.planned_end());
        squeeze_stretch(&rest[..stop], (until - from).num_minutes(), &mut plan);
        let planned: u32 = rest[..stop].iter().filter_map(|item| plan.minutes_of(item)).sum();
        from = (from + TimeDelta::minutes(i64::from(planned))).max(until);
        if let Some(kept) = rest.get(stop) {
            from += kept.planned_time();
        }
        rest = rest.get(stop + 1..).unwrap_or_default();
    }
    plan.unreached = unreached(meeting, now, &plan);
    plan
}

/// Fit the items of one stretch into so many minutes, by largest remainder over what each has above its minimum.
fn squeeze_stretch(items: &[&Item], minutes: i64, plan: &mut Plan) {
    let kept: i64 = items.iter().filter(|item| item.is_break()).map(|item| i64::from(item.planned)).sum();
    let flexible: Vec<&Item> = items.iter().filter(|item| !item.is_break()).copied().collect();
    let planned: i64 = flexible.iter().map(|item| i64::from(item.planned)).sum();
    let room = minutes - kept;
    if planned <= room {
        return;
    }
    let least = |item: &Item| i64::from(item.planned.min(LEAST_MINUTES));
    let above = |item: &Item| i64::from(item.planned) - least(item);
    let floor: i64 = flexible.iter().map(|item| least(item)).sum();
    let (total, share) = (planned - floor, (room - floor).max(0));
    let mut parts: Vec<(Id, u32, i64, i64)> = Vec::with_capacity(flexible.len());
    for item in flexible {
        let exact = above(item) * share;
        let (whole, remainder) = if total > 0 { (exact / total, exact % total) } else { (0, 0) };
        parts.push((item.id, item.planned, least(item) + whole, remainder));
    }
    let given: i64 = parts.iter().map(|part| part.2).sum();
    let mut rest = usize::try_from((floor + share - given).max(0)).unwrap_or(0);
    let mut order: Vec<usize> = (0..parts.len()).filter(|&at| parts[at].3 > 0).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(parts[at].3));
    for at in order {
        if rest == 0 {
            break;
        }
        parts[at].2 += 1;
        rest -= 1;
    }
    for (id, planned, minutes, _) in parts {
        let minutes = u32::try_from(minutes).unwrap_or(planned);
        if minutes != planned {
            plan.minutes.push((id, minutes));
        }
    }
}

/// Put off named items.
#[must_use]
pub fn defer(meeting: &Meeting, now: NaiveDateTime, items: &[Id]) -> Plan {
    let coming = meeting.coming().filter(|item| items.contains(&item.id));
    let mut plan = Plan { deferred: coming.map(|item| item.id).collect(), ..Plan::default() };
    plan.unreached = unreached(meeting, now, &plan);
    plan
}

/// The items that would be put off if the chair names none: from the last backwards, breaks and any other business
/// spared, until the rest fits.
#[must_use]
pub fn suggest_deferred(meeting: &Meeting, now: NaiveDateTime) -> Vec<Id> {
    let mut late = meeting.lateness(now);
    let mut chosen = Vec::new();
    let coming: Vec<&Item> = meeting.coming().collect();
    for item in coming.iter().rev() {
        if late <= TimeDelta::zero() {
            break;
        }
        if item.is_break() || item.role == crate::forum::ItemRole::AnyOtherBusiness {
            continue;
        }
        late -= item.planned_time();
        chosen.push(item.id);
    }
    chosen.reverse();
    chosen
}

/// Let the meeting last until its forecast end, rounded up to five minutes.
#[must_use]
pub fn extend(meeting: &Meeting, now: NaiveDateTime) -> Plan {
    let forecast = meeting.forecast_end(now);
    let minute = i64::from(forecast.minute()) + i64::from(forecast.second() > 0);
    let up = TimeDelta::minutes((minute + 4) / 5 * 5 - i64::from(forecast.minute()));
    let end = (forecast - TimeDelta::seconds(i64::from(forecast.second()))).checked_add_signed(up).unwrap_or(forecast);
    let late = meeting.lateness(now) > TimeDelta::zero();
    Plan { end: late.then(|| end.time()), ..Plan::default() }
}

/// The items of the agenda that will not be reached, or not finished, before the end if the plan is taken.
#[must_use]
pub fn unreached(meeting: &Meeting, now: NaiveDateTime, plan: &Plan) -> Vec<Id> {
    if plan.end.is_some() {
        return Vec::new(); // an extension is as long as it takes
    }
    let end = meeting.planned_end();
    let mut at = start_of_coming(meeting, now);
    let mut late = Vec::new();
    for item in meeting.coming() {
        let Some(minutes) = plan.minutes_of(item) else { continue };
        at += TimeDelta::minutes(i64::from(minutes));
        if at > end {
            late.push(item.id);
        }
    }
    late
}

/// When the first coming item can begin.
fn start_of_coming(meeting: &Meeting, now: NaiveDateTime) -> NaiveDateTime {
    let from = if meeting.opened.is_none() { now.max(meeting.date.and_time(meeting.start)) } else { now };
    from + meeting.left_of_current(now)
}
