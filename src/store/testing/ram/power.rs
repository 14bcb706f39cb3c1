//! What a power cut leaves of what happened on a disk: the steps, the state that they make, and the ways in which one may be cut.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::super::super::fs::folder_of;

/// A number that stands for a file, whatever its names.
pub type Inode = usize;

/// What happened, in order.
#[derive(Debug, Clone)]
pub enum Step {
    Folder(PathBuf),
    Created(PathBuf, Inode),
    Wrote(Inode, Vec<u8>),
    Cut(Inode, usize),
    Synced(Inode),
    SyncedFolder(PathBuf),
    Renamed(PathBuf, PathBuf, Inode),
    Removed(PathBuf),
    /// The caller had said so many things when it returned.
    Said(u64),
    /// The caller was told that so many are durable.
    Durable(u64),
    /// The caller was told that so many are in the file.
    InFile(u64),
    /// Something was refused: from here on what was said may be in memory alone until it is told to be durable.
    Refused,
}

#[derive(Debug, Clone, Default)]
pub struct State {
    pub folders: Vec<PathBuf>,
    pub names: BTreeMap<PathBuf, Inode>,
    pub contents: Vec<Vec<u8>>,
    /// What the disk has behind the end of a file since a power cut.
    pub behind: BTreeMap<Inode, Vec<u8>>,
}

impl State {
    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Folder(path) => self.folders.push(path.clone()),
            Step::Created(path, inode) => {
                self.content(*inode).clear();
                self.names.insert(path.clone(), *inode);
            }
            Step::Wrote(inode, bytes) => self.content(*inode).extend_from_slice(bytes),
            Step::Cut(inode, length) => self.content(*inode).truncate(*length),
            Step::Renamed(from, to, inode) => {
                self.names.remove(from);
                self.names.insert(to.clone(), *inode);
            }
            Step::Removed(path) => drop(self.names.remove(path)),
            _ => {}
        }
    }

    pub fn content(&mut self, inode: Inode) -> &mut Vec<u8> {
        if self.contents.len() <= inode {
            self.contents.resize(inode + 1, Vec::new());
        }
        &mut self.contents[inode]
    }
}

/// What a power cut leaves.
pub fn after_cut(start: State, steps: &[Step], chance: &mut Chance) -> State {
    let mut sure = start;
    // for each file what was written since its last sync, and the names that were changed since their folder's
    let mut unsure: BTreeMap<Inode, Vec<u8>> = BTreeMap::new();
    let mut names: Vec<&Step> = Vec::new();
    for step in steps {
        match step {
            Step::Wrote(inode, bytes) => unsure.entry(*inode).or_default().extend_from_slice(bytes),
            Step::Synced(inode) => {
                let bytes = unsure.remove(inode).unwrap_or_default();
                if !bytes.is_empty() {
                    sure.content(*inode).extend_from_slice(&bytes);
                    sure.behind.remove(inode);
                }
            }
            Step::Cut(inode, length) => {
                let bytes = unsure.remove(inode).unwrap_or_default();
                sure.content(*inode).extend_from_slice(&bytes);
                sure.content(*inode).truncate(*length);
                sure.behind.remove(inode);
            }
            Step::SyncedFolder(folder) => {
                let mut left = Vec::new();
                for name in std::mem::take(&mut names) {
                    if folder_of(place(name)) == folder { sure.name(name) } else { left.push(name) }
                }
                names = left;
            }
            Step::Folder(_) | Step::Created(..) | Step::Renamed(..) | Step::Removed(_) => names.push(step),
            Step::Said(_) | Step::Durable(_) | Step::InFile(_) | Step::Refused => {}
        }
    }
    let kept = chance.below(4);
    for name in names {
        // mostly each for itself; now and then all of them or none
        let there = match kept {
            0 => false,
            1 => true,
            _ => chance.below(2) == 0,
        };
        if there {
            sure.name(name);
        }
    }
    for (inode, bytes) in unsure {
        let before = sure.behind.remove(&inode).unwrap_or_default();
        let (kept, behind) = chance.torn(bytes, &before);
        sure.content(inode).extend_from_slice(&kept);
        sure.behind.insert(inode, behind);
    }
    // what lies in a folder that is not there is not there either
    let folders = sure.folders.clone();
    let there = |path: &Path| path.ancestors().skip(1).all(|above| folders.iter().any(|folder| folder == above));
    sure.names.retain(|path, _| there(path));
    sure.folders.retain(|path| there(path) || path == Path::new("/"));
    sure
}

impl State {
    /// A name becomes durable. The file may have been renamed before its first name was.
    fn name(&mut self, step: &Step) {
        match step {
            Step::Created(path, inode) => {
                self.content(*inode);
                self.names.insert(path.clone(), *inode);
            }
            other => self.take(other),
        }
    }
}

/// Where a change of names was made.
fn place(step: &Step) -> &Path {
    match step {
        Step::Folder(path) | Step::Created(path, _) | Step::Renamed(_, path, _) | Step::Removed(path) => path,
        _ => Path::new(""),
    }
}

/// Chance that can be had again: the same seed, the same choices.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `n` (xorshift64*).
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % n.max(1)
    }

    /// What a disk may have of bytes that were not synced, and what it then has behind the end; `before` is what it had there.
    fn torn(&mut self, mut bytes: Vec<u8>, before: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let length = bytes.len();
        match self.below(if before.is_empty() { 6 } else { 8 }) {
            0 => return (Vec::new(), bytes),
            1 => {}
            2 | 3 => {
                let behind = bytes.split_off(self.below(length + 1));
                return (bytes, behind);
            }
            // the length is known, and what lay there before
            6 | 7 => {
                let same = length.min(before.len());
                bytes[..same].copy_from_slice(&before[..same]);
            }
            // the length is known, but not all of the content arrived
            4 => {
                let (from, to) = (self.below(length + 1), self.below(length + 1));
                bytes[from.min(to)..from.max(to)].fill(0);
            }
            _ if length > 0 => {
                let at = self.below(length);
                bytes[at] = b'0' + u8::try_from(self.below(10)).unwrap();
            }
            _ => {}
        }
        (bytes, Vec::new())
    }
}

/// Whether a name ends so.
pub fn ends(path: &Path, end: &str) -> bool {
    path.to_string_lossy().ends_with(end)
}
