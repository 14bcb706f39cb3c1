//! Commands about money: the lists within their frames, and what is granted.

use super::{Talk, words};
use crate::{
    app::lists::code_and_title,
    forum::StreamKind,
    language::{clean::clean, dates, sums},
    meeting::{Command, Field, Id, StreamFigures, measures as me},
    money::Money,
};

impl Talk {
    /// A sum with its currency.
    pub(super) fn sum(&self, amount: Money) -> String {
        sums::with_currency(self.texts(), amount)
    }

    /// What a stream is called.
    pub(super) fn stream_name(&self, code: &str) -> String {
        let name = self.meeting().charter.stream(code).map(|stream| stream.name.text(self.app.language()));
        clean(name.unwrap_or(code)).into_owned()
    }

    /// The stream that is named by its code or its name, or nothing, which is said.
    pub(super) fn stream_named(&mut self, name: &str) -> Option<String> {
        let (language, streams) = (self.app.language(), &self.meeting().charter.streams);
        let code = streams.iter().find(|stream| words::fold(&stream.code) == words::fold(name));
        if let Some(stream) = code {
            return Some(stream.code.clone());
        }
        let names = streams.iter().map(|stream| stream.name.text(language));
        if let Some(stream) = words::only(name, names).ok().and_then(|at| streams.get(at)) {
            return Some(stream.code.clone());
        }
        let codes: Vec<String> = streams.iter().map(|stream| clean(&stream.code).into_owned()).collect();
        let (name, word) = (clean(name).into_owned(), self.word_of("lists"));
        self.say(self.texts().msg_linear_no_such_list(name, codes.join(", "), word));
        None
    }

    /// The measure that is called so, or nothing, which is said.
    pub(super) fn measure_named(&mut self, code: &str) -> Option<Id> {
        let found = self.measure_called(code);
        if found.is_none() {
            let (code, word) = (clean(code).into_owned(), self.word_of("lists"));
            self.say(self.texts().msg_linear_no_such_measure(code, word));
        }
        found
    }

    /// The measure that is called so.
    pub(super) fn measure_called(&self, code: &str) -> Option<Id> {
        let code = words::fold(code.trim_end_matches([':', ',', '.']));
        let mut known = self.meeting().measures.iter();
        known.find(|measure| !code.is_empty() && words::fold(&measure.code) == code).map(|measure| measure.id)
    }

    /// A measure with its code and title.
    pub(super) fn measure_name(&self, id: Id) -> String {
        self.meeting().measure(id).map(|measure| code_and_title(&self.app, measure)).unwrap_or_default()
    }

    fn stream_line(&self, figures: &StreamFigures) -> String {
        let (texts, sum) = (self.texts(), |amount| self.sum(amount));
        let name = format!("{} {}", clean(&figures.stream), self.stream_name(&figures.stream));
        let amounts = texts.msg_linear_stream(
            name,
            sum(figures.frame),
            sum(figures.asked),
            sum(figures.granted),
            sum(figures.left),
        );
        if figures.kind != StreamKind::Network {
            return amounts;
        }
        let list = self.meeting().list(&figures.stream);
        let received = match list.and_then(|list| Some((list.received?, list.late))) {
            None => texts.msg_lists_not_received(),
            Some((at, late)) => {
                let (date, time) = (dates::date(texts.language(), at.date()), dates::time(texts.language(), at.time()));
                if late { texts.msg_lists_late(date, time) } else { texts.msg_lists_received(date, time) }
            }
        };
        format!("{amounts} {}.", capital(&received))
    }

    /// How a grant came out, what is left, and what the owner lacks (R18).
    pub(super) fn say_grant(&mut self, id: Id) {
        let Some(measure) = self.meeting().measure(id).cloned() else { return };
        let (texts, sum) = (self.texts(), |amount| self.sum(amount));
        let name = code_and_title(&self.app, &measure);
        let mut said = match measure.granted {
            Some(granted) => texts.msg_linear_granted(name, sum(granted), sum(measure.asked)),
            None => texts.msg_linear_not_granted(name, sum(measure.asked)),
        };
        let left = self.app.derived().figures.left;
        let stream = self.stream_name(&measure.stream);
        said = format!(
            "{said} {}",
            texts.msg_linear_left(sum(self.meeting().left_in(&measure.stream)), stream, sum(left))
        );
        if let Some(short) = self.meeting().own_short(&measure) {
            let required = self.meeting().own_required(&measure);
            said = format!("{said} {}", texts.msg_lists_about_short(sum(measure.own), sum(required), sum(short)));
        }
        self.say(said);
    }
}

