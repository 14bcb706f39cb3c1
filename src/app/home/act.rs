//! What keys do at home.

use super::{Home, HomeEffect, Known, Line, Over, Sheet, Side, Thing};
use crate::app::{Action, NoticeKind, Scope, act::moved, keys::Chord};
use chrono::NaiveDateTime;
use crossterm::event::KeyEvent;

impl Home {
    /// A key was pressed.
    pub fn key(&mut self, key: &KeyEvent, now: NaiveDateTime) {
        self.tick(now);
        let Some(chord) = Chord::of(key) else { return };
        self.said = None;
        // of what works over a meeting's pages, undoing has nothing to undo here
        let of_meetings = |scopes: &[Scope]| scopes.iter().all(|at| matches!(at, Scope::Global | Scope::Overlay));
        let action = self.keymap.lookup(self.scopes(), chord).filter(|action| !of_meetings(action.row().scopes));
        match action {
            Some(action) => self.do_action(action),
            None => match &mut self.over {
                Some(Over::New(new)) => new.key(key, &mut self.clipboard),
                Some(Over::Palette(palette)) => palette.key(key, &mut self.clipboard),
                _ => {}
            },
        }
    }

    /// Text was pasted.
    pub fn paste(&mut self, text: &str, now: NaiveDateTime) {
        self.tick(now);
        match &mut self.over {
            Some(Over::New(new)) => new.paste(text),
            Some(Over::Palette(palette)) => palette.paste(text),
            _ => {}
        }
    }

    /// Do an action, as if its key had been pressed.
    pub fn act(&mut self, action: Action) {
        let helped = self.helped().len();
        match &mut self.over {
            Some(Over::New(_)) => return self.act_on_new_meeting(action),
            Some(Over::Choice(_)) => return self.act_on_choice(action),
            Some(Over::Palette(_)) => return self.act_on_palette(action),
            Some(Over::Help { top }) => {
                match action {
                    Action::Back | Action::Choose | Action::Help => self.over = None,
                    motion => *top = moved(*top, motion, usize::from(self.size.1 / 3), helped),
                }
                return;
            }
            None => {}
        }
        match action {
            Action::Back => self.back(),
            Action::Menu | Action::Palette => self.open_palette(),
            Action::HomeMeetings => self.focus = Side::Meetings,
            Action::HomePreview => self.focus = Side::Preview,
            Action::HomeComing => self.focus = Side::Coming,
            Action::NextPane => self.focus_by(1),
            Action::PreviousPane => self.focus_by(Side::ALL.len() - 1),
            Action::HomeOpen => self.open_selected(),
            Action::HomeNew => self.open_new_meeting(),
            Action::HomeForum => self.next_forum(),
            Action::HomeDemo => self.effects.push(HomeEffect::Demo),
            Action::HomeReload => self.look(),
            Action::Help => self.over = Some(Over::Help { top: 0 }),
            Action::Theme | Action::Language => self.choose_look(action),
            Action::Quit => self.effects.push(HomeEffect::Quit),
            motion => self.travel_in(self.focus, motion),
        }
    }

    /// Have everything read again.
    pub(super) fn look(&mut self) {
        self.reading = true;
        self.effects.push(HomeEffect::Look);
    }

    pub(super) fn focus_by(&mut self, steps: usize) {
        let at = Side::ALL.iter().position(|side| *side == self.focus).unwrap_or(0);
        self.focus = Side::ALL[(at + steps) % Side::ALL.len()];
    }

    /// The most rows that the preview can be scrolled over: no fewer than it has, and hardly more.
    pub(super) fn preview_rows(&self) -> usize {
        let Some(brief) = self.selected().and_then(Sheet::brief) else { return 1 };
        let (columns, rows) = (usize::from(self.size.0), usize::from(self.size.1));
        // What stands at both sides of a text is taken off, and no text has more columns than bytes.
        let room = match columns {
            ..110 => columns,
            110..180 => columns / 2,
            _ => columns * 3 / 8,
        };
        let room = room.saturating_sub(24).max(1);
        let within = |text: &str, most: usize| if text.len() <= room { 1 } else { most };
        let items: usize = brief.items.iter().map(|item| within(&item.title, 2)).sum();
        let decisions: usize = brief.decisions.iter().map(|decision| within(&decision.wording, 3)).sum();
        let follow_ups = brief.follow_ups.iter();
        let follow_ups: usize = follow_ups.map(|known| within(&known.text, 2) + within(&known.responsible, 2)).sum();
        let above = brief.name.len() / room + brief.place.len() / room + 14;
        (above + items + decisions + follow_ups).saturating_sub(rows.saturating_sub(12)).max(1)
    }

    /// The meetings that are shown, by their place among the sheets.
    pub(super) fn shown(&self) -> impl Iterator<Item = usize> {
        self.lines.iter().filter_map(|line| if let Line::Meeting(at) = line { Some(*at) } else { None })
    }

    /// Select a meeting.
    pub fn select(&mut self, at: usize) {
        self.touched = true;
        self.put_at(at);
    }

    pub(super) fn put_at(&mut self, at: usize) {
        if at != self.at {
            self.preview_top = 0;
        }
        self.at = at;
        if let Some(sheet) = self.sheets.get(at).filter(|sheet| sheet.known == Known::Name) {
            let read = HomeEffect::Read(sheet.entry.path.clone());
            if !self.effects.contains(&read) {
                self.effects.push(read);
            }
        }
    }

    pub(super) fn open_selected(&mut self) {
        let sheet = match self.thing().filter(|_| self.focus == Side::Coming) {
            Some(Thing::Task { sheet, .. } | Thing::Turn { sheet: Some(sheet), .. }) => Some(*sheet),
            Some(Thing::Turn { sheet: None, .. }) => return self.open_new_meeting(),
            None => None,
        };
        if let Some(sheet) = sheet {
            self.select(sheet);
        }
        // Where there is no meeting yet, the one thing to do is to make one.
        let Some(sheet) = self.selected() else { return self.open_new_meeting() };
        match &sheet.known {
            Known::Broken(why) => {
                let text = self.texts.msg_home_broken_stays(why.as_str());
                self.say(NoticeKind::Refusal, text);
            }
            _ => self.effects.push(HomeEffect::Open(sheet.entry.path.clone())),
        }
    }

    /// The meetings of the next forum alone; after the last one all again.
    pub(super) fn next_forum(&mut self) {
        let next = {
            let codes = &self.used;
            let at = self.only.as_deref().and_then(|only| codes.iter().position(|code| code == only));
            codes.get(at.map_or(0, |at| at + 1)).cloned()
        };
        self.only = next;
        self.arrange();
        let said = match self.only.as_deref() {
            Some(code) => self.texts.msg_home_only(self.forum_name(code)),
            None => self.texts.msg_home_all_forums(),
        };
        self.say(NoticeKind::Done, said);
    }

    /// The meetings of all forums.
    pub(super) fn show_all_forums(&mut self) {
        self.only = None;
        self.arrange();
    }

    /// What a forum is called, by its code.
    #[must_use]
    pub fn forum_name(&self, code: &str) -> String {
        let of_meeting = || self.sheets.iter().filter_map(Sheet::brief).find(|brief| brief.forum == code);
        let of_profile = || self.forums.iter().find(|forum| forum.code == code && !forum.name.is_empty());
        of_meeting()
            .map(|brief| brief.short.clone())
            .or_else(|| of_profile().map(|forum| forum.name.clone()))
            .unwrap_or_else(|| code.to_owned())
    }
}
