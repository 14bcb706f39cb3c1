//! The tour of the demonstration: eight things a chair does, each fulfilled by doing it, in whatever way and whatever
//! order. It watches what happens and asks for nothing; Esc hides it, and an action brings it back.

use super::{Action, App};
use crate::meeting::{Event, Field, Id, agenda, decisions, measures};

/// A thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lesson {
    /// Stop the clock, or start it.
    Clock,
    /// Write a note.
    Note,
    /// Answer a standing question.
    Answer,
    /// Go to another case.
    Next,
    /// Grant a sum.
    Grant,
    /// Word a decision.
    Word,
    /// Agree on it.
    Agree,
    /// Look at the minutes.
    Minutes,
}

impl Lesson {
    /// The things to do, in the order in which they are told.
    pub const ALL: [Self; 8] =
        [Self::Clock, Self::Note, Self::Answer, Self::Next, Self::Grant, Self::Word, Self::Agree, Self::Minutes];
}

/// How far the tour has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Welcome {
    done: [bool; Lesson::ALL.len()],
    shown: bool,
    /// The item that was current before the last step.
    current: Option<Id>,
}

impl Welcome {
    fn new(current: Option<Id>) -> Self {
        Self { done: [false; Lesson::ALL.len()], shown: true, current }
    }

    /// How many things are done.
    #[must_use]
    pub fn count(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }

    /// The thing to do next, in the order of the tour; none when all are done.
    #[must_use]
    pub fn next(&self) -> Option<Lesson> {
        Lesson::ALL.into_iter().zip(self.done).find(|(_, done)| !done).map(|(lesson, _)| lesson)
    }

    fn fulfil(&mut self, lesson: Lesson) {
        for (known, done) in Lesson::ALL.into_iter().zip(&mut self.done) {
            *done |= known == lesson;
        }
    }

    /// Something has happened in the meeting; this item is current now.
    fn watch(&mut self, event: &Event, current: Option<Id>) {
        let before = std::mem::replace(&mut self.current, current);
        let lesson = match event {
            Event::Agenda(agenda::Event::Started { item, .. }) if before != Some(*item) => Lesson::Next,
            Event::Agenda(agenda::Event::Started { .. } | agenda::Event::Paused { .. }) => Lesson::Clock,
            Event::Agenda(agenda::Event::Finished { .. } | agenda::Event::WentBack { .. }) => Lesson::Next,
            Event::Text(set) => match set.field {
                Field::ItemNotes(_) | Field::ItemPrivate(_) => Lesson::Note,
                Field::Answer { .. } => Lesson::Answer,
                Field::Wording(_) => Lesson::Word,
                _ => return,
            },
            Event::Questions(_) => Lesson::Answer,
            Event::Measures(measures::Event::Granted { .. }) => Lesson::Grant,
            Event::Decisions(decisions::Event::Decided { .. }) => Lesson::Agree,
            _ => return,
        };
        self.fulfil(lesson);
    }
}

impl App {
    /// Begin the tour.
    pub fn begin_welcome(&mut self) {
        self.welcome = Some(Welcome::new(self.meeting().current));
    }

    /// The tour, while it is shown.
    #[must_use]
    pub fn welcome(&self) -> Option<&Welcome> {
        self.welcome.as_ref().filter(|welcome| welcome.shown)
    }

    /// Whether there is a tour, shown or not.
    #[must_use]
    pub const fn has_welcome(&self) -> bool {
        self.welcome.is_some()
    }

