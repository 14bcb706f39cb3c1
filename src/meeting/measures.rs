//! Priority lists: each network's measures in its order, joint measures, frames, and what is granted.

use super::{Id, Meeting, Refusal, Stamp};
use crate::{forum::StreamKind, money::Money};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Something to be done, with what, who, partner and cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Stable id.
    pub id: Id,
    /// Code of its stream: a network's, or the joint measures'. Its rank is its place among that stream's measures.
    pub stream: String,
    /// What people call it: `TM1`. It stays when the rank changes.
    pub code: String,
    /// What is to be done (hva).
    #[serde(default)]
    pub title: String,
    /// Who is to do it (hvem).
    #[serde(default)]
    pub who: String,
    /// The partner in higher education.
    #[serde(default)]
    pub partner: String,
    /// Whether the whole network does it.
    #[serde(default)]
    pub scope: Scope,
    /// What is asked for.
    #[serde(default)]
    pub asked: Money,
    /// What the owner offers to add.
    #[serde(default)]
    pub own: Money,
    /// What is granted; none while nothing is said of it.
    #[serde(default)]
    pub granted: Option<Money>,
    /// What the owner must add to the grant.
    #[serde(default)]
    pub own_granted: Option<Money>,
    /// On what condition it is granted.
    #[serde(default)]
    pub condition: String,
    /// What is to be remembered about it.
    #[serde(default)]
    pub remark: String,
    /// The joint measure that it goes into.
    #[serde(default)]
    pub merged_into: Option<Id>,
}

/// Whether a measure is the whole network's or some owners'.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// The whole network's.
    #[default]
    Network,
    /// Some of its owners'.
    Local,
}

/// What has come of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing is said yet.
    Open,
    /// All that was asked for.
    Full,
    /// A part of it.
    Part,
    /// Nothing.
    Nothing,
    /// It goes into a joint measure.
    Merged,
}

impl Measure {
    /// What has come of it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self.granted {
            _ if self.merged_into.is_some() => Outcome::Merged,
            None => Outcome::Open,
            Some(granted) if granted.is_zero() => Outcome::Nothing,
            Some(granted) if granted >= self.asked => Outcome::Full,
            Some(_) => Outcome::Part,
        }
    }

    /// What it takes of the frame: the grant, or what is asked for while nothing is said.
    #[must_use]
    pub fn need(&self) -> Money {
        if self.merged_into.is_some() { Money::ZERO } else { self.granted.unwrap_or(self.asked) }
    }
}

/// That a network has sent its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriorityList {
    /// Code of the network.
    pub network: String,
    /// When it was received.
    #[serde(default)]
    pub received: Option<NaiveDateTime>,
    /// Whether that was after the deadline.
    #[serde(default)]
    pub late: bool,
    /// The file it came in.
    #[serde(default)]
    pub source: String,
}

/// The money that may be used in one stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Code of the stream.
    pub stream: String,
    /// The most that may be used.
    pub amount: Money,
}

/// What can be asked about lists and money. Titles and amounts that people type are fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A new measure at the end of a stream; its code is made from the stream's.
    Add {
        /// Code of the stream.
        stream: String,
    },
    /// Take out a measure.
    Remove(Id),
    /// Move a measure within its list, to a rank from 0.
    Move {
        /// The measure.
        measure: Id,
        /// Its new rank.
        rank: usize,
    },
    /// Grant an amount, or take back what was said.
    Grant {
        /// The measure.
        measure: Id,
        /// What is granted; none for nothing said.
        amount: Option<Money>,
    },
    /// Say whether the whole network does it.
    SetScope(Id, Scope),
    /// Put a measure into a joint one (its grant becomes nothing), or take it out.
    Merge {
        /// The measure.
        measure: Id,
        /// The joint measure; none takes it out.
        into: Option<Id>,
    },
    /// Note that a network's list was received now, or was not.
    Receive {
        /// Code of the network.
        network: String,
        /// Whether it came after the deadline; none where it has not come.
        late: Option<bool>,
    },
}

