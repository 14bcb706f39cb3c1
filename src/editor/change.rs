//! Everything that changes the text: typing, pasting, deleting, undoing.

use super::{Clipboard, Edit, Editor, Kind, MAX_BYTES, Outcome, clean, history};
use rat_text::TextPosition;
use rat_text::undo_buffer::{TextPositionChange, UndoOp};
use std::borrow::Cow;
use std::ops::Range;

impl Editor {
    /// Inserts a text in place of the selection, cleaned like a paste; one step to undo.
    pub fn insert(&mut self, text: &str) -> Outcome {
        let text = clean::pasted(text, self.kind);
        self.replace_selection(&text, false)
    }

    /// Inserts what the terminal says was pasted: foreign line breaks become `\n` (spaces in a single line), TAB a
    /// space, and control characters and invisible marks are dropped. One step to undo.
    pub fn paste(&mut self, text: &str) -> Outcome {
        self.insert(text)
    }

    /// Takes back the last step of this field.
    pub fn undo(&mut self) -> Outcome {
        self.goal = None;
        let changed = self.core.undo();
        self.changed(changed)
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) -> Outcome {
        self.goal = None;
        let changed = self.core.redo();
        if changed {
            let end = self.log.borrow().edits.last().map_or(0, Edit::end);
            self.core.set_cursor(self.place_of(end), false);
        }
        self.changed(changed)
    }

    /// A typed character.
    pub(super) fn typed(&mut self, c: char) -> Outcome {
        if clean::is_hidden(c) && !matches!(c, '\u{e0020}'..='\u{e007f}') || clean::breaks_line(c) {
            return Outcome::Ignored;
        }
        if !c.is_whitespace() && self.after_space() {
            // A new word is a new step to undo.
            self.core.begin_undo_seq();
            self.core.end_undo_seq();
        }
        self.replace_selection(c.encode_utf8(&mut [0; 4]), true)
    }

    pub(super) fn new_line(&mut self) -> Outcome {
        self.replace_selection("\n", false)
    }

    /// Deletes the selection, or else from the cursor to the place that `reach` finds.
    pub(super) fn delete_to(&mut self, reach: impl Fn(&Self) -> TextPosition) -> Outcome {
        self.goal = None;
        let selected = self.selected_bytes();
        let changed = if selected.is_empty() {
            let (from, to) = (self.core.cursor(), reach(self));
            let bytes = self.byte_of(from.min(to))..self.byte_of(from.max(to));
            // Neighbouring single deletions join in one step, as typing does.
            self.remove(bytes, from.y == to.y && from.x.abs_diff(to.x) == 1)
        } else {
            self.remove(selected, false)
        };
        self.changed(changed)
    }

    pub(super) fn copy(&mut self, clipboard: &mut Clipboard) -> Outcome {
        if let Some(text) = self.selected() {
            clipboard.put(text);
        }
        Outcome::Moved
    }

    pub(super) fn cut(&mut self, clipboard: &mut Clipboard) -> Outcome {
        let Some(text) = self.selected() else { return Outcome::Moved };
        clipboard.put(text);
        self.delete_to(|editor| editor.core.cursor())
    }

    fn replace_selection(&mut self, text: &str, typing: bool) -> Outcome {
        self.goal = None;
        let selected = self.selected_bytes();
        if text.len() > selected.len() && self.len() - selected.len() + text.len() > MAX_BYTES {
            return Outcome::TooLong;
        }
        // A letter typed joins the step before it, unless it replaces something.
        let own_step = !typing || !selected.is_empty();
        if own_step {
            self.core.begin_undo_seq();
        }
        let removed = self.remove(selected, false);
        let inserted = self.put(text, typing);
        if own_step {
            self.core.end_undo_seq();
        }
        self.changed(removed || inserted)
    }

    fn put(&mut self, text: &str, typing: bool) -> bool {
        let start = self.cursor_byte();
        let bytes = start..start + text.len();
        let (cursor, anchor) = self.before();
        let op = if typing {
            UndoOp::InsertChar { bytes, cursor, anchor, txt: text.to_owned() }
        } else {
            UndoOp::InsertStr { bytes, cursor, anchor, txt: text.to_owned() }
        };
        !text.is_empty() && self.run(op, start + text.len())
    }

    fn remove(&mut self, bytes: Range<usize>, letter: bool) -> bool {
        if bytes.is_empty() {
            return false;
        }
        let Ok(txt) = self.core.str_slice_byte(bytes.clone()).map(Cow::into_owned) else { return false };
        let start = bytes.start;
        let (cursor, anchor) = self.before();
        let op = if letter {
            UndoOp::RemoveChar { bytes, cursor, anchor, txt, styles: vec![] }
        } else {
            UndoOp::RemoveStr { bytes, cursor, anchor, txt, styles: vec![] }
        };
        self.run(op, start)
    }

    /// Runs a change as rat-text replays one: by bytes. Its own insert and remove reckon in graphemes, and panic
    /// where an insertion joins its neighbours (a joiner between two emoji).
    fn run(&mut self, op: UndoOp, cursor: usize) -> bool {
        self.core.replay_log(&history::entry(op));
        self.core.set_cursor(self.place_of(cursor), false);
        true
    }

