//! A document as a page on a screen: lines of a width, each part of them with what it is, so that headings, facts and
//! tables can be told apart by their looks. Laid out once; a screen then shows the lines it has room for.
//!
//! What is too long to be read through (all answers of all measures) lies folded, and a line says how much that is.

use super::{
    Block, Document, Mark,
    text::{WIDEST_LABEL, table, wrap::wrap},
};
use unicode_width::UnicodeWidthStr;

/// A section of more lines than this is folded until somebody wants to read it.
const LONG: usize = 200;

/// What a part of a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// The document's title.
    Title,
    /// A section's heading.
    Heading,
    /// A heading below it, or the title of what is quoted.
    Lesser,
    /// What stands before a value or over a list.
    Label,
    /// What was said and written.
    Text,
    /// A decision, word for word.
    Quote,
    /// The circumstances.
    Remark,
    /// Something that must not be overlooked.
    Notice,
    /// The heads of a table, and what stands before an entry of a list.
    Mark,
    /// A rule under a heading or in a table: its `-` are to be drawn as a line.
    Rule,
    /// The bar beside what is quoted, to be drawn as a line.
    Bar,
    /// The sum of a table.
    Total,
    /// What says that a section is folded.
    Folded,
}

/// One line: its parts.
pub type Line = Vec<(String, Tone)>;

/// A section: from its heading to the next one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// The line of its heading.
    pub line: usize,
    /// How many lines it has when it is open.
    pub rows: usize,
    /// How many lesser headings are in it.
    pub parts: usize,
    /// Whether it lies folded until it is opened.
    pub long: bool,
    /// Whether its lines are shown.
    pub open: bool,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its lines.
    pub lines: Vec<Line>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

impl Page {
    /// The section that a line is in; none above the first.
    #[must_use]
    pub fn section_at(&self, line: usize) -> Option<usize> {
        self.sections.partition_point(|section| section.line <= line).checked_sub(1)
    }
}

/// Lays a document out. Of the long sections only those are open whose place among the sections is in `open`; in the
/// others a line stands that `folded` words.
#[must_use]
pub fn page(document: &Document, width: usize, open: &[usize], folded: impl Fn(&Section) -> String) -> Page {
    let mut page = Page::default();
    let title = wrap(&document.title, width);
    page.lines.extend(title.into_iter().map(|line| vec![(line, Tone::Title)]));
    let mut rest = document.blocks.as_slice();
    while let Some(first) = rest.first() {
        let begins = matches!(first, Block::Heading { level: 2, .. });
        let heading = |block: &Block| matches!(block, Block::Heading { level: 2, .. });
        let end = rest.iter().skip(1).position(heading).map_or(rest.len(), |at| at + 1);
        let (own, after) = rest.split_at(end);
        rest = after;
        page.lines.push(Line::new());
        if !begins {
            page.lines.extend(blocks(own, width));
            continue;
        }
        let parts = own.iter().filter(|block| matches!(block, Block::Heading { level: 3, .. })).count();
        let body = blocks(own.get(1..).unwrap_or_default(), width);
        page.lines.push(Line::new());
        let long = body.len() > LONG;
        let section = Section {
            title: if let Block::Heading { text, .. } = first { text.clone() } else { String::new() },
            line: page.lines.len(),
            rows: body.len(),
            parts,
            long,
            open: !long || open.contains(&page.sections.len()),
        };
        page.lines.extend(wrap(&section.title, width).into_iter().map(|line| vec![(line, Tone::Heading)]));
        page.lines.push(vec![("-".repeat(width), Tone::Rule)]);
        if section.open {
            page.lines.extend(body);
        } else {
            page.lines.push(vec![(folded(&section), Tone::Folded)]);
        }
        page.sections.push(section);
    }
    page
}

/// The lines of blocks, with an empty one between two, but none after a label.
fn blocks(blocks: &[Block], width: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut tight = true;
    for block in blocks {
        if !tight {
            lines.push(Line::new());
        }
        lines.extend(block_lines(block, width));
        tight = matches!(block, Block::Label(_));
    }
    lines
}

