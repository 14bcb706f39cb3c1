//! Fields that are typed in.

use crate::{
    app::{App, Form},
    ui::Painter,
};
use ratatui::layout::{Position, Rect};

/// Draws the form; gives the place of the cursor.
pub(super) fn draw(_: &App, _: &Form, _: &mut Painter<'_>, _: Rect) -> Option<Position> {
    None
}
