//! The journal's text: one frame a line.
//!
//! ```text
//! E 9ae1c2f0 27 12 Did(Started(item: "…"))
//! │ │        │  │  └ the entry in RON, which escapes line breaks
//! │ │        │  └ sequence number
//! │ │        └ length of the entry in bytes
//! │ └ CRC-32 of everything else in the line
//! └ tag: H head, E entry, S about to save, D saved (done)
//! ```
//!
//! Reading loses nothing that is whole: a torn tail is told apart, damage in the middle is skipped and reported, and what
//! comes after it counts. A number that was seen before is passed over, so frames may be written twice.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::Document;
use super::ron_file;

/// Numbers above this are nobody's, unless those before them are there too: a journal that somebody spoilt could else say that there is
/// none behind the last. Documents begin far below.
const HIGHEST: u64 = u64::MAX / 4 * 3;

/// What tells one content of a file from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fingerprint {
    /// CRC-32 of the bytes.
    pub crc: u32,
    /// Number of bytes.
    pub length: u64,
}

impl Fingerprint {
    /// The fingerprint of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { crc: crc32fast::hash(bytes), length: bytes.len() as u64 }
    }
}

/// The first frame of a journal: what it is a journal of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// One history: a journal that had to be written again elsewhere keeps it.
    pub history: Uuid,
    /// The document's file (as text: it is only compared and shown).
    pub path: String,
    /// The program's document version.
    pub version: u32,
    /// The base that the entries are folded over.
    pub base: Fingerprint,
}

/// One frame to be written.
#[derive(Debug)]
pub enum Frame<'a, E> {
    /// What this is a journal of.
    Head(&'a Head),
    /// A change.
    Entry(&'a E),
    /// The document's file is about to be replaced by these bytes.
    Saving(Fingerprint),
    /// It was.
    Saved(Fingerprint),
}

/// A frame as a line with its line break.
///
/// # Errors
/// When the entry holds something that RON cannot say.
pub fn encode<E: Serialize>(frame: &Frame<'_, E>, sequence: u64) -> Result<Vec<u8>, ron::Error> {
    let (tag, payload) = match frame {
        Frame::Head(head) => ('H', ron_file::to_line(head)?),
        Frame::Entry(entry) => ('E', ron_file::to_line(entry)?),
        Frame::Saving(f) => ('S', ron_file::to_line(f)?),
        Frame::Saved(f) => ('D', ron_file::to_line(f)?),
    };
    let rest = format!("{} {sequence} {payload}", payload.len());
    let mut crc = crc32fast::Hasher::new();
    crc.update(&[tag as u8, b' ']);
    crc.update(rest.as_bytes());
    Ok(format!("{tag} {:08x} {rest}\n", crc.finalize()).into_bytes())
}

/// Everything that could be read from a generation's journals.
#[derive(Debug, Clone)]
pub struct Journal<E> {
    /// The head, if it is whole.
    pub head: Option<Head>,
    /// The entries by their number.
    pub entries: BTreeMap<u64, E>,
    /// Announced saves: what the file was to be, and the last entry in it.
    pub saving: Vec<(u64, Fingerprint)>,
    /// The last entry that is known to be in the file.
    pub saved: Option<u64>,
    /// The lines of the frames that are whole, in order.
    pub whole: Vec<u8>,
    /// Entries that are whole but that this program does not understand.
    pub foreign: usize,
    /// The numbers of those that have one.
    pub strange: BTreeSet<u64>,
    /// The highest number of an entry, also of one that this program does not understand: none of them is given again.
    pub used: u64,
}

impl<E> Default for Journal<E> {
    fn default() -> Self {
        let (entries, saving, whole, strange) = Default::default();
        Self { head: None, entries, saving, saved: None, whole, foreign: 0, strange, used: 0 }
    }
}

/// What is wrong in one journal file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flaws {
    /// Damaged places.
    pub damaged: Vec<Range<usize>>,
    /// Where a torn tail begins: the last line has no end and is not whole.
    pub torn: Option<usize>,
    /// The last frame is whole but its line break is missing.
    pub unended: bool,
}

/// A frame found in the bytes.
struct Found<'a> {
    tag: u8,
    sequence: u64,
    payload: &'a str,
    end: usize,
}

