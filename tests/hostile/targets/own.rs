//! The user's own files: `keys.ron` and themes. Nothing in them is fatal, and what is not understood is said.

use crate::stage::{bad_cell, harmless, now, open_with, small};
use klubbe::{
    app::{
        keymap,
        keys::{Chord, KeyTrouble},
        words,
    },
    language::Language,
    panes::{self, Look},
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Rect};

/// A remark's place is in the file.
fn place_in(text: &str, at: Option<(usize, usize)>) {
    if let Some((line, column)) = at {
        assert!((1..=text.split('\n').count()).contains(&line) && column > 0, "{line}:{column}");
    }
}

/// `keys.ron`: one key means one thing where two could be meant, or it is said; and the help shows them all.
pub fn keys(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut map = keymap();
    let remarks = map.apply(&text);
    let language = Language::ALL[bytes.len() % 3];
    let texts = language.texts();
    for remark in &remarks {
        harmless(&words::key_remark(&texts, remark));
        harmless(&words::key_known(remark));
        place_in(&text, remark.at);
    }
    let said = |key: Chord| remarks.iter().any(|r| matches!(&r.trouble, KeyTrouble::Clash(clash) if clash.key == key));
    assert!(map.clashes().iter().all(|clash| said(clash.key)), "a clash that was not said");
    if remarks.iter().any(klubbe::app::keys::KeyRemark::is_fatal) {
        return;
    }
    let mut app = open_with(small(), Vec::new(), Some(text.into_owned()), now());
    app.act(klubbe::app::Action::Help);
    let draw = |look: &mut Look, buffer: &mut Buffer| panes::draw(&app, look, buffer);
    assert_eq!(bad_cell(draw, app.size()), None);
}

/// A theme: it is read for every kind of terminal, may extend itself, and is worn.
pub fn theme(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let depth = [Depth::True, Depth::Indexed, Depth::Ansi][bytes.len() % 3];
    let (theme, remarks) = Theme::read(&text, depth, &|name| (name.len() < 4).then(|| text.clone().into_owned()));
    let texts = Language::ALL[bytes.len() / 3 % 3].texts();
    for remark in &remarks {
        harmless(&remark.text(&texts));
        harmless(&remark.known());
        place_in(&text, remark.at);
    }
    assert_eq!(theme, Theme::read(&text, depth, &|name| (name.len() < 4).then(|| text.clone().into_owned())).0);
    for pale in theme.pale() {
        harmless(&format!("{} {}", pale.is(), pale.least()));
    }
    if !remarks.iter().any(klubbe::ui::theme::Remark::is_fatal) {
        let app = open_with(small(), Vec::new(), None, now());
        let mut look = Look::new(theme, Glyphs::UNICODE);
        panes::draw(&app, &mut look, &mut Buffer::empty(Rect::new(0, 0, 80, 24)));
    }
}
