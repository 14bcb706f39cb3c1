//! What every meeting must know about its forum: rules, questions, networks, streams of money.

use crate::{language::Language, money::Share};
use serde::{Deserialize, Serialize};

/// The part of a profile that a meeting copies, so that it stands alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// The forum's whole name, as it heads the minutes.
    pub name: String,
    /// The name for narrow places.
    pub short: String,
    /// Whether it decides or recommends; sets the word: vedtak, innstilling, råd.
    #[serde(default)]
    pub mode: Mode,
    /// Whether agreement is sought before a vote is taken (R9).
    #[serde(default = "yes")]
    pub agreement_first: bool,
    /// Whom the members speak for.
    pub sectors: Vec<Sector>,
    /// When the forum may decide (R6).
    pub quorum: QuorumRule,
    /// The standing questions.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// The owners who send a priority list.
    #[serde(default)]
    pub networks: Vec<Network>,
    /// The streams of money, in the order they are shown.
    #[serde(default)]
    pub streams: Vec<Stream>,
    /// What the owner adds, as a share *of the grant* (R18).
    pub own_funding: Share,
}

fn yes() -> bool {
    true
}

/// What a forum's decisions are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// It decides: vedtak.
    #[default]
    Decides,
    /// It recommends to somebody who decides: innstilling.
    Recommends,
    /// It advises: råd.
    Advises,
}

/// A text in the three languages of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

impl Wording {
    /// The text in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
            Language::En => &self.en,
        }
    }
}

/// Whom a group of members speaks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sector {
    /// Stable code, `owners`.
    pub code: String,
    /// Its name in the minutes.
    pub name: Wording,
}

/// When the forum may decide (R6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuorumRule {
    /// *More than* this share of the members with decision authority must be present.
    pub more_than: Share,
    /// Sectors that must each have somebody with decision authority present.
    #[serde(default)]
    pub sectors: Vec<String>,
}

/// One of the forum's standing questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its letter or number, `A`.
    pub code: String,
    /// A word for the column's head.
    pub short: Wording,
    /// The question as it is asked.
    pub wording: Wording,
    /// How it is answered.
    #[serde(default)]
    pub answer: AnswerKind,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswerKind {
    /// In free text.
    #[default]
    Text,
    /// Yes, partly or no, with a reason.
    YesPartlyNo,
}

/// Owners who work together and send one priority list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Stable code, also that of its stream of money: `TM`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The municipalities in it.
    #[serde(default)]
    pub municipalities: Vec<String>,
}

/// A stream of money with a frame of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    /// Stable code; a network's stream has the network's code.
    pub code: String,
    /// Its name.
    pub name: Wording,
    /// What it is for.
    pub kind: StreamKind,
}

/// What a stream of money is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StreamKind {
    /// Paid directly as a whole, without a list (development partner 1, the pool).
    Pool,
    /// Joint measures, run by the forum for all.
    Joint,
    /// One network's priority list.
    Network,
}

impl Charter {
    /// The stream with a code.
    #[must_use]
    pub fn stream(&self, code: &str) -> Option<&Stream> {
        self.streams.iter().find(|stream| stream.code == code)
    }

    /// The question with a code.
    #[must_use]
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.code == code)
    }
}
