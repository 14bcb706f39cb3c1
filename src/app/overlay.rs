//! What lies over the panes: forms, lists to choose from, pages. Esc always takes the topmost away, and nothing typed
//! in it is lost.

use super::{Form, Scope, menu::Menu, palette::Palette};
use crate::{
    language::Language,
    meeting::{Command, Id, Reference, overrun::Plan},
    minutes::page::Page,
};
use chrono::NaiveDateTime;

/// Something that lies over the panes.
#[derive(Debug)]
pub enum Overlay {
    /// Fields that are typed in.
    Form(Box<Form>),
    /// Every action by name.
    Palette(Box<Palette>),
    /// All that can be done here, with the keys for it.
    Menu(Box<Menu>),
    /// The keys that work here, and what they do.
    Help {
        /// The first line shown.
        top: usize,
    },
    /// The roll call.
    People {
        /// The seat that is selected, by its place in the list.
        at: usize,
    },
    /// The minutes as they are now.
    Minutes(Box<MinutesPage>),
    /// What is being dealt with, large, for those who sit far away.
    Wall,
    /// A decision's own page.
    Decision(DecisionPage),
    /// Some ways to go on, each with what comes of it.
    Choice(Box<Choice>),
    /// Another version of the meeting beside it, place by place.
    Versions(Box<VersionsPage>),
}

impl Overlay {
    /// Where the keys of the action table work while it is on top.
    #[must_use]
    pub fn scopes(&self) -> &'static [Scope] {
        match self {
            Self::Form(_) => &[Scope::Form],
            Self::Palette(_) => &[Scope::Palette],
            // nobody has to leave it to chair: the keys of everywhere work on
            Self::Wall => &[Scope::Global],
            Self::Choice(choice) if choice.about == About::Refused => &[Scope::Refused],
            Self::Help { .. } | Self::Choice(_) | Self::Menu(_) => &[Scope::Choice, Scope::Overlay],
            Self::People { .. } => &[Scope::People, Scope::Overlay],
            Self::Minutes(_) => &[Scope::Minutes, Scope::Overlay],
            Self::Decision(_) => &[Scope::DecisionPage, Scope::Overlay],
            Self::Versions(page) if page.rows.is_empty() || page.found => &[Scope::Found, Scope::Overlay],
            Self::Versions(_) => &[Scope::Versions, Scope::Overlay],
        }
    }
}

/// The preview of the minutes.
#[derive(Debug)]
pub struct MinutesPage {
    /// The language they are shown in.
    pub language: Language,
    /// What that language is called, and the file that they are written to, if the meeting is in one.
    pub foot: (String, String),
    /// The first line shown.
    pub top: usize,
    /// The page.
    pub laid: Page,
    /// The long sections that were opened, by their place.
    pub open: Vec<usize>,
    /// The version of meeting and looks that it shows.
    pub of_version: u64,
    /// The size of the screen that it was laid out for.
    pub of_size: (u16, u16),
}

/// Two versions of the meeting, place by place.
#[derive(Debug, Default)]
pub struct VersionsPage {
    /// Which versions these are.
    pub title: String,
    /// What has happened, in sentences.
    pub lead: Vec<String>,
    /// What the two are called.
    pub heads: (String, String),
    /// The places that differ.
    pub rows: Vec<VersionRow>,
    /// The one that is selected.
    pub at: usize,
    /// Which of the versions this is, and how many there are.
    pub tab: usize,
    /// How many there are.
    pub tabs: usize,
    /// Whether this is what opening found: there is nothing to do but to go on.
    pub found: bool,
}

/// A place that differs: what stands there in each, or our own word for it where that is no text.
#[derive(Debug)]
pub struct VersionRow {
    /// Where.
    pub place: String,
    /// What the first says.
    pub one: Result<String, String>,
    /// What the other says.
    pub other: Result<String, String>,
    /// What makes it here what it is there, where that is one entry.
    pub take: Option<Command>,
}

/// A decision's own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionPage {
    /// The decision.
    pub decision: Id,
    /// Where the cursor is, by its number among [`App::decision_spots`](super::App::decision_spots).
    pub at: usize,
    /// The first row of the wording that is shown, where it is longer than its place.
    pub top: usize,
    /// When Enter brought it on top: pressed twice it must not decide.
    pub since: Option<NaiveDateTime>,
}

/// Some ways to go on.
#[derive(Debug, Default)]
pub struct Choice {
    /// What it is about.
    pub title: String,
    /// What has happened, in sentences.
    pub lead: Vec<String>,
    /// The ways.
    pub ways: Vec<Way>,
    /// The one that is selected.
    pub at: usize,
    /// What to say while there are none.
    pub empty: String,
    /// What it is made of, to make it anew in another language.
    pub about: About,
    /// Whether it is to hide as little as it can of what lies under it.
    pub narrow: bool,
}

/// What ways to go on are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Something that is said once.
    #[default]
    Other,
    /// Why nothing can be written now.
    Refused,
    /// Ways out of an overrun.
    Overrun,
    /// The end of the meeting.
    Ending,
    /// Earlier decisions for this one to rest on.
    Links(Id),
    /// Joint measures for this one to go into.
    Merge(Id),
    /// Time that nobody saw pass.
    Gaps,
    /// Themes.
    Themes,
    /// Languages.
    Languages,
    /// What in the user's own files was not understood.
    OwnFiles,
}

/// One way to go on.
#[derive(Debug)]
pub struct Way {
    /// What it is called.
    pub label: String,
    /// What comes of it, in sentences.
    pub detail: Vec<String>,
    /// What it does.
    pub act: WayAct,
}

/// What a way does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayAct {
    /// Nothing; the overlay goes.
    Nothing,
    /// Take a way out of an overrun (R2).
    Replan(Plan),
    /// Count the gaps that are asked about after all.
    CountGaps,
    /// End the meeting.
    End,
    /// Rest a decision on an earlier one (R14).
    Refer {
        /// The decision.
        decision: Id,
        /// The earlier one.
        to: Box<Reference>,
    },
    /// Put a measure into a joint one, or take it out.
    Merge {
        /// The measure.
        measure: Id,
        /// The joint measure.
        into: Option<Id>,
    },
    /// Wear the theme of this name; seen while it is selected.
    Wear(String),
    /// Speak this language; heard while it is selected.
    Speak(Language),
}
