//! A document as Markdown (`CommonMark` with GFM tables). Whatever people typed is escaped, so that it shows as it was
//! typed: it cannot become markup, HTML, a link with another text, or break a table or a list.

mod escape;

use super::{Align, Block, Document, Fact, ListItem, Mark, Table, document::flat};
use escape::{Place, escape};

/// Writes a document as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let title = format!("# {}", escape(&document.title, Place::Line));
    let mut text = [vec![title], parts(&document.blocks)].concat().join("\n\n");
    text.push('\n');
    text
}

/// Each block, without the empty lines between.
fn parts(blocks: &[Block]) -> Vec<String> {
    let mut parts = Vec::with_capacity(blocks.len());
    let mut after_list = false;
    for block in flat(blocks) {
        let is_list = matches!(block, Block::List(_) | Block::Facts(_));
        if is_list && after_list {
            // or else the two would be one list
            parts.push("<!-- -->".to_owned());
        }
        after_list = is_list;
        parts.push(part(block));
    }
    parts
}

fn part(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            let level = usize::from(*level).clamp(2, 6);
            format!("{} {}", "#".repeat(level), escape(text, Place::Line))
        }
        Block::Label(text) | Block::Notice(text) => strong(text),
        Block::Paragraph(text) => escape(text, Place::Block),
        Block::Remark(text) => format!("_{}_", escape(text, Place::Line)),
        Block::Facts(facts) => facts.iter().map(fact).collect::<Vec<_>>().join("\n"),
        Block::List(items) => list(items),
        Block::Table(written) => table(written),
        Block::Told(blocks) => parts(blocks).join("\n\n"),
        Block::Quote { title, blocks, .. } => quoted(title, blocks),
    }
}

fn strong(text: &str) -> String {
    format!("**{}**", escape(text, Place::Line))
}

fn fact(Fact { label, value }: &Fact) -> String {
    format!("- **{}:** {}", escape(label, Place::Line), indented(&escape(value, Place::Block), 2))
}

fn quoted(title: &str, blocks: &[Block]) -> String {
    let text = [vec![strong(title)], parts(blocks)].concat().join("\n\n");
    let lines = text.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") });
    lines.collect::<Vec<_>>().join("\n")
}

/// A text whose lines after the first are indented.
fn indented(text: &str, by: usize) -> String {
    text.replace('\n', &format!("\n{}", " ".repeat(by)))
}

fn list(items: &[ListItem]) -> String {
    // how wide the marks of the levels above are
    let mut marks: Vec<usize> = Vec::new();
    let mut text = String::new();
    for item in items {
        let mark = match item.mark {
            Mark::Bullet => "- ".to_owned(),
            Mark::Number(number, sign) => format!("{number}{sign} "),
        };
        let deeper = item.depth >= marks.len();
        marks.truncate(item.depth);
        let indent = marks.iter().sum::<usize>();
        if !text.is_empty() {
            // a list that begins within a paragraph must have the number 1 (CommonMark 5.3)
            let begins_elsewhere = deeper && !matches!(item.mark, Mark::Bullet | Mark::Number(1, _));
            text.push_str(if begins_elsewhere { "\n\n" } else { "\n" });
        }
        text.push_str(&" ".repeat(indent));
        text.push_str(&mark);
        text.push_str(&indented(&escape(&item.text, Place::Block), indent + mark.len()));
        marks.push(mark.len());
    }
    text
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let cell = |text: &String| escape(text, Place::Cell);
    let mut lines = vec![row(table.columns.iter().map(|column| cell(&column.head)).collect())];
    let rule = |align: Align| match align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    };
    lines.push(row(table.columns.iter().map(|column| rule(column.align)).collect()));
    for written in &table.rows {
        let strong = |text: String| if written.total && !text.is_empty() { format!("**{text}**") } else { text };
        lines.push(row(written.cells.iter().map(|text| strong(cell(text))).collect()));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests;
