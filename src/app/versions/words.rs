//! What differs, in words: how much of what, where, and what stands there.

use crate::{
    app::{App, decisions::words::outcome, decisions::words::short, form, lists, words::case_and_title},
    forum::ItemKind,
    language::{Texts, clean::clean, dates, names},
    meeting::{
        Field, Id, ItemProgress, Meeting, Phase, Presence, Scope, State, Status,
        compare::{Difference, Differences, Part, Thing, Value},
    },
};
use std::collections::HashSet;

/// What is counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Group {
    Notes,
    Decisions,
    Answers,
    Sums,
    Measures,
    Cases,
    People,
    FollowUps,
    Others,
}

impl Group {
    const ALL: [Self; 9] = [
        Self::Notes,
        Self::Decisions,
        Self::Answers,
        Self::Sums,
        Self::Measures,
        Self::Cases,
        Self::People,
        Self::FollowUps,
        Self::Others,
    ];

    const fn of(place: &Difference) -> Self {
        match (&place.thing, &place.part) {
            (_, Part::Field(Field::ItemNotes(_) | Field::ItemPrivate(_))) => Self::Notes,
            (
                _,
                Part::Field(Field::MeasureGranted(_) | Field::MeasureAsked(_) | Field::MeasureOwn(_) | Field::Frame(_)),
            ) => Self::Sums,
            (Thing::Decision(_), _) => Self::Decisions,
            (Thing::Answer(..), _) => Self::Answers,
            (Thing::Measure(_), _) => Self::Measures,
            (Thing::Item(_), _) | (Thing::Meeting, Part::Current | Part::Order) => Self::Cases,
            (Thing::Person(_), _) => Self::People,
            (Thing::FollowUp(_), _) => Self::FollowUps,
            (Thing::Meeting | Thing::Stream(_), _) => Self::Others,
        }
    }

    fn words(self, texts: &Texts, count: usize) -> String {
        match self {
            Self::Notes => texts.msg_versions_notes(count),
            Self::Decisions => texts.msg_versions_decisions(count),
            Self::Answers => texts.msg_versions_answers(count),
            Self::Sums => texts.msg_versions_sums(count),
            Self::Measures => texts.msg_versions_measures(count),
            Self::Cases => texts.msg_versions_cases(count),
            Self::People => texts.msg_versions_people(count),
            Self::FollowUps => texts.msg_versions_follow_ups(count),
            Self::Others => texts.msg_versions_others(count),
        }
    }
}

/// A thing that differs, and which part of it where each part counts.
type Counted<'a> = (&'a Thing, Option<&'a Part>);

