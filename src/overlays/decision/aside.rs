//! What stands beside a decision: dissent, conditions, follow-ups, earlier decisions; and the facts that it rests on,
//! with what is missing said in sentences.

use super::{money, one_line, path};
use crate::{
    app::{
        Action, App,
        decisions::{Part, Spot, words},
        pointer::Target,
    },
    forum::ItemKind,
    language::dates,
    meeting::{Decision, FollowUp, Outcome},
    ui::{
        Painter, Role,
        blocks::Block,
        paint::{Wrapped, row, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// The parts, in their order, and which one is selected.
pub struct Parts {
    pub blocks: Vec<Block>,
    pub chosen: Option<usize>,
}

/// What a page says when nothing stands beside its decision: what can.
pub fn no_parts(app: &App) -> String {
    let key = |action| app.key_of(action);
    app.texts().msg_decisions_page_no_parts(
        key(Action::DecisionDissent),
        key(Action::DecisionCondition),
        key(Action::DecisionFollowUp),
        key(Action::DecisionLink),
    )
}

/// The parts of a decision as blocks.
pub fn parts(app: &App, decision: &Decision) -> Parts {
    let texts = app.texts();
    let parts = app.decision_parts();
    let selected = app.decision_part();
    let chosen = parts.iter().position(|part| Some(*part) == selected);
    let text = |text: &str| {
        if text.trim().is_empty() { texts.msg_decisions_no_text() } else { text.trim_end().to_owned() }
    };
    let block = |part: &Part| match part {
        Part::Dissent(id) => {
            let dissent = decision.dissent.iter().find(|dissent| dissent.id == *id)?;
            let block = Block::of(texts.msg_decisions_part_dissent(), Role::Faint);
            let block = block.then(format!("  {}", one_line(&dissent.who)), Role::Title);
            Some(block.then(format!("\n{}", text(&dissent.text)), Role::Text))
        }
        Part::Condition(id) => {
            let condition = decision.conditions.iter().find(|condition| condition.id == *id)?;
            let block = Block::of(texts.msg_decisions_part_condition(), Role::Faint);
            Some(block.then(format!("\n{}", text(&condition.text)), Role::Text))
        }
        Part::FollowUp(id) => app.meeting().follow_up(*id).map(|follow_up| of_follow_up(app, follow_up)),
        Part::Reference(id) => {
            let reference = decision.references.iter().find(|reference| reference.decision == *id)?;
            let block = Block::of(texts.msg_decisions_part_reference(), Role::Faint);
            let block = block.then(format!("  {}", words::rests_on(texts, reference)), Role::Emphasis);
            Some(block.then(format!("\n{}", text(&reference.wording)), Role::Faint).most(4))
        }
    };
    let blocks = parts.iter().map(|part| block(part).unwrap_or_default().gap(1)).collect();
    Parts { blocks, chosen }
}

fn of_follow_up(app: &App, follow_up: &FollowUp) -> Block {
    let texts = app.texts();
    let (who, role) = if follow_up.responsible.trim().is_empty() {
        (texts.msg_decisions_nobody(), Role::Missing)
    } else {
        (one_line(&follow_up.responsible), Role::Title)
    };
    let (when, when_role) = match (follow_up.done, follow_up.due) {
        (Some(day), _) => (texts.msg_decisions_done(dates::date(texts.language(), day)), Role::Done),
        (None, None) => (texts.msg_decisions_no_due(), Role::Missing),
        (None, Some(due)) if follow_up.is_overdue(app.now().date()) => {
            (texts.msg_decisions_overdue(due.text(texts)), Role::Late)
        }
        (None, Some(due)) => (due.text(texts), Role::Text),
    };
    let text = if follow_up.text.trim().is_empty() { texts.msg_decisions_no_text() } else { follow_up.text.clone() };
    let block = Block::of(texts.msg_decisions_part_follow_up(), Role::Faint).then(format!("  {who}"), role);
    block.then(format!("\n{text}"), Role::Text).right(when, when_role)
}

/// What a decision rests on.
pub struct Facts {
    pairs: Vec<(String, String, Role)>,
    lacks: Vec<Lacking>,
}

/// Something that is missing, or that nothing is.
struct Lacking {
    said: String,
    role: Role,
    /// Its number among the places for the cursor, where it is one.
    stop: Option<usize>,
    chosen: bool,
}

/// The facts of a decision; with the quorum where it stands nowhere else.
pub fn facts(app: &App, decision: &Decision, with_quorum: bool) -> Facts {
    let texts = app.texts();
    let mut pairs = Vec::new();
    if with_quorum {
        let label = if decision.stands() {
            texts.msg_decisions_fact_quorum_then()
        } else {
            texts.msg_decisions_fact_quorum_now()
        };
        let (quorum, role) = path::quorum(app, decision);
        pairs.push((label, quorum, role));
    }
    let kind = app.meeting().item(decision.item).map(|item| item.kind);
    if kind == Some(ItemKind::Decision) || decision.current_wording().contains("kr") {
        money::facts(app, decision, &mut pairs);
    }
    for reference in &decision.references {
        let date = dates::date(texts.language(), reference.date);
        let case = reference.case.map(|case| case.to_string()).unwrap_or_default();
        pairs.push((texts.msg_decisions_fact_rests_on(case), date, Role::Faint));
    }
    Facts { pairs, lacks: lacking(app, decision) }
}

fn lacking(app: &App, decision: &Decision) -> Vec<Lacking> {
    let stops = app.decision_spots();
    let at = app.decision_page().map(|page| page.at);
    let role = if decision.outcome == Outcome::Draft { Role::Partly } else { Role::Missing };
    let lacks = words::lacking(app, decision.id);
    if lacks.is_empty() {
        let said = app.texts().msg_decisions_complete();
        return vec![Lacking { said, role: Role::Done, stop: None, chosen: false }];
    }
    let lacks = lacks.into_iter().map(|(lack, said)| {
        let stop = stops.iter().position(|stop| *stop == Spot::Lack(lack));
        Lacking { said, role, stop, chosen: stop.is_some() && stop == at }
    });
    lacks.collect()
}

impl Facts {
    /// The rows that everything takes.
    pub fn rows(&self, width: u16) -> usize {
        self.pairs.len() + usize::from(!self.pairs.is_empty()) + self.lacks_rows(width)
    }

    /// The rows that what is missing takes.
    pub fn lacks_rows(&self, width: u16) -> usize {
        self.lacks.iter().map(|lack| Wrapped::new(&lack.said, width).rows()).sum::<usize>().min(4)
    }

    /// What is missing, each in its rows; returns the rows used.
    fn draw_lacks(&self, p: &mut Painter<'_>, area: Rect) -> u16 {
        let mut used = 0;
        for lack in &self.lacks {
            let place = rows_from(area, used);
            let rows = u16::try_from(Wrapped::new(&lack.said, place.width).rows()).unwrap_or(1).min(place.height);
            let place = Rect { height: rows, ..place };
            if lack.chosen {
                p.tint(widened(place), Role::SelectionRow);
            }
            if let Some(stop) = lack.stop {
                p.zone(widened(place), Target::OverlayRow(stop));
            }
            used += p.words(place, &lack.said, lack.role);
        }
        used
    }

    /// Draws the facts, and below them what is missing: that stays where there is no room for all.
    pub fn draw(&self, p: &mut Painter<'_>, area: Rect) {
        let lacks = u16::try_from(self.lacks_rows(area.width)).unwrap_or(3);
        let room = area.height.saturating_sub(lacks + 1);
        let mut used = 0;
        for (label, value, role) in self.pairs.iter().take(usize::from(room)) {
            p.pair(row(area, used), (label, Role::Faint), (value, *role));
            used += 1;
        }
        let gap = u16::from(used > 0);
        self.draw_lacks(p, rows_from(area, used + gap));
    }

    /// The same with what is missing first: of the rest, what has room.
    pub fn draw_narrow(&self, p: &mut Painter<'_>, area: Rect) {
        let used = self.draw_lacks(p, area);
        let rest = rows_from(area, used + u16::from(area.height > used + 1));
        for (at, (label, value, role)) in (0..rest.height).zip(&self.pairs) {
            p.pair(row(rest, at), (label, Role::Faint), (value, *role));
        }
    }
}
