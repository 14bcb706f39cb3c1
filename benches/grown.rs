//! The example meeting, grown: as many times the measures, answers, items, decisions and follow-ups.

use klubbe::meeting::{Answer, Id, Item, Measure, Meeting};
use uuid::Uuid;

/// A meeting that holds a meeting's measures, answers, items, decisions and follow-ups so many times over. Every copy
/// has ids of its own; frames grow with it.
#[must_use]
pub fn grown(base: &Meeting, times: usize) -> Meeting {
    let mut meeting = base.clone();
    for round in 1..times {
        let id = |id: Id| Id(Uuid::from_u128(id.0.as_u128().wrapping_add(u128::try_from(round).unwrap_or(0) << 40)));
        let measures = base.measures.iter().map(|measure| Measure {
            id: id(measure.id),
            code: format!("{}-{round}", measure.code),
            title: format!("{} ({round})", measure.title),
            merged_into: measure.merged_into.map(id),
            ..measure.clone()
        });
        meeting.measures.extend(measures);
        meeting.answers.extend(base.answers.iter().map(|a| Answer { measure: id(a.measure), ..a.clone() }));
        let items = base.agenda.iter().map(|item| Item {
            id: id(item.id),
            number: item.number.map(|number| number + u32::try_from(round * 100).unwrap_or(0)),
            spans: Vec::new(),
            progress: klubbe::meeting::ItemProgress::Open,
            ..item.clone()
        });
        meeting.agenda.extend(items);
        for decision in &base.decisions {
            let mut decision = decision.clone();
            (decision.id, decision.item) = (id(decision.id), id(decision.item));
            meeting.decisions.push(decision);
        }
        for follow_up in &base.follow_ups {
            let mut follow_up = follow_up.clone();
            follow_up.id = id(follow_up.id);
            (follow_up.item, follow_up.decision) = (follow_up.item.map(id), follow_up.decision.map(id));
            meeting.follow_ups.push(follow_up);
        }
    }
    for frame in &mut meeting.frames {
        frame.amount = klubbe::money::Money::ore(frame.amount.in_ore() * i64::try_from(times).unwrap_or(1));
    }
    meeting
}
