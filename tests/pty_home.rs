//! The real program between meetings, in a real terminal: home opens a meeting and is there again when it is left, makes
//! a new one in three keys, opens the example.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use std::fs;
use term::{Home, IN_CASE_10, Term};

const SIZE: (u16, u16) = (120, 40);

#[test]
fn from_home_into_a_meeting_and_back_and_a_new_one_in_three_keys() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &["--now", IN_CASE_10], SIZE);
    term.wait("Mellom møtene").wait("møte 2/2019").wait("avsluttet");
    term.key("Enter").wait("slutt ca.").wait_gone("Mellom møtene");
    term.key("n").type_text("Skrevet i møtet").key("Ctrl-S").key("q").wait("Mellom møtene");
    let march = fs::read_to_string(home.march()).unwrap();
    assert!(march.contains("Skrevet i møtet"), "what was written is in the file when home is seen again");
    term.key("a").wait("16.10.2019").key("Enter").wait("Møtet er laget");
    let made = home.archive().join("2019/2019-10-16-dekom-trondelag.ron");
    assert!(fs::read_to_string(&made).unwrap().contains("status: Draft"));
    term.key("Enter").wait("Her kan det forberedes").key("q").wait("Mellom møtene");
    assert_eq!(term.key("q").exit_code(), 0);
    term.assert_restored();
}

#[test]
fn an_empty_archive_begins_with_a_forum_that_ships_or_with_the_example() {
    let home = Home::new();
    let mut term = Term::start_in(&home, &["--now", IN_CASE_10], (80, 24));
    term.wait("Her er det ingen møter ennå").key("D").wait("Saksliste").wait("10/19");
    assert_eq!(fs::read_dir(home.path().join("tmp")).unwrap().count(), 1, "the copy");
    term.key("q").wait("Her er det ingen møter ennå");
    assert_eq!(fs::read_dir(home.path().join("tmp")).unwrap().count(), 0, "it was not changed");
    term.key("a").wait("20.03.2019").key("Enter").wait("Møtet er laget");
    assert!(home.march().is_file());
    assert_eq!(term.key("q").exit_code(), 0);
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_the_rest_is_there() {
    let home = Home::with_example();
    fs::write(home.archive().join("2019/2019-04-01-x.ron"), "(\n version: \x1b[31m").unwrap();
    let mut term = Term::start_in(&home, &["--now", IN_CASE_10], SIZE);
    term.wait("kan ikke leses").wait("i gang");
    term.key("Up").wait(".ron:2:").key("Enter").wait("Møtet kan ikke åpnes");
    assert_eq!(term.key("q").exit_code(), 0);
}

#[test]
fn home_sleeps_and_gives_the_terminal_back_when_it_is_told_to_end() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &["--now", IN_CASE_10], SIZE);
    term.wait("avsluttet").wait_gone("Leser arkivet");
    term.assert_idle();
    assert_eq!(term.signal("TERM").exit_code(), 128 + 15);
    term.assert_restored();
    let mut term = Term::start_in(&home, &["--now", IN_CASE_10], SIZE);
    term.wait("avsluttet").key("Enter").wait("slutt ca.");
    assert_eq!(term.signal("TERM").exit_code(), 128 + 15);
    term.assert_restored();
}

#[test]
fn keys_and_themes_of_ones_own_are_there_in_the_example_and_after_it() {
    let home = Home::new();
    let config = home.path().join(".config/klubbe");
    fs::create_dir_all(config.join("themes")).unwrap();
    fs::write(config.join("keys.ron"), r#"{ "theme": ["ø"] }"#).unwrap();
    fs::write(config.join("themes/mitt-eget.ron"), r#"(extends: "light")"#).unwrap();
    let platform = [("KLUBBE_CONFIG", ""), ("XDG_CONFIG_HOME", "")];
    let mut term = Term::start_with(&home, &[], (80, 24), &platform);
    term.wait("Her er det ingen møter ennå").key("ø").wait("mitt-eget").key("Esc").wait_gone("mitt-eget");
    term.key("D").wait("10/19").key("ø").wait("mitt-eget").key("Esc").wait_gone("mitt-eget");
    term.key("q").wait("Her er det ingen møter ennå").key("ø").wait("mitt-eget").key("Esc").wait_gone("mitt-eget");
    // what is chosen in the example is worn here, and at the next start
    term.key("D")
        .wait("10/19")
        .key("ø")
        .key("End")
        .wait("mitt-eget")
        .key("Enter")
        .wait("Fargene er nå: mitt-eget")
        .key("q");
    term.wait("Her er det ingen møter ennå");
    assert_eq!(term.key("q").exit_code(), 0);
    let settings = fs::read_to_string(config.join("settings.ron")).unwrap();
    assert!(settings.contains("mitt-eget"), "{settings}");
}
