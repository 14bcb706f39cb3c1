//! Equal meetings differ nowhere; whatever changes is named.

use super::*;
use crate::meeting::{Command, Event, IdSource, agenda, decisions, people, questions};

/// The meeting of 20 March 2019 that ships.
fn example() -> Meeting {
    let text = include_str!("../../../sessions/2019/2019-03-20-dekom-trondelag.ron");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).unwrap()
}

fn noon() -> chrono::NaiveDateTime {
    "2019-03-20T12:31:00".parse().unwrap()
}

fn texts() -> Texts {
    Language::Nb.texts()
}

/// What a command changes, as it is named.
fn changed(commands: Vec<Command>) -> Differences {
    let (before, mut ids) = (example(), IdSource::new(5));
    let mut after = before.clone();
    for command in commands {
        let event: Event = after.decide(command, ids.stamp(noon())).unwrap();
        after.apply(&event);
    }
    compare(&before, &after, &texts())
}

#[test]
fn equal_meetings_differ_nowhere() {
    let meeting = example();
    let saved = Meeting { revision: meeting.revision + 7, seen: None, ..meeting.clone() };
    assert!(compare(&meeting, &meeting, &texts()).is_empty());
    assert!(compare(&meeting, &saved, &texts()).is_empty(), "how often it was saved is nothing that anybody reads");
}

#[test]
fn a_text_is_named_with_both_its_versions() {
    let item = example().agenda[3].id;
    let field = Field::ItemNotes(item);
    let before = example().field(&field, &texts()).unwrap();
    let found = changed(vec![Command::SetText { field: field.clone(), text: "Nytt.".into() }]).found;
    let wanted = Difference {
        thing: Thing::Item(item),
        part: Part::Field(field),
        one: Value::Text(before),
        other: Value::Text("Nytt.".into()),
    };
    assert_eq!(found, [wanted]);
}

#[test]
fn sums_are_as_they_are_typed_so_that_they_can_be_taken_over() {
    let measure = example().measure_called("TM1").unwrap().id;
    let field = Field::MeasureGranted(measure);
    let found = changed(vec![Command::SetText { field: field.clone(), text: "1,2 mill".into() }]).found;
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0].part, &found[0].one), (&Part::Field(field), &Value::Text(String::new())));
    let Value::Text(sum) = &found[0].other else { panic!("{found:?}") };
    assert_eq!(sum.replace('\u{a0}', " "), "1 200 000");
}

#[test]
fn what_is_decided_drafted_moved_and_who_came_is_named() {
    let meeting = example();
    let part = |command: Command| changed(vec![command]).found.into_iter().map(|d| d.part).collect::<Vec<_>>();
    let person = meeting.people[0].id.clone();
    let presence = Presence::Absent;
    assert_eq!(part(Command::People(people::Command::SetPresence { person, presence })), [Part::Presence]);
    let item = meeting.agenda[3].id;
    assert_eq!(part(Command::Decisions(decisions::Command::Draft { item })), [Part::Whole]);
    let (item, to) = (meeting.agenda.last().unwrap().id, meeting.agenda.len() - 2);
    assert_eq!(part(Command::Agenda(agenda::Command::Move { item, to })), [Part::Order]);
    let measure = meeting.measures[0].id;
    let question = meeting.charter.questions[0].code.clone();
    let command = questions::Command::SetState { measure, question, phase: Phase::Evaluation, state: State::Partly };
    assert_eq!(part(Command::Questions(command)), [Part::State]);
}

#[test]
fn a_clock_that_ran_as_long_at_another_time_is_shown_with_both_its_times() {
    let meeting = example();
    let mut other = meeting.clone();
    for span in &mut other.agenda[0].spans {
        let later = chrono::TimeDelta::days(1);
        (span.from, span.to) = (span.from + later, span.to.map(|to| to + later));
    }
    let found = compare(&meeting, &other, &texts()).found;
    let [Difference { part: Part::Clock, one: Value::Text(one), other: Value::Text(other), .. }] = &found[..] else {
        panic!("{found:?}");
    };
    assert_eq!((one.as_str(), other.as_str()), ("10.00.00–10.10.00", "21.03.2019 10.00.00–21.03.2019 10.10.00"));
}

#[test]
fn what_nobody_names_is_still_a_difference() {
    let meeting = example();
    let closed = Meeting { closed: Some(noon()), ..meeting.clone() };
    assert_eq!(compare(&meeting, &closed, &texts()).found[0].part, Part::Details);
    let mut named = meeting.clone();
    named.charter.short.push('x');
    assert_eq!(compare(&meeting, &named, &texts()).found[0].part, Part::Details);
}

#[test]
fn so_many_places_are_named_and_the_rest_is_counted() {
    let meeting = example();
    let mut other = meeting.clone();
    let mut ids = IdSource::new(9);
    for n in 0..2 * MOST {
        let id = ids.next(noon());
        other.agenda.push(Item::new(id, &n.to_string(), ItemKind::Discussion, 5));
    }
    let found = compare(&meeting, &other, &texts());
    assert_eq!((found.found.len(), found.more), (MOST, MOST));
}

#[test]
fn long_texts_are_shown_where_they_part() {
    let long = "å".repeat(40_000);
    let (one, other) = excerpts(format!("{long}en"), format!("{long}to"));
    let (Value::Text(one), Value::Text(other)) = (one, other) else { panic!("texts") };
    assert!(one.starts_with('…') && one.ends_with("åen") && other.ends_with("åto"), "{one}");
    assert!(one.len() < 2 * LONGEST_SHOWN);
}
