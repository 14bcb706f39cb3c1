//! One grapheme as it may stand on the screen.
//!
//! A file can hold anything; the cleaner of `language` makes signs of what cannot be seen, and cuts piles of marks.
//! The text itself is not touched. Widths are ratatui's, which is what the terminal is sent.

use crate::language::clean::clean;
use ratatui::text::Span;
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// The graphemes of a text with their places. Between two letters of Western Europe there is always a bound: there nobody
/// has to look for it.
pub(super) fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let alone = plain(rest.as_bytes()).filter(|len| match rest.as_bytes().get(*len..) {
            Some([] | [b'\n', ..]) => true,
            Some(next) => plain(next).is_some(),
            None => false,
        });
        let piece = match alone {
            Some(len) => rest.get(..len)?,
            None => rest.graphemes(true).next()?,
        };
        let from = at;
        at += piece.len();
        Some((from, piece))
    })
}

/// How many bytes the letter has that these begin with, if it is one of ASCII or from À to ÿ, or a blank or mark there.
fn plain(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b' '..=b'~', ..] => Some(1),
        [0xc3, _, ..] => Some(2),
        _ => None,
    }
}

/// Whether it is one such letter, and nothing else.
pub(super) fn is_plain(grapheme: &str) -> bool {
    plain(grapheme.as_bytes()) == Some(grapheme.len())
}

/// What is drawn for a grapheme, and how many columns it takes: one or two. What the cleaner made longer is cut there.
pub(super) fn shown(grapheme: &str) -> (Cow<'_, str>, u16) {
    match grapheme.as_bytes() {
        [b' '..=b'~'] | [0xc3, _] => return (Cow::Borrowed(grapheme), 1),
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
    fn graphemes_are_where_they_always_are() {
        let pieces = [
            "a", "å", "Å", " ", "~", "ÿ", "À", "\u{301}", "\u{200d}", "👩", "🇳", "🇴", "\n", "\r", "\r\n", "가",
            "\u{1100}", "\u{600}", "\u{ad}", "\u{7f}", "\t", "漢", "\u{fe0f}", "क", "\u{94d}",
        ];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    for four in ["", "a", "\u{301}", "🇳"] {
                        let text = [one, two, three, four].concat();
                        assert!(graphemes(&text).eq(text.grapheme_indices(true)), "{text:?}");
                    }
                }
            }
        }
    }

    /// All that has two bytes and begins with C3 can be seen and is one column wide.
    #[test]
    fn letters_of_western_europe_are_what_they_are() {
        for c in 'À'..='ÿ' {
            let letter = c.to_string();
            assert_eq!((clean(&letter).as_ref(), Span::raw(&letter).width()), (letter.as_str(), 1));
        }
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
