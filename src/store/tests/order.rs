//! What no other test would miss: single syncs, checksums and orders, each with a test that fails without it. The table in
//! `docs/durability.md` says which test that is for every one of them.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::super::fs::Held;
use super::super::journal::Fingerprint;
use super::super::testing::{Faulty, Notes, Step, Verdict, World, theirs};
use super::super::{Area, Disk, Files, ReadOnly, Remark, Report, Store, names};

/// Where a step is, behind another.
fn after(log: &[Step], from: usize, what: &str, on: &str) -> usize {
    let found = log[from..].iter().position(|(w, o)| *w == what && o.ends_with(on));
    from + found.unwrap_or_else(|| panic!("no {what} {on} behind {from} in {log:?}"))
}

/// Everything below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let paths = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    paths.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

#[test]
fn a_new_document_has_the_name_of_its_new_folder_synced() {
    let world = World::empty();
    let files = Faulty::new(|_| Verdict::Go);
    let path = world.root.path().join("2020/nytt.ron");
    Store::create(files.clone(), &path, &world.place, &Notes::new(), |_| ()).unwrap();
    let log = files.log();
    let made = after(&log, 0, "create", "nytt.ron");
    let root = world.root.path().file_name().unwrap().to_str().unwrap();
    assert!(after(&log, made, "sync folder", root) < after(&log, made, "rename", ".klubbe-tmp"));
}

#[test]
fn the_locks_go_when_nothing_more_is_written() {
    for saves in [true, false] {
        let world = World::new();
        let files = Faulty::new(|_| Verdict::Go);
        let mut session = world.open_on(&files);
        session.mutter("en");
        if saves {
            session.close();
        } else {
            session.store.close(None).unwrap();
        }
        let log = files.log();
        let written = log.iter().rposition(|(what, _)| ["write", "rename", "sync"].contains(what)).unwrap();
        let begun = after(&log, 0, "create", ".journal");
        assert!(written < after(&log, begun, "remove", "holder"), "{log:?}");
    }
}

#[test]
fn a_lock_is_removed_while_it_is_held_or_where_that_cannot_be_freed_first() {
    struct Watch(PathBuf, Arc<AtomicBool>);
    impl Held for Watch {
        fn links(&self) -> std::io::Result<u64> {
            Ok(1)
        }
    }
    impl Drop for Watch {
        fn drop(&mut self) {
            self.1.store(self.0.exists(), Ordering::Relaxed);
        }
    }
    let world = World::new();
    let there_when_freed = Arc::new(AtomicBool::new(false));
    Disk.unlock(Box::new(Watch(world.path.clone(), Arc::clone(&there_when_freed))), &world.path);
    assert!(!world.path.exists());
    assert_eq!(there_when_freed.load(Ordering::Relaxed), cfg!(windows));
}

#[cfg(unix)] // elsewhere nobody can remove it
#[test]
fn a_lock_without_a_name_is_none() {
    let world = World::new();
    let mut asked = 0;
    let files = Faulty::new(move |(what, name)| {
        asked += usize::from(*what == "lock" && name.ends_with(".klubbe-lock"));
        if asked == 1 && *what == "lock" && name.ends_with(".klubbe-lock") { Verdict::Unlinked } else { Verdict::Go }
    });
    let session = world.open_on(&files);
    assert_eq!(session.opened.read_only, None);
    assert!(world.names().contains(&".møte.ron.klubbe-lock".to_owned()), "others see that it is held");
}

#[test]
fn where_a_share_has_no_locks_the_one_of_this_machine_counts() {
    let world = World::new();
    let shared = || {
        Faulty::new(|(what, name)| {
            let beside = *what == "lock" && name.ends_with("klubbe-lock");
            if beside { Verdict::Fail(ErrorKind::Unsupported) } else { Verdict::Go }
        })
    };
    let first = world.open_on(&shared());
    assert_eq!(first.opened.read_only, None);
    assert!(matches!(world.open_on(&shared()).opened.read_only, Some(ReadOnly::InUse(Some(_)))));
}

#[test]
fn who_may_only_look_holds_no_lock_either() {
    let world = World::new();
    // somebody on another machine has it
    let held = Disk.try_lock(&names::lock(&world.path)).unwrap();
    let looks = world.open();
    assert!(matches!(looks.opened.read_only, Some(ReadOnly::InUse(_))));
    drop(held);
    assert_eq!(world.open().opened.read_only, None, "and has closed it since");
}

#[test]
fn what_is_saved_between_the_look_and_the_lock_is_seen() {
    let world = World::new();
    let path = world.path.clone();
    let files = Faulty::new(move |(what, name)| {
        if *what == "lock" && name.ends_with("klubbe-lock") {
            std::fs::write(&path, theirs()).unwrap();
        }
        Verdict::Go
    });
    let session = world.open_on(&files);
    assert_eq!(session.document().title, "Endret av Kari");
}

