//! The program: reports of errors and panics, arguments, hand over.

use std::process::ExitCode;

fn main() -> ExitCode {
    // without the hook there is only a plainer report
    let _ = klubbe::terminal::install_panic_hook();
    klubbe::terminal::outlive_file_limits();
    klubbe::cli::run(std::env::args_os())
}
