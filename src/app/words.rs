//! What the core says, in the chair's language: refusals with what to do about them, what was undone, what the store
//! noticed. Amounts and numbers are written as the language does.

use super::{
    Action, App, TABLE,
    keys::{KeyRemark, KeyTrouble},
};
use crate::{
    language::{Texts, clean::clean, dates, near::nearest, sums, system::answered},
    meeting::{
        Event, Item, Refusal, Unreadable, agenda as ag, decisions as de, followups as fo, measures as me, people as pe,
        sitting as si,
    },
    money::Money,
    store::{ReadOnly, Remark},
};

/// A case with its number and title: `10/19 Prioriteringslister`.
#[must_use]
pub fn case_and_title(app: &App, item: &Item) -> String {
    let title = if item.title.is_empty() { app.texts().msg_agenda_untitled() } else { clean(&item.title).into_owned() };
    match app.derived().case(item.id) {
        Some(case) => format!("{case} {title}"),
        None => title,
    }
}

/// Why something was refused, and what to do.
#[must_use]
pub fn refusal(app: &App, refusal: &Refusal) -> String {
    let texts = app.texts();
    let sum = |amount: Money| sums::with_currency(texts, amount);
    let stream = |code: &str| {
        let known = app.meeting().charter.stream(code);
        known.map_or_else(|| code.to_owned(), |stream| stream.name.text(texts.language()).to_owned())
    };
    match refusal {
        Refusal::NotFound => texts.msg_refusal_not_found(),
        Refusal::NothingToDo => texts.msg_refusal_nothing_to_do(),
        Refusal::Approved => texts.msg_refusal_approved(),
        Refusal::Ended => texts.msg_refusal_ended(),
        Refusal::NotRunning => texts.msg_refusal_not_running(),
        Refusal::NoSuchItem => texts.msg_refusal_no_such_item(),
        Refusal::ItemInUse => texts.msg_refusal_item_in_use(),
        Refusal::ItemRunning => texts.msg_refusal_item_running(app.key_of(Action::NextItem)),
        Refusal::ItemDecided => texts.msg_refusal_item_decided(),
        Refusal::FollowedUp => texts.msg_refusal_followed_up(),
        Refusal::FirstTwo => texts.msg_refusal_first_two(),
        Refusal::AnyOtherBusiness => texts.msg_refusal_any_other_business(),
        Refusal::InABreak => texts.msg_refusal_in_a_break(),
        Refusal::ClockBackwards { until } => {
            texts.msg_refusal_clock_backwards(dates::clock(texts.language(), until.time()))
        }
        Refusal::Frozen => texts.msg_refusal_frozen(),
        Refusal::Settled => texts.msg_refusal_settled(),
        Refusal::NobodyCorrects => texts.msg_refusal_nobody_corrects(),
        Refusal::StillADraft => texts.msg_refusal_still_a_draft(),
        Refusal::NoWording => texts.msg_refusal_no_wording(),
        Refusal::NotUnanimous { .. } => texts.msg_refusal_not_unanimous(),
        Refusal::NobodyVoted => texts.msg_refusal_nobody_voted(),
        Refusal::TooManyVotes { votes, present } => texts.msg_refusal_too_many_votes(*votes, *present),
        Refusal::OverFrame { stream: code, left } => texts.msg_refusal_over_frame(stream(code), sum(*left)),
        Refusal::FrameTooLow { stream: code, granted } => texts.msg_refusal_frame_too_low(stream(code), sum(*granted)),
        Refusal::NoSuchStream { stream: code } => texts.msg_refusal_no_such_stream(stream(code)),
        Refusal::MoreThanAsked { asked } => texts.msg_refusal_more_than_asked(sum(*asked)),
        Refusal::Merged => texts.msg_refusal_merged(),
        Refusal::Negative => texts.msg_refusal_negative(),
        Refusal::Unreadable(Unreadable::Amount(error)) => error.in_words(texts),
        Refusal::Unreadable(Unreadable::Date(error)) => error.in_words(texts),
        Refusal::Unreadable(Unreadable::Time(error)) => error.in_words(texts),
        Refusal::Unreadable(Unreadable::Votes) => texts.msg_refusal_votes(),
        Refusal::TooLong => texts.msg_refusal_too_long(),
    }
}

