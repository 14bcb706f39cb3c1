//! One exact difference in a text: what the journal keeps of a keystroke.
//!
//! An edit costs as much as what was typed, not as much as the text it was typed in. Offsets are bytes, since that
//! is what both the rope and a `String` count in; they come back from a file, so applying one checks them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// At byte `at`, `removed` bytes went and `inserted` came in their place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Edit {
    /// Byte offset in the text before this edit.
    pub at: u32,
    /// How many bytes were taken out there.
    pub removed: u32,
    /// What was put in there.
    #[serde(serialize_with = "crate::language::quoted::serialize")]
    pub inserted: String,
}

/// An edit that does not fit the text it is applied to; the text is left as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    /// The edit reaches beyond the end of the text.
    OutOfBounds {
        /// Where the edit ends.
        end: u64,
        /// How long the text is.
        len: usize,
    },
    /// The edit begins or ends inside a character.
    InsideCharacter {
        /// The offset that is not between two characters.
        at: usize,
    },
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfBounds { end, len } => write!(f, "the edit reaches byte {end}, but the text ends at {len}"),
            Self::InsideCharacter { at } => write!(f, "the edit begins or ends inside a character, at byte {at}"),
        }
    }
}

impl std::error::Error for EditError {}

impl Edit {
    pub(super) fn new(at: usize, removed: usize, inserted: &str) -> Self {
        // A field is capped far below 4 GB, and a file at 16 MB.
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { at: narrow(at), removed: narrow(removed), inserted: inserted.to_owned() }
    }

    /// Where what was put in ends.
    pub(super) fn end(&self) -> usize {
        self.at as usize + self.inserted.len()
    }

    /// Does this edit to `text`, or refuses and leaves it alone.
    ///
    /// # Errors
    /// When the edit does not lie within the text and between its characters.
    pub fn apply(&self, text: &mut String) -> Result<(), EditError> {
        let end = u64::from(self.at) + u64::from(self.removed);
        let (Ok(start), Ok(stop)) = (usize::try_from(self.at), usize::try_from(end)) else {
            return Err(EditError::OutOfBounds { end, len: text.len() });
        };
        if stop > text.len() {
            return Err(EditError::OutOfBounds { end, len: text.len() });
        }
        if let Some(&at) = [start, stop].iter().find(|&&at| !text.is_char_boundary(at)) {
            return Err(EditError::InsideCharacter { at });
        }
        text.replace_range(start..stop, &self.inserted);
        Ok(())
    }

    /// Takes `next` into this edit where the two touch: letters in a row, letters taken back, a selection typed over. Both,
    /// one after the other, are then this one. Gives it back where they do not.
    pub fn absorb(&mut self, next: Self) -> Option<Self> {
        let (at, end) = (self.at as usize, self.end());
        let (from, to) = (next.at as usize, next.at as usize + next.removed as usize);
        if from > end || to < at {
            return Some(next);
        }
        // what of this one's text goes again, and how much beside it
        let (gone_from, gone_to) = (from.max(at) - at, to.min(end) - at);
        let beside = to - from - (gone_to - gone_from);
        let removed = u32::try_from(self.removed as usize + beside);
        let whole = self.inserted.is_char_boundary(gone_from) && self.inserted.is_char_boundary(gone_to);
        let (Ok(removed), true) = (removed, whole) else { return Some(next) };
        self.inserted.replace_range(gone_from..gone_to, &next.inserted);
        (self.at, self.removed) = (self.at.min(next.at), removed);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_replaces_what_it_says() {
        let mut text = "på møte".to_owned();
        Edit { at: 4, removed: 5, inserted: "vei".into() }.apply(&mut text).unwrap();
        assert_eq!(text, "på vei");
    }

    #[test]
    fn an_edit_that_does_not_fit_changes_nothing() {
        let mut text = "på".to_owned();
        let beyond = Edit { at: 2, removed: u32::MAX, inserted: "x".into() };
        assert_eq!(beyond.apply(&mut text), Err(EditError::OutOfBounds { end: 2 + u64::from(u32::MAX), len: 3 }));
        let inside = Edit { at: 2, removed: 0, inserted: "x".into() };
        assert_eq!(inside.apply(&mut text), Err(EditError::InsideCharacter { at: 2 }));
        assert_eq!(text, "på");
    }

    /// Every way in which an edit can lie on one before it, in a text of characters of more than one byte.
    #[test]
    fn joined_edits_are_the_two_one_after_the_other() {
        let text = "æbø";
        let places = |text: &str| -> Vec<usize> { text.char_indices().map(|(at, _)| at).chain([text.len()]).collect() };
        let edits = |text: &str| {
            let places = places(text);
            let ranges =
                places.iter().flat_map(|from| places.iter().filter(move |to| from <= *to).map(move |to| (*from, *to)));
            ranges.flat_map(|(from, to)| ["", "å", "xé"].map(|put| Edit::new(from, to - from, put))).collect::<Vec<_>>()
        };
        let mut joined = 0;
        for first in edits(text) {
            let mut between = text.to_owned();
            first.apply(&mut between).unwrap();
            for second in edits(&between) {
                let mut both = between.clone();
                second.apply(&mut both).unwrap();
                let mut one = first.clone();
                if one.absorb(second.clone()).is_none() {
                    let mut at_once = text.to_owned();
                    one.apply(&mut at_once).unwrap();
                    assert_eq!(at_once, both, "{first:?}, then {second:?}, as {one:?}");
                    joined += 1;
                } else {
                    assert_eq!(one, first, "what was not joined is as it was");
                }
            }
        }
        assert!(joined > 500, "{joined}");
    }

    #[test]
    fn letters_in_a_row_and_letters_taken_back_are_one_edit() {
        let mut edit = Edit::new(4, 0, "for");
        for next in [Edit::new(7, 0, "u"), Edit::new(7, 1, ""), Edit::new(6, 1, ""), Edit::new(6, 0, "lk")] {
            assert_eq!(edit.absorb(next), None);
        }
        assert_eq!(edit, Edit::new(4, 0, "folk"));
        assert_eq!(edit.absorb(Edit::new(9, 0, "x")), Some(Edit::new(9, 0, "x")), "elsewhere");
        assert_eq!(edit.absorb(Edit::new(2, 1, "")), Some(Edit::new(2, 1, "")), "elsewhere");
    }

    #[test]
    fn an_edit_reads_back_from_ron() {
        let edit = Edit { at: 1, removed: 2, inserted: "linje\nto «æ»".into() };
        let text = ron::to_string(&edit).unwrap();
        assert!(!text.contains('\n'));
        assert_eq!(ron::from_str::<Edit>(&text).unwrap(), edit);
    }
}
