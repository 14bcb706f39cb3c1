//! The terminal: the only screen, the only keyboard, the only loop and the only clock.
//!
//! Everything that happens arrives in one [`Inbox`]: keys, signals, the terminal that vanished, and the messages of
//! workers. [`run()`] takes everything out that has arrived, lets the [`Program`] change its state, and draws one frame
//! with one `write(2)`. Nothing is ever asked of the terminal, so nothing waits for an answer; nothing wakes up while
//! nothing happens.
//!
//! What differs between the systems is kept here: signals and the hang-up watchdog (`signals.rs`), the size and the way
//! to standard output (`port.rs`).
//!
//! # Limits
//! crossterm takes an Escape at the very end of what it reads for the Escape key. When a burst of arrow keys fills the
//! line's 4,096 bytes, or a slow connection cuts in the same place, one arrow comes as `Esc`, `[`, `B`.
//!
//! A bracketed paste that never ends (`ESC [200~` without `ESC [201~`) is collected by crossterm's own parser, which
//! cannot be reset from outside: keys are lost until the end mark comes. What was typed before is in the journal,
//! signals and a closing window still end the program.

mod changes;
mod clock;
mod encoder;
mod error;
mod inbox;
mod input;
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
