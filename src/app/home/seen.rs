//! What can be asked of home: what there is, what is selected, what is possible. Nothing here changes it.

use super::{Coming, ForumCard, Home, Line, Over, Said, Sheet, Side, Thing};
use crate::{
    app::{Action, Context, Row, Scope, TABLE, keys::Keymap},
    language::Texts,
    language::sort,
};
use chrono::NaiveDate;

impl Home {
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
        self.keymap.short(action, &self.texts)
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

    /// The selected thing that comes.
    pub(super) fn thing(&self) -> Option<&Thing> {
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
            Some(Over::Palette(_)) => &[Scope::Palette],
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
            // where there is no meeting yet, opening makes one
            _ => self.selected().is_some() || (self.listed && self.sheets.is_empty() && self.trouble.is_none()),
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
        sort::by_key(&mut rows, |row| row.scopes.first() != Some(&Scope::Home));
        rows
    }
}
