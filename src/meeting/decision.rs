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
    /// As many for as against, and whoever chairs the case decided (R11).
    Chaired {
        /// Votes for, and as many against.
        each: u32,
        /// Those who did not vote.
        abstained: u32,
        /// Whether the chair was for it.
        adopted: bool,
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
    /// against, the third abstained. Where they are as many, who chairs may be said to have decided: `4-4 leder for`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
        let numbers: Vec<u32> = numbers.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        match (&numbers[..], chaired(text)) {
            ([each, other, rest @ ..], Some(adopted)) if each == other && rest.len() < 2 => {
                Some(Self::Chaired { each: *each, abstained: rest.first().copied().unwrap_or_default(), adopted })
            }
            (numbers, _) => Self::counted(numbers),
        }
    }

    const fn counted(numbers: &[u32]) -> Option<Self> {
        match *numbers {
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
            Self::Chaired { adopted, .. } => adopted,
        }
    }

    /// R11: as many for as against, which whoever chairs the case has not decided yet.
    #[must_use]
    pub const fn is_tied(self) -> bool {
        matches!(self, Self::Counted { in_favour, against, .. } if in_favour == against)
    }

    /// Votes for, against and abstained, where it was put to the vote.
    #[must_use]
    pub const fn votes(self) -> Option<[u32; 3]> {
        match self {
            Self::Counted { in_favour, against, abstained } => Some([in_favour, against, abstained]),
            Self::Chaired { each, abstained, .. } => Some([each, each, abstained]),
            Self::Draft | Self::Agreed | Self::Unanimous => None,
        }
    }
}

/// What a text says of who chairs: `leder for`, `leiar mot`, `chair against`.
fn chaired(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let chair = |word: &str| ["leder", "lederen", "leiar", "leiaren", "chair"].iter().any(|end| word.ends_with(end));
    words.find(|word| chair(word))?;
    words.find_map(|word| match word {
        "for" => Some(true),
        "mot" | "imot" | "against" => Some(false),
        _ => None,
    })
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
