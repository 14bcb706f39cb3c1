//! Colours: how they are written, how far apart they are, and what is left of them on a poorer terminal.

use ratatui::style::Color;

/// How many colours the terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// All of them.
    True,
    /// The 256 of xterm: each colour becomes its nearest neighbour.
    Indexed,
    /// None; somebody asked for it.
    None,
}

/// What the environment says about colours. The values are given, so that this floor asks nobody.
#[derive(Debug, Clone, Copy, Default)]
pub struct Environment<'a> {
    /// `NO_COLOR`: set to anything but nothing, it asks for none.
    pub no_color: Option<&'a str>,
    /// `COLORTERM`.
    pub colorterm: Option<&'a str>,
    /// `TERM`.
    pub term: Option<&'a str>,
    /// Whether `WT_SESSION` is set: Windows Terminal says nothing else.
    pub windows_terminal: bool,
}

impl Depth {
    /// What to draw with.
    #[must_use]
    pub fn of(environment: Environment<'_>) -> Self {
        let Environment { no_color, colorterm, term, windows_terminal } = environment;
        if no_color.is_some_and(|value| !value.is_empty()) {
            Self::None
        } else if windows_terminal
            || matches!(colorterm, Some("truecolor" | "24bit"))
            || term.is_some_and(|term| term.ends_with("-direct"))
        {
            Self::True
        } else {
            Self::Indexed
        }
    }

    /// The colour as this terminal can show it.
    #[must_use]
    pub fn shown(self, color: Color) -> Color {
        match (self, color) {
            (Self::None, _) => Color::Reset,
            (Self::Indexed, Color::Rgb(red, green, blue)) => Color::Indexed(nearest((red, green, blue))),
            (Self::True | Self::Indexed, color) => color,
        }
    }
}

/// Reads `#rrggbb`.
#[must_use]
pub fn hex(text: &str) -> Option<Color> {
    let digits =
        text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(Color::Rgb(part(0)?, part(2)?, part(4)?))
}

/// The contrast between two colours as WCAG counts it, from 1 to 21; `None` when one of them is the terminal's own.
#[must_use]
pub fn contrast(one: Color, other: Color) -> Option<f64> {
    let (one, other) = (luminance(one)?, luminance(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

fn luminance(color: Color) -> Option<f64> {
    let Color::Rgb(red, green, blue) = color else { return None };
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    Some(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
}

/// The six steps of xterm's colour cube.
const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The nearest of xterm's cube and greys; the first sixteen are left out, as everybody changes them.
fn nearest(rgb: (u8, u8, u8)) -> u8 {
    let step = |part: u8| (0_u8..6).min_by_key(|&at| STEPS[usize::from(at)].abs_diff(part)).unwrap_or(0);
    let (red, green, blue) = (step(rgb.0), step(rgb.1), step(rgb.2));
    let cube = (STEPS[usize::from(red)], STEPS[usize::from(green)], STEPS[usize::from(blue)]);
    // 24 greys from 8 in steps of ten.
    let mean = (u16::from(rgb.0) + u16::from(rgb.1) + u16::from(rgb.2)) / 3;
    let at = (mean.saturating_sub(3) / 10).min(23);
    let (at, level) = u8::try_from(at).map_or((0, 8), |at| (at, 8 + at * 10));
    if distance(rgb, (level, level, level)) < distance(rgb, cube) { 232 + at } else { 16 + 36 * red + 6 * green + blue }
}

fn distance(one: (u8, u8, u8), other: (u8, u8, u8)) -> u32 {
    let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    square(one.0, other.0) + square(one.1, other.1) + square(one.2, other.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(no_color: Option<&str>, colorterm: Option<&str>, term: Option<&str>) -> Depth {
        Depth::of(Environment { no_color, colorterm, term, windows_terminal: false })
    }

    #[test]
    fn the_environment_says_how_many_colours() {
        assert_eq!(of(None, Some("truecolor"), Some("xterm-256color")), Depth::True);
        assert_eq!(of(None, Some("24bit"), None), Depth::True);
        assert_eq!(of(None, None, Some("xterm-direct")), Depth::True);
        assert_eq!(of(None, None, Some("xterm-256color")), Depth::Indexed);
        assert_eq!(of(Some("1"), Some("truecolor"), None), Depth::None);
        assert_eq!(of(Some(""), Some("truecolor"), None), Depth::True, "an empty NO_COLOR asks for nothing");
        let windows = Environment { windows_terminal: true, ..Environment::default() };
        assert_eq!(Depth::of(windows), Depth::True);
    }

    #[test]
    fn hexadecimal_colours_are_read_and_nothing_else() {
        assert_eq!(hex("#14171c"), Some(Color::Rgb(0x14, 0x17, 0x1c)));
        for wrong in ["", "#", "14171c", "#14171", "#14171g", "#14171cc", "#+1+1+1", "#ååå", "blue"] {
            assert_eq!(hex(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn poorer_terminals_get_the_nearest_colour() {
        assert_eq!(Depth::Indexed.shown(Color::Rgb(255, 0, 0)), Color::Indexed(196));
        assert_eq!(Depth::Indexed.shown(Color::Rgb(0x14, 0x17, 0x1c)), Color::Indexed(234));
        assert_eq!(Depth::Indexed.shown(Color::Rgb(255, 255, 255)), Color::Indexed(231));
        assert_eq!(Depth::Indexed.shown(Color::Reset), Color::Reset);
        assert_eq!(Depth::None.shown(Color::Rgb(1, 2, 3)), Color::Reset);
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let black = Color::Rgb(0, 0, 0);
        assert!((contrast(black, Color::Rgb(255, 255, 255)).unwrap() - 21.0).abs() < 0.001);
        assert!((contrast(Color::Rgb(0x77, 0x77, 0x77), Color::Rgb(255, 255, 255)).unwrap() - 4.48).abs() < 0.01);
        assert_eq!(contrast(black, Color::Reset), None);
    }
}
