//! The overlay of choice.

use crate::{app::App, ui::Painter};
use ratatui::layout::Rect;

/// Draws it.
pub(super) fn draw(_: &App, _: &crate::app::overlay::Choice, _: &mut Painter<'_>, _: Rect) {}
