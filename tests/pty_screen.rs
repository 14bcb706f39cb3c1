//! The real program in a real terminal: it starts, is left, is told to end, changes its size, is opened twice.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use std::fs;
use term::{Home, IN_CASE_10, Term};

const OPEN: [&str; 4] = ["open", "2019-03-20", "--now", IN_CASE_10];

#[test]
fn the_demo_lands_in_the_running_case_and_leaves_nothing_behind() {
    let mut term = Term::start(&["demo"], (120, 40));
    term.wait("Saksliste").wait("10/19").wait("Prioriteringslister");
    assert_eq!(fs::read_dir(term.home().path().join("tmp")).unwrap().count(), 1, "the copy");
    assert_eq!(term.key("q").exit_code(), 0);
    term.assert_restored();
    for folder in ["tmp", "archive", "config", "state"] {
        assert_eq!(fs::read_dir(term.home().path().join(folder)).unwrap().count(), 0, "{folder}");
    }
}

#[test]
fn a_demo_that_cannot_begin_leaves_nothing_behind() {
    let mut term = Term::start(&["demo", "--theme", "nosuch"], (120, 40));
    assert_eq!(term.wait("nosuch").exit_code(), 1);
    assert_eq!(fs::read_dir(term.home().path().join("tmp")).unwrap().count(), 0);
}

#[test]
fn a_demo_that_was_changed_stays_and_says_where() {
    let mut term = Term::start(&["demo", "--from-start"], (120, 40));
    term.wait("Saksliste").key("Space").wait("09.58");
    assert_eq!(term.key("q").exit_code(), 0);
    term.assert_restored();
    assert!(term.screen().contains("klubbe-demo-"), "{}", term.screen());
    let folder = fs::read_dir(term.home().path().join("tmp")).unwrap().next().unwrap().unwrap();
    assert!(folder.path().join("2019/2019-03-20-dekom-trondelag.ron").is_file());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn every_signal_that_ends_a_program_gives_the_terminal_back_and_keeps_everything() {
    let signals = ["HUP", "INT", "QUIT", "ABRT", "USR1", "USR2", "ALRM", "TERM", "XCPU"];
    for (signal, status) in signals.into_iter().zip([129, 130, 131, 134, 138, 140, 142, 143, 152]) {
        let home = Home::with_example();
        let mut term = Term::start_in(&home, &OPEN, (120, 40));
        term.wait("10/19").key("n").type_text(&format!("Skrevet da {signal} kom"));
        term.wait(&format!("Skrevet da {signal} kom"));
        assert_eq!(term.signal(signal).exit_code(), status, "{signal}");
        term.assert_restored();
        let file = fs::read_to_string(home.march()).unwrap();
        assert!(file.contains(&format!("Skrevet da {signal} kom")), "{signal}");
    }
}

#[test]
fn another_size_is_another_picture() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("Saksliste").wait("Vedtak");
    term.resize((80, 24)).wait("Saksliste");
    term.resize((40, 10)).wait("60").wait_gone("Saksliste");
    term.resize((250, 70)).wait("Saksliste").wait("Vedtak");
    assert_eq!(term.key("q").exit_code(), 0);
}

#[test]
fn who_opens_it_second_may_look() {
    let home = Home::with_example();
    let mut first = Term::start_in(&home, &OPEN, (120, 40));
    first.wait("Saksliste");
    let mut second = Term::start_in(&home, &OPEN, (120, 40));
    second.wait("Saksliste").wait("bare lesing");
    let before = fs::read(home.march()).unwrap();
    second.key(">").key("q");
    assert_eq!(second.exit_code(), 0);
    assert_eq!(fs::read(home.march()).unwrap(), before);
    first.key("n").type_text("Den første skriver").wait("Den første skriver").key("Ctrl-S");
    assert_eq!(first.key("q").exit_code(), 0);
    assert!(fs::read_to_string(home.march()).unwrap().contains("Den første skriver"));
}

