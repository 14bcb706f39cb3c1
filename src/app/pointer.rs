//! The mouse. Whoever draws says what stands where as a [`Target`]; what is pointed at comes back here with the
//! [`Gesture`], and becomes what its key would do, by the same way and under the same rules.
//!
//! A click selects, and on what is selected already it opens. It happens when the button comes up: until then nothing
//! moves under the hand, which may be about to drag. The wheel moves what is under it and never the focus. What cannot be
//! done by a key cannot be done here.

mod drag;
mod split;
mod target;
#[cfg(test)]
mod tests;
mod wheel;

pub use split::{Divider, Split, WIDE, Way};
pub use target::{Gesture, Target};

use super::{Action, App, NoticeKind, Overlay, Pane, keys::Chord};
use crate::editor::{Editor, Outcome};
use chrono::{NaiveDateTime, TimeDelta};
use crossterm::event::{KeyCode, KeyModifiers};
use drag::Carried;

/// Two clicks in one place within so long are a double click.
const DOUBLE: TimeDelta = TimeDelta::milliseconds(400);

/// What the hand is doing.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// What the button went down on, and where.
    pressed: Option<(Target, (u16, u16))>,
    /// A row that is carried.
    carried: Option<Carried>,
    /// The last click, and how many came one upon the other in a text.
    last: Option<Click>,
    in_text: u8,
    /// Where the lines between panes stand.
    split: Split,
}

/// A click that was made.
#[derive(Clone, Copy, Debug)]
struct Click {
    at: NaiveDateTime,
    place: (u16, u16),
    target: Target,
    /// Whether it opened something; the third press of an eager hand is not for that.
    opened: bool,
}

impl App {
    /// The mouse did something at a place on the screen, which is this.
    pub fn pointed(&mut self, target: Option<Target>, gesture: Gesture, place: (u16, u16), now: NaiveDateTime) {
        if self.at(now) {
            self.let_go();
            return;
        }
        match gesture {
            Gesture::Press => self.press(target, place),
            Gesture::Drag => self.dragged(target, place),
            Gesture::Release => self.released(target, place),
            Gesture::WheelUp => self.wheel(target, Action::Up),
            Gesture::WheelDown => self.wheel(target, Action::Down),
            Gesture::Menu => self.as_by_key(|app| app.menu(target)),
        }
        self.appear();
    }

    /// As with a key: what was said about the last one is old.
    fn as_by_key(&mut self, act: impl FnOnce(&mut Self)) {
        let said = self.status.before_key(self.now);
        self.page_came(false);
        act(self);
        self.status.after_key(said);
    }

    /// Nothing is pressed or carried any more: a key was used meanwhile, or what lay under the hand has gone.
    pub(super) fn let_go(&mut self) {
        self.pointer.pressed = None;
        self.pointer.carried = None;
    }

    /// The last click, if another one here and now is its second half.
    fn first_half(&self, place: (u16, u16)) -> Option<Click> {
        let near = |click: &Click| {
            let since = self.now() - click.at;
            click.place == place && since >= TimeDelta::zero() && since < DOUBLE
        };
        self.pointer.last.filter(near)
    }

    /// Nothing is selected before the button comes up: the screen must not change under a hand that begins to drag.
    fn press(&mut self, target: Option<Target>, place: (u16, u16)) {
        self.let_go();
        let first = self.first_half(place);
        let target = match first {
            Some(click) if click.opened => None,
            // what was clicked may have moved since, with the pane that it is in
            Some(click) if click.target.is_row() => Some(click.target),
            _ => target,
        };
        self.pointer.pressed = target.map(|target| (target, place));
        if target == Some(Target::Text) {
            let again = first.is_some_and(|click| click.target == Target::Text);
            self.pointer.in_text = if again { self.pointer.in_text.saturating_add(1) } else { 1 };
            match self.pointer.in_text {
                1 => self.point_in_text(place, false),
                2 => self.point_on(Editor::point_word, place),
                _ => self.point_on(Editor::point_line, place),
            }
        }
    }

    fn released(&mut self, target: Option<Target>, place: (u16, u16)) {
        let (pressed, carried) = (self.pointer.pressed, self.pointer.carried.take());
        self.let_go();
        let Some((pressed, from)) = pressed else { return };
        if let Some(carried) = carried {
            if carried.is_elsewhere() {
                self.as_by_key(|app| app.put_down(&carried));
            }
        } else if from == place || target == Some(pressed) {
            let before = self.overlays.len();
            self.as_by_key(|app| app.click(pressed));
            // what is on the screen may be older than what was opened: the second press would open it once more
            let opened = self.overlays.len() > before || pressed.is_row() && self.overlays.len() != before;
            self.pointer.last = Some(Click { at: self.now(), place, target: pressed, opened });
        }
    }

    /// A click: what is pointed at is selected, and what was selected already is opened.
    fn click(&mut self, target: Target) {
        match target {
            Target::Action(action) => self.do_action(action),
            Target::Mark(at) => {
                self.select_over(at);
                self.do_action(Action::PersonPresent);
            }
            Target::Field(at) => self.form_go(at),
            Target::Outside => self.leave(),
            Target::Text | Target::Divider(_) | Target::Overlay => {}
            _ => {
                if self.select(target) {
                    self.open_selected();
                }
            }
        }
    }

