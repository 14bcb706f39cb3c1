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
    /// The times of every item, in the order of the agenda: one walk, which ends where nobody asks for more. What is
    /// expected ends when [`forecast_end`](Self::forecast_end) says (R1).
    pub fn timetable(&self, now: NaiveDateTime) -> impl Iterator<Item = Slot> {
        // As in `coming`: what stands after the current item comes first, and then what was left out before it.
        let current = self.current.and_then(|id| self.agenda.iter().position(|item| item.id == id)).unwrap_or(0);
        // After its end nothing is expected of a meeting.
        let open = |item: &Item| item.progress == ItemProgress::Open && Some(item.id) != self.current;
        let comes = move |item: &Item| self.closed.is_none() && open(item);
        let mut next = self.start_of_coming(now);
        let coming = self.agenda.iter().skip(current).filter(|item| comes(item));
        let mut later = coming.fold(next, |from, item| after(from, item.left(now)));
        self.planned().zip(&self.agenda).enumerate().map(move |(at, (planned, item))| {
            let real = if comes(item) {
                let from = if at < current { &mut later } else { &mut next };
                let begin = std::mem::replace(from, after(*from, item.left(now)));
                Some((begin, *from))
            } else {
                self.ran(item, now)
            };
            Slot { planned, real }
        })
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
        let slots: Vec<_> = hand.meeting.timetable(now).collect();
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
        let reals: Vec<_> = slots.filter_map(|slot| slot.real).collect();
        assert_eq!(reals, [(at("10:00"), at("10:14"))]);
    }

    #[test]
    fn r1_what_was_passed_over_is_expected_after_all_that_follows() {
        let mut hand = called();
        let third = hand.item(2).id;
        hand.yes("10:00", Command::Agenda(Agenda::Start(third)));
        let now = at("10:05");
        let slots: Vec<_> = hand.meeting.timetable(now).collect();
        let mut next = hand.meeting.start_of_coming(now);
        for coming in hand.meeting.coming() {
            let place = hand.meeting.agenda.iter().position(|item| item.id == coming.id).unwrap();
            assert_eq!(slots[place].real, Some((next, next + coming.left(now))), "item {place}");
            next += coming.left(now);
        }
        assert!(slots[0].real > slots[4].real, "passed over");
    }

    #[test]
    fn what_is_put_off_has_no_times_and_nothing_is_before_its_start() {
        let mut hand = called();
        let last = hand.item(3).id;
        hand.yes("10:00", Command::Agenda(Agenda::Defer(last, true)));
        assert_eq!(hand.meeting.timetable(at("10:00")).nth(3).unwrap().real, None);
        hand.yes("10:00", Command::Agenda(Agenda::Next));
        let early = hand.meeting.timetable(at("09:00"));
        assert!(early.filter_map(|slot| slot.real).all(|(from, to)| from <= to));
    }
}
