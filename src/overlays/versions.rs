//! Two versions of the meeting, place by place: side by side where there is room, one under the other where there is
//! not. What is the same at both ends of two texts steps back, so that the eye finds what differs.

use super::choice::draw_lead;
use crate::{
    app::{
        overlay::{VersionRow, VersionsPage},
        pointer::Target,
    },
    language::Texts,
    ui::{
        Painter, Role,
        blocks::{Block, Run, document, list, rows},
        paint::{Head, after, row, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// From so many columns on, the two stand side by side.
const BESIDE: u16 = 100;

/// Nobody reads longer lines.
const WIDEST: u16 = 150;

/// Rows of one text, at most.
const MOST_ROWS: usize = 8;

/// Columns between the two, and before them.
const BETWEEN: u16 = 3;
const INDENT: u16 = 2;

/// Draws it in this part of the screen.
pub(super) fn draw(texts: &Texts, page: &VersionsPage, p: &mut Painter<'_>, screen: Rect) {
    let width = WIDEST.min(screen.width.saturating_sub(4)).max(screen.width.min(20));
    let inner = width.saturating_sub(4);
    let lead: Vec<Block> = page.lead.iter().map(|text| Block::of(text.as_str(), Role::Text)).collect();
    let lead_rows = rows(&lead, inner);
    let columns = (screen.width >= BESIDE).then(|| inner.saturating_sub(INDENT + BETWEEN) / 2);
    let heads = u16::from(columns.is_some() && !page.rows.is_empty());
    let running = p.glyphs.running;
    let below: usize = page.rows.iter().map(|row| block(page, row, (false, running), columns).height(inner) + 1).sum();
    let wanted = (lead_rows + below).saturating_add(usize::from(heads) + 4);
    let summary = if page.tabs > 1 { texts.msg_versions_tab(page.tab + 1, page.tabs) } else { String::new() };
    let head = Head { title: &page.title, summary: &summary, ..Head::default() };
    let inside = p.overlay(screen, (width, u16::try_from(wanted).unwrap_or(u16::MAX)), &head);
    let body = inside.body;
    // What has happened takes no more than half where there is a list under it, but for what the list leaves.
    let room = usize::from(body.height);
    let spare = room.saturating_sub(below + usize::from(heads) + 1);
    let above = if page.rows.is_empty() { lead_rows.min(room) } else { lead_rows.min(spare.max(room / 2)) };
    let above = u16::try_from(above).unwrap_or(u16::MAX);
    draw_lead(texts, p, Rect { height: above, ..body }, &lead);
    let mut left = rows_from(body, above + 1);
    if let (Some(column), 1) = (columns, heads) {
        let place = after(row(left, 0), INDENT);
        p.text(Rect { width: column, ..place }, &page.heads.0, Role::Faint);
        p.text(after(place, column + BETWEEN), &page.heads.1, Role::Faint);
        left = rows_from(left, 1);
    }
    let edge = Rect { y: left.y, height: left.height, ..inside.edge };
    let seen = list(p, (left, edge), (page.rows.len(), page.at), true, |at| match page.rows.get(at) {
        Some(row) => Block { gap: 1, ..block(page, row, (at == page.at, running), columns) },
        None => Block::default(),
    });
    let last = seen.len().saturating_sub(1);
    for (number, (at, place)) in seen.into_iter().enumerate() {
        if let (Some(row), Some(column)) = (page.rows.get(at), columns) {
            // of the one before the first only the end is seen
            beside(p, row, place, (column, number == 0 && number < last));
        }
        p.zone(widened(place), Target::OverlayRow(at));
    }
}

/// A place: its name, and under it both texts, or room for them side by side.
fn block(page: &VersionsPage, row: &VersionRow, (chosen, running): (bool, &str), columns: Option<u16>) -> Block {
    let (mark, role) = if chosen { (running, Role::Title) } else { (" ", Role::Emphasis) };
    let block = Block::of(row.place.as_str(), role).marked(mark, Role::Emphasis, INDENT);
    let mut block = Block { tinted: 1, ..block };
    if let Some(column) = columns {
        let (one, other) = sides(row);
        return block.then("\n".repeat(one.height(column).max(other.height(column))), Role::Text);
    }
    let (one, other) = sides(row);
    for (head, side) in [(&page.heads.0, one), (&page.heads.1, other)] {
        block = block.then(format!("\n{head}: "), Role::Faint);
        block.runs.extend(side.runs);
    }
    block
}

/// Both texts next to each other, in a place that has room for them under its name, or for their end.
fn beside(p: &mut Painter<'_>, row: &VersionRow, place: Rect, (column, may_be_end): (u16, bool)) {
    let (one, other) = sides(row);
    let all = one.height(column).max(other.height(column));
    let hidden = (all + 1).saturating_sub(usize::from(place.height));
    let end = may_be_end && hidden > 0;
    let (skip, name) = if end { (hidden - 1, 0) } else { (0, 1) };
    let under = after(rows_from(place, name), INDENT);
    for (mut side, x) in [(one, 0), (other, column + BETWEEN)] {
        // as long as the longer one, so that both are turned alike
        let missing = all.saturating_sub(side.height(column));
        side.runs.push(("\n".repeat(missing), Role::Text));
        let area = Rect { width: column, ..after(under, x) };
        document(p, (area, Rect::ZERO), &[side], skip);
    }
}

/// What stands in a place in each.
fn sides(row: &VersionRow) -> (Block, Block) {
    let (one, other) = match (&row.one, &row.other) {
        (Ok(one), Ok(other)) => parted(one, other),
        (one, other) => (vec![said(one)], vec![said(other)]),
    };
    let block = |runs: Vec<Run>| Block { runs, most: MOST_ROWS, ..Block::default() };
    (block(one), block(other))
}

fn said(side: &Result<String, String>) -> Run {
    match side {
        Ok(text) => (text.clone(), Role::Text),
        Err(word) => (word.clone(), Role::Faint),
    }
}

/// Two texts, each in what is the same before, what differs, and what is the same after; a long way to what differs is
/// left out.
fn parted(one: &str, other: &str) -> (Vec<Run>, Vec<Run>) {
    let same = |pair: &(char, char)| pair.0 == pair.1;
    let begin: usize = one.chars().zip(other.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let begin = word_start(one, begin);
    let (rest, other_rest) = (one.get(begin..).unwrap_or_default(), other.get(begin..).unwrap_or_default());
    let tail = rest.chars().rev().zip(other_rest.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let tail = word_end(rest, tail);
    let runs = |rest: &str| {
        let at = rest.len().saturating_sub(tail);
        let (middle, after) = (rest.get(..at).unwrap_or(rest), rest.get(at..).unwrap_or_default());
        vec![
            (led_to(one.get(..begin).unwrap_or_default()), Role::Faint),
            (middle.to_owned(), Role::Title),
            (after.to_owned(), Role::Faint),
        ]
    };
    (runs(rest), runs(other_rest))
}

/// The start of the word that a place is in.
fn word_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.char_indices().rev().find(|(_, c)| c.is_whitespace()).map_or(0, |(at, c)| at + c.len_utf8())
}

/// How long the end of a text is from the next word on.
fn word_end(text: &str, tail: usize) -> usize {
    let end = text.get(text.len().saturating_sub(tail)..).unwrap_or_default();
    end.find(char::is_whitespace).map_or(0, |at| end.len() - at)
}

/// The last words before what differs.
fn led_to(before: &str) -> String {
    const MOST: usize = 60;
    let from = before.char_indices().rev().nth(MOST).map_or(0, |(at, _)| at);
    let from = if from == 0 { 0 } else { word_start(before, from) };
    let line = before.get(from..).unwrap_or_default();
    if from == 0 { line.to_owned() } else { format!("… {line}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(runs: &[Run]) -> Vec<&str> {
        runs.iter().map(|(text, _)| text.as_str()).collect()
    }

    #[test]
    fn what_differs_is_told_from_what_does_not_in_whole_words() {
        let (one, other) = parted("GA4 gis kr 300 000 på vilkår.", "GA4 gis kr 350 000 på vilkår.");
        assert_eq!(texts(&one), ["GA4 gis kr ", "300", " 000 på vilkår."]);
        assert_eq!(texts(&other), ["GA4 gis kr ", "350", " 000 på vilkår."]);
        let (one, other) = parted("Rammen", "Rammen økes.");
        assert_eq!((texts(&one), texts(&other)), (vec!["", "Rammen", ""], vec!["", "Rammen økes.", ""]));
        let (one, other) = parted("", "å");
        assert_eq!((texts(&one), texts(&other)), (vec!["", "", ""], vec!["", "å", ""]));
        let (one, _) = parted(&format!("{}en", "ord ".repeat(100)), &format!("{}to", "ord ".repeat(100)));
        assert!(one[0].0.starts_with("… ord") && one[0].0.len() < 80, "{one:?}");
    }
}
