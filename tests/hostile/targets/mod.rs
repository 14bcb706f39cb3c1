//! What is done with bytes that come from anywhere: each panics where something is not as promised. `chance.rs` gives them changed
//! examples, and `fuzz/` whatever a fuzzer finds that knows which parts of the program were reached.

pub mod documents;
pub mod journals;
mod memory;
pub mod own;
pub mod recovery;
pub mod terminal;
pub mod texts;
pub mod typed;

/// Something that bytes are given to.
pub type Target = fn(&[u8]);

/// All of them, by name.
pub const ALL: [(&str, Target); 16] = [
    ("meeting", documents::meeting),
    ("forum", documents::forum),
    ("lists", documents::lists),
    ("journal", journals::journal),
    ("entries", journals::entries),
    ("recovery", recovery::recovery),
    ("own_keys", own::keys),
    ("theme", own::theme),
    ("keys", typed::keys),
    ("home", typed::home),
    ("lines", typed::lines),
    ("input", terminal::input),
    ("screen", terminal::screen),
    ("editor", texts::editor),
    ("cleaner", texts::cleaner),
    ("amounts", texts::amounts),
];
