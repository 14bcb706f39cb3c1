//! What comes in before a meeting, in one file: seats' names, frames, the networks' lists, joint measures, answers.
//!
//! It is written by people and by other programs, so nothing in it is believed: [`Meeting::take_in`] takes all of it
//! or, with the first thing that is wrong, nothing. Amounts stand as people write them (`1 200 000`, `1,2 mill`).

use super::{Answer, Frame, Id, IdSource, LONGEST, Measure, Meeting, Phase, PriorityList, Scope, State, Status};
use crate::{
    forum::{AnswerKind, StreamKind},
    language::sums::{self, AmountError},
    money::Money,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, fmt};

/// More measures than this in one bundle are refused.
pub const MOST_MEASURES: usize = 10_000;

/// What comes in before a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Bundle {
    /// Who sits in which seat this time.
    pub people: Vec<Seated>,
    /// The frame of each stream.
    pub frames: Vec<FrameSet>,
    /// The networks' lists.
    pub lists: Vec<ListSent>,
    /// Joint measures that are proposed.
    pub joint: Vec<MeasureSent>,
    /// Answers to the standing questions, at planning.
    pub answers: Vec<AnswerSent>,
}

/// Who sits in a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seated {
    /// The seat, `p03`.
    pub id: String,
    /// The person's name.
    pub name: String,
}

/// The frame of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameSet {
    /// Code of the stream.
    pub stream: String,
    /// The most that may be used.
    pub amount: String,
}

/// A network's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSent {
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
    /// Its measures, in the network's order.
    pub measures: Vec<MeasureSent>,
}

/// A measure as it was sent in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureSent {
    /// What people call it: `TM1`.
    pub code: String,
    /// What is to be done.
    #[serde(default)]
    pub title: String,
    /// Who is to do it.
    #[serde(default)]
    pub who: String,
    /// The partner in higher education.
    #[serde(default)]
    pub partner: String,
    /// Whether the whole network does it.
    #[serde(default)]
    pub scope: Scope,
    /// What is asked for; nothing where it is empty.
    #[serde(default)]
    pub asked: String,
    /// What the owner offers to add.
    #[serde(default)]
    pub own: String,
    /// What is to be remembered about it.
    #[serde(default)]
    pub remark: String,
}

/// An answer as it was sent in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSent {
    /// What people call the measure.
    pub measure: String,
    /// Code of the question.
    pub question: String,
    /// How far the answer goes.
    #[serde(default = "answered")]
    pub state: State,
    /// The answer, or the reason for a yes or no.
    #[serde(default)]
    pub text: String,
}

const fn answered() -> State {
    State::Answered
}

