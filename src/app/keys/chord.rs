//! A key pressed with its modifiers, as one value: read from an event, from `keys.ron`, and shown in hints.
//!
//! Terminals report the same key in several ways. Here a letter carries its Shift in itself (`J`, `?`), Ctrl makes
//! letters lower case, `Shift-Tab` is one key whatever it is called, and `AltGr` characters are just characters. Key
//! names are the same in every language, as on the keyboards.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::fmt;

/// A key with its modifiers, in the one form that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    code: KeyCode,
    modifiers: KeyModifiers,
}

/// A text that names no key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAKey;

impl Chord {
    /// Whether it is the space bar, alone or with others.
    pub(super) const fn is_space(self) -> bool {
        matches!(self.code, KeyCode::Char(' '))
    }

    /// The key of an event; none when it is the release of a key, or a modifier alone.
    #[must_use]
    pub fn of(event: &KeyEvent) -> Option<Self> {
        let alone = matches!(event.code, KeyCode::Modifier(_) | KeyCode::Null);
        (event.kind != KeyEventKind::Release && !alone).then(|| Self::new(event.code, event.modifiers))
    }

    /// A key with its modifiers, put into the one form.
    #[must_use]
    pub fn new(code: KeyCode, modifiers: KeyModifiers) -> Self {
        match code {
            KeyCode::Char('\r' | '\n') => Self { code: KeyCode::Enter, modifiers },
            KeyCode::Char(c) => Self::character(c, modifiers),
            KeyCode::BackTab => Self { code: KeyCode::Tab, modifiers: modifiers | KeyModifiers::SHIFT },
            code => Self { code, modifiers },
        }
    }

    fn character(c: char, modifiers: KeyModifiers) -> Self {
        let alt_gr = modifiers.contains(KeyModifiers::CONTROL | KeyModifiers::ALT) && !c.is_ascii_alphanumeric();
        if alt_gr && c != ' ' {
            return Self { code: KeyCode::Char(c), modifiers: KeyModifiers::NONE };
        }
        let shift = modifiers.contains(KeyModifiers::SHIFT);
        let control = modifiers.contains(KeyModifiers::CONTROL);
        let mut modifiers = modifiers - KeyModifiers::SHIFT;
        if control && c.is_alphabetic() && shift {
            modifiers |= KeyModifiers::SHIFT;
        }
        let c = match (control, shift) {
            (true, _) => only(c.to_lowercase(), c),
            (false, true) => only(c.to_uppercase(), c),
            (false, false) => c,
        };
        Self { code: KeyCode::Char(c), modifiers }
    }

    /// Reads a key as people write it: `ctrl-r`, `alt-down`, `>`, `J`, `space`, `F1`, `→`.
    ///
    /// # Errors
    /// When the text names no key that a terminal can send.
    pub fn parse(text: &str) -> Result<Self, NotAKey> {
        let trimmed = if text == " " { "space" } else { text.trim() };
        let (modifiers, key) = modifiers_of(trimmed);
        let mut chars = key.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(c), None) => arrow(c).unwrap_or(KeyCode::Char(c)),
            (Some(_), Some(_)) => named(key)?,
            (None, _) => return Err(NotAKey),
        };
        match code {
            KeyCode::Char(c) if c.is_control() => Err(NotAKey),
            code => Ok(Self::new(code, modifiers)),
        }
    }

    /// The event that a terminal sends for this key; for tests, and for whoever plays keys back.
    #[must_use]
    pub const fn event(self) -> KeyEvent {
        KeyEvent::new(self.code, self.modifiers)
    }

    /// The character that this key would type into a text field, if it would.
    #[must_use]
    pub fn text(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() => Some(c),
            _ => None,
        }
    }
}

/// The key that has a name: crokey knows them, and ours are a few more.
fn named(key: &str) -> Result<KeyCode, NotAKey> {
    let key = key.to_ascii_lowercase();
    let key = match key.as_str() {
        "escape" => "esc",
        "return" => "enter",
        "pgup" => "pageup",
        "pgdn" | "pgdown" => "pagedown",
        "bksp" => "backspace",
        other => other,
    };
    // crokey also reads several keys at once (`a-b`), which no ordinary terminal can tell.
    let combination = crokey::parse(key).map_err(|_| NotAKey)?;
    let single = matches!(combination.codes, crokey::OneToThree::One(_)) && !key.contains('-');
    if single { Ok(*combination.codes.first()) } else { Err(NotAKey) }
}

fn modifiers_of(text: &str) -> (KeyModifiers, &str) {
    const NAMES: [(&str, KeyModifiers); 6] = [
        ("ctrl", KeyModifiers::CONTROL),
        ("control", KeyModifiers::CONTROL),
        ("alt", KeyModifiers::ALT),
        ("shift", KeyModifiers::SHIFT),
        ("cmd", KeyModifiers::SUPER),
        ("super", KeyModifiers::SUPER),
    ];
    let (mut modifiers, mut rest) = (KeyModifiers::NONE, text);
    loop {
        // `^P`, as hints have it.
        if let Some(key) = rest.strip_prefix('^').filter(|key| !key.is_empty()) {
            (modifiers, rest) = (modifiers | KeyModifiers::CONTROL, key);
            continue;
        }
        let Some((head, tail)) = rest.split_once(['-', '+']) else { break };
        let named = NAMES.iter().find(|(name, _)| head.eq_ignore_ascii_case(name));
        let Some((_, modifier)) = named.filter(|_| !tail.is_empty()) else { break };
        (modifiers, rest) = (modifiers | *modifier, tail);
    }
    (modifiers, rest)
}

