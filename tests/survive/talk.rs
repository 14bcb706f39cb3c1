//! The real program, talked to through a pipe: what it was told, what it answered, and what is kept of it.

use crate::term::{Home, IN_CASE_10};
use chrono::{NaiveDateTime, TimeDelta};
use klubbe::{archive::read_meeting, meeting::Meeting, runtime::newest::newest, store::Place};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, ExitStatus, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

/// What the program says when a word was written.
pub const WRITTEN: &str = "Skrevet i 9/19";
/// What it says where the file could not be written, nor any journal: then it does not promise anything.
pub const LOST: &str = "er ikke tatt vare på";
/// What it says while no journal can be written: then what it wrote is in memory alone.
const UNWELL: &str = "Bare i minnet";
/// What it says when that is over.
const WELL: &str = "Disken virker igjen";
/// Nothing takes as long, on a machine that works.
const PATIENCE: Duration = Duration::from_secs(60);

/// The time of an opening: the clock goes on, so that nobody asks where the time went.
fn time(opening: usize) -> NaiveDateTime {
    let start: NaiveDateTime = IN_CASE_10.parse().unwrap();
    start + TimeDelta::seconds(20 * i64::try_from(opening).unwrap())
}

/// klubbe in this home, with something before it that starts it.
pub fn klubbe(home: &Home, before: &[&str], opening: usize) -> Command {
    let program = env!("CARGO_BIN_EXE_klubbe");
    let mut words = before.iter().copied().chain([program]);
    let mut command = Command::new(words.next().unwrap());
    let now = time(opening).format("%Y-%m-%dT%H:%M:%S").to_string();
    command.args(words).args(["--linear", "open", "2019-03-20", "--now", &now]);
    command.envs(home.environment()).env("USER", "leder").current_dir(home.path());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a program that has ended said.
#[derive(Debug)]
pub struct Told {
    pub said: String,
    pub complained: String,
    pub status: ExitStatus,
}

impl Told {
    /// How many words it said to have written.
    pub fn written(&self) -> usize {
        self.said.matches(WRITTEN).count()
    }

    /// Whether the last that it said of its journals is that there is none.
    pub fn is_unwell(&self) -> bool {
        is_unwell(&self.said)
    }

    /// It ended as a program ends: by itself, and not by falling over.
    pub fn is_sane(&self) -> Result<(), String> {
        let ended = matches!(self.status.code(), Some(0..=2 | 127 | 129));
        if ended && !self.complained.contains("panicked") { Ok(()) } else { Err("it fell over".into()) }
    }
}

fn is_unwell(said: &str) -> bool {
    said.rfind(UNWELL) > said.rfind(WELL)
}

/// Says all the lines, and waits for the end.
pub fn tell(mut command: Command, lines: &str) -> Result<Told, String> {
    let mut child = command.spawn().map_err(|e| format!("{command:?}: {e}"))?;
    let mut to = child.stdin.take().unwrap();
    // one that has ended in the meantime hears no more
    let _ = to.write_all(lines.as_bytes());
    drop(to);
    let (sender, heard) = mpsc::channel();
    let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let readers: [(usize, Box<dyn Read + Send>); 2] = [(0, Box::new(out)), (1, Box::new(err))];
    for (which, mut from) in readers {
        let sender = sender.clone();
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = from.read_to_end(&mut bytes);
            let _ = sender.send((which, String::from_utf8_lossy(&bytes).into_owned()));
        });
    }
    let mut texts = [String::new(), String::new()];
    for _ in 0..2 {
        let Ok((which, text)) = heard.recv_timeout(PATIENCE) else {
            let _ = child.kill();
            return Err(format!("it does not end: {texts:?}"));
        };
        texts[which] = text;
    }
    let [said, complained] = texts;
    let status = child.wait().map_err(|e| e.to_string())?;
    Ok(Told { said, complained, status })
}

/// A conversation.
pub struct Voice {
    pub child: Child,
    pub to: Option<ChildStdin>,
    pub said: String,
    lines: Receiver<String>,
}

