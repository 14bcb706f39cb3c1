//! `klubbe open`: the meeting's screen.

use super::{Context, Failure, failure::shown};
use crate::{
    language::system::answered,
    linear,
    runtime::{Outcome, Start, chair},
};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};

/// What was asked for.
#[derive(Clone, Debug, Args)]
pub struct Asked {
    /// A meeting's file, or what its name in the archive has in it, or its date: 2019-03-20, 20.03.2019
    #[arg(value_name = "FILE|NAME")]
    meeting: PathBuf,
}

pub fn run(context: &Context, asked: &Asked) -> Result<ExitCode, Failure> {
    let path = context.meeting(&asked.meeting)?;
    finish(context, run_screen(context, context.start(path)?)?)
}

/// The screen of a meeting, until it is left.
pub fn run_screen(context: &Context, start: Start) -> Result<Outcome, Failure> {
    let chaired = if context.global.linear { linear::chair(start) } else { chair(start) };
    chaired.map_err(|error| Failure::chair(context, error))
}

/// What is to be said when a meeting was left.
pub fn finish(context: &Context, outcome: Outcome) -> Result<ExitCode, Failure> {
    match outcome.unsaved {
        Some(trouble) if outcome.lost => {
            Err(Failure::new(context.texts.msg_cli_not_kept(answered(&context.texts, &trouble.to_string()))))
        }
        Some(trouble) => {
            Err(Failure::new(context.texts.msg_cli_only_in_journal(answered(&context.texts, &trouble.reason()))))
        }
        None => Ok(ExitCode::from(outcome.ending.exit_code())),
    }
}

/// Opens the file of a meeting.
pub fn file(context: &Context, path: PathBuf) -> Result<ExitCode, Failure> {
    finish(context, run_screen(context, context.start(path)?)?)
}

/// How a file is opened, as a line for the shell.
pub fn how(context: &Context, path: &std::path::Path) -> String {
    let shown = shown(path);
    let plain = shown.chars().all(|c| c.is_alphanumeric() || "-_./\\:".contains(c));
    let quoted = if plain { shown } else { format!("'{shown}'") };
    context.texts.msg_cli_how_to_open(quoted)
}
