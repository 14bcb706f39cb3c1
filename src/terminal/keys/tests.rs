//! What each sequence of bytes is told as: the forms that terminals send, one by one. What holds of all of them is in `laws.rs`.

use super::*;
use crossterm::event::{KeyEventKind, KeyEventState, MediaKeyCode, MouseButton, MouseEvent, MouseEventKind};

/// What is told of these bytes, and nothing of what is still open.
pub(super) fn told(bytes: &[u8]) -> Vec<Event> {
    let (mut keys, mut events) = (Keys::default(), VecDeque::new());
    keys.feed(bytes, &mut events);
    events.into()
}

/// The same, and what is open is given up.
pub(super) fn told_in_the_end(bytes: &[u8]) -> Vec<Event> {
    let (mut keys, mut events) = (Keys::default(), VecDeque::new());
    keys.feed(bytes, &mut events);
    keys.give_up(&mut events);
    assert_eq!(keys.waits_for(), Open::Nothing);
    events.into()
}

const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const ALT: KeyModifiers = KeyModifiers::ALT;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;

fn with(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn letter(c: char) -> Event {
    with(KeyCode::Char(c), if c.is_uppercase() { SHIFT } else { KeyModifiers::NONE })
}

fn letters(text: &str) -> Vec<Event> {
    text.chars().map(letter).collect()
}

fn is(bytes: &str, event: Event) {
    assert_eq!(told(bytes.as_bytes()), [event], "{bytes:?}");
}

fn is_nothing(bytes: &str) {
    assert_eq!(told(format!("{bytes}x").as_bytes()), [letter('x')], "{bytes:?}");
}

#[test]
fn letters_and_what_keys_send_for_themselves() {
    assert_eq!(told("aÆø€🙂 1".as_bytes()), letters("aÆø€🙂 1"));
    is("\r", key(KeyCode::Enter));
    is("\t", key(KeyCode::Tab));
    is("\x7f", key(KeyCode::Backspace));
    is("\n", with(KeyCode::Char('j'), CTRL));
    is("\0", with(KeyCode::Char(' '), CTRL));
    is("\x01", with(KeyCode::Char('a'), CTRL));
    is("\x1a", with(KeyCode::Char('z'), CTRL));
    is("\x1c", with(KeyCode::Char('4'), CTRL));
    is("\x1f", with(KeyCode::Char('7'), CTRL));
}

#[test]
fn keys_that_are_sequences() {
    let arrows = [('A', KeyCode::Up), ('B', KeyCode::Down), ('C', KeyCode::Right), ('D', KeyCode::Left)];
    for (last, code) in arrows.into_iter().chain([('H', KeyCode::Home), ('F', KeyCode::End)]) {
        is(&format!("\x1b[{last}"), key(code));
        is(&format!("\x1bO{last}"), key(code));
        is(&format!("\x1b[1;5{last}"), with(code, CTRL));
        is(&format!("\x1b[1;4{last}"), with(code, SHIFT | ALT));
        is(&format!("\x1b[;5{last}"), with(code, CTRL));
        is(&format!("\x1b[2{last}"), with(code, SHIFT));
        assert_eq!(told(format!("\x1b\x1b[{last}").as_bytes()), [key(KeyCode::Esc), key(code)], "Esc, and then it");
    }
    is("\x1b[Z", with(KeyCode::BackTab, SHIFT));
    let numbers = [(1, KeyCode::Home), (2, KeyCode::Insert), (3, KeyCode::Delete), (4, KeyCode::End)];
    let more = [(5, KeyCode::PageUp), (6, KeyCode::PageDown), (7, KeyCode::Home), (8, KeyCode::End)];
    for (number, code) in numbers.into_iter().chain(more) {
        is(&format!("\x1b[{number}~"), key(code));
        is(&format!("\x1b[{number};3~"), with(code, ALT));
    }
}

#[test]
fn function_keys_in_all_their_forms() {
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34];
    for (number, n) in numbers.into_iter().zip(1..) {
        is(&format!("\x1b[{number}~"), key(KeyCode::F(n)));
        is(&format!("\x1b[{number};2~"), with(KeyCode::F(n), SHIFT));
    }
    for (last, n) in ['P', 'Q', 'R', 'S'].into_iter().zip(1..) {
        is(&format!("\x1bO{last}"), key(KeyCode::F(n)));
    }
    for (last, n) in ['A', 'B', 'C', 'D', 'E'].into_iter().zip(1..) {
        is(&format!("\x1b[[{last}"), key(KeyCode::F(n)));
    }
    is("\x1b[P", key(KeyCode::F(1)));
    is("\x1b[1;6S", with(KeyCode::F(4), CTRL | SHIFT));
}

