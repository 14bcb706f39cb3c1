//! Time as the app is told it: it notices when the machine slept or its clock jumped while an item ran, takes that
//! time out, and asks. Such a gap is never silently counted.

use super::{
    App, Effect, Entry, Overlay,
    overlay::{About, Choice, Way, WayAct},
};
use crate::{
    language::dates,
    meeting::{Command, agenda},
};
use chrono::{NaiveDateTime, TimeDelta};

/// A running clock ticks every second; silence longer than this was no waiting.
const GAP: TimeDelta = TimeDelta::seconds(30);

/// A clock set back by more than this has jumped.
const BACK: TimeDelta = TimeDelta::seconds(2);

/// The journal notes that the clock still runs this often.
const HEARTBEAT: TimeDelta = TimeDelta::seconds(60);

#[derive(Debug, Default)]
pub(super) struct Clockwork {
    noted: Option<NaiveDateTime>,
}

impl App {
    /// The time has come to look at the clock.
    pub fn tick(&mut self, now: NaiveDateTime) {
        self.at(now);
    }

    /// It is this time now. Everything that happens tells the time first.
    pub(super) fn at(&mut self, now: NaiveDateTime) {
        let before = std::mem::replace(&mut self.now, now);
        if self.meeting().running().is_some() {
            let passed = now - before;
            if passed > GAP || passed < -BACK {
                self.gap(before, now);
            }
            let due = self.clockwork.noted.is_none_or(|noted| now - noted >= HEARTBEAT || now < noted);
            if due {
                self.clockwork.noted = Some(now);
                if self.status.writable() {
                    self.effects.push(Effect::Journal(Box::new(Entry::Seen(now))));
                }
            }
        }
        self.settle();
    }

    /// Nobody was here from one moment to another while the clock ran: leave it out, and ask.
    pub(super) fn gap(&mut self, from: NaiveDateTime, to: NaiveDateTime) {
        // The clock cannot have been away before it was started.
        let started = self.meeting().running().and_then(|item| item.spans.last()).map(|span| span.from);
        let from = started.map_or(from, |started| from.max(started));
        if self.run(Command::Agenda(agenda::Command::LeaveOut { from, to })).is_err() {
            return;
        }
        let choice = self.gap_choice(from, to);
        // Under what the chair is typing in: a question must not take the keys of a sentence.
        let under = self.overlays.iter().position(|overlay| matches!(overlay, Overlay::Form(_) | Overlay::Palette(_)));
        self.overlays.insert(under.unwrap_or(self.overlays.len()), Overlay::Choice(Box::new(choice)));
    }

    /// The question about time that nobody saw pass.
    pub(super) fn gap_choice(&self, from: NaiveDateTime, to: NaiveDateTime) -> Choice {
        let language = self.language();
        let clock = |time: NaiveDateTime| dates::clock(language, time.time());
        let texts = &self.texts;
        let lead = if to > from {
            texts.msg_gap_slept(clock(from), clock(to), dates::elapsed(to - from))
        } else {
            texts.msg_gap_set_back(clock(from), clock(to))
        };
        let leave = Way {
            label: texts.msg_gap_leave_out(),
            detail: vec![texts.msg_gap_leave_out_detail()],
            act: WayAct::Nothing,
        };
        let count = Way {
            label: texts.msg_gap_count(),
            detail: vec![texts.msg_gap_count_detail()],
            act: WayAct::CountGap { from, to },
        };
        let (title, about) = (texts.msg_gap_title(), About::Gap { from, to });
        Choice { title, lead: vec![lead], ways: vec![leave, count], about, ..Choice::default() }
    }
}
