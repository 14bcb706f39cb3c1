//! Home: where one is between meetings. Which meetings there are and how far each has come, what is in the selected
//! one, what comes next; a new meeting in three keys. Pure as the rest of the app: names and briefs of meetings are
//! handed in as they are read, and whatever must happen outside is asked for as a [`HomeEffect`].
//!
//! Its limits: it changes no meeting, it only opens and makes them.

mod act;
pub mod coming;
mod look;
pub mod new_meeting;
mod palette;
mod pointer;
mod proposal;
mod seen;
pub mod sheets;
mod tell;
#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;

pub use coming::{Coming, Section, Thing};
pub use new_meeting::NewMeeting;
pub use proposal::{Proposal, Why};
pub use sheets::{Found, Known, Line, Sheet, choose};

use super::{
    Action, NoticeKind, Scope, appearance::Appearance, keys::Keymap, overlay::Choice, palette::Palette,
    pointer::Target, work::Work,
};
use crate::{
    editor::Clipboard,
    forum::WheelDate,
    language::{Language, Texts},
};
use chrono::{NaiveDate, NaiveDateTime};
use std::path::PathBuf;

/// A part of home that keys go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// 1: the meetings.
    #[default]
    Meetings,
    /// 2: the selected meeting.
    Preview,
    /// 3: what comes.
    Coming,
}

impl Side {
    /// The parts in their order.
    pub const ALL: [Self; 3] = [Self::Meetings, Self::Preview, Self::Coming];
}

/// A forum as home knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForumCard {
    /// Its code.
    pub code: String,
    /// Its whole name.
    pub name: String,
    /// The dates that come back every year.
    pub wheel: Vec<WheelDate>,
    /// Whether its profile lies in the archive, and is not only one that ships.
    pub own: bool,
    /// What is wrong with its profile.
    pub problem: Option<String>,
}

/// What lies over home.
#[derive(Debug)]
pub enum Over {
    /// The keys that work here, and what they do.
    Help {
        /// The first line shown.
        top: usize,
    },
    /// A new meeting.
    New(Box<NewMeeting>),
    /// Themes or languages, seen while one goes through them.
    Choice(Box<Choice>),
    /// What can be done here, by name.
    Palette(Box<Palette>),
}

/// What must happen outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeEffect {
    /// Look up which meetings and forums there are, and read them.
    Look,
    /// Read this meeting first.
    Read(PathBuf),
    /// Make a meeting of this forum on this day.
    Make {
        /// The forum's code.
        forum: String,
        /// The day.
        date: NaiveDate,
    },
    /// Open this meeting.
    Open(PathBuf),
    /// Open a copy of the example.
    Demo,
    /// Wear the theme of this name, for as long as nothing else is said.
    Wear(String),
    /// Remember the theme that was chosen.
    RememberTheme(String),
    /// Remember the language that was chosen.
    RememberLanguage(Language),
    /// Leave the program.
    Quit,
}

/// What is said in the line below, until it goes by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// How it is meant.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    until: NaiveDateTime,
}

/// What home begins with.
#[derive(Debug)]
pub struct Opening {
    /// The archive's folder, as it is shown.
    pub archive: String,
    /// The language of the screen.
    pub language: Language,
    /// The user's own `keys.ron`.
    pub keys: Option<String>,
    /// The time.
    pub now: NaiveDateTime,
    /// Columns and rows of the screen.
    pub size: (u16, u16),
}

/// The home screen without its edges.
#[allow(clippy::struct_excessive_bools, reason = "each is a thing of its own that is known or not yet")]
pub struct Home {
    archive: String,
    texts: Texts,
    appearance: Appearance,
    keymap: Keymap<Scope, Action>,
    clipboard: Clipboard,
    now: NaiveDateTime,
    size: (u16, u16),
    /// Whether the names of the meetings are known, and those of the forums.
    listed: bool,
    forums_known: bool,
    /// A new meeting was asked for before the forums were there.
    new_wanted: bool,
    sheets: Vec<Sheet>,
    lines: Vec<Line>,
    /// The selected sheet.
    at: usize,
    /// Whether somebody chose it: then what is read later moves nothing.
    touched: bool,
    only: Option<String>,
    /// The codes of the forums that have meetings.
    used: Vec<String>,
    forums: Vec<ForumCard>,
    coming: Coming,
    focus: Side,
    preview_top: usize,
    coming_at: usize,
    over: Option<Over>,
    said: Option<Said>,
    trouble: Option<String>,
    /// The meeting that is under way or next.
    next: Option<usize>,
    reading: bool,
    making: bool,
    work: Work,
    /// The row under the button, where letting it go opens it.
    opens: Option<Target>,
    /// Whether the button went down in a text.
    in_text: bool,
    effects: Vec<HomeEffect>,
}

impl Home {
    /// Home before anything is read; that is its first effect.
    #[must_use]
    pub fn open(opening: Opening) -> Self {
        let mut home = Self {
            archive: opening.archive,
            texts: opening.language.texts(),
            appearance: Appearance::new(opening.language),
            keymap: super::keymap(),
            clipboard: Clipboard::default(),
            now: opening.now,
            size: opening.size,
            listed: false,
            forums_known: false,
            new_wanted: false,
            sheets: Vec::new(),
            lines: Vec::new(),
            at: 0,
            touched: false,
            only: None,
            used: Vec::new(),
            forums: Vec::new(),
            coming: Coming::default(),
            focus: Side::Meetings,
            preview_top: 0,
            coming_at: 0,
            over: None,
            said: None,
            trouble: None,
            next: None,
            reading: true,
            making: false,
            work: Work::default(),
            opens: None,
            in_text: false,
            effects: vec![HomeEffect::Look],
        };
        home.wear_keys(opening.keys.as_deref().unwrap_or_default());
        home
    }

    /// What is to be done outside, in order.
    pub fn take_effects(&mut self) -> Vec<HomeEffect> {
        self.appear();
        std::mem::take(&mut self.effects)
    }
}
