//! The guide for chairs says what is so: its pictures and links are there, and each key on its page to print is one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test; clippy.toml reaches only the #[test] functions")]

use klubbe::app::TABLE;
use std::{fs, path::Path};

fn guide() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/brukerveiledning.md")).unwrap()
}

/// What stands between two marks.
fn between<'t>(text: &'t str, from: &'t str, to: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(from).skip(1).filter_map(move |rest| rest.split_once(to).map(|(inside, _)| inside))
}

#[test]
fn every_picture_and_link_is_there() {
    let text = guide();
    let links: Vec<&str> = between(&text, "](", ")").collect();
    assert!(links.iter().filter(|link| link.starts_with("pictures/")).count() >= 8, "{links:?}");
    for link in links {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(link);
        assert!(path.exists(), "{link}");
    }
}

#[test]
fn every_picture_says_in_words_what_is_on_it() {
    assert!(between(&guide(), "![", "]").all(|alternative| alternative.split_whitespace().count() >= 3));
}

#[test]
fn every_key_on_the_page_to_print_does_something() {
    let text = guide();
    let (_, page) = text.split_once("## Tastene på én side").unwrap();
    let keys: Vec<&str> = page.split('`').skip(1).step_by(2).filter(|key| key.chars().count() == 1).collect();
    assert!(keys.len() > 40, "{keys:?}");
    for key in keys {
        assert!(TABLE.iter().any(|row| row.keys.contains(&key)), "{key} does nothing");
    }
}
