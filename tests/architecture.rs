//! Checks the house from its sources: floors, purity, small files with a word at the door. Each rule is also fed
//! something wrong and must say so, because a check that cannot fail is none.
//!
//! Why it is so, and what each floor is for: `docs/architecture.md`.

#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use rules::{ALL, FLOORS};
use source::Source;
use std::{
    fs,
    path::{Path, PathBuf},
};

const TOP: &[&str] = &["src", "sessions", "themes", "locales", "benches", "tests", "docs"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files below a folder, as paths from the root with `/` between.
fn files(folder: &str) -> Vec<(String, String)> {
    fn walk(at: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let named = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let inside = path.strip_prefix(root()).ok()?;
        let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        Some((parts.join("/"), text))
    };
    found.into_iter().filter_map(named).collect()
}

/// The sources, with the files known as test code that are declared so where their module is named.
fn house() -> Vec<Source> {
    let mut sources: Vec<Source> = files("src").iter().map(|(path, text)| Source::new(path, text)).collect();
    let tests: Vec<Vec<String>> = sources.iter().flat_map(Source::test_modules).collect();
    for source in &mut sources {
        if tests.iter().any(|module| source.module.starts_with(module)) {
            source.mark_all_as_test();
        }
    }
    sources
}

fn none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_house_keeps_its_rules() {
    let house = house();
    assert!(house.iter().any(|source| source.path == "src/lib.rs"), "the sources were not found");
    none(&house.iter().flat_map(|source| ALL.iter().flat_map(move |rule| rule(source))).collect::<Vec<_>>());
}

#[test]
fn tests_are_small_files_with_a_word_at_the_door() {
    let rules = [rules::module_doc, rules::length, rules::reasons];
    let sources = ["tests", "benches"].map(files).concat();
    let check = |(path, text): &(String, String)| rules.map(|rule| rule(&Source::new(path, text))).concat();
    none(&sources.iter().flat_map(check).collect::<Vec<_>>());
}

/// What the person asked for whom klubbe is built.
#[test]
fn what_was_asked_for_is_what_it_is_made_of() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for name in ["ratatui", "crossterm", "serde", "ron", "chrono", "directories", "color-eyre"] {
        assert!(manifest.lines().any(|line| line.starts_with(&format!("{name} = "))), "{name}");
    }
}

#[test]
fn top_level_folders_are_there() {
    let missing = TOP.iter().filter(|folder| !root().join(folder).is_dir());
    none(&missing.map(|folder| format!("{folder}/ is missing")).collect::<Vec<_>>());
}

#[test]
fn no_module_stands_on_two_floors() {
    let mut all: Vec<_> = FLOORS.concat();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count);
}

/// What `rule` says about `text`, were it in the file `path`.
fn said(rule: fn(&Source) -> Vec<String>, path: &str, text: &str) -> usize {
    rule(&Source::new(path, text)).len()
}

#[test]
fn a_glance_at_the_floor_above_is_seen() {
    let above = [
        "use crate::store::Journal;",
        "use crate::{money::Money, app::App};",
        "use crate::{\n    forum::{self, Forum},\n    ui,\n};",
        "fn f() { crate::runtime::run(); }",
        "fn f() -> Vec<crate::panes::Pane> { Vec::new() }",
        "use super::super::cli;",
        "pub use crate::archive as shelf;",
        "use crate::*;",
        "use crate::attic::Box;",
        "use crate::testing::meeting;",
        "#[cfg(test)] mod tests { use crate::store::Journal; }",
    ];
    for text in above {
        assert_eq!(said(rules::floors, "src/meeting/agenda.rs", text), 1, "{text}");
    }
    let below = "use crate::{money::Money, forum::{Forum, wheel}}; use crate::meeting::Event; use super::people; \
                 #[cfg(test)] mod tests { use crate::testing::meeting; use super::super::people; } // crate::store";
    assert_eq!(said(rules::floors, "src/meeting/agenda.rs", below), 0);
    assert_eq!(said(rules::floors, "src/attic/trunk.rs", ""), 1, "give it a floor");
    assert_eq!(said(rules::floors, "src/main.rs", "use klubbe::cli; fn f() { klubbe::runtime::run(); }"), 0);
}

