//! The painter: text and small shapes, straight into the buffer.
//!
//! Everything is drawn into a [`Rect`] and never outside it or the buffer; an empty one is no mistake. Widths are those
//! of the screen's columns, and what is cut by them is whole characters (graphemes). Text from others is cleaned on the
//! way, so that nothing in it steers the terminal.

mod bars;
mod chips;
mod frames;
mod lines;
mod strip;
mod tabs;
mod words;

pub use chips::Hint;
pub use frames::{Head, Inside, middle};
pub use lines::{after, before, inset, row, rows_from, widened};
pub use strip::{Part, places};
pub use tabs::Tab;
pub use words::Wrapped;

use std::borrow::Cow;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Glyphs, Role, Theme, Zones};
use crate::{app::pointer::Target, language::clean};

/// Draws with a theme and a set of signs.
#[derive(Debug)]
pub struct Painter<'a> {
    /// What is drawn into.
    pub buffer: &'a mut Buffer,
    /// How meanings look.
    pub theme: &'a Theme,
    /// The signs.
    pub glyphs: &'a Glyphs,
    /// What can be pointed at, and where.
    pub zones: Zones,
}

impl<'a> Painter<'a> {
    /// A painter for this buffer.
    pub fn new(buffer: &'a mut Buffer, theme: &'a Theme, glyphs: &'a Glyphs) -> Self {
        Self { buffer, theme, glyphs, zones: Zones::default() }
    }

    /// Says what stands here, for whoever points at it; nothing outside the buffer.
    pub fn zone(&mut self, area: Rect, target: Target) {
        self.zones.add(area.intersection(self.buffer.area), target);
    }

    /// Covers an area with nothing, in the look of `role`.
    pub fn fill(&mut self, area: Rect, role: Role) {
        // A role without a ground of its own stands on the common one.
        let style = self.theme.style(Role::Ground).patch(self.theme.style(role));
        let mut blank = Cell::EMPTY;
        blank.set_style(style);
        let area = area.intersection(self.buffer.area);
        let width = usize::from(area.width);
        for y in area.top()..area.bottom() {
            let start = self.buffer.index_of(area.x, y);
            if let Some(row) = self.buffer.content.get_mut(start..start + width) {
                row.fill(blank.clone());
            }
        }
    }