impl Voice {
    pub fn start(mut command: Command) -> Self {
        // what it complains of is not read before its end, and is little
        let mut child = command.spawn().unwrap();
        let (to, mut from) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            let mut line = String::new();
            while from.read_line(&mut line).is_ok_and(|read| read > 0) && sender.send(std::mem::take(&mut line)).is_ok()
            {
            }
        });
        Self { child, to, said: String::new(), lines }
    }

    /// Says lines. One that has ended does not hear them.
    pub fn say(&mut self, lines: &str) -> &mut Self {
        let _ = writeln!(self.to.as_mut().unwrap(), "{lines}");
        self
    }

    /// The next line, if there comes one before the end.
    pub fn line(&mut self) -> Option<String> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => {
                self.said += &line;
                Some(line)
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                let _ = self.child.kill();
                panic!("it says nothing more, and does not end:\n{}", self.said)
            }
        }
    }

    /// Whether the last that it said of its journals is that there is none.
    pub fn is_unwell(&self) -> bool {
        is_unwell(&self.said)
    }

    /// What is said within a moment; `false` when it has ended.
    pub fn listens(&mut self) -> bool {
        match self.lines.recv_timeout(Duration::from_millis(5)) {
            Ok(line) => self.said += &line,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    /// Reads until this has been said.
    pub fn hears(&mut self, text: &str) -> &mut Self {
        loop {
            match self.line() {
                Some(line) if line.contains(text) => return self,
                Some(_) => {}
                None => panic!("it ended without: {text}\n{}", self.said),
            }
        }
    }

    /// The same, if it has not been said already.
    pub fn has_heard(&mut self, text: &str) -> &mut Self {
        if self.said.contains(text) { self } else { self.hears(text) }
    }

    /// What is said until the end, which comes by itself or by what was done before.
    pub fn ends(mut self) -> Told {
        drop(self.to.take());
        while self.line().is_some() {}
        let mut complained = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complained).unwrap();
        let status = self.child.wait().unwrap();
        Told { said: self.said, complained, status }
    }
}

/// A line that writes a word.
pub fn note(word: &str) -> String {
    format!("notat 9: {word}\n")
}

/// Where the program keeps what is not the meeting itself.
fn place(home: &Home) -> Place {
    let emergency = [".klubbe-rescue", "tmp/klubbe-rescue-leder"].map(|folder| home.path().join(folder));
    Place { state: home.path().join("state"), emergency: emergency.into() }
}

fn notes(meeting: &Meeting) -> String {
    meeting.agenda.iter().map(|item| item.notes.as_str()).collect::<Vec<_>>().join("\n")
}

/// Everything below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { out.extend(files_below(&path)) } else { out.push(path) }
    }
    out
}

/// These words are in this order, each once.
fn in_order<'a>(text: &str, words: impl IntoIterator<Item = &'a String>) -> Result<(), String> {
    let mut after = 0;
    for word in words {
        let Some(at) = text[after..].find(word.as_str()) else {
            return Err(format!("{word} is not there, or not where it was, in:\n{text}"));
        };
        after += at + word.len();
        if text[after..].contains(word.as_str()) {
            return Err(format!("{word} is there twice, in:\n{text}"));
        }
    }
    Ok(())
}

/// The file is whole, and opening the meeting would show these words.
pub fn kept(home: &Home, words: &[String]) -> Result<(), String> {
    read_meeting(&home.march()).map_err(|problem| format!("the file is damaged: {problem}"))?;
    let newest = newest(&home.march(), &place(home), time(0)).map_err(|e| e.to_string())?;
    in_order(&notes(&newest), words)
}

/// The file itself has these words.
pub fn in_file(home: &Home, words: &[String]) -> Result<(), String> {
    let meeting = read_meeting(&home.march()).map_err(|problem| format!("the file is damaged: {problem}"))?;
    in_order(&notes(&meeting), words)
}
