//! A table in plain text: aligned columns, cells of words wrapped inside their column. Where even that does not fit, a
//! paragraph a row, with the heads before the values.

use super::{
    hanging,
    wrap::{words, wrap},
};
use crate::minutes::{Align, Row, Table};
use unicode_width::UnicodeWidthStr;

/// Columns between two columns.
const GAP: usize = 2;

/// A column of words is not wrapped narrower than this.
const NARROWEST: usize = 14;

/// How far the rest of a row's paragraph is indented.
const INDENT: usize = 4;

pub fn table(table: &Table, width: usize) -> String {
    widths(table, width).map_or_else(|| paragraphs(table, width), |widths| aligned(table, &widths))
}

/// How wide each column is to be; none where the table does not fit.
pub fn widths(table: &Table, width: usize) -> Option<Vec<usize>> {
    let longest_word = |text: &str| words(text).iter().map(|word| word.width()).max().unwrap_or(0);
    let mut least = Vec::new();
    let mut wanted = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let cells = || table.rows.iter().filter_map(|row| row.cells.get(at));
        let widest = cells().map(|cell| cell.width()).max().unwrap_or(0);
        let head = longest_word(&column.head);
        let (narrow, wide) = match column.align {
            Align::Right => (widest.max(head), widest.max(head)),
            Align::Left => {
                let word = cells().map(|cell| longest_word(cell)).max().unwrap_or(0).max(head);
                let wide = widest.max(column.head.width());
                (word.max(NARROWEST.min(widest)), wide)
            }
        };
        least.push(narrow);
        wanted.push(wide);
    }
    let gaps = GAP * table.columns.len().saturating_sub(1);
    let mut left = width.checked_sub(least.iter().sum::<usize>() + gaps)?;
    // what is left goes to whoever lacks most
    while left > 0 {
        let lack = |at: &usize| wanted[*at] - least[*at];
        let Some(at) = (0..least.len()).filter(|at| lack(at) > 0).max_by_key(|at| (lack(at), usize::MAX - at)) else {
            break;
        };
        least[at] += 1;
        left -= 1;
    }
    Some(least)
}

fn aligned(table: &Table, widths: &[usize]) -> String {
    let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
    let rule = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join(&" ".repeat(GAP));
    let mut lines = row(table, widths, &heads);
    lines.push(rule.clone());
    for written in &table.rows {
        if written.total {
            lines.push(rule.clone());
        }
        let cells: Vec<&str> = written.cells.iter().map(String::as_str).collect();
        lines.extend(row(table, widths, &cells));
    }
    lines.join("\n")
}

/// The lines of one row.
fn row(table: &Table, widths: &[usize], cells: &[&str]) -> Vec<String> {
    let cells: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, width)| wrap(cell, *width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(1);
    let line = |at: usize| {
        let mut line = String::new();
        for ((cell, width), column) in cells.iter().zip(widths).zip(&table.columns) {
            let text = cell.get(at).map_or("", String::as_str);
            let fill = " ".repeat(width.saturating_sub(text.width()));
            match column.align {
                Align::Left => line.extend([text, &fill]),
                Align::Right => line.extend([&fill, text]),
            }
            line.push_str(&" ".repeat(GAP));
        }
        line.trim_end_matches(' ').to_owned()
    };
    (0..height).map(line).collect()
}

fn paragraphs(table: &Table, width: usize) -> String {
    table.rows.iter().map(|row| paragraph(table, row, width)).collect::<Vec<_>>().join("\n")
}

/// `TM1  Fagfornyelsen`, and under it `Søkt: 1 900 000 · Innvilget: 1 900 000`.
fn paragraph(table: &Table, row: &Row, width: usize) -> String {
    let title = match row.cells.split_at_checked(table.named) {
        Some(([code, name], _)) if !name.is_empty() => hanging(&format!("{code} "), name, 0, width),
        _ => hanging("", row.cells.first().map_or("", String::as_str), 0, width),
    };
    let mut lines = vec![title];
    let mut line = String::new();
    for (cell, column) in row.cells.iter().zip(&table.columns).skip(table.named).filter(|(cell, _)| !cell.is_empty()) {
        let value = format!("{}: {cell}", column.head);
        if line.is_empty() {
            line = value;
        } else if INDENT + line.width() + 3 + value.width() <= width {
            line = format!("{line} · {value}");
        } else {
            lines.push(hanging("", &line, INDENT, width));
            line = value;
        }
    }
    if !line.is_empty() {
        lines.push(hanging("", &line, INDENT, width));
    }
    lines.join("\n")
}
