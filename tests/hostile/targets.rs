//! What is done with bytes that come from anywhere: each panics where something is not as promised. `chance.rs` gives them changed
//! examples, and `fuzz/` whatever libFuzzer finds.

use super::{is_allowed, look_at, open, parse};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use klubbe::{
    app::{App, Effect, Opening},
    archive,
    language::clean,
    linear::Talk,
    meeting::Meeting,
    panes::{self, Look},
    store::{self, journal::Journal},
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::path::Path;

/// Something that bytes are given to.
pub type Target = fn(&[u8]);

/// All of them, by name.
pub const ALL: [(&str, Target); 6] = [
    ("meeting", meeting),
    ("forum", forum),
    ("journal", journal),
    ("keys", keys),
    ("lines", lines),
    ("cleaner", cleaner),
];

fn harmless(text: &str) {
    let bad = text.chars().find(|c| *c != '\n' && !is_allowed(&c.to_string()));
    assert_eq!(bad, None, "{text:?}");
}

/// A meeting's file: an error with a place, or a meeting that is written and read back the same and drawn with nothing but letters.
pub fn meeting(bytes: &[u8]) {
    match parse(bytes) {
        Err(problem) => {
            harmless(&problem.to_string());
            assert!(problem.line > 0 && problem.column > 0);
        }
        Ok(parsed) => {
            let written = store::to_ron(&parsed.document).unwrap();
            assert!(parse(written.as_bytes()).unwrap().document == parsed.document, "{written}");
            assert_eq!(look_at(&parsed.document, &[(80, 24)]), None);
        }
    }
}

/// A forum's file.
pub fn forum(bytes: &[u8]) {
    match archive::forum_in(Path::new("forum.ron"), bytes) {
        Err(problem) => harmless(&problem.to_string()),
        Ok((_, remarks)) => remarks.iter().for_each(|remark| harmless(&remark.to_string())),
    }
}

/// A journal: what is whole in it is read, and reading that again finds nothing wrong and the same.
pub fn journal(bytes: &[u8]) {
    let mut read = Journal::default();
    let flaws = store::journal::read::<Meeting>(bytes, &mut read);
    assert!(flaws.damaged.iter().all(|range| range.start < range.end && range.end <= bytes.len()));
    assert!(flaws.torn.is_none_or(|at| at < bytes.len()));
    let mut again = Journal::default();
    let none = store::journal::read::<Meeting>(&read.whole, &mut again);
    assert!(none.damaged.is_empty() && none.torn.is_none() && !none.unended);
    assert!(read.entries.keys().eq(again.entries.keys()) && read.saved == again.saved);
    assert_eq!(read.whole, again.whole);
}

/// Keys, pastes and sizes: the screen has nothing but letters on it, and the journal has what the screen had.
pub fn keys(bytes: &[u8]) {
    let base = super::example();
    let mut app = open(base.clone());
    let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), Glyphs::UNICODE);
    let mut entries = Vec::new();
    let mut keep = |app: &mut App| {
        for effect in app.take_effects() {
            if let Effect::Journal(entry) = effect {
                entries.push(*entry);
            }
        }
    };
    let mut rest = bytes;
    let mut seconds = 0;
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        seconds += i64::from(first & 3);
        let now = base_time() + chrono::TimeDelta::seconds(seconds);
        match first {
            // so much of what follows is a paste
            0xf8.. => {
                let (paste, after) = rest.split_at(rest.len().min(usize::from(first - 0xf8) * 9));
                app.paste(&String::from_utf8_lossy(paste), now);
                rest = after;
            }
            0xf0..=0xf7 => {
                let (width, height) = [(1, 1), (59, 15), (60, 16), (80, 24), (81, 24), (120, 40), (2, 40), (250, 70)]
                    [usize::from(first & 7)];
                app.resized(width, height, now);
            }
            0xe0..=0xef => app.tick(now),
            _ => app.key(&key_of(first), now),
        }
        keep(&mut app);
    }
    let (width, height) = app.size();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    panes::draw(&app, &mut look, &mut buffer);
    let bad = buffer.content.iter().find(|cell| !is_allowed(cell.symbol()));
    assert!(bad.is_none(), "{bad:?}");
    // whatever is still being typed is done
    for _ in 0..8 {
        let now = app.now();
        app.key(&KeyEvent::new(KeyCode::Char('s'), KeyModifiers::CONTROL), now);
        app.key(&KeyCode::Esc.into(), now);
        keep(&mut app);
    }
    let (now, size) = (app.now(), app.size());
    let opening = Opening { entries, ..Opening::of(base, now, size) };
    assert!(App::open(opening).meeting() == app.meeting(), "the journal does not have what the screen had");
}

fn base_time() -> chrono::NaiveDateTime {
    "2019-03-20T11:28:12".parse().unwrap()
}

/// A key for each byte: the first half are characters as they are, the rest what has a name.
fn key_of(byte: u8) -> KeyEvent {
    use KeyCode as K;
    const NAMED: [KeyCode; 16] = [
        K::Enter,
        K::Esc,
        K::Tab,
        K::BackTab,
        K::Up,
        K::Down,
        K::Left,
        K::Right,
        K::Home,
        K::End,
        K::PageUp,
        K::PageDown,
        K::Backspace,
        K::Delete,
        K::F(1),
        K::F(10),
    ];
    let modifiers = [KeyModifiers::NONE, KeyModifiers::SHIFT, KeyModifiers::ALT, KeyModifiers::CONTROL];
    match byte {
        0x20..=0x7e => KeyCode::Char(byte.into()).into(),
        1..0x1b => KeyEvent::new(KeyCode::Char((b'`' + byte).into()), KeyModifiers::CONTROL),
        0x80..0xc0 => KeyEvent::new(NAMED[usize::from(byte & 15)], modifiers[usize::from(byte >> 4 & 3)]),
        _ => {
            KeyCode::Char(['æ', 'ø', 'å', '\u{301}', '漢', '\u{202e}', '👩', '\u{200d}'][usize::from(byte & 7)]).into()
        }
    }
}

/// Lines in the mode for screen readers: whatever is said is plain text.
pub fn lines(bytes: &[u8]) {
    let mut talk = Talk::new(open(super::example()));
    for line in String::from_utf8_lossy(bytes).lines() {
        talk.line(line, base_time());
        talk.app_mut().take_effects();
        talk.take_said().iter().for_each(|said| harmless(said));
    }
    talk.end_of_lines(base_time());
    talk.take_said().iter().for_each(|said| harmless(said));
}

/// The cleaner: nothing but letters comes out, and what is clean stays as it is.
pub fn cleaner(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let clean_text = clean::clean(&text);
    harmless(&clean_text);
    assert!(!clean_text.contains('\n'));
    assert_eq!(clean::clean(&clean_text), clean_text);
    let lines = clean::clean_lines(&text);
    harmless(&lines);
    assert_eq!(clean::clean_lines(&lines), lines);
}
