//! What lies over the panes, drawn topmost last. They only read the app.

mod choice;
mod decision;
mod form;
mod help;
mod minutes;
mod palette;
mod people;

use crate::{
    app::{App, Overlay},
    ui::Painter,
};
use ratatui::layout::{Position, Rect};

/// Draws every overlay; gives the place of the cursor where somebody types.
pub fn draw(app: &App, painter: &mut Painter<'_>, screen: Rect) -> Option<Position> {
    let mut cursor = None;
    for overlay in app.overlays() {
        cursor = match overlay {
            Overlay::Form(open) => form::draw(app, open, painter, screen),
            Overlay::Palette(open) => palette::draw(app, open, painter, screen),
            Overlay::Help { top } => none(help::draw(app, *top, painter, screen)),
            Overlay::People { at } => none(people::draw(app, *at, painter, screen)),
            Overlay::Minutes(page) => none(minutes::draw(app, page, painter, screen)),
            Overlay::Decision(page) => none(decision::draw(app, *page, painter, screen)),
            Overlay::Choice(choice) => none(choice::draw(app, choice, painter, screen)),
        };
    }
    cursor
}

fn none((): ()) -> Option<Position> {
    None
}
