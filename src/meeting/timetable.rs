//! When each item was planned, and when it ran or is expected to: the day as a table of times.

use super::{Item, ItemProgress, Meeting, clock::after};
use chrono::{NaiveDateTime, TimeDelta};

/// The times of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it was to begin, if all that stands before it takes what is planned and fixed times are kept.
    pub planned: NaiveDateTime,
    /// From when to when it ran, or is expected to if all goes on as planned; none for what was put off, or not reached
    /// when the meeting was closed.
    pub real: Option<(NaiveDateTime, NaiveDateTime)>,
}

impl Meeting {
    /// The times of every item, in the order of the agenda. What is expected ends when
    /// [`forecast_end`](Self::forecast_end) says (R1).
    #[must_use]
    pub fn timetable(&self, now: NaiveDateTime) -> Vec<Slot> {
        let mut slots: Vec<Slot> = self.planned().map(|planned| Slot { planned, real: None }).collect();
        for (slot, item) in slots.iter_mut().zip(&self.agenda) {
            slot.real = self.ran(item, now);
        }
        let mut next = self.start_of_coming(now);
        // after its end nothing is expected of a meeting
        for coming in self.coming().filter(|_| self.closed.is_none()) {
            let end = after(next, coming.left(now));
            let at = self.agenda.iter().position(|item| item.id == coming.id);
            if let Some(slot) = at.and_then(|at| slots.get_mut(at)) {
                slot.real = Some((next, end));
            }
            next = end;
        }
        slots
    }

    /// When each item was to begin.
    fn planned(&self) -> impl Iterator<Item = NaiveDateTime> {
        let mut next = self.date.and_time(self.start);
        self.agenda.iter().map(move |item| {
            let begin = item.fixed.map_or(next, |fixed| next.max(self.moment(fixed)));
            next = after(begin, item.planned_time());
            begin
        })
    }

    /// From when to when a finished item ran, or the current one runs; where it has no times it is not known.
    fn ran(&self, item: &Item, now: NaiveDateTime) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let current = self.current == Some(item.id) && item.progress == ItemProgress::Open;
        if !current && item.progress != ItemProgress::Done {
            return None;
        }
        let (first, last) = (item.spans.first()?, item.spans.last()?);
        let left = if current { item.left(now) } else { TimeDelta::zero() };
        let end = if current { now } else { last.to.unwrap_or(now) };
        Some((first.from, after(end, left).max(first.from)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Command, agenda::Command as Agenda, testing::*};

    #[test]
    fn r1_the_timetable_ends_when_the_meeting_is_expected_to() {
        let mut hand = called();
        hand.yes("10:00", Command::Agenda(Agenda::Next));
        hand.yes("10:14", Command::Agenda(Agenda::Next));
        let now = at("10:20");
        let slots = hand.meeting.timetable(now);
        assert_eq!(slots.len(), hand.meeting.agenda.len());
        let last = slots.iter().filter_map(|slot| slot.real).map(|(_, end)| end).max();
        assert_eq!(last, Some(hand.meeting.forecast_end(now)));
        assert_eq!(slots[0].real, Some((at("10:00"), at("10:14"))), "as it ran");
        assert_eq!(slots[1].real.map(|(from, _)| from), Some(at("10:14")));
        assert_eq!(slots[0].planned, at("10:00"));
        assert!(slots.windows(2).all(|pair| pair[0].planned <= pair[1].planned));
    }

    #[test]
    fn what_was_not_reached_is_not_expected_any_more_when_the_meeting_is_closed() {
        let mut hand = called();
        hand.yes("10:00", Command::Agenda(Agenda::Next));
        hand.yes("10:14", Command::Sitting(super::super::sitting::Command::End));
        let slots = hand.meeting.timetable(at("18:00"));
        let reals: Vec<_> = slots.iter().filter_map(|slot| slot.real).collect();
        assert_eq!(reals, [(at("10:00"), at("10:14"))]);
    }

    #[test]
    fn what_is_put_off_has_no_times_and_nothing_is_before_its_start() {
        let mut hand = called();
        let last = hand.item(3).id;
        hand.yes("10:00", Command::Agenda(Agenda::Defer(last, true)));
        assert_eq!(hand.meeting.timetable(at("10:00"))[3].real, None);
        hand.yes("10:00", Command::Agenda(Agenda::Next));
        let early = hand.meeting.timetable(at("09:00"));
        assert!(early.iter().filter_map(|slot| slot.real).all(|(from, to)| from <= to));
    }
}
