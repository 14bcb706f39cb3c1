//! A stage for tests of the app without a terminal: the example meeting, keys in, the screen as text out.

use chrono::{NaiveDateTime, TimeDelta};
use crossterm::event::{KeyEvent, KeyModifiers};
use klubbe::{
    app::{
        App, Effect, Opening,
        keys::Chord,
        pointer::{Gesture, Target},
    },
    language::Language,
    meeting::Meeting,
    panes::{self, Look},
    store,
    ui::{Depth, Glyphs, Theme, Zone, Zones},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use std::path::Path;

/// The example while case 10/19 is running.
pub const EXAMPLE: &str = include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron");

/// The app on a stage.
pub struct Stage {
    /// The app.
    pub app: App,
    /// What it has asked to be done outside.
    pub effects: Vec<Effect>,
    look: Look,
    now: NaiveDateTime,
}

fn cells(area: Rect) -> impl Iterator<Item = (u16, u16)> {
    area.positions().map(|place| (place.x, place.y))
}

/// What a zone stands for, where some of it is not under something else.
fn first_seen(zones: &Zones, zone: &Zone) -> Option<Target> {
    cells(zone.area).any(|place| zones.at(place) == Some(zone.target)).then_some(zone.target)
}

/// A time of the example's day, `11:28:12`.
pub fn at(time: &str) -> NaiveDateTime {
    format!("2019-03-20T{time}").parse().unwrap()
}

/// A meeting file's meeting.
pub fn read(text: &str) -> Meeting {
    store::parse::<Meeting>(Path::new("example.ron"), text.as_bytes()).unwrap().document
}

impl Stage {
    /// The example meeting on a screen of this size, in bokmål.
    pub fn example(size: (u16, u16)) -> Self {
        Self::with(read(EXAMPLE), size, Language::Nb)
    }

    /// A meeting on a screen of this size.
    pub fn with(base: Meeting, size: (u16, u16), language: Language) -> Self {
        Self::opened(base, size, language, None)
    }

    /// The same, where it may be that it can only be read.
    pub fn opened(
        base: Meeting,
        size: (u16, u16),
        language: Language,
        read_only: Option<klubbe::store::ReadOnly>,
    ) -> Self {
        let now = at("11:28:12");
        let opening = Opening { read_only, language, ..Opening::of(base, now, size) };
        let theme = Theme::shipped("dark", Depth::True).unwrap();
        let look = Look::new(theme, Glyphs::UNICODE);
        Self { app: App::open(opening), effects: Vec::new(), look, now }
    }

    /// Speak the language that nobody speaks: every text 40 % longer, every word marked.
    pub fn pseudo(&mut self) -> &mut Self {
        self.app.speak(crate::pseudo::texts());
        self
    }

    /// Draw with other signs.
    pub fn signs(&mut self, glyphs: &Glyphs) -> &mut Self {
        self.look.glyphs = *glyphs;
        self.look.cache.clear();
        self
    }

    /// Put another theme on.
    pub fn wear(&mut self, theme: Theme) -> &mut Self {
        self.look.wear(theme);
        self
    }

    /// Press keys, written as in `keys.ron`: `down`, `ctrl-s`, `v`.
    pub fn keys(&mut self, keys: &[&str]) -> &mut Self {
        for key in keys {
            let chord = Chord::parse(key).unwrap_or_else(|_| panic!("{key} is no key"));
            self.press(chord.event());
        }
        self
    }

    /// Type text, letter by letter.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            let code = crossterm::event::KeyCode::Char(letter);
            self.press(KeyEvent::new(code, KeyModifiers::NONE));
        }
        self
    }

    /// Let time pass.
    pub fn pass(&mut self, seconds: i64) -> &mut Self {
        for _ in 0..seconds {
            self.now += TimeDelta::seconds(1);
            self.app.tick(self.now);
            self.effects.extend(self.app.take_effects());
        }
        self
    }

    /// The clock jumps.
    pub fn jump(&mut self, to: &str) -> &mut Self {
        self.now = at(to);
        self.app.tick(self.now);
        self.effects.extend(self.app.take_effects());
        self
    }

    fn press(&mut self, key: KeyEvent) {
        self.app.key(&key, self.now);
        self.effects.extend(self.app.take_effects());
    }

    /// What can be pointed at on the screen as it is now.
    pub fn zones(&mut self) -> &Zones {
        self.buffer();
        &self.look.zones
    }

    /// Everything that can be pointed at because some of it is seen.
    pub fn targets(&mut self) -> Vec<Target> {
        let zones = self.zones();
        let mut targets: Vec<Target> = zones.iter().filter_map(|zone| first_seen(zones, zone)).collect();
        let mut known = std::collections::HashSet::new();
        targets.retain(|target| known.insert(*target));
        targets
    }

    /// The first column and row where a thing is seen.
    pub fn place(&mut self, target: Target) -> Option<(u16, u16)> {
        let zones = self.zones();
        let places = zones.iter().filter(|zone| zone.target == target).flat_map(|zone| cells(zone.area));
        places.into_iter().find(|place| zones.at(*place) == Some(target))
    }

    /// Something is done with the mouse at a place on the screen.
    pub fn mouse(&mut self, gesture: Gesture, place: (u16, u16)) -> &mut Self {
        self.buffer();
        self.mouse_as_drawn(gesture, place)
    }

    /// The same with what was drawn last, as the program has it.
    pub fn mouse_as_drawn(&mut self, gesture: Gesture, place: (u16, u16)) -> &mut Self {
        self.app.pointed(self.look.zones.at(place), gesture, place, self.now);
        self.effects.extend(self.app.take_effects());
        self
    }

    /// A click on a thing, where it is seen first.
    pub fn click(&mut self, target: Target) -> &mut Self {
        let place = self.place(target).unwrap_or_else(|| panic!("{target:?} is nowhere on\n{}", self.screen()));
        self.mouse(Gesture::Press, place).mouse(Gesture::Release, place)
    }

    /// The screen as a buffer, and the place of the cursor.
    pub fn buffer(&mut self) -> (Buffer, Option<Position>) {
        let (width, height) = self.app.size();
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let cursor = panes::draw(&self.app, &mut self.look, &mut buffer);
        (buffer, cursor)
    }

    /// The screen as text, a line a row.
    pub fn screen(&mut self) -> String {
        let (buffer, _) = self.buffer();
        let width = usize::from(buffer.area.width);
        let row = |cells: &[ratatui::buffer::Cell]| {
            let mut line = String::new();
            let mut skip = 0;
            for cell in cells {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
                line.push_str(cell.symbol());
            }
            line.trim_end().to_owned()
        };
        buffer.content.chunks(width).map(row).collect::<Vec<_>>().join("\n")
    }
}
