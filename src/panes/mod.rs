//! The screen: four panes, always in the same places, a line above them that says what runs, and lines below that say
//! how things stand and which keys work here and now. It only reads the app.
//!
//! From 110 × 32 all four panes are seen and the one in focus is larger; below that one pane at a time with the others
//! as tabs; below 60 × 16 a line says what is too small. What is costly to draw is kept until it changes.

mod agenda;
mod decisions;
mod header;
pub mod home;
mod lists;
mod questions;
mod status;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use header::{forecast_in_words, nothing_runs};

use crate::{
    app::{
        App, Pane,
        pointer::{Divider, Target, WIDE, Way},
    },
    overlays,
    ui::{
        Cache, Glyphs, Painter, Role, Theme, Zones,
        paint::{Head, Inside, Tab, inset, row, rows_from},
    },
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Below these columns or rows nothing can be chaired.
pub const LEAST: (u16, u16) = (60, 16);

/// The numbers of the day's strip and of what stands around it in the cache, after those of the panes.
const STRIP: usize = Pane::ALL.len();
const HEADER: usize = STRIP + 1;

/// How a pane is drawn. A new pane is its file and a line in [`all`].
#[derive(Clone, Copy)]
pub struct PaneView {
    /// Which pane it is.
    pub pane: Pane,
    /// Its number.
    pub chip: &'static str,
    /// What it is called.
    pub title: fn(&App) -> String,
    /// What it is called in a tab.
    pub tab: fn(&App) -> String,
    /// What it amounts to, in a few words.
    pub summary: fn(&App) -> String,
    /// Everything that it shows beside what [`App::version`] counts, as a number: selection, filters, minutes.
    pub key: fn(&App) -> u64,
    /// Draws what is inside its frame.
    pub draw: fn(&App, &mut Painter<'_>, &Inside, bool),
}

/// The panes, in their order.
#[must_use]
pub const fn all() -> [PaneView; 4] {
    [agenda::VIEW, questions::VIEW, lists::VIEW, decisions::VIEW]
}

/// How everything looks, and what was drawn last.
#[derive(Debug)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// The signs.
    pub glyphs: Glyphs,
    /// The last drawings of the panes.
    pub cache: Cache,
    /// What can be pointed at on the screen as it was drawn last.
    pub zones: Zones,
}

impl Look {
    /// A look with nothing drawn yet.
    #[must_use]
    pub fn new(theme: Theme, glyphs: Glyphs) -> Self {
        Self { theme, glyphs, cache: Cache::new(), zones: Zones::default() }
    }

    /// Another theme; everything is drawn anew.
    pub fn wear(&mut self, theme: Theme) {
        self.theme = theme;
        self.cache.clear();
    }
}

/// Several things as one number.
#[must_use]
pub fn key_of(parts: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// Draws the whole screen; gives the place of the cursor where somebody types.
pub fn draw(app: &App, look: &mut Look, buffer: &mut Buffer) -> Option<Position> {
    let screen = buffer.area;
    let Look { theme, glyphs, cache, zones } = look;
    zones.clear();
    let painter = &mut Painter::new(buffer, theme, glyphs);
    if screen.width < LEAST.0 || screen.height < LEAST.1 {
        too_small(app, painter, screen);
        return None;
    }
    let wide = screen.width >= WIDE.0 && screen.height >= WIDE.1;
    let used = header::rows(screen, wide);
    let bottom = Rect { y: screen.bottom() - 2, height: 2, ..screen };
    let tour = overlays::welcome::rows(app, screen).min(screen.height.saturating_sub(used + 8));
    let middle = Rect { y: screen.y + used, height: screen.height - used - 2 - tour, ..screen };
    let gap = u16::from(wide && screen.height >= header::TALL);
    // the panes, and under tabs the one, have a ground of their own
    let own = if wide { Rect { height: middle.height - gap, ..middle } } else { rows_from(middle, 2) };
    let head = Rect { height: used, ..screen };
    cache.draw(HEADER, header::key(app, wide), head, painter.buffer, |buffer| {
        let painter = &mut Painter::new(buffer, theme, glyphs);
        painter.fill(head, Role::Ground);
        header::draw(app, painter, screen, wide);
        std::mem::take(&mut painter.zones)
    });
    cache.zones(HEADER).into_iter().for_each(|own| painter.zones.extend(own));
    painter.fill(Rect { height: own.y - middle.y, ..middle }, Role::Ground);
    painter.fill(rows_from(screen, own.bottom() - screen.y), Role::Ground);
    let hidden = overlays::hidden(app, screen_of_overlays(screen, tour));
    if wide {
        let place = header::strip_place(screen);
        cache.draw(STRIP, header::strip_key(app), place, painter.buffer, |own| {
            let painter = &mut Painter::new(own, theme, glyphs);
            header::strip(app, painter, place);
            std::mem::take(&mut painter.zones)
        });
        cache.zones(STRIP).into_iter().for_each(|own| painter.zones.extend(own));
    }
    if wide {
        let places = places(app, own);
        for (view, place) in all().into_iter().zip(places) {
            framed(app, painter, cache, (view, place), hidden);
        }
        dividers(app, painter, own, places[0]);
    } else {
        tabbed(app, painter, cache, middle, hidden);
    }
    overlays::welcome::draw(app, painter, Rect { y: bottom.y - tour, height: tour, ..screen });
    status::draw(app, painter, bottom);
    let cursor = overlays::draw(app, painter, screen_of_overlays(screen, tour));
    zones.extend(&painter.zones);
    cursor
}

/// Where what lies over the panes may lie.
fn screen_of_overlays(screen: Rect, tour: u16) -> Rect {
    Rect { height: screen.height - 1 - tour, ..screen }
}

/// Says what is too small, in a line that fits.
fn too_small(app: &App, painter: &mut Painter<'_>, screen: Rect) {
    painter.fill(screen, Role::Ground);
    let (columns, rows) = LEAST;
    let text = app.texts().msg_screen_too_small(screen.width, screen.height, columns, rows);
    let place = rows_from(screen, screen.height.saturating_sub(2) / 2);
    painter.words(inset(place, u16::from(screen.width > 20)), &text, Role::Text);
}

/// Where the four panes stand: the one in focus gets the larger part of its row and column. A pane that is zoomed has
/// everything.
fn places(app: &App, room: Rect) -> [Rect; 4] {
    if app.zoomed() {
        return Pane::ALL.map(|pane| if pane == app.focus() { room } else { Rect::ZERO });
    }
    let part = |whole: u16, part: u16| u16::try_from(u32::from(whole) * u32::from(part) / 1000).unwrap_or(whole);
    let parts = app.parts();
    let (left, upper) = (part(room.width, parts.0), part(room.height, parts.1));
    let (right, lower) = (room.width - left, room.height - upper);
    let (x, y) = (room.x + left, room.y + upper);
    [
        Rect { width: left, height: upper, ..room },
        Rect { x, width: right, height: upper, ..room },
        Rect { y, width: left, height: lower, ..room },
        Rect { x, y, width: right, height: lower },
    ]
}

/// The lines between the panes can be dragged: both borders where left and right meet, the lower border of the upper
/// panes, for the upper one of the others has their titles.
fn dividers(app: &App, painter: &mut Painter<'_>, room: Rect, first: Rect) {
    if !app.is_divided() {
        return;
    }
    let columns = Divider { way: Way::Columns, from: room.x, room: room.width };
    painter.zone(Rect { x: first.right().saturating_sub(1), width: 2, ..room }, Target::Divider(columns));
    let rows = Divider { way: Way::Rows, from: room.y, room: room.height };
    painter.zone(Rect { y: first.bottom().saturating_sub(1), height: 1, ..room }, Target::Divider(rows));
}

/// A pane in its frame, from the cache where nothing in it has changed; what is hidden is left out.
fn framed(app: &App, painter: &mut Painter<'_>, cache: &mut Cache, (view, place): (PaneView, Rect), hidden: Rect) {
    if place.is_empty() {
        return;
    }
    // While something lies over the panes, the keys do not go to one. What a pane shows stays, so that one sees the
    // measure to which the amount is being written.
    let chosen = view.pane == app.focus();
    let focused = chosen && app.overlays().is_empty();
    let key = key_of((
        app.version(),
        focused,
        chosen,
        app.carried(view.pane),
        app.carried_into_view(view.pane),
        (view.key)(app),
    ));
    let (theme, glyphs) = (painter.theme, painter.glyphs);
    cache.draw_around(view.pane as usize, key, (place, hidden), painter.buffer, |own| {
        let painter = &mut Painter::new(own, theme, glyphs);
        painter.zone(place, Target::Pane(view.pane));
        let (title, summary) = ((view.title)(app), (view.summary)(app));
        let head = Head { chip: view.chip, title: &title, summary: &summary, focused };
        let inside = painter.pane(place, &head);
        (view.draw)(app, painter, &inside, chosen);
        std::mem::take(&mut painter.zones)
    });
    cache.zones(view.pane as usize).into_iter().for_each(|own| painter.zones.extend(own));
}

/// The pane in focus without a frame, under tabs for all four; what is hidden of it is left out.
fn tabbed(app: &App, painter: &mut Painter<'_>, cache: &mut Cache, room: Rect, hidden: Rect) {
    let views = all();
    let Some(view) = views.into_iter().find(|view| view.pane == app.focus()) else { return };
    let titles = views.map(|view| (view.tab)(app));
    let tabs: Vec<Tab<'_>> = views
        .iter()
        .zip(&titles)
        .map(|(view, title)| Tab {
            chip: view.chip,
            title,
            focused: view.pane == app.focus(),
            goes: Some(Target::Pane(view.pane)),
        })
        .collect();
    painter.tabs(inset(room, 1), &tabs, &(view.summary)(app));
    painter.rule(row(room, 1));
    let place = rows_from(room, 2);
    let key = key_of((app.version(), "tab", app.carried(view.pane), app.carried_into_view(view.pane), (view.key)(app)));
    let (theme, glyphs) = (painter.theme, painter.glyphs);
    cache.draw_around(view.pane as usize, key, (place, hidden), painter.buffer, |own| {
        let painter = &mut Painter::new(own, theme, glyphs);
        painter.zone(place, Target::Pane(view.pane));
        painter.fill(place, Role::Ground);
        let edge = Rect { x: place.right().saturating_sub(1), width: place.width.min(1), ..place };
        let all = Rect { width: place.width.saturating_sub(1), ..place };
        let inside = Inside { all, body: Rect { x: all.x + 1, width: all.width.saturating_sub(2), ..all }, edge };
        (view.draw)(app, painter, &inside, true);
        std::mem::take(&mut painter.zones)
    });
    cache.zones(view.pane as usize).into_iter().for_each(|own| painter.zones.extend(own));
}