#[test]
fn contents_of_one_checksum_and_two_lengths_are_two() {
    let (a, b) = (&b"115888"[..], &b"130035 linjer"[..]);
    assert_eq!(crc32fast::hash(a), crc32fast::hash(b));
    assert_ne!(Fingerprint::of(a), Fingerprint::of(b));
}

#[test]
fn a_base_that_is_not_the_one_its_journal_names_is_not_believed() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    let base = world.journals()[0].with_extension("base.ron");
    let text = std::fs::read_to_string(&base).unwrap();
    std::fs::write(&base, text.replace("Møte på", "Møte 7å")).unwrap();
    let session = world.open();
    assert_eq!((session.document().title.as_str(), session.document().texts()), ("Møte på Åre", vec!["en"]));
}

#[test]
fn what_is_set_aside_is_there_whole_wherever_it_stops_and_its_new_name_is_durable() {
    for n in 0.. {
        let world = World::new();
        let mut session = world.open();
        session.say("en");
        drop(session);
        let journal = world.journals().remove(0);
        let base = std::fs::read(journal.with_extension("base.ron")).unwrap();
        std::fs::write(&journal, "\0\n\0\n").unwrap();
        let files = Faulty::crash_at(n);
        let opened = world.try_open(files.clone());
        let crashed = files.crashed();
        drop(opened);
        for _ in 0..3 {
            let mut session = world.open();
            let number = session.say(&"x".repeat(300_000));
            session.synced(number);
            session.close();
        }
        let contents: Vec<Vec<u8>> =
            below(&world.place.state).iter().map(|path| std::fs::read(path).unwrap()).collect();
        assert!(contents.contains(&base) && contents.contains(&b"\0\n\0\n".to_vec()), "stopped at step {n}");
        if !crashed {
            let log = files.log();
            let renamed = after(&log, 0, "rename", ".journal");
            assert_eq!(log[renamed + 1].0, "sync folder", "{log:?}");
            return;
        }
    }
}

#[test]
fn of_an_old_generation_the_journal_goes_first() {
    let world = World::large();
    world.open().close();
    let mut session = world.open();
    session.say(&"y".repeat(300_000));
    session.close();
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    let number = session.say("ny");
    session.synced(number);
    session.close();
    let log = files.log();
    let journal = after(&log, 0, "remove", ".journal");
    assert!(journal < after(&log, 0, "remove", ".base.ron"), "a journal without its base would count for something");
    // and only when what counts instead is durable under its name
    let named = after(&log, 0, "rename", ".begun");
    let synced = after(&log, named, "sync", ".journal");
    assert!(after(&log, synced, "sync folder", "") < journal, "{log:?}");
}

