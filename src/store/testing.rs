//! What the store's tests share: a small document, a world in a temporary folder, and disks that can be made to fail.

mod faulty;
pub mod ram;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use faulty::{Faulty, Step, Verdict};

use super::journal::Fingerprint;
use super::snapshot::Target;
use super::{Disk, Document, Files, OpenError, Opened, Place, Remark, Report, Store};

/// A document like a meeting, but small.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notes {
    pub version: u32,
    pub id: Uuid,
    pub revision: u64,
    pub title: String,
    #[serde(default)]
    pub place: Option<String>,
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub text: String,
    #[serde(default)]
    pub mark: Option<Mark>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Mark {
    Done,
    Vote { yes: u32, no: u32 },
    Because(Reason),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    Said(String),
    /// Not in the document before it is said.
    Mumbled(String),
}

impl Document for Notes {
    type Entry = Change;
    const VERSION: u32 = 2;

    fn id(&self) -> Uuid {
        self.id
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn set_revision(&mut self, revision: u64) {
        self.revision = revision;
        self.version = Self::VERSION;
    }

    fn unsettled(entries: &[Change]) -> Vec<Change> {
        let settled = entries.iter().rposition(|change| matches!(change, Change::Said(_))).map_or(0, |n| n + 1);
        entries[settled..].to_vec()
    }

    fn folded(self, entries: Vec<Change>) -> Option<Self> {
        Some(self.with(&entries))
    }
}

impl Notes {
    pub fn new() -> Self {
        let title = "Møte på Åre".to_owned();
        Self { version: 2, id: Uuid::from_u128(7), revision: 0, title, place: None, lines: Vec::new() }
    }

    /// What the caller does with the entries.
    pub fn with(mut self, entries: &[Change]) -> Self {
        for entry in entries {
            if let Change::Said(text) = entry {
                self.lines.push(Line { text: text.clone(), mark: None });
            }
        }
        self
    }

    pub fn texts(&self) -> Vec<&str> {
        self.lines.iter().map(|l| l.text.as_str()).collect()
    }
}

/// What somebody else made of a document.
pub fn theirs() -> String {
    super::to_ron(&Notes { title: "Endret av Kari".into(), ..Notes::new() }).unwrap()
}

/// What stands in a version that was kept.
fn kept_texts(path: &Path) -> Vec<String> {
    let kept = super::parse::<Notes>(path, &std::fs::read(path).unwrap()).unwrap().document;
    texts(&kept.texts())
}

pub fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A disk that keeps no version beside a file, nor anywhere else.
pub fn keeps_no_version() -> Arc<Faulty> {
    Faulty::new(|(what, name)| {
        let fails = *what == "sync" && name.contains(".outside-");
        if fails { Verdict::Fail(std::io::ErrorKind::StorageFull) } else { Verdict::Go }
    })
}

pub fn said(text: &str) -> Change {
    Change::Said(text.to_owned())
}

pub fn mumbled(text: &str) -> Change {
    Change::Mumbled(text.to_owned())
}

/// A meeting's folder, a state folder and an emergency folder, all temporary.
pub struct World {
    pub root: tempfile::TempDir,
    pub path: PathBuf,
    pub place: Place,
}

pub struct Session {
    pub store: Store<Notes>,
    pub reports: Receiver<Report>,
    pub opened: Opened<Notes>,
}

impl World {
    /// With a saved document of no lines.
    pub fn new() -> Self {
        let world = Self::empty();
        std::fs::write(&world.path, super::to_ron(&Notes::new()).unwrap()).unwrap();
        world
    }

    /// With so much in its journal, all of it in the file too, that the next opening begins a new one instead of it.
    pub fn large() -> Self {
        let world = Self::new();
        let mut session = world.open();
        session.say(&"x".repeat(300_000));
        session.close();
        world
    }

    /// With «en» in the file and «to» in the journal alone.
    pub fn unsaved() -> Self {
        let world = Self::new();
        let mut session = world.open();
        session.says(&["en"]);
        session.save();
        session.saved();
        session.says(&["to"]);
        world
    }

    pub fn empty() -> Self {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("2019");
        std::fs::create_dir(&folder).unwrap();
        let place = Place { state: root.path().join("state"), emergency: vec![root.path().join("emergency")] };
        Self { path: folder.join("møte.ron"), place, root }
    }

    pub fn try_open(&self, files: Arc<dyn Files>) -> Result<Session, OpenError> {
        let (send, reports) = channel();
        let on_report = move |report| drop(send.send(report));
        let mut opened = Store::open(files, &self.path, &self.place, on_report)?;
        let store = std::mem::replace(&mut opened.store, Store { live: None, last: 0 });
        Ok(Session { store, reports, opened })
    }

    pub fn open_on(&self, files: &Arc<Faulty>) -> Session {
        let files: Arc<dyn Files> = files.clone();
        self.try_open(files).unwrap()
    }

