//! What each key does in a text field.
//!
//! Every letter is text here. What is not listed is the caller's: Tab, Esc, Ctrl-S, function keys, and Up and Down in
//! a single line.

use super::travel::Travel;
use super::{Clipboard, Editor, Outcome};
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

impl Editor {
    /// Handles a key; what was cut or copied goes to the clipboard, and a paste key takes from it.
    pub fn key(&mut self, key: &KeyEvent, clipboard: &mut Clipboard) -> Outcome {
        if key.kind == KeyEventKind::Release {
            return Outcome::Ignored;
        }
        let shift = key.modifiers.contains(KeyModifiers::SHIFT);
        let others = key.modifiers - KeyModifiers::SHIFT;
        let control = others == KeyModifiers::CONTROL;
        let alt = others == KeyModifiers::ALT;
        let plain = others.is_empty();
        match key.code {
            KeyCode::Char(c) if plain => self.typed(c),
            KeyCode::Char(c) if control => self.control(c, shift, clipboard),
            KeyCode::Char('b' | 'B') if alt => self.travel(Travel::WordLeft, shift),
            KeyCode::Char('f' | 'F') if alt => self.travel(Travel::WordRight, shift),
            KeyCode::Char('d' | 'D') if alt => self.delete_to(|editor| editor.reach(Travel::WordRight)),
            // AltGr on Windows arrives as Ctrl-Alt: @ £ $ { [ ] } \ are text.
            KeyCode::Char(c) if others == KeyModifiers::CONTROL | KeyModifiers::ALT && !c.is_ascii_alphanumeric() => {
                self.typed(c)
            }
            KeyCode::Enter => self.enter(key.modifiers),
            KeyCode::Backspace if plain => self.delete_to(|editor| editor.reach(Travel::Left)),
            KeyCode::Backspace if control || alt => self.delete_to(|editor| editor.reach(Travel::WordLeft)),
            KeyCode::Delete if plain => self.delete_to(|editor| editor.reach(Travel::Right)),
            KeyCode::Delete if control || alt => self.delete_to(|editor| editor.reach(Travel::WordRight)),
            code => match way(code, plain, control, alt) {
                Some(Travel::Up | Travel::Down | Travel::PageUp | Travel::PageDown) if self.kind.is_line() => {
                    Outcome::Ignored
                }
                Some(way) => self.travel(way, shift),
                None => Outcome::Ignored,
            },
        }
    }

    fn enter(&mut self, modifiers: KeyModifiers) -> Outcome {
        if self.kind.is_line() {
            return if modifiers.is_empty() { Outcome::Done } else { Outcome::Ignored };
        }
        if modifiers.contains(KeyModifiers::CONTROL) { Outcome::Ignored } else { self.new_line() }
    }

    fn control(&mut self, c: char, shift: bool, clipboard: &mut Clipboard) -> Outcome {
        match c.to_ascii_lowercase() {
            'a' => {
                self.select_all();
                Outcome::Moved
            }
            'c' => self.copy(clipboard),
            'x' => self.cut(clipboard),
            'v' => self.insert(clipboard.text()),
            'z' if shift => self.redo(),
            'z' => self.undo(),
            'y' | 'r' => self.redo(),
            'e' => self.travel(Travel::RowEnd, shift),
            // Many terminals send Ctrl-H for Ctrl-Backspace.
            'w' | 'h' => self.delete_to(|editor| editor.reach(Travel::WordLeft)),
            'k' => self.delete_to(|editor| {
                let end = editor.reach(Travel::LineEnd);
                // At the end of a line, the line break goes, so that pressing on takes line after line.
                if end == editor.cursor { editor.reach(Travel::Right) } else { end }
            }),
            'u' => self.delete_to(|editor| editor.reach(Travel::LineStart)),
            _ => Outcome::Ignored,
        }
    }
}

