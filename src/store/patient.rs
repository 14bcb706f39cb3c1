//! Patience with other programs: a virus scanner, a sync client or an indexer may hold a file for a moment, and where files that are held
//! cannot be renamed, removed or opened, that looks like a failure. It is tried again, for about two seconds, on the threads that may wait.
//! The caller's thread never waits: what it is refused is written anew by the journal's thread, which does.
//!
//! What is held for longer than that is trouble like any other: it is said, and tried again for as long as it takes.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::fs::{Files, Held, Metadata, OpenFile};

/// How long to wait before each further attempt, in milliseconds: seldom more than the first few, two seconds in all.
const WAITS: [u64; 9] = [5, 10, 20, 40, 80, 160, 320, 640, 640];

/// Whether another program holds the file: `disk.rs` says so where the system does.
pub fn is_held(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy
}

/// A file system on which who is refused because a file is held tries again.
pub struct Patient(Arc<dyn Files>);

impl Patient {
    /// The same file system, for a thread that may wait.
    pub fn with(files: &Arc<dyn Files>) -> Arc<dyn Files> {
        Arc::new(Self(Arc::clone(files)))
    }

    fn again<T>(&self, attempt: impl Fn() -> io::Result<T>) -> io::Result<T> {
        for wait in WAITS {
            match attempt() {
                Err(e) if is_held(&e) => self.0.pause(Duration::from_millis(wait)),
                other => return other,
            }
        }
        attempt()
    }
}

impl Files for Patient {
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        self.again(|| self.0.create_new(path))
    }

    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        self.again(|| self.0.open_append(path))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.again(|| self.0.read(path, limit))
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        self.again(|| self.0.truncate(path, length))
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.0.metadata(path)
    }

    fn read_link(&self, path: &Path) -> io::Result<Option<PathBuf>> {
        self.0.read_link(path)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        self.0.canonical(path)
    }

    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        self.0.create_dir_all(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.0.sync_dir(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.again(|| self.0.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.again(|| self.0.remove(path))
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        self.0.list(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        self.again(|| self.0.try_lock(path))
    }

    fn unlock(&self, held: Box<dyn Held>, path: &Path) {
        self.0.unlock(held, path);
    }

    fn me(&self) -> Option<u32> {
        self.0.me()
    }

    fn pause(&self, wait: Duration) {
        self.0.pause(wait);
    }
}