#[test]
fn nothing_is_written_to_the_file_when_nothing_was_done() {
    let home = Home::with_example();
    let file = home.archive().join("2019/2019-02-05-dekom-trondelag.ron");
    let before = fs::read(&file).unwrap();
    let mut term = Term::start_in(&home, &["open", "2019-02-05"], (120, 40));
    term.wait("Saksliste").key("q");
    assert_eq!(term.exit_code(), 0);
    assert_eq!(fs::read(&file).unwrap(), before);
    let beside: Vec<_> =
        fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 2, "no lock, no temporary file: {beside:?}");
}

#[test]
fn a_meeting_that_does_not_run_wakes_nobody_up() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &["open", "2019-02-05"], (120, 40));
    term.wait("Saksliste").key("2").key("1");
    term.assert_idle();
    assert_eq!(term.key("q").exit_code(), 0);
}

#[test]
fn the_minutes_are_written_beside_the_meeting() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("Saksliste").key("M").wait("Planlagt tid").keys("w h Esc").wait("referat-nb.");
    assert_eq!(term.key("q").exit_code(), 0);
    let minutes = home.archive().join("2019/2019-03-20-dekom-trondelag-referat-nb.md");
    assert!(fs::read_to_string(&minutes).unwrap().starts_with("# "));
    assert!(fs::read_to_string(minutes.with_extension("html")).unwrap().starts_with("<!doctype html>"));
}

#[test]
fn a_theme_and_keys_that_change_on_the_disk_are_worn_when_the_focus_comes_back() {
    const FOCUS: &str = "\x1b[I";
    let home = Home::with_example();
    let themes = home.path().join("config/themes");
    fs::create_dir(&themes).unwrap();
    let ground = |red: u8| {
        let text = format!("(extends: \"dark\", palette: {{ \"ground\": \"#{red:02x}1010\" }})");
        fs::write(themes.join("mine.ron"), text).unwrap();
    };
    let seen = |red: u8| {
        move |screen: &vt100::Screen| {
            let cell = screen.cell(5, 5).map(vt100::Cell::bgcolor);
            cell == Some(vt100::Color::Rgb(red, 16, 16))
        }
    };
    let colours = [("COLORTERM", "truecolor")];
    let begins = [
        (vec!["--theme", "mine", "--now", IN_CASE_10], "Mellom møtene"),
        ([&["--theme", "mine"], &OPEN[..]].concat(), "Saksliste"),
    ];
    for (arguments, there) in begins {
        ground(16);
        let _ = fs::remove_file(home.path().join("config/keys.ron"));
        let mut term = Term::start_with(&home, &arguments, (120, 40), &colours);
        term.wait(there).wait_until_cells("the theme as it was", seen(16));
        assert!(term.said("\x1b[?1004h"));
        ground(200);
        term.send(FOCUS).wait_until_cells("the theme as it is now", seen(200));
        fs::write(home.path().join("config/keys.ron"), "{ \"quit\": [\"Z\"] }").unwrap();
        term.send(FOCUS).wait("Tastene i keys.ron gjelder nå.");
        // what is broken leaves the last good one, and says where
        fs::write(themes.join("mine.ron"), "(extends: \"dark\",\n palette: {").unwrap();
        term.send(FOCUS).wait("mine.ron:2:").wait_until_cells("the last good theme", seen(200));
        assert_eq!(term.key("Z").exit_code(), 0);
        term.assert_restored();
    }
}

/// What a terminal sends of the mouse: button, column and row from 0, and whether it went down or moved.
fn mouse(term: &mut Term, button: u8, (column, row): (usize, usize), down: bool) {
    let end = if down { 'M' } else { 'm' };
    term.send(&format!("\x1b[<{button};{};{}{end}", column + 1, row + 1));
}

/// The row of the screen that has this in it.
fn row_of(term: &Term, text: &str) -> usize {
    let screen = term.screen();
    screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("no {text} on\n{screen}"))
}

