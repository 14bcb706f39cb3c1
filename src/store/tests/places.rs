//! A file of which several places know something: what an older history knew, what was saved after it, what cannot be read or kept.

use std::path::PathBuf;

use super::super::Remark;
use super::super::journal::{self, Frame};
use super::super::testing::{Session, World, keeps_no_version, said, texts, theirs};

/// Says it and closes, so that it is in the file; gives the file.
pub(super) fn saved(world: &World, text: &str) -> String {
    let mut session = world.open();
    session.say(text);
    session.close();
    world.file()
}

/// So much that the next opening begins a new history.
pub(super) fn much() -> String {
    "x".repeat(300_000)
}

fn kept_journal(session: &Session) -> Option<PathBuf> {
    session.opened.remarks.iter().find_map(|remark| match remark {
        Remark::JournalKept { kept, .. } => Some(kept.clone()),
        _ => None,
    })
}

#[test]
fn put_back_to_what_an_older_history_knew_is_told_and_what_was_saved_last_is_kept() {
    for was_elsewhere in [false, true] {
        let mut world = World::new();
        let older = saved(&world, "en");
        if was_elsewhere {
            world.moves("E");
        }
        saved(&world, &much());
        saved(&world, "tre");
        std::fs::write(&world.path, &older).unwrap();
        let session = world.open();
        assert_eq!(session.document().texts(), ["en"]);
        assert_eq!(session.newer_kept(), Some(texts(&["en", &much(), "tre"])), "{was_elsewhere}");
    }
}

#[test]
fn put_back_to_what_was_saved_in_a_place_before_the_last_one_is_told() {
    let mut world = World::unsaved();
    world.moves("E");
    let older = saved(&world, "tre");
    saved(&world, "fire");
    world.moves("2019");
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", "tre"]);
    assert_eq!(session.newer_kept(), Some(texts(&["en", "to", "tre", "fire"])));
    assert!(session.said_elsewhere().is_empty(), "what is here was said there too");
}

#[test]
fn what_was_saved_in_a_later_place_and_is_not_in_the_file_any_more_is_kept() {
    let mut world = World::new();
    let older = saved(&world, "en");
    world.moves("E");
    saved(&world, "to");
    world.moves("F");
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), session.said_elsewhere()), (vec!["en"], vec![texts(&["en", "to"])]));
    drop(session);
    world.moves("G");
    assert!(world.open().said_elsewhere().is_empty(), "once, wherever it goes");
}

#[test]
fn of_all_that_know_what_a_file_was_put_back_to_the_last_place_says_what_was_saved_last() {
    let mut world = World::new();
    let older = saved(&world, "en");
    saved(&world, "to");
    world.moves("E");
    saved(&world, "tre");
    world.moves("F");
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), session.newer_kept()), (vec!["en"], Some(texts(&["en", "to", "tre"]))));
    assert!(session.said_elsewhere().is_empty());
}

#[test]
fn what_somebody_has_worked_on_since_is_no_version_of_the_place_before() {
    let mut world = World::new();
    saved(&world, "en");
    world.moves("E");
    std::fs::write(&world.path, theirs()).unwrap();
    assert_eq!(world.open().opened.remarks, [Remark::FileChanged]);
    saved(&world, "to");
    world.moves("F");
    assert_eq!(world.open().opened.remarks, []);
}

#[test]
fn a_copy_in_which_nothing_was_said_takes_no_step_from_what_can_be_undone() {
    let mut world = World::new();
    saved(&world, "en");
    let own = world.copies("prøve.ron");
    world.open().close();
    std::fs::remove_file(&world.path).unwrap();
    world.path = own;
    let opened = world.open().opened;
    assert_eq!((&opened.entries[..], &opened.remarks[..]), (&[said("en")][..], &[][..]));
}

#[test]
fn of_a_copy_that_is_gone_only_a_version_is_left_wherever_the_file_goes() {
    for is_changed in [false, true] {
        let mut world = World::unsaved();
        let own = world.copies("prøve.ron");
        world.open().says(&["a", "b", "c"]);
        std::fs::remove_file(&world.path).unwrap();
        world.path = world.root.path().join("2019/annet.ron");
        std::fs::rename(own, &world.path).unwrap();
        if is_changed {
            // as nobody left it, under a name that it had nowhere: it may be any of those that were made from it
            std::fs::write(&world.path, theirs()).unwrap();
        }
        let session = world.open();
        let (own, copy) = (texts(&["en", "to"]), texts(&["en", "a", "b", "c"]));
        assert_eq!(session.document().texts(), if is_changed { vec![] } else { vec!["en", "to"] });
        assert_eq!(session.said_elsewhere(), if is_changed { vec![own, copy] } else { vec![copy] });
    }
}

