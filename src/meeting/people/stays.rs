//! Who sat in a seat, and from when to when. A slip of the hand at the roll call that is put right at once is no coming
//! and no going, and leaves no trace; whoever was really away is there with both stays.

use super::{Person, Presence};
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// What is taken back within so many seconds was a slip.
const SLIP: i64 = 120;

/// A stretch of the meeting in which somebody sat in a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// The substitute who sat there, maybe without a name; nobody where it was the member.
    #[serde(default)]
    pub substitute: Option<String>,
    /// Since when, where it is not since the meeting began.
    #[serde(default)]
    pub from: Option<NaiveTime>,
    /// Until when, where somebody left.
    #[serde(default)]
    pub to: Option<NaiveTime>,
}

impl Person {
    /// The stays of whoever sat in the seat, the last one last; none of a seat that nobody sat in.
    #[must_use]
    pub fn stays(&self) -> Vec<Stay> {
        let last = match self.presence {
            Presence::Present => Stay { substitute: None, from: self.arrived, to: None },
            Presence::Substitute => {
                Stay { substitute: Some(self.substitute.clone().unwrap_or_default()), from: self.arrived, to: None }
            }
            // a seat that was left keeps the name of the substitute who sat there
            Presence::Absent if self.left.is_some() => self.last_stay(),
            Presence::Absent | Presence::Expected => return Vec::new(),
        };
        self.earlier.iter().cloned().chain([last]).collect()
    }

    /// Whether the one who comes is the one who sat there last.
    fn is_for(&self, presence: Presence, substitute: Option<&str>) -> bool {
        match (presence, &self.substitute) {
            (Presence::Substitute, Some(known)) => known == substitute.unwrap_or_default(),
            (presence, known) => presence == Presence::Present && known.is_none(),
        }
    }

    fn last_stay(&self) -> Stay {
        Stay { substitute: self.substitute.clone(), from: self.arrived, to: self.left }
    }
}

/// A seat is filled or emptied, and by whom; while the meeting is under way since or until when is noted.
pub(super) fn fill(seat: &mut Person, presence: Presence, substitute: Option<String>, at: Option<NaiveTime>) {
    match (presence, at) {
        (Presence::Expected, _) => {
            // nothing was seen of them after all
            (seat.arrived, seat.left, seat.noted) = (None, None, None);
            seat.earlier.clear();
            seat.presence = presence;
        }
        (_, Some(at)) if seat.presence != Presence::Expected => during(seat, presence, substitute, at),
        _ => {
            // called over, or corrected when the meeting has ended: a time that is known stays known, for whoever it is
            // known of is put right once more
            if seat.presence == Presence::Expected {
                seat.noted = at;
            }
            if presence.is_there() && !seat.is_for(presence, substitute.as_deref()) {
                seat.left = None;
            }
            sits(seat, presence, substitute);
        }
    }
}

fn during(seat: &mut Person, presence: Presence, substitute: Option<String>, at: NaiveTime) {
    if presence == seat.presence {
        sits(seat, presence, substitute); // the substitute's name was spelt in another way
        return;
    }
    if seat.presence.is_there() {
        leave(seat, at);
    }
    if presence.is_there() {
        come(seat, presence, substitute, at);
    }
}

fn leave(seat: &mut Person, at: NaiveTime) {
    seat.substitute = match seat.presence {
        Presence::Substitute => Some(seat.substitute.take().unwrap_or_default()),
        _ => None,
    };
    seat.presence = Presence::Absent;
    if !at_once(seat.arrived.or(seat.noted), at) {
        seat.left = Some(at);
    } else if let Some(before) = seat.earlier.pop() {
        (seat.substitute, seat.arrived, seat.left) = (before.substitute, before.from, before.to);
    } else {
        (seat.substitute, seat.left) = (None, None); // was never there
        seat.noted = seat.noted.and(Some(at));
    }
}

fn come(seat: &mut Person, presence: Presence, substitute: Option<String>, at: NaiveTime) {
    let same = seat.is_for(presence, substitute.as_deref());
    if seat.left.is_some() && !(same && at_once(seat.left, at)) {
        seat.earlier.push(seat.last_stay());
        seat.arrived = Some(at);
    } else if seat.left.is_none() && !at_once(seat.arrived.or(seat.noted), at) {
        seat.earlier.clear(); // a correction said that nobody had been there
        seat.arrived = Some(at);
    } else if seat.left.is_none() {
        seat.noted = seat.noted.and(Some(at)); // still being called over
    }
    seat.left = None;
    sits(seat, presence, substitute);
}

fn sits(seat: &mut Person, presence: Presence, substitute: Option<String>) {
    seat.presence = presence;
    match presence {
        Presence::Substitute => seat.substitute = substitute,
        Presence::Present => seat.substitute = None,
        Presence::Absent | Presence::Expected => {}
    }
}

/// Whether one time is so near another that what was done at the one is put right at the other; midnight may lie between.
fn at_once(before: Option<NaiveTime>, at: NaiveTime) -> bool {
    const DAY: i64 = 24 * 60 * 60;
    before.is_some_and(|before| {
        let apart = (at - before).num_seconds().rem_euclid(DAY);
        apart.min(DAY - apart) < SLIP
    })
}

#[cfg(test)]
mod tests;
