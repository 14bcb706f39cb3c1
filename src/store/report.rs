//! What the store tells while it works: on its own threads, to whoever opened the document.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::lock::Holder;
use super::problem::Problem;

/// Something that happened on the store's threads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// Every entry up to this number is durable: a decision may show its ✔.
    Synced(u64),
    /// The file holds everything up to this entry.
    Saved {
        /// Number of the last entry in the file.
        revision: u64,
        /// Whether the folder could be synced too; on some network shares it cannot.
        folder_synced: bool,
    },
    /// Somebody else had changed the file; their version lies here, ours has the name.
    ChangedOutside {
        /// Where theirs is.
        kept: PathBuf,
    },
    /// The file had been removed by somebody else; it is there again.
    FileWasGone,
    /// Something does not work; it stays until [`Report::TroubleOver`]. Nothing is lost while the program runs.
    Trouble(Trouble),
    /// It works again.
    TroubleOver(Area),
}

/// What has trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Area {
    /// The journal in the state folder: what guards against a crash.
    Journal,
    /// The document's file.
    File,
}

/// Something that does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What has it.
    pub area: Area,
    /// What the system said, in its words.
    pub what: String,
    /// The journal goes on here instead of in the state folder, and is durable there.
    pub instead: Option<PathBuf>,
    /// Another program holds the file: a virus scanner, a sync client. It passes.
    pub held: bool,
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&super::problem::harmless(&self.what))
    }
}

impl Trouble {
    /// What the system said, without what was being done and where.
    #[must_use]
    pub fn reason(&self) -> String {
        let reason = self.what.rsplit(": ").next().unwrap_or_default();
        super::problem::harmless(reason)
    }
}

impl std::error::Error for Trouble {}

/// Why a document that was closed is not in its file, and whether it is kept all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// What did not work.
    pub trouble: Trouble,
    /// The journal has everything, and the next opening recovers it. If not, what was not saved is gone.
    pub in_journal: bool,
}

/// Something that was noticed at opening and that the user should hear of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// This many entries were not in the file and were recovered from the journal.
    Recovered(usize),
    /// The file was changed outside klubbe since it was last open here; what is in the file counts.
    FileChanged,
    /// What was saved last lies here: the file is what was saved before it, because somebody put it back.
    NewerKept(PathBuf),
    /// Something was said while the file had another path, or here before it had, and does not go on with what counts: it lies here.
    SaidElsewhere(PathBuf),
    /// The file was changed outside although the journal held more: the journal counts, the file's version is kept here.
    OutsideKept(PathBuf),
    /// The same, but their version could not be kept aside yet; it will be tried again before anything is replaced.
    OutsideNotKept(String),
    /// The file is missing; the document was recovered, and will be saved under its name.
    FileMissing,
    /// The disk or the share did not give the file, for this reason; the document was recovered, and the file is not replaced
    /// before it was read.
    FileUnread(String),
    /// The file does not parse and will not be touched; the document was recovered and will be saved here.
    FileDamaged {
        /// What is wrong with the file.
        problem: Problem,
        /// The name it will be saved under.
        saving_to: PathBuf,
    },
    /// This many places in the journal were damaged; what was in them is lost, everything else is there.
    JournalDamaged {
        /// Number of damaged places.
        places: usize,
        /// Number of entries that are missing.
        missing: u64,
    },
    /// The damaged journal is never removed: all that could be read, and what could not, lies here.
    DamagedKept(PathBuf),
    /// The last entry was being written when the program ended; what there was of it lies here.
    TornTail(PathBuf),
    /// Nothing could be read of a journal; it was not removed, and lies here.
    JournalKept {
        /// Where it is.
        kept: PathBuf,
        /// Why it could not be read, in the system's words.
        why: String,
    },
    /// The journal holds entries of another version that this program does not understand.
    ForeignEntries(usize),
    /// There is no lock beside the file (the share has none): somebody on another machine would not be noticed.
    NoLock(String),
    /// Copies that klubbe or a sync program made lie beside the file, and not all of them lay there before.
    Copies(Vec<PathBuf>),
}

/// Why a document can be looked at but not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another klubbe has it open.
    InUse(Option<Holder>),
    /// Its file was written by a newer klubbe, of this version.
    Newer(u32),
    /// Its file has fields that this klubbe does not know and would lose.
    UnknownFields(Vec<Problem>),
    /// Its file is write-protected.
    Protected,
}

type OnReport = Box<dyn Fn(Report) + Send>;

/// Passes reports on from several threads, one at a time.
#[derive(Clone)]
pub(super) struct Reporter(Arc<Mutex<OnReport>>);

impl Reporter {
    pub(super) fn new(on_report: impl Fn(Report) + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Box::new(on_report))))
    }

    pub(super) fn send(&self, report: Report) {
        (self.0.lock().unwrap_or_else(PoisonError::into_inner))(report);
    }
}
