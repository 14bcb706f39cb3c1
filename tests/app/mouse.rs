//! The mouse on the whole app: whatever has a place on the screen does there what its key does, and nothing stands where
//! nobody sees it.

use crate::stage::{EXAMPLE, Stage, read};
use klubbe::{
    app::{
        Action, App, Listed, Overlay, Pane, Scope, TABLE,
        pointer::{Gesture, Target},
    },
    forum::ItemKind,
    language::Language,
    meeting::{Id, Item},
    panes::LEAST,
};
use std::collections::BTreeSet;

const SIZES: [(u16, u16); 2] = [(120, 40), (80, 24)];

/// Screens, by the keys that lead to them.
const SCREENS: &[&str] = &[
    "",
    "2",
    "3",
    "4",
    "z",
    ":",
    "?",
    "p",
    "M",
    "o",
    "Q",
    "V",
    "n",
    "e",
    "3 e",
    "4 enter",
    "4 down enter",
    "2 x w i",
    "3 end",
    "4 end",
    "e tab",
    "p down down",
];

/// The actions that need no place of their own on any screen, with the reason.
const NOWHERE: &[(Action, &str)] = &[
    (Action::Up, "a click goes there, and the wheel"),
    (Action::Left, "a click goes there"),
    (Action::Right, "a click goes there"),
    (Action::PageUp, "the wheel goes there"),
    (Action::Top, "a click goes there, and the wheel"),
    (Action::Bottom, "a click goes there, and the wheel"),
    (Action::NextPane, "a click goes to the pane"),
    (Action::PreviousPane, "a click goes to the pane"),
    (Action::HelpTyping, "a click beside the form, and then the help"),
    (Action::FormNext, "a click goes to the field"),
    (Action::PaletteUp, "the wheel, or a click on the row"),
];

/// The size does not matter to what is on a stage at first.
fn stage(size: (u16, u16), keys: &str) -> Stage {
    let mut stage = Stage::example(size);
    let keys: Vec<&str> = keys.split_whitespace().collect();
    stage.keys(&keys).pass(1);
    stage
}

/// Two stages show the same, and have asked for the same.
fn assert_same(one: &mut Stage, other: &mut Stage, what: &str) {
    let (left, right) = (one.screen(), other.screen());
    assert!(left == right, "{what}: by mouse\n{left}\nby key\n{right}");
    assert!(format!("{:?}", one.effects) == format!("{:?}", other.effects), "{what}: the journals differ");
}

/// The pane that an action belongs to.
fn pane_of(action: Action) -> Option<Pane> {
    let scope = action.row().scopes.first().copied();
    Pane::ALL.into_iter().find(|pane| Some(pane.scope()) == scope)
}

/// The key that brings a pane into focus.
fn focus_key(pane: Pane) -> &'static str {
    ["1", "2", "3", "4"][pane as usize]
}

/// The actions whose place can be seen on a screen.
fn actions(stage: &mut Stage) -> Vec<Action> {
    let visible = stage.targets();
    visible
        .into_iter()
        .filter_map(|target| if let Target::Action(action) = target { Some(action) } else { None })
        .collect()
}

fn key_of(action: Action) -> Option<&'static str> {
    action.row().keys.first().copied()
}

#[test]
fn a_click_on_what_an_action_stands_at_does_what_its_key_does() {
    let mut found = BTreeSet::new();
    for size in SIZES {
        for keys in SCREENS {
            for action in actions(&mut stage(size, keys)) {
                let (mut by_mouse, mut by_key) = (stage(size, keys), stage(size, keys));
                by_mouse.click(Target::Action(action));
                // what stands in another pane brings it into focus
                by_key.keys(pane_of(action).map(focus_key).as_slice()).keys(&[key_of(action).unwrap()]);
                assert_same(&mut by_mouse, &mut by_key, &format!("{action:?} after {keys:?} at {size:?}"));
                found.insert(action.row().name);
            }
        }
    }
    assert!(found.len() > 30, "{found:?}");
}

