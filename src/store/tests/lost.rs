//! Journals of which nothing can be read: never taken for empty, never removed.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::super::testing::{Faulty, Session, Verdict, World, theirs};
use super::super::{OpenError, Remark, Report};

/// A world whose only journal holds what the file does not.
fn unsaved() -> (World, PathBuf, Vec<u8>) {
    let world = World::new();
    let mut session = world.open();
    session.say("bare i loggen");
    drop(session);
    let journal = world.journals().remove(0);
    let bytes = std::fs::read(&journal).unwrap();
    (world, journal, bytes)
}

fn kept(session: &Session) -> Option<PathBuf> {
    session.opened.remarks.iter().find_map(|remark| match remark {
        Remark::JournalKept { kept, .. } => Some(kept.clone()),
        _ => None,
    })
}

/// Lives through so many generations that every old one has been retired.
fn live_on(world: &World) {
    for _ in 0..3 {
        let mut session = world.open();
        let number = session.say(&"x".repeat(300_000));
        session.synced(number);
        session.close();
    }
}

#[test]
fn a_journal_that_the_disk_does_not_give_is_kept_aside_and_said() {
    for kind in [ErrorKind::Other, ErrorKind::PermissionDenied, ErrorKind::FileTooLarge] {
        let (world, journal, bytes) = unsaved();
        let refused = journal.file_name().unwrap().to_string_lossy().into_owned();
        let unreadable =
            Faulty::new(
                move |step| {
                    if step.0 == "read" && step.1 == refused { Verdict::Fail(kind) } else { Verdict::Go }
                },
            );
        let mut session = world.open_on(&unreadable);
        let aside = kept(&session).unwrap();
        assert_eq!(std::fs::read(&aside).unwrap(), bytes);
        assert_eq!(session.document().texts(), [""; 0]);
        let number = session.say("ny");
        session.synced(number);
        session.close();
        live_on(&world);
        assert_eq!(std::fs::read(&aside).unwrap(), bytes, "{kind:?}");
        assert_eq!(world.open().document().texts()[0], "ny");
    }
}

#[test]
fn a_journal_that_is_nothing_but_damage_is_kept_aside_and_one_without_bytes_is_not() {
    for (content, is_kept) in [(&b"\0\0\0\0\n\0\0"[..], true), (b"H 0", true), (b"", false)] {
        let (world, journal, _) = unsaved();
        std::fs::write(&journal, content).unwrap();
        let session = world.open();
        let aside = kept(&session);
        assert_eq!(aside.is_some(), is_kept, "{content:?}");
        drop(session);
        assert_eq!(kept(&world.open()), None, "said once");
        live_on(&world);
        assert_eq!(aside.map(|aside| std::fs::read(aside).unwrap()), is_kept.then(|| content.to_vec()));
    }
}

#[test]
fn what_was_set_aside_before_is_never_written_over() {
    for ending in ["journal", "base.ron"] {
        let (world, journal, _) = unsaved();
        std::fs::write(&journal, "\0\n\0\n").unwrap();
        let before = journal.with_extension(format!("{ending}.unreadable"));
        std::fs::write(&before, "fra en gang før").unwrap();
        drop(world.open());
        assert_eq!(std::fs::read_to_string(&before).unwrap(), "fra en gang før", "{ending}");
        assert!(!journal.exists(), "it has another name now");
    }
}

#[test]
fn what_cannot_be_set_aside_stays_and_is_read_again_when_it_can_be() {
    let (world, journal, bytes) = unsaved();
    let refused = journal.file_name().unwrap().to_string_lossy().into_owned();
    let stuck = Faulty::new(move |step| match step.0 {
        "read" if step.1 == refused => Verdict::Fail(ErrorKind::PermissionDenied),
        "rename" if !step.1.ends_with("klubbe-tmp") => Verdict::Fail(ErrorKind::PermissionDenied),
        _ => Verdict::Go,
    });
    let mut session = world.open_on(&stuck);
    assert_eq!(kept(&session), Some(journal.clone()));
    let number = session.say("ny");
    session.synced(number);
    drop(session);
    assert_eq!(std::fs::read(&journal).unwrap(), bytes);
    assert_eq!(world.open().document().texts(), ["ny"], "what was written since has a higher number");
}

