//! Every screen and everything that lies over it, at every size, in every language, in ASCII, and in the language that
//! nobody speaks. One table of scenes ([`scenes::SCENES`]) is drawn for all of it:
//!
//! - [`screens`]: what it looks like, a file per screen and size;
//! - [`whole`]: no amount, number or date is cut;
//! - [`words`]: with texts 40 % longer no text is lost, runs over another, or was never given to translators;
//! - [`signs`]: with `--ascii` there is nothing but ASCII beside letters, and without colour every state differs.
//!
//! A new screen or overlay is a line in the table.

mod home;
mod meeting;
mod scenes;
mod screens;
mod signs;
mod whole;
mod words;

use klubbe::{
    language::Language,
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Position};
use scenes::Scene;
use unicode_width::UnicodeWidthStr;

/// The sizes that every screen is looked at in: the least, the usual, a large window, the wall.
pub const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (120, 40), (250, 70)];

/// How a scene is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dress {
    /// In a language, with the usual signs.
    In(Language),
    /// In bokmål, without anything but ASCII for signs.
    Ascii,
    /// In the language that nobody speaks.
    Pseudo,
    /// In bokmål, without colours.
    Mono,
}

impl Dress {
    const fn language(self) -> Language {
        match self {
            Self::In(language) => language,
            Self::Ascii | Self::Pseudo | Self::Mono => Language::Nb,
        }
    }

    const fn glyphs(self) -> &'static Glyphs {
        match self {
            Self::Ascii => &Glyphs::ASCII,
            _ => &Glyphs::UNICODE,
        }
    }

    fn theme(self) -> Theme {
        Theme::shipped(if self == Self::Mono { "mono" } else { "dark" }, Depth::True).unwrap()
    }
}

/// What plays a scene: a meeting, or home.
pub trait Play {
    /// Puts on what it is to be seen in.
    fn dress(&mut self, dress: Dress);

    /// The screen, and the place of the cursor.
    fn buffer(&mut self) -> (Buffer, Option<Position>);

    /// Whether something lies over the panes.
    fn is_covered(&self) -> bool;

    /// What people wrote, which is never translated.
    fn written(&self) -> Vec<String>;

    /// Texts in which every figure stands whole that may be seen without standing on a large screen.
    fn figures(&self) -> Vec<String>;
}

/// A scene that was drawn: rows of cells, each with its symbol; a sign that is wider than a cell leaves the next empty.
pub struct Screen {
    rows: Vec<Vec<String>>,
}

impl Screen {
    /// What is in a buffer.
    pub fn of(buffer: &Buffer) -> Self {
        let row = |cells: &[ratatui::buffer::Cell]| {
            let mut row: Vec<String> = cells.iter().map(|cell| cell.symbol().to_owned()).collect();
            for at in 0..row.len() {
                let wide = row[at].width();
                row.iter_mut().skip(at + 1).take(wide.saturating_sub(1)).for_each(String::clear);
            }
            row
        };
        Self { rows: buffer.content.chunks(usize::from(buffer.area.width.max(1))).map(row).collect() }
    }

    /// Its lines, without blanks at their ends.
    pub fn lines(&self) -> Vec<String> {
        self.rows.iter().map(|row| row.concat().trim_end().to_owned()).collect()
    }

    /// The same as one text, where a no-break space looks like any other.
    pub fn text(&self) -> String {
        self.lines().join("\n").replace('\u{a0}', " ")
    }
}

/// A scene as it is seen.
pub fn drawn(scene: &Scene, size: (u16, u16), dress: Dress) -> Screen {
    Screen::of(&(scene.play)(size, dress).buffer().0)
}

/// Everything that is wrong on some scenes, each with where it is; and nothing is.
pub fn nothing_is_wrong(dress: Dress, check: impl Fn(&Scene, &Screen) -> Vec<String>) {
    let mut wrong = Vec::new();
    for scene in scenes::SCENES {
        for size in scene.sizes() {
            let screen = drawn(scene, size, dress);
            let found = check(scene, &screen);
            wrong.extend(
                found.into_iter().map(|what| format!("{} {}x{} {dress:?}: {what}", scene.name, size.0, size.1)),
            );
        }
    }
    assert!(wrong.is_empty(), "{} places:\n{}", wrong.len(), wrong.join("\n"));
}
