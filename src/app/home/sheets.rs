//! The meetings of the archive as home knows them: by the names of their files at once, by what is in them as it is
//! read. And which of them is selected first.

use crate::{
    archive::{Brief, Entry},
    meeting::Status,
};
use chrono::{Datelike, NaiveDate};
use std::{cmp::Reverse, collections::HashMap, path::PathBuf};

/// Past meetings that are looked at for one that is still under way.
const LOOKED_AT: usize = 10;

/// A meeting of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its file.
    pub entry: Entry,
    /// What is known of it.
    pub known: Known,
}

/// What is known of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Known {
    /// Its name; the file is not read yet.
    #[default]
    Name,
    /// What is in it.
    Brief(Box<Brief>),
    /// What is wrong with its file: file, line, column, and what.
    Broken(String),
}

/// What was found in a file.
pub type Found = (PathBuf, Result<Box<Brief>, String>);

impl Sheet {
    /// The day, as its file says it or as its name does.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        self.brief().map(|brief| brief.date).or(self.entry.date)
    }

    /// The forum's code.
    #[must_use]
    pub fn forum(&self) -> Option<&str> {
        self.brief().map(|brief| brief.forum.as_str()).or(self.entry.forum.as_deref())
    }

    /// How far it has come.
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        self.brief().map(|brief| brief.status)
    }

    /// What is in it, once it is read.
    #[must_use]
    pub fn brief(&self) -> Option<&Brief> {
        match &self.known {
            Known::Brief(brief) => Some(brief),
            _ => None,
        }
    }
}

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A year, and how many meetings it has; none for those without a date.
    Year(Option<i32>, usize),
    /// A meeting, by its place among the sheets.
    Meeting(usize),
}

/// The newest first; those without a date last.
pub(super) fn sort(sheets: &mut [Sheet]) {
    crate::language::sort::by(sheets, |one, other| {
        let key = |sheet: &Sheet| (sheet.date().is_none(), Reverse(sheet.date()));
        key(one).cmp(&key(other)).then_with(|| other.entry.name.cmp(&one.entry.name))
    });
}

/// The names that were found now, with what was known of them before.
pub(super) fn listed(known: Vec<Sheet>, entries: Vec<Entry>) -> Vec<Sheet> {
    let mut known: HashMap<PathBuf, Known> = known.into_iter().map(|sheet| (sheet.entry.path, sheet.known)).collect();
    let mut sheets: Vec<Sheet> = entries
        .into_iter()
        .map(|entry| Sheet { known: known.remove(&entry.path).unwrap_or_default(), entry })
        .collect();
    sort(&mut sheets);
    sheets
}

/// The rows of the list: those of one forum, or all, by year.
pub(super) fn lines(sheets: &[Sheet], only: Option<&str>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut head = None;
    let shown = |sheet: &Sheet| only.is_none_or(|only| sheet.forum().is_none_or(|forum| forum == only));
    for (at, sheet) in sheets.iter().enumerate().filter(|(_, sheet)| shown(sheet)) {
        let year = sheet.date().map(|date| date.year());
        match head.and_then(|head: usize| lines.get_mut(head)) {
            Some(Line::Year(known, count)) if *known == year => *count += 1,
            _ => {
                head = Some(lines.len());
                lines.push(Line::Year(year, 1));
            }
        }
        lines.push(Line::Meeting(at));
    }
    lines
}

/// The one to begin with, of meetings by date: the one that is running; else the first from today on that is not over;
/// else today's last.
pub fn choose<T>(
    meetings: &[T],
    today: NaiveDate,
    date: impl Fn(&T) -> Option<NaiveDate>,
    status: impl Fn(&T) -> Option<Status>,
) -> Option<usize> {
    let places = 0..meetings.len();
    let (past, coming): (Vec<usize>, Vec<usize>) = places.partition(|at| date(&meetings[*at]) < Some(today));
    let status = |at: &usize| status(&meetings[*at]);
    let mut lately = coming.iter().rev().chain(past.iter().rev().take(LOOKED_AT)).copied();
    let running = lately.find(|at| status(at) == Some(Status::Running));
    let next = || coming.iter().copied().find(|at| status(at).is_some_and(|status| status < Status::Running));
    let todays = || coming.iter().rev().copied().find(|at| date(&meetings[*at]) == Some(today));
    running.or_else(next).or_else(todays)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(meetings: &[(&str, Status)]) -> Option<String> {
        let date = |(name, _): &(&str, Status)| name.parse().ok();
        let at = choose(meetings, "2019-03-20".parse().unwrap(), date, |(_, status)| Some(*status))?;
        Some(meetings[at].0.to_owned())
    }

    #[test]
    fn the_meeting_under_way_or_the_next_is_chosen() {
        use Status::{Approved, Called, Draft, Ended, Running};
        assert_eq!(chosen(&[]), None);
        assert_eq!(chosen(&[("2019-02-05", Approved)]), None);
        assert_eq!(chosen(&[("2019-02-05", Approved), ("2019-03-20", Called)]).unwrap(), "2019-03-20");
        assert_eq!(chosen(&[("2019-03-19", Running), ("2019-03-20", Called)]).unwrap(), "2019-03-19");
        assert_eq!(chosen(&[("2019-03-20", Ended), ("2019-05-01", Draft)]).unwrap(), "2019-05-01");
        assert_eq!(chosen(&[("2019-03-20", Ended)]).unwrap(), "2019-03-20");
    }

    fn named(names: &[&str]) -> Vec<Sheet> {
        let entry = |name: &&str| Entry {
            path: (*name).into(),
            name: (*name).into(),
            date: name.get(..10).and_then(|date| date.parse().ok()),
            forum: name.get(11..).map(str::to_owned),
        };
        listed(Vec::new(), names.iter().map(entry).collect())
    }

    #[test]
    fn the_list_goes_from_the_newest_year_down() {
        let sheets = named(&["2019-02-05-a", "2020-01-01-a", "loose", "2019-03-20-b"]);
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.entry.name.as_str()).collect();
        assert_eq!(names, ["2020-01-01-a", "2019-03-20-b", "2019-02-05-a", "loose"]);
        let year = |year, count| Line::Year(Some(year), count);
        let all = lines(&sheets, None);
        assert_eq!(all[..3], [year(2020, 1), Line::Meeting(0), year(2019, 2)]);
        assert_eq!(all[5..], [Line::Year(None, 1), Line::Meeting(3)]);
        let of_a = lines(&sheets, Some("a"));
        assert_eq!(of_a[2..4], [year(2019, 1), Line::Meeting(2)], "what says no forum stays");
    }

    #[test]
    fn what_was_known_stays_known_when_the_names_are_read_again() {
        let mut sheets = named(&["2019-02-05-a", "2019-03-20-a"]);
        sheets[0].known = Known::Broken("why".into());
        let again = listed(sheets.clone(), vec![sheets[0].entry.clone()]);
        assert_eq!(again, sheets[..1]);
    }
}
