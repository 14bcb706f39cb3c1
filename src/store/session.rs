//! A document that is open: the one thing that the rest of the program sees of the store.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::beside::Beside;
use super::document::Document;
use super::follow::Follower;
use super::fs::{Files, folder_of, resolve, sync_dir_if_possible};
use super::generation::Spot;
use super::journal::{Fingerprint, Frame, encode};
use super::lock::{self, Lock};
use super::opening::Opening;
use super::plan::OpenError;
use super::report::{Area, ReadOnly, Remark, Report, Reporter, Trouble, Unsaved};
use super::saver::Saver;
use super::snapshot::{self, Target};
use super::writer::Writer;

/// Where the store may keep what is not the document itself. All of it local to this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The state folder (see [`super::paths`]).
    pub state: PathBuf,
    /// Folders for the journal when the state folder fails, in order.
    pub emergency: Vec<PathBuf>,
}

impl Place {
    /// This state folder, with the home folder and the folder for temporary files for emergencies.
    #[must_use]
    pub fn of_this_machine(state: PathBuf) -> Self {
        let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().join(".klubbe-rescue"));
        let user: String = lock::user().chars().filter(|c| c.is_alphanumeric()).collect();
        let temp = std::env::temp_dir().join(format!("klubbe-rescue-{user}"));
        // HOME and TMPDIR may be relative too
        let rooted = |folder: PathBuf| std::path::absolute(&folder).unwrap_or(folder);
        Self { state: rooted(state), emergency: home.into_iter().chain([temp]).map(rooted).collect() }
    }

    /// The folders of one document that are ours: nobody else may plant a journal in one.
    pub(super) fn spots(&self, files: &dyn Files, id: Uuid, key: &str) -> Vec<Spot> {
        let me = files.me();
        let ours = |folder: &Path| match files.metadata(folder) {
            // we make no links, and cannot make what has such a name
            _ if files.read_link(folder).is_ok_and(|to| to.is_some()) => false,
            Err(e) if e.kind() == std::io::ErrorKind::InvalidFilename => false,
            Ok(known) => me.is_none() || known.owner.map(|owner| owner.0) == me,
            // one of which nothing is known stays: who lists it says so, and opens nothing without it
            Err(_) => true,
        };
        let mut spots = vec![Spot { folder: self.state.join(id.to_string()).join(key), prefix: String::new() }];
        for folder in self.emergency.iter().filter(|folder| ours(folder)) {
            spots.push(Spot { folder: folder.clone(), prefix: format!("{id}-{key}-") });
        }
        spots
    }
}

/// A document as opened.
pub struct Opened<D: Document> {
    /// What to write through from now on.
    pub store: Store<D>,
    /// What the entries are to be folded over.
    pub base: D,
    /// Everything since, in order: the history for undo.
    pub entries: Vec<D::Entry>,
    /// How many of the last entries were not in the file.
    pub recovered: usize,
    /// What the user should hear of.
    pub remarks: Vec<Remark>,
    /// The copies that lie beside the file; only where there are new ones is there a remark too.
    pub copies: Vec<PathBuf>,
    /// Why nothing can be changed, if so; then [`Store`] does nothing.
    pub read_only: Option<ReadOnly>,
    /// The version that does not count, where two were found.
    pub beside: Option<Beside<D>>,
}

/// A document as opening it would give it, without opening it.
#[derive(Debug, Clone)]
pub struct Peeked<D: Document> {
    /// What the entries are to be folded over.
    pub base: D,
    /// Everything since, in order; also what is only in the journal yet.
    pub entries: Vec<D::Entry>,
    /// How many of the last entries are not in the file.
    pub recovered: usize,
    /// What opening would say of the file and the journal.
    pub remarks: Vec<Remark>,
}

/// An open document. Dropping it without [`Store::close`] is like being killed: the journal has everything.
pub struct Store<D: Document> {
    pub(super) live: Option<Live<D>>,
    pub(super) last: u64,
}

/// What a document has that can be changed: threads and locks.
pub(super) struct Live<D: Document> {
    pub(super) writer: Writer,
    pub(super) saver: Saver<D>,
    pub(super) reporter: Reporter,
    pub(super) locks: Vec<Lock>,
}

impl<D: Document> Store<D> {
    /// Opens a document. `on_report` is called on the store's threads; it must only pass the report on, never call back.
    ///
    /// # Errors
    /// When there is no document in the file and none to recover. The file is never touched.
    pub fn open(
        files: Arc<dyn Files>,
        path: &Path,
        place: &Place,
        on_report: impl Fn(Report) + Send + 'static,
    ) -> Result<Opened<D>, OpenError> {
        Opening::new(files, path, place)?.run(Reporter::new(on_report))
    }

