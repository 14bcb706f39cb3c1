//! Colours and attributes as the terminal has them now, and the shortest sequence from one to the next.

use std::io::Write as _;

use ratatui::style::{Color, Modifier};

/// What is written in; the default is the terminal's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

/// Each attribute with the number that switches it on and the one that switches it off. Blinking is not among them.
const ATTRIBUTES: [(Modifier, u8, u8); 7] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

const BLINKING: Modifier = Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK);

/// Attributes that make a blank look different.
const SEEN_ON_BLANKS: Modifier =
    Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT).union(Modifier::HIDDEN);

impl Pen {
    /// Writes what takes this pen to the one wanted: nothing, or one sequence.
    pub(super) fn change(&mut self, bytes: &mut Vec<u8>, fg: Color, bg: Color, modifier: Modifier) {
        self.become_pen(bytes, self.written(fg, bg, modifier));
    }

    /// How a look is written after this pen. Letters in the colour of the ground that is set already (a chip) are written
    /// as the reverse of it: there and back that is two colours instead of four.
    fn written(self, fg: Color, bg: Color, modifier: Modifier) -> Self {
        let modifier = modifier.difference(BLINKING);
        if fg == self.bg && bg != fg && is_exact(fg) && is_exact(bg) && !modifier.contains(Modifier::REVERSED) {
            Self { fg: bg, bg: fg, modifier: modifier | Modifier::REVERSED }
        } else {
            Self { fg, bg, modifier }
        }
    }

    /// The same for a blank: of it only the ground is seen, as long as no attribute draws on it. Between words of
    /// different colours that saves half the sequences.
    pub(super) fn change_for_blank(&mut self, bytes: &mut Vec<u8>, fg: Color, bg: Color, modifier: Modifier) {
        let asked = self.written(fg, bg, modifier);
        if asked.modifier.intersects(SEEN_ON_BLANKS) {
            self.become_pen(bytes, asked);
        } else {
            self.become_pen(bytes, Self { fg: self.fg, bg, modifier: self.modifier.difference(SEEN_ON_BLANKS) });
        }
    }

    /// Whether this pen is the one wanted already.
    pub(super) fn is(self, fg: Color, bg: Color, modifier: Modifier) -> bool {
        self == self.written(fg, bg, modifier)
    }

    /// The same for a blank.
    pub(super) fn is_for_blank(self, fg: Color, bg: Color, modifier: Modifier) -> bool {
        let on_ground = self.bg == bg && !self.modifier.union(modifier).intersects(SEEN_ON_BLANKS);
        on_ground || self.is(fg, bg, modifier)
    }

    fn become_pen(&mut self, bytes: &mut Vec<u8>, next: Self) {
        if *self == next {
            return;
        }
        bytes.extend_from_slice(b"\x1b[");
        if next == Self::default() {
            bytes.extend_from_slice(b"0;");
        } else {
            self.change_attributes(bytes, next.modifier);
            if self.fg != next.fg {
                colour(bytes, next.fg, 30);
            }
            if self.bg != next.bg {
                colour(bytes, next.bg, 40);
            }
        }
        // Every number was followed by a semicolon: the last one ends the sequence.
        if let Some(last) = bytes.last_mut() {
            *last = b'm';
        }
        *self = next;
    }

    fn change_attributes(self, bytes: &mut Vec<u8>, next: Modifier) {
        let mut now = self.modifier;
        for (attribute, _, off) in ATTRIBUTES {
            if now.contains(attribute) && !next.contains(attribute) {
                number(bytes, off);
                // One number ends both bold and dim.
                now.remove(if off == 22 { Modifier::BOLD | Modifier::DIM } else { attribute });
            }
        }
        for (attribute, on, _) in ATTRIBUTES {
            if next.contains(attribute) && !now.contains(attribute) {
                number(bytes, on);
            }
        }
    }
}

/// Whether a colour is the same in bold, in letters and as a ground: the sixteen need not be.
fn is_exact(colour: Color) -> bool {
    matches!(colour, Color::Rgb(..) | Color::Indexed(16..))
}

fn number(bytes: &mut Vec<u8>, number: u8) {
    // Writing into memory does not fail.
    let _ = write!(bytes, "{number};");
}

