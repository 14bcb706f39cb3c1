//! The mouse at home: a click selects, on what is selected already it opens; the wheel moves what is under it.

use super::{Home, Over, Side};
use crate::app::{
    Action, NoticeKind,
    act::moved,
    pointer::{Gesture, Target},
};
use chrono::NaiveDateTime;

impl Home {
    /// The mouse did something at a place on the screen, where this stands.
    pub fn pointed(&mut self, target: Option<Target>, gesture: Gesture, place: (u16, u16), now: NaiveDateTime) {
        self.tick(now);
        match gesture {
            Gesture::Press => {
                self.said = None;
                self.opens = None;
                self.in_text = target == Some(Target::Text);
                if self.in_text {
                    self.point_in_text(place, false);
                }
                self.press(target);
            }
            Gesture::Drag if self.in_text => self.point_in_text(place, true),
            Gesture::Release => {
                // on the same row as it went down, and not on one that came up under the hand
                if self.opens.take().is_some_and(|opens| Some(opens) == target) {
                    self.do_action(match self.over {
                        Some(Over::Choice(_)) => Action::Choose,
                        Some(Over::Palette(_)) => Action::PaletteRun,
                        Some(_) => Action::NewMeetingMake,
                        None => Action::HomeOpen,
                    });
                }
            }
            Gesture::WheelUp => self.wheel(target, Action::Up),
            Gesture::WheelDown => self.wheel(target, Action::Down),
            Gesture::Drag | Gesture::Menu => {}
        }
    }

    /// The cursor goes to a place in what is typed, or the selection to there.
    fn point_in_text(&mut self, (column, row): (u16, u16), extend: bool) {
        let editor = match &mut self.over {
            Some(Over::New(new)) => &mut new.editor,
            Some(Over::Palette(palette)) => &mut palette.editor,
            _ => return,
        };
        let _ = editor.point(column, row, extend);
    }

    fn press(&mut self, target: Option<Target>) {
        let Some(target) = target else { return };
        match target {
            Target::Action(action) => self.do_action(action),
            Target::Side(side) => self.focus = side,
            Target::HomeRow { side, at } => {
                let selected = if side == Side::Coming { self.coming_at } else { self.at };
                if self.focus == side && selected == at {
                    self.opens = Some(target);
                }
                self.focus = side;
                match side {
                    Side::Coming => self.coming_at = at.min(self.coming.things.len().saturating_sub(1)),
                    _ if at < self.sheets.len() => self.select(at),
                    _ => {}
                }
            }
            Target::OverlayRow(at) => match &mut self.over {
                Some(Over::Choice(choice)) if choice.at == at => self.opens = Some(target),
                Some(Over::Choice(choice)) => choice.at = at.min(choice.ways.len().saturating_sub(1)),
                Some(Over::Palette(palette)) => {
                    // chosen at once, as in a meeting
                    palette.at = at.min(palette.hits.len().saturating_sub(1));
                    self.opens = Some(target);
                }
                _ => self.choose_forum(at),
            },
            Target::Outside => self.over = None,
            _ => {}
        }
    }

    fn wheel(&mut self, target: Option<Target>, motion: Action) {
        match (&mut self.over, target) {
            (Some(Over::Help { .. } | Over::Choice(_)), _) => self.act(motion),
            (Some(Over::Palette(_)), _) => {
                self.act(if motion == Action::Up { Action::PaletteUp } else { Action::PaletteDown });
            }
            (Some(Over::New(_)), _) => {
                self.act(if motion == Action::Up { Action::NewMeetingUp } else { Action::NewMeetingDown });
            }
            (None, Some(Target::Side(side) | Target::HomeRow { side, .. })) => self.travel_in(side, motion),
            (None, _) => {}
        }
    }

    /// Do an action if it can be done, and else say why not.
    pub(super) fn do_action(&mut self, action: Action) {
        match action.row().lacks(&self.context()) {
            None => self.act(action),
            Some(need) => self.say(NoticeKind::Remark, need.words_at_home(&self.texts)),
        }
    }

    /// Move what is selected in a part.
    pub(super) fn travel_in(&mut self, side: Side, motion: Action) {
        let page = usize::from(self.size.1).saturating_sub(10).max(1);
        match side {
            Side::Meetings => {
                let places: Vec<usize> = self.shown().collect();
                let at = places.iter().position(|place| *place == self.at).unwrap_or(0);
                if let Some(place) = places.get(moved(at, motion, page, places.len())) {
                    self.select(*place);
                }
            }
            Side::Preview => self.preview_top = moved(self.preview_top, motion, page, self.preview_rows()),
            Side::Coming => self.coming_at = moved(self.coming_at, motion, page, self.coming.things.len()),
        }
    }
}
