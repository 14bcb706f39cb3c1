//! The screen: entered once, drawn a frame at a time, left as it was found.
//!
//! A frame is collected in memory and sent with one `write(2)`, wrapped in a synchronized update; a frame like the one
//! before sends nothing. The size is asked for once, at the start: afterwards resize events tell it.

use std::env;
use std::io::{self, IsTerminal, Write};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::TerminalError;
use super::changes::changes;
use super::encoder::Encoder;
use super::error::usable;
use super::modes::{self, Modes};
use super::port::{self, Port};

/// Larger screens are drawn in their upper left part: two buffers of this size are held.
const LARGEST: (u16, u16) = (1_000, 500);

/// The screen while it is ours. Dropping it gives the terminal back.
pub struct Screen {
    /// What the terminal shows.
    shown: Buffer,
    /// What the next frame is drawn in.
    next: Buffer,
    encoder: Encoder,
    out: Box<dyn Write>,
    /// What was switched on; `None` when there is no terminal behind (tests).
    modes: Option<Modes>,
}

impl std::fmt::Debug for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen").field("area", &self.area()).field("modes", &self.modes).finish_non_exhaustive()
    }
}

impl Screen {
    /// Whether there can be a screen; nothing is changed.
    ///
    /// # Errors
    /// When standard input or output is no terminal, or one that cannot place text.
    pub fn check() -> Result<(), TerminalError> {
        let term = env::var("TERM").ok();
        usable(io::stdin().is_terminal(), io::stdout().is_terminal(), term.as_deref())
    }

    /// Takes the terminal: raw mode now, the rest with the first frame.
    ///
    /// # Errors
    /// When standard input or output is no terminal, or one that cannot place text, or the system refuses.
    pub fn enter(modes: Modes) -> Result<Self, TerminalError> {
        Self::check()?;
        let (width, height) = port::size()?;
        let out = Port::open()?;
        // From here on dropping the screen undoes what was done.
        let screen = Self::of(sane(width, height), &modes::entering(modes), Box::new(out), Some(modes));
        modes::take(modes)?;
        Ok(screen)
    }

    /// A screen without a terminal, whose frames go to `out`: for tests and measurements.
    #[must_use]
    pub fn without_terminal(width: u16, height: u16, out: Box<dyn Write>) -> Self {
        Self::of(sane(width, height), b"", out, None)
    }

    fn of(size: Size, opening: &[u8], out: Box<dyn Write>, modes: Option<Modes>) -> Self {
        let (shown, next) = (Buffer::empty(Rect::from(size)), Buffer::empty(Rect::from(size)));
        Self { shown, next, encoder: Encoder::new(size, opening), out, modes }
    }

    /// What can be drawn in.
    #[must_use]
    pub fn area(&self) -> Rect {
        self.next.area
    }

