//! The pane as it is drawn, at the sizes it has on screens of 80×24, 120×40 and 250×70.

use super::*;
use crate::{
    app::testing::{example, open, open_in, press, write},
    language::Language,
    meeting::Meeting,
    panes::testing::drawn,
    ui::Glyphs,
};

/// The example as it stands after the squeeze.
fn squeezed() -> App {
    let mut app = open(example());
    press(&mut app, "3 y down y down y down y down g");
    write(&mut app, "200k");
    press(&mut app, "ctrl-s down y down i down enter down y down y down y");
    press(&mut app, "down y down y down y down g");
    write(&mut app, "150k");
    press(&mut app, "ctrl-s down y down y down y down g");
    write(&mut app, "150k");
    press(&mut app, "ctrl-s c");
    write(&mut app, "egenandel bekreftet innen 12.04.2019");
    press(&mut app, "ctrl-s down y down y down y down g");
    write(&mut app, "150k");
    press(&mut app, "ctrl-s home down y down y");
    app
}

fn at(mut app: App, code: &str) -> App {
    press(&mut app, "3 home");
    for _ in 0..200 {
        if crate::app::testing::code_of(&app, app.lists.measure(&app)) == code {
            return app;
        }
        press(&mut app, "down");
    }
    panic!("{code} is not there")
}

fn seen(app: &App, size: (u16, u16)) -> String {
    drawn(app, VIEW, size, true, &Glyphs::UNICODE)
}

#[test]
fn the_lists_in_focus_on_a_screen_of_120_by_40() {
    let before = seen(&at(open(example()), "TM5"), (64, 19));
    let after = seen(&at(squeezed(), "TM5"), (64, 19));
    insta::assert_snapshot!(format!("{before}\n{after}"));
}

#[test]
fn the_lists_beside_another_pane_in_focus() {
    let app = at(squeezed(), "GA4");
    insta::assert_snapshot!(drawn(&app, VIEW, (48, 16), false, &Glyphs::UNICODE));
}

#[test]
fn the_lists_on_80_by_24() {
    let before = seen(&at(open(example()), "TM5"), (80, 18));
    let after = seen(&at(squeezed(), "GA4"), (80, 18));
    insta::assert_snapshot!(format!("{before}\n{after}"));
}

#[test]
fn the_lists_on_all_of_250_by_70() {
    insta::assert_snapshot!(seen(&at(squeezed(), "GA4"), (250, 60)));
}

#[test]
fn the_lists_on_all_of_120_by_40() {
    insta::assert_snapshot!(seen(&at(squeezed(), "IN2"), (120, 34)));
}

#[test]
fn lists_that_have_not_come_say_what_to_do() {
    let bare = Meeting { measures: Vec::new(), answers: Vec::new(), lists: Vec::new(), ..example() };
    let mut app = open_in(bare, Language::Nn);
    press(&mut app, "3");
    let pool = seen(&app, (64, 19));
    press(&mut app, "right");
    let joint = seen(&app, (64, 14));
    press(&mut app, "right");
    insta::assert_snapshot!(format!("{pool}\n{joint}\n{}", seen(&app, (64, 19))));
}

/// Two hundred measures in one list, with titles that are long, empty or full of signs, and forty streams.
fn crowded() -> Meeting {
    use crate::meeting::{IdSource, measures::Measure};
    let mut meeting = example();
    let mut ids = IdSource::new(99);
    for number in 6..200 {
        let title = match number % 4 {
            0 => String::new(),
            1 => "Ærlig øving på åpne spørsmål om alt mellom himmel og jord, med etterord og vedlegg".to_owned(),
            2 => "👩‍🏫 Læring 🎓 語".to_owned(),
            _ => "Kort".to_owned(),
        };
        let (asked, own) = (Money::ore(123_456_750 + number), Money::kroner(10));
        let id = ids.next(crate::app::testing::noon());
        meeting.measures.push(Measure { title, asked, own, ..Measure::new(id, "TM", &format!("TM{number}")) });
    }
    for number in 0..33 {
        let code = format!("S{number}");
        let mut stream = meeting.charter.streams[2].clone();
        stream.code.clone_from(&code);
        meeting.charter.streams.push(stream);
    }
    meeting
}

#[test]
fn no_amount_is_cut_at_any_size() {
    for meeting in [example(), crowded()] {
        let mut app = open(meeting);
        press(&mut app, "3 y down down x down down pagedown");
        for width in (58..=250).step_by(3) {
            for height in [10, 13, 18, 19, 34, 60] {
                for focused in [true, false] {
                    let drawn = drawn(&app, VIEW, (width, height), focused, &Glyphs::UNICODE);
                    let after_digit = |line: &&str| {
                        line.split('…').rev().skip(1).any(|part| part.ends_with(|c: char| c.is_ascii_digit()))
                    };
                    let cut = drawn.lines().find(after_digit);
                    assert_eq!(cut, None, "{width}×{height}\n{drawn}");
                }
            }
        }
    }
}

#[test]
fn a_crowded_list_without_unicode_on_80_by_24() {
    let mut app = open(crowded());
    press(&mut app, "3 pagedown pagedown down");
    insta::assert_snapshot!(drawn(&app, VIEW, (80, 18), true, &Glyphs::ASCII));
}

#[test]
fn heads_are_whole_where_there_is_no_money_yet() {
    let app = open(Meeting { measures: Vec::new(), answers: Vec::new(), frames: Vec::new(), ..example() });
    for size in [(62, 13), (60, 13), (52, 13), (76, 17)] {
        let page = seen(&app, size);
        for head in ["innvilget", "ramme", "igjen"] {
            assert!(page.contains(head), "{size:?}\n{page}");
        }
    }
}
