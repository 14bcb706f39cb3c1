//! Versions of a document that do not count: shown beside the one that does, and kept as files of their own where nothing else has
//! them.

use std::io;
use std::path::{Path, PathBuf};

use super::document::Document;
use super::fs::{DOCUMENT_LIMIT, Files, write_whole};
use super::journal::Fingerprint;
use super::ron_file;
use super::snapshot;

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
    pub fn is_changed_behind(&self, entries: usize) -> bool {
        let Self::Journal(base, all) = self else { return true };
        let some = all.get(..entries).unwrap_or(all).to_vec();
        let text = |entries| base.clone().folded(entries).and_then(|document| ron_file::to_ron(&document).ok());
        text(all.clone()) != text(some)
    }
}

/// What was kept before, in the document's folder on this machine: somebody may have read it and removed it since.
const KEPT: &str = "versions-kept";

/// Keeps a version beside the file, or in `folder`, and tells where; nothing where it was kept before.
///
/// # Errors
/// When it could not be kept anywhere.
pub(super) fn keep_once(files: &dyn Files, path: &Path, folder: &Path, text: &str) -> io::Result<Option<PathBuf>> {
    let list = folder.join(KEPT);
    let sum = format!("{:08x}", Fingerprint::of(text.as_bytes()).crc);
    let known = files.read(&list, DOCUMENT_LIMIT).unwrap_or_default();
    if String::from_utf8_lossy(&known).lines().any(|line| line == sum) {
        return Ok(None);
    }
    let kept = snapshot::keep_aside(files, path, text.as_bytes(), folder)?;
    // where that cannot be noted it is said once more
    let file = files.open_append(&list).or_else(|_| files.create_new(&list));
    let _ = file.and_then(|file| write_whole(&*file, format!("{sum}\n").as_bytes()));
    Ok(Some(kept))
}
