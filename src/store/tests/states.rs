//! Every state that a power cut may leave, over random histories: what was told to be durable is there, nothing is there that was never
//! said, and the file is whole. The same for a program that is killed: there all that was said is there.
//!
//! `KLUBBE_STATES=2000000 cargo test --lib states` looks at more of them, in half an hour. That the look is sharp is shown by mistakes
//! that are put into the protocol one by one, each of which must be found.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use super::super::fs::{DOCUMENT_LIMIT, Files, write_whole};
use super::super::testing::ram::{Chance, Fault, Mistake, Ram, Step};
use super::super::testing::{Notes, said};
use super::super::{Place, Report, Store, parse, to_ron};

/// States looked at when nothing else is asked for.
const STATES: usize = 10_000;

/// One in so many is also opened, written on and opened again.
const OPENED: usize = 16;

fn path() -> PathBuf {
    PathBuf::from("/2019/møte.ron")
}

fn place() -> Place {
    Place { state: "/state/klubbe".into(), emergency: vec!["/emergency".into()] }
}

/// A disk with a meeting's file that has nothing in it yet.
fn disk(mistake: Mistake) -> Ram {
    let ram = Ram::new(mistake);
    for folder in ["/2019", "/state"] {
        ram.create_dir_all(Path::new(folder)).unwrap();
    }
    let text = to_ron(&Notes::new()).unwrap();
    write_whole(&*ram.create_new(&path()).unwrap(), text.as_bytes()).unwrap();
    ram.settle();
    ram
}

/// What was there at first, and what was said since; the numbers that the store gave.
#[derive(Debug, Clone, Default)]
struct Story {
    before: Vec<String>,
    said: Vec<String>,
    numbers: Vec<u64>,
}

impl Story {
    /// How many things said have a number up to this one.
    fn upto(&self, number: u64) -> usize {
        self.numbers.partition_point(|own| *own <= number)
    }

    fn all(&self) -> Vec<&str> {
        self.before.iter().chain(&self.said).map(String::as_str).collect()
    }
}

/// What a disk shows, without opening.
fn shown(ram: &Ram) -> Result<Vec<String>, String> {
    let peeked = Store::<Notes>::peek(Arc::new(ram.clone()), &path(), &place()).map_err(|e| e.to_string())?;
    Ok(peeked.base.with(&peeked.entries).texts().into_iter().map(str::to_owned).collect())
}

/// Up to so many sittings, and deeds in each.
type Length = (usize, usize);
const LONG: Length = (3, 8);
const SHORT: Length = (1, 2);

/// Some sittings at random: things are said, saved and waited for; now and then the disk refuses; the program is closed or killed.
fn live(ram: &Ram, name: &str, chance: &mut Chance, (sittings, deeds): Length) -> Story {
    let mut story = Story { before: shown(ram).unwrap_or_default(), ..Story::default() };
    for sitting in 0..=chance.below(sittings) {
        let (send, reports) = channel();
        let noted = ram.clone();
        let on_report = move |report: Report| {
            match report {
                Report::Synced(number) => noted.note(Step::Durable(number)),
                Report::Saved { revision, folder_synced: true } => noted.note(Step::InFile(revision)),
                _ => {}
            }
            drop(send.send(report));
        };
        let Ok(mut opened) = Store::<Notes>::open(Arc::new(ram.clone()), &path(), &place(), on_report) else { break };
        let mut entries = opened.entries.clone();
        for deed in 0..chance.below(deeds + 1) {
            let mut text = format!("{name} {sitting} {deed}");
            if chance.below(40) == 0 {
                // so large that the next opening begins a new generation
                text = text.repeat(30_000);
            }
            match chance.below(12) {
                0 => ram.refuse(Some(Fault::Sync)),
                1 => ram.refuse(Some(Fault::Full)),
                2 => ram.refuse(Some(Fault::Held(u32::try_from(chance.below(25)).unwrap()))),
                3..6 => ram.refuse(None),
                _ => {}
            }
            let entry = said(&text);
            entries.push(entry.clone());
            story.said.push(text);
            let number = opened.store.append(&entry);
            story.numbers.push(number);
            ram.note(Step::Said(number));
            if chance.below(3) == 0 {
                opened.store.snapshot(opened.base.clone().with(&entries));
            }
            if chance.below(3) == 0 {
                let _ = reports.iter().find(|r| matches!(r, Report::Synced(n) if *n >= number));
            }
        }
        if chance.below(3) == 0 {
            drop(opened.store);
        } else {
            let _ = opened.store.close(Some(opened.base.with(&entries)));
        }
        ram.refuse(None);
    }
    story
}

