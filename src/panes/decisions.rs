//! The pane of decisions: what was decided in each case and how, what is still a draft, and who follows up what by
//! when. The row under the cursor is shown in full and explained at the foot.

mod blocks;
#[cfg(test)]
mod tests;

use super::{PaneView, key_of};
use crate::{
    app::{
        Action, App, Pane,
        decisions::{Stop, words},
        pointer::Target,
    },
    forum::Mode,
    language::dates,
    ui::{
        Painter, Role,
        blocks::list,
        paint::{Inside, Wrapped, row, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// How the pane is drawn.
pub const VIEW: PaneView = PaneView { pane: Pane::Decisions, chip: "4", title, tab: title, summary, key, draw };

/// From this height on the row under the cursor is explained at the foot.
const ROOMY: u16 = 9;

fn title(app: &App) -> String {
    match app.meeting().charter.mode {
        Mode::Decides => app.texts().msg_screen_decisions(),
        Mode::Recommends => app.texts().msg_decisions_title_recommends(),
        Mode::Advises => app.texts().msg_decisions_title_advises(),
    }
}

fn summary(app: &App) -> String {
    let (meeting, texts) = (app.meeting(), app.texts());
    if meeting.decisions.is_empty() && meeting.follow_ups.is_empty() {
        return String::new();
    }
    let standing = meeting.decisions.iter().filter(|decision| decision.stands()).count();
    let drafts = meeting.decisions.len() - standing;
    let mut said = match drafts {
        0 => texts.msg_decisions_summary_standing(standing),
        drafts => texts.msg_decisions_summary(standing, drafts),
    };
    let today = app.now().date();
    let overdue = meeting.follow_ups.iter().filter(|follow_up| follow_up.is_overdue(today)).count();
    if overdue > 0 {
        said = format!("{said} · {}", texts.msg_decisions_summary_overdue(overdue));
    }
    said
}

fn key(app: &App) -> u64 {
    key_of((app.decisions.at(), app.waiting(), app.now().date()))
}

fn draw(app: &App, p: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let (stops, chosen) = (app.decisions.stops(), app.decisions.at());
    if stops.is_empty() {
        empty(app, p, inside.body);
        return;
    }
    let body = inside.body;
    let foot = if focused && body.height >= ROOMY { 3 } else { 0 };
    let area = Rect { height: body.height - foot, ..body };
    let shape = blocks::Shape::of(app, p, area);
    let seen = list(p, (area, Rect { height: area.height, ..inside.edge }), (stops.len(), chosen), focused, |at| {
        blocks::block(app, &shape, at, focused && at == chosen)
    });
    for (at, place) in seen {
        p.zone(widened(place), Target::Row { pane: Pane::Decisions, at });
    }
    if foot > 0 {
        explain(app, p, rows_from(body, body.height - foot + 1), stops.get(chosen).copied());
    }
}

fn empty(app: &App, p: &mut Painter<'_>, area: Rect) {
    let key = |action| app.key_of(action);
    let texts = app.texts();
    let mut used = p.words(area, &texts.msg_decisions_empty(key(Action::NewDecision)), Role::Faint);
    used += 1;
    p.words(rows_from(area, used), &texts.msg_decisions_empty_follow_up(key(Action::NewFollowUp)), Role::Faint);
}

/// The row under the cursor, in sentences.
fn explain(app: &App, p: &mut Painter<'_>, area: Rect, chosen: Option<Stop>) {
    let (texts, meeting) = (app.texts(), app.meeting());
    let Some(chosen) = chosen else { return };
    let (case, said) = if let Some(decision) = chosen.decision(meeting) {
        let lacks = words::lacks(app, decision.id);
        let said = if lacks.is_empty() { texts.msg_decisions_complete() } else { lacks.join(" ") };
        (Some(decision.item), said)
    } else if let Some(follow_up) = chosen.follow_up(meeting) {
        (follow_up.item, follow_up_in_words(app, follow_up))
    } else {
        return;
    };
    let case = case.and_then(|id| app.meeting().item(id)).map(|item| crate::app::words::case_and_title(app, item));
    let mut used = 0;
    if let Some(case) = case {
        p.text(row(area, 0), &case, Role::Faint);
        used = 1;
    }
    let rest = rows_from(area, used);
    if Wrapped::up_to(&said, rest.width, usize::from(rest.height) + 1).rows() > usize::from(rest.height) {
        p.words(area, &said, Role::Text); // what is missing matters more than the case's title
        p.fill(rows_from(area, area.height), Role::Ground);
        return;
    }
    p.words(rest, &said, Role::Text);
}

fn follow_up_in_words(app: &App, follow_up: &crate::meeting::FollowUp) -> String {
    let texts = app.texts();
    let mut said = Vec::new();
    if let Some(case) = follow_up.carried_from {
        said.push(texts.msg_decisions_carried_from(case.to_string()));
    }
    if let Some(day) = follow_up.done {
        said.push(texts.msg_decisions_done_sentence(dates::date(texts.language(), day)));
        return said.join(" ");
    }
    if follow_up.responsible.trim().is_empty() {
        said.push(texts.msg_decisions_nobody_sentence());
    }
    match follow_up.due {
        None => said.push(texts.msg_decisions_no_due_sentence()),
        Some(due) if follow_up.is_overdue(app.now().date()) => {
            said.push(texts.msg_decisions_overdue_sentence(due.text(texts)));
        }
        Some(due) => said.push(texts.msg_decisions_due_sentence(due.text(texts))),
    }
    said.join(" ")
}
