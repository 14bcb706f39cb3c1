//! Other programs hold a file for a while: a virus scanner, a sync client. Where files that are held cannot be renamed, that is tried again
//! for a while and then said, and nothing is lost meanwhile; the caller never waits. With real files that are really held: `windows.rs`.

use std::io::ErrorKind;
use std::sync::Arc;

use super::super::testing::{Faulty, Session, Step, Verdict, World};
use super::super::{Area, Files, Report};

/// A plan in which so many renames (and removals) of files with this ending are refused because they are held.
fn held(ending: &'static str, mut times: usize) -> impl FnMut(&Step) -> Verdict + Send {
    move |(what, name)| {
        if times == 0 || !matches!(*what, "rename" | "remove") || !name.ends_with(ending) {
            return Verdict::Go;
        }
        times -= 1;
        Verdict::Fail(ErrorKind::ResourceBusy)
    }
}

fn pauses(files: &Faulty) -> usize {
    files.log().iter().filter(|(what, _)| *what == "pause").count()
}

/// All that was reported, until this; without it.
fn until(session: &Session, wanted: impl Fn(&Report) -> bool) -> Vec<Report> {
    let mut before = Vec::new();
    loop {
        let report = session.wait(|_| true);
        if wanted(&report) {
            return before;
        }
        before.push(report);
    }
}

#[test]
fn a_file_that_is_held_for_a_moment_is_saved_and_nobody_is_troubled() {
    for times in 1..=9 {
        let world = World::new();
        let files = Faulty::new(held(".klubbe-tmp", times));
        let mut session = world.open_on(&files);
        session.say("en");
        session.save();
        let before = until(&session, |r| matches!(r, Report::Saved { .. }));
        assert!(!before.iter().any(|r| matches!(r, Report::Trouble(_))), "{times}: {before:?}");
        assert_eq!(pauses(&files), times);
        assert_eq!(world.file().matches("en").count(), 1, "{}", world.file());
        session.close();
        assert_eq!(world.names(), ["møte.ron"]);
    }
}

#[test]
fn a_file_that_is_held_for_ever_is_said_and_the_journal_has_everything() {
    let world = World::new();
    let before = world.file();
    let files = Faulty::new(held(".klubbe-tmp", usize::MAX));
    let mut session = world.open_on(&files);
    let number = session.say("en");
    session.save();
    let Report::Trouble(trouble) = session.wait(|r| matches!(r, Report::Trouble(_))) else { unreachable!() };
    assert!(trouble.held && trouble.area == Area::File, "{trouble:?}");
    let number = number.max(session.say("to"));
    session.synced(number);
    // what is asked for meanwhile is refused too
    session.save();
    let document = session.document();
    let unsaved = session.store.close(Some(document)).unwrap_err();
    assert!(unsaved.in_journal && unsaved.trouble.held, "{unsaved:?}");
    assert_eq!(world.file(), before);

    let session = world.open();
    assert_eq!((session.document().texts(), session.opened.recovered), (vec!["en", "to"], 2));
    session.close();
    assert_eq!(world.names(), ["møte.ron"], "what could not be removed then is removed now");
}

#[test]
fn when_it_is_let_go_it_is_saved_without_being_asked_again_and_that_is_said() {
    let world = World::new();
    let files = Faulty::new(held(".klubbe-tmp", usize::MAX));
    let mut session = world.open_on(&files);
    session.say("en");
    session.save();
    session.wait(|r| matches!(r, Report::Trouble(trouble) if trouble.held));
    files.plan(|_| Verdict::Go);
    session.save();
    session.wait(|r| *r == Report::TroubleOver(Area::File));
    session.saved();
    assert_eq!(world.names(), [".møte.ron.klubbe-holder", ".møte.ron.klubbe-lock", "møte.ron"]);
}

#[test]
fn the_caller_does_not_wait_for_a_journal_that_is_held() {
    let (world, me) = (World::large(), std::thread::current().id());
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    let mut refusals = held(".begun", 4);
    files.plan(move |step| {
        assert!(step.0 != "pause" || std::thread::current().id() != me, "the caller waits");
        refusals(step)
    });
    let number = session.say("en");
    session.synced(number);
    assert!(pauses(&files) > 0, "the journal's thread does");
    drop(session);
    assert_eq!(world.open().document().lines.len(), 2);
}

#[test]
fn a_journal_that_is_held_for_ever_goes_on_elsewhere_and_that_is_said() {
    let world = World::large();
    let files = Faulty::new(|(what, name)| {
        // in the state folder; elsewhere its name says of which meeting it is
        let home = *what == "rename" && name.strip_suffix(".begun").is_some_and(|name| !name.contains('-'));
        if home { Verdict::Fail(ErrorKind::ResourceBusy) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    let number = session.say("en");
    let report = session.wait(|r| matches!(r, Report::Trouble(trouble) if trouble.instead.is_some()));
    assert!(matches!(report, Report::Trouble(trouble) if trouble.area == Area::Journal));
    session.synced(number);
    drop(session);
    let session = world.open();
    assert_eq!(session.document().lines.len(), 2);
    session.close();
    assert_eq!(world.names(), ["møte.ron"]);
}

#[test]
fn a_file_that_is_held_while_it_is_opened_is_waited_for_and_not_taken_for_a_damaged_one() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    let mut times = 3;
    let files: Arc<dyn Files> = Faulty::new(move |(what, name)| {
        if times == 0 || *what != "read" || !name.ends_with("møte.ron") {
            return Verdict::Go;
        }
        times -= 1;
        Verdict::Fail(ErrorKind::ResourceBusy)
    });
    let session = world.try_open(files).unwrap();
    assert_eq!(session.document().texts(), ["en"]);
    session.close();
    assert_eq!(world.names(), ["møte.ron"], "no .recovered beside it");
}

#[test]
fn a_journal_that_is_held_when_it_is_to_be_written_on_is_written_anew_and_nobody_waits() {
    let world = World::new();
    let mut session = world.open();
    let number = session.say("en");
    session.synced(number);
    drop(session);
    let files = Faulty::new(|(what, _)| match *what {
        "truncate" => Verdict::Fail(ErrorKind::ResourceBusy),
        _ => Verdict::Go,
    });
    let mut session = world.open_on(&files);
    let number = session.say("to");
    session.synced(number);
    assert_eq!(pauses(&files), 0);
    drop(session);
    assert_eq!(world.journals().len(), 2);
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}
