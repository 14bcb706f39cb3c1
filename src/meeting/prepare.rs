//! A new meeting from its forum's profile, with what the last one carried forward (R5) and the year's next case
//! numbers (R3).

use super::{FollowUp, Id, IdSource, Item, ItemProgress, Meeting, Person, Status, agenda::MOST_MINUTES};
use crate::{
    forum::{Forum, ItemKind, ItemRole},
    language::Language,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

/// The version of the meeting file that this program writes.
pub const VERSION: u32 = 1;

/// Minutes that are planned for an item that comes back only because of its open follow-ups.
const FOLLOW_UP_MINUTES: u32 = 5;

/// What a meeting hands on to the next (R5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Items that are not done, that recur, or that have an open follow-up.
    pub items: Vec<Item>,
    /// Open follow-ups.
    pub follow_ups: Vec<FollowUp>,
}

/// What a new meeting is made of.
#[derive(Clone, Copy, Debug)]
pub struct Prepare<'a> {
    /// The profile.
    pub forum: &'a Forum,
    /// The day.
    pub date: NaiveDate,
    /// The language of its minutes.
    pub language: Language,
    /// The forum's earlier meetings, in any order.
    pub earlier: &'a [Meeting],
}

impl Prepare<'_> {
    /// The new meeting, a draft. `now` is when it is made.
    #[must_use]
    pub fn meeting(self, ids: &mut IdSource, now: NaiveDateTime) -> Meeting {
        let Self { forum, date, language, earlier } = self;
        let same_year = || earlier.iter().filter(|meeting| meeting.date.year() == date.year());
        // a draft has not been held: what it was to treat is not carried forward twice
        let held = earlier.iter().filter(|meeting| meeting.date < date && meeting.status > Status::Draft);
        let last = held.max_by_key(|meeting| meeting.date);
        let mut carried = last.map(|last| last.carried_forward(ids, now)).unwrap_or_default();
        let same_cases = last.is_some_and(|last| last.date.year() == date.year());
        let standing = forum.agenda.iter().map(|standing| {
            let mut item =
                Item::new(ids.next(now), &standing.title_of(date.year(), language), standing.kind, standing.minutes);
            (item.role, item.fixed) = (standing.role, standing.fixed);
            item.standing = Some(standing.code().to_owned());
            if same_cases || !standing.is_yearly() {
                take_over(&mut item, &mut carried.items);
            }
            item
        });
        let mut agenda: Vec<Item> = standing.collect();
        // what no standing item has taken over comes back as a case of its own
        carried.items.iter_mut().for_each(|item| item.standing = None);
        let at = agenda.iter().position(|item| item.role == ItemRole::AnyOtherBusiness).unwrap_or(agenda.len());
        agenda.splice(at..at, carried.items);
        let minutes: i64 = agenda.iter().map(|item| i64::from(item.planned.min(MOST_MINUTES))).sum();
        Meeting {
            version: VERSION,
            id: ids.next(now),
            revision: 0,
            forum: forum.code.clone(),
            number: same_year().map(|meeting| meeting.number).max().unwrap_or(0).saturating_add(1),
            date,
            start: forum.start,
            end: forum.start.overflowing_add_signed(TimeDelta::minutes(minutes)).0,
            place: forum.place.clone(),
            language,
            status: Status::Draft,
            opened: None,
            closed: None,
            seen: None,
            highest_case: same_year().map(|meeting| meeting.highest_case).max().unwrap_or(0),
            next_meeting: None,
            current: None,
            charter: forum.charter.clone(),
            people: forum.members.iter().map(Person::called).collect(),
            agenda,
            frames: Vec::new(),
            lists: Vec::new(),
            measures: Vec::new(),
            answers: Vec::new(),
            decisions: Vec::new(),
            follow_ups: carried.follow_ups,
        }
    }
}

/// R5: a standing item that comes back is on the agenda once, with the case it comes from; its follow-ups are found by
/// the id. The kind and the minutes are the profile's.
fn take_over(item: &mut Item, carried: &mut Vec<Item>) {
    // a file that knows no codes is met by the title
    let same = |known: &Item| known.standing == item.standing || known.standing.is_none() && known.title == item.title;
    if let Some(at) = carried.iter().position(same) {
        let known = carried.remove(at);
        (item.id, item.carried_from) = (known.id, known.carried_from);
        (item.presenter, item.recurs) = (known.presenter, known.recurs);
    }
}

impl Meeting {
    /// R5: what goes on to the next meeting. An item that comes back only because of an open follow-up is to be told
    /// about, briefly. Of those that approve, and of any other business, only the follow-ups go on.
    #[must_use]
    pub fn carried_forward(&self, ids: &mut IdSource, now: NaiveDateTime) -> Carried {
        let open =
            |item: &Item| self.follow_ups.iter().any(|known| known.item == Some(item.id) && known.done.is_none());
        let mut carried = Carried::default();
        for item in self.agenda.iter().filter(|item| item.role == ItemRole::Ordinary && !item.is_break()) {
            let unfinished = item.progress != ItemProgress::Done;
            if !unfinished && !item.recurs && !open(item) {
                continue;
            }
            let mut next = Item::new(ids.next(now), &item.title, item.kind, item.planned);
            next.presenter.clone_from(&item.presenter);
            next.standing.clone_from(&item.standing);
            next.recurs = item.recurs;
            next.carried_from = self.case_of(item);
            if !unfinished && !item.recurs {
                (next.kind, next.planned) = (ItemKind::Information, FOLLOW_UP_MINUTES);
            }
            carried.items.push(next);
        }
        for follow_up in self.follow_ups.iter().filter(|known| known.done.is_none()) {
            let case = follow_up.item.and_then(|id| self.item(id)).and_then(|item| self.case_of(item));
            let from = follow_up.carried_from.or(case);
            let item = carried.items.iter().find(|item| item.carried_from.is_some() && item.carried_from == case);
            let item: Option<Id> = item.map(|item| item.id);
            carried.follow_ups.push(FollowUp {
                id: ids.next(now),
                item,
                decision: None,
                carried_from: from,
                ..follow_up.clone()
            });
        }
        carried
    }
}

#[cfg(test)]
mod tests;
