//! The mouse, in the three forms in which terminals tell of it. The upper left corner is 1;1 there and 0;0 here; a
//! position of 0, which none should send, is the corner too.

use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::csi::{fields, number};

/// `ESC [ < 0;10;5 M`, or `m` when a button is let go.
pub(super) fn sgr(parameters: &[u8], released: bool) -> Option<Event> {
    let mut fields = fields(parameters);
    let (kind, modifiers) = what(number(fields.next()?)?)?;
    let kind = match kind {
        MouseEventKind::Down(button) if released => MouseEventKind::Up(button),
        kind => kind,
    };
    Some(at((kind, modifiers), number(fields.next()?)?, number(fields.next()?)?))
}

/// `ESC [ 32;10;5 M`.
pub(super) fn rxvt(parameters: &[u8]) -> Option<Event> {
    let mut fields = fields(parameters);
    let what = what(number::<u8>(fields.next()?)?.checked_sub(32)?)?;
    Some(at(what, number(fields.next()?)?, number(fields.next()?)?))
}

/// `ESC [ M` and three bytes.
pub(super) fn bytes(button: u8, column: u8, row: u8) -> Option<Event> {
    let place = |byte: u8| u16::from(byte.saturating_sub(32));
    Some(at(what(button.checked_sub(32)?)?, place(column), place(row)))
}

fn at((kind, modifiers): (MouseEventKind, KeyModifiers), column: u16, row: u16) -> Event {
    let (column, row) = (column.saturating_sub(1), row.saturating_sub(1));
    Event::Mouse(MouseEvent { kind, column, row, modifiers })
}

/// Two bits of the button, Shift, Alt, Control, whether it moved, two more bits of the button.
fn what(bits: u8) -> Option<(MouseEventKind, KeyModifiers)> {
    let moved = bits & 32 != 0;
    let kind = match ((bits & 3) | ((bits & 0xc0) >> 4), moved) {
        (0, false) => MouseEventKind::Down(MouseButton::Left),
        (1, false) => MouseEventKind::Down(MouseButton::Middle),
        (2, false) => MouseEventKind::Down(MouseButton::Right),
        (0, true) => MouseEventKind::Drag(MouseButton::Left),
        (1, true) => MouseEventKind::Drag(MouseButton::Middle),
        (2, true) => MouseEventKind::Drag(MouseButton::Right),
        // the older forms do not say which
        (3, false) => MouseEventKind::Up(MouseButton::Left),
        (3..=5, true) => MouseEventKind::Moved,
        (4, false) => MouseEventKind::ScrollUp,
        (5, false) => MouseEventKind::ScrollDown,
        (6, false) => MouseEventKind::ScrollLeft,
        (7, false) => MouseEventKind::ScrollRight,
        _ => return None,
    };
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, bits & 4 != 0);
    modifiers.set(KeyModifiers::ALT, bits & 8 != 0);
    modifiers.set(KeyModifiers::CONTROL, bits & 16 != 0);
    Some((kind, modifiers))
}
