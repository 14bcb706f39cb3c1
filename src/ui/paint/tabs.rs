//! Panes as tabs, where the screen is too small for all of them.

use ratatui::layout::Rect;

use super::{Painter, after, columns, inset};
use crate::{app::pointer::Target, ui::Role};

/// A pane that can be gone to.
#[derive(Debug, Clone, Copy)]
pub struct Tab<'a> {
    /// Its number.
    pub chip: &'a str,
    /// What it is called, short.
    pub title: &'a str,
    /// Whether it is the one that is seen.
    pub focused: bool,
    /// Where a click on it goes.
    pub goes: Option<Target>,
}

impl Painter<'_> {
    /// Tabs along the first row of `at` and the summary of the one that is seen at the right. Where they do not all
    /// fit, first the summary goes, then the titles of the others.
    pub fn tabs(&mut self, at: Rect, tabs: &[Tab<'_>], summary: &str) {
        let whole = tabs.iter().map(|tab| tab_columns(tab, true)).fold(0, u16::saturating_add);
        let room = whole <= at.width;
        let mut rest = at;
        for tab in tabs {
            let titled = room || tab.focused;
            let (chip, title) = if tab.focused { (Role::FocusChip, Role::Title) } else { (Role::Cell, Role::Faint) };
            let used = self.chip(rest, tab.chip, chip);
            if titled && used > 0 {
                let place = Rect { width: (columns(tab.title) + 2).min(rest.width - used), ..after(rest, used) };
                if tab.focused {
                    self.fill(Rect { height: place.height.min(1), ..place }, Role::SelectionRow);
                }
                self.text(inset(place, 1), tab.title, title);
            }
            let whole = tab_columns(tab, titled);
            if let Some(target) = tab.goes {
                let width = whole.saturating_sub(1).min(rest.width);
                self.zone(Rect { width, height: rest.height.min(1), ..rest }, target);
            }
            rest = after(rest, whole);
        }
        if columns(summary) < rest.width {
            self.right(rest, summary, Role::Faint);
        }
    }
}

/// With the column between it and the next.
fn tab_columns(tab: &Tab<'_>, titled: bool) -> u16 {
    let title = if titled { columns(tab.title).saturating_add(2) } else { 0 };
    columns(tab.chip).saturating_add(3).saturating_add(title)
}