    /// Draws a frame into an empty buffer and sends what changed; `view` gives the place of the cursor where somebody
    /// types.
    ///
    /// # Errors
    /// When the terminal takes no more bytes: it is gone, or the system refuses.
    pub fn draw(&mut self, view: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<()> {
        self.next.reset();
        let cursor = view(&mut self.next);
        self.encoder.draw(&self.next, changes(&self.shown, &self.next));
        self.encoder.cursor(cursor);
        std::mem::swap(&mut self.shown, &mut self.next);
        let sent = self.encoder.frame().map_or(Ok(()), |bytes| self.out.write_all(bytes));
        self.encoder.clear();
        sent
    }

    /// The screen has another size now: the next frame is painted whole.
    pub fn resize(&mut self, width: u16, height: u16) {
        let size = sane(width, height);
        self.encoder.resize(size);
        self.next.resize(Rect::from(size));
        self.shown.resize(Rect::from(size));
        self.shown.reset();
    }

    /// What the terminal shows is unknown: the next frame is painted whole.
    pub fn repaint(&mut self) {
        let Rect { width, height, .. } = self.area();
        self.resize(width, height);
    }

    /// Gives the terminal back for a while. [`resume`](Self::resume) takes it again.
    pub fn suspend(&mut self) {
        if self.modes.is_some() {
            modes::restore();
        }
    }

    /// Takes the terminal again, whatever state it is in, and paints everything with the next frame.
    ///
    /// # Errors
    /// When the system refuses raw mode.
    pub fn resume(&mut self) -> Result<(), TerminalError> {
        if let Some(modes) = self.modes {
            // A shell may have changed the line while we were stopped, and crossterm believes that it is raw still.
            let _ = crossterm::terminal::disable_raw_mode();
            modes::take(modes)?;
            self.encoder.restart(&modes::entering(modes));
            let (width, height) = port::size()?;
            self.resize(width, height);
        } else {
            self.repaint();
        }
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.suspend();
    }
}

/// A terminal that says 0 × 0 says nothing; one that says 65,535 × 65,535 would cost gigabytes.
fn sane(width: u16, height: u16) -> Size {
    let (width, height) = if width == 0 || height == 0 { (80, 24) } else { (width, height) };
    Size::new(width.min(LARGEST.0), height.min(LARGEST.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::widgets::Widget as _;
    use std::cell::RefCell;
    use std::num::NonZero;
    use std::rc::Rc;

    /// Counts writes and keeps what was written.
    #[derive(Clone, Default)]
    struct Wire(Rc<RefCell<Vec<Vec<u8>>>>);

    impl Write for Wire {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().push(bytes.to_vec());
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Wire {
        fn writes(&self) -> usize {
            self.0.borrow().len()
        }
        fn screen(&self, width: u16, height: u16) -> String {
            let mut parser = parser(width, height);
            for bytes in self.0.borrow().iter() {
                parser.process(bytes);
            }
            parser.screen().contents()
        }
    }

    fn parser(width: u16, height: u16) -> vt100::Parser {
        vt100::Parser::new(NonZero::new(height).unwrap(), NonZero::new(width).unwrap(), 0)
    }

    fn say(screen: &mut Screen, text: &str) {
        screen
            .draw(|buffer| {
                ratatui::text::Line::from(text).render(buffer.area, buffer);
                None
            })
            .unwrap();
    }

    #[test]
    fn a_frame_is_one_write_and_an_unchanged_frame_none() {
        let wire = Wire::default();
        let mut screen = Screen::without_terminal(80, 24, Box::new(wire.clone()));
        say(&mut screen, "Saksliste");
        assert_eq!(wire.writes(), 1);
        say(&mut screen, "Saksliste");
        assert_eq!(wire.writes(), 1, "nothing changed");
        say(&mut screen, "Sakslista");
        assert_eq!(wire.writes(), 2);
        assert_eq!(wire.0.borrow()[1], b"\x1b[?2026h\x1b[9Ga\x1b[?2026l", "one character changed");
        assert_eq!(wire.screen(80, 24), "Sakslista");
    }

    #[test]
    fn the_terminal_is_asked_nothing() {
        let wire = Wire::default();
        let mut screen = Screen::without_terminal(80, 24, Box::new(wire.clone()));
        say(&mut screen, "one");
        screen.resize(20, 5);
        say(&mut screen, "two");
        screen.repaint();
        say(&mut screen, "two");
        let sent = wire.0.borrow().concat();
        let sent = String::from_utf8(sent).unwrap();
        for question in ["\x1b[6n", "\x1b[c", "\x1b[>c", "\x1b]", "\x1b[18t", "\x1bP"] {
            assert!(!sent.contains(question), "{question:?}");
        }
    }

    #[test]
    fn a_new_size_paints_everything_in_one_write() {
        let wire = Wire::default();
        let mut screen = Screen::without_terminal(80, 24, Box::new(wire.clone()));
        say(&mut screen, "Prioriteringslister");
        for (width, height) in [(10, 3), (200, 60), (1, 1), (1_000, 500), (0, 0), (80, 24)] {
            let before = wire.writes();
            screen.resize(width, height);
            say(&mut screen, "Prioriteringslister");
            assert_eq!(wire.writes(), before + 1, "{width}x{height}");
        }
        assert_eq!(wire.screen(80, 24), "Prioriteringslister");
        screen.resize(u16::MAX, u16::MAX);
        assert_eq!(screen.area(), Rect::new(0, 0, 1_000, 500));
    }

    #[test]
    fn the_cursor_is_shown_where_it_is_asked_for() {
        let wire = Wire::default();
        let mut screen = Screen::without_terminal(20, 3, Box::new(wire.clone()));
        screen.draw(|_| Some(Position::new(7, 1))).unwrap();
        let mut parser = parser(20, 3);
        parser.process(&wire.0.borrow().concat());
        assert_eq!(parser.screen().cursor_position(), (1, 7));
        assert!(!parser.screen().hide_cursor());
        screen.draw(|_| None).unwrap();
        parser.process(&wire.0.borrow()[1]);
        assert!(parser.screen().hide_cursor());
    }
}
