//! Many meetings: an archive is a folder with `forums/*.ron` and `YYYY/YYYY-MM-DD-forum.ron`.
//!
//! The names say the most that is asked of an archive (which meetings, when, of whom), so that only what must be read
//! is read. Nothing here writes. What lies in the folder is untrusted: a file that cannot be read is a [`Problem`]
//! among the answers, never an end.
//!
//! Its limits: no index and no cache, everything is looked up when it is asked for; folders with more than
//! [`MOST`] entries are read so far and no further.

pub mod brief;
mod catalogue;
mod decisions;
mod find;
mod forums;
pub mod tasks;

pub use brief::Brief;
pub use catalogue::{Entry, Shelf};
pub use decisions::{earlier_decisions, highest_case};
pub use find::NotFound;
pub use forums::{ForumError, shipped_forums};

use crate::{
    forum::Forum,
    language::sort,
    meeting::Meeting,
    store::{Disk, Files, Problem, fs::DOCUMENT_LIMIT, parse, parse_other},
};
use std::path::{Path, PathBuf};

/// Entries of one folder that are looked at.
pub const MOST: usize = 20_000;

/// The newest version of a profile that this program reads.
const FORUM_VERSION: u32 = 1;

/// A folder of meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    root: PathBuf,
}

impl Archive {
    /// The archive in a folder, which need not be there yet.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The archive that a meeting's file lies in: its folder, or the one above where the folder is that of a year.
    #[must_use]
    pub fn around(meeting: &Path) -> Self {
        let folder = meeting.parent().unwrap_or(Path::new(""));
        let is_year = folder.file_name().is_some_and(|name| catalogue::is_year(&name.to_string_lossy()));
        let root = if is_year { folder.parent().unwrap_or(folder) } else { folder };
        Self::new(if root.as_os_str().is_empty() { Path::new(".") } else { root })
    }

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the meeting of a forum on a day lies, or is to lie.
    #[must_use]
    pub fn place_of(&self, forum: &str, date: chrono::NaiveDate) -> PathBuf {
        let year = chrono::Datelike::year(&date);
        self.root.join(format!("{year:04}")).join(format!("{date}-{forum}.ron"))
    }
}

/// Reads a meeting's file as it is on the disk: what is only in a journal yet is not in it.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read_meeting(path: &Path) -> Result<Meeting, Problem> {
    parse::<Meeting>(path, &bytes(path)?).map(|parsed| parsed.document)
}

/// Reads a forum's profile, with the fields in it that nobody knows.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read_forum(path: &Path) -> Result<(Forum, Vec<Problem>), Problem> {
    forum_in(path, &bytes(path)?)
}

/// The same from the bytes of a file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn forum_in(path: &Path, bytes: &[u8]) -> Result<(Forum, Vec<Problem>), Problem> {
    let (forum, unknown) = parse_other::<Forum>(path, bytes)?;
    if forum.version > FORUM_VERSION {
        let what = format!("written for a newer klubbe (version {}, this one knows {FORUM_VERSION})", forum.version);
        return Err(Problem::whole(path, what));
    }
    Ok((forum, unknown))
}

/// The bytes of a file of bounded length.
///
/// # Errors
/// What the system says.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    Disk.read(path, DOCUMENT_LIMIT).map_err(|error| Problem::whole(path, error.to_string()))
}

/// What lies in a folder, by name; nothing where it cannot be read.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Disk.list(folder).unwrap_or_default();
    sort::by(&mut paths, Ord::cmp);
    paths.truncate(MOST);
    paths
}

/// The name of a file without its extension, if it is a RON file that people are to see.
fn ron_stem(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_string_lossy().into_owned();
    (path.extension()? == "ron" && !stem.starts_with('.')).then_some(stem)
}
