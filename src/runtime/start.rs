//! What chairing a meeting begins with, and how it ends.

use super::{Text, Themes};
use crate::{
    language::Language,
    store::{OpenError, Place, Trouble},
    terminal::{Clock, Ending, TerminalError},
};
use std::path::PathBuf;

/// What chairing begins with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The meeting's file.
    pub path: PathBuf,
    /// Where journals and locks lie.
    pub place: Place,
    /// The only clock.
    pub clock: Clock,
    /// The language of the screen.
    pub language: Language,
    /// The themes, with the one that is worn.
    pub themes: Themes,
    /// Whether only ASCII signs are drawn.
    pub ascii: bool,
    /// Whether the tour of the demonstration is shown.
    pub tour: bool,
    /// Whether the mouse is ours; else the terminal selects text with it.
    pub mouse: bool,
    /// The settings folder, with the user's own files.
    pub config: PathBuf,
    /// The user's own `keys.ron`, if it is there.
    pub keys: Option<Text>,
    /// The folder in which the choice of theme and language is remembered; nothing is where there is none.
    pub remember_in: Option<PathBuf>,
}

/// How chairing ended.
#[derive(Debug)]
pub struct Outcome {
    /// Why.
    pub ending: Ending,
    /// Whether anything in the meeting was changed.
    pub changed: bool,
    /// Why the file could not be saved, if so; the journal has everything.
    pub unsaved: Option<Trouble>,
    /// Whether the journal could not be written either: then what was not saved is gone.
    pub lost: bool,
}

/// Why there was no chairing.
#[derive(Debug)]
pub enum ChairError {
    /// The meeting could not be opened.
    Open(OpenError),
    /// The terminal could not be used.
    Terminal(TerminalError),
}

impl From<TerminalError> for ChairError {
    fn from(error: TerminalError) -> Self {
        Self::Terminal(error)
    }
}
