//! Other programs and people at the same file: nothing of theirs is replaced unseen, and links and permissions stay.

use super::super::testing::{Notes, World, theirs};
use super::super::{Document, Remark, Report, parse};

#[test]
fn a_file_changed_outside_while_open_is_kept_beside_ours() {
    let world = World::new();
    let mut session = world.open();
    session.say("vårt");
    std::fs::write(&world.path, theirs()).unwrap();
    session.save();
    let Report::ChangedOutside { kept } = session.wait(|r| matches!(r, Report::ChangedOutside { .. })) else {
        panic!()
    };
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), theirs());
    assert!(kept.file_name().unwrap().to_str().unwrap().starts_with("møte.outside-"));
    session.close();
    let session = world.open();
    assert_eq!(session.document().texts(), ["vårt"]);
    assert!(session.opened.remarks.contains(&Remark::Copies(vec![kept.clone()])));
    session.close();
    // said once, it is there to be found
    let session = world.open();
    assert_eq!((&session.opened.remarks, &session.opened.copies), (&vec![], &vec![kept.clone()]));
    session.close();
    let another = world.path.with_file_name("møte (1).ron");
    std::fs::write(&another, "ny").unwrap();
    let session = world.open();
    assert_eq!(session.opened.remarks, [Remark::Copies(vec![another.clone(), kept])]);
    session.close();
    // one that went and came again is news
    std::fs::remove_file(&another).unwrap();
    assert_eq!(world.open().opened.remarks, []);
    std::fs::write(&another, "ny").unwrap();
    assert_eq!(world.open().opened.remarks.len(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_with_the_longest_name_that_was_changed_outside_is_kept_and_found_too() {
    let mut world = World::new();
    let long = world.path.with_file_name(format!("{}.ron", "n".repeat(251)));
    std::fs::rename(&world.path, &long).unwrap();
    world.path = long;
    let mut session = world.open();
    session.say("vårt");
    std::fs::write(&world.path, theirs()).unwrap();
    session.close();
    let session = world.open();
    assert_eq!(session.document().texts(), ["vårt"]);
    assert_eq!(std::fs::read_to_string(&session.opened.copies[0]).unwrap(), theirs());
}

#[test]
fn changed_outside_when_everything_was_saved_the_file_counts() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.close();
    std::fs::write(&world.path, theirs()).unwrap();
    let mut session = world.open();
    assert_eq!(session.document().title, "Endret av Kari");
    assert_eq!(session.opened.remarks, [Remark::FileChanged]);
    session.say("to");
    session.close();
    assert_eq!(world.open().document().texts(), ["to"]);
    assert_eq!(world.names(), ["møte.ron"]);
}

#[test]
fn put_back_to_an_older_save_of_ours_the_file_counts_too() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.save();
    session.saved();
    let older = world.file();
    session.say("to");
    session.close();
    std::fs::write(&world.path, &older).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), session.opened.recovered), (vec!["en"], 0));
    let [Remark::FileChanged, Remark::NewerKept(kept), Remark::Copies(_)] = &session.opened.remarks.clone()[..] else {
        panic!("{:?}", session.opened.remarks)
    };
    let newer = parse::<Notes>(kept, &std::fs::read(kept).unwrap()).unwrap().document;
    assert_eq!((newer.texts(), newer.revision), (vec!["en", "to"], 2), "and what was saved last is there too");
    session.close();
    assert_eq!(&world.open().opened.copies, std::slice::from_ref(kept));
}

#[test]
fn changed_outside_while_the_journal_holds_more_both_are_kept() {
    let world = World::new();
    let mut session = world.open();
    session.say("bare i journalen");
    drop(session);
    std::fs::write(&world.path, theirs()).unwrap();
    for _ in 0..2 {
        let session = world.open();
        assert_eq!(session.document().texts(), ["bare i journalen"]);
        let kept = session.opened.remarks.iter().find_map(|r| match r {
            Remark::OutsideKept(path) => Some(path.clone()),
            _ => None,
        });
        assert_eq!(std::fs::read_to_string(kept.unwrap()).unwrap(), theirs());
        assert_eq!(world.file(), theirs(), "nothing is replaced before a save");
    }
    let session = world.open();
    session.close();
    assert_eq!(world.names().len(), 2, "their version was kept once: {:?}", world.names());
    assert_eq!(world.open().document().texts(), ["bare i journalen"]);
}

#[test]
fn a_file_removed_while_open_comes_back_and_it_is_said() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    std::fs::remove_file(&world.path).unwrap();
    session.save();
    session.wait(|r| *r == Report::FileWasGone);
    session.saved();
    session.close();
    assert_eq!(world.open().document().texts(), ["en"]);
}

#[test]
fn temporary_files_of_killed_saves_are_removed_and_nothing_else() {
    let world = World::new();
    for name in [".møte.ron.4711.klubbe-tmp", ".annet.ron.4711.klubbe-tmp", ".møte.ron.swp"] {
        std::fs::write(world.path.with_file_name(name), "x").unwrap();
    }
    world.open().close();
    assert_eq!(world.names(), [".annet.ron.4711.klubbe-tmp", ".møte.ron.swp", "møte.ron"]);
}

