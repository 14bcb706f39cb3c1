//! The standing questions: a matrix of measures and questions, each cell with its sign and a word; under it the question
//! at the cursor as it is asked, and its answer.
//!
//! What gives way where it is narrow: the answers' first words, the words of what is answered, the words of the other
//! states, then questions beside the one at the cursor. A measure's code and the beginning of its title always stand.

mod columns;
mod foot;

use super::{PaneView, agenda::first_shown, key_of};
use crate::{
    app::{Action, App, Pane, pointer::Target},
    forum::AnswerKind,
    language::clean::clean,
    meeting::{Id, Measure, Phase, State},
    ui::{
        Painter, Role,
        paint::{Inside, after, before, row, rows_from},
    },
};
use columns::Columns;
use ratatui::layout::Rect;
use std::collections::HashMap;

/// How the pane is drawn.
pub const VIEW: PaneView = PaneView { pane: Pane::Questions, chip: "2", title, tab, summary, key, draw };

fn title(app: &App) -> String {
    app.texts().msg_questions_title(app.meeting().charter.questions.len())
}

fn tab(app: &App) -> String {
    app.texts().msg_questions_tab()
}

fn summary(app: &App) -> String {
    let progress = app.derived().progress[phase_at(app.questions.phase)];
    if progress.answered > 0 && progress.partly == 0 && progress.missing == 0 {
        return app.texts().msg_questions_summary_done(progress.answered);
    }
    if progress.answered + progress.partly + progress.missing == 0 {
        return String::new();
    }
    app.texts().msg_questions_summary(progress.answered, progress.partly, progress.missing)
}

const fn phase_at(phase: Phase) -> usize {
    match phase {
        Phase::Planning => 0,
        Phase::Evaluation => 1,
    }
}

fn key(app: &App) -> u64 {
    let state = &app.questions;
    key_of((state.at, state.column, state.phase, state.missing_only, &state.network, state.rows().len()))
}

fn draw(app: &App, painter: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let body = inside.body;
    let state = &app.questions;
    let rows = state.rows().len();
    if app.meeting().charter.questions.is_empty() || app.meeting().measures.is_empty() {
        foot::empty(app, painter, body);
        return;
    }
    let head = 1 + u16::from(body.height >= 20);
    let foot = foot::rows(body.height, head, rows);
    let table = Rect { height: body.height.saturating_sub(head + foot), ..rows_from(body, head) };
    let columns = Columns::new(app, body.width);
    heads(app, painter, row(body, 0), &columns);
    if rows == 0 {
        foot::empty(app, painter, rows_from(body, head + u16::from(body.height > 4)));
        return;
    }
    let shown = usize::from(table.height);
    let top = first_shown(state.at, shown, rows);
    let texts = if columns.texts { answers(app, top, shown) } else { HashMap::new() };
    for (line, measure) in (0u16..).zip(state.shown(app, top).take(shown)) {
        let selected = top + usize::from(line) == state.at;
        let wide = row(Rect { y: table.y, height: table.height, ..inside.all }, line);
        let at = top + usize::from(line);
        painter.zone(wide, Target::Row { pane: Pane::Questions, at });
        for (place, (column, _)) in columns.places(row(table, line)).zip(columns.questions(app)) {
            painter.zone(place, Target::Cell { at, column });
        }
        if selected {
            painter.tint(wide, Role::SelectionRow);
        }
        measure_row(app, painter, row(table, line), (measure, &columns, &texts), (selected, focused));
    }
    painter.scroll_mark(Rect { y: table.y, height: table.height, ..inside.edge }, top, shown, rows);
    foot::draw(app, painter, rows_from(body, head + table.height));
}

/// Which phase and which measures are shown, and the questions' letters with a word each.
fn heads(app: &App, painter: &mut Painter<'_>, at: Rect, columns: &Columns) {
    let (texts, state) = (app.texts(), &app.questions);
    let phase = match state.phase {
        Phase::Planning => (texts.msg_questions_planning(), Role::Faint),
        Phase::Evaluation => (texts.msg_questions_evaluation(), Role::Text),
    };
    let mut parts = vec![phase];
    if let Some(network) = &state.network {
        parts.push((clean(network).into_owned(), Role::Text));
    }
    if state.missing_only {
        parts.push((texts.msg_questions_missing_only(), Role::Text));
    }
    let filters = Rect { width: columns.first_x().saturating_sub(1).min(at.width), ..at };
    let dot = format!(" {} ", painter.glyphs.pending);
    // Filters first where it is narrow: they are what surprises.
    let narrow = parts.iter().map(|(text, _)| crate::ui::paint::columns(text) + 3).sum::<u16>() > filters.width + 3;
    let mut x = 0;
    for (text, role) in parts.iter().skip(usize::from(narrow && parts.len() > 1 && state.phase == Phase::Planning)) {
        if x > 0 {
            x += painter.text(after(filters, x), &dot, Role::Fainter);
        }
        x += painter.text(after(filters, x), text, *role);
    }
    if x > 0 {
        painter.zone(Rect { width: x, ..filters }, Target::Action(Action::SwitchPhase));
    }
    for (place, (column, question)) in columns.places(at).zip(columns.questions(app)) {
        let role = if column == state.column { Role::Title } else { Role::Faint };
        let x = painter.text(place, &clean(&question.code), Role::Emphasis);
        if columns.words {
            painter.text(before(after(place, x + 1), 1), &clean(question.short.text(app.language())), role);
        }
    }
    columns.more(painter, at);
}

