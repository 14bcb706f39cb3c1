//! What the encoder promises: little, safe, and the same picture as the buffer's.

use std::num::NonZero;

use proptest::prelude::*;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::*;
use crate::terminal::changes::changes;

fn drawn(cells: &[(u16, u16, &Cell)]) -> String {
    let mut encoder = Encoder::new(Size::new(80, 24), b"");
    encoder.clear();
    encoder.draw(&Buffer::empty(Rect::new(0, 0, 80, 24)), cells.iter().copied());
    let bytes = encoder.frame().map(<[u8]>::to_vec).unwrap_or_default();
    String::from_utf8(bytes).unwrap().replace('\x1b', "^")
}

#[test]
fn nothing_drawn_is_nothing_sent() {
    assert_eq!(drawn(&[]), "");
}

#[test]
fn neighbours_need_no_move_and_no_colour() {
    let mut cells = [Cell::new("å"), Cell::new("b")];
    for cell in &mut cells {
        cell.set_style(Style::new().fg(Color::Rgb(1, 2, 3)));
    }
    assert_eq!(
        drawn(&[(3, 1, &cells[0]), (4, 1, &cells[1])]),
        "^[?2026h^[2;4H^[38;2;1;2;3måb^[?2026l",
        "one move, one colour"
    );
}

#[test]
fn the_cursor_is_placed_anew_after_a_character_of_uncertain_width() {
    let (wide, plain) = (Cell::new("語"), Cell::new("x"));
    assert!(drawn(&[(0, 0, &wide), (2, 0, &plain)]).contains("語^[1;3Hx"));
    let (family, last) = (Cell::new("👨‍👩‍👧"), Cell::new("y"));
    assert!(drawn(&[(79, 0, &last), (0, 1, &family)]).contains("y^[2;1H"), "nor is the last column trusted");
}

#[test]
fn no_control_character_reaches_the_terminal() {
    let mut evil = Cell::default();
    evil.set_symbol("\x1b]0;x\x07");
    let sent = drawn(&[(0, 0, &evil)]);
    assert!(sent.contains("\u{fffd}]0;x\u{fffd}"), "{sent}");
    let mut tower = Cell::default();
    tower.set_symbol(&format!("a{}", "\u{301}".repeat(100_000)));
    assert!(drawn(&[(0, 0, &tower)]).len() < 200);
}

#[test]
fn the_cursor_is_said_once() {
    let mut encoder = Encoder::new(Size::new(80, 24), b"");
    encoder.clear();
    encoder.cursor(Some(Position::new(5, 5)));
    assert!(encoder.frame().is_some());
    encoder.clear();
    encoder.cursor(Some(Position::new(5, 5)));
    assert!(encoder.frame().is_none());
}
const WIDTH: u16 = 12;
const HEIGHT: u16 = 4;

/// A place, a character, two colours and attributes.
type Mark = (u16, u16, &'static str, u8, u8, u16);

fn frames() -> impl Strategy<Value = Vec<Vec<Mark>>> {
    // Nothing wide: what is left of half a wide character differs from terminal to terminal.
    let text = prop::sample::select(vec!["a", "å", " ", "e\u{301}", "●", "x"]);
    let mark = (0..WIDTH, 0..HEIGHT, text, 0_u8..4, 0_u8..4, 0_u16..0x1ff);
    prop::collection::vec(prop::collection::vec(mark, 0..20), 1..6)
}

fn mark(buffer: &mut Buffer, &(x, y, text, fg, bg, modifier): &Mark) {
    let colours = [Color::Reset, Color::Indexed(3), Color::Indexed(30), Color::Rgb(1, 2, 3)];
    // vt100 knows bold and dim as one, and no hidden text.
    let unknown = Modifier::HIDDEN | Modifier::DIM;
    let modifier = Modifier::from_bits_truncate(modifier).difference(unknown);
    let style = Style::new().fg(colours[usize::from(fg)]).bg(colours[usize::from(bg)]).add_modifier(modifier);
    buffer.set_stringn(x, y, text, usize::from(WIDTH - x), style);
}

fn as_vt100(colour: Color) -> vt100::Color {
    match colour {
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
        _ => vt100::Color::Default,
    }
}

/// Compares what a terminal shows with what was drawn.
fn same(buffer: &Buffer, screen: &vt100::Screen) -> Result<(), TestCaseError> {
    for position in Rect::new(0, 0, WIDTH, HEIGHT).positions() {
        let (drawn, shown) = (&buffer[position], screen.cell(position.y, position.x).unwrap());
        let text = if shown.contents().is_empty() { " " } else { shown.contents() };
        prop_assert_eq!(text, drawn.symbol(), "{:?}", position);
        // colours exchanged and reversed look like neither
        let reversed = shown.inverse() != drawn.modifier.contains(Modifier::REVERSED);
        let (fg, bg) = if reversed { (drawn.bg, drawn.fg) } else { (drawn.fg, drawn.bg) };
        prop_assert!(shown.bgcolor() == as_vt100(bg) || (reversed && text == " "), "{:?}", position);
        prop_assert!(!reversed || shown.fgcolor() == as_vt100(fg), "{:?}", position);
        prop_assert_eq!(shown.underline(), drawn.modifier.contains(Modifier::UNDERLINED));
        if text != " " {
            prop_assert_eq!(shown.fgcolor(), as_vt100(fg), "{:?}", position);
            prop_assert_eq!(shown.bold(), drawn.modifier.contains(Modifier::BOLD));
            prop_assert_eq!(shown.italic(), drawn.modifier.contains(Modifier::ITALIC));
        }
    }
    Ok(())
}

proptest! {
    /// Frame after frame, with all that is remembered between them, the terminal shows what was drawn.
    #[test]
    fn the_terminal_shows_what_was_drawn(frames in frames()) {
        let size = Size::new(WIDTH, HEIGHT);
        let (mut encoder, mut shown) = (Encoder::new(size, b""), Buffer::empty(Rect::from(size)));
        let mut parser = vt100::Parser::new(NonZero::new(HEIGHT).unwrap(), NonZero::new(WIDTH).unwrap(), 0);
        for marks in frames {
            let mut drawn = Buffer::empty(Rect::from(size));
            for at in &marks {
                mark(&mut drawn, at);
            }
            encoder.draw(&drawn, changes(&shown, &drawn));
            if let Some(bytes) = encoder.frame() {
                parser.process(bytes);
            }
            encoder.clear();
            same(&drawn, parser.screen())?;
            shown = drawn;
        }
    }
}
