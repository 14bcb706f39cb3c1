//! What is typed into nothing. Where a key that opens a text is refused, whoever has begun to write goes on writing, and
//! the letters that were meant for the text would each do something of its own. They do nothing, as long as they follow
//! closely upon each other; the refusal stays where it is read.

use super::{Action, App, Overlay};
use chrono::{NaiveDateTime, TimeDelta};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// What comes later than this after the refusal, or after the last letter, is meant as a key again.
const PAUSE: TimeDelta = TimeDelta::seconds(1);

impl Action {
    /// Whether it opens a text that is typed in at once.
    const fn opens_text(self) -> bool {
        use Action as A;
        matches!(
            self,
            A::NewDecision
                | A::NewFollowUp
                | A::Note
                | A::PrivateNote
                | A::MeetingFacts
                | A::ItemEdit
                | A::ItemAdd
                | A::BreakAdd
                | A::AnswerEdit
                | A::GrantEdit
                | A::GrantCondition
                | A::MeasureEdit
                | A::MeasureAdd
                | A::MeasureMerge
                | A::FrameEdit
                | A::DecisionAdd
                | A::DecisionWording
                | A::DecisionDissent
                | A::DecisionCondition
                | A::DecisionFollowUp
                | A::DecisionPartEdit
                | A::PersonSubstitute
                | A::PersonEdit
                | A::PersonAdd
        )
    }
}

impl App {
    /// An action was refused: what is typed now may have been meant for its text.
    pub(super) fn refused(&mut self, action: Action) {
        self.unheard = action.opens_text().then_some(self.now);
    }

    /// Whether a key is a letter of a text that was refused.
    pub(super) fn swallows(&mut self, key: &KeyEvent) -> bool {
        let near = |since: NaiveDateTime| self.now >= since && self.now - since <= PAUSE;
        let typed = matches!(key.code, KeyCode::Char(c) if c.is_alphanumeric() || c == ' ' || c.is_ascii_punctuation())
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SUPER);
        let heard = matches!(self.overlays.last(), Some(Overlay::Form(_) | Overlay::Palette(_)));
        self.unheard = self.unheard.filter(|since| typed && !heard && near(*since)).map(|_| self.now);
        self.unheard.is_some()
    }
}

#[cfg(test)]
mod tests {
    use crate::app::{
        App,
        testing::{example, open, press, write},
    };
    use chrono::TimeDelta;

    fn wait(app: &mut App, milliseconds: i64) {
        app.tick(app.now() + TimeDelta::milliseconds(milliseconds));
    }

    #[test]
    fn a_sentence_for_a_text_that_was_refused_does_nothing() {
        let mut app = open(example());
        press(&mut app, "1 end");
        app.take_effects();
        press(&mut app, "v");
        let said = app.notice().cloned();
        assert!(said.is_some());
        for letter in "Et vedtak i eventuelt, 1>2 q".chars() {
            wait(&mut app, 250);
            write(&mut app, &letter.to_string());
        }
        assert!(app.overlays().is_empty() && app.take_effects().is_empty());
        assert_eq!(*app.meeting(), example_as_opened());
        assert_eq!(app.notice().cloned(), said, "and why is still to be read");
    }

    fn example_as_opened() -> crate::meeting::Meeting {
        open(example()).meeting().clone()
    }

    #[test]
    fn after_a_pause_or_a_key_that_is_no_letter_keys_are_keys_again() {
        let mut app = open(example());
        press(&mut app, "1 end v");
        wait(&mut app, 1001);
        press(&mut app, "p");
        assert_eq!(app.overlays().len(), 1);
        for ends in ["up", "esc", "enter", "tab", "ctrl-r"] {
            let mut app = open(example());
            press(&mut app, "1 end v");
            write(&mut app, "W");
            assert!(app.overlays().is_empty());
            press(&mut app, ends);
            assert!(app.unheard.is_none(), "{ends}");
        }
        let mut app = open(example());
        press(&mut app, "ctrl-r 4 d p");
        assert_eq!(app.overlays().len(), 1, "what opens no text and is refused swallows nothing");
    }
}
