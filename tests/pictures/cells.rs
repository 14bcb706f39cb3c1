//! The screen of a terminal as a picture is drawn from it: grounds, runs of text, lines and blocks, each with its
//! colour, in cells.

use super::lines::{self, Shape};
use std::collections::BTreeMap;

/// Red, green, blue.
pub type Rgb = (u8, u8, u8);

/// How a run of text looks.
#[allow(clippy::struct_excessive_bools, reason = "a terminal has so many switches")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ink {
    pub colour: Rgb,
    pub bold: bool,
    pub italic: bool,
    pub underline: bool,
    pub dim: bool,
}

/// Text in one line and one ink. A sign that fonts do not agree upon stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub row: u16,
    pub column: u16,
    pub columns: u16,
    pub text: String,
}

/// A ground that is not the window's: column, row, columns, rows.
pub type Ground = (u16, u16, u16, u16);

/// A screen, ready to be drawn.
pub struct Picture {
    pub columns: u16,
    pub rows: u16,
    pub ground: Rgb,
    pub grounds: BTreeMap<Rgb, Vec<Ground>>,
    pub text: BTreeMap<Ink, Vec<Run>>,
    pub shapes: BTreeMap<Rgb, Vec<(u16, u16, Shape)>>,
    pub cursor: Option<(u16, u16)>,
}

/// What a terminal shows where no colour was said.
const PLAIN: (Rgb, Rgb) = ((0xd4, 0xd4, 0xd4), (0x16, 0x1a, 0x1f));

fn rgb(colour: vt100::Color, otherwise: Rgb) -> Rgb {
    match colour {
        vt100::Color::Default => otherwise,
        vt100::Color::Rgb(red, green, blue) => (red, green, blue),
        vt100::Color::Idx(number) => panic!("colour {number} of the terminal's own: the pictures are in true colour"),
    }
}

/// The colours of a cell: of what is written, of the ground.
fn colours(cell: &vt100::Cell) -> (Rgb, Rgb) {
    let (ink, ground) = (rgb(cell.fgcolor(), PLAIN.0), rgb(cell.bgcolor(), PLAIN.1));
    if cell.inverse() { (ground, ink) } else { (ink, ground) }
}

impl Picture {
    /// What is on the screen; the folder that the test lives in is shown as `~`.
    pub fn of(screen: &vt100::Screen, home: &str) -> Self {
        let (rows, columns) = screen.size();
        let (rows, columns) = (rows.get(), columns.get());
        let mut often: BTreeMap<Rgb, u32> = BTreeMap::new();
        for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
            *often.entry(colours(screen.cell(row, column).unwrap()).1).or_default() += 1;
        }
        let ground = often.into_iter().max_by_key(|(_, times)| *times).map_or(PLAIN.1, |(colour, _)| colour);
        let cursor = (!screen.hide_cursor()).then(|| screen.cursor_position());
        let (grounds, text, shapes) = <(BTreeMap<_, _>, BTreeMap<_, _>, BTreeMap<_, _>)>::default();
        let mut picture = Self { columns, rows, ground, grounds, text, shapes, cursor };
        for row in 0..rows {
            picture.grounds_of(screen, row);
            picture.signs_of(screen, row);
        }
        for run in picture.text.values_mut().flatten().filter(|run| run.text.contains(home)) {
            run.text = run.text.replace(home, "~");
            run.columns = u16::try_from(run.text.chars().count()).unwrap();
        }
        picture
    }

    fn grounds_of(&mut self, screen: &vt100::Screen, row: u16) {
        let ground = |column: u16| colours(screen.cell(row, column).unwrap()).1;
        let mut column = 0;
        while column < self.columns {
            let colour = ground(column);
            let end = (column..self.columns).find(|at| ground(*at) != colour).unwrap_or(self.columns);
            if colour != self.ground {
                let known = self.grounds.entry(colour).or_default();
                // what goes on from the row above is one with it
                let above = |rect: &&mut Ground| rect.0 == column && rect.2 == end - column && rect.1 + rect.3 == row;
                match known.iter_mut().find(above) {
                    Some(rect) => rect.3 += 1,
                    None => known.push((column, row, end - column, 1)),
                }
            }
            column = end;
        }
    }

    fn signs_of(&mut self, screen: &vt100::Screen, row: u16) {
        let mut run: Option<(Ink, Run)> = None;
        for column in 0..self.columns {
            let cell = screen.cell(row, column).unwrap();
            let text = cell.contents();
            let (colour, _) = colours(cell);
            if cell.is_wide_continuation() {
                continue;
            }
            let blank = text.trim().is_empty() && !cell.underline();
            let shape = text.chars().next().and_then(lines::shape);
            if let (Some(shape), false) = (shape, blank) {
                self.end(&mut run);
                self.shapes.entry(colour).or_default().push((column, row, shape));
                continue;
            }
            let ink =
                Ink { colour, bold: cell.bold(), italic: cell.italic(), underline: cell.underline(), dim: cell.dim() };
            let columns = if cell.is_wide() { 2 } else { 1 };
            let alone = !blank && !is_plain(text);
            let text = if text.is_empty() { " " } else { text };
            match &mut run {
                // a single space between words is no end of a run, whatever colour it has
                Some((_, run)) if blank && !run.text.ends_with(' ') => {
                    run.text.push(' ');
                    run.columns += 1;
                }
                Some((known, run)) if !blank && !alone && *known == ink => {
                    run.text.push_str(text);
                    run.columns += columns;
                }
                _ => {
                    self.end(&mut run);
                    if !blank {
                        run = Some((ink, Run { row, column, columns, text: text.to_owned() }));
                        if alone {
                            self.end(&mut run);
                        }
                    }
                }
            }
        }
        self.end(&mut run);
    }

    fn end(&mut self, run: &mut Option<(Ink, Run)>) {
        if let Some((ink, mut run)) = run.take() {
            while run.text.ends_with(' ') {
                run.text.pop();
                run.columns -= 1;
            }
            self.text.entry(ink).or_default().push(run);
        }
    }
}

/// Whether every font with fixed widths has these letters in one width.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(|c| matches!(c, ' '..='~' | '\u{a0}'..='\u{17f}' | '–' | '—' | '…' | '‘' | '’' | '“' | '”' | '−'))
}
