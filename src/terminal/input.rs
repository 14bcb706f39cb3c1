//! What of the terminal's events is told; and where there is no `poll(2)`, the keyboard: a thread that only blocks in
//! crossterm's `read()` and puts what comes into the inbox. On Unix the loop reads by itself, in `keyboard.rs`.

use crossterm::event::{Event, KeyEventKind, MouseEventKind};

/// Windows and the kitty protocol tell when a key is let go, and some terminals report every move of the mouse.
pub(super) fn wanted(event: &Event) -> bool {
    match event {
        Event::Key(key) => key.kind != KeyEventKind::Release,
        Event::Mouse(mouse) => mouse.kind != MouseEventKind::Moved,
        Event::Paste(_) | Event::Resize(..) | Event::FocusGained => true,
        Event::FocusLost => false,
    }
}

/// Starts the thread; `known` is the size that the first frame was made for. It ends with the inbox, or with the program: nothing can interrupt a blocking read.
#[cfg(not(unix))]
pub(super) fn listen<M: Send + 'static>(
    inbox: super::Mailbox<M>,
    known: ratatui::layout::Rect,
) -> Result<(), super::TerminalError> {
    use super::inbox::Letter;
    use super::{Ending, port};
    use crossterm::event;
    use std::{thread, time::Duration};

    thread::Builder::new().name("input".into()).spawn(move || {
        // A window is often resized just when its program starts: until this has listened nobody is told.
        let _ = event::poll(Duration::ZERO);
        if let Ok((width, height)) = port::size()
            && (width, height) != (known.width, known.height)
            && !inbox.put(Letter::Event(Event::Resize(width, height)))
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
            if !inbox.put(letter) || last {
                return;
            }
        }
    })?;
    Ok(())
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
