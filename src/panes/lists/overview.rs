//! Every stream of money in a row: its code and name, how much of its frame is used, what is asked, granted, the frame
//! and what is left; under them the total.

use super::{amount, name, sum, width_of};
use crate::{
    app::{App, pointer::Target},
    forum::StreamKind,
    language::clean::clean,
    meeting::StreamFigures,
    money::Money,
    panes::agenda::first_shown,
    ui::{
        Painter, Role,
        paint::{Inside, after, before, columns as wide, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Rows beside those of the streams, where there is room: labels over the amounts, and the total under them.
pub(super) const EXTRA: u16 = 2;

/// The least bar that shows anything, and the widest that is not merely long.
const BAR: (u16, u16) = (6, 48);

/// The least of a name that is worth its place.
const NAME: u16 = 9;

/// Which columns there is room for.
struct Columns {
    code: u16,
    name: u16,
    bar: u16,
    amount: u16,
    asked: u16,
    frame: bool,
}

impl Columns {
    fn new(app: &App, width: u16, total: bool, labelled: bool) -> Self {
        let figures = &app.derived().figures;
        let amounts = figures.streams.iter().flat_map(|s| [s.asked, s.granted, s.frame, s.left]);
        let totals = [figures.frame, figures.used, figures.left].into_iter().filter(|_| total);
        let texts = app.texts();
        let heads = [texts.msg_lists_head_left(), texts.msg_lists_head_frame(), texts.msg_lists_head_granted()];
        let head = heads.iter().map(|head| wide(head)).max().unwrap_or(0).min(super::LABEL);
        let amount = width_of(app, amounts.chain(totals)).max(if labelled { head } else { 0 });
        let code = figures.streams.iter().map(|s| wide(&clean(&s.stream))).max().unwrap_or(0).clamp(2, 8);
        let mut rest = width.saturating_sub(code + 1 + 2 * amount + 2);
        let mut take = |wanted: u16| {
            let fits = rest >= wanted;
            rest -= if fits { wanted } else { 0 };
            fits
        };
        let frame = take(amount + 2);
        let bar = take(BAR.0 + 2);
        // Over its frame is said by a sign beside the amount.
        let sign = if (0..figures.streams.len()).any(|at| squeezed(app, at)) { 2 } else { 0 };
        let asked = if take(amount + sign + 2) { amount + sign } else { 0 };
        let longest = (0..figures.streams.len()).map(|at| wide(name(app, at))).max().unwrap_or(0) + 1;
        let name = if rest > NAME { longest.min(rest) } else { 0 };
        let bar = if bar { (BAR.0 + rest - name).min(BAR.1) } else { 0 };
        Self { code, name, bar, amount, asked, frame }
    }
}

/// Draws it into the rows there are; streams around the one at the cursor where they do not all fit.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, inside: &Inside, title_row: Option<Rect>, focused: bool) {
    let streams = &app.derived().figures.streams;
    let body = inside.body;
    let spare = usize::from(body.height).saturating_sub(streams.len());
    // The empty row under the pane's title has room for labels, and costs nothing.
    let labels = u16::from(spare >= 1 && title_row.is_none());
    let columns = Columns::new(app, body.width, spare > 0, title_row.is_some() || labels > 0);
    if let Some(place) = title_row {
        heads(app, painter, place, &columns);
    } else if labels > 0 {
        heads(app, painter, row(body, 0), &columns);
    }
    let rows = rows_from(body, labels);
    let shown = usize::from(rows.height).min(streams.len());
    let at = app.lists.stop().map_or(0, |stop| stop.stream);
    let top = first_shown(at, shown, streams.len());
    for (line, (stream, figures)) in (0u16..).zip(streams.iter().enumerate().skip(top).take(shown)) {
        let bare = app.lists.stop().is_some_and(|stop| stop.stream == stream && stop.measure.is_none());
        let wide = row(Rect { y: rows.y, height: rows.height, ..inside.all }, line);
        painter.zone(wide, Target::Stream(stream));
        if bare && focused {
            painter.tint(wide, Role::SelectionRow);
        }
        stream_row(app, painter, row(rows, line), (stream, figures), (&columns, stream == at));
    }
    let edge = Rect { y: rows.y, height: rows.height, ..inside.edge };
    painter.scroll_mark(edge, top, shown, streams.len());
    if spare > usize::from(labels) {
        total(app, painter, row(rows_from(rows, super::rows_of(shown)), 0), &columns);
    }
}

fn heads(app: &App, painter: &mut Painter<'_>, at: Rect, columns: &Columns) {
    let texts = app.texts();
    let mut taken = amount(painter, at, 0, columns.amount, &texts.msg_lists_head_left(), Role::Fainter);
    if columns.frame {
        taken = amount(painter, at, taken, columns.amount, &texts.msg_lists_head_frame(), Role::Fainter);
    }
    taken = amount(painter, at, taken, columns.amount, &texts.msg_lists_head_granted(), Role::Fainter);
    if columns.asked > 0 {
        amount(painter, at, taken, columns.asked, &texts.msg_lists_head_asked(), Role::Fainter);
    }
}

/// Whether a stream is asked for more than its frame.
fn squeezed(app: &App, stream: usize) -> bool {
    let need = app.lists.spans().get(stream).map_or(Money::ZERO, |span| span.need);
    let figures = app.derived().figures.streams.get(stream);
    figures.is_some_and(|figures| figures.kind != StreamKind::Pool && need > figures.frame)
}

type Stream<'a> = (usize, &'a StreamFigures);

fn stream_row(app: &App, painter: &mut Painter<'_>, at: Rect, (stream, figures): Stream<'_>, look: (&Columns, bool)) {
    let (columns, selected) = look;
    let begun = figures.kind == StreamKind::Pool || !figures.granted.is_zero();
    let left = if figures.left < Money::ZERO {
        Role::MoneyOver
    } else if begun && !figures.left.is_zero() {
        Role::MoneyShort
    } else {
        Role::Faint
    };
    // Nothing is written over the beginning of an amount.
    let room = after(at, columns.code + 1);
    let mut taken = amount(painter, room, 0, columns.amount, &sum(app, figures.left), left);
    if columns.frame {
        taken = amount(painter, room, taken, columns.amount, &sum(app, figures.frame), Role::Faint);
    }
    let granted = if begun { Role::Money } else { Role::Faint };
    taken = amount(painter, room, taken, columns.amount, &sum(app, figures.granted), granted);
    if columns.asked > 0 && figures.kind != StreamKind::Pool {
        let asked = sum(app, figures.asked);
        if squeezed(app, stream) {
            let text = format!("{} {asked}", painter.glyphs.over);
            amount(painter, room, taken, columns.asked, &text, Role::MoneyOver);
        } else {
            amount(painter, room, taken, columns.asked, &asked, Role::Faint);
        }
    }
    let (code, title) = if selected { (Role::Title, Role::Title) } else { (Role::Text, Role::Faint) };
    painter.text(Rect { width: columns.code.min(at.width), ..at }, &clean(&figures.stream), code);
    let rest = after(at, columns.code + 1);
    painter.text(Rect { width: columns.name.saturating_sub(1).min(rest.width), ..rest }, name(app, stream), title);
    let bar = after(rest, columns.name);
    let bar = Rect { width: columns.bar.min(bar.width), ..bar };
    let role = match figures.kind {
        StreamKind::Pool => Role::Faint,
        _ if figures.left < Money::ZERO => Role::MoneyOver,
        _ if begun && !figures.left.is_zero() => Role::MoneyShort,
        _ => Role::BarFilled,
    };
    let ore = |amount: Money| u64::try_from(amount.in_ore()).unwrap_or(0);
    let need = app.lists.spans().get(stream).map_or(Money::ZERO, |span| span.need);
    let need = if figures.kind == StreamKind::Pool { figures.granted } else { need.max(figures.granted) };
    painter.money_bar(bar, (ore(figures.granted), ore(need), ore(figures.frame)), role);
}

fn total(app: &App, painter: &mut Painter<'_>, at: Rect, columns: &Columns) {
    let figures = &app.derived().figures;
    let left = if figures.left < Money::ZERO { Role::MoneyOver } else { Role::Title };
    let mut taken = amount(painter, at, 0, columns.amount, &sum(app, figures.left), left);
    if columns.frame {
        taken = amount(painter, at, taken, columns.amount, &sum(app, figures.frame), Role::Text);
    }
    taken = amount(painter, at, taken, columns.amount, &sum(app, figures.used), Role::Title);
    painter.text(before(at, taken), &app.texts().msg_lists_total(), Role::Text);
}
