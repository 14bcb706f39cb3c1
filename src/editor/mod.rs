//! Editing a text, as people expect it everywhere: words, selection, undo, paste, whole graphemes.
//!
//! One [`Editor`] is one field: a note, a wording or an answer of many lines ([`Kind::Text`]), or a title, an amount
//! or a date on one line ([`Kind::Line`]). The journal gets the exact [`Edit`] of every keystroke, the screen ratatui's
//! widths and visible signs for what cannot be seen, and an empty area or an odd text never panics.
//!
//! The text is one string and places in it are bytes between graphemes: a key moves some bytes, which is nothing at
//! [`MAX_BYTES`], and reckons graphemes and rows only around the cursor and on the screen, however long the line is.
//! Only what asks for the far end of a long line (Ctrl-End, and going up into it) wraps it once. An editor belongs to
//! one thread.

mod change;
mod clean;
mod clipboard;
mod draw;
mod edit;
mod glyph;
mod history;
mod keys;
#[cfg(test)]
mod laws;
mod text;
mod travel;
mod view;
mod wrap;

pub use clipboard::Clipboard;
pub use draw::EditorStyles;
pub use edit::{Edit, EditError};

use history::History;
use std::cell::RefCell;
use view::View;

/// The most a field takes, in bytes. More is refused with [`Outcome::TooLong`], never half taken.
pub const MAX_BYTES: usize = 1_000_000;

/// One line or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A single line: a title, an amount, a date. It scrolls sideways; Enter is done.
    Line,
    /// A text of many lines that wraps at words; Enter is a new line.
    Text,
}

/// What became of a key or a paste.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Outcome {
    /// Not the editor's: the caller's to use (Tab, Esc, Ctrl-S, Up and Down in a single line …).
    Ignored,
    /// Taken, and the text is as it was: the cursor or the selection may have moved.
    Moved,
    /// The text changed: [`Editor::take_edits`] says how.
    Changed,
    /// Enter in a single-line field.
    Done,
    /// Refused whole, because the text would grow beyond [`MAX_BYTES`].
    TooLong,
}

/// A text being edited: its cursor, its selection, its own undo, and where it is scrolled to.
#[derive(Debug)]
pub struct Editor {
    text: String,
    /// Where the cursor is, in bytes.
    cursor: usize,
    /// Where the selection began; the cursor's place when nothing is selected.
    anchor: usize,
    kind: Kind,
    history: History,
    /// What changed since it was asked for last.
    log: Vec<Edit>,
    placeholder: String,
    /// The column that Up and Down try to keep, while they follow each other.
    goal: Option<u16>,
    /// Where it was drawn last. Drawing is given `&self` as everywhere, but has to remember how far the text is
    /// scrolled and where the cursor came to stand; nothing of it is part of the text.
    view: RefCell<View>,
}

impl Editor {
    /// An editor over a text, with the cursor at its end.
    ///
    /// Line breaks that are not `\n` (or any, in a single line) are put right at once; that is an edit like others.
    #[must_use]
    pub fn new(text: &str, kind: Kind) -> Self {
        let clean = clean::line_breaks(text, kind);
        let log = if clean == text { Vec::new() } else { vec![Edit::new(0, text.len(), &clean)] };
        Self {
            cursor: clean.len(),
            anchor: clean.len(),
            text: clean.into_owned(),
            kind,
            history: History::default(),
            log,
            placeholder: String::new(),
            goal: None,
            view: RefCell::new(View::default()),
        }
    }

    /// The same editor with a text that is shown while it is empty.
    #[must_use]
    pub fn with_placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// One line or many.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The whole text. Costs as much as the text is long: for what leaves the editor, not for every key.
    #[must_use]
    pub fn text(&self) -> String {
        self.text.clone()
    }

    /// How long the text is, in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// How many words the text has.
    #[must_use]
    pub fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// What changed since this was last asked, in order; replayed on the text as it was then, it gives the text now.
    pub fn take_edits(&mut self) -> Vec<Edit> {
        std::mem::take(&mut self.log)
    }

    /// Where the cursor is: line and column, the column counted in graphemes, both from 0. Counted from the text's
    /// beginning: to be asked now and then.
    #[must_use]
    pub fn cursor(&self) -> (usize, usize) {
        let lines = self.part(0..self.cursor).matches('\n').count();
        (lines, self.graphemes(self.line_start(self.cursor)..self.cursor).count())
    }

    /// The byte offset of the cursor in the text.
    #[must_use]
    pub fn cursor_byte(&self) -> usize {
        self.cursor
    }

    /// Puts the cursor at a byte offset, or as near as whole graphemes allow, and ends the selection.
    pub fn set_cursor_byte(&mut self, byte: usize) {
        self.goal = None;
        self.go(byte, false);
    }

    /// The text that is selected, if any.
    #[must_use]
    pub fn selected(&self) -> Option<String> {
        let range = self.selected_bytes();
        (!range.is_empty()).then(|| self.part(range).to_owned())
    }

    /// Selects the whole text, so that typing replaces it.
    pub fn select_all(&mut self) {
        self.goal = None;
        (self.anchor, self.cursor) = (0, self.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_foreign_line_breaks_is_put_right_and_says_so() {
        let original = "a\r\nb\rc";
        let mut editor = Editor::new(original, Kind::Text);
        let mut replayed = original.to_owned();
        for edit in editor.take_edits() {
            edit.apply(&mut replayed).unwrap();
        }
        assert_eq!((editor.text().as_str(), replayed.as_str()), ("a\nb\nc", "a\nb\nc"));
    }

    #[test]
    fn a_new_editor_has_nothing_to_tell() {
        let mut editor = Editor::new("Fagfornyelsen på Å", Kind::Line);
        assert_eq!(editor.take_edits(), []);
        assert_eq!(editor.cursor_byte(), editor.len());
        assert_eq!(editor.selected(), None);
    }

    #[test]
    fn everything_can_be_selected() {
        let mut editor = Editor::new("en\nto\n", Kind::Text);
        editor.select_all();
        assert_eq!(editor.selected().as_deref(), Some("en\nto\n"));
    }
}
