//! The path of a decision: proposal, agreement or vote, adopted; and the quorum that it stands on.

use crate::{
    app::{App, decisions::words},
    language::dates,
    meeting::{Decision, Outcome},
    ui::{
        Painter, Role,
        paint::{after, columns, inset},
    },
};
use ratatui::layout::Rect;

/// How far a step has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Done,
    Now,
    Coming,
    Failed,
}

fn steps(app: &App, decision: &Decision) -> Vec<(String, Stage)> {
    let texts = app.texts();
    let mode = app.meeting().charter.mode;
    let blank = decision.wording.trim().is_empty();
    let proposal = texts.msg_decisions_step_proposal();
    let adopted = words::adopted(texts, mode, Outcome::Agreed);
    let how = match decision.outcome {
        Outcome::Draft if blank => {
            return vec![
                (proposal, Stage::Now),
                (texts.msg_decisions_step_agreement(), Stage::Coming),
                (adopted, Stage::Coming),
            ];
        }
        Outcome::Draft => {
            return vec![
                (proposal, Stage::Done),
                (texts.msg_decisions_step_agreement(), Stage::Now),
                (adopted, Stage::Coming),
            ];
        }
        Outcome::Agreed => texts.msg_decisions_step_agreement(),
        Outcome::Unanimous => texts.msg_decisions_step_unanimous(),
        Outcome::Counted { .. } | Outcome::Chaired { .. } => {
            format!("{} {}", texts.msg_decisions_step_vote(), words::votes(texts, decision.outcome))
        }
    };
    let is_adopted = decision.outcome.is_adopted();
    let time = decision.decided.map(|at| dates::time(texts.language(), at.time())).unwrap_or_default();
    let last = format!("{} {time}", words::adopted(texts, mode, decision.outcome));
    let stage = match decision.outcome {
        tied if tied.is_tied() => Stage::Now,
        _ if is_adopted => Stage::Done,
        _ => Stage::Failed,
    };
    let mut steps = vec![(proposal, Stage::Done), (how, Stage::Done), (last.trim_end().to_owned(), stage)];
    if let Some(correction) = decision.corrections.last() {
        let date = dates::short_date(texts.language(), correction.at.date());
        steps.push((format!("{} {date}", texts.msg_decisions_step_corrected()), Stage::Done));
    }
    steps
}

/// Draws the path in one row; gives the columns it took. Where it does not fit, the lines between go first, then the
/// steps that are behind.
pub fn draw(app: &App, decision: &Decision, p: &mut Painter<'_>, at: Rect) -> u16 {
    let steps = steps(app, decision);
    let width = |line: u16| {
        let names = steps.iter().map(|(name, _)| columns(name) + 2).fold(0, u16::saturating_add);
        names.saturating_add((line + 2) * u16::try_from(steps.len().saturating_sub(1)).unwrap_or(0)).saturating_add(2)
    };
    let line = [4, 2, 1].into_iter().find(|line| width(*line) <= at.width).unwrap_or(1);
    let skipped = usize::from(width(line) > at.width);
    let mut rest = at;
    for (number, (name, stage)) in steps.iter().enumerate().skip(skipped) {
        if number > skipped {
            let place = Rect { width: line, ..after(rest, 1) };
            p.rule(place.intersection(rest));
            rest = after(rest, line + 2);
        }
        let (sign, role) = match stage {
            Stage::Done => (p.glyphs.done, Role::Done),
            Stage::Now => (p.glyphs.running, Role::Running),
            Stage::Coming => (p.glyphs.pending, Role::Fainter),
            Stage::Failed => (p.glyphs.missing, Role::Missing),
        };
        let text = format!("{sign} {name}");
        if *stage == Stage::Now {
            let chip = Rect { width: (columns(&text) + 2).min(rest.width), ..rest };
            p.fill(Rect { height: chip.height.min(1), ..chip }, Role::SelectionRow);
            p.text(inset(chip, 1), &text, role);
            rest = after(rest, chip.width);
        } else {
            let used = p.text(rest, &text, role);
            rest = after(rest, used);
        }
    }
    at.width - rest.width
}

/// The quorum: of a decision that stands as it was then, of a draft as it is now.
pub fn quorum(app: &App, decision: &Decision) -> (String, Role) {
    let then = decision.quorum.as_ref().filter(|_| decision.stands());
    let Some(quorum) = then.or(app.derived().quorum.as_ref()) else { return (String::new(), Role::Faint) };
    let role = if quorum.quorate { Role::Done } else { Role::Missing };
    (words::quorum(app.texts(), &app.meeting().charter, quorum), role)
}
