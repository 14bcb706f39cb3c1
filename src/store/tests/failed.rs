//! A journal that failed to sync: it is never believed again, and takes what comes in until there is another.

use std::io::ErrorKind;
use std::sync::Arc;

use super::super::testing::{Faulty, Notes, Verdict, World};
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
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
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
