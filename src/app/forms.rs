//! Typing: every keystroke goes to the field's editor and to the journal, and leaving a field lets its text happen.

#[cfg(test)]
mod tests;

use super::{Action, App, Effect, Entry, Form, NoticeKind, Overlay};
use crate::{
    editor::Outcome,
    language::sums,
    meeting::{Command, Event, Field, Meeting, Refusal, Stamp, agenda, decisions, followups, measures},
    money::Money,
};
use crossterm::event::KeyEvent;

/// A sum below this is remarked on.
const IMPROBABLE: Money = Money::kroner(5_000);

impl App {
    /// Open a form on some fields; the first is typed in. Fields that are not there are left out.
    pub(super) fn open_form(&mut self, title: String, fields: Vec<Field>, fresh: bool) {
        let there = |field: &Field| self.session.field(field, &self.texts).is_some();
        let fields: Vec<Field> = fields.into_iter().filter(there).collect();
        let Some(first) = fields.first() else { return };
        let text = self.session.field(first, &self.texts).unwrap_or_default();
        if !self.status.writable() {
            self.say(NoticeKind::Refusal, self.texts.msg_notice_read_only());
            return;
        }
        self.journal(Entry::Began { field: first.clone(), text: text.clone() });
        let fresh = fresh.then(|| self.session.changes());
        self.overlays.push(Overlay::Form(Box::new(Form::new(title, fields, &text, fresh))));
        self.say_what_is_taken();
    }

    /// An empty field shows an example of what it takes.
    fn say_what_is_taken(&mut self) {
        let said = self.form().and_then(Form::field).and_then(|field| super::form::example(&self.texts, field));
        if let (Some(said), Some(Overlay::Form(form))) = (said, self.overlays.last_mut()) {
            form.say_empty(self.texts.msg_decisions_form_example(said));
        }
    }

    /// The form of a field in which this text was being typed when the program ended.
    pub(super) fn reopen_form(&mut self, title: String, field: Field, text: &str) {
        let before = self.session.field(&field, &self.texts).unwrap_or_default();
        self.journal(Entry::Began { field: field.clone(), text: text.to_owned() });
        let mut form = Form::new(title, vec![field], text, None);
        form.before = before;
        self.overlays.push(Overlay::Form(Box::new(form)));
        self.say_what_is_taken();
    }

    /// A key that is no action: text, if somebody types.
    pub(super) fn typed(&mut self, key: &KeyEvent) {
        match self.overlays.last_mut() {
            Some(Overlay::Form(form)) => {
                let outcome = form.editor.key(key, &mut self.clipboard);
                if let Some(copied) = self.clipboard.take_copied() {
                    self.effects.push(Effect::Copy(copied.to_owned()));
                }
                self.edited(outcome);
            }
            Some(Overlay::Palette(palette)) => palette.key(key, &mut self.clipboard),
            _ => {}
        }
    }

