//! Breaking runs of text into rows: between words, never inside a sum, inside a word only where it is longer than a row.

use super::Run;
use crate::{
    language::sums::stays_together,
    ui::{paint::columns, role::Role},
};
use unicode_segmentation::UnicodeSegmentation;

/// Rows in the making.
pub(super) struct Rows {
    pub(super) done: Vec<Vec<Run>>,
    pub(super) used: u16,
    pub(super) first: u16,
    pub(super) room: u16,
    pub(super) most: usize,
}

impl Rows {
    fn room(&self) -> u16 {
        if self.done.len() == 1 { self.first } else { self.room }
    }

    pub(super) fn next(&mut self) {
        self.done.push(Vec::new());
        self.used = 0;
    }

    fn push(&mut self, text: &str, wide: u16, role: Role) {
        self.used = self.used.saturating_add(wide);
        let Some(row) = self.done.last_mut() else { return };
        match row.last_mut() {
            Some((last, same)) if *same == role => last.push_str(text),
            _ => row.push((text.to_owned(), role)),
        }
    }

    pub(super) fn line(&mut self, line: &str, role: Role) {
        let mut blanks: u16 = 0;
        // A line that begins with blanks keeps them in the rows that it goes on in.
        let hang = u16::try_from(line.len() - line.trim_start_matches(' ').len()).unwrap_or(u16::MAX);
        for (number, word) in words(line).enumerate() {
            if self.done.len() > self.most {
                return;
            }
            blanks = blanks.saturating_add(u16::from(number > 0));
            if word.is_empty() {
                continue;
            }
            let wide = columns(word);
            if self.used.saturating_add(blanks).saturating_add(wide) > self.room()
                && (self.used > 0 || self.room() == 0)
            {
                self.next();
                blanks = hang;
            }
            let indent = blanks.min(self.room() / 2);
            self.push(&" ".repeat(usize::from(indent)), indent, role);
            blanks = 0;
            if self.used.saturating_add(wide) <= self.room() {
                self.push(word, wide, role);
            } else {
                self.long_word(word, role);
            }
        }
        // A blank at the end is kept for the run that follows.
        if blanks > 0 && self.used > 0 && self.used < self.room() {
            self.push(" ", 1, role);
        }
    }

    fn long_word(&mut self, word: &str, role: Role) {
        for grapheme in word.graphemes(true) {
            let wide = columns(grapheme);
            if self.used > 0 && self.used.saturating_add(wide) > self.room() {
                self.next();
            }
            if self.done.len() > self.most {
                return;
            }
            self.push(grapheme, wide, role);
        }
    }
}

/// The words of a line, between single spaces. A sum that was typed with common spaces is one word, with its `kr`.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let line = rest?;
        let mut end = 0;
        loop {
            let Some(space) = line.get(end..).and_then(|rest| rest.find(' ')).map(|at| end + at) else {
                rest = None;
                return Some(line);
            };
            let (word, after) = (line.get(..space)?, line.get(space + 1..)?);
            if !stays_together(word, after) {
                rest = Some(after);
                return Some(word);
            }
            end = space + 1;
        }
    })
}
