//! Cutting areas into rows and columns, without ever leaving them.

use ratatui::layout::Rect;

/// The row of this number, from the top; empty when there is none.
#[must_use]
pub fn row(area: Rect, number: u16) -> Rect {
    if number < area.height {
        Rect { y: area.y + number, height: 1, ..area }
    } else {
        Rect { y: area.bottom(), height: 0, ..area }
    }
}

/// What is left below the first `number` rows.
#[must_use]
pub fn rows_from(area: Rect, number: u16) -> Rect {
    let number = number.min(area.height);
    Rect { y: area.y + number, height: area.height - number, ..area }
}

/// What is left after so many columns.
#[must_use]
pub fn after(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect { x: area.x + columns, width: area.width - columns, ..area }
}

/// What is left before the last so many columns.
#[must_use]
pub fn before(area: Rect, columns: u16) -> Rect {
    Rect { width: area.width.saturating_sub(columns), ..area }
}

/// The area without so many columns at each side.
#[must_use]
pub fn inset(area: Rect, columns: u16) -> Rect {
    before(after(area, columns), columns)
}

/// The area with one column more at each side: the row under the cursor is a little wider than its text.
#[must_use]
pub fn widened(area: Rect) -> Rect {
    let left = area.x.min(1);
    Rect { x: area.x - left, width: area.width.saturating_add(1 + left), ..area }
}