const ARROWS: [(char, KeyCode); 4] =
    [('←', KeyCode::Left), ('→', KeyCode::Right), ('↑', KeyCode::Up), ('↓', KeyCode::Down)];

fn arrow(c: char) -> Option<KeyCode> {
    ARROWS.iter().find(|(sign, _)| *sign == c).map(|(_, code)| *code)
}

/// The one character of a case mapping, or the original where there are several (`ß`).
fn only(mut mapped: impl Iterator<Item = char>, original: char) -> char {
    match (mapped.next(), mapped.next()) {
        (Some(c), None) => c,
        _ => original,
    }
}

/// As hints show it: `Ctrl-P`, `Alt-↓`, `Esc`, `J`; with `{:#}` the short `^P`.
impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.modifiers.contains(KeyModifiers::CONTROL) {
            f.write_str(if f.alternate() { "^" } else { "Ctrl-" })?;
        }
        let rest = [(KeyModifiers::ALT, "Alt-"), (KeyModifiers::SHIFT, "Shift-"), (KeyModifiers::SUPER, "Super-")];
        for (_, name) in rest.iter().filter(|(modifier, _)| self.modifiers.contains(*modifier)) {
            f.write_str(name)?;
        }
        match self.code {
            KeyCode::Char(' ') => f.write_str("Space"),
            KeyCode::Char(c) if self.modifiers.contains(KeyModifiers::CONTROL) => {
                write!(f, "{}", only(c.to_uppercase(), c))
            }
            KeyCode::Char(c) => write!(f, "{c}"),
            KeyCode::PageUp => f.write_str("PgUp"),
            KeyCode::PageDown => f.write_str("PgDn"),
            code => match ARROWS.iter().find(|(_, arrow)| *arrow == code) {
                Some((sign, _)) => write!(f, "{sign}"),
                None => write!(f, "{}", crokey::KeyCombination::from(code)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(code: KeyCode, modifiers: KeyModifiers) -> Option<Chord> {
        Chord::of(&KeyEvent::new(code, modifiers))
    }

    #[test]
    fn one_key_is_one_chord_however_the_terminal_says_it() {
        let capital = Chord::parse("J").ok();
        assert_eq!(event(KeyCode::Char('J'), KeyModifiers::SHIFT), capital);
        assert_eq!(event(KeyCode::Char('J'), KeyModifiers::NONE), capital);
        assert_eq!(event(KeyCode::Char('j'), KeyModifiers::SHIFT), capital);
        assert_eq!(Chord::parse("shift-j").ok(), capital);
        assert_ne!(Chord::parse("j").ok(), capital);
        assert_eq!(event(KeyCode::Char('?'), KeyModifiers::SHIFT), Chord::parse("?").ok());
        assert_eq!(event(KeyCode::BackTab, KeyModifiers::SHIFT), Chord::parse("shift-tab").ok());
        assert_eq!(event(KeyCode::Char('R'), KeyModifiers::CONTROL), Chord::parse("ctrl-r").ok());
        assert_eq!(event(KeyCode::Char('@'), KeyModifiers::CONTROL | KeyModifiers::ALT), Chord::parse("@").ok());
        assert_eq!(event(KeyCode::Char('å'), KeyModifiers::SHIFT), Chord::parse("Å").ok());
    }

    #[test]
    fn releases_are_no_keys() {
        let release = KeyEvent::new_with_kind(KeyCode::Char('a'), KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(Chord::of(&release), None);
        let repeat = KeyEvent::new_with_kind(KeyCode::Down, KeyModifiers::NONE, KeyEventKind::Repeat);
        assert_eq!(Chord::of(&repeat), Chord::parse("down").ok());
    }

    #[test]
    fn what_is_shown_can_be_written_in_the_file() {
        let shown = [
            "Ctrl-P",
            "Ctrl-Shift-Z",
            "Alt-↓",
            "Shift-Tab",
            "Esc",
            "Enter",
            "Space",
            "F1",
            "PgUp",
            "J",
            "j",
            ">",
            "-",
            "+",
            "Alt--",
            "Ctrl-Space",
            "?",
            "Backspace",
            "Delete",
            "Home",
            "End",
            "å",
            "→",
            "Alt-J",
            "Alt-j",
            "^",
        ];
        for text in shown {
            let chord = Chord::parse(text).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!(chord.to_string(), text);
            assert_eq!(Chord::parse(&format!("{chord:#}")), Ok(chord), "{chord:#}");
        }
        assert_eq!(format!("{:#}", Chord::parse("ctrl-p").unwrap()), "^P");
    }

    #[test]
    fn people_write_keys_in_many_ways() {
        for (text, shown) in
            [("CTRL+R", "Ctrl-R"), ("Escape", "Esc"), (" ", "Space"), ("pagedown", "PgDn"), ("alt-down", "Alt-↓")]
        {
            assert_eq!(Chord::parse(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_names_no_key_is_refused() {
        for text in ["", "ctrl-", "hyper-x", "a-b", "ab", "ctrl-a-b", "\u{1b}", "F99", "ctrl", "--"] {
            assert_eq!(Chord::parse(text), Err(NotAKey), "{text:?}");
        }
    }
}
