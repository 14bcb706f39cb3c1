//! For tests: what is painted, as rows of text.

use super::{Glyphs, Painter, Theme};
use ratatui::{buffer::Buffer, layout::Rect};

/// What is painted into a screen of this size.
pub fn painted(width: u16, height: u16, paint: impl FnOnce(&mut Painter<'_>, Rect)) -> Vec<String> {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::default();
    paint(&mut Painter::new(&mut buffer, &theme, Glyphs::of(false)), area);
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..height).map(row).collect()
}

/// The sizes at which screens are looked at.
pub const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (250, 70)];
