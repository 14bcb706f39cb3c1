//! The mouse. Whoever draws says what stands where as a [`Target`]; what is pointed at comes back here with the
//! [`Gesture`], and becomes what its key would do, by the same way and under the same rules.
//!
//! A press selects, and on what is selected already it opens when it is let go, so that a row can also be dragged. The
//! wheel moves what is under it and never the focus. What cannot be done by a key cannot be done here.

mod drag;
mod split;
#[cfg(test)]
mod tests;

pub use split::{Divider, Split, WIDE, Way};

use super::{Action, App, NoticeKind, Overlay, Pane, home::Side, keys::Chord};
use crate::meeting::Id;
use chrono::{NaiveDateTime, TimeDelta};
use crossterm::event::{KeyCode, KeyModifiers};
use drag::Carried;

/// A thing on the screen that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// Something that does one thing: a key at the bottom, a word in the header.
    Action(Action),
    /// A pane or its tab.
    Pane(Pane),
    /// A row of the agenda, of the lists or of the decisions, by its place among all.
    Row {
        /// Whose row.
        pane: Pane,
        /// Its place.
        at: usize,
    },
    /// A question about a measure, by the places of both.
    Cell {
        /// The measure's row.
        at: usize,
        /// The question.
        column: usize,
    },
    /// A stream of money, by its place in the charter.
    Stream(usize),
    /// An item of the agenda, in the day's strip or in the header.
    Item(Id),
    /// The line between panes.
    Divider(Divider),
    /// Inside what lies on top, where nothing can be chosen.
    Overlay,
    /// A row of what lies on top: an action, a way, a seat, a part of a decision.
    OverlayRow(usize),
    /// The sign before a row of what lies on top: who is there.
    Mark(usize),
    /// A field of the form that is not being typed in.
    Field(usize),
    /// The text being typed.
    Text,
    /// Beside what lies on top.
    Outside,
    /// Between meetings: a part of home or its tab.
    Side(Side),
    /// Between meetings: a row of a part, by its place.
    HomeRow {
        /// Whose row.
        side: Side,
        /// The meeting's place among the sheets, or that of what comes.
        at: usize,
    },
}

/// What was done with the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gesture {
    /// The button went down.
    Press,
    /// The mouse moved with the button down.
    Drag,
    /// The button came up.
    Release,
    /// The other button went down: what can be done here?
    Menu,
    /// The wheel, away from the hand.
    WheelUp,
    /// The wheel, towards the hand.
    WheelDown,
}

/// A double click that opened something is still the same click for so long.
const SAME_CLICK: TimeDelta = TimeDelta::milliseconds(400);

/// Rows of a page that one notch of the wheel turns.
const NOTCH: usize = 3;

/// What the hand is doing.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// What the button went down on.
    pressed: Option<Target>,
    /// Whether it opens what it is on when the button comes up.
    opens: bool,
    /// A row that is carried.
    carried: Option<Carried>,
    /// When something was opened last.
    opened: Option<NaiveDateTime>,
    /// Where the lines between panes stand.
    pub(super) split: Split,
}

impl App {
    /// The mouse did something at a place on the screen, which is this.
    pub fn pointed(&mut self, target: Option<Target>, gesture: Gesture, place: (u16, u16), now: NaiveDateTime) {
        self.at(now);
        match gesture {
            Gesture::Drag => self.dragged(target, place),
            Gesture::Release => self.released(target),
            Gesture::WheelUp => self.wheel(target, Action::Up),
            Gesture::WheelDown => self.wheel(target, Action::Down),
            Gesture::Press | Gesture::Menu => {
                // As with a key: what was said about the last one is old.
                let said = self.status.before_key();
                self.page_came(false);
                self.let_go();
                if gesture == Gesture::Menu {
                    self.menu(target, place);
                } else if !self.same_click() {
                    self.press(target, place);
                }
                self.status.after_key(said);
            }
        }
    }

    /// Nothing is pressed or carried any more: a key was used meanwhile, or what lay under the hand has gone.
    pub(super) fn let_go(&mut self) {
        self.pointer.pressed = None;
        self.pointer.opens = false;
        self.pointer.carried = None;
    }

    fn same_click(&self) -> bool {
        let since = self.pointer.opened.map(|opened| self.now() - opened);
        since.is_some_and(|since| since >= TimeDelta::zero() && since < SAME_CLICK)
    }

