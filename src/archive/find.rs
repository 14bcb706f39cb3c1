//! Finding a meeting by what a person calls it: `2019-03-20`, `mars`, `dekom 2019-03`.

use super::{Archive, Entry};

/// Why no meeting was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// None has such a name; these names are there, the newest first.
    None(Vec<String>),
    /// More than one has; these.
    Several(Vec<String>),
}

/// Names that are told at most.
const TOLD: usize = 8;

impl Archive {
    /// The one meeting that is called so. A whole name counts more than a beginning, that more than a part, and that
    /// more than letters in their order.
    ///
    /// # Errors
    /// The names to choose from.
    pub fn find(&self, name: &str) -> Result<Entry, NotFound> {
        choose(self.entries(), name)
    }
}

fn choose(mut entries: Vec<Entry>, name: &str) -> Result<Entry, NotFound> {
    let wanted = name.trim().to_lowercase();
    let wanted = wanted.strip_suffix(".ron").unwrap_or(&wanted);
    entries.reverse();
    let ways: [fn(&str, &str) -> bool; 4] =
        [|name, wanted| name == wanted, |name, wanted| name.starts_with(wanted), all_words, in_order];
    for fits in ways {
        let mut found: Vec<Entry> =
            entries.iter().filter(|entry| fits(&entry.name.to_lowercase(), wanted)).cloned().collect();
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

fn all_words(name: &str, wanted: &str) -> bool {
    wanted.split_whitespace().all(|word| name.contains(word))
}

fn in_order(name: &str, wanted: &str) -> bool {
    let mut rest = name.chars();
    wanted.chars().filter(|c| !c.is_whitespace()).all(|c| rest.any(|other| other == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(names: &[&str]) -> Vec<Entry> {
        let entry = |name: &&str| Entry { path: (*name).into(), name: (*name).into(), date: None, forum: None };
        names.iter().map(entry).collect()
    }

    fn found(name: &str) -> Result<String, NotFound> {
        let there = entries(&["2018-03-20-dekom", "2019-02-05-dekom", "2019-03-20-dekom", "2019-03-20-dekom-ekstra"]);
        choose(there, name).map(|entry| entry.name)
    }

    #[test]
    fn a_meeting_is_found_by_what_people_call_it() {
        assert_eq!(found("2019-03-20-dekom"), Ok("2019-03-20-dekom".into()), "whole names first");
        assert_eq!(found("2019-02"), Ok("2019-02-05-dekom".into()));
        assert_eq!(found("DEKOM 2018"), Ok("2018-03-20-dekom".into()));
        assert_eq!(found("19ekstra"), Ok("2019-03-20-dekom-ekstra".into()));
        assert_eq!(found("2019-02-05-dekom.ron"), Ok("2019-02-05-dekom".into()));
    }

    #[test]
    fn doubt_names_the_choices_and_the_newest_first() {
        assert_eq!(
            found("2019-03"),
            Err(NotFound::Several(vec!["2019-03-20-dekom-ekstra".into(), "2019-03-20-dekom".into()]))
        );
        let Err(NotFound::None(names)) = found("oslo") else { panic!() };
        assert_eq!(names.first().map(String::as_str), Some("2019-03-20-dekom-ekstra"));
        assert_eq!(choose(Vec::new(), "x"), Err(NotFound::None(Vec::new())));
    }
}
