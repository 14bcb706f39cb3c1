//! The terminal: the only screen, the only keyboard, the only loop and the only clock.
//!
//! Everything that happens arrives in one [`Inbox`]: keys, signals, the terminal that vanished, and the messages of
//! workers. [`run()`] takes everything out that has arrived, lets the [`Program`] change its state, and draws one frame
//! with one `write(2)`. Nothing is ever asked of the terminal, so nothing waits for an answer; nothing wakes up while
//! nothing happens.
//!
//! What differs between the systems is kept here: the keyboard (`keyboard.rs`, and `input.rs` elsewhere), signals and
//! the hang-up watchdog (`signals.rs`), the size and the way to standard output (`port.rs`).
//!
//! # Limits
//! An Escape that nothing follows for 25 ms is the Escape key; who presses Escape and a letter faster, or while the
//! program is busy, has pressed Alt and that letter. A paste that never ends is over after a silent second.
//! On Windows crossterm reads the console, which tells keys and not bytes.

mod changes;
mod clock;
mod encoder;
mod error;
mod inbox;
mod input;
#[cfg(unix)]
mod keyboard;
#[cfg(unix)]
mod keys;
mod modes;
mod panics;
mod pen;
mod port;
mod run;
mod screen;
mod signals;

pub use clock::{Clock, until_next_second};
pub use error::TerminalError;
pub use inbox::{Inbox, Input, Mailbox};
pub use modes::{Modes, restore};
pub use panics::install as install_panic_hook;
pub use port::columns;
pub use run::{Ending, Flow, Listening, Program, listen_for_signals, run, run_listening, run_without_listeners};
pub use screen::Screen;
pub use signals::outlive_file_limits;
