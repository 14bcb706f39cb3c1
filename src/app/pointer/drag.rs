//! A row that is carried to another place, and other things done with the button down.

use super::super::{App, Pane};
use super::Target;
use crate::meeting::{Command, Id, agenda, measures};
use std::ops::Range;

/// A row that is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Carried {
    pane: Pane,
    id: Id,
    from: usize,
    to: usize,
    /// The row on the screen where it was last over another row.
    y: u16,
    /// The place that was brought into view, beyond what was seen.
    seen: Option<usize>,
}

impl Carried {
    /// Whether it is over another place than it was taken from.
    pub(super) const fn is_elsewhere(&self) -> bool {
        self.from != self.to
    }

    /// One place on, up or down from where it was last over a row.
    fn go_on(&mut self, y: u16, among: &Range<usize>) {
        let to = if y < self.y { self.to.saturating_sub(1) } else { self.to + 1 };
        self.to = to.min(among.end.saturating_sub(1)).max(among.start);
        self.seen = Some(self.to);
    }
}

impl App {
    /// The row of a pane that is carried, and where it would be put down: their places.
    #[must_use]
    pub fn carried(&self, pane: Pane) -> Option<(usize, usize)> {
        let carried = self.pointer.carried.as_ref().filter(|carried| carried.pane == pane && carried.is_elsewhere())?;
        Some((carried.from, carried.to))
    }

    /// The place that the hand has brought into view by carrying a row over the edge of the pane.
    #[must_use]
    pub fn carried_into_view(&self, pane: Pane) -> Option<usize> {
        self.pointer.carried.as_ref().filter(|carried| carried.pane == pane)?.seen
    }

    /// The row can be carried, where rows have an order that is the chair's.
    fn pick_up(&self, pane: Pane, at: usize, y: u16) -> Option<Carried> {
        let id = match pane {
            Pane::Agenda => self.meeting().agenda.get(at).map(|item| item.id),
            Pane::Lists => self.lists.measure_of(at),
            Pane::Questions | Pane::Decisions => None,
        };
        id.map(|id| Carried { pane, id, from: at, to: at, y, seen: None })
    }

    /// A row is carried over this.
    fn carry(&mut self, (pane, at): (Pane, usize), from: (u16, u16), target: Option<Target>, place: (u16, u16)) {
        let among = if pane == Pane::Agenda { 0..self.meeting().agenda.len() } else { self.lists.same_list(at) };
        let carried = self.pointer.carried.or_else(|| self.pick_up(pane, at, from.1));
        let Some(mut carried) = carried else { return };
        match target {
            Some(Target::Row { pane: over, at }) if over == pane => (carried.to, carried.y) = (at, place.1),
            // Between the rows and the edge of their pane: what lies beyond comes into view, a row at a time.
            Some(Target::Divider(_)) if place.1 != carried.y => carried.go_on(place.1, &among),
            Some(Target::Pane(over)) if over == pane && place.1 != carried.y => carried.go_on(place.1, &among),
            Some(Target::Divider(_) | Target::Pane(_)) => {}
            _ => carried.to = at,
        }
        if self.pointer.carried.is_some() || carried.is_elsewhere() {
            self.pointer.carried = Some(carried);
        }
    }

    pub(super) fn dragged(&mut self, target: Option<Target>, place: (u16, u16)) {
        match self.pointer.pressed {
            Some((Target::Text, _)) => self.point_in_text(place, true),
            Some((Target::Divider(divider), _)) => self.drag_divider(divider, place),
            Some((Target::Row { pane, at }, from)) => self.carry((pane, at), from, target, place),
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
