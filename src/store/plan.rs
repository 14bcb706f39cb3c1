//! What counts when a document is opened: its file, the journal, or both. Decided from what was read; nothing is written here.
//!
//! | file | journal | what counts |
//! |---|---|---|
//! | as we left it | | base and all entries: undo goes back beyond this opening; entries not yet in the file are recovered |
//! | as we left it | has a hole, of what the file has | the file and all entries after it; a new history begins |
//! | as we left it | large, all in the file | the file and what was being typed; a new history begins |
//! | changed outside | all in the file | the file and what was being typed; a new history begins |
//! | put back to what it was | all was in the file | as before, and what was saved last is kept aside |
//! | changed outside | holds more | the journal; the file's version is kept aside |
//! | not in what is left of the journal | its newest part lost | the file |
//! | missing, damaged | there | base and all entries; a damaged file is never touched |
//! | missing, damaged | none | an error that says what is wrong |
//! | the disk does not give it | there | base and all entries; the file is replaced only when it was read and is what we left |
//! | the disk does not give it | none | an error that says so |

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::beside::Beside;
use super::document::{Document, mark_missing};
use super::fs::{DOCUMENT_LIMIT, Files};
use super::generation::{Base, Generation, Spot};
use super::journal::{Fingerprint, Flaws};
use super::problem::{Problem, harmless};
use super::report::Remark;
use super::ron_file::{self, Parsed};
use super::snapshot::SaveError;

/// A journal larger than this is not carried on when everything in it is in the file.
const CARRIED_ON: usize = 256 * 1024;

/// What a disk or a share does not give is asked for again, so often, after so long.
const AGAIN: [Duration; 2] = [Duration::from_millis(50), Duration::from_millis(250)];

/// Why a document could not be opened or made.
#[derive(Debug)]
pub enum OpenError {
    /// There is no such file, and nothing to recover it from.
    NotFound(PathBuf),
    /// The file is damaged, and there is nothing to recover it from. It was not touched.
    Problem(Problem),
    /// A new document would have replaced something.
    Exists(PathBuf),
    /// The system refused.
    Disk(PathBuf, io::Error),
    /// A new document could not be saved.
    Save(SaveError),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |path: &Path| harmless(&path.to_string_lossy());
        match self {
            Self::NotFound(path) => write!(f, "{}: there is no such file", shown(path)),
            Self::Problem(problem) => problem.fmt(f),
            Self::Exists(path) => write!(f, "{}: there is a file of this name already", shown(path)),
            Self::Disk(path, source) => write!(f, "{}: {source}", shown(path)),
            Self::Save(source) => f.write_str(&harmless(&source.to_string())),
        }
    }
}

impl std::error::Error for OpenError {}

/// The document's file as it is now.
pub enum FileNow<D> {
    /// It is not there.
    Missing,
    /// It is no document.
    Damaged(Problem),
    /// The disk or the share does not give it, and nobody knows what is in it.
    Unread(io::Error),
    /// It is a document.
    Read(Parsed<D>, Base<D>),
}

impl<D: Document> FileNow<D> {
    /// Looks at the file.
    pub fn look(files: &dyn Files, path: &Path) -> Self {
        Self::look_again(files, path, Self::Missing)
    }

    /// Looks at the file once more: what has not changed since `before` is not parsed a second time.
    pub fn look_again(files: &dyn Files, path: &Path, before: Self) -> Self {
        let bytes = match patiently_read(files, path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Self::Missing,
            Err(e) if is_of_the_file(&e) => return Self::Damaged(Problem::whole(path, e.to_string())),
            Err(e) => return Self::Unread(e),
            Ok(bytes) => bytes,
        };
        if matches!(&before, Self::Read(_, base) if base.bytes == bytes) {
            return before;
        }
        match ron_file::parse::<D>(path, &bytes) {
            Err(problem) => Self::Damaged(problem),
            Ok(parsed) => {
                let base = Base { document: parsed.document.clone(), fingerprint: Fingerprint::of(&bytes), bytes };
                Self::Read(parsed, base)
            }
        }
    }
}

/// The file, also where a disk or a share gives it only when asked again.
fn patiently_read(files: &dyn Files, path: &Path) -> io::Result<Vec<u8>> {
    let mut read = files.read(path, DOCUMENT_LIMIT);
    for pause in AGAIN {
        match &read {
            Err(e) if e.kind() != io::ErrorKind::NotFound && !is_of_the_file(e) => {
                files.pause(pause);
                read = files.read(path, DOCUMENT_LIMIT);
            }
            _ => break,
        }
    }
    read
}

/// Whether what stands there cannot be a document, whoever reads it and however often.
fn is_of_the_file(e: &io::Error) -> bool {
    matches!(e.kind(), io::ErrorKind::FileTooLarge | io::ErrorKind::InvalidInput | io::ErrorKind::IsADirectory)
}

impl<D> FileNow<D> {
    /// Tells one content from another, if it is a document.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        match self {
            Self::Read(_, base) => Some(base.fingerprint),
            Self::Missing | Self::Damaged(_) | Self::Unread(_) => None,
        }
    }
}