/// The first words of the answers of the rows that are seen: one walk over all answers, for there may be thousands.
fn answers(app: &App, top: usize, shown: usize) -> HashMap<(Id, &str), &str> {
    let state = &app.questions;
    let seen: std::collections::HashSet<Id> = state.rows().iter().skip(top).take(shown).copied().collect();
    let answers = app.meeting().answers.iter();
    let answers = answers.filter(|answer| answer.phase == state.phase && seen.contains(&answer.measure));
    answers.map(|answer| ((answer.measure, answer.question.as_str()), answer.text.as_str())).collect()
}

type Row<'a> = (&'a Measure, &'a Columns, &'a HashMap<(Id, &'a str), &'a str>);

fn measure_row(app: &App, painter: &mut Painter<'_>, at: Rect, row: Row<'_>, (selected, focused): (bool, bool)) {
    let (measure, columns, texts) = row;
    let state = &app.questions;
    painter.text(Rect { width: columns.code.min(at.width), ..at }, &clean(&measure.code), Role::Faint);
    let title = Rect { width: columns.title.min(at.width), ..after(at, columns.code + 1) };
    let role = if selected && focused { Role::Title } else { Role::Text };
    if measure.title.is_empty() {
        painter.text(title, &app.texts().msg_lists_untitled(), Role::Faint);
    } else {
        painter.text(title, &clean(&measure.title), role);
    }
    for (place, (column, question)) in columns.places(at).zip(columns.questions(app)) {
        let cell = app.derived().cell(measure.id, state.phase, column);
        let at_cursor = selected && focused && column == state.column;
        let place = before(place, 1);
        if at_cursor {
            painter.tint(Rect { x: place.x.saturating_sub(1), width: place.width + 1, ..place }, Role::SelectionCell);
        }
        let (sign, meaning) = sign(painter, cell);
        let role = |role| if at_cursor { Role::SelectionCell } else { role };
        let mut x = painter.text(place, sign, role(meaning)) + 1;
        // With the answer's first words beside it the sign of what is answered says enough.
        let text = texts.get(&(measure.id, question.code.as_str())).filter(|text| !text.trim().is_empty());
        let said = text.is_some() || (question.answer == AnswerKind::Text && !columns.all_words);
        let quiet = cell == State::Answered && said;
        if columns.words && !quiet {
            let word = if cell == State::Answered { Role::Faint } else { meaning };
            x += painter.text(after(place, x), &state_word(app, question.answer, cell), role(word)) + 1;
        }
        if let Some(text) = text {
            let line = text.trim_start().lines().next().unwrap_or_default();
            painter.text(after(place, x), &clean(line), role(Role::Faint));
        }
    }
}

/// The sign of a state, and what it means.
fn sign(painter: &Painter<'_>, state: State) -> (&'static str, Role) {
    match state {
        State::Answered => (painter.glyphs.answered, Role::Done),
        State::No => (painter.glyphs.no, Role::Text),
        State::Partly => (painter.glyphs.partly, Role::Partly),
        State::Missing => (painter.glyphs.missing, Role::Missing),
    }
}

/// A state in a word.
fn state_word(app: &App, kind: AnswerKind, state: State) -> String {
    let texts = app.texts();
    match (state, kind) {
        (State::Answered, AnswerKind::YesPartlyNo) => texts.msg_questions_state_yes(),
        (State::Answered, AnswerKind::Text) => texts.msg_questions_state_answered(),
        (State::No, _) => texts.msg_questions_state_no(),
        (State::Partly, _) => texts.msg_questions_state_partly(),
        (State::Missing, _) => texts.msg_questions_state_missing(),
    }
}

#[cfg(test)]
mod tests;
