//! Text: cleaned, edited, and read as sums, dates and times.

use crate::stage::{dark, harmless, is_allowed};
use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use klubbe::{
    editor::{Clipboard, Editor, EditorStyles, Kind, MAX_BYTES, Outcome},
    language::{Language, clean, dates, sums},
    ui::Role,
};
use ratatui::{buffer::Buffer, layout::Rect};
use unicode_segmentation::UnicodeSegmentation;

/// The cleaner: nothing but letters comes out, what is clean stays as it is, and plain text is not touched.
pub fn cleaner(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let clean_text = clean::clean(&text);
    harmless(&clean_text);
    assert!(!clean_text.contains('\n'));
    assert!(clean_text.graphemes(true).all(is_allowed), "too many marks on a letter: {clean_text:?}");
    assert_eq!(clean::clean(&clean_text), clean_text);
    let lines = clean::clean_lines(&text);
    harmless(&lines);
    assert_eq!(clean::clean_lines(&lines), lines);
    let plain = |c: char| matches!(c, ' '..='~' | '¡'..='¬' | '®'..='ÿ');
    if text.chars().all(plain) {
        assert_eq!(clean_text, text);
    }
    // nothing that can be read is lost
    let readable = |text: &str| text.chars().filter(char::is_ascii_graphic).collect::<String>();
    assert_eq!(readable(&text), readable(&clean_text));
    assert_eq!(readable(&text), readable(&lines));
}

/// Sums, dates and times: what is understood is written as the language does, and understood again as the same.
pub fn amounts(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let today = NaiveDate::from_ymd_opt(2019, 3, 20).unwrap();
    for language in Language::ALL {
        match sums::parse_amount(&text) {
            Err(error) => harmless(&error.in_words(&language.texts())),
            Ok(amount) => {
                let written = sums::sum(language, amount);
                assert_eq!(sums::parse_amount(&written), Ok(amount), "{written}");
                harmless(&sums::thousands(language, amount));
            }
        }
        match dates::parse_date(&text, today) {
            Err(error) => harmless(&error.in_words(&language.texts())),
            Ok(date) => {
                let written =
                    [dates::date(language, date), dates::long_date(&language.texts(), date), date.to_string()];
                for written in written {
                    assert_eq!(dates::parse_date(&written, today), Ok(date), "{written}");
                }
            }
        }
        match dates::parse_time(&text) {
            Err(error) => harmless(&error.in_words(&language.texts())),
            Ok(time) => {
                let written = dates::time(language, time);
                assert_eq!(dates::parse_time(&written), Ok(time), "{written}");
            }
        }
        match dates::parse_minutes(&text) {
            Err(error) => harmless(&error.in_words(&language.texts())),
            Ok(minutes) => assert!(minutes <= 24 * 60),
        }
    }
}

/// What the editor holds, in the simplest way that can be said.
struct Model {
    text: String,
    cursor: usize,
    anchor: usize,
}

impl Model {
    /// The offsets between graphemes.
    fn places(&self) -> Vec<usize> {
        self.text.grapheme_indices(true).map(|(at, _)| at).chain([self.text.len()]).collect()
    }

    fn settled(&self, at: usize) -> usize {
        self.places().into_iter().find(|place| *place >= at).unwrap_or(self.text.len())
    }

    fn before(&self) -> usize {
        self.places().into_iter().rev().find(|place| *place < self.cursor).unwrap_or(0)
    }

    fn after(&self) -> usize {
        self.places().into_iter().find(|place| *place > self.cursor).unwrap_or(self.text.len())
    }

    fn replace(&mut self, from: usize, to: usize, with: &str) {
        self.text.replace_range(from..to, with);
        self.cursor = self.settled(from + with.len());
        self.anchor = self.cursor;
    }

    fn selected(&self) -> (usize, usize) {
        (self.cursor.min(self.anchor), self.cursor.max(self.anchor))
    }

    fn put(&mut self, text: &str) {
        let (from, to) = self.selected();
        self.replace(from, to, text);
    }

    fn delete(&mut self, to: usize) {
        let (from, end) =
            if self.cursor == self.anchor { (self.cursor.min(to), self.cursor.max(to)) } else { self.selected() };
        self.replace(from, end, "");
    }
}

/// The letters that are typed and pasted.
const LETTERS: [&str; 16] = [
    "a",
    "Å",
    " ",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "👩",
    "🇳",
    "🇴",
    "漢",
    "ord ",
    "12.04.2019",
    "\u{600}",
    "\u{1100}",
    "-",
    "가",
];

/// The editor against the model: typing, pasting, deleting and walking do what they say; everything that is replayed is the text;
/// and taking all back gives what there was.
pub fn editor(bytes: &[u8]) {
    let Some((&first, rest)) = bytes.split_first() else { return };
    let kind = if first & 1 == 0 { Kind::Text } else { Kind::Line };
    let start = if first & 2 == 0 { "" } else { "Utgangspunktet e\u{301} 🇳🇴" };
    let mut editor = Editor::new(start, kind);
    let mut model = Model { text: start.to_owned(), cursor: start.len(), anchor: start.len() };
    let mut clipboard = Clipboard::default();
    let mut replayed = start.to_owned();
    let mut rest = rest.iter().take(400);
    while let Some(&byte) = rest.next() {
        one(byte, &mut rest, &mut editor, &mut clipboard, &mut model);
        for edit in editor.take_edits() {
            edit.apply(&mut replayed).unwrap();
        }
        assert_eq!(editor.text(), replayed, "the edits are not the text");
        let cursor = editor.cursor_byte();
        assert!(model.places().contains(&model.cursor) && replayed.is_char_boundary(cursor));
        assert_eq!((&model.text, model.cursor), (&replayed, cursor), "after {byte:#x}");
        assert!(kind == Kind::Text || !replayed.contains('\n'));
        assert!(replayed.len() <= MAX_BYTES);
        assert!(!replayed.contains(|c: char| c != '\n' && c.is_control()));
    }
    while editor.redo() == Outcome::Changed {}
    let end = editor.text();
    while editor.undo() == Outcome::Changed {}
    assert_eq!(editor.text(), start);
    while editor.redo() == Outcome::Changed {}
    assert_eq!(editor.text(), end);
}

