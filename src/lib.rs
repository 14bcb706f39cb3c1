//! klubbe: chairing a forum meeting from the terminal.
//!
//! The floors of the house, from the ground up; each imports only from floors below it, and
//! `tests/architecture.rs` sees to it.

pub mod app;
pub mod archive;
pub mod cli;
pub mod editor;
pub mod forum;
pub mod language;
pub mod linear;
pub mod meeting;
pub mod minutes;
pub mod money;
pub mod overlays;
pub mod panes;
pub mod runtime;
pub mod store;
pub mod terminal;
pub mod ui;
