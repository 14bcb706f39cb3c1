//! Opening a document, step by step: look at the file, take the locks, look again, read the journal, decide what counts
//! (`plan.rs`), keep what must be kept, and start the threads. Who may only look, or only peeks, writes nothing at all.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::beside::{Apart, Beside, Keeping};
use super::document::Document;
use super::follow::Follower;
use super::fs::{Files, exists, folder_of, resolve};
use super::generation::{self, Base, Lost, Spot};
use super::journal::{Fingerprint, Frame, Head, encode};
use super::lock::{self, Holder, Lock, Outcome};
use super::moved::{Moved, Settled};
use super::names;
use super::patient::Patient;
use super::plan::{FileNow, OpenError, Plan};
use super::report::{ReadOnly, Remark, Reporter};
use super::saver::Saver;
use super::session::{Live, Opened, Peeked, Place, Store};
use super::snapshot::{self, Target};
use super::told;
use super::writer::{Start, Writer};
use crate::language::sort;

/// An opening under way.
pub(super) struct Opening<'a, D: Document> {
    /// For the caller's thread, which does not wait.
    quick: Arc<dyn Files>,
    files: Arc<dyn Files>,
    path: PathBuf,
    true_path: PathBuf,
    place: &'a Place,
    key: String,
    file: FileNow<D>,
    id: Uuid,
    spots: Vec<Spot>,
    remarks: Vec<Remark>,
    locks: Vec<Lock>,
}

/// What was found, and what counts of it.
struct Weighed<D: Document> {
    plan: Plan<D>,
    /// What the file held: it may be replaced.
    known: Vec<Fingerprint>,
    /// The generations that were read, the newest first.
    numbers: Vec<u32>,
    /// Those of which nothing could be read.
    lost: Vec<Lost>,
    /// Those that must not be removed.
    protected: Vec<(PathBuf, u32)>,
    /// All that have a number, the highest first. Asked once: a folder may not say it again.
    all: Vec<(Spot, u32)>,
    /// Whether there is a generation that counts until there is another.
    over: bool,
    /// What was said and does not count, to be kept.
    others: Vec<Apart<D>>,
    /// What was said in other places and is in what counts.
    covered: Vec<Fingerprint>,
    /// What is to be said once, and not at every opening.
    once: Vec<Remark>,
}

impl<D: Document> Weighed<D> {
    /// The file alone, to be shown.
    fn shown(base: Base<D>) -> Self {
        let (known, numbers, lost, protected, all, over, covered, once) = Default::default();
        let others = Vec::new();
        Self { plan: Plan::file(base), known, numbers, lost, protected, all, over, others, covered, once }
    }

    /// Says what could not be read, where it is, and what would be said once if that could be noted.
    fn tell_all(&mut self) {
        self.plan.remarks.extend(self.lost.iter().map(Lost::remark));
        self.plan.remarks.append(&mut self.once);
    }

    /// Sets aside what could not be read. Where that cannot be done, what is written from now on must have a higher number.
    fn set_lost_aside(&mut self, files: &dyn Files) {
        let mut stuck = Vec::new();
        for lost in std::mem::take(&mut self.lost) {
            let kept = lost.set_aside(files).map(|kept| Remark::JournalKept { kept, why: lost.why.clone() });
            stuck.extend(kept.is_err().then(|| lost.clone()));
            self.plan.remarks.push(kept.unwrap_or_else(|_| lost.remark()));
        }
        self.lost = stuck;
        let hidden = |number: u32| self.lost.iter().any(|lost| lost.number > number);
        if self.plan.carry_on.as_ref().is_some_and(|carry| hidden(carry.number)) {
            self.plan.carry_on = None;
        }
    }
}

