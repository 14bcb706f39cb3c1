//! Ways to go on: what has happened in sentences, the ways under it, and of the selected one what comes of it.

#[cfg(test)]
mod tests;

use crate::{
    app::{
        overlay::{Choice, Way},
        pointer::Target,
    },
    language::Texts,
    ui::{
        Painter, Role,
        blocks::{Block, document, list, rows},
        paint::{Head, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// Columns of the overlay, where there are so many.
const WIDTH: u16 = 92;

/// And of one that hides as little as it can.
const NARROW: u16 = 44;

/// Draws it in the middle of this part of the screen.
pub fn draw(texts: &Texts, choice: &Choice, p: &mut Painter<'_>, screen: Rect) {
    let widest = if choice.narrow { NARROW } else { WIDTH };
    let width = widest.min(screen.width.saturating_sub(4)).max(screen.width.min(20));
    let inner = width.saturating_sub(4);
    let lead: Vec<Block> = choice.lead.iter().map(|text| Block::of(text.as_str(), Role::Text)).collect();
    let lead_rows = rows(&lead, inner);
    let running = p.glyphs.running;
    // As high as with the longest detail, so that it keeps its size while one goes from way to way.
    let heights = choice.ways.iter().map(|way| {
        let label = label(way, false, running).height(inner);
        (label, detailed(way, running).height(inner) - label)
    });
    let (labels, details) = heights.fold((0, 0), |(sum, most), (label, detail)| (sum + label, most.max(detail)));
    let empty = if choice.ways.is_empty() { Block::of(choice.empty.as_str(), Role::Faint).height(inner) } else { 0 };
    let below = labels + details + empty;
    let gap = usize::from(lead_rows > 0);
    let wanted = u16::try_from(lead_rows + gap + below).unwrap_or(u16::MAX).saturating_add(4);
    let inside = p.overlay(screen, (width, wanted), &Head { title: &choice.title, ..Head::default() });
    let body = inside.body;
    // What has happened takes what the ways leave, and at least half.
    let room = usize::from(body.height);
    let above = lead_rows.min(room.saturating_sub(below + gap).max(room / 2));
    let above = u16::try_from(above).unwrap_or(u16::MAX);
    draw_lead(texts, p, Rect { height: above, ..body }, &lead);
    let below = rows_from(body, above + u16::from(above > 0));
    if choice.ways.is_empty() {
        p.words(below, &choice.empty, Role::Faint);
        return;
    }
    let edge = Rect { y: below.y, height: below.height, ..inside.edge };
    let seen = list(p, (below, edge), (choice.ways.len(), choice.at), true, |at| match choice.ways.get(at) {
        Some(way) if at == choice.at => {
            let mut block = detailed(way, running);
            block.tinted = u16::try_from(label(way, true, running).height(below.width)).unwrap_or(1);
            block
        }
        Some(way) => label(way, false, running),
        None => Block::default(),
    });
    for (at, place) in seen {
        p.zone(widened(place), Target::OverlayRow(at));
    }
}

/// What has happened; where not all of it has room, how many sentences more there are.
pub(super) fn draw_lead(texts: &Texts, p: &mut Painter<'_>, area: Rect, lead: &[Block]) {
    if rows(lead, area.width) <= usize::from(area.height) {
        document(p, (area, Rect::ZERO), lead, 0);
        return;
    }
    let mut left = Rect { height: area.height.saturating_sub(1), ..area };
    let mut shown = 0;
    for block in lead {
        let height = u16::try_from(block.height(area.width)).unwrap_or(u16::MAX);
        if height > left.height {
            break;
        }
        document(p, (left, Rect::ZERO), std::slice::from_ref(block), 0);
        left = rows_from(left, height);
        shown += 1;
    }
    let more = texts.msg_decisions_more(lead.len() - shown);
    p.text(rows_from(area, left.y - area.y), &more, Role::Faint);
}

fn label(way: &Way, chosen: bool, running: &str) -> Block {
    let (mark, role) = if chosen { (running, Role::Title) } else { (" ", Role::Text) };
    Block::of(way.label.as_str(), role).marked(mark, Role::Emphasis, 2)
}

/// A way with what comes of it.
fn detailed(way: &Way, running: &str) -> Block {
    let block = label(way, true, running);
    way.detail.iter().fold(block, |block, detail| block.then(format!("\n  {detail}"), Role::Faint))
}
