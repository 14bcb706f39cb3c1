//! Why a command could not be done, in the user's language.

use super::Context;
pub use crate::runtime::said::shown;
use crate::{
    language::{clean::clean_lines, system::answered},
    runtime::{ChairError, making::NotMade, said},
    store::{OpenError, Problem},
};
use std::{fmt, path::Path, process::ExitCode};

/// Why a command could not be done. What came from files is clean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    text: String,
}

impl Failure {
    /// With these words.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self { text: clean_lines(text.as_ref()).into_owned() }
    }

    /// The system refused something about a file.
    #[must_use]
    pub fn disk(context: &Context, path: &Path, error: &impl fmt::Display) -> Self {
        Self::new(context.texts.msg_cli_disk(shown(path), answered(&context.texts, &error.to_string())))
    }

    /// What the shell is told.
    #[must_use]
    pub fn exit_code() -> ExitCode {
        ExitCode::FAILURE
    }

    /// A document could not be opened or made.
    #[must_use]
    pub fn open(context: &Context, error: &OpenError) -> Self {
        Self::new(said::not_opened(&context.texts, error))
    }

    /// A file that cannot be read as what it should be.
    #[must_use]
    pub fn problem(context: &Context, problem: &Problem) -> Self {
        Self::new(said::problem_said(&context.texts, problem))
    }

    /// A meeting of this forum could not be made.
    #[must_use]
    pub fn not_made(context: &Context, forum: &str, error: &NotMade) -> Self {
        Self::new(said::not_made(&context.texts, forum, error))
    }

    /// There was no chairing.
    #[must_use]
    pub fn chair(context: &Context, error: ChairError) -> Self {
        match error {
            ChairError::Open(error) => Self::open(context, &error),
            ChairError::Terminal(error) => Self::new(error.text(&context.texts)),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Failure {}
