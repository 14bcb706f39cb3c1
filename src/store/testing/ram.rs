//! A disk in memory that remembers what was never synced, so that a power cut can be taken at any moment and in any of the
//! ways that a disk may choose: what was written and not synced may be there, be there in part, be zeros, or not be there;
//! a name that was given and whose folder was not synced may be there or not, each for itself. What did not become part of a file
//! lies behind its end, and may stand there instead of what the next one writes.
//!
//! What it does not model: disks that lie about flushing, and a folder whose own entry is torn (file systems journal those).

mod mistake;
mod power;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub use mistake::{Fault, Mistake};
pub use power::{Chance, Step};

use super::super::fs::{Files, Held, Metadata, OpenFile, folder_of};
use mistake::with_right_checksums;
use power::{Inode, State, after_cut, ends};

#[derive(Debug, Default)]
struct Inner {
    state: State,
    /// What was there when the disk was made, and is durable.
    start: State,
    steps: Vec<Step>,
    delayed: Vec<Inode>,
    announced: Option<Inode>,
    locked: Vec<PathBuf>,
    fault: Option<Fault>,
}

/// The disk.
#[derive(Clone)]
pub struct Ram {
    inner: Arc<Mutex<Inner>>,
    mistake: Mistake,
}

struct RamFile {
    ram: Ram,
    inode: Inode,
    path: PathBuf,
}

struct RamLock {
    ram: Ram,
    path: PathBuf,
}

fn not_found() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl Ram {
    /// An empty disk with the root folder.
    pub fn new(mistake: Mistake) -> Self {
        let inner =
            Inner { state: State { folders: vec![PathBuf::from("/")], ..State::default() }, ..Inner::default() };
        let ram = Self { inner: Arc::new(Mutex::new(inner)), mistake };
        ram.settle();
        ram
    }

    /// What is there now is durable, and nothing has happened.
    pub fn settle(&self) {
        let mut inner = self.inner.lock().unwrap();
        inner.start = inner.state.clone();
        inner.steps.clear();
    }

    /// Notes what the caller saw.
    pub fn note(&self, step: Step) {
        self.inner.lock().unwrap().steps.push(step);
    }

    /// What happened so far.
    pub fn steps(&self) -> Vec<Step> {
        self.inner.lock().unwrap().steps.clone()
    }

    /// The disk as a power cut after `steps` may leave it; `chance` chooses among the ways.
    pub fn cut(&self, steps: &[Step], chance: &mut Chance) -> Self {
        let start = self.inner.lock().unwrap().start.clone();
        let state = after_cut(start, steps, chance);
        self.another(state)
    }

    /// The disk as a killed program leaves it: the system has all that was written.
    pub fn killed(&self, steps: &[Step]) -> Self {
        let mut state = self.inner.lock().unwrap().start.clone();
        for step in steps {
            state.take(step);
        }
        self.another(state)
    }

    /// From now on something is refused, or nothing any more.
    pub fn refuse(&self, fault: Option<Fault>) {
        self.inner.lock().unwrap().fault = fault;
    }

    /// Whether this is refused now.
    fn asked(&self, fault: Fault, path: &Path) -> io::Result<()> {
        let mut inner = self.inner.lock().unwrap();
        let meant = match fault {
            Fault::Sync => is_journal(path),
            Fault::Full => path.starts_with("/state"),
            Fault::Held(_) => false,
        };
        if inner.fault != Some(fault) || !meant {
            return Ok(());
        }
        if fault == Fault::Sync {
            inner.fault = None;
        }
        // a journal that counts takes what comes in, synced or not; one that is to count does so only when it is durable
        if fault != Fault::Sync || !ends(path, ".journal") {
            inner.steps.push(Step::Refused);
        }
        Err(io::Error::other("refused"))
    }

    /// Whether another program holds a file now.
    fn hold(&self) -> io::Result<()> {
        let mut inner = self.inner.lock().unwrap();
        let Some(Fault::Held(times)) = inner.fault else { return Ok(()) };
        inner.fault = times.checked_sub(1).filter(|left| *left > 0).map(Fault::Held);
        inner.steps.push(Step::Refused);
        Err(io::ErrorKind::ResourceBusy.into())
    }

    /// Where a new file is made. The mistake of giving a journal its name too early is made here, and in renaming it.
    fn named(&self, path: &Path) -> PathBuf {
        let early = self.mistake == Mistake::NamedBeforeDurable && ends(path, ".begun");
        if early { path.with_extension("journal") } else { path.to_path_buf() }
    }

    fn another(&self, state: State) -> Self {
        let inner = Inner { start: state.clone(), state, ..Inner::default() };
        Self { inner: Arc::new(Mutex::new(inner)), mistake: self.mistake }
    }

    /// The names of all files.
    pub fn names(&self) -> Vec<PathBuf> {
        self.inner.lock().unwrap().state.names.keys().cloned().collect()
    }

    fn change(&self, step: Step) {
        let mut inner = self.inner.lock().unwrap();
        inner.state.take(&step);
        inner.steps.push(step);
    }

    fn inode(&self, path: &Path) -> io::Result<Inode> {
        self.inner.lock().unwrap().state.names.get(path).copied().ok_or_else(not_found)
    }

    fn open(&self, path: &Path, inode: Inode) -> Arc<dyn OpenFile> {
        Arc::new(RamFile { ram: self.clone(), inode, path: path.to_path_buf() })
    }
}