#[test]
fn alt_is_an_escape_before() {
    is("\x1bc", with(KeyCode::Char('c'), ALT));
    is("\x1bH", with(KeyCode::Char('H'), ALT | SHIFT));
    is("\x1bø", with(KeyCode::Char('ø'), ALT));
    is("\x1b\r", with(KeyCode::Enter, ALT));
    is("\x1b\x7f", with(KeyCode::Backspace, ALT));
    is("\x1b\x01", with(KeyCode::Char('a'), ALT | CTRL));
}

#[test]
fn an_escape_is_a_key_when_nothing_follows() {
    assert_eq!(told(b"\x1b"), []);
    assert_eq!(told_in_the_end(b"\x1b"), [key(KeyCode::Esc)]);
    assert_eq!(told_in_the_end(b"\x1b\x1b"), [key(KeyCode::Esc), key(KeyCode::Esc)]);
    for c in ['[', 'O', 'P', ']', 'X', '^', '_'] {
        let shift = if c.is_uppercase() { SHIFT } else { KeyModifiers::NONE };
        assert_eq!(told_in_the_end(format!("\x1b{c}").as_bytes()), [with(KeyCode::Char(c), ALT | shift)]);
        let behind = told(format!("\x1b{c}\r").as_bytes());
        assert_eq!(behind, [with(KeyCode::Char(c), ALT | shift), key(KeyCode::Enter)]);
    }
    assert_eq!(told_in_the_end(b"\x1b[1;5"), [], "nobody types that");
}

#[test]
fn what_is_open_is_known_as_a_key_or_not() {
    for (bytes, open) in [
        ("", Open::Nothing),
        ("x", Open::Nothing),
        ("\x1b", Open::Key),
        ("\x1b[", Open::Key),
        ("\x1bO", Open::Key),
        ("\x1b]", Open::Key),
        ("\x1b]1", Open::Sequence),
        ("\x1b]1\x1b", Open::Key),
        ("\x1b[1", Open::Sequence),
        ("\x1b[M", Open::Sequence),
        ("\x1b[[", Open::Sequence),
        (&format!("\x1b]52;c;{}", "A".repeat(LONG_ANSWER)), Open::Answer),
        (&format!("\x1b]52;c;{}\x1b", "A".repeat(LONG_ANSWER)), Open::Key),
        ("\x1b[200~", Open::Paste),
        ("\x1b[200~\x1b[201~", Open::Nothing),
    ] {
        let (mut keys, mut events) = (Keys::default(), VecDeque::new());
        keys.feed(bytes.as_bytes(), &mut events);
        assert_eq!(keys.waits_for(), open, "{bytes:?}");
    }
}

