//! The tour of the demonstration, as a strip above the last lines: how far it has come, and what to do next. Nothing
//! lies under it, and nothing over it.

use crate::{
    app::{
        Action, App, Overlay,
        welcome::{Lesson, Welcome},
    },
    ui::{
        Painter, Role,
        paint::{Wrapped, after, before, columns, inset, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// From this height on a line stands above it.
const ROOMY: u16 = 20;

/// Columns before the words.
fn aside(app: &App) -> u16 {
    columns(&app.texts().msg_welcome_place(Lesson::ALL.len(), Lesson::ALL.len())).saturating_add(4)
}

/// The tour, where it has a place: not beside pages that are read whole.
fn shown(app: &App) -> Option<&Welcome> {
    let whole = matches!(app.overlays().last(), Some(Overlay::Minutes(_) | Overlay::Help { .. } | Overlay::Wall));
    app.welcome().filter(|_| !whole)
}

/// How many rows it takes on this screen; none while it is not shown.
pub fn rows(app: &App, screen: Rect) -> u16 {
    let Some(welcome) = shown(app) else { return 0 };
    let width = screen.width.saturating_sub(2 + aside(app));
    let words = Wrapped::new(&app.welcome_text(welcome), width).rows().clamp(1, 3);
    u16::try_from(words).unwrap_or(3) + u16::from(screen.height >= ROOMY)
}

/// Draws it.
pub fn draw(app: &App, p: &mut Painter<'_>, area: Rect) {
    let Some(welcome) = shown(app).filter(|_| !area.is_empty()) else { return };
    p.fill(area, Role::Ground);
    let roomy = p.buffer.area.height >= ROOMY;
    let mut at = area;
    if roomy {
        p.rule(row(at, 0));
        let hides = format!(" {} ", app.texts().msg_welcome_hides(app.key_of(Action::Back)));
        if app.overlays().is_empty() {
            p.right(before(row(at, 0), 2), &hides, Role::Faint);
        }
        at = rows_from(at, 1);
    }
    let at = inset(at, 1);
    p.chip(at, &app.texts().msg_welcome_place(welcome.count(), Lesson::ALL.len()), Role::FocusChip);
    p.words(after(at, aside(app)), &app.welcome_text(welcome), Role::Title);
}
