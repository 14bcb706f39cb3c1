//! Generations: a base (the document as it was opened) and the journal since, under one number.
//!
//! They lie in the state folder, and in a folder for emergencies when the state folder fails: then everything is
//! written anew there under the next number and the same history. Reading brings together what belongs to one history. A generation
//! that never came to life (its head is missing, nothing is in it) is passed over, so a new one can be torn at any point.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::document::Document;
use super::fs::{DOCUMENT_LIMIT, Files, OpenFile, write_whole};
use super::journal::{self, Fingerprint, Flaws, Frame, Head, Journal};
use super::ron_file;

/// Far above any journal; a larger one is not ours.
const JOURNAL_LIMIT: u64 = 512 * 1024 * 1024;

/// A folder in which generations of one document lie.
#[derive(Debug, Clone)]
pub struct Spot {
    /// The folder.
    pub folder: PathBuf,
    /// What our names begin with there; empty in the document's own state folder.
    pub prefix: String,
}

impl Spot {
    fn base(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{}{number:06}.base.ron", self.prefix))
    }

    /// The journal of a generation.
    pub fn journal(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{}{number:06}.journal", self.prefix))
    }

    /// The numbers of the generations here.
    pub fn numbers(&self, files: &dyn Files) -> Vec<u32> {
        let number = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.strip_prefix(&self.prefix)?.to_owned();
            name.strip_suffix(".base.ron").or_else(|| name.strip_suffix(".journal"))?.parse().ok()
        };
        let mut out: Vec<u32> = files.list(&self.folder).unwrap_or_default().into_iter().filter_map(number).collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Removes a generation.
    pub fn remove(&self, files: &dyn Files, number: u32) {
        // one that cannot be removed now is removed another time
        let _ = files.remove(&self.journal(number));
        let _ = files.remove(&self.base(number));
    }
}

/// Where a generation's bytes go.
pub struct Begun {
    /// The journal, open at its end.
    pub journal: Arc<dyn OpenFile>,
    /// The base, if it is not durable yet.
    pub base: Option<Arc<dyn OpenFile>>,
}

/// Begins a generation: base and head are written, nothing is synced yet.
///
/// # Errors
/// When it cannot be; what was begun stays, as a generation that never came to life.
pub fn begin(files: &dyn Files, spot: &Spot, number: u32, base: &[u8], frames: &[u8]) -> std::io::Result<Begun> {
    files.create_dir_all(&spot.folder)?;
    let base_file = files.create_new(&spot.base(number))?;
    write_whole(&*base_file, base)?;
    let journal = files.create_new(&spot.journal(number))?;
    write_whole(&*journal, frames)?;
    Ok(Begun { journal, base: Some(base_file) })
}

/// The head of a journal as its first line.
///
/// # Errors
/// Never in practice: a head holds nothing that RON cannot say.
pub fn head_line(head: &Head, sequence: u64) -> Result<Vec<u8>, ron::Error> {
    journal::encode::<()>(&Frame::Head(head), sequence)
}

/// A generation as read.
pub struct Generation<D: Document> {
    /// Its number.
    pub number: u32,
    /// Where it lies.
    pub spot: Spot,
    /// The base, if it is there, whole and readable.
    pub base: Option<Base<D>>,
    /// What is in its journal.
    pub journal: Journal<D::Entry>,
    /// What is wrong with its journal.
    pub flaws: Flaws,
    /// Length of its journal file.
    pub length: usize,
    /// Whether its history was written in several places, of which none need be complete.
    pub merged: bool,
}

/// A base with the bytes it came from.
#[derive(Clone)]
pub struct Base<D> {
    /// The document.
    pub document: D,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The bytes' fingerprint.
    pub fingerprint: Fingerprint,
}

