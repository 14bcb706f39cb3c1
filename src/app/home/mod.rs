//! Home: where one is between meetings. Which meetings there are and how far each has come, what is in the selected
//! one, what comes next; a new meeting in three keys. Pure as the rest of the app: names and briefs of meetings are
//! handed in as they are read, and whatever must happen outside is asked for as a [`HomeEffect`].
//!
//! Its limits: it changes no meeting, it only opens and makes them.

mod act;
pub mod coming;
mod look;
pub mod new_meeting;
mod pointer;
mod proposal;
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
    Action, Context, NoticeKind, Row, Scope, TABLE, appearance::Appearance, keys::Keymap, overlay::Choice,
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
            effects: vec![HomeEffect::Look],
        };
        home.wear_keys(opening.keys.as_deref().unwrap_or_default());
        home
    }

    /// The archive's folder.
    #[must_use]
    pub fn archive(&self) -> &str {
        &self.archive
    }

    /// The texts of the language on the screen.
    #[must_use]
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The day, as it was told last.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// Columns and rows of the screen.
    #[must_use]
    pub const fn size(&self) -> (u16, u16) {
        self.size
    }

    /// The keymap, the user's own keys included.
    #[must_use]
    pub const fn keymap(&self) -> &Keymap<Scope, Action> {
        &self.keymap
    }

    /// The key of an action as it is written in a sentence.
    #[must_use]
    pub fn key_of(&self, action: Action) -> String {
        self.keymap.hint(action).map(|key| format!("{key:#}")).unwrap_or_default()
    }

    /// Whether it is known which meetings there are.
    #[must_use]
    pub const fn listed(&self) -> bool {
        self.listed
    }

    /// The meetings, the newest first.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The rows of the list.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The row that is selected.
    #[must_use]
    pub fn line(&self) -> usize {
        self.lines.iter().position(|line| *line == Line::Meeting(self.at)).unwrap_or(0)
    }

    /// The selected meeting.
    #[must_use]
    pub fn selected(&self) -> Option<&Sheet> {
        self.lines.contains(&Line::Meeting(self.at)).then(|| self.sheets.get(self.at)).flatten()
    }

    /// The forums, by name.
    #[must_use]
    pub fn forums(&self) -> &[ForumCard] {
        &self.forums
    }

    /// The forum whose meetings alone are shown.
    #[must_use]
    pub fn only(&self) -> Option<&str> {
        self.only.as_deref()
    }

    /// What comes.
    #[must_use]
    pub const fn coming(&self) -> &Coming {
        &self.coming
    }

    /// The selected thing that comes, by its place.
    #[must_use]
    pub const fn coming_at(&self) -> usize {
        self.coming_at
    }

    fn thing(&self) -> Option<&Thing> {
        self.coming.things.get(self.coming_at)
    }

    /// The part that keys go to.
    #[must_use]
    pub const fn focus(&self) -> Side {
        self.focus
    }

    /// The first row of the preview that is shown.
    #[must_use]
    pub const fn preview_top(&self) -> usize {
        self.preview_top
    }

    /// What lies over home.
    #[must_use]
    pub const fn over(&self) -> Option<&Over> {
        self.over.as_ref()
    }

    /// What is said just now.
    #[must_use]
    pub const fn said(&self) -> Option<&Said> {
        self.said.as_ref()
    }

    /// Why the archive cannot be looked into, if so.
    #[must_use]
    pub fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    /// The meeting that is under way, or the next one.
    #[must_use]
    pub fn next(&self) -> Option<&Sheet> {
        self.next.and_then(|at| self.sheets.get(at))
    }

    /// Whether files are still being read.
    #[must_use]
    pub const fn reading(&self) -> bool {
        self.reading
    }

    /// The scopes that listen now.
    #[must_use]
    pub fn scopes(&self) -> &'static [Scope] {
        match &self.over {
            None => &[Scope::Home],
            Some(Over::Help { .. } | Over::Choice(_)) => &[Scope::Choice, Scope::Overlay],
            Some(Over::New(_)) => &[Scope::NewMeeting],
        }
    }

    /// What is possible here and now.
    #[must_use]
    pub fn context(&self) -> Context {
        let opens = match (self.focus, self.thing()) {
            (Side::Coming, Some(Thing::Task { .. })) => true,
            (Side::Coming, Some(Thing::Turn { forum, date, sheet, .. })) => {
                let meets = self.forums.get(*forum).and_then(|forum| forum.wheel.get(*date));
                sheet.is_some() || meets.is_some_and(|date| date.meeting)
            }
            (Side::Coming, None) => false,
            _ => self.selected().is_some(),
        };
        let home_forums = self.used.len() > 1;
        Context { at_home: true, home_opens: opens, home_forums, ..Context::default() }
    }

    /// Whether an action can be done now.
    #[must_use]
    pub fn can(&self, action: Action) -> bool {
        action.row().enabled(&self.context())
    }

    /// Every action that can be reached from here, for the help.
    #[must_use]
    pub fn helped(&self) -> Vec<&'static Row> {
        let here = |row: &&'static Row| row.scopes.contains(&Scope::Home) || row.scopes.contains(&Scope::NewMeeting);
        let mut rows: Vec<&'static Row> = TABLE.iter().filter(here).collect();
        // what is of home alone comes first
        rows.sort_by_key(|row| row.scopes.first() != Some(&Scope::Home));
        rows
    }

    /// What is to be done outside, in order.
    pub fn take_effects(&mut self) -> Vec<HomeEffect> {
        self.appear();
        std::mem::take(&mut self.effects)
    }
}
