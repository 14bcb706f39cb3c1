//! Peeking: what opening would give, with no lock taken and nothing written.

use std::io::ErrorKind;

use super::super::testing::{Faulty, Notes, Verdict, World, said};
use super::super::{OpenError, Peeked, Remark, Store};

/// Peeks through a disk that can only be read.
fn peek(world: &World) -> Result<Peeked<Notes>, OpenError> {
    let files = Faulty::new(|step| {
        if ["read", "list", "stat"].contains(&step.0) {
            Verdict::Go
        } else {
            Verdict::Fail(ErrorKind::PermissionDenied)
        }
    });
    let peeked = Store::peek(files.clone(), &world.path, &world.place);
    assert!(files.log().iter().all(|(what, _)| ["read", "list"].contains(what)), "{:?}", files.log());
    peeked
}

#[test]
fn after_a_crash_what_is_only_in_the_journal_is_seen_and_still_there_to_be_opened() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.save();
    session.saved();
    session.say("to");
    drop(session);
    let journal = std::fs::read(&world.journals()[0]).unwrap();
    let torn = [&journal[..], b"E 00"].concat();
    std::fs::write(&world.journals()[0], &torn).unwrap();
    let peeked = peek(&world).unwrap();
    assert_eq!(peeked.base.with(&peeked.entries).texts(), ["en", "to"]);
    assert_eq!((peeked.recovered, peeked.remarks.as_slice()), (1, &[Remark::Recovered(1)][..]));
    assert_eq!(std::fs::read(&world.journals()[0]).unwrap(), torn, "the torn tail is left to who opens");
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn what_somebody_has_open_is_seen_as_they_have_it() {
    let world = World::new();
    assert_eq!(peek(&world).unwrap().entries, []);
    assert!(!world.place.state.exists() && world.names() == ["møte.ron"]);
    let mut session = world.open();
    session.say("en");
    assert_eq!(peek(&world).unwrap().entries, [said("en")]);
    session.say("to");
    session.close();
    assert_eq!(peek(&world).unwrap().entries, [said("en"), said("to")]);
}

#[test]
fn a_save_in_the_middle_of_peeking_does_not_make_it_look_like_an_old_file() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    let (path, before) = (world.path.clone(), world.file());
    session.close();
    let after = world.file();
    // what is read first is the file before the save, then the journal after it
    std::fs::write(&path, before).unwrap();
    let files = Faulty::new(move |step| {
        if step.1.ends_with(".journal") {
            std::fs::write(&path, &after).unwrap();
        }
        Verdict::Go
    });
    let peeked = Store::<Notes>::peek(files, &world.path, &world.place).unwrap();
    assert_eq!(peeked.base.with(&peeked.entries).texts(), ["en"]);
    assert_eq!(peeked.remarks, []);
}

#[test]
fn a_missing_file_is_seen_from_its_journal_and_else_said() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    std::fs::remove_file(&world.path).unwrap();
    assert_eq!(peek(&world).unwrap().entries, [said("en")]);
    assert_eq!(world.names(), [""; 0]);
    assert!(matches!(peek(&World::empty()), Err(OpenError::NotFound(_))));
}
