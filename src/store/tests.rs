//! Tests of the store as a whole, through a disk that can be made to fail. What stands here: the ordinary life of a document.

mod crash;
mod damage;
mod failed;
mod held;
mod lost;
mod moved;
mod order;
mod outside;
mod peek;
mod places;
mod ron;
mod saving;
mod several;
mod states;
mod trouble;
mod unsettled;
#[cfg(windows)]
mod windows;

use std::sync::Arc;

use super::testing::{Faulty, Notes, Verdict, World, said};
use super::{Disk, Files, OpenError, Problem, ReadOnly, Remark, Report, Store, parse, to_ron};

#[test]
fn what_was_said_is_in_the_file_after_closing_and_in_the_history_after_opening() {
    let world = World::new();
    let mut session = world.open();
    assert_eq!(session.say("en"), 1);
    assert_eq!(session.say("to"), 2);
    session.close();
    assert_eq!(parse::<Notes>(&world.path, world.file().as_bytes()).unwrap().document.texts(), ["en", "to"]);
    assert_eq!(world.names(), ["møte.ron"], "locks and temporary files are gone");

    let session = world.open();
    assert_eq!(session.opened.base.texts(), [""; 0], "the base is the document as it was first opened");
    assert_eq!(session.opened.entries, [said("en"), said("to")]);
    assert_eq!((session.opened.recovered, session.opened.remarks.as_slice()), (0, &[][..]));
    assert_eq!(session.store.last(), 2);
}

#[test]
fn dropping_without_closing_loses_nothing() {
    let world = World::new();
    let before = world.file();
    let mut session = world.open();
    session.say("en");
    session.say("linje én\nlinje \"to\"\u{1b}[31m");
    drop(session);
    assert_eq!(world.file(), before, "nobody asked for a save");

    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en", "linje én\nlinje \"to\"\u{1b}[31m"]);
    assert_eq!(session.opened.recovered, 2);
    assert!(session.opened.remarks.contains(&Remark::Recovered(2)));
    assert_eq!(session.say("tre"), 3);
    session.close();
    assert_eq!(world.open().document().texts().len(), 3);
}

#[test]
fn reports_come_when_it_is_synced_and_saved() {
    let world = World::new();
    let mut session = world.open();
    let number = session.say("en");
    session.synced(number);
    session.save();
    assert_eq!(session.saved(), Report::Saved { revision: 1, folder_synced: true });
}

#[test]
fn what_nobody_waits_for_is_written_at_once_and_synced_whether_or_not_it_is_asked_for() {
    let world = World::new();
    let mut session = world.open();
    for round in 0..3 {
        // the thread is asleep at first, and then awake for a moment
        let number = session.mutter(&format!("{round}, not asked for"));
        session.synced(number);
        let number = session.mutter(&format!("{round}, asked for"));
        session.store.sync();
        session.synced(number);
    }
    let texts = session.document();
    session.mutter("written");
    drop(session);
    let there = world.open().document();
    assert_eq!(there.texts()[..6], texts.texts()[..]);
    assert_eq!(there.texts()[6..], ["written"]);
}

#[test]
fn opening_and_closing_leaves_no_trace_in_the_file_and_no_journal() {
    let world = World::new();
    let before = world.file();
    world.open().store.close(None).unwrap();
    assert_eq!(world.file(), before);
    assert_eq!(world.journals().len(), 0);
}

