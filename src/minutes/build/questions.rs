//! Annexes: the standing questions. How far each measure's answers go and what is wanting; then all the answers.

use super::{Annex, Context, fact, heading, words, words_of};
use crate::{
    forum::{AnswerKind, Question},
    meeting::{Measure, Phase, State},
    minutes::{Align, Block, Column, Row, Table, told},
};

pub(super) fn annexes(cx: &Context) -> Vec<Annex> {
    let meeting = cx.meeting;
    let measures: Vec<&Measure> = meeting.listed_measures().collect();
    if measures.is_empty() || meeting.charter.questions.is_empty() {
        return Vec::new();
    }
    let evaluated = meeting.answers.iter().any(|answer| answer.phase == Phase::Evaluation);
    let phases = if evaluated { vec![Phase::Planning, Phase::Evaluation] } else { vec![Phase::Planning] };
    let mut blocks = vec![wordings(cx)];
    let mut full = Vec::new();
    for phase in &phases {
        if evaluated {
            blocks.push(heading(3, phase_name(cx, *phase)));
        }
        matrix(cx, &measures, *phase, evaluated, &mut blocks);
        incomplete(cx, &measures, *phase, &mut blocks);
        for measure in &measures {
            all_answers(cx, measure, *phase, evaluated, &mut full);
        }
    }
    let number = u32::try_from(meeting.charter.questions.len()).unwrap_or(u32::MAX);
    let mut annexes = vec![Annex { title: cx.texts.msg_minutes_questions(number), blocks }];
    if !full.is_empty() {
        annexes.push(Annex { title: cx.texts.msg_minutes_all_answers(), blocks: full });
    }
    annexes
}

fn phase_name(cx: &Context, phase: Phase) -> String {
    match phase {
        Phase::Planning => cx.texts.msg_minutes_at_planning(),
        Phase::Evaluation => cx.texts.msg_minutes_at_evaluation(),
    }
}

fn wordings(cx: &Context) -> Block {
    let one = |question: &Question| fact(told::line(&question.code), told::line(question.wording.text(cx.language)));
    Block::Facts(cx.meeting.charter.questions.iter().map(one).collect())
}

/// `A forankring`.
fn question_name(cx: &Context, question: &Question) -> String {
    format!("{} {}", told::line(&question.code), told::line(question.short.text(cx.language))).trim().to_owned()
}

/// `TM1 Fagfornyelsen`.
fn measure_name(measure: &Measure) -> String {
    format!("{} {}", told::line(&measure.code), told::line(&measure.title)).trim().to_owned()
}

fn state(cx: &Context, question: &Question, measure: &Measure, phase: Phase) -> String {
    match (cx.meeting.answer_state(measure.id, &question.code, phase), question.answer) {
        (State::Missing, _) => cx.texts.msg_minutes_missing(),
        (State::Partly, _) => cx.texts.msg_partly(),
        (State::Answered, AnswerKind::Text) => cx.texts.msg_minutes_answered(),
        (State::Answered, AnswerKind::YesPartlyNo) => cx.texts.msg_yes(),
        (State::No, _) => cx.texts.msg_no(),
    }
}

fn matrix(cx: &Context, measures: &[&Measure], phase: Phase, name_phase: bool, out: &mut Vec<Block>) {
    let caption = if name_phase {
        cx.texts.msg_html_answers_of(phase_name(cx, phase).to_lowercase())
    } else {
        cx.texts.msg_html_answers()
    };
    let mut table = Table::new([words(cx.texts.msg_minutes_measure())]).captioned(caption);
    let questions = &cx.meeting.charter.questions;
    let column = |question: &Question| Column { head: question_name(cx, question), align: Align::Left };
    table.columns.extend(questions.iter().map(column));
    for measure in measures {
        let mut cells = vec![measure_name(measure)];
        cells.extend(questions.iter().map(|question| state(cx, question, measure, phase)));
        table.rows.push(Row { cells, total: false });
    }
    out.push(Block::Table(table));
    let progress = cx.meeting.progress(phase);
    let [answered, partly, missing] =
        [progress.answered, progress.partly, progress.missing].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    out.push(Block::Remark(cx.texts.msg_minutes_progress(answered, partly, missing)));
}

/// What is answered in part or not at all, with what was said.
fn incomplete(cx: &Context, measures: &[&Measure], phase: Phase, out: &mut Vec<Block>) {
    let mut facts = Vec::new();
    for measure in measures {
        let mut wanting = Vec::new();
        for question in &cx.meeting.charter.questions {
            let answer = cx.meeting.answer(measure.id, &question.code, phase);
            let how_far = answer.map_or(State::Missing, |answer| answer.state);
            if !matches!(how_far, State::Missing | State::Partly) {
                continue;
            }
            let state = format!("{} {}", told::line(&question.code), state(cx, question, measure, phase));
            let words = answer.map(|answer| told::line(&answer.text)).filter(|words| !words.is_empty());
            wanting.push(words.map_or_else(|| state.clone(), |words| format!("{state}: {words}")));
        }
        if !wanting.is_empty() {
            facts.push(fact(told::line(&measure.code), wanting.join(" · ")));
        }
    }
    if !facts.is_empty() {
        out.push(Block::Label(cx.texts.msg_minutes_incomplete_answers()));
        out.push(Block::Facts(facts));
    }
}

/// Every answer of a measure that has words.
fn all_answers(cx: &Context, measure: &Measure, phase: Phase, name_phase: bool, out: &mut Vec<Block>) {
    let mut blocks = Vec::new();
    for question in &cx.meeting.charter.questions {
        let answer = cx.meeting.answer(measure.id, &question.code, phase);
        if let Some(words) = answer.and_then(|answer| words_of(&answer.text)) {
            let state = state(cx, question, measure, phase);
            blocks.push(Block::Label(format!("{} ({state})", question_name(cx, question))));
            blocks.push(words);
        }
    }
    if !blocks.is_empty() {
        let name = measure_name(measure);
        let title = if name_phase { format!("{name} ({})", phase_name(cx, phase).to_lowercase()) } else { name };
        out.push(heading(3, title));
        out.extend(blocks);
    }
}
