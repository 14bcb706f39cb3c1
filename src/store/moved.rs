//! A file that was moved or renamed: its journal still lies where its path led. A stick that is another drive tomorrow, a folder
//! with another name, and back again: what was said last counts, wherever it was written.

use std::path::{Path, PathBuf};

use super::document::Document;
use super::fs::{Files, exists, folder_of};
use super::generation::{self, Base, Generation, Spot};
use super::journal::{Frame, encode};
use super::plan::FileNow;

/// Where a document is, and what its file holds.
pub struct Moved<'a, D> {
    /// The disk.
    pub files: &'a dyn Files,
    /// The state folder of its path.
    pub folder: &'a Path,
    /// Its path, without links.
    pub path: &'a Path,
    /// The file.
    pub file: &'a FileNow<D>,
}

/// What was written of it in another place.
pub struct Elsewhere<D: Document> {
    /// The generations there.
    pub generations: Vec<Generation<D>>,
    /// Whether the newest of them cannot be read.
    pub newest_is_lost: bool,
}

impl<D: Document> Moved<'_, D> {
    /// What counts instead of the generations of this path: there are none, or the file was somewhere else since. It is read
    /// where it is, stays there, and is written anew here with the first entry. A copy, whose original is still there, has
    /// nothing of its journal.
    ///
    /// # Errors
    /// When a folder does not say what is in it, and there is nothing here.
    pub fn instead_of(&self, own: Option<&Generation<D>>) -> Result<Option<Elsewhere<D>>, (PathBuf, std::io::Error)> {
        let above = folder_of(self.folder);
        let others = generation::listed(self.files, above).map_err(|e| (above.to_path_buf(), e));
        let others = if own.is_some() { others.unwrap_or_default() } else { others? };
        let mut best = own.map(|own| (true, last(own)));
        let mut found = None;
        for other in others.into_iter().filter(|other| other != self.folder) {
            let spot = Spot { folder: other, prefix: String::new() };
            let there = match generation::read_all::<D>(self.files, &[spot]) {
                Err(_) if own.is_some() => continue,
                there => there?,
            };
            let newest_is_lost = there.newest_is_lost();
            let Some(newest) = there.generations.first().filter(|newest| self.is_of_this(newest)) else { continue };
            // what is here is given up for nothing that does not go on with all of it
            let goes_on = own.is_none_or(|own| !newest_is_lost && self.has_all_of(newest, own));
            let rank = Some((self.is_as_left(newest), last(newest)));
            if goes_on && rank > best {
                best = rank;
                found = Some(Elsewhere { generations: there.generations, newest_is_lost });
            }
        }
        Ok(found)
    }

    /// Whether all that is here and not in the file was said there too.
    fn has_all_of(&self, newest: &Generation<D>, own: &Generation<D>) -> bool {
        let FileNow::Read(_, base) = self.file else { return false };
        let line = |entry: &D::Entry, number: u64| encode(&Frame::Entry(entry), number).ok();
        own.journal.entries.range(base.start() + 1..).all(|(number, entry)| {
            let there = newest.journal.entries.get(number);
            there.is_some_and(|there| line(there, *number) == line(entry, *number))
        })
    }

    /// Whether the file is as it was left there: else that was a copy, or somebody has worked on the file since.
    fn is_as_left(&self, newest: &Generation<D>) -> bool {
        let (saved, Some(file)) = (newest.journal.saved, self.file.fingerprint()) else { return false };
        match newest.journal.announced(file) {
            Some(announced) => saved.is_none_or(|saved| announced >= saved),
            None => saved.is_none() && newest.knows(file),
        }
    }

    /// Whether it was written for this file when it had another path.
    fn is_of_this(&self, newest: &Generation<D>) -> bool {
        let Some(head) = &newest.journal.head else { return false };
        let old = Path::new(&head.path);
        // a link may have been left where it was
        !exists(self.files, old) || self.files.canonical(old).is_ok_and(|true_path| true_path == self.path)
    }
}

/// The last entry that it knows of.
fn last<D: Document>(generation: &Generation<D>) -> u64 {
    generation.journal.last(generation.base.as_ref().map_or(0, Base::start))
}
