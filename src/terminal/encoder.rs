//! From changed cells to bytes in memory.
//!
//! It is ours because ratatui's own backends write the cursor's state at every frame (so that an unchanged picture is
//! never silent), ask the terminal for the cursor (and wait), and spend several sequences where one will do. It is
//! also the last place where a control character could slip through to the terminal, and none does.

use std::io::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Size};
use unicode_width::UnicodeWidthChar;

use super::pen::Pen;

/// Begins a synchronized update (DECSET 2026): the terminal shows the frame when it is whole.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
/// As many unchanged characters between two changes are written again: they are no longer than moving over them.
const NEAR: u16 = 4;
/// A cell's text is cut here: no honest character is longer, and a tower of accents must not fill the line.
const LONGEST: usize = 64;

/// Collects a frame's bytes.
#[derive(Debug)]
pub(super) struct Encoder {
    bytes: Vec<u8>,
    /// What the buffer holds when nothing was drawn yet.
    empty: usize,
    size: Size,
    /// Where the cursor is, when it is certain.
    at: Option<Position>,
    shown: bool,
    pen: Pen,
}

impl Encoder {
    /// An encoder whose first frame begins with `opening`.
    pub(super) fn new(size: Size, opening: &[u8]) -> Self {
        let mut encoder =
            Self { bytes: Vec::with_capacity(16 * 1024), empty: 0, size, at: None, shown: false, pen: Pen::default() };
        encoder.restart(opening);
        encoder
    }

    /// Forgets what is known about the terminal; the next frame begins with `opening` and an empty screen.
    pub(super) fn restart(&mut self, opening: &[u8]) {
        self.bytes.clear();
        self.bytes.extend_from_slice(opening);
        self.bytes.extend_from_slice(BEGIN);
        self.empty = 0;
        self.shown = false;
        self.wipe();
    }

    /// The screen has this size now, and is empty.
    pub(super) fn resize(&mut self, size: Size) {
        self.size = size;
        self.wipe();
    }

    /// The frame, ready to be sent; `None` when nothing changed.
    pub(super) fn frame(&mut self) -> Option<&[u8]> {
        if self.bytes.len() == self.empty {
            return None;
        }
        self.bytes.extend_from_slice(END);
        Some(&self.bytes)
    }

    /// The frame was sent (or never will be): room for the next one.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.bytes.extend_from_slice(BEGIN);
        self.empty = BEGIN.len();
    }

    /// Plain colours and an empty screen, from any state.
    fn wipe(&mut self) {
        self.pen = Pen::default();
        self.bytes.extend_from_slice(b"\x1b[0m\x1b[H\x1b[2J");
        self.at = Some(Position::ORIGIN);
    }

    fn go(&mut self, x: u16, y: u16) {
        let to = Position { x, y };
        match self.at {
            Some(at) if at == to => {}
            Some(at) if at.y == y && x > at.x => match x - at.x {
                1 => self.bytes.extend_from_slice(b"\x1b[C"),
                columns => self.sequence(format_args!("\x1b[{columns}C")),
            },
            Some(at) if at.y == y => self.sequence(format_args!("\x1b[{}G", u32::from(x) + 1)),
            _ => self.sequence(format_args!("\x1b[{};{}H", u32::from(y) + 1, u32::from(x) + 1)),
        }
        self.at = Some(to);
    }

    fn sequence(&mut self, sequence: std::fmt::Arguments<'_>) {
        // Writing into memory does not fail.
        let _ = self.bytes.write_fmt(sequence);
    }

    /// Writes a cell's text where the cursor is.
    fn put(&mut self, text: &str) {
        let Some(at) = self.at else { return };
        // Only the width of one plain character is the same on every terminal; in the last column it is
        // anybody's guess where the cursor waits.
        let mut certain = at.x + 1 < self.size.width;
        if let [byte @ b' '..=b'~'] = text.as_bytes() {
            self.bytes.push(*byte);
        } else {
            certain &= self.put_foreign(text);
        }
        self.at = certain.then_some(Position { x: at.x + 1, y: at.y });
    }
}

impl Encoder {
    /// Writes what is not plain; says whether it is one column wide on every terminal.
    fn put_foreign(&mut self, text: &str) -> bool {
        let mut certain = true;
        let mut length = 0;
        for (count, character) in text.chars().enumerate() {
            length += character.len_utf8();
            if length > LONGEST {
                break;
            }
            let safe = if character.is_control() { '\u{fffd}' } else { character };
            certain &= count == 0 && safe.width() == Some(1);
            let mut buffer = [0; 4];
            self.bytes.extend_from_slice(safe.encode_utf8(&mut buffer).as_bytes());
        }
        certain
    }
}

impl Encoder {
    /// Writes cells of a picture at their places; the others are on the screen as they are in the picture.
    pub(super) fn draw<'a>(&mut self, picture: &Buffer, content: impl Iterator<Item = (u16, u16, &'a Cell)>) {
        for (x, y, cell) in content {
            self.write_up_to(picture, x, y);
            self.go(x, y);
            let symbol = cell.symbol();
            if symbol == " " {
                self.pen.change_for_blank(&mut self.bytes, cell.fg, cell.bg, cell.modifier);
            } else {
                self.pen.change(&mut self.bytes, cell.fg, cell.bg, cell.modifier);
            }
            self.put(symbol);
        }
    }

    /// Writes the few characters that lie between the cursor and a place, if they look like what was written last.
    fn write_up_to(&mut self, picture: &Buffer, x: u16, y: u16) {
        let Some(at) = self.at.filter(|at| at.y == y && at.x < x && x - at.x <= NEAR) else { return };
        let between = || (at.x..x).filter_map(|x| picture.cell((x, y)));
        let alike = |cell: &Cell| match cell.symbol().as_bytes() {
            b" " => self.pen.is_for_blank(cell.fg, cell.bg, cell.modifier),
            [b'!'..=b'~'] => self.pen.is(cell.fg, cell.bg, cell.modifier),
            _ => false,
        };
        if between().all(alike) {
            for cell in between() {
                self.put(cell.symbol());
            }
        }
    }

    /// Shows the cursor at a place, or hides it.
    pub(super) fn cursor(&mut self, place: Option<Position>) {
        if self.shown != place.is_some() {
            self.shown = place.is_some();
            self.bytes.extend_from_slice(if self.shown { b"\x1b[?25h" } else { b"\x1b[?25l" });
        }
        if let Some(Position { x, y }) = place {
            self.go(x.min(self.size.width.saturating_sub(1)), y.min(self.size.height.saturating_sub(1)));
        }
    }
}

#[cfg(test)]
mod tests;
