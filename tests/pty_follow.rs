//! Two programs with one meeting: the second one follows what the first one does, and takes over when it has ended.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use klubbe::archive::read_meeting;
use std::fs;
use term::{Home, IN_CASE_10, Term};

const OPEN: [&str; 4] = ["open", "2019-03-20", "--now", IN_CASE_10];

/// The first, and who came second.
fn both(home: &Home) -> (Term, Term) {
    let mut first = Term::start_in(home, &OPEN, (120, 40));
    first.wait("Saksliste");
    let mut second = Term::start_in(home, &OPEN, (120, 40));
    second.wait("Saksliste").wait("Følger med");
    (first, second)
}

/// Everything that anybody wrote.
fn texts(home: &Home) -> String {
    let meeting = read_meeting(&home.march()).unwrap();
    let notes = meeting.agenda.iter().map(|item| item.notes.as_str());
    let wordings = meeting.decisions.iter().map(|decision| decision.wording.as_str());
    notes.chain(wordings).collect::<Vec<_>>().join("\n")
}

#[test]
fn who_comes_second_follows_and_takes_over_when_the_first_has_left() {
    let home = Home::with_example();
    let (mut first, mut second) = both(&home);
    // while it is typed, and when it is done
    first.key("n").type_text(" Førsteord.").wait("Førsteord.");
    second.wait("Førsteord.");
    first.key("Ctrl-S").keys("> >").wait("▶ 11/19");
    second.wait("▶ 11/19");
    // nothing is taken over from who is still there
    second.key("O").wait("fortsatt åpent");
    assert_eq!(first.key("q").exit_code(), 0);
    second.wait("Ingen har møtet åpent lenger. O tar over");
    let file = fs::read(home.march()).unwrap();
    second.key("O").wait("Du har tatt over møtet");
    assert_eq!(fs::read(home.march()).unwrap(), file, "to take over writes nothing yet");
    second.key("n").type_text(" Andreord.").wait("Andreord.").key("Ctrl-S");
    assert_eq!(second.key("q").exit_code(), 0);
    let texts = texts(&home);
    assert!(texts.contains("Førsteord.") && texts.contains("Andreord."), "{texts}");
}

#[test]
fn what_a_killed_program_had_in_its_journal_is_taken_over() {
    let home = Home::with_example();
    let (mut first, mut second) = both(&home);
    first.key("v").type_text("Midt i en setning").wait("Midt i en setning").kill();
    second.wait("O tar over").wait("Midt i en setning");
    second.key("O").wait_gone("tar over").wait("hentet fram etter et avbrudd");
    assert_eq!(second.key("q").exit_code(), 0);
    assert!(texts(&home).contains("Midt i en setning"));
}

#[test]
fn who_comes_first_to_a_free_meeting_has_it_and_the_other_goes_on_following() {
    let home = Home::with_example();
    let (mut first, mut second) = both(&home);
    let mut third = Term::start_in(&home, &OPEN, (80, 24));
    third.wait("Saksliste").wait("Følger med");
    assert_eq!(first.key("q").exit_code(), 0);
    second.wait("O tar over").key("O").wait("Du har tatt over møtet");
    third.wait("Følger med");
    second.key("n").type_text(" Andreord.").wait("Andreord.").key("Ctrl-S");
    third.wait("Andreord.");
    for term in [&mut third, &mut second] {
        assert_eq!(term.key("q").exit_code(), 0);
    }
}

#[test]
fn from_home_too_and_home_is_there_afterwards() {
    let home = Home::with_example();
    let mut first = Term::start_in(&home, &OPEN, (120, 40));
    first.wait("Saksliste");
    let mut second = Term::start_in(&home, &["--now", IN_CASE_10], (120, 40));
    second.wait("20.03.2019").key("Enter").wait("Følger med");
    assert_eq!(first.key("q").exit_code(), 0);
    second.wait("O tar over").key("O").wait("Du har tatt over møtet");
    // home shows a "Saksliste" too, as soon as it has read the meeting
    second.key("q").wait("Mellom møtene").key("q");
    assert_eq!(second.exit_code(), 0);
}