#[test]
fn a_folder_that_does_not_say_what_is_in_it_is_not_taken_for_an_empty_one() {
    // the first so many lists are refused, or all from some on
    for (from, to) in [(0, 1), (0, 99), (1, 99), (2, 99), (3, 99), (4, 99), (5, 99), (6, 99), (7, 99)] {
        let (world, ..) = unsaved();
        let mut asked = 0;
        let files = Faulty::new(move |step| {
            asked += usize::from(step.0 == "list");
            let refused = step.0 == "list" && (from..to).contains(&(asked - 1));
            if refused { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
        });
        match world.try_open(files) {
            Err(e) => assert!(matches!(e, OpenError::Disk(..)), "{e}"),
            Ok(mut session) => {
                assert_eq!(session.document().texts(), ["bare i loggen"], "from {from} to {to}");
                let number = session.say("ny");
                session.synced(number);
            }
        }
        let texts = world.open().document().texts().join(" ");
        assert!(["bare i loggen", "bare i loggen ny"].contains(&&*texts), "from {from} to {to}: {texts}");
    }
}

#[test]
fn a_folder_of_which_nothing_is_said_at_all_is_not_taken_for_an_empty_one_either() {
    let (world, ..) = unsaved();
    let silent = Faulty::new(|step| {
        let file = step.1.contains('.');
        if !file && ["list", "stat"].contains(&step.0) { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
    });
    let error = world.try_open(silent).err().unwrap();
    assert!(matches!(error, OpenError::Disk(..)), "{error}");
    assert_eq!(world.open().document().texts(), ["bare i loggen"]);
}

/// Without it a journal with a lower number would be begun, which nobody reads when it can be looked at again.
#[test]
fn an_emergency_folder_that_cannot_be_looked_at_is_waited_for() {
    let world = World::new();
    let full = Faulty::new(|step| {
        let here = step.0 == "create" && step.1.ends_with(".journal") && !step.1.contains('-');
        if here { Verdict::Fail(ErrorKind::StorageFull) } else { Verdict::Go }
    });
    let mut session = world.open_on(&full);
    let number = session.say("i nød");
    session.synced(number);
    drop(session);
    let refused = Faulty::new(|step| {
        let there = step.1 == "emergency" && ["list", "stat"].contains(&step.0);
        if there { Verdict::Fail(ErrorKind::PermissionDenied) } else { Verdict::Go }
    });
    let error = world.try_open(refused).err().unwrap();
    assert!(matches!(error, OpenError::Disk(..)), "{error}");
    assert_eq!(world.open().document().texts(), ["i nød"]);
}

#[test]
fn a_journal_that_was_given_again_after_it_could_not_be_set_aside_is_not_mixed_with_what_was_written_since() {
    // written anew after a sync that failed: two of one history, the newer with more in it
    let world = World::new();
    let mut failed = false;
    let failing = Faulty::new(move |step| {
        let fails = !failed && step.0 == "sync" && step.1.ends_with("1.journal");
        failed |= fails;
        if fails { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
    });
    let mut session = world.open_on(&failing);
    for text in ["en", "to", "tre", "fire"] {
        let number = session.say(text);
        session.synced(number);
    }
    drop(session);
    let journals = world.journals();
    assert_eq!(journals.len(), 2);
    let refused = journals[1].file_name().unwrap().to_string_lossy().into_owned();
    let stuck = Faulty::new(move |step| match step.0 {
        "read" | "rename" if step.1 == refused => Verdict::Fail(ErrorKind::Other),
        _ => Verdict::Go,
    });
    let mut session = world.open_on(&stuck);
    assert_eq!((session.document().texts(), kept(&session)), (vec!["en"], Some(journals[1].clone())));
    let number = session.say("etterpå");
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "etterpå"]);
}

#[test]
fn when_the_newest_journal_is_lost_the_file_that_it_saved_counts_and_not_an_older_one() {
    let world = World::new();
    let mut session = world.open();
    session.say(&"x".repeat(300_000));
    session.close();
    let mut session = world.open();
    session.say("to");
    session.close();
    let journals = world.journals();
    assert_eq!(journals.len(), 2);
    std::fs::write(&journals[1], "\0\n").unwrap();
    let session = world.open();
    assert_eq!(session.document().texts().last(), Some(&"to"));
    assert!(kept(&session).is_some());
    drop(session);
    assert_eq!(world.names(), ["møte.ron"], "nothing was taken for somebody else's");
}

#[test]
fn a_generation_whose_base_is_damaged_is_never_removed() {
    let (world, journal, bytes) = unsaved();
    let base = journal.with_extension("base.ron");
    std::fs::write(&base, "(ikke det som stod her)").unwrap();
    live_on(&world);
    assert_eq!(std::fs::read(&base).unwrap(), b"(ikke det som stod her)");
    assert!(std::fs::read(&journal).unwrap().starts_with(&bytes));
}

#[test]
fn a_base_whose_journal_has_lost_its_head_is_believed_only_by_its_own_seal() {
    for spoil in [false, true] {
        let (world, journal, bytes) = unsaved();
        // the head is damaged, as a power cut may leave it, and so is a letter of the base
        let mut damaged = bytes.clone();
        damaged[4] = if damaged[4] == b'0' { b'1' } else { b'0' };
        std::fs::write(&journal, damaged).unwrap();
        let base = journal.with_extension("base.ron");
        let text = std::fs::read_to_string(&base).unwrap();
        assert!(text.contains("Møte på Åre") && text.contains("// whole: "), "{text}");
        if spoil {
            std::fs::write(&base, text.replace("Møte på", "Møte 7å")).unwrap();
        }
        let session = world.open();
        assert_eq!(session.document().title, "Møte på Åre");
        assert_eq!(session.document().texts().len(), usize::from(!spoil), "spoilt: {spoil}");
    }
}

#[test]
fn what_was_torn_while_it_began_takes_nothing_from_the_one_before() {
    let (world, journal, _) = unsaved();
    std::fs::write(&world.path, theirs()).unwrap();
    std::fs::write(journal.with_file_name("000002.journal"), "H 0000").unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["bare i loggen"]);
    assert!(session.opened.remarks.iter().any(|remark| matches!(remark, Remark::OutsideKept(_))));
}

