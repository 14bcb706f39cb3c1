//! The meeting that is open, with its story, and what the journal is to keep of it: every step, and every keystroke in
//! a field until its text has become a step.

use super::typing::Typing;
use crate::{
    editor::Edit,
    language::Texts,
    meeting::{Command, Event, Field, History, IdSource, Meeting, Refusal, Stamp, Step},
    store::Document,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What the journal keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// A step of the story.
    Step(Step),
    /// Somebody began to type in a field, which held this text.
    Began {
        /// The field.
        field: Field,
        /// Its text then.
        #[serde(serialize_with = "crate::language::quoted::serialize")]
        text: String,
    },
    /// A keystroke in that field.
    Typed(Edit),
    /// The field was left: its text has become a step, or was given up.
    Left,
    /// The clock was still running at this time: after a crash it says how long nobody was there.
    Seen(NaiveDateTime),
    /// Here entries are missing: what stood there was damaged. The store puts it where the numbers have a hole.
    Missing,
    /// The chair was told of what had been typed around such holes before this.
    Told,
}

impl Document for Meeting {
    type Entry = Entry;
    const VERSION: u32 = crate::meeting::prepare::VERSION;

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn set_revision(&mut self, revision: u64) {
        self.revision = revision;
        self.version = Self::VERSION;
    }

    /// A field that was begun and not left, with its keystrokes: an amount, a date or a correction is in no file before that.
    /// Beside it what was typed around holes, until the chair was told.
    fn unsettled(entries: &[Entry]) -> Vec<Entry> {
        let mut typing = Typing::default();
        for entry in entries {
            typing.take(entry);
        }
        let begun = entries.iter().rposition(|entry| matches!(entry, Entry::Began { .. })).unwrap_or(entries.len());
        let tail = entries.get(begun..).unwrap_or_default().iter();
        typing.as_entries(tail.filter(|entry| matches!(entry, Entry::Began { .. } | Entry::Typed(_))).cloned())
    }

    fn folded(self, entries: Vec<Entry>) -> Option<Self> {
        let at = self.date.and_time(chrono::NaiveTime::MIN); // plain text has no time
        let (session, found) = Session::open(self, entries, 0);
        Some(session.settled(found.drafts(), at))
    }

    fn missing() -> Option<Entry> {
        Some(Entry::Missing)
    }
}

/// Text that was being typed when the program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The field.
    pub field: Field,
    /// The text as it was on the screen.
    pub text: String,
}

/// Text that was typed and that nobody may put into a field: the chair reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loose {
    /// Where it was typed, if that is known.
    pub field: Option<Field>,
    /// What was typed.
    pub text: String,
}

/// The meeting that is open.
#[derive(Clone, Debug)]
pub struct Session {
    history: History,
    ids: IdSource,
    /// Counts every change of the meeting, so that what is drawn knows when it is old.
    changes: u64,
}

/// What opening gave beside the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Text that was being typed.
    pub draft: Option<Draft>,
    /// Texts that were being typed where entries are missing, as they stood before.
    pub cut: Vec<Draft>,
    /// What was typed behind those places, and what no longer fits its field.
    pub loose: Vec<Loose>,
    /// Whether something was undone or redone of which nobody knows what it was.
    pub astray: bool,
    /// The last moment at which the running clock was seen.
    pub seen: Option<NaiveDateTime>,
}

impl Found {
    /// All that was being typed in a field that is known, in order.
    pub fn drafts(self) -> impl Iterator<Item = Draft> {
        self.cut.into_iter().chain(self.draft)
    }
}

impl Session {
    /// The meeting as it was opened, folded over its journal. What was typed behind a hole in it, or does not fit its
    /// text, comes into no field.
    #[must_use]
    pub fn open(base: Meeting, entries: impl IntoIterator<Item = Entry>, seed: u64) -> (Self, Found) {
        let mut history = History::new(base);
        let mut found = Found::default();
        let mut typing = Typing::default();
        for entry in entries {
            typing.take(&entry);
            match entry {
                Entry::Step(step) => {
                    found.seen = time_of(&step).or(found.seen);
                    found.astray |= match step {
                        Step::Did(_) => false,
                        Step::Undid => history.undoable().is_none(),
                        Step::Redid => history.redoable().is_none(),
                    };
                    history.step(&step);
                }
                Entry::Seen(at) => found.seen = Some(at),
                // what was undone behind it may be what is missing: it must be nothing that stood before
                Entry::Missing => history = History::new(history.meeting().clone()),
                Entry::Told => found.astray = false,
                Entry::Began { .. } | Entry::Typed(_) | Entry::Left => {}
            }
        }
        (found.draft, found.cut, found.loose) = typing.end(history.meeting());
        (Self { history, ids: IdSource::new(seed), changes: 0 }, found)
    }

