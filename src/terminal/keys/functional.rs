//! Keys that have no character, as the kitty protocol numbers them in Unicode's private area.

use crossterm::event::{KeyCode, KeyEventState, KeyModifiers, MediaKeyCode, ModifierKeyCode};

/// From 57399 on.
const KEYPAD: [KeyCode; 29] = [
    KeyCode::Char('0'),
    KeyCode::Char('1'),
    KeyCode::Char('2'),
    KeyCode::Char('3'),
    KeyCode::Char('4'),
    KeyCode::Char('5'),
    KeyCode::Char('6'),
    KeyCode::Char('7'),
    KeyCode::Char('8'),
    KeyCode::Char('9'),
    KeyCode::Char('.'),
    KeyCode::Char('/'),
    KeyCode::Char('*'),
    KeyCode::Char('-'),
    KeyCode::Char('+'),
    KeyCode::Enter,
    KeyCode::Char('='),
    KeyCode::Char(','),
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::Insert,
    KeyCode::Delete,
    KeyCode::KeypadBegin,
];

/// From 57358 on.
const LOCKS: [KeyCode; 6] =
    [KeyCode::CapsLock, KeyCode::ScrollLock, KeyCode::NumLock, KeyCode::PrintScreen, KeyCode::Pause, KeyCode::Menu];

/// From 57428 on.
const MEDIA: [MediaKeyCode; 13] = [
    MediaKeyCode::Play,
    MediaKeyCode::Pause,
    MediaKeyCode::PlayPause,
    MediaKeyCode::Reverse,
    MediaKeyCode::Stop,
    MediaKeyCode::FastForward,
    MediaKeyCode::Rewind,
    MediaKeyCode::TrackNext,
    MediaKeyCode::TrackPrevious,
    MediaKeyCode::Record,
    MediaKeyCode::LowerVolume,
    MediaKeyCode::RaiseVolume,
    MediaKeyCode::MuteVolume,
];

/// From 57441 on.
const MODIFIERS: [ModifierKeyCode; 14] = [
    ModifierKeyCode::LeftShift,
    ModifierKeyCode::LeftControl,
    ModifierKeyCode::LeftAlt,
    ModifierKeyCode::LeftSuper,
    ModifierKeyCode::LeftHyper,
    ModifierKeyCode::LeftMeta,
    ModifierKeyCode::RightShift,
    ModifierKeyCode::RightControl,
    ModifierKeyCode::RightAlt,
    ModifierKeyCode::RightSuper,
    ModifierKeyCode::RightHyper,
    ModifierKeyCode::RightMeta,
    ModifierKeyCode::IsoLevel3Shift,
    ModifierKeyCode::IsoLevel5Shift,
];

/// The key with this number, and whether it is one of the keypad.
pub(super) fn key(point: u32) -> Option<(KeyCode, KeyEventState)> {
    let from = |first: u32| usize::try_from(point.checked_sub(first)?).ok();
    if let Some(code) = from(57399).and_then(|at| KEYPAD.get(at)) {
        return Some((*code, KeyEventState::KEYPAD));
    }
    let locks = || from(57358).and_then(|at| LOCKS.get(at)).copied();
    let functions = || point.checked_sub(57376).and_then(|at| u8::try_from(at).ok()).filter(|at| *at <= 22);
    let media = || from(57428).and_then(|at| MEDIA.get(at)).map(|code| KeyCode::Media(*code));
    let modifiers = || from(57441).and_then(|at| MODIFIERS.get(at)).map(|code| KeyCode::Modifier(*code));
    let code = locks().or_else(|| functions().map(|at| KeyCode::F(13 + at))).or_else(media).or_else(modifiers)?;
    Some((code, KeyEventState::NONE))
}

/// A key that is held beside others is held beside itself.
pub(super) fn itself(modifier: ModifierKeyCode) -> KeyModifiers {
    match modifier {
        ModifierKeyCode::LeftShift | ModifierKeyCode::RightShift => KeyModifiers::SHIFT,
        ModifierKeyCode::LeftControl | ModifierKeyCode::RightControl => KeyModifiers::CONTROL,
        ModifierKeyCode::LeftAlt | ModifierKeyCode::RightAlt => KeyModifiers::ALT,
        ModifierKeyCode::LeftSuper | ModifierKeyCode::RightSuper => KeyModifiers::SUPER,
        ModifierKeyCode::LeftHyper | ModifierKeyCode::RightHyper => KeyModifiers::HYPER,
        ModifierKeyCode::LeftMeta | ModifierKeyCode::RightMeta => KeyModifiers::META,
        ModifierKeyCode::IsoLevel3Shift | ModifierKeyCode::IsoLevel5Shift => KeyModifiers::NONE,
    }
}
