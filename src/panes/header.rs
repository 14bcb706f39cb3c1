//! The lines above the panes: which meeting this is, what runs with its clock, when it will end, and the day as one
//! strip of cells as long as their items.

use crate::{
    app::{Action, App, pointer::Target},
    language::{clean::clean, dates},
    meeting::{Item, ItemProgress, Status},
    ui::{
        Painter, Role,
        paint::{Part, after, before, columns, inset, places, row},
    },
};
use chrono::{TimeDelta, Timelike};
use ratatui::layout::Rect;

/// Draws the header; gives the rows it took.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, screen: Rect, wide: bool) -> u16 {
    let bar = row(screen, 0);
    painter.fill(bar, Role::Bar);
    painter.zone(bar, Target::Action(Action::MeetingFacts));
    title(app, painter, inset(bar, 1), wide);
    let airy = u16::from(screen.height >= 36);
    let line = row(screen, 1 + airy);
    running(app, painter, inset(line, 1));
    if !wide && screen.height < 22 {
        return 2 + airy;
    }
    if !wide {
        return 3 + airy;
    }
    3 + airy + airy
}

/// Where the strip stands, on a screen that is wide enough for it.
pub(super) fn strip_place(screen: Rect) -> Rect {
    inset(row(screen, 2 + u16::from(screen.height >= 36)), 1)
}

/// Everything that the strip shows beside what [`App::version`] counts: the minutes of what runs.
pub(super) fn strip_key(app: &App) -> u64 {
    let running = app.meeting().running().map(|item| item.elapsed(app.now()).num_minutes());
    super::key_of((app.version(), "strip", running))
}

/// Forum, number, date and times; what has no room goes from the right.
fn title(app: &App, painter: &mut Painter<'_>, at: Rect, wide: bool) {
    let (meeting, texts) = (app.meeting(), app.texts());
    let charter = &meeting.charter;
    let number = texts.msg_screen_meeting(meeting.number, chrono::Datelike::year(&meeting.date));
    let times = dates::range(texts.language(), meeting.start, meeting.end);
    let mut used = 0;
    if meeting.running().is_some() {
        let clock = dates::time(texts.language(), app.now().time());
        used = painter.right(at, &clock, Role::Title) + 2;
    }
    let rest = before(at, used);
    let date = if wide {
        format!("{}, {times}", dates::long_date(texts, meeting.date))
    } else {
        dates::date(texts.language(), meeting.date)
    };
    // The forum's short name rather than no date.
    let others = columns(&number) + columns(&date) + 6;
    let whole = wide && columns(&charter.name) + others <= rest.width;
    let name = if whole { &charter.name } else { &charter.short };
    let mut x = painter.text(rest, &clean(name), Role::Title) + 3;
    x += painter.text(after(rest, x), &number, Role::Faint) + 3;
    if columns(&date) <= after(rest, x).width {
        painter.text(after(rest, x), &date, Role::Faint);
    }
}

