//! A file that was moved, renamed or copied: what was said of it counts, wherever it was written, or is kept.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::super::testing::{Faulty, Notes, Session, Verdict, World, said};
use super::super::{Remark, parse, to_ron};

/// The same file under another path.
fn moves(world: &mut World, folder: &str) {
    let to = world.root.path().join(folder);
    let from = world.path.parent().unwrap().to_path_buf();
    std::fs::rename(from, &to).unwrap();
    world.path = to.join("møte.ron");
}

#[test]
fn what_was_said_while_the_file_was_somewhere_else_is_there_when_it_comes_back() {
    let mut world = World::new();
    let mut session = world.open();
    session.say("en");
    session.close();
    moves(&mut world, "E");
    let mut session = world.open();
    assert_eq!(session.opened.remarks, [], "it was moved, no more");
    let number = session.say("to");
    session.synced(number);
    drop(session);
    moves(&mut world, "2019");
    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en", "to"]);
    assert_eq!(session.opened.recovered, 1);
    session.say("tre");
    session.close();
    moves(&mut world, "E");
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
            moves(&mut world, &format!("{turn}-{place}"));
            let mut session = world.open();
            let number = session.say(&format!("{place}"));
            session.synced(number);
            if turn % 2 == 1 && place == 1 {
                session.save();
                session.saved();
            }
            drop(session);
        }
        moves(&mut world, &format!("{turn}-9"));
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
    moves(&mut world, "E");
    let mut session = world.open();
    let number = session.say("tre");
    session.synced(number);
    drop(session);
    moves(&mut world, "2019");
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

/// Says it, durably and not in the file.
fn says(session: &mut Session, texts: &[&str]) {
    for text in texts {
        let number = session.say(text);
        session.synced(number);
    }
}

