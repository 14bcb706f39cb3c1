//! The story of a meeting: what happened, what was undone, what was redone. State is one fold over it, and undo is
//! that fold one step shorter.
//!
//! Folding everything again at each undo would be slow late in a long meeting, so checkpoints are kept in memory; a
//! clone of a large meeting costs far less than folding its day.

use super::{Command, Event, Meeting, Refusal, Stamp};
use serde::{Deserialize, Serialize};

/// One step of the story, as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Something happened.
    Did(Event),
    /// The last thing that happened was undone.
    Undid,
    /// The last thing undone was redone.
    Redid,
}

/// A meeting with its story.
#[derive(Clone, Debug)]
pub struct History {
    events: Vec<Event>,
    done: usize,
    now: Meeting,
    checkpoints: Vec<(usize, Meeting)>,
}

/// A checkpoint is kept every so many events.
const STRIDE: usize = 32;

/// So many checkpoints are kept at most; beyond that every second of the older ones goes.
const MOST_CHECKPOINTS: usize = 24;

impl History {
    /// A story that begins with a meeting as it was opened.
    #[must_use]
    pub fn new(base: Meeting) -> Self {
        Self { events: Vec::new(), done: 0, checkpoints: vec![(0, base.clone())], now: base }
    }

    /// The story of a meeting and all its steps.
    #[must_use]
    pub fn replay(base: Meeting, steps: impl IntoIterator<Item = Step>) -> Self {
        let mut history = Self::new(base);
        for step in steps {
            history.step(&step);
        }
        history
    }

    /// The meeting as it is now.
    #[must_use]
    pub const fn meeting(&self) -> &Meeting {
        &self.now
    }

    /// Check a command against the rules; nothing changes. What comes back is for [`Self::step`] and the journal.
    ///
    /// # Errors
    /// Why the rules refuse it.
    pub fn decide(&self, command: Command, stamp: Stamp) -> Result<Step, Refusal> {
        self.now.decide(command, stamp).map(Step::Did)
    }

    /// Take a step. It is total: undoing nothing does nothing.
    pub fn step(&mut self, step: &Step) {
        match step {
            Step::Did(event) => {
                self.events.truncate(self.done);
                self.checkpoints.retain(|(at, _)| *at <= self.done);
                self.now.apply(event);
                self.events.push(event.clone());
                self.done += 1;
                if self.done.is_multiple_of(STRIDE) {
                    self.checkpoints.push((self.done, self.now.clone()));
                    self.thin_out();
                }
            }
            Step::Undid if self.done > 0 => {
                self.done -= 1;
                self.now = self.at(self.done);
            }
            Step::Redid => {
                if let Some(event) = self.events.get(self.done) {
                    self.now.apply(event);
                    self.done += 1;
                }
            }
            Step::Undid => {}
        }
    }

    /// What an undo would undo.
    #[must_use]
    pub fn undoable(&self) -> Option<&Event> {
        self.done.checked_sub(1).and_then(|last| self.events.get(last))
    }

    /// What a redo would redo.
    #[must_use]
    pub fn redoable(&self) -> Option<&Event> {
        self.events.get(self.done)
    }

    /// How many events stand.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.done
    }

    /// Whether nothing has happened since the meeting was opened.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.done == 0
    }

    fn at(&self, done: usize) -> Meeting {
        let nearest = self.checkpoints.iter().rev().find(|(at, _)| *at <= done);
        let (from, mut meeting) =
            nearest.map_or_else(|| (done, self.now.clone()), |(at, meeting)| (*at, meeting.clone()));
        for event in self.events.get(from..done).unwrap_or_default() {
            meeting.apply(event);
        }
        meeting
    }

    /// Keep the beginning and the newest; drop every second of those between.
    fn thin_out(&mut self) {
        if self.checkpoints.len() > MOST_CHECKPOINTS {
            let keep_from = self.checkpoints.len() - MOST_CHECKPOINTS / 2;
            let mut place = 0;
            self.checkpoints.retain(|_| {
                place += 1;
                place == 1 || place > keep_from || place % 2 == 0
            });
        }
    }
}