    /// Select what is pointed at; says whether it was already.
    fn select(&mut self, target: Target) -> bool {
        match target {
            Target::Pane(pane) => self.bring(pane),
            Target::Row { pane, at } => {
                let selected = self.focus() == pane && self.place_in(pane) == at;
                self.bring(pane);
                self.select_in(pane, at);
                return selected;
            }
            Target::Cell { at, column } => {
                let state = &self.questions;
                let selected = self.focus() == Pane::Questions && (state.at, state.column) == (at, column);
                self.bring(Pane::Questions);
                self.select_in(Pane::Questions, at);
                self.questions.column = column.min(self.meeting().charter.questions.len().saturating_sub(1));
                return selected;
            }
            Target::Stream(stream) => {
                self.bring(Pane::Lists);
                self.select_stream(stream);
            }
            Target::Item(id) => {
                self.bring(Pane::Agenda);
                if let Some(at) = self.meeting().agenda.iter().position(|item| item.id == id) {
                    self.select_in(Pane::Agenda, at);
                }
            }
            Target::OverlayRow(at) => return self.select_over(at),
            _ => {}
        }
        false
    }

    /// What can be done with what is pointed at: it is selected, and the menu of it opens.
    fn menu(&mut self, target: Option<Target>) {
        self.let_go();
        if let Some(target) = target {
            self.select(target);
        }
        match (self.overlays.last(), target) {
            (None, Some(Target::Row { .. } | Target::Cell { .. })) => self.open_row_menu(),
            (
                None
                | Some(
                    Overlay::Decision(_)
                    | Overlay::People { .. }
                    | Overlay::Minutes(_)
                    | Overlay::Wall
                    | Overlay::Versions(_),
                ),
                _,
            ) => {
                self.do_action(Action::Menu);
            }
            _ => {}
        }
    }

    /// What is selected is opened, as Enter does it.
    fn open_selected(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Palette(_)) => self.do_action(Action::PaletteRun),
            _ => self.do_key(KeyCode::Enter),
        }
    }

    /// Do an action if it can be done, and else say why not: the way of keys.
    pub(super) fn do_action(&mut self, action: Action) {
        self.menu_gives_way(action);
        if self.can(action) {
            self.act(action);
        } else {
            self.say_impossible(action);
        }
    }

    /// Do what a key does here, if it does anything but type.
    fn do_key(&mut self, code: KeyCode) {
        let chord = Chord::new(code, KeyModifiers::NONE);
        if let Some(action) = self.keymap.lookup(&self.scopes(), chord) {
            self.do_action(action);
        }
    }

    /// Beside what lies on top: it goes as with Esc, but a text that was refused is not given up.
    fn leave(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Form(_)) => self.do_action(Action::FormSave),
            Some(_) => self.do_key(KeyCode::Esc),
            None => {}
        }
    }

    fn bring(&mut self, pane: Pane) {
        if self.focus() != pane {
            self.do_action(match pane {
                Pane::Agenda => Action::PaneAgenda,
                Pane::Questions => Action::PaneQuestions,
                Pane::Lists => Action::PaneLists,
                Pane::Decisions => Action::PaneDecisions,
            });
        }
    }

    fn place_in(&self, pane: Pane) -> usize {
        match pane {
            Pane::Agenda => self.agenda.at,
            Pane::Questions => self.questions.at,
            Pane::Lists => self.lists.at,
            Pane::Decisions => self.decisions.at(),
        }
    }

    /// Select a row as the arrows do, in however many steps that is.
    fn select_in(&mut self, pane: Pane, at: usize) {
        match pane {
            Pane::Agenda => self.agenda.at = at.min(self.meeting().agenda.len().saturating_sub(1)),
            Pane::Questions => self.select_question_row(at),
            Pane::Lists => self.select_stop(at),
            Pane::Decisions => self.select_decision(at),
        }
    }

    /// Select a row of what lies on top; says whether it was already, or is meant at once as in a menu.
    fn select_over(&mut self, at: usize) -> bool {
        let people = self.meeting().people.len();
        let held = |at: usize, of: usize| at.min(of.saturating_sub(1));
        let was = match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => {
                palette.at = held(at, palette.hits.len());
                at
            }
            Some(Overlay::Menu(menu)) => {
                menu.at = held(at, menu.entries().count());
                at
            }
            Some(Overlay::Choice(choice)) => std::mem::replace(&mut choice.at, held(at, choice.ways.len())),
            Some(Overlay::People { at: seat }) => std::mem::replace(seat, held(at, people)),
            Some(Overlay::Versions(page)) => std::mem::replace(&mut page.at, held(at, page.rows.len())),
            Some(Overlay::Decision(_)) => return self.point_on_page(at) == Some(at),
            _ => return false,
        };
        was == at
    }

    /// The cursor goes to a place in the text being typed, or the selection to there.
    pub(super) fn point_in_text(&mut self, place: (u16, u16), extend: bool) {
        self.point_on(|editor, column, row| editor.point(column, row, extend), place);
    }

    /// The text being typed is pointed at in this way.
    fn point_on(&mut self, point: impl FnOnce(&mut Editor, u16, u16) -> Outcome, (column, row): (u16, u16)) {
        let outcome = match self.overlays.last_mut() {
            Some(Overlay::Form(form)) => point(&mut form.editor, column, row),
            Some(Overlay::Palette(palette)) => point(&mut palette.editor, column, row),
            _ => return,
        };
        self.edited(outcome);
    }

    /// Say that a row cannot be put there.
    fn say_not_there(&mut self) {
        self.say(NoticeKind::Remark, self.texts.msg_pointer_own_list_only());
    }
}
