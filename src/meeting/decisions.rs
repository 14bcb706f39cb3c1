//! How decisions are made: drafted, agreed or counted, then frozen with their wording (R13); dissent, conditions,
//! corrections, and references to decisions of earlier meetings (R14).

use super::{
    Condition, Correction, Decision, Dissent, Id, Meeting, Outcome, Quorum, Reference, Refusal, Stamp, Status,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// What can be asked about decisions. Wordings and statements are fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A new draft in a case.
    Draft {
        /// The case.
        item: Id,
    },
    /// Take away a draft.
    Withdraw(Id),
    /// Record how it was decided; the wording is frozen with it (R13).
    Decide {
        /// The decision.
        decision: Id,
        /// How it was decided.
        outcome: Outcome,
    },
    /// A new, empty dissent statement.
    AddDissent(Id),
    /// Take away a dissent statement of a draft, or an empty one.
    RemoveDissent {
        /// The decision.
        decision: Id,
        /// The statement.
        dissent: Id,
    },
    /// A new, empty condition.
    AddCondition(Id),
    /// Take away a condition of a draft.
    RemoveCondition {
        /// The decision.
        decision: Id,
        /// The condition.
        condition: Id,
    },
    /// A visible new version of the wording of a decision that stands (R13).
    Correct {
        /// The decision.
        decision: Id,
        /// The wording from now on.
        wording: String,
        /// Who corrects it.
        by: String,
    },
    /// Rest a draft on a decision of an earlier meeting (R14).
    Refer {
        /// The decision.
        decision: Id,
        /// What it rests on.
        to: Box<Reference>,
    },
    /// Take such a reference away.
    Unrefer {
        /// The decision.
        decision: Id,
        /// The earlier decision.
        to: Id,
    },
}

/// What happened with decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A draft was begun.
    Drafted {
        /// Its id.
        id: Id,
        /// The case.
        item: Id,
    },
    /// A draft was taken away.
    Withdrawn(Id),
    /// It was decided.
    Decided {
        /// The decision.
        id: Id,
        /// How.
        outcome: Outcome,
        /// When.
        at: NaiveDateTime,
        /// The quorum as it stood.
        quorum: Quorum,
    },
    /// A dissent statement was begun.
    Dissented {
        /// The decision.
        decision: Id,
        /// The statement's id.
        id: Id,
    },
    /// A dissent statement was taken away.
    DissentRemoved {
        /// The decision.
        decision: Id,
        /// The statement's id.
        id: Id,
    },
    /// A condition was begun.
    Conditioned {
        /// The decision.
        decision: Id,
        /// The condition's id.
        id: Id,
    },
    /// A condition was taken away.
    ConditionRemoved {
        /// The decision.
        decision: Id,
        /// The condition's id.
        id: Id,
    },
    /// A new version of the wording was made.
    Corrected {
        /// The decision.
        decision: Id,
        /// The new version.
        correction: Box<Correction>,
    },
    /// It was rested on an earlier decision.
    Referred {
        /// The decision.
        decision: Id,
        /// What it rests on.
        to: Box<Reference>,
    },
    /// Such a reference was taken away.
    Unreferred {
        /// The decision.
        decision: Id,
        /// The earlier decision.
        to: Id,
    },
}

pub(super) fn decide(meeting: &Meeting, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
    let find = |id: Id| meeting.decision(id).ok_or(Refusal::NotFound);
    match command {
        Command::Draft { item } => {
            let item = meeting.item(item).ok_or(Refusal::NotFound)?;
            item.takes_decisions()?;
            Ok(Event::Drafted { id: stamp.id, item: item.id })
        }
        Command::Withdraw(id) => {
            if find(id)?.stands() {
                return Err(Refusal::Frozen);
            }
            let tied = meeting.follow_ups.iter().any(|follow_up| follow_up.decision == Some(id));
            if tied { Err(Refusal::FollowedUp) } else { Ok(Event::Withdrawn(id)) }
        }
        Command::Decide { decision, outcome } => decide_outcome(meeting, find(decision)?, outcome, stamp),
        Command::AddDissent(id) => {
            let decision = find(id)?;
            if decision.outcome == Outcome::Unanimous {
                return Err(Refusal::NotUnanimous { against: 0, dissent: decision.dissent.len() + 1 });
            }
            if decision.stands() && meeting.status >= Status::Ended {
                return Err(Refusal::Ended);
            }
            Ok(Event::Dissented { decision: id, id: stamp.id })
        }
        Command::RemoveDissent { decision, dissent } => {
            let found = find(decision)?;
            let known = found.dissent.iter().find(|known| known.id == dissent).ok_or(Refusal::NotFound)?;
            // what was said beside a decision that stands is taken back by undoing it, not by removing it
            let blank = known.who.trim().is_empty() && known.text.trim().is_empty();
            if found.stands() && !blank {
                Err(Refusal::Settled)
            } else {
                Ok(Event::DissentRemoved { decision, id: dissent })
            }
        }
        Command::AddCondition(id) => {
            if find(id)?.stands() {
                Err(Refusal::Frozen)
            } else {
                Ok(Event::Conditioned { decision: id, id: stamp.id })
            }
        }
        Command::RemoveCondition { decision, condition } => {
            let found = find(decision)?;
            if !found.conditions.iter().any(|known| known.id == condition) {
                return Err(Refusal::NotFound);
            }
            if found.stands() { Err(Refusal::Frozen) } else { Ok(Event::ConditionRemoved { decision, id: condition }) }
        }
        Command::Correct { decision, wording, by } => {
            let found = find(decision)?;
            if !found.stands() {
                return Err(Refusal::StillADraft);
            }
            if wording.trim().is_empty() {
                return Err(Refusal::NoWording);
            }
            if found.current_wording() == wording {
                return Err(Refusal::NothingToDo);
            }
            let correction = Box::new(Correction { id: stamp.id, at: stamp.at, by, wording });
            Ok(Event::Corrected { decision, correction })
        }
        Command::Refer { decision, to } => {
            let found = find(decision)?;
            if found.stands() {
                return Err(Refusal::Settled);
            }
            let known = found.references.iter().any(|reference| reference.decision == to.decision);
            if known { Err(Refusal::NothingToDo) } else { Ok(Event::Referred { decision, to }) }
        }
        Command::Unrefer { decision, to } => {
            let found = find(decision)?;
            if !found.references.iter().any(|reference| reference.decision == to) {
                return Err(Refusal::NotFound);
            }
            if found.stands() { Err(Refusal::Settled) } else { Ok(Event::Unreferred { decision, to }) }
        }
    }
}

