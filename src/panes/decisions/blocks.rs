//! Rows of the pane as blocks: a decision with its case, wording and result; a follow-up with who and when in columns.

use crate::{
    app::{App, decisions::words},
    language::{
        clean::{self, clean},
        dates,
    },
    meeting::{Decision, FollowUp, Outcome},
    ui::{Glyphs, Painter, Role, blocks::Block, paint::columns},
};
use ratatui::layout::Rect;
use std::collections::HashSet;

/// Rows of a wording that is not under the cursor, and of one that is.
const ROWS: (usize, usize) = (3, 10);

/// So many follow-ups say how wide the columns are.
const MEASURED: usize = 400;

/// What all rows have in common.
pub struct Shape {
    glyphs: &'static Glyphs,
    /// Columns for case numbers.
    case: u16,
    /// Columns for who follows up; none where there is no room.
    who: u16,
    /// Columns for by when.
    due: u16,
    rows: (usize, usize),
}

impl Shape {
    /// The shape of these rows in an area.
    pub fn of(app: &App, p: &Painter<'_>, area: Rect) -> Self {
        let meeting = app.meeting();
        let items = meeting.decisions.iter().map(|decision| Some(decision.item));
        let items = items.chain(meeting.follow_ups.iter().map(|follow_up| follow_up.item));
        let cases = items.filter_map(|item| app.derived().case(item?));
        let case = cases.max_by_key(|case| case.number).map_or(0, |case| columns(&case.to_string()));
        let follow_ups = || meeting.follow_ups.iter().take(MEASURED);
        let who = follow_ups().map(|known| columns(&clean(&known.responsible))).max().unwrap_or(0);
        // those that are due on one day say so in the same words
        let mut said = HashSet::new();
        let others = follow_ups().filter(|known| said.insert((known.done, known.due)));
        let due = others.map(|known| columns(&due(app, known).0)).max().unwrap_or(0);
        Self {
            glyphs: Glyphs::of(*p.glyphs == Glyphs::ASCII),
            case: case.clamp(4, 8),
            who: if area.width >= 56 { who.min(area.width / 3) } else { 0 },
            due,
            rows: if area.height >= 30 { (ROWS.0 * 2, ROWS.1 * 2) } else { ROWS },
        }
    }
}

/// The block of a row.
pub fn block(app: &App, shape: &Shape, at: usize, chosen: bool) -> Block {
    let (stops, meeting) = (app.decisions.stops(), app.meeting());
    let Some(stop) = stops.get(at) else { return Block::default() };
    let before = at.checked_sub(1).and_then(|before| stops.get(before));
    if let Some(decision) = stop.decision(meeting) {
        let before = before.and_then(|before| before.decision(meeting));
        let case = |decision: &Decision| app.derived().case(decision.item);
        let same_case = before.is_some_and(|before| case(before) == case(decision));
        of_decision(app, shape, decision, (same_case, chosen))
    } else if let Some(follow_up) = stop.follow_up(meeting) {
        let first = before.is_none_or(|before| before.follow_up(meeting).is_none());
        of_follow_up(app, shape, follow_up, (first, chosen))
    } else {
        Block::default()
    }
}

fn of_decision(app: &App, shape: &Shape, decision: &Decision, (same_case, chosen): (bool, bool)) -> Block {
    let (texts, glyphs) = (app.texts(), shape.glyphs);
    let saving = app.waits(decision.id);
    let (sign, role) = match decision.outcome {
        Outcome::Draft => (glyphs.draft, Role::Draft),
        _ if saving => (glyphs.pending, Role::Draft),
        outcome if outcome.is_adopted() => (glyphs.done, Role::Done),
        _ => (glyphs.missing, Role::Missing),
    };
    let case = app.derived().case(decision.item).filter(|_| !same_case);
    let case = case.map(|case| case.to_string()).unwrap_or_default();
    let width = usize::from(shape.case);
    let mut result = words::outcome(texts, decision.outcome);
    if saving {
        result = texts.msg_decisions_saving(result);
    } else if !decision.corrections.is_empty() {
        result = texts.msg_decisions_corrected(result);
    }
    let wording = decision.current_wording();
    let mut block = if wording.trim().is_empty() {
        Block::of(texts.msg_decisions_no_wording(), Role::Faint)
    } else {
        Block::of(start(wording), if chosen { Role::Title } else { Role::Text })
    };
    for dissent in &decision.dissent {
        block = block.then(format!("\n{}  ", texts.msg_decisions_part_dissent()), Role::Faint);
        block = block.then(clean(&dissent.who).into_owned(), Role::Text);
    }
    if !decision.conditions.is_empty() && chosen {
        for condition in &decision.conditions {
            block = block.then(format!("\n{}  ", texts.msg_decisions_part_condition()), Role::Faint);
            block = block.then(start(&condition.text), Role::Text);
        }
    }
    let rows = if chosen { shape.rows.1 } else { shape.rows.0 };
    let extra = decision.dissent.len() + if chosen { decision.conditions.len() } else { 0 };
    block
        .marked(format!("{sign} {case:>width$}"), role, shape.case + 3)
        .right(result, role)
        .most(rows + extra.min(3))
        .gap(u16::from(!same_case))
}

/// The beginning of a text; its paragraphs follow each other without empty rows.
fn start(text: &str) -> String {
    clean::start(text).lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
}

fn of_follow_up(app: &App, shape: &Shape, follow_up: &FollowUp, (first, chosen): (bool, bool)) -> Block {
    let (texts, glyphs) = (app.texts(), shape.glyphs);
    let (when, when_role) = due(app, follow_up);
    let (sign, role) = match follow_up.done {
        Some(_) => (glyphs.done, Role::Done),
        None if follow_up.is_overdue(app.now().date()) => (glyphs.missing, Role::Late),
        None => (glyphs.pending, Role::Faint),
    };
    let text_role = match (chosen, follow_up.done) {
        (true, _) => Role::Title,
        (_, Some(_)) => Role::Faint,
        _ => Role::Text,
    };
    let text = if follow_up.text.trim().is_empty() { texts.msg_decisions_no_text() } else { start(&follow_up.text) };
    let mut block = Block::of(text, text_role).marked(sign, role, 2);
    let (who, who_role) = if follow_up.responsible.trim().is_empty() && follow_up.done.is_none() {
        (texts.msg_decisions_nobody(), Role::Missing)
    } else {
        (clean(&follow_up.responsible).into_owned(), Role::Faint)
    };
    let width = columns(&who);
    if shape.who > 0 && width <= shape.who {
        block = block.right(format!("{who}{}", " ".repeat(usize::from(shape.who - width + 2))), who_role);
    } else {
        block = block.then(format!("  {who}"), who_role);
    }
    let blank = usize::from(shape.due.saturating_sub(columns(&when)));
    block = block.right(format!("{}{when}", " ".repeat(blank)), when_role).most(if chosen { 6 } else { 2 });
    if first {
        block.head = Some((texts.msg_decisions_part_follow_up(), Role::Faint));
        block.gap = 1;
    }
    block
}

/// By when, or when it was done.
fn due(app: &App, follow_up: &FollowUp) -> (String, Role) {
    let texts = app.texts();
    match (follow_up.done, follow_up.due) {
        (Some(day), _) => (texts.msg_decisions_done(dates::date(texts.language(), day)), Role::Done),
        (None, None) => (texts.msg_decisions_no_due(), Role::Missing),
        (None, Some(due)) if follow_up.is_overdue(app.now().date()) => {
            (texts.msg_decisions_overdue(due.text(texts)), Role::Late)
        }
        (None, Some(due)) => (due.text(texts), Role::Text),
    }
}