/// How much of what: `3 notater, 1 vedtak og 12 svar`. What differs in several ways counts once.
pub(super) fn counted(texts: &Texts, differences: &Differences) -> String {
    let mut counted: Vec<(Group, HashSet<Counted<'_>>)> = Vec::new();
    for place in &differences.found {
        let group = Group::of(place);
        // an item's two notes are two, a measure's two sums too
        let part = matches!(group, Group::Notes | Group::Sums | Group::Others).then_some(&place.part);
        match counted.iter_mut().find(|(known, _)| *known == group) {
            Some((_, things)) => drop(things.insert((&place.thing, part))),
            None => counted.push((group, HashSet::from([(&place.thing, part)]))),
        }
    }
    let count = |group: Group| {
        let found = counted.iter().find(|(known, _)| *known == group);
        found.map(|(_, things)| group.words(texts, things.len()))
    };
    names::list(texts, Group::ALL.into_iter().filter_map(count))
}

/// Where something differs: `10/19 Prioriteringslister · Notat`.
pub(super) fn place(app: &App, other: &Meeting, place: &Difference) -> String {
    let texts = app.texts();
    let thing = thing(app, other, &place.thing);
    let part = match (&place.thing, &place.part) {
        (Thing::Answer(..), Part::State) => texts.msg_versions_part_answer_state(),
        (_, Part::State) => texts.msg_versions_part_state(),
        (_, Part::Field(field)) => form::label(texts, field),
        (Thing::Item(_), Part::Whole) => texts.msg_versions_part_item(),
        (Thing::Measure(_), Part::Whole) => texts.msg_versions_part_measure(),
        (Thing::Person(_), Part::Whole) => texts.msg_versions_part_person(),
        (Thing::FollowUp(_), Part::Whole) => texts.msg_versions_part_follow_up(),
        (_, Part::Whole) => texts.msg_versions_part_decision(),
        (_, Part::Kind) => texts.msg_versions_part_kind(),
        (_, Part::Clock) => texts.msg_versions_part_clock(),
        (_, Part::Current) => texts.msg_versions_part_current(),
        (_, Part::Presence) => texts.msg_event_presence(),
        (_, Part::Order) => texts.msg_versions_part_order(),
        (_, Part::Scope) => texts.msg_versions_part_scope(),
        (_, Part::Merged) => texts.msg_versions_part_merged(),
        (_, Part::Received) => texts.msg_versions_part_received(),
        (_, Part::Outcome) => texts.msg_versions_part_outcome(),
        (_, Part::References) => texts.msg_versions_part_references(),
        (_, Part::Done) => texts.msg_versions_part_done(),
        (_, Part::Language) => texts.msg_versions_part_language(),
        (_, Part::Details) => texts.msg_versions_part_details(),
    };
    format!("{thing} · {part}")
}

/// What something is called, in whichever of the two has it.
fn thing(app: &App, other: &Meeting, thing: &Thing) -> String {
    let (here, texts) = (app.meeting(), app.texts());
    let item = |id: Id| match (here.item(id), other.item(id)) {
        (Some(item), _) => Some(case_and_title(app, item)),
        (None, Some(item)) => Some(clean(&item.title).into_owned()),
        (None, None) => None,
    };
    let measure = |id: Id| here.measure(id).or_else(|| other.measure(id));
    let named = match thing {
        Thing::Meeting => Some(texts.msg_place_meeting()),
        Thing::Item(id) => item(*id),
        Thing::Person(id) => {
            here.person(id).or_else(|| other.person(id)).map(|person| clean(person.label()).into_owned())
        }
        Thing::Stream(code) => {
            let stream = here.charter.stream(code).or_else(|| other.charter.stream(code));
            Some(stream.map_or(code.as_str(), |stream| stream.name.text(texts.language())))
                .map(|name| clean(name).into_owned())
        }
        Thing::Measure(id) => measure(*id).map(|measure| lists::code_and_title(app, measure)),
        Thing::Answer(id, question, phase) => measure(*id).map(|measure| {
            let (code, question) = (clean(&measure.code), clean(question));
            match phase {
                Phase::Planning => format!("{code} · {question}"),
                Phase::Evaluation => format!("{code} · {question} · {}", texts.msg_versions_evaluation()),
            }
        }),
        Thing::Decision(id) => here.decision(*id).or_else(|| other.decision(*id)).and_then(|known| item(known.item)),
        Thing::FollowUp(id) => {
            here.follow_up(*id).or_else(|| other.follow_up(*id)).map(|follow_up| short(&follow_up.text))
        }
    };
    named.filter(|name| !name.is_empty()).unwrap_or_else(|| texts.msg_place_meeting())
}

/// What stands in a place: the words of the meeting, or ours where there are none.
pub(super) fn value(texts: &Texts, value: &Value) -> Result<String, String> {
    match value {
        Value::Text(text) if text.trim().is_empty() => Err(texts.msg_versions_empty()),
        Value::Text(text) => {
            let lines = text.lines().map(|line| clean(line).into_owned());
            Ok(lines.collect::<Vec<_>>().join("\n").trim_end().to_owned())
        }
        Value::Absent => Err(texts.msg_versions_absent()),
        Value::Unsaid => Err(texts.msg_versions_unsaid()),
        Value::State(state) => Ok(match state {
            State::Answered => texts.msg_questions_state_answered(),
            State::Partly => texts.msg_questions_state_partly(),
            State::No => texts.msg_questions_state_no(),
            State::Missing => texts.msg_questions_state_missing(),
        }),
        Value::Presence(presence) => Ok(match presence {
            Presence::Present => texts.msg_people_present(),
            Presence::Substitute => texts.msg_people_substitute(),
            Presence::Absent => texts.msg_people_absent(),
            Presence::Expected => texts.msg_people_expected(),
        }),
        Value::Kind(kind) => Ok(match kind {
            ItemKind::Information => texts.msg_agenda_information(),
            ItemKind::Discussion => texts.msg_agenda_discussion(),
            ItemKind::Decision => texts.msg_agenda_decision(),
            ItemKind::Approval => texts.msg_agenda_approval(),
            ItemKind::Break => texts.msg_agenda_kind_break(),
        }),
        Value::Progress(progress) => Ok(match progress {
            ItemProgress::Open => texts.msg_versions_open(),
            ItemProgress::Done => texts.msg_versions_done(),
            ItemProgress::Deferred => texts.msg_versions_deferred(),
        }),
        Value::Minutes(minutes) => Ok(dates::minutes(texts, u32::try_from(*minutes).unwrap_or_default())),
        Value::Outcome(made) => Ok(outcome(texts, *made)),
        Value::Status(status) => Ok(match status {
            Status::Draft => texts.msg_cli_status_draft(),
            Status::Called => texts.msg_cli_status_called(),
            Status::Running => texts.msg_cli_status_running(),
            Status::Ended => texts.msg_cli_status_ended(),
            Status::Approved => texts.msg_cli_status_approved(),
        }),
        Value::Language(language) => Ok(language.texts().msg_language_name()),
        Value::Scope(scope) => Ok(match scope {
            Scope::Network => texts.msg_versions_scope_network(),
            Scope::Local => texts.msg_versions_scope_local(),
        }),
    }
}
