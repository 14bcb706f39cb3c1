//! What the journal keeps of typing.

use crate::{
    app::{
        App, Effect, Entry, Session,
        session::Draft,
        testing::{example, open, press, write},
    },
    meeting::Meeting,
};
use proptest::prelude::*;

/// What is for the journal now.
fn entries(app: &mut App) -> Vec<Entry> {
    let entry = |effect| if let Effect::Journal(entry) = effect { Some(*entry) } else { None };
    app.take_effects().into_iter().filter_map(entry).collect()
}

/// What opening finds when this is what the journal has.
fn recovered(base: &Meeting, entries: &[Entry]) -> (Meeting, Option<Draft>) {
    let (session, found) = Session::open(base.clone(), entries.iter().cloned(), 1);
    (session.meeting().clone(), found.draft)
}

#[test]
fn what_one_frame_shows_of_typing_is_one_entry() {
    let mut app = open(example());
    press(&mut app, "n");
    entries(&mut app);
    assert!(!app.only_types());
    write(&mut app, "Svar på  D");
    press(&mut app, "backspace left backspace");
    write(&mut app, "æ\u{301}");
    assert!(app.only_types());
    let kept = entries(&mut app);
    let [Entry::Typed(edit)] = kept.as_slice() else { panic!("{kept:?}") };
    assert_eq!((edit.removed, edit.inserted.as_str()), (0, "Svar påæ\u{301} "));
    write(&mut app, "x");
    assert_eq!(entries(&mut app).len(), 1, "the next frame has its own");
    press(&mut app, "ctrl-home x esc");
    assert!(!app.only_types(), "a step is not put off");
}

#[test]
fn what_is_typed_elsewhere_in_the_text_is_another_entry() {
    let mut app = open(example());
    press(&mut app, "n");
    write(&mut app, "Svar på D");
    entries(&mut app);
    write(&mut app, "x");
    press(&mut app, "ctrl-home y");
    assert_eq!(entries(&mut app).len(), 2);
}

/// A key of somebody who writes notes, wordings and sums, or a frame.
fn act() -> impl Strategy<Value = &'static str> {
    let letters = prop::sample::select(vec!["a", "å", "space", "x", "1", "."]);
    let keys = prop::sample::select(vec![
        "backspace",
        "delete",
        "left",
        "right",
        "home",
        "ctrl-home",
        "end",
        "enter",
        "ctrl-z",
        "ctrl-y",
        "ctrl-w",
        "ctrl-a",
        "ctrl-k",
        "tab",
        "esc",
        "ctrl-s",
        "up",
    ]);
    let elsewhere = prop::sample::select(vec!["n", "v", "e", "3", "1", "down", "u", "later"]);
    prop_oneof![8 => letters, 4 => keys, 1 => elsewhere, 2 => Just("frame")]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// At every frame the journal gives back what the screen shows, and what it would if each keystroke were an entry.
    #[test]
    fn joined_keystrokes_give_back_what_single_ones_do(acts in prop::collection::vec(act(), 0..80)) {
        let (mut joining, mut single) = (open(example()), open(example()));
        let base = joining.meeting().clone();
        let (mut joined, mut each) = (entries(&mut joining), entries(&mut single));
        for act in acts.into_iter().chain(["frame"]) {
            if act == "frame" {
                joined.extend(entries(&mut joining));
                let (meeting, draft) = recovered(&base, &joined);
                prop_assert!(meeting == *joining.meeting());
                prop_assert_eq!(draft.as_ref().map(|draft| draft.text.clone()), joining.form().map(|form| form.editor.text()));
                prop_assert!(joined.len() <= each.len());
                prop_assert_eq!(recovered(&base, &each), (meeting, draft));
                continue;
            }
            press(&mut joining, act);
            press(&mut single, act);
            each.extend(entries(&mut single));
        }
    }
}

#[test]
fn something_new_with_nothing_but_blanks_in_it_goes_again() {
    for keys in ["1 a", "f", "1 v", "3 a"] {
        let mut app = open(example());
        let count = |app: &App| {
            let meeting = app.meeting();
            [meeting.agenda.len(), meeting.follow_ups.len(), meeting.decisions.len(), meeting.measures.len()]
        };
        if keys == "1 v" {
            press(&mut app, "1 home");
        }
        let before = count(&app);
        press(&mut app, keys);
        assert_ne!(count(&app), before, "{keys}");
        write(&mut app, "  ");
        press(&mut app, "esc");
        assert_eq!(count(&app), before, "{keys}");
    }
}