/// One thing that is done to both. What the model does not know, it is told of afterwards.
fn one<'a>(
    byte: u8,
    rest: &mut impl Iterator<Item = &'a u8>,
    editor: &mut Editor,
    clipboard: &mut Clipboard,
    model: &mut Model,
) {
    let mut press = |editor: &mut Editor, code: KeyCode, with: KeyModifiers| {
        let _ = editor.key(&KeyEvent::new(code, with), clipboard);
    };
    match byte {
        0..=0x1f => {
            let text = LETTERS[usize::from(byte & 15)];
            assert_ne!(editor.paste(text), Outcome::TooLong);
            model.put(text);
        }
        0x20..=0x7e => {
            press(editor, KeyCode::Char(byte.into()), KeyModifiers::NONE);
            model.put(std::str::from_utf8(&[byte]).unwrap());
        }
        0x80..=0x83 => {
            press(editor, KeyCode::Backspace, KeyModifiers::NONE);
            model.delete(model.before());
        }
        0x84..=0x87 => {
            press(editor, KeyCode::Delete, KeyModifiers::NONE);
            model.delete(model.after());
        }
        0x88..=0x8f => {
            let (left, shift) = (byte & 1 == 0, byte & 2 == 0);
            let with = if shift { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
            let selected = model.cursor != model.anchor;
            let (from, to) = model.selected();
            press(editor, if left { KeyCode::Left } else { KeyCode::Right }, with);
            // without Shift, a selection is left at its end on that side
            model.cursor = match (selected && !shift, left) {
                (true, true) => from,
                (true, false) => to,
                (false, true) => model.before(),
                (false, false) => model.after(),
            };
            if !shift {
                model.anchor = model.cursor;
            }
        }
        0x90 => {
            editor.select_all();
            (model.anchor, model.cursor) = (0, model.text.len());
        }
        0x91..=0x97 => {
            let at = rest.next().map_or(0, |at| usize::from(*at));
            editor.set_cursor_byte(at);
            model.cursor = model.settled(at.min(model.text.len()));
            model.anchor = model.cursor;
        }
        _ => {
            unmodelled(byte, rest, editor, clipboard);
            model.text = editor.text();
            model.cursor = editor.cursor_byte();
            // where a selection began is not to be seen: it is given up
            editor.set_cursor_byte(model.cursor);
            model.anchor = model.cursor;
        }
    }
}

fn unmodelled<'a>(byte: u8, rest: &mut impl Iterator<Item = &'a u8>, editor: &mut Editor, clipboard: &mut Clipboard) {
    const CODES: [KeyCode; 10] = [
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Enter,
        KeyCode::Left,
        KeyCode::Backspace,
        KeyCode::Delete,
    ];
    let mut more = || rest.next().copied().unwrap_or(0);
    match byte {
        0xa0..=0xbf => {
            let with = [KeyModifiers::NONE, KeyModifiers::SHIFT, KeyModifiers::CONTROL, KeyModifiers::ALT];
            let key = KeyEvent::new(CODES[usize::from(byte & 31) % CODES.len()], with[usize::from(more() & 3)]);
            let _ = editor.key(&key, clipboard);
        }
        0xc0..=0xcf => {
            let c = char::from(b"acxvzywkuhre"[usize::from(byte & 15) % 12]);
            let with =
                if more() & 1 == 0 { KeyModifiers::CONTROL } else { KeyModifiers::CONTROL | KeyModifiers::SHIFT };
            let _ = editor.key(&KeyEvent::new(KeyCode::Char(c), with), clipboard);
        }
        0xd0..=0xdf => drop(editor.undo()),
        0xe0..=0xe7 => drop(editor.redo()),
        0xe8..=0xef => {
            let area = Rect::new(0, 0, u16::from(more() & 15), u16::from(byte & 7));
            let mut buffer = Buffer::empty(Rect::new(0, 0, 16, 8));
            let styles = EditorStyles { text: dark().style(Role::Ground), ..EditorStyles::default() };
            editor.render(area, &mut buffer, &styles);
            assert!(buffer.content.iter().all(|cell| is_allowed(cell.symbol())));
        }
        0xf0..=0xf7 => {
            let (x, y) = (u16::from(more() & 15), u16::from(byte & 7));
            let _ = editor.point(x, y, false);
            let _ = editor.point_word(x, y);
        }
        _ => {
            let so_many = usize::from(more() & 31);
            let raw: Vec<u8> = rest.take(so_many).copied().collect();
            let _ = editor.paste(&String::from_utf8_lossy(&raw));
        }
    }
}
