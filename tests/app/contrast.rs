//! Whatever is drawn can be read: each cell of each screen, in every theme, with all colours and with few.
//!
//! The themes' own test computes what may stand on what; this one finds what stands there in fact.

use crate::stage::Stage;
use klubbe::ui::{Depth, Theme, palette::contrast};
use ratatui::buffer::Cell;

const SCREENS: [&[&str]; 12] = [
    &["1"],
    &["2", "down", "right"],
    &["3", "down"],
    &["4", "down"],
    &["4", "enter"],
    &[":", "down"],
    &["?"],
    &["p", "down"],
    &["M"],
    &["o"],
    &["n"],
    &["Q"],
];

/// Lines, frames, bars, and signs that repeat what a word says: 3:1 (WCAG 2.2, 1.4.11).
fn is_line(cell: &Cell) -> bool {
    cell.symbol().chars().all(|c| matches!(c, '\u{2500}'..='\u{259f}'))
}

#[test]
fn every_cell_that_is_drawn_can_be_read() {
    let mut wrong = std::collections::BTreeSet::new();
    for size in [(120, 40), (80, 24)] {
        for screen in SCREENS {
            let mut stage = Stage::example(size);
            stage.keys(screen);
            for (name, least) in [("dark", 4.5), ("light", 4.5), ("high-contrast", 7.0), ("colour-blind", 4.5)] {
                for depth in [Depth::True, Depth::Indexed, Depth::Ansi] {
                    stage.wear(Theme::shipped(name, depth).unwrap());
                    let (buffer, _) = stage.buffer();
                    for cell in buffer.content.iter().filter(|cell| !cell.symbol().trim().is_empty()) {
                        let asked = if is_line(cell) { 3.0 } else { least };
                        let Some(is) = contrast(cell.fg, cell.bg) else {
                            wrong.insert(format!("{name} {depth:?} {screen:?}: {} has no ground", cell.symbol()));
                            continue;
                        };
                        if is < asked {
                            let (symbol, fg, bg) = (cell.symbol(), cell.fg, cell.bg);
                            wrong.insert(format!("{name} {depth:?} {screen:?}: {symbol} {fg:?} on {bg:?} is {is:.2}"));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} places: {wrong:#?}", wrong.len());
}
