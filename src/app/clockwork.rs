//! Time as the app is told it: it notices when the machine slept or its clock jumped while an item ran, takes that
//! time out, and asks. Such a gap is never silently counted.

use super::{
    App, Effect, Entry, Overlay,
    overlay::{About, Choice, Way, WayAct},
};
use crate::{
    language::{dates, names},
    meeting::{Command, Gap, agenda},
};
use chrono::{NaiveDateTime, TimeDelta};

/// A running clock ticks every second; silence longer than this was no waiting.
const GAP: TimeDelta = TimeDelta::seconds(30);

/// Where the program was not running it is the journal that says until when the clock ran, and it does so seldom.
const GAP_CLOSED: TimeDelta = TimeDelta::seconds(90);

/// A clock set back by more than this has jumped; by less it was only put right, and nobody would see a difference.
const BACK: TimeDelta = TimeDelta::seconds(2);

/// The journal notes that the clock still runs this often.
const HEARTBEAT: TimeDelta = TimeDelta::seconds(60);

/// So many gaps are named in a question.
const NAMED: usize = 6;

#[derive(Debug, Default)]
pub(super) struct Clockwork {
    noted: Option<NaiveDateTime>,
    /// What the question about gaps asks about, the latest last.
    pub(super) gaps: Vec<Gap>,
}

impl App {
    /// The time has come to look at the clock.
    pub fn tick(&mut self, now: NaiveDateTime) {
        self.at(now);
    }

    /// It is this time now. Everything that happens tells the time first.
    ///
    /// Says whether that came up with a question that lies over everything: what was pressed was not meant for it.
    pub(super) fn at(&mut self, now: NaiveDateTime) -> bool {
        let asked = self.asked();
        let before = std::mem::replace(&mut self.now, now);
        if self.meeting().running().is_some() {
            if is_gap(before, now, GAP) {
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
        matches!(self.overlays.last(), Some(overlay) if is_question(overlay)) && self.asked() != asked
    }

    /// The gaps that the open question asks about, as many as there are.
    fn asked(&self) -> usize {
        if self.overlays.iter().any(is_question) { self.clockwork.gaps.len() } else { 0 }
    }

    /// The meeting was opened while its clock ran, which was seen last at this time.
    pub(super) fn opened_since(&mut self, seen: NaiveDateTime) {
        if is_gap(seen, self.now, GAP_CLOSED) {
            self.gap(seen, self.now);
        }
    }

    /// Nobody was here from one moment to another while the clock ran: leave it out, and ask.
    fn gap(&mut self, from: NaiveDateTime, to: NaiveDateTime) {
        // The clock cannot have been away before it was started.
        let started = self.meeting().running().and_then(|item| item.spans.last()).map(|span| span.from);
        let from = started.map_or(from, |started| from.max(started));
        if !is_gap(from, to, BACK) || self.run(Command::Agenda(agenda::Command::LeaveOut { from, to })).is_err() {
            return;
        }
        self.ask_about(Gap { from, to });
    }

    /// A machine that sleeps often, with nobody there to answer, has slept once as far as the question goes.
    fn ask_about(&mut self, gap: Gap) {
        let open = self.overlays.iter().position(is_question);
        if open.is_none() {
            self.clockwork.gaps.clear();
        }
        self.clockwork.gaps.push(gap);
        let choice = self.gap_choice();
        if let Some(Overlay::Choice(open)) = open.and_then(|open| self.overlays.get_mut(open)) {
            **open = Choice { at: open.at, ..choice };
            return;
        }
        // Under what the chair is typing in: a question must not take the keys of a sentence.
        let under = self.overlays.iter().position(|overlay| matches!(overlay, Overlay::Form(_) | Overlay::Palette(_)));
        self.overlays.insert(under.unwrap_or(self.overlays.len()), Overlay::Choice(Box::new(choice)));
    }

    /// The question about time that nobody saw pass.
    pub(super) fn gap_choice(&self) -> Choice {
        let texts = &self.texts;
        let lead = match self.clockwork.gaps.as_slice() {
            [] => String::new(),
            [gap] => self.said_gap(*gap),
            gaps => texts.msg_gap_several(gaps.len(), self.gaps_named(gaps)),
        };
        let leave = Way {
            label: texts.msg_gap_leave_out(),
            detail: vec![texts.msg_gap_leave_out_detail()],
            act: WayAct::Nothing,
        };
        let count =
            Way { label: texts.msg_gap_count(), detail: vec![texts.msg_gap_count_detail()], act: WayAct::CountGaps };
        Choice {
            title: texts.msg_gap_title(),
            lead: vec![lead],
            ways: vec![leave, count],
            about: About::Gaps,
            ..Choice::default()
        }
    }

    fn said_gap(&self, gap: Gap) -> String {
        let [from, to] = self.said_times(gap);
        if gap.to > gap.from {
            let span = gap.to - gap.from;
            let long = span >= TimeDelta::days(3);
            let span = if long { self.texts.msg_gap_days(span.num_days()) } else { dates::elapsed(span) };
            self.texts.msg_gap_slept(from, to, span)
        } else {
            self.texts.msg_gap_set_back(from, to)
        }
    }

    /// The times of several gaps; of many the first ones and the last.
    fn gaps_named(&self, gaps: &[Gap]) -> String {
        let named = |gap: &Gap| self.said_times(*gap).join("–");
        match gaps {
            [first @ .., last] if gaps.len() > NAMED => {
                let first: Vec<String> = first.iter().take(NAMED - 1).map(named).collect();
                format!("{} … {}", first.join(", "), named(last))
            }
            _ => names::list(&self.texts, gaps.iter().map(named)),
        }
    }

    /// The times of a gap, which are never shown alike: the same time on another day is another time.
    fn said_times(&self, Gap { from, to }: Gap) -> [String; 2] {
        let language = self.language();
        [from, to].map(|time| {
            let clock = dates::clock(language, time.time());
            if from.date() == to.date() { clock } else { format!("{} {clock}", dates::date(language, time.date())) }
        })
    }
}

fn is_question(overlay: &Overlay) -> bool {
    matches!(overlay, Overlay::Choice(choice) if choice.about == About::Gaps)
}

/// Whether time that went from here to there was no waiting, where that is never longer than this.
fn is_gap(from: NaiveDateTime, to: NaiveDateTime, waiting: TimeDelta) -> bool {
    let passed = to - from;
    passed > waiting || passed < -BACK
}

#[cfg(test)]
mod tests;
