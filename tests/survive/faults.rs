//! The system refuses a call, once or from now on, or the program dies in it: `strace` puts the fault in, into the real program.
//!
//! What `strace` cannot do is a short write: it would claim bytes that nobody has written. Real ones are in `full.rs`.

use crate::{
    talk::{LOST, Told, Voice, WRITTEN, files_below, in_file, kept, klubbe, note, tell as talk},
    term::Home,
    times::{Chance, each, skip, tell, wanted},
};
use std::{
    fs,
    os::unix::process::ExitStatusExt,
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

/// The calls by which a program meets its files. A question mark: not every machine has it. Closing is not among them: where a
/// folder cannot be closed, which no file system does, the standard library panics.
const CALLS: [&str; 15] = [
    "openat",
    "write",
    "write",
    "read",
    "fdatasync",
    "fdatasync",
    "fsync",
    "fsync",
    "?rename,?renameat,?renameat2",
    "?unlink,?unlinkat",
    "?mkdir,?mkdirat",
    "statx",
    "?getdents64",
    "flock",
    "?fchmod,?fchown",
];

/// So long what was said to be written may take until it is in a journal, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(30);

const ERRORS: [&str; 5] = ["EIO", "ENOSPC", "EACCES", "EINTR", "KILL"];

/// A fault, as it is said to `strace`.
struct Fault {
    calls: &'static str,
    what: String,
    kills: bool,
    once: bool,
}

/// What is said in one opening: words, and what is saved at once. The words, and all lines.
fn lines(opening: usize) -> (Vec<String>, String) {
    let words: Vec<String> = (0..4).map(|number| format!("o{opening}n{number}.")).collect();
    let mut lines: Vec<String> = words.iter().map(|word| note(word)).collect();
    lines.insert(2, "gi TM1 1200k\nvedtak 11/19: Det vedtas.\nenighet 11/19\n".into());
    (words, lines.concat())
}

/// How often the busiest thread makes each of the calls when nothing fails.
fn usual() -> Result<Vec<usize>, String> {
    let home = Home::with_example();
    let log = home.path().join("strace").display().to_string();
    let told = talk(klubbe(&home, &["strace", "-f", "-qq", "-o", &log], 0), &lines(0).1)?;
    let trace = fs::read_to_string(&log).map_err(|e| format!("{e}: {told:#?}"))?;
    // `1234  openat(AT_FDCWD, …`
    let called: Vec<(&str, &str)> = trace.lines().filter_map(|line| line.split_once('(')?.0.split_once(' ')).collect();
    let busiest = |calls: &str| {
        let ours = |name: &str| calls.split(',').any(|call| call.trim_start_matches('?') == name.trim());
        let threads = called.iter().map(|(thread, _)| thread);
        threads.map(|thread| called.iter().filter(|(of, name)| of == thread && ours(name)).count()).max()
    };
    Ok(CALLS.iter().map(|calls| busiest(calls).unwrap_or(0)).collect())
}

impl Fault {
    fn any(chance: &mut Chance, usual: &[usize]) -> Self {
        let nth = chance.below(CALLS.len());
        let (calls, most) = (CALLS[nth], usual[nth].max(1));
        let error = ERRORS[chance.below(ERRORS.len())];
        // half of them early, where threads that call seldom are met too
        let most = if chance.below(2) == 0 { most.min(6) } else { most };
        let at = 1 + chance.below(most);
        let kills = error == "KILL";
        // a call that is interrupted for ever is begun anew for ever
        let once = kills || error == "EINTR" || chance.below(2) == 0;
        let when = format!("when={at}{}", if once { "" } else { ["+", "+2"][chance.below(2)] });
        let what = if kills { format!("signal=KILL:{when}") } else { format!("error={error}:{when}") };
        Self { calls, what, kills, once }
    }

    /// Whether there may be no file that takes what is said: a journal that cannot be synced takes it all the same.
    fn may_leave_in_memory(&self) -> bool {
        !self.once && self.calls != "fdatasync"
    }

    fn strace<'a>(&self, log: &'a str, options: &'a mut Vec<String>) -> Vec<&'a str> {
        options.extend([format!("trace={}", self.calls), format!("inject={}:{}", self.calls, self.what)]);
        let mut words = vec!["strace", "-f", "-qq", "--seccomp-bpf", "-o", log];
        words.extend(options.iter().flat_map(|option| ["-e", option.as_str()]));
        words
    }
}

/// Why faults cannot be put in here.
fn hindrance() -> Option<String> {
    let options =
        ["-f", "-qq", "--seccomp-bpf", "-e", "trace=close", "-e", "inject=close:error=EIO:when=1", "-o", "/dev/null"];
    match Command::new("strace").args(options).arg("true").output() {
        Err(e) => Some(format!("strace cannot be started: {e}")),
        Ok(output) if !output.stderr.is_empty() => {
            Some(format!("strace may not: {}", String::from_utf8_lossy(&output.stderr).trim().replace('\n', " ")))
        }
        Ok(_) => None,
    }
}

/// What was kept aside and said to be: a journal that the system refused to read, a file that it refused to read. A journal that it
/// refused to rename too is kept where it was, and that is said with its whole path.
fn aside(home: &Home, told: &str) -> String {
    let files = files_below(home.path()).into_iter();
    let ours = files.filter(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let marked = [".unreadable", ".recovered", ".outside-"].iter().any(|mark| name.contains(mark));
        marked && told.contains(&name) || told.contains(&*path.to_string_lossy())
    });
    ours.filter_map(|path| fs::read(path).ok()).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

/// Says the lines and kills the program as soon as what it said to have written is in a journal, or it has said that it is in none. It is
/// not let leave: then it saves, and what is in the file hides what the journal lacks. The other answer is whether it was killed with
/// something in memory alone, having said so; what it says in the next moment, that it is well, may be about what was before.
fn cut_off(
    command: Command,
    home: &Home,
    words: &[String],
    lines: &str,
    excused: bool,
) -> Result<(Told, bool), String> {
    let mut voice = Voice::start(command);
    voice.say(lines.trim_end());
    while voice.said.matches(WRITTEN).count() < words.len() && voice.line().is_some() {}
    let heard = &words[..voice.said.matches(WRITTEN).count().min(words.len())];
    let (since, strace) = (Instant::now(), voice.child.id());
    let mut in_memory = false;
    let lacking = loop {
        let lacking = lacking(home, heard);
        if !voice.listens() || lacking.is_none() {
            break None;
        }
        if excused && voice.is_unwell() {
            in_memory = true;
            break None;
        }
        if since.elapsed() > PATIENCE {
            break lacking;
        }
    };
    // strace ends as the program does
    let children = fs::read_to_string(format!("/proc/{strace}/task/{strace}/children")).unwrap_or_default();
    for child in children.split_whitespace() {
        Command::new("kill").args(["-9", child]).output().map_err(|e| e.to_string())?;
    }
    let told = voice.ends();
    match lacking {
        Some(word) => Err(format!("{word} was said to be written, and is in no journal\n{told:#?}")),
        None => Ok((told, in_memory)),
    }
}

/// A word that is in no journal.
fn lacking(home: &Home, words: &[String]) -> Option<String> {
    let journals = files_below(home.path()).into_iter().filter(|path| path.extension().is_some_and(|e| e == "journal"));
    let bytes: Vec<u8> = journals.filter_map(|path| fs::read(path).ok()).flatten().collect();
    let text = String::from_utf8_lossy(&bytes);
    words.iter().find(|word| !text.contains(word.as_str())).cloned()
}

/// One home, two openings with a fault each: the second finds what the first has left.
fn openings(nth: usize, usual: &[usize], hits: &AtomicUsize, without: &AtomicUsize) -> Result<(), String> {
    let (home, mut chance) = (Home::with_example(), Chance::new(nth));
    let (mut all, mut heard, mut honest) = (Vec::new(), String::new(), true);
    for opening in 0..2 {
        let fault = Fault::any(&mut chance, usual);
        let log = home.path().join("strace").display().to_string();
        let (words, lines) = lines(opening);
        let command = klubbe(&home, &fault.strace(&log, &mut Vec::new()), opening);
        let leaves = chance.below(3) > 0;
        let told = if leaves {
            talk(command, &lines).map(|told| (told, false))
        } else {
            cut_off(command, &home, &words, &lines, fault.may_leave_in_memory())
        };
        let (told, in_memory) =
            told.map_err(|why| format!("opening {opening}, {} {}: {why}", fault.calls, fault.what))?;
        let about = |why: String| format!("opening {opening}, {} {}: {why}\n{told:#?}", fault.calls, fault.what);

        let trace = fs::read_to_string(&log).map_err(|e| about(e.to_string()))?;
        let hit = trace.contains("(INJECTED)") || fault.kills && leaves && trace.contains("killed by SIGKILL");
        hits.fetch_add(usize::from(hit), Ordering::Relaxed);
        ended(&fault, leaves, &told).map_err(about)?;
        // killed after one fault it may not have come to say that it is well again; what it wrote is asked for
        if told.complained.contains(LOST) || in_memory || fault.may_leave_in_memory() && !leaves && told.is_unwell() {
            without.fetch_add(1, Ordering::Relaxed);
            // it has said so; only the file must be whole
            if fault.once {
                return Err(about("one fault, and nothing was written".into()));
            }
            honest = false;
        }
        all.extend(words.into_iter().take(told.written()));
        heard += &told.said;
        heard += &told.complained;
        let sure = if honest { &all[..] } else { &[] };
        // the first is looked at by what the second finds, and often before that
        if (opening == 1 || nth.is_multiple_of(2))
            && let Err(why) = kept(&home, sure)
        {
            let aside = aside(&home, &heard);
            let there =
                |word: &String| aside.contains(word.as_str()) || kept(&home, std::slice::from_ref(word)).is_ok();
            if !sure.iter().all(there) {
                return Err(about(why));
            }
            return Ok(());
        }
    }
    if !honest || !nth.is_multiple_of(4) {
        return Ok(());
    }
    // without a fault all of it comes into the file
    let told = talk(klubbe(&home, &[], 2), "notat 9: slutt.\n")?;
    all.push("slutt.".into());
    in_file(&home, &all).map_err(|why| format!("at last: {why}\n{told:#?}"))
}

fn ended(fault: &Fault, leaves: bool, told: &Told) -> Result<(), String> {
    match told.status.signal() {
        Some(9) if fault.kills || !leaves => Ok(()),
        _ => told.is_sane(),
    }
}

#[test]
fn what_was_heard_survives_calls_that_fail() {
    if let Some(why) = hindrance() {
        return skip("faults of the system's calls", &why);
    }
    let wanted = wanted("KLUBBE_FAULTS", 200);
    let (hits, without) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // some faults are for a call that never comes: they do not count, and others take their place
    let (mut from, usual) = (0, usual().unwrap());
    while hits.load(Ordering::Relaxed) < wanted {
        let more = (wanted - hits.load(Ordering::Relaxed)).div_ceil(2) + 4;
        each(more, |nth| openings(from + nth, &usual, &hits, &without));
        from += more;
        assert!(from < 4 * wanted + 40, "faults hardly ever come");
    }
    tell(&format!(
        "{} faults, nothing lost, in {from} pairs of openings; {} times nothing could be written anywhere, and that was said",
        hits.into_inner(),
        without.into_inner()
    ));
}
