//! Power cuts of a real ext4: the store writes and saves there, the power goes at some moment, the file system comes back and mends
//! itself. What was told to be durable *before* the cut is there; what was told to be in the file is in the file.
//!
//! What this cannot show is a disk that lies about flushing, or one that reorders what it was given: the file under the file
//! system keeps whatever ext4 has handed down. The disk in memory of `src/store/tests/states.rs` is the stricter one there.

use crate::{
    mount::{Mount, Switch, ext4},
    times::{Chance, each, skip, tell, wanted},
};
use klubbe::store::{Disk, Document, Place, Report, Store, parse, to_ron};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::Path,
    sync::{Arc, mpsc::channel},
    time::Duration,
};
use tempfile::TempDir;
use uuid::Uuid;

/// Nothing takes as long, on a machine that works.
const PATIENCE: Duration = Duration::from_secs(60);
/// Cuts of one file system, one after the other.
const OF_ONE: usize = 10;

/// A document like a meeting, but small.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Notes {
    version: u32,
    id: Uuid,
    revision: u64,
    lines: Vec<String>,
}

impl Document for Notes {
    type Entry = String;
    const VERSION: u32 = 1;

    fn id(&self) -> Uuid {
        self.id
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn set_revision(&mut self, revision: u64) {
        self.revision = revision;
    }
}

impl Notes {
    fn with(mut self, entries: &[String]) -> Self {
        self.lines.extend_from_slice(entries);
        self
    }
}

fn place(root: &Path) -> Place {
    Place { state: root.join("state"), emergency: Vec::new() }
}

/// What is there, as opening would show it.
fn shown(root: &Path) -> Result<Vec<String>, String> {
    let peeked = Store::<Notes>::peek(Arc::new(Disk), &root.join("2019/møte.ron"), &place(root));
    let peeked = peeked.map_err(|e| e.to_string())?;
    Ok(peeked.base.with(&peeked.entries).lines)
}

/// What was there, and what was said since; up to where it was told to be durable, and to be in the file.
struct Sitting {
    lines: Vec<String>,
    durable: usize,
    in_file: usize,
}

/// The highest numbers that were told.
#[derive(Default)]
struct Told {
    durable: u64,
    in_file: u64,
}

impl Told {
    fn take(&mut self, report: &Report) {
        match report {
            Report::Synced(number) => self.durable = self.durable.max(*number),
            Report::Saved { revision, folder_synced: true } => self.in_file = self.in_file.max(*revision),
            _ => {}
        }
    }
}

/// Things are said and saved until the power goes.
fn sit(root: &Path, name: &str, chance: &mut Chance, switch: &mut Switch) -> Result<Sitting, String> {
    let (send, reports) = channel();
    let on_report = move |report| drop(send.send(report));
    let path = root.join("2019/møte.ron");
    let mut opened = Store::<Notes>::open(Arc::new(Disk), &path, &place(root), on_report).map_err(|e| e.to_string())?;
    let mut lines = opened.base.clone().with(&opened.entries).lines;
    let before = lines.len();
    let (mut numbers, mut told) = (Vec::new(), Told::default());
    for deed in 0..chance.below(40) {
        // now and then so much that the next opening begins a new journal
        let times = if chance.below(60) == 0 { 30_000 } else { 1 };
        let text = format!("{name} {deed}. ").repeat(times);
        numbers.push(opened.store.append(&text));
        lines.push(text);
        match chance.below(10) {
            0 | 1 => {
                let (version, id, revision) = (opened.base.version, opened.base.id, opened.base.revision);
                opened.store.snapshot(Notes { version, id, revision, lines: lines.clone() });
            }
            2 | 3 => {
                let number = numbers.last().copied().unwrap_or_default();
                while told.durable < number {
                    told.take(&reports.recv_timeout(PATIENCE).map_err(|e| format!("nothing was told: {e}"))?);
                }
            }
            _ => chance.dawdle(60),
        }
    }
    chance.dawdle(2000);
    // what was told up to here; what is told from here on may already be a lie
    for report in reports.try_iter() {
        told.take(&report);
    }
    switch.cut(root)?;
    let upto = |number: u64| before + numbers.partition_point(|own| *own <= number);
    let (durable, in_file) = (upto(told.durable), if told.in_file == 0 { 0 } else { upto(told.in_file) });
    Ok(Sitting { lines, durable, in_file })
}

fn judge(root: &Path, sitting: &Sitting) -> Result<(), String> {
    let path = root.join("2019/møte.ron");
    let bytes = fs::read(&path).map_err(|e| format!("the file is gone: {e}"))?;
    let file = parse::<Notes>(&path, &bytes).map_err(|e| format!("the file is damaged: {e}"))?.document;
    let there = shown(root)?;
    for (what, lines, sure) in [("the file has", &file.lines, sitting.in_file), ("there are", &there, sitting.durable)]
    {
        let all = &sitting.lines;
        let first = lines.iter().zip(all).position(|(line, said)| line != said);
        if lines.len() < sure || lines[..sure] != all[..sure] {
            return Err(format!(
                "{sure} of {} must be there, {what} {}, the first other one at {first:?}",
                all.len(),
                lines.len()
            ));
        }
        // of what nobody promised a part may be missing, but nothing is made up, and nothing comes twice or in another order
        let mut rest = all.iter();
        if let Some(line) = lines.iter().find(|line| !rest.any(|said| said == *line)) {
            return Err(format!("{what} {line:.60}, which was never said, or not then"));
        }
    }
    Ok(())
}

/// A file system with a file on it, and its power cut again and again.
fn cuts(nth: usize, count: usize) -> Result<(), String> {
    let (folder, mut chance, mut switch) = (TempDir::new().unwrap(), Chance::new(nth), Switch::new()?);
    let (image, root) = (folder.path().join("image"), folder.path().join("root"));
    fs::create_dir(&root).unwrap();
    ext4(&image)?;
    let mut mount = Mount::image(&image, &root)?;
    fs::create_dir(root.join("2019")).unwrap();
    let notes = Notes { version: 1, id: Uuid::from_u128(7), revision: 0, lines: Vec::new() };
    fs::write(root.join("2019/møte.ron"), to_ron(&notes).unwrap()).unwrap();
    // what was there before is there
    mount.leave()?;
    for cut in 0..count {
        mount = Mount::image(&image, &root)?;
        let sitting = sit(&root, &format!("s{cut}"), &mut chance, &mut switch)?;
        mount.leave()?;
        mount = Mount::image(&image, &root)?;
        judge(&root, &sitting).map_err(|why| format!("cut {cut}: {why}"))?;
        mount.leave()?;
    }
    Ok(())
}

#[test]
fn what_was_told_to_be_durable_survives_power_cuts() {
    let wanted = wanted("KLUBBE_CUTS", 10);
    // one to see whether it can be had here
    if let Err(why) = possible() {
        return skip("power cuts of a real ext4", &why);
    }
    each(wanted.div_ceil(OF_ONE), |nth| cuts(nth, OF_ONE));
    tell(&format!("{} power cuts, nothing lost", wanted.div_ceil(OF_ONE) * OF_ONE));
}

/// Whether power can be cut here, and whether it is: what was not synced is not there afterwards.
fn possible() -> Result<(), String> {
    let folder = TempDir::new().unwrap();
    let (image, root) = (folder.path().join("image"), folder.path().join("root"));
    fs::create_dir(&root).unwrap();
    ext4(&image)?;
    let (mount, mut switch) = (Mount::image(&image, &root)?, Switch::new()?);
    fs::write(root.join("unsynced"), "unsynced").map_err(|e| e.to_string())?;
    switch.cut(&root)?;
    mount.leave()?;
    let mount = Mount::image(&image, &root)?;
    let there = root.join("unsynced").exists();
    mount.leave()?;
    if there { Err("what was not synced survives a cut here".into()) } else { Ok(()) }
}
