//! Home drawn: what it says, and that it can be drawn at any size. What it looks like is in the scenes of the whole app.

use crate::{
    app::{
        home::{
            Home, Over,
            testing::{crowded, entry, examples, now, press, spring, told},
        },
        pointer::{Gesture, Target},
    },
    language::Language,
    panes::Look,
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Rect};

const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (120, 40), (250, 70)];

fn drawn_with(home: &Home, glyphs: &Glyphs) -> String {
    let (width, height) = home.size();
    let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), *glyphs);
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    super::draw(home, &mut look, &mut buffer);
    let lines = buffer.content.chunks(usize::from(width)).map(|cells| {
        let (mut line, mut skip) = (String::new(), 0);
        for cell in cells {
            if skip == 0 {
                line.push_str(cell.symbol());
                skip = unicode_width::UnicodeWidthStr::width(cell.symbol());
            }
            skip = skip.saturating_sub(1);
        }
        line.trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn drawn(home: &Home) -> String {
    drawn_with(home, &Glyphs::UNICODE)
}

#[test]
fn a_broken_file_says_what_is_wrong_with_it() {
    let mut home = crowded(Language::Nb, (80, 24));
    let at = home.sheets().iter().position(|sheet| sheet.entry.name == "2019-02-14-dekom-trondelag").unwrap();
    home.select(at);
    let said = drawn(&home);
    assert!(said.contains("kan ikke leses") && said.contains(".ron:3:9: expected an integer"), "{said}");
}

#[test]
fn an_archive_that_cannot_be_read_is_said_once_and_offers_no_meeting() {
    for size in SIZES {
        let mut home = told(Language::Nb, size, Vec::new());
        home.told_listed(Err("No such device".into()), now());
        for key in ["1", "3"] {
            press(&mut home, key);
            let said = drawn(&home);
            assert_eq!(said.matches("Arkivet kan ikke leses").count(), 1, "{size:?} {key}: {said}");
            assert!(!said.contains("Ingenting venter") && !said.contains("nytt møte"), "{size:?} {key}: {said}");
        }
        assert_eq!(press(&mut home, "1 enter"), []);
    }
}

#[test]
fn what_is_overdue_is_said_in_words() {
    let mut home = spring(Language::Nb, (80, 24));
    assert!(drawn(&home).contains("1 oppfølging er over fristen"));
    press(&mut home, "3");
    let said = drawn(&home);
    assert!(said.contains("Over fristen") && said.contains("6 uker over fristen"), "{said}");
}

/// Whether a figure touches the sign of a cut.
fn cuts_a_figure(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    letters.windows(2).any(|pair| {
        let [before, after] = [pair[0], pair[1]];
        let cut = |c: char| matches!(c, '…' | '~');
        (before.is_ascii_digit() && cut(after)) || (cut(before) && after.is_ascii_digit())
    })
}

#[test]
fn wherever_one_is_at_home_no_figure_is_cut_and_ascii_is_ascii() {
    assert!(cuts_a_figure("16.10.20…") && cuts_a_figure("~000") && !cuts_a_figure("16.10.2019 …"));
    for size in SIZES {
        for language in [Language::Nb, Language::Nn, Language::En] {
            for keys in ["1", "2", "3", "a", "?", "L", "T", ":"] {
                let homes = [spring(language, size), crowded(language, size), told(language, size, Vec::new())];
                for (number, mut home) in homes.into_iter().enumerate() {
                    press(&mut home, keys);
                    let what = format!("archive {number} {size:?} {language} after {keys}");
                    for glyphs in [&Glyphs::UNICODE, &Glyphs::ASCII] {
                        let screen = drawn_with(&home, glyphs);
                        let cut = screen.lines().find(|line| cuts_a_figure(line));
                        assert!(cut.is_none(), "{what}: {}", cut.unwrap());
                        let foreign = screen.chars().find(|c| !c.is_ascii() && !c.is_alphanumeric());
                        assert!(!glyphs.plain || foreign.is_none(), "{what}: {foreign:?} in\n{screen}");
                    }
                }
            }
        }
    }
}

#[test]
fn any_size_is_drawn() {
    for size in [(1, 1), (59, 16), (60, 15), (300, 16), (60, 200), (110, 28), (180, 28), (1000, 500)] {
        for keys in ["1", "2", "3", "a", "?", ":"] {
            let mut home = crowded(Language::En, size);
            press(&mut home, keys);
            drawn(&home);
        }
    }
}

/// One meeting with everything long in it.
fn long(language: Language, size: (u16, u16)) -> Home {
    let [_, mut march] = examples();
    let words = || "Kompetanseheving i skolen ".repeat(8);
    march.items = (0..60).filter_map(|at| march.items.get(at % march.items.len()).cloned()).collect();
    march.items.iter_mut().for_each(|item| item.title = words());
    march.decisions.iter_mut().for_each(|decision| decision.wording = words());
    march.follow_ups.iter_mut().for_each(|follow_up| (follow_up.text, follow_up.responsible) = (words(), words()));
    march.follow_ups.last_mut().unwrap().text = "Dette er slutt".to_owned();
    march.follow_ups.last_mut().unwrap().responsible = String::new();
    told(language, size, vec![(entry("2019-03-20-dekom-trondelag"), Ok(march))])
}

#[test]
fn the_end_of_the_help_and_of_a_meeting_can_be_reached() {
    for size in SIZES {
        for language in Language::ALL {
            let mut home = spring(language, size);
            press(&mut home, "? end");
            let last = home.helped().last().unwrap().label(home.texts());
            assert!(drawn(&home).contains(&last), "{size:?} {last}\n{}", drawn(&home));
            let mut home = long(language, size);
            press(&mut home, "2 end");
            assert!(drawn(&home).contains("slutt"), "{size:?}\n{}", drawn(&home));
            for _ in 0..2 {
                press(&mut home, "pageup");
            }
            assert!(!drawn(&home).contains("slutt"), "{size:?}\n{}", drawn(&home));
        }
    }
}

#[test]
fn a_click_in_what_is_typed_moves_the_cursor_there() {
    for (keys, text) in [("a", "16.10.2019"), (": m o t e", "mote")] {
        let mut home = spring(Language::Nb, (80, 24));
        press(&mut home, keys);
        let mut look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), Glyphs::UNICODE);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        super::draw(&home, &mut look, &mut buffer);
        let places = (0..24).flat_map(|y| (0..80).map(move |x| (x, y)));
        let (x, y) = places.into_iter().find(|place| look.zones.at(*place) == Some(Target::Text)).unwrap();
        let typed = |home: &Home| match home.over() {
            Some(Over::New(new)) => new.editor.text(),
            Some(Over::Palette(palette)) => palette.editor.text(),
            _ => panic!("nothing is typed"),
        };
        assert_eq!(typed(&home), text);
        home.pointed(Some(Target::Text), Gesture::Press, (x + 2, y), now());
        home.pointed(Some(Target::Text), Gesture::Release, (x + 2, y), now());
        press(&mut home, "7");
        assert_eq!(typed(&home), format!("{}7{}", &text[..2], &text[2..]));
        home.pointed(Some(Target::Text), Gesture::Press, (x, y), now());
        home.pointed(None, Gesture::Drag, (x + 3, y), now());
        press(&mut home, "9");
        assert!(typed(&home).starts_with('9'), "what was drawn over is selected: {}", typed(&home));
    }
}
