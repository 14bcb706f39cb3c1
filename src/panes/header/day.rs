//! The day as one strip: a cell for each item, as long as it took or will take; under it when each began or will begin,
//! with a mark where the clock stands, and on a tall screen under that when it was planned to.
//!
//! All three share one line of time, so that what slips is seen: a planned time that stands left of its cell is late.

use super::{moment, rounded};
use crate::{
    app::{App, pointer::Target},
    language::sort,
    language::{clean::clean, dates},
    meeting::{Item, ItemProgress, Slot},
    panes::key_of,
    ui::{
        Painter, Role,
        paint::{Part, after, columns, places, row},
    },
};
use chrono::NaiveDateTime;
use ratatui::layout::Rect;

/// Everything that the strip shows beside what [`App::version`] counts: its times, while the meeting is open.
pub(in crate::panes) fn key(app: &App) -> u64 {
    key_of((app.version(), "strip", moment(app)))
}

/// An item with its cell and its times.
struct Cell<'a> {
    item: &'a Item,
    slot: Slot,
    place: Rect,
}

/// Draws it: as many items as there are columns for.
pub(in crate::panes) fn draw(app: &App, painter: &mut Painter<'_>, at: Rect) {
    painter.fill(at, Role::Ground);
    let (meeting, now) = (app.meeting(), app.now());
    let slots = meeting.agenda.iter().zip(meeting.timetable(now));
    let shown = slots.filter(|(item, _)| item.progress != ItemProgress::Deferred);
    let shown: Vec<(&Item, Slot)> = shown.take(usize::from(at.width)).collect();
    let labels: Vec<String> = shown.iter().map(|(item, _)| label(app, item)).collect();
    let lengths: Vec<u32> = shown.iter().map(|(item, _)| length(item, now)).collect();
    let parts: Vec<Part<'_>> = shown
        .iter()
        .zip(labels.iter().zip(&lengths))
        .map(|((item, _), (label, length))| Part { label, length: *length, role: role(app, item) })
        .collect();
    painter.strip(row(at, 0), &parts);
    let places = places(row(at, 0), &lengths);
    let cells = shown.iter().zip(places).map(|((item, slot), place)| Cell { item, slot: *slot, place });
    let cells: Vec<Cell<'_>> = cells.collect();
    for cell in &cells {
        painter.zone(cell.place, Target::Item(cell.item.id));
    }
    if at.height < 2 || meeting.agenda.is_empty() {
        return;
    }
    times(app, painter, row(at, 1), &cells);
    if at.height > 2 {
        planned(app, painter, row(at, 2), &cells);
    }
}

fn length(item: &Item, now: NaiveDateTime) -> u32 {
    let ran = u32::try_from(item.elapsed(now).num_minutes()).unwrap_or(0);
    let minutes = if item.progress == ItemProgress::Done { ran } else { item.planned.max(ran) };
    minutes.max(1)
}

fn role(app: &App, item: &Item) -> Role {
    match item.progress {
        _ if app.meeting().current == Some(item.id) => Role::CellRunning,
        ItemProgress::Done => Role::CellDone,
        _ if item.is_break() => Role::CellBreak,
        ItemProgress::Deferred => Role::CellBreak,
        ItemProgress::Open => Role::Cell,
    }
}

fn label(app: &App, item: &Item) -> String {
    match app.derived().case(item.id) {
        Some(case) if app.meeting().current == Some(item.id) => case.to_string(),
        Some(case) => case.number.to_string(),
        None => clean(&item.title).to_lowercase(),
    }
}

