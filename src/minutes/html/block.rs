//! The blocks of a document as elements, in sections, with headings that never leave a step out.

use super::{
    list,
    markup::{Attributes, Page, is_blank},
    place, table,
};
use crate::minutes::{Block, Fact, Weight};

/// Names of headings by their level.
const HEADINGS: [&str; 7] = ["h1", "h1", "h2", "h3", "h4", "h5", "h6"];

/// Blocks that are being written, and where in the document they stand.
pub(super) struct Blocks<'a, 'b> {
    page: &'a mut Page<'b>,
    /// The level of the last heading.
    level: usize,
    /// Sections so far.
    sections: usize,
    /// Tables so far.
    tables: usize,
}

impl<'a, 'b> Blocks<'a, 'b> {
    /// Under the title.
    pub(super) fn new(page: &'a mut Page<'b>) -> Self {
        Self { page, level: 1, sections: 0, tables: 0 }
    }

    /// All blocks of a document.
    pub(super) fn document(mut self, blocks: &[Block]) {
        self.blocks(blocks);
        if self.sections > 0 {
            self.page.close("section");
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let mut label: Option<&str> = None;
        for block in blocks {
            if let Block::Label(text) = block {
                self.label(label.replace(text));
            } else if let Block::Table(written) = block {
                // a table has a place of its own for its head
                self.table(written, label.take());
            } else {
                self.label(label.take());
                self.block(block);
            }
        }
        self.label(label);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(usize::from(*level).max(2), text),
            Block::Label(text) => self.label(Some(text)),
            Block::Table(written) => self.table(written, None),
            Block::Notice(text) if !is_blank(text) => {
                self.page.open("p", &[("class", "notice")]);
                self.page.element("strong", &[], text);
                self.page.close("p");
            }
            Block::Remark(text) => self.paragraph(text, &[("class", "remark")], Page::timed),
            Block::Paragraph(text) => self.paragraph(text, &[], Page::timed),
            Block::Notice(_) => {}
            Block::Facts(facts) => self.facts(facts),
            Block::List(items) => list::list(self.page, items, &[], Page::timed),
            Block::Told(blocks) => self.told(blocks),
            Block::Quote { weight, title, blocks } => self.quote(*weight, title, blocks),
        }
    }

    /// A heading; one that nobody could see is none.
    fn heading(&mut self, level: usize, text: &str) {
        if is_blank(text) {
            return;
        }
        self.level = level.min(self.level + 1).min(6);
        if self.level > 2 {
            return self.page.element(HEADINGS[self.level], &[], text);
        }
        if self.sections > 0 {
            self.page.close("section");
        }
        self.page.line("section");
        self.page.element("h2", &[("id", &place(self.sections))], text);
        self.sections += 1;
    }

    /// The heading of what comes next, one step below the last.
    fn label(&mut self, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !is_blank(text)) {
            let name = HEADINGS[(self.level + 1).min(6)];
            self.page.open(name, &[]);
            self.page.timed(text);
            self.page.close(name);
        }
    }

    fn paragraph(&mut self, text: &str, attributes: &Attributes<'_>, write: impl Fn(&mut Page<'b>, &str)) {
        if !is_blank(text) {
            self.page.open("p", attributes);
            self.page.lines(text, write);
            self.page.close("p");
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        self.page.line("dl");
        for Fact { label, value } in facts {
            self.page.line("div");
            self.page.element("dt", &[], label);
            self.page.open("dd", &[]);
            self.page.lines(value, Page::timed);
            self.page.close("dd");
            self.page.close("div");
        }
        self.page.close("dl");
    }

    fn table(&mut self, written: &crate::minutes::Table, label: Option<&str>) {
        self.tables += 1;
        table::table(self.page, written, label.filter(|label| !is_blank(label)), self.tables);
    }

    /// People's own words, in their language.
    fn told(&mut self, blocks: &[Block]) {
        let language = self.page.told();
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.paragraph(text, &language, Page::text),
                Block::List(items) => list::list(self.page, items, &language, Page::text),
                other => self.block(other),
            }
        }
    }

    /// What stands by itself: a lesser heading, and under it the words.
    fn quote(&mut self, weight: Weight, title: &str, blocks: &[Block]) {
        let class = match weight {
            Weight::Decision => "decision",
            Weight::Proposal => "proposal",
            Weight::Statement => "statement",
        };
        self.page.open("div", &[("class", class)]);
        self.label(Some(title));
        let last = blocks.iter().rposition(|block| matches!(block, Block::Told(_)));
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Label(text) if !is_blank(text) => {
                    self.page.open("p", &[("class", "wording")]);
                    self.page.timed(text);
                    self.page.close("p");
                }
                Block::Label(_) => {}
                Block::Told(told) => {
                    let earlier = last.is_some_and(|last| at < last);
                    let class: &Attributes<'_> = if earlier { &[("class", "earlier")] } else { &[] };
                    self.page.open("blockquote", class);
                    self.told(told);
                    self.page.close("blockquote");
                }
                other => self.block(other),
            }
        }
        self.page.close("div");
    }
}
