//! What is asked, one question at a time, and what an answer does: fields, ways to go on. Each question says what it is
//! about, what stands there now, and what an empty line means.

use super::Talk;
use crate::{
    app::{Overlay, form, overlay::WayAct},
    language::clean::clean_lines,
    meeting::Field,
};

/// What the next line answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Asking {
    /// Nothing: it is a command.
    #[default]
    Nothing,
    /// Whether to go on with a list; these are its lines.
    More(Vec<String>),
    /// The field of the form that is open; of a text with lines, whether one was written.
    Field {
        /// Whether a line was written.
        begun: bool,
    },
    /// Which of the ways that are open to take.
    Way,
    /// Who is there: the seats that are left.
    RollCall(Vec<String>),
}

/// Ends a text with lines.
const END: &str = ".";

/// Takes away what stands in a field.
const NONE: &str = "-";

impl Talk {
    /// Asks what the app asks, where it was not asked already.
    pub(super) fn ask(&mut self) {
        if self.asking != Asking::Nothing {
            return;
        }
        match self.app.overlays().last() {
            Some(Overlay::Form(_)) => self.ask_field(),
            Some(Overlay::Choice(_)) => self.ask_way(),
            _ => {}
        }
    }

    /// Asks again what was asked before something came between.
    pub(super) fn ask_again(&mut self) {
        match std::mem::take(&mut self.asking) {
            Asking::RollCall(seats) => self.call_next(seats),
            Asking::Field { begun: true } => {
                self.say(self.texts().msg_linear_go_on());
                self.asking = Asking::Field { begun: true };
            }
            _ => self.ask(),
        }
    }

    fn ask_field(&mut self) {
        let Some(asked) = self.app.form() else { return };
        let texts = self.texts();
        let Some(field) = asked.field() else { return };
        let label = form::label(texts, field);
        let now = asked.editor.text();
        let now =
            if now.trim().is_empty() { texts.msg_linear_empty() } else { clean_lines(now.trim_end()).into_owned() };
        let mut said = Vec::new();
        if asked.at == 0 && asked.title != label {
            said.push(format!("{}.", asked.title));
        }
        said.push(if field.has_lines() && now.contains('\n') {
            format!("{label}:\n{now}")
        } else {
            format!("{label}: {now}")
        });
        if let Some(example) = form::example(texts, field) {
            said.push(texts.msg_decisions_form_example(example) + ".");
        }
        said.push(if field.has_lines() { texts.msg_linear_how_lines() } else { texts.msg_linear_how_line() });
        self.say(said.join("\n"));
        self.asking = Asking::Field { begun: false };
    }

    pub(super) fn answer_field(&mut self, line: &str, begun: bool) {
        let lines = self.app.form().and_then(|form| form.field()).is_some_and(Field::has_lines);
        let answer = line.trim();
        match (lines, begun) {
            (true, true) if answer == END => {}
            (true, false) if answer == END => self.app.field_kept_as_it_was(),
            (false, _) if answer.is_empty() => self.app.field_kept_as_it_was(),
            (_, false) if answer == NONE => self.app.write_line("", true),
            (true, _) => {
                self.app.write_line(line.trim_end(), !begun);
                self.asking = Asking::Field { begun: true };
                return;
            }
            (false, _) => self.app.write_line(answer, true),
        }
        let fields = self.app.form().map(|form| form.fields.clone()).unwrap_or_default();
        let before = self.app.version();
        if let Some(refused) = self.app.field_answered() {
            self.say(refused);
        } else if self.app.form().is_none() {
            let changed = self.app.version() != before;
            self.say_written(fields.first(), changed || fields.len() > 1);
        }
    }

    /// What has come of the fields of a form.
    fn say_written(&mut self, first: Option<&Field>, changed: bool) {
        match first {
            _ if !changed => self.say(self.texts().msg_linear_unchanged()),
            Some(Field::MeasureGranted(id)) => self.say_grant(*id),
            Some(Field::Wording(id)) => self.say_drafted(*id),
            Some(Field::Votes(id)) => self.say_decided(*id),
            Some(Field::Answer { measure, question, .. }) => self.say_answer(*measure, question),
            Some(Field::FollowUpText(id) | Field::FollowUpResponsible(id) | Field::FollowUpDue(id)) => {
                self.say_follow_up(*id);
            }
            _ => self.say(self.texts().msg_linear_written()),
        }
    }

    fn ask_way(&mut self) {
        let Some(Overlay::Choice(choice)) = self.app.overlays().last() else { return };
        let texts = self.texts();
        if choice.ways.is_empty() {
            let empty = choice.empty.clone();
            self.app.choose_none();
            return self.say(empty);
        }
        let mut said = vec![format!("{}.", choice.title)];
        said.extend(choice.lead.iter().cloned());
        let asked = choice.lead.clone();
        for (number, way) in (1..).zip(&choice.ways) {
            let detail = way.detail.iter().map(|detail| detail.trim_end_matches('.')).collect::<Vec<_>>().join("; ");
            let label = way.label.trim_end_matches('.');
            let detail = if detail.is_empty() { String::new() } else { format!(" {detail}.") };
            said.push(format!("{number}. {label}.{detail}"));
        }
        let nothing = choice.ways.iter().rev().find(|way| way.act == WayAct::Nothing).map(|way| way.label.clone());
        said.push(match nothing {
            Some(nothing) => texts.msg_linear_choose(nothing),
            None => texts.msg_linear_choose_none(),
        });
        for line in said {
            self.say(line);
        }
        self.asked = asked;
        self.asking = Asking::Way;
    }

    pub(super) fn answer_way(&mut self, line: &str) {
        let Some(Overlay::Choice(choice)) = self.app.overlays().last() else { return };
        let answer = line.trim().trim_end_matches('.');
        if answer.is_empty() {
            return match choice.ways.iter().rposition(|way| way.act == WayAct::Nothing) {
                Some(nothing) => self.app.choose_at(nothing),
                None => self.app.choose_none(),
            };
        }
        let count = choice.ways.len();
        let labels: Vec<String> = choice.ways.iter().map(|way| way.label.clone()).collect();
        let number = answer.parse().ok().filter(|number| (1..=count).contains(number)).map(|number: usize| number - 1);
        let label = || super::words::only(answer, labels.iter().map(String::as_str)).ok();
        let Some(at) = number.or_else(label) else {
            self.say(self.texts().msg_linear_choose_number(count));
            self.asking = Asking::Way;
            return;
        };
        self.app.choose_at(at);
        if !matches!(self.app.overlays().last(), Some(Overlay::Choice(_))) && self.app.notice().is_none() {
            self.say(self.texts().msg_linear_chosen(labels.get(at).cloned().unwrap_or_default()));
        }
    }

    /// The way that was asked for by its case, in a list of earlier decisions that has come.
    pub(super) fn wanted_way(&mut self) -> Option<usize> {
        let Some(Overlay::Choice(choice)) = self.app.overlays().last() else { return None };
        let wanted = self.wanted?;
        let is_it = |act: &WayAct| matches!(act, WayAct::Refer { to, .. } if to.case == Some(wanted));
        let found = choice.ways.iter().position(|way| is_it(&way.act));
        self.wanted = None;
        let found = found?;
        let label = choice.ways.get(found).map(|way| way.label.clone()).unwrap_or_default();
        self.say(self.texts().msg_linear_rests_on(label));
        Some(found)
    }
}
