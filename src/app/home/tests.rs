//! Home by keys and by what it is told.

use super::{
    testing::{crowded, entry, examples, now, opened, press, spring, told},
    *,
};
use crate::{
    app::{Job, TABLE, pointer::Gesture},
    meeting::Status,
};
use chrono::TimeDelta;

const SIZE: (u16, u16) = (80, 24);

fn path(home: &Home) -> String {
    home.selected().map(|sheet| sheet.entry.name.clone()).unwrap_or_default()
}

#[test]
fn the_meeting_under_way_is_selected_and_enter_opens_it() {
    let mut home = spring(Language::Nb, SIZE);
    assert_eq!(path(&home), "2019-03-20-dekom-trondelag");
    let open = HomeEffect::Open("/archive/2019-03-20-dekom-trondelag.ron".into());
    assert_eq!(press(&mut home, "enter"), [open]);
    assert_eq!(press(&mut home, "down enter").len(), 1);
    assert_eq!(path(&home), "2019-02-05-dekom-trondelag");
    assert_eq!(press(&mut home, "q"), [HomeEffect::Quit]);
}

#[test]
fn what_is_read_later_moves_nothing_that_somebody_chose() {
    let mut home = opened(Language::Nb, SIZE);
    assert_eq!(home.take_effects(), [HomeEffect::Look]);
    let names = ["2019-02-05-dekom-trondelag", "2019-03-20-dekom-trondelag", "2019-04-01-dekom-trondelag"];
    home.told_listed(Ok(names.map(entry).to_vec()), now());
    press(&mut home, "end");
    assert_eq!(path(&home), names[0]);
    let [february, march] = examples();
    home.told_read(vec![(entry(names[1]).path, Ok(Box::new(march)))], now());
    home.told_read(vec![(entry(names[0]).path, Ok(Box::new(february)))], now());
    assert_eq!(path(&home), names[0]);
    home.told_listed(Ok(names[1..].iter().map(|name| entry(name)).collect()), now());
    assert_eq!(path(&home), names[1], "what has gone is not selected");
}

#[test]
fn reading_that_lasts_is_said_and_asks_for_one_wake_up() {
    let later = |milliseconds| now() + TimeDelta::milliseconds(milliseconds);
    let mut home = spring(Language::Nb, SIZE);
    let idle = home.next_wake();
    home.told_began(Job::Reading, later(0));
    assert_eq!((home.working(), home.next_wake()), (None, TimeDelta::milliseconds(200)));
    home.tick(later(200));
    assert_eq!(home.working().as_deref(), Some("leser arkivet …"));
    assert_eq!(home.next_wake(), idle - TimeDelta::milliseconds(200), "nothing more to wait for");
    home.told_ended(Job::Reading, later(400));
    assert_eq!(home.working(), None);
    home.told_began(Job::Reading, later(500));
    home.told_back(None, later(600));
    home.tick(later(9000));
    assert_eq!(home.working(), None, "it was told to a meeting that it ended");
}

#[test]
fn what_is_selected_and_not_read_is_asked_for() {
    let mut home = opened(Language::Nb, SIZE);
    home.told_listed(Ok(vec![entry("2019-02-05-x")]), now());
    let effects = home.take_effects();
    assert!(effects.contains(&HomeEffect::Read("/archive/2019-02-05-x.ron".into())), "{effects:?}");
}

#[test]
fn a_new_meeting_that_is_asked_for_too_early_opens_when_the_forums_are_there() {
    for (keys, opens) in [("a", true), ("?", false), ("a ?", false)] {
        let mut home = opened(Language::Nb, SIZE);
        press(&mut home, keys);
        assert!(!matches!(home.over(), Some(Over::New(_))));
        home.told_forums(testing::forums(), now());
        assert_eq!(matches!(home.over(), Some(Over::New(_))), opens, "{keys}");
    }
}

#[test]
fn a_new_meeting_takes_three_keys() {
    let mut home = spring(Language::Nb, SIZE);
    let october = HomeEffect::Make { forum: "dekom-trondelag".into(), date: "2019-10-16".parse().unwrap() };
    assert_eq!(press(&mut home, "a enter"), [october]);
    assert!(home.over().is_none());
    assert_eq!(press(&mut home, "a enter"), [], "one at a time");
    press(&mut home, "esc");
    let [_, mut brief] = examples();
    (brief.date, brief.status) = ("2019-10-16".parse().unwrap(), Status::Draft);
    let made = entry("2019-10-16-dekom-trondelag");
    home.told_made(Ok((made.clone(), (made.path.clone(), Ok(Box::new(brief))))), now());
    assert_eq!(path(&home), made.name);
    assert_eq!(press(&mut home, "enter"), [HomeEffect::Open(made.path)]);
}

