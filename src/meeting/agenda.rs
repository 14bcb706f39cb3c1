//! The agenda: its order, and the clock that runs on one of its items.

use super::{Gap, Id, Item, ItemProgress, Meeting, Refusal, Span, Stamp, gaps};
use crate::forum::ItemKind;
use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// What can be asked about the agenda. Titles, presenters and notes are fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A new item before the one at this position; the standing first two stay first (R4).
    Add {
        /// The item; its id is given by the stamp.
        item: Box<Item>,
        /// Position in the agenda.
        at: usize,
    },
    /// Take out an item that has not been begun.
    Remove(Id),
    /// Move an item to a position.
    Move {
        /// The item.
        item: Id,
        /// Its new position.
        to: usize,
    },
    /// Change what the forum is to do with it.
    SetKind(Id, ItemKind),
    /// Change its planned minutes.
    SetPlanned(Id, u32),
    /// Fix or free the time it begins.
    SetFixed(Id, Option<NaiveTime>),
    /// Put it off to the next meeting, or take it back.
    Defer(Id, bool),
    /// Start an item's clock; whatever runs is paused.
    Start(Id),
    /// Stop the clock; the item stays the current one.
    Pause,
    /// Finish the current item and start the next.
    Next,
    /// Go back to the item before, and open it again.
    Back,
    /// Take a stretch of time out of the running item: the machine slept, or its clock jumped.
    LeaveOut {
        /// The last moment that counts.
        from: NaiveDateTime,
        /// The first that counts again.
        to: NaiveDateTime,
    },
    /// Count such stretches after all.
    Count(Vec<Gap>),
    /// Take a way out of an overrun (R2).
    Replan {
        /// New planned minutes.
        minutes: Vec<(Id, u32)>,
        /// Items to put off.
        deferred: Vec<Id>,
        /// A new end of the meeting.
        end: Option<NaiveTime>,
    },
}

impl Command {
    /// Whether it starts or stops a clock, which an ended meeting no longer has.
    pub(super) const fn moves_clock(&self) -> bool {
        matches!(
            self,
            Self::Start(_)
                | Self::Pause
                | Self::Next
                | Self::Back
                | Self::LeaveOut { .. }
                | Self::Count(_)
                | Self::Replan { .. }
        )
    }
}

/// What happened with the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// An item was added at a position.
    Added {
        /// The item.
        item: Box<Item>,
        /// Its position.
        at: usize,
    },
    /// An item was taken out.
    Removed(Id),
    /// An item was moved to a position.
    Moved {
        /// The item.
        item: Id,
        /// Its position after the move.
        to: usize,
    },
    /// An item's kind was changed; a break that becomes a case gets a number once the call has gone out.
    Kind(Id, ItemKind, Option<u32>),
    /// An item's planned minutes were changed.
    Planned(Id, u32),
    /// The time an item begins was fixed or freed.
    Fixed(Id, Option<NaiveTime>),
    /// An item was put off, or taken back.
    Deferred(Id, bool),
    /// An item's clock was started.
    Started {
        /// The item.
        item: Id,
        /// When.
        at: NaiveDateTime,
    },
    /// The clock was stopped.
    Paused {
        /// When.
        at: NaiveDateTime,
    },
    /// An item was finished and the next one begun.
    Finished {
        /// The finished item.
        item: Id,
        /// The next one, if there was any.
        next: Option<Id>,
        /// When.
        at: NaiveDateTime,
    },
    /// The item before was opened again.
    WentBack {
        /// The item.
        to: Id,
        /// When.
        at: NaiveDateTime,
    },
    /// A stretch of time was taken out of an item.
    LeftOut {
        /// The item.
        item: Id,
        /// The last moment that counts.
        from: NaiveDateTime,
        /// The first that counts again.
        to: NaiveDateTime,
    },
    /// A stretch of time was counted after all.
    Counted {
        /// The item.
        item: Id,
        /// The last moment before it.
        from: NaiveDateTime,
        /// The first after it.
        to: NaiveDateTime,
    },
    /// Several such stretches were counted after all.
    CountedAll(Vec<(Id, Gap)>),
    /// A way out of an overrun was taken (R2).
    Replanned {
        /// New planned minutes.
        minutes: Vec<(Id, u32)>,
        /// Items put off.
        deferred: Vec<Id>,
        /// The new end of the meeting.
        end: Option<NaiveTime>,
    },
}

/// No item is planned for longer than a day.
pub const MOST_MINUTES: u32 = 24 * 60;

