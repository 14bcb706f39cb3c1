//! What the promise says (docs/durability.md), shown on the real program and on real file systems: killed at any moment, refused
//! by the system at any call, without power, on a full disk, in a folder that vanishes. Nothing that was heard may be lost.
//!
//! `KLUBBE_KILLS`, `KLUBBE_FAULTS` and `KLUBBE_CUTS` say how often; `.ci/run` asks for ten times as many as `cargo test` does by itself,
//! `tests/long.sh` for ten or twenty times as many as that. What cannot be had here (root, `strace`) is skipped, and that is printed.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "survive/calls.rs"]
mod calls;
#[path = "survive/cut.rs"]
mod cut;
#[path = "survive/faults.rs"]
mod faults;
#[path = "survive/full.rs"]
mod full;
#[path = "survive/kill.rs"]
mod kill;
#[path = "survive/mount.rs"]
mod mount;
#[path = "survive/talk.rs"]
mod talk;
#[path = "support/pty.rs"]
mod term;
#[path = "survive/times.rs"]
mod times;
