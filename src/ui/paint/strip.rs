//! The day as one strip of cells, each as long as its item.

use ratatui::layout::Rect;

use super::{Painter, columns};
use crate::{language::sort, ui::Role};

/// A part of the day.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// What stands in it, when there is room: `10/19`, or `10` where the year is clear.
    pub label: &'a str,
    /// How long it is, in minutes.
    pub length: u32,
    /// [`Role::Cell`], [`Role::CellBreak`], [`Role::CellDone`] or [`Role::CellRunning`].
    pub role: Role,
}

impl Painter<'_> {
    /// Draws the day along the first row of `at`.
    pub fn strip(&mut self, at: Rect, parts: &[Part<'_>]) {
        let lengths: Vec<u32> = parts.iter().map(|part| part.length).collect();
        for (place, part) in places(at, &lengths).into_iter().zip(parts) {
            self.fill(place, part.role);
            // Half a number is another number.
            if columns(part.label) <= place.width {
                self.centred(place, part.label, part.role);
            }
        }
    }
}

/// Where parts of these lengths lie in the first row of `at`: in proportion, none shorter than three columns as long
/// as there is room, with a column between. With more parts than columns the last ones get no place.
#[must_use]
pub fn places(at: Rect, lengths: &[u32]) -> Vec<Rect> {
    let at = Rect { height: at.height.min(1), ..at };
    let count = lengths.len().min(usize::from(at.width));
    let lengths = &lengths[..count];
    let Ok(number) = u32::try_from(count) else { return Vec::new() };
    if number == 0 || at.height == 0 {
        return Vec::new();
    }
    let room = u32::from(at.width);
    let gap = u32::from(room >= number * 2);
    let least = if room >= number * 4 { 3 } else { 1 };
    let widths = shares(room - gap * (number - 1), least, lengths);
    let mut x = at.x;
    let mut places = Vec::with_capacity(count);
    for width in widths {
        let width = u16::try_from(width).unwrap_or(0);
        places.push(Rect { x, width, ..at });
        x = x.saturating_add(width + u16::from(gap == 1));
    }
    places
}

/// Shares columns out: `least` to each, the rest in proportion, what is left over to the largest remainders.
fn shares(room: u32, least: u32, lengths: &[u32]) -> Vec<u32> {
    let count = u32::try_from(lengths.len()).unwrap_or(u32::MAX);
    let whole: u64 = lengths.iter().map(|length| u64::from(*length)).sum();
    let spare = room.saturating_sub(least.saturating_mul(count));
    // What each would have by its length alone, beyond the least.
    let wanted: Vec<u64> = lengths
        .iter()
        .map(|length| {
            let fair = (u64::from(*length) * u64::from(room) * 1_000).checked_div(whole).unwrap_or(0);
            fair.saturating_sub(u64::from(least) * 1_000)
        })
        .collect();
    let all: u64 = wanted.iter().sum();
    let mut widths = Vec::with_capacity(lengths.len());
    let mut remainders = Vec::with_capacity(lengths.len());
    for (at, want) in wanted.iter().enumerate() {
        let product = want * u64::from(spare);
        widths.push(least + u32::try_from(product.checked_div(all).unwrap_or(0)).unwrap_or(0));
        remainders.push((std::cmp::Reverse(product.checked_rem(all).unwrap_or(0)), at));
    }
    sort::by(&mut remainders, Ord::cmp);
    let left = room.saturating_sub(widths.iter().sum());
    for (_, at) in remainders.into_iter().cycle().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(width) = widths.get_mut(at) {
            *width += 1;
        }
    }
    widths
}
