//! Generations: a base (the document as it was opened) and the journal since, under one number.
//!
//! They lie in the state folder, and in a folder for emergencies when the state folder fails: then everything is written anew there
//! under the next number and the same history. Reading brings together what belongs to one history. A generation that never came to
//! life (its journal is missing or has no bytes) is passed over; one of which nothing can be read is lost, and kept aside for whoever
//! can mend it. So a new one can be torn at any point.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::document::Document;
use super::fs::{DOCUMENT_LIMIT, Files, OpenFile, exists, sync_dir_if_possible, write_whole};
use super::journal::{self, Fingerprint, Flaws, Frame, Head, Journal};
use super::report::Remark;
use super::ron_file;
use crate::language::sort;

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

    /// What a journal is called until all of it is durable. It is never read.
    fn begun(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{}{number:06}.begun", self.prefix))
    }

    /// The numbers of the generations here, those included that were never finished beginning.
    ///
    /// # Errors
    /// When the folder is there and does not say what is in it: then nobody knows what counts. It is asked twice.
    pub fn numbers(&self, files: &dyn Files) -> std::io::Result<Vec<u32>> {
        let number = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.strip_prefix(&self.prefix)?.to_owned();
            let endings = [".base.ron", ".journal", ".begun"];
            endings.iter().find_map(|ending| name.strip_suffix(ending))?.parse().ok()
        };
        let mut out: Vec<u32> = listed(files, &self.folder)?.into_iter().filter_map(number).collect();
        sort::by(&mut out, Ord::cmp);
        out.dedup();
        Ok(out)
    }

    /// Gives a generation names under which none is looked for, and tells that of its journal.
    ///
    /// # Errors
    /// When that cannot be done durably.
    pub fn set_aside(&self, files: &dyn Files, number: u32, why: &str) -> std::io::Result<PathBuf> {
        let (journal, base) = (self.journal(number), self.base(number));
        let named = |path: &Path, nth: u32| {
            let mut name = path.as_os_str().to_owned();
            name.push(if nth == 1 { format!(".{why}") } else { format!(".{why}-{nth}") });
            PathBuf::from(name)
        };
        let free = |nth: &u32| !exists(files, &named(&journal, *nth)) && !exists(files, &named(&base, *nth));
        let Some(nth) = (1..1000).find(free) else { return Err(std::io::ErrorKind::AlreadyExists.into()) };
        if exists(files, &base) {
            files.rename(&base, &named(&base, nth))?;
        }
        files.rename(&journal, &named(&journal, nth))?;
        sync_dir_if_possible(files, &self.folder)?;
        Ok(named(&journal, nth))
    }

    /// Removes a generation.
    pub fn remove(&self, files: &dyn Files, number: u32) {
        // one that cannot be removed now is removed another time
        for path in [self.journal(number), self.begun(number), self.base(number)] {
            let _ = files.remove(&path);
        }
    }
}

/// Where a generation's bytes go.
pub struct Begun {
    /// The journal, open at its end.
    pub journal: Arc<dyn OpenFile>,
    /// The base, if it is not durable yet.
    pub base: Option<Arc<dyn OpenFile>>,
}

/// Begins a generation: base and head are written, and the whole history if there is one.
///
/// The very first is not synced yet. One that is written `over` another that still counts gets its journal's name only when base
/// and journal are durable: else a power cut could leave a part of it, and that part would count instead of the older one.
/// Its name itself is not durable yet.
///
/// # Errors
/// When it cannot be; what was begun stays, as a generation that never came to life.
pub fn begin(
    files: &dyn Files,
    spot: &Spot,
    number: u32,
    (base, frames): (&[u8], &[u8]),
    over: bool,
) -> std::io::Result<Begun> {
    files.create_dir_all(&spot.folder)?;
    let base_file = files.create_new(&spot.base(number))?;
    write_whole(&*base_file, &sealed(base))?;
    if !over {
        let journal = files.create_new(&spot.journal(number))?;
        write_whole(&*journal, frames)?;
        return Ok(Begun { journal, base: Some(base_file) });
    }
    base_file.sync_all()?;
    let begun = files.create_new(&spot.begun(number))?;
    write_whole(&*begun, frames)?;
    begun.sync_all()?;
    // the base's name before the journal's: without its base the journal would count all the same
    sync_dir_if_possible(files, &spot.folder)?;
    drop(begun);
    files.rename(&spot.begun(number), &spot.journal(number))?;
    // opened by the name that it has now, for who asks by name whether it is still there
    Ok(Begun { journal: files.open_append(&spot.journal(number))?, base: None })
}

