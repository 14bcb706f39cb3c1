//! A decision's own page, large and quiet: the path it takes, its wording, what stands beside it, and what it rests on.
//!
//! On a wide screen the wording has the upper part, what stands beside it and the facts the lower. On a small one they
//! stand under each other, and what has no room goes in this order: the facts, the earlier versions, the parts beside
//! the one that is selected. What is missing, and the wording as it is now, always stay.

mod aside;
mod money;
mod path;
#[cfg(test)]
mod tests;
mod wording;

use crate::{
    app::{
        Action, App, Overlay,
        decisions::{Spot, words},
        overlay::DecisionPage,
        pointer::Target,
    },
    forum::Mode,
    language::{clean::clean, dates},
    meeting::Decision,
    ui::{
        Painter, Role,
        blocks::{Block, document, list, rows},
        paint::{Head, Inside, after, before, columns, inset, row, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// From so many columns on the parts and the facts stand side by side.
const WIDE: u16 = 100;

/// Columns of a line that is easy to read, as where the wording is written.
const MEASURE: u16 = 71;

/// Draws the page over everything but the lines at the bottom.
pub(super) fn draw(app: &App, page: DecisionPage, p: &mut Painter<'_>, screen: Rect) {
    let Some(decision) = app.meeting().decision(page.decision) else { return };
    let area = Rect { height: screen.height.saturating_sub(1), ..screen };
    p.fill(area, Role::Ground);
    p.zone(screen, Target::Overlay); // nothing is beside it
    title(app, decision, p, row(area, 0));
    let airy = u16::from(area.height >= 30);
    let line = inset(row(area, 1 + airy), 2);
    let steps = path::draw(app, decision, p, line);
    let (quorum, role) = path::quorum(app, decision);
    let beside = steps + columns(&quorum) + 4 <= line.width;
    if beside {
        p.right(line, &quorum, role);
    }
    let facts = aside::facts(app, decision, !beside);
    let rest = rows_from(area, 2 + 2 * airy);
    if area.width >= WIDE && rest.height >= 16 {
        wide(app, page, decision, p, rest, &facts);
    } else {
        narrow(app, page, decision, p, rest, &facts);
    }
}

fn title(app: &App, decision: &Decision, p: &mut Painter<'_>, at: Rect) {
    let texts = app.texts();
    p.fill(at, Role::Bar);
    let at = inset(at, 1);
    let case = app.derived().case(decision.item).map(|case| case.to_string()).unwrap_or_default();
    let title = match app.meeting().charter.mode {
        Mode::Decides => texts.msg_decisions_page_title(case),
        Mode::Recommends => texts.msg_decisions_page_title_recommends(case),
        Mode::Advises => texts.msg_decisions_page_title_advises(case),
    };
    let time = dates::time(texts.language(), app.now().time());
    let used = p.right(at, &time, Role::Title);
    let at = before(at, used + 2);
    let used = p.text(at, &title, Role::Title);
    if let Some(item) = app.meeting().item(decision.item) {
        p.text(after(at, used + 2), &item.title, Role::Faint);
    }
}

/// The frame around the wording.
fn frame(app: &App, decision: &Decision, p: &mut Painter<'_>, area: Rect) -> Inside {
    let texts = app.texts();
    let kept = if app.waits(decision.id) { p.glyphs.pending } else { p.glyphs.done };
    let (chip, title) = match (decision.stands(), decision.corrections.is_empty()) {
        (true, _) if decision.outcome.is_tied() => (p.glyphs.running, texts.msg_decisions_page_as_tied()),
        (true, _) if !decision.outcome.is_adopted() => (p.glyphs.missing, texts.msg_decisions_page_as_fallen()),
        (false, _) => (p.glyphs.draft, texts.msg_decisions_page_on_the_table()),
        (true, true) => (kept, texts.msg_decisions_page_as_decided()),
        (true, false) => (kept, texts.msg_decisions_page_as_corrected()),
    };
    let summary = words::outcome(texts, decision.outcome);
    // What lies over the page has the keys, and the only frame in their colour.
    let on_top = matches!(app.overlays().last(), Some(Overlay::Decision(_)));
    let focused = on_top && app.decision_spot() == Some(Spot::Wording);
    p.zone(area, Target::Overlay);
    p.pane(area, &Head { chip, title: &title, summary: &summary, focused })
}

fn draw_wording(app: &App, page: DecisionPage, decision: &Decision, p: &mut Painter<'_>, inside: &Inside) {
    let body = inset(inside.body, 1);
    let width = body.width.min(MEASURE);
    let body = Rect { x: body.x + (body.width - width) / 2, width, ..body };
    // Where there is room it is read from the other end of the room: empty rows between its own, and a wide margin above.
    let mut blocks = wording::blocks(app, decision, 2);
    for block in &mut blocks {
        block.spaced = true;
    }
    for gap in [2, 1, 0] {
        if rows(&blocks, body.width) > usize::from(body.height) {
            blocks = wording::blocks(app, decision, gap);
        }
    }
    let free = body.height.saturating_sub(u16::try_from(rows(&blocks, body.width)).unwrap_or(u16::MAX));
    let body = rows_from(body, (inside.body.height / 8).min(free));
    p.zone(body, Target::Action(Action::DecisionWording));
    document(p, (body, inside.edge), &blocks, page.top);
}

fn wide(app: &App, page: DecisionPage, decision: &Decision, p: &mut Painter<'_>, area: Rect, facts: &aside::Facts) {
    let left = area.width / 2;
    let parts = aside::parts(app, decision);
    let parts_rows = rows(&parts.blocks, left.saturating_sub(4));
    let facts_rows = facts.rows(area.width - left - 4);
    let wanted = u16::try_from(parts_rows.max(facts_rows)).unwrap_or(u16::MAX).saturating_add(4);
    let below = wanted.clamp(7, (area.height / 2).max(7));
    let upper = Rect { height: area.height - below, ..area };
    let inside = frame(app, decision, p, upper);
    draw_wording(app, page, decision, p, &inside);
    let lower = rows_from(area, upper.height);
    let texts = app.texts();
    let on_top = matches!(app.overlays().last(), Some(Overlay::Decision(_)));
    let stop = app.decision_spot().filter(|_| on_top);
    let focused = matches!(stop, Some(Spot::Part(_)));
    let head = Head { title: &texts.msg_decisions_page_parts(), focused, ..Head::default() };
    let inside = p.pane(Rect { width: left, ..lower }, &head);
    draw_parts(app, &parts, p, inside.body, inside.edge);
    let focused = matches!(stop, Some(Spot::Lack(_)));
    let head = Head { title: &texts.msg_decisions_page_facts(), focused, ..Head::default() };
    let inside = p.pane(after(lower, left), &head);
    facts.draw(p, inside.body);
}

fn narrow(app: &App, page: DecisionPage, decision: &Decision, p: &mut Painter<'_>, area: Rect, facts: &aside::Facts) {
    let parts = aside::parts(app, decision);
    let body = inset(area, 2);
    let count = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX);
    let wording = wording::blocks(app, decision, 1);
    let wanted = count(rows(&wording, body.width.saturating_sub(2))).saturating_add(3).max(6);
    let lacks = count(facts.lacks_rows(body.width));
    let parts_rows = count(rows(&parts.blocks, body.width));
    // The wording takes what it needs, as long as what is missing and a few rows of the parts are seen.
    let least = lacks + parts_rows.min(5) + 1 + u16::from(parts_rows > 0);
    let height = wanted.min(area.height.saturating_sub(least)).max(area.height.min(6));
    let inside = frame(app, decision, p, Rect { height, ..area });
    draw_wording(app, page, decision, p, &inside);
    let lower = rows_from(body, height);
    let parts_height = parts_rows.min(lower.height.saturating_sub(lacks + 1));
    draw_parts(
        app,
        &parts,
        p,
        Rect { height: parts_height, ..lower },
        Rect { x: area.right().saturating_sub(1), width: 1, height: parts_height, ..lower },
    );
    let gap = u16::from(lower.height > parts_height + lacks);
    let rest = rows_from(lower, parts_height + gap);
    facts.draw_narrow(p, rest);
}

fn draw_parts(app: &App, parts: &aside::Parts, p: &mut Painter<'_>, area: Rect, edge: Rect) {
    if parts.blocks.is_empty() {
        let hint = aside::no_parts(app);
        p.words(area, &hint, Role::Faint);
        return;
    }
    let block = |at: usize| parts.blocks.get(at).cloned().unwrap_or_else(Block::default);
    let seen = list(
        p,
        (area, Rect { height: area.height, y: area.y, ..edge }),
        (parts.blocks.len(), parts.chosen.unwrap_or(0)),
        parts.chosen.is_some(),
        block,
    );
    for (at, place) in seen {
        p.zone(widened(place), Target::OverlayRow(at + 1)); // after the wording
    }
}

/// A name or a line from others, on one line.
fn one_line(text: &str) -> String {
    clean(text.lines().next().unwrap_or_default()).into_owned()
}
