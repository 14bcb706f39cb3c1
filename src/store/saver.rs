//! The thread that saves: it is handed clones of the document, and only the latest counts.
//!
//! Saving is far too slow for the caller's thread (milliseconds, on a share seconds). While it does not work the thread
//! tries again by itself; otherwise it sleeps without a timer.

use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::document::Document;
use super::fs::Files;
use super::patient::is_held;
use super::report::{Area, Report, Reporter, Trouble};
use super::snapshot::{self, SaveError, Target, Written};
use super::writer::Writer;

/// How long to wait before trying again when saving does not work.
const AGAIN: Duration = Duration::from_secs(3);

struct Slot<D> {
    next: Option<D>,
    /// Somebody asked since the last attempt: worth one at once, also in trouble.
    asked: bool,
    closing: bool,
    /// Why the last attempt failed, until one works.
    failed: Option<Trouble>,
}

struct Shared<D> {
    slot: Mutex<Slot<D>>,
    wake: Condvar,
}

/// Saves documents on a thread of its own.
pub struct Saver<D: Document> {
    shared: Arc<Shared<D>>,
    thread: Option<JoinHandle<()>>,
    /// Who will do it, until there is something to save: a meeting that is only looked at needs no thread.
    waiting: Option<Worker<D>>,
}

struct Worker<D: Document> {
    shared: Arc<Shared<D>>,
    files: Arc<dyn Files>,
    target: Target,
    writer: Writer,
    reporter: Reporter,
}

impl<D: Document> Saver<D> {
    /// Gets ready to save; the thread begins with the first document.
    pub fn start(files: Arc<dyn Files>, target: Target, writer: Writer, reporter: Reporter) -> Self {
        let slot = Slot { next: None, asked: false, closing: false, failed: None };
        let shared = Arc::new(Shared { slot: Mutex::new(slot), wake: Condvar::new() });
        let worker = Worker { shared: Arc::clone(&shared), files, target, writer, reporter };
        Self { shared, thread: None, waiting: Some(worker) }
    }

    /// Has this document saved soon; an older one that waits is dropped.
    pub fn save(&mut self, document: D) {
        let mut slot = lock(&self.shared);
        slot.next = Some(document);
        slot.asked = true;
        drop(slot);
        if let Some(worker) = self.waiting.take() {
            self.begin(worker);
        }
        self.shared.wake.notify_all();
    }

    fn begin(&mut self, worker: Worker<D>) {
        let (hand_over, taken) = channel();
        let reporter = worker.reporter.clone();
        let started = std::thread::Builder::new().name("saver".into()).spawn(move || {
            if let Ok(worker) = taken.recv() {
                Worker::run(worker);
            }
        });
        match started {
            Ok(thread) => {
                self.thread = Some(thread);
                let _ = hand_over.send(worker);
            }
            Err(e) => {
                // the next save tries again
                self.waiting = Some(worker);
                let trouble = Trouble { area: Area::File, what: e.to_string(), instead: None, held: false };
                lock(&self.shared).failed = Some(trouble.clone());
                reporter.send(Report::Trouble(trouble));
            }
        }
    }

    /// Saves what waits, if `finish`, and ends the thread.
    ///
    /// # Errors
    /// When the last save did not work.
    pub fn close(&mut self, finish: bool) -> Result<(), Trouble> {
        let mut slot = lock(&self.shared);
        slot.closing = true;
        if !finish {
            slot.next = None;
        }
        drop(slot);
        self.shared.wake.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        lock(&self.shared).failed.take().map_or(Ok(()), Err)
    }
}

fn lock<D>(shared: &Shared<D>) -> MutexGuard<'_, Slot<D>> {
    shared.slot.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<D: Document> Worker<D> {
    fn run(mut self) {
        while let Some(document) = self.next() {
            let revision = document.revision();
            let writer = self.writer.clone();
            let announce = |file| writer.announce(file, revision);
            match snapshot::save(&*self.files, &mut self.target, &document, announce) {
                Ok(written) => self.saved(revision, written),
                Err(e) => self.failed(document, &e),
            }
        }
    }

    /// The next document to save; waits for one, and in trouble no longer than a moment.
    fn next(&self) -> Option<D> {
        let mut slot = lock(&self.shared);
        let mut waited = false;
        loop {
            if slot.asked || waited || slot.closing {
                slot.asked = false;
                if let Some(document) = slot.next.take() {
                    return Some(document);
                }
            }
            if slot.closing {
                return None;
            }
            // what waits without having been asked for is what failed before
            slot = if slot.next.is_some() {
                let (slot, timeout) =
                    self.shared.wake.wait_timeout(slot, AGAIN).unwrap_or_else(PoisonError::into_inner);
                waited = timeout.timed_out();
                slot
            } else {
                self.shared.wake.wait(slot).unwrap_or_else(PoisonError::into_inner)
            };
        }
    }

    fn saved(&mut self, revision: u64, written: Written) {
        if written.folder_synced {
            self.writer.saved(written.fingerprint, revision);
        }
        let was_failing = lock(&self.shared).failed.take().is_some();
        if let Some(kept) = written.kept {
            self.reporter.send(Report::ChangedOutside { kept });
        }
        if written.was_gone {
            self.reporter.send(Report::FileWasGone);
        }
        if was_failing {
            self.reporter.send(Report::TroubleOver(Area::File));
        }
        self.reporter.send(Report::Saved { revision, folder_synced: written.folder_synced });
    }

    fn failed(&mut self, document: D, error: &SaveError) {
        let held = matches!(error, SaveError::Disk { source, .. } if is_held(source));
        let trouble = Trouble { area: Area::File, what: error.to_string(), instead: None, held };
        let mut slot = lock(&self.shared);
        let told = slot.failed.as_ref() == Some(&trouble);
        slot.failed = Some(trouble.clone());
        // a newer one may wait already; when closing there is no second attempt, the journal holds everything
        if slot.next.is_none() && !slot.closing {
            slot.next = Some(document);
        }
        drop(slot);
        if !told {
            self.reporter.send(Report::Trouble(trouble));
        }
    }
}
