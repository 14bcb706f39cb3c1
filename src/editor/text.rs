//! Places in the text: between rat-text's columns and the bytes that edits count in.
//!
//! rat-text counts one line more than there is when a text does not end in a line break, and its ranges within one
//! line come out a grapheme too long; all questions about places go through here, where neither happens.

use super::Editor;
use super::wrap::{Row, row_of};
use rat_text::{Grapheme, TextPosition};
use std::borrow::Cow;
use std::ops::Range;

impl Editor {
    /// The number of the last line.
    pub(super) fn last_line(&self) -> u32 {
        u32::try_from(self.core.text().rope().len_lines().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// Behind the last grapheme.
    pub(super) fn end(&self) -> TextPosition {
        let line = self.last_line();
        TextPosition::new(self.line_end(line), line)
    }

    /// The column behind the last grapheme of a line.
    pub(super) fn line_end(&self, line: u32) -> u32 {
        self.core.line_width(line).unwrap_or(0)
    }

    /// The graphemes of a line, without the line break.
    pub(super) fn line(&self, line: u32) -> impl Iterator<Item = Grapheme<'_>> {
        self.core.line_graphemes(line).into_iter().flatten().take_while(|grapheme| grapheme != "\n")
    }

    /// The graphemes of a line between two columns.
    pub(super) fn span(&self, line: u32, (start, end): (u32, u32)) -> impl Iterator<Item = Cow<'_, str>> {
        let rows = self.rows(line);
        // From the row on rather than from the line: a line can be 100 kB long.
        let row = rows.get(row_of(&rows, start)).copied().unwrap_or(Row { column: 0, byte: 0 });
        let graphemes = self.core.graphemes_byte(row.byte..self.len(), row.byte).into_iter().flatten();
        let from_start = graphemes.map(|grapheme| grapheme.into_parts().0).skip((start - row.column) as usize);
        from_start.take(end.saturating_sub(start) as usize).take_while(|grapheme| grapheme != "\n")
    }

    /// The byte offset of a place.
    pub(super) fn byte_of(&self, place: TextPosition) -> usize {
        self.core.byte_at(place).map_or(self.len(), |bytes| bytes.start)
    }

    /// The place of a byte offset; behind the grapheme, when the offset is within one.
    pub(super) fn place_of(&self, byte: usize) -> TextPosition {
        if byte >= self.len() {
            return self.end();
        }
        let mut place = self.core.byte_pos(byte).unwrap_or_default();
        if self.byte_of(place) < byte {
            place.x = (place.x + 1).min(self.line_end(place.y));
        }
        place
    }

    /// The bytes that are selected; empty when nothing is.
    pub(super) fn selected_bytes(&self) -> Range<usize> {
        let selection = self.core.selection();
        if selection.is_empty() {
            return 0..0;
        }
        self.byte_of(selection.start)..self.byte_of(selection.end)
    }
}
