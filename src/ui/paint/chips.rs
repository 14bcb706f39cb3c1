//! Keys as chips, each with one word.

use ratatui::layout::Rect;

use super::{Painter, after, columns};
use crate::{
    app::{Action, pointer::Target},
    ui::Role,
};

/// A key and what it does.
#[derive(Debug, Clone, Copy)]
pub struct Hint<'a> {
    /// The key as it is written.
    pub key: &'a str,
    /// What it does, in a word.
    pub word: &'a str,
    /// What is done when it is clicked.
    pub action: Option<Action>,
}

impl Painter<'_> {
    /// A chip: the text with a space at each side; returns the columns used. A chip that does not fit is left out.
    pub fn chip(&mut self, at: Rect, text: &str, role: Role) -> u16 {
        let width = columns(text).saturating_add(2);
        if width > at.width || at.height == 0 {
            return 0;
        }
        let chip = Rect { width, height: 1, ..at };
        self.fill(chip, role);
        self.text(super::inset(chip, 1), text, role);
        width
    }

    /// Hints side by side, as many as fit whole; returns how many that are.
    pub fn hints(&mut self, at: Rect, hints: &[Hint<'_>]) -> usize {
        let mut rest = at;
        for (count, hint) in hints.iter().enumerate() {
            let gap = if count == 0 { 0 } else { GAP };
            let width = hint_columns(hint) + gap;
            if width > rest.width || rest.height == 0 {
                return count;
            }
            let chip = self.chip(after(rest, gap), hint.key, Role::KeyChip);
            self.text(after(rest, gap + chip + 1), hint.word, Role::Hint);
            if let Some(action) = hint.action {
                self.zone(Rect { width: width - gap, height: 1, ..after(rest, gap) }, Target::Action(action));
            }
            rest = after(rest, width);
        }
        hints.len()
    }

    /// The same, where the last ones are always shown, and what has no room before them goes.
    pub fn hints_to_end(&mut self, at: Rect, hints: &[Hint<'_>], always: usize) {
        let (first, last) = hints.split_at(hints.len().saturating_sub(always));
        let width = |hint: &Hint<'_>| hint_columns(hint).saturating_add(GAP);
        let mut room = (at.width + GAP).saturating_sub(last.iter().map(width).sum());
        let fits = first.iter().take_while(|hint| {
            let wanted = width(hint);
            let fits = wanted <= room;
            room = room.saturating_sub(wanted);
            fits
        });
        let shown: Vec<Hint<'_>> = fits.chain(last).copied().collect();
        self.hints(at, &shown);
    }
}

/// Columns between hints.
const GAP: u16 = 3;

fn hint_columns(hint: &Hint<'_>) -> u16 {
    columns(hint.key).saturating_add(columns(hint.word)).saturating_add(3).min(u16::MAX - GAP)
}
