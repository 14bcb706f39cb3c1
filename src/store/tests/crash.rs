//! The machine stops at every step: what the caller saw written is there afterwards, and the file is always whole.

use super::super::fs::DOCUMENT_LIMIT;
use super::super::snapshot;
use super::super::testing::{Faulty, Notes, Verdict, World, said};
use super::super::{Disk, Files, Remark, parse};

fn whole(world: &World) -> Notes {
    let bytes = Disk.read(&world.path, DOCUMENT_LIMIT).unwrap();
    parse::<Notes>(&world.path, &bytes).unwrap().document
}

#[test]
fn a_save_takes_its_steps_in_the_order_that_survives_a_power_cut() {
    let world = World::new();
    let files = Faulty::new(|_| Verdict::Go);
    let announced = files.clone();
    let announce = move |_| drop(announced.create_dir_all(std::path::Path::new("/")));
    snapshot::save(&*files, &mut world.target(), &Notes::new().with(&[said("ny")]), announce).unwrap();
    let steps: Vec<String> = files.log().into_iter().map(|(what, on)| format!("{what} {on}")).collect();
    let temporary = ".møte.ron.1.klubbe-tmp";
    let mut expected: Vec<String> =
        ["create", "write", "chmod", "sync", "read"].iter().map(|what| format!("{what} {temporary}")).collect();
    let rest = ["mkdir ", "read møte.ron", &format!("rename {temporary}"), "sync folder 2019"];
    expected.extend(rest.iter().map(ToString::to_string));
    assert_eq!(steps, expected);
}

#[test]
fn stopped_at_any_step_of_a_save_the_file_is_the_old_or_the_new_one() {
    for n in 0.. {
        let world = World::new();
        let files = Faulty::crash_at(n);
        let new = Notes::new().with(&[said("ny")]);
        let saved = snapshot::save(&*files, &mut world.target(), &new, |_| ());
        let now = whole(&world);
        assert!(now == Notes::new() || now == new, "step {n}");
        if saved.is_ok() {
            assert_eq!(now, new);
            assert!(!files.crashed());
            return;
        }
        // and the next opening clears up
        world.open().close();
        assert_eq!(world.names(), ["møte.ron"], "step {n}");
    }
}

#[test]
fn stopped_at_any_step_of_a_session_everything_that_was_written_is_there() {
    for n in 0.. {
        let world = World::new();
        let files = Faulty::crash_at(n);
        let Ok(mut session) = world.try_open(files.clone()) else { continue };
        let mut written = 0;
        let said = ["en", "to", "tre", "fire"];
        for (count, text) in said.iter().enumerate() {
            session.say(text);
            if !files.crashed() {
                written = count + 1;
            }
            if count == 1 {
                session.save();
            }
        }
        let document = session.document();
        let closed = session.store.close(Some(document));
        let crashed = files.crashed();
        assert!(closed.is_ok() || crashed, "step {n}: {closed:?}");
        whole(&world);

        let again = world.open();
        let there = again.document();
        assert!(there.lines.len() >= written, "step {n}: {written} were written, {:?} are there", there.texts());
        assert_eq!(there.texts(), said[..there.lines.len()], "step {n}");
        assert!(
            !world.names().iter().any(|name| name.contains("outside")),
            "step {n}: our own file was not recognised"
        );
        if !crashed {
            return;
        }
    }
}

#[test]
fn nothing_is_reported_durable_before_base_journal_and_folders_are_synced() {
    let world = World::new();
    let (files, _session) = world.begun();
    let log = files.log();
    let position = |what: &str, on: &str| log.iter().position(|(w, o)| *w == what && o.ends_with(on));
    let [base, journal] = [".base.ron", ".journal"].map(|name| position("sync", name).unwrap());
    let folder = position("sync folder", "").unwrap();
    let id = position("sync folder", &Notes::new().id.to_string()).unwrap();
    let state = position("sync folder", "state").unwrap();
    assert!(position("write", ".journal").unwrap() < journal && base < folder && journal < folder);
    assert!(folder < id && id < state);
}

#[test]
fn a_journal_that_counts_instead_of_another_gets_its_name_when_all_of_it_is_durable() {
    for why in ["large", "moved", "failed"] {
        let mut world = World::new();
        let mut session = world.open();
        session.say(&"x".repeat(300_000));
        session.close();
        if why == "moved" {
            let old = std::mem::replace(&mut world.path, world.root.path().join("2019/flyttet.ron"));
            std::fs::rename(old, &world.path).unwrap();
        }
        if why == "failed" {
            std::fs::remove_dir_all(&world.place.state).unwrap();
        }
        let mut failed = why != "failed";
        let files = Faulty::new(move |step| {
            let fails = !failed && step.0 == "sync" && step.1.ends_with(".journal");
            failed |= fails;
            if fails { Verdict::Fail(std::io::ErrorKind::Other) } else { Verdict::Go }
        });
        let mut session = world.open_on(&files);
        let number = session.say("ny");
        session.synced(number);
        let log = files.log();
        let after = |from: usize, what: &str, on: &str| {
            let found = log[from..].iter().position(|(w, o)| *w == what && o.ends_with(on));
            from + found.unwrap_or_else(|| panic!("{why}: no {what} {on} in {log:?}"))
        };
        let begun = after(0, "create", ".begun");
        let named = after(begun, "rename", ".begun");
        assert!(log[..begun].iter().any(|(what, on)| *what == "sync" && on.ends_with(".base.ron")), "{why}: {log:?}");
        assert!(after(after(begun, "write", ".begun"), "sync", ".begun") < after(begun, "sync folder", ""), "{log:?}");
        assert!(after(begun, "sync folder", "") < named, "{why}: {log:?}");
        let synced = after(named, "sync", ".journal");
        let folder = after(synced, "sync folder", "");
        let removed = log.iter().position(|(what, on)| *what == "remove" && on.ends_with(".journal"));
        assert!(removed.is_none_or(|removed| folder < removed), "{why}: {log:?}");
    }
}

#[test]
fn a_journal_that_was_never_finished_beginning_is_passed_over_and_removed() {
    let world = World::new();
    let mut session = world.open();
    session.say("en");
    drop(session);
    let journal = world.journals().remove(0);
    let left = journal.with_file_name("000002.begun");
    std::fs::copy(&journal, &left).unwrap();
    std::fs::write(journal.with_file_name("000002.base.ron"), "(versi").unwrap();
    let mut session = world.open();
    assert_eq!(session.document().texts(), ["en"]);
    assert_eq!(session.opened.remarks, [Remark::Recovered(1)]);
    let number = session.say("to");
    session.synced(number);
    assert!(!left.exists() && !journal.with_file_name("000002.base.ron").exists());
    drop(session);
    assert_eq!(world.open().document().texts(), ["en", "to"]);
}

#[test]
fn what_the_file_is_about_to_be_is_durable_in_the_journal_before_the_file_is_replaced() {
    let world = World::new();
    let files = Faulty::new(|_| Verdict::Go);
    let mut session = world.open_on(&files);
    session.say("en");
    session.save();
    session.saved();
    let log = files.log();
    let rename = log.iter().position(|(what, _)| *what == "rename").unwrap();
    let last = |wanted: &str| {
        let before = log[..rename].iter();
        before.enumerate().filter(|(_, (what, on))| *what == wanted && on.ends_with(".journal")).map(|(n, _)| n).max()
    };
    let verified = log.iter().position(|(what, on)| *what == "read" && on.ends_with(".klubbe-tmp")).unwrap();
    assert!(verified < last("write").unwrap() && last("write") < last("sync"), "{log:?}");
}