fn said_elsewhere(session: &Session) -> Vec<Vec<String>> {
    let kept = session.opened.remarks.iter().filter_map(|remark| match remark {
        Remark::SaidElsewhere(kept) => Some(parse::<Notes>(kept, &std::fs::read(kept).unwrap()).unwrap().document),
        _ => None,
    });
    kept.map(|notes| notes.texts().into_iter().map(str::to_owned).collect()).collect()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Goes on with a copy; gives where the original is.
fn copies(world: &mut World, name: &str) -> PathBuf {
    let copy = world.path.with_file_name(name);
    std::fs::copy(&world.path, &copy).unwrap();
    std::mem::replace(&mut world.path, copy)
}

#[test]
fn a_file_of_which_another_document_has_the_old_name_takes_its_journal_along() {
    let mut world = World::new();
    says(&mut world.open(), &["to"]);
    let old = std::mem::replace(&mut world.path, world.root.path().join("2019/mars.ron"));
    std::fs::rename(&old, &world.path).unwrap();
    let another = Notes { id: uuid::Uuid::from_u128(8), ..Notes::new() };
    std::fs::write(&old, to_ron(&another).unwrap()).unwrap();
    assert_eq!(world.open().document().texts(), ["to"]);
}

#[test]
fn what_was_said_before_a_copy_took_the_files_place_is_kept_and_said_once() {
    let mut world = World::new();
    let mut session = world.open();
    says(&mut session, &["en"]);
    session.save();
    session.saved();
    says(&mut session, &["to"]);
    drop(session);
    let own = copies(&mut world, "prøve.ron");
    let mut session = world.open();
    says(&mut session, &["a", "b"]);
    session.close();
    std::fs::rename(&world.path, &own).unwrap();
    world.path = own;
    let mut session = world.open();
    assert_eq!(
        (session.document().texts(), said_elsewhere(&session)),
        (vec!["en", "a", "b"], vec![texts(&["en", "to"])])
    );
    let kept = session.opened.copies[0].clone();
    says(&mut session, &["c"]);
    drop(session);
    std::fs::remove_file(kept).unwrap(); // read
    let session = world.open();
    assert_eq!((session.document().texts(), said_elsewhere(&session)), (vec!["en", "a", "b", "c"], vec![]));
    assert_eq!(session.opened.copies, [""; 0].map(PathBuf::from));
}

#[test]
fn what_was_said_to_a_file_that_was_put_back_counts_where_it_goes_next() {
    let mut world = World::new();
    let mut session = world.open();
    says(&mut session, &["en"]);
    session.save();
    session.saved();
    let older = world.file();
    says(&mut session, &["to", "tre", "fire"]);
    session.close();
    moves(&mut world, "E");
    std::fs::write(&world.path, older).unwrap();
    let mut session = world.open();
    assert!(session.opened.remarks.contains(&Remark::FileChanged));
    says(&mut session, &["ny"]);
    drop(session);
    moves(&mut world, "2019");
    assert_eq!(world.open().document().texts(), ["en", "ny"]);
}

#[test]
fn put_back_while_it_is_here_is_told_although_it_was_as_it_is_now_somewhere_else() {
    let mut world = World::new();
    moves(&mut world, "E");
    let mut session = world.open();
    says(&mut session, &["en"]);
    session.close();
    let older = world.file();
    moves(&mut world, "2019");
    let mut session = world.open();
    says(&mut session, &["to"]);
    session.close();
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en"]);
    assert!(matches!(&session.opened.remarks[..], [Remark::FileChanged, Remark::NewerKept(_), ..]));
}

#[test]
fn a_file_that_was_only_opened_somewhere_else_comes_back_as_it_was() {
    let mut world = World::new();
    let mut session = world.open();
    says(&mut session, &["en"]);
    session.save();
    session.saved();
    says(&mut session, &["to"]);
    drop(session);
    moves(&mut world, "E");
    world.open().close();
    moves(&mut world, "2019");
    let session = world.open();
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en", "to"], &[][..]));
}

#[test]
fn of_a_copy_that_is_gone_only_a_version_is_left_wherever_the_file_goes() {
    let mut world = World::new();
    let mut session = world.open();
    says(&mut session, &["en"]);
    session.save();
    session.saved();
    says(&mut session, &["to"]);
    drop(session);
    let own = copies(&mut world, "prøve.ron");
    says(&mut world.open(), &["a", "b", "c"]);
    std::fs::remove_file(&world.path).unwrap();
    world.path = world.root.path().join("2019/annet.ron");
    std::fs::rename(own, &world.path).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to"]);
    assert_eq!(said_elsewhere(&session), [texts(&["en", "a", "b", "c"])]);
}

#[test]
fn a_folder_that_does_not_say_what_was_written_somewhere_else_is_told() {
    let mut world = World::new();
    let mut session = world.open();
    says(&mut session, &["en"]);
    session.close();
    moves(&mut world, "E");
    says(&mut world.open(), &["to"]);
    let elsewhere =
        world.journals().into_iter().max_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
    let elsewhere = elsewhere.unwrap().parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
    moves(&mut world, "2019");
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
        says(&mut world.open(), &["en"]);
        let journal = world.journals().remove(0);
        let mut bytes = std::fs::read(&journal).unwrap();
        let head = bytes.iter().position(|byte| *byte == b'\n').unwrap();
        let spoilt = if keeps { 3..4 } else { 3..bytes.len() - 1 };
        assert!(spoilt.start < head);
        bytes[spoilt].fill(b'?');
        std::fs::write(&journal, bytes).unwrap();
        moves(&mut world, "E");
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
    says(&mut session, &["en"]);
    session.close();
    let garbled = world.journals().remove(0);
    moves(&mut world, "E");
    says(&mut world.open(), &["to"]);
    moves(&mut world, "2019");
    std::fs::write(&garbled, "ikke noe helt\n").unwrap();
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn what_could_only_be_written_in_the_emergency_folder_comes_along() {
    let mut world = World::new();
    let files = Faulty::new(|(what, name)| {
        let fails = *what == "sync" && name.ends_with(".journal") && !name.contains('-');
        if fails { Verdict::Fail(ErrorKind::ReadOnlyFilesystem) } else { Verdict::Go }
    });
    says(&mut world.open_on(&files), &["en", "to"]);
    moves(&mut world, "E");
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}