/// Why nothing of a bundle was taken in. It names the first thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The meeting has been opened; from then on everything that comes in is a command, so that it can be undone.
    AlreadyOpened,
    /// Nobody is called to this seat.
    NoSuchSeat(String),
    /// The charter has no stream with this code.
    NoSuchStream(String),
    /// The charter has no network with this code.
    NoSuchNetwork(String),
    /// The charter has no stream for joint measures.
    NoJointStream,
    /// A network's list is there already, or twice in the bundle.
    ListTwice(String),
    /// A measure has no code; the network's, or nothing for a joint one.
    NoCode(String),
    /// A measure's code is there already, or twice in the bundle.
    CodeTaken(String),
    /// An answer is about a measure that is not there.
    NoSuchMeasure(String),
    /// The charter has no such question.
    NoSuchQuestion(String),
    /// The question cannot be answered with no: measure, question.
    NotWithNo(String, String),
    /// A question is answered twice: measure, question.
    AnsweredTwice(String, String),
    /// An amount could not be read: what it belongs to, and why.
    Amount(String, AmountError),
    /// An amount is below nothing: what it belongs to.
    Negative(String),
    /// A text is above the limit of a field: what it belongs to.
    TooLong(String),
    /// More measures than any forum has.
    TooMany,
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AlreadyOpened => f.write_str("the meeting has been opened: open it and add what has come in there"),
            Self::NoSuchSeat(id) => write!(f, "nobody is called to seat {id:?}: use the ids of the forum's profile"),
            Self::NoSuchStream(code) => write!(f, "no stream of money {code:?}: use the codes of the forum's profile"),
            Self::NoSuchNetwork(code) => write!(f, "no network {code:?}: use the codes of the forum's profile"),
            Self::NoJointStream => {
                f.write_str("the forum has no joint measures: add a stream of that kind to its profile")
            }
            Self::ListTwice(code) => write!(f, "network {code:?} has sent its list already: keep one of the two"),
            Self::NoCode(network) => write!(f, "a measure of {network:?} has no code: give it one, such as TM1"),
            Self::CodeTaken(code) => write!(f, "two measures are called {code:?}: give one another code"),
            Self::NoSuchMeasure(code) => write!(f, "an answer is about {code:?}, which is on no list"),
            Self::NoSuchQuestion(code) => write!(f, "no question {code:?}: use the codes of the forum's profile"),
            Self::NotWithNo(code, question) => {
                write!(
                    f,
                    "{code:?}: question {question:?} is not a yes-or-no question; use Answered, Partly or Missing"
                )
            }
            Self::AnsweredTwice(code, question) => write!(f, "{code:?}: question {question:?} is answered twice"),
            Self::Amount(of, _) => write!(f, "{of:?}: the amount is not understood; write it as 1 200 000"),
            Self::Negative(of) => write!(f, "{of:?}: an amount cannot be below nothing"),
            Self::TooLong(of) => write!(f, "{of:?}: a text is longer than {} kB", LONGEST / 1024),
            Self::TooMany => write!(f, "more than {MOST_MEASURES} measures"),
        }
    }
}

impl std::error::Error for NotTaken {}

impl Meeting {
    /// Take in what has come before the meeting: all of it, or nothing. `now` is when it is taken in.
    ///
    /// # Errors
    /// The first thing in it that is wrong; the meeting has not changed.
    pub fn take_in(&mut self, bundle: &Bundle, ids: &mut IdSource, now: NaiveDateTime) -> Result<(), NotTaken> {
        if self.status > Status::Called {
            return Err(NotTaken::AlreadyOpened);
        }
        let measures = bundle.lists.iter().map(|list| list.measures.len()).sum::<usize>() + bundle.joint.len();
        if measures > MOST_MEASURES {
            return Err(NotTaken::TooMany);
        }
        // everything is tried on a copy: half a bundle is worse than none
        let mut next = self.clone();
        next.seat(bundle)?;
        next.set_frames(bundle)?;
        let mut fresh = || ids.next(now);
        let codes = next.take_measures(bundle, &mut fresh)?;
        next.take_answers(bundle, &codes)?;
        *self = next;
        Ok(())
    }

    fn seat(&mut self, bundle: &Bundle) -> Result<(), NotTaken> {
        for Seated { id, name } in &bundle.people {
            short(id, &[name])?;
            self.person_mut(id).ok_or_else(|| NotTaken::NoSuchSeat(id.clone()))?.name.clone_from(name);
        }
        Ok(())
    }

    fn set_frames(&mut self, bundle: &Bundle) -> Result<(), NotTaken> {
        for FrameSet { stream, amount } in &bundle.frames {
            self.charter.stream(stream).ok_or_else(|| NotTaken::NoSuchStream(stream.clone()))?;
            let amount = read(stream, amount)?;
            self.frames.retain(|frame| frame.stream != *stream);
            self.frames.push(Frame { stream: stream.clone(), amount });
        }
        Ok(())
    }

