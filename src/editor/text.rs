//! Places in the text: bytes between graphemes, lines, and the words people move by.
//!
//! Everything walks outwards from where it begins and stops as soon as it knows, so that it costs what lies near: a
//! line of 100 kB is no dearer than a short one, as long as nobody asks for its other end.

use super::Editor;
use std::ops::Range;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// What a grapheme is to somebody who moves by words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Blank,
    Word,
    /// What joins two letters or digits into one word, and is a mark elsewhere: `12.04.2019`, `EU-midlar`, `1 200`.
    Joint,
    Mark,
}

impl Class {
    fn of(grapheme: &str) -> Self {
        match grapheme.chars().next() {
            Some('.' | ',' | ':' | '/' | '-' | '–' | '_' | '\'' | '’' | '\u{a0}' | '\u{202f}') => Self::Joint,
            Some(c) if c.is_whitespace() => Self::Blank,
            Some(c) if c.is_alphanumeric() => Self::Word,
            _ => Self::Mark,
        }
    }
}

impl Editor {
    /// A part of the text; nothing where there is none.
    pub(super) fn part(&self, bytes: Range<usize>) -> &str {
        self.text.get(bytes).unwrap_or_default()
    }

    /// Where the line that a place is in begins.
    pub(super) fn line_start(&self, at: usize) -> usize {
        self.part(0..at).rfind('\n').map_or(0, |end| end + 1)
    }

    /// Where the line that a place is in ends, before its line break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.part(at..self.len()).find('\n').map_or(self.len(), |end| at + end)
    }

    /// The graphemes from a place to another.
    pub(super) fn graphemes(&self, bytes: Range<usize>) -> impl DoubleEndedIterator<Item = (usize, &str)> {
        let start = bytes.start;
        self.part(bytes).grapheme_indices(true).map(move |(at, grapheme)| (start + at, grapheme))
    }

    /// Behind the next grapheme; a line break is one.
    pub(super) fn after(&self, at: usize) -> usize {
        self.graphemes(at..self.len()).next().map_or(at, |(at, grapheme)| at + grapheme.len())
    }

    /// Before the grapheme that ends here.
    pub(super) fn before(&self, at: usize) -> usize {
        self.graphemes(0..at).next_back().map_or(0, |(at, _)| at)
    }

    /// A byte offset, or the next one that lies between two graphemes.
    pub(super) fn settled(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.len());
        while !self.text.is_char_boundary(byte) {
            byte += 1;
        }
        let mut place = GraphemeCursor::new(byte, self.len(), true);
        match place.is_boundary(&self.text, 0) {
            Ok(true) => byte,
            _ => place.next_boundary(&self.text, 0).ok().flatten().unwrap_or(self.len()),
        }
    }

    /// Behind the word that begins here or after the blanks and marks here.
    pub(super) fn word_end(&self, at: usize) -> usize {
        let mut rest = self.graphemes(at..self.len()).map(|(at, piece)| (at + piece.len(), Class::of(piece)));
        Self::word_edge(&mut rest, at)
    }

    /// Where the word begins that ends here or before the blanks and marks here.
    pub(super) fn word_start(&self, at: usize) -> usize {
        let mut rest = self.graphemes(0..at).rev().map(|(at, piece)| (at, Class::of(piece)));
        Self::word_edge(&mut rest, at)
    }

    /// How far one moves by a word: over blanks, then over what is of one kind.
    fn word_edge(rest: &mut dyn Iterator<Item = (usize, Class)>, at: usize) -> usize {
        let mut edge = at;
        let mut kind = None;
        let mut joint = false;
        for (next, class) in rest {
            match (kind, class) {
                (None, Class::Blank) => edge = next,
                (None | Some(Class::Word), Class::Word) => {
                    (kind, edge, joint) = (Some(Class::Word), next, false);
                }
                // It belongs to the word if the word goes on behind it.
                (Some(Class::Word), Class::Joint) if !joint => joint = true,
                (None | Some(Class::Mark), Class::Mark | Class::Joint) => (kind, edge) = (Some(Class::Mark), next),
                _ => break,
            }
        }
        edge
    }

    /// The word, the blanks or the marks that a place is in or before.
    pub(super) fn word_around(&self, at: usize) -> Range<usize> {
        let line = self.line_start(at)..self.line_end(at);
        let Some((_, here)) = self.graphemes(at..line.end).next() else { return at..at };
        let same_kind = |class: Class| match Class::of(here) {
            Class::Word => class == Class::Word,
            Class::Blank => class == Class::Blank,
            Class::Joint | Class::Mark => matches!(class, Class::Joint | Class::Mark),
        };
        if Class::of(here) == Class::Word {
            let end = self.word_end(at);
            return self.word_start(end).max(line.start)..end.min(line.end);
        }
        let mut start = at;
        for (from, _) in self.graphemes(line.start..at).rev().take_while(|(_, piece)| same_kind(Class::of(piece))) {
            start = from;
        }
        let rest = self.graphemes(at..line.end).take_while(|(_, piece)| same_kind(Class::of(piece)));
        start..rest.last().map_or(at, |(end, piece)| end + piece.len())
    }

    /// The bytes that are selected; empty when nothing is.
    pub(super) fn selected_bytes(&self) -> Range<usize> {
        self.anchor.min(self.cursor)..self.anchor.max(self.cursor)
    }

    /// Puts the cursor somewhere; with `extend`, what lies between it and where it began is selected.
    pub(super) fn go(&mut self, to: usize, extend: bool) {
        self.cursor = self.settled(to);
        if !extend {
            self.anchor = self.cursor;
        }
        self.view.get_mut().away = false;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Editor, Kind};

    fn words(text: &str) -> Vec<String> {
        let editor = Editor::new(text, Kind::Text);
        let mut at = 0;
        let mut found = vec![];
        while at < text.len() {
            let end = editor.word_end(at);
            found.push(text[at..end].to_owned());
            at = end;
        }
        let mut back = vec![];
        while at > 0 {
            let start = editor.word_start(at);
            back.push(start);
            at = start;
        }
        assert!(back.iter().all(|at| text.is_char_boundary(*at)));
        found
    }

    #[test]
    fn a_date_a_sum_and_a_compound_are_one_word() {
        assert_eq!(words("Frist 12.04.2019."), ["Frist", " 12.04.2019", "."]);
        assert_eq!(words("kr 1\u{a0}200\u{a0}000, EU-midlar"), ["kr", " 1\u{a0}200\u{a0}000", ",", " EU-midlar"]);
        assert_eq!(words("(vedtatt) -- nå"), ["(", "vedtatt", ")", " --", " nå"]);
        assert_eq!(words("en\n\nto"), ["en", "\n\nto"]);
    }

    #[test]
    fn the_word_around_a_place_is_found() {
        let text = "Svar (12.04.2019)  på e\u{301}n.";
        let editor = Editor::new(text, Kind::Text);
        let around = |at: usize| &text[editor.word_around(at)];
        assert_eq!((around(0), around(2), around(4)), ("Svar", "Svar", " "));
        assert_eq!((around(5), around(9), around(16)), ("(", "12.04.2019", ")"));
        assert_eq!((around(17), around(18), around(text.len() - 1)), ("  ", "  ", "."));
        assert_eq!(around(text.len()), "");
        assert_eq!(around(text.find('e').unwrap()), "e\u{301}n");
    }
}
