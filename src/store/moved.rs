//! A file that was moved or renamed: its journal still lies where its path led. A stick that is another drive tomorrow, a folder
//! with another name, and back again: what was said last counts, wherever it was written.

use std::path::{Path, PathBuf};

use super::document::Document;
use super::fs::{Files, exists, folder_of};
use super::generation::{self, Base, Generation, Spot};
use super::journal::Fingerprint;

/// Where a document is, and what its file holds.
pub struct Moved<'a> {
    /// The disk.
    pub files: &'a dyn Files,
    /// The state folder of its path.
    pub folder: &'a Path,
    /// Its path, without links.
    pub path: &'a Path,
    /// The file's content, if it is a document.
    pub file: Option<Fingerprint>,
}

impl Moved<'_> {
    /// The generations that count: those of this path, unless the file was somewhere else since. Those are read where they are,
    /// stay there, and are written anew here with the first entry. A copy, whose original is still there, has nothing of its
    /// journal.
    ///
    /// # Errors
    /// When a folder does not say what is in it.
    pub fn or<D: Document>(&self, own: Vec<Generation<D>>) -> Result<Vec<Generation<D>>, (PathBuf, std::io::Error)> {
        let above = folder_of(self.folder);
        let mut best = own.first().map(|own| (true, last(own)));
        let mut found = own;
        for other in generation::listed(self.files, above).map_err(|e| (above.to_path_buf(), e))? {
            if other == self.folder {
                continue;
            }
            let spot = Spot { folder: other, prefix: String::new() };
            let generations = generation::read_all::<D>(self.files, &[spot])?.generations;
            let Some(newest) = generations.first().filter(|newest| self.is_of_this(newest)) else { continue };
            let rank = Some((self.is_as_left(newest), last(newest)));
            if rank > best {
                (best, found) = (rank, generations);
            }
        }
        Ok(found)
    }

    /// Whether the file is as it was left there: else that was a copy, or somebody has worked on the file since.
    fn is_as_left<D: Document>(&self, newest: &Generation<D>) -> bool {
        let (saved, Some(file)) = (newest.journal.saved, self.file) else { return false };
        match newest.journal.announced(file) {
            Some(announced) => saved.is_none_or(|saved| announced >= saved),
            None => saved.is_none() && newest.knows(file),
        }
    }

    /// Whether it was written for this file when it had another path.
    fn is_of_this<D: Document>(&self, newest: &Generation<D>) -> bool {
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
