//! The sitting as a whole: the call that numbers the cases (R3), the end, and opening it again.

use super::{CaseNumber, Id, Item, ItemProgress, Meeting, Refusal, Span, Stamp, Status};
use crate::{
    forum::{Function, ItemKind, ItemRole},
    language::Language,
    language::sort,
};
use chrono::{Datelike, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// What can be asked about the sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Send out the call: from now on the cases keep their numbers (R3).
    Call,
    /// Another meeting has taken the case numbers of the year up to this one: what is numbered from now on comes after
    /// (R3).
    Taken(u32),
    /// End the meeting. What is missing has been shown before (R24); ending is allowed.
    End,
    /// Open an ended meeting again.
    Reopen,
    /// Change the language of the minutes.
    SetLanguage(Language),
    /// Change when the meeting is to begin and end.
    SetHours {
        /// Its begin.
        start: NaiveTime,
        /// Its end; before its begin it is after midnight.
        end: NaiveTime,
    },
}

/// What happened with the sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The call went out with these case numbers.
    Called(Vec<(Id, u32)>),
    /// The case numbers up to this one are taken.
    Taken(u32),
    /// The meeting was ended.
    Ended(NaiveDateTime),
    /// The meeting was opened again.
    Reopened,
    /// The language of the minutes was changed.
    Language(Language),
    /// When the meeting is to begin and end was changed.
    Hours {
        /// Its begin.
        start: NaiveTime,
        /// Its end.
        end: NaiveTime,
    },
}

pub(super) fn decide(meeting: &Meeting, command: Command, stamp: Stamp) -> Result<Event, Refusal> {
    match command {
        Command::Call => {
            if meeting.status > Status::Draft {
                return Err(Refusal::NothingToDo);
            }
            Ok(Event::Called(meeting.provisional_numbers().collect()))
        }
        Command::Taken(number) if number <= meeting.highest_case => Err(Refusal::NothingToDo),
        Command::Taken(number) => Ok(Event::Taken(number)),
        Command::End => {
            if meeting.status == Status::Ended {
                return Err(Refusal::NothingToDo);
            }
            meeting.not_before_clock(stamp.at)?;
            Ok(Event::Ended(stamp.at))
        }
        Command::Reopen if meeting.status == Status::Ended => Ok(Event::Reopened),
        Command::Reopen => Err(Refusal::NothingToDo),
        Command::SetLanguage(language) if language == meeting.language => Err(Refusal::NothingToDo),
        Command::SetLanguage(language) => Ok(Event::Language(language)),
        Command::SetHours { start, end } if (start, end) == (meeting.start, meeting.end) => Err(Refusal::NothingToDo),
        Command::SetHours { start, end } => Ok(Event::Hours { start, end }),
    }
}

pub(super) fn apply(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::Called(numbers) => {
            for (id, number) in numbers {
                meeting.highest_case = meeting.highest_case.max(*number);
                meeting.change_item(*id, |item| item.number = Some(*number));
            }
            meeting.status = meeting.status.max(Status::Called);
        }
        Event::Taken(number) => meeting.highest_case = meeting.highest_case.max(*number),
        Event::Ended(at) => {
            meeting.number_cases();
            for item in &mut meeting.agenda {
                if let Some(span) = item.spans.last_mut().filter(|span: &&mut Span| span.to.is_none()) {
                    span.to = Some((*at).max(span.from));
                    item.progress = ItemProgress::Done;
                }
            }
            meeting.status = Status::Ended;
            meeting.closed = Some(*at);
            meeting.current = None;
        }
        Event::Reopened => {
            meeting.status = Status::Running;
            meeting.closed = None;
        }
        Event::Language(language) => meeting.language = *language,
        Event::Hours { start, end } => (meeting.start, meeting.end) = (*start, *end),
    }
}

