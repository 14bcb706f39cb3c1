//! What a terminal sends beside keys, and how keys arrive that it sends in one heap or in pieces: each is heard once, as
//! what it is. The parser's own tests and laws are in `src/terminal/keys/`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use std::fs;
use term::{Home, IN_CASE_10, Term};

const OPEN: [&str; 4] = ["open", "2019-03-20", "--now", IN_CASE_10];

/// The example with a note begun: `words` is on the screen.
fn writing(words: &str) -> Term {
    let mut term = Term::start_in(&Home::with_example(), &OPEN, (120, 40));
    term.wait("Saksliste").key("n").type_text(words).wait(words);
    term
}

/// Leaves, and says what is in the meeting's file then.
fn leave(term: &mut Term) -> String {
    assert_eq!(term.key("Ctrl-S").key("q").exit_code(), 0);
    term.assert_restored();
    fs::read_to_string(term.home().march()).unwrap()
}

#[test]
fn an_escape_alone_is_a_key() {
    let mut term = writing("Først");
    term.wait("Esc  ferdig").send("\x1b").wait_gone("Esc  ferdig");
    assert_eq!(term.key("q").exit_code(), 0);
}

/// The line holds 4,096 bytes: wherever that cuts an arrow, it is one.
#[test]
fn two_thousand_arrows_at_once_are_two_thousand() {
    for before in ["", "x", "xx"] {
        let mut term = writing("Først. ");
        let left = "\x1b[D".repeat(2_000);
        term.send(&format!("{before}{}{left}|", "o".repeat(3_000))).type_text("slutt").wait("|slutt");
        let kept = leave(&mut term);
        assert!(kept.contains(&format!("Først. {before}{}|slutt{}\"", "o".repeat(1_000), "o".repeat(2_000))), "{kept}");
    }
}

#[test]
fn a_paste_without_an_end_is_text_and_keys_are_keys_behind_it() {
    let mut term = writing("Først. ");
    term.send("\x1b[200~Limt inn\x13q").wait("Limt innq").type_text(" Skrevet. ").wait("Skrevet.");
    // and the late rest of it, which comes in one heap: Ctrl-S and q would leave the field and the program
    term.send("\x1b[200~Limt").wait("Skrevet. Limt").send(&format!("{}\x1b[201~", "\x13q".repeat(50)));
    let rest = "q".repeat(50);
    term.wait(&rest).type_text(".").wait("q.");
    let kept = leave(&mut term);
    assert!(kept.contains(&format!("Først. Limt innq Skrevet. Limt{rest}.\"")), "{kept}");
}

#[test]
fn what_comes_behind_a_paste_without_an_end_and_begins_with_an_escape_is_no_rest_of_it() {
    let mut term = writing("Først. ");
    let text = "limt ".repeat(20);
    term.send("\x1b[200~Uten slutt. ").wait("Uten slutt.").send(&format!("\x1b[200~{text}\x1b[201~")).wait("limt limt");
    term.send("\x1b[200~Heller ikke.").wait("Heller ikke.").send(&"\x1b[D".repeat(30)).type_text("|").wait("|");
    let kept = leave(&mut term);
    let behind = format!("{text}Heller ikke.");
    let (left, right) = behind.split_at(behind.len() - 30);
    assert!(kept.contains(&format!("Først. Uten slutt. {left}|{right}\"")), "{kept}");
}

#[test]
fn what_a_terminal_answers_is_no_key() {
    let mut term = writing("Først. ");
    let answers = "\x1b]11;rgb:1e1e/1e1e/2e2e\x07\x1b]10;rgb:c0c0/c0c0/c0c0\x1b\\\x1bP>|XTerm(388)\x1b\\\x1b_Gi=31;OK\x1b\\\
                   \x1b^x\x1b\\\x1bXx\x1b\\\x1b[?62;4;22c\x1b[>41;388;0c\x1b[12;40R\x1b[?2026;2$y\x1b[?1u";
    term.send(answers).type_text("Sist.").wait("Først. Sist.");
    // one that never ends is over as soon as a key comes that cannot be in it, or a moment passes
    term.send("\x1bPqqq").key("Left").type_text(" aller").wait("Sist aller.");
    assert!(leave(&mut term).contains("Først. Sist aller.\""));
}

#[test]
fn a_key_that_comes_in_pieces_is_one() {
    let mut term = writing("Først æ");
    term.send("\x1b[1;2").send("D\x1b[1;").send("2D").send_bytes(b"\xc3").send_bytes(b"\xb8").wait("Førstø");
    assert!(leave(&mut term).contains("Førstø\""));
}

/// A position of 0 is the corner: twice there is a double click on the head, which opens what is known of the meeting.
#[test]
fn a_mouse_outside_the_screen_is_harmless() {
    let mut term = Term::start_in(&Home::with_example(), &OPEN, (120, 40));
    term.wait("Saksliste")
        .send("\x1b[<64;65535;65535M\x1b[<0;99999;1M\x1b[<0;0;0M\x1b[<0;0;0m\x1b[32;0;0M\x1b[35;0;0M");
    term.send_bytes(b"\x1b[M#\xff\xff\x1b[M#\x00\x00").wait("Om møtet").key("Esc").wait_gone("Om møtet");
    assert_eq!(term.key("q").exit_code(), 0);
    term.assert_restored();
}

#[test]
fn ten_megabytes_that_are_pasted_are_refused_and_the_rest_stays() {
    let mut term = writing("Først. ");
    term.paste(&"vedtak æøå ".repeat(770_000)).type_text("Sist.").wait("Sist.");
    let kept = leave(&mut term);
    assert!(kept.contains("Først. Sist.\"") && !kept.contains("vedtak æøå vedtak"));
}
