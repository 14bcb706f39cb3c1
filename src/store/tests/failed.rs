//! A journal that failed to sync: it is never believed again, and takes what comes in until there is another.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::super::testing::{Faulty, Notes, Session, Verdict, World, said};
use super::super::{Area, Disk, Report, Store};
use super::trouble::{is_journal, trouble};

#[test]
fn after_a_failed_sync_the_file_is_never_trusted_again() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let mut failed = None;
    files.plan(move |step| {
        if step.0 == "sync" && is_journal(step) && failed.is_none() {
            failed = Some(step.1.clone());
            return Verdict::Fail(ErrorKind::Other);
        }
        let old = failed.as_ref().is_some_and(|name| *name == step.1);
        assert!(!(old && (step.0 == "write" || step.0 == "sync")), "{step:?} on a file that failed");
        Verdict::Go
    });
    let number = session.say("to");
    trouble(&session, Area::Journal);
    session.wait(|r| *r == Report::TroubleOver(Area::Journal));
    session.synced(number);
    let number = session.say("tre");
    session.synced(number);
    drop(session);
    // read from both, of which the newer has more
    let mut session = world.open();
    assert_eq!((session.document().texts(), session.say("fire")), (vec!["en", "to", "tre"], 4));
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre", "fire"]);
}

#[test]
fn what_comes_in_after_a_failed_sync_is_there_for_who_kills_us_before_there_is_another_journal() {
    let world = World::new();
    let (files, mut session) = world.begun();
    files.plan(|step| match step.0 {
        "sync" | "create" => Verdict::Fail(ErrorKind::Other),
        _ => Verdict::Go,
    });
    session.say("to");
    assert_eq!(trouble(&session, Area::Journal).instead, None);
    let number = session.say("tre");
    let left = Store::<Notes>::peek(Arc::new(Disk), &world.path, &world.place).unwrap();
    assert_eq!(left.base.with(&left.entries).texts(), ["en", "to", "tre"]);
    let told = session.reports.try_iter().any(|report| matches!(report, Report::Synced(_)));
    assert!(!told, "it is believed of no file that failed");
    files.plan(|_| Verdict::Go);
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
}

#[test]
fn what_came_in_after_a_failed_sync_and_could_not_be_written_either_is_in_the_next_journal() {
    let world = World::new();
    let (files, mut session) = world.begun();
    files.plan(|step| match step.0 {
        "sync" | "create" => Verdict::Fail(ErrorKind::Other),
        "write" => Verdict::Short(3),
        _ => Verdict::Go,
    });
    session.say("to");
    trouble(&session, Area::Journal);
    let mut writes = 0;
    files.plan(move |step| match step.0 {
        "create" => Verdict::Fail(ErrorKind::Other),
        "write" if is_journal(step) => {
            writes += 1;
            if writes == 1 { Verdict::Short(3) } else { Verdict::Fail(ErrorKind::StorageFull) }
        }
        _ => Verdict::Go,
    });
    session.say("tre");
    let left = Store::<Notes>::peek(Arc::new(Disk), &world.path, &world.place).unwrap();
    assert_eq!(left.base.with(&left.entries).texts(), ["en", "to"], "a torn end spoils nothing before it");
    let written = |files: &Faulty| files.log().iter().filter(|step| step.0 == "write" && is_journal(step)).count();
    let before = written(&files);
    session.say("fire");
    assert_eq!(written(&files), before, "nothing more is put behind it");
    files.plan(|_| Verdict::Go);
    let number = session.say("fem");
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre", "fire", "fem"]);
}

#[test]
fn a_journal_that_has_more_than_the_file_is_never_given_up() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let (comes, go) = files.gate();
    files.plan(|(what, name)| match (*what, name.ends_with(".klubbe-tmp")) {
        ("sync" | "create", false) => Verdict::Fail(ErrorKind::Other),
        ("rename", true) => Verdict::Wait,
        _ => Verdict::Go,
    });
    session.say("to");
    trouble(&session, Area::Journal);
    session.save();
    comes.recv().unwrap();
    session.say("tre");
    go.send(()).unwrap();
    session.saved();
    // twice, for the first may have begun before
    trouble(&session, Area::Journal);
    trouble(&session, Area::Journal);
    assert!(world.file().contains("to") && !world.file().contains("tre"));
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
}

#[test]
fn a_journal_that_knows_the_file_is_not_given_up_where_nothing_more_can_be_written() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let mut written = 0;
    files.plan(move |step| match step.0 {
        "write" if is_journal(step) => {
            written += 1;
            if written == 1 { Verdict::Go } else { Verdict::Fail(ErrorKind::StorageFull) }
        }
        "create" if !step.1.ends_with(".klubbe-tmp") => Verdict::Fail(ErrorKind::StorageFull),
        _ => Verdict::Go,
    });
    session.save();
    session.saved();
    let _ = session.store.close(None);
    let session = world.open();
    assert_eq!(session.opened.entries, [said("en")], "it can be undone");
    assert_eq!(session.opened.recovered, 0);
}

/// A journal that failed to sync, while the one instead of it waits at its own sync, until it is let go.
fn renewing(world: &World) -> (Arc<Faulty>, Session, Sender<()>) {
    let (files, mut session) = world.begun();
    let (comes, go) = files.gate();
    files.plan(|(what, name)| match (*what, name.as_str()) {
        ("sync", "000001.journal") => Verdict::Fail(ErrorKind::Other),
        ("sync", "000002.begun") => Verdict::Wait,
        _ => Verdict::Go,
    });
    session.say("to");
    comes.recv().unwrap();
    (files, session, go)
}

#[test]
fn what_comes_in_while_everything_is_written_anew_has_a_sync_of_its_own() {
    let world = World::new();
    let (files, mut session, go) = renewing(&world);
    let number = session.say("tre");
    go.send(()).unwrap();
    session.synced(number);
    let log = files.log();
    let last = log.iter().rposition(|(what, name)| *what == "write" && name.starts_with("000002")).unwrap();
    assert!(log[last..].iter().any(|(what, name)| *what == "sync" && name == "000002.journal"), "{log:?}");
}

#[test]
fn everything_is_written_anew_by_one_at_a_time() {
    let world = World::new();
    let (files, mut session, go) = renewing(&world);
    let announced = || files.log().iter().filter(|step| step.0 == "write" && is_journal(step)).count();
    let before = announced();
    session.save();
    while announced() == before {
        std::thread::yield_now();
    }
    // who saves would write everything anew too, if it did not wait; it is given the time to
    (0..1000).for_each(|_| std::thread::yield_now());
    go.send(()).unwrap();
    session.saved();
    let number = session.say("tre");
    session.synced(number);
    session.close();
    assert!(!files.log().iter().any(|(_, name)| name.starts_with("000003")), "{:?}", files.log());
}

#[test]
fn what_is_written_anew_has_a_number_above_all_that_are_there() {
    let world = World::new();
    drop(world.begun());
    // it was never finished beginning
    let journal = world.journals().remove(0);
    std::fs::write(journal.with_file_name("000002.base.ron"), "x").unwrap();
    let files = Faulty::new(|step| {
        let fails = step.0 == "sync" && step.1 == "000001.journal";
        if fails { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    let number = session.say("to");
    session.synced(number);
    assert_eq!(world.journals().last().unwrap().file_name().unwrap(), "000003.journal");
}
