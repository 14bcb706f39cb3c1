//! Every action has its ways: the palette, a key, the menu. What has none of one kind is named here with its reason.

use crate::stage::Stage;
use klubbe::app::{Action, Overlay, Scope, TABLE, keymap};

/// What is no use in a list of actions by name: moving, choosing, typing, and the ways themselves. Home has keys and hints
/// of its own and no palette.
fn has_no_place(action: Action) -> bool {
    use Action as A;
    let elsewhere = |scope: &Scope| matches!(scope, Scope::Form | Scope::Palette | Scope::Home | Scope::NewMeeting);
    let ways = matches!(action, A::Palette | A::Menu | A::PageMenu | A::ItemMenu | A::DecisionEnter);
    action.is_motion() || ways || action.row().scopes.iter().all(elsewhere)
}

#[test]
fn every_action_has_a_key() {
    let map = keymap();
    let bare: Vec<&str> = TABLE.iter().filter(|row| map.hint(row.action).is_none()).map(|row| row.name).collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn every_action_is_in_the_palette_or_has_no_place_there() {
    let mut stage = Stage::example((120, 40));
    for keys in [&["1"][..], &["3"], &["4", "down", "enter"], &["p"], &["M"]] {
        stage.keys(keys).keys(&[":"]);
        let Some(Overlay::Palette(palette)) = stage.app.overlays().last() else { panic!("no palette") };
        for row in TABLE {
            let there = palette.entries.iter().any(|entry| entry.action == row.action);
            assert_eq!(there, !has_no_place(row.action), "{}", row.name);
        }
        stage.keys(&["esc", "esc"]);
        if stage.app.menu_on_top().is_some() {
            stage.keys(&["esc"]);
        }
    }
}

/// What Esc opens has every action of the pane in focus and of everywhere, so that arrows and Enter reach them all.
#[test]
fn the_menu_has_every_action_of_its_place() {
    for (key, scope) in [("1", Scope::Agenda), ("2", Scope::Questions), ("3", Scope::Lists), ("4", Scope::Decisions)] {
        let mut stage = Stage::example((80, 24));
        stage.keys(&[key, "esc"]);
        let menu = stage.app.menu_on_top().expect("Esc opens the menu");
        let there: Vec<Action> = menu.entries().map(|entry| entry.action).collect();
        for row in TABLE.iter().filter(|row| row.scopes.iter().any(|known| [scope, Scope::Global].contains(known))) {
            // the tour is there only in the demonstration
            let wanted = row.action == Action::Palette || (row.action.in_menu() && row.action != Action::Welcome);
            assert_eq!(there.contains(&row.action), wanted, "{}", row.name);
        }
    }
}

#[test]
fn a_key_pressed_in_the_menu_does_what_it_always_does() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["esc", "n"]);
    assert!(matches!(stage.app.overlays(), [Overlay::Form(_)]), "{:?}", stage.app.overlays());
    stage.keys(&["esc", "esc", "esc"]);
    assert!(stage.app.overlays().is_empty(), "and Esc closes what Esc opened");
}

#[test]
fn the_menu_goes_around_its_ends_and_says_why_something_cannot_be_done() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["esc", "up"]);
    let selected = |stage: &Stage| stage.app.menu_on_top().and_then(|menu| menu.selected()).map(|entry| entry.action);
    assert_eq!(selected(&stage), Some(Action::Quit));
    stage.keys(&["down", "tab"]);
    let there = stage.app.menu_on_top().unwrap().place();
    assert_eq!(there, (1, 0));
    let redo = stage.app.menu_on_top().unwrap().entries().position(|entry| entry.action == Action::Redo).unwrap();
    stage.keys(&["home"]);
    for _ in 0..redo {
        stage.keys(&["down"]);
    }
    stage.keys(&["enter"]);
    assert!(stage.app.menu_on_top().is_some(), "it stays");
    assert!(stage.screen().contains("Det er ikke mer å gjøre om igjen."), "{}", stage.screen());
}

#[test]
fn what_is_told_names_the_keys_as_they_are_bound() {
    let keys = r#"{
        "item-menu": ["f5"], "choose": ["f6"], "back": ["f7"], "person-present": ["f8"], "form-done": ["f9"],
        "palette-close": ["f11"], "next-pane": ["f12"],
    }"#;
    let screen = |welcome: bool, keys_pressed: &[&str], typed: &str| {
        let mut stage = Stage::example((120, 40));
        stage.app.told_keys(Ok(Some(keys)), crate::stage::at("11:28:12"));
        if welcome {
            stage.app.begin_welcome();
        }
        stage.keys(keys_pressed).types(typed).screen()
    };
    for (welcome, pressed, typed, told) in [
        (false, &["1", "?"][..], "", "F5 viser hva som kan gjøres"),
        (false, &["p", "?"], "", "F8 merker"),
        (false, &["o", "?"], "", "F6 tar den, F7 lar alt stå"),
        (false, &[":"], "xyzzy", "penger, avslutt. F11"),
        (false, &["p", "A", "A"], "", "F8 skifter mellom"),
        (true, &[], "", "F7 skjuler omvisningen"),
        (true, &["space"], "", "eller F5 og F6 i sakslisten. F9 når du er ferdig"),
    ] {
        let screen = screen(welcome, pressed, typed).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains(told), "{pressed:?}: «{told}» is not in\n{screen}");
    }
}
