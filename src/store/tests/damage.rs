//! Journals that were damaged: nothing is lost but what was in the damaged frame, and it is said.

use std::io::ErrorKind;

use super::super::journal::{self, Fingerprint, Frame, Head, Journal};
use super::super::testing::{Change, Faulty, Notes, Verdict, World, said};
use super::super::{Remark, to_ron};
use uuid::Uuid;

fn sample() -> (Vec<u8>, Vec<usize>) {
    let head = Head { history: Uuid::nil(), path: "a".into(), version: 2, base: Fingerprint::of(b"x") };
    let mut bytes = journal::encode::<Change>(&Frame::Head(&head), 0).unwrap();
    let mut ends = vec![bytes.len()];
    for n in 1..=6 {
        bytes.extend(journal::encode(&Frame::Entry(&said(&format!("nr {n}\n\"æ\""))), n).unwrap());
        ends.push(bytes.len());
        if n == 3 {
            bytes.extend(journal::encode::<Change>(&Frame::Saving(Fingerprint::of(b"y")), n).unwrap());
            ends.push(bytes.len());
        }
    }
    (bytes, ends)
}

fn read(bytes: &[u8]) -> (Journal<Change>, journal::Flaws) {
    let mut journal = Journal::default();
    let flaws = journal::read::<Notes>(bytes, &mut journal);
    (journal, flaws)
}

fn numbers(journal: &Journal<Change>) -> Vec<u64> {
    journal.entries.keys().copied().collect()
}

#[test]
fn a_whole_journal_reads_back() {
    let (bytes, _) = sample();
    let (journal, flaws) = read(&bytes);
    assert_eq!(numbers(&journal), [1, 2, 3, 4, 5, 6]);
    assert_eq!(journal.announced(Fingerprint::of(b"y")), Some(3));
    assert_eq!((journal.whole, flaws), (bytes, journal::Flaws::default()));
}

#[test]
fn cut_at_every_length_every_whole_frame_is_there_and_the_tail_is_told() {
    let (bytes, ends) = sample();
    let whole = numbers(&read(&bytes).0);
    for length in 0..bytes.len() {
        let (journal, flaws) = read(&bytes[..length]);
        // a frame is whole also without its line break
        let frames = ends.iter().filter(|end| **end - 1 <= length).count();
        let entries = frames.saturating_sub(1) - usize::from(frames > 4);
        assert_eq!(numbers(&journal), whole[..entries], "cut at {length}");
        let clean = length == 0 || ends.contains(&length);
        let told = flaws.torn.is_some() || flaws.unended;
        assert_eq!(told, !clean, "cut at {length}");
        assert!(flaws.damaged.is_empty());
    }
}

#[test]
fn every_byte_flipped_loses_no_more_than_its_frame_and_is_told() {
    let (bytes, ends) = sample();
    for at in 0..bytes.len() {
        for flip in [0x01, 0x20, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] ^= flip;
            let (journal, flaws) = read(&damaged);
            let frame = ends.iter().filter(|end| **end <= at).count();
            let lost = match frame {
                1..=3 => Some(frame as u64),
                5..=7 => Some(frame as u64 - 1),
                _ => None,
            };
            let there = numbers(&journal);
            let expected: Vec<u64> = (1..=6).filter(|n| there.contains(n) || Some(*n) != lost).collect();
            assert_eq!(there, expected, "byte {at} ^ {flip:#x}");
            let told = !flaws.damaged.is_empty() || flaws.torn.is_some() || flaws.unended;
            // the case of a letter in the checksum says the same number
            let harmless = there.len() == 6 && journal.head.is_some() && journal.saving.len() == 1;
            assert!(told || harmless, "byte {at} ^ {flip:#x}");
        }
    }
}

#[test]
fn frames_may_be_there_twice_and_the_first_counts() {
    let (bytes, _) = sample();
    let (journal, flaws) = read(&[bytes.clone(), bytes].concat());
    assert_eq!(numbers(&journal), [1, 2, 3, 4, 5, 6]);
    assert_eq!(flaws, journal::Flaws::default());
}

#[test]
fn two_entries_of_one_number_are_told() {
    let (world, bytes) = unsaved();
    let other = journal::encode(&Frame::Entry(&said("fra en annen")), 2).unwrap();
    std::fs::write(&world.journals()[0], [bytes, other].concat()).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", "tre"]);
    assert!(session.opened.remarks.contains(&Remark::JournalDamaged { places: 1, missing: 0 }));
}

