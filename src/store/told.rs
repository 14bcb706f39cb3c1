//! What was said at an earlier opening and is as it was then: nobody wants to hear of the same old copy each time.
//!
//! It is kept in the meeting's folder on this machine. Where that cannot be read or written it is said once more.

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
