//! Frames of panes and overlays: number and title in the border at the left, a summary at the right.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{Painter, after, columns, inset, rows_from};
use crate::{app::pointer::Target, ui::Role};

/// What stands in the top border.
#[derive(Debug, Clone, Copy, Default)]
pub struct Head<'a> {
    /// The pane's number or sign; nothing for none.
    pub chip: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// What it amounts to, in few words.
    pub summary: &'a str,
    /// Whether keys go here.
    pub focused: bool,
}

/// The room inside a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inside {
    /// All of it: what the row under the cursor fills.
    pub all: Rect,
    /// Where text goes: a column in from each side, and an empty row under the title when there is room for it.
    pub body: Rect,
    /// The right border, for [`Painter::scroll_mark`].
    pub edge: Rect,
}

/// From this height on a pane has an empty row under its title.
const ROOMY: u16 = 8;

impl Painter<'_> {
    /// Draws a pane's frame on the ground and says what is inside. What is inside is cleared.
    pub fn pane(&mut self, area: Rect, head: &Head<'_>) -> Inside {
        self.fill(area, Role::Ground);
        self.frame(area, head.focused);
        self.head(area, head);
        let all = Rect {
            x: area.x.saturating_add(1).min(area.right()),
            y: area.y.saturating_add(1).min(area.bottom()),
            width: area.width.saturating_sub(2),
            height: area.height.saturating_sub(2),
        };
        let body = rows_from(inset(all, 1), u16::from(area.height >= ROOMY));
        let edge = Rect { x: area.right().saturating_sub(1), width: area.width.min(1), ..all };
        Inside { all, body, edge }
    }

    /// Draws a frame in the middle of the screen, over whatever is there, no larger than the screen.
    pub fn overlay(&mut self, screen: Rect, (width, height): (u16, u16), head: &Head<'_>) -> Inside {
        let area = middle(screen, width, height);
        self.zone(area, Target::Overlay);
        self.clear_halves(area);
        self.pane(area, &Head { focused: true, ..*head })
    }

    /// Takes away the words that the sides of an area cut in two: half an amount is another amount.
    fn clear_halves(&mut self, area: Rect) {
        let (left, right) = (i32::from(area.left()), i32::from(area.right()));
        for y in area.top()..area.bottom() {
            self.clear_half(y, left, -1);
            self.clear_half(y, right - 1, 1);
        }
    }

    /// The same for one side: outwards from the first column that is covered, where a word goes on under the area.
    fn clear_half(&mut self, y: u16, covered: i32, step: i32) {
        let at = |buffer: &Buffer, x: i32| {
            let cell = buffer.cell((u16::try_from(x).ok()?, y))?;
            cell.symbol().chars().next()
        };
        let word = |c: char| c != ' ' && !('\u{2500}'..='\u{259f}').contains(&c);
        let letter = |c: Option<char>| {
            c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '\u{a0}' | '.' | ',' | '/' | ':' | '…'))
        };
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let mut x = covered + step;
        if !letter(at(self.buffer, x)) || !letter(at(self.buffer, covered)) {
            return;
        }
        loop {
            // A blank ends a word, but not an amount.
            let between = digit(at(self.buffer, x - 1)) && digit(at(self.buffer, x + 1));
            let goes_on = at(self.buffer, x).is_some_and(|c| word(c) || (c == ' ' && between && self.glyphs.plain));
            let Some(cell) = u16::try_from(x).ok().filter(|_| goes_on).and_then(|x| self.buffer.cell_mut((x, y)))
            else {
                return;
            };
            cell.set_symbol(" ");
            x += step;
        }
    }

    fn frame(&mut self, area: Rect, focused: bool) {
        if area.width < 2 || area.height < 2 {
            return;
        }
        let (signs, role) = if focused { (self.glyphs.focus, Role::Focus) } else { (self.glyphs.frame, Role::Border) };
        let style = self.theme.style(role);
        let bottom = area.bottom() - 1;
        for y in [area.y, bottom] {
            self.line(Rect { y, height: 1, ..area }, signs.horizontal, style);
        }
        for y in area.y + 1..bottom {
            for x in [area.x, area.right() - 1] {
                self.line(Rect { x, y, width: 1, height: 1 }, signs.vertical, style);
            }
        }
        let corners = [(area.x, area.y), (area.right() - 1, area.y), (area.x, bottom), (area.right() - 1, bottom)];
        for ((x, y), corner) in corners.into_iter().zip(signs.corners) {
            self.line(Rect { x, y, width: 1, height: 1 }, corner, style);
        }
    }

    /// Title first, then the summary if it fits whole beside it: half a summary says something wrong.
    fn head(&mut self, area: Rect, head: &Head<'_>) {
        let mut rest = inset(Rect { height: area.height.min(1), ..area }, 2);
        let (chip, title) = if head.focused { (Role::FocusChip, Role::Title) } else { (Role::Title, Role::Faint) };
        if !head.chip.is_empty() {
            rest = after(rest, self.chip(rest, head.chip, chip));
        }
        let wanted = columns(head.title);
        if wanted > 0 && rest.width > 2 {
            let place = Rect { width: wanted.saturating_add(2).min(rest.width), ..rest };
            self.fill(place, Role::Ground);
            let used = self.text(inset(place, 1), head.title, title);
            rest = after(rest, used + 2);
        }
        let wanted = columns(head.summary).saturating_add(2);
        // At least one sign of the border stays between the two.
        if wanted > 2 && wanted < rest.width {
            let place = after(rest, rest.width - wanted);
            self.fill(place, Role::Ground);
            self.text(inset(place, 1), head.summary, Role::Faint);
        }
    }
}

/// An area of this size in the middle of another, cut to it.
#[must_use]
pub fn middle(screen: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(screen.width), height.min(screen.height));
    Rect { x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - height) / 2, width, height }
}
