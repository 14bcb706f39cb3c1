//! The user's own files: `keys.ron` and `themes/*.ron` in the settings folder, read by a worker and worn at once when
//! they change on the disk.
//!
//! Nobody watches the disk: the files are looked at when the terminal gets the focus back, as after editing them in
//! another window, and at most once a second while keys are pressed. An idle program looks at nothing. What is there is
//! read only when a length or a time of change is another one, and never more than [`LARGEST`] of each.

use super::{Message, Post, single::Single};
use crate::{
    language::sort,
    store::{Disk, Files},
};
use chrono::{NaiveDateTime, TimeDelta};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

/// More is neither a theme nor a `keys.ron`.
pub const LARGEST: u64 = 64 * 1024;

/// Themes of the user's that are offered.
const MOST: usize = 100;

/// The files are not looked at more often than this.
const SELDOM: TimeDelta = TimeDelta::seconds(1);

/// What was read, or why it could not be.
pub type Text = Result<String, String>;

/// The user's own files, as they are now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The themes by their names, in their order.
    pub themes: Vec<(String, Text)>,
    /// `keys.ron`, where there is one.
    pub keys: Option<Text>,
}

impl Own {
    /// Reads them.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let themes = theme_files(folder).into_iter().map(|(name, path)| (name, text(&path)));
        Self { themes: themes.collect(), keys: keys(folder) }
    }
}

/// `keys.ron`, where there is one.
#[must_use]
pub fn keys(folder: &Path) -> Option<Text> {
    let path = folder.join("keys.ron");
    // a link to nothing is a file that cannot be read
    fs::symlink_metadata(&path).is_ok().then(|| text(&path))
}

/// The text of a file of bounded length.
///
/// # Errors
/// When it cannot be read, or is longer than [`LARGEST`], in words for the user.
pub fn text(path: &Path) -> Text {
    let bytes = Disk.read(path, LARGEST).map_err(|error| error.to_string())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The themes in the folder by name. What is hidden, or could be taken for a path, is none.
fn theme_files(folder: &Path) -> Vec<(String, PathBuf)> {
    let named = |path: PathBuf| {
        let name = path.file_stem()?.to_str()?.to_owned();
        (path.extension()? == "ron" && is_name(&name)).then_some((name, path))
    };
    let mut files: Vec<_> =
        Disk.list(&folder.join("themes")).unwrap_or_default().into_iter().filter_map(named).collect();
    sort::by(&mut files, Ord::cmp);
    files.truncate(MOST);
    files
}

/// Whether a theme may be called this: a name is no path.
#[must_use]
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':'])
}

/// What is known of the files without reading them: where they lie, how long they are, when they were changed.
type Signature = Vec<(PathBuf, u64, Option<SystemTime>)>;

fn signature(folder: &Path) -> Signature {
    let paths = theme_files(folder).into_iter().map(|(_, path)| path).chain([folder.join("keys.ron")]);
    let known = |path: PathBuf| -> io::Result<_> {
        let known = fs::metadata(&path)?;
        Ok((path, known.len(), known.modified().ok()))
    };
    paths.filter_map(|path| known(path).ok()).collect()
}

/// Looks at the files now and then.
#[derive(Debug)]
pub(super) struct Watch {
    folder: PathBuf,
    seen: Arc<Mutex<Option<Signature>>>,
    looked: Option<NaiveDateTime>,
    looking: Single<()>,
}

impl Watch {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder, seen: Arc::default(), looked: None, looking: Single::default() }
    }

    /// A key was pressed: a worker looks, unless one just did.
    pub(super) fn glance(&mut self, now: NaiveDateTime, post: &Post) {
        if self.looked.is_none_or(|looked| now < looked || now - looked >= SELDOM) {
            self.look(now, post);
        }
    }

    /// The terminal has the focus again: a worker looks, after the one that looks already.
    pub(super) fn look(&mut self, now: NaiveDateTime, post: &Post) {
        self.looked = Some(now);
        let (folder, seen, post) = (self.folder.clone(), Arc::clone(&self.seen), post.clone());
        // Without a thread the files stay as they were read last: no reason to trouble anybody.
        let _ = self.looking.ask("own files", (), move |()| {
            if let Some(own) = look(&folder, &seen) {
                post.send(Message::Own(own));
            }
        });
    }
}

/// The files, if they are others than those that were seen last.
fn look(folder: &Path, seen: &Mutex<Option<Signature>>) -> Option<Own> {
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    let now = signature(folder);
    if seen.as_ref() == Some(&now) {
        return None;
    }
    *seen = Some(now);
    Some(Own::read(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_when_they_have_changed_and_only_then() {
        let config = tempfile::tempdir().unwrap();
        let seen = Mutex::default();
        assert_eq!(look(config.path(), &seen), Some(Own::default()), "nothing is there, and that is known now");
        assert_eq!(look(config.path(), &seen), None);
        fs::create_dir(config.path().join("themes")).unwrap();
        // no file can have the last of these names on Windows
        for name in ["mine.ron", ".hidden.ron", "notes.txt", "a:b.ron"].iter().take(if cfg!(unix) { 4 } else { 3 }) {
            fs::write(config.path().join("themes").join(name), "()").unwrap();
        }
        fs::write(config.path().join("keys.ron"), "{}").unwrap();
        let own = look(config.path(), &seen).unwrap();
        assert_eq!(own, Own { themes: vec![("mine".into(), Ok("()".into()))], keys: Some(Ok("{}".into())) });
        assert_eq!(look(config.path(), &seen), None);
        fs::remove_file(config.path().join("keys.ron")).unwrap();
        assert_eq!(look(config.path(), &seen).unwrap().keys, None);
    }

    #[test]
    fn what_is_far_too_long_is_not_read() {
        let config = tempfile::tempdir().unwrap();
        let file = fs::File::create(config.path().join("keys.ron")).unwrap();
        file.set_len(1 << 30).unwrap();
        assert!(matches!(Own::read(config.path()).keys, Some(Err(_))));
    }
}
