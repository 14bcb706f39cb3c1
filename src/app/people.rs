//! The roll call: who is there, who sits in whose place.

use super::{Action, App, NoticeKind, Overlay};
use crate::{
    language::{clean::clean, sort},
    meeting::{Command, Field, Meeting, Person, Presence, people},
};

/// The seats in the order of the roll call: by sector as the forum names them, then as they stand in the meeting.
/// Each is a place in the meeting's list of people.
#[must_use]
pub fn seats(meeting: &Meeting) -> Vec<usize> {
    let sectors = &meeting.charter.sectors;
    let sector = |place: &usize| {
        let code = meeting.people.get(*place).map(|person| person.sector.as_str());
        sectors.iter().position(|sector| Some(sector.code.as_str()) == code).unwrap_or(sectors.len())
    };
    let mut seats: Vec<usize> = (0..meeting.people.len()).collect();
    sort::by_key(&mut seats, sector);
    seats
}

/// The name of the substitute who sits in a seat, where it is known.
fn substitute_there(person: &Person) -> Option<String> {
    let named = person.substitute.as_deref().filter(|name| !name.trim().is_empty());
    named.filter(|_| person.presence == Presence::Substitute).map(|name| clean(name).into_owned())
}

impl App {
    /// The seat that is selected in the roll call.
    #[must_use]
    pub fn selected_person(&self) -> Option<&Person> {
        match self.overlays().last() {
            Some(Overlay::People { at }) => {
                let place = *seats(self.meeting()).get(*at)?;
                self.meeting().people.get(place)
            }
            _ => None,
        }
    }

    /// The roll call, if it is not on top already.
    pub(super) fn open_people(&mut self) {
        if !matches!(self.overlays.last(), Some(Overlay::People { .. })) {
            self.overlays.push(Overlay::People { at: 0 });
        }
    }

    pub(super) fn act_on_people(&mut self, action: Action) {
        let run = |app: &mut Self, command| app.try_run(Command::People(command));
        match action {
            Action::EverybodyPresent => {
                self.open_people();
                if self.meeting().people.iter().any(|person| person.presence == Presence::Expected) {
                    run(self, people::Command::AllPresent);
                } else {
                    self.say(NoticeKind::Remark, self.texts().msg_people_all_told(self.key_of(Action::PersonPresent)));
                }
                return;
            }
            Action::PersonAdd => {
                self.open_people();
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
                self.seat(&person, presence);
            }
            Action::PersonAbsent => self.seat(&person, Presence::Absent),
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

    /// Who is there or not; a substitute's name, which somebody typed, does not go without a word.
    fn seat(&mut self, person: &Person, presence: Presence) {
        let done = self.try_run(Command::People(people::Command::SetPresence { person: person.id.clone(), presence }));
        if let Some(name) = substitute_there(person).filter(|_| done) {
            let said = self.texts().msg_people_no_longer(name, self.key_of(Action::Undo));
            self.say(NoticeKind::Remark, said);
        }
    }

    /// Somebody who was not called.
    fn add_person(&mut self) {
        let Some(person) = Person::uncalled(&self.meeting().charter).map(Box::new) else { return };
        if self.try_run(Command::People(people::Command::Add { person })) {
            let last = self.meeting().people.len().saturating_sub(1);
            let place = seats(self.meeting()).iter().position(|seat| *seat == last).unwrap_or(last);
            if let Some(Overlay::People { at }) = self.overlays.last_mut() {
                *at = place;
            }
            if let Some(id) = self.meeting().people.last().map(|person| person.id.clone()) {
                let fields = vec![Field::PersonName(id.clone()), Field::PersonOrganisation(id)];
                self.open_form(self.texts().msg_form_person(), fields, true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::app::testing::{example, open, press, write};

    #[test]
    fn a_substitute_who_goes_is_named_and_comes_back_by_undo() {
        for key in ["x", "enter"] {
            let mut app = open(example());
            press(&mut app, "p v");
            write(&mut app, "Kari Vara");
            press(&mut app, &format!("enter later {key}"));
            let said = app.notice().map(|notice| notice.text.clone()).unwrap_or_default();
            assert_eq!(said, "Kari Vara er ikke lenger vara her. u angrer.", "{key}");
            press(&mut app, "u");
            assert_eq!(app.selected_person().unwrap().substitute.as_deref(), Some("Kari Vara"));
        }
        let mut app = open(example());
        press(&mut app, "p x");
        assert!(app.notice().is_none_or(|notice| !notice.text.contains("vara")), "there was no substitute");
    }
}
