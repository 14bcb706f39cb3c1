//! What lies over the panes, drawn topmost last. They only read the app.

pub mod choice;
mod decision;
mod entry;
mod form;
mod help;
mod menu;
mod minutes;
pub mod palette;
mod people;
mod versions;
mod wall;
pub mod welcome;

use crate::{
    app::{Action, App, Overlay, pointer::Target},
    ui::Painter,
};
use ratatui::layout::{Position, Rect};

/// A part of the screen that is drawn over whole, whatever is there: while somebody types, most of it.
pub fn hidden(app: &App, screen: Rect) -> Rect {
    let above = Rect { height: screen.height.saturating_sub(1), ..screen };
    let covered = app.overlays().iter().map(|overlay| match overlay {
        Overlay::Form(open) => form::hidden(open, screen),
        Overlay::Decision(page) if app.meeting().decision(page.decision).is_some() => above,
        _ => Rect::ZERO,
    });
    covered.max_by_key(|covered| covered.area()).unwrap_or_default()
}

/// Whether nothing is seen of what lies under it.
fn covers_all(overlay: &Overlay) -> bool {
    matches!(overlay, Overlay::Form(open) if open.is_wording())
}

/// Draws every overlay that is seen; gives the place of the cursor where somebody types.
pub fn draw(app: &App, painter: &mut Painter<'_>, screen: Rect) -> Option<Position> {
    let mut cursor = None;
    let above = Rect { height: screen.height.saturating_sub(1), ..screen };
    let from = app.overlays().iter().rposition(covers_all).unwrap_or(0);
    for overlay in app.overlays().iter().skip(from) {
        cursor = None;
        painter.zone(screen, Target::Outside);
        match overlay {
            Overlay::Form(open) => cursor = form::draw(app, open, painter, screen),
            Overlay::Palette(open) => {
                let closes = app.key_of(Action::PaletteClose);
                cursor = palette::draw((app.texts(), &closes), open, painter, above);
            }
            Overlay::Menu(open) => menu::draw(app, open, painter, screen),
            Overlay::Help { top } => help::draw(app, *top, painter, screen),
            Overlay::People { at } => people::draw(app, *at, painter, screen),
            Overlay::Minutes(page) => minutes::draw(app, page, painter, screen),
            Overlay::Wall => wall::draw(app, painter, screen),
            Overlay::Decision(page) => decision::draw(app, *page, painter, screen),
            Overlay::Versions(page) => versions::draw(app.texts(), page, painter, above),
            Overlay::Choice(choice) => choice::draw(app.texts(), choice, painter, above),
        }
    }
    cursor
}