/// The same text with a capital.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// `lister`, `lister TM`
pub(super) fn lists(talk: &mut Talk, name: &str) {
    let figures = talk.app.derived().figures.clone();
    if figures.streams.is_empty() {
        return talk.say(talk.texts().msg_lists_no_streams());
    }
    if name.is_empty() {
        let mut lines: Vec<String> = figures.streams.iter().map(|stream| talk.stream_line(stream)).collect();
        let sum = |amount| talk.sum(amount);
        lines.push(talk.texts().msg_linear_money(sum(figures.used), sum(figures.frame), sum(figures.left)));
        return talk.list(lines);
    }
    let Some(code) = talk.stream_named(name) else { return };
    let mut lines: Vec<String> =
        figures.streams.iter().filter(|stream| stream.stream == code).map(|stream| talk.stream_line(stream)).collect();
    let measures: Vec<Id> = talk.meeting().measures_of(&code).map(|measure| measure.id).collect();
    lines
        .extend((1..).zip(&measures).map(|(rank, id): (usize, &Id)| format!("{rank}. {}", talk.measure_in_words(*id))));
    talk.list(lines);
}

/// `gi TM1 1,2 mill`
pub(super) fn grant(talk: &mut Talk, text: &str) {
    let (code, amount) = words::first(text);
    if code.is_empty() {
        return talk.usage("grant");
    }
    let Some(id) = talk.measure_named(code) else { return };
    let Some(measure) = talk.meeting().measure(id) else { return };
    let asked = measure.asked;
    let texts = talk.texts();
    let is = |words: String| words::is_one_of(amount, &words);
    let given = if is(texts.msg_linear_word_all()) {
        Some(Some(asked))
    } else if is(texts.msg_linear_word_nothing()) {
        Some(Some(Money::ZERO))
    } else if is(texts.msg_linear_word_open()) {
        Some(None)
    } else {
        None
    };
    if amount.is_empty() {
        let free = talk.meeting().left_in(&measure.stream) + measure.granted.unwrap_or_default();
        let title = texts.msg_linear_grant_form(talk.measure_name(id), talk.sum(asked), talk.sum(free));
        return talk.app.ask(title, vec![Field::MeasureGranted(id)], false);
    }
    let done = match given {
        Some(amount) => talk.run(Command::Measures(me::Command::Grant { measure: id, amount })),
        None => talk.set(&Field::MeasureGranted(id), amount.trim_end_matches('.')),
    };
    if done {
        talk.say_grant(id);
    }
}

/// `ramme TM 4,6 mill`
pub(super) fn frame(talk: &mut Talk, text: &str) {
    let (first, amount) = words::first(text);
    if first.is_empty() {
        return lists(talk, "");
    }
    let named = if talk.meeting().charter.stream(&first.to_uppercase()).is_some() { first } else { text };
    let amount = if named == first { amount } else { "" };
    let Some(stream) = talk.stream_named(named) else { return };
    let name = talk.stream_name(&stream);
    if amount.is_empty() {
        return talk.app.ask(talk.texts().msg_lists_frame_form(name), vec![Field::Frame(stream)], false);
    }
    if talk.set(&Field::Frame(stream.clone()), amount.trim_end_matches('.')) {
        let (frame, left) = (talk.sum(talk.meeting().frame(&stream)), talk.sum(talk.meeting().left_in(&stream)));
        talk.say(talk.texts().msg_linear_framed(name, frame, left));
    }
}

/// `mottatt GA sent`
pub(super) fn received(talk: &mut Talk, text: &str) {
    if text.is_empty() {
        return talk.usage("received");
    }
    let (network, how) = match text.rsplit_once(char::is_whitespace) {
        Some((network, how)) => (network, how),
        None => (text, ""),
    };
    let texts = talk.texts();
    let late = if how.is_empty() {
        Some(Some(false))
    } else if words::is_one_of(how, &texts.msg_linear_word_late()) {
        Some(Some(true))
    } else if words::is_one_of(how, &texts.msg_linear_word_not()) {
        Some(None)
    } else {
        None
    };
    let network = if late.is_some() { network } else { text };
    let late = late.unwrap_or(Some(false));
    let Some(network) = talk.stream_named(network) else { return };
    let name = talk.stream_name(&network);
    if talk.run(Command::Measures(me::Command::Receive { network, late })) {
        let texts = talk.texts();
        let said = match late {
            None => texts.msg_lists_notice_not_received(name),
            Some(false) => texts.msg_lists_notice_received(name),
            Some(true) => texts.msg_lists_notice_received_late(name),
        };
        talk.say(said + ".");
    }
}
