//! One sitting of a forum: its state, the commands it can be asked, the events that happen, the rules between.
//!
//! Pure: no file, no clock, no chance. A [`Command`] is checked against the rules by [`Meeting::decide`], which names
//! the [`Event`] or the [`Refusal`]; [`Meeting::apply`] is total. Times and ids come with the command's [`Stamp`] and
//! stand in the event, so that replaying a meeting's events always gives the same meeting. Each area owns its
//! commands, events and rules; the enums here only gather them.
//!
//! What is added later keeps old files and journals readable: a new field has a default, a new variant leaves the old
//! ones as they are, and what concerns a text (that it is shielded, R26) names its [`Field`] and lies beside it. What was
//! true when something was decided ([`Quorum`], the votes) is stored with the decision and never computed again.

pub mod agenda;
pub mod bundle;
mod case;
mod clock;
pub mod compare;
mod decision;
pub mod decisions;
mod due;
mod field;
mod figures;
pub mod followups;
mod gaps;
mod history;
mod id;
mod item;
pub mod measures;
mod missing;
pub mod overrun;
pub mod people;
pub mod prepare;
pub mod questions;
mod refusal;
pub mod sitting;
#[cfg(test)]
mod testing;
mod timetable;

pub use bundle::{Bundle, NotTaken};
pub use case::{CaseNumber, NotACase};
pub use decision::{Condition, Correction, Decision, Dissent, Outcome, Reference};
pub use due::Due;
pub use field::{Behind, Field, LONGEST, TextSet};
pub use figures::{Figures, StreamFigures};
pub use followups::FollowUp;
pub use gaps::Gap;
pub use history::{History, Step};
pub use id::{Id, IdSource, Stamp};
pub use item::{Item, ItemProgress, Span};
pub use measures::{Frame, Measure, PriorityList, Scope};
pub use missing::Missing;
pub use people::{Person, Presence, Quorum, Stay};
pub use questions::{Answer, Phase, Progress, State};
pub use refusal::{Refusal, Unreadable};
pub use timetable::Slot;

use crate::{
    forum::Charter,
    language::{Language, Texts},
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// One sitting of a forum; one file. It stands alone: it can be read with the forum's profile gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Version of the file's shape.
    pub version: u32,
    /// Stable id.
    pub id: Id,
    /// Number of the last journal entry that the file holds.
    #[serde(default)]
    pub revision: u64,
    /// Code of the forum.
    pub forum: String,
    /// Its running number in the calendar year: møte 2/2019.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// When it is to begin.
    pub start: NaiveTime,
    /// When it is to end.
    pub end: NaiveTime,
    /// Where it is held.
    #[serde(default)]
    pub place: String,
    /// The language of its minutes.
    #[serde(default)]
    pub language: Language,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// When its first item was started.
    #[serde(default)]
    pub opened: Option<NaiveDateTime>,
    /// When it was ended.
    #[serde(default)]
    pub closed: Option<NaiveDateTime>,
    /// When its running clock was last seen, as of the save: another machine then knows what nobody saw pass.
    #[serde(default)]
    pub seen: Option<NaiveDateTime>,
    /// The highest case number of the calendar year that is taken, here or earlier (R3).
    #[serde(default)]
    pub highest_case: u32,
    /// When the next meeting is.
    #[serde(default)]
    pub next_meeting: Option<Due>,
    /// The item that the forum is at.
    #[serde(default)]
    pub current: Option<Id>,
    /// What it must know about its forum.
    pub charter: Charter,
    /// Who is called, and who is there.
    #[serde(default)]
    pub people: Vec<Person>,
    /// The agenda, in order.
    #[serde(default)]
    pub agenda: Vec<Item>,
    /// The money that may be used, per stream.
    #[serde(default)]
    pub frames: Vec<Frame>,
    /// The lists that have come.
    #[serde(default)]
    pub lists: Vec<PriorityList>,
    /// The measures; those of one stream stand in their order.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// The answers to the standing questions.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// The decisions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// The follow-ups, those carried forward first.
    #[serde(default)]
    pub follow_ups: Vec<FollowUp>,
}