impl<D: Document> Generation<D> {
    /// Reads one.
    pub fn read(files: &dyn Files, spot: &Spot, number: u32) -> Self {
        let bytes = files.read(&spot.journal(number), JOURNAL_LIMIT).unwrap_or_default();
        let mut journal = Journal::default();
        let flaws = journal::read::<D>(&bytes, &mut journal);
        let path = spot.base(number);
        let base = files.read(&path, DOCUMENT_LIMIT).ok().and_then(|bytes| {
            let fingerprint = Fingerprint::of(&bytes);
            let expected = journal.head.as_ref().is_none_or(|head| head.base == fingerprint);
            let parsed = ron_file::parse::<D>(&path, &bytes).ok().filter(|_| expected)?;
            Some(Base { document: parsed.document, bytes, fingerprint })
        });
        Self { number, spot: spot.clone(), base, journal, flaws, length: bytes.len(), merged: false }
    }

    /// Whether it never came to life.
    fn is_void(&self) -> bool {
        self.journal.head.is_none() && self.journal.entries.is_empty()
    }

    /// The fingerprint of its base, also if the base itself is lost.
    pub fn base_fingerprint(&self) -> Option<Fingerprint> {
        self.journal.head.as_ref().map(|h| h.base).or_else(|| self.base.as_ref().map(|b| b.fingerprint))
    }

    /// Takes in what an older writing of the same history holds.
    fn take_in(&mut self, older: Self) {
        self.merged = true;
        if self.base.is_none() {
            self.base = older.base;
        }
        let own = std::mem::take(&mut self.journal);
        let mut journal = older.journal;
        for (sequence, entry) in own.entries {
            journal.entries.entry(sequence).or_insert(entry);
        }
        journal.saving.extend(own.saving);
        journal.saved = journal.saved.max(own.saved);
        journal.whole.extend(own.whole);
        self.journal = Journal { head: own.head, foreign: own.foreign + journal.foreign, ..journal };
    }
}

/// All generations that came to life, the newest first; writings of one history are one.
pub fn read_all<D: Document>(files: &dyn Files, spots: &[Spot]) -> Vec<Generation<D>> {
    let mut found: Vec<(u32, &Spot)> = Vec::new();
    for spot in spots {
        found.extend(spot.numbers(files).into_iter().map(|n| (n, spot)));
    }
    found.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    let mut out: Vec<Generation<D>> = Vec::new();
    for (number, spot) in found {
        let read = Generation::<D>::read(files, spot, number);
        if read.is_void() {
            continue;
        }
        let history = |g: &Generation<D>| g.journal.head.as_ref().map(|h| h.history);
        let enough = out.len() == 2;
        match out.last_mut() {
            Some(newer) if history(newer).is_some() && history(newer) == history(&read) => newer.take_in(read),
            // the two newest are all that is ever kept, and all that is ever needed
            _ if enough => break,
            _ => out.push(read),
        }
    }
    out
}

/// The highest number in use.
pub fn highest(files: &dyn Files, spots: &[Spot]) -> u32 {
    spots.iter().flat_map(|spot| spot.numbers(files)).max().unwrap_or(0)
}

/// Copies the torn tail of a journal aside and cuts it, so that it can be written on.
///
/// # Errors
/// When that cannot be done; then the journal must not be written on.
pub fn mend_tail(files: &dyn Files, journal: &Path, flaws: &Flaws) -> std::io::Result<Option<PathBuf>> {
    let Some(at) = flaws.torn else {
        if flaws.unended {
            write_whole(&*files.open_append(journal)?, b"\n")?;
        }
        return Ok(None);
    };
    let bytes = files.read(journal, JOURNAL_LIMIT)?;
    let tail = bytes.get(at..).unwrap_or_default();
    let aside = journal.with_extension(format!("torn-{:08x}", Fingerprint::of(tail).crc));
    match files.create_new(&aside) {
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
        other => write_whole(&*other?, tail)?,
    }
    files.truncate(journal, at as u64)?;
    Ok(Some(aside))
}
