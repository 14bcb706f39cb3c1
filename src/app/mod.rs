//! The program without its edges: the open meeting, what is selected, what lies over it. State changes only here, and
//! whatever must happen outside is asked for as an [`Effect`].
//!
//! No file, no clock, no terminal: keys, times and answers are handed in, and drawing only reads. What the chair can
//! do is said once, in the [table of actions](action::TABLE).

mod act;
pub mod action;
pub mod agenda;
mod appearance;
mod clockwork;
mod context;
pub mod decisions;
mod derived;
mod effect;
mod find;
mod following;
pub mod form;
mod forms;
pub mod fuzzy;
mod help;
pub mod home;
pub mod keys;
mod likely;
mod lines;
mod listed;
pub mod lists;
pub mod menu;
mod need;
mod opening;
pub mod overlay;
mod own_files;
pub mod palette;
pub mod people;
pub mod pointer;
pub mod preview;
pub mod questions;
mod session;
mod status;
#[cfg(test)]
pub mod testing;
mod typing;
mod undone;
pub mod versions;
pub mod ways;
pub mod welcome;
pub mod words;
pub mod work;

pub use action::{Action, Row, Scope, TABLE};
pub use context::Context;
pub use derived::Derived;
pub use effect::{Effect, MinutesAs};
pub use form::Form;
pub use help::Helped;
pub use listed::Listed;
pub use need::Need;
pub use opening::{Opening, keymap};
pub use overlay::Overlay;
pub use own_files::OwnRemark;
pub use session::{Draft, Entry, Found, Loose, Session};
pub use status::{Notice, NoticeKind, Saved, Waiting};
pub use work::Job;

use crate::{
    editor::Clipboard,
    language::{Language, Texts},
    meeting::{Command, Meeting, Refusal},
};
use chrono::NaiveDateTime;
use crossterm::event::{KeyCode, KeyEvent};
use keys::{Chord, Keymap};

/// One of the four panes, always in the same place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pane {
    /// 1: the agenda.
    #[default]
    Agenda,
    /// 2: the standing questions.
    Questions,
    /// 3: the priority lists.
    Lists,
    /// 4: the decisions.
    Decisions,
}

impl Pane {
    /// The panes in their order.
    pub const ALL: [Self; 4] = [Self::Agenda, Self::Questions, Self::Lists, Self::Decisions];

    /// Where its keys work in the table of actions.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Self::Agenda => Scope::Agenda,
            Self::Questions => Scope::Questions,
            Self::Lists => Scope::Lists,
            Self::Decisions => Scope::Decisions,
        }
    }
}

/// The program without its edges.
pub struct App {
    session: Session,
    texts: Texts,
    keymap: Keymap<Scope, Action>,
    clipboard: Clipboard,
    now: NaiveDateTime,
    size: (u16, u16),
    derived: Derived,
    /// Counts what changes the screen beside the meeting: language, theme, phase of a pane.
    looks: u64,
    focus: Pane,
    zoomed: bool,
    /// What is selected in the agenda.
    pub agenda: agenda::State,
    /// What is selected among the questions.
    pub questions: questions::State,
    /// What is selected among the lists.
    pub lists: lists::State,
    /// What is selected among the decisions.
    pub decisions: decisions::State,
    /// The name of the meeting's file, without its extension; empty where it is in none.
    file: String,
    overlays: Vec<Overlay>,
    earlier: ways::Earlier,
    versions: versions::State,
    status: status::Status,
    welcome: Option<welcome::Welcome>,
    clockwork: clockwork::Clockwork,
    pointer: pointer::State,
    appearance: appearance::Appearance,
    own: own_files::OwnFiles,
    effects: Vec<Effect>,
}

impl App {
    /// The open meeting.
    #[must_use]
    pub fn meeting(&self) -> &Meeting {
        self.session.meeting()
    }

    /// What follows from it.
    #[must_use]
    pub const fn derived(&self) -> &Derived {
        &self.derived
    }

    /// The texts of the language on the screen.
    #[must_use]
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The language on the screen.
    #[must_use]
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// The time, as it was told last.
    #[must_use]
    pub const fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// Columns and rows of the screen.
    #[must_use]
    pub const fn size(&self) -> (u16, u16) {
        self.size
    }

    /// The pane in focus.
    #[must_use]
    pub const fn focus(&self) -> Pane {
        self.focus
    }

    /// Whether the pane in focus has the whole screen.
    #[must_use]
    pub const fn zoomed(&self) -> bool {
        self.zoomed
    }

    /// What lies over the panes, the topmost last.
    #[must_use]
    pub fn overlays(&self) -> &[Overlay] {
        &self.overlays
    }

    /// The keymap, the user's own keys included.
    #[must_use]
    pub const fn keymap(&self) -> &Keymap<Scope, Action> {
        &self.keymap
    }

