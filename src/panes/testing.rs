//! For tests of panes: one pane in its frame, as text.

use super::PaneView;
use crate::{
    app::App,
    ui::{Depth, Glyphs, Painter, Theme, paint::Head},
};
use ratatui::{buffer::Buffer, layout::Rect};

/// A pane of this size in its frame.
pub fn drawn(app: &App, view: PaneView, (width, height): (u16, u16), focused: bool, glyphs: &Glyphs) -> String {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::shipped("dark", Depth::True).unwrap();
    let painter = &mut Painter::new(&mut buffer, &theme, glyphs);
    let (title, summary) = ((view.title)(app), (view.summary)(app));
    let head = Head { chip: view.chip, title: &title, summary: &summary, focused };
    let inside = painter.pane(area, &head);
    (view.draw)(app, painter, &inside, focused);
    let lines = buffer.content.chunks(usize::from(width.max(1))).map(|cells| {
        let mut skip = 0;
        let mut line = String::new();
        for cell in cells {
            if skip == 0 {
                line.push_str(cell.symbol());
                skip = unicode_width::UnicodeWidthStr::width(cell.symbol());
            }
            skip = skip.saturating_sub(1);
        }
        // A no-break space looks like any other in a snapshot that is read.
        line.replace('\u{a0}', " ").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}
