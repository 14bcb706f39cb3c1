//! Actions that meet more than one pane, and overlays that lie over each other.

use super::*;
use crate::{
    app::{
        TABLE,
        testing::{example, open, press, refused, write},
    },
    meeting::{Id, Status},
};

/// The minutes that are planned for an item.
fn planned(app: &App, item: Option<Id>) -> Option<u32> {
    item.and_then(|item| app.meeting().item(item)).map(|item| item.planned)
}

#[test]
fn what_is_on_the_wall_is_what_keys_are_about() {
    let mut app = open(example());
    press(&mut app, "1 end up up v");
    write(&mut app, "Ordlyden til en annen sak.");
    press(&mut app, "ctrl-s esc");
    let (selected, current) = (app.selected_item(), app.meeting().current);
    assert_ne!(selected, current);
    assert!(app.wording_on_the_table().is_some_and(|text| text.contains("annen sak")));
    let before = (planned(&app, selected), planned(&app, current));
    press(&mut app, "W");
    assert_eq!((app.case_at_hand(), app.case_for_decision()), (current, current));
    assert!(app.wording_on_the_table().is_none_or(|text| !text.contains("annen sak")));
    press(&mut app, "+");
    assert_eq!((planned(&app, selected), planned(&app, current)), (before.0, before.1.map(|minutes| minutes + STEP)));
    press(&mut app, "W +");
    assert_eq!(planned(&app, selected), before.0.map(|minutes| minutes + STEP));
}

#[test]
fn what_is_open_is_not_opened_again_over_itself() {
    let mut app = open(example());
    press(&mut app, "? ?");
    assert!(app.overlays().is_empty());
    press(&mut app, "M");
    for action in [Action::Minutes, Action::EndMeeting, Action::Choose] {
        app.act(action);
    }
    assert!(matches!(app.overlays(), [Overlay::Minutes(_)]), "{:?}", app.overlays());
}

#[test]
fn a_list_with_nothing_to_choose_closes() {
    let mut app = open(example());
    press(&mut app, "4 home enter l");
    app.told_earlier(Vec::new(), app.now());
    assert!(matches!(app.overlays(), [.., Overlay::Choice(_)]));
    press(&mut app, "enter");
    assert!(matches!(app.overlays(), [Overlay::Decision(_)]));
}

#[test]
fn what_was_looked_up_does_not_come_over_what_is_being_typed() {
    let mut app = open(example());
    press(&mut app, "4 home enter l e");
    app.told_earlier(Vec::new(), app.now());
    assert!(app.form().is_some());
}

#[test]
fn what_is_written_for_another_case_than_the_one_that_runs_says_so() {
    for (keys, title) in [
        ("1 n", "10/19"),
        ("1 v", "Ordlyd"),
        ("1 end n", "Ikke saken som går: "),
        ("1 end N", "Ikke saken som går: "),
        ("1 home v", "Ikke saken som går: Ordlyd"),
        ("1 end 2 n", "10/19"),
        ("1 end 4 N", "10/19"),
        ("1 home 3 v", "Ordlyd"),
        ("2 f", "Oppfølging · 10/19"),
        ("1 end f", "Ikke saken som går: Oppfølging · 14/19"),
    ] {
        let mut app = open(example());
        press(&mut app, keys);
        let said = app.form().map(|form| form.title.clone()).unwrap_or_default();
        assert!(said.starts_with(title), "{keys}: {said}");
    }
}

#[test]
fn who_writes_on_where_there_is_no_field_does_nothing_by_it() {
    let mut app = open(example());
    // nothing is decided in any other business
    press(&mut app, "1 end v");
    assert_eq!(refused(&app).unwrap(), app.texts().msg_refusal_any_other_business());
    let before = app.meeting().clone();
    write(&mut app, "Forumet ønsker d q u : M ? n nytt om E > + - 1 2 J");
    press(&mut app, "space ctrl-r ctrl-p tab delete f10 f1 down pageup");
    app.paste("limt inn", app.now());
    assert!(refused(&app).is_some() && app.overlays().len() == 1 && *app.meeting() == before);
    press(&mut app, "enter");
    assert!(app.overlays().is_empty());
    press(&mut app, "v esc");
    assert!(app.overlays().is_empty());
    // what begins no text is only said
    press(&mut app, "<");
    assert!(app.overlays().is_empty());
}

#[test]
fn every_key_that_opens_a_field_begins_a_text() {
    let places = ["1", "1 end", "2", "3", "3 down", "3 down down", "4", "4 down", "4 end", "v ctrl-s", "p", "p a"];
    let mut others = std::collections::BTreeSet::new();
    for row in TABLE {
        for place in places {
            let mut app = open(example());
            press(&mut app, place);
            let top = app.overlays().len();
            let works = app.scopes().iter().any(|scope| row.scopes.contains(scope)) && app.can(row.action);
            if works {
                app.act(row.action);
                let form = app.overlays().len() > top && matches!(app.overlays().last(), Some(Overlay::Form(_)));
                others.extend((form && !row.action.begins_text()).then_some(row.name));
            }
        }
    }
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn what_runs_is_deferred_once_the_forum_has_gone_on() {
    let mut app = open(example());
    let running = app.meeting().current;
    press(&mut app, "1 x");
    assert_eq!(app.selected_item(), running);
    let said = app.notice().map(|notice| notice.text.clone()).unwrap_or_default();
    assert!(said.contains("> går til neste sak") && !said.contains("i stedet"), "{said}");
    press(&mut app, ">");
    let at = app.meeting().agenda.iter().position(|item| Some(item.id) == running).unwrap();
    while app.selected_item() != running {
        press(&mut app, "up");
    }
    press(&mut app, "x");
    assert_eq!(app.meeting().agenda[at].progress, crate::meeting::ItemProgress::Deferred);
}

#[test]
fn on_a_page_no_key_of_what_lies_under_it_is_silent_or_listed() {
    let mut app = open(example());
    press(&mut app, "p");
    let listed = |app: &App, action: Action| app.listed(action).key;
    assert_eq!((listed(&app, Action::ToggleClock), listed(&app, Action::NextItem)), (String::new(), String::new()));
    assert!(!listed(&app, Action::PersonSubstitute).is_empty());
    let before = app.meeting().clone();
    press(&mut app, ">");
    assert_eq!(app.notice().unwrap().text, "Gå til neste sak: lukk med Esc først");
    press(&mut app, "esc 4 home enter");
    assert!(matches!(app.overlays(), [Overlay::Decision(_)]));
    press(&mut app, "p");
    assert_eq!(app.notice().unwrap().text, "Vis oppmøtet: lukk med Esc først");
    assert_eq!(*app.meeting(), before);
    press(&mut app, "esc 1");
    assert!(!listed(&app, Action::ToggleClock).is_empty() && !listed(&app, Action::PersonSubstitute).is_empty());
}

#[test]
fn what_changes_an_ended_meeting_is_said() {
    let mut app = open(example());
    press(&mut app, "Q enter esc");
    assert_eq!(app.meeting().status, Status::Ended);
    press(&mut app, "3 home down y");
    assert_eq!(app.notice().unwrap().text, "Endret etter at møtet var avsluttet. u angrer.");
    press(&mut app, "u");
    assert!(app.notice().is_none_or(|notice| !notice.text.contains("Endret etter")));
}
