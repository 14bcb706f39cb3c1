//! The head of the minutes: which forum, where, when, who leads and writes, whether it may decide.

use super::{Context, fact, or};
use crate::{
    forum::Function,
    language::dates,
    meeting::{Decision, Person, Quorum, Status},
    minutes::{Block, told},
};

pub(super) fn write(cx: &Context, out: &mut Vec<Block>) {
    let (meeting, texts) = (cx.meeting, cx.texts);
    match meeting.status {
        Status::Draft | Status::Called => out.push(Block::Notice(texts.msg_minutes_draft_not_opened())),
        Status::Running => out.push(Block::Notice(texts.msg_minutes_draft_not_ended())),
        Status::Ended | Status::Approved => {}
    }
    let planned = dates::range(cx.language, meeting.start, meeting.end);
    let mut facts = vec![
        fact(texts.msg_minutes_forum(), told::line(&meeting.charter.name)),
        fact(texts.msg_minutes_place(), or(told::line(&meeting.place), || texts.msg_minutes_not_stated())),
        fact(texts.msg_minutes_date(), dates::long_date(texts, meeting.date)),
        fact(texts.msg_minutes_planned_time(), texts.msg_minutes_at(planned)),
    ];
    let opened = meeting.opened.map(|at| fact(texts.msg_minutes_opened(), cx.time_at(at)));
    let closed = meeting.closed.map(|at| fact(texts.msg_minutes_closed(), cx.time_at(at)));
    facts.extend(opened.into_iter().chain(closed));
    for (label, functions) in [
        (texts.msg_minutes_chair(), [Function::Chair, Function::Deputy].as_slice()),
        (texts.msg_minutes_secretary(), [Function::Secretary].as_slice()),
    ] {
        let who = functions.iter().find_map(|function| seat(cx, *function));
        let who = who.map_or_else(|| texts.msg_minutes_not_stated(), |who| told::line(who.label()));
        facts.push(fact(label, who));
    }
    if let Some(quorum) = of_meeting(cx) {
        // who has come or gone since is in the list of people below
        let since = called_over(cx) && cx.meeting.quorum() != quorum;
        let moment = since.then(|| texts.msg_minutes_quorum_then(cx.mode()));
        facts.push(fact(texts.msg_minutes_quorum(), quorum_in_words(cx, &quorum, moment)));
    }
    let state = match meeting.status {
        Status::Draft | Status::Called | Status::Running => None,
        Status::Ended => Some(texts.msg_minutes_state_ended()),
        Status::Approved => Some(texts.msg_minutes_state_approved()),
    };
    facts.extend(state.map(|state| fact(texts.msg_minutes_state(), state)));
    out.push(Block::Facts(facts));
}

/// Who has a function and is not away. Before the roll call that is whoever was called.
fn seat<'a>(cx: &'a Context, function: Function) -> Option<&'a Person> {
    use crate::meeting::Presence;
    let there = |person: &&Person| person.presence != Presence::Absent || person.left.is_some();
    cx.meeting.people.iter().filter(|person| person.function == function).find(there)
}

/// The quorum at the first decision, or else now; nothing before anybody has been called over.
pub(super) fn of_meeting(cx: &Context) -> Option<Quorum> {
    let decided = cx.meeting.decisions.iter().filter(|decision| decision.quorum.is_some());
    let first = decided.min_by_key(|decision| decision.decided).and_then(|decision| decision.quorum.clone());
    first.or_else(|| called_over(cx).then(|| cx.meeting.quorum()))
}

/// Whether the roll call has begun.
fn called_over(cx: &Context) -> bool {
    use crate::meeting::Presence;
    cx.meeting.people.iter().any(|person| person.presence != Presence::Expected)
}

/// The quorum of a decision, where it was another than the head says, or was none.
pub(super) fn of_decision(cx: &Context, decision: &Decision) -> Option<String> {
    let quorum = decision.quorum.as_ref()?;
    let known = of_meeting(cx).as_ref() == Some(quorum);
    let label = || cx.texts.msg_minutes_quorum().to_lowercase();
    (!known || !quorum.quorate).then(|| format!("{}: {}", label(), quorum_in_words(cx, quorum, None)))
}

/// The figures, and of which moment they are where that must be said.
fn quorum_in_words(cx: &Context, quorum: &Quorum, moment: Option<String>) -> String {
    let texts = cx.texts;
    let mut words = if quorum.quorate {
        texts.msg_minutes_quorate(quorum.present, quorum.of)
    } else {
        texts.msg_minutes_not_quorate(quorum.present, quorum.of)
    };
    words = [words].into_iter().chain(moment).collect::<Vec<_>>().join(" ");
    let rule = &cx.meeting.charter.quorum.sectors;
    let names = |codes: Vec<&String>| codes.into_iter().map(|code| sector(cx, code)).collect::<Vec<_>>().join(", ");
    let (missing, present): (Vec<&String>, Vec<&String>) = rule.iter().partition(|code| quorum.missing.contains(code));
    if !present.is_empty() {
        words = format!("{words}; {}", texts.msg_minutes_sectors_present(names(present)));
    }
    if !missing.is_empty() {
        words = format!("{words}; {}", texts.msg_minutes_sectors_missing(names(missing)));
    }
    words
}

/// The name of a sector; its code where the charter does not know it.
fn sector(cx: &Context, code: &str) -> String {
    let known = cx.meeting.charter.sectors.iter().find(|sector| sector.code == code);
    told::line(known.map_or(code, |sector| sector.name.text(cx.language)))
}