impl<'a, D: Document> Opening<'a, D> {
    pub(super) fn new(quick: Arc<dyn Files>, path: &Path, place: &'a Place) -> Result<Self, OpenError> {
        let files = Patient::with(&quick);
        let path = resolve(&*files, path);
        // its own name too: where capitals make no difference it may have been asked for in others
        let true_path = files.canonical(&path).unwrap_or_else(|_| {
            let folder = files.canonical(folder_of(&path)).unwrap_or_else(|_| folder_of(&path).to_path_buf());
            folder.join(path.file_name().unwrap_or_default())
        });
        let key = format!("{:08x}", crc32fast::hash(true_path.to_string_lossy().as_bytes()));
        let file = FileNow::<D>::look(&*files, &path);
        // the id is in the file that cannot be read: ask the state folder who had this path
        let id = match &file {
            FileNow::Read(_, base) => Some(base.document.id()),
            FileNow::Missing | FileNow::Damaged(_) => ids_of_path(&*files, &place.state, &key).pop(),
            // it is there, and will be replaced: it must be this one and no other
            FileNow::Unread(_) => Some(ids_of_path(&*files, &place.state, &key))
                .filter(|ids| ids.len() == 1)
                .and_then(|mut ids| ids.pop()),
        };
        let Some(id) = id else {
            return Err(match file {
                FileNow::Damaged(problem) => OpenError::Problem(problem),
                FileNow::Unread(e) => OpenError::Disk(path, e),
                _ => OpenError::NotFound(path),
            });
        };
        let spots = place.spots(&*files, id, &key);
        let (remarks, locks) = (Vec::new(), Vec::new());
        Ok(Self { quick, files, path, true_path, place, key, file, id, spots, remarks, locks })
    }

    pub(super) fn run(mut self, reporter: Reporter) -> Result<Opened<D>, OpenError> {
        let mut read_only = self.look_only();
        if read_only.is_none() {
            read_only = self.lock();
            // somebody may have saved between the first look and the lock
            let before = std::mem::replace(&mut self.file, FileNow::Missing);
            self.file = FileNow::look_again(&*self.files, &self.path, before);
            read_only = read_only.or(self.look_only());
        }
        if read_only.is_some() {
            let mut weighed = self.weigh_steadily()?;
            weighed.tell_all();
            return Ok(self.looked_at(weighed.plan, read_only));
        }
        let weighed = self.weigh()?;
        Ok(self.go(weighed, reporter))
    }

    /// Who looks at the document while another program has it open.
    pub(super) fn follower(self) -> Follower {
        let folder = self.folder();
        Follower::new(self.files, self.path, folder, self.spots)
    }

    /// What opening would give, for who does not want to open: no lock is taken and nothing is written.
    pub(super) fn peek(mut self) -> Result<Peeked<D>, OpenError> {
        let mut weighed = self.weigh_steadily()?;
        weighed.tell_all();
        let plan = weighed.plan;
        let entries = plan.entries.into_values().collect();
        Ok(Peeked { base: plan.base.document, entries, recovered: plan.recovered, remarks: plan.remarks })
    }

    /// Weighs while somebody else may be saving: a file that is older than the journal read after it looks as if it had been put back.
    fn weigh_steadily(&mut self) -> Result<Weighed<D>, OpenError> {
        let mut again = 3;
        loop {
            let seen = self.file.fingerprint();
            let weighed = self.weigh();
            self.file = FileNow::look(&*self.files, &self.path);
            again -= 1;
            if again == 0 || self.file.fingerprint() == seen {
                return weighed;
            }
        }
    }

    /// Reads the journal and decides what counts.
    fn weigh(&mut self) -> Result<Weighed<D>, OpenError> {
        let shows_file = matches!(self.look_only(), Some(ReadOnly::Newer(_) | ReadOnly::UnknownFields(_)));
        let file = std::mem::replace(&mut self.file, FileNow::Missing);
        let known: Vec<Fingerprint> = file.fingerprint().into_iter().collect();
        if shows_file && let FileNow::Read(_, base) = file {
            return Ok(Weighed::shown(base));
        }
        let unlisted = |(folder, e)| OpenError::Disk(folder, e);
        let mut found = generation::read_all::<D>(&*self.files, &self.spots).map_err(unlisted)?;
        let numbers = found.generations.iter().map(|g| g.number).collect();
        let (all, protected) = (found.all.clone(), std::mem::take(&mut found.protected));
        let (key, path) = (self.key.as_str(), self.true_path.as_path());
        let moved = Moved { files: &*self.files, place: self.place, id: self.id, key, path, file: &file };
        let settled = moved.settle(found).map_err(unlisted)?;
        let over = !settled.generations.is_empty();
        let mut plan = Plan::decide(&self.path, file, settled.generations, settled.newest_is_lost)?;
        plan.remarks.extend(settled.remarks);
        let Settled { lost, others, covered, once, .. } = settled;
        Ok(Weighed { plan, known, numbers, lost, protected, all, over, others, covered, once })
    }

