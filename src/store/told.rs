//! What was said at an earlier opening and is as it was then: nobody wants to hear of the same old copy each time.
//!
//! It is kept in the meeting's folders on this machine. Where that cannot be read or written it is said once more.

use std::path::{Path, PathBuf};

use super::fs::{DOCUMENT_LIMIT, Files, write_whole};

/// Whether there is a copy among these that was not there at the last opening; from now on all of them are known.
pub(super) fn is_news(files: &dyn Files, folder: &Path, copies: &[PathBuf]) -> bool {
    let list = folder.join("copies-told");
    let told = files.read(&list, DOCUMENT_LIMIT).unwrap_or_default();
    let told = String::from_utf8_lossy(&told);
    let names: Vec<String> =
        copies.iter().filter_map(|copy| Some(copy.file_name()?.to_string_lossy().replace('\n', "\\n"))).collect();
    let is_told = |name: &String| told.lines().any(|line| line == name);
    let news = !names.iter().all(is_told);
    if news || told.lines().count() != names.len() {
        let _ = files.remove(&list);
        let _ = files.create_new(&list).and_then(|file| write_whole(&*file, (names.join("\n") + "\n").as_bytes()));
    }
    news
}

/// What was said of a document once, wherever its file was.
const ONCE: &str = "told";

/// Whether this was said before; `folder` is the one above those of the places where the file was.
pub(super) fn was_said(files: &dyn Files, folder: &Path, what: &str) -> bool {
    let said = files.read(&folder.join(ONCE), DOCUMENT_LIMIT).unwrap_or_default();
    String::from_utf8_lossy(&said).lines().any(|line| line == what)
}

/// From now on this was said.
pub(super) fn say(files: &dyn Files, folder: &Path, what: &str) {
    let list = folder.join(ONCE);
    let file = files.open_append(&list).or_else(|_| files.create_new(&list));
    let _ = file.and_then(|file| write_whole(&*file, format!("{what}\n").as_bytes()));
}

/// Whether this was not said before; from now on it was.
pub(super) fn first_time(files: &dyn Files, folder: &Path, what: &str) -> bool {
    let is_news = !was_said(files, folder, what);
    if is_news {
        say(files, folder, what);
    }
    is_news
}
