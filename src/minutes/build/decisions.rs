//! Decisions word for word: how they were made, corrections as later versions (R13), conditions, what they rest on
//! (R14), dissent. A draft, and what was voted down, is a proposal.

use super::{Context, capital, head, words_of};
use crate::{
    meeting::{Decision, Dissent, Outcome, Reference},
    minutes::{Block, ListItem, Weight, told},
};

pub(super) fn write(cx: &Context, decision: &Decision, out: &mut Vec<Block>) {
    let weight = if decision.outcome.is_adopted() { Weight::Decision } else { Weight::Proposal };
    out.push(Block::Quote { weight, title: title(cx, decision), blocks: wordings(cx, decision) });
    out.extend(manner(cx, decision).map(Block::Remark));
    let conditions: Vec<String> = decision.conditions.iter().map(|condition| told::line(&condition.text)).collect();
    let conditions: Vec<ListItem> =
        conditions.into_iter().filter(|text| !text.is_empty()).map(ListItem::plain).collect();
    if !conditions.is_empty() {
        out.push(Block::Label(cx.texts.msg_minutes_conditions()));
        out.push(Block::List(conditions));
    }
    out.extend(decision.references.iter().map(|reference| Block::Paragraph(rests_on(cx, reference))));
    out.extend(decision.dissent.iter().map(|statement| dissent(cx, statement)));
}

fn title(cx: &Context, decision: &Decision) -> String {
    match decision.outcome {
        Outcome::Draft => cx.texts.msg_minutes_proposal_open(cx.mode()),
        outcome if outcome.is_tied() => cx.texts.msg_minutes_proposal_tied(),
        outcome if outcome.is_adopted() => cx.texts.msg_minutes_decision(cx.mode()),
        _ => cx.texts.msg_minutes_proposal_rejected(),
    }
}

/// R13: the wording, or the first wording and every later one with who and when.
fn wordings(cx: &Context, decision: &Decision) -> Vec<Block> {
    let texts = cx.texts;
    let words = |text: &str| words_of(text).unwrap_or_else(|| Block::Paragraph(texts.msg_minutes_no_wording()));
    let Some(last) = decision.corrections.last() else { return vec![words(&decision.wording)] };
    let mut blocks = vec![Block::Label(texts.msg_minutes_first_wording())];
    blocks.push(words(&decision.wording));
    for correction in &decision.corrections {
        let (when, who) = (cx.moment(correction.at), told::line(&correction.by));
        let mut label = if who.is_empty() {
            texts.msg_minutes_corrected_by_nobody(when)
        } else {
            texts.msg_minutes_corrected(when, who)
        };
        if correction.id == last.id {
            label = format!("{label} ({})", texts.msg_minutes_now_in_force());
        }
        blocks.push(Block::Label(label));
        blocks.push(words(&correction.wording));
    }
    blocks
}

/// How it was decided, when, and with which quorum where it was another than at the beginning.
fn manner(cx: &Context, decision: &Decision) -> Option<String> {
    let texts = cx.texts;
    let how = match decision.outcome {
        Outcome::Draft => return None,
        Outcome::Agreed => texts.msg_minutes_agreed(),
        Outcome::Unanimous => texts.msg_minutes_unanimous(),
        Outcome::Counted { in_favour, against, abstained } => texts.msg_minutes_counted(in_favour, against, abstained),
        Outcome::Chaired { each, abstained, .. } => texts.msg_minutes_counted(each, each, abstained),
    };
    // R11: a tie goes to whoever chairs the case
    let tie = match decision.outcome {
        Outcome::Chaired { .. } => Some(texts.msg_minutes_chaired()),
        outcome => outcome.is_tied().then(|| texts.msg_minutes_tied()),
    };
    let when = decision.decided.map(|at| cx.time_at(at));
    let parts = [Some(how), tie, when, head::of_decision(cx, decision)].into_iter().flatten();
    Some(capital(&parts.collect::<Vec<_>>().join(" · ")))
}

/// R14: which earlier decision it rests on, with its words, for the other file may be gone.
fn rests_on(cx: &Context, reference: &Reference) -> String {
    let (texts, date) = (cx.texts, cx.date(reference.date));
    let where_from = match reference.case {
        Some(case) => texts.msg_minutes_reference(cx.mode(), case.to_string(), date),
        None => texts.msg_minutes_reference_without_case(cx.mode(), date),
    };
    let words = told::line(&reference.wording);
    if words.is_empty() {
        format!("{where_from}.")
    } else {
        format!("{where_from}: {}", texts.msg_minutes_quoted(words))
    }
}

fn dissent(cx: &Context, statement: &Dissent) -> Block {
    let texts = cx.texts;
    let who = told::line(&statement.who);
    let title = if who.is_empty() { texts.msg_minutes_dissent_unnamed() } else { texts.msg_minutes_dissent(who) };
    let words = words_of(&statement.text).unwrap_or_else(|| Block::Paragraph(texts.msg_minutes_no_text()));
    Block::Quote { weight: Weight::Statement, title, blocks: vec![words] }
}
