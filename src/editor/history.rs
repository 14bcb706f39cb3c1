//! Undo inside one field, and the exact log of what was done.
//!
//! rat-text's undo buffer does the work; this one stands in front of it for two reasons. It writes down every
//! change as an [`Edit`], those of undo and redo included, so that a keystroke costs the journal a few bytes. And it
//! leaves the moves of the cursor out, which rat-text would count as steps to undo and which would end redo.

use super::Edit;
use rat_text::undo_buffer::{UndoBuffer, UndoEntry, UndoOp, UndoVec};
use std::cell::RefCell;
use std::rc::Rc;

/// Steps that can be undone in one field; a step is a word or two.
const STEPS: u32 = 500;

/// What the editor and its undo buffer share; rat-text owns the buffer as a trait object.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub edits: Vec<Edit>,
}

impl Log {
    pub fn push(&mut self, edit: Edit) {
        let rest = match self.edits.last_mut() {
            Some(last) => last.absorb(edit),
            None => Some(edit),
        };
        self.edits.extend(rest);
    }
}

#[derive(Debug, Clone)]
pub(super) struct History {
    steps: UndoVec,
    log: Rc<RefCell<Log>>,
}

impl History {
    pub fn new(log: Rc<RefCell<Log>>) -> Self {
        Self { steps: UndoVec::new(STEPS), log }
    }
}

/// The edit that an operation is, or with `back` the one that takes it back.
fn edit_of(op: &UndoOp, back: bool) -> Option<Edit> {
    match op {
        UndoOp::InsertChar { bytes, txt, .. } | UndoOp::InsertStr { bytes, txt, .. } => {
            Some(if back { Edit::new(bytes.start, bytes.len(), "") } else { Edit::new(bytes.start, 0, txt) })
        }
        UndoOp::RemoveChar { bytes, txt, .. } | UndoOp::RemoveStr { bytes, txt, .. } => {
            Some(if back { Edit::new(bytes.start, 0, txt) } else { Edit::new(bytes.start, bytes.len(), "") })
        }
        _ => None,
    }
}

/// A change in the form that rat-text replays, which only rat-text can build.
pub(super) fn entry(op: UndoOp) -> Vec<UndoEntry> {
    let mut recorder = UndoVec::new(1);
    recorder.enable_replay_log(true);
    recorder.append(op);
    recorder.recent_replay_log()
}

impl UndoBuffer for History {
    fn undo_count(&self) -> u32 {
        self.steps.undo_count()
    }

    fn set_undo_count(&mut self, n: u32) {
        self.steps.set_undo_count(n);
    }

    fn begin_seq(&mut self) {
        self.steps.begin_seq();
    }

    fn end_seq(&mut self) {
        self.steps.end_seq();
    }

    fn append(&mut self, op: UndoOp) {
        let op = match op {
            UndoOp::Cursor { .. } => return,
            UndoOp::Undo | UndoOp::Redo => {
                // Whatever comes next is a step of its own, and must not grow into one that was taken back.
                self.steps.begin_seq();
                self.steps.end_seq();
                return;
            }
            op => op,
        };
        if let Some(edit) = edit_of(&op, false) {
            self.log.borrow_mut().push(edit);
        }
        self.steps.append(op);
    }

    fn append_from_replay(&mut self, entry: UndoEntry) {
        self.append(entry.operation);
    }

    fn clear(&mut self) {
        self.steps.clear();
    }

    fn open_undo(&self) -> usize {
        self.steps.open_undo()
    }

    fn open_redo(&self) -> usize {
        self.steps.open_redo()
    }

    fn undo(&mut self) -> Vec<&UndoOp> {
        let ops = self.steps.undo();
        let mut log = self.log.borrow_mut();
        ops.iter().filter_map(|op| edit_of(op, true)).for_each(|edit| log.push(edit));
        ops
    }

    fn redo(&mut self) -> Vec<&UndoOp> {
        let ops = self.steps.redo();
        let mut log = self.log.borrow_mut();
        ops.iter().filter_map(|op| edit_of(op, false)).for_each(|edit| log.push(edit));
        ops
    }

    // The log above is the record; rat-text's own would hold "undo" and not what was undone.
    fn enable_replay_log(&mut self, _on: bool) {}

    fn has_replay_log(&self) -> bool {
        false
    }

    fn recent_replay_log(&mut self) -> Vec<UndoEntry> {
        Vec::new()
    }

    fn undo_styles_enabled(&self) -> bool {
        false
    }
}
