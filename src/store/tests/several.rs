//! Copies of a file, several made from one, and a place that is gone: nothing of one comes into another, and nothing goes without a word.

use super::super::testing::{Notes, Session, World, texts, theirs};
use super::super::{Remark, to_ron};
use super::places::{much, saved};

/// All versions that were kept at this opening.
fn kept(session: &Session) -> Vec<Vec<String>> {
    session.said_elsewhere().into_iter().chain(session.newer_kept()).collect()
}

#[test]
fn what_was_saved_before_a_copy_of_an_older_one_took_the_files_place_is_kept() {
    let mut world = World::new();
    saved(&world, "en");
    let own = world.copies("prøve.ron");
    saved(&world, "a");
    let copy = std::mem::replace(&mut world.path, own);
    saved(&world, "to");
    std::fs::rename(copy, &world.path).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), kept(&session)), (vec!["en", "a"], vec![texts(&["en", "to"])]));
}

#[test]
fn a_copy_that_is_gone_does_not_hide_what_was_saved_last() {
    let mut world = World::new();
    let older = saved(&world, "en");
    let own = world.copies("prøve.ron");
    saved(&world, "a");
    let copy = std::mem::replace(&mut world.path, own);
    std::fs::remove_file(copy).unwrap();
    saved(&world, "to");
    world.moves("E");
    std::fs::write(&world.path, older).unwrap();
    assert!(kept(&world.open()).contains(&texts(&["en", "to"])));
}

#[test]
fn of_several_that_were_made_from_one_each_has_its_own_wherever_their_folder_goes() {
    let mut world = World::new();
    let template = world.path.clone();
    let names = ["januar.ron", "februar.ron", "mars.ron"];
    for name in names {
        world.path.clone_from(&template);
        world.copies(name);
        saved(&world, name);
    }
    world.path = template;
    world.moves("arkiv");
    for name in names {
        world.path = world.path.with_file_name(name);
        let session = world.open();
        assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec![name], &[][..]));
    }
}

#[test]
fn of_several_that_were_made_from_one_each_has_its_own_also_where_each_goes_somewhere_else() {
    let mut world = World::new();
    let template = world.path.clone();
    let names = ["januar.ron", "februar.ron"];
    for name in names {
        world.path.clone_from(&template);
        world.copies(name);
        saved(&world, name);
    }
    for name in names {
        world.path = world.root.path().join(name.replace(".ron", "")).join(name);
        std::fs::create_dir(world.path.parent().unwrap()).unwrap();
        std::fs::rename(template.with_file_name(name), &world.path).unwrap();
    }
    for name in names {
        world.path = world.root.path().join(name.replace(".ron", "")).join(name);
        let session = world.open();
        assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec![name], &[][..]));
    }
}

#[test]
fn of_several_that_were_made_from_one_none_gives_a_file_that_somebody_has_changed_what_was_said_to_another() {
    for name in ["februar.ron", "annet/januar.ron"] {
        let mut world = World::new();
        let template = world.path.clone();
        world.copies("januar.ron");
        world.open().says(&["i januar"]);
        world.path.clone_from(&template);
        std::fs::create_dir(world.path.with_file_name("annet")).unwrap();
        world.copies(name);
        saved(&world, "i den andre");
        world.path = template;
        world.moves("arkiv");
        world.path = world.path.with_file_name(name);
        std::fs::write(&world.path, theirs()).unwrap();
        let session = world.open();
        let is_in = session.document().texts().contains(&"i januar");
        assert!(!is_in, "{name}: {:?}", session.document().texts());
    }
}

#[test]
fn a_copy_that_was_moved_with_its_folder_has_nothing_of_what_was_said_to_the_file_beside_it() {
    let mut world = World::new();
    world.open().says(&["en"]);
    let own = world.copies("prøve.ron");
    let copy = std::mem::replace(&mut world.path, own);
    world.moves("E");
    let own = std::mem::replace(&mut world.path, copy.clone());
    world.path = own.with_file_name(copy.file_name().unwrap());
    let opened = world.open().opened;
    assert_eq!((&opened.entries[..], &opened.remarks[..]), (&[][..], &[][..]));
    world.path = own;
    assert_eq!(world.open().document().texts(), ["en"]);
}

#[test]
fn what_was_saved_over_an_older_file_is_kept_where_a_newer_one_is_put_back_under_another_name() {
    let mut world = World::new();
    let older = world.file();
    let newer = saved(&world, "en");
    world.moves("E");
    std::fs::write(&world.path, older).unwrap();
    let mut session = world.open();
    assert_eq!(session.newer_kept(), Some(texts(&["en"])));
    session.says(&["to"]);
    session.save();
    session.saved();
    drop(session);
    let before = std::mem::replace(&mut world.path, world.root.path().join("E/april.ron"));
    std::fs::rename(before, &world.path).unwrap();
    std::fs::write(&world.path, newer).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), session.said_elsewhere()), (vec!["en"], vec![texts(&["to"])]));
}

#[test]
fn what_was_taken_along_is_no_version_either_when_nobody_remembers_that_it_was() {
    let mut world = World::unsaved();
    world.moves("E");
    world.open().close();
    for _ in 0..3 {
        saved(&world, &much());
    }
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", &much(), &much(), &much()]);
    assert_eq!(session.opened.remarks, []);
}

#[test]
fn what_was_saved_in_a_later_place_is_kept_also_where_another_document_has_its_name() {
    let mut world = World::new();
    let older = saved(&world, "en");
    world.moves("E");
    saved(&world, "to");
    let before = world.path.clone();
    world.moves("F");
    std::fs::write(&world.path, older).unwrap();
    std::fs::create_dir(before.parent().unwrap()).unwrap();
    let another = Notes { id: uuid::Uuid::from_u128(8), ..Notes::new() };
    std::fs::write(&before, to_ron(&another).unwrap()).unwrap();
    assert_eq!(kept(&world.open()), [texts(&["en", "to"])]);
}