    /// Reads a document with its journal, as opening would, but takes no lock and writes nothing: after a crash, or while another program
    /// has it open, the file alone is behind what was seen on the screen.
    ///
    /// # Errors
    /// When there is no document in the file and none to recover.
    pub fn peek(files: Arc<dyn Files>, path: &Path, place: &Place) -> Result<Peeked<D>, OpenError> {
        Opening::new(files, path, place)?.peek()
    }

    /// Follows a document that another program has open.
    ///
    /// # Errors
    /// As [`Store::peek`].
    pub fn follow(files: Arc<dyn Files>, path: &Path, place: &Place) -> Result<Follower, OpenError> {
        Ok(Opening::<D>::new(files, path, place)?.follower())
    }

    /// Makes a new document and opens it. Nothing is ever replaced.
    ///
    /// # Errors
    /// When the name is taken or the document cannot be saved.
    pub fn create(
        files: Arc<dyn Files>,
        path: &Path,
        place: &Place,
        document: &D,
        on_report: impl Fn(Report) + Send + 'static,
    ) -> Result<Opened<D>, OpenError> {
        let disk = |e: io::Error| match e.kind() {
            io::ErrorKind::AlreadyExists => OpenError::Exists(path.to_path_buf()),
            _ => OpenError::Disk(path.to_path_buf(), e),
        };
        files.create_dir_all(folder_of(path)).map_err(|e| OpenError::Disk(folder_of(path).to_path_buf(), e))?;
        // takes the name, so that nobody else can between the look and the save
        files.create_new(path).map_err(disk)?;
        sync_dir_if_possible(&*files, folder_of(folder_of(path))).map_err(disk)?;
        let mut target = Target {
            path: path.to_path_buf(),
            leads_to: resolve(&*files, path),
            known: vec![Fingerprint::of(b"")],
            fallback: place.state.clone(),
            pid: std::process::id(),
        };
        if let Err(e) = snapshot::save(&*files, &mut target, document, |_| ()) {
            if files.read(path, 0).is_ok() {
                let _ = files.remove(path);
            }
            return Err(OpenError::Save(e));
        }
        Self::open(files, path, place, on_report)
    }

    /// Writes an entry with one `write` and returns its number; durable when [`Report::Synced`] reaches that number.
    /// Never fails: trouble is reported, and memory keeps everything.
    pub fn append(&mut self, entry: &D::Entry) -> u64 {
        self.write(entry, true)
    }

    /// The same of an entry that nobody waits for: it is synced when [`Store::sync`] is called, and without that a moment later.
    pub fn append_at_leisure(&mut self, entry: &D::Entry) -> u64 {
        self.write(entry, false)
    }

    /// Has everything synced, by the thread.
    pub fn sync(&self) {
        if let Some(live) = &self.live {
            live.writer.sync();
        }
    }

    fn write(&mut self, entry: &D::Entry, urgent: bool) -> u64 {
        self.last += 1;
        if let Some(live) = &self.live {
            match encode(&Frame::Entry(entry), self.last) {
                Ok(frame) => live.writer.append(&frame, self.last, urgent),
                Err(e) => live.reporter.send(Report::Trouble(Trouble {
                    area: Area::Journal,
                    what: format!("an entry cannot be written as text: {e}"),
                    instead: None,
                    held: false,
                })),
            }
        }
        self.last
    }

    /// The number of the last entry.
    #[must_use]
    pub fn last(&self) -> u64 {
        self.last
    }

    /// Has the document, with every entry so far in it, saved to its file by a thread. Only the latest counts.
    pub fn snapshot(&mut self, mut document: D) {
        if let Some(live) = &mut self.live {
            document.set_revision(self.last);
            live.saver.save(document);
        }
    }

    /// Saves what is to be saved, makes everything durable, frees the locks.
    ///
    /// # Errors
    /// When the file could not be saved, with whether the journal has everything.
    pub fn close(mut self, document: Option<D>) -> Result<(), Unsaved> {
        if let Some(document) = document {
            self.snapshot(document);
        }
        self.end(true)
    }

    fn end(&mut self, finish: bool) -> Result<(), Unsaved> {
        let Some(mut live) = self.live.take() else { return Ok(()) };
        let saved = live.saver.close(finish);
        live.writer.close();
        live.locks.clear();
        saved.map_err(|trouble| Unsaved { trouble, in_journal: live.writer.has_all() })
    }
}

impl<D: Document> Drop for Store<D> {
    fn drop(&mut self) {
        let _ = self.end(false);
    }
}
