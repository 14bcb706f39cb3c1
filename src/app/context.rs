//! What is possible here and now: a snapshot of yes and no that rows of the action table are asked with.

/// What is possible here and now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own that a row can ask")]
pub struct Context {
    /// The meeting can be changed: nobody else has it, it is not locked.
    pub writable: bool,
    /// The call has not gone out.
    pub draft: bool,
    /// The meeting is ended.
    pub ended: bool,
    /// There is an item for the clock: the current one, or the next to start.
    pub has_item: bool,
    /// The current item can be finished, or a next one started.
    pub has_next: bool,
    /// There is an item to go back to.
    pub has_previous: bool,
    /// There is a case at hand: the running one, or the selected one.
    pub has_case: bool,
    /// Something can be undone.
    pub can_undo: bool,
    /// Something can be redone.
    pub can_redo: bool,
    /// An item of the agenda is selected.
    pub item_selected: bool,
    /// A measure is selected, in the pane in focus.
    pub measure_selected: bool,
    /// A stream of money that has measures is selected.
    pub stream_selected: bool,
    /// A decision is selected.
    pub decision_selected: bool,
    /// A follow-up is selected.
    pub follow_up_selected: bool,
    /// A decision's page is open.
    pub page_open: bool,
    /// A decision's page is open on a draft.
    pub page_draft: bool,
    /// A part of that decision is selected: a dissent, a condition, a follow-up, a reference.
    pub page_part: bool,
}
