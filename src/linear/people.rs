//! Commands about who is there: the roll call, one seat after the other or by name.

use super::{Talk, ask::Asking, words};
use crate::{
    app::people::seats,
    forum::Function,
    language::{Texts, clean::clean},
    meeting::{Command, Field, Person, Presence, people as pe},
};

fn presence(texts: &Texts, person: &Person) -> String {
    match (person.presence, &person.substitute) {
        (Presence::Expected, _) => texts.msg_people_expected(),
        (Presence::Present, _) => texts.msg_people_present(),
        (Presence::Substitute, Some(name)) => format!("{} {}", texts.msg_people_substitute(), clean(name)),
        (Presence::Substitute, None) => texts.msg_people_substitute(),
        (Presence::Absent, _) => texts.msg_people_absent(),
    }
}

/// A person by name and organisation.
fn named(texts: &Texts, person: &Person) -> String {
    let name =
        if person.name.trim().is_empty() { texts.msg_people_unnamed() } else { clean(&person.name).into_owned() };
    if person.organisation.trim().is_empty() { name } else { format!("{name}, {}", clean(&person.organisation)) }
}

impl Talk {
    /// The seat that is named by its number in the list, by the person, the organisation or both.
    pub(super) fn person_named(&mut self, name: &str) -> Option<String> {
        let meeting = self.meeting();
        let seats = seats(meeting);
        let number = name.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        if let Some(person) = number.and_then(|at| seats.get(at)).and_then(|place| meeting.people.get(*place)) {
            return Some(person.id.clone());
        }
        let names: Vec<String> =
            meeting.people.iter().map(|person| format!("{}, {}", person.name, person.organisation)).collect();
        match words::only(name, names.iter().map(String::as_str)) {
            Ok(at) => return meeting.people.get(at).map(|person| person.id.clone()),
            Err(several) if several.is_empty() => {
                let (name, word) = (clean(name).into_owned(), self.word_of("people"));
                self.say(self.texts().msg_linear_nobody(name, word));
            }
            Err(several) => {
                let names: Vec<String> =
                    several.iter().filter_map(|at| names.get(*at)).map(|name| clean(name).into_owned()).collect();
                let name = clean(name).into_owned();
                self.say(self.texts().msg_linear_several(name, names.join("; ")));
            }
        }
        None
    }

    fn say_seat(&mut self, id: &str) {
        let Some(person) = self.meeting().person(id) else { return };
        let said = format!("{}: {}.", named(self.texts(), person), presence(self.texts(), person));
        self.say(said);
    }

    fn seat(&mut self, id: String, presence: Presence) -> bool {
        self.run(Command::People(pe::Command::SetPresence { person: id, presence }))
    }

    fn everybody(&mut self) {
        if self.run(Command::People(pe::Command::AllPresent)) {
            let people = &self.meeting().people;
            let there = people.iter().filter(|person| person.presence.is_there()).count();
            self.say(self.texts().msg_people_summary(there, people.len()) + ".");
        }
    }

    /// Calls the next of these seats.
    pub(super) fn call_next(&mut self, seats: Vec<String>) {
        let Some(person) = seats.first().and_then(|id| self.meeting().person(id)) else {
            let word = self.word_of("people");
            return self.say(self.texts().msg_linear_roll_call_done(word));
        };
        let texts = self.texts();
        let said = texts.msg_linear_roll_call(named(texts, person), seats.len());
        self.say(said);
        self.asking = Asking::RollCall(seats);
    }

    pub(super) fn answer_roll_call(&mut self, line: &str, mut seats: Vec<String>) {
        let answer = line.trim();
        let is = |words: String| words::is_one_of(answer, &words);
        let texts = self.texts();
        let Some(id) = seats.first().cloned() else { return };
        if is(texts.msg_linear_word_stop()) {
            let word = self.word_of("people");
            return self.say(self.texts().msg_linear_roll_call_done(word));
        }
        if is(texts.msg_linear_word_all()) {
            return self.everybody();
        }
        let substitute = words::fold(&texts.msg_people_substitute());
        if answer.is_empty() || is(texts.msg_linear_word_there()) {
            self.seat(id, Presence::Present);
        } else if is(texts.msg_linear_word_absent()) {
            self.seat(id, Presence::Absent);
        } else if let Some(name) = words::after_word(answer, &substitute).filter(|name| !name.is_empty()) {
            self.set(&Field::Substitute(id), name);
        } else if !is(texts.msg_linear_word_skip()) {
            self.say(self.texts().msg_linear_roll_call_how());
            return self.call_next(seats);
        }
        seats.remove(0);
        self.call_next(seats);
    }
}

