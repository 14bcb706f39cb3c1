//! Undo inside one field.
//!
//! A step is what a person would call one: a word typed, some letters deleted, a paste, a selection typed over. Moving
//! the cursor is no step and does not end redo.

/// Steps that can be undone in one field; a step is a word or two, so nothing that fits a field is out of reach.
const STEPS: usize = 100_000;

/// What came in place of what, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub at: usize,
    pub removed: String,
    pub inserted: String,
}

/// How a change was made: neighbouring letters join in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// A letter typed.
    Letter,
    /// One letter deleted.
    Deleted,
    /// Whatever is a step of its own.
    Whole,
}

/// A step, and where the cursor and the selection's other end were before it.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub change: Change,
    pub before: (usize, usize),
    manner: Manner,
}

#[derive(Debug, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// What comes next does not join the last step.
    sealed: bool,
}

impl History {
    /// The next change is a step of its own.
    pub fn seal(&mut self) {
        self.sealed = true;
    }

    pub fn add(&mut self, change: Change, before: (usize, usize), manner: Manner) {
        self.undone.clear();
        let sealed = std::mem::take(&mut self.sealed);
        let last = self.done.last_mut().filter(|last| !sealed && joins(last.manner, manner));
        let Some(change) = last.map_or(Some(change.clone()), |last| last.change.join(change)) else { return };
        if self.done.len() >= STEPS {
            self.done.drain(..STEPS / 10);
        }
        self.done.push(Step { change, before, manner });
    }

    pub fn undo(&mut self) -> Option<Step> {
        self.sealed = true;
        let step = self.done.pop()?;
        self.undone.push(step.clone());
        Some(step)
    }

    pub fn redo(&mut self) -> Option<Step> {
        self.sealed = true;
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        Some(step)
    }
}

/// Whether a change may join one before it.
fn joins(last: Manner, next: Manner) -> bool {
    last == next && next != Manner::Whole
}

impl Change {
    /// Takes the next change into this one, if they are neighbours; gives it back if not.
    fn join(&mut self, next: Self) -> Option<Self> {
        if next.removed.is_empty() && next.at == self.at + self.inserted.len() {
            // also where the first letter was typed over a selection
            self.inserted.push_str(&next.inserted);
        } else if next.inserted.is_empty() && self.inserted.is_empty() && next.at + next.removed.len() == self.at {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
        } else if next.inserted.is_empty() && self.inserted.is_empty() && next.at == self.at {
            self.removed.push_str(&next.removed);
        } else {
            return Some(next);
        }
        None
    }
}
