//! One writer at a time: locks on files that are never renamed, and beside each who holds it.
//!
//! Two locks, because two questions differ. In the state folder: does another klubbe *on this machine* have this document
//! open? Beside the document: does somebody *on another machine* that shares the folder? The second lock is removed when the
//! document is closed, so that no litter stays in shared folders; where a share cannot lock, the first one has to do, and
//! the look before replacing (`snapshot.rs`) still loses nothing. Where locks are mandatory a locked file cannot be read,
//! therefore the holder's name lies in a file of its own.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::fs::{Files, Held, exists, write_whole};
use super::names;
use super::problem::harmless;
use super::ron_file;

/// Who has a document open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Their name on their machine.
    pub user: String,
    /// The machine.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Since when, in seconds since 1970.
    pub since: u64,
}

impl Holder {
    /// This process, now.
    #[must_use]
    pub fn this_process(files: &dyn Files) -> Self {
        let named = || files.read(Path::new("/etc/hostname"), 1024).ok().and_then(|name| String::from_utf8(name).ok());
        let host = first_set(["COMPUTERNAME", "HOSTNAME"]).or_else(named);
        Self {
            user: user(),
            host: host.map_or_else(|| "?".into(), |name| name.trim().to_owned()),
            pid: std::process::id(),
            since: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()),
        }
    }
}

/// The user's name on this machine.
pub(super) fn user() -> String {
    first_set(["USER", "USERNAME"]).unwrap_or_else(|| "?".into())
}

fn first_set(names: [&str; 2]) -> Option<String> {
    names.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {} (process {})", harmless(&self.user), harmless(&self.host), self.pid)
    }
}

/// What came of asking for a lock.
pub enum Outcome {
    /// It is ours.
    Ours(Lock),
    /// Somebody has it; who, if that can be read.
    Theirs(Option<Holder>),
    /// There are no locks here (some shares, a folder that cannot be written).
    NoLocks(std::io::Error),
}

/// A lock that is ours until it is dropped.
pub struct Lock {
    files: Arc<dyn Files>,
    held: Option<Box<dyn Held>>,
    path: PathBuf,
    holder: PathBuf,
    litter: bool,
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.files.remove(&self.holder);
        match self.held.take() {
            Some(held) if self.litter => self.files.unlock(held, &self.path),
            held => drop(held),
        }
    }
}

/// The lock in the state folder.
pub fn local(files: &Arc<dyn Files>, folder: &Path, me: &Holder) -> Outcome {
    take(files, folder.join("lock"), folder.join("holder"), me, false)
}

/// The lock beside the document.
pub fn beside(files: &Arc<dyn Files>, document: &Path, me: &Holder) -> Outcome {
    take(files, names::lock(document), names::holder(document), me, true)
}

/// Whether nobody holds either lock: asked by taking for a moment what is there, for a name alone says nothing after a crash.
pub fn is_free(files: &dyn Files, folder: &Path, document: &Path) -> bool {
    let held = |path: &Path| exists(files, path) && matches!(files.try_lock(path), Ok(None));
    !held(&folder.join("lock")) && !held(&names::lock(document))
}

fn take(files: &Arc<dyn Files>, path: PathBuf, holder: PathBuf, me: &Holder, litter: bool) -> Outcome {
    for round in 1..=8 {
        match files.try_lock(&path) {
            Err(e) => return Outcome::NoLocks(e),
            // somebody may only be asking whether it is free, which takes microseconds
            Ok(None) if round <= 3 => std::thread::sleep(Duration::from_millis(2)),
            Ok(None) => return Outcome::Theirs(read_holder(&**files, &holder)),
            // locked just when its last holder removed it: not a lock that anybody else would see
            Ok(Some(held)) if held.links().is_ok_and(|n| n == 0) => {}
            Ok(Some(held)) => {
                let lock = Lock { files: Arc::clone(files), held: Some(held), path, holder, litter };
                // for information only: without it the next one just cannot say who
                let _ = write_holder(&**files, &lock.holder, me);
                return Outcome::Ours(lock);
            }
        }
    }
    Outcome::Theirs(None)
}

fn read_holder(files: &dyn Files, path: &Path) -> Option<Holder> {
    let bytes = files.read(path, 64 * 1024).ok()?;
    ron_file::from_line(std::str::from_utf8(&bytes).ok()?).ok()
}

fn write_holder(files: &dyn Files, path: &Path, me: &Holder) -> std::io::Result<()> {
    let _ = files.remove(path);
    let text = ron_file::to_line(me).map_err(std::io::Error::other)?;
    write_whole(&*files.create_new(path)?, text.as_bytes())
}
