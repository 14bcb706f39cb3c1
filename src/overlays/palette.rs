//! The palette: what is typed, the actions that match with the letters that were found, where each belongs and its key,
//! and at the foot what the selected one does or why it cannot be done.

use super::entry::{self, Look};
use crate::{
    app::{palette::Palette, pointer::Target},
    editor::EditorStyles,
    language::Texts,
    ui::{
        Painter, Role,
        paint::{Head, columns, row, rows_from},
    },
};
use ratatui::layout::{Position, Rect};

/// Columns and rows of the palette, where there are so many.
const SIZE: (u16, u16) = (96, 30);

/// Draws the palette in the middle of this part of the screen, with the key that closes it; gives the place of the
/// cursor.
pub fn draw(
    (texts, closes): (&Texts, &str),
    palette: &Palette,
    painter: &mut Painter<'_>,
    screen: Rect,
) -> Option<Position> {
    let title = texts.msg_screen_palette();
    let size = (screen.width.saturating_sub(2).min(SIZE.0), screen.height.min(SIZE.1));
    let summary = palette.hits.len().to_string();
    let inside = painter.overlay(screen, size, &Head { title: &title, summary: &summary, ..Head::default() });
    let style = |role| painter.theme.style(role);
    let styles = EditorStyles {
        text: style(Role::Title),
        selection: style(Role::SelectionCell),
        placeholder: style(Role::Faint),
        mark: style(Role::Faint),
    };
    let body = inside.body;
    palette.editor.render(row(body, 0), painter.buffer, &styles);
    painter.plain(row(body, 0));
    painter.zone(row(body, 0), Target::Text);
    painter.rule(row(body, 1));
    let list = entry::foot(painter, rows_from(body, 2), palette.selected());
    if palette.hits.is_empty() {
        painter.words(list, &texts.msg_screen_palette_empty(closes), Role::Faint);
    }
    let shown = usize::from(list.height);
    let top = palette.at.saturating_sub(shown.saturating_sub(1));
    let place_width = palette.entries.iter().map(|entry| columns(&entry.place)).max().unwrap_or(0);
    for (line, (at, found)) in (0u16..).zip(palette.hits.iter().enumerate().skip(top).take(shown)) {
        let Some(listed) = palette.entries.get(found.entry) else { continue };
        let place = row(list, line);
        let all = Rect { height: 1, y: place.y, ..inside.all };
        painter.zone(all, Target::OverlayRow(at));
        let chosen = at == palette.at;
        if chosen {
            painter.tint(all, Role::SelectionRow);
        }
        let marks = if palette.in_own_words() { found.marks.as_slice() } else { &[] };
        let look = Look { chosen, marks, by: &found.by, place: place_width };
        entry::draw(painter, place, listed, look);
    }
    painter.scroll_mark(Rect { y: list.y, height: list.height, ..inside.edge }, top, shown, palette.hits.len());
    palette.editor.cursor_screen().map(Position::from)
}
