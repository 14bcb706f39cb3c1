//! The keyboard: a thread that only blocks in crossterm's `read()` and puts what comes into the inbox.
//!
//! Measured with crossterm 0.29: its default event source stalls after bursts of more than 1,024 bytes; with
//! `use-dev-tty` that is gone, but then `poll(0)` is always false. A thread that never polls is free of both.
//! When the terminal is gone crossterm spins in here without telling; the watchdog in `signals.rs` sees that at once.

use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event, KeyEventKind, MouseEventKind};

use ratatui::layout::Rect;

use super::inbox::Letter;
use super::{Ending, TerminalError, port};

/// Starts the thread; `known` is the size that the first frame was made for. It ends with the inbox, or with the program: nothing can interrupt a blocking read.
pub(super) fn listen<M: Send + 'static>(inbox: Sender<Letter<M>>, known: Rect) -> Result<(), TerminalError> {
    thread::Builder::new().name("input".into()).spawn(move || {
        // A window is often resized just when its program starts: until this has listened nobody is told.
        let _ = event::poll(Duration::ZERO);
        if let Ok((width, height)) = port::size()
            && (width, height) != (known.width, known.height)
            && inbox.send(Letter::Event(Event::Resize(width, height))).is_err()
        {
            return;
        }
        loop {
            let letter = match event::read() {
                Ok(event) if wanted(&event) => Letter::Event(event),
                Ok(_) => continue,
                Err(_) => Letter::Leave(Ending::Gone),
            };
            let last = matches!(letter, Letter::Leave(_));
            if inbox.send(letter).is_err() || last {
                return;
            }
        }
    })?;
    Ok(())
}

/// Windows and the kitty protocol tell when a key is let go, and some terminals report every move of the mouse.
fn wanted(event: &Event) -> bool {
    match event {
        Event::Key(key) => key.kind != KeyEventKind::Release,
        Event::Mouse(mouse) => mouse.kind != MouseEventKind::Moved,
        Event::Paste(_) | Event::Resize(..) | Event::FocusGained => true,
        Event::FocusLost => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    #[test]
    fn key_releases_are_not_keys() {
        let mut key = KeyEvent::new(KeyCode::Char('v'), KeyModifiers::NONE);
        assert!(wanted(&Event::Key(key)));
        key.kind = KeyEventKind::Repeat;
        assert!(wanted(&Event::Key(key)));
        key.kind = KeyEventKind::Release;
        assert!(!wanted(&Event::Key(key)));
    }
}
