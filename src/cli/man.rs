//! `klubbe man`: the manual page, or one for every command, for packagers.

use super::{Cli, Failure, output};
use clap::{Args, CommandFactory};
use clap_mangen::{Man, generate_to};
use std::{fs, path::PathBuf, process::ExitCode};

/// What was asked for.
#[derive(Clone, Debug, Args)]
pub struct Asked {
    /// Write a page for klubbe and one for each of its commands into this folder
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub fn run(asked: &Asked) -> Result<ExitCode, Failure> {
    let failed = |error: std::io::Error| Failure::new(error.to_string());
    if let Some(folder) = &asked.output {
        fs::create_dir_all(folder).and_then(|()| generate_to(Cli::command(), folder)).map_err(failed)?;
    } else {
        let mut page = Vec::new();
        Man::new(Cli::command()).render(&mut page).map_err(failed)?;
        output::print_bytes(&page).map_err(failed)?;
    }
    Ok(ExitCode::SUCCESS)
}
