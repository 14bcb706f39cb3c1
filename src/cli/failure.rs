//! Why a command could not be done, in the user's language.

use super::Context;
use crate::{
    language::clean::clean_lines,
    runtime::ChairError,
    store::{OpenError, Problem, harmless},
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
        Self::new(context.texts.msg_cli_disk(shown(path), error.to_string()))
    }

    /// What the shell is told.
    #[must_use]
    pub fn exit_code() -> ExitCode {
        ExitCode::FAILURE
    }

    /// A document could not be opened or made.
    #[must_use]
    pub fn open(context: &Context, error: OpenError) -> Self {
        let texts = &context.texts;
        match error {
            OpenError::NotFound(path) => Self::new(texts.msg_cli_no_such_file(shown(&path))),
            OpenError::Exists(path) => Self::new(texts.msg_cli_exists(shown(&path))),
            OpenError::Disk(path, error) => Self::disk(context, &path, &error),
            OpenError::Problem(problem) => Self::problem(context, &problem),
            OpenError::Save(error) => Self::new(texts.msg_cli_not_saved(harmless(&error.to_string()))),
        }
    }

    /// A file that cannot be read as what it should be.
    #[must_use]
    pub fn problem(context: &Context, problem: &Problem) -> Self {
        if !problem.file.exists() {
            return Self::new(context.texts.msg_cli_no_such_file(shown(&problem.file)));
        }
        Self::new(problem.to_string())
    }

    /// There was no chairing.
    #[must_use]
    pub fn chair(context: &Context, error: ChairError) -> Self {
        match error {
            ChairError::Open(error) => Self::open(context, error),
            ChairError::Terminal(error) => Self::new(error.text(&context.texts)),
        }
    }
}

/// A path as it is said.
pub fn shown(path: &Path) -> String {
    harmless(&path.to_string_lossy())
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Failure {}
