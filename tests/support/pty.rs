//! klubbe itself in a real terminal, for tests: its own home folder, keys by their names, screens to wait for.
//!
//! ```ignore
//! let home = Home::with_example();
//! let mut term = Term::start_in(&home, &["open", "2019-03-20", "--now", "2019-03-20T11:28:12"], (120, 40));
//! term.wait("Saksliste").key("v").type_text("Ordlyden").key("Ctrl-S").wait("Ordlyden");
//! assert_eq!(term.key("q").exit_code(), 0);
//! ```
//!
//! Nothing sleeps: what is waited for is on the screen, or the kernel says that a key was read.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "../pty/mod.rs"]
mod raw;

use raw::Pty;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};
use tempfile::TempDir;

/// The time at which the example is in the middle of case 10/19.
pub const IN_CASE_10: &str = "2019-03-20T11:28:12";

/// A home folder with an archive, settings and state: nothing of the machine's is seen or touched. Cheap to clone; it
/// is removed with the last.
#[derive(Clone)]
pub struct Home {
    folder: Arc<TempDir>,
}

impl Home {
    /// Without any meeting.
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        for name in ["archive", "config", "state", "tmp"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder: Arc::new(folder) }
    }

    /// With the two meetings that ship in its archive.
    pub fn with_example() -> Self {
        let home = Self::new();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/2019");
        let to = home.archive().join("2019");
        fs::create_dir(&to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
        home
    }

    /// The home folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Its archive.
    pub fn archive(&self) -> PathBuf {
        self.path().join("archive")
    }

    /// The file of the example's second meeting.
    pub fn march(&self) -> PathBuf {
        self.archive().join("2019/2019-03-20-dekom-trondelag.ron")
    }

    /// What klubbe sees of its surroundings: bokmål, and nothing of the machine.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let inside = |name: &str| self.path().join(name).display().to_string();
        vec![
            ("HOME", self.path().display().to_string()),
            ("KLUBBE_ARCHIVE", inside("archive")),
            ("KLUBBE_CONFIG", inside("config")),
            ("KLUBBE_STATE", inside("state")),
            ("TMPDIR", inside("tmp")),
            ("LC_ALL", "nb_NO.UTF-8".to_owned()),
            ("NO_COLOR", String::new()),
            ("COLORTERM", String::new()),
        ]
    }

    /// klubbe without a terminal, in this home.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_klubbe"));
        command.args(arguments).envs(self.environment()).current_dir(self.path()).stdin(std::process::Stdio::null());
        command
    }

    /// What it prints on standard output; the test fails when it fails.
    pub fn stdout(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "klubbe {arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// klubbe in a terminal.
pub struct Term {
    pty: Pty,
    home: Home,
}

impl Term {
    /// Starts klubbe in a home of its own, in a terminal of so many columns and rows.
    pub fn start(arguments: &[&str], size: (u16, u16)) -> Self {
        Self::start_in(&Home::new(), arguments, size)
    }

    /// The same in a home that has something in it.
    pub fn start_in(home: &Home, arguments: &[&str], size: (u16, u16)) -> Self {
        Self::start_with(home, arguments, size, &[])
    }

    /// The same, where a few things around it are otherwise; what is set to nothing is not there.
    pub fn start_with(home: &Home, arguments: &[&str], size: (u16, u16), more: &[(&'static str, &str)]) -> Self {
        let mut environment = home.environment();
        environment.retain(|(known, _)| more.iter().all(|(name, _)| name != known));
        let there = more.iter().filter(|(_, value)| !value.is_empty());
        environment.extend(there.map(|(name, value)| (*name, (*value).to_owned())));
        let environment: Vec<(&str, &str)> = environment.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let pty = Pty::start(Path::new(env!("CARGO_BIN_EXE_klubbe")), arguments, &environment, size);
        Self { pty, home: home.clone() }
    }

    /// The home that it runs in.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Presses a key: a character, or `Enter`, `Esc`, `Tab`, `Shift-Tab`, `Space`, `Up`, `Alt-Down`, `Ctrl-S`, `F1` …
    /// It has been read when this returns, so that an Escape is never taken for the beginning of what comes next.
    pub fn key(&mut self, name: &str) -> &mut Self {
        self.read(&bytes_of(name));
        self
    }

    /// Presses several keys, with spaces between their names: `"j j Enter"`.
    pub fn keys(&mut self, names: &str) -> &mut Self {
        for name in names.split_whitespace() {
            self.key(name);
        }
        self
    }

    /// Types text, a line end as Enter. All of it has been read when this returns.
    pub fn type_text(&mut self, text: &str) -> &mut Self {
        let text: Vec<char> = text.chars().map(|c| if c == '\n' { '\r' } else { c }).collect();
        // so little is handed over at once
        for chunk in text.chunks(32) {
            self.read(&chunk.iter().collect::<String>());
        }
        self
    }

    /// Pastes text, as a terminal does it.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.send(&format!("\x1b[200~{text}\x1b[201~"))
    }

    /// Sends bytes and does not wait for anything.
    pub fn send(&mut self, bytes: &str) -> &mut Self {
        if !bytes.is_empty() {
            self.pty.send(bytes);
        }
        self
    }

    /// The same for what is no text.
    pub fn send_bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.pty.send_bytes(bytes);
        self
    }

    /// Waits until the text is on the screen.
    pub fn wait(&mut self, text: &str) -> &mut Self {
        self.pty.wait_for(text);
        self
    }

    /// Waits until the text is not on the screen any more.
    pub fn wait_gone(&mut self, text: &str) -> &mut Self {
        self.wait_until(&format!("no {text}"), |screen| !screen.contains(text))
    }

    /// Waits until the screen satisfies `until`; `what` is said when it never does.
    pub fn wait_until(&mut self, what: &str, until: impl Fn(&str) -> bool) -> &mut Self {
        self.pty.read_until(what, |pty| until(&pty.text()));
        self
    }

    /// Waits until the cells of the screen satisfy `until`.
    pub fn wait_until_cells(&mut self, what: &str, mut until: impl FnMut(&vt100::Screen) -> bool) -> &mut Self {
        self.pty.read_until(what, |pty| until(pty.screen()));
        self
    }

    /// Reads until nothing has come for half a second: for making pictures, never for checking anything.
    pub fn settle(&mut self) -> &mut Self {
        self.pty.read_while_it_comes();
        self
    }

    /// What is on the screen, a line a row.
    pub fn screen(&self) -> String {
        self.pty.text()
    }

    /// The screen with its colours, modes and cursor.
    pub fn cells(&self) -> &vt100::Screen {
        self.pty.screen()
    }

    /// How often these bytes came so far.
    pub fn times(&self, text: &str) -> usize {
        self.pty.times(text)
    }

    /// Whether these bytes came at any time; unlike the screen this forgets nothing.
    pub fn said(&self, text: &str) -> bool {
        self.pty.said(text)
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        self.pty.resize(size);
        self
    }

    /// Sends a signal by name: `TERM`.
    pub fn signal(&mut self, name: &str) -> &mut Self {
        self.pty.signal(name);
        self
    }

    /// `kill -9`; what was on the screen stays readable.
    pub fn kill(&mut self) -> &mut Self {
        self.pty.signal("KILL");
        self.pty.exit_code();
        self
    }

    /// Waits for the end.
    pub fn exit_code(&mut self) -> u32 {
        self.pty.exit_code()
    }

    /// Checks that nothing is left switched on.
    pub fn assert_restored(&self) {
        self.pty.assert_restored();
    }

    /// Checks that the process sleeps and is not woken up for two seconds. It is the one place where time is waited for,
    /// because nothing is what is waited for.
    pub fn assert_idle(&mut self) {
        let mut quiet = 0;
        let mut before = self.pty.wake_ups();
        for _ in 0..100 {
            std::thread::sleep(std::time::Duration::from_millis(100));
            let now = self.pty.wake_ups();
            quiet = if now == before { quiet + 1 } else { 0 };
            before = now;
            if quiet == 20 {
                return;
            }
        }
        panic!("the process was woken up again and again");
    }

    /// Sends a few bytes and waits until the loop, which reads them, has slept again.
    fn read(&mut self, bytes: &str) {
        // the loop is there soon after the first frame
        self.pty.read_until("the loop", |pty| pty.waits_of_the_loop() > 0 || pty.has_ended());
        let before = self.pty.waits_of_the_loop();
        self.pty.send(bytes);
        self.pty.read_until(bytes, |pty| pty.waits_of_the_loop() != before || pty.has_ended());
    }
}

/// What a terminal sends for a key.
fn bytes_of(name: &str) -> String {
    let (modifiers, key) = match name.rsplit_once('-') {
        Some((modifiers, key)) if !modifiers.is_empty() && !key.is_empty() => (modifiers, key),
        _ => ("", name),
    };
    let (shift, alt, ctrl) = (modifiers.contains("Shift"), modifiers.contains("Alt"), modifiers.contains("Ctrl"));
    let code = 1 + u8::from(shift) + 2 * u8::from(alt) + 4 * u8::from(ctrl);
    let arrow = |letter: char| if code == 1 { format!("\x1b[{letter}") } else { format!("\x1b[1;{code}{letter}") };
    let tilde = |number: u8| if code == 1 { format!("\x1b[{number}~") } else { format!("\x1b[{number};{code}~") };
    let plain = match key {
        "Up" => return arrow('A'),
        "Down" => return arrow('B'),
        "Right" => return arrow('C'),
        "Left" => return arrow('D'),
        "Home" => return arrow('H'),
        "End" => return arrow('F'),
        "Insert" => return tilde(2),
        "Delete" => return tilde(3),
        "PageUp" => return tilde(5),
        "PageDown" => return tilde(6),
        "F1" => return "\x1bOP".into(),
        "F2" => return "\x1bOQ".into(),
        "Tab" if shift => return "\x1b[Z".into(),
        "Enter" => "\r",
        // and at once that the focus is lost, which nobody minds: without it Esc is a key only when nothing follows
        "Esc" => return "\x1b\x1b[O".into(),
        "Tab" => "\t",
        "Space" => " ",
        "Backspace" => "\x7f",
        key => key,
    };
    assert!(plain.chars().count() == 1, "there is no key {name:?}");
    let mut text = plain.to_owned();
    if shift {
        text = text.to_uppercase();
    }
    if ctrl {
        let letter = text.to_ascii_uppercase().bytes().next().unwrap();
        text = char::from(letter & 0x1f).to_string();
    }
    if alt { format!("\x1b{text}") } else { text }
}
