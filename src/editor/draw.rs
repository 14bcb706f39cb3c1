//! Drawing the field, and the mouse in it.

use super::view::text_columns;
use super::wrap::row_of;
use super::{Clipboard, Editor, Outcome, glyph};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use rat_text::TextPosition;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The looks of a field; the theme's, chosen by the caller.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EditorStyles {
    /// The text and the ground it stands on.
    pub text: Style,
    /// What is selected, laid over the text.
    pub selection: Style,
    /// What an empty field says.
    pub placeholder: Style,
    /// The marks that say there is more above, below or beside, and signs for what cannot be seen.
    pub mark: Style,
}

impl Editor {
    /// Draws the field and scrolls it so that the cursor is seen; [`Editor::cursor_screen`] then says where.
    pub fn render(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles) {
        let area = area.intersection(buf.area);
        self.view.borrow_mut().cursor = None;
        if area.is_empty() {
            return;
        }
        buf.set_style(area, styles.text);
        self.scroll_into_view(area);
        if self.is_empty() {
            buf.set_stringn(area.x, area.y, &self.placeholder, usize::from(area.width), styles.placeholder);
        }
        if self.kind.is_line() {
            self.draw_line(area, buf, styles);
        } else {
            self.draw_rows(area, buf, styles);
        }
    }

    /// Puts the cursor where the mouse was pressed, or with `extend` selects up to there.
    pub fn click(&mut self, column: u16, row: u16, extend: bool) -> Outcome {
        let area = self.view.borrow().area;
        if !area.contains((column, row).into()) {
            return Outcome::Ignored;
        }
        let column = column - area.x;
        let place = if self.kind.is_line() {
            let left = self.view.borrow().left;
            TextPosition::new(self.column_at(0, left, column), 0)
        } else {
            match self.rows_from_top(usize::from(row - area.y) + 1).last() {
                Some(&(line, _, span)) => TextPosition::new(self.column_at(line, span.0, column), line),
                None => self.end(),
            }
        };
        self.goal = None;
        self.core.set_cursor(place, extend);
        Outcome::Moved
    }

    /// As [`click`](Self::click), for a mouse that may have left the field: the nearest place in it. Above and below it
    /// the text goes on by a row.
    pub fn point(&mut self, column: u16, row: u16, extend: bool) -> Outcome {
        let area = self.view.borrow().area;
        if area.is_empty() {
            return Outcome::Ignored;
        }
        let beyond = if extend && row < area.y {
            Some(KeyCode::Up)
        } else if extend && row >= area.bottom() {
            Some(KeyCode::Down)
        } else {
            None
        };
        if let Some(code) = beyond.filter(|_| !self.kind.is_line()) {
            return self.key(&KeyEvent::new(code, KeyModifiers::SHIFT), &mut Clipboard::default());
        }
        self.click(column.clamp(area.x, area.right() - 1), row.clamp(area.y, area.bottom() - 1), extend)
    }

    fn draw_line(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles) {
        let left = self.view.borrow().left;
        let end = self.line_end(0);
        let drawn = self.draw_span(0, (left, end), Rect { height: 1, ..area }, buf, styles);
        if left > 0 {
            buf.set_stringn(area.x, area.y, "‹", 1, styles.mark);
        }
        if drawn < end {
            buf.set_stringn(area.right() - 1, area.y, "›", 1, styles.mark);
        }
    }

    fn draw_rows(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles) {
        let rows = self.rows_from_top(usize::from(area.height));
        for (y, &(line, _, span)) in (area.y..area.bottom()).zip(&rows) {
            self.draw_span(line, span, Rect { y, height: 1, ..area }, buf, styles);
        }
        let last =
            rows.last().is_some_and(|&(line, row, _)| line == self.last_line() && row + 1 == self.rows(line).len());
        // On a single row both would stand in one cell: what is below is what one reads on to.
        if self.view.borrow().top > (0, 0) {
            buf.set_stringn(area.right() - 1, area.y, "↑", 1, styles.mark);
        }
        if !last {
            buf.set_stringn(area.right() - 1, area.bottom() - 1, "↓", 1, styles.mark);
        }
    }

    /// The rows in view: line, which of its rows, and its columns from and to.
    fn rows_from_top(&self, height: usize) -> Vec<(u32, usize, (u32, u32))> {
        let (mut line, mut row) = self.view.borrow().top;
        let mut seen = Vec::with_capacity(height);
        while seen.len() < height && line <= self.last_line() {
            let rows = self.rows(line);
            if let Some(start) = rows.get(row).map(|row| row.column) {
                let end = rows.get(row + 1).map_or_else(|| self.line_end(line), |next| next.column);
                seen.push((line, row, (start, end)));
                row += 1;
            } else {
                (line, row) = (line + 1, 0);
            }
        }
        seen
    }

