//! What the line below says beside the keys: whether everything is kept, what troubles the disk, and short notices.

mod keeping;
#[cfg(test)]
mod tests;

use super::{
    App, Effect, Entry,
    work::{Job, Work},
};
use crate::{
    editor::Edit,
    meeting::{Event, Id, Step},
    store::{Area, ReadOnly, Trouble},
};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};

pub use keeping::Waiting;

/// A short remark to the chair. It goes by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    until: NaiveDateTime,
}

impl Notice {
    /// Whether it goes by itself; why something was refused stays until the chair goes on.
    const fn goes(&self) -> bool {
        !matches!(self.kind, NoticeKind::Refusal)
    }
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

/// And after so long with changes in it: a backup and those who share the folder have what is older.
const LONGEST: TimeDelta = TimeDelta::seconds(10);

#[derive(Debug, Default)]
pub(super) struct Status {
    notice: Option<Notice>,
    /// How many notices there have been, and the last of those that were said about a key.
    said: u64,
    about_key: Option<u64>,
    read_only: Option<ReadOnly>,
    /// Whether what another program does with the meeting is shown, and whether that one has ended.
    follows: bool,
    free: bool,
    troubles: Vec<Trouble>,
    saved: Saved,
    /// The last change that is in no save yet.
    unsaved: Option<NaiveDateTime>,
    /// The first change since the file was saved, or asked to be.
    unsaved_from: Option<NaiveDateTime>,
    keeping: keeping::Keeping,
    pub(super) work: Work,
    /// The last entry in the save that is under way, or the one after it.
    saving: Option<u64>,
    behind_since: Option<NaiveDateTime>,
    /// The chair was told that nothing can be kept, and asked to leave all the same.
    asked_to_leave: bool,
}

impl Status {
    /// What was said about the last key is old when the next one is pressed; what came by itself stays its time. Gives
    /// what [`after_key`](Self::after_key) is to know.
    pub(super) fn before_key(&mut self, now: NaiveDateTime) -> u64 {
        let read = self.notice.as_ref().is_some_and(|notice| !notice.goes() && notice.until <= now);
        if self.about_key.take() == Some(self.said) || read {
            self.notice = None;
        }
        self.said
    }

    /// The key has been acted on: what was said meanwhile is about it.
    pub(super) fn after_key(&mut self, before: u64) {
        if self.said != before {
            self.about_key = Some(self.said);
        }
    }

    pub(super) fn writable(&self) -> bool {
        self.read_only.is_none()
    }

    /// What was said is gone.
    pub(super) fn hush(&mut self) {
        self.notice = None;
    }

    pub(super) fn set_read_only(&mut self, why: ReadOnly) {
        self.read_only = Some(why);
    }

    pub(super) const fn why_read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    pub(super) const fn follow(&mut self) {
        self.follows = true;
    }

    pub(super) const fn follows(&self) -> bool {
        self.follows
    }

    pub(super) const fn set_free(&mut self, free: bool) {
        self.free = free;
    }

    pub(super) const fn is_free(&self) -> bool {
        self.free
    }

    pub(super) fn changed(&mut self, now: NaiveDateTime) {
        self.unsaved = Some(now);
        self.unsaved_from = self.unsaved_from.or(Some(now));
        self.saved = Saved::Soon;
    }
}

impl App {
    /// The notice to show, if there is one.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.status.notice.as_ref()
    }

    /// Whether what is said came by itself, and not of the last key.
    #[must_use]
    pub fn told_by_itself(&self) -> bool {
        self.status.about_key != Some(self.status.said)
    }

    /// The notice that was said last, once: for where it is printed and not shown.
    pub fn take_notice(&mut self) -> Option<Notice> {
        self.status.notice.take()
    }

