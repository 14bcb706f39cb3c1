//! Laws of the editor, over random keys, pastes, screens and texts of every script.

use super::view::Row;
use super::{Clipboard, Editor, EditorStyles, Kind};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

#[derive(Debug, Clone)]
enum Act {
    Key(KeyCode, KeyModifiers),
    Paste(String),
    Draw(u16, u16),
    Click(u16, u16, bool),
    Word(u16, u16),
    Wheel(i32),
    Cursor(usize),
    Take,
}

fn piece() -> impl Strategy<Value = String> {
    let pieces = vec![
        "a",
        "å",
        "Å",
        " ",
        "\n",
        "e\u{301}",
        "\u{301}",
        "\u{200d}",
        "👨‍👩‍👧",
        "👩",
        "🇳🇴",
        "🇳",
        "🇸",
        "漢",
        "\r\n",
        "\r",
        "\t",
        "\u{1b}",
        "\u{2028}",
        "\u{600}",
        "가",
        "\u{1100}",
        "-",
        "\u{a0}",
        "ord ",
        "Vedtak:",
        "\u{fe0f}",
    ];
    prop_oneof![4 => prop::sample::select(pieces).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)]
}

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat())
}

fn key() -> impl Strategy<Value = Act> {
    use KeyCode::{Backspace, Delete, Down, End, Enter, Home, Left, PageDown, PageUp, Right, Up};
    let moves = vec![Left, Right, Up, Down, Home, End, PageUp, PageDown, Backspace, Delete, Enter];
    let modifiers = prop::sample::select(vec![
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::SHIFT,
        KeyModifiers::CONTROL,
        KeyModifiers::ALT,
        KeyModifiers::CONTROL | KeyModifiers::SHIFT,
    ]);
    let letters = prop::sample::select("acxvzzzyyewkuhr".chars().collect::<Vec<_>>());
    prop_oneof![
        3 => (prop::sample::select(moves), modifiers).prop_map(|(code, with)| Act::Key(code, with)),
        2 => letters.prop_map(|c| Act::Key(KeyCode::Char(c), KeyModifiers::CONTROL)),
        4 => piece().prop_map(|text| Act::Key(KeyCode::Char(text.chars().next_back().unwrap_or('x')), KeyModifiers::NONE)),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        12 => key(),
        2 => words().prop_map(Act::Paste),
        2 => (0u16..12, 0u16..5).prop_map(|(width, height)| Act::Draw(width, height)),
        1 => (0u16..12, 0u16..5, any::<bool>()).prop_map(|(x, y, extend)| Act::Click(x, y, extend)),
        1 => (0u16..14, 0u16..7).prop_map(|(x, y)| Act::Word(x, y)),
        1 => (-5i32..5).prop_map(Act::Wheel),
        1 => (0usize..60).prop_map(Act::Cursor),
        1 => Just(Act::Take),
    ]
}

fn replay(editor: &mut Editor, text: &mut String) {
    for edit in editor.take_edits() {
        edit.apply(text).unwrap();
    }
}

fn rows(editor: &Editor) -> Vec<Row> {
    editor.rows_from(editor.row_at(0), usize::MAX).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edits_replayed_are_the_text(start in words(), line in any::<bool>(), acts in prop::collection::vec(act(), 0..60)) {
        let mut editor = Editor::new(&start, if line { Kind::Line } else { Kind::Text });
        let mut clipboard = Clipboard::default();
        let mut replayed = start;
        // Scrolled by the wheel, the cursor may be out of sight.
        let mut away = false;
        for act in acts {
            away = (away || matches!(act, Act::Wheel(_))) && !matches!(act, Act::Cursor(_));
            match act {
                Act::Word(x, y) => {
                    let _ = editor.point_word(x, y);
                    let _ = editor.point_line(x, y);
                }
                Act::Wheel(rows) => editor.scroll(rows),
                Act::Key(code, with) => {
                    let _ = editor.key(&KeyEvent::new(code, with), &mut clipboard);
                }
                Act::Paste(text) => {
                    let _ = editor.paste(&text);
                }
                Act::Draw(width, height) => {
                    let area = Rect::new(1, 1, width, height);
                    let mut buf = Buffer::empty(Rect::new(0, 0, 14, 7));
                    editor.render(area, &mut buf, &EditorStyles::default());
                    let seen = editor.cursor_screen();
                    prop_assert!(away || seen.is_some() != area.is_empty());
                    prop_assert!(seen.is_none_or(|at| area.contains(at.into())));
                }
                Act::Click(x, y, extend) => {
                    let _ = editor.point(x, y, extend);
                }
                Act::Cursor(byte) => editor.set_cursor_byte(byte),
                Act::Take => replay(&mut editor, &mut replayed),
            }
            prop_assert!(editor.cursor_byte() <= editor.len());
            prop_assert!(editor.wrapped_height(7, 50) >= 1);
            let afresh = Editor::new(&editor.text(), editor.kind());
            afresh.view.borrow_mut().area = editor.view.borrow().area;
            prop_assert_eq!(rows(&editor), rows(&afresh));
        }
        replay(&mut editor, &mut replayed);
        prop_assert_eq!(&replayed, &editor.text());
        prop_assert!(!line || !replayed.contains('\n'));
        let foreign = replayed.contains(['\r', '\u{2028}']);
        prop_assert!(!foreign);
    }

    #[test]
    fn undoing_all_and_doing_it_again_ends_where_it_was(acts in prop::collection::vec(key(), 0..40)) {
        let mut editor = Editor::new("Utgangspunktet\ne\u{301} 🇳🇴", Kind::Text);
        let mut clipboard = Clipboard::default();
        for act in acts {
            if let Act::Key(code, with) = act {
                let _ = editor.key(&KeyEvent::new(code, with), &mut clipboard);
            }
        }
        while editor.redo() == super::Outcome::Changed {}
        let end = editor.text();
        while editor.undo() == super::Outcome::Changed {}
        prop_assert_eq!(editor.text(), "Utgangspunktet\ne\u{301} 🇳🇴");
        while editor.redo() == super::Outcome::Changed {}
        prop_assert_eq!(editor.text(), end);
    }
}
