//! The lines above the panes: which meeting this is, what runs with its clock, when it will end, and the day as one
//! strip of cells as long as their items, with its times under it.
//!
//! The title of what runs is what must be read from afar. For it gives way: the bar, the seconds, then the words
//! around the end; where there is a row more it goes on there, and only then it is cut.

mod day;

use crate::{
    app::{Action, App, pointer::Target},
    language::{clean::clean, dates},
    meeting::{Item, Status},
    ui::{
        Painter, Role,
        paint::{Wrapped, after, before, columns, inset, row},
    },
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use ratatui::layout::Rect;

pub(super) use day::{draw as strip, key as strip_key};

/// Where the lines stand.
struct Lines {
    running: u16,
    /// A second line for what runs, where there is no strip.
    second: Option<u16>,
    /// The first row of the strip, and how many rows it and its times have.
    strip: (u16, u16),
    /// The rows of all of it, the empty ones included.
    used: u16,
}

impl Lines {
    fn of(screen: Rect, wide: bool) -> Self {
        let running = 1 + u16::from(screen.height >= AIRY);
        if !wide {
            let second = (screen.height >= 22).then_some(running + 1);
            return Self { running, second, strip: (running, 0), used: running + 1 + u16::from(second.is_some()) };
        }
        let rows = match screen.height {
            ..AIRY => 1,
            AIRY..TALL => 2,
            _ => 3,
        };
        // An empty row before the panes is worth more than one after them, which have a frame at the foot.
        let used = running + 1 + rows + u16::from(screen.height >= AIRY);
        Self { running, second: None, strip: (running + 1, rows), used }
    }
}

/// From these rows on there is room between the lines, and for the times that were planned.
const AIRY: u16 = 36;
pub(super) const TALL: u16 = 50;

/// The rows of all of it.
pub(super) fn rows(screen: Rect, wide: bool) -> u16 {
    Lines::of(screen, wide).used
}

/// Everything that it shows, as a number: what passes with the time is in it as it is seen.
pub(super) fn key(app: &App, wide: bool) -> u64 {
    let (meeting, now) = (app.meeting(), app.now());
    let elapsed = meeting.current_item().map(|item| item.elapsed(now).num_seconds());
    let over = meeting.overrun(now).map(|over| over.num_minutes());
    let seen = (now.with_nanosecond(0), elapsed, over, rounded(meeting.forecast_end(now)));
    super::key_of((app.version(), "header", wide, seen))
}

/// Draws the header but for the strip.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, screen: Rect, wide: bool) {
    let bar = row(screen, 0);
    painter.fill(bar, Role::Bar);
    painter.zone(bar, Target::Action(Action::MeetingFacts));
    title(app, painter, inset(bar, 1), wide);
    let lines = Lines::of(screen, wide);
    let second = lines.second.map(|second| inset(row(screen, second), 1));
    running(app, painter, inset(row(screen, lines.running), 1), second);
}

/// Where the strip and its times stand, on a screen that is wide enough for it.
pub(super) fn strip_place(screen: Rect) -> Rect {
    let (y, height) = Lines::of(screen, true).strip;
    inset(Rect { y: screen.y + y, height: height.min(screen.height.saturating_sub(y)), ..screen }, 1)
}

