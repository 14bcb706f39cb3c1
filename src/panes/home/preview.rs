//! The selected meeting: facts, agenda with its minutes, decisions, follow-ups.

use super::words;
use crate::{
    app::{
        decisions::words::outcome,
        home::{Home, Known, Sheet},
    },
    archive::{
        Brief,
        brief::{BriefDecision, BriefFollowUp, BriefItem},
    },
    language::{Texts, dates},
    meeting::{ItemProgress, Outcome, Status},
    ui::{
        Glyphs, Painter, Role,
        blocks::{Block, document},
        paint::Inside,
    },
};
use chrono::Datelike;
use ratatui::layout::Rect;

/// Which one it is.
pub(super) fn summary(home: &Home) -> String {
    let brief = home.selected().and_then(Sheet::brief);
    brief.map_or_else(String::new, |brief| home.texts().msg_screen_meeting(brief.number, brief.date.year()))
}

pub(super) fn draw(home: &Home, p: &mut Painter<'_>, inside: &Inside) {
    let blocks = match home.selected() {
        None if home.sheets().is_empty() => vec![Block::of(home.texts().msg_home_preview_empty(), Role::Faint)],
        None => vec![Block::of(home.texts().msg_home_nothing_selected(), Role::Faint)],
        Some(sheet) => blocks(home, p.glyphs, sheet),
    };
    let edge = Rect { y: inside.body.y, height: inside.body.height, ..inside.edge };
    document(p, (inside.body, edge), &blocks, home.preview_top());
}

/// The first of it, in the few rows under a list.
pub(super) fn brief(home: &Home, p: &mut Painter<'_>, at: Rect) {
    let Some(sheet) = home.selected() else { return };
    let mut blocks = blocks(home, p.glyphs, sheet);
    for block in &mut blocks {
        block.gap = 0;
    }
    document(p, (at, Rect::ZERO), &blocks, 0);
}

fn blocks(home: &Home, glyphs: &Glyphs, sheet: &Sheet) -> Vec<Block> {
    let texts = home.texts();
    match &sheet.known {
        Known::Name => {
            vec![Block::of(sheet.entry.name.as_str(), Role::Title), Block::of(texts.msg_home_unread(), Role::Faint)]
        }
        Known::Broken(why) => vec![
            Block::of(sheet.entry.name.as_str(), Role::Title).right(texts.msg_home_broken(), Role::Error),
            Block::of(why.as_str(), Role::Text).gap(1),
            Block::of(texts.msg_home_broken_help(home.key_of(crate::app::Action::HomeReload)), Role::Faint).gap(1),
        ],
        Known::Brief(brief) => {
            let mut blocks = facts(home, glyphs, sheet, brief);
            agenda(texts, glyphs, brief, &mut blocks);
            decisions(texts, glyphs, brief, &mut blocks);
            follow_ups(home, glyphs, brief, &mut blocks);
            blocks
        }
    }
}

fn facts(home: &Home, glyphs: &Glyphs, sheet: &Sheet, brief: &Brief) -> Vec<Block> {
    let texts = home.texts();
    let (_, word, role) = words::status(texts, glyphs, sheet);
    let day = dates::long_date(texts, brief.date);
    let day = format!("{day}, {}", dates::range(texts.language(), brief.start, brief.end));
    let mut blocks = vec![Block::of(brief.name.as_str(), Role::Title).right(word, role)];
    let mut when = Block::of(day, Role::Text);
    if brief.status < Status::Running && brief.date >= home.today() {
        when = when.then(format!(" · {}", words::until(texts, home.today(), brief.date)), Role::Faint);
    }
    blocks.push(when);
    if !brief.place.is_empty() {
        blocks.push(Block::of(brief.place.as_str(), Role::Faint));
    }
    blocks
}

/// A heading with what it amounts to.
fn heading(text: String, amount: String) -> Block {
    Block::of(text, Role::Emphasis).right(amount, Role::Faint).gap(1)
}

fn more(texts: &Texts, shown: usize, all: usize, blocks: &mut Vec<Block>) {
    if all > shown {
        blocks.push(Block::of(texts.msg_decisions_more(all - shown), Role::Faint));
    }
}

