//! The rules of the house. Each is a question to one file and answers with what is wrong, as `file:line: what`.

use crate::source::{Mention, Source};

/// The floors from the ground up: a module names only its own floor and those below it.
pub const FLOORS: &[&[&str]] = &[
    &["money"],
    &["language"],
    &["forum"],
    &["meeting"],
    &["funding", "minutes"],
    &["editor", "store", "spreadsheet"],
    &["archive"],
    &["app"],
    &["ui"],
    &["panes", "overlays"],
    &["terminal", "runtime", "linear", "cli"],
];

/// A top-level module that only tests use may be called this; no floor, and no code outside tests names it.
pub const TEST_HELPERS: &str = "testing";

/// No clock, no files, no threads, no chance, no globals: the same calls give the same answers.
const PURE: &[&str] =
    &["money", "language", "forum", "meeting", "funding", "minutes", "editor", "app", "ui", "panes", "overlays"];

/// Those that draw or talk to the terminal. Everybody else has never heard of ratatui.
const DRAWING: &[&str] = &["editor", "ui", "panes", "overlays", "terminal", "runtime", "cli"];

pub const LONGEST: usize = 400;

type Rule = fn(&Source) -> Vec<String>;

/// For every file in `src`.
pub const ALL: &[Rule] = &[floors, purity, screens, network, no_panics, reasons, module_doc, length];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// The top-level module that a file belongs to: none for `lib.rs` and `main.rs`, which stand above all floors.
fn home(source: &Source) -> Option<&str> {
    source.module.first().map(String::as_str)
}

fn is_at(source: &Source, line: usize, what: &str) -> String {
    format!("{}:{line}: {what}", source.path)
}

pub fn floors(source: &Source) -> Vec<String> {
    let Some(home) = home(source) else { return Vec::new() };
    if home == TEST_HELPERS {
        return Vec::new();
    }
    let Some(own) = floor(home) else {
        return vec![is_at(source, 1, &format!("give `{home}` a floor, in tests/architecture/rules.rs"))];
    };
    let judge = |mention: &Mention| {
        let top = source.top(mention)?;
        let wrong = match floor(top) {
            Some(other) if other <= own => return None,
            Some(_) => format!("`{home}` may not name `{top}`, which is a floor above it"),
            None if top == TEST_HELPERS && mention.test => return None,
            None if top == TEST_HELPERS => format!("`{TEST_HELPERS}` is for tests only"),
            None => format!("`{top}` has no floor: name the module where it lives, or give it one"),
        };
        Some(is_at(source, mention.line, &wrong))
    };
    source.mentions().iter().filter_map(judge).collect()
}

/// Not even in tests: these make a test depend on the day.
const CLOCK_AND_CHANCE: &[&str] = &[
    "std::time::*",
    "Instant",
    "SystemTime",
    "Utc::now",
    "Local::now",
    "chrono::Local",
    "now_v7",
    "new_v4",
    "rand",
    "getrandom",
    "fastrand",
];

const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "std::*",
    "stdin",
    "stdout",
    "stderr",
    "thread_local",
];

/// Whether a path says one of the forbidden things, as some run of its parts.
fn says(mention: &Mention, forbidden: &[&str]) -> bool {
    forbidden.iter().any(|path| {
        let parts: Vec<&str> = path.split("::").collect();
        mention.path.windows(parts.len()).any(|run| run == parts)
    })
}

/// `use std::time` and the like hide what is meant behind another name.
fn hides(mention: &Mention) -> bool {
    ["std", "std::time"].contains(&mention.path.join("::").as_str()) && mention.path.len() < 3
}

pub fn purity(source: &Source) -> Vec<String> {
    if !home(source).is_some_and(|home| PURE.contains(&home)) {
        return Vec::new();
    }
    let impure = |mention: &&Mention| {
        says(mention, CLOCK_AND_CHANCE) || (!mention.test && (says(mention, OUTSIDE) || hides(mention)))
    };
    let mut found: Vec<String> = source
        .mentions()
        .iter()
        .filter(impure)
        .map(|mention| {
            let what = "is no business of a pure floor: let the runtime put it into the message or the event";
            is_at(source, mention.line, &format!("`{}` {what}", mention.path.join("::")))
        })
        .collect();
    let tokens = &source.tokens;
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| !token.test) {
        let next = tokens.get(at + 1).map_or("", |next| next.text.as_str());
        let prints = ["println", "print", "eprintln", "eprint", "dbg"].contains(&token.text.as_str()) && next == "!";
        let before = at.checked_sub(1).map_or("", |at| tokens[at].text.as_str());
        let global = token.text == "static" && before != "'" && is_global_state(source, at);
        if prints || global {
            found.push(is_at(
                source,
                token.line,
                &format!("`{} {next}`: a pure floor has no side effects", token.text),
            ));
        }
    }
    found
}

