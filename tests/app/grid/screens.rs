//! What every scene looks like: a file per screen and size. Bokmål is there in whole; of nynorsk and English the lines
//! that are not the same. What is drawn in ASCII is there in whole at 80 × 24; at the other sizes are the lines that are
//! not the same with every sign exchanged for its stand-in.

use super::{Dress, drawn, scenes::SCENES};
use crate::stage::Stage;
use klubbe::{language::Language, ui::Glyphs};
use std::fmt::Write;

/// The size at which ASCII is shown in whole.
const WHOLE: (u16, u16) = (80, 24);

/// The lines of one that are not those of the other, with their numbers.
fn differing(title: &str, lines: &[String], other: &[String]) -> String {
    let mut text = format!("── {title}\n");
    for (at, line) in lines.iter().enumerate().filter(|(at, line)| other.get(*at) != Some(line)) {
        let _ = writeln!(text, "{:>2} {line}", at + 1);
    }
    text
}

/// A line with every sign exchanged for its ASCII stand-in.
fn exchanged(line: &str) -> String {
    let (from, to) = (Glyphs::UNICODE.all(), Glyphs::ASCII.all());
    let sign = |c: char| {
        let at = from.iter().position(|sign| sign.chars().eq([c]));
        at.and_then(|at| to.get(at)).map_or_else(|| c.to_string(), |sign| (*sign).to_owned())
    };
    line.chars().map(sign).collect()
}

/// Files named for what they show.
fn plainly() -> insta::internals::SettingsBindDropGuard {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind_to_scope()
}

#[test]
fn every_screen_at_every_size_in_every_language_and_in_ascii() {
    let _named = plainly();
    for scene in SCENES {
        for size in scene.sizes() {
            let lines = |dress| {
                let text = drawn(scene, size, dress).text();
                text.split('\n').map(|line| line.trim_end().to_owned()).collect::<Vec<_>>()
            };
            let nb = lines(Dress::In(Language::Nb));
            let mut picture = nb.join("\n");
            picture.push('\n');
            for language in [Language::Nn, Language::En] {
                picture += &differing(&language.to_string(), &lines(Dress::In(language)), &nb);
            }
            let exchanged: Vec<String> = nb.iter().map(|line| exchanged(line)).collect();
            let than = if size == WHOLE { &[][..] } else { &exchanged[..] };
            picture += &differing("ascii", &lines(Dress::Ascii), than);
            insta::assert_snapshot!(format!("{}_{}x{}", scene.name, size.0, size.1), picture);
        }
    }
}

/// The least window that shows all panes at once.
#[test]
fn all_panes_in_the_least_window_for_them() {
    let _named = plainly();
    insta::assert_snapshot!("agenda_110x32", Stage::example((110, 32)).screen());
}

#[test]
fn a_window_that_is_too_small_says_so_at_any_size() {
    let _named = plainly();
    insta::assert_snapshot!("too_small", Stage::example((59, 16)).screen());
    for size in [(1, 1), (2, 1), (1, 9), (59, 200), (300, 15), (60, 15)] {
        let screen = Stage::example(size).screen();
        assert!(!screen.contains("Saksliste"), "{size:?}");
    }
}
