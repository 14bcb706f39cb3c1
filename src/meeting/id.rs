//! Stable ids: every entity of a meeting has one, so that two versions can be compared and merged by id.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// The stable id of an entity (a version 7 UUID: it sorts by the time it was made).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What comes from outside with a command: the time of day and a fresh id. The core has neither clock nor chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Local time at the place of the meeting.
    pub at: NaiveDateTime,
    /// An id that nothing has yet.
    pub id: Id,
}

/// Makes ids from a time, a count and a seed that the program drew once. Two sources with different seeds never
/// make the same id; with the same seed (tests) the ids are always the same.
#[derive(Clone, Debug)]
pub struct IdSource {
    seed: u64,
    count: u64,
}

impl IdSource {
    /// A source with its own random seed (62 bits are used).
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { seed, count: 0 }
    }

    /// A fresh id for something made at a time.
    pub fn next(&mut self, at: NaiveDateTime) -> Id {
        self.count += 1;
        let millis = u64::try_from(at.and_utc().timestamp_millis()).unwrap_or(0);
        let counter = u16::try_from(self.count & 0x0fff).unwrap_or(0);
        let mixed = self.seed.wrapping_add((self.count >> 12).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let value = (u128::from(millis & 0xffff_ffff_ffff) << 80)
            | (7 << 76)
            | (u128::from(counter) << 64)
            | (2 << 62)
            | u128::from(mixed >> 2);
        Id(Uuid::from_u128(value))
    }

    /// A fresh id with its time, ready to go with a command.
    pub fn stamp(&mut self, at: NaiveDateTime) -> Stamp {
        Stamp { at, id: self.next(at) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_7_and_never_the_same() {
        let at = chrono::DateTime::from_timestamp(1_553_072_400, 0).unwrap().naive_utc();
        let mut source = IdSource::new(42);
        let ids: Vec<Id> = (0..10_000).map(|_| source.next(at)).collect();
        let distinct: std::collections::HashSet<_> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len());
        assert!(ids.iter().all(|id| id.0.get_version_num() == 7));
    }
}