/// An eager hand presses twice before the screen shows what the first press opened.
#[test]
fn what_a_click_opens_is_opened_once() {
    for size in SIZES {
        for action in actions(&mut stage(size, "")) {
            let mut stage = stage(size, "");
            let place = stage.place(Target::Action(action)).unwrap();
            let mut opened = || {
                stage.mouse_as_drawn(Gesture::Press, place).mouse_as_drawn(Gesture::Release, place);
                stage.app.overlays().len()
            };
            assert_eq!(opened(), opened(), "{action:?} at {size:?}");
        }
    }
}

/// Where an action is in a list that is open, and why it cannot be done if it cannot.
fn listed(app: &App, action: Action) -> Option<(usize, Option<String>)> {
    let of = |entry: &Listed| entry.why.clone();
    match app.overlays().last() {
        Some(Overlay::Palette(palette)) => {
            let at = palette.hits.iter().position(|hit| palette.entries[hit.entry].action == action)?;
            Some((at, of(&palette.entries[palette.hits[at].entry])))
        }
        Some(Overlay::Menu(menu)) => {
            let at = menu.entries().position(|entry| entry.action == action)?;
            menu.entries().nth(at).map(|entry| (at, of(entry)))
        }
        _ => None,
    }
}

/// Finds an action by the mouse alone: in the menu of the other button, else in the palette; and clicks on it. Gives why
/// it could not be done, if so.
fn find_and_click(stage: &mut Stage, action: Action) -> Option<String> {
    let ground = stage.targets();
    let there = |target: &&Target| matches!(target, Target::Overlay) || **target == Target::Pane(stage.app.focus());
    let ground = *ground.iter().rev().find(there).unwrap();
    let place = stage.place(ground).unwrap();
    stage.mouse(Gesture::Menu, place);
    if listed(&stage.app, action).is_none() {
        stage.click(Target::Outside).click(Target::Action(Action::Palette));
    }
    let (at, why) = listed(&stage.app, action).unwrap_or_else(|| panic!("{action:?} is listed nowhere"));
    let middle = (stage.app.size().0 / 2, stage.app.size().1 / 2);
    for _ in 0..at {
        stage.mouse_as_drawn(Gesture::WheelDown, middle);
    }
    stage.click(Target::OverlayRow(at));
    why
}

#[test]
fn every_action_has_a_place_or_a_reason_why_it_has_none() {
    let at_home = |scope: &Scope| matches!(scope, Scope::Home | Scope::NewMeeting);
    let here = TABLE.iter().filter(|row| !row.scopes.iter().all(at_home));
    let mut left: Vec<Action> = here.map(|row| row.action).collect();
    for size in SIZES {
        for keys in SCREENS {
            let here = actions(&mut stage(size, keys));
            left.retain(|action| !here.contains(action));
        }
    }
    left.retain(|action| NOWHERE.iter().all(|(known, _)| known != action));
    for action in left {
        let keys = match action.row().scopes.first() {
            Some(Scope::DecisionPage) => "4 down enter c V ctrl-s",
            Some(Scope::People) => "p",
            Some(Scope::Minutes) => "M",
            _ => focus_key(pane_of(action).unwrap_or_default()),
        };
        for size in SIZES {
            let (mut by_mouse, mut by_key) = (stage(size, keys), stage(size, keys));
            let before = by_mouse.app.meeting().clone();
            if let Some(why) = find_and_click(&mut by_mouse, action) {
                assert_eq!(*by_mouse.app.meeting(), before);
                let said = by_mouse.app.notice().map(|notice| notice.text.clone());
                assert_eq!(said, Some(why), "{action:?} at {size:?}");
                continue;
            }
            let label = action.row().label(by_key.app.texts());
            match key_of(action) {
                Some(key) => by_key.keys(&[key]),
                None => by_key.keys(&[":"]).types(&label).keys(&["enter"]),
            };
            assert_same(&mut by_mouse, &mut by_key, &format!("{action:?} at {size:?}"));
        }
    }
}

