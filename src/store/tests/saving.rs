//! What saving does not do: leave litter, or believe a file that does not read back as it was written.

use std::io::ErrorKind;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::journal::Fingerprint;
use super::super::snapshot::{self, SaveError};
use super::super::testing::{Faulty, Notes, Step, Verdict, World, theirs};
use super::super::{Disk, Document, Remark, Report, names};

#[test]
fn what_could_not_be_saved_leaves_no_litter() {
    let world = World::new();
    let files = Faulty::new(|(what, name)| {
        let fails = *what == "sync" && name.ends_with(".klubbe-tmp");
        if fails { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    session.say("en");
    session.save();
    session.wait(|r| matches!(r, Report::Trouble(_)));
    drop(session);
    assert_eq!(world.names(), ["møte.ron"]);
}

#[test]
fn what_does_not_read_back_as_it_was_written_is_not_saved() {
    let world = World::new();
    let (before, folder) = (world.file(), world.path.parent().unwrap().to_path_buf());
    let files = Faulty::new(move |(what, name)| {
        if *what == "read" && name.ends_with(".klubbe-tmp") {
            // whole, and a document, and not what was written
            std::fs::write(folder.join(name), theirs()).unwrap();
        }
        Verdict::Go
    });
    let saved = snapshot::save(&*files, &mut world.target(), &Notes::new(), |_| ());
    assert!(matches!(saved, Err(SaveError::NotReadable(_))), "{saved:?}");
    assert_eq!(world.file(), before);
}

/// A document that writes what it does not read.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Leaky {
    version: u32,
    id: Uuid,
    revision: u64,
    #[serde(skip_deserializing)]
    lost: String,
}

impl Document for Leaky {
    type Entry = String;
    const VERSION: u32 = 1;

    fn id(&self) -> Uuid {
        self.id
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn set_revision(&mut self, revision: u64) {
        self.revision = revision;
    }
}

#[test]
fn what_would_not_read_back_whole_is_not_saved() {
    let world = World::new();
    let before = world.file();
    let leaky = Leaky { version: 1, id: Uuid::from_u128(7), revision: 0, lost: "dette".into() };
    let saved = snapshot::save(&Disk, &mut world.target(), &leaky, |_| ());
    assert!(matches!(saved, Err(SaveError::NotReadable(_))), "{saved:?}");
    assert_eq!((world.file(), world.names()), (before, vec!["møte.ron".to_owned()]));
}

#[test]
fn a_version_whose_name_another_file_has_is_kept_on_this_machine() {
    let world = World::new();
    let mut target = world.target();
    let taken = names::outside(&world.path, Fingerprint::of(theirs().as_bytes()).crc);
    std::fs::write(&taken, "another").unwrap();
    std::fs::write(&world.path, theirs()).unwrap();
    let kept = snapshot::save(&Disk, &mut target, &Notes::new(), |_| ()).unwrap().kept.unwrap();
    let read = |path| std::fs::read_to_string(path).unwrap();
    assert_eq!((read(&kept), read(&taken)), (theirs(), "another".to_owned()));
}

#[test]
fn where_a_version_cannot_be_kept_nothing_is_replaced_and_no_part_of_it_is_left() {
    let world = World::new();
    let mut target = world.target();
    std::fs::write(&world.path, theirs()).unwrap();
    let files = Faulty::new(|(what, name)| {
        let fails = *what == "sync" && name.contains(".outside-");
        if fails { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go }
    });
    let saved = snapshot::save(&*files, &mut target, &Notes::new(), |_| ());
    assert!(matches!(saved, Err(SaveError::Disk { .. })), "{saved:?}");
    assert_eq!((world.file(), world.names()), (theirs(), vec!["møte.ron".to_owned()]));
    let parts = std::fs::read_dir(&target.fallback).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(parts.filter(|name| name.to_string_lossy().contains(".outside-")).count(), 0);
}

#[test]
fn an_older_save_of_ours_that_somebody_puts_back_is_not_replaced_unseen() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    session.save();
    session.saved();
    let older = world.file();
    session.say("to");
    session.save();
    session.saved();
    std::fs::write(&world.path, &older).unwrap();
    session.say("tre");
    session.save();
    let Report::ChangedOutside { kept } = session.wait(|r| matches!(r, Report::ChangedOutside { .. })) else {
        panic!()
    };
    assert_eq!(std::fs::read_to_string(kept).unwrap(), older);
}

#[test]
fn a_save_whose_name_a_power_cut_may_take_back_is_in_the_journal_all_the_same() {
    let world = World::new();
    let before = world.file();
    let files = Faulty::new(|(what, name)| {
        if *what == "sync folder" && name == "2019" { Verdict::Fail(ErrorKind::Unsupported) } else { Verdict::Go }
    });
    let mut session = world.open_on(&files);
    let number = session.say("en");
    session.synced(number);
    session.save();
    session.wait(|report| matches!(report, Report::Saved { folder_synced: false, .. }));
    drop(session);
    std::fs::write(&world.path, before).unwrap();
    let session = world.open();
    assert_eq!((session.document().texts(), &session.opened.remarks[..]), (vec!["en"], &[Remark::Recovered(1)][..]));
}

#[test]
fn what_could_not_be_saved_is_saved_without_being_asked_again() {
    let world = World::new();
    let fails = |(what, name): &Step| *what == "sync" && name.ends_with(".klubbe-tmp");
    let files = Faulty::new(move |step| if fails(step) { Verdict::Fail(ErrorKind::Other) } else { Verdict::Go });
    let mut session = world.open_on(&files);
    session.say("en");
    session.save();
    session.wait(|report| matches!(report, Report::Trouble(_)));
    files.plan(|_| Verdict::Go);
    session.wait(|report| matches!(report, Report::Saved { revision: 1, .. }));
}

#[test]
fn what_is_to_be_saved_next_stays_when_what_came_before_could_not_be_saved() {
    let world = World::new();
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    let (comes, go) = files.gate();
    let mut failed = false;
    files.plan(move |(what, name)| match *what {
        "write" if name.ends_with(".klubbe-tmp") && !failed => Verdict::Wait,
        "sync" if name.ends_with(".klubbe-tmp") && !failed => {
            failed = true;
            Verdict::Fail(ErrorKind::Other)
        }
        _ => Verdict::Go,
    });
    session.say("en");
    session.save();
    comes.recv().unwrap();
    session.say("to");
    session.save();
    go.send(()).unwrap();
    session.wait(|report| matches!(report, Report::Saved { revision: 2, .. }));
}