#[test]
fn of_a_file_that_nobody_left_so_no_copy_of_an_older_one_counts() {
    let mut world = World::new();
    saved(&world, "en");
    let own = world.copies("prøve.ron");
    world.open().says(&["a", "b", "c"]);
    let copy = std::mem::replace(&mut world.path, own);
    saved(&world, "to");
    std::fs::remove_file(copy).unwrap();
    world.moves("E");
    std::fs::write(&world.path, theirs()).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), session.document().title.as_str()), (vec![], "Endret av Kari"));
    assert_eq!(session.said_elsewhere(), [texts(&["en", "a", "b", "c"])]);
}

#[test]
fn what_went_on_somewhere_else_until_a_new_history_began_there_is_no_version() {
    let mut world = World::unsaved();
    world.moves("E");
    saved(&world, &much());
    saved(&world, "fire");
    world.moves("2019");
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", &much(), "fire"]);
    assert_eq!(session.opened.remarks, []);
}

#[test]
fn what_was_saved_last_and_cannot_be_kept_is_told_and_kept_next_time() {
    let world = World::new();
    let older = saved(&world, "en");
    saved(&world, "to");
    std::fs::write(&world.path, older).unwrap();
    let remarks = world.open_on(&keeps_no_version()).opened.remarks;
    assert!(matches!(remarks[..], [Remark::FileChanged, Remark::OutsideNotKept(_)]), "{remarks:?}");
    let session = world.open();
    assert_eq!(session.newer_kept(), Some(texts(&["en", "to"])));
    session.close();
    assert_eq!(world.open().newer_kept(), None, "it is as it was left");
}

#[test]
fn the_journal_of_what_was_said_here_and_cannot_be_kept_is_set_aside() {
    let mut world = World::unsaved();
    let before = std::fs::read(&world.journals()[0]).unwrap();
    world.is_replaced_by_a_copy(&["a"]);
    let mut session = world.open_on(&keeps_no_version());
    assert!(session.opened.remarks.iter().any(|remark| matches!(remark, Remark::OutsideNotKept(_))));
    let kept = kept_journal(&session).unwrap();
    session.say("b");
    session.close();
    saved(&world, &much());
    saved(&world, "c");
    assert_eq!(world.open().document().texts(), ["en", "a", "b", &much(), "c"]);
    assert_eq!(std::fs::read(kept).unwrap(), before);
}

#[test]
fn what_cannot_be_read_of_what_does_not_count_is_told_once_and_stays() {
    for is_lost in [false, true] {
        let mut world = World::unsaved();
        let own = world.copies("prøve.ron");
        world.open().says(&["a", "b"]);
        let of_the_copy = |path: &PathBuf| String::from_utf8_lossy(&std::fs::read(path).unwrap()).contains("prøve.ron");
        let journal = world.journals().into_iter().find(of_the_copy).unwrap();
        let mut bytes = std::fs::read(&journal).unwrap();
        let at = bytes.windows(3).position(|three| three == b"\"a\"").unwrap();
        bytes[at] = b'?';
        std::fs::write(&journal, &bytes).unwrap();
        if is_lost {
            // a generation of which nothing can be read, above it
            std::fs::write(journal.with_file_name("000009.journal"), "ikke noe helt\n").unwrap();
        }
        std::fs::remove_file(&world.path).unwrap();
        world.path = own;
        let told = |session: &Session| {
            let lost = kept_journal(session).is_some();
            (session.opened.remarks.contains(&Remark::DamagedKept(journal.clone())), lost)
        };
        let mut session = world.open();
        assert_eq!((session.document().texts(), told(&session)), (vec!["en", "to"], (true, is_lost)));
        session.say("tre");
        session.close();
        assert_eq!(told(&world.open()), (false, false));
        assert_eq!(std::fs::read(&journal).unwrap(), bytes);
    }
}

/// Puts behind the journal's one entry what another version may say; gives that line.
fn says_something_new(world: &World) -> (PathBuf, String) {
    let journal = world.journals().remove(0);
    let line = String::from_utf8(journal::encode(&Frame::Entry(&"noe nytt"), 2).unwrap()).unwrap();
    std::fs::write(&journal, std::fs::read_to_string(&journal).unwrap() + &line).unwrap();
    (journal, line)
}

