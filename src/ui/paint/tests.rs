//! What the painter promises: nothing outside, nothing half, the look of the sketches.

use super::*;
use crate::ui::theme::Theme;

fn painted(width: u16, height: u16, paint: impl FnOnce(&mut Painter<'_>, Rect)) -> Vec<String> {
    with(Glyphs::of(false), width, height, paint)
}

fn with(glyphs: &Glyphs, width: u16, height: u16, paint: impl FnOnce(&mut Painter<'_>, Rect)) -> Vec<String> {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::default();
    paint(&mut Painter::new(&mut buffer, &theme, glyphs), area);
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..height).map(row).collect()
}

#[test]
fn text_is_cut_by_columns_and_whole_characters() {
    let cut = |text: &'static str, width| painted(width, 1, |p, at| assert!(p.text(at, text, Role::Text) <= width));
    assert_eq!(cut("Saksliste", 9), ["Saksliste"]);
    assert_eq!(cut("Saksliste", 6), ["Saksl…"]);
    assert_eq!(cut("Å møtes", 4), ["Å m…"]);
    assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}…"]);
    assert_eq!(cut("👨‍👩‍👧👨‍👩‍👧", 3), ["👨‍👩‍👧 …"], "two columns, and the one it covers");
    assert_eq!(cut("語語", 2), ["…"], "half a character is none");
    assert_eq!(cut("a\x1b[31m\tb\u{202e}", 20), ["a␛[31m    b·"], "nothing steers the terminal");
    assert_eq!(cut("x", 0), [""]);
}

#[test]
fn amounts_stand_in_one_column() {
    let rows = painted(24, 2, |p, area| {
        p.pair(row(area, 0), ("Ramme nettverk", Role::Faint), ("13 000 000", Role::Money));
        p.pair(row(area, 1), ("Igjen", Role::Faint), ("100 000", Role::MoneyShort));
    });
    assert_eq!(rows, ["Ramme nettv…  13 000 000", "Igjen            100 000"]);
}

#[test]
fn a_pane_looks_as_sketched() {
    let head = Head { chip: "1", title: "Saksliste", summary: "240 min", focused: false };
    let draw = |p: &mut Painter<'_>, area| {
        let inside = p.pane(area, &head);
        p.text(inside.body, "7/19 Innkalling", Role::Text);
    };
    assert_eq!(
        painted(34, 4, draw),
        [
            "╭─ 1  Saksliste ─────── 240 min ─╮",
            "│ 7/19 Innkalling                │",
            "│                                │",
            "╰────────────────────────────────╯"
        ]
    );
    let ascii = with(Glyphs::of(true), 34, 3, |p, area| {
        p.pane(area, &Head { focused: true, ..head });
    });
    assert_eq!(ascii[0], "#= 1  Saksliste ======= 240 min =#");
    assert_eq!(ascii[2], "#================================#");
    assert_eq!(painted(20, 1, draw), ["   1  Saksliste"], "no room for a frame");
}

#[test]
fn a_summary_that_does_not_fit_is_left_out() {
    let head = Head { chip: "2", title: "De fire spørsmålene", summary: "81 svar · 4 delvis", focused: true };
    let top = |width| painted(width, 3, |p, area| assert!(p.pane(area, &head).all.width < width)).remove(0);
    assert_eq!(top(52), "┏━ 2  De fire spørsmålene ━━━━ 81 svar · 4 delvis ━┓");
    assert_eq!(top(40), "┏━ 2  De fire spørsmålene ━━━━━━━━━━━━━┓");
    assert_eq!(top(16), "┏━ 2  De fir… ━┓");
}

#[test]
fn what_has_no_ground_of_its_own_stands_on_the_common_one() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 2));
    let theme = Theme::default();
    let mut p = Painter::new(&mut buffer, &theme, Glyphs::of(false));
    p.chip(Rect::new(0, 0, 12, 1), "1", Role::Title);
    p.fill(Rect::new(0, 1, 12, 1), Role::SelectionRow);
    p.text(Rect::new(0, 1, 12, 1), "語a", Role::Text);
    assert_eq!(Some(buffer[(1, 0)].bg), theme.style(Role::Ground).bg);
    for x in 0..4 {
        assert_eq!(Some(buffer[(x, 1)].bg), theme.style(Role::SelectionRow).bg, "text leaves the row its colour");
    }
}

#[test]
fn hints_are_whole_or_not_there() {
    let hints = [Hint { key: "Enter", word: "svar", action: None }, Hint { key: "v", word: "vedtak", action: None }];
    assert_eq!(painted(30, 1, |p, at| assert_eq!(p.hints(at, &hints), 2)), [" Enter  svar    v  vedtak"]);
    assert_eq!(painted(20, 1, |p, at| assert_eq!(p.hints(at, &hints), 1)), [" Enter  svar"]);
}

