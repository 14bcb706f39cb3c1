//! What the mouse does to the app, without a screen.

use super::*;
use crate::app::testing::{code_of, example, noon, open, press, write};

const PLACE: (u16, u16) = (10, 10);

fn click(app: &mut App, target: Target) {
    click_at(app, target, PLACE);
}

fn click_at(app: &mut App, target: Target, place: (u16, u16)) {
    let now = app.now();
    app.pointed(Some(target), Gesture::Press, place, now);
    app.pointed(Some(target), Gesture::Release, place, now);
    app.at(now + TimeDelta::seconds(1)); // what comes next is no double click
}

fn drag(app: &mut App, from: Target, to: Target) {
    let now = app.now();
    app.pointed(Some(from), Gesture::Press, PLACE, now);
    app.pointed(Some(to), Gesture::Drag, (10, 12), now);
    app.pointed(Some(to), Gesture::Release, (10, 12), now);
}

fn row(pane: Pane, at: usize) -> Target {
    Target::Row { pane, at }
}

fn titles(app: &App) -> Vec<String> {
    app.meeting().agenda.iter().map(|item| item.title.chars().take(5).collect()).collect()
}

#[test]
fn a_click_selects_and_a_click_on_what_is_selected_opens_it() {
    let mut app = open(example());
    click(&mut app, row(Pane::Lists, 6));
    assert_eq!((app.focus(), app.lists.at, app.overlays().len()), (Pane::Lists, 6, 0));
    click(&mut app, row(Pane::Agenda, 2));
    assert_eq!((app.focus(), app.agenda.at, app.overlays().len()), (Pane::Agenda, 2, 0));
    click(&mut app, row(Pane::Lists, 6));
    assert!(app.overlays().is_empty(), "it was selected, but the keys did not go there");
    click(&mut app, row(Pane::Lists, 6));
    assert!(app.form().is_some());
}

#[test]
fn a_double_click_is_one_on_what_was_there_when_it_began() {
    let mut app = open(example());
    let at = |app: &mut App, target, gesture| app.pointed(Some(target), gesture, PLACE, noon());
    at(&mut app, row(Pane::Decisions, 0), Gesture::Press);
    at(&mut app, row(Pane::Decisions, 0), Gesture::Release);
    // the pane is larger now, and another row has come under the hand
    at(&mut app, row(Pane::Decisions, 1), Gesture::Press);
    at(&mut app, row(Pane::Decisions, 1), Gesture::Release);
    let opened = app.decision_page().map(|page| page.decision);
    assert_eq!(opened, app.meeting().decisions.first().map(|decision| decision.id));
    // an eager hand presses a third time
    at(&mut app, Target::Outside, Gesture::Press);
    at(&mut app, Target::Outside, Gesture::Release);
    assert!(app.decision_page().is_some());
}

#[test]
fn a_hand_that_goes_away_before_it_lets_go_does_nothing() {
    let mut app = open(example());
    app.pointed(Some(Target::Action(Action::Help)), Gesture::Press, PLACE, noon());
    app.pointed(Some(Target::Pane(Pane::Lists)), Gesture::Release, (50, 30), noon());
    assert!(app.overlays().is_empty() && app.focus() == Pane::Agenda);
    // and a release that nothing was pressed for
    app.pointed(Some(Target::Action(Action::Help)), Gesture::Release, PLACE, noon());
    assert!(app.overlays().is_empty());
}

#[test]
fn rows_are_carried_as_one_step() {
    let mut app = open(example());
    let before = titles(&app);
    drag(&mut app, row(Pane::Agenda, 6), row(Pane::Agenda, 4));
    let mut wanted = before.clone();
    let carried = wanted.remove(6);
    wanted.insert(4, carried);
    assert_eq!((titles(&app), app.agenda.at), (wanted, 4));
    press(&mut app, "u");
    assert_eq!(titles(&app), before);
}

