//! The parts of a meeting, one after the other.

use super::{Part, Thing, Value, Walk, answer_key, excerpts, minutes, pairs};
use crate::language::dates;
use crate::meeting::{Decision, Field, FollowUp, Id, Item, Measure, Meeting, Person, Span};
use chrono::NaiveDateTime;
use std::collections::HashSet;

impl Walk<'_> {
    /// The meeting's own facts.
    pub(super) fn meeting(&mut self) {
        let (one, other) = (self.one, self.other);
        let it = Thing::Meeting;
        self.fields(&it, [Field::Place, Field::Start, Field::End, Field::NextMeeting]);
        self.differ(&it, Part::State, (one.status, other.status), Value::Status);
        self.differ(&it, Part::Language, (one.language, other.language), Value::Language);
        let current = |meeting: &Meeting| match meeting.current {
            Some(id) => meeting.item(id).map_or(Value::Unsaid, |item| Value::Text(item.title.clone())),
            None => Value::Absent,
        };
        if one.current != other.current {
            self.push(&it, Part::Current, (current(one), current(other)));
        }
    }

    pub(super) fn agenda(&mut self) {
        let (one, other) = (self.one, self.other);
        for pair in pairs(&one.agenda, &other.agenda, |item| item.id) {
            match pair {
                (Some(item), Some(then)) if item != then => self.item(item, then),
                (Some(_), Some(_)) | (None, None) => {}
                (here, there) => {
                    let name = |item: Option<&Item>| item.map(|item| item.title.clone());
                    let id = here.or(there).map_or(one.id, |item| item.id);
                    self.whole(&Thing::Item(id), name(here), name(there));
                }
            }
        }
        let item = |item: &Item| (item.id, item.title.clone());
        self.order(&Thing::Meeting, one.agenda.iter().map(item).collect(), other.agenda.iter().map(item).collect());
    }

    fn item(&mut self, one: &Item, other: &Item) {
        let (it, id) = (Thing::Item(one.id), one.id);
        let before = self.found.len();
        self.fields(
            &it,
            [
                Field::ItemTitle(id),
                Field::ItemPresenter(id),
                Field::ItemNotes(id),
                Field::ItemPrivate(id),
                Field::ItemPlanned(id),
                Field::ItemFixed(id),
            ],
        );
        self.differ(&it, Part::Kind, (one.kind, other.kind), Value::Kind);
        self.differ(&it, Part::State, (one.progress, other.progress), Value::Progress);
        if one.spans != other.spans {
            let clocks = (minutes(one, self.one), minutes(other, self.other));
            let values = if clocks.0 == clocks.1 {
                // no longer and no shorter: then it is from when to when
                excerpts(self.spans(one), self.spans(other))
            } else {
                (Value::Minutes(clocks.0), Value::Minutes(clocks.1))
            };
            self.push(&it, Part::Clock, values);
        }
        self.details(&it, before);
    }

    /// When a case has run, to the second; the day too where that is not the meeting's.
    fn spans(&self, item: &Item) -> String {
        let (day, language) = (self.one.date, self.texts.language());
        let moment = |at: NaiveDateTime| {
            let clock = dates::clock(language, at.time());
            if at.date() == day { clock } else { format!("{} {clock}", dates::date(language, at.date())) }
        };
        let span = |span: &Span| format!("{}–{}", moment(span.from), span.to.map(moment).unwrap_or_default());
        item.spans.iter().map(span).collect::<Vec<_>>().join(", ")
    }

    /// What differs in another way than any of those that were looked at.
    fn details(&mut self, thing: &Thing, before: usize) {
        if self.found.len() == before {
            self.push(thing, Part::Details, (Value::Unsaid, Value::Unsaid));
        }
    }

    /// The order of those that both have.
    fn order<K: std::hash::Hash + Eq + Clone>(
        &mut self,
        thing: &Thing,
        mut one: Vec<(K, String)>,
        mut other: Vec<(K, String)>,
    ) {
        let keys = |of: &[(K, String)]| of.iter().map(|(key, _)| key.clone()).collect::<HashSet<K>>();
        let (here, there) = (keys(&one), keys(&other));
        one.retain(|(key, _)| there.contains(key));
        other.retain(|(key, _)| here.contains(key));
        if !one.iter().map(|(key, _)| key).eq(other.iter().map(|(key, _)| key)) {
            let said =
                |of: Vec<(K, String)>| Value::Text(of.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(", "));
            self.push(thing, Part::Order, (said(one), said(other)));
        }
    }

    pub(super) fn people(&mut self) {
        let (one, other) = (self.one, self.other);
        for pair in pairs(&one.people, &other.people, |person| person.id.as_str()) {
            match pair {
                (Some(person), Some(then)) if person != then => self.person(person, then),
                (Some(_), Some(_)) | (None, None) => {}
                (here, there) => {
                    let name = |person: Option<&Person>| person.map(|person| person.label().to_owned());
                    let id = here.or(there).map(|person| person.id.clone()).unwrap_or_default();
                    self.whole(&Thing::Person(id), name(here), name(there));
                }
            }
        }
    }

    fn person(&mut self, one: &Person, other: &Person) {
        let (it, id) = (Thing::Person(one.id.clone()), || one.id.clone());
        let before = self.found.len();
        self.fields(&it, [Field::PersonName(id()), Field::PersonOrganisation(id()), Field::Substitute(id())]);
        self.differ(&it, Part::Presence, (one.presence, other.presence), Value::Presence);
        self.details(&it, before);
    }

    /// Frames, and the lists that have come.
    pub(super) fn money(&mut self) {
        let (one, other) = (self.one, self.other);
        for frame in pairs(&one.frames, &other.frames, |frame| frame.stream.as_str()) {
            if let (here, there) = frame
                && here != there
                && let Some(code) = here.or(there).map(|frame| frame.stream.clone())
            {
                self.fields(&Thing::Stream(code.clone()), [Field::Frame(code)]);
            }
        }
        for (here, there) in pairs(&one.lists, &other.lists, |list| list.network.as_str()) {
            if here != there
                && let Some(code) = here.or(there).map(|list| list.network.clone())
            {
                let came = |list: Option<&crate::meeting::PriorityList>| match list.and_then(|list| list.received) {
                    Some(at) => Value::Text(dates::date(self.texts.language(), at.date())),
                    None => Value::Absent,
                };
                let values = (came(here), came(there));
                self.push(&Thing::Stream(code), Part::Received, values);
            }
        }
    }

    pub(super) fn measures(&mut self) {
        let (one, other) = (self.one, self.other);
        for pair in pairs(&one.measures, &other.measures, |measure| measure.id) {
            match pair {
                (Some(measure), Some(then)) if measure != then => self.measure(measure, then),
                (Some(_), Some(_)) | (None, None) => {}
                (here, there) => {
                    let id = here.or(there).map_or(one.id, |measure| measure.id);
                    self.whole(&Thing::Measure(id), here.map(called), there.map(called));
                }
            }
        }
        if !one.measures.iter().map(|measure| measure.id).eq(other.measures.iter().map(|measure| measure.id)) {
            let mut seen = HashSet::new();
            let streams = one.measures.iter().chain(&other.measures).map(|measure| measure.stream.as_str());
            for stream in streams.filter(|stream| seen.insert(*stream)).take(super::MOST) {
                let row = |meeting: &Meeting| -> Vec<(Id, String)> {
                    meeting.measures_of(stream).map(|measure| (measure.id, measure.code.clone())).collect()
                };
                self.order(&Thing::Stream(stream.to_owned()), row(one), row(other));
            }
        }
    }

    fn measure(&mut self, one: &Measure, other: &Measure) {
        let (it, id) = (Thing::Measure(one.id), one.id);
        let before = self.found.len();
        self.fields(
            &it,
            [
                Field::MeasureTitle(id),
                Field::MeasureWho(id),
                Field::MeasurePartner(id),
                Field::MeasureAsked(id),
                Field::MeasureOwn(id),
                Field::MeasureGranted(id),
                Field::MeasureCondition(id),
                Field::MeasureRemark(id),
            ],
        );
        self.differ(&it, Part::Scope, (one.scope, other.scope), Value::Scope);
        if one.merged_into != other.merged_into {
            let into = |meeting: &Meeting, measure: &Measure| match measure.merged_into {
                Some(id) => meeting.measure(id).map_or(Value::Unsaid, |joint| Value::Text(called(joint))),
                None => Value::Absent,
            };
            self.push(&it, Part::Merged, (into(self.one, one), into(self.other, other)));
        }
        self.details(&it, before);
    }

    pub(super) fn answers(&mut self) {
        let (one, other) = (self.one, self.other);
        for (here, there) in pairs(&one.answers, &other.answers, answer_key) {
            let Some(answer) = here.or(there).filter(|_| here != there) else { continue };
            let (measure, question, phase) = (answer.measure, answer.question.clone(), answer.phase);
            let it = Thing::Answer(measure, question.clone(), phase);
            let text = |answer: Option<&super::Answer>| answer.map_or("", |answer| answer.text.as_str()).to_owned();
            let texts = (text(here), text(there));
            self.differ(&it, Part::Field(Field::Answer { measure, question, phase }), texts, Value::Text);
            let state = |answer: Option<&super::Answer>| answer.map(|answer| answer.state).unwrap_or_default();
            self.differ(&it, Part::State, (state(here), state(there)), Value::State);
        }
    }

    pub(super) fn decisions(&mut self) {
        let (one, other) = (self.one, self.other);
        for pair in pairs(&one.decisions, &other.decisions, |decision| decision.id) {
            match pair {
                (Some(decision), Some(then)) if decision != then => self.decision(decision, then),
                (Some(_), Some(_)) | (None, None) => {}
                (here, there) => {
                    let said = |decision: Option<&Decision>| decision.map(|known| known.current_wording().to_owned());
                    let id = here.or(there).map_or(one.id, |decision| decision.id);
                    self.whole(&Thing::Decision(id), said(here), said(there));
                }
            }
        }
    }

    fn decision(&mut self, one: &Decision, other: &Decision) {
        let (it, id) = (Thing::Decision(one.id), one.id);
        let before = self.found.len();
        self.fields(&it, [Field::Wording(id)]);
        if one.corrections != other.corrections {
            self.fields(&it, [Field::Correction(id)]);
        }
        self.differ(&it, Part::Outcome, (one.outcome, other.outcome), Value::Outcome);
        for (here, there) in pairs(&one.dissent, &other.dissent, |dissent| dissent.id) {
            if let Some(dissent) = here.or(there).filter(|_| here != there) {
                self.fields(&it, [Field::DissentWho(id, dissent.id), Field::DissentText(id, dissent.id)]);
            }
        }
        for (here, there) in pairs(&one.conditions, &other.conditions, |condition| condition.id) {
            if let Some(condition) = here.or(there).filter(|_| here != there) {
                self.fields(&it, [Field::Condition(id, condition.id)]);
            }
        }
        if one.references != other.references {
            let said = |decision: &Decision| {
                let cases = decision.references.iter().map(|to| match to.case {
                    Some(case) => case.to_string(),
                    None => dates::date(self.texts.language(), to.date),
                });
                Value::Text(cases.collect::<Vec<_>>().join(", "))
            };
            let values = (said(one), said(other));
            self.push(&it, Part::References, values);
        }
        self.details(&it, before);
    }

    pub(super) fn follow_ups(&mut self) {
        let (one, other) = (self.one, self.other);
        for pair in pairs(&one.follow_ups, &other.follow_ups, |follow_up| follow_up.id) {
            match pair {
                (Some(follow_up), Some(then)) if follow_up != then => self.follow_up(follow_up, then),
                (Some(_), Some(_)) | (None, None) => {}
                (here, there) => {
                    let said = |follow_up: Option<&FollowUp>| follow_up.map(|known| known.text.clone());
                    let id = here.or(there).map_or(one.id, |follow_up| follow_up.id);
                    self.whole(&Thing::FollowUp(id), said(here), said(there));
                }
            }
        }
    }

    fn follow_up(&mut self, one: &FollowUp, other: &FollowUp) {
        let (it, id) = (Thing::FollowUp(one.id), one.id);
        let before = self.found.len();
        self.fields(&it, [Field::FollowUpText(id), Field::FollowUpResponsible(id), Field::FollowUpDue(id)]);
        let done = |follow_up: &FollowUp| match follow_up.done {
            Some(day) => Value::Text(dates::date(self.texts.language(), day)),
            None => Value::Absent,
        };
        if one.done != other.done {
            let values = (done(one), done(other));
            self.push(&it, Part::Done, values);
        }
        self.details(&it, before);
    }
}

fn called(measure: &Measure) -> String {
    format!("{} {}", measure.code, measure.title)
}
