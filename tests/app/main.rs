//! The whole app without a terminal: keys in, screen and journal out.

mod flow;
mod keys;
mod stage;
