//! A row that is carried to another place, and other things done with the button down.

use super::super::{App, Pane};
use super::Target;
use crate::meeting::{Command, Id, agenda, measures};

/// A row that is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Carried {
    pane: Pane,
    id: Id,
    from: usize,
    to: usize,
}

impl Carried {
    /// Whether it is over another place than it was taken from.
    pub(super) const fn is_elsewhere(&self) -> bool {
        self.from != self.to
    }
}

impl App {
    /// Where in a pane a row that is carried would be put down: its place, and whether it comes from above.
    #[must_use]
    pub fn drop_mark(&self, pane: Pane) -> Option<(usize, bool)> {
        let carried = self.pointer.carried.as_ref().filter(|carried| carried.pane == pane && carried.is_elsewhere())?;
        Some((carried.to, carried.from < carried.to))
    }

    /// The selected row can be carried from now on, where rows have an order that is the chair's.
    pub(super) fn pick_up(&mut self, pane: Pane) {
        let held = match pane {
            Pane::Agenda => self.selected_item().map(|id| (id, self.agenda.at)),
            Pane::Lists => self.lists.measure(self).map(|id| (id, self.lists.at)),
            Pane::Questions | Pane::Decisions => None,
        };
        self.pointer.carried = held.map(|(id, at)| Carried { pane, id, from: at, to: at });
    }

    pub(super) fn dragged(&mut self, target: Option<Target>, place: (u16, u16)) {
        if self.pointer.pressed != target {
            self.pointer.opens = false; // a hand that moves on means something else
        }
        match self.pointer.pressed {
            Some(Target::Text) => self.point_in_text(place, true),
            Some(Target::Divider(divider)) => self.drag_divider(divider, place),
            _ => {
                let Some(carried) = &mut self.pointer.carried else { return };
                carried.to = match target {
                    Some(Target::Row { pane, at }) if pane == carried.pane => at,
                    _ => carried.from,
                };
            }
        }
    }

    /// What was carried is put down, as one step: where the keys that move it would have brought it.
    pub(super) fn put_down(&mut self, carried: &Carried) {
        let said = self.status.before_key();
        match carried.pane {
            Pane::Agenda => {
                self.try_run(Command::Agenda(agenda::Command::Move { item: carried.id, to: carried.to }));
                let place = self.meeting().agenda.iter().position(|item| item.id == carried.id);
                self.agenda.at = place.unwrap_or(self.agenda.at);
            }
            _ => match self.lists.rank_for(carried.id, carried.to) {
                Some(rank) => {
                    self.try_run(Command::Measures(measures::Command::Move { measure: carried.id, rank }));
                }
                None => self.say_not_there(),
            },
        }
        self.selections_hold();
        self.status.after_key(said);
    }
}
