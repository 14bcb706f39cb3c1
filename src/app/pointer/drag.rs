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
    /// The row of a pane that is carried, and where it would be put down: their places.
    #[must_use]
    pub fn carried(&self, pane: Pane) -> Option<(usize, usize)> {
        let carried = self.pointer.carried.as_ref().filter(|carried| carried.pane == pane && carried.is_elsewhere())?;
        Some((carried.from, carried.to))
    }

    /// The row can be carried, where rows have an order that is the chair's.
    fn pick_up(&self, pane: Pane, at: usize) -> Option<Carried> {
        let id = match pane {
            Pane::Agenda => self.meeting().agenda.get(at).map(|item| item.id),
            Pane::Lists => self.lists.measure_of(at),
            Pane::Questions | Pane::Decisions => None,
        };
        id.map(|id| Carried { pane, id, from: at, to: at })
    }

    pub(super) fn dragged(&mut self, target: Option<Target>, place: (u16, u16)) {
        match self.pointer.pressed {
            Some((Target::Text, _)) => self.point_in_text(place, true),
            Some((Target::Divider(divider), _)) => self.drag_divider(divider, place),
            Some((Target::Row { pane, at }, _)) => {
                let to = match target {
                    Some(Target::Row { pane: over, at }) if over == pane => at,
                    _ => at,
                };
                if self.pointer.carried.is_none() && to != at {
                    self.pointer.carried = self.pick_up(pane, at);
                }
                if let Some(carried) = &mut self.pointer.carried {
                    carried.to = to;
                }
            }
            _ => {}
        }
    }

    /// What was carried is put down, as one step: where the keys that move it would have brought it.
    pub(super) fn put_down(&mut self, carried: &Carried) {
        self.bring(carried.pane);
        match carried.pane {
            Pane::Agenda => {
                self.agenda.at = carried.from;
                self.try_run(Command::Agenda(agenda::Command::Move { item: carried.id, to: carried.to }));
                let place = self.meeting().agenda.iter().position(|item| item.id == carried.id);
                self.agenda.at = place.unwrap_or(self.agenda.at);
            }
            _ => match self.lists.rank_for(carried.id, carried.to) {
                Some(rank) => {
                    self.select_stop(carried.from);
                    self.try_run(Command::Measures(measures::Command::Move { measure: carried.id, rank }));
                }
                None => self.say_not_there(),
            },
        }
        self.selections_hold();
    }
}
