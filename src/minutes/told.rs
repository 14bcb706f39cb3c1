//! What people typed, as parts of a document: cleaned, never translated, never changed in its words. Their own
//! paragraphs, lists and numbers are kept.
//!
//! Its limits: emphasis, links and tables that somebody typed as Markdown stay the characters that were typed.

use super::{Block, ListItem, Mark};
use crate::language::clean;

/// Lists lie no deeper than this; what is typed deeper stands at this depth.
const DEEPEST: usize = 3;

/// One line of what somebody typed, for a title, a name, a cell.
pub fn line(text: &str) -> String {
    let text = lines(text);
    let parts: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    parts.join(" / ")
}

/// Clean text with its line ends. No-break spaces stay, for a drafted sum has them.
fn lines(text: &str) -> String {
    let parts: Vec<_> = text.split('\u{a0}').map(clean::clean_lines).collect();
    parts.join("\u{a0}")
}

/// The blocks of what somebody typed: paragraphs and lists. Nothing for nothing.
pub fn blocks(text: &str) -> Vec<Block> {
    let text = lines(text);
    let mut told = Told::default();
    for line in text.lines() {
        told.line(line);
    }
    told.end_paragraph();
    told.end_list();
    told.blocks
}

#[derive(Default)]
struct Told {
    blocks: Vec<Block>,
    paragraph: Vec<String>,
    list: Vec<ListItem>,
    /// How far the open levels of the list are indented.
    indents: Vec<usize>,
    /// Whether the line before was empty.
    gap: bool,
}

impl Told {
    fn line(&mut self, line: &str) {
        let words = line.trim();
        let indent = line.len() - line.trim_start().len();
        let gap = std::mem::replace(&mut self.gap, words.is_empty());
        if words.is_empty() {
            self.end_paragraph();
            return;
        }
        if let Some((mark, rest)) = marked(words)
            && let Some(depth) = self.depth(indent, mark)
        {
            self.end_paragraph();
            self.list.push(ListItem { depth, mark, text: rest.to_owned() });
            return;
        }
        match self.list.last_mut() {
            Some(item) if indent > 0 && !gap => {
                item.text.push('\n');
                item.text.push_str(words);
            }
            _ => {
                self.end_list();
                self.paragraph.push(words.to_owned());
            }
        }
    }

    /// Where an entry lies in the list that is open; none where it would break the list's numbers, which no format
    /// could then keep.
    fn depth(&mut self, indent: usize, mark: Mark) -> Option<usize> {
        while self.indents.last().is_some_and(|open| indent < *open) {
            self.indents.pop();
        }
        let deeper = self.indents.last().is_none_or(|open| indent > open + 1);
        if deeper && self.indents.len() <= DEEPEST {
            self.indents.push(indent);
        }
        let depth = self.indents.len().saturating_sub(1);
        let before = self.list.iter().rev().find(|item| item.depth <= depth).filter(|item| item.depth == depth);
        match (before.map(|item| item.mark), mark) {
            (None, _) | (Some(Mark::Bullet), Mark::Bullet) => Some(depth),
            (Some(Mark::Number(last, after)), Mark::Number(number, sign)) if after == sign => {
                (last.checked_add(1) == Some(number)).then_some(depth)
            }
            // another kind of list begins
            _ => {
                self.end_list();
                self.indents.push(indent);
                Some(0)
            }
        }
    }

    fn end_paragraph(&mut self) {
        if !self.paragraph.is_empty() {
            self.blocks.push(Block::Paragraph(self.paragraph.join("\n")));
            self.paragraph.clear();
        }
    }

    fn end_list(&mut self) {
        self.indents.clear();
        if !self.list.is_empty() {
            self.blocks.push(Block::List(std::mem::take(&mut self.list)));
        }
    }
}

/// The mark of a list's entry, and what comes after it.
fn marked(line: &str) -> Option<(Mark, &str)> {
    let (mark, rest) = line.split_once(' ')?;
    let rest = rest.trim_start();
    if rest.is_empty() {
        return None;
    }
    if ["-", "*", "•", "–"].contains(&mark) {
        return Some((Mark::Bullet, rest));
    }
    let sign = mark.chars().last().filter(|sign| ['.', ')'].contains(sign))?;
    let digits = &mark[..mark.len() - 1];
    // `007.` would become `7.`, and no list needs more than six digits
    let number: u32 = digits.parse().ok().filter(|number: &u32| number.to_string() == digits && digits.len() <= 6)?;
    Some((Mark::Number(number, sign), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<String> {
        let item = |item: &ListItem| {
            let mark = match item.mark {
                Mark::Bullet => "-".to_owned(),
                Mark::Number(number, sign) => format!("{number}{sign}"),
            };
            format!("{}{mark} {}", "  ".repeat(item.depth), item.text)
        };
        blocks(text)
            .iter()
            .map(|block| match block {
                Block::Paragraph(text) => format!("P {text}"),
                Block::List(items) => format!("L {}", items.iter().map(item).collect::<Vec<_>>().join("|")),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn paragraphs_and_lists_are_kept_as_they_were_typed() {
        assert!(blocks(" \n\r\n ").is_empty());
        assert_eq!(shape("Én linje\nog en til\n\nNytt avsnitt"), ["P Én linje\nog en til", "P Nytt avsnitt"]);
        assert_eq!(
            shape("Først:\n- en\n  og mer\n• to\n\n– tre\nEtter"),
            ["P Først:", "L - en\nog mer|- to|- tre", "P Etter"]
        );
        assert_eq!(shape("- a\n  - b\n    - c\n- d"), ["L - a|  - b|    - c|- d"]);
        assert_eq!(shape("\n  - a\n  - b"), ["L - a|- b"]);
        assert_eq!(shape("1. en\n2. to\n\n3. tre"), ["L 1. en|2. to|3. tre"]);
    }

    #[test]
    fn no_number_is_changed() {
        assert_eq!(shape("1. en\n1. to\n3. tre"), ["L 1. en", "P 1. to", "L 3. tre"]);
        assert_eq!(shape("1) en\n2. to"), ["L 1) en", "L 2. to"]);
        assert_eq!(shape("01. april\n4294967295. x"), ["P 01. april\n4294967295. x"]);
        assert_eq!(shape("12.04.2019 er fristen"), ["P 12.04.2019 er fristen"]);
    }

    #[test]
    fn what_could_steer_a_terminal_is_shown_and_sums_stay_together() {
        assert_eq!(line("a\u{1b}[31m\nb"), "a␛[31m / b");
        assert_eq!(line("kr\u{a0}1\u{a0}200\u{a0}000"), "kr\u{a0}1\u{a0}200\u{a0}000");
    }
}
