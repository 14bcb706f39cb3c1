//! The whole app without a terminal: keys in, screen and journal out.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod contrast;
mod flow;
mod grid;
mod holes;
#[path = "../../src/app/home/testing.rs"]
mod homes;
mod keys;
mod languages;
mod mouse;
#[path = "../support/pseudo.rs"]
mod pseudo;
mod stage;
mod traffic;
mod ways;

/// The archives of home's own tests are read as they are, with `crate` for the library.
use klubbe::{app, archive, language, meeting, store};
