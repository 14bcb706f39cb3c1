//! The palette: what is typed, and the actions that match, each with its key.

use crate::{
    app::{App, palette::Palette, pointer::Target},
    editor::EditorStyles,
    ui::{
        Painter, Role,
        paint::{Head, before, row, rows_from},
    },
};
use ratatui::layout::{Position, Rect};

/// Draws the palette; gives the place of the cursor.
pub(super) fn draw(app: &App, palette: &Palette, painter: &mut Painter<'_>, screen: Rect) -> Option<Position> {
    let title = app.texts().msg_screen_palette();
    let size = (screen.width.min(72), screen.height.saturating_sub(2).min(24));
    let summary = palette.hits.len().to_string();
    let inside = painter.overlay(screen, size, &Head { title: &title, summary: &summary, ..Head::default() });
    let body = inside.body;
    let style = |role| painter.theme.style(role);
    let styles = EditorStyles {
        text: style(Role::Title),
        selection: style(Role::SelectionCell),
        placeholder: style(Role::Faint),
        mark: style(Role::Faint),
    };
    palette.editor.render(row(body, 0), painter.buffer, &styles);
    painter.zone(row(body, 0), Target::Text);
    painter.rule(row(body, 1));
    let list = rows_from(body, 2);
    let shown = usize::from(list.height);
    let top = palette.at.saturating_sub(shown.saturating_sub(1));
    if palette.hits.is_empty() {
        painter.text(list, &app.texts().msg_screen_palette_empty(), Role::Faint);
    }
    for (line, (at, (entry, _))) in (0u16..).zip(palette.hits.iter().enumerate().skip(top).take(shown)) {
        let Some(entry) = palette.entries.get(*entry) else { continue };
        let place = row(list, line);
        painter.zone(Rect { height: 1, y: place.y, ..inside.all }, Target::OverlayRow(at));
        if at == palette.at {
            painter.tint(Rect { height: 1, y: place.y, ..inside.all }, Role::SelectionRow);
        }
        let used = painter.right(place, &entry.key, if entry.enabled { Role::Emphasis } else { Role::Fainter });
        let role = match (entry.enabled, at == palette.at) {
            (true, true) => Role::Title,
            (true, false) => Role::Text,
            (false, _) => Role::Fainter,
        };
        painter.text(before(place, used + 2), &entry.label, role);
    }
    painter.scroll_mark(Rect { y: list.y, height: list.height, ..inside.edge }, top, shown, palette.hits.len());
    palette.editor.cursor_screen().map(Position::from)
}