/// Found by frames with the highest number that there is: the next one had none, and began again at nothing.
#[test]
fn a_number_with_none_behind_it_is_nobodys_and_the_rest_goes_on() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    let mut bytes = std::fs::read(&world.journals()[0]).unwrap();
    bytes.extend(journal::encode(&Frame::Entry(&said("til slutt")), u64::MAX).unwrap());
    bytes.extend(journal::encode::<Change>(&Frame::Saved(Fingerprint::of(b"x")), u64::MAX).unwrap());
    std::fs::write(&world.journals()[0], bytes).unwrap();
    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en"]);
    assert!(session.opened.remarks.contains(&Remark::ForeignEntries(2)));
    assert_eq!(session.say("to"), 2);
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn a_line_that_is_gone_is_told_also_beside_one_of_another_kind() {
    let (world, bytes) = unsaved();
    let text = String::from_utf8(bytes).unwrap();
    let kept: String = text.split_inclusive('\n').filter(|line| !line.contains("\"to\"")).collect();
    let rest = "5 1 \"noe\"";
    let other = format!("X {:08x} {rest}\n", crc32fast::hash(format!("X {rest}").as_bytes()));
    std::fs::write(&world.journals()[0], kept + &other).unwrap();
    let remarks = world.open().opened.remarks;
    assert!(remarks.contains(&Remark::JournalDamaged { places: 1, missing: 1 }), "{remarks:?}");
    assert!(remarks.contains(&Remark::ForeignEntries(1)));
}

/// The journal of three entries that were never saved to the file.
fn unsaved() -> (World, Vec<u8>) {
    let world = World::new();
    let mut session = world.open();
    for text in ["en", "to", "tre"] {
        session.say(text);
    }
    drop(session);
    let bytes = std::fs::read(&world.journals()[0]).unwrap();
    (world, bytes)
}

#[test]
fn opened_with_a_tail_torn_at_every_length_the_rest_is_there_and_goes_on() {
    let (world, bytes) = unsaved();
    let path = world.journals().remove(0);
    let line = bytes[..bytes.len() - 1].iter().rposition(|b| *b == b'\n').unwrap() + 1;
    for length in line..bytes.len() {
        std::fs::write(&path, &bytes[..length]).unwrap();
        let mut session = world.open();
        let there = if length == bytes.len() - 1 { 3 } else { 2 };
        assert_eq!(session.opened.entries.len(), there, "cut at {length}");
        let torn = session.opened.remarks.iter().find_map(|r| match r {
            Remark::TornTail(aside) => Some(std::fs::read(aside).unwrap()),
            _ => None,
        });
        let expected = (length > line && there == 2).then(|| bytes[line..length].to_vec());
        assert_eq!(torn, expected, "cut at {length}");
        session.say("etter");
        drop(session);
        assert_eq!(world.open().document().texts().last(), Some(&"etter"));
    }
}

#[test]
fn opened_with_any_byte_flipped_later_entries_are_kept_and_it_is_said() {
    let (world, bytes) = unsaved();
    let path = world.journals().remove(0);
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x01;
        std::fs::write(&path, &damaged).unwrap();
        let session = world.open();
        let opened = &session.opened;
        assert!(opened.entries.len() >= 2, "byte {at}: {:?}", opened.entries);
        let told = |r: &Remark| matches!(r, Remark::JournalDamaged { .. } | Remark::TornTail(_));
        let unended = at == bytes.len() - 1;
        assert!(opened.remarks.iter().any(told) || unended || opened.entries.len() == 3, "byte {at}");
    }
}

#[test]
fn a_lost_base_is_the_file_if_that_is_one_of_ours() {
    let (world, _) = unsaved();
    let base = world.journals()[0].with_extension("base.ron");
    std::fs::remove_file(&base).unwrap();
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"], "the file is still what the base was");

    let mut session = world.open();
    session.save();
    session.saved();
    session.say("fire");
    drop(session);
    let _ = std::fs::remove_file(&base);
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "to", "tre", "fire"]);
    assert!(session.opened.remarks.contains(&Remark::Recovered(1)));
    session.close();
    assert_eq!(world.open().document().texts().len(), 4);
}