impl OpenFile for RamFile {
    fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        self.ram.asked(Fault::Full, &self.path)?;
        let journal = ends(&self.path, ".journal");
        if journal && bytes.starts_with(b"S ") {
            if self.ram.mistake == Mistake::NoAnnouncement {
                return Ok(bytes.len());
            }
            self.ram.inner.lock().unwrap().announced = Some(self.inode);
        }
        self.ram.change(Step::Wrote(self.inode, bytes.to_vec()));
        Ok(bytes.len())
    }

    fn sync_data(&self) -> io::Result<()> {
        self.ram.asked(Fault::Sync, &self.path)?;
        if self.ram.mistake != Mistake::NoJournalSync {
            self.sync();
        }
        Ok(())
    }

    fn sync_all(&self) -> io::Result<()> {
        self.ram.asked(Fault::Sync, &self.path)?;
        let skipped = match self.ram.mistake {
            Mistake::NoFirstJournalSync => is_journal(&self.path),
            Mistake::NoSnapshotSync => ends(&self.path, ".klubbe-tmp"),
            _ => false,
        };
        if !skipped {
            self.sync();
        }
        Ok(())
    }

    fn links(&self) -> io::Result<u64> {
        Ok(self.ram.inner.lock().unwrap().state.names.values().filter(|inode| **inode == self.inode).count() as u64)
    }

    fn take_after(&self, _like: &Metadata, _old: &Path) -> io::Result<()> {
        Ok(())
    }
}

impl RamFile {
    fn sync(&self) {
        let mut inner = self.ram.inner.lock().unwrap();
        if self.ram.mistake == Mistake::RenameBeforeSync && ends(&self.path, ".klubbe-tmp") {
            inner.delayed.push(self.inode);
            return;
        }
        let announced = inner.announced.take() == Some(self.inode);
        if !(announced && self.ram.mistake == Mistake::AnnouncementUnsynced) {
            inner.steps.push(Step::Synced(self.inode));
        }
    }
}

impl Held for RamLock {
    fn links(&self) -> io::Result<u64> {
        Ok(u64::from(self.ram.inode(&self.path).is_ok()))
    }
}

impl Drop for RamLock {
    fn drop(&mut self) {
        self.ram.inner.lock().unwrap().locked.retain(|path| *path != self.path);
    }
}

