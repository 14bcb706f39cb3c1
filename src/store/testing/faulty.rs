//! The real disk with a plan for what goes wrong.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::super::fs::{Held, Metadata, OpenFile};
use super::super::{Disk, Files};

/// An operation that changes the disk, as the faulty disk logs it.
pub type Step = (&'static str, String);

type Judge = Box<dyn FnMut(&Step) -> Verdict + Send>;

/// What a fault plan says to one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Go,
    Fail(io::ErrorKind),
    /// A write takes this many bytes and no more.
    Short(usize),
    /// It waits, once, until the test lets it go.
    Wait,
    /// The lock is given, and just then its last holder removes the file.
    Unlinked,
    /// The machine stops: this write is cut in half, and nothing works from here on.
    Crash,
}

/// The real disk with a plan for what goes wrong.
pub struct Faulty {
    judge: Mutex<Judge>,
    log: Mutex<Vec<Step>>,
    crashed: Mutex<bool>,
    gate: Mutex<Option<(Sender<()>, Receiver<()>)>>,
    me: std::sync::Weak<Self>,
}

impl Faulty {
    pub fn new(judge: impl FnMut(&Step) -> Verdict + Send + 'static) -> Arc<Self> {
        Arc::new_cyclic(|me| Self {
            judge: Mutex::new(Box::new(judge)),
            log: Mutex::default(),
            crashed: Mutex::new(false),
            gate: Mutex::default(),
            me: me.clone(),
        })
    }

    /// Stops the machine at the `n`th operation.
    pub fn crash_at(n: usize) -> Arc<Self> {
        let mut count = 0;
        Self::new(move |_| {
            count += 1;
            if count > n { Verdict::Crash } else { Verdict::Go }
        })
    }

    pub fn plan(&self, judge: impl FnMut(&Step) -> Verdict + Send + 'static) {
        *self.judge.lock().unwrap() = Box::new(judge);
    }

    /// Something is received when an operation waits, and it goes on when something is sent.
    pub fn gate(&self) -> (Receiver<()>, Sender<()>) {
        let ((came, comes), (go, goes)) = (channel(), channel());
        *self.gate.lock().unwrap() = Some((came, goes));
        (comes, go)
    }

    pub fn log(&self) -> Vec<Step> {
        self.log.lock().unwrap().clone()
    }

    pub fn crashed(&self) -> bool {
        *self.crashed.lock().unwrap()
    }

    fn ask(&self, what: &'static str, path: &Path) -> io::Result<Verdict> {
        let step = (what, name(path));
        let mut crashed = self.crashed.lock().unwrap();
        if *crashed {
            return Err(io::Error::other("the machine has stopped"));
        }
        let verdict = (self.judge.lock().unwrap())(&step);
        self.log.lock().unwrap().push(step);
        match verdict {
            Verdict::Wait => {
                // everybody else goes on meanwhile
                drop(crashed);
                if let Some((came, goes)) = self.gate.lock().unwrap().take() {
                    came.send(()).unwrap();
                    goes.recv().unwrap();
                }
                Ok(Verdict::Go)
            }
            Verdict::Fail(kind) => Err(kind.into()),
            Verdict::Crash => {
                *crashed = true;
                if what == "write" { Ok(verdict) } else { Err(io::Error::other("the machine has stopped")) }
            }
            other => Ok(other),
        }
    }

    fn wrap(&self, inner: Arc<dyn OpenFile>, path: &Path) -> Arc<dyn OpenFile> {
        let faults = self.me.upgrade().unwrap();
        Arc::new(FaultyFile { inner, path: path.to_path_buf(), faults })
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

struct FaultyFile {
    inner: Arc<dyn OpenFile>,
    path: PathBuf,
    faults: Arc<Faulty>,
}

impl OpenFile for FaultyFile {
    fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.faults.ask("write", &self.path)? {
            Verdict::Short(n) => self.inner.write(&bytes[..n.min(bytes.len())]),
            Verdict::Crash => {
                self.inner.write(&bytes[..bytes.len() / 2])?;
                Err(io::Error::other("the machine has stopped"))
            }
            _ => self.inner.write(bytes),
        }
    }

    fn sync_data(&self) -> io::Result<()> {
        self.faults.ask("sync", &self.path).and_then(|_| self.inner.sync_data())
    }

    fn sync_all(&self) -> io::Result<()> {
        self.faults.ask("sync", &self.path).and_then(|_| self.inner.sync_all())
    }

    fn links(&self) -> io::Result<u64> {
        self.inner.links()
    }

    fn take_after(&self, like: &Metadata, old: &Path) -> io::Result<()> {
        self.faults.ask("chmod", &self.path).and_then(|_| self.inner.take_after(like, old))
    }
}

impl Files for Faulty {
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        self.ask("create", path).and_then(|_| Disk.create_new(path)).map(|f| self.wrap(f, path))
    }

    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        self.ask("open", path).and_then(|_| Disk.open_append(path)).map(|f| self.wrap(f, path))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.ask("read", path).and_then(|_| Disk.read(path, limit))
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        self.ask("truncate", path).and_then(|_| Disk.truncate(path, length))
    }

    /// Nothing is changed by it, so that it is in no log.
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        match (self.judge.lock().unwrap())(&("stat", name(path))) {
            Verdict::Fail(kind) => Err(kind.into()),
            _ => Disk.metadata(path),
        }
    }

    fn read_link(&self, path: &Path) -> io::Result<Option<PathBuf>> {
        Disk.read_link(path)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        Disk.canonical(path)
    }

    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        self.ask("mkdir", path).and_then(|_| Disk.create_dir_all(path))
    }

    fn me(&self) -> Option<u32> {
        Disk.me()
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.ask("sync folder", path).and_then(|_| Disk.sync_dir(path))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask("rename", from).and_then(|_| Disk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.ask("remove", path).and_then(|_| Disk.remove(path))
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        self.ask("list", path).and_then(|_| Disk.list(path))
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let verdict = self.ask("lock", path)?;
        let held = Disk.try_lock(path)?;
        if verdict == Verdict::Unlinked {
            std::fs::remove_file(path)?;
        }
        Ok(held)
    }

    fn unlock(&self, held: Box<dyn Held>, path: &Path) {
        if self.ask("remove", path).is_ok() {
            Disk.unlock(held, path);
        }
    }

    /// Nobody waits; what goes on meanwhile is the plan's.
    fn pause(&self, _wait: Duration) {
        let _ = self.ask("pause", Path::new(""));
    }
}
