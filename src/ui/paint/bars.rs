//! Thin bars, and the mark that says where one is in a long list.

use ratatui::layout::Rect;

use super::Painter;
use crate::ui::Role;

impl Painter<'_> {
    /// A bar along the first row of `at`: `part` of `whole` is filled, in the look of `role`. Anything begun shows, and
    /// only what is whole fills it.
    pub fn bar(&mut self, at: Rect, part: u64, whole: u64, role: Role) {
        let filled = filled(at.width, part, whole);
        let (full, empty) = (self.theme.style(role), self.theme.style(Role::BarEmpty));
        self.line(Rect { width: filled, ..at }, self.glyphs.bar_filled, full);
        self.line(super::after(at, filled), self.glyphs.bar_empty, empty);
    }

    /// A bar of money: what is given in the look of `role`, then in dashes what is asked for beside it, and nothing for
    /// what is left. Where more is needed than there is, a mark stands where it ends, and the dashes go on behind it.
    pub fn money_bar(&mut self, at: Rect, (given, need, frame): (u64, u64, u64), role: Role) {
        let whole = need.max(frame);
        self.bar(at, given, whole, role);
        let (done, asked) = (filled(at.width, given, whole), filled(at.width, need, whole));
        let dashes = super::before(super::after(at, done), at.width.saturating_sub(asked));
        self.line(dashes, self.glyphs.bar_asked, self.theme.style(Role::Faint));
        if need > frame && at.width > 1 {
            let end = filled(at.width, frame, whole).min(at.width - 1);
            let over = self.theme.style(Role::MoneyOver);
            let beyond = super::after(at, end.max(done));
            self.line(beyond, self.glyphs.bar_asked, over);
            self.line(Rect { width: 1, ..super::after(at, end) }, self.glyphs.bar_end, over);
        }
    }

    /// While a row is carried from one place to another: the row it comes from is tinted, and the one where it would be
    /// put down has a sign in its first column, for below or above. `at` is the place of this row.
    pub fn drop_mark(&mut self, row: Rect, carried: Option<(usize, usize)>, at: usize) {
        let Some((from, to)) = carried else { return };
        if at == from {
            self.tint(row, Role::SelectionRow);
        }
        if at == to {
            let sign = if from < to { self.glyphs.drop_below } else { self.glyphs.drop_above };
            self.tint(row, Role::SelectionCell);
            self.text(Rect { width: row.width.min(1), ..row }, sign, Role::SelectionCell);
        }
    }

    /// Marks along `edge` (one column wide, usually the frame) which rows of a list are seen: `shown` of `all`, the
    /// first being `top`. Nothing when all are seen.
    pub fn scroll_mark(&mut self, edge: Rect, top: usize, shown: usize, all: usize) {
        let height = usize::from(edge.height);
        if all <= shown || height == 0 || edge.width == 0 {
            return;
        }
        let length = (height * shown / all).max(1);
        let last_top = all - shown;
        // Both ends are reached exactly when the list is at its ends.
        let start = (height - length.min(height)) * top.min(last_top) / last_top;
        let style = self.theme.style(Role::Faint);
        for y in start..start + length {
            let y = edge.y.saturating_add(u16::try_from(y).unwrap_or(u16::MAX));
            if y < edge.bottom()
                && let Some(cell) = self.buffer.cell_mut((edge.x, y))
            {
                cell.set_symbol(self.glyphs.thumb).set_style(style);
            }
        }
    }
}

/// How many of `width` columns are filled.
pub(super) fn filled(width: u16, part: u64, whole: u64) -> u16 {
    if whole == 0 || part >= whole {
        // Nothing of nothing is an empty bar, something of nothing a full one.
        return if part > 0 { width } else { 0 };
    }
    let exact = u128::from(width) * u128::from(part) / u128::from(whole);
    let filled = u16::try_from(exact).unwrap_or(width);
    if part > 0 { filled.max(1).min(width) } else { 0 }
}
