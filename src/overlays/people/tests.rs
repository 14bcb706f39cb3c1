//! The roll call as it is seen, and by keys.

use crate::{
    app::{
        App, Overlay,
        testing::{example, open, press, write},
    },
    meeting::{Meeting, Presence},
    ui::testing::{SIZES, painted},
};

fn seen(app: &App, (width, height): (u16, u16)) -> String {
    let Some(Overlay::People { at }) = app.overlays().last() else { panic!("no roll call") };
    painted(width, height - 1, |p, screen| super::draw(app, *at, p, screen)).join("\n")
}

#[test]
fn seats_stand_by_sector_with_the_quorum_above() {
    let mut app = open(example());
    press(&mut app, "p");
    for size in SIZES {
        insta::assert_snapshot!(format!("people_{}x{}", size.0, size.1), seen(&app, size));
    }
    press(&mut app, "end");
    insta::assert_snapshot!("people_last", seen(&app, (80, 24)));
}

#[test]
fn a_seat_is_emptied_filled_and_taken_by_a_substitute() {
    let mut app = open(example());
    press(&mut app, "p down down");
    let id = app.selected_person().map(|person| person.id.clone()).unwrap();
    assert_eq!(id, "p03", "the third of the roll call is the first school owner");
    let presence = |app: &App| app.meeting().person(&id).unwrap().presence;
    press(&mut app, "enter");
    assert_eq!(presence(&app), Presence::Absent);
    assert!(seen(&app, (80, 24)).contains("7 av 9"), "the quorum follows");
    press(&mut app, "space");
    assert_eq!(presence(&app), Presence::Present);
    press(&mut app, "v");
    write(&mut app, "Vara Varadal");
    press(&mut app, "enter");
    assert_eq!(presence(&app), Presence::Substitute);
    assert!(seen(&app, (80, 24)).contains("Vara Varadal, i stedet for Berit Mønsterhaug"));
    press(&mut app, "v ctrl-a backspace enter");
    assert_eq!(presence(&app), Presence::Absent, "an empty name empties the seat");
}

#[test]
fn everybody_is_there_with_one_key_and_somebody_new_is_selected() {
    let mut meeting = example();
    for person in &mut meeting.people {
        person.presence = Presence::Expected;
    }
    let mut app = open(meeting);
    press(&mut app, "p");
    assert!(seen(&app, (80, 24)).contains("ikke vedtaksfør"));
    press(&mut app, "A");
    assert!(app.meeting().people.iter().all(|person| person.presence == Presence::Present));
    press(&mut app, "A");
    assert!(app.notice().is_some_and(|notice| notice.text.contains("Alle er ført opp")));
    press(&mut app, "a");
    write(&mut app, "Gjest Gjestad");
    press(&mut app, "ctrl-s");
    assert_eq!(app.selected_person().map(|person| person.name.as_str()), Some("Gjest Gjestad"));
}

#[test]
fn nobody_long_names_and_small_places_are_no_trouble() {
    let mut app = open(Meeting { people: Vec::new(), ..example() });
    press(&mut app, "p");
    assert!(seen(&app, (80, 24)).contains("Ingen er kalt inn"));
    let mut meeting = example();
    meeting.people[3].name = "Åse-Marie 👨‍👩‍👧 漢字 von und zu Øvre Kladdheimsbygda".repeat(3);
    meeting.people[4].sector = "ukjent".into();
    let mut app = open(meeting);
    press(&mut app, "p");
    assert!(seen(&app, (120, 40)).contains("Andre"));
    for size in [(1, 2), (4, 3), (20, 6), (60, 16)] {
        seen(&app, size);
    }
}

#[test]
fn a_seat_without_a_name_says_its_organisation_once() {
    let mut meeting = example();
    meeting.people[2].name = String::new();
    let mut app = open(meeting);
    press(&mut app, "p down");
    for size in SIZES {
        let seen = seen(&app, size);
        let row = seen.lines().find(|line| line.contains("Trondheim–Malvik")).unwrap();
        assert_eq!(row.matches("Kompetansenettverk").count(), 1, "{row}");
    }
    press(&mut app, "down");
    let seen = seen(&app, (120, 40));
    assert!(!seen.contains("Malvik, Kompetansenettverk"), "{seen}");
}

#[test]
fn a_low_screen_is_used_for_people_and_their_whole_names() {
    let mut app = open(example());
    press(&mut app, "p");
    let seen = seen(&app, (60, 16));
    let names = app.meeting().people.iter().filter(|person| seen.contains(&person.name));
    assert!(names.count() >= 7, "{seen}");
    assert!(seen.contains("vedtaksfør"), "{seen}");
}
