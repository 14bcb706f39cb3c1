//! The real disk behind [`Files`]. Every difference between Unix and Windows stands here and nowhere else:
//! permissions, link counts, syncing a folder, what is said of a file that a virus scanner or a sync client holds, and how a lock goes.

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
    /// The name that it was opened by.
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

    fn take_after(&self, like: &Metadata, old: &Path) -> io::Result<()> {
        platform::take_after(&self.file, like, old)
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
        let file = options.open(path).map_err(platform::told)?;
        Ok(Arc::new(DiskFile { file, path: path.to_path_buf() }))
    }

    fn open_append(&self, path: &Path) -> io::Result<Arc<dyn OpenFile>> {
        let file = OpenOptions::new().append(true).open(path).map_err(platform::told)?;
        Ok(Arc::new(DiskFile { file, path: path.to_path_buf() }))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // asked before opening: opening a pipe would wait for ever
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not an ordinary file"));
        }
        let file = File::open(path).map_err(platform::told)?;
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
        let file = OpenOptions::new().write(true).open(path).map_err(platform::told)?;
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

    #[cfg(unix)]
    fn me(&self) -> Option<u32> {
        Some(rustix::process::geteuid().as_raw())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        platform::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        platform::remove(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?.map(|entry| entry.map(|e| e.path())).collect()
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        platform::private_file(&mut options);
        platform::lock_file(&mut options);
        let file = options.open(path).map_err(platform::told)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(DiskFile { file, path: path.to_path_buf() }))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(e)) => Err(e),
        }
    }

    #[cfg(not(unix))]
    fn unlock(&self, held: Box<dyn Held>, path: &Path) {
        platform::unlock(held, path);
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

    /// None where another file has the name now, or none: it was moved, or only a copy by another name is left of it.
    pub fn links(file: &File, path: &Path) -> io::Result<u64> {
        use io::ErrorKind::{NotADirectory, NotFound};
        let own = file.metadata()?;
        match fs::metadata(path) {
            Ok(named) if (named.dev(), named.ino()) == (own.dev(), own.ino()) => Ok(own.nlink()),
            Ok(_) => Ok(0),
            Err(e) if matches!(e.kind(), NotFound | NotADirectory) => Ok(0),
            Err(e) => Err(e),
        }
    }

    pub fn take_after(file: &File, like: &Metadata, old: &Path) -> io::Result<()> {
        let Some(mut mode) = like.mode else { return Ok(()) };
        let mut list = access_list(old);
        if let Some((_, group)) = like.owner
            && file.metadata()?.gid() != group
            && fchown(file, None, Some(group)).is_err()
        {
            // another group than before must not be given what the old group was allowed
            mode = (mode & !0o070) | ((mode & 0o007) << 3);
            list = None;
        }
        // one that the folder gives to what is new in it would count with the mode's bits for the group
        forget_access_list(file);
        file.set_permissions(Permissions::from_mode(mode & 0o777))?;
        let Some(list) = list else { return Ok(()) };
        // with a list the mode says of the group what anybody in the list may have at most
        give_access_list(file, &list).or_else(|_| file.set_permissions(Permissions::from_mode(mode & 0o707)))
    }

    /// Who else may read and write a file (a POSIX access control list), if anybody, as the system keeps it.
    #[cfg(target_os = "linux")]
    fn access_list(of: &Path) -> Option<Vec<u8>> {
        // the most that the system keeps
        let mut list = vec![0; 64 * 1024];
        let length = rustix::fs::getxattr(of, ACCESS_LIST, &mut list[..]).ok()?;
        list.truncate(length);
        Some(list)
    }

    #[cfg(target_os = "linux")]
    fn give_access_list(file: &File, list: &[u8]) -> io::Result<()> {
        Ok(rustix::fs::fsetxattr(file, ACCESS_LIST, list, rustix::fs::XattrFlags::empty())?)
    }

    #[cfg(target_os = "linux")]
    fn forget_access_list(file: &File) {
        // most have none
        let _ = rustix::fs::fremovexattr(file, ACCESS_LIST);
    }

    #[cfg(target_os = "linux")]
    const ACCESS_LIST: &str = "system.posix_acl_access";

    /// Elsewhere they are kept in ways of their own.
    #[cfg(not(target_os = "linux"))]
    fn access_list(_of: &Path) -> Option<Vec<u8>> {
        None
    }

    #[cfg(not(target_os = "linux"))]
    fn forget_access_list(_file: &File) {}

    #[cfg(not(target_os = "linux"))]
    fn give_access_list(_file: &File, _list: &[u8]) -> io::Result<()> {
        Ok(())
    }

    pub fn sync_dir(path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    pub fn remove(path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    pub fn lock_file(_options: &mut OpenOptions) {}

    /// Nothing is held here: what has a name can be opened, renamed and removed.
    pub fn told(error: io::Error) -> io::Error {
        error
    }
}

#[cfg(not(unix))]
mod platform {
    use std::fs::{self, DirBuilder, File, OpenOptions};
    use std::io;
    use std::os::windows::fs::OpenOptionsExt;
    use std::path::Path;

    use super::{Held, Metadata};

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

    pub fn take_after(_file: &File, _like: &Metadata, _old: &Path) -> io::Result<()> {
        Ok(())
    }

    /// NTFS journals names itself; what it has not written of them yet is asked for where a folder can be flushed, and that is all.
    pub fn sync_dir(path: &Path) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).custom_flags(OPENS_FOLDERS);
        match options.open(path).and_then(|folder| folder.sync_all()) {
            // it is not there: this can be known
            Err(e) if e.kind() == io::ErrorKind::NotFound => Err(e),
            _ => Ok(()),
        }
    }

    const OPENS_FOLDERS: u32 = 0x0200_0000;
    /// Another program holds a file in a way that keeps others from renaming, removing or opening it.
    const HELD: [i32; 2] = [32, 33];
    /// Said of what may not be done, and also of a file that cannot be replaced because it is held.
    const DENIED: i32 = 5;
    /// To ask for the right to remove a file is how to learn whether somebody holds it.
    const DELETE: u32 = 0x0001_0000;
    const SHARE_READ_AND_WRITE: u32 = 3;

    /// An error, told so that [`super::super::patient`] knows what passes.
    pub fn told(error: io::Error) -> io::Error {
        let held = error.raw_os_error().is_some_and(|code| HELD.contains(&code));
        if held { io::Error::new(io::ErrorKind::ResourceBusy, error) } else { error }
    }

    /// The same for what was refused to these files.
    fn told_of(error: io::Error, paths: &[&Path]) -> io::Error {
        let holds = |path: &&Path| OpenOptions::new().access_mode(DELETE).open(path).err().map(told);
        let busy = |error: &io::Error| error.kind() == io::ErrorKind::ResourceBusy;
        if error.raw_os_error() == Some(DENIED) {
            return paths.iter().filter_map(holds).find(busy).unwrap_or(error);
        }
        told(error)
    }

    pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to).map_err(|e| told_of(e, &[to, from]))
    }

    pub fn remove(path: &Path) -> io::Result<()> {
        fs::remove_file(path).map_err(|e| told_of(e, &[path]))
    }

    /// Nobody can remove a lock while somebody has it open: its name always leads to the file that is locked.
    pub fn lock_file(options: &mut OpenOptions) {
        options.share_mode(SHARE_READ_AND_WRITE);
    }

    pub fn unlock(held: Box<dyn Held>, path: &Path) {
        drop(held);
        // whoever has it open now holds it, or asks, and removes it in turn
        let _ = fs::remove_file(path);
    }
}
