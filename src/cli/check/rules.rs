//! Rules of a meeting that the program keeps and a hand may have broken, each remarked on at the line of what it is about.

use super::{Finding, places::Places};
use crate::{
    archive::Archive,
    forum::ItemRole,
    language::{Texts, sums},
    meeting::{Id, Meeting, Outcome, Status},
    money::Money,
};
use std::{collections::HashSet, path::Path};

pub(super) fn check(texts: &Texts, path: &Path, places: &Places<'_>, meeting: &Meeting) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut at = |word: &str, what: String| findings.push(places.remark(word, what));
    let name = Archive::new("").place_of(&meeting.forum, meeting.date);
    if path.file_name() != name.file_name() {
        let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
        at("", texts.msg_check_name(name));
    }
    agenda(texts, meeting, &mut at);
    decisions(texts, meeting, &mut at);
    for stream in meeting.figures().streams.iter().filter(|stream| stream.left < Money::ZERO) {
        let over = sums::sum(texts.language(), Money::ZERO - stream.left);
        at(&format!("stream: {:?}, amount", stream.stream), texts.msg_check_over_frame(stream.stream.as_str(), over));
    }
    links(texts, meeting, &mut at);
    findings
}

fn agenda(texts: &Texts, meeting: &Meeting, at: &mut impl FnMut(&str, String)) {
    let mut numbers = HashSet::new();
    for item in &meeting.agenda {
        let Some((number, case)) = item.number.zip(meeting.case_of(item)) else { continue };
        if !numbers.insert(number) {
            at(&item.id.to_string(), texts.msg_check_case_twice(case.to_string()));
        }
        if number > meeting.highest_case {
            at(&item.id.to_string(), texts.msg_check_case_above(case.to_string(), meeting.highest_case));
        }
    }
    for item in &meeting.agenda {
        let open = item.spans.iter().filter(|span| span.to.is_none()).count();
        let runs = usize::from(meeting.current == Some(item.id) && item.is_running());
        if open > runs {
            at(&item.id.to_string(), texts.msg_check_clock());
        }
    }
    let roles: Vec<ItemRole> = meeting.agenda.iter().map(|item| item.role).take(2).collect();
    if meeting.status > Status::Draft && roles != [ItemRole::CallAndAgenda, ItemRole::LastMinutes] {
        at("agenda:", texts.msg_check_first_two());
    }
}

fn decisions(texts: &Texts, meeting: &Meeting, at: &mut impl FnMut(&str, String)) {
    let other_business = meeting.agenda.iter().filter(|item| item.role == ItemRole::AnyOtherBusiness);
    let other_business: HashSet<Id> = other_business.map(|item| item.id).collect();
    for decision in &meeting.decisions {
        if other_business.contains(&decision.item) {
            at(&decision.id.to_string(), texts.msg_check_other_business());
        }
        if decision.outcome == Outcome::Unanimous && !decision.dissent.is_empty() {
            at(&decision.id.to_string(), texts.msg_check_not_unanimous());
        }
    }
}

/// Every id stands for one thing, and what is referred to is there.
fn links(texts: &Texts, meeting: &Meeting, at: &mut impl FnMut(&str, String)) {
    let items: Vec<Id> = meeting.agenda.iter().map(|item| item.id).collect();
    let measures: Vec<Id> = meeting.measures.iter().map(|measure| measure.id).collect();
    let decisions: Vec<Id> = meeting.decisions.iter().map(|decision| decision.id).collect();
    let follow_ups = meeting.follow_ups.iter().map(|follow_up| follow_up.id);
    let mut known = HashSet::from([meeting.id]);
    for id in items.iter().chain(&measures).chain(&decisions).copied().chain(follow_ups) {
        if !known.insert(id) {
            at(&id.to_string(), texts.msg_check_id_twice(id.to_string()));
        }
    }
    // a case is looked for among the cases: another thing with the id does not do
    let [is_item, is_measure, is_decision] = [items, measures, decisions].map(HashSet::<Id>::from_iter);
    let cases = meeting.decisions.iter().map(|decision| decision.item);
    let cases = cases.chain(meeting.follow_ups.iter().filter_map(|follow_up| follow_up.item)).chain(meeting.current);
    let cases = cases.filter(|id| !is_item.contains(id));
    let measures = meeting.answers.iter().map(|answer| answer.measure);
    let measures = measures.chain(meeting.measures.iter().filter_map(|measure| measure.merged_into));
    let measures = measures.filter(|id| !is_measure.contains(id));
    let decisions = meeting.follow_ups.iter().filter_map(|follow_up| follow_up.decision);
    let decisions = decisions.filter(|id| !is_decision.contains(id));
    let mut missing: HashSet<Id> = HashSet::new();
    for id in cases.chain(measures).chain(decisions) {
        if missing.insert(id) {
            at(&id.to_string(), texts.msg_check_id_missing(id.to_string()));
        }
    }
    for measure in meeting.measures.iter().filter(|measure| meeting.charter.stream(&measure.stream).is_none()) {
        at(&measure.id.to_string(), texts.msg_check_id_missing(measure.stream.as_str()));
    }
}