/// What an event did, in a few words: "saken ble startet".
#[must_use]
pub fn event(texts: &Texts, event: &Event) -> String {
    match event {
        Event::Agenda(event) => match event {
            ag::Event::Added { .. } => texts.msg_event_item_added(),
            ag::Event::Removed(_) => texts.msg_event_item_removed(),
            ag::Event::Moved { .. } => texts.msg_event_item_moved(),
            ag::Event::Kind(..) => texts.msg_event_item_kind(),
            ag::Event::Planned(..) | ag::Event::Fixed(..) => texts.msg_event_item_time(),
            ag::Event::Deferred(..) => texts.msg_event_item_deferred(),
            ag::Event::Started { .. } | ag::Event::WentBack { .. } => texts.msg_event_item_started(),
            ag::Event::Paused { .. } => texts.msg_event_paused(),
            ag::Event::Finished { .. } => texts.msg_event_item_finished(),
            ag::Event::LeftOut { .. } => texts.msg_event_gap_left_out(),
            ag::Event::Counted { .. } | ag::Event::CountedAll(_) => texts.msg_event_gap_counted(),
            ag::Event::Replanned { .. } => texts.msg_event_replanned(),
        },
        Event::People(
            pe::Event::Presence { .. }
            | pe::Event::Substituted { .. }
            | pe::Event::AllPresent(_)
            | pe::Event::Everybody { .. },
        ) => texts.msg_event_presence(),
        Event::People(pe::Event::Added(_)) => texts.msg_event_person_added(),
        Event::Questions(_) => texts.msg_event_answer_state(),
        Event::Measures(event) => match event {
            me::Event::Added(_) => texts.msg_event_measure_added(),
            me::Event::Removed(_) => texts.msg_event_measure_removed(),
            me::Event::Moved { .. } => texts.msg_event_measure_moved(),
            me::Event::Granted { .. } => texts.msg_event_granted(),
            me::Event::Merged { .. } => texts.msg_event_merged(),
            me::Event::Framed { .. } => texts.msg_event_framed(),
            me::Event::Received { .. } => texts.msg_event_list_received(),
            me::Event::Scope(..) | me::Event::Asked(..) | me::Event::Own(..) => texts.msg_event_measure_changed(),
        },
        Event::Decisions(event) => match event {
            de::Event::Drafted { .. } => texts.msg_event_drafted(),
            de::Event::Withdrawn(_) => texts.msg_event_withdrawn(),
            de::Event::Decided { outcome, .. } if outcome.is_tied() => texts.msg_decisions_tied(),
            de::Event::Decided { outcome, .. } if !outcome.is_adopted() => texts.msg_decisions_fell(),
            de::Event::Decided { .. } => texts.msg_event_decided(),
            de::Event::Dissented { .. } | de::Event::DissentRemoved { .. } => texts.msg_event_dissent(),
            de::Event::Conditioned { .. } | de::Event::ConditionRemoved { .. } => texts.msg_event_condition(),
            de::Event::Corrected { .. } => texts.msg_event_corrected(),
            de::Event::Referred { .. } | de::Event::Unreferred { .. } => texts.msg_event_referred(),
        },
        Event::FollowUps(event) => match event {
            fo::Event::Added(_) => texts.msg_event_follow_up_added(),
            fo::Event::Removed(_) => texts.msg_event_follow_up_removed(),
            fo::Event::Done(..) => texts.msg_event_follow_up_done(),
            fo::Event::DueSet(..) => texts.msg_event_follow_up_due(),
        },
        Event::Sitting(event) => match event {
            si::Event::Called(_) => texts.msg_event_called(),
            si::Event::Taken(_) => texts.msg_event_numbers_taken(),
            si::Event::Ended(_) => texts.msg_event_ended(),
            si::Event::Reopened => texts.msg_event_reopened(),
            si::Event::Language(_) => texts.msg_event_language(),
            si::Event::Hours { .. } => texts.msg_event_hours(),
        },
        Event::Text(set) => texts.msg_event_text(super::form::label(texts, &set.field)),
        Event::NextMeeting(_) => texts.msg_event_next_meeting(),
    }
}

/// What the system said, to be shown.
fn answer(texts: &Texts, why: &str) -> String {
    clean(&answered(texts, why)).into_owned()
}

