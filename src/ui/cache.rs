//! Each pane's last drawing, copied when neither what it shows nor its place has changed.
//!
//! Copying cells is a third of painting them and a tenth of rendering widgets. Whoever paints gives a key: a number that
//! is another one whenever the picture would be (a revision counter or a hash of what is shown, focus and theme
//! included).

use super::Zones;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The last drawings, by a number that each pane has for itself.
#[derive(Debug, Default)]
pub struct Cache {
    drawings: Vec<Option<Drawing>>,
}

#[derive(Debug)]
struct Drawing {
    key: u64,
    buffer: Buffer,
    zones: Zones,
}

/// More panes than any screen has.
const MOST: usize = 32;

impl Cache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets everything: another theme, another language.
    pub fn clear(&mut self) {
        self.drawings.clear();
    }

    /// What can be pointed at in `pane`'s picture, as it was put on the screen last.
    #[must_use]
    pub fn zones(&self, pane: usize) -> Option<&Zones> {
        self.drawings.get(pane)?.as_ref().map(|drawing| &drawing.zones)
    }

    /// Puts `pane`'s picture into `onto`: a copy when `key` and `area` are those of last time, else painted afresh by
    /// `paint`, which gets an empty buffer that covers `area`
    /// and says what can be pointed at there. Says whether it was painted.
    pub fn draw(
        &mut self,
        pane: usize,
        key: u64,
        area: Rect,
        onto: &mut Buffer,
        paint: impl FnOnce(&mut Buffer) -> Zones,
    ) -> bool {
        self.draw_around(pane, key, (area, Rect::ZERO), onto, paint)
    }

    /// The same, where a part of the screen is left as it is: something will be drawn over it.
    pub fn draw_around(
        &mut self,
        pane: usize,
        key: u64,
        (area, hidden): (Rect, Rect),
        onto: &mut Buffer,
        paint: impl FnOnce(&mut Buffer) -> Zones,
    ) -> bool {
        let area = area.intersection(onto.area);
        if area.is_empty() {
            return false;
        }
        if pane >= MOST {
            paint(onto);
            return true;
        }
        if self.drawings.len() <= pane {
            self.drawings.resize_with(pane + 1, || None);
        }
        let Some(place) = self.drawings.get_mut(pane) else { return false };
        let known = place.as_ref().is_some_and(|drawing| drawing.key == key && drawing.buffer.area == area);
        let drawing =
            place.get_or_insert_with(|| Drawing { key, buffer: Buffer::empty(area), zones: Zones::default() });
        if !known {
            drawing.key = key;
            drawing.buffer.resize(area);
            drawing.buffer.reset();
            drawing.zones = paint(&mut drawing.buffer);
        }
        copy(&drawing.buffer, onto, hidden.intersection(area));
        !known
    }
}

/// Copies a buffer, row by row, to the same place in another that covers it, but for a part of it.
fn copy(from: &Buffer, to: &mut Buffer, hidden: Rect) {
    let area = from.area;
    let width = usize::from(area.width);
    for (row, y) in from.content.chunks_exact(width).zip(area.y..area.bottom()) {
        let start = to.index_of(area.x, y);
        let Some(place) = to.content.get_mut(start..start + width) else { continue };
        // what misses this one has no size, and may still have a place outside of it
        if !hidden.is_empty() && (hidden.top()..hidden.bottom()).contains(&y) {
            let (left, right) = (usize::from(hidden.x - area.x), usize::from(hidden.right() - area.x));
            place[..left].clone_from_slice(&row[..left]);
            place[right..].clone_from_slice(&row[right..]);
        } else {
            place.clone_from_slice(row);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::pointer::Target;
    use ratatui::style::Style;

    fn paint(text: &'static str) -> impl FnOnce(&mut Buffer) -> Zones {
        move |buffer: &mut Buffer| {
            let area = buffer.area;
            buffer.set_stringn(area.x, area.y, text, usize::from(area.width), Style::new());
            let mut zones = Zones::default();
            zones.add(area, Target::Overlay);
            zones
        }
    }

    fn row(buffer: &Buffer, y: u16) -> String {
        (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect()
    }

    #[test]
    fn a_picture_is_painted_again_only_when_key_or_place_change() {
        let mut cache = Cache::new();
        let mut screen = Buffer::empty(Rect::new(0, 0, 10, 3));
        let area = Rect::new(2, 1, 5, 2);
        assert!(cache.draw(3, 1, area, &mut screen, paint("Vedtak")));
        assert_eq!(row(&screen, 1), "  Vedta   ");
        screen.reset();
        assert!(!cache.draw(3, 1, area, &mut screen, paint("never")));
        assert_eq!(row(&screen, 1), "  Vedta   ", "copied to the same place");
        let kept = cache.zones(3).and_then(|zones| zones.at((2, 1)));
        assert_eq!((kept, cache.zones(1)), (Some(Target::Overlay), None), "with what can be pointed at");
        assert!(cache.draw(3, 2, area, &mut screen, paint("Saker")));
        assert!(cache.draw(3, 2, Rect { x: 0, ..area }, &mut screen, paint("Saker")));
        cache.clear();
        assert!(cache.draw(3, 2, Rect { x: 0, ..area }, &mut screen, paint("Saker")));
    }

    #[test]
    fn what_will_be_drawn_over_is_left_as_it_is() {
        let mut cache = Cache::new();
        let mut screen = Buffer::with_lines(["----------", "----------", "----------"]);
        let paint = |buffer: &mut Buffer| {
            (0..2).for_each(|y| buffer.set_string(2, y, "Vedtak", Style::new()));
            Zones::default()
        };
        for hidden in [Rect::new(4, 1, 3, 2), Rect::new(4, 1, 90, 90)] {
            cache.draw_around(3, 1, (Rect::new(2, 0, 6, 2), hidden), &mut screen, paint);
            assert_eq!(row(&screen, 0), "--Vedtak--");
        }
        assert_eq!(row(&screen, 1), "--Ve---k--");
        for hidden in [Rect::new(90, 0, 3, 2), Rect::new(9, 0, 1, 2), Rect::new(0, 0, 1, 2), Rect::new(2, 90, 6, 2)] {
            cache.draw_around(3, 1, (Rect::new(2, 0, 6, 2), hidden), &mut screen, paint);
            assert_eq!(row(&screen, 1), "--Vedtak--", "{hidden}");
            screen.set_string(0, 1, "----------", Style::new());
        }
    }

    #[test]
    fn places_outside_the_screen_are_cut_and_empty_ones_skipped() {
        let mut cache = Cache::new();
        let mut screen = Buffer::empty(Rect::new(0, 0, 4, 1));
        assert!(cache.draw(0, 1, Rect::new(2, 0, 100, 100), &mut screen, paint("abcdef")));
        assert_eq!(row(&screen, 0), "  ab");
        assert!(!cache.draw(1, 1, Rect::new(0, 0, 0, 5), &mut screen, paint("x")));
        assert!(!cache.draw(1, 1, Rect::new(50, 50, 5, 5), &mut screen, paint("x")));
        cache.draw(usize::MAX, 1, Rect::new(0, 0, 4, 1), &mut screen, paint("z"));
    }
}
