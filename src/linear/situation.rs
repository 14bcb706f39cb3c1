//! Where the meeting is, and what has changed of it since it was last told: what runs, how long, whether the forum may
//! decide, what troubles the disk. What was told is not told again.

use super::tell;
use crate::{
    app::App,
    meeting::{Id, Status},
};
use chrono::TimeDelta;

/// A meeting that gets later is told of again after so many minutes.
const LATER: i64 = 5;

/// What was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    running: Option<Id>,
    current: Option<Id>,
    over: bool,
    late: i64,
    present: u32,
    quorate: bool,
    status: Status,
    /// What was said of it, and whether another program is the reason.
    trouble: Option<(String, bool)>,
}

impl Situation {
    /// How it is now.
    #[must_use]
    pub fn of(app: &App) -> Self {
        let (meeting, now) = (app.meeting(), app.now());
        let quorum = app.derived().quorum.as_ref();
        let under_way = meeting.status == Status::Running;
        let late = if under_way { meeting.lateness(now).max(TimeDelta::zero()).num_minutes() } else { 0 };
        Self {
            running: meeting.running().map(|item| item.id),
            current: meeting.current,
            over: meeting.running().is_some() && meeting.overrun(now).is_some(),
            late,
            present: quorum.map_or(0, |quorum| quorum.present),
            quorate: quorum.is_some_and(|quorum| quorum.quorate),
            status: meeting.status,
            trouble: app.troubles().first().map(|trouble| (trouble.to_string(), trouble.held)),
        }
    }

    /// What is to be said of what has changed.
    pub fn changes(&mut self, app: &App) -> Vec<String> {
        let is = Self::of(app);
        let texts = app.texts();
        let mut said = Vec::new();
        if (self.running, self.current) != (is.running, is.current) {
            said.push(tell::what_runs(app));
        } else if is.over && !self.over {
            said.push(texts.msg_linear_over());
        }
        if (self.present, self.quorate) != (is.present, is.quorate) {
            said.push(tell::quorum(app));
        }
        if is.trouble != self.trouble {
            let in_words = |(trouble, held): &(String, bool)| {
                if *held && app.journal_is_kept() {
                    texts.msg_screen_trouble_held()
                } else if app.journal_is_kept() {
                    texts.msg_screen_trouble_in_log(trouble.as_str())
                } else {
                    texts.msg_screen_trouble_what(trouble.as_str())
                }
            };
            said.extend(is.trouble.as_ref().map(in_words));
        }
        let later = is.late > 0 && (self.late == 0 || is.late - self.late >= LATER);
        if later {
            said.push(tell::late(app, is.late));
        } else if is.late > 0 {
            // told again only when it has grown by so much since it was told
            let told = self.late.min(is.late);
            *self = Self { late: told, ..is };
            return said;
        } else if self.late > 0 && is.status == Status::Running {
            said.push(texts.msg_linear_in_time());
        }
        *self = is;
        said
    }
}
