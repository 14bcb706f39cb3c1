//! Figures of a clock, as large as there is room for: five rows of three, each as many columns and rows as fit.

use crate::ui::{Painter, Role};
use ratatui::layout::Rect;

/// Rows of a figure.
pub(super) const ROWS: u16 = 5;

/// The rows of a figure from the top, three bits each, the left one first.
const fn rows(figure: char) -> Option<[u8; 5]> {
    Some(match figure {
        '0' => [7, 5, 5, 5, 7],
        '1' => [2, 6, 2, 2, 7],
        '2' => [7, 1, 7, 4, 7],
        '3' => [7, 1, 7, 1, 7],
        '4' => [5, 5, 7, 1, 1],
        '5' => [7, 4, 7, 1, 7],
        '6' => [7, 4, 7, 5, 7],
        '7' => [7, 1, 2, 2, 2],
        '8' => [7, 5, 7, 5, 7],
        '9' => [7, 5, 7, 1, 7],
        ':' => [0, 4, 0, 4, 0],
        '.' => [0, 0, 0, 0, 4],
        _ => return None,
    })
}

/// Columns that a figure takes at the smallest size, with those to the next. A cell is twice as high as wide, so a dot
/// takes two.
const fn step(figure: char) -> u16 {
    if matches!(figure, ':' | '.') { 4 } else { 8 }
}

/// Columns of a text at the smallest size.
fn width(text: &str) -> u16 {
    text.chars().map(step).fold(0, u16::saturating_add).saturating_sub(2)
}

/// How many times as large as the smallest a text can be drawn here, without being larger than `most`; 0 where it cannot be.
pub(super) fn scale(text: &str, area: Rect, most: u16) -> u16 {
    (area.width / width(text).max(1)).min(area.height / ROWS).min(most)
}

/// Draws figures in the middle of the upper rows of `area`.
pub(super) fn draw(p: &mut Painter<'_>, area: Rect, text: &str, scale: u16, role: Role) {
    let used = width(text).saturating_mul(scale);
    let mut x = area.x + area.width.saturating_sub(used) / 2;
    for figure in text.chars() {
        let Some(rows) = rows(figure) else { continue };
        for (y, bits) in (0u16..).zip(rows) {
            for (column, bit) in (0u16..).zip([4, 2, 1]) {
                if bits & bit == 0 {
                    continue;
                }
                let dot = Rect { x: x + column * 2 * scale, y: area.y + y * scale, width: 2 * scale, height: scale };
                p.solid(dot.intersection(area), role);
            }
        }
        x = x.saturating_add(step(figure) * scale);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_grow_with_the_room_and_are_left_out_where_there_is_none() {
        let at = |width, height| scale("41:12", Rect { x: 0, y: 0, width, height }, 9);
        assert_eq!((at(34, 5), at(33, 5), at(34, 4)), (1, 0, 0));
        assert_eq!((at(120, 10), at(250, 40)), (2, 7));
    }
}
