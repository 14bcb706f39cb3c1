//! Linear mode as somebody with a simple terminal, a pipe or bad luck meets it: killed in the middle of a text, at the
//! end of the lines, with nobody listening, with lines that are too long or steer the terminal. And `docs/linear.md`,
//! which is made from the table of commands: `UPDATE_DOCS=1 cargo test --test linear` writes it anew.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use klubbe::{archive::read_meeting, language::Language, linear::COMMANDS, meeting::Meeting};
use std::{
    env,
    fmt::Write as _,
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Output, Stdio},
};
use term::{Home, IN_CASE_10};

/// A meeting that is talked to through a pipe.
struct Voice {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
    said: String,
}

impl Voice {
    fn open(home: &Home) -> Self {
        Self::open_at(home, IN_CASE_10)
    }

    fn open_at(home: &Home, now: &str) -> Self {
        let mut command = home.command(&["--linear", "open", "2019-03-20", "--now", now]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (to, from) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, to, from, said: String::new() }
    }

    fn say(&mut self, line: &str) -> &mut Self {
        writeln!(self.to.as_mut().unwrap(), "{line}").unwrap();
        self
    }

    /// Reads until this has been said.
    fn hears(&mut self, text: &str) -> &mut Self {
        loop {
            let mut line = String::new();
            let read = self.from.read_line(&mut line).unwrap();
            self.said += &line;
            if line.contains(text) {
                return self;
            }
            assert!(read > 0, "it ended without: {text}\n{}", self.said);
        }
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// No more lines come; what is said then, and the exit status.
    fn ends(mut self) -> (String, i32) {
        drop(self.to.take());
        self.from.read_to_string(&mut self.said).unwrap();
        let status = self.child.wait().unwrap().code().unwrap();
        (self.said, status)
    }
}

fn told(home: &Home, arguments: &[&str], lines: &[u8]) -> Output {
    let mut command = home.command(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut to = child.stdin.take().unwrap();
    // one that has left in the meantime hears no more
    let _ = to.write_all(lines);
    drop(to);
    child.wait_with_output().unwrap()
}

fn notes(home: &Home) -> String {
    let meeting: Meeting = read_meeting(&home.march()).unwrap();
    meeting.agenda.iter().map(|item| item.notes.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_was_typed_survives_kill_9() {
    let home = Home::with_example();
    let file = || fs::read(home.march()).unwrap();
    let before = file();
    let mut voice = Voice::open(&home);
    voice.hears("Nå: 10/19").say("gi TM1 1,2 mill").hears("innvilget");
    voice.say("notat").hears("avslutt med et punktum").say("Første linje").say("Andre linje");
    // a third line that is answered: the two before it have been written
    voice.say(".").say("notat 9: Til sist").hears("Skrevet i 9/19").say("vedtak").hears("Ordlyd: ");
    voice.kill();
    // a slow machine saves after two quiet seconds, and then there may be nothing to bring back
    let saved = file() != before;

    // the clock goes on, so that nobody asks where the time went
    let mut voice = Voice::open_at(&home, "2019-03-20T11:29:32");
    if !saved {
        voice.hears("hentet fram");
    }
    voice.say("tiltak TM1").hears("innvilget kr 1 200 000").say("sak 9").hears("Til sist");
    let (said, status) = voice.ends();
    assert_eq!(status, 0, "{said}");
    let kept = notes(&home);
    assert!(kept.contains("Første linje\nAndre linje") && kept.contains("Til sist"), "{kept}");
}

#[test]
fn a_terminal_that_was_left_so_that_nobody_waits_for_it_is_waited_for() {
    let home = Home::with_example();
    let (mut far, near) = std::os::unix::net::UnixStream::pair().unwrap();
    near.set_nonblocking(true).unwrap();
    let mut command = home.command(&["--linear", "open", "2019-03-20", "--now", IN_CASE_10]);
    let stdin = Stdio::from(std::os::fd::OwnedFd::from(near));
    let mut child = command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut from = BufReader::new(child.stdout.take().unwrap());
    let mut greeted = String::new();
    while !greeted.contains("hjelp") {
        assert!(from.read_line(&mut greeted).unwrap() > 0, "{greeted}");
    }
    writeln!(far, "notat 9: Ventet på.").unwrap();
    let mut said = String::new();
    while !said.contains("Skrevet") {
        assert!(from.read_line(&mut said).unwrap() > 0, "{said}");
    }
    drop(far);
    assert!(child.wait().unwrap().success());
    assert!(notes(&home).contains("Ventet på."));
}

#[test]
fn the_end_of_the_lines_keeps_what_is_being_written() {
    let home = Home::with_example();
    let mut voice = Voice::open(&home);
    voice.say("vedtak 11/19:").hears("Ordlyd: ").say("Halvveis").say("og videre");
    let (said, status) = voice.ends();
    assert!(status == 0 && said.ends_with("Alt er lagret.\n"), "{said}");
    let meeting = read_meeting(&home.march()).unwrap();
    assert!(meeting.decisions.iter().any(|decision| decision.wording == "Halvveis\nog videre"));
}

#[test]
fn a_reader_who_leaves_ends_it_and_nothing_is_lost() {
    let home = Home::with_example();
    let mut voice = Voice::open(&home);
    voice.say("notat 9: Hørt").hears("Skrevet i 9/19");
    let Voice { mut child, mut to, from, .. } = voice;
    drop(from);
    writeln!(to.as_mut().unwrap(), "notat 9: Ikke hørt").unwrap();
    assert!(child.wait().unwrap().code().is_some(), "it ended, and not by a signal");
    let kept = notes(&home);
    assert!(kept.contains("Hørt\nIkke hørt"), "{kept}");
}

#[test]
fn lines_that_are_too_long_or_steer_are_taken_as_they_should() {
    let home = Home::with_example();
    let long = "x".repeat(1024 * 1024 - 8);
    let longer = "y".repeat(3 * 1024 * 1024);
    let lines = format!(
        "notat 9: {long}\nnotat 9: {longer}\nmerknad TM1 a\x1b[31mb\x07\nfjern \x1b]0;t\x07\n\u{9b}2J\nsaker\n"
    );
    let output = told(&home, &["--linear", "open", "2019-03-20", "--now", IN_CASE_10], lines.as_bytes());
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.contains("for lang"), "{}", said.chars().take(2000).collect::<String>());
    assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "nothing steers the terminal");
    assert!(!notes(&home).contains('y'));
    let meeting = read_meeting(&home.march()).unwrap();
    assert_eq!(meeting.measure_called("TM1").unwrap().remark, "a[31mb");
}

#[test]
fn a_meeting_is_chosen_by_its_number() {
    let home = Home::with_example();
    let output = told(&home, &["--linear", "--now", IN_CASE_10], b"9\n2\nforlat\n");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    for part in ["1. onsdag 20. mars 2019", "2. tirsdag 5. februar 2019", "fra 1 til 2", "møte 1/2019"] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    let output = told(&Home::new(), &["--linear"], b"");
    assert!(output.status.success() && String::from_utf8(output.stdout).unwrap().contains("klubbe new"));
    let output = told(&home, &["--linear", "demo", "--lang", "en"], b"status\nleave\n");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.contains("Now: 10/19") && said.contains("Everything is saved."), "{said}");
}

#[test]
fn a_terminal_that_cannot_be_used_is_told_of_it() {
    let home = Home::with_example();
    let output = told(&home, &["open", "2019-03-20"], b"");
    assert!(!output.status.success() && String::from_utf8(output.stderr).unwrap().contains("--linear"));
    for language in Language::ALL {
        assert!(language.texts().msg_terminal_dumb().contains("--linear"), "{language}");
    }
}

const PAGE: &str = "docs/linear.md";

const HEAD: &str = "\
<!-- Made from the table of commands: change src/linear/table.rs or locales/*/linear.ftl, and then
     UPDATE_DOCS=1 cargo test --test linear -->
# Linear mode

`klubbe --linear` chairs a meeting by lines that are typed and sentences that are printed. It is for screen readers, braille lines, terminals
that cannot place text (`TERM=dumb`), and scripts through a pipe. There are no colours and no boxes, and no escape sequence is ever printed.
It is the same program: the same rules, the same journal, the same undo, and minutes that are the same document.

`klubbe --linear` tells the meetings by number and asks which; `klubbe --linear open 2019-03-20` opens one, `klubbe --linear demo` a copy of the
example.

- A line is a command. Its word may be cut short while it can mean one thing only; capitals, `ae` for `æ` and a hyphen more or less make no
  difference. The English name in the first column of the English table is understood in every language.
- Without what it needs, a command asks, one field at a time, with what stands there now. An empty line keeps that; a hyphen alone takes it away.
- A text of several lines ends with a full stop alone on a line. Each line is in the journal before the next is read.
- Where there are several ways to go on (late, links, the end of the meeting, time that nobody saw pass) they are told by number.
- Long lists come twenty lines at a time; an empty line goes on, and any command ends the list.
- What runs, whether the forum is quorate, and that it is late is said when it changes.
- The end of the lines (`Ctrl-D`) keeps everything, also a text that is being written, and leaves with status 0. `Ctrl-C` does the same with the
  status of the signal.
";

/// The page as it should be.
fn page() -> String {
    let mut page = HEAD.to_owned();
    for (language, title) in [(Language::Nb, "Bokmål"), (Language::Nn, "Nynorsk"), (Language::En, "English")] {
        let texts = language.texts();
        write!(page, "\n## {title}\n\n| | |\n|---|---|\n").unwrap();
        for command in COMMANDS {
            let usage = command.usage(&texts).replace('|', "\\|");
            let others = command.words(&texts).split_off(1);
            let others = if others.is_empty() { String::new() } else { format!(" ({})", others.join(", ")) };
            let id = if language == Language::En { format!("**{}** ", command.id) } else { String::new() };
            writeln!(page, "| {id}`{usage}`{others} | {} |", command.help(&texts)).unwrap();
        }
    }
    page
}

#[test]
fn the_page_tells_every_command() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, page()).unwrap();
    }
    let told = fs::read_to_string(&path).unwrap_or_default();
    assert!(told == page(), "{PAGE} is old: UPDATE_DOCS=1 cargo test --test linear");
}