#[test]
fn another_day_is_proposed_typed_or_found_to_be_taken() {
    let mut home = spring(Language::Nb, SIZE);
    let next = HomeEffect::Make { forum: "dekom-trondelag".into(), date: "2020-02-05".parse().unwrap() };
    assert_eq!(press(&mut home, "a tab enter"), [next]);
    home.told_made(Err("disken er full".into()), now());
    assert_eq!(home.said().map(|said| said.text.as_str()), Some("disken er full"));
    press(&mut home, "a");
    home.paste("20.03.2019", now());
    assert_eq!(press(&mut home, "enter"), [], "that one is there");
    assert_eq!(path(&home), "2019-03-20-dekom-trondelag");
    press(&mut home, "a");
    home.paste("snart", now());
    assert_eq!(press(&mut home, "enter"), [], "that is no day");
    assert!(home.over().is_some());
    press(&mut home, "esc");
    assert!(home.over().is_none());
}

#[test]
fn what_comes_is_overdue_first_then_the_wheel_then_what_is_not_due() {
    let mut home = spring(Language::Nb, SIZE);
    let sections: Vec<Section> = (0..home.coming().things.len()).map(|at| home.coming().section(at)).collect();
    assert_eq!((home.coming().overdue, sections.first()), (1, Some(&Section::Overdue)));
    assert_eq!(sections.last(), Some(&Section::FollowUps));
    let open = |name: &str| HomeEffect::Open(entry(name).path);
    assert_eq!(press(&mut home, "3 enter"), [open("2019-02-05-dekom-trondelag")], "where the follow-up is from");
    press(&mut home, "3 down down enter");
    let Some(Over::New(new)) = home.over() else { panic!("the wheel's meeting is made") };
    assert_eq!(new.proposal().map(|proposal| proposal.date.to_string()).as_deref(), Some("2019-10-16"));
}

#[test]
fn a_new_day_makes_something_overdue() {
    let mut home = spring(Language::Nb, SIZE);
    assert_eq!(home.coming().overdue, 1);
    assert!(home.next_wake() <= chrono::TimeDelta::hours(14));
    home.tick("2019-07-01T00:00:01".parse().unwrap());
    assert_eq!(home.coming().overdue, 2);
}

#[test]
fn a_file_that_cannot_be_read_is_there_and_says_why() {
    let mut home = told(Language::Nb, SIZE, vec![(entry("2019-02-05-x"), Err("x.ron:2:1: expected a comma".into()))]);
    assert_eq!(path(&home), "2019-02-05-x");
    assert_eq!(press(&mut home, "enter"), []);
    assert!(home.said().is_some_and(|said| said.text.contains("x.ron:2:1")));
}

#[test]
fn an_empty_archive_offers_a_forum_that_ships_and_the_example() {
    let mut home = told(Language::Nb, SIZE, Vec::new());
    assert_eq!(press(&mut home, "D"), [HomeEffect::Demo]);
    let made = press(&mut home, "a enter");
    assert!(matches!(&made[..], [HomeEffect::Make { forum, .. }] if forum == "dekom-trondelag"), "{made:?}");
    let mut home = told(Language::Nb, SIZE, Vec::new());
    let made = press(&mut home, "enter enter");
    assert!(matches!(&made[..], [HomeEffect::Make { .. }]), "there is nothing to open, so Enter makes one: {made:?}");
}

#[test]
fn one_forum_alone_and_then_all_again() {
    let mut home = crowded(Language::Nb, SIZE);
    let all = home.lines().len();
    press(&mut home, "w");
    assert_eq!(home.only(), Some("dekom-trondelag"));
    assert!(home.lines().len() < all && home.selected().is_some());
    press(&mut home, "w w");
    assert_eq!((home.only(), home.lines().len()), (None, all));
    let mut home = spring(Language::Nb, SIZE);
    press(&mut home, "w");
    assert!(home.said().is_some_and(|said| said.text.ends_with('.')), "it says why not");
}

#[test]
fn a_click_selects_and_the_next_one_opens() {
    let mut home = spring(Language::Nb, SIZE);
    let row = |at| Some(Target::HomeRow { side: Side::Meetings, at });
    for gesture in [Gesture::Press, Gesture::Release] {
        home.pointed(row(1), gesture, (0, 0), now());
    }
    assert_eq!((path(&home).as_str(), home.take_effects()), ("2019-02-05-dekom-trondelag", Vec::new()));
    for gesture in [Gesture::Press, Gesture::Release] {
        home.pointed(row(1), gesture, (0, 0), now());
    }
    assert_eq!(home.take_effects().len(), 1);
    home.pointed(Some(Target::Side(Side::Coming)), Gesture::WheelDown, (0, 0), now());
    assert_eq!((home.coming_at(), home.focus()), (1, Side::Meetings), "the wheel does not move the focus");
    home.pointed(Some(Target::Action(Action::HomeNew)), Gesture::Press, (0, 0), now());
    assert!(home.over().is_some());
    home.pointed(Some(Target::Outside), Gesture::Press, (0, 0), now());
    assert!(home.over().is_none());
}

