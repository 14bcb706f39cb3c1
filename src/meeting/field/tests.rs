//! Fields: read as people write, and never changed by a text that says nothing new.

use super::{
    super::{Command, Event, History, Refusal, Stamp, Step, decisions, followups, testing::*},
    *,
};
use crate::language::Language;

fn every_field(hand: &mut Hand) -> Vec<Field> {
    let (item, measure) = (hand.item(4).id, hand.measure("TM1"));
    let decision = hand.decision(4, "Slik.");
    hand.yes("10:00", Command::Decisions(decisions::Command::AddDissent(decision)));
    hand.yes("10:00", Command::Decisions(decisions::Command::AddCondition(decision)));
    hand.yes("10:00", Command::FollowUps(followups::Command::Add { item: None, decision: None }));
    let found = hand.meeting.decision(decision).unwrap();
    let (dissent, condition, follow_up) = (found.dissent[0].id, found.conditions[0].id, hand.meeting.follow_ups[0].id);
    let seat = || "p02".to_owned();
    vec![
        Field::Place,
        Field::Start,
        Field::End,
        Field::NextMeeting,
        Field::ItemTitle(item),
        Field::ItemPresenter(item),
        Field::ItemNotes(item),
        Field::ItemPrivate(item),
        Field::ItemPlanned(item),
        Field::ItemFixed(item),
        Field::PersonName(seat()),
        Field::PersonOrganisation(seat()),
        Field::Substitute(seat()),
        Field::Answer { measure, question: "A".into(), phase: Phase::Planning },
        Field::MeasureTitle(measure),
        Field::MeasureWho(measure),
        Field::MeasurePartner(measure),
        Field::MeasureCondition(measure),
        Field::MeasureRemark(measure),
        Field::MeasureAsked(measure),
        Field::MeasureOwn(measure),
        Field::MeasureGranted(measure),
        Field::Frame("TM".into()),
        Field::Wording(decision),
        Field::DissentWho(decision, dissent),
        Field::DissentText(decision, dissent),
        Field::Condition(decision, condition),
        Field::FollowUpText(follow_up),
        Field::FollowUpResponsible(follow_up),
        Field::FollowUpDue(follow_up),
    ]
}

#[test]
fn what_a_field_shows_is_what_it_takes_and_changes_nothing() {
    let mut hand = called();
    let fields = every_field(&mut hand);
    hand.set(Field::NextMeeting, "oktober 2019");
    for language in [Language::Nb, Language::Nn, Language::En] {
        let texts = language.texts();
        for field in &fields {
            let text = hand.meeting.field(field, &texts).unwrap();
            let refused = hand.no("10:00", Command::SetText { field: field.clone(), text });
            assert_eq!(refused, Refusal::NothingToDo, "{field:?} in {language:?}");
        }
    }
}

#[test]
fn a_field_that_is_not_there_is_not_found_and_its_event_changes_nothing() {
    let mut hand = called();
    let fields = every_field(&mut hand);
    let mut other = draft();
    other.meeting.charter.streams.clear();
    other.meeting.people.clear();
    other.meeting.agenda.clear();
    let before = other.meeting.clone();
    for field in fields.into_iter().skip(4) {
        assert_eq!(other.meeting.field(&field, &Language::Nb.texts()), None, "{field:?}");
        let refused = other.no("10:00", Command::SetText { field: field.clone(), text: "30".into() });
        assert_eq!(refused, Refusal::NotFound, "{field:?}");
        other.meeting.apply(&Event::Text(TextSet::whole(field, "30".into())));
    }
    assert_eq!(other.meeting, before);
}