/// R10 and R13: a decision needs a wording, is decided once, and unanimous means that nobody was against.
fn decide_outcome(meeting: &Meeting, decision: &Decision, outcome: Outcome, stamp: Stamp) -> Result<Event, Refusal> {
    if decision.stands() {
        return Err(Refusal::Frozen);
    }
    if decision.wording.trim().is_empty() {
        return Err(Refusal::NoWording);
    }
    let quorum = meeting.quorum();
    match outcome {
        Outcome::Draft => return Err(Refusal::NothingToDo),
        Outcome::Unanimous if !decision.dissent.is_empty() => {
            return Err(Refusal::NotUnanimous { against: 0, dissent: decision.dissent.len() });
        }
        Outcome::Counted { .. } | Outcome::Chaired { .. } => {
            let [in_favour, against, abstained] = outcome.votes().unwrap_or_default();
            let votes = in_favour.saturating_add(against).saturating_add(abstained);
            if votes > quorum.present {
                return Err(Refusal::TooManyVotes { votes, present: quorum.present });
            }
            if votes == 0 {
                return Err(Refusal::NobodyVoted);
            }
        }
        Outcome::Agreed | Outcome::Unanimous => {}
    }
    Ok(Event::Decided { id: decision.id, outcome, at: stamp.at, quorum })
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::Drafted { id, item } => meeting.decisions.push(Decision::draft(*id, *item)),
        Event::Withdrawn(id) => meeting.decisions.retain(|decision| decision.id != *id),
        Event::Decided { id, outcome, at, quorum } => meeting.change_decision(*id, |decision| {
            decision.outcome = *outcome;
            decision.decided = Some(*at);
            decision.quorum = Some(quorum.clone());
        }),
        Event::Dissented { decision, id } => meeting.change_decision(*decision, |decision| {
            decision.dissent.push(Dissent { id: *id, who: String::new(), text: String::new() });
        }),
        Event::DissentRemoved { decision, id } => {
            meeting.change_decision(*decision, |decision| decision.dissent.retain(|dissent| dissent.id != *id));
        }
        Event::Conditioned { decision, id } => meeting.change_decision(*decision, |decision| {
            decision.conditions.push(Condition { id: *id, text: String::new() });
        }),
        Event::ConditionRemoved { decision, id } => {
            meeting.change_decision(*decision, |decision| decision.conditions.retain(|known| known.id != *id));
        }
        Event::Corrected { decision, correction } => {
            meeting.change_decision(*decision, |decision| decision.corrections.push((**correction).clone()));
        }
        Event::Referred { decision, to } => {
            meeting.change_decision(*decision, |decision| decision.references.push((**to).clone()));
        }
        Event::Unreferred { decision, to } => {
            meeting.change_decision(*decision, |decision| decision.references.retain(|known| known.decision != *to));
        }
    }
}

impl Meeting {
    /// The decision with an id.
    #[must_use]
    pub fn decision(&self, id: Id) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.id == id)
    }

    pub(super) fn change_decision(&mut self, id: Id, change: impl FnOnce(&mut Decision)) {
        if let Some(decision) = self.decisions.iter_mut().find(|decision| decision.id == id) {
            change(decision);
        }
    }

    /// The decisions of a case, oldest first.
    pub fn decisions_in(&self, item: Id) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(move |decision| decision.item == item)
    }
}

#[cfg(test)]
mod tests;
