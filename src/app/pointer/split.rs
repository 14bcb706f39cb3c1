//! Where the lines between the four panes stand. Until somebody moves one, the pane in focus has the larger part.

use super::super::{Action, App, Pane};

/// Which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Between left and right.
    Columns,
    /// Between upper and lower.
    Rows,
}

/// A line between panes, with the room that it divides: its first column or row, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Divider {
    /// Which one.
    pub way: Way,
    /// Where the room begins.
    pub from: u16,
    /// How much of it there is.
    pub room: u16,
}

/// The parts in thousandths that the left and the upper panes have; none while they follow the focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Split {
    /// Of the columns, the left panes.
    pub columns: Option<u16>,
    /// Of the rows, the upper panes.
    pub rows: Option<u16>,
}

/// No pane gets narrower than this many columns, where amounts still stand whole.
const NARROWEST: u16 = 40;

/// No pane gets less than the first or more than the second, in thousandths.
const WITHIN: (u16, u16) = (200, 800);

/// So many thousandths a key moves a line.
const STEP: u16 = 40;

/// What the pane in focus has by itself, of the columns and of the rows.
const LARGER: (u16, u16) = (540, 540);

/// What is left to the first pane when the focus is in the other one.
const SMALLER: (u16, u16) = (400, 440);

/// From these columns and rows on all four panes are seen at once.
pub const WIDE: (u16, u16) = (110, 32);

impl App {
    /// Whether there is room for all four panes, with lines between them.
    #[must_use]
    pub const fn is_wide(&self) -> bool {
        self.size.0 >= WIDE.0 && self.size.1 >= WIDE.1
    }

    /// Whether they are seen.
    #[must_use]
    pub const fn is_divided(&self) -> bool {
        self.is_wide() && !self.zoomed
    }

    /// The parts in thousandths that the left and the upper panes have.
    #[must_use]
    pub fn parts(&self) -> (u16, u16) {
        let left = matches!(self.focus, Pane::Agenda | Pane::Lists);
        let upper = matches!(self.focus, Pane::Agenda | Pane::Questions);
        let columns = if left { LARGER.0 } else { SMALLER.0 };
        let rows = if upper { LARGER.1 } else { SMALLER.1 };
        let split = &self.pointer.split;
        (
            match split.columns {
                Some(set) => self.within(Way::Columns, set),
                None => columns,
            },
            match split.rows {
                Some(set) => set,
                None => rows,
            },
        )
    }

    /// A line is dragged to a column and row: what is before it gets what is above or left of there.
    pub(super) fn drag_divider(&mut self, divider: Divider, (column, row): (u16, u16)) {
        let place = if divider.way == Way::Columns { column } else { row };
        let before = u32::from(place.saturating_sub(divider.from)) + 1;
        // Rounded up, so that the line comes to stand where the hand is.
        let part = (before * 1000).div_ceil(u32::from(divider.room.max(1)));
        self.set_part(divider.way, u16::try_from(part).unwrap_or(WITHIN.1));
    }

    fn set_part(&mut self, way: Way, part: u16) {
        let part = Some(self.within(way, part));
        match way {
            Way::Columns => self.pointer.split.columns = part,
            Way::Rows => self.pointer.split.rows = part,
        }
    }

    /// A part that leaves enough on both sides, on the screen as it is now: it may have been larger when the line was put.
    fn within(&self, way: Way, part: u16) -> u16 {
        let least = match way {
            Way::Columns if self.size.0 >= WIDE.0 => {
                u16::try_from((u32::from(NARROWEST) * 1000).div_ceil(u32::from(self.size.0))).unwrap_or(WITHIN.0)
            }
            _ => 0,
        };
        part.max(WITHIN.0).max(least).min(WITHIN.1.min(1000 - least))
    }

    /// The same by keys, a step at a time; and back to where the lines stand by themselves.
    pub(in crate::app) fn move_divider(&mut self, action: Action) {
        let (columns, rows) = self.parts();
        match action {
            Action::DividerLeft => self.set_part(Way::Columns, columns.saturating_sub(STEP)),
            Action::DividerRight => self.set_part(Way::Columns, columns + STEP),
            Action::DividerUp => self.set_part(Way::Rows, rows.saturating_sub(STEP)),
            Action::DividerDown => self.set_part(Way::Rows, rows + STEP),
            _ => self.pointer.split = Split::default(),
        }
    }
}