#[test]
fn every_key_of_home_can_be_pressed_anywhere_in_it() {
    let keys: Vec<&str> = TABLE
        .iter()
        .filter(|row| row.scopes.contains(&Scope::Home) || row.scopes.contains(&Scope::NewMeeting))
        .flat_map(|row| row.keys.iter().copied())
        .collect();
    for make in [spring, |language, size| told(language, size, Vec::new())] {
        let mut home = make(Language::En, SIZE);
        for first in &keys {
            for second in &keys {
                press(&mut home, &format!("{first} {second}"));
                assert!(home.sheets().is_empty() || home.selected().is_some(), "{first} {second}");
            }
        }
    }
}

#[test]
fn a_meeting_that_was_made_while_another_was_open_does_not_stop_the_next_one() {
    let mut home = spring(Language::Nb, SIZE);
    assert!(matches!(&press(&mut home, "a enter")[..], [HomeEffect::Make { .. }]));
    assert_eq!(press(&mut home, "a enter"), [], "one at a time");
    press(&mut home, "esc");
    // that it was made was told to nobody
    home.told_back(None, now());
    home.take_effects();
    assert!(matches!(&press(&mut home, "a enter")[..], [HomeEffect::Make { .. }]));
}

#[test]
fn a_meeting_that_is_there_already_is_shown_though_its_forum_was_not() {
    let mut home = crowded(Language::Nb, SIZE);
    press(&mut home, "w w a");
    assert_eq!(home.only(), Some("klima"));
    assert!(matches!(home.over(), Some(Over::New(_))));
    home.paste("14.04.2019", now());
    press(&mut home, "enter");
    assert_eq!((path(&home).as_str(), home.only()), ("2019-04-14-dekom-trondelag", None));
}

#[test]
fn a_key_of_meetings_says_nothing_untrue_at_home() {
    let mut home = spring(Language::Nb, SIZE);
    for keys in ["? u", "esc T ctrl-r"] {
        press(&mut home, keys);
        assert!(home.said().is_none() && home.over().is_some(), "{keys}: {:?}", home.said());
    }
}

#[test]
fn a_click_in_the_palette_chooses_at_once_as_in_a_meeting() {
    let mut home = spring(Language::Nb, SIZE);
    press(&mut home, ":");
    for gesture in [Gesture::Press, Gesture::Release] {
        home.pointed(Some(Target::OverlayRow(2)), gesture, (0, 0), now());
    }
    assert!(!matches!(home.over(), Some(Over::Palette(_))));
}

#[test]
fn forums_that_are_read_again_keep_the_one_that_is_being_chosen() {
    let mut home = spring(Language::Nb, SIZE);
    press(&mut home, "a");
    let mut forums = super::testing::forums();
    forums.insert(0, ForumCard { code: "a".into(), name: "Aa".into(), own: true, ..ForumCard::default() });
    home.told_forums(forums, now());
    let Some(Over::New(new)) = home.over() else { panic!() };
    assert_eq!(home.forums().get(new.forum).map(|forum| forum.code.as_str()), Some("dekom-trondelag"));
    assert_eq!(home.forums().len(), 2);
    home.told_forums(Vec::new(), now());
    assert!(home.over().is_none());
}

#[test]
fn a_day_that_the_last_meeting_set_is_proposed_as_soon_as_it_is_read() {
    let open = || {
        let mut home = opened(Language::Nb, SIZE);
        home.told_listed(Ok(vec![entry("2019-03-20-dekom-trondelag")]), now());
        home.told_forums(super::testing::forums(), now());
        press(&mut home, "a");
        home
    };
    let read = |home: &mut Home| {
        let [_, mut march] = examples();
        march.next_meeting = Some(crate::meeting::Due::On("2019-05-08".parse().unwrap()));
        home.told_read(vec![(entry("2019-03-20-dekom-trondelag").path, Ok(Box::new(march)))], now());
    };
    let day = |home: &Home| match &home.over {
        Some(Over::New(new)) => new.date(now().date()).ok().map(|day| day.to_string()),
        _ => None,
    };
    let mut home = open();
    let wheel = day(&home);
    assert_ne!(wheel.as_deref(), Some("2019-05-08"));
    read(&mut home);
    assert_eq!(day(&home).as_deref(), Some("2019-05-08"));
    // what was chosen or typed meanwhile stays
    for (keys, expected) in [("tab", None), ("1 2 . 0 6", Some("2019-06-12"))] {
        let mut home = open();
        press(&mut home, keys);
        let before = day(&home);
        assert!(expected.is_none() || before.as_deref() == expected, "{before:?}");
        read(&mut home);
        assert_eq!(day(&home), before, "{keys}");
        press(&mut home, "tab");
        assert!(day(&home).is_some());
    }
}
