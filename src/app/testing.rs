//! For tests of controllers and panes: an app on the example that ships or on a meeting made by hand, and keys as
//! they are pressed.

#![allow(clippy::missing_panics_doc, clippy::must_use_candidate, reason = "only tests see it")]

use super::{App, Effect, Entry, Opening, Overlay, keys::Chord, overlay::About};
use crate::{
    language::Language,
    meeting::{Id, Measure, Meeting},
};
use chrono::NaiveDateTime;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The meeting of 20 March 2019 that ships, while case 10/19 is running.
pub fn example() -> Meeting {
    let text = include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    Meeting { seen: Some(noon()), ..options.from_str(text).unwrap() }
}

/// The time of the demonstration.
pub fn noon() -> NaiveDateTime {
    "2019-03-20T12:31:00".parse().unwrap()
}

/// An app on a meeting, as large a screen as usual.
pub fn open(meeting: Meeting) -> App {
    open_in(meeting, Language::Nb)
}

/// The same in a language.
pub fn open_in(meeting: Meeting, language: Language) -> App {
    let nobody_was_away = Meeting { seen: Some(noon()), ..meeting };
    App::open(Opening { language, ..Opening::of(nobody_was_away, noon(), (120, 40)) })
}

/// An app on a meeting as its file has it, and on what its journal has kept since.
pub fn opened(base: Meeting, entries: Vec<Entry>) -> App {
    App::open(Opening { entries, ..Opening::of(base, noon(), (120, 40)) })
}

/// Presses keys, each written as in `keys.ron`, with a space between: `3 down J`. No time passes between them but at
/// `later`, where the next one is no double press.
pub fn press(app: &mut App, keys: &str) {
    for key in keys.split_whitespace() {
        if key == "later" {
            app.at(app.now() + chrono::TimeDelta::milliseconds(500));
            continue;
        }
        let chord = Chord::parse(key).unwrap_or_else(|_| panic!("{key}"));
        app.key(&chord.event(), app.now());
    }
}

/// Numbers what the app has for the journal, as the runtime does; gives the last number.
pub fn journal(app: &mut App, mut last: u64) -> u64 {
    for effect in app.take_effects() {
        if matches!(effect, Effect::Journal(_)) {
            last += 1;
            app.journaled(last);
        }
    }
    last
}

/// Types a text.
pub fn write(app: &mut App, text: &str) {
    for c in text.chars() {
        app.key(&KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE), app.now());
    }
}

/// The measure that is called so.
pub fn measure<'a>(app: &'a App, code: &str) -> &'a Measure {
    app.meeting().measure_called(code).unwrap()
}

/// Its code.
pub fn code_of(app: &App, id: Option<Id>) -> String {
    id.and_then(|id| app.meeting().measure(id)).map_or_else(String::new, |measure| measure.code.clone())
}

/// What was answered to a key that begins a text, where there is no field for it.
pub fn refused(app: &App) -> Option<String> {
    match app.overlays().last() {
        Some(Overlay::Choice(choice)) if choice.about == About::Refused => choice.lead.first().cloned(),
        _ => None,
    }
}
