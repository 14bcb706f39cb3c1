//! R5: nobody has to remember what is not done.

use super::{
    super::{Command as Any, Field, agenda, decisions, followups, sitting, testing::*},
    *,
};

/// The meeting held: a case of its own decided with an open follow-up, one not reached, one done; ended.
fn held() -> Hand {
    let mut hand = called();
    for (place, title) in (4..).zip(["Ikke nådd", "Ferdig", "Med oppfølging"]) {
        let item = Box::new(Item::new(hand.item(0).id, title, ItemKind::Decision, 20));
        hand.yes("09:00", Any::Agenda(agenda::Command::Add { item, at: place }));
    }
    let standing = [0, 1, 2, 7].map(|place| hand.item(place).id);
    for (n, id) in standing.into_iter().chain([hand.item(5).id, hand.item(6).id]).enumerate() {
        hand.try_at(
            at("10:00") + TimeDelta::minutes(10 * i64::try_from(n).unwrap()),
            Any::Agenda(agenda::Command::Start(id)),
        )
        .unwrap();
        hand.meeting.agenda.iter_mut().find(|item| item.id == id).unwrap().progress = ItemProgress::Done;
    }
    let decision = hand.decision(6, "Slik.");
    let agreed = decisions::Command::Decide { decision, outcome: super::super::Outcome::Agreed };
    hand.yes("11:00", Any::Decisions(agreed));
    for (text, done) in [("Åpen", false), ("Gjort", true)] {
        hand.yes("11:01", Any::FollowUps(followups::Command::Add { item: None, decision: Some(decision) }));
        let id = hand.meeting.follow_ups.last().unwrap().id;
        hand.set(Field::FollowUpText(id), text);
        if done {
            hand.yes("11:02", Any::FollowUps(followups::Command::SetDone(id, true)));
        }
    }
    hand.yes("12:00", Any::Sitting(sitting::Command::End));
    hand
}

#[test]
fn r5_what_is_not_done_and_what_has_an_open_follow_up_is_carried_forward() {
    let held = held().meeting;
    let next = after(&[held], "2019-06-12".parse().unwrap()).meeting;
    let carried: Vec<(&str, String, u32, ItemKind)> = (next.agenda.iter())
        .filter_map(|item| Some((item.title.as_str(), item.carried_from?.to_string(), item.planned, item.kind)))
        .collect();
    assert_eq!(
        carried,
        [
            ("Ikke nådd", "6/19".to_owned(), 20, ItemKind::Decision),
            ("Med oppfølging", "8/19".to_owned(), 5, ItemKind::Information),
        ]
    );
    let texts: Vec<&str> = next.follow_ups.iter().map(|known| known.text.as_str()).collect();
    assert_eq!(texts, ["Åpen"]);
    let follow_up = &next.follow_ups[0];
    assert_eq!(follow_up.carried_from.unwrap().to_string(), "8/19");
    assert_eq!(next.item(follow_up.item.unwrap()).unwrap().title, "Med oppfølging");
    assert_eq!(next.agenda.last().unwrap().role, ItemRole::AnyOtherBusiness, "what is carried comes before it");
    assert_eq!(next.case_of(&next.agenda[0]).unwrap().to_string(), "9/19");
}

#[test]
fn r5_a_standing_item_left_open_is_on_the_next_agenda_once() {
    let mut hand = called();
    let (lists, use_of_funds) = (hand.item(2).id, hand.item(4).id);
    hand.set(Field::ItemPresenter(lists), "Nora");
    hand.set(Field::ItemNotes(lists), "Halvveis.");
    hand.yes("10:01", Any::FollowUps(followups::Command::Add { item: Some(lists), decision: None }));
    hand.yes("10:02", Any::Agenda(agenda::Command::Defer(use_of_funds, true)));
    hand.yes("12:00", Any::Sitting(sitting::Command::End));
    let next = after(&[hand.meeting.clone()], "2019-06-12".parse().unwrap()).meeting;
    let told = |meeting: &Meeting| -> Vec<(String, Option<String>)> {
        let from = |item: &Item| item.carried_from.map(|case| case.to_string());
        meeting.agenda.iter().map(|item| (item.title.clone(), from(item))).collect()
    };
    let (lists, funds) = (Some("3/19".to_owned()), Some("4/19".to_owned()));
    let of = |title: &str, from: &Option<String>| (title.to_owned(), from.clone());
    let same_year = [
        of("Innkalling", &None),
        of("Referat", &None),
        of("Lister", &lists),
        of("Lunsj", &None),
        of("Bruk 2019", &funds),
        of("Eventuelt", &None),
    ];
    assert_eq!(told(&next), same_year, "neither twice, nor lunch, nor those that approve");
    let item = &next.agenda[2];
    assert_eq!((item.presenter.as_str(), item.notes.as_str(), item.planned), ("Nora", "", 60));
    assert_eq!(next.follow_ups[0].item, Some(item.id), "its follow-up finds it");
    let later = told(&after(&[hand.meeting], "2020-02-05".parse().unwrap()).meeting);
    let bruk = [of("Bruk 2020", &None), of("Bruk 2019", &funds), of("Eventuelt", &None)];
    assert_eq!(later[4..], bruk, "what is about a year is another case in the next");
}

#[test]
fn r5_a_standing_item_under_another_title_comes_back_as_itself() {
    let mut hand = called();
    hand.set(Field::ItemTitle(hand.item(4).id), "Rammer for 2019");
    let next = after(&[hand.meeting], "2019-06-12".parse().unwrap()).meeting;
    let titles: Vec<&str> = next.agenda.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(
        titles,
        ["Innkalling", "Referat", "Lister", "Lunsj", "Bruk 2019", "Rammer for 2019", "Eventuelt"],
        "and the whole agenda that was called and never held is there once"
    );
}

#[test]
fn r5_a_follow_up_keeps_the_case_it_first_came_from() {
    let mut second = after(&[held().meeting], "2019-06-12".parse().unwrap());
    second.yes("09:00", Any::Sitting(sitting::Command::Call));
    let third = after(&[second.meeting], "2019-10-02".parse().unwrap()).meeting;
    assert_eq!(third.follow_ups[0].carried_from.unwrap().to_string(), "8/19");
}

#[test]
fn r5_a_draft_that_was_never_called_hands_on_nothing() {
    let held = held().meeting;
    let never = after(std::slice::from_ref(&held), "2019-05-02".parse().unwrap()).meeting;
    let next = after(&[never, held], "2019-06-12".parse().unwrap()).meeting;
    assert_eq!(next.agenda.iter().filter(|item| item.carried_from.is_some()).count(), 2);
}