    /// Why the file itself must not be changed.
    fn look_only(&self) -> Option<ReadOnly> {
        let FileNow::Read(parsed, _) = &self.file else { return None };
        match parsed.newer {
            Some(version) => Some(ReadOnly::Newer(version)),
            None if !parsed.unknown.is_empty() => Some(ReadOnly::UnknownFields(parsed.unknown.clone())),
            None => self.files.metadata(&self.path).is_ok_and(|m| m.protected).then_some(ReadOnly::Protected),
        }
    }

    /// The document's folder, in which those of its places lie.
    fn above(&self) -> PathBuf {
        self.place.state.join(self.id.to_string())
    }

    fn folder(&self) -> PathBuf {
        self.above().join(&self.key)
    }

    fn lock(&mut self) -> Option<ReadOnly> {
        let me = Holder::this_process(&*self.files);
        let folder = self.folder();
        let local = match self.files.create_dir_all(&folder) {
            Ok(()) => lock::local(&self.files, &folder, &me),
            Err(e) => Outcome::NoLocks(e),
        };
        for outcome in [local, lock::beside(&self.files, &self.path, &me)] {
            match outcome {
                Outcome::Ours(lock) => self.locks.push(lock),
                Outcome::Theirs(holder) => {
                    return Some(ReadOnly::InUse(holder));
                }
                Outcome::NoLocks(e) => self.remarks.push(Remark::NoLock(e.to_string())),
            }
        }
        None
    }

    fn looked_at(mut self, plan: Plan<D>, read_only: Option<ReadOnly>) -> Opened<D> {
        self.remarks.extend(plan.remarks);
        Opened {
            store: Store { live: None, last: plan.last },
            base: plan.base.document,
            entries: plan.entries.into_values().collect(),
            recovered: plan.recovered,
            remarks: self.remarks,
            copies: Vec::new(),
            read_only,
            beside: plan.beside,
        }
    }

    fn go(mut self, mut weighed: Weighed<D>, reporter: Reporter) -> Opened<D> {
        let files = Arc::clone(&self.files);
        weighed.set_lost_aside(&*files);
        let Weighed { mut plan, mut known, numbers, protected, all, over, others, covered, once, .. } = weighed;
        if plan.unread.is_some() {
            known = plan.ours();
        }
        self.remarks.append(&mut plan.remarks);
        self.remove_litter();
        if let Some(outside) = &plan.outside {
            match snapshot::keep_aside(&*files, &self.path, &outside.bytes, &self.folder()) {
                Ok(kept) => self.remarks.push(Remark::OutsideKept(kept)),
                Err(e) => {
                    known.clear();
                    self.remarks.push(Remark::OutsideNotKept(e.to_string()));
                }
            }
        }
        let (folder, above) = (self.folder(), self.above());
        let keeping = Keeping { files: &*files, path: &self.path, folder: &folder, noted: &above };
        let newer = plan.beside.as_ref().filter(|_| plan.put_back);
        self.remarks.extend(newer.and_then(|version| keeping.newer(version)));
        self.remarks.extend(keeping.apart(others));
        keeping.covered(covered);
        self.remarks
            .extend(once.into_iter().filter(|remark| told::first_time(&*files, &above, &format!("{remark:?}"))));
        let saving_to = self.saving_to(&plan, &mut known);
        let copies = names::copies_beside(&*files, &self.path);
        if told::is_news(&*files, &self.folder(), &copies) {
            self.remarks.push(Remark::Copies(copies.clone()));
        }
        let start = self.start(&mut plan, &numbers, &protected, (all, over));
        let beside = plan.outside.take().map(|file| Beside::File(file.document)).or(plan.beside.take());
        let fallback = self.folder();
        let writer = Writer::start(self.quick, self.spots, start, reporter.clone());
        let target = Target {
            leads_to: resolve(&*self.files, &saving_to),
            path: saving_to,
            known,
            fallback,
            pid: std::process::id(),
        };
        let saver = Saver::start(files, target, writer.clone(), reporter.clone());
        let live = Live { writer, saver, reporter, locks: self.locks };
        Opened {
            store: Store { live: Some(live), last: plan.last },
            base: plan.base.document,
            entries: plan.entries.into_values().collect(),
            recovered: plan.recovered,
            remarks: self.remarks,
            copies,
            read_only: None,
            beside,
        }
    }

