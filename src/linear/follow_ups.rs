//! Commands about follow-ups: who does what by when.

use super::{Talk, words};
use crate::{
    app::decisions::words::short,
    language::{clean::clean, dates},
    meeting::{Command, Field, FollowUp, Id, followups as fo},
};

/// The fields of a follow-up.
pub(super) fn follow_up_fields(id: Id) -> Vec<Field> {
    vec![Field::FollowUpText(id), Field::FollowUpResponsible(id), Field::FollowUpDue(id)]
}

impl Talk {
    /// A follow-up in a sentence.
    pub(super) fn follow_up_in_words(&self, known: &FollowUp) -> String {
        let texts = self.texts();
        let text =
            if known.text.trim().is_empty() { texts.msg_decisions_no_text() } else { clean(&known.text).into_owned() };
        let who = if known.responsible.trim().is_empty() {
            texts.msg_decisions_nobody_sentence()
        } else {
            texts.msg_linear_responsible(clean(&known.responsible).as_ref())
        };
        let when = match (known.done, known.due) {
            (Some(done), _) => texts.msg_decisions_done_sentence(dates::date(texts.language(), done)),
            (None, None) => texts.msg_decisions_no_due_sentence(),
            (None, Some(due)) if known.is_overdue(self.app.now().date()) => {
                texts.msg_decisions_overdue_sentence(due.text(texts))
            }
            (None, Some(due)) => texts.msg_decisions_due_sentence(due.text(texts)),
        };
        let text = text.trim_end_matches('.');
        format!("{text}. {who} {when}")
    }

    /// What was written of a follow-up.
    pub(super) fn say_follow_up(&mut self, id: Id) {
        let Some(said) = self.meeting().follow_up(id).map(|known| self.follow_up_in_words(known)) else { return };
        self.say(self.texts().msg_linear_followed_up(said));
    }

    /// The follow-up that is named by its number or its words, or nothing, which is said.
    pub(super) fn follow_up_named(&mut self, name: &str) -> Option<Id> {
        let known = &self.meeting().follow_ups;
        let number = name.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let words = || words::only(name, known.iter().map(|known| known.text.as_str())).ok();
        let found = number.or_else(words).and_then(|at| known.get(at)).map(|known| known.id);
        if found.is_none() {
            let (name, word) = (clean(name).into_owned(), self.word_of("follow-ups"));
            self.say(self.texts().msg_linear_no_such_follow_up(name, word));
        }
        found
    }
}

/// `oppfølging Mal for rapport ansvar Poolen frist oktober`
pub(super) fn follow_up(talk: &mut Talk, text: &str) {
    let (responsible, due) = (talk.texts().msg_linear_word_responsible(), talk.texts().msg_linear_word_due());
    let (text, when) = words::around_last(text, &due).map_or((text, ""), |(text, when)| (text, when));
    let (text, who) = words::around_last(text, &responsible).map_or((text, ""), |(text, who)| (text, who));
    // the date may stand before the name
    let (text, who, when) = (text.to_owned(), who.to_owned(), when.to_owned());
    // while the forum is in a case, what is to be done follows from its decision
    let item = talk.meeting().current;
    let decision = item.and_then(|item| talk.decision_of(item));
    if !talk.run(Command::FollowUps(fo::Command::Add { item, decision })) {
        return;
    }
    let Some(id) = talk.meeting().follow_ups.last().map(|known| known.id) else { return };
    let mut fields = Vec::new();
    for (field, given) in follow_up_fields(id).into_iter().zip([text, who, when]) {
        if given.is_empty() || !talk.set(&field, given.trim_end_matches(['.', ',', ';'])) {
            fields.push(field);
        }
    }
    if fields.is_empty() {
        talk.say_follow_up(id);
    } else {
        let fresh = fields.len() == 3;
        talk.app.ask(talk.texts().msg_form_follow_up(), fields, fresh);
    }
}

/// `oppfølginger`
pub(super) fn follow_ups(talk: &mut Talk, _: &str) {
    let known = talk.meeting().follow_ups.iter();
    let lines: Vec<String> = (1..)
        .zip(known)
        .map(|(number, known): (usize, _)| format!("{number}. {}", talk.follow_up_in_words(known)))
        .collect();
    if lines.is_empty() {
        let word = talk.word_of("follow-up");
        return talk.say(talk.texts().msg_decisions_empty_follow_up(word));
    }
    talk.list(lines);
}

/// `gjort 1`
pub(super) fn done(talk: &mut Talk, name: &str) {
    if name.is_empty() {
        return talk.usage("done");
    }
    let Some(id) = talk.follow_up_named(name) else { return };
    let is_done = talk.meeting().follow_up(id).is_some_and(|known| known.done.is_some());
    if talk.run(Command::FollowUps(fo::Command::SetDone(id, !is_done))) {
        let said = talk.meeting().follow_up(id).map(|known| talk.follow_up_in_words(known)).unwrap_or_default();
        talk.say(said);
    }
}

/// Takes a follow-up away.
pub(super) fn remove_follow_up(talk: &mut Talk, id: Id) {
    let what = talk.meeting().follow_up(id).map(|known| short(&known.text)).unwrap_or_default();
    if talk.run(Command::FollowUps(fo::Command::Remove(id))) {
        talk.say_removed(&what);
    }
}