    /// Gives an area another look: the row under the cursor. What stands there on a ground of its own (a chip) keeps
    /// it, for its colour was chosen for that ground.
    pub fn tint(&mut self, area: Rect, role: Role) {
        let style = self.theme.style(role);
        let common = self.theme.style(Role::Ground).bg.unwrap_or_default();
        for position in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position)
                && (style.fg.is_some() || cell.bg == common || cell.bg == Color::Reset)
            {
                cell.set_style(style);
            }
        }
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
        let text = cleaned(head(text));
        if columns(&text) <= at.width {
            return self.put(at, &text, style);
        }
        let used = self.put(Rect { width: at.width - 1, ..at }, &text, style);
        used + self.put(after(at, used), self.glyphs.ellipsis, style)
    }

    /// Writes what fits of a clean text; returns the columns used.
    fn put(&mut self, at: Rect, text: &str, style: Style) -> u16 {
        if text.chars().all(is_simple) {
            // a column each: nobody has to look for where the next one begins
            self.place(at, text.char_indices().map(|(from, c)| (&text[from..from + c.len_utf8()], 1)), style)
        } else {
            self.place(at, text.graphemes(true).map(|grapheme| (grapheme, width(grapheme))), style)
        }
    }

    /// Writes what fits of these characters with their widths; returns the columns used.
    fn place<'t>(&mut self, at: Rect, text: impl Iterator<Item = (&'t str, u16)>, style: Style) -> u16 {
        let mut x = at.x;
        for (grapheme, width) in text {
            if width == 0 {
                continue;
            }
            if at.right() - x < width {
                break;
            }
            let grapheme = if self.glyphs.plain { plain(grapheme) } else { grapheme };
            if let Some(cell) = self.buffer.cell_mut((x, at.y)) {
                cell.set_symbol(grapheme).set_style(style);
            }
            for covered in x + 1..x + width {
                if let Some(cell) = self.buffer.cell_mut((covered, at.y)) {
                    cell.set_symbol(" ").set_style(style);
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

    /// Fills an area with a sign: a part of a large figure.
    pub fn solid(&mut self, area: Rect, role: Role) {
        for y in area.top()..area.bottom() {
            self.line(Rect { y, height: 1, ..area }, self.glyphs.solid, self.theme.style(role));
        }
    }

    /// Where there is nothing but letters and ASCII, what somebody else drew in an area is exchanged for that.
    pub fn plain(&mut self, area: Rect) {
        if !self.glyphs.plain {
            return;
        }
        for place in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(place) {
                let stand_in = plain(cell.symbol()).to_owned();
                cell.set_symbol(&stand_in);
            }
        }
    }

    /// A key as it is written here: without arrows it is called by its name, for their stand-ins are keys themselves.
    #[must_use]
    pub fn key(&self, key: String) -> String {
        let named = |key: String, (arrow, name): &(char, &str)| key.replace(*arrow, name);
        if self.glyphs.plain { ARROWS.iter().fold(key, named) } else { key }
    }

    /// Draws a thin line along the first row of `at`.
    pub fn rule(&mut self, at: Rect) {
        self.line(at, self.glyphs.frame.horizontal, self.theme.style(Role::Border));
    }
}

const ARROWS: [(char, &str); 4] = [('←', "Left"), ('→', "Right"), ('↑', "Up"), ('↓', "Down")];

/// What stands for a grapheme where there is nothing but letters and ASCII: quotes, dashes and arrows have stand-ins, and
/// of what has none is seen that something is there.
fn plain(grapheme: &str) -> &str {
    let Some(first) = grapheme.chars().next() else { return grapheme };
    match first {
        _ if grapheme.is_ascii() || first.is_alphanumeric() => grapheme,
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
        '\u{2010}'..='\u{2015}' | '−' | '·' | '•' => "-",
        '«' | '»' | '“' | '”' | '„' => "\"",
        '‘' | '’' | '‚' => "'",
        '…' => "~",
        '→' | '›' => ">",
        '←' | '‹' => "<",
        '↑' => "^",
        '×' => "x",
        '✓' | '✔' => "v",
        // not the v of what is done
        '↓' => "_",
        _ => "?",
    }
}

/// No text counts for more columns than this: no screen has as many, and some of them can be added without a thought.
const MOST_COLUMNS: u16 = u16::MAX / 8;

/// No more of a text is looked at than this: a title of a megabyte is measured and cut as quickly as one of a line.
const MOST_BYTES: usize = 4 * MOST_COLUMNS as usize;

fn head(text: &str) -> &str {
    let end = (0..=MOST_BYTES.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    end.map_or(text, |end| &text[..end])
}

/// How many columns a text takes when it is painted; a text that no screen has room for counts as `MOST_COLUMNS`.
#[must_use]
pub fn columns(text: &str) -> u16 {
    let text = cleaned(head(text));
    let whole = if text.chars().all(is_simple) {
        text.chars().count()
    } else {
        return text.graphemes(true).map(width).fold(0, u16::saturating_add).min(MOST_COLUMNS);
    };
    u16::try_from(whole).unwrap_or(MOST_COLUMNS).min(MOST_COLUMNS)
}

/// Text from others, fit to be drawn. What the languages of the forum write is, and so are our own signs.
fn cleaned(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_simple) { Cow::Borrowed(text) } else { clean::clean(text) }
}

/// Whether a character is one column wide, visible, and joins no other: letters of Europe, lines and shapes.
fn is_simple(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '–' | '…' | '→' | '\u{2500}'..='\u{25ca}' | '✓')
}

fn width(grapheme: &str) -> u16 {
    if grapheme.len() == 1 { 1 } else { u16::try_from(grapheme.width()).unwrap_or(0) }
}

#[cfg(test)]
mod tests;