/// What happened with lists and money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A measure was added at the end of its list.
    Added(Box<Measure>),
    /// A measure was taken out.
    Removed(Id),
    /// A measure was moved to a rank in its list.
    Moved {
        /// The measure.
        measure: Id,
        /// Its rank after the move, from 0.
        rank: usize,
    },
    /// An amount was granted, with what the owner must add to it.
    Granted {
        /// The measure.
        measure: Id,
        /// What is granted.
        amount: Option<Money>,
        /// What the owner must add.
        own: Option<Money>,
    },
    /// Its reach was said.
    Scope(Id, Scope),
    /// It went into a joint measure, or out again.
    Merged {
        /// The measure.
        measure: Id,
        /// The joint measure.
        into: Option<Id>,
    },
    /// What is asked for was changed.
    Asked(Id, Money),
    /// What the owner offers was changed.
    Own(Id, Money),
    /// A stream's frame was set.
    Framed {
        /// Code of the stream.
        stream: String,
        /// The most that may be used.
        amount: Money,
    },
    /// A list was received, or was not.
    Received {
        /// Code of the network.
        network: String,
        /// When.
        at: Option<NaiveDateTime>,
        /// Whether that was late.
        late: bool,
    },
}

pub(super) fn decide(meeting: &Meeting, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
    match command {
        Command::Add { stream } => {
            let kind = meeting.charter.stream(&stream).map(|stream| stream.kind);
            if !matches!(kind, Some(StreamKind::Network | StreamKind::Joint)) {
                return Err(Refusal::NoSuchStream { stream });
            }
            Ok(Event::Added(Box::new(Measure::new(stamp.id, &stream, &meeting.free_code(&stream)))))
        }
        Command::Remove(id) => {
            meeting.measure(id).ok_or(Refusal::NotFound)?;
            let goes_in = meeting.measures.iter().any(|measure| measure.merged_into == Some(id));
            if goes_in { Err(Refusal::Merged) } else { Ok(Event::Removed(id)) }
        }
        Command::Move { measure, rank } => {
            let stream = meeting.measure(measure).ok_or(Refusal::NotFound)?.stream.clone();
            let last = meeting.measures_of(&stream).count().saturating_sub(1);
            let from = meeting.measures_of(&stream).position(|other| other.id == measure);
            let rank = rank.min(last);
            if from == Some(rank) { Err(Refusal::NothingToDo) } else { Ok(Event::Moved { measure, rank }) }
        }
        Command::Grant { measure, amount } => decide_grant(meeting, measure, amount),
        Command::SetScope(id, scope) => {
            let measure = meeting.measure(id).ok_or(Refusal::NotFound)?;
            if measure.scope == scope { Err(Refusal::NothingToDo) } else { Ok(Event::Scope(id, scope)) }
        }
        Command::Merge { measure, into } => {
            let found = meeting.measure(measure).ok_or(Refusal::NotFound)?;
            if let Some(joint) = into {
                let joint = meeting.measure(joint).ok_or(Refusal::NotFound)?;
                let is_joint = |code: &str| meeting.charter.stream(code).is_some_and(|s| s.kind == StreamKind::Joint);
                if !is_joint(&joint.stream) || is_joint(&found.stream) {
                    return Err(Refusal::NoSuchStream { stream: joint.stream.clone() });
                }
            }
            if found.merged_into == into { Err(Refusal::NothingToDo) } else { Ok(Event::Merged { measure, into }) }
        }
        Command::Receive { network, late } => {
            if !meeting.charter.networks.iter().any(|known| known.code == network) {
                return Err(Refusal::NotFound);
            }
            let known = meeting.list(&network).filter(|list| list.received.is_some());
            if known.map(|list| list.late) == late {
                return Err(Refusal::NothingToDo);
            }
            // saying that it was late after all does not change when it came
            let at = late.map(|_| known.and_then(|list| list.received).unwrap_or(stamp.at));
            Ok(Event::Received { network, at, late: late.unwrap_or(false) })
        }
    }
}

