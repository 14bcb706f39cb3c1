//! The journal's two hands: the caller's thread writes, a thread of our own syncs.
//!
//! An entry is in the system's hands when [`Writer::append`] returns, and durable when its number is reported. Syncs gather by themselves:
//! while one runs, entries collect for the next. When anything fails, memory keeps every frame and the whole history is written anew, under a
//! new number, in the state folder or in one of the emergency folders. A file that failed to sync is never believed again; until there is
//! another it still takes what comes in, so that who kills the program meanwhile kills nothing else.
//! The thread is there from the first frame on that has to be made durable: who only looks has none. It sleeps without a timer;
//! only for a moment after a sync, and while there is trouble, does it wake by itself.

mod renewing;

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::fs::{Files, OpenFile, folder_of, sync_dir_if_possible, write_whole};
use super::generation::{self, Begun, Spot};
use super::journal::{Fingerprint, Frame, encode};
use super::patient::Patient;
use super::report::{Report, Reporter};

/// How long to wait before trying again when nothing works.
const AGAIN: Duration = Duration::from_secs(2);

/// After a sync the thread looks once more after so long, and only then sleeps without a timer: meanwhile what may wait a moment
/// need not wake it. What is promised of a power cut is 250 ms.
const STILL_AWAKE: Duration = Duration::from_millis(150);

/// What the journal is of, and what of it is there already.
pub struct Start {
    /// The number of the generation to begin, or the highest in use.
    pub number: u32,
    /// The base's bytes.
    pub base: Vec<u8>,
    /// Every frame so far, the head first.
    pub kept: Vec<u8>,
    /// The number of the last entry.
    pub last: u64,
    /// The journal if it exists, and its name: it is written on. Else it is begun with the first entry.
    pub journal: Option<io::Result<(Arc<dyn OpenFile>, PathBuf)>>,
    /// Whether an older generation counts until the one to be begun is durable.
    pub over: bool,
    /// Generations to remove when this one is durable.
    pub retire: Vec<(Spot, u32)>,
}

enum Phase {
    NotBegun { over: bool },
    Healthy(Arc<dyn OpenFile>),
    Broken(String),
}

/// How the thread sleeps while there is nothing to do.
#[derive(PartialEq, Eq)]
enum Sleep {
    /// It looks by itself within a moment.
    Light,
    /// It has to be woken.
    Deep,
}

struct State {
    phase: Phase,
    /// The journal that failed to sync, until there is another.
    failed: Option<Arc<dyn OpenFile>>,
    /// The journal that was found, until the disk has forgotten what lies behind its end.
    found: Option<PathBuf>,
    number: u32,
    base: Arc<Vec<u8>>,
    base_unsynced: Option<Arc<dyn OpenFile>>,
    kept: Vec<u8>,
    synced: usize,
    /// How much of it there was when the file was last announced.
    announced: usize,
    /// The last entry that is durably in the file.
    in_file: u64,
    last: u64,
    folder: PathBuf,
    names_synced: bool,
    retire: Vec<(Spot, u32)>,
    trouble: bool,
    closing: bool,
    sleep: Sleep,
}

struct Shared {
    /// For the caller's thread, which does not wait.
    quick: Arc<dyn Files>,
    /// For the threads that may.
    files: Arc<dyn Files>,
    spots: Vec<Spot>,
    state: Mutex<State>,
    /// Held by who writes everything anew: one at a time.
    renewing: Mutex<()>,
    wake: Condvar,
    thread: Mutex<Option<JoinHandle<()>>>,
    reporter: Reporter,
}

/// Writes a journal. Clones write the same one.
#[derive(Clone)]
pub struct Writer(Arc<Shared>);

impl Writer {
    /// Takes up a journal. The first spot is the state folder, the rest are for emergencies.
    pub fn start(quick: Arc<dyn Files>, spots: Vec<Spot>, start: Start, reporter: Reporter) -> Self {
        let (phase, found) = match start.journal {
            None => (Phase::NotBegun { over: start.over }, None),
            Some(Ok((file, name))) => (Phase::Healthy(file), Some(name)),
            Some(Err(e)) => (Phase::Broken(e.to_string()), None),
        };
        let state = State {
            phase,
            failed: None,
            found,
            number: start.number,
            base: Arc::new(start.base),
            base_unsynced: None,
            kept: start.kept,
            synced: 0,
            announced: 0,
            in_file: 0,
            last: start.last,
            folder: spots.first().map(|s| s.folder.clone()).unwrap_or_default(),
            names_synced: false,
            retire: start.retire,
            trouble: false,
            closing: false,
            sleep: Sleep::Deep,
        };
        let (state, renewing) = (Mutex::new(state), Mutex::default());
        let files = Patient::with(&quick);
        let (wake, thread) = (Condvar::new(), Mutex::default());
        let writer = Self(Arc::new(Shared { quick, files, spots, state, renewing, wake, thread, reporter }));
        writer.man();
        writer
    }

