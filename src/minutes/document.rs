//! A document without a format: what is a heading, a fact, a table, a decision. Markdown, plain text and the web page
//! are written from it, so that all of them say the same.
//!
//! Every text in it is clean and trimmed (see `told`); only paragraphs, facts and list items may have line ends.

use crate::language::Language;

/// A document: its title, then its blocks in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub title: String,
    /// Whose it is: the forum's name.
    pub of: String,
    /// The language of the program's own words.
    pub language: Language,
    /// The language of what people wrote.
    pub told: Language,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; the document's title is the only one of level 1.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The heading.
        text: String,
    },
    /// A lesser heading of the one block after it; no place in a table of contents.
    Label(String),
    /// Something that must not be overlooked: that this is a draft.
    Notice(String),
    /// One or more lines; a line end is the writer's own.
    Paragraph(String),
    /// A line about the circumstances: kind, presenter, time used.
    Remark(String),
    /// What there is to know, by head and value.
    Facts(Vec<Fact>),
    /// A list.
    List(Vec<ListItem>),
    /// A table.
    Table(Table),
    /// What people wrote, in their own words and language: paragraphs and lists.
    Told(Vec<Block>),
    /// What stands by itself, word for word: a decision, a dissent statement.
    Quote {
        /// Which weight it has.
        weight: Weight,
        /// What it is.
        title: String,
        /// Its words. Of several wordings the last is the one in force.
        blocks: Vec<Block>,
    },
}

/// Which weight what stands by itself has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It was decided.
    Decision,
    /// It was proposed, and not decided or voted down.
    Proposal,
    /// One of those who were there said it.
    Statement,
}

/// The blocks for a format to which it does not matter whose words they are.
pub(super) fn flat<'a>(blocks: &'a [Block]) -> Vec<&'a Block> {
    let parts = |block: &'a Block| if let Block::Told(told) = block { flat(told) } else { vec![block] };
    blocks.iter().flat_map(parts).collect()
}

/// A head and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The head, without a colon.
    pub label: String,
    /// The value.
    pub value: String,
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// How deep it lies, from 0.
    pub depth: usize,
    /// What stands before it.
    pub mark: Mark,
    /// Its text.
    pub text: String,
}

impl ListItem {
    /// An entry of a plain list.
    #[must_use]
    pub const fn plain(text: String) -> Self {
        Self { depth: 0, mark: Mark::Bullet, text }
    }
}

/// What stands before an entry of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A bullet, however it was typed.
    Bullet,
    /// A number and what stands after it, `.` or `)`, as they were typed. Numbers of one list follow each other.
    Number(u32, char),
}

/// A table. Every row has a cell for each column; a cell is one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows, for who cannot see what stands around it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many of the first columns say what a row is about: a measure has its code and its title.
    pub named: usize,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands over it.
    pub head: String,
    /// To which side its cells go.
    pub align: Align,
}

/// To which side the cells of a column go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Amounts: never broken over two lines.
    Right,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<String>,
    /// Whether it sums up those before it.
    pub total: bool,
}

impl Table {
    /// An empty table with these columns.
    #[must_use]
    pub fn new<const N: usize>(columns: [(String, Align); N]) -> Self {
        let columns = columns.into_iter().map(|(head, align)| Column { head, align }).collect();
        Self { columns, named: 1, ..Self::default() }
    }

    /// The same table, which says what it shows.
    #[must_use]
    pub fn captioned(mut self, caption: String) -> Self {
        self.caption = caption;
        self
    }

    /// The same table, whose first columns say what a row is about.
    #[must_use]
    pub fn named_by(mut self, columns: usize) -> Self {
        self.named = columns;
        self
    }

    /// Puts a row under the others.
    pub fn push<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(Row { cells: cells.into(), total: false });
    }

    /// Puts a row that sums up under the others.
    pub fn push_total<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(Row { cells: cells.into(), total: true });
    }
}
