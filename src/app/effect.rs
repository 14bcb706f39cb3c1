//! What the app wants done outside itself. It asks; the runtime does it, and tells the outcome as a message.

use super::Entry;
use crate::language::Language;
use std::path::PathBuf;

/// How minutes are written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MinutesAs {
    /// Markdown, to be written on in.
    Markdown,
    /// A web page in one file.
    Web,
}

impl MinutesAs {
    /// How the name of such a file ends.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Web => "html",
        }
    }
}

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write this to the journal, now.
    Journal(Box<Entry>),
    /// Save the meeting's file, by a worker.
    Save,
    /// Write the minutes to a file beside the meeting, by a worker.
    WriteMinutes(Language, MinutesAs),
    /// Look up the decisions of earlier meetings, by a worker.
    FindEarlier,
    /// Look up the highest case number that the forum's other meetings of the year have taken (R3), by a worker.
    FindTaken,
    /// Look for other versions beside the meeting's file, and read these too, by a worker.
    FindVersions(Vec<PathBuf>),
    /// Wear the theme of this name, for as long as nothing else is said.
    Wear(String),
    /// This theme was chosen: the next start begins with it.
    RememberTheme(String),
    /// This language was chosen: the next start begins with it.
    RememberLanguage(Language),
    /// Put this on the terminal's clipboard.
    Copy(String),
    /// Nobody has the meeting open any more: open it anew, to chair it.
    TakeOver,
    /// Leave the program.
    Quit,
}