    /// Draws the graphemes of one row, notes the cursor, and says which column it came to.
    fn draw_span(
        &self,
        line: u32,
        (start, end): (u32, u32),
        row: Rect,
        buf: &mut Buffer,
        styles: &EditorStyles,
    ) -> u32 {
        let selection = self.core.selection();
        let cursor = self.core.cursor();
        let rows = self.rows(line);
        let here = cursor.y == line && row_of(&rows, cursor.x) == row_of(&rows, start);
        let room = row.x + text_columns(row.width);
        let (mut x, mut column) = (row.x, start);
        let mut cursor_x = None;
        for grapheme in self.span(line, (start, end)) {
            if cursor.x == column {
                cursor_x = Some(x);
            }
            let (drawn, width) = glyph::shown(&grapheme);
            // A grapheme wider than the whole row may use the column kept free; a space may hang over the edge.
            if x + width > room.max(row.x + width).min(row.right()) {
                if column + 1 == end && grapheme.trim().is_empty() {
                    column = end;
                }
                break;
            }
            let mut style = if drawn == grapheme { styles.text } else { styles.text.patch(styles.mark) };
            if selection.contains_pos((column, line)) {
                style = style.patch(styles.selection);
            }
            buf.set_stringn(x, row.y, drawn, usize::from(width), style);
            x += width;
            column += 1;
        }
        if here {
            let cursor_x = cursor_x.unwrap_or(x).min(row.right() - 1);
            self.view.borrow_mut().cursor = Some((cursor_x, row.y));
        }
        // A selected line break shows as one cell, so that empty lines are seen to be selected.
        if column == self.line_end(line) && selection.contains_pos((column, line)) && x < row.right() {
            buf.set_stringn(x, row.y, " ", 1, styles.text.patch(styles.selection));
        }
        column
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    fn screen(editor: &Editor, width: u16, height: u16) -> Vec<String> {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        editor.render(area, &mut buf, &EditorStyles::default());
        let row = |y| (0..width).map(|x| buf[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
        (0..height).map(row).collect()
    }

    fn press(editor: &mut Editor, code: KeyCode) {
        let _ = editor.key(&KeyEvent::new(code, KeyModifiers::NONE), &mut Clipboard::default());
    }

    #[test]
    fn a_text_wraps_at_words_and_follows_the_cursor() {
        let mut editor = Editor::new("Forumet vedtar rammen for 2019.\n\nEnstemmig.", Kind::Text);
        assert_eq!(editor.wrapped_height(16), 5);
        assert_eq!(screen(&editor, 16, 5), ["Forumet vedtar", "rammen for", "2019.", "", "Enstemmig."]);
        assert_eq!(editor.cursor_screen(), Some((10, 4)));
        assert_eq!(screen(&editor, 16, 3), ["2019.          ↑", "", "Enstemmig."]);
        for _ in 0..4 {
            press(&mut editor, KeyCode::Up);
        }
        assert_eq!(editor.cursor(), (0, 10));
        assert_eq!(screen(&editor, 16, 3), ["Forumet vedtar", "rammen for", "2019.          ↓"]);
        assert_eq!(editor.cursor_screen(), Some((10, 0)));
    }

    #[test]
    fn the_height_follows_the_text() {
        let mut editor = Editor::new("en", Kind::Text);
        assert_eq!(editor.wrapped_height(20), 1);
        let _ = editor.paste("\nto");
        assert_eq!((editor.wrapped_height(20), editor.wrapped_height(2)), (2, 4));
        assert_eq!(editor.undo(), Outcome::Changed);
        assert_eq!(editor.wrapped_height(20), 1);
    }

    #[test]
    fn a_line_scrolls_sideways() {
        let mut editor = Editor::new("Fagfornyelsen, overordnet del", Kind::Line);
        assert_eq!(screen(&editor, 12, 1), ["‹ordnet del"]);
        assert_eq!(editor.cursor_screen(), Some((11, 0)));
        press(&mut editor, KeyCode::Home);
        assert_eq!(screen(&editor, 12, 1), ["Fagfornyels›"]);
        assert_eq!(editor.cursor_screen(), Some((0, 0)));
    }

    #[test]
    fn an_empty_field_says_what_it_is_for() {
        let editor = Editor::new("", Kind::Line).with_placeholder("Tittel på saken");
        assert_eq!(screen(&editor, 10, 1), ["Tittel på"]);
        assert_eq!(editor.cursor_screen(), Some((0, 0)));
    }

    #[test]
    fn no_room_is_no_trouble() {
        for kind in [Kind::Line, Kind::Text] {
            let editor = Editor::new("漢字 ord\u{1b}[31m", kind);
            for (width, height) in [(0, 0), (0, 5), (5, 0), (1, 1), (2, 1), (1, 2)] {
                let _ = screen(&editor, width, height);
            }
            let mut buf = Buffer::empty(Rect::new(0, 0, 4, 2));
            editor.render(Rect::new(2, 1, 40, 40), &mut buf, &EditorStyles::default());
            editor.render(Rect::new(90, 90, 4, 4), &mut buf, &EditorStyles::default());
            assert_eq!(editor.cursor_screen(), None);
        }
    }

    #[test]
    fn a_click_puts_the_cursor_there() {
        let mut editor = Editor::new("en to\ntre", Kind::Text);
        let _ = screen(&editor, 20, 4);
        assert_eq!(editor.click(3, 0, false), Outcome::Moved);
        assert_eq!(editor.cursor(), (0, 3));
        assert_eq!(editor.click(19, 3, true), Outcome::Moved);
        assert_eq!((editor.cursor(), editor.selected().as_deref()), ((1, 3), Some("to\ntre")));
        assert_eq!(editor.click(20, 0, false), Outcome::Ignored);
    }
}
