//! Which columns of the agenda there is room for, and what stands in them.

use super::{about, before, wide};
use crate::{
    app::App,
    language::{clean::clean, dates},
    meeting::{Item, ItemProgress, Slot},
    panes::header::rounded,
    ui::{Painter, Role, paint::after},
};
use chrono::TimeDelta;
use ratatui::layout::Rect;

/// A title that is worth more than the columns beside it.
const TITLE: u16 = 42;

/// The least bar, the widest one, and the widest name of who presents.
const BAR: (u16, u16) = (12, 32);
const PRESENTER: u16 = 28;

/// Time by which a fixed item begins at another time than it was fixed for.
const MOVED: TimeDelta = TimeDelta::minutes(5);

/// The columns of the agenda; those that there is no room for have no width.
pub(super) struct Columns {
    number: u16,
    minutes: u16,
    times: u16,
    kind: u16,
    presenter: u16,
    bar: u16,
    /// The first row that is seen, and the times from there on.
    top: usize,
    slots: Vec<Slot>,
}

impl Columns {
    /// The columns for rows of this width, `shown` of them from the one at `top` on.
    pub(super) fn new(app: &App, width: u16, (top, shown): (usize, usize)) -> Self {
        let seen = || app.meeting().agenda.iter().skip(top).take(shown);
        let widest = |texts: &mut dyn Iterator<Item = u16>| texts.max().unwrap_or(0);
        let number = app.derived().widest_case.map_or(0, |case| wide(&case.to_string()));
        let minutes = widest(&mut seen().map(|item| wide(&minutes(app, item))));
        let mut rest = width.saturating_sub(2 + number + 1 + minutes + 2 + TITLE);
        let mut take = |wanted: u16| {
            let fits = wanted > 0 && rest >= wanted + 2;
            rest -= if fits { wanted + 2 } else { 0 };
            if fits { wanted } else { 0 }
        };
        // What gives way last is taken first.
        let slots: Vec<Slot> = app.meeting().timetable(app.now()).skip(top).take(shown).collect();
        let times = take(widest(&mut slots.iter().map(|slot| wide(&times(app, slot)))));
        let kind = take(widest(&mut seen().map(|item| wide(&about::kind(app, item)))));
        let presenter = take(widest(&mut seen().map(|item| wide(&clean(&item.presenter)).min(PRESENTER))));
        let bar = take(BAR.0);
        let bar = if bar > 0 { (bar + rest / 3).min(BAR.1) } else { 0 };
        Self { number, minutes, times, kind, presenter, bar, top, slots }
    }

    /// Where the number stands in a row.
    pub(super) fn number(&self, row: Rect) -> Rect {
        let rest = after(row, 2);
        Rect { width: self.number.min(rest.width), ..rest }
    }

    /// The number with a blank at either side; where nothing has a number, the blanks before the title.
    pub(super) fn chip(&self, row: Rect) -> Rect {
        let rest = after(row, 1);
        Rect { width: (self.number + 2).min(rest.width), ..rest }
    }

    /// Where the title stands in a row.
    pub(super) fn title(&self, row: Rect) -> Rect {
        let beside = [self.minutes, self.bar, self.times, self.kind, self.presenter];
        let beside: u16 = beside.iter().map(|width| if *width == 0 { 0 } else { width + 2 }).sum();
        after(before(row, beside), 2 + self.number + 1)
    }

    /// Draws everything after the title.
    pub(super) fn draw(&self, app: &App, painter: &mut Painter<'_>, at: Rect, (place, item): (usize, &Item)) {
        let over = item.elapsed(app.now()) > item.planned_time();
        let mut room = at;
        painter.right(room, &minutes(app, item), if over { Role::Late } else { Role::Faint });
        room = before(room, self.minutes + 2);
        if self.bar > 0 {
            let begun = app.meeting().current == Some(item.id) || !item.spans.is_empty();
            if begun && item.progress != ItemProgress::Deferred {
                let role = if over {
                    Role::Late
                } else if item.progress == ItemProgress::Done {
                    Role::Done
                } else {
                    Role::Running
                };
                let seconds = |span: TimeDelta| u64::try_from(span.num_seconds()).unwrap_or(0);
                let bar = after(room, room.width.saturating_sub(self.bar));
                painter.bar(bar, seconds(item.elapsed(app.now())), seconds(item.planned_time()), role);
            }
            room = before(room, self.bar + 2);
        }
        if self.times > 0 {
            if let Some(slot) = place.checked_sub(self.top).and_then(|at| self.slots.get(at)) {
                let real = item.progress == ItemProgress::Done || app.meeting().current == Some(item.id);
                painter.right(room, &times(app, slot), if real { Role::Text } else { Role::Faint });
            }
            room = before(room, self.times + 2);
        }
        for (width, text) in
            [(self.kind, about::kind(app, item)), (self.presenter, clean(&item.presenter).into_owned())]
        {
            if width > 0 {
                let place = after(room, room.width.saturating_sub(width));
                painter.text(place, &text, Role::Faint);
                room = before(room, width + 2);
            }
        }
    }

    /// What stands behind the title, in few words: a fixed time, and that it was planned so where it is not expected then, that it was put off, and that there is a note for the
    /// chair alone, which is a sign and no word, for the wall reads too.
    pub(super) fn remark(&self, app: &App, painter: &Painter<'_>, (place, item): (usize, &Item)) -> String {
        let mut said = Vec::new();
        if let Some(fixed) = item.fixed.filter(|_| self.times == 0 || item.progress == ItemProgress::Open) {
            let slot = place.checked_sub(self.top).and_then(|at| self.slots.get(at));
            let begins = slot.and_then(|slot| slot.real).map(|(from, _)| rounded(from));
            let as_fixed = begins.is_none_or(|begins| (begins - begins.date().and_time(fixed)).abs() < MOVED);
            let time = dates::time(app.language(), fixed);
            said.push(if as_fixed { time } else { app.texts().msg_agenda_fixed_then(time) });
        }
        if item.progress == ItemProgress::Deferred {
            said.push(app.texts().msg_agenda_deferred());
        }
        if !item.private.is_empty() {
            said.push(painter.glyphs.private.to_owned());
        }
        said.join(&format!(" {} ", painter.glyphs.pending))
    }
}

/// `10` planned; `41/75` while it runs; `9` as it was, and `28/25` where that was more than planned.
fn minutes(app: &App, item: &Item) -> String {
    let elapsed = item.elapsed(app.now());
    let ran = elapsed.num_minutes();
    match item.progress {
        ItemProgress::Done if elapsed > item.planned_time() => format!("{ran}/{}", item.planned),
        ItemProgress::Done => ran.to_string(),
        _ if !item.spans.is_empty() => format!("{ran}/{}", item.planned),
        _ => item.planned.to_string(),
    }
}

/// From when to when, as in the strip above the panes.
fn times(app: &App, slot: &Slot) -> String {
    slot.real
        .map_or_else(String::new, |(from, to)| dates::range(app.language(), rounded(from).time(), rounded(to).time()))
}
