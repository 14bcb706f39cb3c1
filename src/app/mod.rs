//! The program without a screen: what a key means and what can be found by name. No I/O, no clock.

pub mod fuzzy;
pub mod keys;
