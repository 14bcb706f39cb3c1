//! A hand that gives commands at the times it is told.

use chrono::{NaiveDate, NaiveDateTime};
use klubbe::meeting::{
    Command, Decision, Field, FollowUp, Id, IdSource, Item, Meeting, Outcome, agenda, decisions, followups,
};

pub struct Hand {
    pub meeting: Meeting,
    pub ids: IdSource,
    pub at: NaiveDateTime,
}

/// `2019-03-20T10:00:00`.
pub fn time(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl Hand {
    /// From now on it is so late.
    pub fn at(&mut self, text: &str) -> &mut Self {
        self.at = time(text);
        self
    }

    /// From now on it is so late on the meeting's day: `10:14`.
    pub fn clock(&mut self, text: &str) -> &mut Self {
        self.at = self.meeting.date.and_time(format!("{text}:00").parse().unwrap());
        self
    }

    pub fn does(&mut self, command: Command) -> &mut Self {
        let stamp = self.ids.stamp(self.at);
        let said = format!("{command:?}");
        let event = self.meeting.decide(command, stamp).unwrap_or_else(|why| panic!("{said}: {why:?}"));
        self.meeting.apply(&event);
        self
    }

    pub fn set(&mut self, field: Field, text: &str) -> &mut Self {
        self.does(Command::SetText { field, text: text.to_owned() })
    }

    pub fn agenda(&mut self, command: agenda::Command) -> &mut Self {
        self.does(Command::Agenda(command))
    }

    /// The item at a place of the agenda.
    pub fn item(&self, place: usize) -> &Item {
        &self.meeting.agenda[place]
    }

    pub fn notes(&mut self, place: usize, text: &str) -> &mut Self {
        let id = self.item(place).id;
        self.set(Field::ItemNotes(id), text)
    }

    /// A draft in the case at a place.
    pub fn draft(&mut self, place: usize, wording: &str) -> Id {
        let item = self.item(place).id;
        self.does(Command::Decisions(decisions::Command::Draft { item }));
        let id = self.meeting.decisions.last().map(|decision: &Decision| decision.id).unwrap();
        self.set(Field::Wording(id), wording);
        id
    }

    pub fn agree(&mut self, decision: Id) -> &mut Self {
        self.does(Command::Decisions(decisions::Command::Decide { decision, outcome: Outcome::Agreed }))
    }

    pub fn follow_up(&mut self, place: usize, decision: Option<Id>, what: &str, who: &str, due: &str) -> Id {
        let item = Some(self.item(place).id);
        self.does(Command::FollowUps(followups::Command::Add { item, decision }));
        let id = self.meeting.follow_ups.last().map(|known: &FollowUp| known.id).unwrap();
        self.set(Field::FollowUpText(id), what)
            .set(Field::FollowUpResponsible(id), who)
            .set(Field::FollowUpDue(id), due);
        id
    }

    pub fn done(&mut self, follow_up: Id) -> &mut Self {
        self.does(Command::FollowUps(followups::Command::SetDone(follow_up, true)))
    }
}
