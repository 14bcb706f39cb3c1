//! What a chair answers line by line, where there is no screen: fields and ways to go on, each with a whole line. It is
//! the same forms and lists as on the screen, so the journal keeps a text line by line as it keeps keystrokes.

use super::{Action, App, Effect, MinutesAs, Overlay, words};
use crate::{
    language::Language,
    meeting::{Command, Field, Id, Refusal},
};

impl App {
    /// Ask for some fields, one after the other. What is `fresh` goes again where nothing is answered.
    pub fn ask(&mut self, title: String, fields: Vec<Field>, fresh: bool) {
        self.open_form(title, fields, fresh);
    }

    /// Write a line in the field that is asked for: over what stands there, or under it.
    pub fn write_line(&mut self, text: &str, over: bool) {
        let Some(Overlay::Form(form)) = self.overlays.last_mut() else { return };
        let outcome = if over {
            form.editor.select_all();
            form.editor.insert(text)
        } else {
            form.editor.insert(&format!("\n{text}"))
        };
        self.edited(outcome);
    }

    /// The field that is asked for is answered: go on to the next, or end. Gives why it was refused, if so; then it is
    /// asked for still.
    pub fn field_answered(&mut self) -> Option<String> {
        let form = self.form()?;
        let last = form.at + 1 >= form.fields.len();
        self.act(if last { Action::FormSave } else { Action::FormNext });
        let refused = self.form()?.refused.as_ref()?;
        Some(words::refusal(self, refused))
    }

    /// The field keeps what it had.
    pub fn field_kept_as_it_was(&mut self) {
        if let Some(before) = self.form().filter(|form| form.refused.is_some()).map(|form| form.before.clone()) {
            self.write_line(&before, true);
        }
    }

    /// Set the text of a field at once, and say what is to be known about it.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn set_text(&mut self, field: &Field, text: &str) -> Result<(), Refusal> {
        self.run(Command::SetText { field: field.clone(), text: text.to_owned() })?;
        self.field_kept(field);
        Ok(())
    }

    /// Take one of the ways to go on, by its place.
    pub fn choose_at(&mut self, at: usize) {
        if let Some(Overlay::Choice(choice)) = self.overlays.last_mut() {
            choice.at = at;
            self.act(Action::Choose);
        }
    }

    /// Ask which decision of an earlier meeting this one rests on (R14).
    pub fn ask_links(&mut self, decision: Id) {
        self.open_decision(decision);
        self.open_links(decision);
    }

    /// Ask which joint measure a measure goes into.
    pub fn ask_merge(&mut self, measure: Id) {
        self.open_merge(measure);
    }

    /// Close what lies over the panes and asks for nothing: the pages that are for the screen.
    pub fn close_pages(&mut self) {
        self.overlays.retain(|overlay| matches!(overlay, Overlay::Form(_) | Overlay::Choice(_)));
    }

    /// Close the list of ways that is open, and take none.
    pub fn choose_none(&mut self) {
        if matches!(self.overlays.last(), Some(Overlay::Choice(_))) {
            self.overlays.pop();
        }
    }

    /// Ask for the minutes to be written to a file.
    pub fn write_minutes(&mut self, language: Language, written: MinutesAs) {
        self.effects.push(Effect::WriteMinutes(language, written));
    }
}
