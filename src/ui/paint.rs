//! The painter: text and small shapes, straight into the buffer.
//!
//! Everything is drawn into a [`Rect`] and never outside it or the buffer; an empty one is no mistake. Widths are those
//! of the screen's columns, and what is cut by them is whole characters (graphemes).

mod bars;
mod chips;
mod frames;
mod lines;
mod strip;
mod tabs;
mod words;

pub use chips::Hint;
pub use frames::{Head, Inside};
pub use lines::{after, before, inset, row, rows_from, widened};
pub use strip::{Part, places};
pub use tabs::Tab;
pub use words::Wrapped;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Glyphs, Role, Theme};

/// Draws with a theme and a set of signs.
#[derive(Debug)]
pub struct Painter<'a> {
    /// What is drawn into.
    pub buffer: &'a mut Buffer,
    /// How meanings look.
    pub theme: &'a Theme,
    /// The signs.
    pub glyphs: &'a Glyphs,
}

impl<'a> Painter<'a> {
    /// A painter for this buffer.
    pub fn new(buffer: &'a mut Buffer, theme: &'a Theme, glyphs: &'a Glyphs) -> Self {
        Self { buffer, theme, glyphs }
    }

    /// Covers an area with nothing, in the look of `role`.
    pub fn fill(&mut self, area: Rect, role: Role) {
        let style = self.theme.style(role);
        let area = area.intersection(self.buffer.area);
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.reset();
                    cell.set_style(style);
                }
            }
        }
    }

    /// Gives what is drawn already another look: the row under the cursor.
    pub fn tint(&mut self, area: Rect, role: Role) {
        let style = self.theme.style(role);
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    /// Writes in the first row of `at`, cut with an ellipsis; returns the columns used.
    pub fn text(&mut self, at: Rect, text: &str, role: Role) -> u16 {
        self.styled(at, text, self.theme.style(role))
    }

    /// Writes at the right end of the first row of `at`; returns the columns used.
    pub fn right(&mut self, at: Rect, text: &str, role: Role) -> u16 {
        let width = columns(text).min(at.width);
        self.text(Rect { x: at.right() - width, width, ..at }, text, role)
    }

    /// Writes in the middle of the first row of `at`; returns the columns used.
    pub fn centred(&mut self, at: Rect, text: &str, role: Role) -> u16 {
        let width = columns(text).min(at.width);
        self.text(Rect { x: at.x + (at.width - width) / 2, width, ..at }, text, role)
    }

    /// Writes a line whose parts mean different things; returns the columns used.
    pub fn parts(&mut self, at: Rect, parts: &[(&str, Role)]) -> u16 {
        let mut used = 0;
        for (text, role) in parts {
            used += self.text(after(at, used), text, *role);
        }
        used
    }

    /// A label at the left and its value at the right, which is never cut for the label; returns the columns that
    /// the value took.
    pub fn pair(&mut self, at: Rect, (label, role): (&str, Role), (value, value_role): (&str, Role)) -> u16 {
        let used = self.right(at, value, value_role);
        let gap = if used == 0 { 0 } else { 2 };
        self.text(before(at, used + gap), label, role);
        used
    }

    /// As [`text`](Self::text), with a style that is no role's alone.
    pub fn styled(&mut self, at: Rect, text: &str, style: Style) -> u16 {
        let at = at.intersection(self.buffer.area);
        if at.is_empty() || text.is_empty() {
            return 0;
        }
        if text.len() <= usize::from(at.width) && is_plain(text) {
            return self.put(at, text, style);
        }
        // Only what might be too long has to be measured.
        if columns(text) <= at.width {
            return self.put(at, text, style);
        }
        let used = self.put(Rect { width: at.width - 1, ..at }, text, style);
        used + self.put(after(at, used), self.glyphs.ellipsis, style)
    }

    /// Writes what fits; returns the columns used.
    fn put(&mut self, at: Rect, text: &str, style: Style) -> u16 {
        let mut x = at.x;
        for grapheme in text.graphemes(true) {
            let (shown, width) = seen(grapheme);
            if width == 0 {
                continue;
            }
            if at.right() - x < width {
                break;
            }
            if let Some(cell) = self.buffer.cell_mut((x, at.y)) {
                cell.set_symbol(shown).set_style(style);
            }
            for covered in x + 1..x + width {
                if let Some(cell) = self.buffer.cell_mut((covered, at.y)) {
                    cell.reset();
                    cell.set_style(style);
                }
            }
            x += width;
        }
        x - at.x
    }

    /// Repeats a sign along the first row of `at`.
    fn line(&mut self, at: Rect, sign: &str, style: Style) {
        let at = at.intersection(self.buffer.area);
        if at.is_empty() {
            return;
        }
        for x in at.left()..at.right() {
            if let Some(cell) = self.buffer.cell_mut((x, at.y)) {
                cell.set_symbol(sign).set_style(style);
            }
        }
    }

    /// Draws a thin line along the first row of `at`.
    pub fn rule(&mut self, at: Rect) {
        self.line(at, self.glyphs.frame.horizontal, self.theme.style(Role::Border));
    }
}

/// How many columns a text takes.
#[must_use]
pub fn columns(text: &str) -> u16 {
    if is_plain(text) {
        return u16::try_from(text.len()).unwrap_or(u16::MAX);
    }
    text.graphemes(true).map(|grapheme| seen(grapheme).1).fold(0, u16::saturating_add)
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// How a character is shown, and its columns. Whatever would steer the terminal is shown as a sign of its own; the
/// texts of people were cleaned on their way in, so this is only the last door.
fn seen(grapheme: &str) -> (&str, u16) {
    const STEERS: &str = "\u{fffd}";
    match grapheme.as_bytes() {
        [b' '..=b'~'] => (grapheme, 1),
        _ if grapheme.chars().any(char::is_control) => (STEERS, 1),
        _ => (grapheme, u16::try_from(grapheme.width()).unwrap_or(0)),
    }
}

#[cfg(test)]
mod tests;
