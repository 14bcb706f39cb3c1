//! A meeting that another program has open: what is written there is told here, and when nobody has it any more it can be
//! taken over. It is looked for now and then and before each command; nothing here writes, and nothing stays locked.

use super::Talk;
use crate::{
    app::{Action, App},
    meeting::Meeting,
    runtime::{
        Start,
        newest::{has_more, newest},
    },
    store::{Disk, Follower, Store},
};
use chrono::NaiveDateTime;
use std::sync::Arc;

/// What is known of the other program.
pub(super) struct Elsewhere {
    follower: Follower,
    start: Start,
    known: Meeting,
    free: bool,
}

impl Elsewhere {
    /// Follows a meeting that is open elsewhere; nothing where it is not, or can not be followed.
    pub(super) fn of(start: &Start, app: &mut App) -> Option<Self> {
        if !app.is_in_use() {
            return None;
        }
        let follower = Store::<Meeting>::follow(Arc::new(Disk), &start.path, &start.place).ok()?;
        app.begin_following();
        Some(Self { follower, start: start.clone(), known: app.meeting().clone(), free: false })
    }

    /// Tells what is new there.
    pub(super) fn look(&mut self, talk: &mut Talk, now: NaiveDateTime) {
        if self.follower.has_news()
            && let Ok(meeting) = newest(&self.start.path, &self.start.place, now)
            && has_more(&meeting, &self.known)
        {
            self.known.clone_from(&meeting);
            talk.app.told_followed(meeting, now);
        }
        let free = self.follower.is_free();
        if free != self.free {
            self.free = free;
            talk.told_free(free, now);
        }
        talk.settle();
    }
}

impl Talk {
    /// Nobody has the meeting open any more, or somebody has it again.
    pub(super) fn told_free(&mut self, free: bool, now: NaiveDateTime) {
        self.app.told_free(free, now);
        let said = self.only_read();
        self.said_also(said.map(|why| format!("{}.", why.trim_end_matches('.'))));
    }

    /// Why the meeting can only be read, and how it can be taken over where nobody has it.
    pub(super) fn only_read(&self) -> Option<String> {
        if self.app.can(Action::TakeOver) {
            return Some(self.texts().msg_follow_free(format!("«{}»", self.word_of("take-over"))));
        }
        self.app.read_only()
    }

    fn said_also(&mut self, said: Option<String>) {
        if let Some(said) = said {
            self.say(said);
        }
    }
}

/// `take-over`
pub(super) fn take_over(talk: &mut Talk, _: &str) {
    if talk.app.can(Action::TakeOver) {
        talk.app.act(Action::TakeOver);
    } else {
        let why = talk.app.why_not(Action::TakeOver);
        talk.said_also(why);
    }
}
