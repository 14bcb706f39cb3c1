//! What the bytes of a terminal mean: bytes in, events out. Pure: no clock, no file.
//!
//! A state and a byte give the next state, so it is the same wherever a read has cut the bytes. What is begun and not
//! ended is only told apart by time, and time is the caller's: [`Keys::waits_for`] says what is open, and
//! [`Keys::give_up`] ends it. A terminal's answers (DCS, OSC, APC, PM, SOS) and sequences that nobody knows are
//! swallowed whole; bytes that are no UTF-8 are dropped, alone.
//!
//! # Limits
//! What is held is bounded: a paste by [`LONGEST_PASTE`], of which the rest is dropped up to its end, everything else by
//! a few bytes: of an answer nothing is held. An Escape and a letter that come in one piece are Alt and that letter, whoever sent them.

mod csi;
mod functional;
#[cfg(test)]
mod laws;
mod mouse;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// The most of a paste that is held, in bytes: four times what a field takes, so that what is cut here is refused there.
pub(super) const LONGEST_PASTE: usize = 4 * 1024 * 1024;
/// An answer of so many bytes comes in pieces on a slow line: its rest is waited for, and there is no end to what is swallowed of it.
const LONG_ANSWER: usize = 256;
/// Parameters of a sequence: a key has fewer. What is longer is swallowed unread.
const LONGEST_SEQUENCE: usize = 64;

const ESC: u8 = 0x1b;
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// The bytes so far, as what they may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Ground,
    /// A character of `need` bytes, of which `have` are in `held`.
    Utf8 {
        alt: bool,
        have: usize,
        need: usize,
    },
    /// `ESC`: a key, Alt with what follows, or the beginning of a sequence.
    Escape,
    /// `ESC O`.
    Ss3,
    /// `ESC [`, with the parameters in `held`.
    Csi,
    /// `ESC [ [`: function keys of the Linux console.
    Console,
    /// `ESC [ M`: three bytes of a mouse, in `held`.
    Mouse,
    /// `ESC ]` and its kin (the introducer is kept), with so many bytes swallowed; `ESC` came last.
    Answer {
        introducer: u8,
        swallowed: usize,
        escape: bool,
    },
    /// Inside a paste; so much of its end mark has come.
    Paste {
        matched: usize,
    },
}

/// What is open: how long it may stay so is the caller's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing is: the next byte begins something.
    Nothing,
    /// What a person may have typed as it is: `Esc`, or Alt and a character that also begins sequences.
    Key,
    /// What only a terminal sends.
    Sequence,
    /// A long answer.
    Answer,
    /// A paste.
    Paste,
}

/// The parser.
#[derive(Debug)]
pub(super) struct Keys {
    state: State,
    held: Vec<u8>,
    pasted: Vec<u8>,
}

impl Default for Keys {
    fn default() -> Self {
        Self { state: State::Ground, held: Vec::with_capacity(LONGEST_SEQUENCE), pasted: Vec::new() }
    }
}

impl Keys {
    /// Takes bytes in and puts behind `events` what they mean.
    pub(super) fn feed(&mut self, bytes: &[u8], events: &mut VecDeque<Event>) {
        let mut rest = bytes;
        while let Some((&byte, behind)) = rest.split_first() {
            if let State::Paste { matched: 0 } = self.state {
                let text = rest.iter().position(|&byte| byte == ESC).unwrap_or(rest.len());
                self.keep(&rest[..text]);
                rest = &rest[text..];
                if text > 0 {
                    continue;
                }
            }
            self.take(byte, events);
            rest = behind;
        }
    }

    /// What is open.
    pub(super) fn waits_for(&self) -> Open {
        match self.state {
            State::Ground => Open::Nothing,
            State::Answer { swallowed: LONG_ANSWER.., escape: false, .. } => Open::Answer,
            State::Escape | State::Ss3 | State::Answer { escape: true, .. } | State::Answer { swallowed: 0, .. } => {
                Open::Key
            }
            State::Csi if self.held.is_empty() => Open::Key,
            State::Utf8 { .. } | State::Csi | State::Console | State::Mouse | State::Answer { .. } => Open::Sequence,
            State::Paste { .. } => Open::Paste,
        }
    }

