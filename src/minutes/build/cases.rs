//! Case by case: what it is for, who presented it, the time it took, the notes, what was decided. A break is a line.

use super::{Context, capital, decisions, heading, or, words_of};
use crate::{
    forum::ItemKind,
    language::{dates, names},
    meeting::{Item, ItemProgress, Status},
    minutes::{Block, told},
};
use chrono::{NaiveDateTime, TimeDelta, Timelike};

/// More stretches of time than this are told as one, with pauses.
const MOST_SPANS: usize = 3;

pub(super) fn write(cx: &Context, item: &Item, out: &mut Vec<Block>) {
    if item.is_break() {
        return write_break(cx, item, out);
    }
    out.push(heading(2, cx.case_title(item)));
    out.push(Block::Remark(capital(&circumstances(cx, item).join(" · "))));
    out.extend(words_of(&item.notes));
    for decision in cx.meeting.decisions_in(item.id) {
        decisions::write(cx, decision, out);
    }
    let over = cx.meeting.status >= Status::Ended;
    match item.progress {
        ItemProgress::Deferred => out.push(Block::Paragraph(cx.texts.msg_minutes_deferred())),
        ItemProgress::Open if over && item.spans.is_empty() => {
            out.push(Block::Paragraph(cx.texts.msg_minutes_not_treated()));
        }
        ItemProgress::Open if over => out.push(Block::Paragraph(cx.texts.msg_minutes_not_finished())),
        ItemProgress::Open | ItemProgress::Done => {}
    }
}

fn circumstances(cx: &Context, item: &Item) -> Vec<String> {
    let texts = cx.texts;
    let mut parts = vec![match item.kind {
        ItemKind::Information | ItemKind::Break => texts.msg_minutes_for_information(),
        ItemKind::Discussion => texts.msg_minutes_for_discussion(),
        ItemKind::Decision => texts.msg_minutes_for_decision(cx.mode()),
        ItemKind::Approval => texts.msg_minutes_for_approval(),
    }];
    let presenter = told::line(&item.presenter);
    if !presenter.is_empty() {
        parts.push(texts.msg_minutes_presenter(presenter));
    }
    parts.extend(item.carried_from.map(|case| texts.msg_minutes_carried_from(case.to_string())));
    parts.extend(time_used(cx, item));
    let to_come = item.progress == ItemProgress::Open && cx.meeting.status < Status::Ended;
    if to_come && item.spans.is_empty() && item.planned > 0 {
        parts.push(texts.msg_minutes_planned(dates::minutes(texts, item.planned)));
    }
    parts
}

/// `kl. 10.00–10.12, 12 min`: minutes as they follow from the times that are shown.
fn time_used(cx: &Context, item: &Item) -> Option<String> {
    let to_minute = |at: NaiveDateTime| at.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(at);
    let mut spans: Vec<(NaiveDateTime, Option<NaiveDateTime>)> = Vec::new();
    for span in &item.spans {
        let (from, to) = (to_minute(span.from), span.to.map(to_minute));
        match spans.last_mut().filter(|(_, last)| *last == Some(from)) {
            Some(last) => last.1 = to,
            None => spans.push((from, to)),
        }
    }
    let (first, last) = (spans.first()?, spans.last()?);
    if let (_, None) = last {
        return Some(cx.texts.msg_minutes_since(cx.time(first.0.time())));
    }
    let closed = || spans.iter().filter_map(|(from, to)| to.map(|to| (*from, to)));
    // a file may hold any times: a sum beyond all reckoning is left at what fits
    let used = closed().map(|(from, to)| (to - from).max(TimeDelta::zero()));
    let used = used.fold(TimeDelta::zero(), |sum, span| sum.checked_add(&span).unwrap_or(sum));
    let used = dates::minutes(cx.texts, u32::try_from(used.num_minutes()).unwrap_or(u32::MAX));
    let range = |(from, to): (NaiveDateTime, NaiveDateTime)| dates::range(cx.language, from.time(), to.time());
    if spans.len() > MOST_SPANS {
        let whole = range((first.0, last.1?));
        let times = format!("{whole} ({})", cx.texts.msg_minutes_with_pauses());
        return Some(format!("{}, {used}", cx.texts.msg_minutes_at(times)));
    }
    let times = names::list(cx.texts, closed().map(range));
    Some(format!("{}, {used}", cx.texts.msg_minutes_at(times)))
}

/// A break that was held, or that is still to come.
fn write_break(cx: &Context, item: &Item, out: &mut Vec<Block>) {
    let over = cx.meeting.status >= Status::Ended || item.progress == ItemProgress::Deferred;
    if over && item.spans.is_empty() {
        return;
    }
    let title = or(told::line(&item.title), || cx.texts.msg_minutes_break());
    let planned = || {
        let at = item.fixed.map(|at| cx.texts.msg_minutes_at(cx.time(at)));
        let minutes = cx.texts.msg_minutes_planned(dates::minutes(cx.texts, item.planned));
        at.into_iter().chain([minutes]).collect::<Vec<_>>().join(", ")
    };
    let when = time_used(cx, item).unwrap_or_else(planned);
    out.push(Block::Remark(format!("{title} {when}")));
}