/// Forum, number, date and times; what has no room goes from the right.
fn title(app: &App, painter: &mut Painter<'_>, at: Rect, wide: bool) {
    let (meeting, texts) = (app.meeting(), app.texts());
    let charter = &meeting.charter;
    let number = texts.msg_screen_meeting(meeting.number, chrono::Datelike::year(&meeting.date));
    let times = dates::range(texts.language(), meeting.start, meeting.end);
    let mut used = 0;
    if app.tells_time() {
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
fn running(app: &App, painter: &mut Painter<'_>, at: Rect, second: Option<Rect>) {
    let ends = forecast(app);
    let Some(item) = app.meeting().current_item() else {
        let used = end(painter, at, &ends.long, ends.role);
        painter.text(before(at, used + 3), &nothing_runs(app), Role::Faint);
        return;
    };
    painter.zone(at, Target::Item(item.id));
    let over = app.meeting().overrun(app.now()).is_some();
    let role = if over { Role::Late } else { Role::Running };
    let chip = case(app, painter, at, item);
    let (at, title) = (after(at, chip), title_of(app, item));
    let clocks = clocks(app, item, at.width >= 90);
    let clock_role = if over { Role::Late } else { Role::Text };
    let Some(second) = second else {
        let fits = |clock: &str, end: &str, bar: u16| {
            columns(&title) + 2 + bar + columns(clock) + 3 + columns(end) <= at.width
        };
        let ways = [(0, &ends.long, BAR), (0, &ends.long, 0), (1, &ends.long, 0), (1, &ends.short, 0)];
        let way = ways.into_iter().find(|(clock, end, bar)| fits(&clocks[*clock], end, *bar));
        let (clock, words, bar) = way.unwrap_or((2, &ends.short, 0));
        let mut room = before(at, end(painter, at, words, ends.role) + 3);
        room = before(room, painter.right(room, &clocks[clock], clock_role) + 2);
        if bar > 0 {
            let spare = room.width.saturating_sub(columns(&title) + 2);
            let width = spare.min(room.width / 3).clamp(BAR - 2, 60);
            progress(app, painter, after(room, room.width.saturating_sub(width)), item, role);
            room = before(room, width + 2);
        }
        painter.text(room, &title, Role::Title);
        return;
    };
    let clock = &clocks[1];
    let (beside, below) = (painter.right(at, clock, clock_role), end(painter, second, &ends.long, ends.role));
    let room = before(at, beside + 2);
    if columns(&title) <= room.width {
        painter.text(room, &title, Role::Title);
        progress(app, painter, before(second, below + if below > 0 { 3 } else { 0 }), item, role);
    } else {
        let narrow = Rect { height: 2, ..before(at, beside.max(below) + 2) };
        let wrapped = Wrapped::new(&title, narrow.width);
        if wrapped.rows() > 2 || wrapped.rows() == 0 {
            painter.words(narrow, &title, Role::Title);
        } else {
            painter.paragraph(narrow, &title, &wrapped, 0, Role::Title);
        }
    }
}

/// When the meeting will end, at the right: the place to ask what can be done about it. Gives the columns it took.
fn end(painter: &mut Painter<'_>, at: Rect, words: &str, role: Role) -> u16 {
    let used = painter.right(at, words, role);
    painter.zone(after(at, at.width - used), Target::Action(Action::Overrun));
    used
}

/// The least bar that is worth its place, with the gap beside it.
const BAR: u16 = 12;

/// The sign and the number of what runs, as a chip that is seen from afar; gives the columns it took.
fn case(app: &App, painter: &mut Painter<'_>, at: Rect, item: &Item) -> u16 {
    let (sign, role) = if item.is_running() {
        (painter.glyphs.running, Role::CellRunning)
    } else {
        (painter.glyphs.paused, Role::Cell)
    };
    let case = app.derived().case(item.id).map(|case| format!("{sign} {case}"));
    painter.chip(at, case.as_deref().unwrap_or(sign), role) + 1
}

fn title_of(app: &App, item: &Item) -> String {
    if item.title.is_empty() { app.texts().msg_agenda_untitled() } else { clean(&item.title).into_owned() }
}

/// How long it has run of what is planned, the longest way of saying it first.
fn clocks(app: &App, item: &Item, roomy: bool) -> [String; 3] {
    let (texts, elapsed) = (app.texts(), item.elapsed(app.now()));
    let short = texts.msg_screen_clock_short(elapsed.num_minutes(), item.planned);
    let long = if roomy { texts.msg_screen_clock(dates::elapsed(elapsed), item.planned) } else { short.clone() };
    let remark = if item.is_running() {
        let over = app.meeting().overrun(app.now()).map(|over| over.num_minutes()).filter(|over| *over > 0);
        over.map(|over| texts.msg_screen_over(over))
    } else {
        Some(texts.msg_screen_paused())
    };
    let with = |clock: String| match &remark {
        Some(remark) => format!("{clock} · {remark}"),
        None => clock,
    };
    [with(long), with(short), format!("{}/{}", elapsed.num_minutes(), item.planned)]
}

/// How long it has run, as a bar.
fn progress(app: &App, painter: &mut Painter<'_>, at: Rect, item: &Item, role: Role) {
    let seconds = |span: TimeDelta| u64::try_from(span.num_seconds()).unwrap_or(0);
    painter.bar(at, seconds(item.elapsed(app.now())), seconds(item.planned_time()), role);
}

/// What there is to say while nothing runs.
#[must_use]
pub fn nothing_runs(app: &App) -> String {
    let (meeting, texts) = (app.meeting(), app.texts());
    match meeting.status {
        Status::Ended | Status::Approved => texts.msg_screen_ended(),
        _ if meeting.opened.is_some() => match app.derived().cases_left {
            0 => texts.msg_screen_all_done(),
            _ => texts.msg_screen_none_runs(app.key_of(Action::NextItem)),
        },
        _ if app.now().date() != meeting.date => texts.msg_screen_other_day(dates::long_date(texts, meeting.date)),
        _ => texts.msg_screen_not_opened(app.key_of(Action::ToggleClock)),
    }
}

/// When the meeting will end: "slutt ca. 14.06  +6 min", and the same with less around it.
struct Ends {
    long: String,
    short: String,
    role: Role,
}

/// The same in full, for who shows one thing large.
#[must_use]
pub fn forecast_in_words(app: &App) -> (String, Role) {
    let ends = forecast(app);
    (ends.long, ends.role)
}

fn forecast(app: &App) -> Ends {
    let (meeting, texts) = (app.meeting(), app.texts());
    let alike = |text: String, role| Ends { short: text.clone(), long: text, role };
    let end = rounded(meeting.forecast_end(app.now()));
    let time = dates::time(texts.language(), end.time());
    if meeting.closed.is_some() {
        return alike(texts.msg_screen_ended_at(time), Role::Faint);
    }
    if meeting.agenda.is_empty() || app.now().date() != meeting.date {
        return alike(String::new(), Role::Faint); // nothing to be early or late with, or another day
    }
    match (end - meeting.planned_end()).num_minutes() {
        late @ 1.. => Ends {
            long: texts.msg_screen_end_late(&time, late),
            short: texts.msg_screen_end_short_late(&time, late),
            role: Role::Late,
        },
        0 => Ends { long: texts.msg_screen_end(&time), short: texts.msg_screen_end_short(&time), role: Role::Text },
        early => Ends {
            long: texts.msg_screen_end_early(&time, -early),
            short: texts.msg_screen_end_short_early(&time, -early),
            role: Role::Text,
        },
    }
}

/// What every time that is seen depends on while the meeting is open: rounded times change at the half minute too.
pub(super) fn moment(app: &App) -> Option<(NaiveDate, u32)> {
    let now = app.now();
    app.meeting().closed.is_none().then(|| (now.date(), now.num_seconds_from_midnight() / 30))
}

/// In whole minutes, so that the time and how late it is always say the same, wherever they stand.
pub(super) fn rounded(time: NaiveDateTime) -> NaiveDateTime {
    // what is left of a second would count too: from 13.57 and a half to 14.00 are two whole minutes
    let half_on = time.checked_add_signed(TimeDelta::seconds(30));
    half_on.and_then(|time| time.with_second(0)?.with_nanosecond(0)).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::testing::{example, noon, open},
        meeting::{ItemProgress, Meeting},
    };

    #[test]
    fn a_meeting_that_is_opened_again_has_cases_left_until_all_are_done() {
        let mut meeting = Meeting { current: None, ..example() };
        assert!(nothing_runs(&open(meeting.clone())).contains("> går til neste"));
        meeting.agenda.iter_mut().for_each(|item| item.progress = ItemProgress::Done);
        assert_eq!(nothing_runs(&open(meeting)), "Alle saker er behandlet.");
    }

    #[test]
    fn how_early_the_end_is_is_no_other_between_two_seconds() {
        let long = || Meeting { end: "16:00:00".parse().unwrap(), ..example() };
        let mut app = open(long());
        let whole: Vec<String> = (0..60)
            .map(|second| {
                app.tick(noon() + TimeDelta::seconds(second));
                forecast_in_words(&app).0
            })
            .collect();
        assert!(whole[0].contains('−'), "{whole:?}");
        let mut app = open(long());
        for (second, said) in (0..60).zip(&whole) {
            app.tick(noon() + TimeDelta::seconds(second) + TimeDelta::milliseconds(1));
            assert_eq!(&forecast_in_words(&app).0, said);
        }
    }
}