    /// Nothing more comes of what is open: it is taken for what it is so far, and the next byte begins something.
    pub(super) fn give_up(&mut self, events: &mut VecDeque<Event>) {
        match std::mem::replace(&mut self.state, State::Ground) {
            State::Escape | State::Answer { escape: true, .. } => events.push_back(key(KeyCode::Esc)),
            State::Ss3 => self.plain(b'O', true, events),
            State::Csi if self.held.is_empty() => self.plain(b'[', true, events),
            State::Answer { introducer, swallowed: 0, .. } => self.plain(introducer, true, events),
            State::Paste { matched } => {
                self.keep(&PASTE_ENDS[..matched]);
                if !self.pasted.is_empty() {
                    events.push_back(self.pasted());
                }
            }
            State::Ground | State::Utf8 { .. } | State::Csi | State::Console | State::Mouse | State::Answer { .. } => {}
        }
        self.held.clear();
    }

    /// What comes next is pasted: a paste that was given up goes on.
    pub(super) fn resume_paste(&mut self) {
        if self.state == State::Ground {
            self.state = State::Paste { matched: 0 };
        }
    }

    /// What comes next belongs to an answer that was given up.
    pub(super) fn resume_answer(&mut self) {
        if self.state == State::Ground {
            self.state = State::Answer { introducer: b']', swallowed: LONG_ANSWER, escape: false };
        }
    }

    fn take(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match self.state {
            State::Ground => self.plain(byte, false, events),
            State::Escape => self.escaped(byte, events),
            State::Utf8 { alt, have, need } => self.character(byte, (alt, have, need), events),
            State::Ss3 if (0x20..0x7f).contains(&byte) => {
                self.state = State::Ground;
                events.extend(csi::key(byte, KeyModifiers::NONE).map(Event::Key));
            }
            State::Csi => self.parameter(byte, events),
            State::Console if (0x20..0x7f).contains(&byte) => {
                self.state = State::Ground;
                if let b'A'..=b'E' = byte {
                    events.push_back(key(KeyCode::F(1 + byte - b'A')));
                }
            }
            State::Mouse if byte != ESC => {
                self.held.push(byte);
                if let [what, column, row] = self.held[..] {
                    events.extend(mouse::bytes(what, column, row));
                    self.held.clear();
                    self.state = State::Ground;
                }
            }
            State::Ss3 | State::Console | State::Mouse => self.instead(byte, events),
            State::Answer { introducer, swallowed, escape } => {
                self.answered(byte, (introducer, swallowed, escape), events);
            }
            State::Paste { matched } => self.paste(byte, matched, events),
        }
    }

    /// The byte belongs to nothing that is open.
    fn instead(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        self.give_up(events);
        self.take(byte, events);
    }

