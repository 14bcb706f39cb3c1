//! Versions of a document that do not count: shown beside the one that does, and kept as files of their own where nothing else has
//! them.

use std::io;
use std::path::{Path, PathBuf};

use super::document::Document;
use super::fs::Files;
use super::generation::Lost;
use super::journal::Fingerprint;
use super::report::Remark;
use super::ron_file;
use super::snapshot;
use super::told;

/// The version that does not count, where two were found at opening: to be shown beside the one that does.
#[derive(Debug, Clone)]
pub enum Beside<D: Document> {
    /// The file as it was found.
    File(D),
    /// The document as this machine had it when it was last open here, to be folded; the file was changed since.
    Journal(D, Vec<D::Entry>),
}

impl<D: Document> Beside<D> {
    /// What this machine had, as a file of its own.
    pub fn to_ron(&self) -> Option<String> {
        let Self::Journal(base, entries) = self else { return None };
        let mut document = base.clone().folded(entries.clone())?;
        document.set_revision(base.revision().saturating_add(entries.len() as u64));
        ron_file::to_ron(&document).ok()
    }

    /// Whether what came behind so many entries has changed anything.
    fn is_changed_behind(&self, entries: usize) -> bool {
        let Self::Journal(base, all) = self else { return true };
        let some = all.get(..entries).unwrap_or(all).to_vec();
        let text = |entries| base.clone().folded(entries).and_then(|document| ron_file::to_ron(&document).ok());
        let whole = text(all.clone());
        whole.is_none() || whole != text(some)
    }
}

/// What was said in a place that does not count, and is not in what does.
pub struct Apart<D: Document> {
    /// The document as it was there.
    pub version: Beside<D>,
    /// So many of its entries at the beginning are in what counts, or are known to be in a file; if even what they stand on is.
    pub settled: Option<usize>,
    /// Whether those are at least what came into the file there.
    pub is_saved: bool,
    /// Tells its journal from others.
    pub journal: Fingerprint,
    /// Its generation, if that lies where a new one will be begun: then it is not looked at again.
    pub here: Option<Lost>,
}

/// Where versions that do not count are kept; what was said elsewhere once: somebody may have read it and removed it since.
pub(super) struct Keeping<'a> {
    /// The disk.
    pub files: &'a dyn Files,
    /// The document's file; a version gets a name beside it.
    pub path: &'a Path,
    /// Its folder on this machine, where the version lies if it cannot lie beside the file.
    pub folder: &'a Path,
    /// The folder above, in which it is noted what was kept.
    pub noted: &'a Path,
}

impl Keeping<'_> {
    /// Keeps what was saved last, of a file that was put back.
    pub(super) fn newer<D: Document>(&self, version: &Beside<D>) -> Option<Remark> {
        let kept = self.keep(&version.to_ron()?);
        Some(kept.map_or_else(|e| Remark::OutsideNotKept(e.to_string()), Remark::NewerKept))
    }

    /// Keeps what was said elsewhere. What was said here and cannot be kept is set aside: a new generation will count instead of it.
    pub(super) fn apart<D: Document>(&self, others: Vec<Apart<D>>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for Apart { version, settled, is_saved, journal, here } in others {
            // by now what was begun anew since may have it where nobody looks
            if is_saved && told::was_said(self.files, self.noted, &covered_mark(journal)) {
                continue;
            }
            // what is settled now may be in no file another time
            let mark = format!("{:08x} {} {settled:?}", journal.crc, journal.length);
            if told::was_said(self.files, self.noted, &mark) {
                continue;
            }
            let text =
                if settled.is_none_or(|settled| version.is_changed_behind(settled)) { version.to_ron() } else { None };
            match text.map(|text| self.keep(&text)).transpose() {
                Ok(kept) => {
                    told::say(self.files, self.noted, &mark);
                    remarks.extend(kept.map(Remark::SaidElsewhere));
                }
                Err(e) => {
                    remarks.push(Remark::OutsideNotKept(e.to_string()));
                    let Some(lost) = here else { continue };
                    let kept = lost.set_aside(self.files).map(|kept| Remark::JournalKept { kept, why: e.to_string() });
                    remarks.push(kept.unwrap_or_else(|_| lost.remark()));
                }
            }
        }
        remarks
    }

    /// Notes that all that was said in these journals is in what counts, whatever becomes of the file.
    pub(super) fn covered(&self, journals: Vec<Fingerprint>) {
        for journal in journals {
            told::first_time(self.files, self.noted, &covered_mark(journal));
        }
    }

    fn keep(&self, text: &str) -> io::Result<PathBuf> {
        snapshot::keep_aside(self.files, self.path, text.as_bytes(), self.folder)
    }
}

fn covered_mark(journal: Fingerprint) -> String {
    format!("{:08x} {} covered", journal.crc, journal.length)
}
