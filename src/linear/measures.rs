//! Commands about single measures: what they are, a remark, a joint measure to go into, a new one.

use super::{Talk, words};
use crate::{
    app::lists::{code_and_title, new_fields},
    language::clean::clean,
    meeting::{Command, Field, Id, Measure, Scope, measures as me},
};

/// The fields of a measure, those of a new one first.
pub(super) fn measure_fields(id: Id) -> Vec<Field> {
    let mut fields = new_fields(id);
    fields.extend([Field::MeasureCondition(id), Field::MeasureRemark(id)]);
    fields
}

impl Talk {
    /// What is asked, granted and added, in a line.
    pub(super) fn measure_in_words(&self, id: Id) -> String {
        let Some(measure) = self.meeting().measure(id) else { return String::new() };
        let (texts, sum) = (self.texts(), |amount| self.sum(amount));
        let name = code_and_title(&self.app, measure);
        if let Some(joint) = measure.merged_into.and_then(|id| self.meeting().measure(id)) {
            return format!("{name}. {}", texts.msg_lists_about_merged(code_and_title(&self.app, joint)));
        }
        let mut said = match measure.granted {
            Some(granted) => texts.msg_linear_granted(name, sum(granted), sum(measure.asked)),
            None => texts.msg_linear_not_granted(name, sum(measure.asked)),
        };
        if let Some(short) = self.meeting().own_short(measure) {
            let required = self.meeting().own_required(measure);
            said = format!("{said} {}", texts.msg_lists_about_short(sum(measure.own), sum(required), sum(short)));
        }
        if !measure.condition.trim().is_empty() {
            said = format!("{said} {}", texts.msg_lists_about_condition(clean(&measure.condition).as_ref()));
        }
        said
    }

    /// Who does it and what is to be remembered.
    fn about(&self, measure: &Measure) -> Vec<String> {
        let texts = self.texts();
        let mut said = vec![self.measure_in_words(measure.id)];
        let (who, partner) = (clean(measure.who.trim()), clean(measure.partner.trim()));
        match (who.is_empty(), partner.is_empty()) {
            (true, _) => {}
            (false, true) => said.push(texts.msg_lists_about_who(who.as_ref())),
            (false, false) => said.push(texts.msg_lists_about_who_partner(who.as_ref(), partner.as_ref())),
        }
        said.push(match measure.scope {
            Scope::Local => texts.msg_lists_about_local(),
            Scope::Network => texts.msg_lists_about_network(),
        });
        if self.meeting().own_short(measure).is_none() && !measure.own.is_zero() {
            let required = self.meeting().own_required(measure);
            said.push(texts.msg_lists_about_own(self.sum(measure.own), self.sum(required)));
        }
        if !measure.remark.trim().is_empty() {
            said.push(texts.msg_lists_about_remark(clean(&measure.remark).as_ref()));
        }
        said
    }
}

/// `tiltak TM1`
pub(super) fn measure(talk: &mut Talk, code: &str) {
    if code.is_empty() {
        return talk.usage("measure");
    }
    let Some(measure) = talk.measure_named(code).and_then(|id| talk.meeting().measure(id)).cloned() else { return };
    let lines = talk.about(&measure);
    talk.list(lines);
    let code = measure.code;
    super::questions::questions(talk, &code);
}

/// A measure and a text of its own: `merknad TM5 Bare forprosjekt.`
pub(super) fn text_of(talk: &mut Talk, id: Id, text: &str, field: fn(Id) -> Field) {
    let name = talk.measure_name(id);
    if text.is_empty() {
        return talk.app.ask(name, vec![field(id)], false);
    }
    if talk.set(&field(id), text) {
        let what = crate::app::form::label(talk.texts(), &field(id));
        talk.say(talk.texts().msg_linear_text_set(name, what));
    }
}

/// `merknad TM5 Bare forprosjekt.`
pub(super) fn remark(talk: &mut Talk, text: &str) {
    let (code, text) = words::first(text);
    if code.is_empty() {
        return talk.usage("remark");
    }
    let Some(id) = talk.measure_named(code) else { return };
    text_of(talk, id, text, Field::MeasureRemark);
}

/// `innlem IN2 F2`
pub(super) fn merge(talk: &mut Talk, text: &str) {
    let (code, into) = words::first(text);
    if code.is_empty() {
        return talk.usage("merge");
    }
    let Some(measure) = talk.measure_named(code) else { return };
    if into.is_empty() {
        return talk.app.ask_merge(measure);
    }
    let out = words::is_one_of(into, &talk.texts().msg_linear_word_out());
    // `innlem IN2 i F2`
    let into = into.rsplit(char::is_whitespace).next().unwrap_or(into);
    let joint = if out { None } else { Some(talk.measure_named(into)) };
    let into = match joint {
        Some(None) => return,
        Some(found) => found,
        None => None,
    };
    if talk.run(Command::Measures(me::Command::Merge { measure, into })) {
        let said = talk.measure_in_words(measure);
        talk.say(said);
    }
}

/// `nytt tiltak TM Tittel`
pub(super) fn new_measure(talk: &mut Talk, text: &str) {
    let (stream, title) = words::first(text);
    if stream.is_empty() {
        return talk.usage("new-measure");
    }
    let Some(stream) = talk.stream_named(stream) else { return };
    if !talk.run(Command::Measures(me::Command::Add { stream })) {
        return;
    }
    let Some(id) = talk.meeting().measures.last().map(|measure| measure.id) else { return };
    let mut fields = new_fields(id);
    let titled = !title.is_empty() && talk.set(&Field::MeasureTitle(id), title);
    if titled {
        fields.remove(0);
    }
    let code = talk.meeting().measure(id).map(|measure| clean(&measure.code).into_owned()).unwrap_or_default();
    talk.app.ask(talk.texts().msg_lists_new_form(code), fields, !titled);
}

/// A measure to another rank in its list: `flytt TM3 til 1`.
pub(super) fn move_measure(talk: &mut Talk, measure: Id, text: &str) {
    let rank = text.rsplit(char::is_whitespace).next().and_then(|rank| rank.parse::<usize>().ok());
    let Some(rank) = rank.and_then(|rank| rank.checked_sub(1)) else { return talk.usage("move") };
    if talk.run(Command::Measures(me::Command::Move { measure, rank })) {
        let name = talk.measure_name(measure);
        let stream = talk.meeting().measure(measure).map(|measure| measure.stream.clone()).unwrap_or_default();
        let place = talk.meeting().measures_of(&stream).position(|known| known.id == measure).unwrap_or(0) + 1;
        talk.say(talk.texts().msg_linear_ranked(name, place));
    }
}
