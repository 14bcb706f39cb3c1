//! The program itself on hostile things: a child with an end to its memory, that has to end by itself and to print plain text.

use crate::stage::harmless;
use std::{
    fmt::Write as _,
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

/// No program may have more memory than this, in kilobytes: of addresses, and so surely of what it uses.
const MEMORY: u32 = 512 * 1024;

/// What takes as long hangs. Two seconds are promised on a quiet machine; the slowest is told and not judged.
const PATIENCE: Duration = Duration::from_secs(60);

/// A home of its own.
pub struct Home(pub tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        fs::create_dir(home.path("arkiv")).unwrap();
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// klubbe with these words; what it prints is harmless, and it ends by itself with a status that is one of its own.
    pub fn klubbe(&self, words: &[&Path], lines: &str) -> Result<String, String> {
        let mut command = limited();
        command.args(["--lang", "nb", "--now", "2019-03-20T11:28:12", "--archive"]).arg(self.path("arkiv"));
        command.args(words).current_dir(self.0.path()).env_clear().env("KLUBBE_STATE", self.path("tilstand"));
        for variable in ["HOME", "TMPDIR", "KLUBBE_CONFIG"] {
            command.env(variable, self.0.path());
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        let (sender, heard) = mpsc::channel();
        let pipes: [Box<dyn io::Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for mut pipe in pipes {
            let sender = sender.clone();
            thread::spawn(move || {
                let mut bytes = Vec::new();
                let _ = pipe.read_to_end(&mut bytes);
                let _ = sender.send(bytes);
            });
        }
        let (mut ear, lines) = (child.stdin.take().unwrap(), lines.to_owned());
        // one that has ended in the meantime hears no more
        thread::spawn(move || drop(ear.write_all(lines.as_bytes())));
        let mut said = String::new();
        for _ in 0..2 {
            let Ok(bytes) = heard.recv_timeout(PATIENCE) else {
                let _ = child.kill();
                return Err(format!("{words:?}: hangs"));
            };
            said += &String::from_utf8(bytes).map_err(|_| format!("{words:?}: what is printed is no text"))?;
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        std::panic::catch_unwind(|| harmless(&said)).map_err(|_| format!("{words:?}: steers the terminal"))?;
        let sane = matches!(status.code(), Some(0 | 1)) && !said.contains("panicked") && !said.contains("memory");
        if sane { Ok(said) } else { Err(format!("{words:?}: {status}\n{said}")) }
    }
}

/// The program with an end to its memory, where the system has such a thing.
fn limited() -> Command {
    let program = env!("CARGO_BIN_EXE_klubbe");
    if cfg!(target_os = "linux") {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -v {MEMORY} && exec \"$@\""), "sh", program]);
        command
    } else {
        Command::new(program)
    }
}

/// Does it with each, two at a time, and says how many there were and which took longest. Fails with all that failed.
pub fn each<T: Sync>(kind: &str, cases: &[(String, T)], work: impl Fn(&T) -> Result<(), String> + Sync) {
    let next = AtomicUsize::new(0);
    let (wrong, slowest) = (Mutex::new(String::new()), Mutex::new((Duration::ZERO, "")));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, case)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let begun = Instant::now();
                    if let Err(why) = work(case) {
                        let _ = writeln!(wrong.lock().unwrap(), "{name}: {why}");
                    }
                    let mut slowest = slowest.lock().unwrap();
                    *slowest = (*slowest).max((begun.elapsed(), name.as_str()));
                }
            });
        }
    });
    let (took, name) = *slowest.lock().unwrap();
    let told = format!("{} hostile {kind}, the slowest took {:.1} s: {name}", cases.len(), took.as_secs_f32());
    let _ = writeln!(io::stdout().lock(), "\n{told}");
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{wrong}");
}