#[test]
fn bars_fill_by_what_is_reached() {
    let bar = |part, whole| painted(10, 1, |p, at| p.bar(at, part, whole, Role::BarFilled)).remove(0);
    assert_eq!(bar(41, 75), "━━━━━─────");
    assert_eq!(bar(0, 75), "──────────");
    assert_eq!(bar(1, 1_000), "━─────────", "what has begun shows");
    assert_eq!(bar(999, 1_000), "━━━━━━━━━─", "what is not whole is not full");
    assert_eq!(bar(90, 75), "━━━━━━━━━━");
    assert_eq!(bar(0, 0), "──────────");
    assert_eq!(bar(u64::MAX - 1, u64::MAX), "━━━━━━━━━─");
}

#[test]
fn a_bar_of_money_shows_what_is_given_asked_and_over_the_frame() {
    let bar = |money| painted(10, 1, |p, at| p.money_bar(at, money, Role::BarFilled)).remove(0);
    assert_eq!(bar((0, 28, 30)), "╍╍╍╍╍╍╍╍╍─", "asked for, and a little left");
    assert_eq!(bar((12, 28, 30)), "━━━━╍╍╍╍╍─");
    assert_eq!(bar((0, 50, 40)), "╍╍╍╍╍╍╍╍╏╍", "what there is ends, and the wish goes on");
    assert_eq!(bar((20, 50, 40)), "━━━━╍╍╍╍╏╍");
    assert_eq!(bar((40, 40, 40)), "━━━━━━━━━━");
    assert_eq!(bar((0, 0, 0)), "──────────");
    assert_eq!(bar((0, u64::MAX, 1)), "╍╏╍╍╍╍╍╍╍╍");
}

#[test]
fn the_day_is_a_strip_of_cells_as_long_as_its_items() {
    let minutes = [10, 10, 28, 75, 30, 25, 40, 15, 10];
    let at = Rect::new(1, 0, 118, 1);
    let found = places(at, &minutes);
    assert_eq!(found.len(), 9);
    assert_eq!((found[0].x, found[8].right()), (1, 119), "the whole width is used");
    for (place, next) in found.iter().zip(&found[1..]) {
        assert_eq!(place.right() + 1, next.x);
    }
    assert!(found[3].width > 30 && found[0].width >= 3);
    for count in [0, 1, 60, 118, 500] {
        let many = places(at, &vec![10; count]);
        assert!(many.iter().all(|place| place.width > 0 && place.right() <= 119), "{count}");
    }
    assert_eq!(places(at, &[0, 0]).len(), 2);
    assert_eq!(places(at, &[u32::MAX; 3]).last().unwrap().right(), 119);
}

#[test]
fn tabs_lose_the_summary_first_and_then_the_other_titles() {
    let tabs = [("1", "Saksliste", false), ("2", "Spørsmål", true), ("3", "Lister", false)]
        .map(|(chip, title, focused)| Tab { chip, title, focused, goes: None });
    let drawn = |width| painted(width, 1, |p, at| p.tabs(at, &tabs, "81 svar")).remove(0);
    assert_eq!(drawn(60), " 1  Saksliste   2  Spørsmål   3  Lister              81 svar");
    assert_eq!(drawn(46), " 1  Saksliste   2  Spørsmål   3  Lister");
    assert_eq!(drawn(32), " 1   2  Spørsmål   3     81 svar");
    assert_eq!(drawn(22), " 1   2  Spørsmål   3");
}

#[test]
fn paragraphs_break_between_words() {
    let text = "IN2 og F2 overlapper; Innherred vil heller inn i fellestiltaket.\n\nNotat";
    let rows = painted(33, 5, |p, area| {
        let wrapped = Wrapped::new(text, area.width);
        assert_eq!(wrapped.rows(), 4);
        assert_eq!(p.paragraph(area, text, &wrapped, 0, Role::Text), 4);
    });
    assert_eq!(rows, ["IN2 og F2 overlapper; Innherred", "vil heller inn i fellestiltaket.", "", "Notat", ""]);
    assert_eq!(
        painted(33, 1, |p, area| assert_eq!(p.words(area, text, Role::Text), 1)),
        ["IN2 og F2 overlapper; Innherred…"]
    );
    assert_eq!(
        painted(5, 3, |p, area| assert_eq!(p.words(area, "å programmering", Role::Text), 3)),
        ["å", "progr", "amme…"]
    );
    assert_eq!(Wrapped::new(text, 0).rows(), 0);
    assert_eq!(Wrapped::new("", 5).rows(), 1);
}

