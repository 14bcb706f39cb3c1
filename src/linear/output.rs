//! What is printed: plain text, cleaned, nothing that steers a terminal. Signs that a voice reads as signs are words or
//! nothing. On a terminal lines are broken between words, and never within an amount or a date.

use crate::{
    language::{Texts, clean::clean_lines},
    terminal::columns,
};
use std::io::{self, IsTerminal, Write};
use unicode_width::UnicodeWidthStr;

/// Narrower than this nothing is broken: a braille line breaks where it likes.
const NARROWEST: usize = 30;

/// Where it is printed.
#[derive(Debug)]
pub(super) struct Output {
    terminal: bool,
    asks: bool,
}

impl Output {
    /// Standard output. A mark before each line that is typed is there only where somebody types.
    pub(super) fn new() -> Self {
        Self { terminal: io::stdout().is_terminal(), asks: io::stdin().is_terminal() }
    }

    /// Prints paragraphs.
    pub(super) fn print(&self, texts: &Texts, said: &[String]) -> io::Result<()> {
        let width = if self.terminal { columns().filter(|width| *width >= NARROWEST) } else { None };
        let mut out = io::stdout().lock();
        for text in said {
            for line in spoken(texts, text).lines().chain(text.is_empty().then_some("")) {
                for part in width.map_or_else(|| vec![line.to_owned()], |width| broken(line, width)) {
                    writeln!(out, "{}", part.replace(['\u{a0}', '\u{202f}'], " ").trim_end())?;
                }
            }
        }
        out.flush()
    }

    /// Says that a line is waited for.
    pub(super) fn prompt(&self) -> io::Result<()> {
        if !self.asks {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        write!(out, "> ")?;
        out.flush()
    }

    /// Ends a line on which nothing was typed.
    pub(super) fn end_line(&self) -> io::Result<()> {
        if self.asks { writeln!(io::stdout().lock()) } else { Ok(()) }
    }
}

/// A text as a voice can read it.
fn spoken(texts: &Texts, text: &str) -> String {
    let text = clean_lines(text);
    let to = format!(" {} ", texts.msg_linear_word_to());
    let text = text.replace(" → ", &to).replace(". · ", ". ").replace(" · ", ", ");
    text.replace('−', "-").replace('×', "x").replace("  ", " ")
}

/// A line in parts of so many columns at most, broken at spaces. What stands together by no-break spaces stays together.
fn broken(line: &str, width: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in line.split(' ') {
        let Some(last) = parts.last_mut() else { break };
        if last.is_empty() {
            last.push_str(word);
        } else if last.width() + 1 + word.width() <= width {
            last.push(' ');
            last.push_str(word);
        } else {
            parts.push(word.to_owned());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn amounts_are_never_broken() {
        let parts = broken("Igjen i alt: kr\u{a0}16\u{a0}000\u{a0}000 av kr\u{a0}20\u{a0}000\u{a0}000.", 30);
        assert_eq!(parts, ["Igjen i alt: kr\u{a0}16\u{a0}000\u{a0}000 av", "kr\u{a0}20\u{a0}000\u{a0}000."]);
        assert_eq!(broken("", 30), [""]);
    }

    #[test]
    fn signs_become_words_and_nothing_steers_the_terminal() {
        let texts = Language::Nb.texts();
        assert_eq!(spoken(&texts, "8 av 9 · vedtaksfør: 40 → 34 min"), "8 av 9, vedtaksfør: 40 til 34 min");
        assert_eq!(spoken(&texts, "Filen gjelder. · Det ligger en kopi der"), "Filen gjelder. Det ligger en kopi der");
        assert_eq!(spoken(&texts, "a\u{1b}[31mb\r\u{7}"), "a␛[31mb\n␇");
    }
}