#[test]
fn a_folder_that_does_not_say_once_what_is_in_it_is_asked_again() {
    let (world, journal, _) = unsaved();
    let folder = journal.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
    let mut asked = 0;
    let files = Faulty::new(move |step| {
        asked += usize::from(step.0 == "list" && step.1 == folder);
        if asked == 1 && step.0 == "list" && step.1 == folder {
            Verdict::Fail(ErrorKind::TimedOut)
        } else {
            Verdict::Go
        }
    });
    assert_eq!(world.open_on(&files).document().texts(), ["bare i loggen"]);
}

#[test]
fn what_goes_on_elsewhere_and_has_lost_its_base_has_that_of_the_journal_it_goes_on_with() {
    let world = World::new();
    let (files, mut session) = world.begun();
    files.plan(|(what, name)| match *what {
        "sync" if name == "000001.journal" => Verdict::Fail(ErrorKind::Other),
        "create" if name.starts_with("000002.") => Verdict::Fail(ErrorKind::StorageFull),
        _ => Verdict::Go,
    });
    let number = session.say("to");
    session.synced(number);
    drop(session);
    let bases = || std::fs::read_dir(&world.place.emergency[0]).unwrap().map(|entry| entry.unwrap().path());
    let base = bases().find(|path| path.to_string_lossy().ends_with(".base.ron")).unwrap();
    std::fs::remove_file(base).unwrap();
    std::fs::remove_file(&world.path).unwrap();
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn what_is_left_of_a_beginning_takes_its_number_and_nothing_more() {
    for left in ["000002.begun", "000002.base.ron"] {
        let world = World::large();
        let journal = world.journals().remove(0);
        std::fs::write(journal.with_file_name(left), "").unwrap();
        let mut session = world.open();
        let number = session.say("ny");
        session.store.close(None).unwrap();
        let reports: Vec<Report> = session.reports.try_iter().collect();
        assert!(reports.contains(&Report::Synced(number)), "{left}: {reports:?}");
        assert!(!reports.iter().any(|report| matches!(report, Report::Trouble(_))), "{left}: {reports:?}");
        assert!(world.journals().contains(&journal.with_file_name("000003.journal")), "{left}");
    }
}

#[test]
fn what_could_only_be_written_in_the_emergency_folder_comes_along() {
    let mut world = World::new();
    let files = Faulty::new(|(what, name)| {
        let fails = *what == "sync" && name.ends_with(".journal") && !name.contains('-');
        if fails { Verdict::Fail(ErrorKind::ReadOnlyFilesystem) } else { Verdict::Go }
    });
    world.open_on(&files).says(&["en", "to"]);
    world.moves("E");
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}
