//! `kill -9` while somebody types and decides: what was on the screen is there when the meeting is opened again, the file
//! can be read, and undo works.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use chrono::{NaiveDateTime, TimeDelta};
use klubbe::{archive::read_meeting, meeting::Meeting};
use term::{Home, IN_CASE_10, Term};

/// Rounds in one home: where many more are gone the meeting has a new journal, and what was before it is not undone.
const ROUNDS: usize = 10;

/// Homes with ten rounds each: one, unless `KLUBBE_PTY_KILLS` says how many rounds. Most kills are in `survive/kill.rs`, which is faster.
fn homes() -> impl Iterator<Item = Home> {
    let rounds = std::env::var("KLUBBE_PTY_KILLS").map_or(ROUNDS, |number| number.parse().unwrap());
    (0..rounds.div_ceil(ROUNDS)).map(|_| Home::with_example())
}

/// The clock goes on from round to round, so that nobody asks where the time went.
fn open(home: &Home, round: usize) -> Term {
    let start: NaiveDateTime = IN_CASE_10.parse().unwrap();
    let now = start + TimeDelta::seconds(80 * i64::try_from(round).unwrap());
    let now = now.format("%Y-%m-%dT%H:%M:%S").to_string();
    let mut term = Term::start_in(home, &["open", "2019-03-20", "--now", &now], (120, 40));
    term.wait("Saksliste");
    term
}

/// The last of this round's numbered words that is on the screen.
fn last_word(screen: &str, round: usize) -> Option<usize> {
    let mark = format!("r{round}o");
    let numbers = screen.match_indices(&mark).filter_map(|(at, _)| {
        let rest = &screen[at + mark.len()..];
        let digits = &rest[..rest.find('.')?];
        digits.parse().ok()
    });
    numbers.max()
}

fn texts(meeting: &Meeting) -> String {
    let notes = meeting.agenda.iter().map(|item| item.notes.as_str());
    let wordings = meeting.decisions.iter().map(|decision| decision.wording.as_str());
    notes.chain(wordings).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_was_on_the_screen_survives_kill_9() {
    homes().for_each(|home| on_the_screen(&home));
}

fn on_the_screen(home: &Home) {
    for round in 0..ROUNDS {
        let mut term = open(home, 2 * round);
        // a note, or the wording of a decision, in turn
        term.key(if round % 2 == 0 { "n" } else { "v" });
        let word = |number: usize| format!("r{round}o{number}. ");
        term.send(&word(0)).wait(word(0).trim_end());
        // killed while these are under way, each round with more of them
        for number in 1..4 + 6 * (round % 10) {
            term.send(&word(number));
        }
        term.kill();
        let seen = last_word(&term.screen(), round).unwrap();
        read_meeting(&home.march()).unwrap();

        let mut term = open(home, 2 * round + 1);
        term.wait("hentet fram etter et avbrudd");
        assert_eq!(term.key("q").exit_code(), 0);
        let kept = texts(&read_meeting(&home.march()).unwrap());
        for number in 0..=seen {
            assert!(kept.contains(word(number).trim_end()), "round {round}, word {number} of {seen}:\n{kept}");
        }
    }
    let mut term = open(home, 2 * ROUNDS);
    term.key("u").wait("Angret");
    assert_eq!(term.key("q").exit_code(), 0);
    let kept = texts(&read_meeting(&home.march()).unwrap());
    assert!(!kept.contains(&format!("r{}o0.", ROUNDS - 1)) && kept.contains("r0o0."), "the last is undone:\n{kept}");
}

#[test]
fn steps_that_were_on_the_screen_survive_kill_9() {
    let home = Home::with_example();
    let mut term = open(&home, 0);
    // over lunch to the next case
    let file = || std::fs::read(home.march()).unwrap();
    let before = file();
    term.keys("> >").wait("▶ 11/19");
    term.kill();
    // a slow machine saves after two quiet seconds, and then there is nothing to bring back
    let saved = file() != before;
    let mut term = open(&home, 1);
    term.wait("▶ 11/19");
    if !saved {
        term.wait("hentet fram");
    }
    term.key("u").wait("Angret").key("u").wait("▶ 10/19").key("Ctrl-R").wait("Gjort om igjen");
    assert_eq!(term.key("q").exit_code(), 0);
    read_meeting(&home.march()).unwrap();
}

/// Killed at the moment of deciding: what the screen called decided is decided, and can be undone.
#[test]
fn a_decision_that_was_on_the_screen_survives_kill_9() {
    homes().for_each(|home| decided_on_the_screen(&home));
}

fn decided_on_the_screen(home: &Home) {
    // one opening after the other, so that the clock neither stands back nor leaves a gap
    let mut openings = 0..;
    let mut again = || open(home, openings.next().unwrap());
    for round in 0..ROUNDS {
        let mut term = again();
        term.key("v").type_text("Vedtas. ").key("Ctrl-S").wait("Enighet gjenstår");
        term.send("\r");
        if round % 2 == 0 {
            term.wait("Vedtatt (enighet)");
        }
        term.kill();
        let seen = term.screen().contains("Vedtatt (enighet)");
        read_meeting(&home.march()).unwrap();

        let mut term = again();
        assert_eq!(term.key("q").exit_code(), 0);
        let meeting = read_meeting(&home.march()).unwrap();
        let decided =
            meeting.decisions.iter().any(|decision| decision.wording.contains("Vedtas.") && decision.stands());
        assert!(decided || !seen, "round {round}: the screen said that it was decided");
        if decided {
            let mut term = again();
            term.key("u").wait("Angret");
            assert_eq!(term.key("q").exit_code(), 0);
            let meeting = read_meeting(&home.march()).unwrap();
            let draft = meeting.decisions.iter().find(|decision| decision.wording.contains("Vedtas."));
            assert!(draft.is_some_and(|draft| !draft.stands()), "round {round}: it is a draft again");
        }
    }
}

#[test]
fn minutes_list_and_new_have_what_only_the_journal_has() {
    let home = Home::with_example();
    let err = |arguments: &[&str]| {
        let output = home.command(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(err(&["minutes", "2019-03-20"]) + &err(&["list"]), "");
    let mut term = open(&home, 0);
    term.key("v").type_text("Bare i loggen.").wait("Bare i loggen.").kill();
    assert!(!texts(&read_meeting(&home.march()).unwrap()).contains("Bare i loggen."));
    let before = std::fs::read(home.march()).unwrap();

    assert!(home.stdout(&["minutes", "2019-03-20"]).contains("Bare i loggen."), "a draft of plain text too");
    for arguments in [&["minutes", "2019-03-20"][..], &["list"], &["new", "dekom-trondelag", "--date", "2019-05-08"]] {
        let err = err(arguments);
        assert!(err.contains("loggen på denne maskinen") && err.contains("2019-03-20-"), "{arguments:?}: {err}");
    }
    assert_eq!(std::fs::read(home.march()).unwrap(), before, "it was only looked at");
    let mut term = open(&home, 1);
    term.wait("hentet fram etter et avbrudd");
    assert_eq!(term.key("q").exit_code(), 0);
    assert_eq!(err(&["minutes", "2019-03-20"]) + &err(&["list"]), "");
}
