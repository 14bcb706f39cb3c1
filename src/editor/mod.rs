//! Editing a text, as people expect it everywhere: words, selection, undo, paste, whole graphemes.
//!
//! One [`Editor`] is one field: a note, a wording or an answer of many lines ([`Kind::Text`]), or a title, an amount
//! or a date on one line ([`Kind::Line`]). rat-text holds the text as a rope, knows its graphemes and undoes; the
//! keys, the wrapping and the drawing are ours, for three reasons: the journal needs the exact [`Edit`] of every
//! keystroke, the screen needs ratatui's widths and visible signs for what cannot be seen, and an empty area or an
//! odd text must never panic. Nothing of rat-text is seen outside.
//!
//! Limits: a field takes [`MAX_BYTES`]; a keystroke costs as much as its own line is long (texts of many lines are
//! cheap whatever their length, a single line of 100 kB is not free). An editor belongs to one thread.

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

use history::{History, Log};
use rat_text::core::{TextCore, TextRope};
use std::cell::RefCell;
use std::rc::Rc;
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
    core: TextCore<TextRope>,
    kind: Kind,
    log: Rc<RefCell<Log>>,
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
        let log = Rc::new(RefCell::new(Log::default()));
        let mut core = TextCore::new(None, None);
        let clean = clean::line_breaks(text, kind);
        if clean != text {
            log.borrow_mut().push(Edit::new(0, text.len(), &clean));
        }
        core.set_text(TextRope::new_text(&clean));
        core.set_undo_buffer(Some(Box::new(History::new(Rc::clone(&log)))));
        let mut editor =
            Self { core, kind, log, placeholder: String::new(), goal: None, view: RefCell::new(View::default()) };
        editor.core.set_cursor(editor.end(), false);
        editor
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
        self.core.text().rope().to_string()
    }

    /// How long the text is, in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.core.len_bytes()
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What changed since this was last asked, in order; replayed on the text as it was then, it gives the text now.
    pub fn take_edits(&mut self) -> Vec<Edit> {
        std::mem::take(&mut self.log.borrow_mut().edits)
    }

    /// Where the cursor is: line and column, the column counted in graphemes, both from 0.
    #[must_use]
    pub fn cursor(&self) -> (u32, u32) {
        let at = self.core.cursor();
        (at.y, at.x)
    }

    /// The byte offset of the cursor in the text.
    #[must_use]
    pub fn cursor_byte(&self) -> usize {
        self.byte_of(self.core.cursor())
    }

    /// Puts the cursor at a byte offset, or as near as whole graphemes allow, and ends the selection.
    pub fn set_cursor_byte(&mut self, byte: usize) {
        self.goal = None;
        self.core.set_cursor(self.place_of(byte), false);
    }

    /// The text that is selected, if any.
    #[must_use]
    pub fn selected(&self) -> Option<String> {
        let range = self.selected_bytes();
        if range.is_empty() {
            return None;
        }
        self.core.str_slice_byte(range).ok().map(std::borrow::Cow::into_owned)
    }

    /// Selects the whole text, so that typing replaces it.
    pub fn select_all(&mut self) {
        self.goal = None;
        let end = self.end();
        self.core.set_selection((0, 0).into(), end);
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
