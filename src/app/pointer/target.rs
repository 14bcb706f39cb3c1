//! What can be pointed at, and what is done with the mouse.

use super::super::{Action, Pane, home::Side};
use super::Divider;
use crate::meeting::Id;
use crossterm::event::{MouseButton, MouseEventKind};

/// A thing on the screen that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// Something that does one thing: a key at the bottom, a word in the header.
    Action(Action),
    /// A pane or its tab.
    Pane(Pane),
    /// A row of the agenda, of the lists or of the decisions, by its place among all.
    Row {
        /// Whose row.
        pane: Pane,
        /// Its place.
        at: usize,
    },
    /// A question about a measure, by the places of both.
    Cell {
        /// The measure's row.
        at: usize,
        /// The question.
        column: usize,
    },
    /// A stream of money, by its place in the charter.
    Stream(usize),
    /// An item of the agenda, in the day's strip or in the header.
    Item(Id),
    /// The line between panes.
    Divider(Divider),
    /// Inside what lies on top, where nothing can be chosen.
    Overlay,
    /// A row of what lies on top: an action, a way, a seat, a part of a decision.
    OverlayRow(usize),
    /// The sign before a row of what lies on top: who is there.
    Mark(usize),
    /// A field of the form that is not being typed in.
    Field(usize),
    /// The text being typed.
    Text,
    /// Beside what lies on top.
    Outside,
    /// Between meetings: a part of home or its tab.
    Side(Side),
    /// Between meetings: a row of a part, by its place.
    HomeRow {
        /// Whose row.
        side: Side,
        /// The meeting's place among the sheets, or that of what comes.
        at: usize,
    },
}

impl Target {
    /// Whether it is a row or a cell, which a click selects and a second one opens.
    pub(super) const fn is_row(self) -> bool {
        matches!(self, Self::Row { .. } | Self::Cell { .. } | Self::OverlayRow(_))
    }
}

/// What was done with the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gesture {
    /// The button went down.
    Press,
    /// The mouse moved with the button down.
    Drag,
    /// The button came up.
    Release,
    /// The other button went down: what can be done here?
    Menu,
    /// The wheel, away from the hand.
    WheelUp,
    /// The wheel, towards the hand.
    WheelDown,
}

impl Gesture {
    /// What a terminal tells of the mouse, if it is anything that is used.
    #[must_use]
    pub const fn of(kind: MouseEventKind) -> Option<Self> {
        Some(match kind {
            MouseEventKind::Down(MouseButton::Left) => Self::Press,
            MouseEventKind::Drag(MouseButton::Left) => Self::Drag,
            MouseEventKind::Up(MouseButton::Left) => Self::Release,
            MouseEventKind::Down(MouseButton::Right) => Self::Menu,
            MouseEventKind::ScrollUp => Self::WheelUp,
            MouseEventKind::ScrollDown => Self::WheelDown,
            _ => return None,
        })
    }
}
