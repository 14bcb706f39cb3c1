//! The targets of `tests/hostile`, for a fuzzer that sees which parts of the program they reach. `tests/fuzz.sh` runs them.
//!
//! Each program calls its own: what it does not link the fuzzer need not look at after each input.

#[path = "../../tests/hostile/stage.rs"]
mod stage;
#[path = "../../tests/hostile/targets/mod.rs"]
pub mod targets;
