//! The atomic save: at any moment, also in a power cut, the file's name means the old content or the new one, whole.
//!
//! A temporary file in the same folder (the owner's only), the permissions of the file that it will replace, write,
//! sync, read back and parse, look whether somebody else changed the file meanwhile, rename, sync the folder. A symbolic link stays a
//! link: its target is replaced. What somebody else saved is kept beside, never deleted, never merged. Between that look and
//! the rename there is a moment that no portable call closes; it is as short as two system calls.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::document::Document;
use super::fs::{DOCUMENT_LIMIT, Files, folder_of, resolve, sync_dir_if_possible, write_whole};
use super::journal::Fingerprint;
use super::names;
use super::ron_file;

/// Why the file could not be saved. The old one is untouched.
#[derive(Debug)]
pub enum SaveError {
    /// The system refused.
    Disk {
        /// What was being done.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What was written would not read back as the same document.
    NotReadable(String),
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk { doing, path, source } => write!(f, "{doing} {}: {source}", path.display()),
            Self::NotReadable(what) => write!(f, "the text to be saved would not read back: {what}"),
        }
    }
}

impl std::error::Error for SaveError {}

fn at(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> SaveError {
    let path = path.to_path_buf();
    move |source| SaveError::Disk { doing, path, source }
}

/// The file that is saved to, and the contents of it that are ours to replace.
#[derive(Debug, Clone)]
pub struct Target {
    /// The name that people use; may be a symbolic link.
    pub path: PathBuf,
    /// What it led to when it was opened.
    pub leads_to: PathBuf,
    /// Contents that may be replaced: as opened, or as we saved it.
    pub known: Vec<Fingerprint>,
    /// A local folder for a version from outside that cannot be kept beside the file.
    pub fallback: PathBuf,
    /// Our process, for the temporary name.
    pub pid: u32,
}

impl Target {
    /// The file to replace. A link that has come to lead to something else than what was opened, and to nothing of ours, is replaced
    /// itself: what it leads to is another document.
    fn file(&self, files: &dyn Files) -> PathBuf {
        let now = resolve(files, &self.path);
        let ours = |path: &Path| {
            let known = files.read(path, DOCUMENT_LIMIT).map(|bytes| self.known.contains(&Fingerprint::of(&bytes)));
            known.unwrap_or(false)
        };
        if now == self.leads_to || ours(&now) { now } else { self.path.clone() }
    }
}

/// What a save did besides saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What the file is now.
    pub fingerprint: Fingerprint,
    /// Somebody else had changed the file: their version lies here.
    pub kept: Option<PathBuf>,
    /// The file had been removed; it is there again.
    pub was_gone: bool,
    /// Whether the folder could be synced; on some network shares it cannot.
    pub folder_synced: bool,
}

/// Saves a document. `announce` is called when everything is ready and before anything is replaced.
///
/// # Errors
/// When it could not be saved; the file is as it was.
pub fn save<D: Document>(
    files: &dyn Files,
    target: &mut Target,
    document: &D,
    announce: impl FnOnce(Fingerprint),
) -> Result<Written, SaveError> {
    let text = ron_file::to_ron(document).map_err(|e| SaveError::NotReadable(e.to_string()))?;
    let fingerprint = Fingerprint::of(text.as_bytes());
    let path = target.file(files);
    let temporary = names::temporary(&path, target.pid);
    let saved = write_temporary(files, &temporary, &path, text.as_bytes())
        .and_then(|()| verify::<D>(files, &temporary, text.as_bytes()))
        .and_then(|()| {
            announce(fingerprint);
            replace(files, target, &temporary, &path, fingerprint)
        });
    if saved.is_err() {
        // nothing is lost by this: the old file and the journal hold everything
        let _ = files.remove(&temporary);
    }
    saved
}

fn write_temporary(files: &dyn Files, temporary: &Path, path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let file = match files.create_new(temporary) {
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
            // left by a process with our number that was killed
            files.remove(temporary).and_then(|()| files.create_new(temporary))
        }
        other => other,
    };
    let file = file.map_err(at("making", temporary))?;
    write_whole(&*file, bytes).map_err(at("writing", temporary))?;
    if let Ok(old) = files.metadata(path) {
        file.take_after(&old, path).map_err(at("setting the permissions of", temporary))?;
    }
    file.sync_all().map_err(at("syncing", temporary))
}

fn verify<D: Document>(files: &dyn Files, temporary: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let back = files.read(temporary, DOCUMENT_LIMIT).map_err(at("reading back", temporary))?;
    if back != bytes {
        return Err(SaveError::NotReadable(format!("{} does not hold what was written to it", temporary.display())));
    }
    let parsed = ron_file::parse::<D>(temporary, &back).map_err(|e| SaveError::NotReadable(e.to_string()))?;
    match parsed.unknown.first() {
        Some(problem) => Err(SaveError::NotReadable(problem.to_string())),
        None => Ok(()),
    }
}

fn replace(
    files: &dyn Files,
    target: &mut Target,
    temporary: &Path,
    path: &Path,
    fingerprint: Fingerprint,
) -> Result<Written, SaveError> {
    let now = match files.read(path, DOCUMENT_LIMIT) {
        Ok(bytes) => Some(bytes),
        Err(e) if e.kind() == io::ErrorKind::NotFound => None,
        Err(e) => return Err(at("looking at", path)(e)),
    };
    let was_gone = now.is_none() && !target.known.is_empty();
    let mut kept = None;
    if let Some(bytes) = now.filter(|bytes| !target.known.contains(&Fingerprint::of(bytes))) {
        let aside = keep_aside(files, path, &bytes, &target.fallback);
        kept = Some(aside.map_err(at("keeping the version that somebody else saved of", path))?);
    }
    // from here on the file may hold either: a rename that reports an error may have happened all the same
    target.known.push(fingerprint);
    files.rename(temporary, path).map_err(at("replacing", path))?;
    target.known = vec![fingerprint];
    let folder_synced = sync_dir_if_possible(files, folder_of(path)).map_err(at("syncing the folder of", path))?;
    Ok(Written { fingerprint, kept, was_gone, folder_synced })
}

/// Keeps a version that somebody else saved: beside the file, or in the local folder if it cannot be there.
///
/// # Errors
/// When it could not be kept anywhere; then the file must not be replaced.
pub fn keep_aside(files: &dyn Files, path: &Path, bytes: &[u8], fallback: &Path) -> io::Result<PathBuf> {
    let beside = names::outside(path, Fingerprint::of(bytes).crc);
    let local = fallback.join(beside.file_name().unwrap_or_default());
    match write_new(files, &beside, bytes) {
        Ok(()) => Ok(beside),
        Err(first) => {
            files.create_dir_all(fallback)?;
            write_new(files, &local, bytes).map(|()| local).map_err(|_| first)
        }
    }
}

/// Writes a new file and makes it durable. A file that already has this very content is as good.
fn write_new(files: &dyn Files, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = match files.create_new(path) {
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
            return if files.read(path, DOCUMENT_LIMIT)? == bytes { Ok(()) } else { Err(e) };
        }
        other => other?,
    };
    let written = write_whole(&*file, bytes).and_then(|()| file.sync_all());
    drop(file);
    if let Err(e) = written {
        let _ = files.remove(path);
        return Err(e);
    }
    sync_dir_if_possible(files, folder_of(path)).map(|_| ())
}
