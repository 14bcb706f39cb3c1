//! Every action of home by mouse: one that has a place there by clicking the place, and each of them from the palette,
//! which is a click away at every size.

use crate::{
    app::{
        Action, Scope, TABLE,
        home::{
            Home, HomeEffect, Over, Side,
            testing::{crowded, now, spring, told},
        },
        pointer::{Gesture, Target},
    },
    language::Language,
    panes::Look,
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Rect};

const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (120, 40), (250, 70)];

/// What can be pointed at on the screen as it is drawn.
fn targets(home: &Home) -> Vec<Target> {
    let (width, height) = home.size();
    let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), Glyphs::UNICODE);
    super::draw(home, &mut look, &mut Buffer::empty(Rect::new(0, 0, width, height)));
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let mut seen: Vec<Target> = Vec::new();
    for (x, y) in places {
        if let Some(target) = look.zones.at((x, y)).filter(|target| !seen.contains(target)) {
            seen.push(target);
        }
    }
    seen
}

fn click(home: &mut Home, target: Target) {
    assert!(targets(home).contains(&target), "{target:?} is not on the screen {:?}", home.size());
    home.pointed(Some(target), Gesture::Press, (0, 0), now());
    home.pointed(Some(target), Gesture::Release, (0, 0), now());
}

/// What is seen and asked for when an action was done.
fn done(home: &mut Home) -> (String, Vec<HomeEffect>) {
    let over = match home.over() {
        None => "",
        Some(Over::Help { .. }) => "help",
        Some(Over::New(_)) => "new",
        Some(Over::Choice(_)) => "choice",
        Some(Over::Palette(_)) => "palette",
    };
    let effects = home.take_effects();
    (format!("{over} {:?} {:?}", home.focus(), home.only()), effects)
}

fn homes(size: (u16, u16)) -> [Home; 3] {
    [spring(Language::En, size), crowded(Language::En, size), told(Language::En, size, Vec::new())]
}

#[test]
fn every_action_of_home_is_done_by_mouse_from_the_palette_at_every_size() {
    for size in SIZES {
        for action in TABLE.iter().map(|row| row.action).filter(|action| action.in_palette_at_home()) {
            for (mut by_key, mut by_mouse) in homes(size).into_iter().zip(homes(size)) {
                if !by_key.can(action) {
                    continue; // the palette says why, and stays
                }
                by_key.act(action);
                click(&mut by_mouse, Target::Action(Action::Palette));
                let row = loop {
                    let Some(Over::Palette(palette)) = by_mouse.over() else { panic!("no palette") };
                    if palette.selected().is_some_and(|entry| entry.action == action && entry.look.is_none()) {
                        break Target::OverlayRow(palette.at);
                    }
                    assert!(palette.at + 1 < palette.hits.len(), "{action:?}");
                    by_mouse.pointed(None, Gesture::WheelDown, (0, 0), now());
                };
                click(&mut by_mouse, row);
                assert_eq!(done(&mut by_key), done(&mut by_mouse), "{action:?} {size:?}");
            }
        }
    }
}

#[test]
fn what_has_a_place_at_home_is_done_there() {
    for size in SIZES {
        for (side, action) in Side::ALL.into_iter().zip([Action::HomeMeetings, Action::HomePreview, Action::HomeComing])
        {
            let (mut by_key, mut by_mouse) = (spring(Language::En, size), spring(Language::En, size));
            by_key.act(action);
            let there = |target: &Target| *target == Target::Side(side) || row_of(side, target);
            let target = targets(&by_mouse).into_iter().find(there);
            by_mouse.pointed(target, Gesture::Press, (0, 0), now());
            assert_eq!(by_key.focus(), by_mouse.focus(), "{action:?} {size:?}");
        }
        let (mut by_key, mut by_mouse) = (spring(Language::En, size), spring(Language::En, size));
        by_key.act(Action::HomeOpen);
        click(&mut by_mouse, Target::HomeRow { side: Side::Meetings, at: 0 });
        assert_eq!(done(&mut by_key), done(&mut by_mouse), "what is selected is opened by a click, {size:?}");
    }
    // with room for them all, each stands among the hints; to read anew has no place but the palette
    let home = crowded(Language::En, (250, 70));
    let hints = targets(&home);
    for row in TABLE.iter().filter(|row| row.scopes.contains(&Scope::Home) && home.can(row.action)) {
        let of_side = matches!(row.action, Action::HomeMeetings | Action::HomePreview | Action::HomeReload);
        if row.action.in_palette_at_home() && !of_side {
            assert!(hints.contains(&Target::Action(row.action)), "{}", row.name);
        }
    }
}

const fn row_of(side: Side, target: &Target) -> bool {
    matches!((side, target), (Side::Meetings, Target::HomeRow { side: Side::Meetings, .. }))
}
