//! Under the matrix: the question at the cursor as it is asked and its answer, or why there is nothing to see.

use super::{sign, state_word};
use crate::{
    app::{Action, App, lists::code_and_title},
    language::clean::clean,
    meeting::Measure,
    ui::{
        Painter, Role,
        paint::{after, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Rows under a matrix with so many rows, the empty one above them included: what the matrix leaves, but not less than
/// the question and its answer need.
pub(super) fn rows(height: u16, head: u16, measures: usize) -> u16 {
    let least = match height {
        0..=7 => 0,
        8..=11 => 3,
        12..=23 => 4,
        _ => 7,
    };
    let wanted = u16::try_from(measures).unwrap_or(u16::MAX);
    height.saturating_sub(head).saturating_sub(wanted).max(least)
}

/// Draws them.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, at: Rect) {
    let at = rows_from(at, 1);
    let id = app.questions.measure(app);
    let (Some(measure), Some(question)) = (id.and_then(|id| app.meeting().measure(id)), app.questions.question(app))
    else {
        return;
    };
    let mut rest = at;
    if at.height >= 4 {
        painter.text(row(at, 0), &about(app, measure), Role::Faint);
        rest = rows_from(at, 1);
    }
    let cell = app.derived().cell(measure.id, app.questions.phase, app.questions.column);
    let code = format!("{} {} ", clean(&measure.code), painter.glyphs.pending);
    let x = painter.parts(row(rest, 0), &[(&code, Role::Faint), (&clean(&question.code), Role::Emphasis)]) + 2;
    let wording = clean(question.wording.text(app.language()));
    let room = after(rest, x);
    let most = (rest.height / 2).max(1);
    let used = painter.words(Rect { height: most.min(room.height), ..room }, &wording, Role::Faint);
    let rest = rows_from(rest, used.max(1));
    let answer = app.meeting().answer(measure.id, &question.code, app.questions.phase);
    let text = answer.map_or("", |answer| answer.text.as_str());
    let state = state_word(app, question.answer, cell);
    if text.trim().is_empty() {
        let empty = if cell == crate::meeting::State::Missing {
            app.texts().msg_questions_no_answer(app.key_of(Action::AnswerEdit), app.key_of(Action::AnswerState))
        } else {
            app.texts().msg_questions_no_text(state)
        };
        painter.words(rest, &empty, Role::Fainter);
        return;
    }
    // The state once more, in a word, where the matrix may have had room for a sign only.
    let (sign, role) = sign(painter, cell);
    let label = format!("{sign} {state}  ");
    let x = columns(&label);
    if rest.width > x + 24 {
        painter.text(rest, &label, role);
        painter.words(after(rest, x), text, Role::Text);
    } else {
        painter.words(rest, text, Role::Text);
    }
}

/// The measure in full, with who does it: its title may be cut in the matrix.
fn about(app: &App, measure: &Measure) -> String {
    let (title, texts) = (code_and_title(app, measure), app.texts());
    let (who, partner) = (clean(&measure.who), clean(&measure.partner));
    match (who.is_empty(), partner.is_empty()) {
        (false, false) => texts.msg_questions_with_partner(title, who, partner),
        (false, true) => texts.msg_questions_by(title, who),
        _ => title,
    }
}

/// Why there is nothing to see, and which key changes that.
pub(super) fn empty(app: &App, painter: &mut Painter<'_>, at: Rect) {
    let (texts, state) = (app.texts(), &app.questions);
    if app.meeting().charter.questions.is_empty() {
        painter.words(at, &texts.msg_questions_none(), Role::Faint);
        return;
    }
    let network = state.network.as_ref().and_then(|code| app.meeting().charter.stream(code));
    let none_of_network = network.filter(|stream| app.meeting().measures_of(&stream.code).next().is_none());
    let (what, key) = if app.meeting().listed_measures().next().is_none() {
        (texts.msg_questions_no_measures(app.key_of(Action::PaneLists)), String::new())
    } else if let Some(stream) = none_of_network {
        let name = clean(stream.name.text(app.language()));
        (texts.msg_questions_no_measures_of(name), texts.msg_questions_next_network(app.key_of(Action::OneNetwork)))
    } else {
        let done = format!("{} {}", painter.glyphs.done, texts.msg_questions_nothing_missing());
        (done, texts.msg_questions_show_all(app.key_of(Action::MissingOnly)))
    };
    let used = painter.words(at, &what, Role::Faint);
    painter.words(rows_from(at, used), &key, Role::Faint);
}
