//! A file that was moved or renamed: its journal still lies where its path led. A stick that is another drive tomorrow, a folder
//! with another name, and back again: what was said last counts, wherever it was written. What was said and does not count, because
//! it does not go on with what does, is kept beside the file.

use std::io;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::beside::Beside;
use super::document::{Document, mark_missing};
use super::fs::{Files, exists};
use super::generation::{self, Base, Found, Generation, Lost};
use super::journal::{Frame, encode};
use super::plan::FileNow;
use super::report::Remark;
use super::session::Place;
use crate::language::sort;

/// Where a document is, and what its file holds.
pub struct Moved<'a, D> {
    /// The disk.
    pub files: &'a dyn Files,
    /// Where journals lie.
    pub place: &'a Place,
    /// The document.
    pub id: Uuid,
    /// What stands for its path in the state folder.
    pub key: &'a str,
    /// Its path, without links.
    pub path: &'a Path,
    /// The file.
    pub file: &'a FileNow<D>,
}

/// What counts of all that was written of a document.
pub struct Settled<D: Document> {
    /// The generations of the place that counts, the newest first.
    pub generations: Vec<Generation<D>>,
    /// Whether the newest of them cannot be read.
    pub newest_is_lost: bool,
    /// What was said in other places and is not in those.
    pub others: Vec<Beside<D>>,
    /// What could not be read here.
    pub lost: Vec<Lost>,
    /// What could not be read in other places, and what is not in those and cannot be shown.
    pub remarks: Vec<Remark>,
}

/// What was written in one place.
struct Written<D: Document> {
    newest: Generation<D>,
    older: Vec<Generation<D>>,
    newest_is_lost: bool,
    is_here: bool,
}

impl<D: Document> Moved<'_, D> {
    /// What counts: what was written under this path, or under another one where the file was since. That is read where it is, stays
    /// there, and is written anew here with the first entry. A copy, whose original is still there, has nothing of its journal.
    ///
    /// # Errors
    /// When a folder does not say what is in it, and there is nothing here.
    pub fn settle(&self, mut here: Found<D>) -> Result<Settled<D>, (PathBuf, io::Error)> {
        let newest_is_lost = here.newest_is_lost();
        let mut lost = std::mem::take(&mut here.lost);
        let (mut places, mut remarks) = self.elsewhere(!here.all.is_empty())?;
        sort::by(&mut places, |a, b| begun(&a.newest).cmp(&begun(&b.newest)));
        places.splice(0..0, written(here, newest_is_lost, true));
        let Some(counts) = self.counting(&places) else {
            let (generations, others) = (Vec::new(), Vec::new());
            return Ok(Settled { generations, newest_is_lost, others, lost, remarks });
        };
        let counting = places.remove(counts);
        let mut others = Vec::new();
        for mut place in places.into_iter().filter(|place| !has_all_of(&counting.newest, &place.newest)) {
            let saved = saved(&place.newest);
            let Some(base) = place.newest.base else {
                let Generation { number, spot, .. } = place.newest;
                let unread = Lost { number, spot, why: "nothing says what it was written over".into(), unborn: false };
                if place.is_here {
                    lost.push(unread);
                } else {
                    remarks.push(unread.remark());
                }
                continue;
            };
            let mut entries = place.newest.journal.entries.split_off(&(base.start() + 1));
            mark_missing::<D>(&mut entries, base.start(), 0);
            let saved = entries.range(..=saved).count();
            let other = Beside::Journal(base.document, entries.into_values().collect());
            others.extend(Some(other).filter(|other| other.is_changed_behind(saved)));
        }
        let generations = std::iter::once(counting.newest).chain(counting.older).collect();
        let newest_is_lost = counting.newest_is_lost;
        Ok(Settled { generations, newest_is_lost, others, lost, remarks })
    }

    /// What was written under other paths that this file had.
    #[expect(clippy::type_complexity, reason = "the places and what is to be said of them")]
    fn elsewhere(&self, is_known: bool) -> Result<(Vec<Written<D>>, Vec<Remark>), (PathBuf, io::Error)> {
        let above = self.place.state.join(self.id.to_string());
        let (mut places, mut remarks) = (Vec::new(), Vec::new());
        // where something is here, one goes on with it and says what may be missing
        let unread = |remarks: &mut Vec<Remark>, (folder, e): (PathBuf, io::Error)| {
            if !is_known {
                return Err((folder, e));
            }
            remarks.push(Remark::JournalKept { kept: folder, why: e.to_string() });
            Ok(())
        };
        let folders = match generation::listed(self.files, &above) {
            Ok(folders) => folders,
            Err(e) => {
                unread(&mut remarks, (above, e))?;
                Vec::new()
            }
        };
        let keys = folders.iter().filter_map(|folder| folder.file_name()?.to_str()).filter(|key| *key != self.key);
        for key in keys {
            let found = match generation::read_all::<D>(self.files, &self.place.spots(self.files, self.id, key)) {
                Ok(found) => found,
                Err(problem) => {
                    unread(&mut remarks, problem)?;
                    continue;
                }
            };
            let is_of_this = |newest: &Generation<D>| match &newest.journal.head {
                Some(head) => self.has_left(Path::new(&head.path), newest),
                None => !is_known && self.is_as_left(newest),
            };
            // of a place in which nothing can be read nobody knows whose it was
            if found.generations.first().map_or(!is_known, is_of_this) {
                let lost = found.lost.iter().filter(|lost| !lost.unborn);
                remarks.extend(lost.map(Lost::remark));
                let newest_is_lost = found.newest_is_lost();
                places.extend(written(found, newest_is_lost, false));
            }
        }
        Ok((places, remarks))
    }

    /// Which of these places counts, of which the one that is here comes first and then those that were begun first. The file is as it
    /// was left there; and it has all that was said in one before it that can say so too, and more.
    fn counting(&self, places: &[Written<D>]) -> Option<usize> {
        let here = places.first().filter(|place| place.is_here);
        let mut best: Option<usize> = None;
        for (at, place) in places.iter().enumerate().filter(|(_, place)| self.is_as_left(&place.newest)) {
            // what is here knows the file, and of something that was saved after it: it was put back
            let put_back = here.filter(|here| !place.is_here && !self.is_as_left(&here.newest)).is_some_and(|here| {
                self.file.fingerprint().is_some_and(|file| here.newest.knows(file))
                    && begun(&here.newest) > begun(&place.newest)
            });
            let goes_on = best
                .and_then(|best| places.get(best))
                .is_none_or(|best| last(&place.newest) > last(&best.newest) && has_all_of(&place.newest, &best.newest));
            if goes_on && !put_back {
                best = Some(at);
            }
        }
        let furthest = || (0..places.len()).max_by_key(|at| places.get(*at).map(|place| last(&place.newest)));
        best.or(here.map(|_| 0)).or_else(furthest)
    }

    /// Whether the file is as it was left there: else that was a copy, or somebody has worked on the file since.
    fn is_as_left(&self, newest: &Generation<D>) -> bool {
        let (saved, Some(file)) = (newest.journal.saved, self.file.fingerprint()) else { return false };
        match newest.journal.announced(file) {
            Some(announced) => saved.is_none_or(|saved| announced >= saved),
            None => saved.is_none() && newest.knows(file),
        }
    }

    /// Whether what was written for `old` was written for this file, when that was its path.
    fn has_left(&self, old: &Path, newest: &Generation<D>) -> bool {
        // a link may have been left where it was
        let leads_here = || self.files.canonical(old).is_ok_and(|true_path| true_path == self.path);
        // or another document has the name now; which is asked only where something depends on it
        let is_taken = || match FileNow::<D>::look(self.files, old) {
            FileNow::Read(_, other) => other.document.id() != self.id,
            FileNow::Missing | FileNow::Damaged(_) | FileNow::Unread(_) => false,
        };
        !exists(self.files, old) || leads_here() || (unsaved(newest).next().is_some() && is_taken())
    }
}

