//! A program in a real terminal, as a test sees it: keys in, screen out. It waits for text and never sleeps for luck.

#![allow(clippy::unwrap_used, reason = "what cannot be started has failed the test")]

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// Nothing that is waited for takes as long, on a machine that works.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program and its terminal.
pub struct Pty {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    output: Receiver<Vec<u8>>,
    bytes: Vec<u8>,
    parser: Parser,
}

fn parser((width, height): (u16, u16)) -> Parser {
    Parser::new(NonZero::new(height).unwrap(), NonZero::new(width).unwrap(), 0)
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

impl Pty {
    /// Starts a program in a terminal of this size.
    pub fn start(program: &Path, arguments: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(pty_size(size)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (sender, output) = mpsc::channel();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 64 * 1024];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..read].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self { master: pair.master, keys, child, output, bytes: Vec::new(), parser: parser(size) }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.bytes.extend_from_slice(bytes);
    }

    /// Reads until the screen satisfies `until`.
    pub fn read_until(&mut self, what: &str, mut until: impl FnMut(&mut Self) -> bool) {
        let since = Instant::now();
        while !until(self) {
            match self.output.recv_timeout(Duration::from_millis(20)) {
                Ok(bytes) => self.take(&bytes),
                Err(error) => {
                    let waited = since.elapsed() > PATIENCE || error == RecvTimeoutError::Disconnected;
                    assert!(!waited || until(self), "waited for {what:?} in vain; the screen is\n{}", self.text());
                }
            }
        }
    }

    /// Reads until nothing has come for half a second.
    #[allow(dead_code, reason = "for those who make pictures")]
    pub fn read_while_it_comes(&mut self) {
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(500)) {
            self.take(&bytes);
        }
    }

    /// Waits until the text is on the screen.
    pub fn wait_for(&mut self, text: &str) {
        self.read_until(text, |pty| pty.text().contains(text));
    }

    /// Waits until nothing is switched on any more.
    pub fn wait_until_restored(&mut self) {
        self.read_until("the first screen", |pty| !pty.screen().alternate_screen() && !pty.is_raw());
    }

    /// Waits until the kernel says that the process is in this state.
    pub fn wait_for_state(&mut self, state: char) {
        self.read_until("the process's state", |pty| pty.proc("stat").contains(&format!(") {state} ")));
    }

    /// What is on the screen.
    pub fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Whether these bytes came at any time; unlike the screen this forgets nothing.
    pub fn said(&self, text: &str) -> bool {
        String::from_utf8_lossy(&self.bytes).contains(text)
    }

    /// How often these bytes came so far.
    #[allow(dead_code, reason = "for those who count what is sent")]
    pub fn times(&self, text: &str) -> usize {
        String::from_utf8_lossy(&self.bytes).matches(text).count()
    }

    /// The screen with its modes.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Types.
    pub fn send(&mut self, keys: &str) {
        self.send_bytes(keys.as_bytes());
    }

    /// Types what may be no text.
    pub fn send_bytes(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).unwrap();
        self.keys.flush().unwrap();
    }

    /// How many frames came so far.
    pub fn updates(&self) -> usize {
        self.bytes.windows(8).filter(|bytes| bytes == b"\x1b[?2026h").count()
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, size: (u16, u16)) {
        self.parser.screen_mut().set_size(NonZero::new(size.1).unwrap(), NonZero::new(size.0).unwrap());
        self.master.resize(pty_size(size)).unwrap();
    }

    /// The terminal shows nothing any more, as after somebody else has written to it.
    pub fn forget_screen(&mut self) {
        let (rows, columns) = self.parser.screen().size();
        self.parser = parser((columns.into(), rows.into()));
    }

    fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Sends a signal by name.
    pub fn signal(&self, name: &str) {
        let status = std::process::Command::new("kill").args([&format!("-{name}"), &self.pid().to_string()]).status();
        assert!(status.unwrap().success());
    }

    fn proc(&self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.pid())).unwrap_or_default()
    }

    /// Waits for the end and reads what was said until then.
    pub fn exit_code(&mut self) -> u32 {
        let status = self.child.wait().unwrap();
        // The master end gives an error once the program is gone, and the reading thread ends with that.
        while let Ok(bytes) = self.output.recv_timeout(PATIENCE) {
            self.take(&bytes);
        }
        status.exit_code()
    }

    /// Whether the line gives every key at once.
    pub fn is_raw(&self) -> bool {
        const ICANON: u32 = 2;
        let line = self.master.get_termios().unwrap();
        line.local_flags.bits() & ICANON == 0
    }

    /// Checks that nothing is left switched on.
    pub fn assert_restored(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left on");
        assert!(!screen.hide_cursor(), "the cursor is left hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is left on");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is left on");
        assert!(!self.tells_focus(), "the terminal still tells of its focus");
        assert!(!self.is_raw(), "the line is left raw");
    }

    /// Whether the terminal tells of its focus; the screen does not know this mode.
    pub fn tells_focus(&self) -> bool {
        let said = String::from_utf8_lossy(&self.bytes);
        said.rfind("\x1b[?1004h") > said.rfind("\x1b[?1004l")
    }

    /// Whether the process has ended, or is about to be told so.
    #[allow(dead_code, reason = "for those who wait until a key was read")]
    pub fn has_ended(&self) -> bool {
        let stat = self.proc("stat");
        stat.is_empty() || stat.contains(") Z ")
    }

    /// How often a thread, by its name, has begun to wait.
    #[allow(dead_code, reason = "for those who wait until a signal was heard")]
    pub fn waits_of(&self, name: &str) -> u64 {
        let Ok(threads) = std::fs::read_dir(format!("/proc/{}/task", self.pid())) else { return 0 };
        let mut folders = threads.flatten().map(|thread| thread.path());
        let named = |folder: &std::path::PathBuf| {
            std::fs::read_to_string(folder.join("comm")).is_ok_and(|comm| comm.trim() == name)
        };
        folders.find(named).map_or(0, |folder| switches(&folder.join("status")))
    }

    /// How often the loop, on the first thread, has begun to wait.
    #[allow(dead_code, reason = "for those who wait until a key was read")]
    pub fn waits_of_the_loop(&self) -> u64 {
        switches(Path::new(&format!("/proc/{0}/task/{0}/status", self.pid())))
    }

    /// How often the process was woken up so far, all its threads together.
    pub fn wake_ups(&self) -> u64 {
        let Ok(threads) = std::fs::read_dir(format!("/proc/{}/task", self.pid())) else { return 0 };
        threads.map(|thread| switches(&thread.unwrap().path().join("status"))).sum()
    }
}

/// How often a thread has begun to wait, from its `status`.
fn switches(file: &Path) -> u64 {
    let status = std::fs::read_to_string(file).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap_or("0");
    line.trim().parse().unwrap()
}

impl Drop for Pty {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
