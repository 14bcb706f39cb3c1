//! Drawing the field, and the mouse in it.

use super::view::{Row, text_columns};
use super::{Editor, Outcome, glyph};
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
    /// For tests of those who do not draw: places are known from then on as if it stood at the top left.
    #[cfg(test)]
    pub fn draw_somewhere(&self, width: u16, height: u16) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        self.render(buffer.area, &mut buffer, &EditorStyles::default());
    }

    /// Draws the field and scrolls it so that the cursor is seen; [`Editor::cursor_screen`] then says where.
    pub fn render(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles) {
        self.render_spaced(area, buf, styles, 1);
    }

    /// The same with a row on every so manieth line: a text that is read from afar.
    pub fn render_spaced(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles, spacing: u16) {
        let area = area.intersection(buf.area);
        {
            let mut view = self.view.borrow_mut();
            (view.cursor, view.spacing) = (None, spacing.max(1));
        }
        if area.is_empty() {
            return;
        }
        ground(area, buf, styles.text);
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

    /// Puts the cursor where the mouse was pressed, or with `extend` selects up to there. Beside the field it is the
    /// nearest place; what is dragged beyond it selects on by a row or a letter, and the field scrolls along.
    pub fn point(&mut self, column: u16, row: u16, extend: bool) -> Outcome {
        let Some(to) = self.place_at(column, row, extend) else { return Outcome::Ignored };
        self.goal = None;
        self.go(to, extend);
        Outcome::Moved
    }

    /// Selects the word that the mouse was pressed on twice, or the blanks or marks there.
    pub fn point_word(&mut self, column: u16, row: u16) -> Outcome {
        let Some(at) = self.place_at(column, row, false) else { return Outcome::Ignored };
        self.select_bytes(self.word_around(at))
    }

    /// Selects the whole line that the mouse was pressed on three times, over all rows that it takes.
    pub fn point_line(&mut self, column: u16, row: u16) -> Outcome {
        let Some(at) = self.place_at(column, row, false) else { return Outcome::Ignored };
        self.select_bytes(self.line_start(at)..self.line_end(at))
    }

    fn select_bytes(&mut self, bytes: std::ops::Range<usize>) -> Outcome {
        self.goal = None;
        self.go(bytes.start, false);
        self.go(bytes.end, true);
        Outcome::Moved
    }

    /// The place in the text under a place on the screen, or the nearest; with `beyond`, the text goes on around the
    /// field.
    fn place_at(&self, column: u16, row: u16, beyond: bool) -> Option<usize> {
        let (area, top, left) = {
            let view = self.view.borrow();
            (view.area, view.top, view.left)
        };
        if area.is_empty() {
            return None;
        }
        let across = column.clamp(area.x, area.right() - 1) - area.x;
        if self.kind.is_line() {
            let before = beyond && column < area.x;
            return Some(if before { self.before(left) } else { self.place_in(left, self.row_at(0), across) });
        }
        let top = self.row_at(self.settled(top));
        if beyond && row < area.y {
            let above = self.row_above(top);
            return Some(above.map_or(0, |above| self.place_in(above.start, above, across)));
        }
        let down = row.clamp(area.y, area.bottom() - 1) - area.y;
        let height = usize::from(down / self.view.borrow().spacing.max(1)) + 1;
        let height = height + usize::from(beyond && row >= area.bottom());
        let rows: Vec<Row> = self.rows_from(top, height).collect();
        match rows.last().filter(|_| rows.len() == height) {
            Some(&row) => Some(self.place_in(row.start, row, across)),
            None => Some(self.len()),
        }
    }

    fn draw_line(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles) {
        let left = self.view.borrow().left;
        let row = Row { start: left, ..self.row_at(0) };
        let drawn = self.draw_row(row, Rect { height: 1, ..area }, buf, styles);
        if left > 0 {
            buf.set_stringn(area.x, area.y, "‹", 1, styles.mark);
        }
        if drawn < row.end {
            buf.set_stringn(area.right() - 1, area.y, "›", 1, styles.mark);
        }
    }

    fn draw_rows(&self, area: Rect, buf: &mut Buffer, styles: &EditorStyles) {
        let top = self.row_at(self.view.borrow().top);
        let mut last = top;
        let (spacing, height) = (self.view.borrow().spacing.max(1), self.view.borrow().height());
        for (y, row) in (area.y..area.bottom()).step_by(usize::from(spacing)).zip(self.rows_from(top, height)) {
            self.draw_row(row, Rect { y, height: 1, ..area }, buf, styles);
            last = row;
        }
        // On a single row both would stand in one cell: what is below is what one reads on to.
        if top.start > 0 {
            buf.set_stringn(area.right() - 1, area.y, "↑", 1, styles.mark);
        }
        if last.end < self.len() {
            buf.set_stringn(area.right() - 1, area.bottom() - 1, "↓", 1, styles.mark);
        }
    }

    /// Draws the graphemes of one row, notes the cursor, and says which place it came to.
    fn draw_row(&self, row: Row, place: Rect, buf: &mut Buffer, styles: &EditorStyles) -> usize {
        let selected = self.selected_bytes();
        let here = (row.start..row.end).contains(&self.cursor) || self.cursor == row.end && !row.more;
        let room = place.x + text_columns(place.width);
        let (mut x, mut to) = (place.x, row.start);
        let mut cursor_x = None;
        for (at, grapheme) in glyph::graphemes(self.part(row.start..row.end)) {
            let at = row.start + at;
            if self.cursor == at {
                cursor_x = Some(x);
            }
            let (drawn, width) = glyph::shown(grapheme);
            // A grapheme wider than the whole row may use the column kept free; a space may hang over the edge.
            if x + width > room.max(place.x + width).min(place.right()) {
                if at + grapheme.len() == row.end && grapheme.trim().is_empty() {
                    to = row.end;
                }
                break;
            }
            let mut style = if drawn == grapheme { styles.text } else { styles.text.patch(styles.mark) };
            if selected.contains(&at) {
                style = style.patch(styles.selection);
            }
            match buf.cell_mut((x, place.y)).filter(|_| glyph::is_plain(&drawn)) {
                // nothing in it has to be looked at again
                Some(cell) => _ = cell.set_symbol(&drawn).set_style(style),
                None => _ = buf.set_stringn(x, place.y, drawn, usize::from(width), style),
            }
            x += width;
            to = at + grapheme.len();
        }
        if here {
            let cursor_x = cursor_x.unwrap_or(x).min(place.right() - 1);
            self.view.borrow_mut().cursor = Some((cursor_x, place.y));
        }
        // A selected line break shows as one cell, so that empty lines are seen to be selected.
        if to == row.end && !row.more && selected.contains(&to) && x < place.right() {
            buf.set_stringn(x, place.y, " ", 1, styles.text.patch(styles.selection));
        }
        to
    }
}