/// What stands before the seal at the end of a base; to a reader it is a remark.
const SEAL: &str = "\n// whole: ";

/// Bytes that a seal takes at most.
const LONGEST_SEAL: u64 = 64;

/// A base with a seal: in a power cut its journal's head, which knows it too, may be lost with it.
fn sealed(base: &[u8]) -> Vec<u8> {
    let Fingerprint { crc, length } = Fingerprint::of(base);
    [base, format!("{SEAL}{crc:08x} {length}\n").as_bytes()].concat()
}

/// A base without its seal, and whether the seal was there and is that of these bytes.
fn unsealed(mut bytes: Vec<u8>) -> (Vec<u8>, bool) {
    let seal = SEAL.as_bytes();
    let from = bytes.len().saturating_sub(usize::try_from(LONGEST_SEAL).unwrap_or(0));
    let end = bytes.get(from..).unwrap_or_default();
    let Some(at) = end.windows(seal.len()).rposition(|window| window == seal).map(|at| from + at) else {
        return (bytes, false);
    };
    let rest = bytes.split_off(at);
    let whole = sealed(&bytes).get(at..) == Some(&rest);
    (bytes, whole)
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
    /// Whether there is a base that cannot be read or is not the right one: then the generation is never removed.
    spoilt: bool,
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

/// Revisions come from files that people edit: above this they do not count, so that numbers never run out.
const HIGHEST_START: u64 = u64::MAX / 2;

impl<D: Document> Base<D> {
    /// The number before that of the first entry behind it.
    pub fn start(&self) -> u64 {
        self.document.revision().min(HIGHEST_START)
    }
}

/// A generation of which nothing can be read. It is never removed.
#[derive(Clone)]
pub struct Lost {
    /// Its number.
    pub number: u32,
    /// Where it lies.
    pub spot: Spot,
    /// Why it cannot be read.
    pub why: String,
    /// It ends in its first line: what was begun here was never told to be durable.
    pub unborn: bool,
}

impl Lost {
    /// Gives it names under which no generation is looked for, and tells that of its journal.
    ///
    /// # Errors
    /// When that cannot be done durably; then no generation below it may be written on.
    pub fn set_aside(&self, files: &dyn Files) -> std::io::Result<PathBuf> {
        self.spot.set_aside(files, self.number, "unreadable")
    }

    /// Says where it is.
    pub fn remark(&self) -> Remark {
        Remark::JournalKept { kept: self.spot.journal(self.number), why: self.why.clone() }
    }
}

/// What a generation turned out to be.
enum Read<D: Document> {
    Void,
    Lost(Lost),
    Alive(Box<Generation<D>>),
}

impl<D: Document> Generation<D> {
    fn read(files: &dyn Files, spot: &Spot, number: u32) -> Read<D> {
        let lost = |why: String, unborn| Read::Lost(Lost { number, spot: spot.clone(), why, unborn });
        let bytes = match files.read(&spot.journal(number), JOURNAL_LIMIT) {
            Ok(bytes) if bytes.is_empty() => return Read::Void,
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Read::Void,
            Err(e) => return lost(e.to_string(), false),
        };
        let mut journal = Journal::default();
        let flaws = journal::read::<D>(&bytes, &mut journal);
        if journal.head.is_none() && journal.entries.is_empty() {
            return lost("nothing in it is whole".into(), flaws.torn == Some(0));
        }
        let path = spot.base(number);
        let read = files.read(&path, DOCUMENT_LIMIT + LONGEST_SEAL);
        let there = !matches!(&read, Err(e) if e.kind() == std::io::ErrorKind::NotFound);
        let base = read.ok().and_then(|bytes| {
            let (bytes, whole) = unsealed(bytes);
            let fingerprint = Fingerprint::of(&bytes);
            let expected = journal.head.as_ref().map_or(whole, |head| head.base == fingerprint);
            let parsed = ron_file::parse::<D>(&path, &bytes).ok().filter(|_| expected)?;
            Some(Base { document: parsed.document, bytes, fingerprint })
        });
        let (spoilt, length, spot) = (there && base.is_none(), bytes.len(), spot.clone());
        Read::Alive(Box::new(Self { number, spot, base, spoilt, journal, flaws, length, merged: false }))
    }

    /// The fingerprint of its base, also if the base itself is lost.
    pub fn base_fingerprint(&self) -> Option<Fingerprint> {
        self.journal.head.as_ref().map(|h| h.base).or_else(|| self.base.as_ref().map(|b| b.fingerprint))
    }

    /// Whether this content of the file is its base or was announced in it.
    pub fn knows(&self, file: Fingerprint) -> bool {
        self.base_fingerprint() == Some(file) || self.journal.announced(file).is_some()
    }

    /// Whether something of its journal is damaged, missing or not understood: what remains is never removed.
    pub fn is_holed(&self) -> bool {
        let journal = &self.journal;
        let first = journal.entries.keys().next().map_or(0, |first| first.saturating_sub(1));
        let start = self.base.as_ref().map_or(first, Base::start);
        !self.flaws.damaged.is_empty() || journal.foreign > 0 || journal.missing(start, journal.last(start)) > 0
    }

    /// Takes in what an older writing of the same history holds.
    fn take_in(&mut self, older: Self) {
        self.merged = true;
        self.base = self.base.take().or(older.base);
        let own = std::mem::take(&mut self.journal);
        let mut journal = older.journal;
        for (sequence, entry) in own.entries {
            journal.entries.entry(sequence).or_insert(entry);
        }
        journal.saving.extend(own.saving);
        journal.saved = journal.saved.max(own.saved);
        journal.whole.extend(own.whole);
        journal.used = journal.used.max(own.used);
        journal.strange.extend(own.strange);
        self.journal = Journal { head: own.head, foreign: own.foreign.max(journal.foreign), ..journal };
    }
}

/// What lies in some spots.
pub struct Found<D: Document> {
    /// The newest generations that came to life, the newest first; writings of one history are one.
    pub generations: Vec<Generation<D>>,
    /// Those of which nothing can be read.
    pub lost: Vec<Lost>,
    /// Folder and number of all that must not be removed.
    pub protected: Vec<(PathBuf, u32)>,
    /// All that have a number, the highest first.
    pub all: Vec<(Spot, u32)>,
}

impl<D: Document> Found<D> {
    /// Whether something newer than all that can be read is lost: then what can be read does not know the last of it.
    pub fn newest_is_lost(&self) -> bool {
        let newest = self.generations.first().map_or(0, |g| g.number);
        self.lost.iter().any(|lost| !lost.unborn && lost.number > newest)
    }
}

/// What lies in a folder; nothing in one that is not there.
///
/// # Errors
/// When it does not say, unless it is certain that there is no such folder.
pub fn listed(files: &dyn Files, folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    files.list(folder).or_else(|_| files.list(folder)).or_else(|e| match files.metadata(folder) {
        Ok(known) if known.is_file => Ok(Vec::new()),
        Err(none) if matches!(none.kind(), NotFound | NotADirectory) => Ok(Vec::new()),
        _ => Err(e),
    })
}

/// Reads all generations.
///
/// # Errors
/// When a folder does not say which there are.
pub fn read_all<D: Document>(files: &dyn Files, spots: &[Spot]) -> Result<Found<D>, (PathBuf, std::io::Error)> {
    let mut all: Vec<(Spot, u32)> = Vec::new();
    for spot in spots {
        let numbers = spot.numbers(files).map_err(|e| (spot.folder.clone(), e))?;
        all.extend(numbers.into_iter().map(|number| (spot.clone(), number)));
    }
    sort::by(&mut all, |a, b| b.1.cmp(&a.1));
    let mut found = Found { generations: Vec::new(), lost: Vec::new(), protected: Vec::new(), all };
    let mut enough = false;
    for &(ref spot, number) in &found.all {
        let read = match Generation::<D>::read(files, spot, number) {
            Read::Void => continue,
            Read::Lost(lost) => {
                found.protected.push((spot.folder.clone(), number));
                found.lost.push(lost);
                continue;
            }
            Read::Alive(read) => *read,
        };
        if read.spoilt || read.is_holed() {
            found.protected.push((spot.folder.clone(), number));
        }
        let history = |g: &Generation<D>| g.journal.head.as_ref().map(|h| h.history);
        let full = found.generations.len() == 2;
        match found.generations.last_mut() {
            // the two newest are all that is ever kept or needed; the rest is only looked at before it is removed
            _ if enough => {}
            Some(newer) if history(newer).is_some() && history(newer) == history(&read) => newer.take_in(read),
            _ if full => enough = true,
            _ => found.generations.push(read),
        }
    }
    Ok(found)
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