#[test]
fn a_version_of_somebody_else_that_cannot_be_kept_at_opening_is_kept_before_it_is_replaced() {
    let world = World::new();
    let mut session = world.open();
    session.say("bare i loggen");
    drop(session);
    std::fs::write(&world.path, theirs()).unwrap();
    let files = Faulty::new(|(what, name)| {
        let aside = *what == "create" && name.contains(".outside-");
        if aside { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    assert!(session.opened.remarks.iter().any(|remark| matches!(remark, Remark::OutsideNotKept(_))));
    session.save();
    let trouble = session.wait(|r| matches!(r, Report::Trouble(_)));
    assert!(matches!(trouble, Report::Trouble(trouble) if trouble.area == Area::File));
    assert_eq!(world.file(), theirs());
    files.plan(|_| Verdict::Go);
    session.save();
    let kept = session.wait(|r| matches!(r, Report::ChangedOutside { .. }));
    let Report::ChangedOutside { kept } = kept else { unreachable!() };
    assert_eq!(std::fs::read_to_string(kept).unwrap(), theirs());
}

#[test]
fn a_version_of_somebody_else_is_durable_under_its_name_before_it_is_replaced() {
    let world = World::new();
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    session.say("vårt");
    std::fs::write(&world.path, theirs()).unwrap();
    session.save();
    session.saved();
    let log = files.log();
    let made = log.iter().position(|(what, name)| *what == "create" && name.contains(".outside-")).unwrap();
    let name = log[made].1.clone();
    let written = after(&log, made, "write", &name);
    let synced = after(&log, written, "sync", &name);
    assert!(after(&log, synced, "sync folder", "2019") < after(&log, made, "rename", ".klubbe-tmp"), "{log:?}");
}

#[test]
fn a_rename_that_says_no_and_does_it_all_the_same_is_ours() {
    let world = World::new();
    let (folder, path) = (world.path.parent().unwrap().to_path_buf(), world.path.clone());
    let mut times = 0;
    let files = Faulty::new(move |(what, name)| {
        if *what == "rename" && name.ends_with(".klubbe-tmp") {
            times += 1;
            if times == 1 {
                std::fs::rename(folder.join(name), &path).unwrap();
                return Verdict::Fail(ErrorKind::TimedOut);
            }
        }
        Verdict::Go
    });
    let mut session = world.open_on(&files);
    session.say("en");
    session.save();
    session.wait(|r| matches!(r, Report::Trouble(_)));
    session.say("to");
    session.save();
    session.saved();
    session.close();
    assert_eq!(world.names(), ["møte.ron"], "it was not taken for somebody else's");
}

#[test]
fn a_journal_that_goes_on_with_an_older_one_knows_what_was_saved_last() {
    let mut world = World::new();
    let mut session = world.open();
    session.say("en");
    session.save();
    session.saved();
    let older = world.file();
    session.say("to");
    session.close();
    let old = std::mem::replace(&mut world.path, world.root.path().join("2019/flyttet.ron"));
    std::fs::rename(old, &world.path).unwrap();
    let mut session = world.open();
    let number = session.say("tre");
    session.synced(number);
    drop(session);
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", "tre"]);
    let kept = |remark: &Remark| matches!(remark, Remark::OutsideKept(_));
    assert!(session.opened.remarks.iter().any(kept), "put back by somebody: {:?}", session.opened.remarks);
}

#[test]
fn what_comes_in_during_a_sync_has_one_of_its_own() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let (comes, go) = files.gate();
    let ours = |step: &Step| step.0 == "sync" && step.1.ends_with(".journal");
    files.plan(move |step| if ours(step) { Verdict::Wait } else { Verdict::Go });
    session.say("to");
    comes.recv().unwrap();
    let number = session.say("tre");
    go.send(()).unwrap();
    session.synced(number);
    let log = files.log();
    let last = log.iter().rposition(|(what, name)| *what == "write" && name.ends_with(".journal")).unwrap();
    after(&log, last, "sync", ".journal");
}

#[test]
fn where_a_journal_could_not_be_begun_no_part_of_it_is_left() {
    let world = World::new();
    let files = Faulty::new(|(what, name)| {
        let here = *what == "sync" && (name == "000001.journal" || name == "000002.begun");
        if here { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    let number = session.say("en");
    session.wait(|r| matches!(r, Report::Trouble(trouble) if trouble.instead.is_some()));
    session.synced(number);
    let left = below(&world.place.state);
    assert!(!left.iter().any(|path| path.to_string_lossy().contains("000002")), "{left:?}");
}

#[test]
fn what_lies_behind_the_end_of_a_journal_is_wiped_before_it_is_written_on() {
    let world = World::new();
    let mut session = world.open();
    let number = session.say("en");
    session.synced(number);
    drop(session);
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    for text in ["to", "tre"] {
        let number = session.say(text);
        session.synced(number);
    }
    let log = files.log();
    let wiped = after(&log, 0, "truncate", ".journal");
    let written = log.iter().position(|(what, name)| *what == "write" && name.ends_with(".journal")).unwrap();
    assert!(wiped < written, "{log:?}");
    let again = log.iter().filter(|(what, _)| *what == "truncate").count();
    assert_eq!(again, 1, "once is enough: what is written since lies before the end");
}

#[test]
fn that_a_file_was_saved_is_noted_without_a_sync_of_its_own() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let synced = || files.log().iter().filter(|(what, name)| *what == "sync" && name.ends_with(".journal")).count();
    let before = synced();
    session.save();
    session.saved();
    session.store.close(None).unwrap();
    assert_eq!(synced(), before + 1, "what the file is about to be: {:?}", files.log());
}

#[test]
fn what_becomes_of_a_journal_that_was_replaced_meanwhile_is_nobodys_concern() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let (comes, go) = files.gate();
    let first = world.journals().remove(0);
    let mut written = 0;
    files.plan(move |(what, name)| match *what {
        "sync" if name == "000001.journal" => Verdict::Wait,
        "write" if name == "000001.journal" => {
            written += 1;
            if written == 1 { Verdict::Go } else { Verdict::Fail(ErrorKind::StorageFull) }
        }
        _ => Verdict::Go,
    });
    session.say("to");
    comes.recv().unwrap();
    session.say("tre");
    // who saves does not wait for the sync that hangs: all is written anew, and the file after it
    session.save();
    session.saved();
    std::fs::remove_file(first).unwrap();
    go.send(()).unwrap();
    let number = session.say("fire");
    session.synced(number);
    session.close();
    assert!(!files.log().iter().any(|(_, name)| name.starts_with("000003")), "{:?}", files.log());
    assert_eq!(world.open().document().texts(), ["en", "to", "tre", "fire"]);
}