/// When each item began or will begin, the end of the day, and a mark where the clock stands.
fn times(app: &App, painter: &mut Painter<'_>, at: Rect, cells: &[Cell<'_>]) {
    let (meeting, now) = (app.meeting(), app.now());
    let time = |at: NaiveDateTime| dates::time(app.language(), rounded(at).time());
    let mut free = Free::of(at);
    let (end, late) = (rounded(meeting.forecast_end(now)), meeting.closed.is_none());
    let late = late && end > meeting.planned_end() && now.date() == meeting.date;
    // under a short last cell, whose own time has no room, it would be taken for when that one begins
    let end = format!("–{}", time(end));
    let place = after(at, at.width.saturating_sub(columns(&end)));
    if free.take(place.x, columns(&end)) {
        painter.text(place, &end, if late { Role::Late } else { Role::Faint });
    }
    let current = cells.iter().find(|cell| meeting.current == Some(cell.item.id));
    if let Some((cell, (from, to))) = current.and_then(|cell| Some((cell, cell.slot.real?))) {
        let x = cell.place.x + along(cell.place.width, from, to, now).min(cell.place.width.saturating_sub(1));
        if free.take(x, 1) {
            painter.text(Rect { x, width: 1, ..at }, painter.glyphs.now, Role::Running);
        }
    }
    // What runs first: where there is no room for all times, its own is the one to know.
    let own = cells.iter().filter(|cell| meeting.current == Some(cell.item.id));
    for cell in own.chain(cells) {
        let Some((from, _)) = cell.slot.real else { continue };
        let text = time(from);
        let width = columns(&text);
        if cell.place.x + width <= at.right() && free.take(cell.place.x, width) {
            let role = if meeting.current == Some(cell.item.id) { Role::Text } else { Role::Faint };
            painter.text(Rect { x: cell.place.x, width, ..at }, &text, role);
        }
    }
}

/// How far along a cell a moment is.
fn along(width: u16, from: NaiveDateTime, to: NaiveDateTime, moment: NaiveDateTime) -> u16 {
    let (whole, part) = ((to - from).num_seconds().max(1), (moment - from).num_seconds().max(0));
    u16::try_from(i64::from(width).saturating_mul(part.min(whole)) / whole).unwrap_or(width)
}

/// When each item was to begin, on the same line of time.
fn planned(app: &App, painter: &mut Painter<'_>, at: Rect, cells: &[Cell<'_>]) {
    // Where the order was changed on the way there is no one line of time.
    let begins = cells.iter().filter_map(|cell| cell.slot.real);
    if cells.is_empty() || !begins.clone().zip(begins.skip(1)).all(|(before, after)| before.1 <= after.0) {
        return;
    }
    let x_of = |moment: NaiveDateTime| {
        let cell = cells.iter().rev().find(|cell| cell.slot.real.is_some_and(|(from, _)| from <= moment));
        let Some((cell, (from, to))) = cell.and_then(|cell| Some((cell, cell.slot.real?))) else { return at.x };
        (cell.place.x + along(cell.place.width, from, to, moment)).min(at.right())
    };
    painter.rule(at);
    let mut free = Free::of(at);
    let mut ends = Vec::new();
    let end = app.meeting().planned_end();
    for (moment, last) in std::iter::once((end, true)).chain(cells.iter().map(|cell| (cell.slot.planned, false))) {
        let text = dates::time(app.language(), moment.time());
        let width = columns(&text);
        let x = if last { x_of(moment).saturating_sub(width).max(at.x) } else { x_of(moment) };
        if x + width <= at.right() && free.take(x, width) {
            let place = Rect { x, width, ..at };
            painter.fill(place, Role::Ground);
            painter.text(place, &text, Role::Faint);
            ends.push((x, x + width));
        }
    }
    // The word stands where there is most room for it.
    sort::by(&mut ends, Ord::cmp);
    let word = format!(" {} ", app.texts().msg_screen_planned());
    let widest = ends.windows(2).map(|pair| (pair[0].1, pair[1].0)).max_by_key(|(from, to)| to.saturating_sub(*from));
    if let Some((from, to)) = widest.filter(|(from, to)| to.saturating_sub(*from) >= columns(&word) + 2) {
        let place = Rect { x: from + (to - from - columns(&word)) / 2, width: columns(&word), ..at };
        painter.fill(place, Role::Ground);
        painter.text(place, &word, Role::Fainter);
    }
}

/// What is free of a row: nothing is written twice, and a column stays between two times.
struct Free {
    at: Rect,
    taken: Vec<(u16, u16)>,
}

impl Free {
    const fn of(at: Rect) -> Self {
        Self { at, taken: Vec::new() }
    }

    fn take(&mut self, x: u16, width: u16) -> bool {
        let inside = x >= self.at.x && x + width <= self.at.right();
        let free = inside && self.taken.iter().all(|(from, to)| x + width < *from || x > *to);
        if free {
            self.taken.push((x, x + width));
        }
        free
    }
}