    /// The meeting as it is now.
    #[must_use]
    pub fn meeting(&self) -> &Meeting {
        self.history.meeting()
    }

    /// Its story.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// How often the meeting has changed since it was opened.
    #[must_use]
    pub const fn changes(&self) -> u64 {
        self.changes
    }

    /// Shows a meeting that was changed elsewhere; there is no story of it to undo here.
    pub fn show(&mut self, meeting: Meeting) {
        self.history = History::new(meeting);
        self.changes += 1;
    }

    /// The meeting with what is being typed in it, as the file that is saved has it: plain text is there, an amount half
    /// typed is no amount.
    #[must_use]
    pub fn settled(&self, drafts: impl IntoIterator<Item = Draft>, at: NaiveDateTime) -> Meeting {
        let mut meeting = self.meeting().clone();
        for Draft { field, text } in drafts {
            // nothing is made here, so any id will do
            let stamp = Stamp { at, id: meeting.id };
            let command = Command::SetText { field, text };
            if let Ok(event @ Event::Text(_)) = meeting.decide(command, stamp) {
                meeting.apply(&event);
            }
        }
        meeting
    }

    /// Let a command happen, if the rules allow it; gives the step for the journal.
    ///
    /// # Errors
    /// Why the rules refuse it; nothing has changed.
    pub fn run(&mut self, command: Command, at: NaiveDateTime) -> Result<Step, Refusal> {
        let step = self.history.decide(command, self.ids.stamp(at))?;
        self.take(&step);
        Ok(step)
    }

    /// Undo the last event; gives the step for the journal, and what was undone.
    pub fn undo(&mut self) -> Option<(Step, Event)> {
        let event = self.history.undoable()?.clone();
        self.take(&Step::Undid);
        Some((Step::Undid, event))
    }

    /// Redo what was undone last; gives the step for the journal, and what was redone.
    pub fn redo(&mut self) -> Option<(Step, Event)> {
        let event = self.history.redoable()?.clone();
        self.take(&Step::Redid);
        Some((Step::Redid, event))
    }

    /// The text of a field as it is edited.
    #[must_use]
    pub fn field(&self, field: &Field, texts: &Texts) -> Option<String> {
        self.meeting().field(field, texts)
    }

    fn take(&mut self, step: &Step) {
        self.history.step(step);
        self.changes += 1;
    }
}

/// When a step of the clock happened.
fn time_of(step: &Step) -> Option<NaiveDateTime> {
    use crate::meeting::agenda::Event as Agenda;
    match step {
        Step::Did(Event::Agenda(
            Agenda::Started { at, .. }
            | Agenda::Paused { at }
            | Agenda::Finished { at, .. }
            | Agenda::WentBack { at, .. },
        )) => Some(*at),
        // what is counted after all lies behind: the clock has been seen since
        Step::Did(Event::Agenda(Agenda::LeftOut { to, .. })) => Some(*to),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_field_that_was_not_left_is_unsettled() {
        let began = |text: &str| Entry::Began { field: Field::Start, text: text.to_owned() };
        let typed = |at| Entry::Typed(Edit { at, removed: 0, inserted: "x".to_owned() });
        let seen = || Entry::Seen(NaiveDateTime::default());
        let entries =
            [Entry::Step(Step::Undid), began("a"), typed(1), Entry::Left, began("b"), typed(1), seen(), typed(2)];
        assert_eq!(Meeting::unsettled(&entries), [began("b"), typed(1), typed(2)]);
        assert_eq!(Meeting::unsettled(&entries[..5]), [began("b")]);
        for settled in [0, 1, 4] {
            assert_eq!(Meeting::unsettled(&entries[..settled]), []);
        }
    }

    /// What a later program may write.
    #[derive(Serialize)]
    enum Later {
        Began { field: Field, text: String, later: u8 },
    }

    #[test]
    fn an_entry_with_a_field_that_nobody_knows_is_not_understood_without_it() {
        use crate::store::journal::{Frame, Journal, encode, read};
        let later = Later::Began { field: Field::Start, text: "a".to_owned(), later: 1 };
        let known = Entry::Began { field: Field::Start, text: "a".to_owned() };
        let frames = [encode(&Frame::Entry(&later), 1).unwrap(), encode(&Frame::Entry(&known), 2).unwrap()].concat();
        let mut journal = Journal::default();
        read::<Meeting>(&frames, &mut journal);
        assert_eq!((journal.foreign, journal.entries.into_iter().collect::<Vec<_>>()), (1, vec![(2, known)]));
    }
}
