//! What is otherwise on Windows: files that are really held by others, locks that keep others from reading, names and attributes.
//!
//! `bash tests/windows.sh test` runs these under wine. What wine does not have is a virus scanner: one is played.

use std::fs::{self, File, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use super::super::names;
use super::super::testing::{Faulty, Verdict, World};
use super::super::{Area, Disk, Files, ReadOnly, Remark, Report};

/// Nobody else may do anything with it.
const NOTHING: u32 = 0;
/// Others may read it.
const READING: u32 = 1;
/// Others may read and write it, but not rename, remove or replace it.
const ALL_BUT_REMOVING: u32 = 3;

fn hold(path: &Path, sharing: u32) -> std::io::Result<File> {
    OpenOptions::new().read(true).share_mode(sharing).open(path)
}

/// Holds the file with this name when it is about to be renamed (or what it is to replace), and lets go when somebody has waited so often.
fn scanner(world: &World, of: &'static str, sharing: u32, patience: usize) -> Arc<Faulty> {
    let (folder, target) = (world.path.parent().unwrap().to_path_buf(), world.path.clone());
    let (mut held, mut waited) = (None, 0);
    Faulty::new(move |(what, name)| {
        if *what == "rename" && held.is_none() && waited == 0 && name.ends_with(".klubbe-tmp") {
            let path = if of == "target" { target.clone() } else { folder.join(name) };
            held = Some(hold(&path, sharing).unwrap());
        }
        if *what == "pause" {
            waited += 1;
            if waited == patience {
                drop(held.take());
            }
        }
        Verdict::Go
    })
}

#[test]
fn a_file_that_is_really_held_for_a_moment_is_saved_all_the_same() {
    for of in ["target", "temporary"] {
        for sharing in [NOTHING, READING, ALL_BUT_REMOVING] {
            for patience in [1, 5] {
                let world = World::new();
                let files = scanner(&world, of, sharing, patience);
                let mut session = world.open_on(&files);
                session.say("en");
                session.save();
                let report = session.wait(|r| matches!(r, Report::Trouble(_) | Report::Saved { .. }));
                assert!(matches!(report, Report::Saved { .. }), "{of} {sharing}: {report:?}");
                let waited = files.log().iter().filter(|(what, _)| *what == "pause").count();
                assert_eq!(waited, patience, "{of} {sharing}: it was really held");
                session.close();
                assert_eq!(world.names(), ["møte.ron"]);
                assert_eq!(world.open().document().texts(), ["en"]);
            }
        }
    }
}

#[test]
fn a_file_that_is_really_held_for_ever_is_said_and_the_journal_has_everything() {
    for of in ["target", "temporary"] {
        let world = World::new();
        let before = world.file();
        let files = scanner(&world, of, ALL_BUT_REMOVING, usize::MAX);
        let mut session = world.open_on(&files);
        let number = session.say("en");
        session.synced(number);
        session.save();
        let Report::Trouble(trouble) = session.wait(|r| matches!(r, Report::Trouble(_))) else { unreachable!() };
        assert!(trouble.held && trouble.area == Area::File, "{trouble:?}");
        let document = session.document();
        assert!(session.store.close(Some(document)).unwrap_err().in_journal);
        assert_eq!(world.file(), before, "{of}");
        files.plan(|_| Verdict::Go);
        let session = world.open();
        assert_eq!((session.document().texts(), session.opened.recovered), (vec!["en"], 1));
        session.close();
        assert_eq!(world.names(), ["møte.ron"]);
    }
}

#[test]
fn a_file_that_nobody_else_may_read_at_opening_is_waited_for() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    let mut held = Some(hold(&world.path, NOTHING).unwrap());
    let files = Faulty::new(move |(what, _)| {
        if *what == "pause" {
            drop(held.take());
        }
        Verdict::Go
    });
    let session = world.open_on(&files);
    assert!(files.log().iter().any(|(what, _)| *what == "pause"));
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en"], &[Remark::Recovered(1)][..]));
}

#[test]
fn a_scanner_that_opens_whatever_it_sees_harms_nothing() {
    let world = World::new();
    let (stop, held) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for (nth, sharing) in [NOTHING, READING, ALL_BUT_REMOVING].into_iter().enumerate() {
            let (stop, held, root) = (&stop, &held, world.root.path());
            scope.spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    // files that are locks are opened too, which nobody could tell from being asked
                    for path in below(root).into_iter().filter(|path| !path.ends_with("lock")).skip(nth % 2) {
                        if let Ok(file) = hold(&path, sharing) {
                            held.fetch_add(1, Ordering::Relaxed);
                            let _ = std::io::copy(&mut &file, &mut std::io::sink());
                        }
                    }
                }
            });
        }
        let mut said = Vec::new();
        for sitting in 0..4 {
            let mut session = world.try_open(Arc::new(Disk)).unwrap();
            assert_eq!(session.opened.read_only, None);
            assert_eq!(session.document().texts(), said);
            for number in 0..10 {
                // large enough for a new journal at each opening
                let text = format!("{sitting} {number} ").repeat(4000);
                let number = session.say(&text);
                said.push(text);
                if number % 2 == 0 {
                    session.save();
                    session.synced(number);
                }
            }
            let document = session.document();
            // it may be held for too long; then the journal has it
            assert!(session.store.close(Some(document)).map_or_else(|unsaved| unsaved.in_journal, |()| true));
        }
        stop.store(true, Ordering::Relaxed);
        assert_eq!(world.open().document().texts(), said);
    });
    world.open().close();
    assert!(held.into_inner() > 0);
    assert_eq!(world.names(), ["møte.ron"], "nothing was taken for somebody else's, and no litter is left");
}

