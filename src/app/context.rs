//! What is possible here and now: a snapshot of yes and no that rows of the action table are asked with.

use super::{App, Overlay};
use crate::{
    forum::{ItemRole, StreamKind},
    meeting::Status,
};

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
    /// There is an item to go back to.
    pub has_previous: bool,
    /// There is an item whose minutes can be changed: the selected one in the agenda, else the current one.
    pub timed: bool,
    /// There is an item for a note: the one at hand, else the next.
    pub at_hand: bool,
    /// There is a case that a new decision belongs to.
    pub has_case: bool,
    /// That case is not any other business (R4).
    pub case_decides: bool,
    /// Something can be undone.
    pub can_undo: bool,
    /// Something can be redone.
    pub can_redo: bool,
    /// An item of the agenda is selected.
    pub item_selected: bool,
    /// All four panes are seen, with lines between them.
    pub divided: bool,
    /// The selected item's clock runs.
    pub item_runs: bool,
    /// A standing question of a measure is selected.
    pub answer_selected: bool,
    /// A measure is selected among the lists.
    pub measure_selected: bool,
    /// A stream of money is selected.
    pub stream_selected: bool,
    /// The stream that is selected is a network's list.
    pub network_selected: bool,
    /// A decision is selected.
    pub decision_selected: bool,
    /// A follow-up is selected.
    pub follow_up_selected: bool,
    /// What is selected among the decisions can be taken away: a draft, a follow-up.
    pub removable: bool,
    /// A decision's page is open.
    pub page_open: bool,
    /// A decision's page is open on a draft.
    pub page_draft: bool,
    /// A part of that decision is selected: a dissent, a condition, a follow-up, a reference.
    pub page_part: bool,
    /// Somebody is selected in the roll call.
    pub person_selected: bool,
    /// The preview of the minutes is open.
    pub minutes_open: bool,
    /// A place of another version is selected that can be taken over.
    pub version_row: bool,
    /// There is more than one other version.
    pub other_version: bool,
    /// Whoever had the meeting open has ended: it can be taken over.
    pub free: bool,
    /// The wall is up: all can read what is on the screen.
    pub wall: bool,
    /// There is a tour, shown or not.
    pub tour: bool,
    /// One is at home, between meetings.
    pub at_home: bool,
    /// At home: what is selected can be opened.
    pub home_opens: bool,
    /// At home: there are meetings of more than one forum.
    pub home_forums: bool,
}

impl App {
    /// What is possible here and now.
    #[must_use]
    pub fn context(&self) -> Context {
        let meeting = self.meeting();
        let history = self.session.history();
        let page = self.decision_page().and_then(|page| meeting.decision(page.decision));
        let next = meeting.current.or(self.derived.next_item);
        let selected = self.selected_item();
        let case = self.case_for_decision().and_then(|id| meeting.item(id));
        let row = self.decisions.decision(self).and_then(|id| meeting.decision(id));
        let follow_up_selected = self.decisions.follow_up(self).is_some();
        let stream = self.lists.stream(self).and_then(|code| meeting.charter.stream(&code));
        let in_agenda = self.means_selected_item() && selected.is_some();
        Context {
            writable: self.status.writable(),
            draft: meeting.status == Status::Draft,
            ended: meeting.status >= Status::Ended,
            has_item: next.is_some(),
            has_previous: self.derived.has_previous,
            timed: in_agenda || meeting.current.is_some(),
            at_hand: self.case_at_hand().or(next).is_some(),
            has_case: case.is_some(),
            case_decides: case.is_some_and(|item| item.role != ItemRole::AnyOtherBusiness),
            can_undo: history.undoable().is_some(),
            can_redo: history.redoable().is_some(),
            item_selected: selected.is_some(),
            divided: self.is_divided(),
            item_runs: selected.is_some() && meeting.running().map(|item| item.id) == selected,
            answer_selected: self.questions.measure(self).is_some(),
            measure_selected: self.lists.measure(self).is_some(),
            stream_selected: stream.is_some(),
            network_selected: stream.is_some_and(|stream| stream.kind == StreamKind::Network),
            decision_selected: row.is_some(),
            follow_up_selected,
            removable: follow_up_selected || row.is_some_and(|decision| !decision.stands()),
            page_open: page.is_some(),
            page_draft: page.is_some_and(|decision| !decision.stands()),
            page_part: self.decision_part().is_some(),
            person_selected: self.selected_person().is_some(),
            wall: self.is_on_wall(),
            tour: self.has_welcome(),
            minutes_open: matches!(self.overlays.last(), Some(Overlay::Minutes(_))),
            version_row: self.version_can_be_taken(),
            other_version: self.has_other_versions(),
            free: self.is_free(),
            at_home: false,
            home_opens: false,
            home_forums: false,
        }
    }
}
