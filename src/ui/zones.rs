//! Where on the screen what can be pointed at stands. Whoever draws a thing says so in the same breath; whoever was told
//! of the mouse asks. What was drawn later lies on top.

use crate::app::pointer::Target;
use ratatui::layout::Rect;

/// An area and what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The area; never empty.
    pub area: Rect,
    /// What is there.
    pub target: Target,
}

/// The zones of a drawing, the topmost last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zones(Vec<Zone>);

impl Zones {
    /// Says that a thing stands here, on top of what was said before. Where there is no room nothing stands.
    pub fn add(&mut self, area: Rect, target: Target) {
        if !area.is_empty() {
            self.0.push(Zone { area, target });
        }
    }

    /// Everything of another drawing, on top of this one.
    pub fn extend(&mut self, others: &Self) {
        self.0.extend_from_slice(&others.0);
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// All of them, the topmost last.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Zone> {
        self.0.iter()
    }

    /// What is seen at this column and row.
    #[must_use]
    pub fn at(&self, (column, row): (u16, u16)) -> Option<Target> {
        let under = |zone: &&Zone| zone.area.contains((column, row).into());
        self.0.iter().rev().find(under).map(|zone| zone.target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Pane;

    #[test]
    fn what_was_drawn_later_lies_on_top() {
        let (below, above) = (Target::Pane(Pane::Agenda), Target::Row { pane: Pane::Agenda, at: 3 });
        let mut zones = Zones::default();
        zones.add(Rect::new(0, 0, 10, 5), below);
        let mut row = Zones::default();
        row.add(Rect::new(1, 1, 8, 1), above);
        row.add(Rect::new(2, 2, 0, 1), above);
        zones.extend(&row);
        assert_eq!([(1, 1), (8, 1), (9, 1), (2, 2)].map(|at| zones.at(at)), [above, above, below, below].map(Some));
        assert_eq!((zones.at((10, 1)), zones.iter().count()), (None, 2));
        zones.clear();
        assert_eq!(zones.at((1, 1)), None);
    }
}
