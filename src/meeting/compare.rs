//! What differs between two versions of a meeting: named places, each with what one says and what the other says.
//!
//! Pure and bounded: things are paired by id, so it costs one walk through both, and no more than [`MOST`] places are
//! named; of the rest it is said how many there are. How often a meeting was saved and when its clock was seen is not
//! what anybody reads, and never differs.

mod parts;
#[cfg(test)]
mod tests;

use super::{Answer, Field, Id, Item, ItemProgress, Meeting, Outcome, Phase, Presence, Scope, State, Status};
use crate::{
    forum::ItemKind,
    language::{Language, Texts},
};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// So many places are named.
pub const MOST: usize = 500;

/// Longer texts are shown around the place where they part.
const LONGEST_SHOWN: usize = 4096;

/// What differs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// The places, in the order of the meeting.
    pub found: Vec<Difference>,
    /// How many more there are.
    pub more: usize,
}

impl Differences {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many places differ.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len().saturating_add(self.more)
    }
}

/// A place that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Of what.
    pub thing: Thing,
    /// What of it.
    pub part: Part,
    /// What the first says.
    pub one: Value,
    /// What the other says.
    pub other: Value,
}

/// Something in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// The meeting itself.
    Meeting,
    /// An item of the agenda.
    Item(Id),
    /// A person.
    Person(String),
    /// A stream of money, or the list of a network.
    Stream(String),
    /// A measure.
    Measure(Id),
    /// An answer to a standing question.
    Answer(Id, String, Phase),
    /// A decision.
    Decision(Id),
    /// A follow-up.
    FollowUp(Id),
}

/// A part of something.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// All of it: one has it and the other has not.
    Whole,
    /// What somebody typed.
    Field(Field),
    /// How far an answer, a case or the meeting has come.
    State,
    /// What kind of case it is.
    Kind,
    /// The minutes that a case has taken.
    Clock,
    /// The case that the forum is at.
    Current,
    /// Who is there.
    Presence,
    /// The order of cases or of measures.
    Order,
    /// Whether a measure is the network's or local.
    Scope,
    /// The joint measure that a measure is part of.
    Merged,
    /// When a list came.
    Received,
    /// How a decision was made.
    Outcome,
    /// The earlier decisions that a decision rests on.
    References,
    /// When a follow-up was done.
    Done,
    /// The language of the minutes.
    Language,
    /// Anything else.
    Details,
}

/// What stands in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing: the place is not there.
    Absent,
    /// A text; sums and dates as they are typed.
    Text(String),
    /// How an answer is.
    State(State),
    /// Whether somebody is there.
    Presence(Presence),
    /// What kind of case it is.
    Kind(ItemKind),
    /// How far a case has come.
    Progress(ItemProgress),
    /// Minutes on the clock.
    Minutes(i64),
    /// How a decision was made.
    Outcome(Outcome),
    /// How far the meeting has come.
    Status(Status),
    /// A language.
    Language(Language),
    /// Whose a measure is.
    Scope(Scope),
    /// Something that has no words of its own.
    Unsaid,
}

/// What differs between `one` version of a meeting and the `other`; sums and dates as the language writes them.
#[must_use]
pub fn compare(one: &Meeting, other: &Meeting, texts: &Texts) -> Differences {
    let mut walk = Walk { one, other, texts, found: Differences::default() };
    if one != other {
        walk.meeting();
        walk.agenda();
        walk.people();
        walk.money();
        walk.measures();
        walk.answers();
        walk.decisions();
        walk.follow_ups();
        walk.rest();
    }
    walk.found
}

/// A walk through two meetings.
struct Walk<'a> {
    one: &'a Meeting,
    other: &'a Meeting,
    texts: &'a Texts,
    found: Differences,
}

/// Things of both by what they are called, in the order of the first, then what only the other has.
fn pairs<'a, T, K: Hash + Eq>(
    one: &'a [T],
    other: &'a [T],
    key: impl Fn(&'a T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut left: HashMap<K, &T> = HashMap::with_capacity(other.len());
    for thing in other {
        left.entry(key(thing)).or_insert(thing);
    }
    let mut known = HashSet::with_capacity(one.len());
    let mut pairs = Vec::new();
    for thing in one {
        if known.insert(key(thing)) {
            pairs.push((Some(thing), left.get(&key(thing)).copied()));
        }
    }
    pairs.extend(other.iter().filter(|thing| known.insert(key(thing))).map(|thing| (None, Some(thing))));
    pairs
}

