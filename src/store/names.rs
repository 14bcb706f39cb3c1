//! The names of files that stand beside a meeting's file: ours, and those that sync programs make.
//!
//! Names are made from the meeting's own name and, where two must differ, from the content's checksum: no clock, and the
//! same content is never kept twice.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::fs::{Files, folder_of};
use crate::language::sort;

const OUTSIDE: &str = ".outside-";
const RECOVERED: &str = ".recovered";

fn sibling(path: &Path, mark: &str) -> PathBuf {
    let mut name = short(path.file_stem().unwrap_or_default());
    name.push(mark);
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

/// The longest name that leaves room for what is put around it: 255 bytes are all that file systems take.
const LONGEST: usize = 220;

/// What our names are made of: the document's own, or its beginning and checksum where that is too long.
fn short(name: &OsStr) -> OsString {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let text = name.to_string_lossy();
    let begin: String = text.chars().take((LONGEST - 20) / 4).collect();
    format!("{begin}-{:08x}", crc32fast::hash(name.as_encoded_bytes())).into()
}

fn root(path: &Path) -> OsString {
    short(path.file_name().unwrap_or_default())
}

fn hidden(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(root(path));
    name.push(suffix);
    path.with_file_name(name)
}

/// Where a version that somebody else saved is kept when ours replaces it: `meeting.outside-1a2b3c4d.ron`.
#[must_use]
pub fn outside(path: &Path, crc: u32) -> PathBuf {
    sibling(path, &format!("{OUTSIDE}{crc:08x}"))
}

/// Where a recovered meeting is saved while a damaged file has its name: `meeting.recovered.ron`, `.recovered-2`, …
#[must_use]
pub fn recovered(path: &Path, nth: u32) -> PathBuf {
    if nth < 2 { sibling(path, RECOVERED) } else { sibling(path, &format!("{RECOVERED}-{nth}")) }
}

/// The temporary file of a save.
pub(super) fn temporary(path: &Path, pid: u32) -> PathBuf {
    hidden(path, &format!(".{pid}.klubbe-tmp"))
}

/// Whether a file is the temporary one of a save of `path`, by whichever process.
pub(super) fn is_temporary_of(path: &Path, other: &Path) -> bool {
    let (own, Some(other)) = (root(path), other.file_name()) else { return false };
    let (own, other) = (own.to_string_lossy(), other.to_string_lossy());
    let pid = other.strip_prefix('.').and_then(|o| o.strip_prefix(&*own)).and_then(|o| o.strip_suffix(".klubbe-tmp"));
    pid.and_then(|p| p.strip_prefix('.')).is_some_and(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
}

/// The lock beside the document, for people who share a folder.
pub(super) fn lock(path: &Path) -> PathBuf {
    hidden(path, ".klubbe-lock")
}

/// Who holds that lock.
pub(super) fn holder(path: &Path) -> PathBuf {
    hidden(path, ".klubbe-holder")
}

/// Whether a name is that of a copy that klubbe kept or a sync program made: shown beside its meeting, never as a meeting.
#[must_use]
pub fn is_copy(path: &Path) -> bool {
    let Some(stem) = path.file_stem().map(|s| s.to_string_lossy().to_lowercase()) else { return false };
    let numbered = stem.strip_suffix(')').and_then(|s| s.rsplit_once(" (")).is_some_and(|(_, n)| {
        !n.is_empty() && n.len() < 3 && n.bytes().all(|b| b.is_ascii_digit()) // " (1)"
    });
    let marks = [
        "conflicted copy",
        "sync-conflict-",
        ".conflict",
        "_conflict-",
        "konfliktkopi",
        "i konflikt",
        OUTSIDE,
        RECOVERED,
    ];
    numbered || marks.iter().any(|mark| stem.contains(mark))
}

/// The copies that lie beside a meeting's file: kept by us or made by a sync program. An unreadable folder has none.
#[must_use]
pub fn copies_beside(files: &dyn Files, path: &Path) -> Vec<PathBuf> {
    let Some(stem) = path.file_stem() else { return Vec::new() };
    // sync programs make theirs of the whole name
    let (stem, short) = (stem.to_string_lossy(), short(stem));
    let begins = |other: &str| other.starts_with(&*stem) || other.starts_with(&*short.to_string_lossy());
    let mut out: Vec<PathBuf> = (files.list(folder_of(path)).unwrap_or_default().into_iter())
        .filter(|other| {
            other.file_name() != path.file_name() && other.extension() == path.extension() && is_copy(other)
        })
        .filter(|other| other.file_stem().is_some_and(|s| begins(&s.to_string_lossy())))
        .collect();
    sort::by(&mut out, Ord::cmp);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_recognised_and_meetings_are_not() {
        for name in [
            "2019-03-20-dekom (conflicted copy 2019-03-20).ron",
            "2019-03-20-dekom (Kari's conflicted copy).ron",
            "2019-03-20-dekom.sync-conflict-20190320-101500-ABCDEFG.ron",
            "2019-03-20-dekom.Conflict-PC.ron",
            "2019-03-20-dekom (1).ron",
            "2019-03-20-dekom.outside-1a2b3c4d.ron",
            "2019-03-20-dekom.recovered.ron",
            "2019-03-20-dekom.recovered-2.ron",
        ] {
            assert!(is_copy(Path::new(name)), "{name}");
        }
        for name in ["2019-03-20-dekom.ron", "2019-03-20-forum (Trøndelag).ron", "konflikt.ron", "a(1).ron", ".ron", ""]
        {
            assert!(!is_copy(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn temporary_files_are_told_from_everything_else() {
        let path = Path::new("a/møte.ron");
        assert!(is_temporary_of(path, &temporary(path, 4711)));
        for other in ["a/.møte.ron.klubbe-tmp", "a/.møte.ron.x.klubbe-tmp", "a/.annet.ron.1.klubbe-tmp", "a/møte.ron"]
        {
            assert!(!is_temporary_of(path, Path::new(other)), "{other}");
        }
    }

    #[test]
    fn a_name_as_long_as_there_are_leaves_room_for_ours() {
        let long = |end: char| PathBuf::from(format!("a/2019-04-01-{}{end}.ron", "å".repeat(119)));
        let (one, other) = (long('x'), long('y'));
        assert!(one.file_name().unwrap().len() > 250);
        for ours in [temporary(&one, u32::MAX), lock(&one), holder(&one), outside(&one, u32::MAX), recovered(&one, 99)]
        {
            assert!(ours.file_name().unwrap().len() <= 255, "{}", ours.display());
        }
        assert!(is_temporary_of(&one, &temporary(&one, 1)) && !is_temporary_of(&one, &temporary(&other, 1)));
        assert_ne!(lock(&one), lock(&other));
        assert!(is_copy(&outside(&one, 1)) && outside(&one, 1) != outside(&other, 1));
    }
}
