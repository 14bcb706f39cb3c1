//! What is on its way to the disk, by the numbers that the journal gives its entries: which change is the newest, and
//! which weighty steps must not show ✔ yet.

use crate::{
    app::Entry,
    meeting::{Event, Id, Step, agenda, decisions, measures, sitting},
};
use std::collections::VecDeque;

/// A weighty step on its way: its number in the journal, and what waits for it, where that is one thing.
pub type Waiting = (u64, Option<Id>);

/// What shows the ✔ of a weighty event, where that is one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight(Option<Id>);

/// What an entry means until it is on the disk.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    /// Whether a file that lacks it lacks anything.
    changes: bool,
    /// Whether something waits for it, and what.
    weighty: Option<Weight>,
}

/// How far the journal and the file have come.
#[derive(Debug, Default)]
pub struct Keeping {
    /// The entries that have no number yet, in their order.
    queue: VecDeque<Mark>,
    /// The last entry written to the journal.
    written: u64,
    /// The last entry known to be on the disk.
    synced: u64,
    /// The last entry that changed anything.
    changed: u64,
    waiting: Vec<Waiting>,
}

impl Keeping {
    /// An entry is handed to the journal; a step that undoes or redoes comes with what it undoes or redoes.
    pub fn push(&mut self, entry: &Entry, again: Option<&Event>) {
        let event = match entry {
            Entry::Step(Step::Did(event)) => Some(event),
            _ => again,
        };
        let changes = matches!(entry, Entry::Step(_) | Entry::Typed(_));
        self.queue.push_back(Mark { changes, weighty: event.and_then(weight) });
    }

    /// The journal gave the next entry this number.
    pub fn journaled(&mut self, number: u64) {
        self.written = number;
        let mark = self.queue.pop_front().unwrap_or_default();
        if mark.changes {
            self.changed = number;
        }
        self.waiting.extend(mark.weighty.map(|Weight(what)| (number, what)));
    }

    /// Every entry up to this number is on the disk.
    pub fn synced_to(&mut self, number: u64) {
        self.synced = self.synced.max(number);
        self.waiting.retain(|(waits, _)| *waits > number);
    }

    /// Whether every entry is on the disk.
    pub const fn synced(&self) -> bool {
        self.synced >= self.written
    }

    /// Whether a file that holds everything up to this entry lacks nothing.
    pub fn is_whole(&self, revision: u64) -> bool {
        revision >= self.changed && !self.queue.iter().any(|mark| mark.changes)
    }

    /// The weighty steps that are not on the disk.
    pub fn waiting(&self) -> &[Waiting] {
        &self.waiting
    }
}

/// Whether an event waits for the disk before it shows ✔ and is saved to the file at once (decisions, money, cases
/// that are closed, the end), and what shows the ✔.
pub fn weight(event: &Event) -> Option<Weight> {
    match event {
        Event::Decisions(decisions::Event::Decided { id, .. } | decisions::Event::Corrected { decision: id, .. })
        | Event::Agenda(agenda::Event::Finished { item: id, .. })
        | Event::Measures(measures::Event::Granted { measure: id, .. } | measures::Event::Merged { measure: id, .. }) => {
            Some(Weight(Some(*id)))
        }
        Event::Measures(measures::Event::Framed { .. })
        | Event::Sitting(sitting::Event::Ended(_) | sitting::Event::Called(_)) => Some(Weight(None)),
        _ => None,
    }
}