pub(super) fn decide(meeting: &Meeting, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
    let at = stamp.at;
    match command {
        Command::Add { mut item, at: position } => {
            item.id = stamp.id;
            item.number = meeting.number_for(item.kind);
            let (first, last) = (meeting.standing_first(), meeting.agenda.len());
            Ok(Event::Added { item, at: position.clamp(first.min(last), last) })
        }
        Command::Remove(id) => {
            let item = meeting.item(id).ok_or(Refusal::NotFound)?;
            if item.stands_first() {
                return Err(Refusal::FirstTwo);
            }
            let used = !item.spans.is_empty() || meeting.decisions.iter().any(|decision| decision.item == id);
            let tied = meeting.follow_ups.iter().any(|follow_up| follow_up.item == Some(id));
            if used || tied { Err(Refusal::ItemInUse) } else { Ok(Event::Removed(id)) }
        }
        Command::Move { item, to } => decide_move(meeting, item, to),
        Command::SetKind(id, kind) => {
            let item = meeting.item(id).ok_or(Refusal::NotFound)?;
            let decided = meeting.decisions.iter().any(|decision| decision.item == id);
            match kind {
                ItemKind::Break if item.stands_first() => Err(Refusal::FirstTwo),
                ItemKind::Break if decided || item.number.is_some() => Err(Refusal::ItemInUse),
                kind if kind == item.kind => Err(Refusal::NothingToDo),
                kind => {
                    let number = if item.number.is_some() { item.number } else { meeting.number_for(kind) };
                    Ok(Event::Kind(id, kind, number))
                }
            }
        }
        Command::SetPlanned(id, minutes) => {
            let item = meeting.item(id).ok_or(Refusal::NotFound)?;
            let minutes = minutes.min(MOST_MINUTES);
            if item.planned == minutes { Err(Refusal::NothingToDo) } else { Ok(Event::Planned(id, minutes)) }
        }
        Command::SetFixed(id, time) => {
            let item = meeting.item(id).ok_or(Refusal::NotFound)?;
            if item.fixed == time { Err(Refusal::NothingToDo) } else { Ok(Event::Fixed(id, time)) }
        }
        Command::Defer(id, deferred) => {
            let item = meeting.item(id).ok_or(Refusal::NotFound)?;
            if (item.progress == ItemProgress::Deferred) == deferred {
                return Err(Refusal::NothingToDo);
            }
            if deferred && item.is_running() {
                return Err(Refusal::ItemRunning);
            }
            let decided = meeting.decisions_in(id).any(super::Decision::stands);
            if deferred && decided { Err(Refusal::ItemDecided) } else { Ok(Event::Deferred(id, deferred)) }
        }
        Command::Start(item) => {
            let wanted = meeting.item(item).ok_or(Refusal::NotFound)?;
            if wanted.is_running() {
                return Err(Refusal::NothingToDo);
            }
            meeting.not_before_clock(at)?;
            Ok(Event::Started { item, at })
        }
        Command::Pause => {
            meeting.running().ok_or(Refusal::NotRunning)?;
            meeting.not_before_clock(at)?;
            Ok(Event::Paused { at })
        }
        Command::Next => {
            meeting.not_before_clock(at)?;
            match (meeting.current, meeting.next_item()) {
                (Some(item), next) if meeting.item(item).is_some_and(|item| item.progress == ItemProgress::Open) => {
                    Ok(Event::Finished { item, next, at })
                }
                (_, Some(item)) => Ok(Event::Started { item, at }),
                (_, None) => Err(Refusal::NoSuchItem),
            }
        }
        Command::Back => {
            meeting.not_before_clock(at)?;
            meeting.item_before().map(|to| Event::WentBack { to, at }).ok_or(Refusal::NoSuchItem)
        }
        Command::LeaveOut { from, to } => gaps::decide_left_out(meeting, Gap { from, to }),
        Command::Count(gaps) => gaps::decide_counted(meeting, &gaps),
        Command::Replan { minutes, deferred, end } => decide_replan(meeting, minutes, deferred, end),
    }
}

