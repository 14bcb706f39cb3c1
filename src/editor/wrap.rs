//! Where a line breaks into rows.
//!
//! A row ends after a space or a hyphen, or inside a word only when the word alone is longer than the row. The
//! spaces in `kr 1 200 000` do not break, nor does the sign of `-300`. One space may hang over the edge: the last
//! column is kept free for the cursor.

use super::glyph;
use crate::language::sums::stays_together;

/// How many bytes of a text its first row takes, and whether its line goes on in another row. Reads no further than
/// that row.
pub(super) fn first_row(text: &str, width: u16) -> (usize, bool) {
    let width = width.max(1);
    let mut used = 0u16;
    // Where the row could end.
    let mut chance = None;
    let mut in_word = false;
    // Where the word began that may hold a sum with common spaces in it.
    let mut word = 0;
    for (at, grapheme) in glyph::graphemes(text) {
        if grapheme == "\n" {
            return (at, false);
        }
        let wide = glyph::width(grapheme);
        let whole = |space: usize| {
            let (before, after) = (text.get(word..space), text.get(space + 1..));
            before.zip(after).is_some_and(|(before, after)| stays_together(before, after))
        };
        let space = is_space(grapheme) && !(grapheme == " " && whole(at));
        let hangs = space && used == width;
        if used.saturating_add(wide) > width && at > 0 && !hangs {
            return (chance.unwrap_or(at), true);
        }
        used = used.saturating_add(wide);
        if space || in_word && matches!(grapheme, "-" | "–") {
            chance = Some(at + grapheme.len());
        }
        if space {
            word = at + grapheme.len();
        }
        in_word = !space;
    }
    (text.len(), false)
}

/// The rows of one line, as far as anybody asked: where each begins, counted from the line's beginning.
#[derive(Debug)]
pub(super) struct Rows {
    starts: Vec<usize>,
    /// Where the line ends, when its last row is known.
    end: Option<usize>,
}

impl Rows {
    pub fn new() -> Self {
        Self { starts: vec![0], end: None }
    }

    /// Row number `n`: where it begins and ends, and whether another follows; none if there is none. `line` is the text
    /// from the line's beginning on.
    pub fn row(&mut self, line: &str, width: u16, n: usize) -> Option<(usize, usize, bool)> {
        while self.starts.len() <= n + 1 && self.end.is_none() {
            self.extend(line, width);
        }
        let start = *self.starts.get(n)?;
        let next = self.starts.get(n + 1).copied();
        Some((start, next.or(self.end)?, next.is_some()))
    }

    /// The row that a place in the line is in; where one row ends, the next begins.
    pub fn row_of(&mut self, line: &str, width: u16, at: usize) -> usize {
        while self.end.is_none() && self.starts.last().is_none_or(|start| *start <= at) {
            self.extend(line, width);
        }
        self.known_row_of(at)
    }

    fn known_row_of(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).saturating_sub(1)
    }

    fn extend(&mut self, line: &str, width: u16) {
        let start = self.starts.last().copied().unwrap_or(0);
        let (len, more) = first_row(line.get(start..).unwrap_or_default(), width);
        if more {
            self.starts.push(start + len);
        } else {
            self.end = Some(start + len);
        }
    }

    /// The line changed from this place on. Where the row before ends hangs on the first word of this one, so that is
    /// asked anew as well.
    pub fn forget_from(&mut self, at: usize) {
        let row = self.known_row_of(at);
        self.starts.truncate(row.max(1));
        self.end = None;
    }
}

fn is_space(grapheme: &str) -> bool {
    let bound = |c| matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
    grapheme.chars().next().is_some_and(|c| c.is_whitespace() && !bound(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starts(text: &str, width: u16) -> Vec<usize> {
        let mut rows = Rows::new();
        rows.row_of(text, width, text.len());
        rows.starts.iter().map(|at| text[..*at].chars().count()).collect()
    }

    #[test]
    fn rows_end_after_words() {
        assert_eq!(starts("", 5), [0]);
        assert_eq!(starts("en to tre", 5), [0, 6]);
        assert_eq!(starts("en to tre", 6), [0, 6]);
        assert_eq!(starts("en-to tre", 4), [0, 3, 6]);
        assert_eq!(starts("en  to\ntre", 3), [0, 4]);
    }

    #[test]
    fn a_word_longer_than_the_row_is_cut() {
        assert_eq!(starts("abcdefgh", 3), [0, 3, 6]);
        assert_eq!(starts("a bcdefgh", 3), [0, 2, 5, 8]);
    }

    #[test]
    fn sums_are_not_torn() {
        assert_eq!(starts("og kr 1\u{a0}200\u{a0}000", 14), [0, 3], "kr stands with its amount");
        assert_eq!(
            starts("og kr 1 200 000 til", 14),
            [0, 3, 16],
            "and so it does where it was typed with common spaces"
        );
        assert_eq!(starts("i 2019 200 elever", 8), [0, 2, 11]);
        assert_eq!(starts("kr 1\u{a0}200\u{a0}000", 10), [0, 10], "longer than the row");
        assert_eq!(starts("avvik -300", 8), [0, 6]);
    }

    #[test]
    fn the_narrowest_row_holds_one() {
        assert_eq!(starts("ab", 0), [0, 1]);
        assert_eq!(starts("漢字", 1), [0, 1]);
    }

    #[test]
    fn no_more_is_read_than_was_asked_for() {
        let long = "ord ".repeat(10_000);
        let mut rows = Rows::new();
        assert_eq!(rows.row(&long, 10, 2), Some((16, 24, true)));
        assert_eq!(rows.starts.len(), 4);
        rows.row_of(&long, 10, long.len());
        rows.forget_from(8005);
        assert_eq!(rows.starts.last(), Some(&7992));
    }
}
