//! The command line: one file a subcommand. What is common to them (where things lie, which language, which clock) is
//! found out once, in [`Context`]; what goes wrong is a [`Failure`] in the user's language.
//!
//! Help is in English, as scripts and manual pages expect it; everything else is said in the language chosen. Results
//! go to standard output as plain text, everything about them to standard error.
//! Exit status: 0 done, 1 it could not be done, 2 it was asked for wrongly.

mod arguments;
mod check;
mod completions;
mod context;
mod demo;
mod failure;
mod home;
mod list;
mod man;
mod minutes;
mod new;
mod newest;
mod open;
mod output;

pub use arguments::{Cli, Command, Global};
pub use context::Context;
pub use failure::Failure;

use crate::language::clean::clean_lines;
use clap::{CommandFactory, FromArgMatches, builder::Resettable};
use std::{env, ffi::OsString, process::ExitCode};

/// What was asked for. A variable that is set to nothing names no folder, as if it were not set; an option that is
/// given nothing is a mistake.
fn parsed(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
    let mut command = Cli::command();
    for (option, variable) in [("archive", "KLUBBE_ARCHIVE"), ("config", "KLUBBE_CONFIG")] {
        if env::var_os(variable).is_some_and(|value| value.is_empty()) {
            command = command.mut_arg(option, |argument| argument.env(Resettable::Reset));
        }
    }
    let matches = command.try_get_matches_from_mut(arguments)?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// Runs what the arguments ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match parsed(arguments) {
        Ok(cli) => cli,
        Err(asked) => {
            if asked.use_stderr() {
                // an error repeats what was written, which may steer the terminal
                output::say(clean_lines(&asked.render().to_string()).trim_end());
            } else {
                // help and version are no errors; a reader who has left does not matter
                let _ = asked.print();
            }
            return ExitCode::from(u8::try_from(asked.exit_code()).unwrap_or(2));
        }
    };
    let context = Context::new(cli.global);
    let done = match cli.command {
        None => home::run(&context),
        Some(Command::Demo(asked)) => demo::run(&context, &asked),
        Some(Command::New(asked)) => new::run(&context, &asked),
        Some(Command::Open(asked)) => open::run(&context, &asked),
        Some(Command::Check(asked)) => check::run(&context, &asked),
        Some(Command::Minutes(asked)) => minutes::run(&context, &asked),
        Some(Command::List(asked)) => list::run(&context, asked),
        Some(Command::Completions(asked)) => completions::run(asked),
        Some(Command::Man(asked)) => man::run(&asked),
    };
    done.unwrap_or_else(|failure| {
        output::say(&format!("klubbe: {failure}"));
        Failure::exit_code()
    })
}
