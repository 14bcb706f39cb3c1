//! Moving the cursor: by graphemes, words, rows and pages.
//!
//! Up, Down, Home and End follow the rows that are seen, as they were wrapped when the field was drawn last. Home and End
//! pressed again go on to the ends of the line.

use super::view::Row;
use super::{Editor, Outcome, glyph};

/// A way to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Travel {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    PageUp,
    PageDown,
    RowStart,
    RowEnd,
    LineStart,
    LineEnd,
    Start,
    End,
}

impl Editor {
    /// Moves the cursor; with `extend`, the selection grows along.
    pub(super) fn travel(&mut self, way: Travel, extend: bool) -> Outcome {
        let selection = self.selected_bytes();
        let collapse = !extend && !selection.is_empty();
        let to = match way {
            // A selection is left at the side one goes to, as everywhere.
            Travel::Left if collapse => selection.start,
            Travel::Right if collapse => selection.end,
            _ => self.reach(way),
        };
        let goal = match way {
            Travel::Up | Travel::Down | Travel::PageUp | Travel::PageDown => Some(self.goal_column()),
            _ => None,
        };
        self.go(to, extend);
        self.goal = goal;
        Outcome::Moved
    }

    /// The place that a move leads to from the cursor.
    pub(super) fn reach(&self, way: Travel) -> usize {
        let at = self.cursor;
        let page = self.view.borrow().height().max(2) - 1;
        match way {
            Travel::Left => self.before(at),
            Travel::Right => self.after(at),
            Travel::WordLeft => self.word_start(at),
            Travel::WordRight => self.word_end(at),
            Travel::Up => self.rows_away(1, Self::row_above).unwrap_or(0),
            Travel::Down => self.rows_away(1, Self::row_below).unwrap_or(self.len()),
            Travel::PageUp => self.rows_away(page, Self::row_above).unwrap_or(0),
            Travel::PageDown => self.rows_away(page, Self::row_below).unwrap_or(self.len()),
            Travel::RowStart => Some(self.row_at(at).start).filter(|start| *start < at).unwrap_or(self.line_start(at)),
            Travel::RowEnd => Some(self.row_end(self.row_at(at))).filter(|end| *end > at).unwrap_or(self.line_end(at)),
            Travel::LineStart => self.line_start(at),
            Travel::LineEnd => self.line_end(at),
            Travel::Start => 0,
            Travel::End => self.len(),
        }
    }

    /// The last place in a row. What is behind the last grapheme of a row that goes on is the next row's beginning.
    fn row_end(&self, row: Row) -> usize {
        if row.more { self.before(row.end) } else { row.end }
    }

    /// The place in the column one came from, so many rows away; none where there are not so many.
    fn rows_away(&self, n: usize, next: impl Fn(&Self, Row) -> Option<Row>) -> Option<usize> {
        let mut row = self.row_at(self.cursor);
        for _ in 0..n {
            row = next(self, row)?;
        }
        Some(self.place_in(row.start, row, self.goal_column()))
    }

    /// The column that Up and Down keep: the one they began in.
    fn goal_column(&self) -> u16 {
        let column = || {
            let before = self.graphemes(self.row_at(self.cursor).start..self.cursor);
            before.fold(0, |sum: u16, (_, grapheme)| sum.saturating_add(glyph::width(grapheme)))
        };
        self.goal.unwrap_or_else(column)
    }

    /// The place nearest to a screen column in a row that is drawn from `start` on.
    pub(super) fn place_in(&self, start: usize, row: Row, column: u16) -> usize {
        let mut right = 0u16;
        let mut passed = self.graphemes(start..self.row_end(row)).take_while(|(_, grapheme)| {
            right = right.saturating_add(glyph::width(grapheme));
            right <= column
        });
        passed.by_ref().last().map_or(start, |(at, grapheme)| at + grapheme.len())
    }
}
