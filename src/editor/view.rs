//! What is seen of the text: how it wraps and how far it is scrolled.
//!
//! The cursor is in view after drawing, unless the wheel took the view elsewhere since the last key. Only rows near it
//! are reckoned, so that a frame costs what the screen shows; what was reckoned is kept as far as a change leaves it.

use super::wrap::Rows;
use super::{Editor, glyph};
use ratatui::layout::Rect;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

/// How wide a field is taken to be before it was drawn.
const UNDRAWN_WIDTH: u16 = 80;

/// Lines whose rows are remembered; far more than any screen shows.
const MOST_LINES: usize = 4096;

#[derive(Debug, Default)]
pub(super) struct View {
    /// Where the field was drawn.
    pub area: Rect,
    /// On every so manieth line of it a row stands; 0 before it was drawn.
    pub spacing: u16,
    /// Where the first row in view begins.
    pub top: usize,
    /// Where the part in view of a single line begins.
    pub left: usize,
    /// Where the cursor stood on the screen.
    pub cursor: Option<(u16, u16)>,
    /// The view was scrolled away from the cursor, and stays until the cursor moves.
    pub away: bool,
    /// How the lines wrap, by where each begins.
    rows: RefCell<HashMap<usize, Rows>>,
}

/// A row as it is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    /// Where its line begins.
    pub line: usize,
    /// Which of the line's rows it is.
    pub n: usize,
    pub start: usize,
    pub end: usize,
    /// Whether its line goes on in another row.
    pub more: bool,
}

impl View {
    /// Some bytes of a line are about to be replaced; from `touched` on the line may wrap in another way.
    pub fn forget(&mut self, line: usize, touched: usize, bytes: &Range<usize>, inserted: usize) {
        let rows = self.rows.get_mut();
        rows.retain(|start, _| *start <= line);
        if let Some(rows) = rows.get_mut(&line) {
            rows.forget_from(touched - line);
        }
        for place in [&mut self.top, &mut self.left] {
            if *place >= bytes.end {
                *place = *place - bytes.len() + inserted;
            } else {
                *place = (*place).min(bytes.start);
            }
        }
    }

    fn place(&mut self, area: Rect) {
        if area.width != self.area.width {
            self.rows.get_mut().clear();
        }
        self.area = area;
    }

    /// How many rows are seen.
    pub fn height(&self) -> usize {
        usize::from(self.area.height.div_ceil(self.spacing.max(1)).max(1))
    }

    fn columns(&self) -> u16 {
        text_columns(if self.area.width == 0 { UNDRAWN_WIDTH } else { self.area.width })
    }
}

/// The columns that text may take: the last one is kept for the cursor and for the scroll marks.
pub(super) fn text_columns(width: u16) -> u16 {
    width.saturating_sub(1).max(1)
}

impl Editor {
    /// How many rows the text takes when it is `width` columns wide, counted no further than `most`.
    #[must_use]
    pub fn wrapped_height(&self, width: u16, most: u16) -> u16 {
        if self.kind.is_line() {
            return most.min(1);
        }
        let mut at = 0;
        for height in 1..most {
            let (len, more) = super::wrap::first_row(self.part(at..self.len()), text_columns(width));
            at += len;
            if !more && at >= self.len() {
                return height;
            }
            at += usize::from(!more);
        }
        most
    }

    /// Where the cursor stood when the field was drawn last; none if it was not, had no room, or was scrolled away.
    #[must_use]
    pub fn cursor_screen(&self) -> Option<(u16, u16)> {
        self.view.borrow().cursor
    }

    /// Scrolls by so many rows (down if positive), as the wheel does: the cursor stays in its place in the text.
    pub fn scroll(&mut self, rows: i32) {
        if self.kind.is_line() {
            return;
        }
        let mut top = self.row_at(self.settled(self.view.borrow().top));
        for _ in 0..rows.unsigned_abs() {
            let next = if rows < 0 { self.row_above(top) } else { self.row_below(top) };
            let Some(next) = next else { break };
            top = next;
        }
        let view = self.view.get_mut();
        (view.top, view.away) = (top.start, true);
    }