#[test]
fn a_clock_or_a_file_on_a_pure_floor_is_seen() {
    let impure = [
        "use std::fs;",
        "use std::{collections::BTreeMap, fs::File};",
        "fn f() { std::net::TcpStream::connect(a); }",
        "fn f() { ::std::process::exit(1) }",
        "use std::env::var as ask;",
        "use std::time::{Duration, Instant};",
        "use std::time;",
        "use std::*;",
        "fn f() { let now = SystemTime::now(); }",
        "fn f() { chrono::Utc::now(); }",
        "use chrono::{Local, NaiveDate};",
        "fn f() { Uuid::now_v7(); }",
        "use rand::Rng;",
        "fn f() { std::thread::spawn(g); }",
        "static mut COUNT: u32 = 0;",
        "static SEEN: std::sync::Mutex<u8> = x();",
        "fn f() { println!(\"so\"); }",
        "fn f() { dbg!(1); }",
        "#[cfg(test)] mod tests { fn f() { Instant::now(); } }",
    ];
    for folder in ["money", "language", "forum", "meeting", "funding", "minutes", "app", "ui", "panes", "overlays"] {
        for text in impure {
            assert_eq!(said(rules::purity, &format!("src/{folder}/x.rs"), text), 1, "{folder}: {text}");
        }
    }
    let pure = "use std::time::Duration; use chrono::NaiveDateTime; use std::{fmt, io}; const A: &'static str = \"\"; \
                static TABLE: LazyLock<Vec<u8>> = LazyLock::new(Vec::new); fn rand_like() { Reach::Local; } \
                #[cfg(test)] mod tests { use std::fs; }";
    assert_eq!(said(rules::purity, "src/meeting/x.rs", pure), 0);
    assert_eq!(said(rules::purity, "src/runtime.rs", "use std::time::Instant;"), 0);
}

#[test]
fn a_widget_below_the_screen_is_seen() {
    for text in ["use ratatui::text::Line;", "use ratatui_core::buffer::Buffer;", "fn f() { rat_text::x(); }"] {
        for path in ["src/app/mod.rs", "src/meeting/mod.rs", "src/minutes/mod.rs", "src/store/lock.rs"] {
            assert_eq!(said(rules::screens, path, text), 1, "{path}: {text}");
        }
        assert_eq!(said(rules::screens, "src/editor/mod.rs", text), 0);
    }
    let keys = "use crossterm::event::{KeyCode, KeyEvent, MouseEvent};";
    assert_eq!(said(rules::screens, "src/app/keymap.rs", keys), 0);
    assert_eq!(said(rules::screens, "src/meeting/mod.rs", keys), 3);
    assert_eq!(said(rules::screens, "src/app/keymap.rs", "fn f() { crossterm::event::read(); }"), 1);
}

#[test]
fn a_word_to_the_network_is_seen() {
    let seen = [
        "std::net::TcpStream::connect(a);",
        "::std::net::lookup();",
        "rustix::net::socket(a);",
        "TcpListener::bind(a);",
    ];
    for text in seen.map(|call| format!("fn f() {{ {call} }}")).iter().chain(&["use std::{fs, net};".to_owned()]) {
        assert_eq!(said(rules::network, "src/cli/x.rs", text), 1, "{text}");
    }
    assert_eq!(said(rules::network, "src/terminal/x.rs", "use std::os::unix::net::UnixStream; fn f() { g(); }"), 0);
}

#[test]
fn what_could_end_the_program_is_seen() {
    for text in ["fn f() { x.unwrap(); }", "fn f() { x\n.expect(\"y\") }", "fn f() { panic!() }", "fn f() { todo!() }"]
    {
        assert_eq!(said(rules::no_panics, "src/store/lock.rs", text), 1, "{text}");
    }
    let fine = "fn f() { x.unwrap_or(1); x.unwrap_or_else(g); } #[cfg(test)] mod tests { fn f() { x.unwrap(); } }";
    assert_eq!(said(rules::no_panics, "src/store/lock.rs", fine), 0);
}

#[test]
fn an_exception_without_its_reason_is_seen() {
    for text in
        ["#[allow(dead_code)]\nfn f() {}", "#![allow(missing_docs)]", "#[cfg_attr(unix, allow(dead_code))]\nfn f() {}"]
    {
        assert_eq!(said(rules::reasons, "src/x.rs", text), 1, "{text}");
    }
    let said_why = "#[expect(clippy::too_many_lines, reason = \"one table\")]\nfn f() {}\n\
                    // the field's own word\n#[allow(non_snake_case)]\nfn G() {}\n#[allow(unused)] // told\nfn h() { allow(1); }";
    assert_eq!(said(rules::reasons, "src/x.rs", said_why), 0);
}

#[test]
fn a_file_without_a_word_or_without_an_end_is_seen() {
    for text in ["use std::fmt;\n", "// what?\n", "//!\n", ""] {
        assert_eq!(said(rules::module_doc, "src/x.rs", text), 1, "{text}");
    }
    assert_eq!(said(rules::module_doc, "src/x.rs", "//! What lives here.\n"), 0);
    assert_eq!(said(rules::length, "src/x.rs", &"\n".repeat(rules::LONGEST + 1)), 1);
    assert_eq!(said(rules::length, "src/x.rs", &"\n".repeat(rules::LONGEST)), 0);
}