    fn press(&mut self, target: Option<Target>, place: (u16, u16)) {
        self.pointer.pressed = target;
        let Some(target) = target else { return };
        match target {
            Target::Action(action) => self.do_action(action),
            Target::Pane(pane) => self.bring(pane),
            Target::Row { pane, at } => {
                self.pointer.opens = self.focus() == pane && self.place_in(pane) == at;
                self.bring(pane);
                self.select_in(pane, at);
                self.pick_up(pane);
            }
            Target::Cell { at, column } => {
                let state = &self.questions;
                self.pointer.opens = self.focus() == Pane::Questions && (state.at, state.column) == (at, column);
                self.bring(Pane::Questions);
                self.select_in(Pane::Questions, at);
                self.questions.column = column.min(self.meeting().charter.questions.len().saturating_sub(1));
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
            Target::OverlayRow(at) => self.press_row(at),
            Target::Mark(at) => {
                self.press_row(at);
                self.pointer.opens = false;
                self.do_action(Action::PersonPresent);
            }
            Target::Field(at) => self.form_go(at),
            Target::Text => self.point_in_text(place, false),
            Target::Outside => self.leave(),
            Target::Divider(_) | Target::Overlay | Target::Side(_) | Target::HomeRow { .. } => {}
        }
    }

    /// What can be done with what is pointed at: it is selected, and the list of everything opens.
    fn menu(&mut self, target: Option<Target>, place: (u16, u16)) {
        if let Some(
            Target::Pane(_)
            | Target::Row { .. }
            | Target::Cell { .. }
            | Target::Stream(_)
            | Target::Item(_)
            | Target::OverlayRow(_),
        ) = target
        {
            self.press(target, place);
            self.let_go();
        }
        if !matches!(self.overlays.last(), Some(Overlay::Form(_) | Overlay::Palette(_))) {
            self.do_action(Action::Palette);
        }
    }

    fn released(&mut self, target: Option<Target>) {
        let (pressed, opens) = (self.pointer.pressed, self.pointer.opens);
        let carried = self.pointer.carried.take();
        self.let_go();
        if let Some(carried) = carried.filter(|carried| carried.is_elsewhere()) {
            self.put_down(&carried);
        } else if opens && pressed == target {
            self.pointer.opened = Some(self.now());
            let said = self.status.before_key();
            self.open_pressed();
            self.status.after_key(said);
        }
    }

    /// What is selected is opened, as Enter does it; Enter on a decision's page decides, which is not meant by pointing
    /// at a part of it.
    fn open_pressed(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Decision(_)) => self.do_action(Action::DecisionPartEdit),
            Some(Overlay::Palette(_)) => self.do_action(Action::PaletteRun),
            _ => self.do_key(KeyCode::Enter),
        }
    }

    /// Do an action if it can be done, and else say why not: the way of keys.
    pub(super) fn do_action(&mut self, action: Action) {
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

    /// A row of what lies on top.
    fn press_row(&mut self, at: usize) {
        let parts = self.decision_parts().len();
        let people = self.meeting().people.len();
        let held = |at: usize, of: usize| at.min(of.saturating_sub(1));
        let was = match self.overlays.last_mut() {
            // a menu: what is pointed at is what is meant
            Some(Overlay::Palette(palette)) => {
                palette.at = held(at, palette.hits.len());
                Some(at)
            }
            Some(Overlay::Menu(menu)) => {
                menu.at = held(at, menu.entries().count());
                Some(at)
            }
            Some(Overlay::Choice(choice)) => Some(std::mem::replace(&mut choice.at, held(at, choice.ways.len()))),
            Some(Overlay::People { at: seat }) => Some(std::mem::replace(seat, held(at, people))),
            Some(Overlay::Decision(page)) => Some(std::mem::replace(&mut page.part, held(at, parts))),
            _ => None,
        };
        self.pointer.opens = was == Some(at);
    }

    fn wheel(&mut self, target: Option<Target>, motion: Action) {
        if !self.overlays.is_empty() {
            self.wheel_over(target, motion);
            return;
        }
        let pane = match target {
            Some(Target::Pane(pane) | Target::Row { pane, .. }) => pane,
            Some(Target::Cell { .. }) => Pane::Questions,
            Some(Target::Stream(_)) => Pane::Lists,
            Some(Target::Item(_)) => Pane::Agenda,
            _ => return,
        };
        self.travel_in(pane, motion);
    }

    /// The wheel while something lies on top: pages turn some rows, lists one.
    fn wheel_over(&mut self, target: Option<Target>, motion: Action) {
        match self.overlays.last() {
            Some(Overlay::Help { .. }) => self.travel(motion),
            Some(Overlay::Minutes(_)) => (0..NOTCH).for_each(|_| self.travel(motion)),
            Some(Overlay::Palette(_)) => {
                self.act(if motion == Action::Up { Action::PaletteUp } else { Action::PaletteDown });
            }
            Some(Overlay::Form(_)) if target == Some(Target::Text) => {
                let rows = i32::try_from(NOTCH).unwrap_or(1);
                if let Some(Overlay::Form(form)) = self.overlays.last_mut() {
                    form.editor.scroll(if motion == Action::Up { -rows } else { rows });
                }
            }
            Some(Overlay::Form(_)) => {}
            Some(Overlay::Decision(_)) if !matches!(target, Some(Target::OverlayRow(_))) => self.turn_page(motion),
            Some(_) => self.travel(motion),
            None => {}
        }
    }

    /// The cursor goes to a place in the text being typed, or the selection to there.
    pub(super) fn point_in_text(&mut self, (column, row): (u16, u16), extend: bool) {
        let outcome = match self.overlays.last_mut() {
            Some(Overlay::Form(form)) => form.editor.point(column, row, extend),
            Some(Overlay::Palette(palette)) => palette.editor.point(column, row, extend),
            _ => return,
        };
        self.edited(outcome);
    }

    /// Say that a row cannot be put there.
    fn say_not_there(&mut self) {
        self.say(NoticeKind::Remark, self.texts.msg_pointer_own_list_only());
    }
}
