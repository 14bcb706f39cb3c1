//! A file that was moved or renamed: its journal still lies where its path led. A stick that is another drive tomorrow, a folder
//! with another name, and back again: what was said last counts, wherever it was written. What was said and does not count, because
//! it does not go on with what does, is kept beside the file.

use std::io;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::beside::{Apart, Beside};
use super::document::{Document, mark_missing};
use super::fs::{Files, exists, folder_of};
use super::generation::{self, Base, Found, Generation, Lost};
use super::journal::{Fingerprint, Frame, encode};
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
    pub others: Vec<Apart<D>>,
    /// The journals of other places that have nothing that is not in those; they need not be found in them another time.
    pub covered: Vec<Fingerprint>,
    /// What could not be read here.
    pub lost: Vec<Lost>,
    /// What could not be looked at.
    pub remarks: Vec<Remark>,
    /// What stays as it is in other places and is to be told once: what cannot be read, or cannot be shown.
    pub once: Vec<Remark>,
}

/// What was written in one place.
struct Written<D: Document> {
    newest: Generation<D>,
    older: Vec<Generation<D>>,
    newest_is_lost: bool,
    is_here: bool,
}

/// What was written under other paths.
struct Elsewhere<D: Document> {
    places: Vec<Written<D>>,
    remarks: Vec<Remark>,
    once: Vec<Remark>,
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
        let Elsewhere { mut places, remarks, mut once } = self.elsewhere(!here.all.is_empty())?;
        sort::by(&mut places, |a, b| a.begun().cmp(&b.begun()));
        places.splice(0..0, written(here, newest_is_lost, true));
        let (mut others, mut covered) = (Vec::new(), Vec::new());
        let counting = self.counting(&places).map(|counts| places.remove(counts));
        for place in places {
            let Generation { number, spot, .. } = &place.newest;
            if place.newest.is_holed() {
                once.push(Remark::DamagedKept(spot.journal(*number)));
            }
            let settled = self.settled(counting.as_ref(), &place);
            let journal = Fingerprint::of(&place.newest.journal.whole);
            if settled.is_some_and(|settled| counting.as_ref().is_some_and(|it| it.has_all_behind(settled, &place))) {
                covered.push(journal);
                continue;
            }
            let is_saved = settled.is_some_and(|settled| settled >= place.saved());
            let unread = |why| Lost { number: *number, spot: spot.clone(), why, unborn: false };
            let here = place.is_here.then(|| unread(String::new()));
            let Some(base) = place.newest.base else {
                let unread = unread("nothing says what it was written over".into());
                if place.is_here {
                    lost.push(unread);
                } else {
                    once.push(unread.remark());
                }
                continue;
            };
            let (mut written, start) = (place.newest.journal, base.start());
            let mut entries = written.entries.split_off(&(start + 1));
            mark_missing::<D>(&mut entries, start, 0);
            let settled = settled.map(|settled| entries.range(..=settled).count());
            let version = Beside::Journal(base.document, entries.into_values().collect());
            others.push(Apart { version, settled, is_saved, journal, here });
        }
        let Some(counting) = counting else {
            return Ok(Settled { generations: Vec::new(), newest_is_lost, others, covered, lost, remarks, once });
        };
        let generations = std::iter::once(counting.newest).chain(counting.older).collect();
        let newest_is_lost = counting.newest_is_lost;
        Ok(Settled { generations, newest_is_lost, others, covered, lost, remarks, once })
    }

    /// What was written under other paths that this file had.
    fn elsewhere(&self, is_known: bool) -> Result<Elsewhere<D>, (PathBuf, io::Error)> {
        let above = self.place.state.join(self.id.to_string());
        let (mut places, mut remarks, mut once) = (Vec::new(), Vec::new(), Vec::new());
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
            let is_of_this = match found.generations.first() {
                None => !is_known,
                Some(newest) => match &newest.journal.head {
                    Some(head) if !self.has_left(Path::new(&head.path), newest) => continue,
                    Some(_) => true,
                    None if !is_known && self.is_as_left(newest) => true,
                    None => {
                        once.push(Remark::DamagedKept(newest.spot.journal(newest.number)));
                        false
                    }
                },
            };
            // of a place in which nothing can be read nobody knows whose it was
            once.extend(found.lost.iter().filter(|lost| !lost.unborn).map(Lost::remark));
            if is_of_this {
                let newest_is_lost = found.newest_is_lost();
                places.extend(written(found, newest_is_lost, false));
            }
        }
        Ok(Elsewhere { places, remarks, once })
    }

    /// Which of these places counts, of which the one that is here comes first and then those that were begun first. The file is as it
    /// was left there; else it was put back to what it was there; else this is where it is.
    fn counting(&self, places: &[Written<D>]) -> Option<usize> {
        let here = places.first().filter(|place| place.is_here);
        // what is here knows the file, and of something that was saved after it
        let here_knows = here.filter(|here| self.is_known(here));
        let put_back = |place: &Written<D>| {
            !place.is_here
                && here_knows.is_some_and(|here| !self.is_as_left(&here.newest) && here.begun() > place.begun())
        };
        furthest(places, |place| self.is_as_left(&place.newest) && !put_back(place))
            .or(here_knows.map(|_| 0))
            .or_else(|| places.iter().rposition(|place| self.is_known(place)))
            .or(here.map(|_| 0))
            .or_else(|| self.only(places))
    }

    /// Of the places of a file that none of them knows the one that has all of the others, if the file had the same name there: else it
    /// may be another one, where several were made from one.
    fn only(&self, places: &[Written<D>]) -> Option<usize> {
        let had_its_name = |place: &Written<D>| {
            let head = place.newest.journal.head.as_ref();
            head.is_none_or(|head| Path::new(&head.path).file_name() == self.path.file_name())
        };
        let only = furthest(places, |place| self.file.fingerprint().is_none() || had_its_name(place))?;
        let all =
            |it: &Written<D>| places.iter().filter(|place| had_its_name(place)).all(|place| it.goes_on_with(place));
        places.get(only).filter(|it| all(it)).map(|_| only)
    }

    /// The last entry of a place that need not be in what counts: it came into the file there. But where what counts is not as it was
    /// left, or the place went on from what the file is now, that is no longer in it. Nothing, where even what it was written over is not
    /// known.
    fn settled(&self, counting: Option<&Written<D>>, place: &Written<D>) -> Option<u64> {
        let Some(counting) = counting else { return Some(place.saved()) };
        let reached = counting.reached_in(place);
        // a copy was written over the file as it is; what was moved, over what the file was before
        let was_moved = || {
            let base = counting.newest.base_fingerprint();
            base != self.file.fingerprint() && base.is_some_and(|base| place.knows(base))
        };
        let went_on = match (counting.is_here, place.is_here) {
            (true, _) => was_moved(),
            (false, true) => place.saved() > counting.start(),
            (false, false) => self.is_known(place) || (place.begun() > counting.begun() && self.is_near(place)),
        };
        if went_on || !self.is_as_left(&counting.newest) {
            return reached;
        }
        Some(place.saved().max(reached.unwrap_or(0)))
    }

    /// Whether only its name or only its folder was another there: what has neither may be another file that was made from it.
    fn is_near(&self, place: &Written<D>) -> bool {
        let old = place.newest.journal.head.as_ref().map(|head| Path::new(&head.path));
        old.is_some_and(|old| old.file_name() == self.path.file_name() || old.parent() == self.path.parent())
    }

    /// Whether the file is something that it was given there, or held when it was opened there.
    fn is_known(&self, place: &Written<D>) -> bool {
        self.file.fingerprint().is_some_and(|file| place.knows(file))
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
        let may_be_taken = newest.journal.used > newest.journal.saved.unwrap_or(0) || !self.is_as_left(newest);
        // a whole folder was moved, with the file in it that has this name: what was written for that is its own
        let has_come_too = || {
            let name = old.file_name().filter(|name| Some(*name) != self.path.file_name());
            let beside = name.map(|name| FileNow::<D>::look(self.files, &self.path.with_file_name(name)));
            matches!(beside, Some(FileNow::Read(_, other)) if other.document.id() == self.id)
        };
        leads_here() || ((!self.is_there(old) || (may_be_taken && is_taken())) && !has_come_too())
    }

    /// Whether something has this name, which was written down as text: one that is none is compared as it is shown.
    fn is_there(&self, old: &Path) -> bool {
        let is_shown_so = |other: PathBuf| other.to_string_lossy() == old.to_string_lossy();
        let is_no_text = old.to_string_lossy().contains(char::REPLACEMENT_CHARACTER);
        let others = || generation::listed(self.files, folder_of(old));
        exists(self.files, old) || (is_no_text && others().map_or(true, |names| names.into_iter().any(is_shown_so)))
    }
}