    /// Sees to it that there is a thread where there is something to do for one.
    fn man(&self) {
        let state = self.state();
        // a journal that was found is made ready by the thread, so that no entry has to wait for that
        let idle = state.is_done() && state.found.is_none();
        drop(state);
        let mut thread = self.0.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if !idle && thread.is_none() {
            let own = self.clone();
            // where there can be none now, the next entry asks again, and closing says what is not durable
            *thread = std::thread::Builder::new().name("journal".into()).spawn(move || own.run()).ok();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes an encoded frame with one `write`. Never fails: what could not be written is kept and written elsewhere. One that is
    /// not `urgent` is synced at [`Writer::sync`], or a moment later.
    pub fn append(&self, frame: &[u8], last: u64, urgent: bool) {
        let mut state = self.state();
        self.make_ready(&mut state);
        state.write(frame);
        state.last = last;
        let wake = urgent || state.sleep == Sleep::Deep;
        drop(state);
        self.man();
        if wake {
            self.0.wake.notify_all();
        }
    }

    /// Has everything synced that is not yet.
    pub fn sync(&self) {
        if !self.state().is_done() {
            self.man();
            self.0.wake.notify_all();
        }
    }

    /// Before anything is written.
    fn make_ready(&self, state: &mut State) {
        if let Phase::NotBegun { over } = state.phase {
            self.begin(state, over);
        }
        self.forget_behind(state);
    }

    fn begin(&self, state: &mut State, over: bool) {
        let begun = match self.0.spots.first() {
            Some(spot) => {
                let history = (state.base.as_slice(), state.kept.as_slice());
                generation::begin(&*self.0.quick, spot, state.number, history, over)
            }
            None => Err(io::ErrorKind::NotFound.into()),
        };
        state.phase = match begun {
            Ok(Begun { journal, base }) => {
                state.base_unsynced = base;
                Phase::Healthy(journal)
            }
            Err(e) => Phase::Broken(format!("{}: {e}", state.folder.display())),
        };
    }

    /// Before a journal that was found is written on: behind its end the disk may still have what was written before a power cut and
    /// is not part of it. After another cut it could stand where something new was promised nothing yet, as if it had been said.
    fn forget_behind(&self, state: &mut State) {
        let Some(name) = state.found.take() else { return };
        // who comes meanwhile waits for it, once at an opening: nothing is tried again here
        let files = &self.0.quick;
        let done = files.metadata(&name).and_then(|found| files.truncate(&name, found.length));
        if let Err(e) = done {
            state.phase = Phase::Broken(format!("{}: {e}", state.folder.display()));
        }
    }

    /// Notes durably what the file is about to be, so that it is recognised as ours later.
    pub fn announce(&self, file: Fingerprint, revision: u64) {
        let mut state = self.state();
        if let Phase::NotBegun { over: false } = state.phase {
            return; // else an older one counts, and knows nothing of this save
        }
        self.make_ready(&mut state);
        if let Ok(frame) = encode::<()>(&Frame::Saving(file), revision) {
            state.write(&frame);
        }
        let upto = state.kept.len();
        state.announced = upto;
        drop(state);
        // whether it worked or not the save goes on: when the journal fails, the file is what is left
        while self.state().synced < upto && self.round() {}
    }

    /// Notes that the file is what was announced. Not worth a sync of its own.
    pub fn saved(&self, file: Fingerprint, revision: u64) {
        let mut state = self.state();
        state.in_file = state.in_file.max(revision);
        if !matches!(state.phase, Phase::NotBegun { .. })
            && let Ok(frame) = encode::<()>(&Frame::Saved(file), revision)
        {
            let clean = state.synced == state.kept.len();
            state.write(&frame);
            if clean {
                state.synced = state.kept.len();
            }
        }
    }

    /// Whether all of it is in a journal; asked when the thread has ended.
    pub fn has_all(&self) -> bool {
        self.state().is_done()
    }

    /// Lets the thread end when everything is durable, or when it has tried once more, and waits for it.
    pub fn close(&self) {
        self.state().closing = true;
        self.man();
        self.0.wake.notify_all();
        let thread = self.0.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // one that panicked has been reported by the hook
            let _ = thread.join();
        }
    }

    fn run(&self) {
        // here, so that the first entry need not wait for it
        self.forget_behind(&mut self.state());
        loop {
            let mut state = self.state();
            while state.is_done() && !state.closing {
                state = if state.sleep == Sleep::Light {
                    let waited = self.0.wake.wait_timeout(state, STILL_AWAKE);
                    let (mut state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
                    if timeout.timed_out() {
                        state.sleep = Sleep::Deep;
                    }
                    state
                } else {
                    self.0.wake.wait(state).unwrap_or_else(PoisonError::into_inner)
                };
            }
            state.sleep = Sleep::Light;
            if state.is_done() {
                return;
            }
            drop(state);
            if self.round() {
                continue;
            }
            let state = self.state();
            if state.closing {
                return;
            }
            let _ = self.0.wake.wait_timeout(state, AGAIN).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Makes durable what there is; `false` if it could not be made so anywhere.
    fn round(&self) -> bool {
        let state = self.state();
        match &state.phase {
            Phase::NotBegun { .. } => true,
            Phase::Broken(_) => {
                drop(state);
                self.renew()
            }
            Phase::Healthy(file) => {
                let (file, upto, last) = (Arc::clone(file), state.kept.len(), state.last);
                let first = (!state.names_synced).then(|| (state.folder.clone(), state.base_unsynced.clone()));
                drop(state);
                let done = self.make_durable(&file, first);
                let mut state = self.state();
                if !matches!(&state.phase, Phase::Healthy(now) if Arc::ptr_eq(now, &file)) {
                    return true; // replaced meanwhile: its own round counts
                }
                match done {
                    Ok(()) => self.note_durable(state, upto, last),
                    Err(e) => {
                        // the system may have dropped the data and call the file clean: that is never asked again
                        state.phase = Phase::Broken(format!("{}: {e}", state.folder.display()));
                        state.failed = Some(file);
                        drop(state);
                        self.renew()
                    }
                }
            }
        }
    }

    fn make_durable(
        &self,
        journal: &Arc<dyn OpenFile>,
        first: Option<(PathBuf, Option<Arc<dyn OpenFile>>)>,
    ) -> io::Result<()> {
        if let Some((folder, base)) = first {
            if let Some(base) = base {
                base.sync_all()?;
            }
            journal.sync_all()?;
            // the names too, and those of the folders that may be new
            let mut folder = folder.as_path();
            for _ in 0..4 {
                sync_dir_if_possible(&*self.0.files, folder)?;
                folder = folder_of(folder);
            }
        } else {
            journal.sync_data()?;
        }
        match journal.links()? {
            0 => Err(io::Error::new(io::ErrorKind::NotFound, "the journal was removed or moved")),
            _ => Ok(()),
        }
    }

    fn note_durable(&self, mut state: MutexGuard<'_, State>, upto: usize, last: u64) -> bool {
        state.names_synced = true;
        state.base_unsynced = None;
        state.synced = state.synced.max(upto);
        let retire = std::mem::take(&mut state.retire);
        drop(state);
        for (spot, number) in retire {
            spot.remove(&*self.0.files, number);
        }
        self.0.reporter.send(Report::Synced(last));
        true
    }
}

impl State {
    fn write(&mut self, frame: &[u8]) {
        let written = match (&self.phase, &self.failed) {
            (Phase::Healthy(file), _) | (Phase::Broken(_), Some(file)) => write_whole(&**file, frame),
            _ => Ok(()),
        };
        if let Err(e) = written {
            self.failed = None;
            if let Phase::Healthy(_) = self.phase {
                self.phase = Phase::Broken(format!("{}: {e}", self.folder.display()));
            }
        }
        self.kept.extend_from_slice(frame);
    }

    /// Whether there is nothing to do for the thread.
    fn is_done(&self) -> bool {
        match self.phase {
            Phase::NotBegun { .. } => true,
            Phase::Healthy(_) => self.synced == self.kept.len(),
            Phase::Broken(_) => false,
        }
    }
}
