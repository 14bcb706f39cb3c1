//! Files that are written for people: minutes. Each is whole or not there, and what somebody else wrote is not replaced.

use crate::store::{
    Disk, Files,
    fs::{exists, folder_of, resolve, write_whole},
};
use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

/// Numbers that are tried for a name that is taken.
const MOST: u32 = 999;

/// Writes a file under this name; where another file has it, under the next that is free (`name-2.md`, …). `ours` is
/// what was written here before, which may be replaced. Says where it lies.
///
/// # Errors
/// When it cannot be written; nothing has changed.
pub fn beside(path: &Path, text: &str, ours: Option<&(PathBuf, String)>) -> io::Result<PathBuf> {
    for number in 1..=MOST {
        let candidate = numbered(path, number);
        if exists(&Disk, &candidate) {
            let content = Disk.read(&candidate, crate::store::fs::DOCUMENT_LIMIT).unwrap_or_default();
            if content == text.as_bytes() {
                return Ok(candidate);
            }
            if ours.is_some_and(|(path, text)| *path == candidate && content == text.as_bytes()) {
                return replace(&candidate, text).map(|()| candidate);
            }
            continue;
        }
        match create(&candidate, text) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|()| candidate),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Writes a file in the place of the one that has its name, if there is one.
///
/// # Errors
/// When it cannot be written; what was there is there still.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let metadata = Disk.metadata(path);
    if metadata.as_ref().is_ok_and(|metadata| !metadata.is_file) {
        // a device or a pipe, such as /dev/stdout, is written to and not replaced
        return std::fs::write(path, text);
    }
    let path = resolve(&Disk, path);
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.klubbe-tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = Disk.create_new(&temporary).and_then(|file| {
        write_whole(&*file, text.as_bytes())?;
        metadata.map_or(Ok(()), |like| file.take_after(&like, &path))?;
        file.sync_all()
    });
    let replaced = written.and_then(|()| Disk.rename(&temporary, &path));
    if replaced.is_err() {
        let _ = Disk.remove(&temporary);
    }
    replaced
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    let file = Disk.create_new(path)?;
    let written = write_whole(&*file, text.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    if written.is_err() {
        let _ = Disk.remove(path);
    }
    written.and_then(|()| crate::store::fs::sync_dir_if_possible(&Disk, folder_of(path)).map(|_| ()))
}

fn numbered(path: &Path, number: u32) -> PathBuf {
    if number < 2 {
        return path.to_path_buf();
    }
    let mut name = path.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{number}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_somebody_else_wrote_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("møte-referat-nb.md");
        let second = folder.path().join("møte-referat-nb-2.md");
        fs::write(&path, "theirs").unwrap();
        assert_eq!(beside(&path, "first", None).unwrap(), second);
        let ours = (second.clone(), "first".to_owned());
        assert_eq!(beside(&path, "second", Some(&ours)).unwrap(), second, "what is ours is brought up to date");
        assert_eq!(fs::read_to_string(&second).unwrap(), "second");
        fs::write(&second, "changed by hand").unwrap();
        let third = beside(&path, "third", Some(&ours)).unwrap();
        assert!(third.ends_with("møte-referat-nb-3.md"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
        assert_eq!(beside(&path, "third", None).unwrap(), third, "the same need not be written twice");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is left over");
    }

    #[cfg(unix)]
    #[test]
    fn replacing_keeps_the_permissions_and_a_link() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.md"), folder.path().join("link.md"));
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink("a.md", &link).unwrap();
        replace(&link, "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(replace(&folder.path().join("no/such/folder.md"), "x").is_err());
    }
}
