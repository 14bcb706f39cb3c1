//! Everything that changes the text: typing, pasting, deleting, undoing.

use super::history::{Change, Manner, Step};
use super::{Clipboard, Edit, Editor, Kind, MAX_BYTES, Outcome, clean};
use std::ops::Range;

impl Editor {
    /// Inserts a text in place of the selection, cleaned like a paste; one step to undo.
    pub fn insert(&mut self, text: &str) -> Outcome {
        let text = clean::pasted(text, self.kind);
        self.replace_selection(&text, Manner::Whole)
    }

    /// Inserts what the terminal says was pasted: foreign line breaks become `\n` (spaces in a single line), TAB a
    /// space, and control characters and invisible marks are dropped. One step to undo.
    pub fn paste(&mut self, text: &str) -> Outcome {
        self.insert(text)
    }

    /// Takes back the last step of this field.
    pub fn undo(&mut self) -> Outcome {
        self.goal = None;
        let Some(Step { change: Change { at, removed, inserted }, before, .. }) = self.history.undo() else {
            return Outcome::Moved;
        };
        self.put(at..at + inserted.len(), &removed);
        self.go(before.0, false);
        self.anchor = before.1;
        Outcome::Changed
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) -> Outcome {
        self.goal = None;
        let Some(Step { change: Change { at, removed, inserted }, .. }) = self.history.redo() else {
            return Outcome::Moved;
        };
        self.put(at..at + removed.len(), &inserted);
        self.go(at + inserted.len(), false);
        Outcome::Changed
    }

    /// A typed character.
    pub(super) fn typed(&mut self, c: char) -> Outcome {
        if clean::is_hidden(c) && !matches!(c, '\u{e0020}'..='\u{e007f}') || clean::breaks_line(c) {
            return Outcome::Ignored;
        }
        if !c.is_whitespace() && self.part(0..self.cursor).ends_with(char::is_whitespace) {
            self.history.seal(); // a new word is a new step to undo
        }
        self.replace_selection(c.encode_utf8(&mut [0; 4]), Manner::Letter)
    }

    pub(super) fn new_line(&mut self) -> Outcome {
        self.replace_selection("\n", Manner::Whole)
    }

    /// Deletes the selection, or else from the cursor to the place that `reach` finds.
    pub(super) fn delete_to(&mut self, reach: impl Fn(&Self) -> usize) -> Outcome {
        self.goal = None;
        let selected = self.selected_bytes();
        if !selected.is_empty() {
            return self.change(selected, "", Manner::Whole);
        }
        let to = reach(self);
        let bytes = self.cursor.min(to)..self.cursor.max(to);
        // Neighbouring single deletions join in one step, as typing does.
        let single = self.after(bytes.start) == bytes.end && self.part(bytes.clone()) != "\n";
        self.change(bytes, "", if single { Manner::Deleted } else { Manner::Whole })
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
        self.delete_to(|editor| editor.cursor)
    }

    fn replace_selection(&mut self, text: &str, manner: Manner) -> Outcome {
        self.goal = None;
        let selected = self.selected_bytes();
        if text.len() > selected.len() && self.len() - selected.len() + text.len() > MAX_BYTES {
            return Outcome::TooLong;
        }
        self.change(selected, text, manner)
    }

    /// Puts a text in the place of some bytes, as a step that can be undone.
    fn change(&mut self, bytes: Range<usize>, text: &str, manner: Manner) -> Outcome {
        if bytes.is_empty() && text.is_empty() {
            return Outcome::Moved;
        }
        let removed = self.part(bytes.clone()).to_owned();
        let change = Change { at: bytes.start, removed, inserted: text.to_owned() };
        self.history.add(change, (self.cursor, self.anchor), manner);
        let end = bytes.start + text.len();
        self.put(bytes, text);
        self.go(end, false);
        Outcome::Changed
    }

    /// The one place where the text changes: the log says how, and what was known of the rows is kept where it holds.
    fn put(&mut self, bytes: Range<usize>, text: &str) {
        if !self.text.is_char_boundary(bytes.start) || !self.text.is_char_boundary(bytes.end) {
            return;
        }
        let line = self.line_start(bytes.start);
        // What comes in may join the grapheme before it, which may end the row before.
        let touched = self.before(bytes.start).max(line);
        self.view.get_mut().forget(line, touched, &bytes, text.len());
        self.log_edit(Edit::new(bytes.start, bytes.len(), text));
        self.text.replace_range(bytes, text);
    }

    fn log_edit(&mut self, edit: Edit) {
        let rest = match self.log.last_mut() {
            Some(last) => last.absorb(edit),
            None => Some(edit),
        };
        self.log.extend(rest);
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
        let next = |editor: &Editor| editor.after(editor.cursor);
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
