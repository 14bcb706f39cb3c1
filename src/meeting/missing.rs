//! R24: what the minutes still lack. It is listed before the meeting is ended; ending is allowed.

use super::{Id, ItemProgress, Meeting, Presence};
use crate::forum::ItemKind;

/// Something that the minutes lack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Where the meeting was held.
    Place,
    /// When the next one is.
    NextMeeting,
    /// So many were called, and nobody has said whether they are there.
    RollCall(usize),
    /// Nobody leads the meeting.
    Chair,
    /// An item is neither finished nor put off.
    Unfinished(Id),
    /// An item that was to be decided or approved has no decision that stands.
    Undecided(Id),
    /// A decision is still a draft.
    Draft(Id),
    /// A dissent statement has no text, or nobody's name: decision.
    Dissent(Id),
    /// A decision was made without a quorum.
    NoQuorum(Id),
    /// The votes were even, and whoever chairs has not decided (R11).
    Tie(Id),
    /// A follow-up has no text.
    FollowUpText(Id),
    /// A follow-up has nobody responsible.
    Responsible(Id),
    /// A follow-up has no date.
    DueDate(Id),
    /// A decision has no follow-up, so that nobody is responsible: decision.
    NoFollowUp(Id),
}

impl Meeting {
    /// What the minutes lack (R24), in the order of the minutes.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.place.trim().is_empty() {
            missing.push(Missing::Place);
        }
        let expected = self.people.iter().filter(|person| person.presence == Presence::Expected).count();
        if expected > 0 {
            missing.push(Missing::RollCall(expected));
        }
        if !self.chair().is_some_and(|chair| chair.presence.is_there() || chair.presence == Presence::Expected) {
            missing.push(Missing::Chair);
        }
        for item in &self.agenda {
            if item.progress == ItemProgress::Open && !item.is_break() {
                missing.push(Missing::Unfinished(item.id));
            }
            let to_decide = matches!(item.kind, ItemKind::Decision | ItemKind::Approval);
            let stands = self.decisions_in(item.id).any(super::Decision::stands);
            if to_decide && !stands && item.progress == ItemProgress::Done {
                missing.push(Missing::Undecided(item.id));
            }
            for decision in self.decisions_in(item.id) {
                self.missing_in(decision, item.kind, &mut missing);
            }
        }
        for follow_up in &self.follow_ups {
            if follow_up.text.trim().is_empty() {
                missing.push(Missing::FollowUpText(follow_up.id));
            }
            if follow_up.responsible.trim().is_empty() {
                missing.push(Missing::Responsible(follow_up.id));
            }
            if follow_up.due.is_none() && follow_up.done.is_none() {
                missing.push(Missing::DueDate(follow_up.id));
            }
        }
        if self.next_meeting.is_none() {
            missing.push(Missing::NextMeeting);
        }
        missing
    }

    fn missing_in(&self, decision: &super::Decision, kind: ItemKind, missing: &mut Vec<Missing>) {
        if !decision.stands() {
            missing.push(Missing::Draft(decision.id));
        }
        if decision.dissent.iter().any(|dissent| dissent.who.trim().is_empty() || dissent.text.trim().is_empty()) {
            missing.push(Missing::Dissent(decision.id));
        }
        if decision.quorum.as_ref().is_some_and(|quorum| !quorum.quorate) {
            missing.push(Missing::NoQuorum(decision.id));
        }
        if decision.outcome.is_tied() {
            missing.push(Missing::Tie(decision.id));
        }
        let followed = self.follow_ups.iter().any(|follow_up| follow_up.decision == Some(decision.id));
        if decision.outcome.is_adopted() && kind == ItemKind::Decision && !followed {
            missing.push(Missing::NoFollowUp(decision.id));
        }
    }
}

#[cfg(test)]
mod tests;
