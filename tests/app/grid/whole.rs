//! No amount, number or date is cut. Every figure that a screen shows must be known whole: from the meeting, or from the
//! same scene on a screen so large that nothing can be cut. And none touches an ellipsis.

use super::{Dress, Screen, drawn, nothing_is_wrong, scenes::Scene};
use klubbe::language::Language;
use std::collections::HashSet;

/// A screen on which everything has room.
const ENORMOUS: (u16, u16) = (400, 150);

const ELLIPSES: [char; 2] = ['…', '~'];

/// Whether a sign may stand inside a figure: `1 200 000`, `1,200,000`, `20.03.2019`, `20/03/2019`, `00:41:12`.
const fn joins(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | '/')
}

/// The figures of a line, each with what stands before and after it. What is part of a word (`TM1`) is none.
fn figures(line: &str) -> Vec<(String, Option<char>, Option<char>)> {
    let letters: Vec<char> = line.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        while digit(at) || (letters.get(at).is_some_and(|c| joins(*c)) && digit(at + 1)) {
            at += 1;
        }
        let before = start.checked_sub(1).map(|before| letters[before]);
        if !before.is_some_and(char::is_alphabetic) {
            // A blank that groups digits and then nothing: the rest of the figure is gone.
            let after =
                letters.get(at).copied().map(|c| if c == '\u{a0}' { letters.get(at + 1).copied() } else { Some(c) });
            found.push((letters[start..at].iter().collect(), before, after.flatten()));
        }
    }
    found
}

/// Whether half of a figure could be taken for another one: it has parts, or more digits than a count has.
fn says_more(figure: &str) -> bool {
    figure.contains(joins) || figure.len() > 3
}

/// The figures that a scene may show.
fn known(scene: &Scene, dress: Dress) -> HashSet<String> {
    let mut known: HashSet<String> = HashSet::new();
    let mut learn = |text: &str| known.extend(text.lines().flat_map(figures).map(|(figure, ..)| figure));
    for size in [ENORMOUS, (109, 200)] {
        drawn(scene, size, dress).lines().iter().for_each(|line| learn(line));
    }
    (scene.play)(ENORMOUS, dress).figures().iter().for_each(|text| learn(text));
    known
}

/// Figures that are cut.
fn cut(screen: &Screen, known: &HashSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (row, line) in screen.lines().iter().enumerate() {
        for (figure, before, after) in figures(line) {
            let touched = [before, after].into_iter().flatten().any(|c| ELLIPSES.contains(&c));
            if touched || (says_more(&figure) && !known.contains(&figure)) {
                found.push(format!("row {}: «{figure}» in «{line}»", row + 1));
            }
        }
    }
    found
}

fn no_figure_is_cut(dress: Dress) {
    let known_of = std::cell::RefCell::new(std::collections::HashMap::new());
    nothing_is_wrong(dress, |scene, screen| {
        let mut known_of = known_of.borrow_mut();
        cut(screen, known_of.entry(scene.name).or_insert_with(|| known(scene, dress)))
    });
}

#[test]
fn no_amount_number_or_date_is_cut_in_bokmal() {
    no_figure_is_cut(Dress::In(Language::Nb));
}

#[test]
fn no_amount_number_or_date_is_cut_in_nynorsk() {
    no_figure_is_cut(Dress::In(Language::Nn));
}

#[test]
fn no_amount_number_or_date_is_cut_in_english() {
    no_figure_is_cut(Dress::In(Language::En));
}

#[test]
fn no_amount_number_or_date_is_cut_by_texts_that_are_longer() {
    no_figure_is_cut(Dress::Pseudo);
}

/// The lines between the panes are moved as far as they go, and a measure gets all that it asks for.
#[test]
fn no_amount_is_cut_wherever_the_lines_between_panes_stand() {
    let play = |size, keys: &[&str], language| {
        let mut stage = super::scenes::example(size, language);
        stage.keys(&["3", "down", "y"]).keys(keys);
        Screen::of(&stage.buffer().0)
    };
    for language in Language::ALL {
        let mut known: HashSet<String> = HashSet::new();
        for size in [ENORMOUS, (109, 200)] {
            for pane in ["1", "2", "3", "4"] {
                let lines = play(size, &[pane], language).lines();
                known.extend(lines.iter().flat_map(|line| figures(line)).map(|(figure, ..)| figure));
            }
        }
        for size in [(80, 24), (110, 32), (120, 40), (250, 70)] {
            for column in ["alt-left", "alt-right"] {
                for row in ["alt-pageup", "alt-pagedown"] {
                    for pane in ["1", "2", "3", "4"] {
                        let mut keys = vec![column; 30];
                        keys.extend(vec![row; 30]);
                        keys.push(pane);
                        let found = cut(&play(size, &keys, language), &known);
                        assert_eq!(found, [""; 0], "{size:?} {column} {row} {pane} {language:?}");
                    }
                }
            }
        }
    }
}

/// What this would not find, if it could not fail.
#[test]
fn half_an_amount_is_found() {
    let scene = Scene::called("lists");
    let known = known(scene, Dress::In(Language::Nb));
    let lists = drawn(scene, (80, 24), Dress::In(Language::Nb));
    assert_eq!(cut(&lists, &known), [""; 0]);
    for (whole, half) in [
        ("4\u{a0}600\u{a0}000", "4\u{a0}600\u{a0}…"),
        ("4\u{a0}600\u{a0}000", "4\u{a0}600\u{a0}0…"),
        ("4\u{a0}600\u{a0}000", "4\u{a0}600\u{a0}00 "),
        ("4\u{a0}600\u{a0}000", "…600\u{a0}000"),
        ("4\u{a0}600\u{a0}000", "600\u{a0}000…"),
        ("20.03.2019", "20.03.20  "),
        ("20.03.2019", "20.03…"),
    ] {
        let rows = lists.rows.iter().map(|row| row.concat().replacen(whole, half, 1));
        let seeded = Screen { rows: rows.map(|row| row.chars().map(String::from).collect()).collect() };
        assert_ne!(cut(&seeded, &known), [""; 0], "«{half}» for «{whole}»");
    }
}
