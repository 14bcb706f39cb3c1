//! A meeting as it was on the screen: its file and what is only in its journal yet, after a crash or while it is open
//! elsewhere. Nothing is locked and nothing is written.

use super::{Context, Failure, failure::shown, output};
use crate::{
    app::Session,
    archive::{Entry, read_meeting},
    meeting::{Command, Event, Meeting, Stamp},
    store::{Disk, OpenError, Place, Store},
};
use std::{path::Path, sync::Arc};

/// Reads a meeting, and says so where its journal holds more than its file.
pub fn read(context: &Context, path: &Path) -> Result<Meeting, Failure> {
    let Ok(paths) = context.paths() else {
        // there is no place for journals, so there are none
        return read_meeting(path).map_err(|problem| Failure::problem(context, &problem));
    };
    let place = Place::of_this_machine(paths.state);
    let newest = peek(context, path, &place).map_err(|error| Failure::open(context, error))?;
    // a file that is missing or damaged is no obstacle where the journal has everything
    Ok(telling(context, path, read_meeting(path).ok().as_ref(), newest))
}

/// What is newer than these files, in their places. Only those that were ever opened on this machine are read again.
pub fn all(context: &Context, meetings: &mut [(Entry, Meeting)]) {
    let Ok(paths) = context.paths() else { return };
    let place = Place::of_this_machine(paths.state);
    for (entry, meeting) in meetings {
        if place.state.join(meeting.id.0.to_string()).is_dir()
            // what cannot be peeked at has been read from its file, which is good enough for a list
            && let Ok(newest) = peek(context, &entry.path, &place)
        {
            *meeting = telling(context, &entry.path, Some(meeting), newest);
        }
    }
}

fn peek(context: &Context, path: &Path, place: &Place) -> Result<Meeting, OpenError> {
    let peeked = Store::<Meeting>::peek(Arc::new(Disk), path, place)?;
    // nothing is made here, so no id is drawn and any seed will do
    let (session, found) = Session::open(peeked.base, peeked.entries, 0);
    let mut meeting = session.meeting().clone();
    if let Some(draft) = found.draft {
        let stamp = Stamp { at: context.clock().now(), id: meeting.id };
        // as in the file that the screen saves: an amount half typed is no amount
        let command = Command::SetText { field: draft.field, text: draft.text };
        if let Ok(event @ Event::Text(_)) = meeting.decide(command, stamp) {
            meeting.apply(&event);
        }
    }
    Ok(meeting)
}

/// Says so where the newest is not what the file has.
fn telling(context: &Context, path: &Path, file: Option<&Meeting>, newest: Meeting) -> Meeting {
    // how often it was saved and when its clock was seen is not what anybody reads
    let same = |file: &Meeting| {
        let Meeting { version, revision, seen, .. } = *file;
        Meeting { version, revision, seen, ..newest.clone() } == *file
    };
    if !file.is_some_and(same) {
        output::say(&context.texts.msg_cli_from_journal(shown(path)));
    }
    newest
}