    /// A byte that begins something, or is a key by itself.
    fn plain(&mut self, byte: u8, alt: bool, events: &mut VecDeque<Event>) {
        let need = match byte {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => 1,
        };
        if need > 1 {
            self.held.clear();
            self.held.push(byte);
            self.state = State::Utf8 { alt, have: 1, need };
            return;
        }
        self.state = State::Ground;
        let control = |c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL);
        let mut pressed = match byte {
            ESC => {
                self.state = State::Escape;
                return;
            }
            b'\r' => KeyCode::Enter.into(),
            b'\t' => KeyCode::Tab.into(),
            0x7f => KeyCode::Backspace.into(),
            0 => control(' '),
            0x01..=0x1a => control(char::from(byte - 1 + b'a')),
            0x1c..=0x1f => control(char::from(byte - 0x1c + b'4')),
            0x20..0x7f => typed(char::from(byte)),
            0x80.. => return,
        };
        pressed.modifiers.set(KeyModifiers::ALT, alt);
        events.push_back(Event::Key(pressed));
    }

    fn escaped(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        self.held.clear();
        match byte {
            ESC => events.push_back(key(KeyCode::Esc)),
            b'O' => self.state = State::Ss3,
            b'[' => self.state = State::Csi,
            b'P' | b']' | b'X' | b'^' | b'_' => {
                self.state = State::Answer { introducer: byte, swallowed: 0, escape: false };
            }
            byte => self.plain(byte, true, events),
        }
    }

    /// The rest of a character of several bytes.
    fn character(&mut self, byte: u8, (alt, have, need): (bool, usize, usize), events: &mut VecDeque<Event>) {
        if !(0x80..0xc0).contains(&byte) {
            return self.instead(byte, events);
        }
        self.held.push(byte);
        self.state = State::Utf8 { alt, have: have + 1, need };
        if have + 1 == need {
            let character = std::str::from_utf8(&self.held).ok().and_then(|text| text.chars().next());
            events.extend(character.map(|character| {
                let mut pressed = typed(character);
                pressed.modifiers.set(KeyModifiers::ALT, alt);
                Event::Key(pressed)
            }));
            self.held.clear();
            self.state = State::Ground;
        }
    }

    fn parameter(&mut self, byte: u8, events: &mut VecDeque<Event>) {
        match byte {
            // one more than is read, so that it is known to be too long
            0x20..0x40 if self.held.len() <= LONGEST_SEQUENCE => self.held.push(byte),
            0x20..0x40 => {}
            b'[' if self.held.is_empty() => self.state = State::Console,
            b'M' if self.held.is_empty() => self.state = State::Mouse,
            b'~' if self.held == b"200" => {
                self.held.clear();
                self.state = State::Paste { matched: 0 };
            }
            0x40..0x7f => {
                if self.held.len() <= LONGEST_SEQUENCE {
                    events.extend(csi::event(&self.held, byte));
                }
                self.held.clear();
                self.state = State::Ground;
            }
            _ => self.instead(byte, events),
        }
    }

    /// A byte of an answer: BEL, `ESC \` and whatever no answer has in it end it.
    fn answered(&mut self, byte: u8, (introducer, swallowed, escape): (u8, usize, bool), events: &mut VecDeque<Event>) {
        match byte {
            b'\\' if escape => self.state = State::Ground,
            _ if escape => {
                self.state = State::Escape;
                self.take(byte, events);
            }
            0x07 => self.state = State::Ground,
            ESC => self.state = State::Answer { introducer, swallowed, escape: true },
            0x00..0x20 => self.instead(byte, events),
            _ => self.state = State::Answer { introducer, swallowed: swallowed.saturating_add(1), escape: false },
        }
    }

    fn paste(&mut self, byte: u8, matched: usize, events: &mut VecDeque<Event>) {
        if byte == PASTE_ENDS[matched] {
            self.state = State::Paste { matched: matched + 1 };
            if matched + 1 == PASTE_ENDS.len() {
                self.state = State::Ground;
                events.push_back(self.pasted());
            }
            return;
        }
        // what looked like the end was text; an Escape, the only byte that begins the mark, is in it once
        self.keep(&PASTE_ENDS[..matched]);
        if byte == ESC {
            self.state = State::Paste { matched: 1 };
        } else {
            self.keep(&[byte]);
            self.state = State::Paste { matched: 0 };
        }
    }

    fn keep(&mut self, text: &[u8]) {
        let room = LONGEST_PASTE - self.pasted.len();
        self.pasted.extend_from_slice(&text[..text.len().min(room)]);
    }

    fn pasted(&mut self) -> Event {
        let text = String::from_utf8(std::mem::take(&mut self.pasted));
        Event::Paste(text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }
}

fn key(code: KeyCode) -> Event {
    Event::Key(code.into())
}

/// A capital is told with the Shift that made it.
fn typed(character: char) -> KeyEvent {
    let shift = if character.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
    KeyEvent::new(KeyCode::Char(character), shift)
}
