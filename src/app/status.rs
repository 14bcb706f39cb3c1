//! What the line below says beside the keys: whether everything is kept, what troubles the disk, and short notices.

use super::App;
use crate::{
    meeting::{Event, Step, decisions, measures, sitting},
    store::Trouble,
};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

/// A short remark to the chair. It goes by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    until: NaiveDateTime,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something to know.
    Remark,
    /// Something was refused, and why.
    Refusal,
}

/// Whether everything is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// Nothing has changed since the meeting was opened.
    #[default]
    Untouched,
    /// In the file since this time.
    Since(NaiveTime),
    /// In the journal, and soon in the file.
    Soon,
}

/// Seconds that a notice stays.
const NOTICE_SECONDS: i64 = 8;

/// The file is saved after so long without a change.
const QUIET: TimeDelta = TimeDelta::seconds(2);

#[derive(Debug, Default)]
pub(super) struct Status {
    notice: Option<Notice>,
    read_only: Option<String>,
    troubles: Vec<Trouble>,
    saved: Saved,
    /// The last change that is in no save yet.
    unsaved: Option<NaiveDateTime>,
    /// The last journal entry written, and the last known to be on the disk.
    written: u64,
    synced: u64,
    behind_since: Option<NaiveDateTime>,
}

impl Status {
    pub(super) fn writable(&self) -> bool {
        self.read_only.is_none()
    }

    pub(super) fn set_read_only(&mut self, why: String) {
        self.read_only = Some(why);
    }

    pub(super) fn changed(&mut self, now: NaiveDateTime) {
        self.unsaved = Some(now);
        self.saved = Saved::Soon;
    }
}

/// A step that waits for the disk before it shows ✔, and is saved to the file at once: decisions, money, the end.
pub(super) fn is_weighty(step: &Step) -> bool {
    matches!(
        step,
        Step::Did(
            Event::Decisions(decisions::Event::Decided { .. } | decisions::Event::Corrected { .. })
                | Event::Measures(measures::Event::Granted { .. } | measures::Event::Framed { .. })
                | Event::Sitting(sitting::Event::Ended(_) | sitting::Event::Called(_))
        )
    )
}

impl App {
    /// The notice to show, if there is one.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.status.notice.as_ref()
    }

    /// Why the meeting cannot be changed, if so.
    #[must_use]
    pub fn read_only(&self) -> Option<&str> {
        self.status.read_only.as_deref()
    }

    /// What does not work on the disk; it stays until it works.
    #[must_use]
    pub fn troubles(&self) -> &[Trouble] {
        &self.status.troubles
    }

    /// Whether everything is kept.
    #[must_use]
    pub const fn saved(&self) -> &Saved {
        &self.status.saved
    }

    /// Whether everything written to the journal is on the disk: only then a decision shows ✔.
    #[must_use]
    pub const fn synced(&self) -> bool {
        self.status.synced >= self.status.written
    }

    /// Whether the disk is more than a second behind.
    #[must_use]
    pub fn disk_behind(&self) -> bool {
        let waited = |since: NaiveDateTime| self.now - since >= TimeDelta::seconds(1);
        !self.synced() && self.status.behind_since.is_some_and(waited)
    }

    /// Say something to the chair.
    pub fn say(&mut self, kind: NoticeKind, text: String) {
        let until = self.now.checked_add_signed(TimeDelta::seconds(NOTICE_SECONDS)).unwrap_or(self.now);
        self.status.notice = Some(Notice { kind, text, until });
    }

    /// The runtime wrote an entry with this number to the journal.
    pub fn journaled(&mut self, number: u64) {
        self.status.written = number;
        self.status.behind_since = self.status.behind_since.or(Some(self.now));
    }

    /// Every entry up to this number is on the disk.
    pub fn told_synced(&mut self, number: u64, now: NaiveDateTime) {
        self.at(now);
        self.status.synced = self.status.synced.max(number);
        self.status.behind_since = (!self.synced()).then_some(now);
    }

    /// The file holds everything up to this entry.
    pub fn told_saved(&mut self, revision: u64, now: NaiveDateTime) {
        self.at(now);
        if revision >= self.status.written {
            self.status.saved = Saved::Since(now.time());
        }
    }

    /// Something does not work on the disk.
    pub fn told_trouble(&mut self, trouble: Trouble, now: NaiveDateTime) {
        self.at(now);
        self.status.troubles.retain(|known| known.area != trouble.area);
        self.status.troubles.push(trouble);
    }

    /// It works again.
    pub fn told_over(&mut self, area: crate::store::Area, now: NaiveDateTime) {
        self.at(now);
        self.status.troubles.retain(|known| known.area != area);
        if self.status.troubles.is_empty() {
            self.say(NoticeKind::Done, self.texts.msg_notice_trouble_over());
        }
    }

    /// Let notices go and quiet changes be saved, when their time has come.
    pub(super) fn settle(&mut self) {
        if self.status.notice.as_ref().is_some_and(|notice| notice.until <= self.now) {
            self.status.notice = None;
        }
        if self.status.unsaved.is_some_and(|since| self.now - since >= QUIET) {
            self.status.unsaved = None;
            self.effects.push(super::Effect::Save);
        }
    }

    /// When the time must be told again, if nothing else happens.
    #[must_use]
    pub fn next_wake(&self) -> Option<TimeDelta> {
        let notice = self.status.notice.as_ref().map(|notice| notice.until);
        let save = self.status.unsaved.and_then(|since| since.checked_add_signed(QUIET));
        let behind = self.status.behind_since.filter(|_| !self.synced() && !self.disk_behind());
        let behind = behind.and_then(|since| since.checked_add_signed(TimeDelta::seconds(1)));
        let due = [notice, save, behind].into_iter().flatten().min()?;
        Some((due - self.now).max(TimeDelta::milliseconds(1)))
    }

    /// Whether a clock is to be seen running.
    #[must_use]
    pub fn ticks(&self) -> bool {
        self.meeting().running().is_some()
    }
}
