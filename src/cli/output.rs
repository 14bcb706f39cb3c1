//! What is printed. A reader who has heard enough (`| head`) is no error, and nothing here panics.

use super::{Context, Failure};
use std::{
    io::{self, ErrorKind, Write},
    path::Path,
};

/// Prints a result on standard output.
pub fn print(context: &Context, text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes()).map_err(|error| Failure::disk(context, Path::new("stdout"), &error))
}

/// Prints bytes that are ours, such as a manual page.
pub fn print_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Says a line about a result, on standard error.
pub fn say(line: &str) {
    // when nobody hears it there is nobody to tell
    let _ = writeln!(io::stderr().lock(), "{line}");
}
