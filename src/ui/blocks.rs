//! Blocks of text, wrapped: a mark in front, runs of different meaning, a word at the right. Lists of blocks are drawn
//! so that the chosen one is seen; documents from any row on.
//!
//! Only blocks that are near the screen are broken into rows, so a frame costs what it shows.

#[cfg(test)]
mod tests;
mod wrap;

pub use wrap::words;

use super::paint::{Painter, after, before, columns, row, rows_from, widened};
use super::role::Role;
use ratatui::layout::Rect;

/// A stretch of text with its meaning.
pub type Run = (String, Role);

/// No screen shows more rows of one block.
const MOST_ROWS: usize = 4096;

/// A text with what stands beside it.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// A row above it that is no part of it: what it and those after it are.
    pub head: Option<Run>,
    /// What stands before the first row.
    pub mark: Option<Run>,
    /// Columns before every row; the mark stands in them.
    pub indent: u16,
    /// The text. A line break in it begins a new row.
    pub runs: Vec<Run>,
    /// What stands at the right of the first row, never cut for the text.
    pub right: Vec<Run>,
    /// No more rows than this; 0 for all.
    pub most: usize,
    /// Empty rows before it, but not at the top.
    pub gap: u16,
    /// With an empty row between its rows, to be read from afar.
    pub spaced: bool,
    /// So many of its rows are tinted when it is chosen; 0 for all.
    pub tinted: u16,
}

impl Block {
    /// A block of one run.
    #[must_use]
    pub fn of(text: impl Into<String>, role: Role) -> Self {
        Self { runs: vec![(text.into(), role)], ..Self::default() }
    }

    /// The same with a mark before it, and so many columns for it.
    #[must_use]
    pub fn marked(mut self, mark: impl Into<String>, role: Role, indent: u16) -> Self {
        self.mark = Some((mark.into(), role));
        self.indent = indent;
        self
    }

    /// The same with a word at the right.
    #[must_use]
    pub fn right(mut self, text: impl Into<String>, role: Role) -> Self {
        self.right.push((text.into(), role));
        self
    }

    /// The same with empty rows before it.
    #[must_use]
    pub const fn gap(mut self, rows: u16) -> Self {
        self.gap = rows;
        self
    }

    /// The same with another run of text after it.
    #[must_use]
    pub fn then(mut self, text: impl Into<String>, role: Role) -> Self {
        self.runs.push((text.into(), role));
        self
    }

    /// The same with no more than so many rows.
    #[must_use]
    pub const fn most(mut self, rows: usize) -> Self {
        self.most = rows;
        self
    }

    /// The same with no more rows than there is room for, so that it says when it goes on.
    fn within(self, place: Rect) -> Self {
        let room = usize::from(place.height) - usize::from(self.head.is_some()).min(usize::from(place.height));
        let cut = self.height(place.width) > usize::from(place.height);
        if cut { self.most(room) } else { self }
    }

    /// How many rows it takes, with its head and without its gap.
    #[must_use]
    pub fn height(&self, width: u16) -> usize {
        self.rows(width).0.len() + usize::from(self.head.is_some())
    }

    fn aside(&self) -> u16 {
        let wide = self.right.iter().map(|(text, _)| columns(text)).fold(0, u16::saturating_add);
        if wide == 0 { 0 } else { wide.saturating_add(2) }
    }

    /// Its rows, and whether there would be more.
    fn rows(&self, width: u16) -> (Vec<Vec<Run>>, bool) {
        let most = if self.most == 0 { MOST_ROWS } else { self.most };
        let room = width.saturating_sub(self.indent).max(1);
        let aside = self.aside();
        // Where the word at the right leaves next to nothing, the text begins under it.
        let first = if room >= aside.saturating_add(8) { room - aside } else { 0 };
        let mut rows = wrap::Rows { done: vec![Vec::new()], used: 0, first, room, most };
        for (text, role) in &self.runs {
            for (number, line) in text.split('\n').enumerate() {
                if number > 0 {
                    rows.next();
                }
                rows.line(line.trim_end_matches('\r'), *role);
                if rows.done.len() > most {
                    break;
                }
            }
        }
        let more = rows.done.len() > most;
        rows.done.truncate(most);
        if self.spaced {
            rows.done = rows.done.into_iter().flat_map(|row| [row, Vec::new()]).collect();
            rows.done.pop();
        }
        (rows.done, more)
    }

