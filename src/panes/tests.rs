//! The whole screen with texts that nobody would type: every pane, and everything that lies over them.

use super::*;
use crate::{
    app::{
        Entry, Opening,
        testing::{example, noon, open, press},
    },
    editor::Edit,
    forum::Wording,
    language::Language,
    meeting::{Field, Meeting},
    ui::Depth,
};
use chrono::TimeDelta;

/// Sizes from the least to the largest that anybody has.
const SIZES: [(u16, u16); 3] = [(60, 16), (110, 32), (250, 70)];

/// The example with a name of 100 kB in the first of everything that has one.
fn long_names(long: &str) -> Meeting {
    let mut meeting = example();
    let long = || long.to_owned();
    let wording = || Wording { nb: long(), nn: long(), en: long() };
    let charter = &mut meeting.charter;
    (charter.name, charter.short) = (long(), long());
    charter.sectors.iter_mut().for_each(|sector| sector.name = wording());
    charter.networks.iter_mut().take(1).for_each(|network| network.name = long());
    charter.streams.iter_mut().take(2).for_each(|stream| stream.name = wording());
    charter
        .questions
        .iter_mut()
        .take(1)
        .for_each(|question| (question.short, question.wording) = (wording(), wording()));
    for item in meeting.agenda.iter_mut().take(1) {
        (item.title, item.presenter, item.notes) = (long(), long(), long());
    }
    for measure in meeting.measures.iter_mut().take(1) {
        (measure.code, measure.title, measure.who, measure.partner) = (long(), long(), long(), long());
    }
    for person in meeting.people.iter_mut().take(1) {
        (person.name, person.organisation, person.substitute) = (long(), long(), Some(long()));
    }
    for follow_up in meeting.follow_ups.iter_mut().take(1) {
        (follow_up.text, follow_up.responsible) = (long(), long());
    }
    meeting.decisions.iter_mut().take(1).for_each(|decision| decision.wording = long());
    meeting.place = long();
    meeting
}

fn drawn(app: &mut App, look: &mut Look) {
    for (width, height) in SIZES {
        app.resized(width, height, crate::app::testing::noon());
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        draw(app, look, &mut buffer);
    }
}

#[test]
fn names_of_a_hundred_thousand_letters_are_drawn_in_everything() {
    let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), *Glyphs::of(false));
    let mut app = open(long_names(&"n".repeat(100_000)));
    for keys in ["1 home", "2 home", "3 home", "4 home", "1 home e", "esc 4 enter", "esc p", "esc ?", "esc :", "esc 3"]
    {
        press(&mut app, keys);
        drawn(&mut app, &mut look);
    }
}

#[test]
fn header_strip_and_agenda_say_the_same_times_at_every_second() {
    let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), *Glyphs::of(false));
    let mut app = open(example());
    app.resized(180, 50, noon());
    for second in 0..70 {
        app.tick(noon() + TimeDelta::seconds(second));
        let mut buffer = Buffer::empty(Rect::new(0, 0, 180, 50));
        draw(&app, &mut look, &mut buffer);
        let rows =
            buffer.content.chunks(180).map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
        let rows: Vec<String> = rows.collect();
        let strip = rows.iter().find(|row| row.contains('▲')).unwrap();
        let agenda = rows.iter().find(|row| row.contains("11/19 Fellestiltak")).unwrap();
        let (from, _) = agenda.split_once('–').unwrap();
        let from = from.split_whitespace().last().unwrap();
        assert!(strip.contains(from), "{second}: {from} in\n{strip}");
        let (_, end) = rows[2].split_once("ca. ").unwrap();
        assert!(strip.trim_end().ends_with(&end[..5]), "{second}: {end} in\n{strip}");
    }
}

/// The two lines at the bottom of a usual small screen.
fn bottom(app: &mut App) -> [String; 2] {
    let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), *Glyphs::of(false));
    app.resized(80, 24, app.now());
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    draw(app, &mut look, &mut buffer);
    let rows = buffer.content.chunks(80).map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
    let rows: Vec<String> = rows.collect();
    [rows[22].clone(), rows[23].clone()]
}

#[test]
fn after_an_interruption_one_line_says_what_was_recovered_and_the_keys_stay() {
    let item = example().agenda[3].id;
    let (field, at) = (Field::ItemNotes(item), u32::try_from(example().agenda[3].notes.len()).unwrap());
    let typed = vec![
        Entry::Began { field, text: example().agenda[3].notes.clone() },
        Entry::Typed(Edit { at, removed: 0, inserted: " Og så dette.".into() }),
    ];
    for language in Language::ALL {
        for (seen, asks) in [(noon(), false), (noon() - TimeDelta::minutes(20), true)] {
            let base = Meeting { seen: Some(seen), ..example() };
            let entries = typed.clone();
            let mut app = App::open(Opening { entries, language, ..Opening::of(base, noon(), (80, 24)) });
            app.show_found(2, Vec::new(), None);
            assert_eq!(app.overlays().len(), usize::from(asks), "it is asked about a gap");
            let [said, keys] = bottom(&mut app);
            assert!(said.contains("Not") && said.contains('V'), "{said}\n{keys}");
            assert!(keys.contains("Esc"), "{said}\n{keys}");
        }
    }
}

#[test]
fn what_came_by_itself_never_hides_the_keys_of_what_lies_on_top() {
    let mut app = open(example());
    press(&mut app, "n");
    app.say(crate::app::NoticeKind::Remark, "Et sted utenfor er noe endret. ".repeat(8));
    let [said, keys] = bottom(&mut app);
    assert!(said.contains('…') && keys.contains("Esc"), "{said}\n{keys}");
    press(&mut app, "esc");
    let [_, keys] = bottom(&mut app);
    assert!(!keys.contains("Esc"), "without anything on top it may be read whole: {keys}");
}
