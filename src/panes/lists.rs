//! Priority lists and their money: every stream against its frame, always in sight; under it the measures of the list
//! at the cursor with what is asked, granted and added, and the line where the frame ends; at the foot the measure at
//! the cursor in sentences. Where there is room all lists stand one after the other.
//!
//! What gives way where it is narrow: partner, who, rank, own funding, what is asked, names of streams and bars. Amounts
//! and codes are never cut.

mod foot;
mod lines;
mod measures;
mod overview;

use super::{PaneView, key_of};
use crate::{
    app::{App, Pane},
    language::sums,
    money::Money,
    ui::{
        Painter, Role,
        paint::{Inside, after, before, columns, rows_from},
    },
};
use ratatui::layout::Rect;

/// How the pane is drawn.
pub const VIEW: PaneView = PaneView { pane: Pane::Lists, chip: "3", title, tab, summary, key, draw };

fn title(app: &App) -> String {
    app.texts().msg_screen_lists()
}

fn tab(app: &App) -> String {
    app.texts().msg_lists_tab()
}

fn summary(app: &App) -> String {
    let (texts, left) = (app.texts(), app.derived().figures.left);
    if left < Money::ZERO {
        texts.msg_lists_summary_over(sum(app, -left))
    } else if app.derived().figures.frame.is_zero() {
        String::new()
    } else {
        texts.msg_lists_summary(sum(app, left))
    }
}

fn key(app: &App) -> u64 {
    key_of((app.lists.at, app.waiting()))
}

/// From these columns and rows on the overview stands beside the measures.
const BESIDE: (u16, u16) = (150, 12);

/// The least rows that make a list: its heading and three measures.
const LEAST_LIST: u16 = 4;

fn draw(app: &App, painter: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let body = inside.body;
    if app.derived().figures.streams.is_empty() {
        painter.words(body, &app.texts().msg_lists_no_streams(), Role::Faint);
        return;
    }
    let places = Places::of(app, inside, focused);
    overview::draw(app, painter, &places.overview, title_row(inside, &places.overview), focused);
    lines::draw(app, painter, &places.list, focused);
    foot::draw(app, painter, places.foot, places.list.body.height);
}

/// The empty row under the pane's title, as wide as the overview, where there is one.
fn title_row(inside: &Inside, overview: &Inside) -> Option<Rect> {
    (inside.body.y > inside.all.y).then(|| Rect { y: inside.body.y - 1, height: 1, ..overview.body })
}

/// Where the parts stand, each with what the row under the cursor fills.
struct Places {
    overview: Inside,
    list: Inside,
    foot: Rect,
}

impl Places {
    fn of(app: &App, inside: &Inside, focused: bool) -> Self {
        let body = inside.body;
        if body.width >= BESIDE.0 && body.height >= BESIDE.1 {
            return Self::beside(app, inside);
        }
        let streams = rows_of(app.derived().figures.streams.len());
        let room = body.height;
        // Sentences under a blank row; where it is tight fewer. Where keys go, the list comes before them.
        let least_foot = match (focused, room) {
            (true, ..14) => 2,
            (true, 14..24) => 3,
            _ => 5,
        };
        let least_list = if focused { LEAST_LIST } else { 0 };
        let overview = streams.min(room.saturating_sub(least_list + least_foot)).max(room.min(2));
        let rest = room.saturating_sub(overview);
        let list = if rest >= LEAST_LIST + least_foot {
            lines::wanted(app, false).min(rest - least_foot).max(LEAST_LIST)
        } else {
            0
        };
        // Labels over the amounts, a blank between the parts, and the total, where rows are left over. The labels are
        // worth a measure less.
        let labelled = inside.body.y > inside.all.y;
        let give = u16::from(!labelled && room >= 16 && list > LEAST_LIST);
        let spare = (rest - list).saturating_sub(least_foot);
        let list = if spare == 0 { list - give } else { list };
        let spare = (rest - list).saturating_sub(least_foot);
        let most = if labelled { overview::EXTRA - 1 } else { overview::EXTRA };
        let extra = if labelled { most.min(spare.saturating_sub(2)) } else { most.min(spare) };
        let overview = overview + extra;
        let gap = u16::from(list > 0 && spare > extra);
        let cut = |from: u16, rows: u16| part(inside, from, rows);
        let all = if list > 0 { (room - overview - gap - least_foot).min(lines::wanted(app, true)) } else { 0 };
        let list = if all >= lines::ROOM_FOR_ALL { all.max(list) } else { list };
        Self {
            overview: cut(0, overview),
            list: cut(overview + gap, list),
            foot: rows_from(body, (overview + gap + list).min(room)),
        }
    }

    /// Overview and sentences at the left, measures at the right.
    fn beside(app: &App, inside: &Inside) -> Self {
        let body = inside.body;
        let left = (body.width * 2 / 5).min(92);
        let labelled = u16::from(body.y > inside.all.y);
        let rows = rows_of(app.derived().figures.streams.len()) + overview::EXTRA - labelled;
        let rows = rows.min(body.height.saturating_sub(6));
        let west = Rect { width: left, ..body };
        let east = after(body, left + 4);
        let all = |of: Rect| Rect { x: of.x.saturating_sub(1), width: of.width + 2, ..of };
        let overview = Rect { height: rows, ..west };
        let nowhere = Rect { x: west.right(), width: 0, ..overview };
        Self {
            overview: Inside { all: all(overview), body: overview, edge: nowhere },
            list: Inside { all: all(east), body: east, edge: Rect { y: east.y, height: east.height, ..inside.edge } },
            foot: rows_from(west, rows),
        }
    }
}

/// Some rows of the room inside a frame.
fn part(inside: &Inside, from: u16, rows: u16) -> Inside {
    let y = inside.body.y + from.min(inside.body.height);
    let height = rows.min(inside.body.height.saturating_sub(from));
    let cut = |area: Rect| Rect { y, height, ..area };
    Inside { all: cut(inside.all), body: cut(inside.body), edge: cut(inside.edge) }
}

fn rows_of(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn sum(app: &App, amount: Money) -> String {
    sums::sum(app.language(), amount)
}

/// The columns that the widest of some amounts takes.
fn width_of(app: &App, amounts: impl Iterator<Item = Money>) -> u16 {
    let (mut most, mut least, mut ore) = (Money::ZERO, Money::ZERO, false);
    for amount in amounts {
        most = most.max(amount);
        least = least.min(amount);
        ore |= amount.in_ore() % 100 != 0;
    }
    let widest = columns(&sum(app, most)).max(columns(&sum(app, least)));
    // Whichever is widest has its øre written or not; all have room for them.
    widest + if ore { 3 } else { 0 }
}

/// Writes an amount, or a label, in a column that ends where `at` ends after `taken` columns; gives what is taken then.
/// A label is cut to its width; an amount is whole, or where there is no room for it not there.
fn amount(painter: &mut Painter<'_>, at: Rect, taken: u16, width: u16, text: &str, role: Role) -> u16 {
    let place = before(at, taken);
    if columns(text) > place.width && text.contains(|c: char| c.is_ascii_digit()) {
        return taken + width + 2;
    }
    painter.right(after(place, place.width.saturating_sub(width)), text, role);
    taken + width + 2
}

/// The widest label that an amount's column is widened for.
const LABEL: u16 = 12;

/// The name of a stream, by its place.
fn name(app: &App, stream: usize) -> &str {
    app.meeting().charter.streams.get(stream).map_or("", |stream| stream.name.text(app.language()))
}

#[cfg(test)]
mod tests;
