//! A new meeting in three keys: which forum and which day are proposed, and Enter makes it. Up and Down choose another
//! forum, Tab the next day that offers itself; what is typed is the day.

use super::{ForumCard, Home, HomeEffect, Over, Proposal, Sheet, proposal::proposals};
use crate::{
    app::{Action, NoticeKind},
    editor::{Clipboard, Editor, Kind, Outcome},
    language::dates::{self, DateError, parse_date},
};
use chrono::NaiveDate;
use crossterm::event::KeyEvent;

/// The new meeting while it is chosen.
#[derive(Debug)]
pub struct NewMeeting {
    /// The forum, by its place among the forums.
    pub forum: usize,
    /// The day as it is typed.
    pub editor: Editor,
    /// The days that offer themselves.
    pub proposals: Vec<Proposal>,
    /// The one that the field shows, unless something else was typed.
    pub at: usize,
    /// Whether the field still shows it.
    pub proposed: bool,
    /// Whether somebody chose it among the others.
    chosen: bool,
}

impl NewMeeting {
    /// The day that the field says.
    ///
    /// # Errors
    /// What is typed is no day.
    pub fn date(&self, today: NaiveDate) -> Result<NaiveDate, DateError> {
        parse_date(&self.editor.text(), today)
    }

    /// A key that is no action here: what is typed is the day.
    pub(super) fn key(&mut self, key: &KeyEvent, clipboard: &mut Clipboard) {
        if self.editor.key(key, clipboard) == Outcome::Changed {
            self.proposed = false;
        }
    }

    /// And so is what is pasted.
    pub(super) fn paste(&mut self, text: &str) {
        if self.editor.paste(text) == Outcome::Changed {
            self.proposed = false;
        }
    }

    /// The proposal that the field shows.
    #[must_use]
    pub fn proposal(&self) -> Option<Proposal> {
        self.proposals.get(self.at).copied().filter(|_| self.proposed)
    }
}

impl Home {
    /// Open the choice of a new meeting, for the forum at hand.
    pub(super) fn open_new_meeting(&mut self) {
        if self.forums.is_empty() {
            self.new_wanted = !self.forums_known;
            let text = if self.forums_known { self.texts.msg_home_no_forums() } else { self.texts.msg_home_reading() };
            self.say(NoticeKind::Remark, text);
            return;
        }
        let asked = match self.thing().filter(|_| self.focus == super::Side::Coming) {
            Some(super::Thing::Turn { forum, turn, .. }) => Some((*forum, *turn)),
            _ => None,
        };
        let selected = self.selected().and_then(Sheet::forum).or(self.only.as_deref());
        let at_hand = selected.and_then(|code| self.forums.iter().position(|forum| forum.code == code));
        // without any at hand the archive's own come before those that ship
        let own = || self.forums.iter().position(|forum| forum.own && forum.problem.is_none());
        let forum = asked.map(|(forum, _)| forum).or(at_hand).or_else(own).unwrap_or(0);
        let mut new = NewMeeting {
            forum,
            editor: Editor::new("", Kind::Line),
            proposals: Vec::new(),
            at: 0,
            proposed: false,
            chosen: false,
        };
        self.propose(&mut new);
        if let Some((_, turn)) = asked
            && let Some(at) = new.proposals.iter().position(|proposal| turn.holds(proposal.date))
        {
            self.show_proposal(&mut new, at);
            new.chosen = true;
        }
        self.over = Some(Over::New(Box::new(new)));
    }

    /// More is known of the meetings: the last one may have set a day. A day that somebody chose or typed stays.
    pub(super) fn propose_anew(&mut self) {
        let Some(Over::New(mut new)) = self.over.take_if(|over| matches!(over, Over::New(_))) else { return };
        let shown = new.proposal().map(|proposal| proposal.date);
        if shown.is_none() || new.chosen {
            new.proposals = self.days_for(&new);
            let at = new.proposals.iter().position(|proposal| Some(proposal.date) == shown);
            (new.at, new.proposed) = (at.unwrap_or(0), at.is_some());
        } else {
            self.propose(&mut new);
        }
        self.over = Some(Over::New(new));
    }

    fn propose(&self, new: &mut NewMeeting) {
        new.proposals = self.days_for(new);
        new.chosen = false;
        self.show_proposal(new, 0);
    }

    /// The days that offer themselves for the forum that is chosen.
    fn days_for(&self, new: &NewMeeting) -> Vec<Proposal> {
        let Some(forum) = self.forums.get(new.forum) else { return Vec::new() };
        let of_forum = |sheet: &&Sheet| sheet.forum() == Some(forum.code.as_str());
        let held: Vec<NaiveDate> = self.sheets.iter().filter(of_forum).filter_map(Sheet::date).collect();
        let last = self.sheets.iter().filter(of_forum).find_map(Sheet::brief);
        proposals(&forum.wheel, last, &held, self.today())
    }

    /// Another forum, by its place.
    pub(super) fn choose_forum(&mut self, at: usize) {
        let Some(Over::New(mut new)) = self.over.take() else { return };
        if at < self.forums.len() && at != new.forum {
            new.forum = at;
            self.propose(&mut new);
        }
        self.over = Some(Over::New(new));
    }

    fn show_proposal(&self, new: &mut NewMeeting, at: usize) {
        let Some(proposal) = new.proposals.get(at) else { return };
        new.editor = Editor::new(&dates::date(self.texts.language(), proposal.date), Kind::Line);
        new.editor.select_all();
        (new.at, new.proposed) = (at, true);
    }

    pub(super) fn act_on_new_meeting(&mut self, action: Action) {
        let Some(Over::New(mut new)) = self.over.take() else { return };
        match action {
            Action::NewMeetingUp | Action::NewMeetingDown => {
                let forums = self.forums.len().max(1);
                let step = if action == Action::NewMeetingUp { forums - 1 } else { 1 };
                new.forum = (new.forum + step) % forums;
                self.propose(&mut new);
            }
            Action::NewMeetingDate => {
                let at = if new.proposed { (new.at + 1) % new.proposals.len().max(1) } else { 0 };
                self.show_proposal(&mut new, at);
                new.chosen = true;
            }
            Action::NewMeetingMake => {
                if self.make(&new) {
                    return;
                }
            }
            _ => return,
        }
        self.over = Some(Over::New(new));
    }

    /// Has it made; `false` where something stands in the way, which is seen in the overlay or said.
    fn make(&mut self, new: &NewMeeting) -> bool {
        let Some(forum) = self.forums.get(new.forum) else { return true };
        let Ok(date) = new.date(self.today()) else { return false };
        if forum.problem.is_some() {
            return false;
        }
        if let Some(at) = self.held_on(forum, date) {
            if !self.shown().any(|shown| shown == at) {
                self.show_all_forums();
            }
            self.select(at);
            self.say(NoticeKind::Remark, self.texts.msg_home_there_already());
            return true;
        }
        if self.making {
            self.say(NoticeKind::Remark, self.texts.msg_home_making());
            return false;
        }
        self.making = true;
        let forum = forum.code.clone();
        self.say(NoticeKind::Remark, self.texts.msg_home_making());
        self.effects.push(HomeEffect::Make { forum, date });
        true
    }

    /// The meeting of a forum on a day.
    #[must_use]
    pub fn held_on(&self, forum: &ForumCard, date: NaiveDate) -> Option<usize> {
        let same = |sheet: &Sheet| sheet.forum() == Some(forum.code.as_str()) && sheet.date() == Some(date);
        self.sheets.iter().position(same)
    }
}