    pub fn open(&self) -> Session {
        self.try_open(Arc::new(Disk)).unwrap()
    }

    /// With one entry that is durable, on a disk that can be made to fail from then on.
    pub fn begun(&self) -> (Arc<Faulty>, Session) {
        let files = Faulty::new(|_| Verdict::Go);
        let mut session = self.open_on(&files);
        let number = session.say("en");
        session.synced(number);
        (files, session)
    }

    /// The same file under another path.
    pub fn moves(&mut self, folder: &str) {
        let to = self.root.path().join(folder);
        let from = self.path.parent().unwrap().to_path_buf();
        std::fs::rename(from, &to).unwrap();
        self.path = to.join("møte.ron");
    }

    /// Goes on with a copy; gives where the original is.
    pub fn copies(&mut self, name: &str) -> PathBuf {
        let copy = self.path.with_file_name(name);
        std::fs::copy(&self.path, &copy).unwrap();
        std::mem::replace(&mut self.path, copy)
    }

    /// A copy in which this was said takes the file's place.
    pub fn is_replaced_by_a_copy(&mut self, texts: &[&str]) {
        let own = self.copies("prøve.ron");
        let mut session = self.open();
        session.says(texts);
        session.close();
        std::fs::rename(&self.path, &own).unwrap();
        self.path = own;
    }

    /// Where a save goes.
    pub fn target(&self) -> Target {
        Target {
            path: self.path.clone(),
            leads_to: self.path.clone(),
            known: vec![Fingerprint::of(self.file().as_bytes())],
            fallback: self.place.state.clone(),
            pid: 1,
        }
    }

    pub fn file(&self) -> String {
        std::fs::read_to_string(&self.path).unwrap()
    }

    /// The names in the meeting's folder.
    pub fn names(&self) -> Vec<String> {
        let mut out: Vec<String> = (std::fs::read_dir(self.path.parent().unwrap()).unwrap())
            .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        out.sort();
        out
    }

    /// The journals in the state folder, the oldest first.
    pub fn journals(&self) -> Vec<PathBuf> {
        let mut out = Vec::new();
        let mut folders = vec![self.place.state.clone()];
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).into_iter().flatten().map(|e| e.unwrap().path()) {
                match path.extension() {
                    _ if path.is_dir() => folders.push(path),
                    Some(extension) if extension == "journal" => out.push(path),
                    _ => {}
                }
            }
        }
        out.sort();
        out
    }
}

impl Session {
    pub fn document(&self) -> Notes {
        self.opened.base.clone().with(&self.opened.entries)
    }

    pub fn say(&mut self, text: &str) -> u64 {
        self.put(&said(text))
    }

    /// Says it, durably and not in the file.
    pub fn says(&mut self, texts: &[&str]) {
        for text in texts {
            let number = self.say(text);
            self.synced(number);
        }
    }

    /// Something that nobody waits for.
    pub fn mutter(&mut self, text: &str) -> u64 {
        let entry = said(text);
        self.opened.entries.push(entry.clone());
        self.store.append_at_leisure(&entry)
    }

    pub fn mumble(&mut self, text: &str) -> u64 {
        self.put(&mumbled(text))
    }

    fn put(&mut self, entry: &Change) -> u64 {
        self.opened.entries.push(entry.clone());
        self.store.append(entry)
    }

    pub fn save(&mut self) {
        let document = self.document();
        self.store.snapshot(document);
    }

    pub fn close(self) {
        let document = self.document();
        self.store.close(Some(document)).unwrap();
    }

    /// Every version that was kept at this opening because it does not go on with what counts.
    pub fn said_elsewhere(&self) -> Vec<Vec<String>> {
        let kept = |remark: &Remark| match remark {
            Remark::SaidElsewhere(kept) => Some(kept_texts(kept)),
            _ => None,
        };
        self.opened.remarks.iter().filter_map(kept).collect()
    }

    /// What was saved last, where the file was put back.
    pub fn newer_kept(&self) -> Option<Vec<String>> {
        let is_told = self.opened.remarks.contains(&Remark::FileChanged);
        self.opened.remarks.iter().filter(|_| is_told).find_map(|remark| match remark {
            Remark::NewerKept(kept) => Some(kept_texts(kept)),
            _ => None,
        })
    }

    /// Waits until a report comes for which this holds; what came before is dropped.
    pub fn wait(&self, wanted: impl Fn(&Report) -> bool) -> Report {
        loop {
            let report = self.reports.recv_timeout(Duration::from_secs(30)).expect("the report never came");
            if wanted(&report) {
                return report;
            }
        }
    }

    pub fn synced(&self, number: u64) {
        self.wait(|r| matches!(r, Report::Synced(n) if *n >= number));
    }

    pub fn saved(&self) -> Report {
        self.wait(|r| matches!(r, Report::Saved { .. }))
    }
}
