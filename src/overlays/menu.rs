//! The menu: its parts side by side where there is room, under each other where there is not; at the foot what the
//! selected action does, or why it cannot be done now.

use super::entry::{self, FOOT, Look};
use crate::{
    app::{
        App, Listed,
        menu::{Menu, Part},
        pointer::Target,
    },
    ui::{
        Painter, Role,
        paint::{Head, Inside, Wrapped, after, columns, row, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// Columns of the menu with its parts under each other.
const NARROW: u16 = 84;

/// Columns of a part beside others, at least and at most.
const PART: (u16, u16) = (34, 46);

/// Columns of the frame and its margins.
const AROUND: u16 = 6;

/// Rows of a title, at most.
const MOST_HEADS: u16 = 3;

/// Columns between parts.
const BETWEEN: u16 = 3;

/// Draws the menu.
pub(super) fn draw(app: &App, menu: &Menu, p: &mut Painter<'_>, screen: Rect) {
    let screen = Rect { height: screen.height.saturating_sub(1), ..screen };
    let title = app.texts().msg_ways_menu();
    let head = Head { title: &title, ..Head::default() };
    let parts = u16::try_from(menu.parts.len()).unwrap_or(1).max(1);
    let longest = menu.parts.iter().map(|part| part.entries.len()).max().unwrap_or(0);
    let widths = widths(menu, screen.width);
    let heads = heads(menu, &widths);
    let tall = u16::try_from(longest).unwrap_or(u16::MAX).saturating_add(1 + heads + FOOT + 3);
    let wide = widths.iter().sum::<u16>() + (parts - 1) * BETWEEN + AROUND;
    if parts > 1 && wide <= screen.width && tall <= screen.height {
        let inside = p.overlay(screen, (wide, tall), &head);
        beside(menu, p, &inside, (&widths, heads));
        return;
    }
    let rows = lines(menu).len();
    let rows = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(FOOT + 3);
    let inside = p.overlay(screen, (NARROW.min(screen.width.saturating_sub(2)), rows), &head);
    under(menu, p, &inside);
}

/// The columns of each part: what its longest action takes, and where that is too much for the screen the widest give way.
fn widths(menu: &Menu, screen: u16) -> Vec<u16> {
    let wanted = |entry: &Listed| columns(&entry.label) + columns(&entry.key) + 3;
    let of = |part: &Part| part.entries.iter().map(wanted).max().unwrap_or(0).clamp(PART.0, PART.1);
    let mut widths: Vec<u16> = menu.parts.iter().map(of).collect();
    let between = u16::try_from(widths.len().saturating_sub(1)).unwrap_or(0) * BETWEEN;
    while widths.iter().sum::<u16>() + between + AROUND > screen {
        match widths.iter_mut().max() {
            Some(widest) if *widest > PART.0 => *widest -= 1,
            _ => break,
        }
    }
    widths
}

/// Rows of the longest title: a long one of a case goes on in the next row rather than be cut.
fn heads(menu: &Menu, widths: &[u16]) -> u16 {
    let rows = menu.parts.iter().zip(widths).map(|(part, width)| Wrapped::new(&part.title, *width).rows());
    rows.max().and_then(|rows| u16::try_from(rows).ok()).unwrap_or(1).clamp(1, MOST_HEADS)
}

/// The parts side by side.
fn beside(menu: &Menu, p: &mut Painter<'_>, inside: &Inside, (widths, heads): (&[u16], u16)) {
    let list = entry::foot(p, inside.body, menu.selected());
    let chosen = menu.place();
    let (mut x, mut first) = (1, 0);
    for (number, (part, width)) in menu.parts.iter().zip(widths.iter().copied()).enumerate() {
        let place = Rect { width, ..after(list, x) };
        let title = Wrapped::new(&part.title, width);
        let rows = u16::try_from(title.rows()).unwrap_or(1).clamp(1, MOST_HEADS);
        // A shorter one stands next to what it is of.
        for (line, text) in (heads.saturating_sub(rows)..heads).zip(title.lines(&part.title)) {
            p.text(row(place, line), text, Role::Faint);
        }
        for (line, (at, entry)) in (0u16..).zip(part.entries.iter().enumerate()) {
            let place = row(rows_from(place, heads), line);
            let chosen = chosen == (number, at);
            p.zone(widened(place), Target::OverlayRow(first + at));
            if chosen {
                p.tint(widened(place), Role::SelectionRow);
            }
            entry::draw(p, place, entry, Look { chosen, ..Look::default() });
        }
        x += width + BETWEEN;
        first += part.entries.len();
    }
}

/// A row of the parts under each other.
enum Line<'a> {
    Title(&'a str),
    Entry(usize, &'a Listed),
    Empty,
}

fn lines(menu: &Menu) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut at = 0;
    for part in &menu.parts {
        if !lines.is_empty() {
            lines.push(Line::Empty);
        }
        lines.push(Line::Title(&part.title));
        for entry in &part.entries {
            lines.push(Line::Entry(at, entry));
            at += 1;
        }
    }
    lines
}

/// The parts under each other, the selected action in view.
fn under(menu: &Menu, p: &mut Painter<'_>, inside: &Inside) {
    let list = entry::foot(p, inside.body, menu.selected());
    let lines = lines(menu);
    let is_chosen = |line: &Line<'_>| matches!(line, Line::Entry(at, _) if *at == menu.at);
    let chosen = lines.iter().position(is_chosen).unwrap_or(0);
    let shown = usize::from(list.height);
    let top = chosen.saturating_sub(shown / 2).min(lines.len().saturating_sub(shown));
    for (number, line) in (0..list.height).zip(lines.iter().skip(top)) {
        let place = row(list, number);
        match line {
            Line::Empty => {}
            Line::Title(title) => {
                p.text(place, title, Role::Faint);
            }
            Line::Entry(at, entry) => {
                let chosen = *at == menu.at;
                p.zone(widened(place), Target::OverlayRow(*at));
                if chosen {
                    p.tint(widened(place), Role::SelectionRow);
                }
                entry::draw(p, after(place, 1), entry, Look { chosen, ..Look::default() });
            }
        }
    }
    p.scroll_mark(Rect { y: list.y, height: list.height, ..inside.edge }, top, shown, lines.len());
}
