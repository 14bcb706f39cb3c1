//! Recovery: a meeting that was killed, its file, base and journal damaged in ways that the bytes say, opened again and again.

use super::memory::Memory;
use crate::stage::{bad_cell, harmless, now, open_with, parse, small};
use klubbe::{
    app::{App, Effect, Opening, Session, keys::Chord},
    meeting::Meeting,
    panes,
    store::{
        Opened, Place, Store,
        journal::{self, Journal},
    },
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

const FILE: &str = "/arkiv/2019/2019-03-20-dekom-trondelag.ron";

type Disk = BTreeMap<PathBuf, Vec<u8>>;

fn place() -> Place {
    Place { state: "/tilstand".into(), emergency: vec!["/hjem".into()] }
}

/// Plays keys, and has the store keep what the journal is to have. Gives the meeting as it then is.
fn played(opened: &mut Opened<Meeting>, keys: &[&str]) -> Meeting {
    let mut app = open_with(opened.base.clone(), opened.entries.clone(), None, now());
    let mut kept = 0;
    for key in keys {
        let now = app.now() + chrono::TimeDelta::seconds(7);
        app.key(&Chord::parse(key).unwrap().event(), now);
        for effect in app.take_effects() {
            if let Effect::Journal(entry) = effect {
                opened.store.append(&entry);
                kept += 1;
            }
        }
    }
    assert!(kept > 3);
    app.meeting().clone()
}

/// A meeting that was saved once and went on for some keys, killed in the middle of a word: its file, base and journal.
fn killed() -> &'static Disk {
    static KILLED: OnceLock<Disk> = OnceLock::new();
    KILLED.get_or_init(|| {
        let memory = Arc::new(Memory::default());
        let mut opened = Store::create(memory.clone(), Path::new(FILE), &place(), &small(), |_| ()).unwrap();
        let saved = played(&mut opened, &["n", "D", "e", "t", "esc", ">"]);
        opened.store.close(Some(saved)).unwrap();
        let mut opened = Store::<Meeting>::open(memory.clone(), Path::new(FILE), &place(), |_| ()).unwrap();
        played(&mut opened, &["n", "æ", "esc", "u", ">", "v", "F", "o", "esc", "y", "n", "x", "y"]);
        drop(opened);
        let mut files = memory.files();
        files.retain(|path, bytes| !bytes.is_empty() && !path.to_string_lossy().contains("holder"));
        assert_eq!(files.len(), 3, "{:?}", files.keys());
        files
    })
}

/// Damages the files as the bytes say: four bytes a time, which file and how, where (twice), and with what.
fn damaged(bytes: &[u8]) -> Disk {
    let mut disk = killed().clone();
    for damage in bytes.chunks_exact(4).take(12) {
        let (how, with) = (damage[0] / 3 % 12, damage[3]);
        let at = usize::from(damage[1]) << 8 | usize::from(damage[2]);
        let Some(path) = disk.keys().nth(usize::from(damage[0]) % 3).cloned() else { return disk };
        let file = disk.get_mut(&path).unwrap();
        let at = at % (file.len() + 1);
        let end = file.len().min(at + usize::from(with));
        match how {
            0 => file.truncate(at),
            1 if at < file.len() => file[at] ^= with.max(1),
            2 => drop(file.drain(at..end)),
            3 => file.insert(at, with),
            4 => drop(file.splice(at..at, file[at..end].to_vec())),
            5 => file[at..end].fill(0),
            6 => file.extend(std::iter::repeat_n(with, at % 100)),
            // lines of a journal: doubled, taken out, swapped
            7 | 8 => {
                let mut lines: Vec<Vec<u8>> = file.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
                let (one, other) = (at % lines.len().max(1), usize::from(with) % lines.len().max(1));
                match lines.get(one).cloned() {
                    Some(line) if how == 7 => lines.insert(other, line),
                    Some(_) => lines.swap(one, other),
                    None => {}
                }
                *file = lines.concat();
            }
            // another content that parses
            9 => {
                let text = String::from_utf8_lossy(file).replacen("Statens hus", "Et annet sted", 1);
                *file = text.into_bytes();
            }
            10 => file.clear(),
            _ => drop(disk.remove(&path)),
        }
    }
    disk
}