#[test]
fn the_revision_in_the_file_is_the_number_of_the_last_entry() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.say("to");
    session.close();
    let parsed = super::super::parse::<Notes>(&world.path, world.file().as_bytes()).unwrap();
    assert_eq!(parsed.document.revision(), 2);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::Path;
    use std::sync::Arc;

    use super::super::super::{Disk, ReadOnly, Store};
    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_link_stays_a_link_and_its_target_is_replaced_with_its_mode_kept() {
        let mut world = World::new();
        set_mode(&world.path, 0o664);
        let real = world.path.clone();
        let link = world.root.path().join("lenke.ron");
        symlink(Path::new("2019/møte.ron"), &link).unwrap();
        world.path.clone_from(&link);
        let mut session = world.open();
        session.say("en");
        session.close();
        assert!(std::fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
        assert_eq!(mode(&real), 0o664);
        assert!(std::fs::read_to_string(&real).unwrap().contains("en"));
    }

    #[test]
    fn a_name_that_has_become_a_link_to_another_document_is_taken_back_and_the_other_stays() {
        let world = World::new();
        let other = world.path.with_file_name("annet.ron");
        let theirs = crate::store::to_ron(&Notes { title: "Et annet møte".into(), ..Notes::new() }).unwrap();
        std::fs::write(&other, &theirs).unwrap();
        let mut session = world.open();
        std::fs::remove_file(&world.path).unwrap();
        symlink("annet.ron", &world.path).unwrap();
        session.say("en");
        session.close();
        assert_eq!(std::fs::read_to_string(&other).unwrap(), theirs);
        assert!(!std::fs::symlink_metadata(&world.path).unwrap().file_type().is_symlink());
        assert_eq!(world.open().document().texts(), ["en"]);
        // moved by hand, with a link in its place: it is followed, as it is ours
        let moved = world.path.with_file_name("flyttet.ron");
        let mut session = world.open();
        std::fs::rename(&world.path, &moved).unwrap();
        symlink("flyttet.ron", &world.path).unwrap();
        session.say("to");
        session.close();
        assert!(std::fs::symlink_metadata(&world.path).unwrap().file_type().is_symlink());
        assert!(std::fs::read_to_string(&moved).unwrap().contains("to"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_access_list_goes_along_and_one_of_the_folder_gives_nothing_away() {
        use rustix::fs::{XattrFlags, getxattr, setxattr};
        const LIST: &str = "system.posix_acl_access";
        // the owner rw, user 1234 rw, the group nothing, at most rw, others nothing
        let entries =
            [(1u16, 6u16, u32::MAX), (2, 6, 1234), (4, 0, u32::MAX), (0x10, 6, u32::MAX), (0x20, 0, u32::MAX)];
        let list: Vec<u8> = (2u32.to_le_bytes().into_iter())
            .chain(entries.iter().flat_map(|(tag, may, who)| {
                [&tag.to_le_bytes()[..], &may.to_le_bytes()[..], &who.to_le_bytes()[..]].concat()
            }))
            .collect();
        let of = |world: &World| {
            let mut found = [0; 256];
            getxattr(&world.path, LIST, &mut found[..]).ok().map(|length| found[..length].to_vec())
        };
        let world = World::new();
        if setxattr(&world.path, LIST, &list, XattrFlags::empty()).is_err() {
            println!("SKIPPED: access lists, which this file system has not");
            return;
        }
        let mut session = world.open();
        session.say("en");
        session.save();
        session.saved();
        assert_eq!((of(&world), mode(&world.path)), (Some(list.clone()), 0o660));

        let world = World::new();
        let folder = world.path.parent().unwrap();
        setxattr(folder, "system.posix_acl_default", &list, XattrFlags::empty()).unwrap();
        std::fs::set_permissions(&world.path, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
        let mut session = world.open();
        session.say("en");
        session.save();
        session.saved();
        assert_eq!((of(&world), mode(&world.path)), (None, 0o640));
    }

    #[test]
    fn new_files_are_for_the_owner_only() {
        let world = World::empty();
        let path = world.root.path().join("nytt/møte.ron");
        let opened = Store::create(Arc::new(Disk), &path, &world.place, &Notes::new(), |_| ()).unwrap();
        let mut store = opened.store;
        store.append(&super::super::super::testing::said("en"));
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        let journal = world.journals().remove(0);
        assert_eq!((mode(&journal), mode(journal.parent().unwrap()), mode(&world.place.state)), (0o600, 0o700, 0o700));
    }

    #[test]
    fn a_write_protected_file_opens_read_only() {
        let world = World::new();
        set_mode(&world.path, 0o444);
        let before = world.file();
        let mut session = world.open();
        assert_eq!(session.opened.read_only, Some(ReadOnly::Protected));
        session.say("nei");
        session.close();
        assert_eq!(world.file(), before);
    }
}