/// A `static` that can change. One that is only made late, such as a table in a `LazyLock`, is fine.
fn is_global_state(source: &Source, at: usize) -> bool {
    let declared = source.tokens[at..].iter().take_while(|token| token.text != "=" && token.text != ";");
    declared.map(|token| token.text.as_str()).any(|word| {
        ["mut", "Mutex", "RwLock", "Cell", "RefCell", "OnceLock"].contains(&word) || word.starts_with("Atomic")
    })
}

/// ratatui and the terminal stay with those who draw; the app knows keys by their types and nothing more.
pub fn screens(source: &Source) -> Vec<String> {
    let Some(home) = home(source).filter(|home| !DRAWING.contains(home) && *home != TEST_HELPERS) else {
        return Vec::new();
    };
    let key_type = |path: &[String]| {
        path.get(1).is_some_and(|part| part == "event")
            && path.get(2).is_none_or(|part| part.starts_with("Key") || part.starts_with("Mouse"))
    };
    let wrong = |mention: &&Mention| match mention.path[0].as_str() {
        "ratatui" => true,
        "crossterm" => home != "app" || !key_type(&mention.path),
        first => first.starts_with("ratatui_") || first.starts_with("rat_"),
    };
    let mentions = source.mentions();
    let found = mentions.iter().filter(wrong);
    found.map(|at| is_at(source, at.line, &format!("`{}` is for those who draw", at.path.join("::")))).collect()
}

/// Nothing goes over a network: `docs/reliability.md` promises it.
pub fn network(source: &Source) -> Vec<String> {
    const ABROAD: &[&str] = &["std::net", "std::*", "TcpStream", "TcpListener", "UdpSocket", "rustix::net"];
    let goes = |mention: &&Mention| says(mention, ABROAD) || mention.path == ["std"];
    let mentions = source.mentions();
    let found = mentions.iter().filter(goes);
    found.map(|at| is_at(source, at.line, &format!("`{}`: klubbe talks to no network", at.path.join("::")))).collect()
}

pub fn no_panics(source: &Source) -> Vec<String> {
    let asks = |three: &[&str]| {
        matches!(three, [".", "unwrap" | "expect" | "unwrap_err" | "expect_err", "("])
            || matches!(three, [_, "panic" | "todo" | "unimplemented", "!"])
    };
    let live: Vec<_> = source.tokens.iter().filter(|token| !token.test).collect();
    let found = live.windows(3).filter(|three| asks(&[&three[0].text, &three[1].text, &three[2].text]));
    found
        .map(|three| is_at(source, three[1].line, &format!("`{}` ends the meeting: return an error", three[1].text)))
        .collect()
}

/// `#[allow(…)]` and `#[expect(…)]` say why: with `reason = "…"`, or in a comment on that line or the one above.
pub fn reasons(source: &Source) -> Vec<String> {
    let tokens = &source.tokens;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().skip(1) {
        let before = tokens[at - 1].text.as_str();
        let next = tokens.get(at + 1).map_or("", |token| token.text.as_str());
        // inside `cfg_attr(…, allow(…))` a comma stands before it
        let attribute =
            ["allow", "expect"].contains(&token.text.as_str()) && next == "(" && ["[", ","].contains(&before);
        let hash = before == "," || at >= 2 && ["#", "!"].contains(&tokens[at - 2].text.as_str());
        let reason = tokens[at..].iter().take_while(|token| token.text != "]").any(|token| token.text == "reason");
        let comment = [token.line, token.line - 1].iter().any(|line| source.comments.contains(line));
        if attribute && hash && !reason && !comment {
            found.push(is_at(source, token.line, &format!("`{}` without a reason beside it", token.text)));
        }
    }
    found
}

pub fn module_doc(source: &Source) -> Vec<String> {
    let begins = source.text.trim_start().lines().next().is_some_and(|line| line.trim_end().len() > 4);
    let doc = source.text.trim_start().starts_with("//! ");
    if begins && doc {
        Vec::new()
    } else {
        vec![is_at(source, 1, "begin with `//!`: what lives here, why, its limits")]
    }
}

pub fn length(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines <= LONGEST {
        return Vec::new();
    }
    vec![is_at(source, lines, &format!("{lines} lines, and {LONGEST} are the most: one concept, one small file"))]
}