    /// What became of a key or a paste in the form on top.
    pub(super) fn edited(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Changed => {
                let Some(Overlay::Form(form)) = self.overlays.last_mut() else { return };
                form.refused = None;
                let edits = form.editor.take_edits();
                if self.status.writable() {
                    for edit in edits {
                        self.journal_edit(edit);
                    }
                    self.status.changed(self.now);
                }
            }
            Outcome::Done => self.form_next_or_done(),
            Outcome::TooLong => self.say(NoticeKind::Refusal, self.texts.msg_refusal_too_long()),
            Outcome::Ignored | Outcome::Moved => {}
        }
    }

    pub(super) fn act_on_form(&mut self, action: Action) {
        match action {
            Action::FormDone | Action::FormSave => {
                // A text that was refused once is given up by Esc; before, it is always tried.
                let given_up = action == Action::FormDone && self.form().is_some_and(|form| form.refused.is_some());
                if given_up {
                    // Nothing typed goes without a word.
                    let text = self.form().map(|form| form.editor.text()).unwrap_or_default();
                    self.close_form();
                    self.say(NoticeKind::Remark, self.texts.msg_notice_given_up(super::decisions::words::short(&text)));
                } else if self.keep_field() {
                    self.close_form();
                }
            }
            Action::HelpTyping => self.open_help(),
            Action::FormNext => self.form_step(1),
            Action::FormPrevious => self.form_step(usize::MAX),
            _ => {}
        }
    }

    /// The form on top.
    #[must_use]
    pub fn form(&self) -> Option<&Form> {
        match self.overlays.last() {
            Some(Overlay::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// Enter in a single line: the next field, or done.
    fn form_next_or_done(&mut self) {
        let last = self.form().is_none_or(|form| form.at + 1 >= form.fields.len());
        if last {
            self.act_on_form(Action::FormSave);
        } else {
            self.form_step(1);
        }
    }

    /// Go to another field of the form, around the ends.
    fn form_step(&mut self, steps: usize) {
        let Some((at, len)) = self.form().map(|form| (form.at, form.fields.len())) else { return };
        if len < 2 || !self.keep_field() {
            return;
        }
        let to = if steps == usize::MAX { (at + len - 1) % len } else { (at + steps) % len };
        self.enter_field(to);
    }

    /// Go to a field of the form by its place, if the text of the one being typed in is taken.
    pub(super) fn form_go(&mut self, to: usize) {
        if self.form().is_some_and(|form| form.at != to && to < form.fields.len()) && self.keep_field() {
            self.enter_field(to);
        }
    }

    fn enter_field(&mut self, to: usize) {
        let Some(field) = self.form().and_then(|form| form.fields.get(to).cloned()) else { return };
        let text = self.session.field(&field, &self.texts).unwrap_or_default();
        if self.status.writable() {
            self.journal(Entry::Began { field, text: text.clone() });
        }
        if let Some(Overlay::Form(form)) = self.overlays.last_mut() {
            form.go_to(to, &text);
        }
        self.say_what_is_taken();
    }

    /// Let the text of the field happen. Says whether the field can be left.
    fn keep_field(&mut self) -> bool {
        let Some(form) = self.form() else { return true };
        let Some(field) = form.field().cloned() else { return true };
        let text = form.editor.text();
        // blanks are nothing to keep something new for
        let blank = form.fresh.is_some() && text.trim().is_empty() && form.before.trim().is_empty();
        if text == form.before || blank || !self.status.writable() {
            return true;
        }
        let kept = self.run(Command::SetText { field: field.clone(), text: text.clone() });
        match kept {
            Ok(()) | Err(Refusal::NothingToDo | Refusal::NotFound) => {
                if kept.is_ok() {
                    self.field_kept(&field);
                }
                if let Some(Overlay::Form(form)) = self.overlays.last_mut() {
                    form.before = text;
                    form.taken |= kept.is_ok();
                }
                true
            }
            Err(refusal) => {
                if let Some(Overlay::Form(form)) = self.overlays.last_mut() {
                    form.refused = Some(refusal);
                }
                false
            }
        }
    }

    /// Sums here are thousands and millions: one of a few kroner was most likely meant otherwise.
    pub(super) fn say_small(&mut self, field: &Field) {
        let amount = match field {
            Field::MeasureAsked(id) => self.meeting().measure(*id).map(|measure| measure.asked),
            Field::MeasureGranted(id) => self.meeting().measure(*id).and_then(|measure| measure.granted),
            Field::Frame(stream) => Some(self.meeting().frame(stream)),
            _ => None,
        };
        if let Some(amount) = amount.filter(|amount| !amount.is_zero() && *amount < IMPROBABLE) {
            let amount = sums::with_currency(&self.texts, amount);
            self.say(NoticeKind::Remark, self.texts.msg_notice_small_amount(amount));
        }
    }

    /// Close the form on top. Something new in which nothing was typed goes again.
    fn close_form(&mut self) {
        let Some(Overlay::Form(form)) = self.overlays.pop() else { return };
        if self.status.writable() {
            self.journal(Entry::Left);
        }
        if let Some(made) = form.fresh.filter(|_| !form.taken && self.status.writable()) {
            self.take_back(made, form.fields.first());
        }
        self.selections_hold();
    }

    /// What was made for a form goes again: by undoing, unless something came between (a gap in time, a case number).
    fn take_back(&mut self, made: u64, first: Option<&Field>) {
        if made == self.session.changes() {
            if let Some((step, event)) = self.session.undo() {
                self.step_taken(step, Some(&event));
            }
        } else if let Some(command) = first.and_then(removal) {
            // where it may no longer go it stays, and can be seen
            let _ = self.run(command);
        }
    }

    /// The meeting as it is to be saved: with what is being typed in it, for a file must not lag behind the screen, and
    /// with the time at which its clock was last seen running.
    #[must_use]
    pub fn to_save(&self) -> Meeting {
        let mut meeting = self.meeting().clone();
        meeting.seen = meeting.running().map(|_| self.now);
        let form = self.overlays.iter().rev().find_map(|overlay| match overlay {
            Overlay::Form(form) => Some(form),
            _ => None,
        });
        if let Some((form, field)) = form.and_then(|form| Some((form, form.field()?))) {
            let stamp = Stamp { at: self.now, id: meeting.id };
            let command = Command::SetText { field: field.clone(), text: form.editor.text() };
            // Only plain text: an amount half typed is no amount, and a decision is not made by saving.
            if let Ok(event @ Event::Text(_)) = meeting.decide(command, stamp) {
                meeting.apply(&event);
            }
        }
        meeting
    }
}

/// What takes away the new row that a field belongs to; a person who came stays.
fn removal(field: &Field) -> Option<Command> {
    match field {
        Field::ItemTitle(id) => Some(Command::Agenda(agenda::Command::Remove(*id))),
        Field::MeasureTitle(id) => Some(Command::Measures(measures::Command::Remove(*id))),
        Field::FollowUpText(id) => Some(Command::FollowUps(followups::Command::Remove(*id))),
        Field::Wording(id) => Some(Command::Decisions(decisions::Command::Withdraw(*id))),
        Field::DissentWho(decision, dissent) => {
            let (decision, dissent) = (*decision, *dissent);
            Some(Command::Decisions(decisions::Command::RemoveDissent { decision, dissent }))
        }
        Field::Condition(decision, condition) => {
            let (decision, condition) = (*decision, *condition);
            Some(Command::Decisions(decisions::Command::RemoveCondition { decision, condition }))
        }
        _ => None,
    }
}
