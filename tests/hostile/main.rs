//! Meeting files that nobody should ever write, and that must do no harm: cut, of wrong types, endless, of another program, full of
//! characters that steer terminals. Each gives an error that names its place, or a screen with nothing but letters on it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod chance;
mod child;
mod corpora;
#[path = "../laws/deeds.rs"]
mod deeds;
mod examples;
mod files;
mod stage;
mod targets;

use files::{Hostile, all, with_every_text};
use klubbe::{
    language::Language,
    meeting::Meeting,
    minutes::{self, Options},
};
use stage::{OVERLAYS, is_allowed, look_at_one, parse};
use std::{
    fs::{self, File},
    io::Write as _,
    process::Command,
};

/// Sizes of the screen that everything is drawn at.
const SIZES: [(u16, u16); 6] = [(1, 1), (59, 15), (60, 16), (80, 24), (120, 40), (250, 70)];

/// Draws the screen with each thing that is opened over the panes, at these sizes; gives the first cell that has something else
/// than letters.
fn look_at(base: &Meeting, sizes: &[(u16, u16)]) -> Option<String> {
    OVERLAYS.iter().find_map(|keys| look_at_one(base.clone(), keys, sizes))
}

#[test]
fn there_are_two_hundred_of_them() {
    let all = all();
    assert!(all.len() >= 200, "{}", all.len());
    let mut names: Vec<&str> = all.iter().map(|hostile| hostile.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all.len(), "each has a name of its own");
}

#[test]
fn each_gives_an_error_that_names_its_place_or_a_harmless_screen() {
    let mut wrong = Vec::new();
    let (mut refused, mut drawn) = (0, 0);
    for Hostile { name, bytes, must_fail } in all() {
        match parse(&bytes) {
            Err(problem) => {
                refused += 1;
                let said = problem.to_string();
                if !said.chars().all(|c| is_allowed(&c.to_string())) {
                    wrong.push(format!("{name}: the error itself steers the terminal: {said:?}"));
                }
                if said.len() > 2_000 {
                    wrong.push(format!("{name}: an error of {} bytes", said.len()));
                }
                if problem.line == 0 || problem.column == 0 {
                    wrong.push(format!("{name}: no place: {said}"));
                }
            }
            Ok(_) if must_fail => wrong.push(format!("{name}: was read as if nothing was wrong")),
            Ok(parsed) => {
                drawn += 1;
                wrong.extend(look_at(&parsed.document, &SIZES[3..4]).map(|bad| format!("{name}: {bad}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(refused > 100 && drawn > 30, "{refused} refused, {drawn} drawn");
}

#[test]
fn what_steers_terminals_is_harmless_in_every_text_on_every_screen_and_in_the_minutes() {
    for (name, text) in files::TEXTS {
        let bytes = with_every_text(text);
        let document = parse(bytes.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}")).document;
        assert_eq!(look_at(&document, &SIZES), None, "{name}");
        for language in Language::ALL {
            let texts = language.texts();
            let minutes = minutes::minutes(&document, &texts, Options::default());
            let html = minutes::html::html(&minutes, &texts);
            for text in [minutes::text::text(&minutes), minutes::markdown::markdown(&minutes), html] {
                let bad = text.chars().find(|c| *c != '\n' && !is_allowed(&c.to_string()));
                assert_eq!(bad, None, "{name}");
            }
        }
    }
}

/// The program itself, on files: it ends by itself, says where, and nothing that it prints steers a terminal.
#[test]
fn the_program_checks_all_of_them_and_says_so_in_plain_text() {
    let folder = tempfile::tempdir().unwrap();
    let mut expected = 0;
    for (nth, Hostile { bytes, must_fail, .. }) in all().into_iter().enumerate() {
        // the very large ones have tests of their own
        if bytes.len() < 2_000_000 {
            fs::write(folder.path().join(format!("{nth:03}.ron")), bytes).unwrap();
            expected += usize::from(must_fail);
        }
    }
    let mut huge = File::create(folder.path().join("en-gigabyte.ron")).unwrap();
    huge.write_all(b"(\n    version: 1,\n    id: \"").unwrap();
    huge.set_len(1 << 30).unwrap(); // zeros that take no place
    let output = Command::new(env!("CARGO_BIN_EXE_klubbe"))
        .args(["check", "--lang", "nb"])
        .arg(folder.path())
        .env("KLUBBE_STATE", folder.path().join("state"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    for (what, bytes) in [("out", output.stdout), ("error", output.stderr)] {
        let text = String::from_utf8(bytes).unwrap();
        let bad = text.chars().find(|c| *c != '\n' && !is_allowed(&c.to_string()));
        assert_eq!(bad, None, "{what}");
        if what == "out" {
            assert!(text.contains("en-gigabyte.ron"), "the one that is too large is named");
            let named = (0..999).filter(|nth| text.contains(&format!("{nth:03}.ron:"))).count();
            assert!(named >= expected, "{named} of {expected} are named");
        }
    }
}
