//! What a terminal and a shell may do to a chair in the middle of a sentence: the program goes on or ends in order, and
//! what was on the screen is kept. Signals that end it are in `pty_screen.rs`, `kill -9` is in `pty_kill.rs`, and what
//! needs a program that makes mistakes is in `terminal.rs`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions},
    io::{Read, Write},
    os::unix::ffi::OsStrExt,
    process::{Child, Command, Stdio},
};
use term::{Home, IN_CASE_10, Term};

const OPEN: [&str; 4] = ["open", "2019-03-20", "--now", IN_CASE_10];

/// The example with a note begun: `words` is on the screen.
fn writing(home: &Home, words: &str) -> Term {
    let mut term = Term::start_in(home, &OPEN, (120, 40));
    term.wait("Saksliste").key("n").type_text(words).wait(words);
    term
}

/// Leaves, and says what is in the meeting's file then.
fn leave(term: &mut Term) -> String {
    assert_eq!(term.key("Ctrl-S").key("q").exit_code(), 0);
    term.assert_restored();
    fs::read_to_string(term.home().march()).unwrap()
}

/// klubbe on a terminal whose other end is held bare: nobody reads from it unasked, and it can be closed.
fn on_a_bare_terminal(home: &Home, program: &mut Command) -> (Child, File) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    tcsetwinsize(&master, Winsize { ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let slave = OpenOptions::new().read(true).write(true).open(OsStr::from_bytes(name.to_bytes())).unwrap();
    let child = program
        .envs(home.environment())
        .env("TERM", "xterm-256color")
        .stdin(slave.try_clone().unwrap())
        .stdout(slave)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    (child, File::from(master))
}

/// Reads until these bytes have come; between two words on a screen there may be more than blanks.
fn read_until(master: &mut File, text: &str) {
    let (mut said, mut buffer) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&said).contains(text) {
        let read = master.read(&mut buffer).unwrap();
        said.extend_from_slice(&buffer[..read]);
    }
}

fn klubbe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klubbe"));
    command.args(OPEN);
    command
}

/// With a note begun on a bare terminal: "Midtveis" is on the screen.
fn midway(home: &Home, program: &mut Command) -> (Child, File) {
    let (child, mut master) = on_a_bare_terminal(home, program);
    read_until(&mut master, "Saksliste");
    master.write_all(b"nMidtveis").unwrap();
    read_until(&mut master, "Midtveis");
    (child, master)
}

/// Closes the terminal in the middle of a note: the program ends, and the note is in the file.
fn close_midway(program: &mut Command) {
    let home = Home::with_example();
    let (mut child, master) = midway(&home, program);
    drop(master);
    assert_eq!(child.wait().unwrap().code(), Some(129));
    assert!(fs::read_to_string(home.march()).unwrap().contains("Midtveis"));
}

#[test]
fn a_window_that_closes_keeps_what_was_being_written() {
    close_midway(&mut klubbe());
}

#[test]
fn a_window_that_closes_ends_a_program_that_was_told_not_to_mind() {
    let mut nohup = Command::new("sh");
    nohup.args(["-c", "trap '' HUP; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_klubbe")]).args(OPEN);
    close_midway(&mut nohup);
}

