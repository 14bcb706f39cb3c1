//! In the language that nobody speaks every word of klubbe's own is marked and longer. Every word on a screen must be a
//! whole one: of a text, or of what people wrote in the meeting. A word without marks was never given to translators; half
//! a word without an ellipsis was run over by another text, or lost its end at a border.

use super::{Dress, Screen, drawn, nothing_is_wrong, scenes::Scene};
use crate::pseudo::{self, stretch};
use klubbe::{app::TABLE, ui::Glyphs};
use std::{collections::HashSet, fs, path::Path};

/// What is no text: keys as they are printed on keyboards, and what is typed in the scenes.
const NAMES: &[&str] = &[
    "Enter", "Esc", "Tab", "Space", "Ctrl", "Alt", "Shift", "PgUp", "PgDn", "Home", "End", "Del", "F", "sak", "tema",
    "xyzzy", "kari", "PC", "Bokmål", "bokmål", "Nynorsk", "nynorsk", "English", "keys", "ron", "undoo", "upwards",
];

/// The words of a text: letters, with the marks that stand inside words. Each with what comes right before and after.
fn words(line: &str) -> Vec<(String, Option<char>, Option<char>)> {
    let letters: Vec<char> = line.chars().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        let start = at;
        while letters.get(at).is_some_and(|c| c.is_alphabetic()) {
            at += 1;
        }
        if at > start {
            let before = start.checked_sub(1).map(|before| letters[before]);
            found.push((letters[start..at].iter().collect(), before, letters.get(at).copied()));
        }
        at += 1;
    }
    found
}

/// Every word that may stand on a screen.
fn known(scene: &Scene) -> HashSet<String> {
    let mut known: HashSet<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    // The names of actions in keys.ron are the same in every language.
    known.extend(TABLE.iter().flat_map(|row| words(row.name)).map(|(word, ..)| word));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/nb");
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let values = text.lines().filter(|line| !line.starts_with('#'));
        // Every text of one line; stretching goes on over the pieces between values as `pseudo` does.
        for value in values {
            let value = value.split_once('=').map_or(value, |(_, value)| value);
            for piece in value.split(['{', '}', ']']) {
                known.extend(words(&stretch(piece)).into_iter().map(|(word, ..)| word));
                known.extend(words(&stretch(piece.trim_start())).into_iter().map(|(word, ..)| word));
            }
        }
    }
    let written = (scene.play)((120, 40), Dress::Pseudo).written();
    known.extend(written.iter().flat_map(|text| words(text)).map(|(word, ..)| word));
    known
}

fn decapitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Words that are not whole, or not known.
fn strange(screen: &Screen, known: &HashSet<String>) -> Vec<String> {
    let edges: Vec<&str> = vec![Glyphs::UNICODE.frame.vertical, Glyphs::UNICODE.focus.vertical, Glyphs::UNICODE.thumb];
    let lines = screen.lines();
    let mut found = Vec::new();
    for (row, line) in lines.iter().enumerate() {
        for (word, before, after) in words(line) {
            let begins = |known: &String| known.starts_with(&word);
            let at_edge = after.is_none_or(|c| c == ' ' && edges.iter().any(|edge| line.contains(edge)));
            // A letter alone is a key or a code.
            let whole = word.chars().count() == 1
                || known.contains(&word)
                // At the beginning of a sentence.
                || known.contains(&decapitalised(&word))
                || (after == Some('…') && known.iter().any(begins))
                // A word as long as its row is broken, and goes on in the next one.
                || (word.chars().count() > 24 && at_edge && known.iter().any(begins))
                || (before == Some(' ') && lines.get(row.wrapping_sub(1)).is_some_and(|above| {
                    words(above).iter().any(|(start, ..)| known.contains(&format!("{start}{word}")))
                }));
            if !whole {
                found.push(format!("row {}: «{word}» in «{line}»", row + 1));
            }
        }
    }
    found
}

/// Frames that are not closed, where the panes lie open.
fn broken_frames(screen: &Screen) -> Vec<String> {
    let mut found = Vec::new();
    let at = |x: usize, y: usize| screen.rows.get(y).and_then(|row| row.get(x)).map_or("", String::as_str);
    for (y, row) in screen.rows.iter().enumerate() {
        for (x, sign) in row.iter().enumerate() {
            let Some(frame) = [Glyphs::UNICODE.frame, Glyphs::UNICODE.focus].into_iter().find(|f| f.corners[0] == sign)
            else {
                continue;
            };
            let right = (x + 1..row.len()).find(|x| at(*x, y) == frame.corners[1]);
            let bottom = (y + 1..screen.rows.len()).find(|y| at(x, *y) == frame.corners[2]);
            let (Some(right), Some(bottom)) = (right, bottom) else {
                found.push(format!("a frame at {x}, {y} has no corner"));
                continue;
            };
            let upright = |sign: &str| sign == frame.vertical || sign == Glyphs::UNICODE.thumb;
            let whole = at(right, bottom) == frame.corners[3]
                && (y + 1..bottom).all(|y| upright(at(x, y)) && upright(at(right, y)))
                && (x + 1..right).all(|x| at(x, bottom) == frame.horizontal);
            if !whole {
                found.push(format!("the frame at {x}, {y} is broken"));
            }
        }
    }
    found
}

#[test]
fn with_texts_that_are_longer_every_word_is_whole_and_none_is_untranslated() {
    let known_of = std::cell::RefCell::new(std::collections::HashMap::new());
    nothing_is_wrong(Dress::Pseudo, |scene, screen| {
        let mut known_of = known_of.borrow_mut();
        strange(screen, known_of.entry(scene.name).or_insert_with(|| known(scene)))
    });
}

#[test]
fn with_texts_that_are_longer_the_hints_fit_and_the_frames_are_whole() {
    nothing_is_wrong(Dress::Pseudo, |scene, screen| {
        let last = screen.lines().pop().unwrap_or_default();
        let mut wrong = Vec::new();
        if last.contains('…') || last.trim().is_empty() {
            wrong.push(format!("hints: «{last}»"));
        }
        // What lies over the panes hides parts of their frames.
        if !(scene.play)((120, 40), Dress::Pseudo).is_covered() {
            wrong.extend(broken_frames(screen));
        }
        wrong
    });
}

/// What these would not find, if they could not fail.
#[test]
fn a_text_over_another_and_one_that_nobody_translated_are_found() {
    let scene = Scene::called("agenda");
    let known = known(scene);
    let screen = drawn(scene, (120, 40), Dress::Pseudo);
    assert_eq!(strange(&screen, &known), [""; 0]);
    assert_eq!(broken_frames(&screen), [""; 0]);
    let title = stretch("Saksliste");
    let seeded = |to: &str| Screen {
        rows: screen
            .rows
            .iter()
            .map(|row| row.concat().replacen(&title, to, 1).chars().map(String::from).collect())
            .collect(),
    };
    let half: String = title.chars().take(6).collect();
    for wrong in ["Dagsorden".to_owned(), half.clone(), format!("{half}81"), format!("{half}Ferdig")] {
        assert_ne!(strange(&seeded(&wrong), &known), [""; 0], "«{wrong}»");
    }
    assert!(pseudo::MARKS.chars().any(|mark| title.contains(mark)));
    let torn =
        Screen { rows: screen.rows.iter().map(|row| row.iter().map(|c| c.replace('┛', "x")).collect()).collect() };
    assert_ne!(broken_frames(&torn), [""; 0]);
}
