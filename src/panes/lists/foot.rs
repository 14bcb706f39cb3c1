//! At the foot: the measure at the cursor in sentences, what matters most first; or what to do where a list is empty.

use super::{name, sum};
use crate::{
    app::{Action, App, lists::code_and_title},
    forum::StreamKind,
    language::clean::{clean, clean_start},
    meeting::{
        Measure,
        measures::{Outcome, Scope},
    },
    money::Money,
    ui::{
        Painter, Role,
        paint::{row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Draws it; a blank row first, where there is room for one. What there is to say of a stream without measures is said
/// where its measures would be; only where no list is seen it is said here.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, at: Rect, list: u16) {
    let at = rows_from(at, u16::from(at.height > 2));
    let Some(stop) = app.lists.stop() else { return };
    let Some(measure) = stop.measure.and_then(|id| app.meeting().measure(id)) else {
        if list == 0 || list >= super::lines::ROOM_FOR_ALL {
            painter.text(row(at, 0), name(app, stop.stream), Role::Title);
            about_stream(app, painter, rows_from(at, 1), stop.stream);
        }
        return;
    };
    let (text, role) = amounts(app, measure);
    painter.pair(row(at, 0), (&code_and_title(app, measure), Role::Title), (&text, role));
    sentences(painter, rows_from(at, 1), about(app, measure, stop.stream));
}

fn sentences(painter: &mut Painter<'_>, at: Rect, said: Vec<(String, Role)>) {
    let mut rest = at;
    for (sentence, role) in said {
        if rest.height == 0 {
            break;
        }
        let used = painter.words(rest, &sentence, role);
        rest = rows_from(rest, used);
    }
}

/// What is granted of what is asked.
fn amounts(app: &App, measure: &Measure) -> (String, Role) {
    let (texts, asked) = (app.texts(), sum(app, measure.asked));
    let granted = || sum(app, measure.granted.unwrap_or_default());
    match measure.outcome() {
        Outcome::Open | Outcome::Merged => (texts.msg_lists_about_open(asked), Role::Faint),
        Outcome::Full => (texts.msg_lists_about_granted(granted(), asked), Role::Money),
        Outcome::Part => (texts.msg_lists_about_granted(granted(), asked), Role::MoneyShort),
        Outcome::Nothing => (texts.msg_lists_about_nothing(asked), Role::Text),
    }
}

/// A measure in sentences.
fn about(app: &App, measure: &Measure, stream: usize) -> Vec<(String, Role)> {
    let (texts, meeting) = (app.texts(), app.meeting());
    let network = meeting.charter.stream(&measure.stream).is_some_and(|stream| stream.kind == StreamKind::Network);
    let mut said = Vec::new();
    let (own, required) = (sum(app, measure.own), sum(app, meeting.own_required(measure)));
    let short = meeting.own_short(measure).map(|short| sum(app, short));
    if let Some(short) = &short {
        let none = measure.own.is_zero(); // then what is missing is all of it
        let text = if none {
            texts.msg_lists_about_no_own(&own, &required)
        } else {
            texts.msg_lists_about_short(&own, &required, short)
        };
        said.push((text, Role::Missing));
    }
    if let Some(joint) = measure.merged_into.and_then(|id| meeting.measure(id)) {
        said.push((texts.msg_lists_about_merged(code_and_title(app, joint)), Role::Text));
    }
    if !measure.condition.trim().is_empty() {
        said.push((texts.msg_lists_about_condition(clean(&measure.condition)), Role::Draft));
    }
    said.extend(about_frame(app, stream));
    let (who, partner) = (clean(&measure.who), clean(&measure.partner));
    let reach = match measure.scope {
        _ if !network => String::new(),
        Scope::Local => format!(" {}", texts.msg_lists_about_local()),
        Scope::Network => format!(" {}", texts.msg_lists_about_network()),
    };
    if !who.is_empty() && !partner.is_empty() {
        said.push((texts.msg_lists_about_who_partner(who, partner) + &reach, Role::Faint));
    } else if !who.is_empty() || !partner.is_empty() {
        said.push((texts.msg_lists_about_who(if who.is_empty() { partner } else { who }) + &reach, Role::Faint));
    }
    if !measure.remark.trim().is_empty() {
        said.push((texts.msg_lists_about_remark(clean_start(&measure.remark)), Role::Faint));
    }
    if network && short.is_none() && measure.merged_into.is_none() {
        said.push((texts.msg_lists_about_own(own, required), Role::Faint));
    }
    said
}

/// R19: what is left is named with its stream.
fn about_frame(app: &App, stream: usize) -> Option<(String, Role)> {
    let (texts, figures) = (app.texts(), app.derived().figures.streams.get(stream)?);
    let need = app.lists.spans().get(stream)?.need;
    let frame = sum(app, figures.frame);
    Some(if need > figures.frame {
        (texts.msg_lists_about_over(name(app, stream), sum(app, need - figures.frame)), Role::MoneyOver)
    } else if figures.granted.is_zero() {
        (texts.msg_lists_about_fits(name(app, stream), sum(app, need), frame), Role::Faint)
    } else if figures.left > Money::ZERO {
        (texts.msg_lists_about_left(name(app, stream), sum(app, figures.left), frame), Role::MoneyShort)
    } else {
        (texts.msg_lists_about_used_up(name(app, stream), frame), Role::Faint)
    })
}

/// A stream that has no measures: what it is, or what to do.
pub(super) fn about_stream(app: &App, painter: &mut Painter<'_>, at: Rect, stream: usize) {
    let (texts, figures) = (app.texts(), app.derived().figures.streams.get(stream));
    let mut said = vec![(empty(app, stream), Role::Faint)];
    if figures.is_some_and(|figures| figures.kind == StreamKind::Pool) {
        said.push((texts.msg_lists_pool_key(app.key_of(Action::FrameEdit)), Role::Faint));
    }
    sentences(painter, at, said);
}

/// What there is to say of a stream without measures.
pub(super) fn empty(app: &App, stream: usize) -> String {
    let texts = app.texts();
    let Some(figures) = app.derived().figures.streams.get(stream) else { return String::new() };
    let (add, frame) = (app.key_of(Action::MeasureAdd), app.key_of(Action::FrameEdit));
    match figures.kind {
        StreamKind::Pool => texts.msg_lists_pool(sum(app, figures.frame)),
        StreamKind::Joint => texts.msg_lists_empty_joint(add, frame),
        StreamKind::Network => texts.msg_lists_empty(add, app.key_of(Action::ListReceived), frame),
    }
}
