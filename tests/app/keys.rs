//! Any keys, and anything done with the mouse, in any order, on the whole app: nothing panics, every frame draws, and the journal always holds what the
//! screen shows. Run longer with `PROPTEST_CASES=20000 cargo test --test app keys`.

use crate::stage::{EXAMPLE, Stage, read};
use klubbe::app::{Effect, Entry, Session, TABLE, pointer::Gesture};
use proptest::prelude::*;

/// A key that is bound to something, a motion, or text.
fn key() -> impl Strategy<Value = String> {
    let bound: Vec<&'static str> =
        TABLE.iter().flat_map(|row| row.keys.iter().copied()).filter(|key| *key != "q").collect();
    prop_oneof![
        6 => prop::sample::select(bound).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["up", "down", "left", "right", "enter", "esc", "tab"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["å", "7", "0", "k", " ", "backspace", "ctrl-a", "ø", "."]).prop_map(|key| {
            if key == " " { "space".to_owned() } else { key.to_owned() }
        }),
    ]
}

/// Something that is done.
#[derive(Clone, Debug)]
enum Deed {
    Key(String),
    /// A gesture at a place, in hundredths of the screen.
    Mouse(Gesture, u16, u16),
}

fn deed() -> impl Strategy<Value = Deed> {
    let gestures = prop::sample::select(vec![
        Gesture::Press,
        Gesture::Drag,
        Gesture::Release,
        Gesture::Menu,
        Gesture::WheelUp,
        Gesture::WheelDown,
    ]);
    prop_oneof![
        3 => key().prop_map(Deed::Key),
        2 => (gestures, 0..100u16, 0..100u16).prop_map(|(gesture, column, row)| Deed::Mouse(gesture, column, row)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_journal_holds_what_the_screen_shows(
        keys in prop::collection::vec(key(), 1..120),
        size in prop::sample::select(vec![(80, 24), (120, 40), (60, 16), (250, 70), (1, 1)]),
    ) {
        let mut stage = Stage::example(size);
        for (count, key) in keys.iter().enumerate() {
            stage.keys(&[key]);
            if count % 8 == 0 {
                stage.pass(1);
                stage.buffer();
            }
        }
        stage.buffer();
        kept(&stage)?;
    }

    #[test]
    fn it_does_so_whatever_is_done_with_the_mouse(
        deeds in prop::collection::vec(deed(), 1..80),
        size in prop::sample::select(vec![(80, 24), (120, 40), (60, 16)]),
    ) {
        let mut stage = Stage::example(size);
        for (count, deed) in deeds.iter().enumerate() {
            match deed {
                Deed::Key(key) => stage.keys(&[key]),
                // what is pointed at may be from an older picture
                Deed::Mouse(gesture, column, row) => {
                    stage.mouse_as_drawn(*gesture, (column * size.0 / 100, row * size.1 / 100))
                }
            };
            if count % 4 == 0 {
                stage.buffer();
            }
        }
        kept(&stage)?;
    }
}

/// The journal gives the meeting that the app has, and what is being typed in it.
fn kept(stage: &Stage) -> Result<(), TestCaseError> {
    let journal = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Journal(entry) => Some(Entry::clone(entry)),
        _ => None,
    });
    let (again, found) = Session::open(read(EXAMPLE), journal, 7);
    prop_assert_eq!(again.meeting(), stage.app.meeting());
    let typing = stage.app.overlays().iter().rev().find_map(|overlay| match overlay {
        klubbe::app::Overlay::Form(form) => Some((form.field().cloned(), form.editor.text())),
        _ => None,
    });
    let kept = found.draft.map(|draft| (Some(draft.field), draft.text));
    prop_assert_eq!(kept, typing, "what is being typed is in the journal");
    Ok(())
}

/// What a text covers is left out of the panes behind it, and some of them it does not touch.
#[test]
fn a_text_is_drawn_wherever_the_lines_between_the_panes_are() {
    for width in [80, 120, 198, 250, 400, 700] {
        for (line, pane) in [("alt-left", "1"), ("alt-right", "1"), ("alt-left", "2"), ("alt-right", "3")] {
            let mut stage = Stage::example((width, 70));
            stage.keys(&[pane]);
            for _ in 0..12 {
                stage.keys(&[line, "n"]).types("Æ").screen();
                stage.keys(&["esc"]).screen();
            }
        }
    }
}
