//! Disks that fail while the chair works: memory keeps everything, another place is tried, and it is said.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use super::super::testing::{Faulty, Session, Step, Verdict, World};
use super::super::{Area, Disk, Files, OpenError, Place, Remark, Report, Trouble};

pub(super) fn trouble(session: &Session, area: Area) -> Trouble {
    match session.wait(|r| matches!(r, Report::Trouble(t) if t.area == area)) {
        Report::Trouble(trouble) => trouble,
        other => panic!("{other:?}"),
    }
}

pub(super) fn is_journal(step: &Step) -> bool {
    // it is called otherwise until it is durable
    step.1.ends_with(".journal") || Path::new(&step.1).extension().is_some_and(|extension| extension == "begun")
}

#[test]
fn a_short_write_goes_on() {
    let world = World::new();
    let files = Faulty::new(|step| if step.0 == "write" { Verdict::Short(7) } else { Verdict::Go });
    let mut session = world.open_on(&files);
    session.say("i syv bytes om gangen");
    session.close();
    assert_eq!(world.open().document().texts(), ["i syv bytes om gangen"]);
}

#[test]
fn a_full_disk_after_a_short_write_loses_nothing() {
    let world = World::new();
    let (files, mut session) = world.begun();
    let mut writes = 0;
    files.plan(move |step| {
        if step.0 != "write" || !is_journal(step) {
            return Verdict::Go;
        }
        writes += 1;
        match writes {
            1 => Verdict::Short(5),
            2 => Verdict::Fail(ErrorKind::StorageFull),
            _ => Verdict::Go,
        }
    });
    let number = session.say("to");
    session.synced(number);
    let number = session.say("tre");
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
}

