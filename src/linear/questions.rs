//! Commands about the standing questions: what is answered about which measure, and how well.

use super::{Talk, words};
use crate::{
    app::lists::code_and_title,
    forum::{AnswerKind, Question},
    language::{Texts, clean::clean, clean::clean_lines},
    meeting::{Command, Field, Id, Measure, Phase, State, questions as qu},
};

/// How far an answer goes, in a word.
fn state(texts: &Texts, state: State, kind: AnswerKind) -> String {
    match (state, kind) {
        (State::Missing, _) => texts.msg_questions_state_missing(),
        (State::Partly, _) => texts.msg_questions_state_partly(),
        (State::Answered, AnswerKind::YesPartlyNo) => texts.msg_questions_state_yes(),
        (State::Answered, AnswerKind::Text) => texts.msg_questions_state_answered(),
        (State::No, _) => texts.msg_questions_state_no(),
    }
}

/// The state that a text begins with, where something parts it from the words, and the words after it.
fn state_and_words<'t>(texts: &Texts, text: &'t str) -> (Option<State>, &'t str) {
    let known = [
        (State::Missing, texts.msg_questions_state_missing()),
        (State::Partly, texts.msg_questions_state_partly()),
        (State::Answered, texts.msg_questions_state_answered()),
        (State::Answered, texts.msg_questions_state_yes()),
        (State::No, texts.msg_questions_state_no()),
    ];
    for (state, word) in known {
        let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
        let rest = &text[end..];
        let parted = rest.trim().is_empty() || rest.starts_with([',', '.', ':', ';', '–', '-']);
        if parted && words::fold(&text[..end]) == words::fold(&word) {
            return (Some(state), rest.trim_start_matches([',', '.', ':', ';', '–', '-', ' ']).trim());
        }
    }
    (None, text)
}

impl Talk {
    fn cell(&self, measure: Id, question: &Question) -> String {
        let phase = self.app.questions.phase;
        let answer = self.meeting().answer(measure, &question.code, phase);
        let how = answer.map_or(State::Missing, |answer| answer.state);
        let how = state(self.texts(), how, question.answer);
        match answer.map(|answer| answer.text.trim()).filter(|text| !text.is_empty()) {
            Some(text) => format!("{}: {how}. {}", clean(&question.code), clean_lines(text)),
            None => format!("{}: {how}.", clean(&question.code)),
        }
    }

    /// What is missing or partly answered, a line each.
    fn open_answers(&self, of: impl Fn(&Measure) -> bool) -> Vec<String> {
        let (texts, meeting, phase) = (self.texts(), self.meeting(), self.app.questions.phase);
        let mut lines = Vec::new();
        for measure in meeting.listed_measures().filter(|measure| of(measure)) {
            for question in &meeting.charter.questions {
                let how = meeting.answer_state(measure.id, &question.code, phase);
                if matches!(how, State::Missing | State::Partly) {
                    let (title, how) = (code_and_title(&self.app, measure), state(texts, how, question.answer));
                    lines.push(format!("{title}, {}: {how}.", clean(&question.code)));
                }
            }
        }
        lines
    }

    fn set_answer(&mut self, measure: Id, question: &Question, text: &str) {
        let phase = self.app.questions.phase;
        let (how, words) = state_and_words(self.texts(), text);
        let field = Field::Answer { measure, question: question.code.clone(), phase };
        let before = self.meeting().answer(measure, &question.code, phase).map(|answer| answer.text.clone());
        if !words.is_empty() && before.as_deref() != Some(words) && !self.set(&field, words) {
            return;
        }
        let is = self.meeting().answer_state(measure, &question.code, phase);
        if let Some(how) = how.filter(|how| *how != is) {
            let question = question.code.clone();
            if !self.run(Command::Questions(qu::Command::SetState { measure, question, phase, state: how })) {
                return;
            }
        }
        self.say_answer(measure, &question.code);
    }

    /// An answer as it is now.
    pub(super) fn say_answer(&mut self, measure: Id, question: &str) {
        let Some(question) = self.meeting().charter.question(question) else { return };
        let code = self.meeting().measure(measure).map(|measure| clean(&measure.code).into_owned()).unwrap_or_default();
        let said = format!("{code} {}", self.cell(measure, question));
        self.say(said);
    }
}

/// `spørsmål TM1 B: delvis, fordi …`
pub(super) fn questions(talk: &mut Talk, text: &str) {
    if talk.meeting().charter.questions.is_empty() {
        return talk.say(talk.texts().msg_questions_none());
    }
    let (about, answer) = words::around_colon(text).unwrap_or((text, ""));
    let (code, rest) = words::first(about);
    if code.is_empty() {
        return overview(talk);
    }
    let Some(measure) = talk.meeting().measures.iter().find(|measure| words::fold(&measure.code) == words::fold(code))
    else {
        return of_network(talk, about);
    };
    let (measure, title) = (measure.id, code_and_title(&talk.app, measure));
    let asked = talk.meeting().charter.questions.clone();
    if rest.is_empty() {
        let cells: Vec<String> = asked.iter().map(|question| talk.cell(measure, question)).collect();
        talk.say(format!("{title}."));
        return talk.list(cells);
    }
    let Some(question) = asked.iter().find(|question| words::fold(&question.code) == words::fold(rest)) else {
        let codes: Vec<&str> = asked.iter().map(|question| question.code.as_str()).collect();
        return talk.say(talk.texts().msg_linear_one_of(codes.join(", ")));
    };
    if answer.is_empty() {
        let wording = clean(question.wording.text(talk.app.language())).into_owned();
        let title = talk.texts().msg_linear_question(title, &question.code, wording);
        let field = Field::Answer { measure, question: question.code.clone(), phase: talk.app.questions.phase };
        return talk.app.ask(title, vec![field], false);
    }
    talk.set_answer(measure, question, answer);
}

fn overview(talk: &mut Talk) {
    let (texts, phase) = (talk.texts(), talk.app.questions.phase);
    let progress = talk.app.derived().progress[usize::from(phase == Phase::Evaluation)];
    let when = if phase == Phase::Planning { texts.msg_questions_planning() } else { texts.msg_questions_evaluation() };
    let summary = texts.msg_questions_summary(progress.answered, progress.partly, progress.missing);
    let mut lines =
        vec![format!("{}, {when}: {summary}.", texts.msg_questions_title(talk.meeting().charter.questions.len()))];
    let wordings = talk.meeting().charter.questions.iter();
    lines.extend(
        wordings.map(|asked| format!("{}: {}", clean(&asked.code), clean(asked.wording.text(texts.language())))),
    );
    let open = talk.open_answers(|_| true);
    lines.extend((1..).zip(open).map(|(number, line): (usize, String)| format!("{number}. {line}")));
    talk.list(lines);
}

fn of_network(talk: &mut Talk, name: &str) {
    let Some(stream) = talk.stream_named(name) else { return };
    let lines = talk.open_answers(|measure| measure.stream == stream);
    if lines.is_empty() {
        return talk.say(talk.texts().msg_questions_nothing_missing());
    }
    talk.list(lines);
}

/// `fase evaluering`
pub(super) fn phase(talk: &mut Talk, text: &str) {
    let names = [talk.texts().msg_questions_planning(), talk.texts().msg_questions_evaluation()];
    match words::only(text, names.iter().map(String::as_str)) {
        Ok(0) => talk.app.questions.phase = Phase::Planning,
        Ok(_) => talk.app.questions.phase = Phase::Evaluation,
        Err(_) => return talk.usage("phase"),
    }
    overview(talk);
}