/// Gives an area, which lies in the buffer, a look: row by row, for to look up each cell by its place costs more than all else.
fn ground(area: Rect, buf: &mut Buffer, style: Style) {
    let width = usize::from(area.width);
    for y in area.top()..area.bottom() {
        let start = buf.index_of(area.x, y);
        for cell in buf.content.iter_mut().skip(start).take(width) {
            cell.set_style(style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Clipboard, Kind};
    use super::*;
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

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
        assert_eq!(editor.wrapped_height(16, 99), 5);
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
        assert_eq!(editor.wrapped_height(20, 99), 1);
        let _ = editor.paste("\nto");
        assert_eq!((editor.wrapped_height(20, 99), editor.wrapped_height(2, 99)), (2, 4));
        assert_eq!(editor.undo(), Outcome::Changed);
        assert_eq!(editor.wrapped_height(20, 99), 1);
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
        assert_eq!(editor.point(3, 0, false), Outcome::Moved);
        assert_eq!(editor.cursor(), (0, 3));
        assert_eq!(editor.point(19, 3, true), Outcome::Moved);
        assert_eq!((editor.cursor(), editor.selected().as_deref()), ((1, 3), Some("to\ntre")));
        assert_eq!((editor.point(20, 0, false), editor.cursor()), (Outcome::Moved, (0, 5)), "the nearest place");
    }

    #[test]
    fn what_is_dragged_beyond_the_field_selects_on() {
        let mut editor = Editor::new(&"ord\n".repeat(9), Kind::Text);
        editor.set_cursor_byte(0);
        let _ = screen(&editor, 20, 4);
        assert_eq!(editor.point(1, 1, false), Outcome::Moved);
        assert_eq!(editor.point(30, 40, true), Outcome::Moved);
        assert_eq!(editor.selected().as_deref(), Some("rd\nord\nord\nord"));
        assert_eq!(screen(&editor, 20, 4)[0], "ord                ↑", "it scrolls along");
        let mut line = Editor::new("Fagfornyelsen", Kind::Line);
        let _ = screen(&line, 20, 1);
        let _ = line.point(3, 0, false);
        let _ = line.point(0, 7, true);
        assert_eq!(line.selected().as_deref(), Some("Fag"));
    }

    #[test]
    fn a_double_click_takes_the_word() {
        let mut editor = Editor::new("Frist 12.04.2019.", Kind::Line);
        let _ = screen(&editor, 20, 1);
        assert_eq!(editor.point_word(9, 0), Outcome::Moved);
        assert_eq!(editor.selected().as_deref(), Some("12.04.2019"));
    }

    #[test]
    fn a_triple_click_takes_the_line_over_all_its_rows() {
        let mut editor = Editor::new("en to tre fire fem seks\nsju", Kind::Text);
        let _ = screen(&editor, 10, 5);
        assert_eq!(editor.point_line(2, 1), Outcome::Moved);
        assert_eq!(editor.selected().as_deref(), Some("en to tre fire fem seks"));
    }

    #[test]
    fn the_wheel_leaves_the_cursor_in_its_place() {
        let mut editor = Editor::new("en\nto\ntre\nfire\nfem", Kind::Text);
        assert_eq!(screen(&editor, 9, 3), ["tre     ↑", "fire", "fem"]);
        editor.scroll(-1);
        assert_eq!(screen(&editor, 9, 3), ["to      ↑", "tre", "fire    ↓"]);
        assert_eq!((editor.cursor_screen(), editor.cursor()), (None, (4, 3)));
        editor.scroll(-9);
        assert_eq!(screen(&editor, 9, 3)[0], "en");
        press(&mut editor, KeyCode::Left);
        assert_eq!(screen(&editor, 9, 3), ["tre     ↑", "fire", "fem"]);
    }

    #[test]
    fn rows_with_space_between_are_pointed_at_too() {
        let mut editor = Editor::new("en\nto\ntre", Kind::Text);
        let area = Rect::new(0, 0, 9, 4);
        let mut buf = Buffer::empty(area);
        editor.render_spaced(area, &mut buf, &EditorStyles::default(), 2);
        let row = |y| (0..8).map(|x| buf[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
        assert_eq!([row(0), row(1), row(2), row(3)], ["to", "", "tre", ""]);
        assert_eq!(editor.cursor_screen(), Some((3, 2)));
        let _ = editor.point(1, 1, false);
        assert_eq!(editor.cursor(), (1, 1));
    }
}