/// What must hold on a disk after these steps.
fn judge(ram: &Ram, steps: &[Step], story: &Story, killed: bool) -> Result<Vec<String>, String> {
    let most = |of: fn(&Step) -> Option<u64>| story.upto(steps.iter().filter_map(of).max().unwrap_or(0));
    let durable = most(|s| if let Step::Durable(n) = s { Some(*n) } else { None });
    let in_file = most(|s| if let Step::InFile(n) = s { Some(*n) } else { None });
    let spoken = most(|s| if let Step::Said(n) = s { Some(*n) } else { None });
    let all = story.all();
    let first = story.before.len();

    let bytes = ram.read(&path(), DOCUMENT_LIMIT).map_err(|e| format!("the file is gone: {e}"))?;
    let file = parse::<Notes>(&path(), &bytes).map_err(|e| format!("the file is damaged: {e}"))?.document;
    let lines = file.texts();
    if !all.starts_with(&lines) {
        return Err(format!("the file holds what never was: {} lines", lines.len()));
    }
    if in_file > 0 && lines.len() < first + in_file {
        return Err(format!("{in_file} were told to be in the file, {} are", lines.len()));
    }
    let there = shown(ram)?;
    let refused = steps.iter().any(|step| matches!(step, Step::Refused));
    let sure = first + if killed && !refused { spoken } else { durable };
    if there.len() < sure || there[..sure] != all[..sure] {
        let first = there.iter().zip(&all).position(|(there, all)| there != all);
        let lengths: Vec<usize> = there.iter().map(String::len).collect();
        return Err(format!("{sure} must be there, of {lengths:?} bytes are, the first other one at {first:?}"));
    }
    // what nobody promised may be missing, but nothing is made up, and nothing comes twice or in another order
    let mut rest = all.iter();
    match there.iter().find(|line| !rest.any(|known| known == line)) {
        Some(line) => Err(format!("{:.80} was never said, or not then", format!("{line:?}"))),
        None => Ok(there),
    }
}

/// The disk is opened, written on, closed and looked at again.
fn go_on(ram: &Ram, there: &[String]) -> Result<(), String> {
    let mut opened =
        Store::<Notes>::open(Arc::new(ram.clone()), &path(), &place(), |_| ()).map_err(|e| e.to_string())?;
    if opened.read_only.is_some() {
        return Err("it can only be read".into());
    }
    let entry = said("etterpå");
    let mut entries = opened.entries.clone();
    entries.push(entry.clone());
    opened.store.append(&entry);
    drop(opened.store);
    let mut expected = there.to_vec();
    expected.push("etterpå".into());
    let now = shown(ram)?;
    if now != expected {
        return Err(format!("opened and written on: {} lines instead of {}", now.len(), expected.len()));
    }
    match ram.names().iter().find(|name| name.to_string_lossy().contains("outside")) {
        Some(name) => Err(format!("our own file was taken for somebody else's: {}", name.display())),
        None => Ok(()),
    }
}

