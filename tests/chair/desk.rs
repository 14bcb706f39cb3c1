//! The chair's desk: an archive with the meeting of February and a file with what came in, the program's command line,
//! and its screen with somebody at the keys.

use crate::term::{Home, Term};
use std::{fs, process::Command};

/// What the forum decided in February: the frame (4/19), and the numbers of its cases.
const FEBRUARY: &str = include_str!("../../sessions/2019/2019-02-05-dekom-trondelag.ron");

/// What had come in before the meeting.
const LISTS: &str = include_str!("../fixtures/dekom-2019-lists.ron");

/// Answers that had not come in: they are written while the forum goes through them.
const NOT_YET: [(&str, &str); 4] = [("IN2", "B"), ("FO3", "D"), ("GA4", "A"), ("GA4", "C")];

/// What a form says at the bottom of the screen.
const FORM: &str = "Esc  ferdig";

/// Where everything lies.
pub struct Desk {
    home: Home,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Self { home: Home::new() };
        fs::create_dir(desk.home.archive().join("2019")).unwrap();
        fs::write(desk.home.archive().join("2019/2019-02-05-dekom-trondelag.ron"), FEBRUARY).unwrap();
        let is_late = |line: &str| {
            NOT_YET
                .iter()
                .any(|(measure, question)| line.contains(&format!("measure: \"{measure}\", question: \"{question}\"")))
        };
        let lists: Vec<&str> = LISTS.lines().filter(|line| !is_late(line)).collect();
        assert_eq!(lists.len() + NOT_YET.len(), LISTS.lines().count(), "each of them is one line of the file");
        fs::write(desk.lists(), lists.join("\n")).unwrap();
        desk
    }

    /// The file with what had come in.
    pub fn lists(&self) -> String {
        self.home.path().join("lists.ron").display().to_string()
    }

    /// The meeting's file.
    pub fn meeting(&self) -> String {
        self.home.march().display().to_string()
    }

    /// What a command prints.
    pub fn run(&self, arguments: &[&str]) -> String {
        self.home.stdout(arguments)
    }

    /// The program with these arguments, to be talked to.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.home.command(arguments)
    }

    /// The meeting on a screen, at this time.
    pub fn open(&self, now: &str) -> Chair {
        let mut chair = Chair { term: Term::start_in(&self.home, &["open", "2019-03-20", "--now", now], (120, 40)) };
        chair.sees("Saksliste");
        chair
    }
}

/// Somebody at the keys, who waits for the effect of every step.
pub struct Chair {
    term: Term,
}

impl Chair {
    /// Waits until this is on the screen.
    pub fn sees(&mut self, text: &str) {
        self.term.wait_until(text, |screen| plain(screen).contains(text));
    }

    /// Waits until this is no longer on the screen.
    pub fn sees_no(&mut self, text: &str) {
        self.term.wait_until(&format!("the end of {text}"), |screen| !plain(screen).contains(text));
    }

    /// Presses keys, by their names with spaces between them, and waits for what comes of them.
    pub fn does(&mut self, keys: &str, effect: &str) {
        self.term.keys(keys);
        self.sees(effect);
    }

    /// Goes back one step, and waits until this is no longer on the screen.
    pub fn leaves(&mut self, text: &str) {
        self.term.key("Esc");
        self.sees_no(text);
    }

    /// Types, and waits for the last word: where lines are wrapped, only a word is sure to be in one piece.
    fn types(&mut self, text: &str) {
        self.term.type_text(text);
        self.sees(text.split_whitespace().last().unwrap());
    }

    /// Writes the fields of the form that is open, one after the other, and closes it.
    pub fn fills(&mut self, fields: &[&str]) {
        self.sees(FORM);
        for (number, field) in fields.iter().enumerate() {
            if number > 0 {
                self.term.key("Tab");
            }
            self.term.key("Ctrl-A");
            self.types(field);
        }
        self.term.key("Ctrl-S");
        self.sees_no(FORM);
    }

    /// Does what the palette calls so.
    pub fn finds(&mut self, name: &str, effect: &str) {
        self.does(":", "Hva vil du gjøre?");
        self.types(name);
        self.does("Enter", effect);
    }

    /// Goes down the priority lists by one, and waits until this measure is the one at the foot: in the list its rank
    /// stands before its code.
    pub fn goes_down_to(&mut self, code: &str) {
        self.term.key("Down");
        self.term.wait_until(&format!("{code} at the foot"), |screen| {
            screen.lines().any(|line| line.trim_start_matches(['┃', ' ']).split(' ').next() == Some(code))
        });
    }

    /// Leaves the program.
    pub fn quits(mut self) {
        assert_eq!(self.term.key("q").exit_code(), 0);
        self.term.assert_restored();
    }
}

/// Spaces in numbers do not break on the screen; nobody sees the difference.
fn plain(screen: &str) -> String {
    screen.replace('\u{a0}', " ")
}