#[test]
fn a_state_folder_that_fails_is_replaced_by_the_emergency_folder_and_read_from_there() {
    let world = World::new();
    let emergency = world.place.emergency[0].clone();
    let files = Faulty::new(|step| {
        let home = is_journal(step) && !step.1.contains('-');
        if home { Verdict::Fail(ErrorKind::ReadOnlyFilesystem) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    let number = session.say("en");
    assert_eq!(trouble(&session, Area::Journal).instead.as_deref(), Some(emergency.as_path()));
    session.synced(number);
    let number = session.say("to");
    session.synced(number);
    drop(session);

    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en", "to"]);
    let number = session.say("tre");
    session.synced(number);
    session.close();
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
    let left = std::fs::read_dir(&emergency)
        .unwrap()
        .filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().ends_with(".journal"));
    assert!(left.count() <= 1);
    assert_eq!(world.names(), ["møte.ron"], "our own file was not taken for somebody else's");
}

#[test]
fn a_file_that_was_saved_while_the_journal_lay_elsewhere_is_ours() {
    let world = World::new();
    let files = Faulty::new(|step| {
        let home = is_journal(step) && !step.1.contains('-');
        if home { Verdict::Fail(ErrorKind::ReadOnlyFilesystem) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    session.say("en");
    session.save();
    session.saved();
    session.say("to");
    drop(session);
    // nothing is said, and yet the file is saved; then nothing is saved
    world.open().close();
    let mut session = world.open();
    session.say("tre");
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
    assert_eq!(world.names(), ["møte.ron"]);
}

#[test]
fn when_nothing_can_be_written_the_caller_goes_on_and_the_file_still_saves() {
    let world = World::new();
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    files.plan(|step| if is_journal(step) { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go });
    session.say("en");
    assert_eq!(trouble(&session, Area::Journal).instead, None);
    session.say("to");
    session.save();
    session.saved();
    files.plan(|_| Verdict::Go);
    let number = session.say("tre");
    session.wait(|r| *r == Report::TroubleOver(Area::Journal));
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
}

#[test]
fn what_only_the_file_could_be_given_counts_at_the_next_opening() {
    for first in ["sync", "write", "create"] {
        let world = World::new();
        let (files, mut session) = world.begun();
        files.plan(move |step| {
            let fails = is_journal(step) && step.0 == first || step.1.ends_with(".base.ron");
            if fails && step.0 != "rename" { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go }
        });
        if first == "create" {
            std::fs::remove_file(&world.journals()[0]).unwrap();
        }
        session.say("to");
        let document = session.document();
        session.store.close(Some(document)).unwrap();
        let session = world.open();
        assert_eq!(session.document().texts(), ["en", "to"], "{first}");
        drop(session);
        assert_eq!(world.names(), ["møte.ron"], "{first}: it was not taken for somebody else's");
    }
}

#[cfg(unix)] // elsewhere an open file keeps its name
#[test]
fn a_journal_that_was_removed_or_moved_or_has_only_another_name_left_is_written_anew_where_it_is_looked_for() {
    let removed = |journal: &Path| std::fs::remove_file(journal).unwrap();
    let away = |journal: &Path| {
        let folder = journal.parent().unwrap();
        std::fs::rename(folder, folder.with_extension("away")).unwrap();
    };
    let aside = |journal: &Path| std::fs::rename(journal, journal.with_extension("bak")).unwrap();
    let linked = |journal: &Path| {
        std::fs::hard_link(journal, journal.with_extension("bak")).unwrap();
        removed(journal);
    };
    let replaced = |journal: &Path| {
        aside(journal);
        std::fs::write(journal, "").unwrap();
    };
    let ways: [&dyn Fn(&Path); 5] = [&removed, &away, &aside, &linked, &replaced];
    for way in ways {
        let world = World::new();
        let mut session = world.open();
        let number = session.say("en");
        session.synced(number);
        way(&world.journals()[0]);
        let number = session.say("to");
        assert!(trouble(&session, Area::Journal).what.contains("removed"));
        session.synced(number);
        drop(session);
        assert_eq!(world.open().document().texts(), ["en", "to"]);
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_an_emergency_folder_of_ours_keeps_nobody_out() {
    let mut world = World::new();
    let emergency = world.place.emergency[0].clone();
    std::os::unix::fs::symlink(&emergency, &emergency).unwrap();
    world.place.emergency.push(world.root.path().join("x".repeat(300)));
    let mut session = world.open();
    let number = session.say("en");
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en"]);
}

#[cfg(unix)]
#[test]
fn an_emergency_folder_is_ours_if_it_is_our_own_whosever_the_state_folder_is() {
    let world = World::new();
    let (emergency, state) = (world.place.emergency[0].clone(), world.root.path().join("fremmed"));
    for folder in [&emergency, &state] {
        std::fs::create_dir(folder).unwrap();
    }
    let place = Place { state: state.join("klubbe"), ..world.place.clone() };
    let spots = || place.spots(&Disk, uuid::Uuid::nil(), "a").len();
    assert_eq!(spots(), 2);
    let give = |folder: &std::path::Path| std::os::unix::fs::chown(folder, Some(12_345), None);
    if give(&state).is_err() {
        println!("SKIPPED: folders of another user, which only root can make");
        return;
    }
    assert_eq!(spots(), 2, "what was written there is read again");
    give(&emergency).unwrap();
    assert_eq!(spots(), 1, "nobody else's journal is taken for ours");
}

#[test]
fn a_save_that_fails_is_said_and_tried_again_and_the_old_file_stays() {
    for failing in ["create", "write", "sync", "read", "rename"] {
        let world = World::new();
        let before = world.file();
        let files = Faulty::new(|_| Verdict::Go);
        let mut session = world.open_on(&files);
        session.say("en");
        files.plan(move |step| {
            let ours = step.0 == failing && step.1.ends_with(".klubbe-tmp");
            if ours { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go }
        });
        session.save();
        trouble(&session, Area::File);
        assert_eq!(world.file(), before);
        files.plan(|_| Verdict::Go);
        session.save();
        session.wait(|r| *r == Report::TroubleOver(Area::File));
        session.saved();
        session.close();
        assert_eq!(world.names(), ["møte.ron"], "{failing}");
        assert_eq!(world.open().document().texts(), ["en"]);
    }
}

#[test]
fn a_folder_that_cannot_be_synced_is_tolerated_and_said() {
    let world = World::new();
    let files =
        Faulty::new(|step| if step.0 == "sync folder" { Verdict::Fail(ErrorKind::InvalidInput) } else { Verdict::Go });
    let mut session = world.open_on(&files);
    let number = session.say("en");
    session.synced(number);
    session.save();
    assert_eq!(session.saved(), Report::Saved { revision: 1, folder_synced: false });
}

#[test]
fn closing_while_nothing_can_be_saved_ends_and_says_so() {
    let world = World::new();
    let files =
        Faulty::new(
            |step| {
                if step.1.ends_with(".klubbe-tmp") { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go }
            },
        );
    let mut session = world.open_on(&files);
    session.say("en");
    let document = session.document();
    let unsaved = session.store.close(Some(document)).unwrap_err();
    assert!(unsaved.in_journal && unsaved.trouble.area == Area::File);
    assert_eq!(world.open().document().texts(), ["en"]);
}

#[test]
fn closing_while_nothing_at_all_can_be_written_says_that_it_is_gone() {
    let world = World::new();
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    files.plan(|step| if step.0 == "write" { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go });
    session.say("en");
    let document = session.document();
    // nobody has looked at the reports
    assert!(!session.store.close(Some(document)).unwrap_err().in_journal);
    let mut session = world.open();
    assert_eq!(session.document().texts(), [""; 0]);
    session.say("to");
    session.close();
}

#[test]
fn a_share_without_locks_opens_with_a_remark() {
    let world = World::new();
    let files: Arc<dyn Files> = Faulty::new(|step| {
        let beside = step.0 == "lock" && step.1.ends_with("klubbe-lock");
        if beside { Verdict::Fail(ErrorKind::Unsupported) } else { Verdict::Go }
    });
    let session = world.try_open(files).unwrap();
    assert!(session.opened.read_only.is_none());
    assert!(matches!(session.opened.remarks[..], [super::super::Remark::NoLock(_)]));
}

/// A disk that does not give the file so many times.
fn unread(mut times: usize) -> Arc<Faulty> {
    Faulty::new(move |step| {
        if (step.0, &*step.1) == ("read", "møte.ron") && times > 0 {
            times -= 1;
            return Verdict::Fail(ErrorKind::Other);
        }
        Verdict::Go
    })
}

/// A document with a line in the file and a line in the journal alone.
fn begun() -> World {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.save();
    session.saved();
    let number = session.say("to");
    session.synced(number);
    world
}

#[test]
fn a_file_that_the_disk_gives_when_asked_again_is_a_file_like_any_other() {
    let world = begun();
    let session = world.open_on(&unread(2));
    assert_eq!(session.document().texts(), ["en", "to"]);
    assert_eq!(session.opened.remarks, [Remark::Recovered(1)]);
}

#[test]
fn a_file_that_the_disk_does_not_give_is_not_taken_for_a_damaged_one() {
    let world = begun();
    let files = unread(usize::MAX);
    let mut session = world.open_on(&files);
    assert_eq!(session.document().texts(), ["en", "to"]);
    assert!(matches!(session.opened.remarks[0], Remark::FileUnread(_)), "{:?}", session.opened.remarks);
    session.say("tre");
    session.save();
    trouble(&session, Area::File);
    let beside = |name: &String| name.contains("recovered") || name.contains("outside");
    assert!(!world.names().iter().any(beside), "nothing is written beside it");
    files.plan(|_| Verdict::Go);
    session.save();
    session.saved();
    session.close();
    assert_eq!(world.names(), ["møte.ron"], "it was what we had left there");
    let session = world.open();
    assert_eq!((session.document().texts(), session.opened.remarks.len()), (vec!["en", "to", "tre"], 0));
}

#[test]
fn a_file_that_was_not_read_and_was_changed_by_another_is_kept() {
    let world = begun();
    let theirs = world.file().replace("Møte på Åre", "Møte på Røros");
    std::fs::write(&world.path, &theirs).unwrap();
    let files = unread(usize::MAX);
    let mut session = world.open_on(&files);
    session.say("tre");
    files.plan(|_| Verdict::Go);
    session.save();
    let Report::ChangedOutside { kept } = session.wait(|r| matches!(r, Report::ChangedOutside { .. })) else {
        panic!()
    };
    assert_eq!(std::fs::read_to_string(kept).unwrap(), theirs);
    session.close();
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
}

#[test]
fn a_file_that_the_disk_does_not_give_and_no_journal_knows_is_not_opened() {
    let world = World::new();
    let Err(e) = world.try_open(unread(usize::MAX)) else { panic!("it was opened") };
    assert!(matches!(e, OpenError::Disk(..)), "{e}");
    assert_eq!(world.names(), ["møte.ron"]);
}
