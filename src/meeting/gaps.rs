//! Stretches of time that nobody saw pass: taken out of the case that was running, and counted after all where the
//! forum went on.

use super::{Id, Item, Meeting, Refusal, Span, agenda::Event};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// A stretch of time between the last moment that counts and the first that counts again; where a clock was set back,
/// the second is the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The last moment before it.
    pub from: NaiveDateTime,
    /// The first after it.
    pub to: NaiveDateTime,
}

impl Gap {
    /// The number of the span of an item after which it lies.
    fn place_in(self, item: &Item) -> Option<usize> {
        item.spans.windows(2).position(|pair| pair[0].to == Some(self.from) && pair[1].from == self.to)
    }
}

pub(super) fn decide_left_out(meeting: &Meeting, Gap { from, to }: Gap) -> Result<Event, Refusal> {
    let item = meeting.running().ok_or(Refusal::NotRunning)?;
    let open_from = item.spans.last().map_or(from, |span| span.from);
    let from = from.max(open_from);
    if from == to { Err(Refusal::NothingToDo) } else { Ok(Event::LeftOut { item: item.id, from, to }) }
}

/// Those that are still left out are counted; it is one step, however many there are.
pub(super) fn decide_counted(meeting: &Meeting, gaps: &[Gap]) -> Result<Event, Refusal> {
    let item_of = |gap: Gap| meeting.agenda.iter().find(|item| gap.place_in(item).is_some());
    let found: Vec<(Id, Gap)> = gaps.iter().filter_map(|gap| Some((item_of(*gap)?.id, *gap))).collect();
    match found.as_slice() {
        [] => Err(Refusal::NotFound),
        [(item, Gap { from, to })] => Ok(Event::Counted { item: *item, from: *from, to: *to }),
        _ => Ok(Event::CountedAll(found)),
    }
}

pub(super) fn leave_out(item: &mut Item, Gap { from, to }: Gap) {
    if let Some(span) = item.spans.last_mut().filter(|span| span.to.is_none()) {
        span.to = Some(from);
        item.spans.push(Span { from: to, to: None });
    }
}

pub(super) fn count(item: &mut Item, gap: Gap) {
    if let Some(at) = gap.place_in(item) {
        let after = item.spans.remove(at + 1);
        item.spans[at].to = after.to;
    }
}