/// What the store noticed at opening.
#[must_use]
pub fn remark(texts: &Texts, remark: &Remark) -> String {
    let path = |path: &std::path::Path| clean(&path.display().to_string()).into_owned();
    match remark {
        Remark::Recovered(entries) => texts.msg_remark_recovered(*entries),
        Remark::FileChanged => texts.msg_remark_file_changed(),
        Remark::NewerKept(kept) => texts.msg_remark_newer_kept(path(kept)),
        Remark::SaidElsewhere(kept) => texts.msg_remark_said_elsewhere(path(kept)),
        Remark::OutsideKept(kept) => texts.msg_remark_outside_kept(path(kept)),
        Remark::OutsideNotKept(why) => texts.msg_remark_outside_not_kept(answer(texts, why)),
        Remark::FileMissing => texts.msg_remark_file_missing(),
        Remark::FileUnread(why) => texts.msg_remark_file_unread(answer(texts, why)),
        Remark::FileDamaged { problem, saving_to } => {
            texts.msg_remark_file_damaged(problem.to_string(), path(saving_to))
        }
        Remark::JournalDamaged { places, .. } => texts.msg_remark_journal_damaged(*places),
        Remark::DamagedKept(kept) => texts.msg_remark_damaged_kept(path(kept)),
        Remark::TornTail(kept) => texts.msg_remark_torn_tail(path(kept)),
        Remark::JournalKept { kept, why } => texts.msg_remark_journal_kept(answer(texts, why), path(kept)),
        Remark::ForeignEntries(entries) => texts.msg_remark_foreign_entries(*entries),
        Remark::NoLock(_) => texts.msg_remark_no_lock(),
        Remark::Copies(copies) => texts.msg_remark_copies(copies.len()),
    }
}

/// The beginning of a text that is in no field, for one line.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 300;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        None => clean(&line).into_owned(),
        Some((most, _)) => clean(&line[..most]).into_owned() + "…",
    }
}

/// Why a meeting can only be read.
#[must_use]
pub fn read_only(texts: &Texts, why: &ReadOnly) -> String {
    match why {
        ReadOnly::InUse(Some(holder)) => texts.msg_read_only_in_use(clean(&holder.to_string()).as_ref()),
        ReadOnly::InUse(None) => texts.msg_read_only_in_use_unknown(),
        ReadOnly::Newer(version) => texts.msg_read_only_newer(*version),
        ReadOnly::UnknownFields(fields) => {
            texts.msg_read_only_unknown_fields(fields.first().map(ToString::to_string).unwrap_or_default())
        }
        ReadOnly::Protected => texts.msg_read_only_protected(),
    }
}

/// What is the matter with `keys.ron`.
#[must_use]
pub fn key_remark(texts: &Texts, remark: &KeyRemark) -> String {
    let at = remark.at.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    format!("keys.ron{at}: {}", key_trouble(texts, remark))
}

/// The same without the name of the file. What was meant is said where it can be guessed.
#[must_use]
pub fn key_trouble(texts: &Texts, remark: &KeyRemark) -> String {
    let what = match &remark.trouble {
        KeyTrouble::Unreadable(why) => texts.msg_keys_unreadable(answer(texts, why)),
        KeyTrouble::TooLong => texts.msg_keys_too_long(),
        KeyTrouble::UnknownName(name) => texts.msg_keys_unknown_name(clean(name).as_ref()),
        KeyTrouble::Repeated(name) => texts.msg_keys_repeated(clean(name).as_ref()),
        KeyTrouble::BadKey { name, key } => texts.msg_keys_bad_key(clean(key).as_ref(), clean(name).as_ref()),
        KeyTrouble::Clash(clash) => texts.msg_keys_clash(clash.key.to_string(), clash.first, clash.second),
        KeyTrouble::Bare { name, taken_by } => texts.msg_keys_bare(*name, *taken_by),
    };
    let KeyTrouble::UnknownName(name) = &remark.trouble else { return what };
    match nearest(name, TABLE.iter().map(|row| row.name)) {
        Some(meant) => format!("{what}. {}", texts.msg_theme_meant(meant)),
        None => what,
    }
}

/// All that could have stood there, where that is a list of names.
#[must_use]
pub fn key_known(remark: &KeyRemark) -> String {
    match remark.trouble {
        KeyTrouble::UnknownName(_) => TABLE.iter().map(|row| row.name).collect::<Vec<_>>().join(", "),
        KeyTrouble::BadKey { .. } => {
            "j, J, F1, enter, esc, space, tab, up, pagedown, ctrl-r, alt-down, shift-tab".to_owned()
        }
        _ => String::new(),
    }
}
