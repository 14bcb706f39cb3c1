//! Who is there: attendance by sector, substitutes, and whether the forum may decide (R6).

use super::{Meeting, Refusal, Stamp};
use crate::forum::{Charter, Function, Member};
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

mod stays;
pub use stays::Stay;

/// Somebody who is called to the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Stable id within the forum, `p03`; of those who only came to this meeting a number of its own.
    pub id: String,
    /// The person's name; may be empty where only the seat is known.
    #[serde(default)]
    pub name: String,
    /// What the person does in the forum.
    #[serde(default)]
    pub function: Function,
    /// The organisation spoken for.
    #[serde(default)]
    pub organisation: String,
    /// Code of the sector spoken for.
    pub sector: String,
    /// Whether the member counts in quorum and vote (R6).
    #[serde(default)]
    pub authority: bool,
    /// Code of the network spoken for, if any.
    #[serde(default)]
    pub network: Option<String>,
    /// Whether the seat is filled.
    #[serde(default)]
    pub presence: Presence,
    /// Who sits in the member's place.
    #[serde(default)]
    pub substitute: Option<String>,
    /// Since when, where it is not the whole meeting.
    #[serde(default)]
    pub arrived: Option<NaiveTime>,
    /// Until when, where it is not the whole meeting.
    #[serde(default)]
    pub left: Option<NaiveTime>,
    /// Who sat there before, oldest first: whoever left and came back, or a substitute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Stay>,
    /// When the seat was called over, where the meeting was under way by then: what is put right at once was a slip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noted: Option<NaiveTime>,
}

/// Whether a seat is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Presence {
    /// Called, and not yet seen.
    #[default]
    Expected,
    /// The member is there.
    Present,
    /// A substitute is there in the member's place (vara).
    Substitute,
    /// Nobody is there (forfall).
    Absent,
}

impl Presence {
    /// Whether somebody fills the seat.
    #[must_use]
    pub const fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::Substitute)
    }
}

impl Person {
    /// Somebody who is there and was not called: an observer of the last sector until said otherwise.
    #[must_use]
    pub fn uncalled(charter: &Charter) -> Option<Self> {
        Some(Self {
            id: String::new(),
            name: String::new(),
            function: Function::Observer,
            organisation: String::new(),
            sector: charter.sectors.last()?.code.clone(),
            authority: false,
            network: None,
            presence: Presence::Present,
            substitute: None,
            arrived: None,
            left: None,
            earlier: Vec::new(),
            noted: None,
        })
    }

    /// The seat of a member, before the roll call.
    #[must_use]
    pub fn called(member: &Member) -> Self {
        Self {
            id: member.id.clone(),
            name: member.name.clone(),
            function: member.function,
            organisation: member.organisation.clone(),
            sector: member.sector.clone(),
            authority: member.authority,
            network: member.network.clone(),
            presence: Presence::Expected,
            substitute: None,
            arrived: None,
            left: None,
            earlier: Vec::new(),
            noted: None,
        }
    }

    /// Who sits in the seat: the substitute's name, the member's, or the organisation.
    #[must_use]
    pub fn label(&self) -> &str {
        match (&self.substitute, self.presence) {
            (Some(name), Presence::Substitute) if !name.is_empty() => name,
            _ if self.name.is_empty() => &self.organisation,
            _ => &self.name,
        }
    }
}

/// Whether the forum may decide, with the figures behind it (R6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// Members with decision authority who are there, substitutes included.
    pub present: u32,
    /// Members with decision authority.
    pub of: u32,
    /// Sectors that must be there and are not.
    #[serde(default)]
    pub missing: Vec<String>,
    /// Whether the forum may decide.
    pub quorate: bool,
}

/// What can be asked about people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Fill or empty a seat. A substitute's name is set as a text field.
    SetPresence {
        /// The seat.
        person: String,
        /// What it is to be.
        presence: Presence,
    },
    /// Everybody who is expected is there.
    AllPresent,
    /// Somebody who was not called is there too.
    Add {
        /// The person; the id is given by the meeting.
        person: Box<Person>,
    },
}

