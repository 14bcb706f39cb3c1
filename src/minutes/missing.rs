//! R24 in words: what the minutes still lack, for the chair before the meeting is ended.

use super::{build::mode, told};
use crate::{
    language::Texts,
    meeting::{Id, Meeting, Missing},
};

/// What the minutes still lack, one sentence each, in the order of the minutes.
#[must_use]
pub fn missing_in_words(meeting: &Meeting, texts: &Texts) -> Vec<String> {
    meeting.missing().iter().map(|missing| said_missing(meeting, texts, missing)).collect()
}

/// One thing that the minutes lack, as a sentence.
#[must_use]
pub fn said_missing(meeting: &Meeting, texts: &Texts, missing: &Missing) -> String {
    let mode = mode(meeting.charter.mode);
    let in_case = |item: Id, what: String| texts.msg_minutes_missing_in(case(meeting, texts, item), what);
    let in_decision = |decision: Id, what: String| match meeting.decision(decision) {
        Some(decision) => in_case(decision.item, what),
        None => what,
    };
    let in_follow_up = |id: Id, what: String| texts.msg_minutes_missing_in(follow_up(meeting, texts, id), what);
    match *missing {
        Missing::Place => texts.msg_minutes_missing_place(),
        Missing::NextMeeting => texts.msg_minutes_missing_next_meeting(),
        Missing::RollCall(number) => texts.msg_minutes_missing_roll_call(u32::try_from(number).unwrap_or(u32::MAX)),
        Missing::Chair => texts.msg_minutes_missing_chair(),
        Missing::Unfinished(item) => in_case(item, texts.msg_minutes_missing_unfinished()),
        Missing::Undecided(item) => in_case(item, texts.msg_minutes_missing_undecided(mode)),
        Missing::Draft(decision) => in_decision(decision, texts.msg_minutes_missing_draft(mode)),
        Missing::Dissent(decision) => in_decision(decision, texts.msg_minutes_missing_dissent()),
        Missing::Tie(decision) => in_decision(decision, texts.msg_minutes_missing_tie()),
        Missing::NoQuorum(decision) => in_decision(decision, texts.msg_minutes_missing_quorum(mode)),
        Missing::FollowUpText(id) => in_follow_up(id, texts.msg_minutes_missing_follow_up_text()),
        Missing::Responsible(id) => in_follow_up(id, texts.msg_minutes_missing_responsible()),
        Missing::DueDate(id) => in_follow_up(id, texts.msg_minutes_missing_due()),
        Missing::NoFollowUp(decision) => in_decision(decision, texts.msg_minutes_missing_follow_up(mode)),
    }
}

/// `Sak 12/19`, or the title of what has no number.
fn case(meeting: &Meeting, texts: &Texts, item: Id) -> String {
    let Some(item) = meeting.item(item) else { return texts.msg_minutes_untitled() };
    match meeting.case_of(item) {
        Some(case) => texts.msg_minutes_case_number(case.to_string()),
        None => told::line(&item.title),
    }
}

/// A follow-up by its words, or by its place in the list.
fn follow_up(meeting: &Meeting, texts: &Texts, id: Id) -> String {
    let place = meeting.follow_ups.iter().position(|known| known.id == id).unwrap_or_default();
    let words = meeting.follow_up(id).map(|known| told::line(&known.text)).unwrap_or_default();
    let name = if words.is_empty() { (place + 1).to_string() } else { texts.msg_minutes_quoted(words) };
    texts.msg_minutes_missing_follow_up_name(name)
}
