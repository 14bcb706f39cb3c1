//! Finding a meeting by what a person calls it: `2019-03-20`, `dekom 2019-03`, `20.03.2019`.
//!
//! Only what stands in a name as it was typed is found: letters picked here and there would find a meeting of 2019 by
//! `2030`, and its minutes would be taken for those of another.

use super::{Archive, Entry};
use crate::language::dates::parse_date;
use chrono::NaiveDate;

/// Why no meeting was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// None has such a name; these names are there, the newest first.
    None(Vec<String>),
    /// More than one has; these.
    Several(Vec<String>),
}

/// Whether an entry, with its name in lower case, is the one that is wanted.
type Way<'a> = &'a dyn Fn(&Entry, &str) -> bool;

/// Names that are told at most.
const TOLD: usize = 8;

impl Archive {
    /// The one meeting that is called so, seen from `today`. A whole name counts more than a beginning, that more than
    /// words that are parts of it, and that more than the meeting's date in another way of writing.
    ///
    /// # Errors
    /// The names to choose from.
    pub fn find(&self, name: &str, today: NaiveDate) -> Result<Entry, NotFound> {
        choose(self.entries(), name, today)
    }
}

fn choose(mut entries: Vec<Entry>, name: &str, today: NaiveDate) -> Result<Entry, NotFound> {
    let wanted = name.trim().to_lowercase();
    let wanted = wanted.strip_suffix(".ron").unwrap_or(&wanted);
    let date = parse_date(wanted, today).ok();
    entries.reverse();
    let ways: [Way; 4] = [
        &|_, name| name == wanted,
        &|_, name| name.starts_with(wanted),
        &|_, name| wanted.split_whitespace().all(|word| name.contains(word)),
        &|entry, _| date.is_some() && entry.date == date,
    ];
    for fits in ways {
        let mut found: Vec<Entry> =
            entries.iter().filter(|entry| fits(entry, &entry.name.to_lowercase())).cloned().collect();
        match found.len() {
            0 => {}
            1 => return Ok(found.remove(0)),
            _ => return Err(NotFound::Several(told(&found))),
        }
    }
    Err(NotFound::None(told(&entries)))
}

fn told(entries: &[Entry]) -> Vec<String> {
    entries.iter().take(TOLD).map(|entry| entry.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(names: &[&str]) -> Vec<Entry> {
        let entry = |name: &&str| Entry {
            path: (*name).into(),
            name: (*name).into(),
            date: name.get(..10).and_then(|date| date.parse().ok()),
            forum: None,
        };
        names.iter().map(entry).collect()
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, 1).unwrap()
    }

    fn found(name: &str) -> Result<String, NotFound> {
        let there = entries(&["2018-03-20-dekom", "2019-02-05-dekom", "2019-03-20-dekom", "2019-03-20-dekom-ekstra"]);
        choose(there, name, today()).map(|entry| entry.name)
    }

    #[test]
    fn a_meeting_is_found_by_what_people_call_it() {
        assert_eq!(found("2019-03-20-dekom"), Ok("2019-03-20-dekom".into()), "whole names first");
        assert_eq!(found("2019-02"), Ok("2019-02-05-dekom".into()));
        assert_eq!(found("DEKOM 2018"), Ok("2018-03-20-dekom".into()));
        assert_eq!(found("20-dekom-EKSTRA"), Ok("2019-03-20-dekom-ekstra".into()));
        assert_eq!(found("2019-02-05-dekom.ron"), Ok("2019-02-05-dekom".into()));
    }

    #[test]
    fn letters_here_and_there_in_a_name_are_not_what_it_is_called() {
        for scattered in ["2030", "19ekstra", "2019 dkm", "20190205"] {
            assert!(matches!(found(scattered), Err(NotFound::None(_))), "{scattered}");
        }
    }

    #[test]
    fn a_date_may_be_written_as_the_screen_writes_it() {
        for date in ["05.02.2019", "5.2.2019", "5. februar 2019", "tirsdag 5. februar 2019", "5/2/19"] {
            assert_eq!(found(date), Ok("2019-02-05-dekom".into()), "{date}");
        }
        assert!(matches!(found("20.03.2019"), Err(NotFound::Several(both)) if both.len() == 2));
        assert!(matches!(found("20.3"), Err(NotFound::Several(both)) if both.len() == 2), "the next such day");
        assert!(matches!(found("21.03.2019"), Err(NotFound::None(_))));
        assert!(matches!(found("30.02.2019"), Err(NotFound::None(_))), "no such day");
    }

    #[test]
    fn doubt_names_the_choices_and_the_newest_first() {
        assert_eq!(
            found("2019-03"),
            Err(NotFound::Several(vec!["2019-03-20-dekom-ekstra".into(), "2019-03-20-dekom".into()]))
        );
        let Err(NotFound::None(names)) = found("oslo") else { panic!() };
        assert_eq!(names.first().map(String::as_str), Some("2019-03-20-dekom-ekstra"));
        assert_eq!(choose(Vec::new(), "x", today()), Err(NotFound::None(Vec::new())));
    }
}