/// `opprop`
pub(super) fn roll_call(talk: &mut Talk, _: &str) {
    let meeting = talk.meeting();
    let expected = seats(meeting).into_iter().filter_map(|place| meeting.people.get(place));
    let expected = expected.filter(|person| person.presence == Presence::Expected).map(|person| person.id.clone());
    let expected: Vec<String> = expected.collect();
    if !expected.is_empty() {
        talk.say(talk.texts().msg_linear_roll_call_how());
    }
    talk.call_next(expected);
}

/// `oppmøte`
pub(super) fn people(talk: &mut Talk, _: &str) {
    let (texts, meeting) = (talk.texts(), talk.meeting());
    let mut lines = Vec::new();
    for (number, place) in (1..).zip(seats(meeting)) {
        let Some(person) = meeting.people.get(place) else { continue };
        let sector = meeting.charter.sectors.iter().find(|sector| sector.code == person.sector);
        let sector = sector.map_or_else(
            || texts.msg_people_other_sector(),
            |sector| clean(sector.name.text(texts.language())).into_owned(),
        );
        let authority = if person.authority { format!(", {}", texts.msg_people_authority()) } else { String::new() };
        let role = match person.function {
            Function::Member => String::new(),
            Function::Chair => format!(", {}", texts.msg_people_chair()),
            Function::Deputy => format!(", {}", texts.msg_people_deputy()),
            Function::Secretary => format!(", {}", texts.msg_people_secretary()),
            Function::Observer => format!(", {}", texts.msg_people_observer()),
        };
        lines.push(format!(
            "{number}. {} ({sector}{role}{authority}): {}.",
            named(texts, person),
            presence(texts, person)
        ));
    }
    lines.push(super::tell::quorum(&talk.app));
    talk.list(lines);
}

/// `til stede NTNU`
pub(super) fn present(talk: &mut Talk, name: &str) {
    if name.is_empty() || words::is_one_of(name, &talk.texts().msg_linear_word_all()) {
        return talk.everybody();
    }
    let Some(id) = talk.person_named(name) else { return };
    if talk.seat(id.clone(), Presence::Present) {
        talk.say_seat(&id);
    }
}

/// `forfall Friskolene`
pub(super) fn absent(talk: &mut Talk, name: &str) {
    if name.is_empty() {
        return talk.usage("absent");
    }
    let Some(id) = talk.person_named(name) else { return };
    if talk.seat(id.clone(), Presence::Absent) {
        talk.say_seat(&id);
    }
}

/// `vara Nord universitet: Håkon Varadal`
pub(super) fn substitute(talk: &mut Talk, text: &str) {
    if text.is_empty() {
        return talk.usage("substitute");
    }
    let (whose, name) = words::around_colon(text).unwrap_or((text, ""));
    let Some(id) = talk.person_named(whose) else { return };
    if name.is_empty() {
        let organisation = talk.meeting().person(&id).map(|person| person.organisation.clone()).unwrap_or_default();
        let title = talk.texts().msg_form_substitute(organisation);
        talk.app.ask(title, vec![Field::Substitute(id)], false);
    } else if talk.set(&Field::Substitute(id.clone()), name) {
        talk.say_seat(&id);
    }
}

/// `ny deltaker Navn, organisasjon`
pub(super) fn new_person(talk: &mut Talk, text: &str) {
    let Some(mut person) = Person::uncalled(&talk.meeting().charter).map(Box::new) else { return };
    let (name, organisation) = text.split_once(',').unwrap_or((text, ""));
    (person.name, person.organisation) = (name.trim().to_owned(), organisation.trim().to_owned());
    if talk.run(Command::People(pe::Command::Add { person })) {
        let Some(id) = talk.meeting().people.last().map(|person| person.id.clone()) else { return };
        if text.is_empty() {
            let fields = vec![Field::PersonName(id.clone()), Field::PersonOrganisation(id)];
            talk.app.ask(talk.texts().msg_form_person(), fields, true);
        } else {
            talk.say_seat(&id);
        }
    }
}
