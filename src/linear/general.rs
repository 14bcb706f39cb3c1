//! Commands about the meeting as a whole, about any thing that has a name, and about the conversation itself.

use super::{
    COMMANDS, Talk, Vocabulary,
    agenda::{item_called, item_fields, move_item},
    decisions::{RemovedPart, remove_part},
    follow_ups::{follow_up_fields, remove_follow_up},
    measures::{measure_fields, move_measure},
    read, words,
};
use crate::{
    app::{Action, MinutesAs},
    language::Language,
    meeting::{Command, Field, Id, Status, agenda as ag, measures as me, sitting},
    minutes,
};

/// Something that has a name.
enum Thing {
    Item(Id),
    Measure(Id),
    FollowUp(Id),
    Person(String),
    Part(RemovedPart),
}

impl Talk {
    /// Say that something was taken out, and how to get it back.
    pub(super) fn say_removed(&mut self, what: &str) {
        let undo = self.word_of("undo");
        self.say(self.texts().msg_linear_removed(what, undo));
    }

    /// What is named: a measure by its code, an item, a follow-up or a person by its word before it, a decision's part.
    fn thing(&mut self, name: &str) -> Option<Thing> {
        if let Some(id) = self.measure_called(name) {
            return Some(Thing::Measure(id));
        }
        let (word, rest) = words::first(name);
        let texts = self.texts();
        let is = |id: &str| {
            let command = COMMANDS.iter().find(|command| command.id == id);
            command
                .is_some_and(|command| command.words(texts).iter().any(|known| words::fold(known) == words::fold(word)))
        };
        let part = [
            (words::is_one_of(word, &texts.msg_decisions_outcome_draft()), RemovedPart::Draft),
            (is("dissent"), RemovedPart::Dissent),
            (is("condition"), RemovedPart::Condition),
            (words::is_one_of(word, &texts.msg_event_referred()), RemovedPart::Reference),
        ];
        if let Some((_, part)) = part.into_iter().find(|(is, _)| *is) {
            return Some(Thing::Part(part));
        }
        if is("follow-up") && !rest.is_empty() {
            return self.follow_up_named(rest).map(Thing::FollowUp);
        }
        if let Some(item) = item_called(self.meeting(), name) {
            return Some(Thing::Item(item));
        }
        self.person_named(name).map(Thing::Person)
    }
}

/// `hjelp`, `hjelp vedtak`
pub(super) fn help(talk: &mut Talk, word: &str) {
    if !word.is_empty() {
        let vocabulary = Vocabulary::new(talk.texts());
        if let super::table::Meant::This(command, _) = vocabulary.meant(word) {
            let texts = talk.texts();
            let (usage, help) = (command.usage(texts), command.help(texts));
            let others = command.words(texts).split_off(1).join(", ");
            let others = if others.is_empty() { String::new() } else { texts.msg_linear_also(others) };
            return talk.say(format!("{usage}\n{help} {others}").trim_end().to_owned());
        }
    }
    let texts = talk.texts();
    let mut lines = vec![texts.msg_linear_help()];
    lines.extend(COMMANDS.iter().map(|command| format!("{}: {}", command.usage(texts), command.help(texts))));
    talk.list(lines);
}

/// `rediger 10`, `rediger TM1`, `rediger oppfølging 3`, `rediger NTNU`
pub(super) fn edit(talk: &mut Talk, name: &str) {
    if name.is_empty() {
        return talk.usage("edit");
    }
    match talk.thing(name) {
        Some(Thing::Item(id)) => {
            let title = talk.name_of(id);
            talk.app.ask(title, item_fields(id), false);
        }
        Some(Thing::Measure(id)) => {
            let title = talk.measure_name(id);
            talk.app.ask(title, measure_fields(id), false);
        }
        Some(Thing::FollowUp(id)) => {
            talk.app.ask(talk.texts().msg_form_follow_up(), follow_up_fields(id), false);
        }
        Some(Thing::Person(id)) => {
            let fields = vec![Field::PersonName(id.clone()), Field::PersonOrganisation(id)];
            talk.app.ask(talk.texts().msg_form_person(), fields, false);
        }
        Some(Thing::Part(_)) => talk.usage("edit"),
        None => {}
    }
}

