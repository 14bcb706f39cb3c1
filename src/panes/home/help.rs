//! The keys that work at home, and what they do: the table of actions, told.

use crate::{
    app::{Row, home::Home},
    ui::{
        Painter, Role,
        paint::{Head, Wrapped, after, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

pub(super) fn draw(home: &Home, top: usize, p: &mut Painter<'_>, screen: Rect) {
    let title = home.texts().msg_screen_help();
    let inside = p.overlay(screen, (screen.width.min(100), screen.height), &Head { title: &title, ..Head::default() });
    let body = inside.body;
    let keys = |row: &Row| p.key(home.keymap().all_written(row.action, home.texts()));
    let rows: Vec<(&Row, String)> = home.helped().into_iter().map(|row| (row, keys(row))).collect();
    let width = rows.iter().map(|(_, keys)| columns(keys)).max().unwrap_or(0).min(body.width / 3);
    let top = top.min(rows.len().saturating_sub(1));
    let (mut y, mut shown) = (0, 0);
    for (action, keys) in rows.iter().skip(top) {
        if y >= body.height {
            break;
        }
        let place = rows_from(body, y);
        p.right(Rect { width, height: 1, ..place }, keys, Role::Emphasis);
        let text = after(place, width + 2);
        p.text(row(text, 0), &action.label(home.texts()), Role::Title);
        let help = action.help(home.texts());
        let wrapped = Wrapped::new(&help, text.width);
        y += p.paragraph(rows_from(text, 1), &help, &wrapped, 0, Role::Faint) + 1;
        shown += 1;
    }
    p.scroll_mark(inside.edge, top, shown, rows.len());
}