    /// Draws its rows from `skip` on, its head being the first; returns how many were drawn.
    fn draw(&self, p: &mut Painter<'_>, area: Rect, mut skip: usize) -> u16 {
        let mut drawn = 0;
        if let Some((head, role)) = &self.head {
            if skip == 0 {
                p.text(area, head, *role);
                drawn = 1.min(area.height);
            }
            skip = skip.saturating_sub(1);
        }
        let (rows, more) = self.rows(area.width);
        let last = rows.len().saturating_sub(1);
        let left = usize::from(area.height - drawn);
        for (number, runs) in rows.iter().enumerate().skip(skip).take(left) {
            let at = row(area, drawn);
            let mut text = after(at, self.indent);
            if number == 0 {
                if let Some((mark, role)) = &self.mark {
                    p.text(before(at, at.width.saturating_sub(self.indent)), mark, *role);
                }
                let aside = self.aside();
                if aside > 0 {
                    p.parts(after(text, text.width.saturating_sub(aside - 2)), &borrowed(&self.right));
                    text = before(text, aside);
                }
            }
            let going_on = more && number == last;
            let cut = if going_on { before_ellipsis(runs, text.width) } else { Vec::new() };
            let used = p.parts(text, &borrowed(if going_on { &cut } else { runs }));
            if going_on {
                let end = after(text, (used + apart(&cut)).min(text.width.saturating_sub(1)));
                p.text(end, p.glyphs.ellipsis, runs.last().map_or(Role::Text, |(_, role)| *role));
            }
            drawn += 1;
        }
        drawn
    }
}

/// Columns between a row and its ellipsis: a figure that it touched would look cut.
fn apart(runs: &[Run]) -> u16 {
    u16::from(runs.last().is_some_and(|(text, _)| text.ends_with(|c: char| c.is_ascii_digit())))
}

/// A row that an ellipsis follows. Where it has no room for that, the end of a word gives way, or the whole of a sum.
fn before_ellipsis(runs: &[Run], width: u16) -> Vec<Run> {
    let mut runs = runs.to_vec();
    while runs.iter().map(|(text, _)| columns(text)).fold(apart(&runs), u16::saturating_add) >= width {
        let Some((text, _)) = runs.last_mut() else { break };
        let word = words(text.trim_end()).last().unwrap_or_default();
        if !word.is_empty() && !word.contains(|c: char| c.is_ascii_digit()) {
            break;
        }
        let kept = text.trim_end().strip_suffix(word).unwrap_or_default().trim_end().len();
        text.truncate(kept);
        if text.is_empty() {
            runs.pop();
        }
    }
    runs
}

fn borrowed(runs: &[Run]) -> Vec<(&str, Role)> {
    runs.iter().map(|(text, role)| (text.as_str(), *role)).collect()
}