#[test]
fn amounts_times_and_dates_are_read_as_people_write_them() {
    let mut hand = called();
    let (tm1, item) = (hand.measure("TM1"), hand.item(4).id);
    hand.set(Field::MeasureAsked(tm1), "1,2 mill");
    assert_eq!(hand.meeting.measure(tm1).unwrap().asked, Money::kroner(1_200_000));
    hand.set(Field::ItemFixed(item), "kl. 13.15");
    assert_eq!(hand.item(4).fixed.unwrap().to_string(), "13:15:00");
    hand.set(Field::ItemFixed(item), " ");
    assert_eq!(hand.item(4).fixed, None);
    hand.set(Field::End, "15");
    assert_eq!(hand.meeting.end.to_string(), "15:00:00");
    for (field, text) in [
        (Field::MeasureOwn(tm1), "litt"),
        (Field::NextMeeting, "en gang"),
        (Field::ItemPlanned(item), "lenge"),
        (Field::Start, ""),
    ] {
        let refused = hand.no("10:00", Command::SetText { field, text: text.into() });
        assert!(matches!(refused, Refusal::Unreadable(_)), "{refused:?}");
    }
    let refused = hand.no("10:00", Command::SetText { field: Field::MeasureOwn(tm1), text: "-1".into() });
    assert_eq!(refused, Refusal::Negative);
    let text = "x".repeat(LONGEST + 1);
    assert_eq!(hand.no("10:00", Command::SetText { field: Field::Place, text }), Refusal::TooLong);
}

#[test]
fn what_is_written_behind_a_long_text_is_all_that_is_told_of_it() {
    let mut hand = called();
    let (item, measure) = (hand.item(4).id, hand.measure("TM1"));
    let answer = Field::Answer { measure, question: "A".into(), phase: Phase::Planning };
    let wording = Field::Wording(hand.decision(4, "Slik."));
    for field in [Field::ItemNotes(item), Field::ItemPrivate(item), Field::MeasureRemark(measure), wording, answer] {
        let mut history = History::new(hand.meeting.clone());
        let (mut written, mut before, mut told) = (String::new(), String::new(), 0);
        for line in 0..2_000 {
            before.clone_from(&written);
            written.extend(["Linje ", &line.to_string(), " om det som ble sagt.\n"]);
            let command = Command::SetText { field: field.clone(), text: written.clone() };
            let step = history.decide(command, Stamp { at: at("10:00"), id: item }).unwrap();
            told += format!("{step:?}").len();
            history.step(&step);
        }
        assert!(told < 20 * written.len(), "{told} bytes for {} in {field:?}", written.len());
        let text = |history: &History| match &field {
            Field::Answer { .. } => history.meeting().answer(measure, "A", Phase::Planning).unwrap().text.clone(),
            field => history.meeting().text_of(field).unwrap().to_owned(),
        };
        assert_eq!(text(&history), written);
        history.step(&Step::Undid);
        assert_eq!(text(&history), before, "an undo takes back the last line alone");
        history.step(&Step::Redid);
        assert_eq!(text(&history), written);
        // another text than that with something behind it is told whole
        let command = Command::SetText { field: field.clone(), text: before[1..].into() };
        let step = history.decide(command, Stamp { at: at("10:00"), id: item }).unwrap();
        assert!(matches!(&step, Step::Did(Event::Text(set)) if set.text == before[1..]));
        // a file that was saved while somebody typed holds some of it, or what was taken back since
        let (before, more) = ("Linje.\n".repeat(1000), "Det som ble sagt.");
        let mut meeting = hand.meeting.clone();
        meeting.apply(&Event::Text(TextSet::whole(field.clone(), before.clone())));
        let command = Command::SetText { field: field.clone(), text: format!("{before}{more}") };
        let added = meeting.decide(command, Stamp { at: at("10:00"), id: item }).unwrap();
        let Event::Text(own) = &added else { panic!("{added:?}") };
        assert!(own.holds(&format!("{before}Det")) && !own.holds(&format!("{before}Noe")) && !own.holds("Det"));
        for half in ["", "Det som", "Noe annet som ble tatt bort igjen"] {
            meeting.apply(&Event::Text(TextSet::whole(field.clone(), format!("{before}{half}"))));
            meeting.apply(&added);
            assert_eq!(text(&History::new(meeting.clone())), format!("{before}{more}"));
        }
        // where nothing is as it was, no word of it is lost
        meeting.apply(&Event::Text(TextSet::whole(field.clone(), "Et annet. ".into())));
        meeting.apply(&added);
        assert_eq!(text(&History::new(meeting)), format!("Et annet. {more}"));
        // what somebody else sealed does not make a text longer than it may be
        let more = TextSet { field: field.clone(), after: Some(Behind::end_of(&written)), text: "x".repeat(LONGEST) };
        history.step(&Step::Did(Event::Text(more)));
        assert_eq!(text(&history), written);
    }
}
