//! The real disk behind [`Files`]. Every difference between Unix and Windows stands here and nowhere else:
//! permissions, link counts, syncing a folder, and renaming while a virus scanner or a sync client holds a file.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::fs::{Files, Held, Metadata, OpenFile};

/// The file system of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

struct DiskFile {
    file: File,
    #[cfg_attr(unix, allow(dead_code, reason = "Windows has no link count at hand and asks for the name"))]
    path: PathBuf,
}

impl OpenFile for DiskFile {
    fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        (&self.file).write(bytes)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    fn sync_all(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    fn links(&self) -> io::Result<u64> {
        platform::links(&self.file, &self.path)
    }

    fn take_after(&self, like: &Metadata) -> io::Result<()> {
        platform::take_after(&self.file, like)
    }
}

impl Held for DiskFile {
    fn links(&self) -> io::Result<u64> {
        platform::links(&self.file, &self.path)
    }
}

impl Files for Disk {
    fn create_new(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        platform::private_file(&mut options);
        Ok(Arc::new(DiskFile { file: options.open(path)?, path: path.to_path_buf() }))
    }

    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        let file = OpenOptions::new().append(true).open(path)?;
        Ok(Arc::new(DiskFile { file, path: path.to_path_buf() }))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // asked before opening: opening a pipe would wait for ever
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not an ordinary file"));
        }
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        let mut bytes = Vec::with_capacity(usize::try_from(length.min(limit)).unwrap_or(0));
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            let what = format!("larger than {} MB", limit / (1024 * 1024));
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
        }
        Ok(bytes)
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        let file = OpenOptions::new().write(true).open(path)?;
        file.set_len(length)?;
        file.sync_all()
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        fs::metadata(path).map(|m| platform::metadata(&m))
    }

    fn read_link(&self, path: &Path) -> io::Result<Option<PathBuf>> {
        match fs::symlink_metadata(path) {
            Ok(m) if m.file_type().is_symlink() => fs::read_link(path).map(Some),
            Ok(_) => Ok(None),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        platform::private_folder(&mut builder);
        builder.create(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        platform::sync_dir(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        platform::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?.map(|entry| entry.map(|e| e.path())).collect()
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        platform::private_file(&mut options);
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(DiskFile { file, path: path.to_path_buf() }))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(e)) => Err(e),
        }
    }
}

#[cfg(unix)]
mod platform {
    use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, fchown};
    use std::path::Path;

    use super::Metadata;

    pub fn private_file(options: &mut OpenOptions) {
        options.mode(0o600);
    }

    pub fn private_folder(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }

    pub fn metadata(m: &fs::Metadata) -> Metadata {
        Metadata {
            length: m.len(),
            is_file: m.is_file(),
            links: m.nlink(),
            protected: m.mode() & 0o222 == 0,
            mode: Some(m.mode() & 0o7777),
            owner: Some((m.uid(), m.gid())),
            modified: m.modified().ok(),
        }
    }

    pub fn links(file: &File, _path: &Path) -> io::Result<u64> {
        file.metadata().map(|m| m.nlink())
    }

    pub fn take_after(file: &File, like: &Metadata) -> io::Result<()> {
        let Some(mut mode) = like.mode else { return Ok(()) };
        if let Some((_, group)) = like.owner
            && file.metadata()?.gid() != group
            && fchown(file, None, Some(group)).is_err()
        {
            // another group than before must not be given what the old group was allowed
            mode = (mode & !0o070) | ((mode & 0o007) << 3);
        }
        file.set_permissions(Permissions::from_mode(mode & 0o777))
    }

    pub fn sync_dir(path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }
}

#[cfg(not(unix))]
mod platform {
    use std::fs::{self, DirBuilder, File, OpenOptions};
    use std::io;
    use std::path::Path;
    use std::time::Duration;

    use super::Metadata;

    // files and folders inherit the rights of the folder they lie in, which is the owner's profile
    pub fn private_file(_options: &mut OpenOptions) {}

    pub fn private_folder(_builder: &mut DirBuilder) {}

    pub fn metadata(m: &fs::Metadata) -> Metadata {
        let protected = m.permissions().readonly();
        let (length, modified) = (m.len(), m.modified().ok());
        Metadata { length, is_file: m.is_file(), links: 1, protected, mode: None, owner: None, modified }
    }

    /// The count is not to be had in stable Rust; whether the name is still there says what we need.
    pub fn links(_file: &File, path: &Path) -> io::Result<u64> {
        match fs::symlink_metadata(path) {
            Ok(_) => Ok(1),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(e) => Err(e),
        }
    }

    pub fn take_after(_file: &File, _like: &Metadata) -> io::Result<()> {
        Ok(())
    }

    /// NTFS journals names itself, and a folder cannot be flushed.
    pub fn sync_dir(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    /// A virus scanner or a sync client may hold the file for a moment: try for about two seconds.
    pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
        let mut wait = Duration::from_millis(5);
        loop {
            match fs::rename(from, to) {
                Err(e) if e.kind() == io::ErrorKind::PermissionDenied || e.raw_os_error() == Some(32) => {
                    if wait > Duration::from_secs(1) {
                        return Err(e);
                    }
                    std::thread::sleep(wait);
                    wait *= 2;
                }
                other => return other,
            }
        }
    }
}
