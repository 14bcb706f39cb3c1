//! Why something could not be opened or made, in the user's language. What came from files is harmless.

use super::making::NotMade;
use crate::{
    archive::ForumError,
    language::{Texts, system::answered},
    store::{OpenError, Problem, harmless},
};
use std::path::Path;

/// A path as it is said.
#[must_use]
pub fn shown(path: &Path) -> String {
    harmless(&path.to_string_lossy())
}

/// The name of a meeting's file as it is said.
#[must_use]
pub fn name(path: &Path) -> String {
    harmless(&path.file_name().unwrap_or_default().to_string_lossy())
}

/// Why a meeting could not be opened.
#[must_use]
pub fn not_opened(texts: &Texts, error: &OpenError) -> String {
    match error {
        OpenError::NotFound(path) => texts.msg_cli_no_such_file(shown(path)),
        OpenError::Exists(path) => texts.msg_cli_exists(shown(path)),
        OpenError::Disk(path, error) => texts.msg_cli_disk(shown(path), answered(texts, &error.to_string())),
        OpenError::Problem(problem) => problem_said(texts, problem),
        OpenError::Save(error) => texts.msg_cli_not_saved(answered(texts, &harmless(&error.to_string()))),
    }
}

/// What is wrong with a file.
#[must_use]
pub fn problem_said(texts: &Texts, problem: &Problem) -> String {
    if problem.file.exists() { problem.to_string() } else { texts.msg_cli_no_such_file(shown(&problem.file)) }
}

/// Why a meeting was not made; `forum` is what was asked for.
#[must_use]
pub fn not_made(texts: &Texts, forum: &str, error: &NotMade) -> String {
    match error {
        NotMade::Forum(ForumError::Unknown(known)) => texts.msg_cli_unknown_forum(forum, known.join(", ")),
        NotMade::Forum(ForumError::Problem(problem)) => problem_said(texts, problem),
        NotMade::Code(code) => texts.msg_cli_forum_code(code.as_str()),
        NotMade::Open(error) => not_opened(texts, error),
        NotMade::Save(trouble) => texts.msg_cli_not_saved(answered(texts, &trouble.to_string())),
    }
}
