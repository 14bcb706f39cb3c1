//! Home on the screen: the meetings, the selected one, what comes. It only reads [`Home`].
//!
//! From 180 columns the three stand side by side; from 110 × 28 what comes stands under the list; below that one at a
//! time with the others as tabs, and the selected meeting in brief under the list.

mod bottom;
mod coming;
mod dialog;
mod help;
mod meetings;
mod preview;
#[cfg(test)]
mod sweep;
#[cfg(test)]
mod tests;
mod words;

use super::{LEAST, Look};
use crate::{
    app::{
        Action,
        home::{Home, Over, Side},
        pointer::Target,
    },
    language::dates,
    overlays,
    ui::{
        Painter, Role,
        paint::{Head, Inside, Tab, after, before, columns, inset, row, rows_from},
    },
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

/// From these columns and rows on all three parts are seen.
const WIDE: (u16, u16) = (110, 28);

/// From these columns on they stand side by side.
const WIDEST: u16 = 180;

/// Draws home; gives the place of the cursor where somebody types.
pub fn draw(home: &Home, look: &mut Look, buffer: &mut Buffer) -> Option<Position> {
    let p = &mut Painter::new(buffer, &look.theme, &look.glyphs);
    let cursor = paint(home, p);
    look.zones = std::mem::take(&mut p.zones);
    cursor
}

fn paint(home: &Home, p: &mut Painter<'_>) -> Option<Position> {
    let screen = p.buffer.area;
    p.fill(screen, Role::Ground);
    if screen.width < LEAST.0 || screen.height < LEAST.1 {
        let text = home.texts().msg_screen_too_small(screen.width, screen.height, LEAST.0, LEAST.1);
        let place = rows_from(screen, screen.height.saturating_sub(2) / 2);
        p.words(inset(place, u16::from(screen.width > 20)), &text, Role::Text);
        return None;
    }
    let used = head(home, p, screen);
    let bottom = Rect { y: screen.bottom() - 2, height: 2, ..screen };
    let narrow = is_narrow(screen);
    let gap = u16::from(screen.height >= if narrow { 22 } else { 36 });
    let middle = Rect { y: screen.y + used, height: screen.height - used - 2 - gap, ..screen };
    if narrow {
        tabbed(home, p, middle);
    } else {
        for (side, place) in Side::ALL.into_iter().zip(places(home, middle)) {
            framed(home, p, side, place);
        }
    }
    bottom::draw(home, p, bottom);
    let screen = Rect { height: screen.height - 1, ..screen };
    if home.over().is_some() {
        p.zone(screen, Target::Outside);
    }
    match home.over() {
        Some(Over::Help { top }) => help::draw(home, *top, p, screen),
        Some(Over::Choice(choice)) => overlays::choice::draw(home.texts(), choice, p, screen),
        Some(Over::New(new)) => return dialog::draw(home, new, p, screen),
        Some(Over::Palette(palette)) => {
            let words = (home.texts(), home.key_of(Action::PaletteClose));
            return overlays::palette::draw((words.0, &words.1), palette, p, screen);
        }
        None => {}
    }
    None
}

/// Whether one part at a time is seen.
const fn is_narrow(screen: Rect) -> bool {
    screen.width < WIDE.0 || screen.height < WIDE.1
}

/// Whether the list of meetings is seen.
fn list_seen(home: &Home, screen: Rect) -> bool {
    !is_narrow(screen) || home.focus() == Side::Meetings
}

/// What this is and which day it is; under it what is under way or next. Gives the rows it took.
fn head(home: &Home, p: &mut Painter<'_>, screen: Rect) -> u16 {
    let bar = row(screen, 0);
    p.fill(bar, Role::Bar);
    let bar = inset(bar, 1);
    let texts = home.texts();
    let day = dates::long_date(texts, home.today());
    let used = p.right(bar, &day, Role::Title);
    let left = before(bar, used + 3);
    let x = p.text(left, &texts.msg_home_title(), Role::Title) + 3;
    // where the archive lies matters least, and half a path says nothing
    if columns(home.archive()) <= after(left, x).width {
        p.text(after(left, x), home.archive(), Role::Faint);
    }
    let airy = u16::from(screen.height >= 36);
    let line = inset(row(screen, 1 + airy), 1);
    let (sign, text, role) = words::next(home, p.glyphs, line.width.saturating_sub(2));
    let x = if sign.is_empty() { 0 } else { p.text(line, sign, role) + 1 };
    p.text(after(line, x), &text, if role == Role::Running { Role::Title } else { Role::Text });
    2 + airy + u16::from(screen.height >= 22)
}

/// Where the three parts stand.
fn places(home: &Home, room: Rect) -> [Rect; 3] {
    let part = |whole: u16, percent: u32| u16::try_from(u32::from(whole) * percent / 100).unwrap_or(whole);
    if room.width >= WIDEST {
        let (first, last) = (part(room.width, 32), part(room.width, 30));
        let second = room.width - first - last;
        return [
            Rect { width: first, ..room },
            Rect { x: room.x + first, width: second, ..room },
            Rect { x: room.x + first + second, width: last, ..room },
        ];
    }
    let left = part(room.width, if home.focus() == Side::Preview { 42 } else { 50 });
    let upper = part(room.height, if home.focus() == Side::Coming { 36 } else { 56 });
    [
        Rect { width: left, height: upper, ..room },
        Rect { x: room.x + left, width: room.width - left, ..room },
        Rect { y: room.y + upper, width: left, height: room.height - upper, ..room },
    ]
}

/// What a part is called, and what it amounts to.
fn title(home: &Home, side: Side) -> (&'static str, String, String) {
    let texts = home.texts();
    match side {
        Side::Meetings => ("1", texts.msg_home_meetings(), meetings::summary(home)),
        Side::Preview => ("2", texts.msg_home_preview(), preview::summary(home)),
        Side::Coming => ("3", texts.msg_home_coming(), coming::summary(home)),
    }
}

fn part(home: &Home, p: &mut Painter<'_>, side: Side, inside: &Inside) {
    let focused = home.focus() == side && home.over().is_none();
    match side {
        Side::Meetings => meetings::draw(home, p, inside, focused),
        Side::Preview => preview::draw(home, p, inside),
        Side::Coming => coming::draw(home, p, inside, focused),
    }
}

fn framed(home: &Home, p: &mut Painter<'_>, side: Side, place: Rect) {
    let (chip, title, summary) = title(home, side);
    let focused = home.focus() == side && home.over().is_none();
    p.zone(place, Target::Side(side));
    let inside = p.pane(place, &Head { chip, title: &title, summary: &summary, focused });
    part(home, p, side, &inside);
}

/// The part in focus, under tabs for all three; under the list the selected meeting in brief.
fn tabbed(home: &Home, p: &mut Painter<'_>, room: Rect) {
    let titles = Side::ALL.map(|side| title(home, side));
    let tab = |(side, (chip, title, _)): (Side, &'_ (&'static str, String, String))| -> (Side, &'static str, String) {
        (side, chip, title.clone())
    };
    let named: Vec<(Side, &'static str, String)> = Side::ALL.into_iter().zip(&titles).map(tab).collect();
    let tabs: Vec<Tab<'_>> = named
        .iter()
        .map(|(side, chip, title)| Tab { chip, title, focused: *side == home.focus(), goes: Some(Target::Side(*side)) })
        .collect();
    let summary = Side::ALL.into_iter().zip(&titles).find(|(side, _)| *side == home.focus());
    p.tabs(inset(room, 1), &tabs, summary.map_or("", |(_, (_, _, summary))| summary));
    p.rule(row(room, 1));
    let place = rows_from(room, 2);
    let foot = if home.focus() == Side::Meetings && home.selected().is_some() { place.height * 2 / 5 } else { 0 };
    let list = before_rows(place, foot);
    let edge = Rect { x: list.right().saturating_sub(1), width: list.width.min(1), ..list };
    let all = before(list, 1);
    let inside = Inside { all, body: inset(all, 1), edge };
    p.zone(place, Target::Side(home.focus()));
    part(home, p, home.focus(), &inside);
    if foot > 2 {
        let at = rows_from(place, place.height - foot);
        p.rule(at);
        preview::brief(home, p, inset(rows_from(at, 1), 1));
    }
}

fn before_rows(area: Rect, rows: u16) -> Rect {
    Rect { height: area.height.saturating_sub(rows), ..area }
}
