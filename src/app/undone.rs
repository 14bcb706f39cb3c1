//! Where something was undone or done again: it is named, and brought into view, for what changes unseen is no help.

use super::{App, Pane};
use crate::meeting::{Event, Field, Id, Phase, agenda, questions};

impl App {
    /// Bring what an event changed into view, where that is a place in a pane. Gives its name, if it has one.
    pub(super) fn show_place(&mut self, event: &Event) -> Option<String> {
        match event {
            Event::Questions(questions::Event::State { measure, question, phase, .. }) => {
                self.show_answer(*measure, question, *phase)
            }
            Event::Text(set) => match &set.field {
                Field::Answer { measure, question, phase } => self.show_answer(*measure, question, *phase),
                Field::ItemTitle(item) | Field::ItemNotes(item) | Field::ItemPrivate(item) => self.show_item(*item),
                _ => None,
            },
            Event::Agenda(event) => match event {
                agenda::Event::Added { item, .. } => self.show_item(item.id),
                agenda::Event::Moved { item, .. }
                | agenda::Event::Started { item, .. }
                | agenda::Event::Kind(item, ..)
                | agenda::Event::Planned(item, _)
                | agenda::Event::Fixed(item, _)
                | agenda::Event::Deferred(item, _)
                | agenda::Event::Removed(item) => self.show_item(*item),
                _ => None,
            },
            _ => None,
        }
    }

    fn show_item(&mut self, item: Id) -> Option<String> {
        let at = self.meeting().agenda.iter().position(|known| known.id == item)?;
        if self.overlays.is_empty() {
            self.focus = Pane::Agenda;
            self.agenda.at = at;
        }
        self.derived.case(item).map(|case| case.to_string())
    }

    /// The answer's phase is shown, and a filter that hides it is taken away.
    fn show_answer(&mut self, measure: Id, question: &str, phase: Phase) -> Option<String> {
        let code = self.meeting().measure(measure)?.code.clone();
        if self.overlays.is_empty() {
            self.focus = Pane::Questions;
            if self.questions.phase != phase {
                self.questions.phase = phase;
                self.looks += 1;
            }
            self.hold_questions();
            if !self.questions.rows().contains(&measure) {
                (self.questions.missing_only, self.questions.network) = (false, None);
                self.looks += 1;
                self.hold_questions();
            }
            let at = self.questions.rows().iter().position(|known| *known == measure);
            self.select_question_row(at.unwrap_or(self.questions.at));
            let column = self.meeting().charter.questions.iter().position(|known| known.code == question);
            self.questions.column = column.unwrap_or(self.questions.column);
        }
        Some(format!("{code} · {question}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing::{example, open, press};

    #[test]
    fn what_was_undone_in_another_phase_is_shown() {
        let mut app = open(example());
        press(&mut app, "2 down s");
        let (at, phase) = (app.questions.at, app.questions.phase);
        app.questions.phase = if phase == Phase::Planning { Phase::Evaluation } else { Phase::Planning };
        press(&mut app, "1 u");
        assert_eq!((app.focus(), app.questions.at, app.questions.phase), (Pane::Questions, at, phase));
        assert!(app.notice().unwrap().text.contains("TM2 · A"), "{:?}", app.notice());
    }

    #[test]
    fn what_was_undone_in_the_agenda_is_selected() {
        let mut app = open(example());
        press(&mut app, "1 end +");
        press(&mut app, "home 4 u");
        assert_eq!((app.focus(), app.agenda.at), (Pane::Agenda, app.meeting().agenda.len() - 1));
    }
}
