//! What comes: follow-ups over their time, what the yearly wheel says is next, follow-ups to come.

use super::words;
use crate::{
    app::{
        Action,
        home::{Home, Section, Side, Thing},
        pointer::Target,
    },
    archive::brief::BriefFollowUp,
    forum::Turn,
    ui::{
        Glyphs, Painter, Role,
        blocks::{Block, list},
        paint::{Inside, widened},
    },
};
use ratatui::layout::Rect;

/// How many follow-ups are over their time.
pub(super) fn summary(home: &Home) -> String {
    match home.coming().overdue {
        0 => String::new(),
        overdue => home.texts().msg_home_overdue_short(overdue),
    }
}

pub(super) fn draw(home: &Home, p: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let things = &home.coming().things;
    if things.is_empty() {
        let text = match home.trouble() {
            // nobody knows, and why stands in the list
            Some(_) => String::new(),
            None if home.reading() => home.texts().msg_home_reading(),
            None => home.texts().msg_home_nothing_comes(),
        };
        p.words(inside.body, &text, Role::Faint);
        return;
    }
    let edge = Rect { y: inside.body.y, height: inside.body.height, ..inside.edge };
    let glyphs = *p.glyphs;
    let chosen = home.coming_at();
    // out of focus the beginning is what matters
    let at = if focused { chosen } else { 0 };
    let seen = list(p, (inside.body, edge), (things.len(), at), focused, |at| {
        block(home, &glyphs, at, focused && at == chosen)
    });
    for (at, place) in seen {
        p.zone(widened(place), Target::HomeRow { side: Side::Coming, at });
    }
}

fn block(home: &Home, glyphs: &Glyphs, at: usize, chosen: bool) -> Block {
    let (coming, texts) = (home.coming(), home.texts());
    let Some(thing) = coming.things.get(at) else { return Block::default() };
    let section = coming.section(at);
    let mut block = match thing {
        Thing::Task { follow_up, .. } => task(home, glyphs, follow_up, section == Section::Overdue),
        Thing::Turn { forum, date, turn, sheet } => {
            wheel(home, glyphs, (*forum, *date, *turn), sheet.is_some(), chosen)
        }
    };
    if at == 0 || coming.section(at - 1) != section {
        let (head, role) = match section {
            Section::Overdue => (texts.msg_home_overdue(), Role::Late),
            Section::Wheel => (texts.msg_home_wheel(), Role::Emphasis),
            Section::FollowUps => (texts.msg_home_follow_ups(), Role::Emphasis),
        };
        block.head = Some((head, role));
        block.gap = 1;
    }
    block
}

fn task(home: &Home, glyphs: &Glyphs, follow_up: &BriefFollowUp, late: bool) -> Block {
    let (due, until) = words::due(home.texts(), home.today(), follow_up.due);
    let (sign, role) = if late { (glyphs.missing, Role::Late) } else { (glyphs.pending, Role::Faint) };
    let who = &follow_up.responsible;
    let block = Block::of(follow_up.text.as_str(), Role::Text).right(due, role).marked(sign, role, 2).most(3);
    let block = if who.is_empty() && until.is_empty() { block } else { block.then("\n", Role::Text) };
    let between = if who.is_empty() || until.is_empty() { "" } else { " · " };
    let block = block.then(format!("{who}{between}"), Role::Faint);
    block.then(until, role)
}

fn wheel(home: &Home, glyphs: &Glyphs, (forum, date, turn): (usize, usize, Turn), there: bool, chosen: bool) -> Block {
    let (texts, today) = (home.texts(), home.today());
    let Some((card, date)) = home.forums().get(forum).and_then(|card| Some((card, card.wheel.get(date)?))) else {
        return Block::default();
    };
    let (when, until) = words::turn(texts, today, date.when, turn);
    let near = turn.from <= today;
    let sign = if there {
        glyphs.done
    } else if date.meeting {
        glyphs.next
    } else {
        glyphs.pending
    };
    let mut block = Block::of(date.what.text(texts.language()), Role::Text)
        .right(when, Role::Faint)
        .marked(sign, if there { Role::Done } else { Role::Faint }, 2)
        .most(4)
        .then(format!("\n{until}"), if near { Role::Running } else { Role::Faint });
    if home.forums().len() > 1 {
        block = block.then(format!(" · {}", home.forum_name(&card.code)), Role::Faint);
    }
    if there {
        block = block.then(format!(" · {}", texts.msg_home_turn_there()), Role::Done);
    } else if date.meeting && chosen {
        block = block.then(format!(" · {}", texts.msg_home_turn_make(home.key_of(Action::HomeOpen))), Role::Faint);
    }
    block
}