/// `fjern 13`, `fjern TM5`, `fjern oppfølging 3`, `fjern utkast`
pub(super) fn remove(talk: &mut Talk, name: &str) {
    if name.is_empty() {
        return talk.usage("remove");
    }
    match talk.thing(name) {
        Some(Thing::Item(id)) => {
            let what = talk.name_of(id);
            if talk.run(Command::Agenda(ag::Command::Remove(id))) {
                talk.say_removed(&what);
            }
        }
        Some(Thing::Measure(id)) => {
            let what = talk.measure_name(id);
            if talk.run(Command::Measures(me::Command::Remove(id))) {
                talk.say_removed(&what);
            }
        }
        Some(Thing::FollowUp(id)) => remove_follow_up(talk, id),
        Some(Thing::Part(part)) => remove_part(talk, part),
        Some(Thing::Person(_)) => talk.usage("remove"),
        None => {}
    }
}

/// `flytt 12 før 11`, `flytt TM3 til 1`
pub(super) fn move_to(talk: &mut Talk, text: &str) {
    let (name, to) = words::first(text);
    if to.is_empty() {
        return talk.usage("move");
    }
    if let Some(measure) = talk.measure_called(name) {
        return move_measure(talk, measure, to);
    }
    let Some(item) = talk.item_named(name) else { return };
    move_item(talk, item, to);
}

/// `møtet`
pub(super) fn meeting(talk: &mut Talk, _: &str) {
    let fields = vec![Field::Place, Field::Start, Field::End, Field::NextMeeting];
    talk.app.ask(talk.texts().msg_form_meeting_facts(), fields, false);
}

/// `neste møte oktober`
pub(super) fn next_meeting(talk: &mut Talk, text: &str) {
    if text.is_empty() {
        return talk.app.ask(talk.texts().msg_form_meeting_facts(), vec![Field::NextMeeting], false);
    }
    if talk.set(&Field::NextMeeting, text.trim_end_matches('.')) {
        let due = talk.meeting().next_meeting.map(|due| due.text(talk.texts())).unwrap_or_default();
        let what = talk.texts().msg_field_next_meeting();
        talk.say(format!("{what}: {due}."));
    }
}

/// `innkalling`
pub(super) fn call(talk: &mut Talk, _: &str) {
    if talk.run(Command::Sitting(sitting::Command::Call)) {
        talk.say(talk.texts().msg_notice_called());
    }
}

/// `referat`, `referat fil`
pub(super) fn minutes(talk: &mut Talk, text: &str) {
    let language = talk.meeting().language;
    if words::is_one_of(text, &talk.texts().msg_linear_word_file()) {
        return talk.app.write_minutes(language, MinutesAs::Markdown);
    }
    let document = minutes::minutes(talk.meeting(), &language.texts(), minutes::Options::default());
    let lines = read::lines(&document);
    talk.list(lines);
}

/// `avslutt`
pub(super) fn end(talk: &mut Talk, _: &str) {
    if talk.meeting().status >= Status::Ended {
        return talk.say(talk.texts().msg_screen_ended());
    }
    talk.app.act(Action::EndMeeting);
}

/// `åpne igjen`
pub(super) fn reopen(talk: &mut Talk, _: &str) {
    if talk.run(Command::Sitting(sitting::Command::Reopen)) {
        talk.say(talk.texts().msg_linear_reopened());
    }
}

/// `angre`
pub(super) fn undo(talk: &mut Talk, _: &str) {
    if talk.app.can(Action::Undo) {
        talk.app.act(Action::Undo);
    } else if talk.app.read_only().is_some() {
        talk.say(talk.texts().msg_notice_read_only());
    } else {
        talk.say(talk.texts().msg_notice_nothing_to_undo());
    }
}

/// `gjør om`
pub(super) fn redo(talk: &mut Talk, _: &str) {
    if talk.app.can(Action::Redo) {
        talk.app.act(Action::Redo);
    } else {
        talk.say(talk.texts().msg_notice_nothing_to_redo());
    }
}

/// `språk nynorsk`
pub(super) fn language(talk: &mut Talk, name: &str) {
    let known = Language::ALL.into_iter().find(|language| {
        let called = language.texts().msg_language_name();
        words::fold(name) == language.code()
            || (!name.is_empty() && words::fold(&called).starts_with(&words::fold(name)))
    });
    let Some(language) = known else { return talk.usage("language") };
    talk.app.speak(language.texts());
    talk.vocabulary = Vocabulary::new(talk.app.texts());
    let name = talk.texts().msg_language_name();
    let said = talk.texts().msg_linear_language(name, talk.word_of("help"));
    talk.say(said);
}

/// `forlat`
pub(super) fn quit(talk: &mut Talk, _: &str) {
    talk.app.act(Action::Quit);
}