/// What counts.
pub struct Plan<D: Document> {
    /// What the entries are folded over.
    pub base: Base<D>,
    /// The entries since, by number.
    pub entries: BTreeMap<u64, D::Entry>,
    /// The highest number in use.
    pub last: u64,
    /// How many entries at the end are not in the file.
    pub recovered: usize,
    /// The journal to write on, with its frames; else a new one is begun.
    pub carry_on: Option<CarryOn>,
    /// A version from outside that must be kept.
    pub outside: Option<Base<D>>,
    /// What the user should hear of.
    pub remarks: Vec<Remark>,
    /// The file that is damaged, and why.
    pub damaged: Option<Problem>,
    /// Why nobody knows what is in the file.
    pub unread: Option<io::Error>,
    /// Every content that the file was to be given in this history, with the last entry in it.
    pub announced: Vec<(u64, Fingerprint)>,
    /// The last entry that is known to have come into the file.
    pub saved: Option<u64>,
    /// The other version, where two were found.
    pub beside: Option<Beside<D>>,
    /// The file is not what was saved last but what was saved before it: somebody put it back.
    pub put_back: bool,
}

/// A journal to be written on.
pub struct CarryOn {
    /// Where it lies.
    pub spot: Spot,
    /// Its number.
    pub number: u32,
    /// Its whole frames.
    pub whole: Vec<u8>,
    /// Flaws to be mended first.
    pub flaws: Flaws,
}

impl<D: Document> Plan<D> {
    /// The file counts, and a new history begins.
    pub fn file(base: Base<D>) -> Self {
        Self {
            last: base.start(),
            base,
            entries: BTreeMap::new(),
            recovered: 0,
            carry_on: None,
            outside: None,
            remarks: Vec::new(),
            damaged: None,
            unread: None,
            announced: Vec::new(),
            saved: None,
            beside: None,
            put_back: false,
        }
    }

    /// The file counts, and a new history begins with what no file holds of the one before.
    fn file_and(base: Base<D>, before: BTreeMap<u64, D::Entry>) -> Self {
        let mut plan = Self::file(base);
        plan.begin_with(before, 0);
        plan
    }

    /// Puts what no file holds of the entries before the base, which go on to `last`, in front of those after it, and
    /// numbers all of them anew.
    fn begin_with(&mut self, mut before: BTreeMap<u64, D::Entry>, last: u64) {
        let Some(first) = before.keys().next().copied() else { return };
        mark_missing::<D>(&mut before, first.saturating_sub(1), last);
        let unsettled = D::unsettled(&before.into_values().collect::<Vec<_>>());
        if unsettled.is_empty() {
            return;
        }
        let start = self.base.start();
        let after = std::mem::take(&mut self.entries).into_values();
        self.entries = (start + 1..).zip(unsettled.into_iter().chain(after)).collect();
        self.last = self.last.max(start + self.entries.len() as u64);
    }

    /// Weighs the file against the generations, the newest first.
    ///
    /// # Errors
    /// When there is nothing that could count.
    pub fn decide(
        path: &Path,
        file: FileNow<D>,
        generations: Vec<Generation<D>>,
        newest_is_lost: bool,
    ) -> Result<Self, OpenError> {
        match file {
            FileNow::Read(_, base) => {
                let mut generations = generations.into_iter();
                let (newest, older) = (generations.next(), generations.next());
                Ok(match newest {
                    // what the lost one saved looks to an older one as if it came from outside
                    Some(older) if newest_is_lost && !older.knows(base.fingerprint) => Self::file(base),
                    Some(newest) => Self::weigh(base, newest, older.as_ref()),
                    None => Self::file(base),
                })
            }
            FileNow::Missing => match Self::recover(generations) {
                Some(mut plan) => {
                    plan.remarks.insert(0, Remark::FileMissing);
                    Ok(plan)
                }
                None => Err(OpenError::NotFound(path.to_path_buf())),
            },
            FileNow::Damaged(problem) => match Self::recover(generations) {
                Some(mut plan) => {
                    plan.damaged = Some(problem);
                    Ok(plan)
                }
                None => Err(OpenError::Problem(problem)),
            },
            FileNow::Unread(e) => match Self::recover(generations) {
                Some(mut plan) => {
                    plan.remarks.insert(0, Remark::FileUnread(e.to_string()));
                    plan.unread = Some(e);
                    Ok(plan)
                }
                None => Err(OpenError::Disk(path.to_path_buf(), e)),
            },
        }
    }

    /// The newest generation whose base is whole.
    fn recover(generations: Vec<Generation<D>>) -> Option<Self> {
        generations.into_iter().find_map(|mut generation| {
            let base = generation.base.take()?;
            let saved = generation.journal.saved.unwrap_or(0);
            Some(Self::carry(base, generation, saved))
        })
    }

