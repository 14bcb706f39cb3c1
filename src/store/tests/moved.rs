//! A file that was moved, renamed or copied: what was said of it counts, wherever it was written, or is kept.

use std::io::ErrorKind;

use super::super::testing::{Faulty, Notes, Verdict, World, said, texts, theirs};
use super::super::{Remark, to_ron};

#[test]
fn what_was_said_while_the_file_was_somewhere_else_is_there_when_it_comes_back() {
    let mut world = World::new();
    let mut session = world.open();
    session.say("en");
    session.close();
    world.moves("E");
    let mut session = world.open();
    assert_eq!(session.opened.remarks, [], "it was moved, no more");
    let number = session.say("to");
    session.synced(number);
    drop(session);
    world.moves("2019");
    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en", "to"]);
    assert_eq!(session.opened.recovered, 1);
    session.say("tre");
    session.close();
    world.moves("E");
    let session = world.open();
    assert_eq!((session.document().texts(), session.opened.recovered), (vec!["en", "to", "tre"], 0));
    assert_eq!(session.opened.remarks, []);
}

#[test]
fn of_all_the_places_where_a_file_has_been_the_last_one_counts() {
    for turn in 0..8 {
        let mut world = World::new();
        for place in 0..4 {
            // another order of the folders' names each time
            world.moves(&format!("{turn}-{place}"));
            let mut session = world.open();
            let number = session.say(&format!("{place}"));
            session.synced(number);
            if turn % 2 == 1 && place == 1 {
                session.save();
                session.saved();
            }
            drop(session);
        }
        world.moves(&format!("{turn}-9"));
        let session = world.open();
        assert_eq!(session.document().texts(), ["0", "1", "2", "3"]);
        assert!(!session.opened.remarks.iter().any(|remark| matches!(remark, Remark::OutsideKept(_))));
    }
}

#[test]
fn what_was_tried_in_a_copy_that_is_gone_since_does_not_come_into_the_file() {
    let mut world = World::new();
    let mut session = world.open();
    session.say("en");
    session.close();
    let (own, copy) = (world.path.clone(), world.root.path().join("2019/prøve.ron"));
    std::fs::copy(&own, &copy).unwrap();
    world.path.clone_from(&copy);
    let mut session = world.open();
    session.say("bare en prøve");
    session.close();
    std::fs::remove_file(&copy).unwrap();
    world.path = own;
    let session = world.open();
    assert_eq!((session.opened.entries.as_slice(), session.opened.recovered), (&[said("en")][..], 0));
    assert_eq!(session.opened.remarks, [], "its own journal counts");
}

#[test]
fn what_is_here_is_given_up_only_for_what_goes_on_with_it() {
    let mut world = World::new();
    let mut session = world.open();
    session.say("en");
    session.save();
    session.saved();
    let number = session.say("to");
    session.synced(number);
    drop(session);
    // somewhere else with all that was said here, and back
    world.moves("E");
    let mut session = world.open();
    let number = session.say("tre");
    session.synced(number);
    drop(session);
    world.moves("2019");
    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", "tre"]);
    let number = session.say("fire");
    session.synced(number);
    drop(session);
    // in a copy that is gone
    let (own, copy) = (world.path.clone(), world.root.path().join("2019/prøve.ron"));
    std::fs::copy(&own, &copy).unwrap();
    world.path.clone_from(&copy);
    let mut session = world.open();
    for text in ["a", "b", "c", "d", "e"] {
        let number = session.say(text);
        session.synced(number);
    }
    drop(session);
    std::fs::remove_file(&copy).unwrap();
    world.path = own;
    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", "tre", "fire"]);
    let number = session.say("fem");
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to", "tre", "fire", "fem"]);
}

#[test]
fn a_file_of_which_another_document_has_the_old_name_takes_its_journal_along() {
    let mut world = World::new();
    world.open().says(&["to"]);
    let old = std::mem::replace(&mut world.path, world.root.path().join("2019/mars.ron"));
    std::fs::rename(&old, &world.path).unwrap();
    let another = Notes { id: uuid::Uuid::from_u128(8), ..Notes::new() };
    std::fs::write(&old, to_ron(&another).unwrap()).unwrap();
    assert_eq!(world.open().document().texts(), ["to"]);
}

#[test]
fn what_was_said_before_a_copy_took_the_files_place_is_kept_and_said_once() {
    let mut world = World::unsaved();
    world.is_replaced_by_a_copy(&["a", "b"]);
    let session = world.open();
    assert_eq!(
        (session.document().texts(), session.said_elsewhere().concat()),
        (vec!["en", "a", "b"], texts(&["en", "to"]))
    );
    std::fs::remove_file(&session.opened.copies[0]).unwrap(); // read
    drop(session);
    let mut session = world.open();
    assert!(session.said_elsewhere().is_empty());
    session.says(&["c"]);
    drop(session);
    let session = world.open();
    assert_eq!((session.document().texts(), session.said_elsewhere()), (vec!["en", "a", "b", "c"], vec![]));
}

#[test]
fn what_was_said_to_a_file_that_was_put_back_counts_where_it_goes_next() {
    let mut world = World::new();
    let mut session = world.open();
    session.says(&["en"]);
    session.save();
    session.saved();
    let older = world.file();
    session.says(&["to", "tre", "fire"]);
    session.close();
    world.moves("E");
    std::fs::write(&world.path, older).unwrap();
    let mut session = world.open();
    assert!(session.opened.remarks.contains(&Remark::FileChanged));
    session.says(&["ny"]);
    drop(session);
    world.moves("2019");
    assert_eq!(world.open().document().texts(), ["en", "ny"]);
}

