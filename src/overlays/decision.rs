//! The overlay of decision.

use crate::{app::App, ui::Painter};
use ratatui::layout::Rect;

/// Draws it.
pub(super) fn draw(_: &App, _: crate::app::overlay::DecisionPage, _: &mut Painter<'_>, _: Rect) {}