/// R19: never over the frame of the stream; R18: the owner adds its share of the grant.
fn decide_grant(meeting: &Meeting, id: Id, amount: Option<Money>) -> Result<Event, Refusal> {
    let measure = meeting.measure(id).ok_or(Refusal::NotFound)?;
    if measure.merged_into.is_some() {
        return Err(Refusal::Merged);
    }
    if measure.granted == amount {
        return Err(Refusal::NothingToDo);
    }
    let Some(grant) = amount else { return Ok(Event::Granted { measure: id, amount: None, own: None }) };
    if grant < Money::ZERO {
        return Err(Refusal::Negative);
    }
    if grant > measure.asked && !measure.asked.is_zero() {
        return Err(Refusal::MoreThanAsked { asked: measure.asked });
    }
    let left = meeting.left_in(&measure.stream) + measure.granted.unwrap_or(Money::ZERO);
    if grant > left && grant > measure.granted.unwrap_or(Money::ZERO) {
        return Err(Refusal::OverFrame { stream: measure.stream.clone(), left });
    }
    let joint = meeting.charter.stream(&measure.stream).is_some_and(|stream| stream.kind == StreamKind::Joint);
    let own = if joint { Money::ZERO } else { meeting.charter.own_funding.of(grant) };
    Ok(Event::Granted { measure: id, amount: Some(grant), own: Some(own) })
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::Added(measure) => meeting.measures.push((**measure).clone()),
        Event::Removed(id) => {
            meeting.measures.retain(|measure| measure.id != *id);
            meeting.answers.retain(|answer| answer.measure != *id);
        }
        Event::Moved { measure, rank } => {
            let Some(from) = meeting.measures.iter().position(|other| other.id == *measure) else { return };
            let moved = meeting.measures.remove(from);
            let same = |other: &(usize, &Measure)| other.1.stream == moved.stream;
            let places: Vec<usize> = meeting.measures.iter().enumerate().filter(same).map(|(at, _)| at).collect();
            let after_last = places.last().map_or(from, |last| last + 1);
            let to = places.get(*rank).copied().unwrap_or(after_last);
            meeting.measures.insert(to.min(meeting.measures.len()), moved);
        }
        Event::Granted { measure, amount, own } => meeting.change_measure(*measure, |measure| {
            measure.granted = *amount;
            measure.own_granted = *own;
        }),
        Event::Scope(id, scope) => meeting.change_measure(*id, |measure| measure.scope = *scope),
        Event::Merged { measure, into } => meeting.change_measure(*measure, |measure| {
            measure.merged_into = *into;
            measure.granted = into.map(|_| Money::ZERO);
            measure.own_granted = into.map(|_| Money::ZERO);
        }),
        Event::Asked(id, amount) => meeting.change_measure(*id, |measure| measure.asked = *amount),
        Event::Own(id, amount) => meeting.change_measure(*id, |measure| measure.own = *amount),
        Event::Framed { stream, amount } => {
            let frame = Frame { stream: stream.clone(), amount: *amount };
            let at = meeting.frames.iter().position(|known| known.stream == *stream).unwrap_or(meeting.frames.len());
            // a file edited by hand may have two of a stream, which count together
            meeting.frames.retain(|known| known.stream != *stream);
            meeting.frames.insert(at.min(meeting.frames.len()), frame);
        }
        Event::Received { network, at, late } => {
            let known = meeting.lists.iter_mut().find(|list| list.network == *network);
            if let Some(list) = known {
                (list.received, list.late) = (*at, *late);
            } else {
                let (network, source) = (network.clone(), String::new());
                meeting.lists.push(PriorityList { network, received: *at, late: *late, source });
            }
        }
    }
}

impl Measure {
    /// A new measure with nothing but its place.
    #[must_use]
    pub fn new(id: Id, stream: &str, code: &str) -> Self {
        Self {
            id,
            stream: stream.to_owned(),
            code: code.to_owned(),
            title: String::new(),
            who: String::new(),
            partner: String::new(),
            scope: Scope::Network,
            asked: Money::ZERO,
            own: Money::ZERO,
            granted: None,
            own_granted: None,
            condition: String::new(),
            remark: String::new(),
            merged_into: None,
        }
    }
}

#[cfg(test)]
mod tests;
