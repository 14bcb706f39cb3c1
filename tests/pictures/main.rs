//! Pictures of the real screens for the README and the docs. klubbe runs in a real terminal, is taken somewhere by keys,
//! and the cells of its screen become an SVG in `docs/pictures`:
//!
//! ```sh
//! UPDATE_PICTURES=1 cargo test --test pictures     # the SVG
//! node tests/browser/pictures.mjs                  # and of each its PNG (see CONTRIBUTING.md)
//! ```
//!
//! Without the variable this checks that they are current: each screen must come to look as its picture does, and each
//! PNG must have been made from the SVG that is there.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be drawn has failed the test")]

mod cells;
mod lines;
mod scenes;
mod svg;
#[path = "../support/pty.rs"]
mod term;

use cells::Picture;
use scenes::{SCENES, Scene};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use term::{Home, Term};

/// What to do when a picture is not current.
const MAKE_THEM: &str = "UPDATE_PICTURES=1 cargo test --test pictures && node tests/browser/pictures.mjs";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures")
}

/// Takes klubbe to where the picture is taken.
fn stage(scene: &Scene) -> Term {
    let home = Home::with_example();
    let surroundings = [("COLORTERM", "truecolor")];
    let mut term = Term::start_with(&home, scene.arguments, scene.size, &surroundings);
    (scene.script)(&mut term);
    term
}

fn check(scene: &Scene) {
    let file = folder().join(format!("{}.svg", scene.name));
    let mut term = stage(scene);
    let home = term.home().path().display().to_string();
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        let drawn = svg::svg(scene, &Picture::of(term.settle().cells(), &home));
        if fs::read_to_string(&file).ok().as_ref() != Some(&drawn) {
            fs::write(&file, drawn).unwrap();
        }
        return;
    }
    let wanted = fs::read_to_string(&file).unwrap_or_default();
    let what = format!("the screen of docs/pictures/{}.svg; look at it, and if it is meant: {MAKE_THEM}", scene.name);
    term.wait_until_cells(&what, |screen| svg::svg(scene, &Picture::of(screen, &home)) == wanted);
}

/// The pictures with these places in the list: a test each, so that they run beside each other.
macro_rules! pictures {
    ($($name:ident: $at:expr;)*) => {
        $(#[test] fn $name() { check(&SCENES[$at]); })*

        /// Every picture has its test.
        const TESTS: usize = [$($at),*].len();
    };
}

pictures! {
    home_is_current: 0;
    the_meeting_on_a_small_screen_is_current: 1;
    the_meeting_is_current: 2;
    the_meeting_on_the_wall_is_current: 3;
    the_palette_is_current: 4;
    the_questions_are_current: 5;
    the_squeeze_is_current: 6;
    the_decision_is_current: 7;
    the_minutes_are_current: 8;
}

#[test]
fn every_scene_has_its_test_and_its_files_and_there_are_no_others() {
    assert_eq!(TESTS, SCENES.len());
    let wanted: BTreeSet<String> =
        SCENES.iter().flat_map(|scene| [format!("{}.svg", scene.name), format!("{}.png", scene.name)]).collect();
    let found = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let found: BTreeSet<String> = found.filter(|name| name != SUMS).collect();
    assert_eq!(found, wanted, "{MAKE_THEM}");
}

/// The list of what each PNG was made from: the sum of the SVG, the sum of the PNG, the name.
const SUMS: &str = "sums.txt";

/// FNV-1a: enough to see that a file is another, and written in three lines here and in `tests/browser/pictures.mjs`.
fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

#[test]
fn every_png_was_made_from_its_svg() {
    let sum_of = |name: String| sum(&fs::read(folder().join(name)).unwrap_or_default());
    let line = |scene: &Scene| {
        let [svg, png] = ["svg", "png"].map(|kind| sum_of(format!("{}.{kind}", scene.name)));
        format!("{svg:016x} {png:016x} {}\n", scene.name)
    };
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        return;
    }
    let mut lines: Vec<String> = SCENES.iter().map(line).collect();
    lines.sort_by(|a, b| a[34..].cmp(&b[34..]));
    assert_eq!(fs::read_to_string(folder().join(SUMS)).unwrap_or_default(), lines.concat(), "{MAKE_THEM}");
}
