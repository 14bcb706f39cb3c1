//! `klubbe completions`: what a shell must know to complete a line, for packagers.

use super::{Cli, Failure, output};
use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};
use std::process::ExitCode;

/// What was asked for.
#[derive(Clone, Copy, Debug, Args)]
pub struct Asked {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub fn run(asked: Asked) -> Result<ExitCode, Failure> {
    let mut bytes = Vec::new();
    generate(asked.shell, &mut Cli::command(), "klubbe", &mut bytes);
    output::print_bytes(&bytes).map_err(|error| Failure::new(error.to_string()))?;
    Ok(ExitCode::SUCCESS)
}
