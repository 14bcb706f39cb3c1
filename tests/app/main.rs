//! The whole app without a terminal: keys in, screen and journal out.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod contrast;
mod flow;
mod grid;
mod keys;
mod languages;
mod mouse;
#[path = "../support/pseudo.rs"]
mod pseudo;
mod stage;
mod ways;
