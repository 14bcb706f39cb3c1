//! Paragraphs, broken between words.

use std::ops::Range;

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use super::{Painter, columns, row};
use crate::ui::Role;

/// Letters and signs of more bytes than this are few.
const BYTES: usize = 8;

/// Where a text is broken for a width. Worth keeping as long as neither changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wrapped {
    lines: Vec<Range<usize>>,
}

impl Wrapped {
    /// Breaks a text: at line breaks, between words, and inside a word only when it is longer than a line.
    #[must_use]
    pub fn new(text: &str, width: u16) -> Self {
        Self::up_to(text, width, usize::MAX)
    }

    /// The same for so many rows at the most: what is not seen of a long text costs nothing.
    #[must_use]
    pub fn up_to(text: &str, width: u16, rows: usize) -> Self {
        let mut lines = Lines { rows, found: Vec::new() };
        if width > 0 {
            let mut start = 0;
            for line in text.split('\n') {
                if lines.are_enough() {
                    break;
                }
                break_line(line.trim_end_matches('\r'), start, width, &mut lines);
                start += line.len() + 1;
            }
        }
        Self { lines: lines.found }
    }

    /// The same for the end of a text, in so many rows and somewhat more.
    #[must_use]
    pub fn end_of(text: &str, width: u16, rows: usize) -> Self {
        // a row has no more than its width of letters, of a few bytes each; what is cut begins between words, or with a line
        let far = text.len().saturating_sub((rows + 2) * usize::from(width) * BYTES);
        let far = (0..=far).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let (before, end) = text.split_at(far);
        let near = end.bytes().take(usize::from(width) * BYTES).position(|byte| matches!(byte, b' ' | b'\n'));
        let from = if before.is_empty() { 0 } else { near.map_or(far, |at| far + at + 1) };
        let lines = text.get(from..).unwrap_or_default();
        let from = from + lines.rmatch_indices('\n').nth(rows.saturating_sub(1)).map_or(0, |(at, _)| at + 1);
        let mut wrapped = Self::new(text.get(from..).unwrap_or_default(), width);
        for line in &mut wrapped.lines {
            *line = line.start + from..line.end + from;
        }
        wrapped
    }

    /// How many rows it takes.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.lines.len()
    }

    /// The rows of the text that was broken.
    pub fn lines<'t>(&'t self, text: &'t str) -> impl Iterator<Item = &'t str> {
        self.lines.iter().map(|line| text.get(line.clone()).unwrap_or_default())
    }
}

/// The lines that were found, and how many are asked for.
struct Lines {
    rows: usize,
    found: Vec<Range<usize>>,
}

impl Lines {
    fn are_enough(&self) -> bool {
        self.found.len() >= self.rows
    }
}

impl Painter<'_> {
    /// Writes the rows of a broken text from `first` on; returns how many were written.
    pub fn paragraph(&mut self, area: Rect, text: &str, wrapped: &Wrapped, first: usize, role: Role) -> u16 {
        let mut written = 0;
        for line in wrapped.lines.iter().skip(first).take(usize::from(area.height)) {
            self.text(row(area, written), text.get(line.clone()).unwrap_or_default(), role);
            written += 1;
        }
        written
    }

    /// Writes a sentence, and gives the rows that it took. A single row that is too short is left as it is.
    pub fn sentence(&mut self, area: Rect, text: &str, role: Role) -> Option<u16> {
        (area.height > 1 || columns(text) <= area.width).then(|| self.words(area, text, role))
    }

    /// Breaks a short text and writes what fits, with an ellipsis when it goes on; returns the rows written. The ellipsis
    /// stands after a whole word, and apart from a number: half a sum says something wrong.
    pub fn words(&mut self, area: Rect, text: &str, role: Role) -> u16 {
        let wrapped = Wrapped::up_to(text, area.width, usize::from(area.height) + 1);
        if wrapped.rows() <= usize::from(area.height) {
            return self.paragraph(area, text, &wrapped, 0, role);
        }
        let Some(last) = area.height.checked_sub(1) else { return 0 };
        self.paragraph(Rect { height: last, ..area }, text, &wrapped, 0, role);
        let line = wrapped.lines.get(usize::from(last)).cloned().unwrap_or_default();
        let mut line = text.get(line).unwrap_or_default().trim_end();
        let apart = |line: &str| u16::from(line.ends_with(|c: char| c.is_ascii_digit()));
        while columns(line) + apart(line) >= area.width
            && let Some(blank) = line.rfind([' ', '\t'])
        {
            line = line.get(..blank).unwrap_or_default().trim_end();
        }
        if columns(line) >= area.width {
            // One word that fills the row: it is cut.
            self.text(row(area, last), &format!("{line} "), role);
            return area.height;
        }
        let used = self.text(row(area, last), line, role);
        self.text(super::after(row(area, last), used + apart(line)), self.glyphs.ellipsis, role);
        area.height
    }
}

/// The pieces that a line may be broken between: blanks, and words with the marks beside them, so that no question mark
/// stands alone. A word may be broken after a hyphen or a slash, and never at a no-break space: a sum of money stays whole.
fn pieces(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut bounds = line.split_word_bound_indices().peekable();
    std::iter::from_fn(move || {
        let (at, piece) = bounds.next()?;
        let mut end = at + piece.len();
        if is_blank(piece) {
            return Some((at, piece));
        }
        while let Some((_, next)) =
            bounds.next_if(|(_, next)| !is_blank(next) && !line.get(at..end).is_some_and(may_break_after))
        {
            end += next.len();
        }
        Some((at, line.get(at..end).unwrap_or(piece)))
    })
}

fn may_break_after(word: &str) -> bool {
    word.len() > 1 && word.ends_with(['-', '–', '/'])
}

/// Whether a piece is nothing but blanks that a line may be broken at.
fn is_blank(piece: &str) -> bool {
    piece.chars().all(|c| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'))
}

/// Breaks one line that begins at byte `start` of the text.
fn break_line(line: &str, start: usize, width: u16, lines: &mut Lines) {
    let (mut from, mut to, mut used) = (0, 0, 0_u16);
    for (at, word) in pieces(line) {
        if lines.are_enough() {
            return;
        }
        let wide = columns(word);
        let blank = is_blank(word);
        if !blank && used.saturating_add(wide) > width {
            if to > from {
                // The blanks before the word are in neither line.
                lines.found.push(start + from..start + to);
                (from, used) = (at, 0);
            } else if used > 0 {
                (from, used) = (at, 0);
            }
            if wide > width {
                (from, used) = break_word(word, at, start, width, lines);
                to = at + word.len();
                continue;
            }
        }
        used = used.saturating_add(wide);
        if !blank {
            to = at + word.len();
        }
    }
    if !lines.are_enough() {
        lines.found.push(start + from..start + to.max(from));
    }
}

/// Breaks a word that is longer than a line; returns where its last line begins and the columns that one has.
fn break_word(word: &str, at: usize, start: usize, width: u16, lines: &mut Lines) -> (usize, u16) {
    let (mut from, mut used) = (at, 0_u16);
    for (offset, grapheme) in word.grapheme_indices(true) {
        if lines.are_enough() {
            break;
        }
        let wide = columns(grapheme);
        if used > 0 && used.saturating_add(wide) > width {
            lines.found.push(start + from..start + at + offset);
            (from, used) = (at + offset, 0);
        }
        used = used.saturating_add(wide);
    }
    (from, used)
}