#[test]
fn a_part_of_a_text_is_broken_as_the_whole_is() {
    let text = |n: usize| match n % 4 {
        0 => "IN2 og F2 overlapper; Innherred vil heller inn i fellestiltaket.\n\nNotat ".repeat(40),
        1 => "Et ord etter det andre og ingen linje. ".repeat(n),
        2 => "Sammenhengendesammenhengendesammen".repeat(n),
        _ => format!("{}\n{}\r\n", "kort\n".repeat(n), "👨\u{200d}👩\u{200d}👧 ".repeat(n)),
    };
    for (n, width, rows) in (0..60).flat_map(|n| [(n, 33, 1), (n, 8, 3), (n, 1, 0), (n, 120, 20)]) {
        let text = text(n);
        let whole = Wrapped::new(&text, width);
        let (whole, start, end): (Vec<&str>, _, _) =
            (whole.lines(&text).collect(), Wrapped::up_to(&text, width, rows), Wrapped::end_of(&text, width, rows));
        let start: Vec<&str> = start.lines(&text).collect();
        assert_eq!(start, whole[..rows.min(whole.len())], "{text}");
        let end: Vec<&str> = end.lines(&text).collect();
        assert!(end.len() >= rows.min(whole.len()), "{rows} rows of {}: {}", whole.len(), end.len());
        if text.contains("Notat") || text.len() < 200 {
            let seen = rows.min(whole.len());
            assert_eq!(end[end.len() - seen..], whole[whole.len() - seen..], "where lines end they end in both");
        }
    }
}

#[test]
fn the_scroll_mark_reaches_both_ends() {
    let mark = |top| painted(1, 4, |p, area| p.scroll_mark(area, top, 4, 8));
    assert_eq!(mark(0), ["▐", "▐", "", ""]);
    assert_eq!(mark(4), ["", "", "▐", "▐"]);
    assert_eq!(mark(usize::MAX / 8), mark(4));
    assert_eq!(painted(1, 2, |p, area| p.scroll_mark(area, 0, 8, 8)), ["", ""]);
}

/// Every shape in every small size, inside a buffer that is larger and one that is smaller than its place.
#[test]
fn nothing_is_drawn_outside_its_place() {
    let theme = Theme::default();
    for (width, height) in (0..24).flat_map(|width| (0..6).map(move |height| (width, height))) {
        for screen in [Rect::new(0, 0, 40, 12), Rect::new(5, 5, 10, 3)] {
            let mut buffer = Buffer::filled(screen, ratatui::buffer::Cell::new("#"));
            let place = Rect::new(7, 4, width, height);
            let mut p = Painter::new(&mut buffer, &theme, Glyphs::of(false));
            let head = Head { chip: "1", title: "Saksliste", summary: "240 min", focused: true };
            p.pane(place, &head);
            p.overlay(place, (10, 4), &head);
            p.tabs(place, &[Tab { chip: "1", title: "Saksliste", focused: true, goes: None }], "240 min");
            p.strip(place, &[Part { label: "7", length: 5, role: Role::Cell }; 3]);
            p.hints(place, &[Hint { key: "Enter", word: "svar", action: Some(crate::app::Action::Help) }; 3]);
            p.bar(place, 1, 2, Role::BarFilled);
            p.words(place, "Samarbeidsforum vedtar 語語 fellestiltakene", Role::Text);
            p.pair(place, ("Ramme", Role::Faint), ("13 000 000", Role::Money));
            p.centred(place, "語語語", Role::Text);
            p.rule(place);
            p.tint(place, Role::SelectionRow);
            p.scroll_mark(place, 1, 2, 30);
            for position in screen.positions().filter(|position| !place.contains(*position)) {
                assert_eq!(buffer[position].symbol(), "#", "{place:?} at {position:?}");
            }
        }
    }
}

#[test]
fn a_sum_of_money_is_never_broken_over_two_rows() {
    let text = "mangler 45\u{a0}000 av 1\u{a0}200\u{a0}000";
    for width in 9..30 {
        let wrapped = Wrapped::new(text, width);
        let rows = painted(width, 8, |p, area| {
            p.paragraph(area, text, &wrapped, 0, Role::Text);
        });
        for amount in ["45\u{a0}000", "1\u{a0}200\u{a0}000"] {
            assert!(rows.iter().any(|row| row.contains(amount)), "{width}: {rows:?}");
        }
    }
}

#[test]
fn marks_stay_with_their_words() {
    let rows = painted(12, 4, |p, area| {
        p.words(area, "Hvem sikrer (det)? «Ja», alle.", Role::Text);
    });
    assert_eq!(rows, ["Hvem sikrer", "(det)? «Ja»,", "alle.", ""]);
    let rows = painted(11, 3, |p, area| {
        p.words(area, "NTNU Samfunnsforskning-senteret", Role::Text);
    });
    assert_eq!(rows[0], "NTNU");
}