#[test]
fn a_file_that_does_not_parse_is_never_touched_and_the_document_is_recovered_beside_it() {
    let (world, _) = unsaved();
    std::fs::write(&world.path, "(version: 2, id: oops").unwrap();
    for round in 1..=2_usize {
        let mut session = world.open();
        assert_eq!(session.opened.entries.len(), 2 + round);
        let beside = world.path.with_file_name("møte.recovered.ron");
        let said = |r: &Remark| matches!(r, Remark::FileDamaged { saving_to, .. } if *saving_to == beside);
        assert!(session.opened.remarks.iter().any(said), "{:?}", session.opened.remarks);
        session.say("mer");
        session.close();
        assert_eq!(world.file(), "(version: 2, id: oops");
        assert_eq!(world.names(), ["møte.recovered.ron", "møte.ron"]);
    }
}

#[test]
fn a_missing_file_is_recovered_under_its_name() {
    let (world, _) = unsaved();
    std::fs::remove_file(&world.path).unwrap();
    let session = world.open();
    assert_eq!(session.opened.remarks[0], Remark::FileMissing);
    session.close();
    assert_eq!(world.open().document().texts(), ["en", "to", "tre"]);
    assert!(world.file().starts_with(&to_ron(&Notes::new()).unwrap()[..20]));
}

#[test]
fn a_line_that_is_gone_without_a_mark_is_a_place_that_is_damaged() {
    let (world, bytes) = unsaved();
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let without: Vec<u8> =
        lines.iter().enumerate().filter(|(at, _)| *at != 2).flat_map(|(_, line)| line.to_vec()).collect();
    std::fs::write(&world.journals()[0], without).unwrap();
    let session = world.open();
    assert_eq!(session.document().texts(), ["en", "tre"]);
    assert!(session.opened.remarks.contains(&Remark::JournalDamaged { places: 1, missing: 1 }));
    assert!(session.opened.remarks.contains(&Remark::DamagedKept(world.journals().remove(0))));
}

#[cfg(unix)]
#[test]
fn a_document_with_the_longest_name_is_locked_saved_and_closed() {
    let mut world = World::new();
    let long = world.path.with_file_name(format!("{}.ron", "n".repeat(251)));
    std::fs::rename(&world.path, &long).unwrap();
    world.path = long;
    let mut session = world.open();
    assert_eq!(session.opened.remarks, []);
    session.say("en");
    session.close();
    assert!(world.file().contains("en") && world.names().len() == 1);
}

/// The journal of three entries that are all in the file, without the line of this number.
fn saved_without(line: usize) -> World {
    let world = World::new();
    let mut session = world.open();
    for text in ["en", "to", "tre"] {
        session.say(text);
    }
    session.close();
    let bytes = std::fs::read(&world.journals()[0]).unwrap();
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').enumerate();
    let rest: Vec<&[u8]> = lines.filter(|(at, _)| *at != line).map(|(_, line)| line).collect();
    std::fs::write(&world.journals()[0], rest.concat()).unwrap();
    world
}

#[test]
fn what_is_in_the_file_is_not_lost_with_a_line_of_the_journal() {
    for line in 1..=3 {
        let world = saved_without(line);
        let mut session = world.open();
        assert_eq!(session.document().texts(), ["en", "to", "tre"], "{line}");
        session.say("fire");
        session.close();
        assert_eq!(world.open().document().texts(), ["en", "to", "tre", "fire"], "{line}");
    }
}

#[test]
fn a_file_that_is_not_given_and_may_have_what_the_journal_lacks_is_kept() {
    let world = saved_without(1);
    let before = world.file();
    let refused = Faulty::new(|step| match *step {
        ("read", ref name) if name == "møte.ron" => Verdict::Fail(ErrorKind::Other),
        _ => Verdict::Go,
    });
    let mut session = world.open_on(&refused);
    refused.plan(|_| Verdict::Go);
    session.say("fire");
    session.close();
    let session = world.open();
    assert_eq!(session.document().texts(), ["to", "tre", "fire"]);
    assert_eq!(std::fs::read_to_string(&session.opened.copies[0]).unwrap(), before);
}

#[test]
fn a_journal_that_lacks_a_line_at_an_end_is_never_removed_either() {
    for line in [1, 3] {
        let world = saved_without(line);
        let journal = world.journals()[0].clone();
        for _ in 0..3 {
            let mut session = world.open();
            session.say(&"x".repeat(300_000));
            session.close();
        }
        assert!(journal.exists() && world.journals().len() <= 3, "{line}: {:?}", world.journals());
    }
}