/// R2: what runs or is done is not put off.
fn decide_replan(
    meeting: &Meeting,
    minutes: Vec<(Id, u32)>,
    deferred: Vec<Id>,
    end: Option<NaiveTime>,
) -> Result<Event, Refusal> {
    if minutes.is_empty() && deferred.is_empty() && end.is_none_or(|end| end == meeting.end) {
        return Err(Refusal::NothingToDo);
    }
    for (id, _) in &minutes {
        meeting.item(*id).ok_or(Refusal::NotFound)?;
    }
    for id in &deferred {
        let item = meeting.item(*id).ok_or(Refusal::NotFound)?;
        if item.is_running() || item.progress == ItemProgress::Done {
            return Err(Refusal::ItemInUse);
        }
    }
    let minutes = minutes.into_iter().map(|(id, minutes)| (id, minutes.min(MOST_MINUTES))).collect();
    Ok(Event::Replanned { minutes, deferred, end })
}

/// R4: approval of the call and of the last minutes stay first.
fn decide_move(meeting: &Meeting, id: Id, to: usize) -> Result<Event, Refusal> {
    let from = meeting.agenda.iter().position(|item| item.id == id).ok_or(Refusal::NotFound)?;
    let to = to.min(meeting.agenda.len().saturating_sub(1));
    if from == to {
        return Err(Refusal::NothingToDo);
    }
    let first = meeting.standing_first();
    if from < first || to < first { Err(Refusal::FirstTwo) } else { Ok(Event::Moved { item: id, to }) }
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::Added { item, at } => {
            let at = (*at).min(meeting.agenda.len());
            meeting.highest_case = meeting.highest_case.max(item.number.unwrap_or(0));
            meeting.agenda.insert(at, (**item).clone());
        }
        Event::Removed(id) => {
            meeting.agenda.retain(|item| item.id != *id);
            meeting.current = meeting.current.filter(|current| current != id);
        }
        Event::Moved { item, to } => {
            let Some(from) = meeting.agenda.iter().position(|other| other.id == *item) else { return };
            let item = meeting.agenda.remove(from);
            let to = (*to).min(meeting.agenda.len());
            meeting.agenda.insert(to, item);
        }
        Event::Kind(id, kind, number) => {
            meeting.highest_case = meeting.highest_case.max(number.unwrap_or(0));
            meeting.change_item(*id, |item| (item.kind, item.number) = (*kind, *number));
        }
        Event::Planned(id, minutes) => meeting.change_item(*id, |item| item.planned = *minutes),
        Event::Fixed(id, time) => meeting.change_item(*id, |item| item.fixed = *time),
        Event::Deferred(id, deferred) => meeting.change_item(*id, |item| {
            item.progress = if *deferred { ItemProgress::Deferred } else { ItemProgress::Open };
        }),
        Event::Started { item, at } | Event::WentBack { to: item, at } => {
            stop_clock(meeting, *at);
            start_clock(meeting, *item, *at);
        }
        Event::Paused { at } => stop_clock(meeting, *at),
        Event::Finished { item, next, at } => {
            stop_clock(meeting, *at);
            meeting.change_item(*item, |item| item.progress = ItemProgress::Done);
            match next {
                Some(next) => start_clock(meeting, *next, *at),
                None => meeting.current = None,
            }
        }
        Event::LeftOut { item, from, to } => {
            meeting.change_item(*item, |item| gaps::leave_out(item, Gap { from: *from, to: *to }));
        }
        Event::Counted { item, from, to } => {
            meeting.change_item(*item, |item| gaps::count(item, Gap { from: *from, to: *to }));
        }
        Event::CountedAll(counted) => {
            for (item, gap) in counted {
                meeting.change_item(*item, |item| gaps::count(item, *gap));
            }
        }
        Event::Replanned { minutes, deferred, end } => {
            for (id, planned) in minutes {
                meeting.change_item(*id, |item| item.planned = *planned);
            }
            for id in deferred {
                meeting.change_item(*id, |item| item.progress = ItemProgress::Deferred);
            }
            meeting.end = end.unwrap_or(meeting.end);
        }
    }
}

fn stop_clock(meeting: &mut Meeting, at: NaiveDateTime) {
    for item in &mut meeting.agenda {
        if let Some(span) = item.spans.last_mut().filter(|span| span.to.is_none()) {
            span.to = Some(at.max(span.from));
        }
    }
}

fn start_clock(meeting: &mut Meeting, id: Id, at: NaiveDateTime) {
    if meeting.item(id).is_none() {
        return;
    }
    meeting.number_cases();
    meeting.current = Some(id);
    meeting.opened = meeting.opened.or(Some(at));
    meeting.status = meeting.status.max(super::Status::Running);
    meeting.change_item(id, |item| {
        item.progress = ItemProgress::Open;
        item.spans.push(Span { from: at, to: None });
    });
}

#[cfg(test)]
mod tests;