#[test]
fn nothing_stands_outside_the_screen_or_under_something_else_altogether() {
    for size in [(120, 40), (80, 24), LEAST, (250, 70), (110, 32), (59, 16), (1, 1)] {
        for keys in SCREENS {
            let mut stage = stage(size, keys);
            let zones = stage.zones().clone();
            for zone in zones.iter() {
                assert!(
                    zone.area.right() <= size.0 && zone.area.bottom() <= size.1,
                    "{zone:?} after {keys:?} at {size:?}"
                );
            }
            // what is chosen by its place is never half under something of another kind beside it
            let rows: Vec<_> = zones.iter().filter(|zone| is_row(zone.target)).collect();
            for (number, one) in rows.iter().enumerate() {
                for other in rows.iter().skip(number + 1) {
                    let both = one.area.intersection(other.area);
                    let within = both == other.area || both == one.area;
                    let alike = std::mem::discriminant(&one.target) == std::mem::discriminant(&other.target);
                    assert!(!alike || both.is_empty() || within, "{one:?} and {other:?} after {keys:?} at {size:?}");
                }
            }
        }
    }
}

fn is_row(target: Target) -> bool {
    matches!(
        target,
        Target::Row { .. } | Target::OverlayRow(_) | Target::Action(_) | Target::Field(_) | Target::Stream(_)
    )
}

#[test]
fn whatever_is_seen_beside_an_overlay_closes_it_and_keeps_everything() {
    for size in SIZES {
        for keys in [":", "?", "p", "o", "Q", "M", "n", "3 e", "V"] {
            let mut stage = stage(size, keys);
            let before = stage.app.meeting().clone();
            if !stage.targets().contains(&Target::Outside) {
                continue; // it has the whole screen
            }
            stage.click(Target::Outside);
            assert!(stage.app.overlays().is_empty(), "{keys:?} at {size:?}");
            assert_eq!(*stage.app.meeting(), before);
        }
    }
}

#[test]
fn every_row_that_is_seen_is_selected_by_a_click() {
    for size in SIZES {
        for (keys, pane) in [("1", Pane::Agenda), ("2", Pane::Questions), ("3", Pane::Lists), ("4", Pane::Decisions)] {
            let rows = stage(size, keys).targets();
            for target in
                rows.into_iter().filter(|target| matches!(target, Target::Row { pane: of, .. } if *of == pane))
            {
                let Target::Row { at, .. } = target else { continue };
                let mut stage = stage(size, keys);
                stage.click(target);
                let app = &stage.app;
                let selected = match pane {
                    Pane::Agenda => app.agenda.at,
                    Pane::Questions => app.questions.at,
                    Pane::Lists => app.lists.at,
                    Pane::Decisions => app.decisions.at(),
                };
                assert_eq!((selected, app.focus()), (at, pane), "at {size:?}");
            }
        }
    }
}

#[test]
fn every_cell_item_stream_tab_and_seat_is_found_by_a_click() {
    for size in SIZES {
        let mut stage = stage(size, "2");
        let cells = stage.targets();
        let cell = cells.iter().rev().find(|target| matches!(target, Target::Cell { .. })).copied().unwrap();
        let Target::Cell { at, column } = cell else { unreachable!() };
        stage.click(cell).pass(1);
        assert_eq!((stage.app.questions.at, stage.app.questions.column), (at, column));
        stage.click(cell);
        assert!(stage.app.form().is_some(), "and opened by another");
        stage.keys(&["esc", "1"]).pass(1);
        let items = stage.targets();
        for item in items.iter().filter(|target| matches!(target, Target::Item(_))) {
            let Target::Item(id) = *item else { continue };
            stage.click(*item).pass(1);
            assert_eq!((stage.app.selected_item(), stage.app.focus()), (Some(id), Pane::Agenda));
        }
        stage.keys(&["3"]);
        for stream in stage.targets().into_iter().filter(|target| matches!(target, Target::Stream(_))) {
            stage.click(stream).pass(1);
            assert_eq!(stage.app.lists.stop().map(|stop| Target::Stream(stop.stream)), Some(stream));
        }
        for pane in Pane::ALL {
            stage.click(Target::Pane(pane)).pass(1);
            assert_eq!(stage.app.focus(), pane, "at {size:?}");
        }
        stage.keys(&["p"]);
        let seats = stage.targets();
        let seat = seats.iter().rev().find(|target| matches!(target, Target::OverlayRow(_))).copied().unwrap();
        stage.click(seat).pass(1);
        assert!(
            matches!((stage.app.overlays().last(), seat), (Some(Overlay::People { at }), Target::OverlayRow(row)) if *at == row)
        );
    }
}

