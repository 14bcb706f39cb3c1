//! The keys that work where the chair is, and what they do: the table of actions, told.

use crate::{
    app::{App, Row},
    ui::{
        Painter, Role,
        paint::{Head, Wrapped, after, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Draws the help from its first line on.
pub(super) fn draw(app: &App, top: usize, painter: &mut Painter<'_>, screen: Rect) {
    let title = app.texts().msg_screen_help();
    let size = (screen.width.min(100), screen.height.saturating_sub(1));
    let mouse = app.texts().msg_pointer_help();
    let inside = painter.overlay(screen, size, &Head { title: &title, summary: &mouse, ..Head::default() });
    let body = inside.body;
    let rows = lines(app);
    let width = rows.iter().map(|(_, keys)| columns(keys)).max().unwrap_or(0).min(body.width / 3);
    // On a narrow screen some take three rows, and the last must be seen too.
    let shown = usize::from(body.height / if app.size().0 < 100 { 3 } else { 2 }).max(1);
    let top = top.min(rows.len().saturating_sub(shown));
    let mut y = 0;
    for (action, keys) in rows.iter().skip(top) {
        if y >= body.height {
            break;
        }
        let place = rows_from(body, y);
        painter.right(Rect { width, height: 1, ..place }, keys, Role::Emphasis);
        let text = after(place, width + 2);
        painter.text(row(text, 0), &action.label(app.texts()), Role::Title);
        let help = action.help(app.texts());
        let wrapped = Wrapped::new(&help, text.width);
        let used = painter.paragraph(rows_from(text, 1), &help, &wrapped, 0, Role::Faint);
        y += used + 1;
    }
    painter.scroll_mark(inside.edge, top, shown, rows.len());
}

/// Every action that can be reached from where the help was opened, with its keys.
fn lines(app: &App) -> Vec<(&'static Row, String)> {
    let keys = |row: &'static Row| {
        let keys: Vec<String> = app.keymap().keys_of(row.action).map(|key| key.to_string()).collect();
        (row, keys.join("  "))
    };
    app.helped().into_iter().map(keys).collect()
}
