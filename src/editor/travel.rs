//! Moving the cursor: by graphemes, words, rows and pages.
//!
//! Up, Down, Home and End follow the rows that are seen, as they were wrapped when the field was drawn last.

use super::wrap::row_of;
use super::{Editor, Outcome, glyph};
use rat_text::TextPosition;
use rat_text::core::core_op;

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
    Start,
    End,
}

impl Editor {
    /// Moves the cursor; with `extend`, the selection grows along.
    pub(super) fn travel(&mut self, way: Travel, extend: bool) -> Outcome {
        let selection = self.core.selection();
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
        self.core.set_cursor(to, extend);
        self.goal = goal;
        Outcome::Moved
    }

    /// The place that a move leads to from the cursor.
    pub(super) fn reach(&self, way: Travel) -> TextPosition {
        let at = self.core.cursor();
        let page = i64::from(self.view.borrow().area.height.max(2)) - 1;
        match way {
            Travel::Left if at.x > 0 => TextPosition::new(at.x - 1, at.y),
            Travel::Left if at.y > 0 => TextPosition::new(self.line_end(at.y - 1), at.y - 1),
            Travel::Right if at.x < self.line_end(at.y) => TextPosition::new(at.x + 1, at.y),
            Travel::Right if at.y < self.last_line() => TextPosition::new(0, at.y + 1),
            Travel::Left | Travel::Right => at,
            Travel::WordLeft => core_op::prev_word_start(&self.core, at).unwrap_or(at),
            Travel::WordRight => core_op::next_word_end(&self.core, at).unwrap_or(at),
            Travel::Up => self.rows_away(-1),
            Travel::Down => self.rows_away(1),
            Travel::PageUp => self.rows_away(-page),
            Travel::PageDown => self.rows_away(page),
            Travel::RowStart => TextPosition::new(self.row_span(at).0, at.y),
            Travel::RowEnd => TextPosition::new(self.row_span(at).1, at.y),
            Travel::Start => TextPosition::new(0, 0),
            Travel::End => self.end(),
        }
    }

    /// First and last column of the row that a place is in.
    fn row_span(&self, at: TextPosition) -> (u32, u32) {
        let rows = self.rows(at.y);
        let row = row_of(&rows, at.x);
        let end = rows.get(row + 1).map_or_else(|| self.line_end(at.y), |next| next.column - 1);
        (rows.get(row).map_or(0, |row| row.column), end)
    }

    fn rows_away(&self, n: i64) -> TextPosition {
        let at = self.core.cursor();
        let (mut line, mut rows) = (at.y, self.rows(at.y));
        let mut row = row_of(&rows, at.x);
        for _ in 0..n.unsigned_abs() {
            if n < 0 {
                match (row, line) {
                    (0, 0) => return TextPosition::new(0, 0),
                    (0, _) => {
                        line -= 1;
                        rows = self.rows(line);
                        row = rows.len() - 1;
                    }
                    _ => row -= 1,
                }
            } else if row + 1 < rows.len() {
                row += 1;
            } else if line < self.last_line() {
                line += 1;
                rows = self.rows(line);
                row = 0;
            } else {
                return self.end();
            }
        }
        let start = rows.get(row).map_or(0, |row| row.column);
        TextPosition::new(self.column_at(line, start, self.goal_column()), line)
    }

    /// The column that Up and Down keep: the one they began in.
    fn goal_column(&self) -> u16 {
        self.goal.unwrap_or_else(|| self.cursor_column())
    }

    /// How far right of its row's beginning the cursor stands.
    pub(super) fn cursor_column(&self) -> u16 {
        let at = self.core.cursor();
        let start = self.row_span(at).0;
        self.span(at.y, (start, at.x)).fold(0, |sum: u16, grapheme| sum.saturating_add(glyph::width(&grapheme)))
    }

    /// The place nearest to a screen column in the row that begins at `start`.
    pub(super) fn column_at(&self, line: u32, start: u32, column: u16) -> u32 {
        let end = self.row_span(TextPosition::new(start, line)).1;
        let mut right = 0u16;
        let passed = self.span(line, (start, end)).take_while(|grapheme| {
            right = right.saturating_add(glyph::width(grapheme));
            right <= column
        });
        start + u32::try_from(passed.count()).unwrap_or(0)
    }
}
