//! What home is told: the time, the size, what was found in the archive, what became of what it asked for.

use super::{Coming, ForumCard, Found, Home, Known, Said, Sheet, sheets};
use crate::{
    app::{Job, NoticeKind},
    archive::Entry,
    language::sort::sort_by_name,
};
use chrono::{NaiveDateTime, TimeDelta};
use std::{collections::HashMap, path::Path};

/// Seconds that what is said stays.
const SAID_SECONDS: i64 = 8;

impl Home {
    /// It is this time now.
    pub fn tick(&mut self, now: NaiveDateTime) {
        let before = std::mem::replace(&mut self.now, now);
        if self.said.as_ref().is_some_and(|said| said.until <= now) {
            self.said = None;
        }
        if before.date() != now.date() {
            self.gather();
        }
    }

    /// How long until something on the screen is old: what was said, or the day; or until something has lasted so
    /// long that it is said.
    #[must_use]
    pub fn next_wake(&self) -> TimeDelta {
        let midnight = self.now.date().succ_opt().map(|day| day.and_time(chrono::NaiveTime::MIN) - self.now);
        let said = self.said.as_ref().map(|said| said.until - self.now);
        let soon =
            said.into_iter().chain(midnight).chain(self.work.next_wake(self.now)).min().unwrap_or(TimeDelta::days(1));
        soon.max(TimeDelta::milliseconds(1))
    }

    /// The screen has another size.
    pub fn resized(&mut self, columns: u16, rows: u16, now: NaiveDateTime) {
        self.tick(now);
        self.size = (columns, rows);
    }

    /// Say something to the chair.
    pub fn say(&mut self, kind: NoticeKind, text: String) {
        let until = self.now.checked_add_signed(TimeDelta::seconds(SAID_SECONDS)).unwrap_or(self.now);
        self.said = Some(Said { kind, text, until });
    }

    /// Something has begun outside.
    pub fn told_began(&mut self, job: Job, now: NaiveDateTime) {
        self.tick(now);
        self.work.began(job, now);
    }

    /// It is over.
    pub fn told_ended(&mut self, job: Job, now: NaiveDateTime) {
        self.tick(now);
        self.work.ended(job);
    }

    /// What has been going on for longer than a moment, in a word.
    #[must_use]
    pub fn working(&self) -> Option<String> {
        self.work.lasting(self.now).map(|job| job.word(&self.texts))
    }

    /// These meetings are there, or the archive cannot be looked into for this reason.
    pub fn told_listed(&mut self, found: Result<Vec<Entry>, String>, now: NaiveDateTime) {
        self.tick(now);
        match found {
            Ok(entries) => {
                let kept = self.selected().map(|sheet| sheet.entry.path.clone());
                self.sheets = sheets::listed(std::mem::take(&mut self.sheets), entries);
                (self.listed, self.trouble) = (true, None);
                self.arrange_at(kept.as_deref());
                self.propose_anew();
            }
            Err(why) => (self.listed, self.trouble) = (true, Some(why)),
        }
    }

    /// These files were read.
    pub fn told_read(&mut self, found: Vec<Found>, now: NaiveDateTime) {
        self.tick(now);
        let kept = self.selected().map(|sheet| sheet.entry.path.clone());
        let mut found: HashMap<_, _> = found.into_iter().collect();
        for sheet in &mut self.sheets {
            match found.remove(&sheet.entry.path) {
                Some(Ok(brief)) => sheet.known = Known::Brief(brief),
                Some(Err(why)) => sheet.known = Known::Broken(why),
                None => {}
            }
        }
        sheets::sort(&mut self.sheets);
        self.arrange_at(kept.as_deref());
        self.propose_anew();
    }

    /// All that is read at once has been read.
    pub fn told_done(&mut self, now: NaiveDateTime) {
        self.tick(now);
        self.reading = false;
    }

    /// These forums are there.
    pub fn told_forums(&mut self, mut forums: Vec<ForumCard>, now: NaiveDateTime) {
        self.tick(now);
        sort_by_name(self.texts.language(), &mut forums, |forum| &forum.name);
        if let Some(super::Over::New(new)) = &mut self.over {
            // a new meeting that is being chosen names its forum by its place
            let chosen = self.forums.get(new.forum).map(|forum| forum.code.as_str());
            match forums.iter().position(|forum| Some(forum.code.as_str()) == chosen) {
                Some(at) => new.forum = at,
                None => self.over = None,
            }
        }
        (self.forums, self.forums_known) = (forums, true);
        self.gather();
        if std::mem::take(&mut self.new_wanted) && self.over.is_none() {
            self.said = None;
            self.open_new_meeting();
        }
    }

    /// The meeting that was asked for lies here, or could not be made for this reason. It is selected.
    pub fn told_made(&mut self, made: Result<(Entry, Found), String>, now: NaiveDateTime) {
        self.tick(now);
        self.making = false;
        match made {
            Ok((entry, found)) => {
                let path = entry.path.clone();
                if self.sheets.iter().all(|sheet| sheet.entry.path != path) {
                    self.sheets.push(Sheet { entry, known: Known::Name });
                }
                self.only = None;
                self.touched = true;
                self.told_read(vec![found], now);
                self.arrange_at(Some(&path));
                self.focus = super::Side::Meetings;
                let key = self.key_of(crate::app::Action::HomeOpen);
                self.say(NoticeKind::Done, self.texts.msg_home_made(key));
            }
            Err(why) => self.say(NoticeKind::Refusal, why),
        }
    }

    /// A meeting was left, and home is seen again: it and what is new are read.
    pub fn told_back(&mut self, path: Option<&Path>, now: NaiveDateTime) {
        self.tick(now);
        // what ended meanwhile was told to a meeting
        self.work.forget();
        self.making = false;
        if path.is_some() {
            self.touched = true;
            self.arrange_at(path);
        }
        self.look();
    }

    /// The rows are made anew, and the selected meeting stays, or the one to begin with is selected.
    pub(super) fn arrange(&mut self) {
        let kept = self.sheets.get(self.at).map(|sheet| sheet.entry.path.clone());
        self.arrange_at(kept.as_deref());
    }

    fn arrange_at(&mut self, kept: Option<&Path>) {
        let codes: std::collections::BTreeSet<&str> = self.sheets.iter().filter_map(Sheet::forum).collect();
        self.used = codes.into_iter().map(str::to_owned).collect();
        self.lines = sheets::lines(&self.sheets, self.only.as_deref());
        let shown: Vec<usize> = self.shown().collect();
        let kept = kept.filter(|_| self.touched);
        let kept =
            shown.iter().copied().find(|at| self.sheets.get(*at).map(|sheet| sheet.entry.path.as_path()) == kept);
        let oldest_first: Vec<&Sheet> = shown.iter().rev().filter_map(|at| self.sheets.get(*at)).collect();
        let chosen = sheets::choose(&oldest_first, self.today(), |sheet| sheet.date(), |sheet| sheet.status());
        self.next = chosen.and_then(|chosen| shown.iter().rev().nth(chosen).copied());
        // where all are over: the last one
        let at = kept.filter(|_| self.touched).or(self.next).or(shown.first().copied());
        self.put_at(at.unwrap_or(0));
        self.gather();
    }

    /// What comes is gathered anew.
    fn gather(&mut self) {
        self.coming = Coming::of(&self.sheets, &self.forums, self.only.as_deref(), self.today());
        self.coming_at = self.coming_at.min(self.coming.things.len().saturating_sub(1));
    }
}
