//! The overlay of people.

use crate::{app::App, ui::Painter};
use ratatui::layout::Rect;

/// Draws it.
pub(super) fn draw(_: &App, _: usize, _: &mut Painter<'_>, _: Rect) {}