impl Walk<'_> {
    /// Whether no more is named, only counted.
    fn is_full(&self) -> bool {
        self.found.found.len() >= MOST
    }

    fn push(&mut self, thing: &Thing, part: Part, (one, other): (Value, Value)) {
        if self.is_full() {
            self.found.more += 1;
            return;
        }
        let (one, other) = match (one, other) {
            (Value::Text(one), Value::Text(other)) => excerpts(one, other),
            values => values,
        };
        self.found.found.push(Difference { thing: thing.clone(), part, one, other });
    }

    /// Two values of a part, where they differ.
    fn differ<T: PartialEq>(&mut self, thing: &Thing, part: Part, (one, other): (T, T), value: impl Fn(T) -> Value) {
        if one != other {
            self.push(thing, part, (value(one), value(other)));
        }
    }

    /// What is typed in fields of something that both have.
    fn fields(&mut self, thing: &Thing, fields: impl IntoIterator<Item = Field>) {
        for field in fields {
            if self.is_full() {
                // so long a list is read by nobody; that there is more is said
                self.found.more += 1;
                return;
            }
            let text = |meeting: &Meeting| meeting.field(&field, self.texts);
            let (one, other) = (text(self.one), text(self.other));
            if one != other {
                let value = |text: Option<String>| text.map_or(Value::Absent, Value::Text);
                self.push(thing, Part::Field(field.clone()), (value(one), value(other)));
            }
        }
    }

    /// Something that only one of them has.
    fn whole(&mut self, thing: &Thing, one: Option<String>, other: Option<String>) {
        let value = |name: Option<String>| name.map_or(Value::Absent, Value::Text);
        self.push(thing, Part::Whole, (value(one), value(other)));
    }

    /// What no part above has words for: a difference that nobody names must not be taken for none.
    fn rest(&mut self) {
        let (one, other) = (self.one, self.other);
        let facts = |meeting: &Meeting| (meeting.forum.clone(), meeting.number, meeting.date, meeting.highest_case);
        let unnamed = || {
            let Meeting { version, revision, seen, .. } = *one;
            let mut one = one.clone();
            let mut other = Meeting { version, revision, seen, ..other.clone() };
            // an answer that was taken back says as little as one that was never given
            for meeting in [&mut one, &mut other] {
                meeting.answers.retain(|answer| answer.state != State::Missing || !answer.text.is_empty());
            }
            one != other
        };
        if facts(one) != facts(other) || one.charter != other.charter || (self.found.is_empty() && unnamed()) {
            self.push(&Thing::Meeting, Part::Details, (Value::Unsaid, Value::Unsaid));
        }
    }
}

/// Long texts around the place where they part, short ones whole.
fn excerpts(one: String, other: String) -> (Value, Value) {
    if one.len() <= LONGEST_SHOWN && other.len() <= LONGEST_SHOWN {
        return (Value::Text(one), Value::Text(other));
    }
    let same = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let cut = |text: &str| {
        let from = boundary(text, same.saturating_sub(LONGEST_SHOWN / 8));
        let to = boundary(text, from + LONGEST_SHOWN);
        let (before, after) = (if from > 0 { "… " } else { "" }, if to < text.len() { " …" } else { "" });
        Value::Text(format!("{before}{}{after}", text.get(from..to).unwrap_or_default()))
    };
    (cut(&one), cut(&other))
}

/// The last place between letters up to this one.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// What tells answers apart.
fn answer_key(answer: &Answer) -> (Id, &str, Phase) {
    (answer.measure, answer.question.as_str(), answer.phase)
}

/// The minutes that a case has taken; one that runs counts until it was last seen.
fn minutes(item: &Item, meeting: &Meeting) -> i64 {
    let last = item.spans.last().map(|span| span.from);
    meeting.seen.or(last).map_or(0, |seen| item.elapsed(seen).num_minutes())
}
