//! Machines that slept, clocks that jumped and programs that were away: what is asked about the time, and what becomes of it.

use crate::{
    app::{
        App, Entry, Overlay,
        overlay::Choice,
        testing::{example, noon, open, opened, press},
    },
    meeting::Meeting,
};
use chrono::{NaiveDateTime, TimeDelta};

/// The question about time that nobody saw pass, if it is asked.
fn asked(app: &App) -> Option<&Choice> {
    let choices = app.overlays().iter().filter_map(|overlay| match overlay {
        Overlay::Choice(choice) => Some(&**choice),
        _ => None,
    });
    let all: Vec<_> = choices.collect();
    assert!(all.len() < 2, "it is one question");
    all.first().copied()
}

/// The example, whose running case was begun then.
fn begun(at: NaiveDateTime) -> Meeting {
    let mut meeting = example();
    let current = meeting.current.unwrap();
    let item = meeting.agenda.iter_mut().find(|item| item.id == current).unwrap();
    item.spans.last_mut().unwrap().from = at;
    meeting
}

fn seen(ago: TimeDelta) -> Vec<Entry> {
    vec![Entry::Seen(noon() - ago)]
}

#[test]
fn a_clock_that_was_seen_a_moment_after_now_was_not_set_back() {
    for late in [1, 500, 1999] {
        let app = opened(example(), seen(TimeDelta::milliseconds(-late)));
        assert!(asked(&app).is_none(), "{late} ms");
        let file = Meeting { seen: Some(noon() + TimeDelta::milliseconds(late)), ..example() };
        assert!(asked(&opened(file, Vec::new())).is_none(), "{late} ms, as the file says it");
    }
    let app = opened(example(), seen(TimeDelta::seconds(-3)));
    assert!(asked(&app).unwrap().lead[0].contains("tilbake fra 12.31.03 til 12.31.00"));
}

#[test]
fn the_two_times_of_a_gap_are_never_shown_alike() {
    // a day later at the same time
    let app = opened(begun(noon() - TimeDelta::hours(25)), seen(TimeDelta::days(1)));
    let lead = asked(&app).unwrap().lead[0].clone();
    assert!(lead.contains("fra 19.03.2019 12.31.00 til 20.03.2019 12.31.00 (24:00:00)"), "{lead}");
    // nobody reads hours by the thousand
    let app = opened(begun(noon() - TimeDelta::days(101)), seen(TimeDelta::days(100)));
    let lead = asked(&app).unwrap().lead[0].clone();
    assert!(lead.contains("til 20.03.2019 12.31.00 (100 døgn)"), "{lead}");
    // the case was begun a moment before the gap ended, as the clock tells it
    let app = opened(begun(noon() + TimeDelta::milliseconds(300)), seen(TimeDelta::hours(1)));
    assert!(asked(&app).is_none());
    let later: NaiveDateTime = noon() + TimeDelta::minutes(5);
    assert_eq!(app.meeting().running().unwrap().elapsed(later).num_seconds(), 299, "and nothing was taken out");
}

#[test]
fn a_machine_that_sleeps_thrice_is_asked_about_once_and_counted_in_one_step() {
    let mut app = open(example());
    let minutes = |app: &App| app.meeting().running().unwrap().elapsed(app.now()).num_minutes();
    for sleeps in 1..=3 {
        app.tick(noon() + TimeDelta::minutes(20 * sleeps));
        assert!(asked(&app).is_some());
    }
    let lead = asked(&app).unwrap().lead[0].clone();
    assert!(lead.contains("3 ganger") && lead.contains("12.51.00–13.11.00 og 13.11.00–13.31.00"), "{lead}");
    assert_eq!(minutes(&app), 104);
    press(&mut app, "down enter");
    assert!(asked(&app).is_none());
    assert_eq!(minutes(&app), 164, "all of it");
    press(&mut app, "u");
    assert_eq!(minutes(&app), 104, "one step");
    // the next sleep is asked about alone
    app.tick(noon() + TimeDelta::minutes(80));
    assert!(asked(&app).unwrap().lead[0].contains("fra 13.31.00 til 13.51.00"));
    press(&mut app, "down enter");
    assert_eq!(minutes(&app), 124);
}

#[test]
fn a_night_of_sleeps_is_still_a_short_question() {
    let mut app = open(example());
    for sleeps in 1..=50 {
        app.tick(noon() + TimeDelta::minutes(5 * sleeps));
    }
    let lead = asked(&app).unwrap().lead[0].clone();
    assert!(lead.contains("50 ganger") && lead.contains("… 16.36.00–16.41.00") && lead.len() < 300, "{lead}");
}

#[test]
fn what_is_pressed_as_the_machine_wakes_answers_no_question_that_was_not_seen() {
    let mut app = open(example());
    let enter = crate::app::keys::Chord::parse("enter").unwrap().event();
    let wakes = noon() + TimeDelta::minutes(20);
    app.key(&enter, wakes);
    assert!(asked(&app).is_some());
    app.key(&enter, wakes + TimeDelta::seconds(1));
    assert!(asked(&app).is_none());
    // in a sentence every letter is text
    press(&mut app, "n");
    let letter = crate::app::keys::Chord::parse("x").unwrap().event();
    app.key(&letter, wakes + TimeDelta::minutes(20));
    assert!(app.form().unwrap().editor.text().ends_with('x'));
    press(&mut app, "esc");
    assert!(asked(&app).is_some(), "and then it is asked");
}

#[test]
fn a_new_row_in_which_nothing_was_typed_goes_also_where_a_gap_came_between() {
    for keys in ["1 a", "3 a", "v", "f"] {
        let mut app = open(example());
        let rows = |app: &App| {
            let meeting = app.meeting();
            (meeting.agenda.len(), meeting.measures.len(), meeting.decisions.len(), meeting.follow_ups.len())
        };
        let before = rows(&app);
        press(&mut app, keys);
        let opened = rows(&app);
        app.tick(app.now() + TimeDelta::minutes(20));
        assert!(app.form().is_some(), "{keys}");
        press(&mut app, "esc");
        assert_eq!(rows(&app), before, "{keys}: {opened:?}");
        assert!(asked(&app).is_some(), "{keys}");
        // and what was typed stays
        let mut app = open(example());
        press(&mut app, keys);
        app.tick(app.now() + TimeDelta::minutes(20));
        crate::app::testing::write(&mut app, "Noe nytt");
        press(&mut app, "ctrl-s");
        assert_ne!(rows(&app), before, "{keys}");
    }
}
