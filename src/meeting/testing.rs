//! A small meeting for the rule tests: two networks, a joint stream, a pool; five items with a fixed lunch; five seats.

use super::{
    Command, Decision, Event, Field, Frame, Id, IdSource, Item, Measure, Meeting, Refusal, Stamp, prepare::Prepare,
};
use crate::{forum::Forum, language::Language, money::Money};
use chrono::{NaiveDate, NaiveDateTime};

/// The profile that the meetings below are made from.
pub const FORUM: &str = r#"(
    version: 1, code: "test",
    charter: (
        name: "Testforum", short: "Test",
        sectors: [
            (code: "owners", name: (nb: "Eiere", nn: "Eigarar", en: "Owners")),
            (code: "universities", name: (nb: "UH", nn: "UH", en: "Universities")),
        ],
        quorum: (more_than: (num: 1, den: 2), sectors: ["owners", "universities"]),
        questions: [
            (code: "A", short: (nb: "a", nn: "a", en: "a"), wording: (nb: "A?", nn: "A?", en: "A?")),
            (code: "C", short: (nb: "c", nn: "c", en: "c"), wording: (nb: "C?", nn: "C?", en: "C?"), answer: YesPartlyNo),
        ],
        networks: [(code: "TM", name: "Trondheim–Malvik"), (code: "IN", name: "Innherred")],
        streams: [
            (code: "POOL", name: (nb: "P", nn: "P", en: "P"), kind: Pool),
            (code: "FEL", name: (nb: "F", nn: "F", en: "F"), kind: Joint),
            (code: "TM", name: (nb: "TM", nn: "TM", en: "TM"), kind: Network),
            (code: "IN", name: (nb: "IN", nn: "IN", en: "IN"), kind: Network),
        ],
        own_funding: (num: 30, den: 100),
    ),
    mandate: (appointed_by: "x", from: "2018-01-01", to: "2020-01-01", term_years: 2),
    place: "Rom 1", start: "10:00:00",
    members: [
        (id: "p01", name: "Leder", function: Chair, organisation: "FM", sector: "owners", authority: false),
        (id: "p02", name: "En", organisation: "TM", sector: "owners", authority: true),
        (id: "p03", name: "To", organisation: "IN", sector: "owners", authority: true),
        (id: "p04", name: "Tre", organisation: "NTNU", sector: "universities", authority: true),
        (id: "p05", name: "Fire", organisation: "KS", sector: "owners", authority: false),
    ],
    agenda: [
        (title: (nb: "Innkalling", nn: "I", en: "I"), kind: Approval, role: CallAndAgenda, minutes: 10),
        (title: (nb: "Referat", nn: "R", en: "R"), kind: Approval, role: LastMinutes, minutes: 10),
        (code: "lists", title: (nb: "Lister", nn: "L", en: "L"), kind: Discussion, minutes: 60),
        (title: (nb: "Lunsj", nn: "L", en: "L"), kind: Break, minutes: 30, fixed: Some("11:20:00")),
        (title: (nb: "Bruk {year}", nn: "B {year}", en: "B {year}"), kind: Decision, minutes: 40),
        (title: (nb: "Eventuelt", nn: "E", en: "E"), kind: Discussion, role: AnyOtherBusiness, minutes: 10),
    ],
)"#;

/// The day of the meetings below.
pub const DAY: NaiveDate = NaiveDate::from_ymd_opt(2019, 3, 20).unwrap();

/// A time of that day: `10:15`.
pub fn at(time: &str) -> NaiveDateTime {
    DAY.and_time(format!("{time}:00").parse().unwrap())
}

pub fn forum() -> Forum {
    ron::from_str(FORUM).unwrap()
}

/// A meeting and a hand that gives it commands.
#[derive(Clone, Debug)]
pub struct Hand {
    pub meeting: Meeting,
    pub ids: IdSource,
}

/// The draft, after these meetings.
pub fn after(earlier: &[Meeting], date: NaiveDate) -> Hand {
    let mut ids = IdSource::new(7 + u64::try_from(earlier.len()).unwrap() * 4096);
    let prepare = Prepare { forum: &forum(), date, language: Language::Nb, earlier };
    Hand { meeting: prepare.meeting(&mut ids, at("08:00")), ids }
}

/// The draft.
pub fn draft() -> Hand {
    after(&[], DAY)
}

/// The meeting with everybody there, measures of both networks and a joint one, frames; called, not begun.
pub fn called() -> Hand {
    let mut hand = draft();
    for (stream, amount) in [("POOL", 400), ("FEL", 300), ("TM", 1_000), ("IN", 500)] {
        hand.meeting.frames.push(Frame { stream: stream.into(), amount: Money::kroner(amount) });
    }
    for (code, stream, asked, own) in
        [("TM1", "TM", 600, 180), ("TM2", "TM", 500, 100), ("IN1", "IN", 400, 120), ("F1", "FEL", 300, 0)]
    {
        let id = hand.ids.next(at("08:00"));
        let (asked, own) = (Money::kroner(asked), Money::kroner(own));
        hand.meeting.measures.push(Measure { asked, own, ..Measure::new(id, stream, code) });
    }
    for person in &mut hand.meeting.people {
        person.presence = super::Presence::Present;
    }
    hand.yes("09:00", Command::Sitting(super::sitting::Command::Call));
    hand
}

impl Hand {
    /// A command at a time of the meeting's day; nothing but the meeting changes, and only if it is not refused.
    pub fn try_at(&mut self, when: NaiveDateTime, command: Command) -> Result<Event, Refusal> {
        let Stamp { at, id } = self.ids.stamp(when);
        let before = self.meeting.clone();
        let event = self.meeting.decide(command, Stamp { at, id });
        assert_eq!(self.meeting, before, "deciding changes nothing");
        if let Ok(event) = &event {
            self.meeting.apply(event);
        }
        event
    }

    /// The same, at a time such as `10:15`.
    pub fn tries(&mut self, time: &str, command: Command) -> Result<Event, Refusal> {
        self.try_at(at(time), command)
    }

    /// A command that is not refused.
    pub fn yes(&mut self, time: &str, command: Command) -> Event {
        let said = format!("{command:?}");
        self.tries(time, command).unwrap_or_else(|why| panic!("{said}: {why:?}"))
    }

    /// Why a command is refused.
    pub fn no(&mut self, time: &str, command: Command) -> Refusal {
        let said = format!("{command:?}");
        self.tries(time, command).map_or_else(|why| why, |event| panic!("{said} was not refused: {event:?}"))
    }

    /// A text that is not refused.
    pub fn set(&mut self, field: Field, text: &str) {
        self.yes("10:00", Command::SetText { field, text: text.into() });
    }

    /// The item at a place of the agenda.
    pub fn item(&self, place: usize) -> &Item {
        &self.meeting.agenda[place]
    }

    /// The measure called so.
    pub fn measure(&self, code: &str) -> Id {
        self.meeting.measure_called(code).unwrap().id
    }

    /// A draft with a wording in the case at a place.
    pub fn decision(&mut self, place: usize, wording: &str) -> Id {
        let item = self.item(place).id;
        self.yes("10:00", Command::Decisions(super::decisions::Command::Draft { item }));
        let id = self.meeting.decisions.last().map(|decision: &Decision| decision.id).unwrap();
        if !wording.is_empty() {
            self.set(Field::Wording(id), wording);
        }
        id
    }
}
