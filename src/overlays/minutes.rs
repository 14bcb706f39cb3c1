//! The minutes as they are now, to read through before people stand up: headings, facts, tables and decisions are told
//! apart by their looks and by their place, never by colour alone.

use crate::{
    app::{App, overlay::MinutesPage, preview},
    minutes::page::Tone,
    ui::{
        Painter, Role,
        paint::{Head, after, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Draws the page.
pub(super) fn draw(app: &App, page: &MinutesPage, painter: &mut Painter<'_>, screen: Rect) {
    let texts = app.texts();
    let size = (screen.width, screen.height);
    // the line at the bottom says where the minutes were written
    let place = Rect { height: screen.height.saturating_sub(1), ..screen };
    let lines = &page.laid.lines;
    let shown = preview::rows(size);
    let top = page.top.min(page.last_top(shown));
    let section = page.laid.section_at(top).and_then(|at| page.laid.sections.get(at));
    // Which part this is stands in the frame where its heading has gone out of sight.
    let title = match section.filter(|section| section.line < top) {
        Some(section) => section.title.clone(),
        None => texts.msg_screen_minutes_preview(),
    };
    let summary = texts.msg_screen_lines(top + 1, (top + shown).min(lines.len()), lines.len());
    let head = Head { title: &title, summary: &summary, ..Head::default() };
    let inside = painter.overlay(place, (preview::columns(size) + 4, place.height), &head);
    let body = Rect { height: inside.body.height.min(u16::try_from(shown).unwrap_or(u16::MAX)), ..inside.body };
    for (number, line) in (0..body.height).zip(lines.iter().skip(top)) {
        let mut at = row(body, number);
        for (text, tone) in line {
            at = after(at, part(painter, at, text, *tone));
        }
    }
    painter.scroll_mark(Rect { height: body.height.min(inside.edge.height), ..inside.edge }, top, shown, lines.len());
    if preview::has_foot(size) {
        foot(app, page, painter, rows_from(inside.body, body.height + 1));
    }
}

/// Which language this is, and where it is written.
fn foot(app: &App, page: &MinutesPage, p: &mut Painter<'_>, at: Rect) {
    let texts = app.texts();
    let (language, file) = &page.foot;
    let used = p.text(at, language, Role::Faint);
    if file.is_empty() {
        return;
    }
    let key = app.key_of(crate::app::Action::MinutesWrite);
    let said = texts.msg_preview_file(key.as_str(), file.as_str());
    let rest = after(at, used + 3);
    if columns(&said) <= rest.width {
        p.right(rest, &said, Role::Faint);
    } else {
        p.text(rest, file, Role::Faint);
    }
}

/// Draws a part of a line; gives its columns.
fn part(p: &mut Painter<'_>, at: Rect, text: &str, tone: Tone) -> u16 {
    let role = match tone {
        Tone::Title | Tone::Heading | Tone::Quote => Role::Title,
        Tone::Lesser | Tone::Total => Role::Emphasis,
        Tone::Label | Tone::Remark | Tone::Mark => Role::Faint,
        Tone::Text => Role::Text,
        Tone::Notice => Role::Notice,
        Tone::Folded => Role::Hint,
        Tone::Rule => return p.text(at, &text.replace('-', p.glyphs.frame.horizontal), Role::Border),
        Tone::Bar => return p.text(at, &text.replace('|', p.glyphs.frame.vertical), Role::Focus),
    };
    p.text(at, text, role)
}
