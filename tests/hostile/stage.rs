//! What the hostile things are tried on: the example opened without a terminal, drawn into a buffer that is looked through.

use chrono::NaiveDateTime;
use klubbe::{
    app::{App, Entry, Opening, keys::Chord},
    meeting::Meeting,
    panes::{self, Look},
    store::{self, Parsed, Problem},
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use std::{path::Path, sync::OnceLock};

/// What is opened over the panes, one after the other.
pub const OVERLAYS: [&[&str]; 9] = [&[], &["2"], &["3"], &["4"], &["p"], &["M"], &["?"], &[":"], &["4", "enter"]];

/// What may stand on the screen: no control character, nothing unseen, no direction mark; at most so many marks on a letter.
pub fn is_allowed(symbol: &str) -> bool {
    let unseen = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' | '\u{e000}'..='\u{f8ff}')
    };
    !symbol.chars().any(|c| c.is_control() || unseen(c)) && symbol.chars().count() <= 20
}

/// Text that is printed: nothing in it steers a terminal.
pub fn harmless(text: &str) {
    let bad = text.chars().find(|c| *c != '\n' && !is_allowed(c.encode_utf8(&mut [0; 4])));
    assert_eq!(bad, None, "{text:?}");
}

pub fn parse(bytes: &[u8]) -> Result<Parsed<Meeting>, Problem> {
    store::parse::<Meeting>(Path::new("fiendtlig.ron"), bytes)
}

/// The example that ships.
pub fn example() -> Meeting {
    static EXAMPLE: OnceLock<Meeting> = OnceLock::new();
    let read = || parse(include_bytes!("../../sessions/2019/2019-03-20-dekom-trondelag.ron")).unwrap().document;
    EXAMPLE.get_or_init(read).clone()
}

/// The example with little of everything.
pub fn small() -> Meeting {
    let mut meeting = example();
    meeting.people.truncate(3);
    meeting.agenda.truncate(4);
    meeting.measures.truncate(3);
    let (items, measures) = (meeting.agenda.clone(), meeting.measures.clone());
    meeting.current = Some(items[3].id);
    meeting.answers.retain(|answer| measures.iter().any(|measure| measure.id == answer.measure));
    meeting.answers.truncate(3);
    meeting.decisions.truncate(2);
    meeting.decisions.iter_mut().for_each(|decision| decision.item = items[2].id);
    meeting.follow_ups.truncate(1);
    meeting
}

pub fn open(base: Meeting) -> App {
    open_with(base, Vec::new(), None, now())
}

/// A time in the middle of the example.
pub fn now() -> NaiveDateTime {
    "2019-03-20T11:28:12".parse().unwrap()
}

/// The same folded over a journal, with the user's own keys.
pub fn open_with(base: Meeting, entries: Vec<Entry>, keys: Option<String>, now: NaiveDateTime) -> App {
    App::open(Opening { entries, keys, ..Opening::of(base, now, (80, 24)) })
}

/// The theme that is worn; it is read once.
pub fn dark() -> Theme {
    static DARK: OnceLock<Theme> = OnceLock::new();
    DARK.get_or_init(|| Theme::shipped("dark", Depth::True).unwrap()).clone()
}

/// What was drawn has nothing but letters in it; else the first cell that has something else.
pub fn bad_cell(
    draw: impl FnOnce(&mut Look, &mut Buffer) -> Option<Position>,
    (width, height): (u16, u16),
) -> Option<String> {
    let mut look = Look::new(dark(), Glyphs::UNICODE);
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    draw(&mut look, &mut buffer);
    let bad = buffer.content.iter().find(|cell| !is_allowed(cell.symbol()));
    bad.map(|cell| format!("{width}×{height}: {:?}", cell.symbol()))
}

/// Draws the screen with what these keys open over it, at every size; gives the first cell that has something else than letters.
pub fn look_at_one(base: Meeting, keys: &[&str], sizes: &[(u16, u16)]) -> Option<String> {
    let mut app = open(base);
    let now = app.now();
    for key in ["esc"].iter().chain(keys) {
        app.key(&Chord::parse(key).unwrap().event(), now);
    }
    for &(width, height) in sizes {
        app.resized(width, height, now);
        let draw = |look: &mut Look, buffer: &mut Buffer| panes::draw(&app, look, buffer);
        if let Some(bad) = bad_cell(draw, (width, height)) {
            return Some(format!("{keys:?}, {bad}"));
        }
    }
    None
}