#[test]
fn text_is_marked_with_the_mouse() {
    let mut stage = stage((120, 40), "n");
    let start = stage.place(Target::Text).unwrap();
    stage.mouse(Gesture::Press, start).mouse(Gesture::Drag, (start.0 + 7, start.1));
    stage.mouse(Gesture::Release, (start.0 + 7, start.1));
    let marked = stage.app.form().and_then(|form| form.editor.selected());
    assert_eq!(marked.as_deref(), Some("Listene"));
    stage.pass(1).mouse(Gesture::Press, (start.0 + 3, start.1)).mouse(Gesture::Release, (start.0 + 3, start.1));
    assert_eq!(stage.app.form().map(|form| (form.editor.selected(), form.editor.cursor())), Some((None, (0, 3))));
    stage.mouse(Gesture::Press, (start.0 + 3, start.1)).mouse(Gesture::Release, (start.0 + 3, start.1));
    let word = stage.app.form().and_then(|form| form.editor.selected());
    assert_eq!(word.as_deref(), Some("Listene"), "a double click marks the word");
}

#[test]
fn a_line_between_panes_follows_the_hand() {
    let mut stage = stage((120, 40), "");
    let lines: Vec<Target> =
        stage.targets().into_iter().filter(|target| matches!(target, Target::Divider(_))).collect();
    assert_eq!(lines.len(), 2);
    let (down, across) = (lines[0], lines[1]);
    for (line, to) in [(down, (40, 12)), (across, (20, 24)), (down, (75, 8)), (across, (20, 16))] {
        let from = stage.place(line).unwrap();
        stage.mouse(Gesture::Press, from).mouse(Gesture::Drag, (from.0, from.1)).mouse(Gesture::Drag, to);
        stage.targets();
        let there = stage.zones().at(to);
        assert!(matches!(there, Some(Target::Divider(_))), "{to:?}: {there:?}");
        stage.mouse(Gesture::Release, to);
    }
    assert!(stage.screen().lines().all(|line| line.chars().count() <= 120));
}

/// The last row of the agenda that is seen.
fn last_row(stage: &mut Stage) -> usize {
    let rows = stage.targets().into_iter().filter_map(|target| match target {
        Target::Row { pane: Pane::Agenda, at } => Some(at),
        _ => None,
    });
    rows.max().unwrap()
}

#[test]
fn a_row_that_is_carried_over_the_edge_of_its_pane_brings_what_lies_beyond_into_view() {
    for size in [(60, 16), (80, 24), (120, 40)] {
        let mut meeting = read(EXAMPLE);
        let more = (0..40u128).map(|n| {
            let id = Id(uuid::Uuid::from_u128(0x7000 << 64 | 2 << 62 | n));
            Item::new(id, &format!("Sak {n}"), ItemKind::Discussion, 5)
        });
        meeting.agenda.extend(more);
        let carried = meeting.agenda[7].id;
        let mut stage = Stage::with(meeting, size, Language::Nb);
        let place = |stage: &mut Stage, at| stage.place(Target::Row { pane: Pane::Agenda, at }).unwrap();
        // an item that the first two leave free to move
        stage.keys(&["1"]);
        for _ in 0..7 {
            stage.keys(&["down"]);
        }
        let (from, last) = (place(&mut stage, 7), last_row(&mut stage));
        let edge = place(&mut stage, last);
        let below = (edge.1 + 1..size.1)
            .find(|y| matches!(stage.zones().at((edge.0, *y)), Some(Target::Pane(Pane::Agenda) | Target::Divider(_))));
        let below = (edge.0, below.unwrap_or_else(|| panic!("nothing of the pane is under its rows at {size:?}")));
        stage.mouse(Gesture::Press, from).mouse(Gesture::Drag, edge);
        for _ in 0..5 {
            stage.mouse(Gesture::Drag, below);
        }
        assert_eq!(last_row(&mut stage), last + 5, "{size:?}");
        stage.mouse(Gesture::Release, below);
        let at = stage.app.meeting().agenda.iter().position(|item| item.id == carried);
        assert_eq!(at, Some(last + 5), "{size:?}");
        stage.keys(&["u"]);
        assert_eq!(stage.app.meeting().agenda[7].id, carried, "one step to undo");
    }
}