    /// Why the meeting cannot be changed, if so.
    #[must_use]
    pub fn read_only(&self) -> Option<String> {
        let why = || self.status.read_only.as_ref().map(|why| super::words::read_only(&self.texts, why));
        self.followed_in_words().or_else(why)
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

    /// Whether everything written to the journal is on the disk.
    #[must_use]
    pub const fn synced(&self) -> bool {
        self.status.keeping.synced()
    }

    /// The weighty steps that are written to the journal but not on the disk yet.
    #[must_use]
    pub fn waiting(&self) -> &[Waiting] {
        self.status.keeping.waiting()
    }

    /// Whether a decision, a grant or a closed case is not on the disk yet: it shows no ✔ before.
    #[must_use]
    pub fn waits(&self, id: Id) -> bool {
        self.waiting().iter().any(|(_, what)| *what == Some(id))
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
        self.status.said += 1;
    }

    /// Hand an entry to the journal.
    pub(super) fn journal(&mut self, entry: Entry) {
        self.status.keeping.push(&entry, None);
        self.effects.push(Effect::Journal(Box::new(entry)));
    }

    /// Hand a keystroke to the journal. What touches one that is still to be written is one entry with it: a frame shows
    /// them together, and what they come to has been written before it.
    pub(super) fn journal_edit(&mut self, edit: Edit) {
        let rest = match self.effects.last_mut() {
            Some(Effect::Journal(entry)) => match &mut **entry {
                Entry::Typed(last) => last.absorb(edit),
                _ => Some(edit),
            },
            _ => Some(edit),
        };
        if let Some(edit) = rest {
            self.journal(Entry::Typed(edit));
        }
    }

    /// Whether typing is all that is to be done outside. That may wait until the next frame, so that what is typed until
    /// then becomes one entry with it.
    #[must_use]
    pub fn only_types(&self) -> bool {
        let typed = |effect: &Effect| matches!(effect, Effect::Journal(entry) if matches!(**entry, Entry::Typed(_)));
        !self.effects.is_empty() && self.effects.iter().all(typed)
    }

    /// A step was taken: the journal keeps it, and what follows from the meeting is made anew. Undoing and redoing
    /// come with what is undone or redone.
    pub(super) fn step_taken(&mut self, step: Step, again: Option<&Event>) {
        let event = if let Step::Did(event) = &step { Some(event) } else { again };
        let urgent = event.and_then(keeping::weight).is_some();
        if let Step::Did(event) = &step {
            self.welcome_watches(event);
        }
        let entry = Entry::Step(step);
        self.status.keeping.push(&entry, again);
        self.effects.push(Effect::Journal(Box::new(entry)));
        self.changed(urgent);
    }

    /// The runtime wrote an entry with this number to the journal.
    pub fn journaled(&mut self, number: u64) {
        self.status.keeping.journaled(number);
        self.status.behind_since = self.status.behind_since.or(Some(self.now));
    }

    /// Every entry up to this number is on the disk.
    pub fn told_synced(&mut self, number: u64, now: NaiveDateTime) {
        self.at(now);
        self.status.keeping.synced_to(number);
        self.status.behind_since = (!self.synced()).then_some(now);
    }

    /// Everything up to this entry is being saved to the file. What does not work is said already as long as it does
    /// not.
    pub fn told_saving(&mut self, revision: u64) {
        let failing = self.status.troubles.iter().any(|trouble| trouble.area == Area::File);
        if !failing && self.status.saving.replace(revision).is_none() {
            self.status.work.began(Job::Saving, self.now);
        }
    }

    /// The file holds everything up to this entry.
    pub fn told_saved(&mut self, revision: u64, now: NaiveDateTime) {
        self.at(now);
        self.status.work.ended(Job::Saving);
        // what was asked for meanwhile is saved now
        self.status.saving = self.status.saving.filter(|asked| revision < *asked);
        if self.status.saving.is_some() {
            self.status.work.began(Job::Saving, now);
        }
        if self.status.keeping.is_whole(revision) {
            self.status.saved = Saved::Since(now.time());
        }
    }

    /// Whether the journal is written, in its own place or another.
    #[must_use]
    pub fn journal_is_kept(&self) -> bool {
        let gone = |trouble: &Trouble| trouble.area == Area::Journal && trouble.instead.is_none();
        !self.status.troubles.iter().any(gone)
    }

    /// Whether the program may be left without asking: all that happened is in the journal or in the file. Asked a
    /// second time it may, for the chair has been told.
    pub(super) fn may_leave(&mut self) -> bool {
        let kept = self.journal_is_kept() || self.status.saved != Saved::Soon;
        kept || std::mem::replace(&mut self.status.asked_to_leave, true)
    }

    /// Something does not work on the disk.
    pub fn told_trouble(&mut self, trouble: Trouble, now: NaiveDateTime) {
        self.at(now);
        self.status.troubles.retain(|known| known.area != trouble.area);
        if trouble.area == Area::File && self.status.saving.take().is_some() {
            self.status.work.ended(Job::Saving);
        }
        self.status.troubles.push(trouble);
    }

    /// It works again.
    pub fn told_over(&mut self, area: Area, now: NaiveDateTime) {
        self.at(now);
        self.status.troubles.retain(|known| known.area != area);
        if self.status.troubles.is_empty() {
            self.say(NoticeKind::Done, self.texts.msg_notice_trouble_over());
        }
    }

    /// Let notices go and quiet changes be saved, when their time has come.
    pub(super) fn settle(&mut self) {
        if self.status.notice.as_ref().is_some_and(|notice| notice.goes() && notice.until <= self.now) {
            self.status.notice = None;
        }
        // a clock that was set back must not put saving off until it is there again
        let due = |since: Option<NaiveDateTime>, wait| {
            since.is_some_and(|since| self.now - since >= wait || self.now < since)
        };
        if due(self.status.unsaved, QUIET) || due(self.status.unsaved_from, LONGEST) {
            (self.status.unsaved, self.status.unsaved_from) = (None, None);
            self.effects.push(Effect::Save);
        }
    }

    /// When the time must be told again, if nothing else happens.
    #[must_use]
    pub fn next_wake(&self) -> Option<TimeDelta> {
        let notice = self.status.notice.as_ref().filter(|notice| notice.goes()).map(|notice| notice.until);
        let after = |since: Option<NaiveDateTime>, wait| since.and_then(|since| since.checked_add_signed(wait));
        let save =
            [after(self.status.unsaved, QUIET), after(self.status.unsaved_from, LONGEST)].into_iter().flatten().min();
        let behind = self.status.behind_since.filter(|_| !self.synced() && !self.disk_behind());
        let behind = behind.and_then(|since| since.checked_add_signed(TimeDelta::seconds(1)));
        let due = [notice, save, behind].into_iter().flatten().map(|due| due - self.now);
        // times that are seen change at the half minute
        let half = i64::from(30 - self.now.second() % 30);
        let time = (self.tells_time() && !self.ticks()).then(|| TimeDelta::seconds(half));
        let wake = due.chain(self.status.work.next_wake(self.now)).chain(time).min()?;
        Some(wake.max(TimeDelta::milliseconds(1)))
    }

    /// Whether a clock is to be seen running.
    #[must_use]
    pub fn ticks(&self) -> bool {
        self.meeting().running().is_some()
    }

    /// Whether the time of day is to be seen: while an item is at hand, though its own clock may be paused.
    #[must_use]
    pub fn tells_time(&self) -> bool {
        self.meeting().current.is_some() && self.meeting().closed.is_none()
    }
}