/// How far a meeting has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Being prepared.
    #[default]
    Draft,
    /// The call has gone out.
    Called,
    /// Under way.
    Running,
    /// Ended; the minutes are being finished.
    Ended,
    /// The minutes are approved and locked (R25).
    Approved,
}

impl Status {
    /// The same in a word.
    #[must_use]
    pub fn word(self, texts: &Texts) -> String {
        match self {
            Self::Draft => texts.msg_cli_status_draft(),
            Self::Called => texts.msg_cli_status_called(),
            Self::Running => texts.msg_cli_status_running(),
            Self::Ended => texts.msg_cli_status_ended(),
            Self::Approved => texts.msg_cli_status_approved(),
        }
    }
}

/// What can be asked of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// About the agenda and its clock.
    Agenda(agenda::Command),
    /// About who is there.
    People(people::Command),
    /// About the standing questions.
    Questions(questions::Command),
    /// About lists and money.
    Measures(measures::Command),
    /// About decisions.
    Decisions(decisions::Command),
    /// About follow-ups.
    FollowUps(followups::Command),
    /// About the sitting as a whole.
    Sitting(sitting::Command),
    /// Set the text of a field.
    SetText {
        /// The field.
        field: Field,
        /// Its text from now on.
        text: String,
    },
}

/// What happened in a meeting. Everything it needs is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// With the agenda and its clock.
    Agenda(agenda::Event),
    /// With who is there.
    People(people::Event),
    /// With the standing questions.
    Questions(questions::Event),
    /// With lists and money.
    Measures(measures::Event),
    /// With decisions.
    Decisions(decisions::Event),
    /// With follow-ups.
    FollowUps(followups::Event),
    /// With the sitting as a whole.
    Sitting(sitting::Event),
    /// With the text of a field.
    Text(TextSet),
    /// With the date of the next meeting.
    NextMeeting(Option<Due>),
}

impl Meeting {
    /// Check a command against the rules. Nothing changes.
    ///
    /// # Errors
    /// Why the rules refuse it.
    pub fn decide(&self, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
        if self.status == Status::Approved {
            return Err(Refusal::Approved);
        }
        let ended = self.status == Status::Ended;
        match command {
            Command::Agenda(command) if ended && command.moves_clock() => Err(Refusal::Ended),
            Command::Agenda(command) => agenda::decide(self, command, stamp).map(Event::Agenda),
            Command::People(command) => people::decide(self, command, stamp).map(Event::People),
            Command::Questions(command) => questions::decide(self, command, stamp).map(Event::Questions),
            Command::Measures(command) => measures::decide(self, command, stamp).map(Event::Measures),
            Command::Decisions(decisions::Command::Decide { .. }) | Command::SetText { field: Field::Votes(_), .. }
                if ended =>
            {
                Err(Refusal::Ended)
            }
            Command::Decisions(command) => decisions::decide(self, command, stamp).map(Event::Decisions),
            Command::FollowUps(command) => followups::decide(self, command, stamp).map(Event::FollowUps),
            Command::Sitting(command) => sitting::decide(self, command, stamp).map(Event::Sitting),
            Command::SetText { field, text } => field::decide(self, field, text, stamp),
        }
    }

    /// Let an event happen. Total and pure: an event about something that is not there changes nothing.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Agenda(event) => agenda::apply(self, event),
            Event::People(event) => people::apply(self, event),
            Event::Questions(event) => questions::apply(self, event),
            Event::Measures(event) => measures::apply(self, event),
            Event::Decisions(event) => decisions::apply(self, event),
            Event::FollowUps(event) => followups::apply(self, event),
            Event::Sitting(event) => sitting::apply(self, event),
            Event::Text(set) => field::apply(self, set),
            Event::NextMeeting(due) => self.next_meeting = *due,
        }
    }

    /// The person with an id.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    fn person_mut(&mut self, id: &str) -> Option<&mut Person> {
        self.people.iter_mut().find(|person| person.id == id)
    }

    fn measure_mut(&mut self, id: Id) -> Option<&mut Measure> {
        self.measures.iter_mut().find(|measure| measure.id == id)
    }
}