    /// Temporary files of saves that were cut short; the document's lock is ours, so nobody is writing one.
    fn remove_litter(&self) {
        for other in self.files.list(folder_of(&self.path)).unwrap_or_default() {
            if names::is_temporary_of(&self.path, &other) {
                let _ = self.files.remove(&other);
            }
        }
    }

    /// The file's own name; if a damaged file has it, one beside it that is free or holds what we saved there.
    fn saving_to(&mut self, plan: &Plan<D>, known: &mut Vec<Fingerprint>) -> PathBuf {
        let Some(problem) = plan.damaged.clone() else { return self.path.clone() };
        let announced: Vec<Fingerprint> = plan.announced.iter().map(|(_, file)| *file).collect();
        let ours = |path: &Path| match FileNow::<D>::look(&*self.files, path) {
            FileNow::Read(_, base) if base.document.id() == self.id && announced.contains(&base.fingerprint) => {
                Some(base.fingerprint)
            }
            _ => None,
        };
        let mut nth = 1;
        let saving_to = loop {
            let name = names::recovered(&self.path, nth);
            if !exists(&*self.files, &name) {
                break name;
            }
            if let Some(fingerprint) = ours(&name) {
                known.push(fingerprint);
                break name;
            }
            nth += 1;
        };
        self.remarks.insert(0, Remark::FileDamaged { problem, saving_to: saving_to.clone() });
        saving_to
    }

    /// What the journal's thread begins with.
    fn start(
        &mut self,
        plan: &mut Plan<D>,
        numbers: &[u32],
        protected: &[(PathBuf, u32)],
        (all, over): (Vec<(Spot, u32)>, bool),
    ) -> Start {
        let base = std::mem::take(&mut plan.base.bytes);
        let highest = all.first().map_or(0, |(_, number)| *number);
        let keep = if plan.carry_on.is_some() { 2 } else { 1 };
        let kept_numbers: Vec<u32> = numbers.iter().copied().take(keep).collect();
        let retire: Vec<(Spot, u32)> = (all.into_iter())
            .filter(|(spot, n)| {
                !kept_numbers.contains(n) && !protected.iter().any(|(f, p)| (f, p) == (&spot.folder, n))
            })
            .collect();
        // one that lies elsewhere is written anew in the state folder, with the first entry
        if let Some(carry) = plan.carry_on.take().filter(|carry| carry.spot.folder == self.folder()) {
            let path = carry.spot.journal(carry.number);
            let journal = generation::mend_tail(&*self.files, &path, &carry.flaws).and_then(|torn| {
                self.remarks.extend(torn.map(Remark::TornTail));
                self.files.open_append(&path).map(|journal| (journal, path))
            });
            let (kept, last) = (carry.whole, plan.last);
            return Start { number: highest, base, kept, last, journal: Some(journal), over: true, retire };
        }
        let head = Head {
            history: Uuid::now_v7(),
            path: self.true_path.to_string_lossy().into_owned(),
            version: D::VERSION,
            base: plan.base.fingerprint,
        };
        let mut kept = generation::head_line(&head, plan.last).unwrap_or_default();
        for (sequence, entry) in &plan.entries {
            kept.extend(encode(&Frame::Entry(entry), *sequence).unwrap_or_default());
        }
        // else the file as we saved it would look as if it came from outside
        for (revision, file) in &plan.announced {
            kept.extend(encode::<()>(&Frame::Saving(*file), *revision).unwrap_or_default());
            if plan.saved == Some(*revision) {
                kept.extend(encode::<()>(&Frame::Saved(*file), *revision).unwrap_or_default());
            }
        }
        Start { number: highest + 1, base, kept, last: plan.last, journal: None, over, retire }
    }
}

/// The documents that were open from this path on this machine, the one made last at the end.
fn ids_of_path(files: &dyn Files, state: &Path, key: &str) -> Vec<Uuid> {
    let here = |folder: &PathBuf| exists(files, &folder.join(key));
    let mut ids: Vec<Uuid> = (files.list(state).unwrap_or_default().into_iter())
        .filter(here)
        .filter_map(|folder| Uuid::parse_str(folder.file_name()?.to_str()?).ok())
        .collect();
    sort::by(&mut ids, Ord::cmp);
    ids
}
