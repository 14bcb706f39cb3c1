//! How far the journal is on the disk. To hear it after each key would be another frame for each, with nothing new in it:
//! the thread that syncs wakes the loop only where the screen waits for it, for a ✔ or to take back that the disk is
//! behind. Else the next frame asks.

use super::{Runtime, post::Post};
use crate::store::Report;
use chrono::NaiveDateTime;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};

/// What the thread that syncs and the loop know of each other.
#[derive(Debug, Default)]
pub(super) struct Syncing {
    /// The last entry that is on the disk.
    reached: AtomicU64,
    /// Whether the loop is to be woken.
    awaited: AtomicBool,
}

impl Syncing {
    /// Everything up to this entry is on the disk. Says whether the loop is to be told.
    fn reached(&self, number: u64) -> bool {
        // two threads sync, and the slower of them may tell later what the other has passed
        self.reached.fetch_max(number, SeqCst);
        self.awaited.load(SeqCst)
    }

    /// The last entry on the disk; whether to be told of the next. What comes in between is in the answer or told.
    fn ask(&self, awaited: bool) -> u64 {
        self.awaited.store(awaited, SeqCst);
        self.reached.load(SeqCst)
    }
}

impl Post {
    /// What the store reports, for the loop.
    pub(super) fn report(&self, report: Report) {
        match report {
            Report::Synced(number) if !self.syncing.reached(number) => {}
            // nobody reads any more when the loop has ended
            report => {
                self.send(super::Message::Store(report));
            }
        }
    }
}

impl Runtime {
    /// Tells the app how far the disk has come, before it is drawn.
    pub(super) fn ask_synced(&mut self, now: NaiveDateTime) {
        let awaited = !self.app.waiting().is_empty() || self.app.disk_behind();
        let reached = self.post.syncing.ask(awaited);
        if reached > self.synced {
            self.synced = reached;
            self.app.told_synced(reached, now);
            self.perform(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loop_is_told_only_when_it_waits_and_misses_nothing() {
        let syncing = Syncing::default();
        assert!(!syncing.reached(3));
        assert_eq!(syncing.ask(false), 3);
        assert!(!syncing.reached(4));
        assert_eq!(syncing.ask(true), 4, "what came before it waited is in the answer");
        assert!(syncing.reached(5), "what comes after is told");
        assert_eq!(syncing.ask(false), 5);
        assert!(!syncing.reached(6));
        assert!(!syncing.reached(5), "told late");
        assert_eq!(syncing.ask(true), 6);
    }
}
