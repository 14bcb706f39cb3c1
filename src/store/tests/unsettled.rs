//! What is being typed is in no file: it outlives every journal that is given up because the file holds the rest.

use super::super::testing::{World, mumbled, said};
use super::super::{Remark, to_ron};

/// A large journal whose every entry is older than the file, and which ends with something half said.
fn large_and_saved() -> World {
    let world = World::new();
    let mut session = world.open();
    session.mumble("dette ble sagt");
    session.say(&"æ".repeat(200_000));
    session.mumble("12");
    session.mumble("34");
    session.save();
    session.saved();
    world
}

#[test]
fn a_large_journal_that_is_given_up_hands_on_what_is_being_typed() {
    let world = large_and_saved();
    let tail = [mumbled("12"), mumbled("34")];
    for _ in 0..2 {
        let session = world.open();
        assert_eq!((session.opened.entries.as_slice(), session.opened.recovered), (&tail[..], 0));
        assert_eq!(session.document().lines.len(), 1, "the file holds what was said, and it is not said twice");
    }
    let mut session = world.open();
    let number = session.mumble("56");
    session.synced(number);
    drop(session);
    let session = world.open();
    assert_eq!(session.opened.entries, [mumbled("12"), mumbled("34"), mumbled("56")]);
    assert_eq!((session.document().lines.len(), session.store.last()), (1, number));
}

#[test]
fn what_was_settled_is_not_handed_on() {
    let world = large_and_saved();
    let mut session = world.open();
    session.say("1234");
    session.close();
    let session = world.open();
    let lines: Vec<usize> = session.document().texts().iter().map(|text| text.len()).collect();
    assert_eq!(lines, [400_000, 4]);
}

#[test]
fn a_file_changed_outside_counts_but_what_is_being_typed_is_there() {
    let world = large_and_saved();
    let mut theirs = super::super::testing::Notes::new();
    theirs.title = "Endret av Kari".into();
    std::fs::write(&world.path, to_ron(&theirs).unwrap()).unwrap();
    let session = world.open();
    assert_eq!(
        (session.opened.base.title.as_str(), session.opened.remarks.as_slice()),
        ("Endret av Kari", &[Remark::FileChanged][..])
    );
    assert_eq!(session.opened.entries, [mumbled("12"), mumbled("34")]);
}

#[test]
fn when_the_base_is_lost_what_was_begun_before_the_save_and_typed_after_it_is_there() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.mumble("12");
    session.save();
    session.saved();
    session.mumble("34");
    drop(session);
    std::fs::remove_file(world.journals()[0].with_extension("base.ron")).unwrap();
    for _ in 0..2 {
        let mut session = world.open();
        assert_eq!(session.opened.entries[..2], [mumbled("12"), mumbled("34")]);
        assert_eq!(session.document().texts()[0], "en");
        session.say("to");
    }
    let session = world.open();
    assert_eq!(session.opened.entries[2..], [said("to"), said("to")]);
}
