//! Linear mode (`--linear`): the meeting is chaired by lines that are typed and sentences that are printed, for screen
//! readers, braille lines, terminals that cannot place text, and scripts.
//!
//! It is a face like the screen, and no second program: every command becomes one of the meeting's own commands or opens
//! one of the app's own forms and lists, so the rules, the journal, recovery and undo are the same. [`Talk`] is the
//! conversation, pure; [`chair`] gives it a file, a clock, lines and a voice. What can be said is one [table](COMMANDS).
//!
//! No escape sequence is ever printed, and nothing is placed. Its limits: what comes by itself (a case that is over its
//! time) is printed on a line of its own while somebody may be typing.

mod agenda;
mod ask;
mod decisions;
mod desk;
mod elsewhere;
mod follow_ups;
mod general;
mod input;
mod measures;
mod meetings;
mod money;
mod output;
mod people;
mod questions;
mod read;
mod situation;
mod table;
mod talk;
mod tell;
#[cfg(test)]
mod tests;
pub mod words;

pub use desk::chair;
pub use meetings::choose;
pub use table::{COMMANDS, Command, Meant, Vocabulary};
pub use talk::Talk;

use desk::Heard;
