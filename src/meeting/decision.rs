//! One decision: its wording, how it was made, and what stands beside it.

use super::{CaseNumber, Id, Quorum};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// What was decided, word for word, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Stable id.
    pub id: Id,
    /// The case it belongs to.
    pub item: Id,
    /// The wording; frozen once it is decided (R13).
    #[serde(default)]
    pub wording: String,
    /// How it was decided.
    #[serde(default)]
    pub outcome: Outcome,
    /// When it was decided.
    #[serde(default)]
    pub decided: Option<NaiveDateTime>,
    /// The quorum as it stood then (R6).
    #[serde(default)]
    pub quorum: Option<Quorum>,
    /// Dissent statements (protokolltilførsel).
    #[serde(default)]
    pub dissent: Vec<Dissent>,
    /// What it hangs on.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// Later corrections of the wording, oldest first (R13).
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Decisions of earlier meetings that it rests on (R14).
    #[serde(default)]
    pub references: Vec<Reference>,
}

/// How a decision was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Not yet: it is being worded.
    #[default]
    Draft,
    /// Agreed without a vote (enighet); dissent statements may stand beside it.
    Agreed,
    /// Everybody voted for it; no vote against and no dissent (R10).
    Unanimous,
    /// Put to the vote, with the count.
    Counted {
        /// Votes for.
        in_favour: u32,
        /// Votes against.
        against: u32,
        /// Those who did not vote.
        abstained: u32,
    },
}

/// A named text tied to one case (protokolltilførsel).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dissent {
    /// Stable id.
    pub id: Id,
    /// Whose it is.
    #[serde(default)]
    pub who: String,
    /// The statement.
    #[serde(default)]
    pub text: String,
}

/// Something a decision hangs on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Stable id.
    pub id: Id,
    /// The condition.
    #[serde(default)]
    pub text: String,
}

/// A later, visible version of a wording (R13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Stable id.
    pub id: Id,
    /// When it was made.
    pub at: NaiveDateTime,
    /// Who made it.
    #[serde(default)]
    pub by: String,
    /// The wording from then on.
    pub wording: String,
}

/// A decision of an earlier meeting that this one rests on (R14). It holds what is needed to read it with the other
/// file gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The decision's id in its meeting's file.
    pub decision: Id,
    /// The date of that meeting.
    pub date: NaiveDate,
    /// The case it was decided in.
    pub case: Option<CaseNumber>,
    /// Its wording then.
    #[serde(default)]
    pub wording: String,
}

impl Decision {
    /// Whether it stands (R13): agreed, unanimous or counted.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.outcome != Outcome::Draft
    }

    /// The wording as it is now, corrections included.
    #[must_use]
    pub fn current_wording(&self) -> &str {
        self.corrections.last().map_or(&self.wording, |correction| &correction.wording)
    }
}

impl Outcome {
    /// Reads votes: `7 mot 1`, `7-1-0`, `7 1`, `7 for, 1 mot, 0 avholdende`: the first number is for, the second
    /// against, the third abstained.
    pub(super) fn read(text: &str) -> Option<Self> {
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
        let numbers: Vec<u32> = numbers.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        match numbers[..] {
            [in_favour, against] => Some(Self::Counted { in_favour, against, abstained: 0 }),
            [in_favour, against, abstained] => Some(Self::Counted { in_favour, against, abstained }),
            _ => None,
        }
    }

    /// Whether what was proposed is adopted: agreed, unanimous, or more votes for than against.
    #[must_use]
    pub const fn is_adopted(self) -> bool {
        match self {
            Self::Draft => false,
            Self::Agreed | Self::Unanimous => true,
            Self::Counted { in_favour, against, .. } => in_favour > against,
        }
    }
}

impl Decision {
    /// A new draft without words.
    #[must_use]
    pub const fn draft(id: Id, item: Id) -> Self {
        Self {
            id,
            item,
            wording: String::new(),
            outcome: Outcome::Draft,
            decided: None,
            quorum: None,
            dissent: Vec::new(),
            conditions: Vec::new(),
            corrections: Vec::new(),
            references: Vec::new(),
        }
    }
}