#[test]
fn the_mouse_focuses_turns_and_carries() {
    const LEFT: u8 = 0;
    const MOVED: u8 = 32;
    const WHEEL_DOWN: u8 = 65;
    let mut term = Term::start_in(&Home::with_example(), &OPEN, (120, 40));
    term.wait("11/19 Fellestiltak 2019");
    // positions that no terminal should send
    term.send("\x1b[<64;0;0M\x1b[96;0;0M\x1b[<64;65535;65535M");
    // a click in the fourth pane
    mouse(&mut term, LEFT, (100, 34), true);
    mouse(&mut term, LEFT, (100, 34), false);
    term.wait("┏━ 4");
    // the wheel over the agenda, which is not in focus
    let row = row_of(&term, "11/19 Fellestiltak");
    mouse(&mut term, WHEEL_DOWN, (20, row), true);
    mouse(&mut term, WHEEL_DOWN, (20, row), true);
    term.wait("vedtakssak").wait("┏━ 4");
    // the line between left and right
    let line = |term: &Term| {
        let screen = term.screen();
        let row = screen.lines().find(|line| line.contains("┏━ 4")).unwrap_or_default().to_owned();
        row.chars().position(|c| c == '┏').unwrap_or_default()
    };
    let at = line(&term);
    mouse(&mut term, LEFT, (at, 12), true);
    mouse(&mut term, LEFT + MOVED, (at + 1, 12), true);
    mouse(&mut term, LEFT + MOVED, (74, 12), true);
    mouse(&mut term, LEFT, (74, 12), false);
    term.wait_until("the line where it was let go", |screen| {
        screen.lines().any(|line| line.contains("┏━ 4") && line.chars().position(|c| c == '┏') == Some(75))
    });
    // a row, which is seen to be carried
    let (from, to) = (row_of(&term, "13/19 Rapportering"), row_of(&term, "11/19 Fellestiltak"));
    mouse(&mut term, LEFT, (20, from), true);
    mouse(&mut term, LEFT + MOVED, (20, from - 1), true);
    mouse(&mut term, LEFT + MOVED, (20, to), true);
    term.wait("│▲");
    mouse(&mut term, LEFT, (20, to), false);
    term.wait_gone("│▲");
    let titles = |term: &Term| {
        let screen = term.screen();
        let place = |title: &str| screen.lines().position(|line| line.contains(title));
        (place("13/19 Rapportering"), place("11/19 Fellestiltak"))
    };
    let (carried, passed) = titles(&term);
    assert!(carried < passed, "{}", term.screen());
    term.key("u").wait("Angret");
    let (carried, passed) = titles(&term);
    assert!(carried > passed, "{}", term.screen());
    assert_eq!(term.key("q").exit_code(), 0);
    term.assert_restored();
}

#[test]
fn without_the_mouse_it_is_the_terminals() {
    for (arguments, ours) in [(OPEN.to_vec(), true), ([&OPEN[..], &["--no-mouse"]].concat(), false)] {
        let mut term = Term::start_in(&Home::with_example(), &arguments, (80, 24));
        term.wait("10/19");
        assert_eq!(term.said("\x1b[?1002h"), ours);
        assert!(!term.said("\x1b[?1003h"), "a mouse that only moves wakes nobody");
        assert_eq!(term.key("q").exit_code(), 0);
    }
}

#[test]
fn what_is_copied_from_a_field_goes_to_the_terminals_clipboard_within_bounds() {
    let home = Home::with_example();
    let mut term = Term::start_in(&home, &OPEN, (120, 40));
    term.wait("10/19").keys("n Ctrl-A").type_text("Fylket svarer æ").wait("Fylket svarer æ");
    assert_eq!(term.times("\x1b]52;"), 0, "nothing goes there that nobody copied");
    term.keys("Home Shift-Right Shift-Right Ctrl-C End Ctrl-V").wait("svarer æFy");
    assert!(term.said("\x1b]52;c;Rnk=\x07"), "Fy");
    // more than terminals take is on the program's own clipboard alone
    term.key("Ctrl-A").paste(&"æ".repeat(60_000)).wait("ææææ").keys("Ctrl-A Ctrl-X").wait_gone("ææææ");
    term.key("Ctrl-V").wait("ææææ");
    assert_eq!(term.times("\x1b]52;"), 1, "nor is a part of it sent");
    term.key("Ctrl-A").paste("Kort sagt").wait("Kort sagt").keys("Ctrl-A Ctrl-C End").type_text("!").wait("sagt!");
    assert!(term.said("\x1b]52;c;S29ydCBzYWd0\x07"), "Kort sagt");
}