impl Meeting {
    /// Numbers the cases would get if the call went out now: the highest of the year + 1 and on, breaks none (R3).
    fn provisional_numbers(&self) -> impl Iterator<Item = (Id, u32)> {
        let without = self.agenda.iter().filter(|item| !item.is_break() && item.number.is_none());
        without.map(|item| item.id).zip(self.highest_case.saturating_add(1)..=u32::MAX)
    }

    /// Give the cases their numbers where no call has (R3): a meeting may begin without one.
    pub(super) fn number_cases(&mut self) {
        if self.status > Status::Draft {
            return;
        }
        let numbers: Vec<u32> = self.provisional_numbers().map(|(_, number)| number).collect();
        let without = self.agenda.iter_mut().filter(|item| !item.is_break() && item.number.is_none());
        for (item, number) in without.zip(numbers) {
            item.number = Some(number);
            self.highest_case = self.highest_case.max(number);
        }
    }

    /// The number a new item of a kind gets: none in a draft, whose numbers follow the order until the call (R3).
    pub(super) fn number_for(&self, kind: ItemKind) -> Option<u32> {
        let called = self.status > Status::Draft && kind != ItemKind::Break;
        called.then(|| self.highest_case.saturating_add(1))
    }

    /// An item's case number; in a draft the one it would get now. For many items at once [`Self::cases`] is quicker.
    #[must_use]
    pub fn case_of(&self, item: &Item) -> Option<CaseNumber> {
        let provisional = || self.provisional_numbers().find(|(id, _)| *id == item.id).map(|(_, number)| number);
        let number = if item.is_break() { None } else { item.number.or_else(provisional) };
        number.map(|number| CaseNumber { year: self.date.year(), number })
    }

    /// The case numbers of all items that have one; as [`Self::case_of`], in one go.
    #[must_use]
    pub fn cases(&self) -> std::collections::HashMap<Id, CaseNumber> {
        let year = self.date.year();
        let given = self.agenda.iter().filter(|item| !item.is_break()).filter_map(|item| Some((item.id, item.number?)));
        given.chain(self.provisional_numbers()).map(|(id, number)| (id, CaseNumber { year, number })).collect()
    }

    /// R4: how many of the first items are the standing ones that stay first.
    pub(super) fn standing_first(&self) -> usize {
        self.agenda.iter().take_while(|item| item.stands_first()).count()
    }

    /// Who leads the meeting.
    #[must_use]
    pub fn chair(&self) -> Option<&super::Person> {
        self.people.iter().find(|person| person.function == Function::Chair)
    }

    /// R13: who stands for a correction: the secretary, else who leads the meeting; one who is absent last.
    pub(super) fn corrector(&self) -> Option<&super::Person> {
        let with = |function: Function| self.people.iter().filter(move |person| person.function == function);
        let named = [Function::Secretary, Function::Chair, Function::Deputy].into_iter().flat_map(with);
        let mut named: Vec<_> = named.filter(|person| !person.label().trim().is_empty()).collect();
        sort::by_key(&mut named, |person| person.presence == super::Presence::Absent);
        named.into_iter().next()
    }

    /// Who writes the minutes.
    #[must_use]
    pub fn secretary(&self) -> Option<&super::Person> {
        self.people.iter().find(|person| person.function == Function::Secretary)
    }
}

impl Item {
    /// R4: approval of the call and of the last minutes stand first.
    pub(super) const fn stands_first(&self) -> bool {
        matches!(self.role, ItemRole::CallAndAgenda | ItemRole::LastMinutes)
    }

    /// R4: nothing is decided under any other business, nor in a break.
    ///
    /// # Errors
    /// Says which of the two it is.
    pub const fn takes_decisions(&self) -> Result<(), Refusal> {
        match (self.role, self.kind) {
            (ItemRole::AnyOtherBusiness, _) => Err(Refusal::AnyOtherBusiness),
            (_, ItemKind::Break) => Err(Refusal::InABreak),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
