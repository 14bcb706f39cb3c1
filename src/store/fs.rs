//! The one door to the file system.
//!
//! Everything in the store goes through [`Files`] and [`OpenFile`], so that tests can put a fault,
//! a crash or a whole file system in memory in the place of the disk. The operations are those whose
//! order matters to what survives a power cut: what is written, what is synced, what is renamed. Nothing
//! here decides anything; `disk.rs` is the real thing and the only place where platforms differ.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The largest meeting file that is read: far above any real one, far below what would hurt.
pub const DOCUMENT_LIMIT: u64 = 16 * 1024 * 1024;

/// What is known of a file without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metadata {
    /// Length in bytes.
    pub length: u64,
    /// Whether it is an ordinary file (not a folder, a pipe or a device).
    pub is_file: bool,
    /// Number of names it has; 0 when it was removed while open.
    pub links: u64,
    /// Whether nobody may write to it.
    pub protected: bool,
    /// Permission bits where the platform has them.
    pub mode: Option<u32>,
    /// Owner and group where the platform has them.
    pub owner: Option<(u32, u32)>,
    /// When it was changed last, where that is known.
    pub modified: Option<SystemTime>,
}

/// A file that is open for writing at its end. Shared between the thread that writes and the one that syncs.
pub trait OpenFile: Send + Sync {
    /// One `write`; may take fewer bytes than given.
    ///
    /// # Errors
    /// When the system refuses.
    fn write(&self, bytes: &[u8]) -> io::Result<usize>;

    /// Makes the content durable. After an error the file must not be trusted again.
    ///
    /// # Errors
    /// When the system refuses.
    fn sync_data(&self) -> io::Result<()>;

    /// Makes content and attributes durable.
    ///
    /// # Errors
    /// When the system refuses.
    fn sync_all(&self) -> io::Result<()>;

    /// How many names the open file still has; 0 where the one that it was opened by does not lead to it any more: it was removed or
    /// moved underneath us.
    ///
    /// # Errors
    /// When the system refuses.
    fn links(&self) -> io::Result<u64>;

    /// Gives the file the permissions (and as far as allowed the group) of the one it is to replace, which has this name.
    ///
    /// # Errors
    /// When the system refuses.
    fn take_after(&self, like: &Metadata, old: &Path) -> io::Result<()>;
}

/// Held for as long as the lock is; dropping it frees the lock.
pub trait Held: Send + Sync {
    /// How many names the locked file still has (see [`OpenFile::links`]).
    ///
    /// # Errors
    /// When the system refuses.
    fn links(&self) -> io::Result<u64>;
}

/// All that the store asks of a file system. New files are for the owner only (0600), new folders too (0700).
#[allow(clippy::missing_errors_doc, reason = "every one of them fails when, and as, the system does")]
pub trait Files: Send + Sync + 'static {
    /// A new file for writing; an error if the name is taken.
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>>;
    /// An existing file for writing at its end.
    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>>;
    /// The whole of an ordinary file, or an error if it is longer than `limit`.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Cuts a file to `length` bytes and makes that durable.
    fn truncate(&self, path: &Path, length: u64) -> io::Result<()>;
    /// What is known of the file, through symbolic links.
    fn metadata(&self, path: &Path) -> io::Result<Metadata>;
    /// Where a symbolic link points; `None` if the path is none.
    fn read_link(&self, path: &Path) -> io::Result<Option<PathBuf>>;
    /// The one true name of something that exists.
    fn canonical(&self, path: &Path) -> io::Result<PathBuf>;
    /// Makes a folder and those above it.
    fn create_dir_all(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder durable.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// Gives a file another name, replacing what had it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// What lies in a folder, in no particular order.
    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>>;
    /// Locks a file (made if missing); `None` if somebody else holds it.
    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>>;
    /// Frees a lock and removes its file. It is removed while it is held: who opened it before sees that it has no name any more, and asks
    /// again.
    fn unlock(&self, held: Box<dyn Held>, path: &Path) {
        // litter, which says nothing without its lock
        let _ = self.remove(path);
        drop(held);
    }
    /// Who we are, where owners have numbers.
    fn me(&self) -> Option<u32> {
        None
    }
    /// Waits, before something is tried again that another program hinders.
    fn pause(&self, wait: Duration) {
        std::thread::sleep(wait);
    }
}

/// Writes all of it: goes on after a short write and an interruption.
///
/// # Errors
/// The first real error; what was written before it stays written.
pub fn write_whole(file: &dyn OpenFile, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => bytes = bytes.get(n..).unwrap_or_default(),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// Syncs a folder; `false` where the file system does not do that (some network shares), which is tolerated.
///
/// # Errors
/// When the folder could not be synced although the file system does that.
pub fn sync_dir_if_possible(files: &dyn Files, path: &Path) -> io::Result<bool> {
    match files.sync_dir(path) {
        Ok(()) => Ok(true),
        Err(e) => match e.kind() {
            io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied => Ok(false),
            _ => Err(e),
        },
    }
}

/// Whether something has this name; an error counts as "yes", so that nothing is written over by mistake.
pub fn exists(files: &dyn Files, path: &Path) -> bool {
    !matches!(files.metadata(path), Err(e) if e.kind() == io::ErrorKind::NotFound)
        || files.read_link(path).is_ok_and(|link| link.is_some())
}

/// The file that a path means in the end: symbolic links followed, also one that points nowhere yet.
#[must_use]
pub fn resolve(files: &dyn Files, path: &Path) -> PathBuf {
    let mut current = path.to_path_buf();
    for _ in 0..32 {
        match files.read_link(&current) {
            Ok(Some(next)) => current = folder_of(&current).join(next),
            _ => break,
        }
    }
    current
}

/// The folder that a file lies in; `.` for a bare name.
#[must_use]
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
