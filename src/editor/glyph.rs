//! One grapheme as it may stand on the screen.
//!
//! A file can hold anything; the cleaner of `language` makes signs of what cannot be seen, and cuts piles of marks.
//! The text itself is not touched. Widths are ratatui's, which is what the terminal is sent.

use crate::language::clean::clean;
use ratatui::text::Span;
use std::borrow::Cow;

/// What is drawn for a grapheme, and how many columns it takes: one or two. What the cleaner made longer is cut there.
pub(super) fn shown(grapheme: &str) -> (Cow<'_, str>, u16) {
    match grapheme.as_bytes() {
        [b' '..=b'~'] => return (Cow::Borrowed(grapheme), 1),
        b"\t" => return (Cow::Borrowed(" "), 1),
        _ => {}
    }
    let drawn = clean(grapheme);
    match Span::raw(drawn.as_ref()).width() {
        0 => (Cow::Borrowed("·"), 1),
        1 => (drawn, 1),
        _ => (drawn, 2),
    }
}

/// How many columns a grapheme takes.
pub(super) fn width(grapheme: &str) -> u16 {
    #[cfg(test)]
    counted::MEASURED.with(|measured| measured.set(measured.get() + 1));
    shown(grapheme).1
}

/// How many graphemes were measured, so that tests can see work that does not belong to a key.
#[cfg(test)]
pub(super) mod counted {
    use std::cell::Cell;

    thread_local! {
        pub static MEASURED: Cell<usize> = const { Cell::new(0) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_gets_a_sign() {
        assert_eq!(shown("\u{1b}"), (Cow::Borrowed("␛"), 1));
        assert_eq!(shown("\u{202e}"), (Cow::Borrowed("·"), 1));
        assert_eq!(shown("\u{301}").1, 1);
    }

    #[test]
    fn graphemes_are_drawn_whole() {
        assert_eq!(shown("e\u{301}"), (Cow::Borrowed("e\u{301}"), 1));
        assert_eq!(shown("👨‍👩‍👧"), (Cow::Borrowed("👨‍👩‍👧"), 2));
        assert_eq!(shown("🇳🇴"), (Cow::Borrowed("🇳🇴"), 2));
    }

    #[test]
    fn a_pile_of_marks_is_cut() {
        let pile = format!("e{}", "\u{301}".repeat(50_000));
        let (drawn, width) = shown(&pile);
        assert!(drawn.len() <= 32 && width == 1);
    }
}