    fn weigh(file: Base<D>, mut generation: Generation<D>, older: Option<&Generation<D>>) -> Self {
        let is_base = generation.base_fingerprint() == Some(file.fingerprint);
        let announced = generation.journal.announced(file.fingerprint);
        let base = match generation.base.take() {
            Some(base) => base,
            None if is_base => file.clone(),
            // the base is lost, but the file is one of ours: go on from there
            None if announced.is_some() => {
                let places = generation.flaws.damaged.len() + 1;
                return Self::rebase(file, generation, places);
            }
            None => {
                let mut plan = Self::file(file);
                let missing = generation.journal.entries.len() as u64;
                plan.remarks.push(Remark::JournalDamaged { places: generation.flaws.damaged.len() + 1, missing });
                return plan;
            }
        };
        let start = base.start();
        let saved = generation.journal.saved.unwrap_or(start).max(start);
        let known = announced.or(is_base.then_some(start));
        let newest = generation.journal.used.max(start);
        if let Some(held) = known.filter(|held| *held >= saved) {
            if newest <= held && generation.length > CARRIED_ON {
                return Self::file_and(file, generation.journal.entries);
            }
            let beside = Beside::File(file.document.clone());
            // the file has what the journal lacks
            let mut plan = if generation.journal.missing(start, held) > 0 {
                let places = generation.flaws.damaged.len().max(1);
                Self::rebase(file, generation, places)
            } else {
                Self::carry(base, generation, held)
            };
            plan.beside = (plan.recovered > 0).then_some(beside);
            return plan;
        }
        // changed outside, or put back to something older than what was saved last
        if newest <= saved {
            let mut since = generation.journal.entries.clone().split_off(&start.saturating_add(1));
            mark_missing::<D>(&mut since, start, 0);
            let beside = Beside::Journal(base.document, since.into_values().collect());
            let was_ours = known.is_some() || older.is_some_and(|older| older.knows(file.fingerprint));
            let mut plan = Self::file_and(file, generation.journal.entries);
            plan.remarks.push(Remark::FileChanged);
            (plan.beside, plan.put_back) = (Some(beside), was_ours);
            return plan;
        }
        let mut plan = Self::carry(base, generation, saved);
        plan.outside = Some(file);
        plan
    }

    /// The base and every entry count; those after `held` were not in the file.
    fn carry(base: Base<D>, generation: Generation<D>, held: u64) -> Self {
        let Generation { number, spot, mut journal, flaws, merged, .. } = generation;
        let start = base.start();
        let last = journal.last(start);
        let missing = journal.missing(start, last);
        let mut entries = journal.entries.split_off(&(start + 1));
        let recovered = entries.range(held.saturating_add(1)..).count();
        mark_missing::<D>(&mut entries, start, last);
        let mut remarks = Vec::new();
        if recovered > 0 {
            remarks.push(Remark::Recovered(recovered));
        }
        if !flaws.damaged.is_empty()
            || missing > journal.strange.iter().filter(|number| **number > start).count() as u64
        {
            // whole lines that are gone leave no mark, and are a place all the same
            remarks.push(Remark::JournalDamaged { places: flaws.damaged.len().max(1), missing });
            remarks.push(Remark::DamagedKept(spot.journal(number)));
        }
        if journal.foreign > 0 {
            remarks.push(Remark::ForeignEntries(journal.foreign));
        }
        // what was written in several places is written anew, in one
        let carry_on = (!merged).then_some(CarryOn { spot, number, whole: journal.whole, flaws });
        let (announced, saved) = (journal.saving, journal.saved);
        Self { entries, last, recovered, carry_on, remarks, announced, saved, ..Self::file(base) }
    }

    /// What may stand in a file that was not read and be replaced: what it was saved as last, here. Nothing, where the file may have
    /// what is missing here.
    pub fn ours(&self) -> Vec<Fingerprint> {
        if self.remarks.iter().any(|remark| matches!(remark, Remark::JournalDamaged { missing: 1.., .. })) {
            return Vec::new();
        }
        let start = self.base.start();
        let saved = self.saved.unwrap_or(start).max(start);
        let announced = self.announced.iter().filter(|(held, _)| *held >= saved).map(|(_, file)| *file);
        announced.chain((saved == start).then_some(self.base.fingerprint)).collect()
    }

    /// The file counts, and the entries after it; so many places of what was before it are damaged.
    fn rebase(file: Base<D>, mut generation: Generation<D>, places: usize) -> Self {
        let held = generation.journal.announced(file.fingerprint).unwrap_or(0);
        let start = file.start();
        let missing = generation.journal.missing(start, generation.journal.last(start));
        let kept = generation.is_holed().then(|| Remark::DamagedKept(generation.spot.journal(generation.number)));
        let after = generation.journal.entries.split_off(&(start + 1));
        let before = std::mem::replace(&mut generation.journal.entries, after);
        let mut plan = Self::carry(file, generation, held);
        plan.begin_with(before, start);
        // the file is the base now, and what is after it may have other numbers
        (plan.carry_on, plan.announced, plan.saved) = (None, Vec::new(), None);
        plan.remarks.retain(|r| !matches!(r, Remark::JournalDamaged { .. } | Remark::DamagedKept(_)));
        plan.remarks.push(Remark::JournalDamaged { places, missing });
        plan.remarks.extend(kept);
        plan
    }
}