#[test]
fn keys_by_their_character() {
    is("\x1b[97u", letter('a'));
    is("\x1b[97;5u", with(KeyCode::Char('a'), CTRL));
    is("\x1b[27u", key(KeyCode::Esc));
    is("\x1b[27;3u", with(KeyCode::Esc, ALT));
    is("\x1b[13;2u", with(KeyCode::Enter, SHIFT));
    is("\x1b[9;2u", with(KeyCode::BackTab, SHIFT));
    is("\x1b[9u", key(KeyCode::Tab));
    is("\x1b[127;9u", with(KeyCode::Backspace, KeyModifiers::SUPER));
    is("\x1b[57:40;4u", with(KeyCode::Char('('), ALT));
    is("\x1b[97;49u", with(KeyCode::Char('a'), KeyModifiers::HYPER | KeyModifiers::META));
    let of = |code, kind, state| Event::Key(KeyEvent::new_with_kind_and_state(code, KeyModifiers::NONE, kind, state));
    let none = KeyEventState::NONE;
    is("\x1b[97;1:1u", letter('a'));
    is("\x1b[97;1:2u", of(KeyCode::Char('a'), KeyEventKind::Repeat, none));
    is("\x1b[97;1:3u", of(KeyCode::Char('a'), KeyEventKind::Release, none));
    is("\x1b[1;1:3B", of(KeyCode::Down, KeyEventKind::Release, none));
    is("\x1b[5;1:2~", of(KeyCode::PageUp, KeyEventKind::Repeat, none));
    is("\x1b[97;193u", of(KeyCode::Char('a'), KeyEventKind::Press, KeyEventState::CAPS_LOCK | KeyEventState::NUM_LOCK));
    is("\x1b[57404u", of(KeyCode::Char('5'), KeyEventKind::Press, KeyEventState::KEYPAD));
    is("\x1b[57427u", of(KeyCode::KeypadBegin, KeyEventKind::Press, KeyEventState::KEYPAD));
    is("\x1b[57358u", key(KeyCode::CapsLock));
    is("\x1b[57363u", key(KeyCode::Menu));
    is("\x1b[57376u", key(KeyCode::F(13)));
    is("\x1b[57398u", key(KeyCode::F(35)));
    is("\x1b[57440u", key(KeyCode::Media(MediaKeyCode::MuteVolume)));
    is("\x1b[57449u", with(KeyCode::Modifier(crossterm::event::ModifierKeyCode::RightAlt), ALT));
    for nothing in ["\x1b[55296u", "\x1b[99999999999u", "\x1b[u", "\x1b[;5u"] {
        is_nothing(nothing);
    }
}

#[test]
fn the_mouse_in_its_three_forms_is_never_outside() {
    let at = |kind, column, row| Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
    let (down, up) = (MouseEventKind::Down(MouseButton::Left), MouseEventKind::Up(MouseButton::Left));
    is("\x1b[<0;20;10M", at(down, 19, 9));
    is("\x1b[<0;20;10m", at(up, 19, 9));
    is("\x1b[<0;20;10;M", at(down, 19, 9));
    is("\x1b[<32;1;1M", at(MouseEventKind::Drag(MouseButton::Left), 0, 0));
    is("\x1b[<35;1;1M", at(MouseEventKind::Moved, 0, 0));
    is("\x1b[<65;65535;65535M", at(MouseEventKind::ScrollDown, 65_534, 65_534));
    is("\x1b[<0;0;0M", at(down, 0, 0));
    is("\x1b[32;0;0M", at(down, 0, 0));
    is("\x1b[32;30;40;M", at(down, 29, 39));
    assert_eq!(told(b"\x1b[M \x00\x00"), [at(down, 0, 0)]);
    assert_eq!(told(b"\x1b[M#\xff\x21"), [at(up, 222, 0)]);
    let held = MouseEvent { kind: down, column: 0, row: 0, modifiers: SHIFT | ALT | CTRL };
    is("\x1b[<28;1;1M", Event::Mouse(held));
    for nothing in ["\x1b[<0;70000;1M", "\x1b[<0;1M", "\x1b[<M", "\x1b[<300;1;1M", "\x1b[3;1;1M", "\x1b[<-1;1;1M"] {
        is_nothing(nothing);
    }
}

#[test]
fn a_window_gets_and_loses_the_focus() {
    is("\x1b[I", Event::FocusGained);
    is("\x1b[O", Event::FocusLost);
}

#[test]
fn answers_of_a_terminal_are_no_keys() {
    for answer in [
        "\x1b]11;rgb:1e1e/1e1e/2e2e\x07",
        "\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\",
        "\x1b]0;qqq æøå\x1b\\",
        "\x1bP>|XTerm(388)\x1b\\",
        "\x1bP1+r544e=787465726d\x1b\\",
        "\x1b_Gi=31;OK\x1b\\",
        "\x1b^x\x1b\\",
        "\x1bXx\x1b\\",
        "\x1b[?62;4;6;22c",
        "\x1b[>41;388;0c",
        "\x1b[?1u",
        "\x1b[12;40R",
        "\x1b[?2026;2$y",
        "\x1b[0n",
        "\x1b[8;24;80t",
        "\x1b[201~",
        "\x1b[99~",
        "\x1bOz",
        "\x1b[[z",
    ] {
        is_nothing(answer);
    }
}

