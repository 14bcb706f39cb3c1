//! What is wrong with a file, and where: `file:line:column: what`.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong in a file that people edit. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong; may hold text of the file, so it is shown through [`harmless`].
    pub what: String,
}

impl Problem {
    /// A problem at a byte offset of a text.
    #[must_use]
    pub fn at(file: &Path, text: &str, offset: usize, what: String) -> Self {
        let (line, column) = position(text, offset);
        Self { file: file.to_path_buf(), line, column, what }
    }

    /// A problem of the file as a whole.
    #[must_use]
    pub fn whole(file: &Path, what: String) -> Self {
        Self { file: file.to_path_buf(), line: 1, column: 1, what }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = harmless(&self.file.to_string_lossy());
        write!(f, "{file}:{}:{}: {}", self.line, self.column, harmless(&self.what))
    }
}

impl std::error::Error for Problem {}

/// Line and column (from 1) of a byte offset.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (line, column)
}

/// Text from a file made harmless for a terminal: control, bidi and invisible characters become visible
/// escapes, and what is endless is cut.
#[must_use]
pub fn harmless(text: &str) -> String {
    const LONGEST: usize = 400;
    let mut out = String::new();
    for (n, c) in text.chars().enumerate() {
        if n == LONGEST {
            out.push('…');
            break;
        }
        // `escape_debug` escapes everything that does not print; quotes and backslashes may stay
        if matches!(c, '"' | '\'' | '\\') {
            out.push(c);
        } else {
            out.extend(c.escape_debug());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_file_line_column_and_what() {
        let p = Problem::at(Path::new("a.ron"), "(\n  æø: 1,\n)", 8, "unknown field".into());
        assert_eq!(p.to_string(), "a.ron:2:5: unknown field");
    }

    #[test]
    fn control_and_bidi_characters_of_the_file_are_shown_harmlessly() {
        let p = Problem::whole(Path::new("a\u{1b}[2J.ron"), "bad \u{202e}txt\u{7}\n\u{9b}31m".into());
        let shown = p.to_string();
        assert!(shown.chars().all(|c| !c.is_control() && c != '\u{202e}'), "{shown}");
        assert!(shown.contains("\\u{202e}"));
    }

    #[test]
    fn endless_text_is_cut() {
        assert!(harmless(&"x".repeat(100_000)).len() < 500);
    }
}
