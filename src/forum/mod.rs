//! The forum's profile: who meets, by what rules, with which standing questions, networks and streams of money.
//!
//! A profile is a RON file that an editor can change (`sessions/forums/*.ron` ship with the program). A meeting
//! copies the [`Charter`] when it is made, so that it can be read with the profile gone; what only matters between
//! meetings (members, standing agenda, yearly wheel, duties) stays in the [`Forum`].

mod charter;
mod kinds;
mod wheel;

pub use charter::{AnswerKind, Charter, Mode, Network, Question, QuorumRule, Sector, Stream, StreamKind, Wording};
pub use kinds::{Function, ItemKind, ItemRole};
pub use wheel::Turn;

use crate::language::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A standing body that meets, as its profile file describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forum {
    /// Version of the file's shape; 1 so far.
    pub version: u32,
    /// Short stable name, also in file names: `dekom-trondelag`.
    pub code: String,
    /// What every meeting must know about its forum.
    pub charter: Charter,
    /// Who appointed the forum, for how long and to what end.
    pub mandate: Mandate,
    /// Where the forum usually meets.
    #[serde(default)]
    pub place: String,
    /// When its meetings usually begin, `10:00:00`.
    pub start: chrono::NaiveTime,
    /// Members and others who are called to every meeting.
    pub members: Vec<Member>,
    /// The standing agenda.
    pub agenda: Vec<StandingItem>,
    /// The dates that come back every year.
    #[serde(default)]
    pub wheel: Vec<WheelDate>,
    /// What each party has to do, as checklists.
    #[serde(default)]
    pub duties: Vec<Duty>,
}

/// Why the forum exists and for how long (seed 003: `Oppnevning`, `Mål`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Who appointed it and sets its mandate.
    pub appointed_by: String,
    /// First day of the period.
    pub from: NaiveDate,
    /// Last day of the period; a warning is due when it nears.
    pub to: NaiveDate,
    /// Years that a representative is appointed for.
    pub term_years: u8,
    /// What the members have authority to do.
    #[serde(default)]
    pub authority: String,
    /// The aims, each in every language.
    #[serde(default)]
    pub aims: Vec<Wording>,
}

/// Somebody who is called to every meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Stable id within the forum, `p03`.
    pub id: String,
    /// The person's name; may be empty where only the seat is known.
    #[serde(default)]
    pub name: String,
    /// What the person does in the forum.
    #[serde(default)]
    pub function: Function,
    /// The organisation spoken for.
    pub organisation: String,
    /// Code of the sector spoken for.
    pub sector: String,
    /// Whether the member counts in quorum and vote (R6).
    pub authority: bool,
    /// Code of the network spoken for, if any.
    #[serde(default)]
    pub network: Option<String>,
}

/// An item that stands on every agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandingItem {
    /// Short stable name: an item left open is known by it in the next meeting (R5). Where there is none the first title
    /// stands in for it.
    #[serde(default)]
    pub code: String,
    /// The title in every language; `{year}` stands for the meeting's year.
    pub title: Wording,
    /// What the forum is to do with it.
    pub kind: ItemKind,
    /// Its place among the standing items (R4).
    #[serde(default)]
    pub role: ItemRole,
    /// Planned minutes.
    pub minutes: u32,
    /// A time it must begin, for breaks mostly.
    #[serde(default)]
    pub fixed: Option<chrono::NaiveTime>,
}

impl StandingItem {
    /// What it is known by from meeting to meeting (R5).
    #[must_use]
    pub fn code(&self) -> &str {
        if self.code.is_empty() { &self.title.nb } else { &self.code }
    }

    /// Whether it is about one year: the next year's is another case.
    #[must_use]
    pub fn is_yearly(&self) -> bool {
        self.title.nb.contains(YEAR)
    }

    /// The title of a year's meetings.
    #[must_use]
    pub fn title_of(&self, year: i32, language: Language) -> String {
        self.title.text(language).replace(YEAR, &year.to_string())
    }
}

/// What stands for the year in the title of a standing item.
const YEAR: &str = "{year}";

/// A date of the yearly wheel (årshjul), exact or loose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WheelDate {
    /// When, in every year.
    pub when: Yearly,
    /// What happens then.
    pub what: Wording,
    /// Whether the forum meets then.
    #[serde(default)]
    pub meeting: bool,
}

/// A time of the year, as exactly as the forum has set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Yearly {
    /// A day: month, day.
    On(u32, u32),
    /// Some time in a month.
    Month(u32),
    /// The last days of a month ("ultimo juni").
    Ultimo(u32),
    /// From a day to a day: month, day, month, day; may pass the turn of the year.
    Between(u32, u32, u32, u32),
}

/// What one party has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// The party.
    pub party: Wording,
    /// Its duties, one a line.
    pub tasks: Vec<Wording>,
}
