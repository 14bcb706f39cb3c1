//! Tables: a caption, header cells for columns and rows, amounts to the right. One that may be wider than a small
//! screen lies in a frame that can be scrolled, with the keyboard too.

use super::markup::{Page, is_blank};
use crate::minutes::{Align, Row, Table};

/// Tables with more columns than this may be wider than a small screen.
const WIDE: usize = 2;

/// Writes the table with this number in the page. A label before it is what it is called.
pub(super) fn table(page: &mut Page<'_>, table: &Table, label: Option<&str>, number: usize) {
    let caption = label.unwrap_or(&table.caption);
    if table.columns.is_empty() {
        return;
    }
    let wide = table.columns.len() > WIDE && !is_blank(caption);
    let name = format!("t{number}");
    if wide {
        page.open("div", &[("class", "wide"), ("role", "group"), ("aria-labelledby", &name), ("tabindex", "0")]);
    }
    page.line("table");
    if !is_blank(caption) {
        let named = wide.then_some(("id", name.as_str()));
        let class = label.map(|_| ("class", "label"));
        page.element("caption", &named.into_iter().chain(class).collect::<Vec<_>>(), caption);
    }
    page.line("thead");
    page.open("tr", &[]);
    for column in &table.columns {
        // a header cell without a word says nothing of its column
        let scope: &[_] = if is_blank(&column.head) { &[] } else { &[("scope", "col")] };
        cell(page, if scope.is_empty() { "td" } else { "th" }, scope, column.align, &column.head);
    }
    page.close("tr");
    page.close("thead");
    if !table.rows.is_empty() {
        page.line("tbody");
        table.rows.iter().for_each(|written| row(page, table, written));
        page.close("tbody");
    }
    page.close("table");
    if wide {
        page.close("div");
    }
}

fn row(page: &mut Page<'_>, table: &Table, row: &Row) {
    page.open("tr", if row.total { &[("class", "sum")] } else { &[] });
    for (at, (column, text)) in table.columns.iter().zip(&row.cells).enumerate() {
        let names = at < table.named && !is_blank(text);
        let scope: &[_] = if names { &[("scope", "row")] } else { &[] };
        cell(page, if names { "th" } else { "td" }, scope, column.align, text);
    }
    page.close("tr");
}

fn cell(page: &mut Page<'_>, name: &'static str, attributes: &[(&str, &str)], align: Align, text: &str) {
    let class = (align == Align::Right).then_some(("class", "amount"));
    let all: Vec<(&str, &str)> = class.into_iter().chain(attributes.iter().copied()).collect();
    page.open(name, &all);
    page.timed(text);
    page.close(name);
}
