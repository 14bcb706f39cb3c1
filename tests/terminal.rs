//! The loop in a real terminal: the test binary starts itself again as a small program inside a pty.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

mod pty;

use std::env;
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::NaiveDateTime;
use crossterm::event::KeyCode;
use klubbe::terminal::{
    Clock, Ending, Flow, Inbox, Input, Mailbox, Modes, Program, Screen, install_panic_hook, run, until_next_second,
};
use pty::Pty;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::text::Line;
use ratatui::widgets::Widget;

/// Set in the environment of the copy of this test that plays the program.
const PROBE: &str = "KLUBBE_TERMINAL_PROBE";
/// The file that ends being busy, for a program that was told to be.
const BUSY_UNTIL: &str = "KLUBBE_TERMINAL_BUSY_UNTIL";
/// What makes this test play the program.
const ARGUMENTS: [&str; 4] = ["--exact", "probe", "--ignored", "--nocapture"];

/// Shows what it was told.
struct Probe {
    keys: usize,
    ticks: usize,
    pasted: usize,
    said: &'static str,
    ticking: bool,
    hang: bool,
    mailbox: Mailbox<&'static str>,
}

impl Program for Probe {
    type Message = &'static str;

    fn update(&mut self, input: Input<&'static str>, _: NaiveDateTime) -> Flow {
        match input {
            Input::Key(key) => match key.code {
                KeyCode::Char('q') => return Flow::Quit,
                KeyCode::Char('p') => panic!("a mistake in the program"),
                KeyCode::Char('h') => self.hang = true,
                KeyCode::Char('b') => {
                    let enough = std::path::PathBuf::from(env::var_os(BUSY_UNTIL).unwrap());
                    while !enough.exists() {
                        std::thread::yield_now();
                    }
                }
                KeyCode::Char('t') => self.ticking = true,
                KeyCode::Char('w') => {
                    let mailbox = self.mailbox.clone();
                    std::thread::spawn(move || {
                        let _ = std::thread::spawn(|| panic!("a mistake in a worker")).join();
                        mailbox.send("from the worker");
                    });
                }
                _ => self.keys += 1,
            },
            Input::Paste(text) => self.pasted += text.len(),
            Input::Message(said) => self.said = said,
            Input::Tick => self.ticks += 1,
            Input::Focused | Input::Mouse(_) | Input::Resized(..) | Input::Leaving(_) => {}
        }
        Flow::Continue
    }

    fn view(&mut self, buffer: &mut Buffer) -> Option<Position> {
        let area = buffer.area;
        let Self { keys, ticks, pasted, said, hang, .. } = self;
        let (width, height) = (area.width, area.height);
        let text = format!("probe keys={keys} ticks={ticks} pasted={pasted} {width}x{height} hang={hang} {said}");
        Line::from(text).render(ratatui::layout::Rect { height: 1, ..area }, buffer);
        None
    }

    fn before_draw(&mut self, _: NaiveDateTime) {
        if self.hang && self.said == "hanging" {
            std::thread::park();
        }
        if self.hang {
            // Shown once, then the loop answers nothing any more.
            self.said = "hanging";
            self.mailbox.send("hanging");
        }
    }

    fn next_tick(&self, now: NaiveDateTime) -> Option<Duration> {
        self.ticking.then(|| until_next_second(now))
    }
}

/// Not a test: what the tests start in a pty.
#[test]
#[ignore = "started by the others"]
fn probe() {
    if env::var_os(PROBE).is_none() {
        return;
    }
    install_panic_hook().unwrap();
    let inbox = Inbox::new();
    let mut program =
        Probe { keys: 0, ticks: 0, pasted: 0, said: "", ticking: false, hang: false, mailbox: inbox.mailbox() };
    let ending = match Screen::enter(Modes { mouse: true }) {
        Ok(mut screen) => run(&mut program, &mut screen, &inbox, &Clock::system()),
        Err(refused) => {
            println!("refused: {refused}");
            std::process::exit(1);
        }
    };
    let code = ending.as_ref().map_or(1, |ending| ending.exit_code());
    if let Ok(Ending::Quit) = ending {
        println!("goodbye");
    }
    std::process::exit(i32::from(code));
}

fn start() -> Pty {
    let mut pty = Pty::start(&env::current_exe().unwrap(), &ARGUMENTS, &[(PROBE, "1")], (100, 10));
    pty.wait_for("probe keys=0");
    pty
}

#[test]
fn quitting_restores_the_terminal() {
    let mut pty = start();
    assert!(pty.is_raw() && pty.screen().alternate_screen() && pty.screen().bracketed_paste() && pty.tells_focus());
    pty.send("q");
    assert_eq!(pty.exit_code(), 0);
    pty.assert_restored();
    assert!(pty.text().contains("goodbye"));
}

#[test]
fn a_panic_restores_the_terminal_before_it_is_reported() {
    let mut pty = start();
    pty.send("p");
    assert_ne!(pty.exit_code(), 0);
    pty.assert_restored();
    assert!(pty.said("a mistake in the program"), "{}", pty.text());
}

#[test]
fn a_panic_of_a_worker_leaves_the_screen_alone_and_is_reported_at_the_end() {
    let mut pty = start();
    pty.send("w");
    pty.wait_for("from the worker");
    pty.send("x");
    pty.wait_for("keys=1");
    assert!(pty.screen().alternate_screen() && !pty.said("a mistake"));
    pty.send("q");
    assert_eq!(pty.exit_code(), 0);
    pty.assert_restored();
    assert!(pty.said("a mistake in a worker"), "{}", pty.text());
}

