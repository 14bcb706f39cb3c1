//! Arrows, Enter, Esc and Tab are enough: the demonstration is chaired in a real terminal with nothing else, but for what
//! is typed into fields. A note, the next case, an answer, a grant in part, a decision with its follow-up, the minutes,
//! and out again; what came of it is read from the file and the minutes.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use std::{fs, path::PathBuf};
use term::{Home, Term};

const NOTE: &str = "Forumet tar en runde rundt bordet.";
const ANSWER: &str = "Skoleeierne har behandlet det i sine ledermøter.";
const WORDING: &str = "Fristen for planen er 12.04.2019.";

/// Somebody who knows no other keys.
struct Newcomer {
    term: Term,
}

impl Newcomer {
    fn presses(&mut self, keys: &str, effect: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            assert!(["Up", "Down", "Left", "Right", "Enter", "Esc", "Tab", "Shift-Tab"].contains(&key), "{key}");
            self.term.key(key);
        }
        self.sees(effect)
    }

    fn sees(&mut self, text: &str) -> &mut Self {
        self.term.wait_until(text, |screen| screen.replace('\u{a0}', " ").contains(text));
        self
    }

    fn types(&mut self, text: &str) -> &mut Self {
        self.term.type_text(text);
        self.sees(text.split_whitespace().last().unwrap())
    }

    fn leaves(&mut self, text: &str) -> &mut Self {
        self.term.key("Esc").wait_gone(text);
        self
    }
}

fn the_file(home: &Home) -> PathBuf {
    let folder = fs::read_dir(home.path().join("tmp")).unwrap().next().unwrap().unwrap().path();
    folder.join("2019/2019-03-20-dekom-trondelag.ron")
}

#[test]
fn arrows_enter_esc_and_tab_chair_the_demonstration() {
    let mut chair = Newcomer { term: Term::start(&["demo"], (120, 40)) };
    chair.sees("Saksliste").sees("0 av 8");
    chair.leaves("0 av 8");

    // a note on the running case: Enter on its row, and what is likeliest there
    chair.presses("Enter", "Åpner notatet til saken dere er ved");
    chair.presses("Enter", "Esc  ferdig").types(&format!(" {NOTE}")).leaves("^S  lagre");

    // the next case, and the one after it by its own row
    chair.presses("Enter Down", "Gjør saken ferdig og starter den neste");
    chair.presses("Enter", "av 30 min");
    chair.presses("Down Enter", "Starter klokka for den valgte saken");
    chair.presses("Enter", "av 25 min");

    // an answer
    chair.presses("Tab Enter", "TM1 Fagfornyelsen, overordnet del · A");
    chair.types(&format!(" {ANSWER}")).leaves("^S  lagre");

    // part of a measure
    chair.presses("Tab Enter", "søkt 1 900 000 · TM1").types("150k").presses("Enter", "150 000 av 1 900 000");

    // a decision, agreed, with who follows it up
    chair.presses("Shift-Tab Shift-Tab Enter Down Down Down", "Åpner ordlyden til utkastet i saken");
    chair.presses("Enter", "Ordlyd · 11/19").types(&format!(" {WORDING}")).leaves("^S  lagre");
    chair.presses("Enter", "Vedtatt (enighet)");
    chair.presses("Enter", "Hva skal gjøres");
    chair.types("Sende planen").presses("Enter", "felt 2 av 3");
    chair.types("Fylkesmannen").presses("Enter", "felt 3 av 3");
    chair.types("12.04.2019").presses("Enter", "Ingenting mangler.");
    chair.leaves("Vedtak i sak 11/19");

    // the minutes, from the menu that Esc opens
    chair.presses("Esc", "Programmet");
    chair.presses("Right Down Down Down", "Viser referatet slik det er nå");
    chair.presses("Enter", "Utkast, møtet er ikke avsluttet");
    chair.leaves("Utkast, møtet er ikke avsluttet");

    // and out
    chair.presses("Esc Up", "Lukker programmet");
    assert_eq!(chair.term.key("Enter").exit_code(), 0);
    chair.term.assert_restored();

    let file = the_file(chair.term.home());
    let minutes = chair.term.home().stdout(&["minutes", &file.display().to_string(), "--format", "md"]);
    let minutes = minutes.replace('\u{a0}', " ");
    for held in [NOTE, ANSWER, WORDING, "150 000", "Sende planen", "Fylkesmannen", "12.04.2019"] {
        assert!(minutes.contains(held), "{held} is missing in\n{minutes}");
    }
}
