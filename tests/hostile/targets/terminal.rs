//! What a terminal sends, byte for byte: keys, pastes, a mouse, answers to questions, and whatever is no such thing.

use crate::stage::{bad_cell, example, now, open};
use crossterm::event::{Event, KeyCode, KeyModifiers};
use klubbe::panes;
use parser::Keys;
use std::collections::VecDeque;

// it is nobody's business but the terminal's, and so it is read here once more
#[path = "../../../src/terminal/keys/mod.rs"]
#[allow(dead_code, reason = "only what turns bytes into events is tried here")]
mod parser;

/// The events of bytes that come in these pieces, with nothing behind them.
fn events<'a>(keys: &mut Keys, pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<Event> {
    let mut events = VecDeque::new();
    pieces.into_iter().for_each(|piece| keys.feed(piece, &mut events));
    keys.give_up(&mut events);
    events.into()
}

/// Bytes are the same events wherever they are cut; text is what was typed; and who waits a little is heard again.
pub fn input(bytes: &[u8]) {
    let mut keys = Keys::default();
    let whole = events(&mut keys, [bytes]);
    assert!(whole.len() <= bytes.len(), "more happened than was sent");
    let (one, other) = bytes.split_at(crc32fast::hash(bytes) as usize % (bytes.len() + 1));
    assert_eq!(events(&mut Keys::default(), [one, other]), whole);
    assert_eq!(events(&mut Keys::default(), bytes.chunks(1)), whole);
    if let Some(text) = std::str::from_utf8(bytes).ok().filter(|text| !text.contains(char::is_control)) {
        let typed = whole.iter().filter_map(|event| match event {
            Event::Key(key) if (key.modifiers - KeyModifiers::SHIFT).is_empty() => key.code.as_char(),
            _ => None,
        });
        assert!(typed.eq(text.chars()), "{text:?} was read as {whole:?}");
    }
    let said = events(&mut keys, [&b"vedtak 1"[..]]);
    let heard: String = said.iter().filter_map(|event| event.as_key_event()?.code.as_char()).collect();
    assert_eq!(heard, "vedtak 1", "whoever types behind it is not heard");
}

/// The same bytes on the meeting's screen: nothing but letters is drawn.
pub fn screen(bytes: &[u8]) {
    let mut app = open(example());
    for event in events(&mut Keys::default(), [bytes]) {
        match event {
            Event::Key(key) => app.key(&key, now()),
            Event::Paste(text) => app.paste(&text, now()),
            _ => {}
        }
        app.take_effects();
    }
    app.key(&KeyCode::Null.into(), now());
    assert_eq!(bad_cell(|look, buffer| panes::draw(&app, look, buffer), app.size()), None);
}
