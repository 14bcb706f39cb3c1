//! A meeting as it was on the screen, for commands that print: where the journal has more than the file, it is said.

use super::{Context, Failure, failure::shown, output};
use crate::{
    app::words,
    archive::{Entry, read_meeting},
    meeting::Meeting,
    runtime::newest::{has_more, newest, newest_and_lost, was_opened_here},
    store::Place,
};
use std::path::Path;

/// Reads a meeting, and says so where its journal holds more than its file.
pub fn read(context: &Context, path: &Path) -> Result<Meeting, Failure> {
    let Ok(paths) = context.paths() else {
        // there is no place for journals, so there are none
        return read_meeting(path).map_err(|problem| Failure::problem(context, &problem));
    };
    let place = Place::of_this_machine(paths.state);
    let read = newest_and_lost(path, &place, context.clock().now());
    let (newest, lost) = read.map_err(|error| Failure::open(context, &error))?;
    for remark in lost {
        output::say(&format!("{}: {}", shown(path), words::remark(&context.texts, &remark)));
    }
    // a file that is missing or damaged is no obstacle where the journal has everything
    Ok(telling(context, path, read_meeting(path).ok().as_ref(), newest))
}

/// What is newer than these files, in their places. Only those that were ever opened on this machine are read again.
pub fn all(context: &Context, meetings: &mut [(Entry, Meeting)]) {
    let Ok(paths) = context.paths() else { return };
    let place = Place::of_this_machine(paths.state);
    for (entry, meeting) in meetings {
        if was_opened_here(meeting, &place)
            // what cannot be peeked at has been read from its file, which is good enough for a list
            && let Ok(newest) = newest(&entry.path, &place, context.clock().now())
        {
            *meeting = telling(context, &entry.path, Some(meeting), newest);
        }
    }
}

/// Says so where the newest is not what the file has.
fn telling(context: &Context, path: &Path, file: Option<&Meeting>, newest: Meeting) -> Meeting {
    if file.is_none_or(|file| has_more(&newest, file)) {
        tell(context, path);
    }
    newest
}

/// Says that what is newest was not in the file.
pub fn tell(context: &Context, path: &Path) {
    output::say(&context.texts.msg_cli_from_journal(shown(path)));
}
