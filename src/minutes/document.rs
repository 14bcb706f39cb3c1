//! A document without a format: what is a heading, a fact, a table, a decision. Markdown, plain text and whatever
//! comes later (a web page) are written from it, so that all of them say the same.
//!
//! Every text in it is clean and trimmed (see `told`); only paragraphs, facts and list items may have line ends.

/// A document: its title, then its blocks in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub title: String,
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
    /// What stands by itself, word for word: a decision, a dissent statement.
    Quote {
        /// What it is.
        title: String,
        /// Its words.
        blocks: Vec<Block>,
    },
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
        Self { columns, named: 1, rows: Vec::new() }
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