fn agenda(texts: &Texts, glyphs: &Glyphs, brief: &Brief, blocks: &mut Vec<Block>) {
    blocks.push(heading(texts.msg_screen_agenda(), texts.msg_screen_minutes_in_all(brief.minutes)));
    if brief.items.is_empty() {
        blocks.push(Block::of(texts.msg_home_no_items(), Role::Faint));
    }
    let number = |item: &BriefItem| item.case.map(|case| case.to_string()).unwrap_or_default();
    let width = brief.items.iter().map(|item| number(item).len()).max().unwrap_or(0);
    for item in &brief.items {
        let (sign, role) = match item.progress {
            _ if item.current => (glyphs.running, Role::Running),
            ItemProgress::Done => (glyphs.done, Role::Done),
            ItemProgress::Deferred => (glyphs.next, Role::Faint),
            ItemProgress::Open => (" ", Role::Faint),
        };
        let text = match item.progress {
            _ if item.current => Role::Title,
            ItemProgress::Deferred => Role::Faint,
            _ if item.is_break => Role::Faint,
            _ => Role::Text,
        };
        let number = format!("{:>width$}", number(item));
        let indent = u16::try_from(width + 3).unwrap_or(u16::MAX);
        let title = if item.title.is_empty() { texts.msg_agenda_untitled() } else { item.title.clone() };
        let block = Block::of(title, text).right(item.planned.to_string(), Role::Faint);
        blocks.push(block.marked(format!("{sign} {number}"), role, indent).most(2));
    }
    more(texts, brief.items.len(), brief.counts[0], blocks);
}

fn decisions(texts: &Texts, glyphs: &Glyphs, brief: &Brief, blocks: &mut Vec<Block>) {
    if brief.decisions.is_empty() {
        return;
    }
    let cases = brief.items.iter().map(|item| item.case).chain(brief.decisions.iter().map(|decision| decision.case));
    let width = cases.flatten().map(|case| case.to_string().len()).max().unwrap_or(0);
    blocks.push(heading(texts.msg_screen_decisions(), brief.counts[1].to_string()));
    for decision in &brief.decisions {
        let BriefDecision { case, wording, outcome: how } = decision;
        let draft = *how == Outcome::Draft;
        let (sign, role) = if draft { (glyphs.draft, Role::Draft) } else { (glyphs.done, Role::Done) };
        let case = case.map(|case| case.to_string()).unwrap_or_default();
        let block = Block::of(wording.as_str(), if draft { Role::Faint } else { Role::Text });
        let indent = u16::try_from(width + 3).unwrap_or(u16::MAX);
        let block = block.right(outcome(texts, *how), role).marked(format!("{sign} {case:>width$}"), role, indent);
        blocks.push(block.most(3));
    }
    more(texts, brief.decisions.len(), brief.counts[1], blocks);
}

fn follow_ups(home: &Home, glyphs: &Glyphs, brief: &Brief, blocks: &mut Vec<Block>) {
    if brief.follow_ups.is_empty() {
        return;
    }
    let texts = home.texts();
    blocks.push(heading(texts.msg_home_follow_ups(), brief.counts[2].to_string()));
    for follow_up in &brief.follow_ups {
        blocks.push(follow_up_block(home, glyphs, follow_up));
    }
    more(texts, brief.follow_ups.len(), brief.counts[2], blocks);
}

fn follow_up_block(home: &Home, glyphs: &Glyphs, follow_up: &BriefFollowUp) -> Block {
    let (texts, today) = (home.texts(), home.today());
    let block = Block::of(follow_up.text.as_str(), Role::Text).most(3);
    let who = &follow_up.responsible;
    let block = if who.is_empty() { block } else { block.then(format!("\n{who}"), Role::Faint) };
    if let Some(done) = follow_up.done {
        let done = texts.msg_home_done(dates::date(texts.language(), done));
        return block.right(done, Role::Done).marked(glyphs.done, Role::Done, 2);
    }
    let (due, until) = words::due(texts, today, follow_up.due);
    let late = follow_up.due.is_some_and(|due| due.last_day() < today);
    let role = if late { Role::Late } else { Role::Faint };
    let sign = if late { glyphs.missing } else { glyphs.pending };
    let block = block.right(due, role).marked(sign, role, 2);
    if late { block.then(format!("{}{until}", if who.is_empty() { "\n" } else { " · " }), role) } else { block }
}
