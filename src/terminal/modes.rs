//! What is switched on in the terminal, and how all of it is switched off again, from wherever the program ends.
//!
//! The state is one for the whole process, as the terminal is: a panic hook and a signal thread must be able to
//! restore it without holding the screen.

use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use super::port::Port;

/// What to switch on beside raw mode, the alternate screen and bracketed paste.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Modes {
    /// Report clicks, drags and the wheel. Text can then be marked with Shift held, in most terminals.
    pub mouse: bool,
}

/// Alternate screen, no cursor, bracketed paste, and word when the window gets the focus back.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?1004h";
/// Buttons, drags and wheel, as SGR; not every move, which would wake the program up for nothing.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";
/// The end of an update that was cut off, plain colours, paste and cursor as they were, the first screen.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1004l\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Who has the terminal, while it is ours.
#[derive(Debug, Clone, Copy)]
struct Held {
    modes: Modes,
    by: ThreadId,
}

static HELD: Mutex<Option<Held>> = Mutex::new(None);

fn held() -> MutexGuard<'static, Option<Held>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bytes that switch everything on.
pub(super) fn entering(modes: Modes) -> Vec<u8> {
    let mut bytes = ENTER.to_vec();
    if modes.mouse {
        bytes.extend_from_slice(MOUSE_ON);
    }
    bytes
}

/// The bytes that switch everything off.
fn leaving(modes: Modes) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(64);
    if modes.mouse {
        bytes.extend_from_slice(MOUSE_OFF);
    }
    bytes.extend_from_slice(LEAVE);
    bytes
}

/// Switches raw mode on and remembers that the terminal is ours; the bytes follow with the first frame.
pub(super) fn take(modes: Modes) -> io::Result<()> {
    *held() = Some(Held { modes, by: thread::current().id() });
    crossterm::terminal::enable_raw_mode()
}

/// Whether this thread is the one that took the terminal.
pub(super) fn held_here() -> bool {
    held().is_some_and(|held| held.by == thread::current().id())
}

/// Whether anybody has the terminal.
pub(super) fn is_held() -> bool {
    held().is_some()
}

/// Gives the terminal back as it was: safe from any thread and any number of times.
pub fn restore() {
    let Some(was) = held().take() else { return };
    // Raw mode first: on a terminal that takes no more bytes the write may block, this does not.
    let _ = crossterm::terminal::disable_raw_mode();
    if let Ok(mut port) = Port::open() {
        let _ = port.write_all(&leaving(was.modes));
    }
    super::panics::say_what_was_held_back();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every private mode that is switched on is switched off, and the other way round for the cursor.
    #[test]
    fn everything_entered_is_left() {
        for modes in [Modes::default(), Modes { mouse: true }] {
            let on = String::from_utf8(entering(modes)).unwrap();
            let off = String::from_utf8(leaving(modes)).unwrap();
            for mode in on.split("\x1b[?").filter(|m| !m.is_empty()) {
                let (number, letter) = mode.split_at(mode.len() - 1);
                let back = if letter == "h" { "l" } else { "h" };
                assert!(off.contains(&format!("\x1b[?{number}{back}")), "{number} stays {letter}");
            }
            assert!(off.starts_with("\x1b[?"), "modes are left before the first screen is back");
            assert!(off.ends_with("\x1b[?1049l"));
        }
    }
}