#[test]
fn a_measure_is_carried_within_its_own_list_only() {
    let mut app = open(example());
    press(&mut app, "3");
    let first = app.lists.spans().iter().position(|span| span.measures >= 3).unwrap();
    let first = app.lists.spans()[first].first;
    let code = |app: &App, at| code_of(app, app.lists.measure_of(at));
    let (one, three) = (code(&app, first), code(&app, first + 2));
    drag(&mut app, row(Pane::Lists, first), row(Pane::Lists, first + 2));
    assert_eq!((code(&app, first + 2), app.lists.at), (one.clone(), first + 2), "{one} stands where {three} stood");
    press(&mut app, "u");
    assert_eq!(code(&app, first), one);
    let meeting = app.meeting().clone();
    let span = app.lists.spans().iter().rfind(|span| span.measures > 0).unwrap().first;
    drag(&mut app, row(Pane::Lists, first), row(Pane::Lists, span));
    assert_eq!(*app.meeting(), meeting);
    assert!(app.notice().is_some_and(|notice| notice.text.contains("sin egen liste")));
}

#[test]
fn what_is_carried_is_seen_and_a_key_lets_it_go() {
    let mut app = open(example());
    let before = titles(&app);
    app.pointed(Some(row(Pane::Agenda, 6)), Gesture::Press, PLACE, noon());
    assert_eq!(app.carried(Pane::Agenda), None);
    app.pointed(Some(row(Pane::Agenda, 4)), Gesture::Drag, (10, 8), noon());
    assert_eq!((app.carried(Pane::Agenda), app.carried(Pane::Lists)), (Some((6, 4)), None));
    press(&mut app, "esc");
    assert_eq!(app.carried(Pane::Agenda), None);
    app.pointed(Some(row(Pane::Agenda, 4)), Gesture::Release, (10, 8), noon());
    assert_eq!(titles(&app), before);
    // back where it came from is nowhere else
    app.pointed(Some(row(Pane::Agenda, 6)), Gesture::Press, PLACE, noon());
    app.pointed(Some(row(Pane::Agenda, 4)), Gesture::Drag, (10, 8), noon());
    app.pointed(Some(Target::Outside), Gesture::Drag, (0, 0), noon());
    app.pointed(Some(Target::Outside), Gesture::Release, (0, 0), noon());
    assert_eq!(titles(&app), before);
}

#[test]
fn lines_between_panes_stay_where_they_are_put() {
    let mut app = open(example());
    let line = Target::Divider(Divider { way: Way::Columns, from: 0, room: 120 });
    let drag = |app: &mut App, to| {
        app.pointed(Some(line), Gesture::Press, (64, 12), noon());
        app.pointed(None, Gesture::Drag, to, noon());
        app.pointed(None, Gesture::Release, to, noon());
    };
    assert_eq!(app.parts(), (540, 540));
    drag(&mut app, (47, 12));
    assert_eq!(app.parts(), (400, 540));
    press(&mut app, "2 4 1");
    assert_eq!(app.parts(), (400, 540), "whatever the focus");
    drag(&mut app, (0, 0));
    assert_eq!(app.parts().0, 334, "forty columns");
    drag(&mut app, (u16::MAX, u16::MAX));
    assert_eq!(app.parts().0, 666);
    press(&mut app, "alt-left alt-pagedown");
    assert_eq!(app.parts(), (626, 580));
    press(&mut app, "alt-home");
    assert_eq!(app.parts(), (540, 540));
}

#[test]
fn the_wheel_moves_what_is_under_it_and_not_the_focus() {
    let mut app = open(example());
    let (before, listed) = (app.agenda.at, app.lists.at);
    for pane in [Pane::Lists, Pane::Decisions] {
        app.pointed(Some(Target::Pane(pane)), Gesture::WheelDown, PLACE, noon());
    }
    app.pointed(Some(Target::Cell { at: 4, column: 2 }), Gesture::WheelDown, PLACE, noon());
    assert_eq!((app.lists.at, app.decisions.at(), app.questions.at), (listed + 1, 1, 1));
    assert_eq!((app.focus(), app.agenda.at), (Pane::Agenda, before));
    app.pointed(Some(Target::Pane(Pane::Lists)), Gesture::WheelUp, PLACE, noon());
    app.pointed(None, Gesture::WheelUp, PLACE, noon());
    assert_eq!((app.lists.at, app.questions.column), (listed, 0));
}