/// A terminal that takes no more bytes: its window is stopped, or a connection hangs.
#[test]
fn a_terminal_that_reads_nothing_more_does_not_hold_the_program() {
    let home = Home::with_example();
    let (mut child, master) = midway(&home, &mut klubbe());
    // each of these draws the whole screen, and nobody takes it
    for round in 0..40 {
        let ws_col = if round % 2 == 0 { 200 } else { 100 };
        tcsetwinsize(&master, Winsize { ws_row: 60, ws_col, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        std::thread::yield_now();
    }
    let told = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    assert!(told.unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(143));
    assert!(home.stdout(&["minutes", "2019-03-20"]).contains("Midtveis"), "in the file, or in the journal");
}

#[test]
fn a_storm_of_sizes_loses_no_key() {
    let home = Home::with_example();
    let mut term = writing(&home, "Først. ");
    let mut words = String::new();
    for number in 0..40_u16 {
        let size = [(1, 1), (60, 16), (300, 100), (2, 40), (80, 24)][usize::from(number) % 5];
        let word = format!("o{number}. ");
        term.resize(size).send(&word);
        words += &word;
    }
    term.resize((250, 70)).wait("o39.");
    let kept = leave(&mut term);
    assert!(kept.contains(&format!("Først. {}", words.trim_end())), "{kept}");
}

#[test]
fn the_tiniest_and_the_hugest_terminal_are_survived() {
    for size in [(1, 1), (1, 200), (400, 1), (2, 2), (1_000, 400)] {
        let home = Home::with_example();
        let mut term = Term::start_in(&home, &OPEN, size);
        term.wait_until_cells("a first frame", vt100::Screen::alternate_screen);
        term.resize((120, 40)).wait("Saksliste").resize(size).resize((80, 24)).wait("Saksliste");
        assert_eq!(term.key("q").exit_code(), 0, "{size:?}");
        term.assert_restored();
    }
}

#[test]
fn stopped_and_continued_in_the_middle_of_a_word_it_goes_on() {
    let home = Home::with_example();
    let mut term = writing(&home, "Før");
    term.signal("TSTP").wait_until_cells("the first screen", |screen| !screen.alternate_screen());
    term.signal("CONT").wait("Før").type_text(" og etter").wait("Før og etter");
    assert!(leave(&mut term).contains("Før og etter"));
}

#[test]
fn bytes_that_are_no_text_write_nothing_harmful() {
    let home = Home::with_example();
    let mut term = writing(&home, "Først.");
    term.send_bytes(b"\xff\xfe\xc3\x28\xf0\x9f\x92 \xed\xa0\x80").type_text(" Sist.").wait("Sist.");
    let kept = leave(&mut term);
    assert!(kept.contains("Først.") && kept.contains("Sist."), "{kept}");
}

/// Escape sequences and control characters in what is pasted are text like any other.
#[test]
fn a_paste_steers_nothing() {
    let home = Home::with_example();
    let mut term = writing(&home, "Først. ");
    term.paste("\x1b]0;tittel\x07\x1b[2J\x1b[31mrødt\x1b[0m \u{202e}bakvendt\u{202c} \0\x08\x7f slutt.").wait("slutt.");
    assert!(!term.said("\x1b]0;tittel") && !term.said("\x1b[2J\x1b[31m") && !term.said("\u{202e}"));
    let kept = leave(&mut term);
    assert!(kept.contains("Først.") && kept.contains("bakvendt") && kept.contains("slutt."), "{kept}");
}

#[test]
fn a_megabyte_that_is_pasted_is_refused_or_kept_and_the_rest_stays() {
    let home = Home::with_example();
    let mut term = writing(&home, "Først. ");
    term.paste(&"vedtak æøå ".repeat(100_000)).type_text("Sist.").wait("Sist.");
    let kept = leave(&mut term);
    assert!(kept.contains("Først.") && kept.contains("Sist."));
}

#[test]
fn two_thousand_held_keys_are_followed() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("Saksliste").key("n").send(&"x".repeat(2_000)).type_text("slutt").wait("slutt");
    assert!(leave(&mut term).contains(&format!("{}slutt", "x".repeat(2_000))));
}

#[test]
fn a_window_that_loses_and_gets_the_focus_over_and_over_types_nothing() {
    let home = Home::with_example();
    let mut term = writing(&home, "Først.");
    term.send(&"\x1b[O\x1b[I".repeat(200)).type_text(" Sist.").wait("Først. Sist.");
    assert!(leave(&mut term).contains("Først. Sist."));
}

#[test]
fn without_a_terminal_it_says_so_and_what_works_there() {
    let home = Home::with_example();
    let piped = home.command(&OPEN).output().unwrap();
    let said = String::from_utf8_lossy(&piped.stderr).into_owned();
    assert!(!piped.status.success() && said.contains("--linear"), "{said}");
    assert!(piped.stdout.is_empty(), "nothing that steers a terminal goes into a file");
    for (name, term) in [("dumb", "dumb"), ("none", "")] {
        let mut dumb = Term::start_with(&home, &OPEN, (120, 40), &[("TERM", term)]);
        if name == "dumb" {
            dumb.wait("--linear");
            assert_ne!(dumb.exit_code(), 0);
        } else {
            dumb.wait("Saksliste").key("q");
            assert_eq!(dumb.exit_code(), 0);
        }
        dumb.assert_restored();
    }
}
