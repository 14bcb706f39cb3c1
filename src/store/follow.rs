//! Following a document that another program has open: whether anything was written, and whether it is free again.
//! Nothing is locked for longer than the question takes, and nothing is written.
//!
//! What tells is lengths and times of change of the journals and of the file: who has the document open on this machine
//! writes the journal at every key, who has it on another one replaces the file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::fs::Files;
use super::generation::Spot;
use super::lock;

/// A file as it is told from what it was.
type Mark = (PathBuf, u64, Option<SystemTime>);

/// Looks at a document from afar.
pub struct Follower {
    files: Arc<dyn Files>,
    path: PathBuf,
    folder: PathBuf,
    spots: Vec<Spot>,
    seen: Option<Vec<Mark>>,
}

impl Follower {
    pub(super) fn new(files: Arc<dyn Files>, path: PathBuf, folder: PathBuf, spots: Vec<Spot>) -> Self {
        Self { files, path, folder, spots, seen: None }
    }

    /// Whether anything was written since this was asked last; the first time it was.
    pub fn has_news(&mut self) -> bool {
        let files = &*self.files;
        let mark = |path: PathBuf| files.metadata(&path).ok().map(|known| (path, known.length, known.modified));
        let journals = self
            .spots
            .iter()
            .flat_map(|spot| spot.numbers(files).unwrap_or_default().into_iter().map(|n| spot.journal(n)));
        let now: Vec<Mark> = journals.chain([self.path.clone()]).filter_map(mark).collect();
        let news = self.seen.as_ref() != Some(&now);
        self.seen = Some(now);
        news
    }

    /// Whether nobody has it open any more.
    #[must_use]
    pub fn is_free(&self) -> bool {
        lock::is_free(&*self.files, &self.folder, &self.path)
    }

    /// The document's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}
