//! The minutes as they are now, to read through before people stand up.

use crate::{
    app::{App, overlay::MinutesPage},
    ui::{
        Painter, Role,
        paint::{Head, row},
    },
};
use ratatui::layout::Rect;

/// Columns of the page: as the plain text is wrapped, and its margins.
const COLUMNS: u16 = 84;

/// Draws the page.
pub(super) fn draw(app: &App, page: &MinutesPage, painter: &mut Painter<'_>, screen: Rect) {
    // the line at the bottom says where the minutes were written
    let screen = Rect { height: screen.height.saturating_sub(1), ..screen };
    let title = app.texts().msg_screen_minutes_preview();
    let shown = usize::from(screen.height.saturating_sub(3));
    let top = page.top.min(page.lines.len().saturating_sub(shown));
    let summary = app.texts().msg_screen_lines(top + 1, (top + shown).min(page.lines.len()), page.lines.len());
    let head = Head { title: &title, summary: &summary, ..Head::default() };
    let inside = painter.overlay(screen, (COLUMNS, screen.height), &head);
    for (number, line) in (0..inside.body.height).zip(page.lines.iter().skip(top)) {
        painter.text(row(inside.body, number), line, Role::Text);
    }
    painter.scroll_mark(inside.edge, top, shown, page.lines.len());
}