impl Files for Ram {
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        self.asked(Fault::Full, path)?;
        let path = &self.named(path);
        let mut inner = self.inner.lock().unwrap();
        if inner.state.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        if !inner.state.folders.iter().any(|folder| folder == folder_of(path)) {
            return Err(not_found());
        }
        let inode = inner.state.contents.len();
        let step = Step::Created(path.clone(), inode);
        inner.state.take(&step);
        inner.steps.push(step);
        drop(inner);
        Ok(self.open(path, inode))
    }

    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        self.inode(path).map(|inode| self.open(path, inode))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let inode = self.inode(path)?;
        let bytes = self.inner.lock().unwrap().state.contents[inode].clone();
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let forged = self.mistake == Mistake::NoChecksum && ends(path, ".journal");
        Ok(if forged { with_right_checksums(&bytes) } else { bytes })
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        let (inode, length) = (self.inode(path)?, usize::try_from(length).unwrap());
        let shorter = length < self.inner.lock().unwrap().state.contents[inode].len();
        let left = if shorter { Mistake::TornTailLeft } else { Mistake::BehindEndLeft };
        if self.mistake != left {
            self.change(Step::Cut(inode, length));
        }
        Ok(())
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let inner = self.inner.lock().unwrap();
        let file = inner.state.names.get(path);
        if file.is_none() && !inner.state.folders.iter().any(|folder| folder == path) {
            return Err(not_found());
        }
        let length = file.map_or(0, |inode| inner.state.contents[*inode].len() as u64);
        let (mode, owner, modified) = (None, None, None);
        Ok(Metadata { length, is_file: file.is_some(), links: 1, protected: false, mode, owner, modified })
    }

    fn read_link(&self, _path: &Path) -> io::Result<Option<PathBuf>> {
        Ok(None)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_path_buf())
    }

    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        let mut above: Vec<&Path> = path.ancestors().collect();
        above.reverse();
        for folder in above {
            let known = self.inner.lock().unwrap().state.folders.iter().any(|known| known == folder);
            if !known {
                self.change(Step::Folder(folder.to_path_buf()));
            }
        }
        Ok(())
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        let numbered = |folder: &Path| {
            let inner = self.inner.lock().unwrap();
            inner.state.names.keys().any(|name| folder_of(name) == folder && ends(name, ".journal"))
        };
        let skipped = match self.mistake {
            Mistake::NoJournalFolderSync => numbered(path),
            Mistake::NoParentFolderSync => !numbered(path) && path.starts_with("/state"),
            Mistake::NoSnapshotFolderSync => path == Path::new("/2019"),
            _ => false,
        };
        if !skipped {
            self.inner.lock().unwrap().steps.push(Step::SyncedFolder(path.to_path_buf()));
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.named(from) == to {
            return Ok(());
        }
        self.hold()?;
        let inode = self.inode(from)?;
        self.change(Step::Renamed(from.to_path_buf(), to.to_path_buf(), inode));
        let mut inner = self.inner.lock().unwrap();
        for inode in std::mem::take(&mut inner.delayed) {
            inner.steps.push(Step::Synced(inode));
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.hold()?;
        self.inode(path)?;
        self.change(Step::Removed(path.to_path_buf()));
        Ok(())
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        let inner = self.inner.lock().unwrap();
        let files = inner.state.names.keys().chain(&inner.state.folders);
        Ok(files.filter(|name| name.parent() == Some(path)).cloned().collect())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        if self.inode(path).is_err() {
            self.create_new(path)?;
        }
        let mut inner = self.inner.lock().unwrap();
        if inner.locked.iter().any(|locked| locked == path) {
            return Ok(None);
        }
        inner.locked.push(path.to_path_buf());
        Ok(Some(Box::new(RamLock { ram: self.clone(), path: path.to_path_buf() })))
    }

    /// There is nobody to wait for.
    fn pause(&self, _wait: Duration) {}
}

/// Whether a file is a journal, or will be one.
fn is_journal(path: &Path) -> bool {
    ends(path, ".journal") || ends(path, ".begun")
}