    /// The cursor and the anchor as undo will put them back.
    fn before(&self) -> (TextPositionChange, TextPositionChange) {
        let change = |at| TextPositionChange { before: at, after: at };
        (change(self.core.cursor()), change(self.core.anchor()))
    }

    fn after_space(&self) -> bool {
        let at = self.cursor_byte();
        let before = self.core.text().rope().bytes_at(at).prev();
        before.is_some_and(|byte| byte.is_ascii_whitespace())
    }

    fn changed(&mut self, changed: bool) -> Outcome {
        if changed {
            self.view.get_mut().forget_rows();
            Outcome::Changed
        } else {
            Outcome::Moved
        }
    }
}

impl Kind {
    pub(super) fn is_line(self) -> bool {
        self == Self::Line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(editor: &mut Editor, start: &str) -> String {
        let mut text = start.to_owned();
        for edit in editor.take_edits() {
            edit.apply(&mut text).unwrap();
        }
        text
    }

    fn write(editor: &mut Editor, text: &str) {
        for c in text.chars() {
            assert_eq!(editor.typed(c), Outcome::Changed);
        }
    }

    #[test]
    fn words_are_undone_one_by_one() {
        let mut editor = Editor::new("", Kind::Text);
        write(&mut editor, "Forumet vedtar rammen");
        let mut seen = vec![];
        while editor.undo() == Outcome::Changed {
            seen.push(editor.text());
        }
        assert_eq!(seen, ["Forumet vedtar ", "Forumet ", ""]);
        while editor.redo() == Outcome::Changed {}
        assert_eq!(editor.text(), "Forumet vedtar rammen");
        assert_eq!(edited(&mut editor, ""), "Forumet vedtar rammen");
    }

    #[test]
    fn letters_in_a_row_are_one_edit() {
        let mut editor = Editor::new("ab", Kind::Line);
        write(&mut editor, "cå");
        assert_eq!(editor.take_edits(), [super::super::Edit::new(2, 0, "cå")]);
        assert_eq!(editor.take_edits(), []);
    }

    #[test]
    fn a_typed_letter_replaces_the_selection_in_one_step() {
        let mut editor = Editor::new("gammel tekst", Kind::Line);
        editor.select_all();
        write(&mut editor, "ny");
        assert_eq!(editor.text(), "ny");
        assert_eq!(editor.undo(), Outcome::Changed);
        assert_eq!(editor.text(), "gammel tekst");
        assert_eq!(edited(&mut editor, "gammel tekst"), "gammel tekst");
    }

    #[test]
    fn moving_the_cursor_does_not_end_redo() {
        let mut editor = Editor::new("", Kind::Line);
        write(&mut editor, "abc");
        assert_eq!(editor.undo(), Outcome::Changed);
        editor.set_cursor_byte(0);
        assert_eq!(editor.redo(), Outcome::Changed);
        assert_eq!(editor.text(), "abc");
    }

    #[test]
    fn deleting_again_after_undo_is_a_step_of_its_own() {
        let mut editor = Editor::new("æbc", Kind::Line);
        editor.set_cursor_byte(0);
        let next = |editor: &Editor| TextPosition::new(editor.core.cursor().x + 1, 0);
        for _ in 0..3 {
            assert_eq!(editor.delete_to(next), Outcome::Changed);
            assert_eq!(editor.undo(), Outcome::Changed);
            assert_eq!(editor.text(), "æbc");
        }
        assert_eq!(editor.redo(), Outcome::Changed);
        assert_eq!(editor.text(), "bc");
        assert_eq!(edited(&mut editor, "æbc"), "bc");
    }

    #[test]
    fn more_than_a_field_takes_is_refused_whole() {
        let mut editor = Editor::new("abc", Kind::Text);
        assert_eq!(editor.paste(&"x".repeat(MAX_BYTES)), Outcome::TooLong);
        assert_eq!((editor.text().as_str(), editor.take_edits().len()), ("abc", 0));
    }

    #[test]
    fn a_selection_can_always_be_replaced_by_something_shorter() {
        let mut editor = Editor::new(&"x".repeat(MAX_BYTES + 10), Kind::Text);
        editor.select_all();
        assert_eq!(editor.paste("kort"), Outcome::Changed);
        assert_eq!(editor.text(), "kort");
    }

    #[test]
    fn a_joiner_between_two_emoji_joins_them() {
        let mut editor = Editor::new("👩👧", Kind::Line);
        editor.set_cursor_byte("👩".len());
        write(&mut editor, "\u{200d}");
        assert_eq!((editor.text().as_str(), editor.cursor()), ("👩\u{200d}👧", (0, 1)));
    }

    #[test]
    fn undo_brings_the_selection_back() {
        let mut editor = Editor::new("en to", Kind::Line);
        editor.select_all();
        assert_eq!(editor.paste("tre"), Outcome::Changed);
        assert_eq!(editor.undo(), Outcome::Changed);
        assert_eq!(editor.selected().as_deref(), Some("en to"));
        assert_eq!(editor.redo(), Outcome::Changed);
        assert_eq!((editor.text().as_str(), editor.cursor_byte()), ("tre", 3));
    }

    #[test]
    fn emoji_that_arrive_in_pieces_become_one() {
        let mut editor = Editor::new("", Kind::Line);
        write(&mut editor, "👨\u{200d}👩\u{200d}👧🇳🇴e\u{301}");
        assert_eq!(editor.cursor(), (0, 3));
    }
}
