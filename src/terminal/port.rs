//! The way to standard output, without a buffer between, and the size of the screen: what differs between systems.

use std::io::{self, Write};

/// Standard output, written to directly: std's own handle splits what it gets at line ends.
#[derive(Debug)]
pub(super) struct Port {
    #[cfg(unix)]
    file: std::fs::File,
}

#[cfg(unix)]
impl Port {
    pub(super) fn open() -> io::Result<Self> {
        use std::os::fd::AsFd;
        let file = std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?);
        Ok(Self { file })
    }
}

#[cfg(unix)]
impl Write for Port {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        use rustix::event::{PollFd, PollFlags, poll};
        loop {
            match self.file.write(bytes) {
                // Another program that shares the terminal may have made it non-blocking.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    poll(&mut [PollFd::new(&self.file, PollFlags::OUT)], None)?;
                }
                written => return written,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(not(unix))]
impl Port {
    pub(super) fn open() -> io::Result<Self> {
        // Old consoles understand escape sequences only when told to; asking switches it on.
        if !crossterm::ansi_support::supports_ansi() {
            return Err(io::Error::other("this console understands no escape sequences; Windows Terminal does"));
        }
        Ok(Self {})
    }
}

#[cfg(not(unix))]
impl Write for Port {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Through std, which hands UTF-8 to the console as UTF-16.
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Columns of the terminal that standard output is, if it is one: for text that is printed and not placed.
#[must_use]
pub fn columns() -> Option<usize> {
    size().ok().map(|(columns, _)| usize::from(columns)).filter(|columns| *columns > 0)
}

/// Columns and rows of the screen. Asked once at the start; afterwards resize events tell.
#[cfg(unix)]
pub(super) fn size() -> io::Result<(u16, u16)> {
    let size = rustix::termios::tcgetwinsize(rustix::stdio::stdout())?;
    Ok((size.ws_col, size.ws_row))
}

/// Columns and rows of the screen.
#[cfg(not(unix))]
pub(super) fn size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size()
}
