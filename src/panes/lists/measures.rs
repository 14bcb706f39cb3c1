//! A row a measure: rank, code, title, who and partner, what is asked, granted and added, and what has come of it in a
//! sign and a word.

use super::{amount, name, sum, width_of};
use crate::{
    app::App,
    forum::StreamKind,
    language::{clean::clean, dates},
    meeting::{Measure, measures::Outcome},
    money::Money,
    ui::{
        Glyphs, Painter, Role,
        paint::{after, before, columns as wide, inset},
    },
};
use ratatui::layout::Rect;
use std::cmp::Ordering;

/// The least of a title that says what a measure is.
const TITLE: u16 = 16;

/// A title that is worth more than who and partner.
const WHOLE_TITLE: u16 = 32;

/// The columns of a list, from the left; those that there is no room for have no width.
pub(super) struct Columns {
    rank: u16,
    code: u16,
    title: u16,
    who: u16,
    partner: u16,
    asked: u16,
    granted: u16,
    own: u16,
    state: u16,
}

impl Columns {
    pub(super) fn new(app: &App, width: u16) -> Self {
        let meeting = app.meeting();
        let texts = app.texts();
        let measures = || meeting.measures.iter();
        let amounts = width_of(app, measures().flat_map(|m| [m.asked, m.own, m.granted.unwrap_or_default()]));
        let heads = [texts.msg_lists_head_asked(), texts.msg_lists_head_granted(), texts.msg_lists_head_own()];
        let amounts = heads.iter().map(|head| wide(head)).max().unwrap_or(0).min(super::LABEL).max(amounts);
        let states = [
            texts.msg_lists_outcome_open(),
            texts.msg_lists_outcome_full(),
            texts.msg_lists_outcome_part(),
            texts.msg_lists_outcome_nothing(),
            texts.msg_lists_outcome_condition(),
        ];
        let code = measures().take(400).map(|m| wide(&clean(&m.code))).max().unwrap_or(0).clamp(2, 8);
        let state = states.iter().map(|state| wide(state)).max().unwrap_or(0) + 2;
        let most = app.lists.spans().iter().map(|span| span.measures).max().unwrap_or(0);
        let mut rest = width.saturating_sub(code + 1 + TITLE + amounts + 2);
        let mut take = |wanted: u16, kept: u16| {
            let fits = rest >= wanted + 2 + kept;
            rest -= if fits { wanted + 2 } else { 0 };
            if fits { wanted } else { 0 }
        };
        // What gives way last is taken first; without its word a state keeps its sign.
        let mut state = take(state, 0);
        if state == 0 {
            state = take(1, 0);
        }
        let asked = take(amounts, 0);
        let own = take(amounts + 2, 0);
        let rank = take(wide(&most.to_string()).saturating_sub(1), 0) + 1;
        let rank = if own == 0 { 0 } else { rank };
        let who = take(24, WHOLE_TITLE - TITLE);
        let partner = take(20, WHOLE_TITLE - TITLE);
        let taken = |who, partner| [amounts, asked, own, who, partner, state].map(gapped).iter().sum::<u16>();
        let left = width.saturating_sub(code + 1 + rank + u16::from(rank > 0));
        // On a wide screen who and partner are wider too.
        let spare = left.saturating_sub(taken(who, partner) + WHOLE_TITLE + 8);
        let (who, partner) =
            (who + (spare / 3).min(u16::from(who > 0) * 24), partner + (spare / 6).min(u16::from(partner > 0) * 8));
        let title = left.saturating_sub(taken(who, partner));
        Self { rank, code, title, who, partner, asked, granted: amounts, own, state }
    }
}

/// A column with the gap beside it, where there is one.
const fn gapped(width: u16) -> u16 {
    if width == 0 { 0 } else { width + 2 }
}

/// Labels over the amounts, and over who and partner.
pub(super) fn labels(app: &App, painter: &mut Painter<'_>, at: Rect, columns: &Columns) {
    let texts = app.texts();
    let mut taken = gapped(columns.state);
    for (width, text) in [
        (columns.own, texts.msg_lists_head_own()),
        (columns.granted, texts.msg_lists_head_granted()),
        (columns.asked, texts.msg_lists_head_asked()),
    ] {
        if width > 0 {
            taken = amount(painter, at, taken, width, &text, Role::Fainter);
        }
    }
    for (width, text) in [(columns.partner, texts.msg_lists_head_partner()), (columns.who, texts.msg_lists_head_who())]
    {
        if width > 0 {
            taken += width;
            painter.text(after(at, at.width.saturating_sub(taken)), &text, Role::Fainter);
            taken += 2;
        }
    }
}