fn contains(files: &Disk, bytes: &[u8]) -> bool {
    files.values().any(|file| file.windows(bytes.len()).any(|window| window == bytes))
}

struct Seen {
    meeting: Meeting,
    writable: bool,
}

/// Opens the meeting, looks at it as the chair would, and leaves as if killed or, with `close`, in order.
fn opened(memory: &Arc<Memory>, close: bool) -> Option<Seen> {
    let opened = match Store::<Meeting>::open(memory.clone(), Path::new(FILE), &place(), |_| ()) {
        Err(error) => {
            harmless(&error.to_string());
            return None;
        }
        Ok(opened) => opened,
    };
    let meeting = Session::open(opened.base.clone(), opened.entries.clone(), 7).0.meeting().clone();
    let writable = opened.read_only.is_none();
    let (recovered, remarks, read_only) = (opened.recovered, opened.remarks, opened.read_only);
    let of = Opening::of(opened.base, now(), (80, 24));
    let app = App::open(Opening { entries: opened.entries, recovered, remarks, read_only, ..of });
    assert_eq!(bad_cell(|look, buffer| panes::draw(&app, look, buffer), app.size()), None);
    if close {
        opened.store.close(writable.then(|| meeting.clone())).unwrap();
    }
    Some(Seen { meeting, writable })
}

/// What the journal had whole is somewhere afterwards; opening again gives the same; what was in the file is in the file
/// or beside it; and what was saved is what is read.
pub fn recovery(bytes: &[u8]) {
    let before = damaged(bytes);
    let memory = Arc::new(Memory::with(&before));
    let peeked = Store::<Meeting>::peek(memory.clone(), Path::new(FILE), &place());
    assert_eq!(memory.files(), before, "peeking writes nothing");
    let first = opened(&memory, false);
    assert_eq!(peeked.is_ok(), first.is_some());
    let after = memory.files();
    for (path, bytes) in before.iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "journal")) {
        let mut journal = Journal::default();
        journal::read::<Meeting>(bytes, &mut journal);
        for line in journal.whole.split(|b| *b == b'\n').filter(|line| !line.is_empty()) {
            assert!(contains(&after, line), "{} lost {:?}", path.display(), String::from_utf8_lossy(line));
        }
    }
    let file = before.get(Path::new(FILE)).filter(|file| !file.is_empty());
    assert!(file.is_none_or(|file| contains(&after, file)), "the file was lost");
    let Some(first) = first else { return };
    if let Ok(peeked) = peeked {
        let meeting = Session::open(peeked.base, peeked.entries, 7).0.meeting().clone();
        assert!(meeting == first.meeting, "peeking and opening differ");
    }
    let Some(second) = opened(&memory, true) else { panic!("what could be opened once can be opened again") };
    assert!(second.meeting == first.meeting && second.writable == first.writable, "opening again gives something else");
    let saved = memory.files();
    let timeless = |meeting: &Meeting| Meeting { revision: 0, version: 1, ..meeting.clone() };
    // what we wrote ourselves, and what only says the same in another order, is replaced by what is saved
    let known = |file: &Vec<u8>| {
        let ours = killed().get(Path::new(FILE)) == Some(file);
        ours || parse(file).is_ok_and(|read| timeless(&read.document) == timeless(&first.meeting))
    };
    assert!(file.is_none_or(|file| known(file) || contains(&saved, file)), "what others wrote was lost");
    let Some(third) = opened(&memory, false) else { panic!("what was closed can be opened") };
    assert!(timeless(&third.meeting) == timeless(&first.meeting), "what was closed is read as something else");
}
