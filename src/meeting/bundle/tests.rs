//! A bundle is believed in nothing: each thing that can be wrong with it is named, and nothing is taken in.

use super::{super::testing, *};

fn bundle() -> Bundle {
    ron::from_str(
        r#"(
        people: [(id: "p02", name: "Nora Eksempel")],
        frames: [(stream: "TM", amount: "1,2 mill")],
        lists: [(network: "TM", received: Some("2019-03-20T09:12:00"), late: true, source: "tm.csv", measures: [
            (code: "TM1", title: "Lesing", asked: "600 000", own: "180k"),
            (code: "TM2", title: "Regning", scope: Local, asked: "400 000"),
        ])],
        joint: [(code: "F1", asked: "300 000")],
        answers: [(measure: "tm1", question: "A", text: "Ja"), (measure: "TM1", question: "C", state: No)],
    )"#,
    )
    .unwrap()
}

fn taken(bundle: &Bundle) -> Result<Meeting, NotTaken> {
    let mut hand = testing::draft();
    let before = hand.meeting.clone();
    let taken = hand.meeting.take_in(bundle, &mut hand.ids, testing::at("09:00"));
    if taken.is_err() {
        assert_eq!(hand.meeting, before, "nothing of a bundle that is refused");
    }
    taken.map(|()| hand.meeting)
}

#[test]
fn what_came_in_stands_in_the_meeting() {
    let meeting = taken(&bundle()).unwrap();
    assert_eq!(meeting.person("p02").unwrap().name, "Nora Eksempel");
    assert_eq!(meeting.frame("TM"), Money::kroner(1_200_000));
    let codes: Vec<&str> = meeting.ordered_measures().map(|measure| measure.code.as_str()).collect();
    assert_eq!(codes, ["F1", "TM1", "TM2"]);
    let first = meeting.measure_called("TM1").unwrap();
    assert_eq!((first.asked, first.own), (Money::kroner(600_000), Money::kroner(180_000)));
    assert_eq!(meeting.answer(first.id, "A", Phase::Planning).unwrap().text, "Ja");
    assert_eq!(meeting.answer_state(first.id, "C", Phase::Planning), State::No);
    assert!(meeting.list("TM").unwrap().late);
}

#[test]
fn what_is_wrong_is_named_and_nothing_is_taken_in() {
    let wrong = |change: fn(&mut Bundle)| {
        let mut bundle = bundle();
        change(&mut bundle);
        taken(&bundle).unwrap_err()
    };
    let named = |code: &str| code.to_owned();
    assert_eq!(wrong(|b| b.people[0].id = "p99".into()), NotTaken::NoSuchSeat(named("p99")));
    assert_eq!(wrong(|b| b.frames[0].stream = "XX".into()), NotTaken::NoSuchStream(named("XX")));
    assert_eq!(wrong(|b| b.lists[0].network = "XX".into()), NotTaken::NoSuchNetwork(named("XX")));
    assert_eq!(wrong(|b| b.lists[0].network = "FEL".into()), NotTaken::NoSuchNetwork(named("FEL")));
    assert_eq!(wrong(|b| b.lists.push(b.lists[0].clone())), NotTaken::ListTwice(named("TM")));
    assert_eq!(wrong(|b| b.lists[0].measures[1].code = " tm1".into()), NotTaken::CodeTaken(named("tm1")));
    assert_eq!(wrong(|b| b.joint[0].code = "TM2".into()), NotTaken::CodeTaken(named("TM2")));
    assert_eq!(wrong(|b| b.joint[0].code = "  ".into()), NotTaken::NoCode(named("FEL")));
    assert_eq!(wrong(|b| b.answers[0].measure = "TM9".into()), NotTaken::NoSuchMeasure(named("TM9")));
    assert_eq!(wrong(|b| b.answers[0].question = "Z".into()), NotTaken::NoSuchQuestion(named("Z")));
    assert_eq!(wrong(|b| b.answers[0].state = State::No), NotTaken::NotWithNo(named("tm1"), named("A")));
    assert_eq!(wrong(|b| b.answers[1].question = "A".into()), { NotTaken::NotWithNo(named("TM1"), named("A")) });
    assert_eq!(wrong(|b| b.answers.push(b.answers[0].clone())), NotTaken::AnsweredTwice(named("tm1"), named("A")));
    assert_eq!(wrong(|b| b.lists[0].measures[0].own = "-5".into()), NotTaken::Negative(named("TM1")));
    assert_eq!(
        wrong(|b| b.lists[0].measures[0].asked = "mye".into()),
        NotTaken::Amount(named("TM1"), AmountError::NotAnAmount)
    );
    assert_eq!(wrong(|b| b.joint[0].title = "x".repeat(LONGEST + 1)), NotTaken::TooLong(named("F1")));
    let many = |b: &mut Bundle| b.joint = vec![b.joint[0].clone(); MOST_MEASURES];
    assert_eq!(wrong(many), NotTaken::TooMany);
}

#[test]
fn a_field_that_is_not_known_is_an_error_and_not_ignored() {
    let read = ron::from_str::<Bundle>(r#"(frames: [(stream: "TM", amount: "1", sum: "2")])"#);
    assert!(read.unwrap_err().to_string().contains("sum"));
}

#[test]
fn once_the_meeting_is_opened_nothing_is_taken_in() {
    let mut hand = testing::called();
    let next = super::super::Command::Agenda(super::super::agenda::Command::Next);
    hand.yes("10:00", next);
    let taken = hand.meeting.take_in(&Bundle::default(), &mut hand.ids, testing::at("10:01"));
    assert_eq!(taken, Err(NotTaken::AlreadyOpened));
}
