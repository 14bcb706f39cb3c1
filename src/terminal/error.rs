//! Why there can be no screen, and what to do about it.

use std::fmt;
use std::io;

use crate::language::Texts;

/// What keeps the program from using the terminal.
#[derive(Debug)]
pub enum TerminalError {
    /// Standard input or output is a pipe or a file.
    NotATerminal,
    /// `TERM=dumb`: the terminal cannot place text.
    Dumb,
    /// The system refused something.
    Io(io::Error),
}

impl TerminalError {
    /// What is wrong and what to do, in the language of the user.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            Self::NotATerminal => texts.msg_terminal_none(),
            Self::Dumb => texts.msg_terminal_dumb(),
            Self::Io(error) => texts.msg_terminal_refused(error.to_string()),
        }
    }
}

/// For reports of mistakes in the program; people read [`TerminalError::text`].
impl fmt::Display for TerminalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotATerminal => f.write_str("standard input or output is no terminal"),
            Self::Dumb => f.write_str("the terminal cannot place text (TERM=dumb)"),
            Self::Io(error) => write!(f, "the terminal could not be used: {error}"),
        }
    }
}

impl std::error::Error for TerminalError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::NotATerminal | Self::Dumb => None,
        }
    }
}

impl From<io::Error> for TerminalError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Whether a screen can be had, from what is known about the terminal.
pub(super) fn usable(stdin: bool, stdout: bool, term: Option<&str>) -> Result<(), TerminalError> {
    if !(stdin && stdout) {
        return Err(TerminalError::NotATerminal);
    }
    if term == Some("dumb") {
        return Err(TerminalError::Dumb);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_pipe_on_either_side_is_no_terminal() {
        assert!(matches!(usable(false, true, Some("xterm")), Err(TerminalError::NotATerminal)));
        assert!(matches!(usable(true, false, Some("xterm")), Err(TerminalError::NotATerminal)));
        assert!(usable(true, true, Some("xterm")).is_ok());
        assert!(usable(true, true, None).is_ok(), "Windows sets no TERM");
    }

    #[test]
    fn a_dumb_terminal_is_refused_with_advice() {
        let refused = usable(true, true, Some("dumb")).unwrap_err();
        for language in Language::ALL {
            assert!(refused.text(&language.texts()).contains("TERM"));
        }
    }
}