fn written<D: Document>(found: Found<D>, newest_is_lost: bool, is_here: bool) -> Option<Written<D>> {
    let mut generations = found.generations.into_iter();
    let newest = generations.next()?;
    Some(Written { newest, older: generations.collect(), newest_is_lost, is_here })
}

/// Sorts by when a document was first opened under a path.
fn begun<D: Document>(generation: &Generation<D>) -> Option<Uuid> {
    generation.journal.head.as_ref().map(|head| head.history)
}

/// The last entry that it knows of.
fn last<D: Document>(generation: &Generation<D>) -> u64 {
    generation.journal.last(start(generation))
}

fn start<D: Document>(generation: &Generation<D>) -> u64 {
    generation.base.as_ref().map_or(0, Base::start)
}

/// What was said there and did not come into the file there.
fn unsaved<D: Document>(generation: &Generation<D>) -> impl Iterator<Item = (&u64, &D::Entry)> {
    generation.journal.entries.range(saved(generation).saturating_add(1)..)
}

/// The last entry that came into the file there.
fn saved<D: Document>(generation: &Generation<D>) -> u64 {
    generation.journal.saved.unwrap_or(0).max(start(generation))
}

/// Whether all that was said in another and did not come into its file was said in this one too, or before it.
fn has_all_of<D: Document>(this: &Generation<D>, other: &Generation<D>) -> bool {
    let line = |entry: &D::Entry, number: u64| encode(&Frame::Entry(entry), number).ok();
    let before = this.base_fingerprint().and_then(|base| other.journal.announced(base)).unwrap_or(0);
    unsaved(other).filter(|(number, _)| **number > before).all(|(number, entry)| {
        this.journal.entries.get(number).is_some_and(|there| line(there, *number) == line(entry, *number))
    })
}
