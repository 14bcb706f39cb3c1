//! Where something was undone or done again: it is named, and brought into view, for what changes unseen is no help.

use super::{App, Pane, decisions::Row};
use crate::meeting::{Event, Field, Id, Phase, agenda, decisions, followups, measures, questions};

impl App {
    /// Bring what an event changed into view, where that is a place in a pane. Gives its name, if it has one.
    pub(super) fn show_place(&mut self, event: &Event) -> Option<String> {
        match event {
            Event::Questions(questions::Event::State { measure, question, phase, .. }) => {
                self.show_answer(*measure, question, *phase)
            }
            Event::Text(set) => self.show_field(&set.field),
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
            Event::Measures(event) => match event {
                measures::Event::Added(measure) => self.show_measure(measure.id),
                measures::Event::Moved { measure, .. }
                | measures::Event::Granted { measure, .. }
                | measures::Event::Merged { measure, .. }
                | measures::Event::Scope(measure, _)
                | measures::Event::Asked(measure, _)
                | measures::Event::Own(measure, _)
                | measures::Event::Removed(measure) => self.show_measure(*measure),
                measures::Event::Framed { stream, .. } | measures::Event::Received { network: stream, .. } => {
                    self.show_stream(stream)
                }
            },
            Event::Decisions(event) => match event {
                decisions::Event::Drafted { id, .. }
                | decisions::Event::Withdrawn(id)
                | decisions::Event::Decided { id, .. }
                | decisions::Event::Dissented { decision: id, .. }
                | decisions::Event::DissentRemoved { decision: id, .. }
                | decisions::Event::Conditioned { decision: id, .. }
                | decisions::Event::ConditionRemoved { decision: id, .. }
                | decisions::Event::Corrected { decision: id, .. }
                | decisions::Event::Referred { decision: id, .. }
                | decisions::Event::Unreferred { decision: id, .. } => self.show_decision(*id),
            },
            Event::FollowUps(event) => match event {
                followups::Event::Added(follow_up) => self.show_follow_up(follow_up.id),
                followups::Event::Removed(id) | followups::Event::Done(id, _) | followups::Event::DueSet(id, _) => {
                    self.show_follow_up(*id)
                }
            },
            _ => None,
        }
    }

    fn show_field(&mut self, field: &Field) -> Option<String> {
        match field {
            Field::Answer { measure, question, phase } => self.show_answer(*measure, question, *phase),
            Field::ItemTitle(item)
            | Field::ItemPresenter(item)
            | Field::ItemNotes(item)
            | Field::ItemPrivate(item)
            | Field::ItemPlanned(item)
            | Field::ItemFixed(item) => self.show_item(*item),
            Field::MeasureTitle(measure)
            | Field::MeasureWho(measure)
            | Field::MeasurePartner(measure)
            | Field::MeasureCondition(measure)
            | Field::MeasureRemark(measure)
            | Field::MeasureAsked(measure)
            | Field::MeasureOwn(measure)
            | Field::MeasureGranted(measure) => self.show_measure(*measure),
            Field::Frame(stream) => self.show_stream(stream),
            Field::Wording(decision)
            | Field::Correction(decision)
            | Field::Votes(decision)
            | Field::DissentWho(decision, _)
            | Field::DissentText(decision, _)
            | Field::Condition(decision, _) => self.show_decision(*decision),
            Field::FollowUpText(id) | Field::FollowUpResponsible(id) | Field::FollowUpDue(id) => {
                self.show_follow_up(*id)
            }
            Field::Place
            | Field::Start
            | Field::End
            | Field::NextMeeting
            | Field::PersonName(_)
            | Field::PersonOrganisation(_)
            | Field::Substitute(_) => None,
        }
    }

    fn show_measure(&mut self, measure: Id) -> Option<String> {
        let code = self.meeting().measure(measure)?.code.clone();
        if self.overlays.is_empty() {
            self.focus = Pane::Lists;
            self.select_measure(measure);
        }
        Some(code)
    }

    fn show_stream(&mut self, stream: &str) -> Option<String> {
        let at = self.meeting().charter.streams.iter().position(|known| known.code == stream)?;
        if self.overlays.is_empty() {
            self.focus = Pane::Lists;
            self.select_stream(at);
        }
        let stream = self.meeting().charter.streams.get(at)?;
        Some(stream.name.text(self.language()).to_owned())
    }

    fn show_decision(&mut self, decision: Id) -> Option<String> {
        let item = self.meeting().decision(decision)?.item;
        self.show_row(Row::Decision(decision));
        self.derived.case(item).map(|case| case.to_string())
    }

    /// What is undone of a follow-up says what it is about itself; it has no name.
    fn show_follow_up(&mut self, follow_up: Id) -> Option<String> {
        self.meeting().follow_up(follow_up)?;
        self.show_row(Row::FollowUp(follow_up));
        None
    }

    fn show_row(&mut self, row: Row) {
        if self.overlays.is_empty() {
            self.focus = Pane::Decisions;
            self.select_row(row);
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
    fn what_was_undone_in_the_lists_is_selected() {
        let mut app = open(example());
        press(&mut app, "3 down x");
        let (at, code) = (app.lists.at, crate::app::testing::code_of(&app, app.lists.measure(&app)));
        press(&mut app, "home 1 u");
        assert_eq!((app.focus(), app.lists.at), (Pane::Lists, at));
        assert!(app.notice().unwrap().text.contains(&code), "{:?}", app.notice());
        press(&mut app, "3 end 1 ctrl-r");
        assert_eq!((app.focus(), app.lists.at), (Pane::Lists, at));
    }

    #[test]
    fn a_measure_that_comes_back_is_selected() {
        let mut app = open(example());
        press(&mut app, "3 end");
        let gone = app.lists.measure(&app);
        press(&mut app, "delete 3 home 1 u");
        assert!(gone.is_some());
        assert_eq!((app.focus(), app.lists.measure(&app)), (Pane::Lists, gone));
    }

    #[test]
    fn what_was_undone_among_decisions_and_follow_ups_is_selected() {
        let mut app = open(example());
        press(&mut app, "4 down enter later enter esc");
        let decided = app.decisions.row();
        press(&mut app, "home 1 u");
        assert_eq!((app.focus(), app.decisions.row()), (Pane::Decisions, decided));
        let mut app = open(example());
        press(&mut app, "4 end");
        let follow_up = app.decisions.row();
        assert!(matches!(follow_up, Some(Row::FollowUp(_))));
        press(&mut app, "delete 4 home 1 u");
        assert_eq!((app.focus(), app.decisions.row()), (Pane::Decisions, follow_up));
    }

    #[test]
    fn what_was_undone_in_the_agenda_is_selected() {
        let mut app = open(example());
        press(&mut app, "1 end +");
        press(&mut app, "home 4 u");
        assert_eq!((app.focus(), app.agenda.at), (Pane::Agenda, app.meeting().agenda.len() - 1));
    }
}
