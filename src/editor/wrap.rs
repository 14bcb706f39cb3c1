//! Where a line breaks into rows.
//!
//! A row ends after a space or a hyphen, or inside a word only when the word alone is longer than the row. The
//! no-break spaces in `1 200 000` do not break. One space may hang over the edge: the last column is kept free for
//! the cursor.

use super::glyph;
use rat_text::Grapheme;

/// Where a row begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    /// Counted in graphemes from the beginning of its line.
    pub column: u32,
    /// Counted in bytes from the beginning of the text.
    pub byte: usize,
}

/// The rows of one line that begins at a byte. There is always one.
///
/// Stops after `at_most` rows, so that a line of a megabyte costs no more than the screen can show of it.
pub(super) fn rows<'a>(
    start: usize,
    graphemes: impl Iterator<Item = Grapheme<'a>>,
    width: u16,
    at_most: usize,
) -> Vec<Row> {
    let width = width.max(1);
    let mut row = Row { column: 0, byte: start };
    let mut rows = vec![row];
    // Where the row could end (behind a space), and how wide what follows is.
    let mut chance: Option<Row> = None;
    let (mut used, mut since_chance) = (0u16, 0u16);
    for (column, grapheme) in (0u32..).zip(graphemes) {
        let (grapheme, bytes) = grapheme.into_parts();
        let wide = glyph::width(&grapheme);
        let space = is_space(&grapheme);
        let hangs = space && used == width;
        if used.saturating_add(wide) > width && column > row.column && !hangs {
            (row, used) = match chance.take() {
                Some(chance) => (chance, since_chance),
                None => (Row { column, byte: bytes.start }, 0),
            };
            rows.push(row);
            if rows.len() >= at_most {
                return rows;
            }
        }
        used = used.saturating_add(wide);
        if space || grapheme == "-" {
            (chance, since_chance) = (Some(Row { column: column + 1, byte: bytes.end }), 0);
        } else {
            since_chance = since_chance.saturating_add(wide);
        }
    }
    rows
}

/// Which of a line's rows a column is in.
pub(super) fn row_of(rows: &[Row], column: u32) -> usize {
    rows.partition_point(|row| row.column <= column).saturating_sub(1)
}

fn is_space(grapheme: &str) -> bool {
    let bound = |c| matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
    grapheme.chars().next().is_some_and(|c| c.is_whitespace() && !bound(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    fn wrapped(text: &str, width: u16, at_most: usize) -> Vec<Row> {
        // Every char is a grapheme in these.
        let graphemes = text.char_indices().map(|(at, c)| Grapheme::new(c.to_string().into(), at..at + c.len_utf8()));
        rows(0, graphemes, width, at_most)
    }

    fn starts(text: &str, width: u16) -> Vec<u32> {
        let rows = wrapped(text, width, 1000);
        for row in &rows {
            assert_eq!(text[..row.byte].chars().count(), row.column as usize);
        }
        rows.iter().map(|row| row.column).collect()
    }

    #[test]
    fn rows_end_after_words() {
        assert_eq!(starts("", 5), [0]);
        assert_eq!(starts("en to tre", 5), [0, 6]);
        assert_eq!(starts("en to tre", 6), [0, 6]);
        assert_eq!(starts("en-to tre", 4), [0, 3, 6]);
    }

    #[test]
    fn a_word_longer_than_the_row_is_cut() {
        assert_eq!(starts("abcdefgh", 3), [0, 3, 6]);
        assert_eq!(starts("a bcdefgh", 3), [0, 2, 5, 8]);
    }

    #[test]
    fn sums_are_not_torn() {
        assert_eq!(starts("kr 1\u{a0}200\u{a0}000", 10), [0, 3]);
    }

    #[test]
    fn the_narrowest_row_holds_one() {
        assert_eq!(starts("ab", 0), [0, 1]);
        assert_eq!(starts("漢字", 1), [0, 1]);
    }

    #[test]
    fn counting_stops_where_it_was_told() {
        let long = "ord ".repeat(10_000);
        assert_eq!(wrapped(&long, 10, 3).len(), 3);
    }
}
