//! A document as lines to be read aloud: a table's row is a line with the head before each of its cells, and nothing is
//! said by its place alone.

use crate::minutes::{Block, Document, ListItem, Mark, Row, Table};

/// A document as lines.
#[must_use]
pub fn lines(document: &Document) -> Vec<String> {
    let mut lines = vec![document.title.clone()];
    blocks(&document.blocks, &mut lines);
    lines
}

fn blocks(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => {
                lines.push(String::new());
                lines.push(text.clone());
            }
            Block::Label(text) | Block::Notice(text) | Block::Remark(text) => lines.push(text.clone()),
            Block::Paragraph(text) => lines.extend(text.lines().map(str::to_owned)),
            Block::Facts(facts) => {
                lines.extend(facts.iter().map(|fact| format!("{}: {}", fact.label, fact.value.replace('\n', " "))));
            }
            Block::List(items) => lines.extend(items.iter().map(item)),
            Block::Table(table) => lines.extend(table.rows.iter().map(|cells| row(table, cells))),
            Block::Told(inside) => self::blocks(inside, lines),
            Block::Quote { title, blocks: inside, .. } => {
                lines.push(title.clone());
                self::blocks(inside, lines);
            }
        }
    }
}

fn item(item: &ListItem) -> String {
    let text = item.text.replace('\n', " ");
    match item.mark {
        Mark::Bullet => text,
        Mark::Number(number, sign) => format!("{number}{sign} {text}"),
    }
}

/// `TM1 Fagfornyelsen. Søkt: 1 900 000. Innvilget: 1 900 000.` Cells without anything in them are left out.
fn row(table: &Table, row: &Row) -> String {
    let named =
        row.cells.iter().take(table.named).filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    let cells = row.cells.iter().zip(&table.columns).skip(table.named).filter(|(cell, _)| !cell.is_empty());
    let cells = cells.map(|(cell, column)| format!("{}: {}.", column.head, cell.trim_end_matches('.')));
    let name = if named.is_empty() { None } else { Some(format!("{}.", named.trim_end_matches('.'))) };
    name.into_iter().chain(cells).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::minutes::{Align, Fact, Weight};

    #[test]
    fn a_row_says_the_head_of_each_cell() {
        let head = |text: &str| (text.to_owned(), Align::Left);
        let mut table = Table::new([head("Kode"), head("Tiltak"), head("Søkt"), head("Merknad")]).named_by(2);
        table.push(["TM1", "Lesing", "1 200 000", ""].map(str::to_owned));
        let facts = Block::Facts(vec![Fact { label: "Sted".into(), value: "Trondheim".into() }]);
        let quote = Block::Quote {
            weight: Weight::Decision,
            title: "Vedtak".into(),
            blocks: vec![Block::Paragraph("En\nto".into())],
        };
        let heading = Block::Heading { level: 2, text: "Sak 7/19".into() };
        let document = Document {
            title: "Referat".into(),
            blocks: vec![facts, heading, Block::Table(table), quote],
            ..Document::default()
        };
        let said = ["Referat", "Sted: Trondheim", "", "Sak 7/19", "TM1 Lesing. Søkt: 1 200 000.", "Vedtak", "En", "to"];
        assert_eq!(lines(&document), said);
    }
}