fn block_lines(block: &Block, width: usize) -> Vec<Line> {
    match block {
        Block::Heading { text, .. } => toned(wrap(text, width), Tone::Lesser),
        Block::Label(text) => toned(wrap(&format!("{text}:"), width), Tone::Label),
        Block::Notice(text) => toned(wrap(text, width), Tone::Notice),
        Block::Paragraph(text) => toned(text.lines().flat_map(|line| wrap(line, width)), Tone::Text),
        Block::Remark(text) => toned(text.lines().flat_map(|line| wrap(line, width)), Tone::Remark),
        Block::Facts(facts) => {
            let widths = facts.iter().map(|fact| fact.label.width() + 3);
            let indent = widths.filter(|width| *width <= WIDEST_LABEL).max().unwrap_or(0);
            let one = |fact: &super::Fact| fact_lines(&fact.label, &fact.value, indent, width);
            facts.iter().flat_map(one).collect()
        }
        Block::List(items) => items.iter().flat_map(|item| item_lines(item, width)).collect(),
        Block::Table(written) => table_lines(written, width),
        Block::Told(inner) => blocks(inner, width),
        Block::Quote { title, blocks: inner, .. } => {
            let inside = width.saturating_sub(2);
            let mut lines = toned(wrap(title, inside), Tone::Lesser);
            lines.extend(blocks(inner, inside));
            let quoted = |line: Line| {
                let said = |(text, tone)| (text, if tone == Tone::Text { Tone::Quote } else { tone });
                std::iter::once(("| ".to_owned(), Tone::Bar)).chain(line.into_iter().map(said)).collect()
            };
            lines.into_iter().map(quoted).collect()
        }
    }
}

fn toned(lines: impl IntoIterator<Item = String>, tone: Tone) -> Vec<Line> {
    lines.into_iter().map(|line| vec![(line, tone)]).collect()
}

/// A head with its value beside it, or under it where the head is long.
fn fact_lines(label: &str, value: &str, indent: usize, width: usize) -> Vec<Line> {
    let beside = label.width() + 3 <= indent;
    let under = if beside { indent } else { indent.min(4) };
    let value: Vec<String> = value.lines().flat_map(|line| wrap(line, width.saturating_sub(under))).collect();
    let mut lines = if beside { Vec::new() } else { toned(wrap(label, width), Tone::Label) };
    for (at, text) in value.into_iter().enumerate() {
        let head = if beside && at == 0 { label } else { "" };
        let fill = " ".repeat(under.saturating_sub(head.width()));
        lines.push(vec![(format!("{head}{fill}"), Tone::Label), (text, Tone::Text)]);
    }
    if lines.is_empty() {
        lines.push(vec![(label.to_owned(), Tone::Label)]);
    }
    lines
}

fn item_lines(item: &super::ListItem, width: usize) -> Vec<Line> {
    let mark = match item.mark {
        Mark::Bullet => "• ".to_owned(),
        Mark::Number(number, sign) => format!("{number}{sign} "),
    };
    let before = " ".repeat(item.depth * 3);
    let under = before.width() + mark.width();
    let rows = item.text.lines().flat_map(|line| wrap(line, width.saturating_sub(under)));
    let line = |(at, text): (usize, String)| {
        let mark = if at == 0 { format!("{before}{mark}") } else { " ".repeat(under) };
        vec![(mark, Tone::Mark), (text, Tone::Text)]
    };
    rows.enumerate().map(line).collect()
}

/// The lines of a table as the plain text has them, each with what it is.
fn table_lines(written: &super::Table, width: usize) -> Vec<Line> {
    let text = table::table(written, width);
    let Some(widths) = table::widths(written, width) else {
        let tone = |line: &str| if line.starts_with(' ') { Tone::Text } else { Tone::Lesser };
        return text.lines().map(|line| vec![(line.to_owned(), tone(line))]).collect();
    };
    let rule = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("  ");
    let mut tone = Tone::Mark;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line == rule {
            tone = if tone == Tone::Mark { Tone::Text } else { Tone::Total };
            lines.push(vec![(line.to_owned(), Tone::Rule)]);
        } else {
            lines.push(vec![(line.to_owned(), tone)]);
        }
    }
    lines
}
