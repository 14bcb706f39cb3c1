//! The lists as lines: the one at the cursor under its heading, or, where there is room, all of them in order.

use super::measures::{Columns, cut_row, heading, labels, measure_row};
use crate::{
    app::{App, Pane, pointer::Target},
    forum::StreamKind,
    panes::agenda::{first_shown, with_carried},
    ui::{
        Painter, Role,
        paint::{Inside, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// From so many rows on all lists are shown.
pub(super) const ROOM_FOR_ALL: u16 = 16;

/// No list is wider.
const WIDEST: u16 = 172;

/// A line of the lists; streams and ranks by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Blank,
    Heading(usize),
    Measure(usize, usize),
    Cut(usize),
    Empty(usize),
}

/// The rows that the list at the cursor would fill, or all lists.
pub(super) fn wanted(app: &App, all: bool) -> u16 {
    super::rows_of(if all { 1 + lines(app, None).count() } else { 1 + lines(app, stream(app)).count() })
}

fn stream(app: &App) -> Option<usize> {
    app.lists.stop().map(|stop| stop.stream)
}

/// The lines of one stream without its heading, which stands above them; or of all with theirs.
fn lines(app: &App, only: Option<usize>) -> impl Iterator<Item = Line> {
    let mut first = true;
    let spans = app.lists.spans().iter().enumerate().filter(move |(stream, _)| {
        let pool = app.meeting().charter.streams.get(*stream).is_none_or(|known| known.kind == StreamKind::Pool);
        only.map_or(!pool, |only| only == *stream)
    });
    spans.flat_map(move |(stream, span)| {
        let blank = (!std::mem::replace(&mut first, false)).then_some(Line::Blank);
        let head = [blank, Some(Line::Heading(stream))].into_iter().flatten().filter(move |_| only.is_none());
        let measures = (0..span.measures).flat_map(move |rank| {
            let cut = (rank == span.cut).then_some(Line::Cut(stream));
            cut.into_iter().chain([Line::Measure(stream, rank)])
        });
        head.chain(measures).chain((span.measures == 0).then_some(Line::Empty(stream)))
    })
}

/// The place of a line's stop among all, where it has one.
fn stop_of(app: &App, line: Line) -> Option<usize> {
    match line {
        Line::Measure(stream, rank) => Some(app.lists.spans().get(stream)?.first + rank),
        Line::Empty(stream) => Some(app.lists.spans().get(stream)?.first),
        Line::Blank | Line::Heading(_) | Line::Cut(_) => None,
    }
}

/// Draws them into the rows there are, the measure at the cursor among them.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, inside: &Inside, focused: bool) {
    // Amounts that stand too far from their titles are hard to follow.
    let body = Rect { width: inside.body.width.min(WIDEST), ..inside.body };
    let Some(stop) = app.lists.stop().filter(|_| body.height > 1) else { return };
    let all = body.height >= ROOM_FOR_ALL;
    let lines = || lines(app, (!all).then_some(stop.stream));
    let columns = Columns::new(app, body.width);
    if all {
        labels(app, painter, row(body, 0), &columns);
    } else {
        heading(app, painter, row(body, 0), stop.stream, Some(&columns));
    }
    let rows = rows_from(body, 1);
    if !all && stop.measure.is_none() {
        super::foot::about_stream(app, painter, rows, stop.stream);
        return;
    }
    let at_cursor =
        if stop.measure.is_some() { Line::Measure(stop.stream, stop.rank) } else { Line::Empty(stop.stream) };
    let at = lines().position(|line| line == at_cursor).unwrap_or(0);
    let shown = usize::from(rows.height);
    let place = |stop: usize| lines().position(|line| stop_of(app, line) == Some(stop));
    let carried = app.carried_into_view(Pane::Lists).and_then(place);
    let count = lines().count();
    let top = with_carried(carried, first_shown(at, shown, count), shown);
    for (place, line) in (0u16..).zip(lines().skip(top).take(shown)) {
        let selected = line == at_cursor;
        let wide = row(Rect { y: rows.y, height: rows.height, ..inside.all }, place);
        if let Some(at) = stop_of(app, line) {
            painter.zone(wide, Target::Row { pane: Pane::Lists, at });
        } else if let Line::Heading(stream) = line {
            painter.zone(wide, Target::Stream(stream));
        }
        if selected && stop.measure.is_some() {
            painter.tint(wide, Role::SelectionRow);
        }
        let here = row(rows, place);
        match line {
            Line::Blank => {}
            Line::Heading(stream) => heading(app, painter, here, stream, None),
            Line::Cut(stream) => cut_row(app, painter, here, stream),
            Line::Measure(stream, rank) => {
                let span = app.lists.spans().get(stream);
                let measure = span.and_then(|span| Some((span, app.lists.measure_at(app, span, rank)?)));
                if let Some((span, measure)) = measure {
                    let fits = rank < span.cut;
                    measure_row(app, painter, here, (measure, rank, fits), (&columns, selected && focused));
                }
            }
            Line::Empty(stream) => {
                painter.text(here, &super::foot::empty(app, stream), Role::Faint);
            }
        }
        if let Some(at) = stop_of(app, line) {
            painter.drop_mark(wide, app.carried(Pane::Lists), at);
        }
    }
    painter.scroll_mark(Rect { y: rows.y, height: rows.height, ..inside.edge }, top, shown, count);
}
