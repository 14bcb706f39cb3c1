//! What is typed: keys, pastes and sizes on the meeting's screen and at home, and lines in the mode for screen readers.

use crate::stage::{bad_cell, example, harmless, now, open, open_with};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use klubbe::{
    app::{
        App, Effect,
        home::{ForumCard, Home, Opening},
    },
    archive::{Archive, Brief, Entry},
    language::Language,
    linear::Talk,
    meeting::compare::compare,
    panes,
};

/// Sizes of the screen, by the last bits of a byte.
const SIZES: [(u16, u16); 8] = [(1, 1), (59, 15), (60, 16), (80, 24), (81, 24), (120, 40), (2, 40), (250, 70)];

/// What a byte says that was typed.
enum Typed {
    Key(KeyEvent),
    Paste(String),
    Size(u16, u16),
    Tick,
}

/// What the bytes say that was typed, with the time of each.
fn typed(bytes: &[u8]) -> impl Iterator<Item = (Typed, chrono::NaiveDateTime)> {
    let mut rest = bytes;
    let mut seconds = 0;
    std::iter::from_fn(move || {
        let (&first, after) = rest.split_first()?;
        rest = after;
        seconds += i64::from(first & 3);
        let what = match first {
            // so much of what follows is a paste
            0xf8.. => {
                let (paste, after) = rest.split_at(rest.len().min(usize::from(first - 0xf8) * 9));
                rest = after;
                Typed::Paste(String::from_utf8_lossy(paste).into_owned())
            }
            0xf0..=0xf7 => {
                let (width, height) = SIZES[usize::from(first & 7)];
                Typed::Size(width, height)
            }
            0xe0..=0xef => Typed::Tick,
            _ => Typed::Key(key_of(first)),
        };
        Some((what, now() + chrono::TimeDelta::seconds(seconds)))
    })
}

/// Keys, pastes and sizes: the screen has nothing but letters on it, and the journal has what the screen had.
pub fn keys(bytes: &[u8]) {
    let base = example();
    let mut app = open(base.clone());
    let mut entries = Vec::new();
    let mut keep = |app: &mut App| {
        for effect in app.take_effects() {
            if let Effect::Journal(entry) = effect {
                entries.push(*entry);
            }
        }
    };
    for (what, now) in typed(bytes) {
        match what {
            Typed::Key(key) => app.key(&key, now),
            Typed::Paste(text) => app.paste(&text, now),
            Typed::Size(width, height) => app.resized(width, height, now),
            Typed::Tick => app.tick(now),
        }
        keep(&mut app);
    }
    assert_eq!(bad_cell(|look, buffer| panes::draw(&app, look, buffer), app.size()), None);
    // whatever is still being typed is done
    for _ in 0..8 {
        let now = app.now();
        app.key(&KeyEvent::new(KeyCode::Char('s'), KeyModifiers::CONTROL), now);
        app.key(&KeyCode::Esc.into(), now);
        keep(&mut app);
    }
    let again = open_with(base, entries, None, app.now());
    let differ = || compare(again.meeting(), app.meeting(), &Language::En.texts());
    assert!(again.meeting() == app.meeting(), "the journal does not have what the screen had: {:?}", differ());
}

/// The same at home: the screen has nothing but letters on it, and no more is asked for than was typed.
pub fn home(bytes: &[u8]) {
    let archive = "/arkiv".to_owned();
    let mut home = Home::open(Opening { archive, language: Language::Nb, keys: None, now: now(), size: (80, 24) });
    let entry = |name: &str| {
        let date = name.get(..10).and_then(|date| date.parse().ok());
        Entry { path: format!("/arkiv/{name}.ron").into(), name: name.to_owned(), date, forum: None }
    };
    let entries = ["2019-03-20-dekom-trondelag", "2019-02-05-\u{1b}[2J", "uten \u{202e}dato"].map(entry);
    home.told_listed(Ok(entries.to_vec()), now());
    let forum = Archive::new("/ingensteds").forum("dekom-trondelag").unwrap();
    let card = ForumCard { code: forum.code, name: forum.charter.short, wheel: forum.wheel, own: false, problem: None };
    home.told_forums(vec![card], now());
    let brief = Ok(Box::new(Brief::of(&example())));
    home.told_read(
        vec![(entries[0].path.clone(), brief), (entries[1].path.clone(), Err("en \u{7}feil".into()))],
        now(),
    );
    home.told_done(now());
    let mut asked = 0;
    let mut times = 0;
    for (what, now) in typed(bytes) {
        match what {
            Typed::Key(key) => home.key(&key, now),
            Typed::Paste(text) => home.paste(&text, now),
            Typed::Size(width, height) => home.resized(width, height, now),
            Typed::Tick => home.tick(now),
        }
        asked += home.take_effects().len();
        times += 1;
    }
    assert!(asked <= 4 * (times + 1), "{asked} effects of {times} keys");
    assert_eq!(bad_cell(|look, buffer| panes::home::draw(&home, look, buffer), home.size()), None);
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
    let mut talk = Talk::new(open(example()));
    for line in String::from_utf8_lossy(bytes).lines() {
        talk.line(line, now());
        talk.app_mut().take_effects();
        talk.take_said().iter().for_each(|said| harmless(said));
    }
    talk.end_of_lines(now());
    talk.take_said().iter().for_each(|said| harmless(said));
}