/// A list's code and name, and when it came; at the right the labels of the columns, or how it fits its frame.
pub(super) fn heading(app: &App, painter: &mut Painter<'_>, at: Rect, stream: usize, over: Option<&Columns>) {
    let Some(figures) = app.derived().figures.streams.get(stream) else { return };
    let bare = app.lists.spans().get(stream).is_some_and(|span| span.measures == 0);
    let room = if bare && over.is_some() {
        at
    } else if let Some(columns) = over {
        labels(app, painter, at, columns);
        let amounts = [columns.state, columns.own, columns.granted, columns.asked].map(gapped).iter().sum::<u16>();
        let beside = gapped(columns.who) + gapped(columns.partner);
        // The first label is short, and right-aligned in its column.
        let label = wide(&app.texts().msg_lists_head_asked());
        let slack = if beside == 0 { columns.asked.saturating_sub(label) } else { 0 };
        before(at, (amounts + beside).saturating_sub(slack))
    } else {
        let (text, role) = fit(app, stream);
        before(at, painter.right(at, &text, role) + 2)
    };
    let code = format!("{} ", clean(&figures.stream));
    let x = painter.parts(room, &[(&code, Role::Title), (name(app, stream), Role::Title)]);
    let dot = format!(" {} ", painter.glyphs.pending);
    for (text, role) in received(app, stream, painter.glyphs) {
        if wide(&text) + 3 <= room.width.saturating_sub(x) {
            painter.parts(after(room, x), &[(&dot, Role::Fainter), (&text, role)]);
            return;
        }
    }
}

/// When a network's list came, the longer way of saying it first; where there is no room for a word, in a sign.
fn received(app: &App, stream: usize, glyphs: &Glyphs) -> Vec<(String, Role)> {
    let Some(stream) = app.meeting().charter.streams.get(stream) else { return Vec::new() };
    if stream.kind != StreamKind::Network {
        return Vec::new();
    }
    let (texts, language) = (app.texts(), app.language());
    let list = app.meeting().list(&stream.code);
    let Some((list, at)) = list.and_then(|list| Some((list, list.received?))) else {
        return vec![(texts.msg_lists_not_received(), Role::Missing), (glyphs.missing.to_owned(), Role::Missing)];
    };
    let (date, time) = (dates::date(language, at.date()), dates::time(language, at.time()));
    let (said, sign, role) = if list.late {
        ([texts.msg_lists_late(date, time), texts.msg_lists_late_short()], glyphs.over, Role::Late)
    } else {
        ([texts.msg_lists_received(date, time), texts.msg_lists_received_short()], glyphs.done, Role::Faint)
    };
    said.into_iter().chain([sign.to_owned()]).map(|text| (text, role)).collect()
}

/// How a list fits its frame, in words.
fn fit(app: &App, stream: usize) -> (String, Role) {
    let (texts, figures) = (app.texts(), app.derived().figures.streams.get(stream));
    let (Some(figures), Some(span)) = (figures, app.lists.spans().get(stream)) else {
        return (String::new(), Role::Faint);
    };
    match span.need.cmp(&figures.frame) {
        Ordering::Greater => {
            let over = sum(app, span.need - figures.frame);
            (texts.msg_lists_over(sum(app, span.need), over), Role::MoneyOver)
        }
        Ordering::Equal if figures.left > Money::ZERO => (texts.msg_lists_fits_exactly(), Role::Faint),
        Ordering::Equal => (texts.msg_lists_all_used(), Role::Faint),
        Ordering::Less => (texts.msg_lists_left(sum(app, figures.frame - span.need)), Role::MoneyShort),
    }
}

/// The line where the frame of a list ends, and how much the list is over it.
pub(super) fn cut_row(app: &App, painter: &mut Painter<'_>, at: Rect, stream: usize) {
    let (figures, span) = (app.derived().figures.streams.get(stream), app.lists.spans().get(stream));
    let (Some(figures), Some(span)) = (figures, span) else { return };
    painter.rule(at);
    let frame = sum(app, figures.frame);
    let over = sum(app, span.need - figures.frame);
    let long = format!(" {} ", app.texts().msg_lists_cut_over(&frame, over));
    let short = format!(" {} ", app.texts().msg_lists_cut(&frame));
    let place = inset(at, 2);
    // An amount is not cut: the line alone says where the frame ends.
    if let Some(text) = [long, short].into_iter().find(|text| wide(text) <= place.width) {
        painter.text(place, &text, Role::MoneyOver);
    }
}

