//! The pane of questions.

use super::PaneView;
use crate::{
    app::{App, Pane},
    ui::{Painter, paint::Inside},
};

/// How the pane is drawn.
pub const VIEW: PaneView = PaneView { pane: Pane::Questions, chip: "2", title, tab: title, summary, key, draw };

fn title(app: &App) -> String {
    app.texts().msg_screen_questions()
}

fn summary(_: &App) -> String {
    String::new()
}

fn key(_: &App) -> u64 {
    0
}

fn draw(_: &App, _: &mut Painter<'_>, _: &Inside, _: bool) {}