#[test]
fn put_back_while_it_is_here_is_told_although_it_was_as_it_is_now_somewhere_else() {
    let mut world = World::new();
    world.moves("E");
    let mut session = world.open();
    session.says(&["en"]);
    session.close();
    let older = world.file();
    world.moves("2019");
    let mut session = world.open();
    session.says(&["to"]);
    session.close();
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en"]);
    assert!(matches!(&session.opened.remarks[..], [Remark::FileChanged, Remark::NewerKept(_), ..]));
}

#[test]
fn a_file_that_was_only_opened_somewhere_else_comes_back_as_it_was() {
    let mut world = World::unsaved();
    world.moves("E");
    world.open().close();
    world.moves("2019");
    let session = world.open();
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en", "to"], &[][..]));
}

#[test]
fn a_folder_that_does_not_say_what_was_written_somewhere_else_is_told() {
    let mut world = World::new();
    let mut session = world.open();
    session.says(&["en"]);
    session.close();
    world.moves("E");
    world.open().says(&["to"]);
    let elsewhere =
        world.journals().into_iter().max_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
    let elsewhere = elsewhere.unwrap().parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
    world.moves("2019");
    let refused = Faulty::new(move |(what, name)| {
        if *what == "list" && *name == elsewhere { Verdict::Fail(ErrorKind::PermissionDenied) } else { Verdict::Go }
    });
    let session = world.open_on(&refused);
    assert_eq!(session.document().texts(), ["en"]);
    assert!(matches!(&session.opened.remarks[..], [Remark::JournalKept { .. }]), "{:?}", session.opened.remarks);
}

#[test]
fn a_journal_of_another_place_that_cannot_be_read_is_told_and_one_without_a_head_is_read() {
    for (keeps, texts) in [(false, vec![]), (true, vec!["en"])] {
        let mut world = World::new();
        world.open().says(&["en"]);
        let journal = world.journals().remove(0);
        let mut bytes = std::fs::read(&journal).unwrap();
        let head = bytes.iter().position(|byte| *byte == b'\n').unwrap();
        let spoilt = if keeps { 3..head } else { 3..bytes.len() - 1 };
        bytes[spoilt].fill(b'?');
        std::fs::write(&journal, bytes).unwrap();
        world.moves("E");
        let session = world.open();
        assert_eq!(session.document().texts(), texts);
        let kept = |remark: &Remark| matches!(remark, Remark::JournalKept { .. } | Remark::DamagedKept(_));
        assert!(session.opened.remarks.iter().any(kept), "{:?}", session.opened.remarks);
    }
}

#[test]
fn where_nothing_here_can_be_read_it_is_looked_for_all_the_same() {
    let mut world = World::new();
    let mut session = world.open();
    session.says(&["en"]);
    session.close();
    let garbled = world.journals().remove(0);
    world.moves("E");
    world.open().says(&["to"]);
    world.moves("2019");
    std::fs::write(&garbled, "ikke noe helt\n").unwrap();
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn of_a_file_that_somebody_has_changed_what_was_written_here_counts_else_what_goes_furthest() {
    for back in [true, false] {
        let mut world = World::new();
        let mut session = world.open();
        session.says(&["en"]);
        session.close();
        world.moves("E");
        world.open().says(&["to", "tre"]);
        world.moves(if back { "2019" } else { "F" });
        std::fs::write(&world.path, theirs()).unwrap();
        let session = world.open();
        if back {
            assert_eq!((session.document().texts(), session.document().title.as_str()), (vec![], "Endret av Kari"));
            assert_eq!(session.said_elsewhere(), [texts(&["en", "to", "tre"])]);
        } else {
            assert_eq!(session.document().texts(), ["en", "to", "tre"]);
            assert!(session.opened.remarks.iter().any(|remark| matches!(remark, Remark::OutsideKept(_))));
        }
    }
}

#[test]
fn what_a_file_held_when_it_was_opened_somewhere_else_is_there() {
    let mut world = World::new();
    // that it came into the file is not known for certain
    let files = Faulty::new(|(what, name)| {
        let fails = *what == "sync folder" && name == "2019";
        if fails { Verdict::Fail(ErrorKind::Unsupported) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    let long = "x".repeat(300_000);
    session.says(&[long.as_str()]);
    session.save();
    session.saved();
    drop(session);
    world.moves("E");
    let mut session = world.open();
    assert_eq!(session.opened.entries, [], "a new history");
    session.says(&["to"]);
    session.close();
    world.moves("2019");
    let session = world.open();
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec![long.as_str(), "to"], &[][..]));
}

#[test]
fn what_does_not_count_and_cannot_be_shown_is_set_aside() {
    let mut world = World::unsaved();
    let journal = world.journals().remove(0);
    std::fs::remove_file(journal.with_file_name("000001.base.ron")).unwrap();
    let before = std::fs::read(&journal).unwrap();
    world.is_replaced_by_a_copy(&["a"]);
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "a"]);
    let kept = session.opened.remarks.iter().find_map(|remark| match remark {
        Remark::JournalKept { kept, .. } => Some(kept.clone()),
        _ => None,
    });
    assert_eq!(std::fs::read(kept.unwrap()).unwrap(), before);
}

#[test]
fn what_changes_nothing_is_no_version() {
    let mut world = World::new();
    let mut session = world.open();
    session.says(&["en"]);
    session.save();
    session.saved();
    let number = session.mumble("hm");
    session.synced(number);
    drop(session);
    world.is_replaced_by_a_copy(&["a"]);
    let session = world.open();
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en", "a"], &[][..]));
}
