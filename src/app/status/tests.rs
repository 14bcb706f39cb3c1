//! What waits for the disk and what does not, with the runtime's part played by hand.

use super::*;
use crate::app::testing::{example, journal, measure, noon, open, press, write};

#[test]
fn decisions_grants_and_closed_cases_wait_for_the_disk_and_nothing_else_does() {
    let mut app = open(example());
    press(&mut app, "4 down enter later enter esc");
    let decision = app.meeting().decisions[1].id;
    let last = journal(&mut app, 10);
    assert!(app.waits(decision) && !app.waits(app.meeting().decisions[0].id));
    let waiting = app.waiting().to_vec();
    press(&mut app, "1 n");
    write(&mut app, "Notat");
    let typed = journal(&mut app, last);
    assert_eq!(app.waiting(), waiting, "keystrokes change nothing about it");
    app.told_synced(last, noon());
    assert!(app.waiting().is_empty() && !app.synced());

    press(&mut app, "ctrl-s");
    let item = app.meeting().current.unwrap();
    press(&mut app, ">");
    let last = journal(&mut app, typed);
    assert_ne!(app.meeting().current, Some(item));
    assert!(app.waits(item));
    app.told_synced(last, noon());
    assert!(app.synced() && app.waiting().is_empty());
}

#[test]
fn undoing_and_redoing_a_weighty_step_is_weighty() {
    let mut app = open(example());
    press(&mut app, "4 down enter later enter esc");
    let decision = app.meeting().decisions[1].id;
    let last = journal(&mut app, 0);
    app.told_synced(last, noon());
    for keys in ["u", "ctrl-r"] {
        press(&mut app, keys);
        let effects = app.take_effects();
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Save)), "{keys}");
        app.journaled(last + 1);
        assert!(app.waits(decision), "{keys}");
        app.told_synced(last + 1, noon());
    }
}

#[test]
fn a_form_opened_while_the_file_is_saved_leaves_it_saved() {
    let mut app = open(example());
    let granted = measure(&app, "TM5").id;
    app.run(crate::meeting::Command::Measures(crate::meeting::measures::Command::Grant {
        measure: granted,
        amount: Some(crate::money::Money::ZERO),
    }))
    .unwrap();
    let saved = journal(&mut app, 0);
    assert!(app.waits(granted));
    press(&mut app, "1 n");
    let opened = journal(&mut app, saved);
    assert!(opened > saved);
    app.told_saved(saved, noon());
    assert_eq!(*app.saved(), Saved::Since(noon().time()));
    write(&mut app, "x");
    journal(&mut app, opened);
    app.told_saved(opened, noon());
    assert_eq!(*app.saved(), Saved::Soon, "what was typed since is not in it");
}

#[test]
fn after_the_end_of_help_and_preview_the_first_step_up_is_seen() {
    use crate::app::Overlay;
    for keys in ["?", "M"] {
        let mut app = open(example());
        press(&mut app, keys);
        press(&mut app, "end");
        let top = |app: &crate::app::App| match app.overlays().last() {
            Some(Overlay::Help { top }) => (*top, app.helped().len() - app.helped_at_once()),
            Some(Overlay::Minutes(page)) => (page.top, page.laid.lines.len().saturating_sub(40 - 6)),
            _ => (usize::MAX, 0),
        };
        let (end, last) = top(&app);
        assert_eq!(end, last, "{keys}");
        press(&mut app, "up");
        assert_eq!(top(&app).0, end - 1, "{keys}");
    }
}

#[test]
fn saving_that_lasts_is_said_until_the_last_that_was_asked_for_is_saved() {
    let later = |milliseconds| noon() + TimeDelta::milliseconds(milliseconds);
    let mut app = open(example());
    app.told_saving(4);
    app.tick(later(150));
    app.told_saving(7);
    assert_eq!(app.working(), None);
    app.tick(later(200));
    assert_eq!(app.working().as_deref(), Some("lagrer …"));
    app.told_saved(4, later(300));
    assert_eq!(app.working(), None, "the next has begun now");
    app.tick(later(500));
    assert_eq!(app.working().as_deref(), Some("lagrer …"));
    app.told_saved(7, later(600));
    app.tick(later(5000));
    assert_eq!(app.working(), None);
}

#[test]
fn what_cannot_be_saved_is_not_being_saved() {
    let trouble = Trouble { area: Area::File, what: "no space".to_owned(), instead: None, held: false };
    let mut app = open(example());
    app.told_saving(4);
    app.told_trouble(trouble, noon());
    app.told_saving(5);
    app.tick(noon() + TimeDelta::seconds(1));
    assert_eq!(app.working(), None);
    app.told_over(Area::File, noon() + TimeDelta::seconds(2));
    app.told_saved(5, noon() + TimeDelta::seconds(2));
    app.told_saving(6);
    app.tick(noon() + TimeDelta::seconds(3));
    assert_eq!(app.working().as_deref(), Some("lagrer …"));
}

#[test]
fn a_clock_that_is_set_back_does_not_put_saving_off() {
    let mut app = open(example());
    press(&mut app, "space 1 end x");
    app.take_effects();
    app.tick(noon() - TimeDelta::hours(1));
    assert_eq!(app.take_effects(), [Effect::Save]);
}

#[test]
fn who_never_rests_is_saved_all_the_same() {
    let mut app = open(example());
    press(&mut app, "n");
    let saves = (0..35)
        .filter(|second| {
            app.tick(noon() + TimeDelta::seconds(*second));
            write(&mut app, "a");
            let due = app.next_wake().unwrap();
            assert!(due <= TimeDelta::seconds(10));
            app.take_effects().contains(&Effect::Save)
        })
        .count();
    assert_eq!(saves, 3);
}
