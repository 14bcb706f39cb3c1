//! The whole program changes its language while it runs: wherever the chair is, the screen after the change is the one
//! that a program started in that language shows. Nothing of the old language is left, and nothing has moved.

use crate::stage::{EXAMPLE, Stage, read};
use klubbe::language::Language;

const SIZE: (u16, u16) = (120, 40);

/// Where the chair is: panes, filters, zoom, and everything that lies over them.
const PLACES: [&[&str]; 15] = [
    &["1"],
    &["2", "down", "x"],
    &["3", "down"],
    &["4", "down"],
    &["4", "z"],
    &["?"],
    &["p", "down"],
    &["M", "pagedown"],
    &["o", "down"],
    &["Q"],
    &["4", "enter"],
    &["4", "down", "enter"],
    &["3", "down", "i"],
    &["+", "u"],
    &["2", "i"],
];

/// What the palette calls a language in bokmål, and how `English` is searched for.
const ENTRIES: [(Language, &str); 2] = [(Language::Nn, "språk: nynorsk"), (Language::En, "språk: english")];

/// The screen, without what was said a moment ago.
fn settled(stage: &mut Stage) -> String {
    stage.pass(12).screen()
}

#[test]
fn wherever_one_is_nothing_of_the_old_language_is_left() {
    for place in PLACES {
        for (language, entry) in ENTRIES {
            let mut here = Stage::example(SIZE);
            here.keys(place).keys(&[":"]).types(entry).keys(&["enter"]);
            let mut there = Stage::with(read(EXAMPLE), SIZE, language);
            there.keys(place);
            assert_eq!(settled(&mut here), settled(&mut there), "{place:?} {language}");
        }
    }
}

#[test]
fn forms_palette_and_notices_to_come_are_in_the_new_language() {
    for (moves, language) in [(1, Language::Nn), (2, Language::En)] {
        for after in [&["n"][..], &[":"], &["E"], &["u"], &["T"], &["L"]] {
            let mut here = Stage::example(SIZE);
            here.keys(&["L"]).keys(&["down"; 2][..moves]).keys(&["enter"]).keys(after);
            let mut there = Stage::with(read(EXAMPLE), SIZE, language);
            there.keys(after);
            assert_eq!(here.screen(), there.screen(), "{after:?} {language}");
        }
    }
}

#[test]
fn leaving_the_list_brings_the_old_language_back() {
    let mut stage = Stage::example(SIZE);
    let before = stage.screen();
    stage.keys(&["L", "down"]);
    assert!(stage.screen().contains("Dei fire spørsmåla"), "{}", stage.screen());
    stage.keys(&["esc"]);
    assert_eq!(stage.screen(), before);
}
