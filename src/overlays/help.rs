//! The keys that work where the chair is, and what they do: what the place is for, then the table of actions, told.

use crate::{
    app::App,
    ui::{
        Painter, Role,
        paint::{Head, Wrapped, after, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Draws the help from its first action on.
pub(super) fn draw(app: &App, top: usize, painter: &mut Painter<'_>, screen: Rect) {
    let title = format!("{} · {}", app.texts().msg_screen_help(), app.place_title());
    let size = (screen.width.min(100), screen.height.saturating_sub(1));
    let mouse = app.texts().msg_pointer_help();
    let inside = painter.overlay(screen, size, &Head { title: &title, summary: &mouse, ..Head::default() });
    let about = app.help_about();
    let used = painter.words(Rect { height: inside.body.height.min(4), ..inside.body }, &about, Role::Text);
    let body = rows_from(inside.body, used + 1);
    let helped = app.helped();
    let keys: Vec<String> = helped.iter().map(|helped| painter.key(keys(app, helped.row.action))).collect();
    let width = keys.iter().map(|keys| columns(keys)).max().unwrap_or(0).min(body.width / 3);
    let shown = app.helped_at_once();
    let top = top.min(helped.len().saturating_sub(shown));
    let mut y = 0;
    for (helped, keys) in helped.iter().zip(&keys).skip(top) {
        if let Some(head) = &helped.head {
            y += u16::from(y > 0);
            painter.text(row(body, y), head, Role::Faint);
            y += 1;
        }
        let place = rows_from(body, y);
        if place.height < 2 {
            break; // a key is told whole or not
        }
        painter.right(Rect { width, height: 1, ..place }, keys, Role::Emphasis);
        let text = after(place, width + 2);
        painter.text(row(text, 0), &helped.row.label(app.texts()), Role::Title);
        let help = helped.row.help(app.texts());
        let wrapped = Wrapped::new(&help, text.width);
        y += painter.paragraph(rows_from(text, 1), &help, &wrapped, 0, Role::Faint) + 1;
    }
    let edge = Rect { y: body.y, height: body.height, ..inside.edge };
    painter.scroll_mark(edge, top, shown, helped.len());
}

/// The keys of an action, side by side.
fn keys(app: &App, action: crate::app::Action) -> String {
    app.keymap().all_written(action, app.texts())
}
