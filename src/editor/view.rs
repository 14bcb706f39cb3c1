//! What is seen of the text: how it wraps and how far it is scrolled.
//!
//! The cursor is always in view after drawing. Only the lines near it are wrapped, so that a frame costs what the
//! screen shows.

use super::wrap::{self, Row, row_of};
use super::{Editor, glyph};
use rat_text::TextPosition;
use ratatui::layout::Rect;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// Rows counted in one line, and in a whole text for [`Editor::wrapped_height`]; no screen shows more.
const MOST_ROWS: usize = 4096;

/// How wide a field is taken to be before it was drawn.
const UNDRAWN_WIDTH: u16 = 80;

#[derive(Debug, Default)]
pub(super) struct View {
    /// Where the field was drawn.
    pub area: Rect,
    /// The first row in view: its line, and which of the line's rows.
    pub top: (u32, usize),
    /// The first grapheme in view of a single line.
    pub left: u32,
    /// Where the cursor stood on the screen.
    pub cursor: Option<(u16, u16)>,
    /// How the lines wrap, as far as was asked since the text or the width changed.
    rows: RefCell<HashMap<u32, Rc<[Row]>>>,
    /// The height that was asked for last: at which width, and how high.
    height: Cell<Option<(u16, u16)>>,
}

impl View {
    pub fn forget_rows(&self) {
        self.rows.borrow_mut().clear();
        self.height.set(None);
    }

    pub fn place(&mut self, area: Rect) {
        if area.width != self.area.width {
            self.forget_rows();
        }
        self.area = area;
    }
}

/// The columns that text may take: the last one is kept for the cursor and for the scroll marks.
pub(super) fn text_columns(width: u16) -> u16 {
    width.saturating_sub(1).max(1)
}

impl Editor {
    /// How many rows the text takes when it is `width` columns wide, counting no further than any screen is high.
    /// Counted once a change, so that it may be asked at every frame.
    #[must_use]
    pub fn wrapped_height(&self, width: u16) -> u16 {
        if self.kind.is_line() {
            return 1;
        }
        if let Some((_, height)) = self.view.borrow().height.get().filter(|(at, _)| *at == width) {
            return height;
        }
        let mut height = 0;
        for line in 0..=self.last_line() {
            height += wrap::rows(0, self.line(line), text_columns(width), MOST_ROWS).len();
            if height >= MOST_ROWS {
                break;
            }
        }
        let height = u16::try_from(height.min(MOST_ROWS)).unwrap_or(u16::MAX);
        self.view.borrow().height.set(Some((width, height)));
        height
    }

    /// Where the cursor stood when the field was drawn last; none if it was not, or had no room.
    #[must_use]
    pub fn cursor_screen(&self) -> Option<(u16, u16)> {
        self.view.borrow().cursor
    }

    /// The rows of a line, by where each begins.
    pub(super) fn rows(&self, line: u32) -> Rc<[Row]> {
        if self.kind.is_line() {
            return Rc::new([Row { column: 0, byte: 0 }]);
        }
        let view = self.view.borrow();
        if let Some(rows) = view.rows.borrow().get(&line) {
            return Rc::clone(rows);
        }
        let width = if view.area.width == 0 { UNDRAWN_WIDTH } else { view.area.width };
        let start = self.byte_of(TextPosition::new(0, line));
        let rows: Rc<[Row]> = wrap::rows(start, self.line(line), text_columns(width), usize::MAX).into();

        view.rows.borrow_mut().insert(line, Rc::clone(&rows));
        rows
    }

    /// Takes the place to draw in, and scrolls so that the cursor is in it.
    pub(super) fn scroll_into_view(&self, area: Rect) {
        self.view.borrow_mut().place(area);
        if self.kind.is_line() {
            let left = self.left_for(text_columns(area.width));
            self.view.borrow_mut().left = left;
        } else {
            let top = self.top_for(usize::from(area.height.max(1)));
            self.view.borrow_mut().top = top;
        }
    }

    fn top_for(&self, height: usize) -> (u32, usize) {
        let at = self.core.cursor();
        let cursor = (at.y, row_of(&self.rows(at.y), at.x));
        let (line, row) = self.view.borrow().top;
        let line = line.min(self.last_line());
        let top = (line, row.min(self.rows(line).len() - 1));
        // The lowest the view may begin: with the cursor in its last row, or with the end of the text there.
        let last_line = self.last_line();
        let end = (last_line, self.rows(last_line).len() - 1);
        let highest = self.rows_before(cursor, height - 1);
        top.max(highest).min(cursor).min(self.rows_before(end, height - 1))
    }

    /// The row so many rows above another, or the first.
    fn rows_before(&self, (mut line, mut row): (u32, usize), mut n: usize) -> (u32, usize) {
        while n > row {
            if line == 0 {
                return (0, 0);
            }
            n -= row + 1;
            line -= 1;
            row = self.rows(line).len() - 1;
        }
        (line, row - n)
    }

    fn left_for(&self, columns: u16) -> u32 {
        let widths: Vec<u16> = self.line(0).map(|grapheme| glyph::width(grapheme.grapheme())).collect();
        let at = (self.core.cursor().x as usize).min(widths.len());
        // How far left the view may begin so that everything up to `end` fits.
        let earliest = |end: usize| {
            let mut sum = 0u16;
            let fitting = widths[..end].iter().rev().take_while(|&&wide| {
                sum = sum.saturating_add(wide);
                sum <= columns
            });
            end - fitting.count()
        };
        let left = self.view.borrow().left as usize;
        let left = left.max(earliest(at)).min(at).min(earliest(widths.len()));
        u32::try_from(left).unwrap_or(0)
    }
}