#[test]
fn whom_a_crash_has_left_as_the_holder_does_not_hold_it() {
    let world = World::new();
    drop(world.begun());
    let left = world.journals()[0].with_file_name("holder");
    std::fs::write(left, r#"(user: "noen", host: "annetsteds", pid: 1, since: 0)"#).unwrap();
    let _first = world.open();
    let Some(ReadOnly::InUse(Some(holder))) = world.open().opened.read_only else { panic!("it must be read-only") };
    assert_eq!(holder.pid, std::process::id());
}

#[test]
fn a_second_instance_reads_and_changes_nothing() {
    let world = World::new();
    let mut first = world.open();
    first.say("en");
    let mut second = world.open();
    let Some(ReadOnly::InUse(Some(holder))) = second.opened.read_only.clone() else { panic!("it must be read-only") };
    assert_eq!(holder.pid, std::process::id());
    assert_eq!(second.document().texts(), ["en"], "it sees what the first one has said so far");
    second.say("ikke her");
    second.save();
    drop(second);
    first.say("to");
    first.close();
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn who_only_asks_whether_it_is_free_keeps_nobody_out() {
    let world = World::new();
    let mut asking = Disk.try_lock(&super::names::lock(&world.path)).unwrap();
    assert!(asking.is_some());
    let mut asked = 0;
    let files = Faulty::new(move |(what, name)| {
        if *what == "lock" && name.ends_with("klubbe-lock") {
            asked += 1;
            // the second time it has heard its answer
            if asked == 2 {
                drop(asking.take());
            }
        }
        Verdict::Go
    });
    assert_eq!(world.open_on(&files).opened.read_only, None);
}

#[test]
fn who_follows_hears_of_news_once_and_of_the_end_and_takes_no_lock() {
    let world = World::new();
    let mut first = world.open();
    let mut follower = Store::<Notes>::follow(std::sync::Arc::new(Disk), &world.path, &world.place).unwrap();
    assert!(follower.has_news() && !follower.has_news() && !follower.is_free());
    first.say("en");
    assert!(follower.has_news() && !follower.has_news());
    first.save();
    first.saved();
    assert!(follower.has_news());
    first.close();
    assert!(follower.is_free() && follower.is_free(), "asking locks nothing");
    let mut again = world.open();
    assert!(again.opened.read_only.is_none() && !follower.is_free());
    again.say("to");
    assert!(follower.has_news());
    drop(again);
    assert!(follower.is_free(), "killed is ended too");
    assert_eq!(world.names(), ["møte.ron"], "no litter beside the file");
}

#[test]
fn somebody_on_another_machine_is_noticed_by_the_lock_beside_the_file() {
    let mut world = World::new();
    let first = world.open();
    world.place.state = world.root.path().join("another-machine");
    assert!(matches!(world.open().opened.read_only, Some(ReadOnly::InUse(Some(_)))));
    first.close();
    assert!(world.open().opened.read_only.is_none());
}

#[test]
fn a_lock_that_was_left_by_a_killed_process_does_not_count() {
    let world = World::new();
    std::fs::write(world.path.with_file_name(".møte.ron.klubbe-lock"), "").unwrap();
    std::fs::write(world.path.with_file_name(".møte.ron.klubbe-holder"), "(user:\"x\",host:\"y\",pid:1,since:0)")
        .unwrap();
    assert!(world.open().opened.read_only.is_none());
}

#[test]
fn creating_never_replaces_and_makes_the_folder() {
    let world = World::empty();
    let path = world.root.path().join("2020/nytt.ron");
    let create = || Store::create(Arc::new(Disk), &path, &world.place, &Notes::new(), |_| ());
    assert_eq!(create().unwrap().base, Notes::new());
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(create(), Err(OpenError::Exists(_))));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn what_is_not_there_is_said() {
    assert!(matches!(World::empty().try_open(Arc::new(Disk)), Err(OpenError::NotFound(_))));
}

#[test]
fn a_journal_that_grew_large_starts_anew_when_everything_is_in_the_file() {
    let world = World::new();
    let mut session = world.open();
    session.say(&"æ".repeat(200_000));
    drop(session);
    let session = world.open();
    assert_eq!(session.opened.entries.len(), 1, "not yet in the file: carried on, however large");
    session.close();
    let mut session = world.open();
    assert_eq!((session.opened.entries.len(), session.document().lines.len()), (0, 1));
    assert_eq!(session.say("to"), 2, "numbers go on");
    session.close();
    assert_eq!(world.open().document().lines.len(), 2);
}

#[test]
fn two_generations_are_kept() {
    let world = World::new();
    for n in 0..4 {
        let mut session = world.open();
        let number = session.say(&"x".repeat(300_000));
        session.synced(number);
        session.close();
        assert!(world.journals().len() <= 2, "after round {n}: {:?}", world.journals());
    }
    assert_eq!(world.journals().len(), 2);
    assert_eq!(world.open().document().lines.len(), 4);
}

#[test]
fn a_copy_has_a_journal_of_its_own_and_a_moved_file_takes_it_along() {
    let mut world = World::new();
    let original = world.path.clone();
    let mut session = world.open();
    session.say("i originalen");
    drop(session);

    world.path = original.with_file_name("kopi.ron");
    std::fs::copy(&original, &world.path).unwrap();
    assert_eq!(world.open().document().texts(), [""; 0]);

    world.path = original.with_file_name("flyttet.ron");
    std::fs::rename(&original, &world.path).unwrap();
    let mut session = world.open();
    assert_eq!((session.document().texts(), session.opened.recovered), (vec!["i originalen"], 1));
    session.say("flyttet");
    drop(session);
    assert_eq!(world.open().document().texts(), ["i originalen", "flyttet"]);

    world.path.clone_from(&original);
    std::fs::copy(original.with_file_name("flyttet.ron"), &original).unwrap();
    assert_eq!(world.open().document().texts(), ["i originalen"], "nothing was taken away from where it was");
}

#[cfg(unix)]
#[test]
fn a_file_that_was_moved_and_has_a_link_where_it_was_takes_its_journal_along() {
    for by_link in [true, false] {
        let mut world = World::new();
        let original = world.path.clone();
        let mut session = world.open();
        session.say("før den ble flyttet");
        drop(session);
        let new = world.root.path().join("delt");
        std::fs::create_dir(&new).unwrap();
        std::fs::rename(&original, new.join("møte.ron")).unwrap();
        std::os::unix::fs::symlink(new.join("møte.ron"), &original).unwrap();
        if !by_link {
            world.path = new.join("møte.ron");
        }
        let session = world.open();
        assert_eq!((session.document().texts(), session.opened.recovered), (vec!["før den ble flyttet"], 1));
    }
}

#[test]
fn revisions_that_somebody_made_up_do_no_harm() {
    let world = World::new();
    let mut notes = Notes::new();
    notes.revision = u64::MAX;
    std::fs::write(&world.path, to_ron(&notes).unwrap()).unwrap();
    let mut session = world.open();
    session.say("en");
    drop(session);
    assert_eq!(world.open().document().texts(), ["en"]);
}

#[test]
fn a_problem_is_an_error_that_names_its_place() {
    let world = World::new();
    std::fs::write(&world.path, "(\n  version: 2,\n  id: oops\n)").unwrap();
    let Err(OpenError::Problem(Problem { line, column, .. })) = world.try_open(Arc::new(Disk)) else { panic!() };
    assert_eq!((line, column), (3, 7));
}
