//! The wheel: it moves what is under it.

use super::super::{Action, App, Overlay, Pane};
use super::Target;

/// Rows of a page that one notch of the wheel turns.
const NOTCH: usize = 3;

impl App {
    pub(super) fn wheel(&mut self, target: Option<Target>, motion: Action) {
        if !self.overlays.is_empty() {
            self.wheel_over(target, motion);
            return;
        }
        let pane = match target {
            Some(Target::Pane(pane) | Target::Row { pane, .. }) => pane,
            Some(Target::Cell { .. }) => Pane::Questions,
            Some(Target::Stream(_)) => Pane::Lists,
            Some(Target::Item(_)) => Pane::Agenda,
            _ => return,
        };
        self.travel_in(pane, motion);
    }

    /// The wheel while something lies on top: pages turn some rows, lists one.
    fn wheel_over(&mut self, target: Option<Target>, motion: Action) {
        match self.overlays.last() {
            Some(Overlay::Minutes(_)) => (0..NOTCH).for_each(|_| self.travel(motion)),
            Some(Overlay::Palette(_)) => {
                self.act(if motion == Action::Up { Action::PaletteUp } else { Action::PaletteDown });
            }
            // the arrows go around the ends, a wheel does not
            Some(Overlay::Menu(menu)) if motion == Action::Up && menu.at == 0 => {}
            Some(Overlay::Menu(menu)) if motion == Action::Down && menu.at + 1 >= menu.entries().count() => {}
            Some(Overlay::Form(_)) if target == Some(Target::Text) => {
                let rows = i32::try_from(NOTCH).unwrap_or(1);
                if let Some(Overlay::Form(form)) = self.overlays.last_mut() {
                    form.editor.scroll(if motion == Action::Up { -rows } else { rows });
                }
            }
            Some(Overlay::Decision(_)) if !matches!(target, Some(Target::OverlayRow(_))) => self.turn_page(motion),
            Some(_) => self.travel(motion),
            None => {}
        }
    }
}