    /// The key of an action as it is written in a sentence, or nothing where it has none.
    #[must_use]
    pub fn key_of(&self, action: Action) -> String {
        self.keymap.short(action, &self.texts)
    }

    /// A number that changes whenever the meeting or the looks of the screen have changed: what was drawn under the
    /// same number need not be drawn again. What is selected is not in it.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.session.changes().wrapping_mul(1_000_003).wrapping_add(self.looks)
    }

    /// The scopes that listen now, the innermost first.
    #[must_use]
    pub fn scopes(&self) -> Vec<Scope> {
        let of = |overlay: Option<&Overlay>| match overlay {
            Some(overlay) => overlay.scopes().to_vec(),
            None => vec![self.focus.scope(), Scope::Global],
        };
        // While the menu is open, the keys that it tells of work too.
        if self.menu_on_top().is_some() {
            let below = self.overlays.iter().rev().nth(1);
            return [of(self.overlays.last()), of(below)].concat();
        }
        of(self.overlays.last())
    }

    /// Whether an action can be done now.
    #[must_use]
    pub fn can(&self, action: Action) -> bool {
        // What lies over a form may not change what the form is about.
        let over_form = self.overlays.iter().rev().skip(1).any(|overlay| matches!(overlay, Overlay::Form(_)));
        let row = action.row();
        // moving about needs nothing, and is what a held key asks for two thousand times
        (!over_form || action.is_motion()) && (row.needs.is_empty() || row.enabled(&self.context()))
    }

    /// A key was pressed.
    pub fn key(&mut self, key: &KeyEvent, now: NaiveDateTime) {
        if self.at(now) {
            return;
        }
        let Some(chord) = Chord::of(key) else { return };
        self.let_go();
        let said = self.status.before_key(self.now);
        let page = self.page_on_top();
        let found = self.keymap.lookup(&self.scopes(), chord);
        if let Some(action) = found {
            self.menu_gives_way(action);
        }
        match found {
            Some(action) if self.can(action) => self.act(action),
            Some(action) if action.begins_text() => self.refuse_text(action),
            Some(action) => self.say_impossible(action),
            None if self.says_to_close(chord) => {}
            None => self.typed(key),
        }
        // Only the very next Enter can be the second press of one that was meant once.
        let came = key.code == KeyCode::Enter && self.page_on_top() != page;
        self.page_came(came);
        self.status.after_key(said);
        self.appear();
    }

    /// Text was pasted: it is text wherever it lands, and nothing where nobody types.
    pub fn paste(&mut self, text: &str, now: NaiveDateTime) {
        self.at(now);
        match self.overlays.last_mut() {
            Some(Overlay::Form(form)) => {
                let outcome = form.editor.paste(text);
                self.edited(outcome);
            }
            Some(Overlay::Palette(palette)) => palette.paste(text),
            _ => self.say(NoticeKind::Remark, self.texts.msg_notice_paste_nowhere()),
        }
    }

    /// The screen has another size.
    pub fn resized(&mut self, columns: u16, rows: u16, now: NaiveDateTime) {
        self.at(now);
        self.size = (columns, rows);
        self.refresh_preview();
    }

    /// What is to be done outside, in order.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        self.appear();
        std::mem::take(&mut self.effects)
    }

    /// Let a command happen and the journal keep it.
    ///
    /// # Errors
    /// Why the rules refuse it; nothing has changed. A meeting that is only read says so itself.
    pub fn run(&mut self, command: Command) -> Result<(), Refusal> {
        if !self.status.writable() {
            self.say(NoticeKind::Refusal, self.texts.msg_notice_read_only());
            return Err(Refusal::Approved);
        }
        match self.session.run(command, self.now) {
            Ok(step) => {
                self.step_taken(step, None);
                Ok(())
            }
            Err(refusal) => Err(refusal),
        }
    }

    /// The same, where a refusal is said to the chair and nothing else follows from it. Says whether it happened.
    pub fn try_run(&mut self, command: Command) -> bool {
        let was_ended = self.meeting().status == crate::meeting::Status::Ended;
        match self.run(command) {
            Ok(()) => {
                // who only reads an old meeting must not change it by a key without a word
                if was_ended && self.meeting().status == crate::meeting::Status::Ended {
                    let key = self.key_of(Action::Undo);
                    self.say(NoticeKind::Remark, self.texts.msg_notice_after_end(key));
                }
                true
            }
            Err(Refusal::NothingToDo) => false,
            Err(refusal) => {
                if self.status.writable() {
                    let text = words::refusal(self, &refusal);
                    self.say(NoticeKind::Refusal, text);
                }
                false
            }
        }
    }

    /// The meeting has changed: what follows from it is made anew.
    fn changed(&mut self, urgent: bool) {
        self.derived = Derived::of(self.session.meeting());
        self.selections_hold();
        self.status.changed(self.now);
        if urgent {
            self.effects.push(Effect::Save);
        }
        self.refresh_preview();
        self.lay_out_versions();
    }
}
