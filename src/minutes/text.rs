//! A document as plain text for mail and terminal: 78 columns by what is seen, tables in aligned columns where they
//! fit, and no figure ever cut. A word that is longer than the line (an address) is let stand.

pub(super) mod table;
pub(super) mod wrap;

use super::{Block, Document, Fact, ListItem, Mark, document::flat};
use unicode_width::UnicodeWidthStr;
use wrap::wrap;

/// How many columns a line has at most.
pub const WIDTH: usize = 78;

/// Heads of facts that are wider than this do not set where the values begin.
pub(super) const WIDEST_LABEL: usize = 30;

/// What a decision and a statement have before each line.
const BAR: &str = "│ ";

/// Writes a document as plain text.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut parts = vec![underlined(&document.title, '=', WIDTH)];
    parts.extend(blocks(&document.blocks, WIDTH));
    let mut lines = parts.join("\n\n");
    lines.push('\n');
    lines
}

/// Each block, a label with the one after it, without the empty lines between.
fn blocks(blocks: &[Block], width: usize) -> Vec<String> {
    let mut parts: Vec<String> = Vec::with_capacity(blocks.len());
    let mut label: Option<String> = None;
    for block in flat(blocks) {
        let text = block_text(block, width);
        if let Block::Label(_) = block {
            parts.extend(label.replace(text));
        } else {
            let gap = if let Block::Table(_) = block { "\n\n" } else { "\n" };
            let label = label.take().map(|label| label + gap).unwrap_or_default();
            parts.push(label + &text);
        }
    }
    parts.extend(label);
    parts
}

fn block_text(block: &Block, width: usize) -> String {
    match block {
        Block::Heading { level: 2, text } => format!("\n{}", underlined(text, '-', width)),
        Block::Heading { text, .. } => underlined(text, '.', width),
        Block::Label(text) => wrap(&format!("{text}:"), width).join("\n"),
        Block::Notice(text) => {
            let lines = wrap(text, width.saturating_sub(8));
            lines.iter().map(|line| format!("*** {line} ***")).collect::<Vec<_>>().join("\n")
        }
        Block::Paragraph(text) | Block::Remark(text) => hanging("", text, 0, width),
        Block::Facts(facts) => facts_text(facts, width),
        Block::List(items) => items.iter().map(|item| list_item(item, width)).collect::<Vec<_>>().join("\n"),
        Block::Table(written) => table::table(written, width),
        Block::Told(told) => blocks(told, width).join("\n\n"),
        Block::Quote { title, blocks: inner, .. } => {
            let inside = width.saturating_sub(BAR.width());
            let head = underlined(title, '─', inside);
            let text = format!("{head}\n{}", blocks(inner, inside).join("\n\n"));
            text.lines().map(|line| format!("{BAR}{line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
        }
    }
}

fn underlined(text: &str, rule: char, width: usize) -> String {
    let lines = wrap(text, width);
    let widest = lines.iter().map(|line| line.width()).max().unwrap_or(0).min(width);
    format!("{}\n{}", lines.join("\n"), rule.to_string().repeat(widest))
}

/// A text after a mark, its lines wrapped and indented under its beginning.
fn hanging(mark: &str, text: &str, indent: usize, width: usize) -> String {
    let under = indent + mark.width();
    let lines = text.lines().flat_map(|line| wrap(line, width.saturating_sub(under)));
    let lines: Vec<String> = lines.collect();
    let text = lines.join(&format!("\n{}", " ".repeat(under)));
    format!("{}{mark}{text}", " ".repeat(indent)).trim_end().to_owned()
}

fn facts_text(facts: &[Fact], width: usize) -> String {
    let widths = facts.iter().map(|fact| fact.label.width() + 2);
    let widest = widths.filter(|width| *width <= WIDEST_LABEL).max().unwrap_or(0);
    let one = |Fact { label, value }: &Fact| {
        let gap = " ".repeat(widest.saturating_sub(label.width() + 1).max(1));
        if label.width() + 2 > widest {
            format!("{}\n{}", wrap(&format!("{label}:"), width).join("\n"), hanging("", value, widest.min(4), width))
        } else {
            hanging(&format!("{label}:{gap}"), value, 0, width)
        }
    };
    facts.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn list_item(item: &ListItem, width: usize) -> String {
    let mark = match item.mark {
        Mark::Bullet => "- ".to_owned(),
        Mark::Number(number, sign) => format!("{number}{sign} "),
    };
    hanging(&mark, &item.text, item.depth * 3, width)
}

#[cfg(test)]
mod tests;