/// Draws a list of blocks with the chosen one in view, as near the middle as the ends allow, and marks along `edge`
/// where that is. The chosen block's first row is tinted if `tinted`. Gives where each block that is seen stands.
pub fn list(
    p: &mut Painter<'_>,
    (area, edge): (Rect, Rect),
    (count, chosen): (usize, usize),
    tinted: bool,
    block: impl Fn(usize) -> Block,
) -> Vec<(usize, Rect)> {
    let mut places = Vec::new();
    if area.is_empty() || count == 0 {
        return places;
    }
    let height = |at: usize| {
        let block = block(at);
        (block.height(area.width), usize::from(block.gap))
    };
    let room = usize::from(area.height);
    let chosen = chosen.min(count - 1);
    let (first, free) = first_shown(room, count, chosen, height);
    let mut left = area;
    let mut shown = 0;
    if first > 0 && free > height(first).1 {
        // The end of the one before stands where there is room for it.
        let own = u16::try_from(free - height(first).1).unwrap_or(u16::MAX);
        let before = block(first - 1);
        let skip = before.height(area.width).saturating_sub(usize::from(own));
        let drawn = before.draw(p, Rect { height: own.min(area.height), ..area }, skip);
        places.push((first - 1, Rect { height: drawn, ..left }));
        left = rows_from(left, drawn + u16::try_from(height(first).1).unwrap_or(0));
    }
    for at in first..count {
        if left.is_empty() {
            break;
        }
        let block = block(at);
        let gap = if at == first { 0 } else { block.gap };
        let place = rows_from(left, gap);
        // A heading with nothing under it says nothing.
        if place.height <= u16::from(block.head.is_some()) {
            break;
        }
        if at == chosen && tinted {
            let own = rows_from(place, u16::from(block.head.is_some()));
            let rows = u16::try_from(block.rows(area.width).0.len()).unwrap_or(u16::MAX);
            let rows = if block.tinted == 0 { rows } else { rows.min(block.tinted) };
            p.tint(widened(Rect { height: rows.min(own.height), ..own }), Role::SelectionRow);
        }
        let block = block.within(place);
        let drawn = block.draw(p, place, 0);
        places.push((at, Rect { height: drawn, ..place }));
        left = rows_from(left, gap + drawn);
        shown += 1;
    }
    p.scroll_mark(edge, first, shown, count);
    places
}

/// The first block shown: the chosen one is whole, if it can be, with what is before it in the upper half, and no
/// row is left empty at the end while there are blocks before. And the rows that stay free above it.
fn first_shown(room: usize, count: usize, chosen: usize, height: impl Fn(usize) -> (usize, usize)) -> (usize, usize) {
    let (rows, gap) = height(chosen);
    let own = rows + gap;
    let mut below = own;
    let mut last = chosen;
    while last + 1 < count && below < room {
        last += 1;
        let (rows, gap) = height(last);
        below += rows + gap;
    }
    // What may stand above: the half of the room, or whatever is free when the list ends before the room does.
    let above = (room / 2).min(room.saturating_sub(own)).max(room.saturating_sub(below));
    let (mut first, mut used) = (chosen, 0);
    while first > 0 {
        let (rows, gap) = height(first - 1);
        if used + rows > above {
            break;
        }
        used += rows + gap; // the gap is only seen below another
        first -= 1;
    }
    (first, above.saturating_sub(used))
}

/// Draws blocks one under the other from row `top` on, or from so far up that no row stays empty; marks along `edge`
/// where one is. Says how many rows there are.
pub fn document(p: &mut Painter<'_>, (area, edge): (Rect, Rect), blocks: &[Block], top: usize) -> usize {
    let heights: Vec<usize> = blocks.iter().map(|block| block.height(area.width)).collect();
    let gap = |at: usize| if at == 0 { 0 } else { usize::from(blocks.get(at).map_or(0, |block| block.gap)) };
    let all: usize = heights.iter().enumerate().map(|(at, height)| height + gap(at)).sum();
    let room = usize::from(area.height);
    let mut skip = top.min(all.saturating_sub(room));
    p.scroll_mark(edge, skip, room, all);
    let mut left = area;
    for (at, block) in blocks.iter().enumerate() {
        let blank = gap(at);
        let skipped = skip.min(blank);
        left = rows_from(left, u16::try_from(blank - skipped).unwrap_or(u16::MAX));
        skip -= skipped;
        if left.is_empty() {
            break;
        }
        if skip >= heights[at] {
            skip -= heights[at];
            continue;
        }
        left = rows_from(left, block.draw(p, left, skip));
        skip = 0;
    }
    all
}

/// How many rows blocks take one under the other.
#[must_use]
pub fn rows(blocks: &[Block], width: u16) -> usize {
    let gap = |at: usize, block: &Block| if at == 0 { 0 } else { usize::from(block.gap) };
    blocks.iter().enumerate().map(|(at, block)| block.height(width) + gap(at, block)).sum()
}