#[test]
fn what_is_not_understood_and_in_no_file_is_not_given_up_for_a_file_that_somebody_changed() {
    let world = World::new();
    saved(&world, "en");
    says_something_new(&world);
    std::fs::write(&world.path, theirs()).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en"]);
    let remarks = &session.opened.remarks;
    assert!(matches!(remarks[..], [Remark::ForeignEntries(1), Remark::OutsideKept(_), ..]), "{remarks:?}");
}

#[test]
fn the_number_of_an_entry_that_is_not_understood_is_not_given_again() {
    let world = World::new();
    world.open().says(&["en"]);
    let (journal, line) = says_something_new(&world);
    let mut session = world.open();
    assert_eq!(session.opened.remarks, [Remark::Recovered(1), Remark::ForeignEntries(1)]);
    assert_eq!(session.say("tre"), 3);
    session.close();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "tre"]);
    assert!(session.opened.remarks.contains(&Remark::ForeignEntries(1)), "it is there for who understands it");
    assert!(std::fs::read_to_string(&journal).unwrap().contains(&line));
}

#[test]
fn what_is_not_understood_and_written_twice_is_counted_once_and_is_no_damage() {
    for is_in_both in [false, true] {
        let world = World::new();
        world.open().says(&["en"]);
        let alone = std::fs::read(&world.journals()[0]).unwrap();
        let (journal, _) = says_something_new(&world);
        let behind = journal::encode(&Frame::Entry(&said("tre")), 3).unwrap();
        let both = [std::fs::read(&journal).unwrap(), behind].concat();
        if !is_in_both {
            std::fs::write(&journal, alone).unwrap();
        }
        std::fs::write(journal.with_file_name("000002.journal"), both).unwrap();
        let session = world.open();
        assert_eq!(session.document().texts(), ["en", "tre"]);
        assert_eq!(session.opened.remarks, [Remark::Recovered(2), Remark::ForeignEntries(1)], "{is_in_both}");
    }
}

#[test]
fn a_journal_with_something_of_another_kind_in_it_is_never_removed() {
    let world = World::new();
    saved(&world, "en");
    let journal = world.journals().remove(0);
    let rest = "5 1 \"noe\"";
    let line = format!("X {:08x} {rest}\n", crc32fast::hash(format!("X {rest}").as_bytes()));
    std::fs::write(&journal, std::fs::read_to_string(&journal).unwrap() + &line).unwrap();
    for _ in 0..3 {
        saved(&world, &much());
    }
    assert!(world.journals().len() > 1 && std::fs::read_to_string(&journal).unwrap().contains(&line));
}

#[test]
fn behind_the_highest_number_that_is_believed_there_are_others() {
    let world = World::new();
    world.open().says(&["en"]);
    let journal = world.journals().remove(0);
    let highest = u64::MAX / 4 * 3;
    let forged = journal::encode(&Frame::Entry(&said("langt fremme")), highest).unwrap();
    std::fs::write(&journal, [std::fs::read(&journal).unwrap(), forged].concat()).unwrap();
    let mut session = world.open();
    let number = session.say("to");
    assert_eq!(number, highest + 1);
    session.synced(number);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "langt fremme", "to"]);
}

/// Names on old disks are often in another encoding.
#[cfg(target_os = "linux")]
#[test]
fn a_copy_of_a_file_whose_name_is_no_text_has_nothing_of_its_journal() {
    use super::super::testing::{Faulty, Verdict};
    use std::os::unix::ffi::OsStrExt as _;
    let mut world = World::new();
    let own = world.path.with_file_name(std::ffi::OsStr::from_bytes(b"m\xf8te.ron"));
    std::fs::rename(&world.path, &own).unwrap();
    world.path.clone_from(&own);
    world.open().says(&["en"]);
    world.copies("prøve.ron");
    let refused = Faulty::new(|(what, name)| {
        if *what == "list" && name == "2019" {
            Verdict::Fail(std::io::ErrorKind::PermissionDenied)
        } else {
            Verdict::Go
        }
    });
    assert_eq!(world.open_on(&refused).document().texts(), [""; 0], "nobody says that it is gone");
    assert_eq!(world.open().document().texts(), [""; 0]);
    std::fs::remove_file(own).unwrap();
    assert_eq!(world.open().document().texts(), ["en"], "it was moved");
}