fn below(folder: &Path) -> Vec<std::path::PathBuf> {
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    paths.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

#[test]
fn a_lock_keeps_others_from_reading_it_and_from_removing_it_and_who_holds_it_can_be_read() {
    let world = World::new();
    let first = world.open();
    let (lock, holder) = (names::lock(&world.path), names::holder(&world.path));
    assert!(Disk.try_lock(&lock).unwrap().is_none());
    assert!(fs::remove_file(&lock).is_err(), "its name leads to the file that is locked");
    assert!(fs::read_to_string(holder).unwrap().contains("pid"));
    let second = world.open();
    assert!(matches!(second.opened.read_only, Some(ReadOnly::InUse(Some(_)))));
    first.close();
    assert_eq!(world.names(), ["møte.ron"]);
    assert!(world.open().opened.read_only.is_none());
}

#[test]
fn a_lock_that_somebody_asks_about_when_it_is_freed_is_left_for_them() {
    let world = World::new();
    let first = world.open();
    let lock = names::lock(&world.path);
    let asking = OpenOptions::new().append(true).share_mode(ALL_BUT_REMOVING).open(&lock).unwrap();
    first.close();
    assert_eq!(world.names(), [".møte.ron.klubbe-lock", "møte.ron"]);
    drop(asking);
    world.open().close();
    assert_eq!(world.names(), ["møte.ron"]);
}

#[test]
fn a_file_with_the_read_only_attribute_opens_read_only_and_one_that_is_given_it_meanwhile_is_said() {
    let world = World::new();
    let protect = |protected: bool| {
        let mut permissions = fs::metadata(&world.path).unwrap().permissions();
        permissions.set_readonly(protected);
        fs::set_permissions(&world.path, permissions).unwrap();
    };
    protect(true);
    assert_eq!(world.open().opened.read_only, Some(ReadOnly::Protected));
    protect(false);
    let mut session = world.open();
    protect(true);
    session.say("en");
    let document = session.document();
    match session.store.close(Some(document)) {
        // some systems replace it all the same
        Ok(()) => assert!(world.file().contains("en")),
        Err(unsaved) => assert!(unsaved.in_journal && !unsaved.trouble.held, "{unsaved:?}"),
    }
    if fs::metadata(&world.path).unwrap().permissions().readonly() {
        protect(false);
    }
    assert_eq!(world.open().document().texts(), ["en"]);
}

#[test]
fn a_file_asked_for_in_capitals_has_the_same_journal() {
    let mut world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    let own = std::mem::replace(&mut world.path, world.root.path().join("2019").join("MØTE.RON"));
    if !world.path.exists() {
        return; // a folder in which capitals make a difference
    }
    let session = world.open();
    assert_eq!(session.document().texts(), ["en"]);
    session.close();
    world.path = own;
    assert_eq!(world.names(), ["møte.ron"], "and it keeps its name");
}

#[test]
fn a_path_longer_than_two_hundred_and_sixty_characters_is_opened_and_saved() {
    let mut world = World::new();
    let folder = (0..8)
        .fold(world.root.path().to_path_buf(), |folder, _| folder.join("en mappe med et langt navn, som folk har"));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("møte.ron");
    assert!(path.as_os_str().len() > 300);
    fs::rename(&world.path, &path).unwrap();
    world.path = path;
    world.place.state = folder.join("state");
    let mut session = world.open();
    session.say("en");
    session.close();
    assert_eq!(world.names(), ["møte.ron", "state"]);
    let mut session = world.open();
    let number = session.say("to");
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn a_reader_in_a_thread_of_its_own_holds_the_file_while_it_is_saved_again_and_again() {
    let world = World::new();
    let mut session = world.try_open(Arc::new(Disk)).unwrap();
    let (taken, said) = (channel(), channel::<()>());
    let path = world.path.clone();
    let reader = std::thread::spawn(move || {
        for () in said.1.iter() {
            // until the next word
            let held = hold(&path, ALL_BUT_REMOVING);
            taken.0.send(held.is_ok()).unwrap();
            said.1.recv().unwrap();
        }
    });
    for text in ["en", "to", "tre"] {
        said.0.send(()).unwrap();
        assert!(taken.1.recv().unwrap());
        let number = session.say(text);
        session.save();
        // it is held for as long as it takes to be durable in the journal
        session.synced(number);
        said.0.send(()).unwrap();
        session.wait(|r| matches!(r, Report::Saved { revision, .. } if *revision == number));
    }
    drop(said.0);
    reader.join().unwrap();
    session.close();
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
}