    /// What the tour says now.
    #[must_use]
    pub fn welcome_text(&self, welcome: &Welcome) -> String {
        let texts = &self.texts;
        let key = |action| self.key_of(action);
        let done = || key(Action::FormDone);
        match welcome.next() {
            Some(Lesson::Clock) if self.meeting().running().is_none() => {
                texts.msg_welcome_clock_stands(key(Action::ToggleClock))
            }
            Some(Lesson::Clock) => texts.msg_welcome_clock(key(Action::ToggleClock)),
            Some(Lesson::Note) => {
                texts.msg_welcome_note(key(Action::Note), key(Action::ItemMenu), key(Action::Choose), done())
            }
            Some(Lesson::Answer) => texts.msg_welcome_answer(key(Action::NextPane), key(Action::AnswerEdit), done()),
            Some(Lesson::Next) => texts.msg_welcome_next(key(Action::NextItem), key(Action::ItemMenu)),
            Some(Lesson::Grant) => texts.msg_welcome_grant(key(Action::NextPane), key(Action::GrantEdit)),
            Some(Lesson::Word) => texts.msg_welcome_word(key(Action::NewDecision), done()),
            Some(Lesson::Agree) => texts.msg_welcome_agree(key(Action::DecisionEnter)),
            Some(Lesson::Minutes) => texts.msg_welcome_minutes(key(Action::Minutes), key(Action::Menu)),
            None => texts.msg_welcome_done(key(Action::Back), key(Action::Help)),
        }
    }

    /// A step was taken that the tour may have asked for.
    pub(super) fn welcome_watches(&mut self, event: &Event) {
        let current = self.session.meeting().current;
        if let Some(welcome) = &mut self.welcome {
            welcome.watch(event, current);
        }
    }

    /// The minutes were looked at.
    pub(super) fn welcome_sees_minutes(&mut self) {
        if let Some(welcome) = &mut self.welcome {
            welcome.fulfil(Lesson::Minutes);
        }
    }

    /// Hide the tour; says whether it was shown.
    pub(super) fn hide_welcome(&mut self) -> bool {
        self.welcome.as_mut().is_some_and(|welcome| std::mem::replace(&mut welcome.shown, false))
    }

    /// Show the tour or hide it; one that was done begins anew.
    pub(super) fn toggle_welcome(&mut self) {
        let current = self.meeting().current;
        if let Some(welcome) = &mut self.welcome {
            if welcome.next().is_none() {
                *welcome = Welcome::new(current);
            } else {
                welcome.shown = !welcome.shown;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{example, open, press, write};

    fn toured() -> App {
        let mut app = open(example());
        app.begin_welcome();
        app
    }

    fn state(app: &App) -> (usize, Option<Lesson>) {
        app.welcome().map(|welcome| (welcome.count(), welcome.next())).expect("the tour is shown")
    }

    #[test]
    fn every_step_is_done_by_doing_and_in_the_order_told() {
        let mut app = toured();
        let mut done = |keys: &str, text: &str, after: &str, next| {
            press(&mut app, keys);
            write(&mut app, text);
            press(&mut app, after);
            assert_eq!(state(&app).1, next, "{keys}");
        };
        done("space", "", "", Some(Lesson::Note));
        done("space n", "Vi er i gang.", "esc", Some(Lesson::Answer));
        done("2 enter", "Ja, i alle skolene.", "esc", Some(Lesson::Next));
        done(">", "", "", Some(Lesson::Grant));
        done("3 enter", "150k", "enter", Some(Lesson::Word));
        done("v", "Listene godkjennes.", "esc", Some(Lesson::Agree));
        done("later enter", "", "", Some(Lesson::Minutes));
        done("esc M", "", "", None);
        press(&mut app, "esc");
        assert_eq!(state(&app), (8, None));
        press(&mut app, "esc");
        assert_eq!(app.welcome(), None, "Esc hides it");
    }

    #[test]
    fn what_is_done_before_it_is_asked_for_counts_and_what_is_undone_stays_done() {
        let mut app = toured();
        press(&mut app, "> u M");
        assert_eq!(state(&app), (2, Some(Lesson::Clock)));
    }

    #[test]
    fn esc_hides_it_and_the_action_brings_it_back() {
        let mut app = toured();
        press(&mut app, "esc");
        assert!(app.welcome().is_none() && app.overlays().is_empty());
        press(&mut app, "esc");
        assert!(app.menu_on_top().is_some(), "then Esc opens the menu");
        press(&mut app, "esc");
        app.act(Action::Welcome);
        assert!(app.welcome().is_some());
        assert!(!open(example()).can(Action::Welcome), "only in the demonstration");
    }
}
