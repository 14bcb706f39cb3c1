//! An action in a list: its name with the letters that were found, its key, why it cannot be done; and at the foot of
//! the list what the selected one does. The menu, the palette and the help draw their actions here.

use crate::{
    app::Listed,
    ui::{
        Painter, Role,
        paint::{Wrapped, after, before, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

/// Rows of the foot: a line between and two for the words.
pub(super) const FOOT: u16 = 3;

/// How an action is drawn in its row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Look<'a> {
    /// Whether it is the selected one.
    pub chosen: bool,
    /// Letters of its name that were found, counted in graphemes.
    pub marks: &'a [u32],
    /// A word by which it was found, where its name has it not.
    pub by: &'a str,
    /// Columns for where it belongs; 0 where that is not said.
    pub place: u16,
}

/// Draws an action in the first row of `at`. Why it cannot be done stands beside its name where all of it has room; the
/// foot says it in any case.
pub(super) fn draw(p: &mut Painter<'_>, at: Rect, entry: &Listed, look: Look<'_>) {
    let possible = entry.why.is_none();
    let (key, name) = match (possible, look.chosen) {
        (true, true) => (Role::Emphasis, Role::Title),
        (true, false) => (Role::Emphasis, Role::Text),
        (false, _) => (Role::Fainter, Role::Fainter),
    };
    let used = p.right(at, &p.key(entry.key.clone()), key);
    let mut room = before(at, if used == 0 { 0 } else { used + 2 });
    if look.place > 0 {
        let wide = before(at, 9.min(at.width));
        let place = after(wide, wide.width.saturating_sub(look.place));
        let word = if columns(&entry.key) > 9 { "" } else { entry.place.as_str() };
        p.text(Rect { width: look.place.min(place.width), ..place }, word, Role::Fainter);
        room = before(wide, look.place + 1);
    }
    let used = label(p, room, entry, name, look.marks);
    let rest = after(room, used + 2);
    let why = entry.why.as_deref().unwrap_or_default();
    if !why.is_empty() && columns(why) <= rest.width {
        p.text(rest, why, Role::Fainter);
    } else if !look.by.is_empty() && columns(look.by) <= rest.width {
        p.text(rest, look.by, Role::Emphasis);
    }
}

/// The name, with the letters that were found in another role; returns the columns used.
fn label(p: &mut Painter<'_>, at: Rect, entry: &Listed, role: Role, marks: &[u32]) -> u16 {
    if marks.is_empty() || entry.why.is_some() || columns(&entry.label) > at.width {
        return p.text(at, &entry.label, role);
    }
    let mut used = 0;
    for (number, grapheme) in (0u32..).zip(entry.label.graphemes(true)) {
        let role = if marks.binary_search(&number).is_ok() { Role::Emphasis } else { role };
        used += p.text(after(at, used), grapheme, role);
    }
    used
}

/// What the selected action does, or why it cannot be done, under a line; in the last rows of `body`. Returns what is
/// left above.
pub(super) fn foot(p: &mut Painter<'_>, body: Rect, entry: Option<&Listed>) -> Rect {
    let above = Rect { height: body.height.saturating_sub(FOOT), ..body };
    let foot = rows_from(body, above.height);
    if foot.height < FOOT {
        return body;
    }
    p.rule(row(foot, 0));
    let words = rows_from(foot, 1);
    if let Some(entry) = entry {
        match &entry.why {
            None => p.words(words, &entry.help, Role::Faint),
            Some(why) => {
                let wrapped = Wrapped::new(why, words.width);
                let used = p.paragraph(words, why, &wrapped, 0, Role::Notice);
                p.words(rows_from(words, used), &entry.help, Role::Faint)
            }
        };
    }
    above
}
