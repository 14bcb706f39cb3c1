//! `klubbe` alone: the meeting that is under way or next. Where there is none it says how to begin.

use super::{Context, Failure, open, output};
use crate::{
    archive::{Archive, Entry, read_meeting},
    meeting::Status,
};
use chrono::NaiveDate;
use std::process::ExitCode;

/// Past meetings that are looked at for one that is still under way.
const LOOKED_AT: usize = 10;

pub fn run(context: &Context) -> Result<ExitCode, Failure> {
    let archive = context.archive()?;
    let entries = archive.entries();
    let today = context.clock().now().date();
    match choose(&entries, today, |entry| read_meeting(&entry.path).ok().map(|meeting| meeting.status)) {
        Some(entry) => open::file(context, entry.path.clone()),
        None => how_to_begin(context, &archive, entries.is_empty()),
    }
}

fn how_to_begin(context: &Context, archive: &Archive, empty: bool) -> Result<ExitCode, Failure> {
    let texts = &context.texts;
    let text = if empty { texts.msg_cli_begin(archive.forum_codes().join(", ")) } else { texts.msg_cli_all_past() };
    output::print(context, &format!("{text}\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// The one that is running; else the first from today on that is not over; else today's last.
fn choose(entries: &[Entry], today: NaiveDate, status: impl Fn(&Entry) -> Option<Status>) -> Option<&Entry> {
    let (past, coming): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.date < Some(today));
    let lately = || coming.iter().rev().chain(past.iter().rev().take(LOOKED_AT)).copied();
    let running = lately().find(|entry| status(entry) == Some(Status::Running));
    let next = || coming.iter().copied().find(|entry| status(entry).is_some_and(|status| status < Status::Running));
    let todays = || coming.iter().rev().copied().find(|entry| entry.date == Some(today));
    running.or_else(next).or_else(todays)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(meetings: &[(&str, Status)]) -> Option<String> {
        let entry = |(name, _): &(&str, Status)| Entry {
            path: (*name).into(),
            name: (*name).into(),
            date: name.parse().ok(),
            forum: None,
        };
        let entries: Vec<Entry> = meetings.iter().map(entry).collect();
        let status = |entry: &Entry| meetings.iter().find(|(name, _)| *name == entry.name).map(|(_, status)| *status);
        choose(&entries, "2019-03-20".parse().unwrap(), status).map(|entry| entry.name.clone())
    }

    #[test]
    fn the_meeting_under_way_or_the_next_is_opened() {
        use Status::{Approved, Called, Draft, Ended, Running};
        assert_eq!(chosen(&[]), None);
        assert_eq!(chosen(&[("2019-02-05", Approved)]), None);
        assert_eq!(chosen(&[("2019-02-05", Approved), ("2019-03-20", Called)]).unwrap(), "2019-03-20");
        assert_eq!(chosen(&[("2019-03-19", Running), ("2019-03-20", Called)]).unwrap(), "2019-03-19");
        assert_eq!(chosen(&[("2019-03-20", Ended), ("2019-05-01", Draft)]).unwrap(), "2019-05-01");
        assert_eq!(chosen(&[("2019-03-20", Ended)]).unwrap(), "2019-03-20");
    }
}