/// What happened with people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A seat was filled or emptied.
    Presence {
        /// The seat.
        person: String,
        /// What it is now.
        presence: Presence,
        /// When, if the meeting was under way.
        at: Option<NaiveTime>,
    },
    /// A substitute was named and sits in the seat; without a name nobody does.
    Substituted {
        /// The seat.
        person: String,
        /// The substitute.
        name: String,
        /// When, if the meeting was under way.
        at: Option<NaiveTime>,
    },
    /// These were all there.
    AllPresent(Vec<String>),
    /// These were all there, as was noted while the meeting was under way.
    Everybody {
        /// The seats.
        people: Vec<String>,
        /// When.
        at: NaiveTime,
    },
    /// Somebody joined.
    Added(Box<Person>),
}

pub(super) fn decide(meeting: &Meeting, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
    match command {
        Command::SetPresence { person, presence } => {
            let seat = meeting.person(&person).ok_or(Refusal::NotFound)?;
            if seat.presence == presence {
                return Err(Refusal::NothingToDo);
            }
            Ok(Event::Presence { person, presence, at: under_way(meeting, stamp) })
        }
        Command::AllPresent => {
            let expected = meeting.people.iter().filter(|person| person.presence == Presence::Expected);
            let ids: Vec<String> = expected.map(|person| person.id.clone()).collect();
            match under_way(meeting, stamp) {
                _ if ids.is_empty() => Err(Refusal::NothingToDo),
                Some(at) => Ok(Event::Everybody { people: ids, at }),
                None => Ok(Event::AllPresent(ids)),
            }
        }
        Command::Add { mut person } => {
            let free = |n: usize| Some(format!("p{n:02}")).filter(|id| meeting.person(id).is_none());
            person.id = (meeting.people.len() + 1..=2 * meeting.people.len() + 1).find_map(free).unwrap_or_default();
            Ok(Event::Added(person))
        }
    }
}

/// The name of who sits in a person's place, as it was typed.
pub(super) fn substitute(meeting: &Meeting, person: String, name: String, stamp: Stamp) -> Result<Event, Refusal> {
    let seat = meeting.person(&person).ok_or(Refusal::NotFound)?;
    let name = if name.trim().is_empty() { String::new() } else { name };
    let same = seat.substitute.as_deref().unwrap_or_default() == name;
    let sits = seat.presence == Presence::Substitute;
    if if name.is_empty() { !sits } else { same && sits } {
        return Err(Refusal::NothingToDo);
    }
    Ok(Event::Substituted { person, name, at: under_way(meeting, stamp) })
}

/// The time, while who comes and goes is noted with it.
fn under_way(meeting: &Meeting, stamp: Stamp) -> Option<NaiveTime> {
    (meeting.opened.is_some() && meeting.closed.is_none()).then(|| stamp.at.time())
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::Presence { person, presence, at } => {
            if let Some(seat) = meeting.person_mut(person) {
                let substitute = seat.substitute.clone();
                stays::fill(seat, *presence, substitute, *at);
            }
        }
        Event::Substituted { person, name, at } => {
            let Some(seat) = meeting.person_mut(person) else { return };
            if !name.trim().is_empty() {
                stays::fill(seat, Presence::Substitute, Some(name.clone()), *at);
            } else if seat.presence == Presence::Substitute {
                stays::fill(seat, Presence::Absent, None, *at);
                // the name is kept of one who was there and left
                seat.substitute = seat.substitute.take().filter(|_| seat.left.is_some());
            }
        }
        Event::AllPresent(ids) => all_present(meeting, ids, None),
        Event::Everybody { people, at } => all_present(meeting, people, Some(*at)),
        Event::Added(person) => meeting.people.push((**person).clone()),
    }
}

fn all_present(meeting: &mut Meeting, ids: &[String], at: Option<NaiveTime>) {
    for seat in meeting.people.iter_mut().filter(|seat| ids.contains(&seat.id)) {
        stays::fill(seat, Presence::Present, None, at);
    }
}

impl Meeting {
    /// Whether the forum may decide now (R6), with everybody who is there.
    #[must_use]
    pub fn quorum(&self) -> Quorum {
        let rule = &self.charter.quorum;
        let members = || self.people.iter().filter(|person| person.authority);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let of = count(members().count());
        let present = count(members().filter(|person| person.presence.is_there()).count());
        let missing: Vec<String> = rule
            .sectors
            .iter()
            .filter(|sector| !members().any(|person| person.sector == **sector && person.presence.is_there()))
            .cloned()
            .collect();
        let share = rule.more_than;
        let enough = u64::from(present) * u64::from(share.den) > u64::from(of) * u64::from(share.num);
        let quorate = enough && missing.is_empty();
        Quorum { present, of, missing, quorate }
    }
}

#[cfg(test)]
mod tests;