fn way(code: KeyCode, plain: bool, control: bool, alt: bool) -> Option<Travel> {
    let words = control || alt;
    Some(match code {
        KeyCode::Left if plain => Travel::Left,
        KeyCode::Right if plain => Travel::Right,
        KeyCode::Left if words => Travel::WordLeft,
        KeyCode::Right if words => Travel::WordRight,
        KeyCode::Up if plain => Travel::Up,
        KeyCode::Down if plain => Travel::Down,
        KeyCode::PageUp if plain => Travel::PageUp,
        KeyCode::PageDown if plain => Travel::PageDown,
        KeyCode::Home if plain => Travel::RowStart,
        KeyCode::End if plain => Travel::RowEnd,
        KeyCode::Home if control => Travel::Start,
        KeyCode::End if control => Travel::End,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::glyph::counted;
    use super::super::{EditorStyles, Kind};
    use super::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use std::cell::Cell;

    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CTRL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;
    const NONE: KeyModifiers = KeyModifiers::NONE;

    fn press(editor: &mut Editor, code: KeyCode, modifiers: KeyModifiers) -> Outcome {
        editor.key(&KeyEvent::new(code, modifiers), &mut Clipboard::default())
    }

    fn ctrl(editor: &mut Editor, c: char) -> Outcome {
        press(editor, KeyCode::Char(c), CTRL)
    }

    #[test]
    fn backspace_takes_whole_graphemes() {
        let mut editor = Editor::new("e\u{301}👨‍👩‍👧🇳🇴", Kind::Line);
        let mut seen = vec![];
        while press(&mut editor, KeyCode::Backspace, NONE) == Outcome::Changed {
            seen.push(editor.text());
        }
        assert_eq!(seen, ["e\u{301}👨‍👩‍👧", "e\u{301}", ""]);
    }

    #[test]
    fn words_are_moved_over_and_deleted() {
        let mut editor = Editor::new("Forumet vedtar rammen", Kind::Line);
        let _ = press(&mut editor, KeyCode::Left, CTRL);
        assert_eq!(editor.cursor(), (0, 15));
        let _ = press(&mut editor, KeyCode::Char('b'), ALT);
        assert_eq!(editor.cursor(), (0, 8));
        let _ = ctrl(&mut editor, 'w');
        assert_eq!(editor.text(), "vedtar rammen");
        let _ = press(&mut editor, KeyCode::Delete, CTRL);
        assert_eq!(editor.text(), " rammen");
    }

    #[test]
    fn what_is_selected_can_be_cut_and_pasted() {
        let mut clipboard = Clipboard::default();
        let mut editor = Editor::new("en to", Kind::Line);
        let _ = press(&mut editor, KeyCode::Left, CTRL | SHIFT);
        assert_eq!(editor.selected().as_deref(), Some("to"));
        let cut = KeyEvent::new(KeyCode::Char('x'), CTRL);
        assert_eq!(editor.key(&cut, &mut clipboard), Outcome::Changed);
        assert_eq!(clipboard.take_copied(), Some("to"));
        let _ = press(&mut editor, KeyCode::Home, NONE);
        let paste = KeyEvent::new(KeyCode::Char('v'), CTRL);
        assert_eq!(editor.key(&paste, &mut clipboard), Outcome::Changed);
        assert_eq!((editor.text().as_str(), clipboard.take_copied()), ("toen ", None));
    }

    #[test]
    fn a_selection_is_left_at_the_side_one_goes_to() {
        let mut editor = Editor::new("abcd", Kind::Line);
        editor.select_all();
        let _ = press(&mut editor, KeyCode::Left, NONE);
        assert_eq!((editor.cursor(), editor.selected()), ((0, 0), None));
    }

    #[test]
    fn enter_is_a_line_or_the_end() {
        let mut text = Editor::new("a", Kind::Text);
        assert_eq!(press(&mut text, KeyCode::Enter, NONE), Outcome::Changed);
        assert_eq!(text.text(), "a\n");
        let mut line = Editor::new("a", Kind::Line);
        assert_eq!(press(&mut line, KeyCode::Enter, NONE), Outcome::Done);
    }

    #[test]
    fn what_is_the_callers_stays_the_callers() {
        let mut editor = Editor::new("a", Kind::Line);
        for (code, modifiers) in [
            (KeyCode::Tab, NONE),
            (KeyCode::BackTab, SHIFT),
            (KeyCode::Esc, NONE),
            (KeyCode::Char('s'), CTRL),
            (KeyCode::Char('p'), CTRL),
            (KeyCode::Up, NONE),
            (KeyCode::Down, ALT),
            (KeyCode::F(1), NONE),
        ] {
            assert_eq!(press(&mut editor, code, modifiers), Outcome::Ignored, "{code:?}");
        }
        let release = KeyEvent::new_with_kind(KeyCode::Char('x'), NONE, KeyEventKind::Release);
        assert_eq!(editor.key(&release, &mut Clipboard::default()), Outcome::Ignored);
        assert_eq!(editor.text(), "a");
    }

    #[test]
    fn altgr_is_text_and_control_alt_letters_are_not() {
        let mut editor = Editor::new("", Kind::Line);
        assert_eq!(press(&mut editor, KeyCode::Char('@'), CTRL | ALT), Outcome::Changed);
        assert_eq!(press(&mut editor, KeyCode::Char('q'), CTRL | ALT), Outcome::Ignored);
        assert_eq!(editor.text(), "@");
    }

    #[test]
    fn lines_are_cut_at_either_end() {
        let mut editor = Editor::new("en\nto tre", Kind::Text);
        let _ = press(&mut editor, KeyCode::Left, CTRL);
        let _ = ctrl(&mut editor, 'k');
        assert_eq!(editor.text(), "en\nto ");
        let _ = ctrl(&mut editor, 'u');
        assert_eq!(editor.text(), "en\n");
        let _ = press(&mut editor, KeyCode::Home, CTRL);
        let _ = press(&mut editor, KeyCode::End, NONE);
        let _ = ctrl(&mut editor, 'k');
        assert_eq!(editor.text(), "en");
    }

    #[test]
    fn up_and_down_keep_their_column() {
        let mut editor = Editor::new("lang linje\nab\nlang linje", Kind::Text);
        let _ = press(&mut editor, KeyCode::Left, NONE);
        let _ = press(&mut editor, KeyCode::Up, NONE);
        assert_eq!(editor.cursor(), (1, 2));
        let _ = press(&mut editor, KeyCode::Up, NONE);
        assert_eq!(editor.cursor(), (0, 9));
        let _ = press(&mut editor, KeyCode::Up, SHIFT);
        assert_eq!((editor.cursor(), editor.selected().as_deref()), ((0, 0), Some("lang linj")));
    }

    /// An editor that was drawn so wide and high.
    fn drawn(text: &str, (width, height): (u16, u16)) -> Editor {
        let editor = Editor::new(text, Kind::Text);
        draw(&editor, (width, height));
        editor
    }

    fn draw(editor: &Editor, (width, height): (u16, u16)) {
        let area = Rect::new(0, 0, width, height);
        editor.render(area, &mut Buffer::empty(area), &EditorStyles::default());
    }

    #[test]
    fn home_and_end_go_to_the_row_and_then_to_the_line() {
        let mut editor = drawn("Forumet vedtar rammen for 2019.\nEnstemmig.", (16, 6));
        editor.set_cursor_byte(18);
        let mut seen = vec![];
        for code in [KeyCode::Home, KeyCode::Home, KeyCode::Home, KeyCode::End, KeyCode::End, KeyCode::End] {
            let _ = press(&mut editor, code, NONE);
            seen.push(editor.cursor_byte());
        }
        assert_eq!(seen, [15, 0, 0, 14, 31, 31]);
        let _ = press(&mut editor, KeyCode::End, CTRL);
        assert_eq!(editor.cursor_byte(), editor.len());
        let _ = press(&mut editor, KeyCode::Home, CTRL | SHIFT);
        assert_eq!(editor.selected().map(|text| text.len()), Some(editor.len()));
    }

    #[test]
    fn pages_are_as_high_as_the_field() {
        let mut editor = drawn(&"linje\n".repeat(20), (20, 5));
        let _ = press(&mut editor, KeyCode::PageUp, NONE);
        assert_eq!(editor.cursor(), (16, 0));
        let _ = press(&mut editor, KeyCode::PageUp, SHIFT);
        assert_eq!(editor.selected().map(|text| text.lines().count()), Some(4));
        let _ = press(&mut editor, KeyCode::PageDown, NONE);
        let _ = press(&mut editor, KeyCode::PageDown, NONE);
        assert_eq!(editor.cursor(), (20, 0));
    }

    #[test]
    fn a_paste_is_one_step_and_so_is_what_it_replaced() {
        let mut editor = Editor::new("gammelt", Kind::Text);
        let _ = ctrl(&mut editor, 'a');
        assert_eq!(editor.paste("en\r\nto\u{7}\ttre"), Outcome::Changed);
        assert_eq!(editor.text(), "en\nto tre");
        let _ = ctrl(&mut editor, 'z');
        assert_eq!((editor.text().as_str(), editor.selected().as_deref()), ("gammelt", Some("gammelt")));
        let _ = press(&mut editor, KeyCode::Char('Z'), CTRL | SHIFT);
        assert_eq!(editor.text(), "en\nto tre");
        let _ = ctrl(&mut editor, 'z');
        let _ = ctrl(&mut editor, 'y');
        assert_eq!(editor.text(), "en\nto tre");
    }

    #[test]
    fn words_go_by_control_by_alt_and_by_what_terminals_send() {
        let mut editor = Editor::new("Frist 12.04.2019, sa hun.", Kind::Text);
        let mut seen = vec![];
        let back = [KeyCode::Left, KeyCode::Char('b'), KeyCode::Left, KeyCode::Char('b'), KeyCode::Left];
        for (turn, code) in back.into_iter().enumerate() {
            let modifiers = if turn % 2 == 0 && turn > 0 { CTRL } else { ALT };
            let _ = press(&mut editor, code, modifiers);
            seen.push(editor.cursor_byte());
        }
        assert_eq!(seen, [24, 21, 18, 16, 6]);
        let _ = press(&mut editor, KeyCode::Char('f'), ALT);
        assert_eq!(editor.cursor_byte(), 16);
        let _ = press(&mut editor, KeyCode::Backspace, CTRL);
        assert_eq!(editor.text(), "Frist , sa hun.");
        let _ = ctrl(&mut editor, 'h');
        let _ = press(&mut editor, KeyCode::Delete, ALT);
        assert_eq!(editor.text(), " sa hun.");
        while editor.undo() == Outcome::Changed {}
        assert_eq!(editor.text(), "Frist 12.04.2019, sa hun.");
    }

    #[test]
    fn a_key_costs_the_same_on_a_line_of_any_length() {
        let work = |length: usize, at: fn(usize) -> usize| {
            let mut editor = drawn(&"Vedtak: rammen. ".repeat(length / 16), (80, 20));
            editor.set_cursor_byte(at(editor.len()));
            draw(&editor, (80, 20));
            let before = counted::MEASURED.with(Cell::get);
            for code in [KeyCode::Char('x'), KeyCode::Char(' '), KeyCode::Backspace, KeyCode::Left, KeyCode::Up] {
                let _ = press(&mut editor, code, NONE);
                draw(&editor, (80, 20));
            }
            counted::MEASURED.with(Cell::get) - before
        };
        for at in [|_| 0, |len| len / 2, |len| len] as [fn(usize) -> usize; 3] {
            let (short, long) = (work(4_000, at), work(400_000, at));
            assert!(long <= short + 2_000, "{short} graphemes measured on a short line, {long} on a long one");
        }
    }
}
