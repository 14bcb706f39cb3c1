//! The wall: one thing, large, for those who sit ten metres away. What is being dealt with, how long it has lasted, when the
//! meeting will end, and the wording that is on the table, if there is one.
//!
//! The keys of the panes work on, so nobody has to leave it to chair. Private notes are never on it.

mod digits;
mod letters;

use crate::{
    app::{Action, App, pointer::Target},
    language::{clean::clean, dates},
    meeting::Item,
    panes::{forecast_in_words, nothing_runs},
    ui::{
        Painter, Role,
        paint::{Wrapped, columns, inset, row, rows_from},
    },
};
use chrono::TimeDelta;
use ratatui::layout::Rect;

/// Columns of a wording that is read from afar.
const MEASURE: u16 = 72;

/// The largest figures: above this a clock would be all there is.
const LARGEST: u16 = 5;

/// Draws it over everything but the last lines.
pub(super) fn draw(app: &App, p: &mut Painter<'_>, screen: Rect) {
    let area = Rect { height: screen.height.saturating_sub(1), ..screen };
    p.fill(area, Role::Ground);
    p.zone(area, Target::Action(Action::Wall));
    let bar = row(area, 0);
    p.fill(bar, Role::Bar);
    let charter = &app.meeting().charter;
    let name = if columns(&charter.name) + 4 <= bar.width { &charter.name } else { &charter.short };
    p.centred(bar, &clean(name), Role::Title);
    let body = inset(rows_from(area, 1), (area.width / 12).max(2));
    match app.meeting().current_item() {
        Some(item) => running(app, item, p, body),
        None => waiting(app, p, body),
    }
}

/// The item that is dealt with.
fn running(app: &App, item: &Item, p: &mut Painter<'_>, body: Rect) {
    let (meeting, now) = (app.meeting(), app.now());
    let over = meeting.overrun(now).is_some();
    let role = if over { Role::Late } else { Role::Running };
    let elapsed = item.elapsed(now);
    let clock = figures(elapsed);
    let wording = app.wording_on_the_table().filter(|text| !text.trim().is_empty());
    let case = app.derived().case(item.id).map(|case| case.to_string()).unwrap_or_default();
    let heading = format!("{case} {}", clean(&item.title));
    // A wording gets what is left, and at least half.
    let most = if wording.is_some() { body.height / 2 } else { body.height };
    let title = Words::new(p, &heading, (body.width, most / 3));
    let (planned, between, (end, end_role)) = (planned(app, item), " · ", forecast_in_words(app));
    let between = if end.is_empty() { "" } else { between };
    let under = Words::new(p, &format!("{planned}{between}{end}"), (body.width, most / 10));

    // title, clock, bar and a line of words, each with a free row after it
    let gap = 1 + u16::from(title.is_drawn());
    let fixed = title.rows() + gap + under.rows() + 3;
    let room = Rect { height: most.saturating_sub(fixed), ..body };
    let scale = digits::scale(&clock, room, if wording.is_some() { LARGEST - 1 } else { LARGEST });
    let clock_rows = if scale == 0 { 1 } else { digits::ROWS * scale };
    let used = fixed + clock_rows;
    let air = if wording.is_some() { 0 } else { body.height.saturating_sub(used + 2) / 2 };
    let mut y = air.max(u16::from(body.height > used + 2));

    title.draw(p, rows_from(body, y), Role::Title);
    y += title.rows() + gap;
    if scale == 0 {
        p.centred(row(body, y), &dates::elapsed(elapsed), role);
    } else {
        digits::draw(p, rows_from(body, y), &clock, scale, role);
    }
    y += clock_rows + 1;
    let bar = Rect { x: body.x + body.width / 8, width: body.width - body.width / 4, ..row(body, y) };
    let seconds = |span: TimeDelta| u64::try_from(span.num_seconds()).unwrap_or(0);
    p.bar(bar, seconds(elapsed), seconds(item.planned_time()), role);
    y += 1;
    let parts = [(planned.as_str(), Role::Text), (between, Role::Faint), (end.as_str(), end_role)];
    let gap = u16::from(under.is_drawn());
    under.draw_parts(p, rows_from(body, y + gap), &parts);
    y += under.rows() + gap + 1;
    let rest = rows_from(body, y);
    match wording {
        Some(text) => on_the_table(app, text, p, rest),
        None => next(app, p, rest),
    }
}

/// The time that an item has, and whether its clock stands.
fn planned(app: &App, item: &Item) -> String {
    let texts = app.texts();
    let planned = texts.msg_wall_planned(item.planned);
    if item.is_running() { planned } else { format!("{planned} · {}", texts.msg_screen_paused()) }
}

/// Words in the middle: drawn large, or written where there is no room for that.
enum Words {
    Drawn(letters::Size, Vec<String>),
    Written(Vec<String>),
}

impl Words {
    /// In the largest letters with which they take no more than so many columns and rows.
    fn new(p: &Painter<'_>, text: &str, room: (u16, u16)) -> Self {
        if let Some((size, lines)) = letters::fit(p, text, room) {
            return Self::Drawn(size, lines);
        }
        let wrapped = Wrapped::up_to(text, room.0.min(MEASURE), 3);
        Self::Written(wrapped.lines(text).take(3).map(|line| line.trim().to_owned()).collect())
    }