/// What runs, how long it has, and when the meeting will end.
fn running(app: &App, painter: &mut Painter<'_>, at: Rect) {
    let (meeting, texts, now) = (app.meeting(), app.texts(), app.now());
    let mut room = at;
    let (end, role) = forecast(app);
    let used = painter.right(room, &end, role);
    painter.zone(after(room, room.width - used), Target::Action(Action::Overrun));
    room = before(room, used + 3);
    let Some(item) = meeting.current_item() else {
        let text = match meeting.status {
            Status::Ended | Status::Approved => texts.msg_screen_ended(),
            _ if meeting.opened.is_some() => texts.msg_screen_all_done(),
            _ if now.date() != meeting.date => texts.msg_screen_other_day(dates::long_date(texts, meeting.date)),
            _ => texts.msg_screen_not_opened(app.key_of(crate::app::Action::ToggleClock)),
        };
        painter.text(room, &text, Role::Faint);
        return;
    };
    painter.zone(room, Target::Item(item.id));
    let paused = !item.is_running();
    let (sign, role) =
        if paused { (painter.glyphs.paused, Role::Faint) } else { (painter.glyphs.running, Role::Running) };
    let over = meeting.overrun(now).is_some();
    let elapsed = item.elapsed(now);
    let clock = if at.width >= 100 {
        texts.msg_screen_clock(dates::elapsed(elapsed), item.planned)
    } else {
        texts.msg_screen_clock_short(elapsed.num_minutes(), item.planned)
    };
    let clock = if paused { format!("{clock} · {}", texts.msg_screen_paused()) } else { clock };
    let used = painter.right(room, &clock, if over { Role::Late } else { Role::Text });
    let mut name = before(room, used + 2);
    let bar = if at.width >= 100 { name.width / 4 } else { 0 };
    name = before(name, bar + u16::from(bar > 0) * 2);
    let mut x = painter.text(name, sign, role) + 1;
    if let Some(case) = app.derived().case(item.id) {
        x += painter.text(after(name, x), &case.to_string(), role) + 1;
    }
    painter.text(after(name, x), &clean(&item.title), Role::Title);
    if bar > 0 {
        let place = Rect { x: name.right() + 2, width: bar, ..name };
        let seconds = |span: TimeDelta| u64::try_from(span.num_seconds()).unwrap_or(0);
        let role = if over { Role::Late } else { Role::Running };
        painter.bar(place, seconds(elapsed), seconds(item.planned_time()), role);
    }
}

/// When the meeting will end, in words: "slutt ca. 14.06  +6 min".
fn forecast(app: &App) -> (String, Role) {
    let (meeting, texts) = (app.meeting(), app.texts());
    // whole minutes, so that the time and how late it is always say the same
    let end = meeting.forecast_end(app.now());
    let end = end.checked_add_signed(TimeDelta::seconds(30)).and_then(|end| end.with_second(0)).unwrap_or(end);
    let time = dates::time(texts.language(), end.time());
    if meeting.closed.is_some() {
        return (texts.msg_screen_ended_at(time), Role::Faint);
    }
    if meeting.agenda.is_empty() || app.now().date() != meeting.date {
        return (String::new(), Role::Faint); // nothing to be early or late with, or another day
    }
    let late = (end - meeting.planned_end()).num_minutes();
    let end = time;
    match late {
        1.. => (texts.msg_screen_end_late(end, late), Role::Late),
        0 => (texts.msg_screen_end(end), Role::Text),
        _ => (texts.msg_screen_end_early(end, -late), Role::Text),
    }
}

/// The day as one strip: as many items as there are columns for.
pub(super) fn strip(app: &App, painter: &mut Painter<'_>, at: Rect) {
    painter.fill(at, Role::Ground);
    let meeting = app.meeting();
    let shown = meeting.agenda.iter().filter(|item| item.progress != ItemProgress::Deferred);
    let shown: Vec<(&Item, String)> = shown.take(usize::from(at.width)).map(|item| (item, label(app, item))).collect();
    let length = |item: &Item| {
        let ran = u32::try_from(item.elapsed(app.now()).num_minutes()).unwrap_or(0);
        let minutes = if item.progress == ItemProgress::Done { ran } else { item.planned.max(ran) };
        minutes.max(1)
    };
    let role = |item: &Item| match item.progress {
        _ if meeting.current == Some(item.id) => Role::CellRunning,
        ItemProgress::Done => Role::CellDone,
        _ if item.is_break() => Role::CellBreak,
        ItemProgress::Deferred => Role::CellBreak,
        ItemProgress::Open => Role::Cell,
    };
    let parts: Vec<Part<'_>> =
        shown.iter().map(|(item, label)| Part { label, length: length(item), role: role(item) }).collect();
    painter.strip(at, &parts);
    let lengths: Vec<u32> = parts.iter().map(|part| part.length).collect();
    for (place, (item, _)) in places(at, &lengths).into_iter().zip(&shown) {
        painter.zone(place, Target::Item(item.id));
    }
}

fn label(app: &App, item: &Item) -> String {
    match app.derived().case(item.id) {
        Some(case) if app.meeting().current == Some(item.id) => case.to_string(),
        Some(case) => case.number.to_string(),
        None => clean(&item.title).to_lowercase(),
    }
}
