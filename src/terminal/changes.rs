//! What differs between two pictures of the same size.
//!
//! Ratatui's own comparison measures every character of every frame; here most cells are dismissed by their colours and
//! a byte. A row in which a character takes more than one column is written to its end once anything in it has changed:
//! what is left of half a wide character differs from terminal to terminal, and such rows are rare.

use ratatui::buffer::{Buffer, Cell, CellWidth};

/// The cells in which `next` differs from `shown`, with their places, row by row.
pub(super) fn changes<'a>(shown: &'a Buffer, next: &'a Buffer) -> impl Iterator<Item = (u16, u16, &'a Cell)> {
    let width = usize::from(next.area.width).max(1);
    let rows = shown.content.chunks_exact(width).zip(next.content.chunks_exact(width));
    (next.area.y..)
        .zip(rows)
        .flat_map(|(y, (shown, next))| Row { shown, next, at: 0, whole: None }.map(move |(x, cell)| (x, y, cell)))
}

/// A row under comparison.
struct Row<'a> {
    shown: &'a [Cell],
    next: &'a [Cell],
    at: usize,
    /// Whether everything is written from here to the end; known when something has changed.
    whole: Option<bool>,
}

impl<'a> Iterator for Row<'a> {
    type Item = (u16, &'a Cell);

    fn next(&mut self) -> Option<Self::Item> {
        if self.whole != Some(true) {
            let same = self.shown.iter().zip(self.next).skip(self.at).position(|(shown, next)| !same(shown, next))?;
            self.at += same;
            if self.whole.is_none() {
                let wide = [self.shown, self.next].map(|row| row.iter().position(|cell| cell.cell_width() != 1));
                let first = wide.into_iter().flatten().min();
                self.whole = Some(first.is_some());
                self.at = first.map_or(self.at, |first| first.min(self.at));
            }
        }
        let (at, cell) = (self.at, self.next.get(self.at)?);
        self.at += if self.whole == Some(true) { usize::from(cell.cell_width().max(1)) } else { 1 };
        Some((u16::try_from(at).ok()?, cell))
    }
}

/// Whether two cells look the same. What is seldom alike is asked first.
fn same(one: &Cell, other: &Cell) -> bool {
    let (symbol, others) = (one.symbol().as_bytes(), other.symbol().as_bytes());
    symbol.first() == others.first()
        && one.bg == other.bg
        && one.fg == other.fg
        && one.modifier == other.modifier
        && (symbol.len() == others.len() && (symbol.len() == 1 || symbol == others))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::{Color, Style};

    fn row(text: &str) -> Buffer {
        Buffer::with_lines([text])
    }

    fn said(shown: &Buffer, next: &Buffer) -> Vec<(u16, String)> {
        changes(shown, next).map(|(x, _, cell)| (x, cell.symbol().to_owned())).collect()
    }

    #[test]
    fn only_what_differs_is_said() {
        assert_eq!(said(&row("Saksliste"), &row("Saksliste")), []);
        assert_eq!(said(&row("Saksliste"), &row("Sakslista")), [(8, "a".to_owned())]);
        assert_eq!(said(&row("å"), &row("æ")), [(0, "æ".to_owned())], "two bytes, the first of which is the same");
        let mut tinted = row("ab");
        tinted[(1, 0)].set_style(Style::new().bg(Color::Blue));
        assert_eq!(said(&row("ab"), &tinted), [(1, "b".to_owned())]);
    }

    #[test]
    fn a_row_with_a_wide_character_is_said_to_its_end() {
        let all = |cells: &[(u16, &str)]| -> Vec<(u16, String)> {
            cells.iter().map(|(x, text)| (*x, (*text).to_owned())).collect()
        };
        assert_eq!(said(&row("a語b"), &row("a語b")), []);
        assert_eq!(said(&row("a語b"), &row("a語c")), all(&[(1, "語"), (3, "c")]), "from the wide one on");
        assert_eq!(said(&row("a語b"), &row("axyb")), all(&[(1, "x"), (2, "y"), (3, "b")]), "both halves are gone");
        assert_eq!(
            said(&row("axyb"), &row("b語b")),
            all(&[(0, "b"), (1, "語"), (3, "b")]),
            "what it covers is not said"
        );
    }

    #[test]
    fn places_are_those_of_the_screen() {
        let (shown, mut next) = (row(""), row(""));
        let mut larger = Buffer::with_lines(["ab", "cd"]);
        let before = larger.clone();
        larger[(1, 1)].set_symbol("e");
        let found: Vec<_> = changes(&before, &larger).map(|(x, y, _)| (x, y)).collect();
        assert_eq!(found, [(1, 1)]);
        next.reset();
        assert_eq!(changes(&shown, &next).count(), 0, "nothing at all is nothing");
    }
}
