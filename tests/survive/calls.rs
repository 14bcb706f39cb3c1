//! That the real disk is asked: what the store calls a sync is one of the system's, on the right file, and in the right order.
//!
//! The disks of the store's own tests know what the store asked for; this looks at what `strace` saw of the real program.

use crate::{
    talk::{klubbe, note, tell as talk},
    term::Home,
    times::skip,
};
use std::fs;

/// What was called, in order: the call, and the file or the two names.
fn called(home: &Home, opening: usize, lines: &str) -> Option<Vec<(String, String)>> {
    let log = home.path().join("strace").display().to_string();
    let calls = "trace=fsync,fdatasync,ftruncate,rename,renameat,renameat2";
    let told =
        talk(klubbe(home, &["strace", "-f", "-qq", "-y", "-s", "4096", "-e", calls, "-o", &log], opening), lines);
    told.ok()?;
    let trace = fs::read_to_string(&log).ok().filter(|trace| trace.contains("sync("))?;
    // `1234  fdatasync(7</…/000001.journal>) = 0`; what another thread interrupted has its name where it begins
    let begun = trace.lines().filter(|line| !line.contains(" resumed>"));
    let call = |line: &str| {
        let (before, on) = line.split_once('(')?;
        Some((before.split_whitespace().next_back()?.to_owned(), on.to_owned()))
    };
    Some(begun.filter_map(call).collect())
}

/// Where the first of these calls on such a file is, behind another.
fn after(calls: &[(String, String)], from: usize, names: &[&str], on: &str) -> usize {
    let found = calls[from..].iter().position(|(name, file)| names.contains(&name.as_str()) && file.contains(on));
    from + found.unwrap_or_else(|| panic!("no {names:?} of {on} behind {from} in {calls:#?}"))
}

#[test]
fn the_system_is_asked_to_sync_what_the_store_says_it_has_synced() {
    let home = Home::with_example();
    // a decision is saved at once
    let lines = format!("{}vedtak 11/19: Det vedtas.\nenighet 11/19\n", note("en."));
    let Some(calls) = called(&home, 0, &lines) else {
        return skip("what the system is asked", "strace cannot be had here");
    };
    let (whole, data, rename) = (["fsync"], ["fdatasync"], ["rename", "renameat", "renameat2"]);
    after(&calls, 0, &whole, ".base.ron>");
    let journal = after(&calls, 0, &whole, ".journal>");
    let state = home.path().join("state").display().to_string();
    after(&calls, journal, &whole, &format!("{state}>"));
    after(&calls, journal, &data, ".journal>");
    let temporary = after(&calls, 0, &whole, ".klubbe-tmp>");
    let renamed = after(&calls, temporary, &rename, ".klubbe-tmp");
    after(&calls, renamed, &whole, "/archive/2019>");

    // the journal that was left is written on, when what lies behind its end is gone for good
    let calls = called(&home, 1, &note("to.")).unwrap();
    let cut = after(&calls, 0, &["ftruncate"], ".journal>");
    let file = calls[cut].1.split('>').next().unwrap();
    let next = calls[cut + 1..].iter().find(|(_, on)| on.starts_with(file)).unwrap_or_else(|| panic!("{calls:#?}"));
    assert_eq!(next.0, "fsync", "{calls:#?}");
}
