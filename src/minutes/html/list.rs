//! Lists within lists, with the numbers that people typed.

use super::markup::Page;
use crate::minutes::{ListItem, Mark};

/// Writes a list. What lies deeper than one step below the entry before it lies one step below.
pub(super) fn list<'p>(
    page: &mut Page<'p>,
    items: &[ListItem],
    attributes: &[(&'static str, &'static str)],
    write: impl Fn(&mut Page<'p>, &str),
) {
    // the lists that are open, each with an entry that is
    let mut open: Vec<Mark> = Vec::new();
    for item in items {
        let depth = item.depth.min(open.len());
        while open.len() > depth + 1 {
            close(page, &mut open);
        }
        if open.len() == depth + 1 {
            if open.last().is_some_and(|last| follows(*last, item.mark)) {
                page.close("li");
                open.pop();
            } else {
                close(page, &mut open);
                begin(page, item.mark, attributes);
            }
        } else {
            begin(page, item.mark, attributes);
        }
        page.open("li", &[]);
        page.lines(&item.text, &write);
        open.push(item.mark);
    }
    while !open.is_empty() {
        close(page, &mut open);
    }
}

/// Whether an entry goes on with the list of the one before it.
fn follows(last: Mark, next: Mark) -> bool {
    match (last, next) {
        (Mark::Bullet, Mark::Bullet) => true,
        (Mark::Number(last, before), Mark::Number(next, after)) => before == after && last.checked_add(1) == Some(next),
        _ => false,
    }
}

fn begin(page: &mut Page<'_>, mark: Mark, attributes: &[(&'static str, &'static str)]) {
    let Mark::Number(first, sign) = mark else { return page.open("ul", attributes) };
    let first = first.to_string();
    let mut all = attributes.to_vec();
    let start = [("start", first.as_str())];
    if sign == ')' {
        all.push(("class", "bracket"));
    }
    let all: Vec<(&str, &str)> = all.into_iter().chain(start.into_iter().filter(|(_, first)| *first != "1")).collect();
    page.open("ol", &all);
}

fn close(page: &mut Page<'_>, open: &mut Vec<Mark>) {
    if let Some(mark) = open.pop() {
        page.close("li");
        page.close(if mark == Mark::Bullet { "ul" } else { "ol" });
    }
}
