//! The wording of a decision while it is written: nearly all of the screen, in lines that are read from the other end of
//! the room, with space between them as long as there is room for it.

use super::{styles, told};
use crate::{
    app::{App, Form, pointer::Target},
    ui::{
        Painter, Role,
        paint::{Wrapped, before, columns, inset, row, rows_from},
    },
};
use ratatui::layout::{Position, Rect};

/// Columns of a line that is easy to read, and one for the cursor.
const MEASURE: u16 = 71;

/// Draws the page; gives the place of the cursor.
pub(super) fn draw(app: &App, open: &Form, p: &mut Painter<'_>, area: Rect) -> Option<Position> {
    p.zone(area, Target::Overlay);
    p.fill(area, Role::Ground);
    let bar = row(area, 0);
    p.fill(bar, Role::Bar);
    let bar = inset(bar, 1);
    let count = app.texts().msg_form_words(open.editor.words());
    let used =
        if columns(&open.title) + columns(&count) + 2 <= bar.width { p.right(bar, &count, Role::Faint) } else { 0 };
    p.text(before(bar, used + 2), &open.title, Role::Title);
    let body = rows_from(area, 1);
    let width = MEASURE.min(body.width.saturating_sub(2));
    let (said, role) = told(app, open);
    let said_rows = u16::try_from(Wrapped::new(&said, width).rows()).unwrap_or(1).min(3);
    let said_rows = if said.is_empty() { 0 } else { said_rows + 1 };
    // A wide margin above, where there is room for the text and it.
    let above = (body.height / 8).max(u16::from(body.height > 6));
    let room = Rect {
        x: body.x + (body.width - width) / 2,
        y: body.y + above,
        width,
        height: body.height.saturating_sub(above + said_rows),
    };
    let spacing = if open.editor.wrapped_height(width, room.height) * 2 <= room.height + 1 { 2 } else { 1 };
    p.zone(Rect { x: body.x, width: body.width, ..room }, Target::Text);
    let styles = styles(p, Role::Ground);
    open.editor.render_spaced(room, p.buffer, &styles, spacing);
    p.plain(room);
    if said_rows > 0 {
        p.words(rows_from(Rect { height: room.height + said_rows, ..room }, room.height + 1), &said, role);
    }
    open.editor.cursor_screen().map(Position::from)
}
