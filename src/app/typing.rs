//! What was being typed when the program ended, read out of a journal that may have holes.
//!
//! A keystroke names no field: it belongs to the field that was begun before it. Where entries are missing between the
//! two, nobody knows whether that field was left and another begun: the text is kept as it stood before the hole, and
//! what was typed behind it goes into no field at all, for what was meant for the chair alone must not come into the
//! minutes. It is handed on as loose text, to be read. The same is done with a keystroke whose place does not fit.

use super::{Draft, Entry, Loose};
use crate::{
    editor::Edit,
    meeting::{Command, Event, Field, Meeting, Refusal, Stamp, Step},
};
use chrono::NaiveDateTime;

/// So much of what a field held before may be said with what is new in it.
const KNOWN: usize = 80;

/// A field that was begun, with what it held then.
#[derive(Clone, Debug)]
struct Open {
    draft: Draft,
    before: String,
}

/// What was being typed, entry by entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Typing {
    open: Option<Open>,
    /// Fields that were being typed in where a hole begins.
    cut: Vec<Open>,
    /// What was typed nobody knows where, one run after the other.
    loose: Vec<Vec<Edit>>,
    /// Whether the last of these runs goes on.
    astray: bool,
}

impl Typing {
    /// Takes the next entry of the journal.
    pub(super) fn take(&mut self, entry: &Entry) {
        match entry {
            Entry::Began { field, text } => {
                self.settle();
                let draft = Draft { field: field.clone(), text: text.clone() };
                self.open = Some(Open { draft, before: text.clone() });
            }
            Entry::Typed(edit) => {
                let open = self.open.as_mut();
                if open.is_none_or(|open| edit.apply(&mut open.draft.text).is_err()) {
                    self.stray(edit.clone());
                }
            }
            Entry::Left => {
                self.settle();
                self.open = None;
            }
            Entry::Missing => {
                self.cut();
                self.astray = false;
            }
            Entry::Told => {
                self.cut.clear();
                self.loose.clear();
                self.astray = false;
            }
            // the text of the field, with whatever of it was cut
            Entry::Step(Step::Did(Event::Text(set))) => {
                self.cut.retain(|open| open.draft.field != set.field || !set.holds(&open.draft.text));
            }
            Entry::Step(_) | Entry::Seen(_) => {}
        }
    }

    /// The open field is kept as it stood.
    fn cut(&mut self) {
        self.cut.extend(self.open.take().filter(|open| open.draft.text != open.before));
    }

    fn stray(&mut self, edit: Edit) {
        self.cut();
        if !std::mem::replace(&mut self.astray, true) {
            self.loose.push(Vec::new());
        }
        let Some(run) = self.loose.last_mut() else { return };
        let rest = match run.last_mut() {
            Some(last) => last.absorb(edit),
            None => Some(edit),
        };
        run.extend(rest);
    }

    /// A run that comes to its end without a hole has become a step, or was given up with a word.
    fn settle(&mut self) {
        if std::mem::take(&mut self.astray) {
            self.loose.pop();
        }
    }

    /// What is open, what was cut and may be put in its place, and what may not.
    pub(super) fn end(self, meeting: &Meeting) -> (Option<Draft>, Vec<Draft>, Vec<Loose>) {
        let mut drafts = Vec::new();
        let mut loose = Vec::new();
        if !self.cut.is_empty() {
            let mut meeting = meeting.clone();
            for open in self.cut {
                place(&mut meeting, open, &mut drafts, &mut loose);
            }
        }
        let runs = self.loose.iter().map(|run| together(run)).filter(|text| !text.trim().is_empty());
        loose.extend(runs.map(|text| Loose { field: None, text }));
        (self.open.map(|open| open.draft), drafts, loose)
    }

    /// The entries that come to the same, with these at their end for the field that is open.
    pub(super) fn as_entries(&self, open: impl Iterator<Item = Entry>) -> Vec<Entry> {
        let put = |removed: usize, text: &str| {
            // a text is capped far below 4 GB
            let removed = u32::try_from(removed).unwrap_or(u32::MAX);
            Entry::Typed(Edit { at: 0, removed, inserted: text.to_owned() })
        };
        let mut entries = Vec::new();
        for Open { draft: Draft { field, text }, before } in &self.cut {
            entries.push(Entry::Began { field: field.clone(), text: before.clone() });
            entries.extend([put(before.len(), text), Entry::Missing]);
        }
        for run in &self.loose {
            entries.extend([Entry::Missing, put(0, &together(run))]);
        }
        // else what is begun next would look as if it ended the run
        entries.extend((!self.loose.is_empty() && !self.astray).then_some(Entry::Missing));
        if self.open.is_some() {
            entries.extend(open);
        }
        entries
    }
}

/// What was put in, in the order in which it was.
fn together(run: &[Edit]) -> String {
    let pieces: Vec<&str> = run.iter().map(|edit| edit.inserted.as_str()).filter(|text| !text.is_empty()).collect();
    pieces.join(" … ")
}

/// A text that was cut goes into its field only where that still holds what it was typed in.
fn place(meeting: &mut Meeting, open: Open, drafts: &mut Vec<Draft>, loose: &mut Vec<Loose>) {
    let Open { draft, before: held } = open;
    // nothing is made here, so any time and id will do
    let stamp = || Stamp { at: NaiveDateTime::default(), id: meeting.id };
    let set = |field: &Field, text: &str| {
        let command = Command::SetText { field: field.clone(), text: text.to_owned() };
        meeting.decide(command, stamp())
    };
    let before = set(&draft.field, &held);
    match set(&draft.field, &draft.text) {
        Err(Refusal::NothingToDo) => {}
        Ok(event @ Event::Text(_)) if before == Err(Refusal::NothingToDo) => {
            meeting.apply(&event);
            drafts.push(draft);
        }
        // an amount that has become another one since
        Ok(event) if before.is_ok() && !matches!(event, Event::Text(_)) => {}
        Ok(_) | Err(_) => loose.push(Loose { text: what_is_new(&held, draft.text), field: Some(draft.field) }),
    }
}

/// What was typed of a text, where it is long: its beginning may be all that there is room to say, and has been there before.
fn what_is_new(before: &str, text: String) -> String {
    let same =
        before.chars().zip(text.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum();
    let word = text.get(..same).unwrap_or_default().rfind(char::is_whitespace);
    match word.and_then(|at| text.get(at..)).map(str::trim).filter(|new| !new.is_empty()) {
        Some(new) if same > KNOWN => format!("… {new}"),
        _ => text,
    }
}
