//! A new meeting from the forum's profile, with what the last one carried forward (R5) and the year's next case numbers
//! (R3): for the command line and for home.

use super::{
    newest::{has_more, newest, was_opened_here},
    seed,
};
use crate::{
    archive::{Archive, ForumError},
    forum::Forum,
    language::Language,
    meeting::{IdSource, Meeting, prepare::Prepare},
    store::{Disk, OpenError, Place, Problem, Store, Trouble},
};
use chrono::{NaiveDate, NaiveDateTime};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Why no meeting was made.
#[derive(Debug)]
pub enum NotMade {
    /// There is no such forum, or its profile is damaged.
    Forum(ForumError),
    /// The forum's code cannot be a part of a file's name.
    Code(String),
    /// The file could not be made.
    Open(OpenError),
    /// The file could not be saved.
    Save(Trouble),
}

/// What is to be made.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The forum's code.
    pub forum: &'a str,
    /// The day.
    pub date: NaiveDate,
    /// The language that was asked for; else the forum keeps its own.
    pub language: Option<Language>,
    /// The language of a forum's first meeting.
    pub otherwise: Language,
    /// The time.
    pub now: NaiveDateTime,
}

/// A meeting that is not in a file yet.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The meeting.
    pub meeting: Meeting,
    /// Where it is to lie.
    pub path: PathBuf,
    /// Earlier meetings that could not be read.
    pub unread: Vec<Problem>,
    /// Earlier meetings of which a journal has more than the file.
    pub from_journal: Vec<PathBuf>,
}

/// Prepares a meeting; nothing is written.
///
/// # Errors
/// When there is no such forum.
pub fn prepare(archive: &Archive, place: &Place, order: &Order<'_>) -> Result<Prepared, NotMade> {
    let Order { date, language, otherwise, now, .. } = *order;
    let forum: Forum = archive.forum(order.forum).map_err(NotMade::Forum)?;
    // the code becomes a part of file names, and a profile may come from anybody
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if forum.code.is_empty() || forum.code.len() > 80 || !forum.code.chars().all(plain) {
        return Err(NotMade::Code(forum.code));
    }
    let shelf = archive.of_forum(&forum.code);
    let mut from_journal = Vec::new();
    let mut with_journal = |path: PathBuf, meeting: Meeting| {
        let newest = was_opened_here(&meeting, place).then(|| newest(&path, place, now).ok()).flatten();
        let Some(newest) = newest else { return meeting };
        if has_more(&newest, &meeting) {
            from_journal.push(path);
        }
        newest
    };
    let earlier: Vec<Meeting> =
        shelf.meetings.into_iter().map(|(entry, meeting)| with_journal(entry.path, meeting)).collect();
    let last = earlier.iter().rfind(|meeting| meeting.date < date);
    // a forum keeps its language, whatever the system speaks
    let language = language.or(last.map(|last| last.language)).unwrap_or(otherwise);
    let prepare = Prepare { forum: &forum, date, language, earlier: &earlier };
    let meeting = prepare.meeting(&mut IdSource::new(seed()), now);
    Ok(Prepared { path: archive.place_of(&forum.code, date), meeting, unread: shelf.problems, from_journal })
}

/// Puts it into its file. Nothing is ever replaced.
///
/// # Errors
/// When the name is taken or the disk refuses.
pub fn create(path: &Path, place: &Place, meeting: &Meeting) -> Result<(), NotMade> {
    let made = Store::<Meeting>::create(Arc::new(Disk), path, place, meeting, |_| {}).map_err(NotMade::Open)?;
    made.store.close(None).map_err(|unsaved| NotMade::Save(unsaved.trouble))
}
