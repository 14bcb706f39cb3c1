//! Previewed while one goes through the names, kept by Enter, brought back by Esc; by keys alone.

use super::*;
use crate::{
    app::testing::{example, open, press, write},
    minutes::page::Tone,
};

fn app() -> App {
    let mut app = open(example());
    let themes = ["dark", "light", "mono", "mine"].map(str::to_owned).to_vec();
    app.told_themes(themes, "dark");
    app.take_effects();
    app
}

fn worn(app: &mut App) -> Vec<Effect> {
    let mut effects = app.take_effects();
    effects.retain(|effect| !matches!(effect, Effect::Journal(_)));
    effects
}

#[test]
fn a_theme_is_seen_while_one_goes_through_the_list_and_esc_brings_the_old_one_back() {
    let mut app = app();
    press(&mut app, "T");
    assert_eq!(worn(&mut app), [], "the list opens on what is worn");
    press(&mut app, "down");
    assert_eq!(worn(&mut app), [Effect::Wear("light".into())]);
    press(&mut app, "end");
    assert_eq!(worn(&mut app), [Effect::Wear("mine".into())]);
    press(&mut app, "esc");
    assert_eq!(worn(&mut app), [Effect::Wear("dark".into())]);
    assert!(app.notice().is_none());
}

#[test]
fn enter_keeps_a_theme_and_has_it_remembered() {
    let mut app = app();
    press(&mut app, "T down enter");
    let wear = Effect::Wear("light".into());
    assert_eq!(worn(&mut app), [wear, Effect::RememberTheme("light".into())]);
    assert!(app.overlays().is_empty());
    press(&mut app, "T");
    let Some(Overlay::Choice(choice)) = app.overlays().last() else { panic!() };
    assert_eq!(choice.at, 1, "the list opens on what was chosen");
}

#[test]
fn the_palette_has_themes_and_languages_by_name_and_shows_them_too() {
    let mut app = app();
    press(&mut app, ":");
    write(&mut app, "farger: lyst");
    assert_eq!(worn(&mut app), [Effect::Wear("light".into())]);
    press(&mut app, "esc");
    assert_eq!(worn(&mut app), [Effect::Wear("dark".into())]);
    press(&mut app, ":");
    write(&mut app, "språk: english");
    assert_eq!(app.language(), Language::En);
    press(&mut app, "enter");
    assert_eq!(worn(&mut app), [Effect::RememberLanguage(Language::En)]);
    assert_eq!((app.language(), app.chosen_language()), (Language::En, Language::En));
}

#[test]
fn the_whole_program_speaks_a_language_while_one_goes_through_the_list() {
    let mut app = app();
    press(&mut app, "L down");
    assert_eq!(app.language(), Language::Nn);
    press(&mut app, "down");
    assert_eq!((app.language(), app.chosen_language()), (Language::En, Language::Nb));
    let Some(Overlay::Choice(choice)) = app.overlays().last() else { panic!() };
    assert_eq!(choice.title, Language::En.texts().msg_look_languages());
    press(&mut app, "esc");
    assert_eq!(app.language(), Language::Nb);
    assert_eq!(worn(&mut app), []);
}

#[test]
fn a_list_that_lies_below_is_said_anew_and_stays_where_it_was() {
    let mut app = app();
    press(&mut app, "Q down :");
    write(&mut app, "språk: english");
    press(&mut app, "enter");
    let [Overlay::Choice(choice)] = app.overlays() else { panic!("{:?}", app.overlays()) };
    assert_eq!((choice.title.clone(), choice.at), (app.texts().msg_ending_title(), 1));
}

#[test]
fn the_minutes_that_are_shown_speak_the_new_language_where_the_program_speaks() {
    let folded = |app: &App| match app.overlays().first() {
        Some(Overlay::Minutes(page)) => {
            page.laid.lines.iter().flatten().find(|(_, tone)| *tone == Tone::Folded).map(|(text, _)| text.clone())
        }
        _ => None,
    };
    let mut app = app();
    press(&mut app, "M");
    assert!(folded(&app).is_some_and(|text| text.contains("linjer")));
    press(&mut app, ":");
    write(&mut app, "språk: english");
    assert!(folded(&app).is_some_and(|text| text.contains("lines")), "{:?}", folded(&app));
    press(&mut app, "esc");
    assert!(folded(&app).is_some_and(|text| text.contains("linjer")));
}

#[test]
fn a_theme_that_comes_on_the_disk_moves_no_selection() {
    let mut app = app();
    press(&mut app, "T end");
    worn(&mut app);
    let themes = ["dark", "light", "mono", "another", "mine"].map(str::to_owned).to_vec();
    app.told_themes(themes, "dark");
    assert_eq!(worn(&mut app), [], "what is seen is the same");
}