type Row<'a> = (&'a Measure, usize, bool);

pub(super) fn measure_row(app: &App, painter: &mut Painter<'_>, at: Rect, row: Row<'_>, look: (&Columns, bool)) {
    let ((measure, rank, fits), (columns, selected)) = (row, look);
    let outcome = measure.outcome();
    let text = if fits { Role::Text } else { Role::Faint };
    let (sign, word, meaning) = state(app, painter, measure);
    if columns.state > 0 {
        let place = after(at, at.width.saturating_sub(columns.state));
        painter.text(place, sign, meaning);
        painter.text(after(place, 2), &word, meaning);
    }
    let mut taken = gapped(columns.state);
    if columns.own > 0 {
        taken = own(app, painter, at, (taken, columns.own), measure);
    }
    let granted = match outcome {
        Outcome::Open | Outcome::Merged => (String::new(), Role::Fainter),
        Outcome::Full => (sum(app, measure.granted.unwrap_or_default()), Role::Money),
        Outcome::Part => (sum(app, measure.granted.unwrap_or_default()), Role::MoneyShort),
        Outcome::Nothing => (sum(app, Money::ZERO), text),
    };
    taken = amount(painter, at, taken, columns.granted, &granted.0, granted.1);
    if columns.asked > 0 {
        taken = amount(painter, at, taken, columns.asked, &sum(app, measure.asked), text);
    }
    for (width, text) in [(columns.partner, &measure.partner), (columns.who, &measure.who)] {
        if width > 0 {
            taken += width;
            let place = after(at, at.width.saturating_sub(taken));
            painter.text(Rect { width: width.min(place.width), ..place }, &clean(text), Role::Faint);
            taken += 2;
        }
    }
    let mut x = 0;
    if columns.rank > 0 {
        painter.right(Rect { width: columns.rank.min(at.width), ..at }, &(rank + 1).to_string(), Role::Fainter);
        x = columns.rank + 1;
    }
    let place = after(at, x);
    painter.text(Rect { width: columns.code.min(place.width), ..place }, &clean(&measure.code), Role::Faint);
    let place = after(place, columns.code + 1);
    let place = Rect { width: columns.title.min(place.width), ..place };
    if measure.title.is_empty() {
        painter.text(place, &app.texts().msg_lists_untitled(), Role::Faint);
    } else {
        painter.text(place, &clean(&measure.title), if selected { Role::Title } else { text });
    }
}

/// What the owner adds, marked where it is too little (R18). Joint measures have no owner who adds.
fn own(app: &App, painter: &mut Painter<'_>, at: Rect, (taken, width): (u16, u16), measure: &Measure) -> u16 {
    let meeting = app.meeting();
    let network = meeting.charter.stream(&measure.stream).is_some_and(|stream| stream.kind == StreamKind::Network);
    let text = sum(app, measure.own);
    if !network {
        taken + width + 2
    } else if meeting.own_short(measure).is_some() {
        amount(painter, at, taken, width, &format!("{} {text}", painter.glyphs.missing), Role::Missing)
    } else {
        amount(painter, at, taken, width, &text, Role::Faint)
    }
}

/// What has come of a measure: sign, word and meaning.
fn state(app: &App, painter: &Painter<'_>, measure: &Measure) -> (&'static str, String, Role) {
    let (texts, glyphs) = (app.texts(), painter.glyphs);
    let conditional = !measure.condition.trim().is_empty();
    let word = |word: String| if conditional { texts.msg_lists_outcome_condition() } else { word };
    match measure.outcome() {
        Outcome::Open => (glyphs.pending, word(texts.msg_lists_outcome_open()), Role::Faint),
        Outcome::Full if app.waits(measure.id) => (glyphs.pending, word(texts.msg_lists_outcome_full()), Role::Draft),
        Outcome::Full => (glyphs.done, word(texts.msg_lists_outcome_full()), Role::Done),
        Outcome::Part => (glyphs.partly, word(texts.msg_lists_outcome_part()), Role::Partly),
        Outcome::Nothing => (glyphs.missing, texts.msg_lists_outcome_nothing(), Role::Text),
        Outcome::Merged => (glyphs.next, texts.msg_lists_outcome_merged(joint_code(app, measure)), Role::Faint),
    }
}

/// The code of the joint measure that a measure goes into.
fn joint_code(app: &App, measure: &Measure) -> String {
    let joint = measure.merged_into.and_then(|id| app.meeting().measure(id));
    joint.map(|joint| clean(&joint.code).into_owned()).unwrap_or_default()
}