    /// A row of the line that begins at `line`.
    fn row(&self, line: usize, n: usize) -> Option<Row> {
        if self.kind.is_line() {
            return (n == 0).then(|| Row { line: 0, n: 0, start: 0, end: self.len(), more: false });
        }
        let view = self.view.borrow();
        let mut known = view.rows.borrow_mut();
        let rows = known.entry(line).or_insert_with(Rows::new);
        let (start, end, more) = rows.row(self.part(line..self.len()), view.columns(), n)?;
        Some(Row { line, n, start: line + start, end: line + end, more })
    }

    /// The row that a place is in; where one row ends, the next begins.
    pub(super) fn row_at(&self, at: usize) -> Row {
        let line = if self.kind.is_line() { 0 } else { self.line_start(at) };
        let n = if self.kind.is_line() {
            0
        } else {
            let view = self.view.borrow();
            let mut known = view.rows.borrow_mut();
            if known.len() > MOST_LINES {
                known.clear();
            }
            let rows = known.entry(line).or_insert_with(Rows::new);
            rows.row_of(self.part(line..self.len()), view.columns(), at - line)
        };
        self.row(line, n).unwrap_or(Row { line, n: 0, start: line, end: line, more: false })
    }

    /// The row under another.
    pub(super) fn row_below(&self, row: Row) -> Option<Row> {
        match row.more {
            true => self.row(row.line, row.n + 1),
            false if row.end < self.len() => self.row(row.end + 1, 0),
            false => None,
        }
    }

    /// The row over another.
    pub(super) fn row_above(&self, row: Row) -> Option<Row> {
        if row.n > 0 { self.row(row.line, row.n - 1) } else { (row.line > 0).then(|| self.row_at(row.line - 1)) }
    }

    /// Takes the place to draw in, and scrolls so that the cursor is in it.
    pub(super) fn scroll_into_view(&self, area: Rect) {
        self.view.borrow_mut().place(area);
        if self.kind.is_line() {
            let left = self.left_for(text_columns(area.width));
            self.view.borrow_mut().left = left;
        } else {
            let height = self.view.borrow().height();
            let top = self.top_for(height);
            self.view.borrow_mut().top = top;
        }
    }

    fn top_for(&self, height: usize) -> usize {
        let (top, away) = (self.settled(self.view.borrow().top), self.view.borrow().away);
        let mut top = self.row_at(top);
        if !away {
            let cursor = self.row_at(self.cursor);
            if cursor.start < top.start {
                top = cursor;
            } else if !self.rows_from(top, height).any(|row| row == cursor) {
                top = self.rows_up(cursor, height - 1);
            }
        }
        // No row stays empty while there is text above.
        let filled = self.rows_from(top, height).count();
        self.rows_up(top, height - filled).start
    }

    /// So many rows from one on.
    pub(super) fn rows_from(&self, row: Row, height: usize) -> impl Iterator<Item = Row> {
        std::iter::successors(Some(row), |row| self.row_below(*row)).take(height)
    }

    /// The row so many rows above another, or the first.
    fn rows_up(&self, row: Row, n: usize) -> Row {
        std::iter::successors(Some(row), |row| self.row_above(*row)).take(n + 1).last().unwrap_or(row)
    }

    fn left_for(&self, columns: u16) -> usize {
        // How far left the view may begin so that everything up to `end` fits.
        let earliest = |end: usize| {
            let mut sum = 0u16;
            let fitting = self.graphemes(0..end).rev().take_while(|(_, grapheme)| {
                sum = sum.saturating_add(glyph::width(grapheme));
                sum <= columns
            });
            fitting.last().map_or(end, |(at, _)| at)
        };
        let left = self.settled(self.view.borrow().left);
        left.max(earliest(self.cursor)).min(self.cursor).min(earliest(self.len()))
    }
}
