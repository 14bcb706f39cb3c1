//! Sequences that begin with `ESC [`, once they are whole: keys with what is held beside them, the focus, the mouse.
//!
//! Whatever else comes in this form is an answer to a question of somebody else's, and no event.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyEventState, KeyModifiers};

use super::{functional, mouse};

/// What is held beside a key, whether it was pressed, repeats or was let go, and the locks.
type Manner = (KeyModifiers, KeyEventKind, KeyEventState);

const PRESSED: Manner = (KeyModifiers::NONE, KeyEventKind::Press, KeyEventState::NONE);

/// The event of a sequence with these parameters and this last byte.
pub(super) fn event(parameters: &[u8], last: u8) -> Option<Event> {
    match (parameters.first(), last) {
        (None, b'I') => Some(Event::FocusGained),
        (None, b'O') => Some(Event::FocusLost),
        (None, b'Z') => Some(Event::Key(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT))),
        (None, last) => key(last, KeyModifiers::NONE).map(Event::Key),
        (Some(b'<'), b'M' | b'm') => mouse::sgr(&parameters[1..], last == b'm'),
        (Some(b'0'..=b'9'), b'M') => mouse::rxvt(parameters),
        (Some(b'0'..=b'9'), b'~') => tilde(parameters).map(Event::Key),
        (Some(b'0'..=b'9'), b'u') => unicode(parameters).map(Event::Key),
        // where the cursor is; Shift-F3 of some terminals looks the same
        (Some(_), b'R') => None,
        (Some(b'0'..=b'9' | b';'), last) => modified(parameters, last).map(Event::Key),
        _ => None,
    }
}

/// The key with this last byte, as `ESC [ A` and `ESC O A` have it.
pub(super) fn key(last: u8, modifiers: KeyModifiers) -> Option<KeyEvent> {
    let code = match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(1 + last - b'P'),
        _ => return None,
    };
    Some(KeyEvent::new(code, modifiers))
}

/// `1;5A`, and `5A` as some old terminals have it.
fn modified(parameters: &[u8], last: u8) -> Option<KeyEvent> {
    let (modifiers, kind, _) = manner(fields(parameters).nth(1)).or_else(|| manner(Some(parameters)))?;
    Some(KeyEvent { kind, ..key(last, modifiers)? })
}

/// `5~`, `5;3~`: keys by number.
fn tilde(parameters: &[u8]) -> Option<KeyEvent> {
    let mut fields = fields(parameters);
    let number = number::<u8>(fields.next()?)?;
    let code = match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(number - 10),
        17..=21 => KeyCode::F(number - 11),
        23..=26 => KeyCode::F(number - 12),
        28..=29 => KeyCode::F(number - 13),
        31..=34 => KeyCode::F(number - 14),
        _ => return None,
    };
    let (modifiers, kind, state) = manner(fields.next()).unwrap_or(PRESSED);
    Some(KeyEvent::new_with_kind_and_state(code, modifiers, kind, state))
}

/// `97;5u`, `97:65;2:3u`: a key by its character, as the kitty protocol and "fixterms" have it.
fn unicode(parameters: &[u8]) -> Option<KeyEvent> {
    let mut fields = fields(parameters);
    let mut characters = fields.next()?.split(|&byte| byte == b':');
    let point = number::<u32>(characters.next()?)?;
    let (mut modifiers, kind, locks) = manner(fields.next()).unwrap_or(PRESSED);
    let (mut code, own) = if let Some((code, own)) = functional::key(point) {
        (code, own)
    } else {
        let code = match char::from_u32(point)? {
            '\x1b' => KeyCode::Esc,
            '\r' => KeyCode::Enter,
            '\t' if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            '\t' => KeyCode::Tab,
            '\x7f' => KeyCode::Backspace,
            character => KeyCode::Char(character),
        };
        (code, KeyEventState::NONE)
    };
    if let KeyCode::Modifier(modifier) = code {
        modifiers |= functional::itself(modifier);
    }
    // the character that Shift makes of it, where the terminal tells
    let shifted = characters.next().and_then(number::<u32>).and_then(char::from_u32);
    if let Some(shifted) = shifted.filter(|_| modifiers.contains(KeyModifiers::SHIFT)) {
        code = KeyCode::Char(shifted);
        modifiers -= KeyModifiers::SHIFT;
    }
    Some(KeyEvent::new_with_kind_and_state(code, modifiers, kind, own | locks))
}

/// `5`, `5:3`: one more than the sum of what is held, and what happened to the key.
fn manner(field: Option<&[u8]>) -> Option<Manner> {
    let mut parts = field?.split(|&byte| byte == b':');
    let mask = number::<u8>(parts.next()?)?.saturating_sub(1);
    let kind = match parts.next().and_then(number::<u8>) {
        Some(2) => KeyEventKind::Repeat,
        Some(3) => KeyEventKind::Release,
        _ => KeyEventKind::Press,
    };
    let held = [
        KeyModifiers::SHIFT,
        KeyModifiers::ALT,
        KeyModifiers::CONTROL,
        KeyModifiers::SUPER,
        KeyModifiers::HYPER,
        KeyModifiers::META,
    ];
    let held = held.into_iter().enumerate().filter(|(bit, _)| mask & (1 << bit) != 0).map(|(_, held)| held);
    let mut locks = KeyEventState::NONE;
    locks.set(KeyEventState::CAPS_LOCK, mask & 64 != 0);
    locks.set(KeyEventState::NUM_LOCK, mask & 128 != 0);
    Some((held.fold(KeyModifiers::NONE, |all, one| all | one), kind, locks))
}

/// What stands between semicolons.
pub(super) fn fields(parameters: &[u8]) -> impl Iterator<Item = &[u8]> {
    parameters.split(|&byte| byte == b';')
}

/// A number that fits.
pub(super) fn number<T: std::str::FromStr>(digits: &[u8]) -> Option<T> {
    if digits.first() == Some(&b'+') {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}