    const fn is_drawn(&self) -> bool {
        matches!(self, Self::Drawn(..))
    }

    fn rows(&self) -> u16 {
        match self {
            Self::Drawn(size, lines) => letters::taken(*size, lines.len()),
            Self::Written(lines) => u16::try_from(lines.len()).unwrap_or(1),
        }
    }

    fn draw(&self, p: &mut Painter<'_>, area: Rect, role: Role) {
        match self {
            Self::Drawn(size, lines) => {
                for (at, line) in (0u16..).zip(lines) {
                    letters::draw(p, rows_from(area, at * (size.rows() + 1)), &[(line, role)], *size);
                }
            }
            Self::Written(lines) => {
                centred(p, area, lines.iter().map(String::as_str), role);
            }
        }
    }

    /// The same on one line, where its parts mean different things.
    fn draw_parts(&self, p: &mut Painter<'_>, area: Rect, parts: &[(&str, Role)]) {
        match self {
            Self::Drawn(size, lines) if lines.len() == 1 => letters::draw(p, area, parts, *size),
            Self::Drawn(..) => self.draw(p, area, parts.first().map_or(Role::Text, |(_, role)| *role)),
            Self::Written(_) => {
                let used = parts.iter().map(|(text, _)| columns(text)).sum::<u16>();
                let x = area.x + area.width.saturating_sub(used) / 2;
                p.parts(Rect { x, width: used.min(area.width), ..row(area, 0) }, parts);
            }
        }
    }
}

/// The wording that is being decided on: drawn where it has room, else with a free row between its lines where there is room.
fn on_the_table(app: &App, text: &str, p: &mut Painter<'_>, area: Rect) {
    if area.height < 3 {
        return;
    }
    p.centred(row(area, 0), &app.texts().msg_decisions_page_on_the_table(), Role::Draft);
    let text = clean(text);
    if let words @ Words::Drawn(..) = Words::new(p, &text, (area.width, area.height - 2)) {
        words.draw(p, rows_from(area, 2), Role::Title);
        return;
    }
    let wrapped = Wrapped::up_to(&text, area.width.min(MEASURE), usize::from(area.height) + 1);
    let place = rows_from(area, 2);
    let rows = u16::try_from(wrapped.rows()).unwrap_or(u16::MAX);
    let apart = rows.saturating_mul(2) <= place.height + 1;
    let width = area.width.min(MEASURE);
    let place = Rect { x: area.x + (area.width - width) / 2, width, ..place };
    for (at, line) in (0u16..).zip(wrapped.lines(&text)) {
        let y = if apart { at.saturating_mul(2) } else { at };
        if y + 1 >= place.height && at + 1 < rows {
            p.text(row(place, y), p.glyphs.ellipsis, Role::Faint);
            break;
        }
        p.text(row(place, y), line, Role::Title);
    }
}

/// What comes after.
fn next(app: &App, p: &mut Painter<'_>, area: Rect) {
    if let Some(item) = app.derived().next_item.and_then(|id| app.meeting().item(id)) {
        let text = app.texts().msg_wall_next(clean(&item.title));
        let words = Words::new(p, &text, (area.width, area.height / 2));
        words.draw(p, rows_from(area, area.height.saturating_sub(words.rows()).min(1)), Role::Faint);
    }
}

/// Nothing is being dealt with: the time, large, and how the meeting stands.
fn waiting(app: &App, p: &mut Painter<'_>, body: Rect) {
    let (text, time) = (nothing_runs(app), app.now().time());
    let clock = dates::time(app.language(), time);
    let words = Words::new(p, &text, (body.width, body.height / 3));
    let room = Rect { height: body.height.saturating_sub(words.rows() + 3), ..body };
    let scale = digits::scale(&clock, room, LARGEST);
    let clock_rows = if scale == 0 { 1 } else { digits::ROWS * scale };
    let y = body.height.saturating_sub(clock_rows + 1 + words.rows()) / 2;
    if scale == 0 {
        p.centred(row(body, y), &clock, Role::Title);
    } else {
        digits::draw(p, rows_from(body, y), &clock, scale, Role::Title);
    }
    words.draw(p, rows_from(body, y + clock_rows + 1), Role::Text);
}

/// Lines in the middle; gives the rows used.
fn centred<'a>(p: &mut Painter<'_>, area: Rect, lines: impl Iterator<Item = &'a str>, role: Role) -> u16 {
    let mut used = 0;
    for line in lines {
        p.centred(row(area, used), line.trim(), role);
        used += 1;
    }
    used
}

/// Minutes and seconds, with hours once there are any.
fn figures(span: TimeDelta) -> String {
    let seconds = span.num_seconds().max(0);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_shown_once_there_are_any() {
        let of = |seconds| figures(TimeDelta::seconds(seconds));
        assert_eq!((of(-1).as_str(), of(59).as_str(), of(2472).as_str()), ("00:00", "00:59", "41:12"));
        assert_eq!(of(3600 * 2 + 61), "2:01:01");
    }
}
