//! The targets of `tests/hostile`, for a fuzzer that sees which parts of the program they reach. `tests/fuzz.sh` runs them.

#[path = "../../tests/hostile/stage.rs"]
mod stage;
#[path = "../../tests/hostile/targets/mod.rs"]
mod targets;

/// Gives bytes to the target of this name.
///
/// # Panics
/// Where something is not as promised: that is what is looked for.
pub fn give(name: &str, bytes: &[u8]) {
    let target = targets::ALL.iter().find(|(known, _)| *known == name).map(|(_, target)| target);
    target.expect("the target has a name")(bytes);
}
