//! A disk in memory that keeps what it is given: the store is opened on it thousands of times a second.

use klubbe::store::{
    Files,
    fs::{Held, Metadata, OpenFile},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

type Bytes = Arc<Mutex<Vec<u8>>>;

/// The disk. A folder is there as soon as somebody says so.
#[derive(Default)]
pub struct Memory {
    files: Mutex<BTreeMap<PathBuf, Bytes>>,
    locked: Arc<Mutex<BTreeSet<PathBuf>>>,
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Memory {
    /// A disk with these files.
    pub fn with(files: &BTreeMap<PathBuf, Vec<u8>>) -> Self {
        let files = files.iter().map(|(path, bytes)| (path.clone(), Arc::new(Mutex::new(bytes.clone())))).collect();
        Self { files: Mutex::new(files), ..Self::default() }
    }

    /// Everything on it.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        held(&self.files).iter().map(|(path, bytes)| (path.clone(), held(bytes).clone())).collect()
    }

    fn find(&self, path: &Path) -> io::Result<Bytes> {
        held(&self.files).get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

struct Open(Bytes);

impl OpenFile for Open {
    fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        held(&self.0).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn sync_data(&self) -> io::Result<()> {
        Ok(())
    }

    fn sync_all(&self) -> io::Result<()> {
        Ok(())
    }

    fn links(&self) -> io::Result<u64> {
        Ok(1)
    }

    fn take_after(&self, _: &Metadata, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

struct Lock(PathBuf, Arc<Mutex<BTreeSet<PathBuf>>>);

impl Held for Lock {
    fn links(&self) -> io::Result<u64> {
        Ok(1)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        held(&self.1).remove(&self.0);
    }
}

impl Files for Memory {
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        let mut files = held(&self.files);
        if files.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let bytes = Bytes::default();
        files.insert(path.to_path_buf(), bytes.clone());
        Ok(Arc::new(Open(bytes)))
    }

    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        Ok(Arc::new(Open(self.find(path)?)))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let file = self.find(path)?;
        let bytes = held(&file).clone();
        if bytes.len() as u64 > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        let file = self.find(path)?;
        held(&file).truncate(usize::try_from(length).unwrap());
        Ok(())
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let (length, is_file) = match self.find(path) {
            Ok(bytes) => (held(&bytes).len() as u64, true),
            Err(error) => {
                (held(&self.files).keys().any(|file| file.starts_with(path)).then_some(0).ok_or(error)?, false)
            }
        };
        Ok(Metadata { length, is_file, links: 1, protected: false, mode: None, owner: None, modified: None })
    }

    fn read_link(&self, _: &Path) -> io::Result<Option<PathBuf>> {
        Ok(None)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        self.metadata(path).map(|_| path.to_path_buf())
    }

    fn create_dir_all(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut files = held(&self.files);
        let bytes = files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.insert(to.to_path_buf(), bytes);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        held(&self.files).remove(path).map(drop).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(held(&self.files).keys().filter(|file| file.parent() == Some(path)).cloned().collect())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        held(&self.files).entry(path.to_path_buf()).or_default();
        let ours = held(&self.locked).insert(path.to_path_buf());
        Ok(ours.then(|| Box::new(Lock(path.to_path_buf(), self.locked.clone())) as Box<dyn Held>))
    }
}