/// `base` is 30 for the foreground and 40 for the background.
fn colour(bytes: &mut Vec<u8>, colour: Color, base: u8) {
    let bright = base + 60;
    match colour {
        Color::Reset => number(bytes, base + 9),
        Color::Black => number(bytes, base),
        Color::Red => number(bytes, base + 1),
        Color::Green => number(bytes, base + 2),
        Color::Yellow => number(bytes, base + 3),
        Color::Blue => number(bytes, base + 4),
        Color::Magenta => number(bytes, base + 5),
        Color::Cyan => number(bytes, base + 6),
        Color::Gray => number(bytes, base + 7),
        Color::DarkGray => number(bytes, bright),
        Color::LightRed => number(bytes, bright + 1),
        Color::LightGreen => number(bytes, bright + 2),
        Color::LightYellow => number(bytes, bright + 3),
        Color::LightBlue => number(bytes, bright + 4),
        Color::LightMagenta => number(bytes, bright + 5),
        Color::LightCyan => number(bytes, bright + 6),
        Color::White => number(bytes, bright + 7),
        Color::Indexed(index) => {
            let _ = write!(bytes, "{};5;{index};", base + 8);
        }
        Color::Rgb(red, green, blue) => {
            let _ = write!(bytes, "{};2;{red};{green};{blue};", base + 8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(steps: &[(Color, Color, Modifier)]) -> Vec<String> {
        let mut pen = Pen::default();
        steps
            .iter()
            .map(|&(fg, bg, modifier)| {
                let mut bytes = Vec::new();
                pen.change(&mut bytes, fg, bg, modifier);
                String::from_utf8(bytes).unwrap().replace('\x1b', "^")
            })
            .collect()
    }

    #[test]
    fn a_change_is_one_sequence() {
        assert_eq!(
            changes(&[
                (Color::Rgb(1, 2, 3), Color::Indexed(7), Modifier::BOLD | Modifier::UNDERLINED),
                (Color::Rgb(1, 2, 3), Color::Indexed(7), Modifier::DIM),
                (Color::LightBlue, Color::Reset, Modifier::DIM),
                (Color::Reset, Color::Reset, Modifier::empty()),
                (Color::Reset, Color::Reset, Modifier::empty()),
            ]),
            ["^[1;4;38;2;1;2;3;48;5;7m", "^[22;24;2m", "^[94;49m", "^[0m", ""]
        );
    }

    #[test]
    fn bold_stays_when_dim_goes() {
        let both = Modifier::BOLD | Modifier::DIM;
        let said = changes(&[(Color::Red, Color::Reset, both), (Color::Red, Color::Reset, Modifier::BOLD)]);
        assert_eq!(said, ["^[1;2;31m", "^[22;1m"]);
    }

    #[test]
    fn a_blank_changes_only_what_is_seen_of_it() {
        let (mut pen, mut bytes) = (Pen::default(), Vec::new());
        pen.change(&mut bytes, Color::Red, Color::Reset, Modifier::BOLD | Modifier::UNDERLINED);
        bytes.clear();
        pen.change_for_blank(&mut bytes, Color::Green, Color::Reset, Modifier::empty());
        assert_eq!(bytes, b"\x1b[24m", "the line under the word ends with it");
        bytes.clear();
        pen.change_for_blank(&mut bytes, Color::Green, Color::Blue, Modifier::DIM);
        assert_eq!(bytes, b"\x1b[44m");
        bytes.clear();
        pen.change_for_blank(&mut bytes, Color::Green, Color::Blue, Modifier::REVERSED);
        assert_eq!(bytes, b"\x1b[22;7;32m", "reversed, its colour is seen");
    }

    #[test]
    fn a_chip_is_the_reverse_of_its_ground() {
        let (ground, accent, grey) = (Color::Rgb(1, 2, 3), Color::Rgb(4, 5, 6), Color::Rgb(7, 8, 9));
        let (plain, bold) = (Modifier::empty(), Modifier::BOLD);
        let said =
            changes(&[(grey, ground, plain), (ground, accent, bold), (ground, accent, bold), (grey, ground, plain)]);
        assert_eq!(said, ["^[38;2;7;8;9;48;2;1;2;3m", "^[1;7;38;2;4;5;6m", "", "^[22;27;38;2;7;8;9m"]);
        let named = changes(&[(Color::Gray, Color::Black, plain), (Color::Black, Color::Cyan, plain)]);
        assert_eq!(named, ["^[37;40m", "^[30;46m"], "a named colour may be another one as a letter");
    }

    #[test]
    fn nothing_blinks() {
        assert_eq!(changes(&[(Color::Reset, Color::Reset, Modifier::SLOW_BLINK)]), [""]);
    }
}