/// Looks at `count` states of the disks that one history leaves.
fn look(seed: u64, mistake: Mistake, count: usize) -> Result<usize, String> {
    let mut chance = Chance::new(seed);
    let mut ram = disk(mistake);
    let mut story = live(&ram, "først", &mut chance, LONG);
    if chance.below(2) == 0 {
        // a second life on what the first power cut left
        let steps = ram.steps();
        let cut = ram.cut(&steps[..chance.below(steps.len() + 1)], &mut chance);
        if shown(&cut).is_ok() {
            ram = cut;
            story = live(&ram, "siden", &mut chance, LONG);
        }
    }
    let steps = ram.steps();
    for nth in 0..count {
        let upto = &steps[..chance.below(steps.len() + 1)];
        let killed = chance.below(8) == 0;
        let left = if killed { ram.killed(upto) } else { ram.cut(upto, &mut chance) };
        let judged = judge(&left, upto, &story, killed);
        let judged = judged.and_then(|there| if nth % OPENED == 0 { go_on(&left, &there) } else { Ok(()) });
        judged
            .map_err(|why| format!("seed {seed}, state {nth}, after {} of {} steps: {why}", upto.len(), steps.len()))?;
    }
    Ok(count)
}

/// When the current goes: at any moment, or between a write and what makes it durable.
fn moment(steps: &[Step], chance: &mut Chance) -> usize {
    let writes: Vec<usize> = (0..steps.len()).filter(|at| matches!(steps[*at], Step::Wrote(..))).collect();
    match writes.get(chance.below(2 * writes.len())) {
        Some(at) => at + 1,
        None => chance.below(steps.len() + 1),
    }
}

/// Looks at states of the disks that short lives leave, each lived on what a power cut left of the one before: what one cut
/// leaves behind may come to light at the next.
fn look_on(seed: u64, mistake: Mistake) -> Result<usize, String> {
    const LIVES: usize = 6;
    const EACH: usize = 8;
    let mut chance = Chance::new(seed);
    let mut ram = disk(mistake);
    for life in 0..LIVES {
        let story = live(&ram, &format!("liv {life}"), &mut chance, SHORT);
        let steps = ram.steps();
        for nth in 1..=EACH {
            let upto = &steps[..moment(&steps, &mut chance)];
            let left = ram.cut(upto, &mut chance);
            let judged = judge(&left, upto, &story, false);
            judged.map_err(|why| {
                format!("seed {seed}, life {life}, after {} of {} steps: {why}", upto.len(), steps.len())
            })?;
            if nth == EACH {
                ram = left;
            }
        }
    }
    Ok(LIVES * EACH)
}

#[test]
fn every_state_that_a_power_cut_may_leave_has_what_was_told_to_be_durable() {
    let wanted = std::env::var("KLUBBE_STATES").map_or(STATES, |number| number.parse().unwrap());
    let (next, looked) = (Mutex::new((0_u64, 0_usize)), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let seed = {
                        let mut next = next.lock().unwrap();
                        if next.1 >= wanted {
                            return;
                        }
                        *next = (next.0 + 1, next.1 + 200);
                        next.0
                    };
                    for states in [look(seed, Mistake::None, 200), look_on(seed, Mistake::None)] {
                        looked.fetch_add(states.unwrap(), Ordering::Relaxed);
                    }
                }
            });
        }
    });
    // said although the test passes
    let said = format!("\n{} states, nothing lost\n", looked.into_inner());
    let _ = std::io::Write::write_all(&mut std::io::stdout(), said.as_bytes());
}

#[test]
fn every_mistake_in_the_protocol_is_found() {
    let long = |seed: u64, mistake| seed.is_multiple_of(5) && look(seed, mistake, 200).is_err();
    let found = |mistake| (1..2_000).any(|seed| look_on(seed, mistake).is_err() || long(seed, mistake));
    let missed: Vec<Mistake> = Mistake::ALL.into_iter().filter(|mistake| !found(*mistake)).collect();
    assert!(missed.is_empty(), "{missed:?}");
}
