//! What is being done outside, so that nobody has to wonder: what takes longer than a moment has a word on the screen
//! while it lasts. What is over sooner is never seen; a word that comes and goes at once is only unrest.
//!
//! The app is told of the beginning and of the end, and asks for one wake-up between them.

use super::App;
use crate::language::Texts;
use chrono::{NaiveDateTime, TimeDelta};

/// What lasts so long is said.
const MOMENT: TimeDelta = TimeDelta::milliseconds(200);

/// Something that is done outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Job {
    /// The meeting's file is saved.
    Saving,
    /// The minutes are written.
    Minutes,
    /// Something is looked up in the archive.
    Archive,
    /// The files of the archive are read, for home.
    Reading,
    /// A meeting is made, for home.
    Making,
    /// A meeting is opened, from home.
    Opening,
}

impl Job {
    /// The word for it while it lasts.
    #[must_use]
    pub fn word(self, texts: &Texts) -> String {
        match self {
            Self::Saving => texts.msg_work_saving(),
            Self::Minutes => texts.msg_work_minutes(),
            Self::Archive => texts.msg_work_archive(),
            Self::Reading => texts.msg_work_reading(),
            Self::Making => texts.msg_work_making(),
            Self::Opening => texts.msg_work_opening(),
        }
    }
}

/// What is being done now, and since when. What began twice ends twice.
#[derive(Clone, Debug, Default)]
pub struct Work(Vec<(Job, NaiveDateTime)>);

impl Work {
    /// This has begun.
    pub fn began(&mut self, job: Job, now: NaiveDateTime) {
        self.0.push((job, now));
    }

    /// This is over, whatever came of it.
    pub fn ended(&mut self, job: Job) {
        if let Some(at) = self.0.iter().position(|(known, _)| *known == job) {
            self.0.remove(at);
        }
    }

    /// Nothing that was begun is waited for any more.
    pub fn forget(&mut self) {
        self.0.clear();
    }

    /// What is to be said to be going on: what has lasted longest.
    #[must_use]
    pub fn lasting(&self, now: NaiveDateTime) -> Option<Job> {
        self.0.iter().find(|(_, since)| now - *since >= MOMENT).map(|(job, _)| *job)
    }

    /// How long until something has lasted a moment; nothing where all that goes on is said already.
    #[must_use]
    pub fn next_wake(&self, now: NaiveDateTime) -> Option<TimeDelta> {
        let waits = self.0.iter().map(|(_, since)| MOMENT - (now - *since));
        // where the clock was set back, no longer than a moment
        waits.filter(|wait| *wait > TimeDelta::zero()).min().map(|wait| wait.min(MOMENT))
    }
}

impl App {
    /// Something has begun outside.
    pub fn told_began(&mut self, job: Job, now: NaiveDateTime) {
        self.at(now);
        self.status.work.began(job, now);
    }

    /// It is over.
    pub fn told_ended(&mut self, job: Job, now: NaiveDateTime) {
        self.at(now);
        self.status.work.ended(job);
    }

    /// What has been going on for longer than a moment, in a word.
    #[must_use]
    pub fn working(&self) -> Option<String> {
        self.status.work.lasting(self.now()).map(|job| job.word(&self.texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{example, noon, open};

    fn after(milliseconds: i64) -> NaiveDateTime {
        noon() + TimeDelta::milliseconds(milliseconds)
    }

    #[test]
    fn what_lasts_longer_than_a_moment_is_said_until_it_is_over() {
        let mut meeting = example();
        meeting.agenda.iter_mut().flat_map(|item| &mut item.spans).for_each(|span| span.to = span.to.or(Some(noon())));
        meeting.current = None; // no time of day is to be seen
        let mut app = open(meeting);
        app.take_effects();
        assert_eq!(app.next_wake(), None, "nothing is waited for");
        app.told_began(Job::Minutes, after(0));
        assert_eq!((app.working(), app.next_wake()), (None, Some(TimeDelta::milliseconds(200))));
        app.told_began(Job::Archive, after(150));
        assert_eq!((app.working(), app.next_wake()), (None, Some(TimeDelta::milliseconds(50))));
        app.tick(after(200));
        assert_eq!(app.working().as_deref(), Some("skriver referat …"));
        app.told_ended(Job::Minutes, after(210));
        assert_eq!((app.working(), app.next_wake()), (None, Some(TimeDelta::milliseconds(140))));
        app.tick(after(350));
        assert_eq!(
            (app.working().as_deref(), app.next_wake()),
            (Some("ser i arkivet …"), None),
            "one wake-up is enough"
        );
        app.told_ended(Job::Archive, after(5000));
        assert_eq!((app.working(), app.next_wake()), (None, None));
    }

    #[test]
    fn what_is_over_within_a_moment_is_never_said() {
        let mut app = open(example());
        app.told_began(Job::Saving, after(0));
        app.told_ended(Job::Saving, after(199));
        app.tick(after(1000));
        assert_eq!(app.working(), None);
    }

    #[test]
    fn a_clock_that_was_set_back_asks_for_no_more_than_a_moment() {
        let mut work = Work::default();
        work.began(Job::Saving, after(0));
        assert_eq!(work.next_wake(after(-60_000)), Some(MOMENT));
        work.forget();
        assert_eq!((work.next_wake(after(0)), work.lasting(after(9000))), (None, None));
    }
}