/// Reads one journal file into what was read of the generation before.
pub fn read<D: Document>(bytes: &[u8], into: &mut Journal<D::Entry>) -> Flaws {
    let mut flaws = Flaws::default();
    let mut at = 0;
    while at < bytes.len() {
        let Some(found) = frame_at(bytes, at) else {
            at = skip_damage(bytes, at, &mut flaws);
            continue;
        };
        // two programs have written it, for which somebody must have taken both locks away: the first counts, and that is said
        if into.contradicts(&found) {
            flaws.damaged.push(at..found.end);
        }
        into.take(&found);
        into.whole.extend_from_slice(&bytes[at..found.end]);
        into.whole.push(b'\n');
        at = match bytes.get(found.end) {
            Some(b'\n') => found.end + 1,
            Some(_) => {
                // only the line break is damaged: the next frame may begin right behind it
                flaws.damaged.push(found.end..found.end + 1);
                found.end + 1
            }
            None => {
                flaws.unended = true;
                found.end
            }
        };
    }
    flaws
}

fn skip_damage(bytes: &[u8], at: usize, flaws: &mut Flaws) -> usize {
    let end = bytes[at..].iter().position(|b| *b == b'\n').map(|n| at + n + 1);
    if end.is_none() {
        flaws.torn = Some(at);
    }
    let to = end.unwrap_or(bytes.len());
    match flaws.damaged.last_mut() {
        Some(last) if last.end == at => last.end = to,
        _ if end.is_some() => flaws.damaged.push(at..to),
        _ => {}
    }
    to
}

fn frame_at(bytes: &[u8], at: usize) -> Option<Found<'_>> {
    let line = bytes.get(at..)?;
    let (tag, rest) = match line {
        [tag, b' ', rest @ ..] => (*tag, rest),
        _ => return None,
    };
    let (crc, rest) = word(rest)?;
    let crc = u32::from_str_radix(crc, 16).ok()?;
    let (length, after_length) = word(rest)?;
    let length: usize = length.parse().ok()?;
    let (sequence, after_sequence) = word(after_length)?;
    let sequence: u64 = sequence.parse().ok()?;
    let payload = after_sequence.get(..length)?;
    let end = line.len() - after_sequence.len() + length;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&[tag, b' ']);
    hasher.update(&line[line.len() - rest.len()..end]);
    let payload = std::str::from_utf8(payload).ok()?;
    (hasher.finalize() == crc).then_some(Found { tag, sequence, payload, end: at + end })
}

/// The word before the next space (short: it is a number) and what follows.
fn word(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.iter().take(24).position(|b| *b == b' ')?;
    Some((std::str::from_utf8(bytes.get(..end)?).ok()?, bytes.get(end + 1..)?))
}

impl<E: serde::Serialize> Journal<E> {
    /// Whether another entry has this number.
    fn contradicts(&self, found: &Found<'_>) -> bool {
        let known = self.entries.get(&found.sequence).filter(|_| found.tag == b'E');
        known.is_some_and(|known| ron_file::to_line(known).is_ok_and(|known| known != found.payload))
    }
}

impl<E: serde::de::DeserializeOwned> Journal<E> {
    fn take(&mut self, found: &Found<'_>) {
        if found.sequence > HIGHEST.max(self.used.saturating_add(1)) {
            self.foreign += 1;
            return;
        }
        if found.tag == b'E' {
            self.used = self.used.max(found.sequence);
        }
        let understood = match found.tag {
            b'H' => ron_file::from_line(found.payload).map(|head| self.head = self.head.take().or(Some(head))),
            b'E' if self.entries.contains_key(&found.sequence) => Ok(()),
            b'E' => {
                let Some(entry) = ron_file::from_whole_line(found.payload) else {
                    self.strange.insert(found.sequence);
                    return self.foreign += 1;
                };
                self.entries.insert(found.sequence, entry);
                Ok(())
            }
            b'S' => ron_file::from_line(found.payload).map(|f| self.saving.push((found.sequence, f))),
            b'D' => ron_file::from_line::<Fingerprint>(found.payload)
                .map(|_| self.saved = self.saved.max(Some(found.sequence))),
            _ => return self.foreign += 1,
        };
        if understood.is_err() {
            self.foreign += 1;
        }
    }
}

impl<E> Journal<E> {
    /// The number of the last entry that the file with this fingerprint held when we announced it.
    #[must_use]
    pub fn announced(&self, file: Fingerprint) -> Option<u64> {
        self.saving.iter().filter(|(_, f)| *f == file).map(|(sequence, _)| *sequence).max()
    }

    /// The last number behind `start` that an entry has, or had that is in a file.
    #[must_use]
    pub fn last(&self, start: u64) -> u64 {
        let saved = self.saving.iter().map(|(sequence, _)| *sequence);
        saved.fold(start.max(self.used), u64::max)
    }

    /// How many of the entries behind `start`, up to `last`, are not there.
    #[must_use]
    pub fn missing(&self, start: u64, last: u64) -> u64 {
        let there = if start < last { self.entries.range(start + 1..=last).count() } else { 0 };
        last.saturating_sub(start).saturating_sub(there as u64)
    }
}
