//! Foreign text on its way into a field.
//!
//! What is pasted comes from anywhere: Word, a web page, a terminal's scroll-back. Line breaks become `\n` (spaces in
//! a single-line field), TAB a space, and what nobody can see or what steers terminals and reading direction goes.
//! The joiners of emoji and of some scripts stay: they are part of what was written.

use super::Kind;
use std::borrow::Cow;

/// Whether a character ends a line for somebody: the rope beneath counts all of these as line breaks, so none but
/// `\n` may reach it.
pub(super) fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a character is invisible and does something all the same: controls, bidi controls, zero-width marks, tags.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// Whether nothing in a text has to be looked at more closely: letters and signs of our languages, and lines where there are
/// some. That is most of what is pasted.
fn is_plain(text: &str, kind: Kind) -> bool {
    text.chars().all(|c| match c {
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{24f}' => true,
        '\n' => kind == Kind::Text,
        _ => false,
    })
}

/// A paste as it may go into a field of this kind.
pub(super) fn pasted(text: &str, kind: Kind) -> Cow<'_, str> {
    if is_plain(text, kind) {
        return Cow::Borrowed(text);
    }
    let text = line_breaks(text, kind);
    let clean = |c: char| c == '\n' || !is_hidden(c);
    if text.chars().all(clean) {
        return text;
    }
    Cow::Owned(text.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|&c| clean(c)).collect())
}

/// The same text with one kind of line break, or with none in a single-line field.
pub(super) fn line_breaks(text: &str, kind: Kind) -> Cow<'_, str> {
    let (end, foreign): (char, fn(char) -> bool) = match kind {
        Kind::Line => (' ', breaks_line),
        Kind::Text => ('\n', |c| c != '\n' && breaks_line(c)),
    };
    if !text.contains(foreign) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\r' && chars.peek() == Some(&'\n') {
            continue;
        }
        out.push(if breaks_line(c) { end } else { c });
    }
    // What was copied with its line end is still one line.
    if kind == Kind::Line && text.ends_with(breaks_line) {
        out.pop();
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_of_all_systems_become_one() {
        assert_eq!(pasted("a\r\nb\rc\nd\u{2028}e", Kind::Text), "a\nb\nc\nd\ne");
        assert_eq!(pasted("TM1\r\nFagfornyelsen\r\n", Kind::Line), "TM1 Fagfornyelsen");
    }

    #[test]
    fn what_steers_a_terminal_is_dropped() {
        assert_eq!(pasted("\u{1b}[31mrød\u{7}\t\u{202e}tekst\0", Kind::Text), "[31mrød tekst");
        assert_eq!(pasted("a\u{1b}[201~q", Kind::Text), "a[201~q");
    }

    #[test]
    fn what_people_wrote_stays() {
        for text in ["👨\u{200d}👩\u{200d}👧", "e\u{301}", "🇳🇴", "1\u{a0}200\u{a0}000", "سلام", "æøå"]
        {
            assert!(matches!(pasted(text, Kind::Text), Cow::Borrowed(kept) if kept == text), "{text}");
        }
    }
}