fn written<D: Document>(found: Found<D>, newest_is_lost: bool, is_here: bool) -> Option<Written<D>> {
    let mut generations = found.generations.into_iter();
    let newest = generations.next()?;
    Some(Written { newest, older: generations.collect(), newest_is_lost, is_here })
}

/// Of the places that may count the first, or one behind it that has all that was said there.
fn furthest<D: Document>(places: &[Written<D>], may: impl Fn(&Written<D>) -> bool) -> Option<usize> {
    let mut best: Option<(usize, &Written<D>)> = None;
    for (at, place) in places.iter().enumerate().filter(|(_, place)| may(place)) {
        if best.is_none_or(|(_, before)| place.goes_on_with(before)) {
            best = Some((at, place));
        }
    }
    best.map(|(at, _)| at)
}

impl<D: Document> Written<D> {
    /// Sorts by when a document was first opened under a path.
    fn begun(&self) -> Option<Uuid> {
        self.newest.journal.head.as_ref().map(|head| head.history)
    }

    fn all(&self) -> impl Iterator<Item = &Generation<D>> {
        std::iter::once(&self.newest).chain(&self.older)
    }

    fn start(&self) -> u64 {
        self.newest.base.as_ref().map_or(0, Base::start)
    }

    /// The last entry that came into the file there.
    fn saved(&self) -> u64 {
        self.newest.journal.saved.unwrap_or(0).max(self.start())
    }

    fn knows(&self, file: Fingerprint) -> bool {
        self.all().any(|generation| generation.knows(file))
    }

    /// The last entry of another place that is in a content of the file which is known here too; nothing, where none is.
    fn reached_in(&self, other: &Self) -> Option<u64> {
        let known = other.newest.journal.saving.iter().filter(|(_, file)| self.knows(*file)).map(|(number, _)| *number);
        let base = other.newest.base_fingerprint().filter(|base| self.knows(*base)).map(|_| other.start());
        known.chain(base).max()
    }

    /// Whether all that was said in another place was said here too.
    fn goes_on_with(&self, other: &Self) -> bool {
        self.reached_in(other).is_some_and(|reached| self.has_all_behind(reached, other))
    }

    /// Whether all that was said in another place after `settled` was said here too.
    fn has_all_behind(&self, settled: u64, other: &Self) -> bool {
        let line = |entry: &D::Entry, number: u64| encode(&Frame::Entry(entry), number).ok();
        let is_here = |(number, entry): (&u64, &D::Entry)| {
            let mut there = self.all().filter_map(|generation| generation.journal.entries.get(number));
            there.any(|there| line(there, *number) == line(entry, *number))
        };
        other.newest.journal.entries.range(settled.saturating_add(1)..).all(is_here)
    }
}