#[test]
fn a_click_beside_a_form_keeps_what_was_typed_and_gives_up_nothing() {
    let mut app = open(example());
    press(&mut app, "n ctrl-a");
    write(&mut app, "Notatet");
    click(&mut app, Target::Outside);
    assert!(app.overlays().is_empty());
    assert!(app.meeting().agenda.iter().any(|item| item.notes == "Notatet"));
    // a text that is refused stays where it is, however often one clicks
    press(&mut app, "3 g");
    write(&mut app, "mye");
    click(&mut app, Target::Outside);
    click(&mut app, Target::Outside);
    assert_eq!(app.form().map(|form| form.editor.text()).as_deref(), Some("mye"));
}

#[test]
fn fields_and_seats_and_ways_are_pointed_at() {
    let mut app = open(example());
    press(&mut app, "e");
    click(&mut app, Target::Field(2));
    assert_eq!(app.form().map(|form| form.at), Some(2));
    press(&mut app, "esc p");
    let first = |app: &App| app.selected_person().map(|person| (person.id.clone(), person.presence));
    let (id, there) = first(&app).unwrap();
    click(&mut app, Target::OverlayRow(3));
    assert_ne!(first(&app).map(|(id, _)| id).as_ref(), Some(&id));
    click(&mut app, Target::Mark(0));
    let (again, presence) = first(&app).unwrap();
    assert!(again == id && presence != there);
    press(&mut app, "esc Q");
    click(&mut app, Target::OverlayRow(1));
    assert!(matches!(app.overlays(), [Overlay::Choice(choice)] if choice.at == 1));
    click(&mut app, Target::OverlayRow(1));
    assert!(app.overlays().is_empty(), "it was to do nothing");
}

#[test]
fn pointing_at_a_part_of_a_draft_never_decides() {
    let mut app = open(example());
    press(&mut app, "4 down enter later c");
    write(&mut app, "Rapport");
    press(&mut app, "ctrl-s");
    let draft = app.decision_page().unwrap().decision;
    click(&mut app, Target::OverlayRow(1));
    click(&mut app, Target::OverlayRow(1));
    assert!(app.form().is_some());
    assert!(!app.meeting().decision(draft).unwrap().stands());
}

#[test]
fn what_cannot_be_done_by_key_cannot_be_done_by_mouse() {
    let mut app = open(example());
    app.status.set_read_only(crate::store::ReadOnly::Protected);
    let before = app.meeting().clone();
    for action in crate::app::TABLE.iter().map(|row| row.action).filter(|action| !app.can(*action)).collect::<Vec<_>>()
    {
        click(&mut app, Target::Action(action));
        assert!(app.notice().is_some() && app.overlays().is_empty(), "{action:?}");
    }
    drag(&mut app, row(Pane::Agenda, 6), row(Pane::Agenda, 4));
    assert_eq!(*app.meeting(), before);
}

#[test]
fn numbers_from_an_old_picture_do_no_harm() {
    let mut app = open(example());
    let far = usize::MAX;
    for pane in Pane::ALL {
        click(&mut app, row(pane, far));
    }
    click(&mut app, Target::Cell { at: far, column: far });
    click(&mut app, Target::Stream(far));
    drag(&mut app, row(Pane::Lists, far), row(Pane::Lists, 0));
    drag(&mut app, row(Pane::Agenda, 0), row(Pane::Agenda, far));
    press(&mut app, "p");
    click(&mut app, Target::Mark(far));
    click(&mut app, Target::OverlayRow(far));
    click(&mut app, Target::Field(far));
    click(&mut app, Target::Text);
}

#[test]
fn clicks_upon_each_other_in_a_text_take_the_word_and_then_the_line() {
    let mut app = open(example());
    press(&mut app, "1 n ctrl-a");
    write(&mut app, "Fylket svarer i mai.");
    let form = app.form().unwrap();
    form.editor.draw_somewhere(40, 5);
    let selected = |app: &App| app.form().and_then(|form| form.editor.selected());
    let mut clicked = Vec::new();
    for _ in 0..4 {
        app.pointed(Some(Target::Text), Gesture::Press, (9, 0), noon());
        app.pointed(Some(Target::Text), Gesture::Release, (9, 0), noon());
        clicked.push(selected(&app));
    }
    let line = Some("Fylket svarer i mai.".to_owned());
    assert_eq!(clicked, [None, Some("svarer".to_owned()), line.clone(), line]);
    let later = noon() + TimeDelta::seconds(1);
    app.pointed(Some(Target::Text), Gesture::Press, (9, 0), later);
    assert_eq!(selected(&app), None);
}
