//! The roll call: who is there, who sits in whose place.

use super::{Action, App, Overlay};
use crate::{
    forum::Function,
    meeting::{Command, Field, Person, Presence, people},
};

impl App {
    /// The seat that is selected in the roll call.
    #[must_use]
    pub fn selected_person(&self) -> Option<&Person> {
        match self.overlays().last() {
            Some(Overlay::People { at }) => self.meeting().people.get(*at),
            _ => None,
        }
    }

    pub(super) fn act_on_people(&mut self, action: Action) {
        let run = |app: &mut Self, command| app.try_run(Command::People(command));
        match action {
            Action::EverybodyPresent => {
                run(self, people::Command::AllPresent);
                return;
            }
            Action::PersonAdd => {
                self.add_person();
                return;
            }
            _ => {}
        }
        let Some(person) = self.selected_person().cloned() else { return };
        let id = person.id.clone();
        match action {
            Action::PersonPresent => {
                let presence = if person.presence == Presence::Present { Presence::Absent } else { Presence::Present };
                run(self, people::Command::SetPresence { person: id, presence });
            }
            Action::PersonAbsent => {
                run(self, people::Command::SetPresence { person: id, presence: Presence::Absent });
            }
            Action::PersonSubstitute => {
                let title = self.texts().msg_form_substitute(person.organisation.as_str());
                self.open_form(title, vec![Field::Substitute(id)], false);
            }
            Action::PersonEdit => {
                let fields = vec![Field::PersonName(id.clone()), Field::PersonOrganisation(id)];
                self.open_form(self.texts().msg_form_person(), fields, false);
            }
            _ => {}
        }
    }

    /// Somebody who was not called: an observer of the first sector until said otherwise.
    fn add_person(&mut self) {
        let Some(sector) = self.meeting().charter.sectors.last().map(|sector| sector.code.clone()) else { return };
        let person = Box::new(Person {
            id: String::new(),
            name: String::new(),
            function: Function::Observer,
            organisation: String::new(),
            sector,
            authority: false,
            network: None,
            presence: Presence::Present,
            substitute: None,
            arrived: None,
            left: None,
        });
        if self.try_run(Command::People(people::Command::Add { person })) {
            let last = self.meeting().people.len().saturating_sub(1);
            if let Some(Overlay::People { at }) = self.overlays.last_mut() {
                *at = last;
            }
            if let Some(id) = self.meeting().people.last().map(|person| person.id.clone()) {
                let fields = vec![Field::PersonName(id.clone()), Field::PersonOrganisation(id)];
                self.open_form(self.texts().msg_form_person(), fields, true);
            }
        }
    }
}