#[test]
fn signals_restore_the_terminal() {
    let ends = ["HUP", "INT", "QUIT", "ABRT", "USR1", "USR2", "ALRM", "TERM", "XCPU"];
    for (signal, code) in ends.into_iter().zip([129, 130, 131, 134, 138, 140, 142, 143, 152]) {
        let mut pty = start();
        pty.signal(signal);
        assert_eq!(pty.exit_code(), code, "{signal}");
        pty.assert_restored();
    }
}

#[test]
fn a_loop_that_hangs_ends_all_the_same() {
    let mut pty = start();
    pty.send("h");
    pty.wait_for("hanging");
    pty.signal("TERM");
    assert_eq!(pty.exit_code(), 143);
    pty.assert_restored();
}

/// No SIGHUP comes here, as the terminal is nobody's controlling terminal: only the closed end tells.
#[test]
fn a_terminal_that_vanishes_ends_the_program_without_spinning() {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
    let slave = OpenOptions::new().read(true).write(true).open(name).unwrap();
    let mut child = Command::new(env::current_exe().unwrap())
        .args(ARGUMENTS)
        .env(PROBE, "1")
        .env("TERM", "xterm-256color")
        .stdin(slave.try_clone().unwrap())
        .stdout(slave)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut master = File::from(master);
    let (mut said, mut buffer) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&said).contains("keys=0") {
        let read = master.read(&mut buffer).unwrap();
        said.extend_from_slice(&buffer[..read]);
    }
    drop(master);
    let stat = format!("/proc/{}/stat", child.id());
    let fields = loop {
        // A process that has ended keeps its figures until it is waited for.
        let line = std::fs::read_to_string(&stat).unwrap();
        let after_name = line.rsplit_once(") ").unwrap().1.to_owned();
        if after_name.starts_with('Z') {
            break after_name;
        }
        std::thread::yield_now();
    };
    let ticks = fields.split(' ').skip(11).take(2).map(|ticks| ticks.parse::<u32>().unwrap()).sum::<u32>();
    assert!(ticks < 50, "{ticks} hundredths of a second: it was spinning");
    assert_eq!(child.wait().unwrap().code(), Some(129));
}

#[test]
fn two_thousand_held_keys_all_arrive_in_few_frames() {
    let mut pty = start();
    let before = pty.updates();
    pty.send(&"j".repeat(2_000));
    pty.wait_for("keys=2000");
    assert!(pty.updates() - before < 500, "keys share frames");
}

#[test]
fn a_large_paste_arrives_whole() {
    let mut pty = start();
    pty.send(&format!("\x1b[200~{}\x1b[201~", "vedtak æøå\r".repeat(7_000)));
    pty.wait_for("pasted=98000");
}

#[test]
fn an_idle_screen_is_silent_and_a_running_clock_ticks() {
    let mut pty = start();
    pty.send("x");
    pty.wait_for("keys=1");
    let asleep = pty.wake_ups();
    let before = pty.updates();
    pty.send("t");
    pty.wait_for("ticks=2");
    assert!(pty.wake_ups() > asleep);
    assert_eq!(pty.updates() - before, 2, "a key that changes nothing draws nothing, a second one frame");
}

#[test]
fn every_size_is_drawn_and_the_last_one_counts() {
    let mut pty = start();
    for size in [(1, 1), (300, 100), (2, 1), (1_000, 500), (60, 5), (90, 4)] {
        pty.resize(size);
    }
    pty.wait_for("90x4");
    pty.send("q");
    assert_eq!(pty.exit_code(), 0);
    pty.assert_restored();
}

#[test]
fn after_a_stop_everything_is_painted_again() {
    let mut pty = start();
    pty.signal("STOP");
    pty.wait_for_state('T');
    pty.forget_screen();
    pty.signal("CONT");
    pty.wait_for("probe keys=0");
    pty.signal("TSTP");
    pty.wait_for_state('T');
    pty.wait_until_restored();
    pty.signal("CONT");
    pty.wait_for("probe keys=0");
    pty.send("x");
    pty.wait_for("keys=1");
    assert!(pty.is_raw() && pty.tells_focus());
}

/// The shell that continues a program does not do it a second time.
#[test]
fn who_was_told_to_go_on_before_there_was_time_to_stop_runs() {
    let folder = tempfile::TempDir::new().unwrap();
    let enough = folder.path().join("enough");
    let environment = [(PROBE, "1"), (BUSY_UNTIL, enough.to_str().unwrap())];
    let mut pty = Pty::start(&env::current_exe().unwrap(), &ARGUMENTS, &environment, (100, 10));
    pty.wait_for("probe keys=0");
    pty.send("b");
    for signal in ["TSTP", "CONT"] {
        let before = pty.waits_of("signals");
        pty.signal(signal);
        pty.read_until("the thread that hears signals", |pty| pty.waits_of("signals") > before);
    }
    File::create(&enough).unwrap();
    pty.send("x");
    pty.wait_for("keys=1");
    pty.send("q");
    assert_eq!(pty.exit_code(), 0);
    pty.assert_restored();
}

#[test]
fn no_terminal_and_a_dumb_one_are_refused_in_words() {
    let program = env::current_exe().unwrap();
    let piped = Command::new(&program).args(ARGUMENTS).env(PROBE, "1").stdin(Stdio::null()).output().unwrap();
    assert!(String::from_utf8_lossy(&piped.stdout).contains("refused: standard input or output is no terminal"));
    let mut pty = Pty::start(&program, &ARGUMENTS, &[(PROBE, "1"), ("TERM", "dumb")], (100, 10));
    pty.wait_for("refused: the terminal cannot place text");
    assert_eq!(pty.exit_code(), 1);
}