#[test]
fn what_was_in_a_file_once_is_kept_when_it_is_in_none_any_more() {
    for mumbles in [false, true] {
        let mut world = World::new();
        let older = saved(&world, "en");
        let own = world.copies("prøve.ron");
        let mut session = world.open();
        session.says(&["to"]);
        session.save();
        session.saved();
        if mumbles {
            let number = session.mumble("hm");
            session.synced(number);
        }
        drop(session);
        std::fs::remove_file(std::mem::replace(&mut world.path, own)).unwrap();
        let session = world.open();
        assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en"], &[][..]));
        drop(session);
        world.moves("E");
        std::fs::write(&world.path, &older).unwrap();
        assert_eq!(kept(&world.open()), [texts(&["en", "to"])], "{mumbles}");
    }
}

#[test]
fn what_a_later_place_began_its_last_history_with_is_kept() {
    let mut world = World::new();
    let older = saved(&world, "en");
    world.moves("E");
    saved(&world, &much());
    let mut session = world.open();
    let number = session.mumble("hm");
    session.synced(number);
    drop(session);
    world.moves("F");
    std::fs::write(&world.path, older).unwrap();
    assert_eq!(kept(&world.open()), [texts(&["en", &much()])]);
}

#[test]
fn what_was_saved_in_a_place_that_is_gone_is_kept_where_an_older_file_is_put_back_before_it() {
    let mut world = World::new();
    let older = saved(&world, "en");
    let own = world.path.clone();
    world.moves("E");
    saved(&world, "to");
    std::fs::remove_dir_all(world.path.parent().unwrap()).unwrap();
    world.path = own;
    std::fs::create_dir(world.path.parent().unwrap()).unwrap();
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), kept(&session)), (vec!["en"], vec![texts(&["en", "to"])]));
}

#[test]
fn what_a_later_place_saved_is_kept_also_where_only_an_earlier_one_knows_what_was_put_back() {
    let mut world = World::new();
    let older = saved(&world, "en");
    saved(&world, "to");
    world.moves("E");
    for _ in 0..3 {
        saved(&world, &much());
    }
    world.moves("F");
    std::fs::write(&world.path, older).unwrap();
    let session = world.open();
    let all = texts(&["en", "to", &much(), &much(), &much()]);
    assert_eq!((session.document().texts(), session.said_elsewhere()), (vec!["en"], vec![all]));
    assert_eq!(session.newer_kept(), Some(texts(&["en", "to"])));
}

#[test]
fn what_was_saved_in_a_copy_that_is_gone_stays_out_also_where_nothing_was_saved_before() {
    let mut world = World::new();
    world.open().says(&["en"]);
    let own = world.copies("prøve.ron");
    saved(&world, "a");
    std::fs::remove_file(std::mem::replace(&mut world.path, own)).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en"], &[Remark::Recovered(1)][..]));
}

#[test]
fn a_journal_of_another_place_that_cannot_be_read_is_told_also_where_there_is_one_here() {
    for has_entries in [false, true] {
        let mut world = World::new();
        saved(&world, "en");
        world.moves("E");
        let before = world.journals();
        world.open().says(&["to"]);
        let journal = world.journals().into_iter().find(|journal| !before.contains(journal)).unwrap();
        let mut bytes = std::fs::read(&journal).unwrap();
        let head = bytes.iter().position(|byte| *byte == b'\n').unwrap();
        let spoilt = if has_entries { 3..head } else { 3..bytes.len() - 1 };
        bytes[spoilt].fill(b'?');
        std::fs::write(&journal, bytes).unwrap();
        world.moves("2019");
        let told = || {
            let remarks = world.open().opened.remarks;
            remarks.iter().any(|remark| matches!(remark, Remark::JournalKept { .. } | Remark::DamagedKept(_)))
        };
        assert_eq!((told(), told()), (true, false), "once");
    }
}

#[test]
fn a_version_that_was_taken_back_is_kept_again_when_the_older_one_is_put_back_again() {
    let world = World::new();
    let older = saved(&world, "en");
    saved(&world, "to");
    std::fs::write(&world.path, &older).unwrap();
    let kept = world.open().opened.remarks.into_iter().find_map(|remark| match remark {
        Remark::NewerKept(kept) => Some(kept),
        _ => None,
    });
    std::fs::rename(kept.unwrap(), &world.path).unwrap();
    assert_eq!(world.open().document().texts(), ["en", "to"]);
    std::fs::write(&world.path, older).unwrap();
    assert_eq!(world.open().newer_kept(), Some(texts(&["en", "to"])));
}

#[test]
fn an_ordinary_life_on_a_stick_and_at_home_is_quiet() {
    for is_large in [false, true] {
        let mut world = World::new();
        let mut all: Vec<String> = Vec::new();
        for turn in 0..12 {
            world.moves(["E", "2019", "E", "F"][turn % 4]);
            let session = world.open();
            let known =
                (session.document().texts().iter().map(ToString::to_string).collect(), &session.opened.remarks[..]);
            assert_eq!(known, (all.clone(), &[][..]), "{is_large} {turn}");
            drop(session);
            for nth in 0..turn % 3 {
                let text = format!("{turn}-{nth}{}", if is_large { much() } else { String::new() });
                saved(&world, &text);
                all.push(text);
            }
            if turn % 5 == 4 {
                world.open().says(&["etter det siste"]);
                all.push("etter det siste".into());
                world.open().close();
            }
        }
    }
}