#[test]
fn an_answer_that_never_ends_takes_no_keys_for_ever() {
    assert_eq!(told(b"\x1b]11;rgb\x1b[A"), [key(KeyCode::Up)], "another sequence ends it");
    assert_eq!(told(b"\x1bPqqq\x03"), [with(KeyCode::Char('c'), CTRL)], "what no answer has in it ends it");
    assert_eq!(told(b"\x1bPqqq\r"), [key(KeyCode::Enter)]);
    assert_eq!(told_in_the_end(b"\x1bPqqq\x1b"), [key(KeyCode::Esc)]);
    // however long it is, its end is its end; where none comes it is given up, and keys are keys
    let long = [b"\x1b]52;c;".to_vec(), vec![b'q'; 1_000_000]].concat();
    assert_eq!(told(&[&long[..], b"v\x1b\\x"].concat()), [letter('x')]);
    let (mut keys, mut events) = (Keys::default(), VecDeque::new());
    keys.feed(&long, &mut events);
    assert_eq!((keys.waits_for(), events.len()), (Open::Answer, 0));
    keys.give_up(&mut events);
    keys.feed(b"x", &mut events);
    assert_eq!(events, [letter('x')]);
    keys.resume_answer();
    keys.feed(b"vSTYRT UTENFRA\x07y", &mut events);
    assert_eq!(events, [letter('x'), letter('y')]);
    let parameters = [b"\x1b[".to_vec(), vec![b'1'; 10_000_000], b"Ax".to_vec()].concat();
    assert_eq!(told(&parameters), [letter('x')]);
}

#[test]
fn bytes_that_are_no_text_are_dropped_alone() {
    assert_eq!(told(b"a\xff\xfeb\xc3(c\xf0\x9f\x92 d\xed\xa0\x80e\xc0\x80f"), letters("ab(c def"));
    assert_eq!(told(b"\xc3\x1b[A"), [key(KeyCode::Up)]);
}

fn paste(text: &str) -> Event {
    Event::Paste(text.to_owned())
}

#[test]
fn a_paste_is_text_whatever_is_in_it() {
    is("\x1b[200~vedtak æ\r\n\x1b[201~", paste("vedtak æ\r\n"));
    is("\x1b[200~\x1b[201~", paste(""));
    is("\x1b[200~\x1b[A\x1b[20\x1b\x1b[200~q\x03\x1b[201~", paste("\x1b[A\x1b[20\x1b\x1b[200~q\x03"));
    assert_eq!(told(b"\x1b[200~a\xff\x1b[201~x"), [paste("a\u{fffd}"), letter('x')]);
}

#[test]
fn a_paste_that_is_given_up_is_told_and_keys_are_keys_again() {
    let (mut keys, mut events) = (Keys::default(), VecDeque::new());
    keys.feed(b"\x1b[200~vedtak\x1b[2", &mut events);
    assert_eq!(events, []);
    keys.give_up(&mut events);
    keys.feed(b"q", &mut events);
    assert_eq!(events, [paste("vedtak\x1b[2"), letter('q')]);
    events.clear();
    keys.resume_paste();
    keys.feed(b"mer\x1b[201~q", &mut events);
    assert_eq!(events, [paste("mer"), letter('q')]);
    assert_eq!(told_in_the_end(b"\x1b[200~"), [], "nothing was pasted");
}

#[test]
fn a_paste_is_held_up_to_a_bound_and_what_follows_it_is_heard() {
    let bytes = [b"\x1b[200~".to_vec(), vec![b'a'; LONGEST_PASTE + 10_000_000], b"\x1b[201~x".to_vec()].concat();
    let events = told(&bytes);
    assert_eq!(events.len(), 2);
    assert!(matches!(&events[0], Event::Paste(text) if text.len() == LONGEST_PASTE));
    assert_eq!(events[1], letter('x'));
}
