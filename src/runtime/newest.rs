//! A meeting as it was on the screen: its file and what is only in its journal yet, after a crash or while it is open
//! elsewhere. Nothing is locked and nothing is written.

use crate::{
    app::Session,
    archive::read_meeting,
    meeting::Meeting,
    store::{Disk, OpenError, Place, Problem, Remark, Store},
};
use chrono::NaiveDateTime;
use std::{path::Path, sync::Arc};

/// The meeting with what is only in its journal.
///
/// # Errors
/// When there is no meeting in the file and none in a journal.
pub fn newest(path: &Path, place: &Place, now: NaiveDateTime) -> Result<Meeting, OpenError> {
    newest_and_lost(path, place, now).map(|(meeting, _)| meeting)
}

/// The same, and what is said of a journal of which not all can be read.
///
/// # Errors
/// As [`newest`].
pub fn newest_and_lost(path: &Path, place: &Place, now: NaiveDateTime) -> Result<(Meeting, Vec<Remark>), OpenError> {
    let mut peeked = Store::<Meeting>::peek(Arc::new(Disk), path, place)?;
    // nothing is made here, so no id is drawn and any seed will do
    let (session, found) = Session::open(peeked.base, peeked.entries, 0);
    peeked.remarks.retain(|remark| matches!(remark, Remark::JournalDamaged { .. } | Remark::JournalKept { .. }));
    Ok((session.settled(found.drafts(), now), peeked.remarks))
}

/// Whether a journal has more than its file: how often it was saved and when its clock was seen is not what anybody
/// reads.
#[must_use]
pub fn has_more(newest: &Meeting, file: &Meeting) -> bool {
    let Meeting { version, revision, seen, .. } = *file;
    Meeting { version, revision, seen, ..newest.clone() } != *file
}

/// Whether a meeting was ever opened on this machine: only then can a journal be newer than its file.
#[must_use]
pub fn was_opened_here(meeting: &Meeting, place: &Place) -> bool {
    place.state.join(meeting.id.0.to_string()).is_dir()
}

/// The file, and the journal where there may be one: also where the file is damaged.
///
/// # Errors
/// What is wrong with the file.
pub fn read_newest(path: &Path, place: &Place, now: NaiveDateTime) -> Result<Meeting, Problem> {
    match read_meeting(path) {
        Ok(meeting) if was_opened_here(&meeting, place) => Ok(newest(path, place, now).unwrap_or(meeting)),
        Err(problem) => newest(path, place, now).map_err(|_| problem),
        read => read,
    }
}
