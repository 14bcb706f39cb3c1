//! Fields that are typed in: all of the form is seen, the one being typed in large, with what it takes or why its text
//! was refused under it. A text with lines gets most of the screen, for it is read on the wall while it is typed.

mod large;
#[cfg(test)]
mod tests;

use crate::{
    app::{App, Form, form, pointer::Target, words},
    editor::EditorStyles,
    meeting::Field,
    ui::{
        Painter, Role,
        paint::{Head, Wrapped, after, columns, inset, middle, row, rows_from},
    },
};
use ratatui::layout::{Position, Rect};

/// Columns of a form of single lines, and of one with a text.
const WIDTH: (u16, u16) = (76, 120);

/// What is drawn over whole: no more than all of that. In the columns at its sides the form looks for words that it cuts
/// in two.
pub(super) fn hidden(open: &Form, screen: Rect) -> Rect {
    let screen = Rect { height: screen.height.saturating_sub(1), ..screen };
    if open.is_wording() {
        return screen;
    }
    if !open.fields.iter().any(Field::has_lines) {
        return Rect::ZERO;
    }
    inset(middle(screen, width_of(screen, true), screen.height / 4 * 3), 1)
}

/// Columns of a form.
fn width_of(screen: Rect, large: bool) -> u16 {
    let most = if large { WIDTH.1 } else { WIDTH.0 };
    most.min(screen.width.saturating_sub(if screen.width >= 100 { 8 } else { 2 }))
}

/// Draws the form; gives the place of the cursor.
pub(super) fn draw(app: &App, open: &Form, p: &mut Painter<'_>, screen: Rect) -> Option<Position> {
    let screen = Rect { height: screen.height.saturating_sub(1), ..screen };
    if open.is_wording() {
        return large::draw(app, open, p, screen);
    }
    let large = open.fields.iter().any(Field::has_lines);
    let place = if open.is_private() {
        app.texts().msg_form_private_mark(p.glyphs.private)
    } else if open.fields.len() > 1 {
        app.texts().msg_decisions_form_place(open.at + 1, open.fields.len())
    } else {
        String::new()
    };
    let head = Head { title: &open.title, summary: &place, ..Head::default() };
    let width = width_of(screen, large);
    let told = told(app, open);
    let told_rows = Wrapped::new(&told.0, width.saturating_sub(4)).rows().min(4);
    let told_rows = u16::try_from(told_rows).unwrap_or(4);
    let others = u16::try_from(open.fields.len().saturating_sub(1)).unwrap_or(u16::MAX);
    // label and line of the field itself, an empty row around it where there are others
    let small = others.saturating_add(2 + told_rows + 4 + 2 * u16::from(others > 0));
    let height = if large { small.max(screen.height / 4 * 3) } else { small };
    let inside = p.overlay(screen, (width, height), &head);
    fields(app, open, p, inside.body, (&told.0, told.1, told_rows))
}

/// What is said under the field: why its text was refused, else an example of what it takes.
fn told(app: &App, open: &Form) -> (String, Role) {
    if let Some(refusal) = &open.refused {
        return (words::refusal(app, refusal), Role::Error);
    }
    if open.is_private() {
        return (app.texts().msg_form_private(), Role::Notice);
    }
    let example = open.field().and_then(|field| form::example(app.texts(), field));
    (example.map(|example| app.texts().msg_decisions_form_example(example)).unwrap_or_default(), Role::Faint)
}

fn fields(
    app: &App,
    open: &Form,
    p: &mut Painter<'_>,
    body: Rect,
    (told, told_role, told_rows): (&str, Role, u16),
) -> Option<Position> {
    let labels: Vec<String> = open.fields.iter().map(|field| form::label(app.texts(), field)).collect();
    let label_width = labels.iter().map(|label| columns(label)).max().unwrap_or(0).min(body.width / 2);
    let below = open.fields.len().saturating_sub(open.at + 1);
    let gap = u16::from(open.fields.len() > 1 && body.height > u16::try_from(open.fields.len()).unwrap_or(0) + 4);
    // Where not all fields have room, those before the one being typed in go first.
    let own = 2 + told_rows;
    let room = body.height.saturating_sub(own + 2 * gap);
    let below = u16::try_from(below).unwrap_or(u16::MAX).min(room);
    let above = u16::try_from(open.at).unwrap_or(u16::MAX).min(room - below);
    let mut rest = body;
    let from = open.at - usize::from(above);
    let shown = labels.iter().zip(&open.fields);
    for (at, (label, field)) in shown.clone().enumerate().take(open.at).skip(from) {
        p.zone(row(rest, 0), Target::Field(at));
        other(app, p, row(rest, 0), (label, label_width), field);
        rest = rows_from(rest, 1);
    }
    rest = rows_from(rest, if above > 0 { gap } else { 0 });
    // Of a field that is alone, what stands in the frame need not stand under it again.
    let said = |label: &&String| open.fields.len() == 1 && **label == open.title;
    if let Some(label) = labels.get(open.at).filter(|label| !said(label)) {
        p.text(rest, label, Role::Emphasis);
        rest = rows_from(rest, 1);
    }
    let lines = open.field().is_some_and(Field::has_lines);
    let kept = told_rows + below + if below > 0 { gap } else { 0 };
    let height = if lines { rest.height.saturating_sub(kept).max(rest.height.min(1)) } else { rest.height.min(1) };
    let cursor = typed(open, p, Rect { height, ..rest });
    rest = rows_from(rest, height);
    // While the field is empty the example stands in it; its place under it stays, so that nothing jumps.
    if !open.editor.is_empty() || told_role != Role::Faint {
        p.words(Rect { height: told_rows.min(rest.height), ..rest }, told, told_role);
    }
    rest = rows_from(rest, told_rows + gap);
    for (at, (label, field)) in shown.enumerate().skip(open.at + 1) {
        p.zone(row(rest, 0), Target::Field(at));
        other(app, p, row(rest, 0), (label, label_width), field);
        rest = rows_from(rest, 1);
    }
    cursor
}

/// A field that is not being typed in: its label and what it holds.
fn other(app: &App, p: &mut Painter<'_>, at: Rect, (label, width): (&str, u16), field: &Field) {
    p.text(Rect { width: width.min(at.width), ..at }, label, Role::Faint);
    let value = app.meeting().field(field, app.texts()).unwrap_or_default();
    let place = after(at, width + 2);
    match value.lines().next().filter(|line| !line.trim().is_empty()) {
        Some(line) => p.text(place, line, Role::Text),
        None => p.text(place, &app.texts().msg_decisions_form_empty(), Role::Fainter),
    };
}

/// The field being typed in.
fn typed(open: &Form, p: &mut Painter<'_>, at: Rect) -> Option<Position> {
    let ground = if open.has_lines() { Role::Ground } else { Role::SelectionRow };
    if ground != Role::Ground {
        // what is inside the frame has been cleared
        p.fill(at, ground);
    }
    let styles = styles(p, ground);
    let place = if ground == Role::Ground { at } else { inset(at, u16::from(at.width > 4)) };
    open.editor.render(place, p.buffer, &styles);
    p.plain(place);
    p.zone(at, Target::Text);
    open.editor.cursor_screen().map(Position::from)
}

/// The looks of a field on this ground.
fn styles(p: &Painter<'_>, ground: Role) -> EditorStyles {
    let style = |role| p.theme.style(Role::Ground).patch(p.theme.style(ground)).patch(p.theme.style(role));
    EditorStyles {
        text: style(Role::Title),
        selection: p.theme.style(Role::SelectionCell),
        placeholder: style(Role::Fainter),
        mark: style(Role::Faint),
    }
}
