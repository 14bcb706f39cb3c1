//! Which meetings there are, from the names of their files; and reading those that are asked for.

use super::{Archive, listed, read_meeting, ron_stem};
use crate::{
    language::sort,
    meeting::Meeting,
    store::{Problem, names::is_copy},
};
use chrono::NaiveDate;
use std::path::PathBuf;

/// A meeting's file, as far as its name tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The file.
    pub path: PathBuf,
    /// Its name without `.ron`: what a person calls it.
    pub name: String,
    /// The day, if the name says one.
    pub date: Option<NaiveDate>,
    /// The forum's code, if the name says one.
    pub forum: Option<String>,
}

/// Meetings that were read, and what was wrong with those that could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The meetings, by date.
    pub meetings: Vec<(Entry, Meeting)>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Whether a folder's name is a year.
pub(super) fn is_year(name: &str) -> bool {
    name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit())
}

impl Entry {
    fn of(path: PathBuf) -> Option<Self> {
        let name = ron_stem(&path).filter(|_| !is_copy(&path))?;
        let date = name.get(..10).and_then(|date| date.parse().ok());
        let forum = date.and_then(|_: NaiveDate| name.get(10..)?.strip_prefix('-').map(str::to_owned));
        Some(Self { path, name, date, forum })
    }

    /// Whether it may be a meeting of this forum: another name says another forum.
    #[must_use]
    pub fn may_be_of(&self, forum: &str) -> bool {
        self.forum.as_deref().is_none_or(|named| named == forum)
    }
}

impl Archive {
    /// Every meeting, by date and name. Only names are read.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let years = listed(&self.root).into_iter().filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| is_year(&name)) && path.is_dir()
        });
        let mut entries: Vec<Entry> = years.flat_map(|year| listed(&year)).filter_map(Entry::of).collect();
        sort::by(&mut entries, |one, other| (one.date, &one.name).cmp(&(other.date, &other.name)));
        entries
    }

    /// Reads the meetings among the entries that are wanted.
    #[must_use]
    pub fn read(&self, wanted: impl Fn(&Entry) -> bool) -> Shelf {
        let mut found = Shelf::default();
        for entry in self.entries().into_iter().filter(wanted) {
            match read_meeting(&entry.path) {
                Ok(meeting) => found.meetings.push((entry, meeting)),
                Err(problem) => found.problems.push(problem),
            }
        }
        sort::by_key(&mut found.meetings, |(_, meeting)| meeting.date);
        found
    }

    /// The meetings of one forum.
    #[must_use]
    pub fn of_forum(&self, forum: &str) -> Shelf {
        let mut found = self.read(|entry| entry.may_be_of(forum));
        found.meetings.retain(|(_, meeting)| meeting.forum == forum);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sessions() -> Archive {
        Archive::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions"))
    }

    #[test]
    fn the_repository_is_an_archive() {
        let names: Vec<String> = sessions().entries().into_iter().map(|entry| entry.name).collect();
        assert_eq!(names, ["2019-02-05-dekom-trondelag", "2019-03-20-dekom-trondelag"]);
        let shelf = sessions().of_forum("dekom-trondelag");
        assert_eq!((shelf.meetings.len(), shelf.problems.len()), (2, 0));
        assert!(sessions().of_forum("another").meetings.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_said_and_the_rest_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let year = folder.path().join("2019");
        std::fs::create_dir(&year).unwrap();
        for name in ["2019-01-01-x.ron", "2019-01-01-x (1).ron", ".hidden.ron", "notes.txt", "freely-named.ron"] {
            std::fs::write(year.join(name), "(").unwrap();
        }
        std::fs::create_dir(folder.path().join("forums")).unwrap();
        let archive = Archive::new(folder.path());
        let names: Vec<_> = archive.entries().into_iter().map(|entry| (entry.name, entry.date.is_some())).collect();
        assert_eq!(names, [("freely-named".into(), false), ("2019-01-01-x".into(), true)]);
        assert_eq!(archive.of_forum("x").problems.len(), 2, "a free name may be anybody's");
        assert_eq!(archive.of_forum("y").problems.len(), 1);
        assert!(Archive::new("/nowhere/at/all").entries().is_empty());
    }

    #[test]
    fn a_file_says_which_archive_it_is_in() {
        for (path, root) in
            [("a/2019/m.ron", "a"), ("a/b/m.ron", "a/b"), ("m.ron", "."), ("2019/m.ron", "."), ("/2019/m.ron", "/")]
        {
            assert_eq!(Archive::around(std::path::Path::new(path)).root(), std::path::Path::new(root), "{path}");
        }
    }
}