    /// Takes the measures; what is returned finds any measure by its code in capitals.
    fn take_measures(
        &mut self,
        bundle: &Bundle,
        fresh: &mut impl FnMut() -> Id,
    ) -> Result<HashMap<String, Id>, NotTaken> {
        let mut codes: HashMap<String, Id> = self.measures.iter().map(|m| (folded(&m.code), m.id)).collect();
        for list in &bundle.lists {
            let ListSent { network, received, late, source, measures } = list;
            short(network, &[source])?;
            if !self.charter.networks.iter().any(|known| known.code == *network) {
                return Err(NotTaken::NoSuchNetwork(network.clone()));
            }
            if self.list(network).is_some() {
                return Err(NotTaken::ListTwice(network.clone()));
            }
            let (network, source) = (network.clone(), source.clone());
            self.lists.push(PriorityList { network, received: *received, late: *late, source });
            self.take_list(&list.network, measures, &mut codes, fresh)?;
        }
        if !bundle.joint.is_empty() {
            let joint = self.charter.streams.iter().find(|stream| stream.kind == StreamKind::Joint);
            let joint = joint.ok_or(NotTaken::NoJointStream)?.code.clone();
            self.take_list(&joint, &bundle.joint, &mut codes, fresh)?;
        }
        Ok(codes)
    }

    fn take_list(
        &mut self,
        stream: &str,
        sent: &[MeasureSent],
        codes: &mut HashMap<String, Id>,
        fresh: &mut impl FnMut() -> Id,
    ) -> Result<(), NotTaken> {
        for measure in sent {
            let MeasureSent { code, title, who, partner, scope, asked, own, remark } = measure;
            let code = code.trim();
            if code.is_empty() {
                return Err(NotTaken::NoCode(stream.to_owned()));
            }
            short(code, &[code, title, who, partner, remark])?;
            let id = fresh();
            if codes.insert(folded(code), id).is_some() {
                return Err(NotTaken::CodeTaken(code.to_owned()));
            }
            self.measures.push(Measure {
                title: title.clone(),
                who: who.clone(),
                partner: partner.clone(),
                scope: *scope,
                asked: read(code, asked)?,
                own: read(code, own)?,
                remark: remark.clone(),
                ..Measure::new(id, stream, code)
            });
        }
        Ok(())
    }

    fn take_answers(&mut self, bundle: &Bundle, codes: &HashMap<String, Id>) -> Result<(), NotTaken> {
        let phase = Phase::Planning;
        let known = self.answers.iter().filter(|answer| answer.phase == phase);
        let mut there: std::collections::HashSet<_> = known.map(|a| (a.measure, a.question.clone())).collect();
        for AnswerSent { measure: code, question, state, text } in &bundle.answers {
            let measure = *codes.get(&folded(code)).ok_or_else(|| NotTaken::NoSuchMeasure(code.clone()))?;
            let asked = self.charter.question(question).ok_or_else(|| NotTaken::NoSuchQuestion(question.clone()))?;
            if *state == State::No && asked.answer != AnswerKind::YesPartlyNo {
                return Err(NotTaken::NotWithNo(code.clone(), question.clone()));
            }
            short(code, &[text])?;
            if !there.insert((measure, question.clone())) {
                return Err(NotTaken::AnsweredTwice(code.clone(), question.clone()));
            }
            let (question, text) = (question.clone(), text.clone());
            self.answers.push(Answer { measure, question, phase, state: *state, text });
        }
        Ok(())
    }
}

/// A measure's code as it is compared: people write `tm1` and mean `TM1`.
fn folded(code: &str) -> String {
    code.trim().to_ascii_uppercase()
}

fn short(of: &str, texts: &[&str]) -> Result<(), NotTaken> {
    // a name that is itself too long is not repeated
    let shown = || of.chars().take(40).collect();
    if texts.iter().any(|text| text.len() > LONGEST) { Err(NotTaken::TooLong(shown())) } else { Ok(()) }
}

fn read(of: &str, amount: &str) -> Result<Money, NotTaken> {
    if amount.trim().is_empty() {
        return Ok(Money::ZERO);
    }
    let amount = sums::parse_amount(amount).map_err(|error| NotTaken::Amount(of.to_owned(), error))?;
    if amount < Money::ZERO { Err(NotTaken::Negative(of.to_owned())) } else { Ok(amount) }
}

#[cfg(test)]
mod tests;
