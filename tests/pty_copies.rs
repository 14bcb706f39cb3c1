//! What others leave beside a meeting's file and do to it, as the chair sees it: copies side by side, a file changed
//! meanwhile, a journal with damage in it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use klubbe::archive::read_meeting;
use std::{
    fs,
    path::{Path, PathBuf},
};
use term::{Home, IN_CASE_10, Term};

const OPEN: [&str; 4] = ["open", "2019-03-20", "--now", IN_CASE_10];

/// The meeting's file with another place in it, and something that steers terminals.
fn changed(home: &Home) -> String {
    let file = fs::read_to_string(home.march()).unwrap();
    file.replace("Statens hus, Trondheim", "R\\u{e5}dhuset\\u{1b}[2J")
}

fn place(home: &Home) -> String {
    read_meeting(&home.march()).unwrap().place
}

#[test]
fn a_conflict_copy_is_said_shown_and_taken_over_by_one_text() {
    let home = Home::with_example();
    let name = "2019-03-20-dekom-trondelag (Kari's conflicted copy 2019-03-20).ron";
    let copy = home.march().with_file_name(name);
    fs::write(&copy, changed(&home)).unwrap();
    let before = fs::read(&copy).unwrap();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("Det ligger en kopi ved siden av filen").key("V").wait("Den andre").wait("Rådhuset");
    term.key("Enter").wait("Tatt over").wait("sier det samme");
    term.key("u").wait("Angret").wait("Rådhuset").key("Enter").wait("Tatt over").key("Esc");
    assert_eq!(term.key("q").exit_code(), 0);
    assert!(place(&home).starts_with("Rådhuset"));
    assert_eq!(fs::read(&copy).unwrap(), before, "nothing happens to the copy");
}

#[test]
fn a_file_changed_while_it_is_open_is_kept_said_and_shown() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("Saksliste");
    fs::write(home.march(), changed(&home)).unwrap();
    term.key("n").type_text(" Her.").key("Ctrl-S").wait("V viser");
    term.key("V").wait(".outside-").wait("Rådhuset").wait("Møtet · Sted").key("Esc");
    assert_eq!(term.key("q").exit_code(), 0);
    assert!(place(&home).starts_with("Statens hus"), "ours has the name, theirs lies beside it");
}

/// The journals of a home.
fn journals(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "journal"));
    own.chain(folders.iter().flat_map(|folder| journals(folder))).collect()
}

#[test]
fn damage_in_the_journal_is_shown_before_one_goes_on() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("Saksliste").key("n").type_text(" Et ord som ble skadet.").key("Ctrl-S").wait("skadet.");
    term.key("+").wait("av 80 min").kill();
    let path = journals(&home.path().join("state")).pop().unwrap();
    let mut journal = fs::read(&path).unwrap();
    let at = journal.len() / 2;
    journal[at] ^= 1;
    // and the last line was not whole when the power went
    journal.truncate(journal.len() - 2);
    fs::write(&path, journal).unwrap();
    let mut term = Term::start_in(&home, &OPEN, (80, 24));
    term.wait("loggen er skadet").wait("ble avbrutt").wait("Ingenting er slettet");
    term.key("Enter").wait_gone("ble avbrutt").kill();
    read_meeting(&home.march()).unwrap();
}
