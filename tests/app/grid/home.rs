//! Home plays a scene.

use super::{Dress, Play};
use crate::homes::{self, now};
use chrono::Datelike;
use klubbe::{
    app::{
        home::{Home, Thing},
        keys::Chord,
    },
    language::{Language, dates},
    panes::{Look, home},
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

/// Home on a stage.
pub struct HomeStage {
    home: Home,
    look: Look,
}

impl HomeStage {
    fn on(mut home: Home) -> Self {
        let themes = ["dark", "light", "high-contrast", "colour-blind", "mono"].map(str::to_owned);
        home.told_themes(themes.to_vec(), "dark");
        Self { home, look: Look::new(Theme::shipped("dark", Depth::True).unwrap(), Glyphs::UNICODE) }
    }

    /// Press keys, written as in `keys.ron`.
    pub fn keys(&mut self, keys: &[&str]) -> &mut Self {
        for key in keys {
            homes::press(&mut self.home, key);
        }
        self
    }

    /// Type text, letter by letter.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.home.key(&Chord::parse(&letter.to_string()).unwrap().event(), now());
        }
        self
    }
}

impl Play for HomeStage {
    fn dress(&mut self, dress: Dress) {
        if dress == Dress::Pseudo {
            self.home.speak(crate::pseudo::texts());
        }
        self.look.wear(dress.theme());
        self.look.glyphs = *dress.glyphs();
    }

    fn buffer(&mut self) -> (Buffer, Option<Position>) {
        let (width, height) = self.home.size();
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let cursor = home::draw(&self.home, &mut self.look, &mut buffer);
        (buffer, cursor)
    }

    fn is_covered(&self) -> bool {
        self.home.over().is_some()
    }

    fn written(&self) -> Vec<String> {
        let told = format!("{:?}{:?}", self.home.sheets(), self.home.forums());
        let mut written: Vec<String> = told.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        written.extend([self.home.archive().to_owned(), self.home.trouble().unwrap_or_default().to_owned()]);
        written
    }

    fn figures(&self) -> Vec<String> {
        let texts = self.home.texts();
        let mut known = self.written();
        for sheet in self.home.sheets() {
            let briefs = sheet.brief().into_iter();
            let days = briefs.flat_map(|brief| brief.follow_ups.iter().filter_map(|follow_up| follow_up.done));
            for day in days.chain(sheet.date()) {
                known.extend([dates::date(texts.language(), day), dates::short_date(texts.language(), day)]);
            }
            known.extend(sheet.brief().map(|brief| texts.msg_screen_meeting(brief.number, brief.date.year())));
            for item in sheet.brief().into_iter().flat_map(|brief| &brief.items) {
                known.extend(item.case.map(|case| case.to_string()));
            }
            for follow_up in sheet.brief().into_iter().flat_map(|brief| &brief.follow_ups) {
                known.extend(follow_up.due.map(|due| due.text(texts)));
            }
        }
        for thing in &self.home.coming().things {
            if let Thing::Turn { turn, .. } = thing {
                let days = [turn.from, turn.to];
                known.extend(days.map(|day| dates::date(texts.language(), day)));
                known.extend(days.map(|day| dates::short_date(texts.language(), day)));
            }
        }
        known
    }
}

/// The two meetings that ship, five days after the second.
pub fn spring(size: (u16, u16), language: Language) -> HomeStage {
    HomeStage::on(homes::spring(language, size))
}

/// An archive with nothing in it.
pub fn bare(size: (u16, u16), language: Language) -> HomeStage {
    HomeStage::on(homes::told(language, size, Vec::new()))
}

/// An archive that is not read yet.
pub fn unread(size: (u16, u16), language: Language) -> HomeStage {
    HomeStage::on(homes::opened(language, size))
}

/// An archive that cannot be read.
pub fn troubled(size: (u16, u16), language: Language) -> HomeStage {
    let mut home = homes::opened(language, size);
    home.told_listed(Err("/archive: Permission denied (os error 13)".to_owned()), now());
    home.told_forums(homes::forums(), now());
    home.told_done(now());
    HomeStage::on(home)
}

/// Hundreds of meetings, with names of all widths.
pub fn hundreds(size: (u16, u16), language: Language) -> HomeStage {
    HomeStage::on(homes::crowded(language, size))
}

/// The same, where the file of the selected meeting cannot be read.
pub fn broken(size: (u16, u16), language: Language) -> HomeStage {
    let mut home = homes::crowded(language, size);
    let at = home.sheets().iter().position(|sheet| sheet.entry.name == "2019-02-14-dekom-trondelag").unwrap();
    home.select(at);
    HomeStage::on(home)
}
