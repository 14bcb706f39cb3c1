//! Colours: how they are written, what they look like on the terminals there are, and how far apart they are.

use ratatui::style::Color;

/// Red, green and blue.
pub type Rgb = (u8, u8, u8);

/// Whose sixteen colours: everybody changes them, and these two are what they begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sixteen {
    /// Those of xterm (its `XTerm-col.ad`).
    Xterm,
    /// Those of VGA: the consoles of Linux and of Windows until 10.
    Vga,
}

/// The sixteen by the names that theme files use, in the terminals' order, as xterm and as VGA show them.
const NAMED: [(&str, Color, Rgb, Rgb); 16] = [
    ("black", Color::Black, (0, 0, 0), (0, 0, 0)),
    ("red", Color::Red, (205, 0, 0), (170, 0, 0)),
    ("green", Color::Green, (0, 205, 0), (0, 170, 0)),
    ("yellow", Color::Yellow, (205, 205, 0), (170, 85, 0)),
    ("blue", Color::Blue, (0, 0, 238), (0, 0, 170)),
    ("magenta", Color::Magenta, (205, 0, 205), (170, 0, 170)),
    ("cyan", Color::Cyan, (0, 205, 205), (0, 170, 170)),
    ("white", Color::Gray, (229, 229, 229), (170, 170, 170)),
    ("bright-black", Color::DarkGray, (127, 127, 127), (85, 85, 85)),
    ("bright-red", Color::LightRed, (255, 0, 0), (255, 85, 85)),
    ("bright-green", Color::LightGreen, (0, 255, 0), (85, 255, 85)),
    ("bright-yellow", Color::LightYellow, (255, 255, 0), (255, 255, 85)),
    ("bright-blue", Color::LightBlue, (92, 92, 255), (85, 85, 255)),
    ("bright-magenta", Color::LightMagenta, (255, 0, 255), (255, 85, 255)),
    ("bright-cyan", Color::LightCyan, (0, 255, 255), (85, 255, 255)),
    ("bright-white", Color::White, (255, 255, 255), (255, 255, 255)),
];

/// The names of the sixteen colours, in the terminals' order.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMED.iter().map(|(name, ..)| *name)
}

/// One of the sixteen by its name, or `default`: the terminal's own.
#[must_use]
pub fn named(name: &str) -> Option<Color> {
    if name == "default" {
        return Some(Color::Reset);
    }
    NAMED.iter().find(|(known, ..)| *known == name).map(|(_, colour, ..)| *colour)
}

/// Reads `#rrggbb`.
#[must_use]
pub fn hex(text: &str) -> Option<Color> {
    let digits =
        text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(Color::Rgb(part(0)?, part(2)?, part(4)?))
}

/// What is seen of a colour; `None` for the terminal's own.
#[must_use]
pub fn seen(colour: Color, on: Sixteen) -> Option<Rgb> {
    match colour {
        Color::Rgb(red, green, blue) => Some((red, green, blue)),
        Color::Indexed(at @ 0..16) => {
            NAMED.get(usize::from(at)).map(|(_, colour, ..)| *colour).and_then(|c| seen(c, on))
        }
        Color::Indexed(at @ 16..232) => {
            let step = |part: u8| STEPS[usize::from(part % 6)];
            Some((step((at - 16) / 36), step((at - 16) / 6), step(at - 16)))
        }
        Color::Indexed(grey) => Some((8 + (grey - 232) * 10, 8 + (grey - 232) * 10, 8 + (grey - 232) * 10)),
        named => {
            let (_, _, xterm, vga) = NAMED.iter().find(|(_, colour, ..)| *colour == named)?;
            Some(if on == Sixteen::Xterm { *xterm } else { *vga })
        }
    }
}

/// What many terminals make of a colour in bold: the bright one of the same name.
#[must_use]
pub fn brightened(colour: Color) -> Color {
    let at = NAMED.iter().take(8).position(|(_, known, ..)| *known == colour);
    at.and_then(|at| NAMED.get(at + 8)).map_or(colour, |(_, bright, ..)| *bright)
}

/// The contrast between two colours as WCAG 2 counts it, from 1 to 21, on whichever of the sixteen it is less; `None`
/// when one of them is the terminal's own.
#[must_use]
pub fn contrast(one: Color, other: Color) -> Option<f64> {
    let on = |sixteen| Some(contrast_of(seen(one, sixteen)?, seen(other, sixteen)?));
    Some(on(Sixteen::Xterm)?.min(on(Sixteen::Vga)?))
}

fn contrast_of(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A part of a colour as light: sRGB is not linear (IEC 61966-2-1).
#[must_use]
pub fn linear(part: u8) -> f64 {
    LINEAR[usize::from(part)]
}

/// Of all 256, when the program is built: a power would be the only thing for which the system has to load its library of
/// mathematics at each start.
static LINEAR: [f64; 256] = {
    let mut linear = [0.0; 256];
    let (mut at, mut part) = (0, 0.0);
    while at < 256 {
        let share = part / 255.0;
        linear[at] = if share <= 0.040_45 { share / 12.92 } else { to_the_2_4((share + 0.055) / 1.055) };
        (at, part) = (at + 1, part + 1.0);
    }
    linear
};

/// A number between 0 and 1 to the power of 2.4: its square, times the fifth root of that, by Newton's method from above.
const fn to_the_2_4(number: f64) -> f64 {
    let square = number * number;
    let (mut root, mut round) = (1.0, 0);
    while round < 40 {
        root -= (root - square / (root * root * root * root)) / 5.0;
        round += 1;
    }
    square * root
}

fn luminance((red, green, blue): Rgb) -> f64 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// The six steps of xterm's colour cube.
const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// How far apart two colours are. That one is colourful and the other grey weighs more than how light they are: a green
/// that became the nearest grey would say nothing.
#[must_use]
pub fn distance(one: Rgb, other: Rgb) -> u32 {
    let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    let chroma = |rgb: Rgb| rgb.0.max(rgb.1).max(rgb.2) - rgb.0.min(rgb.1).min(rgb.2);
    square(one.0, other.0) + square(one.1, other.1) + square(one.2, other.2) + 2 * square(chroma(one), chroma(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_colours_are_read_and_nothing_else() {
        assert_eq!(hex("#14171c"), Some(Color::Rgb(0x14, 0x17, 0x1c)));
        for wrong in ["", "#", "14171c", "#14171", "#14171g", "#14171cc", "#+1+1+1", "#ååå", "blue"] {
            assert_eq!(hex(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_sixteen_are_known_by_name() {
        assert_eq!(named("bright-yellow"), Some(Color::LightYellow));
        assert_eq!(named("white"), Some(Color::Gray), "terminals call the grey one white");
        assert_eq!(named("default"), Some(Color::Reset));
        assert_eq!(named("mauve"), None);
        assert!(names().all(|name| named(name).is_some()));
        assert_eq!(brightened(Color::Black), Color::DarkGray);
        assert_eq!(brightened(Color::White), Color::White);
    }

    #[test]
    fn what_is_seen_of_an_index_is_what_xterm_shows() {
        let xterm = |at| seen(Color::Indexed(at), Sixteen::Xterm);
        assert_eq!(xterm(1), Some((205, 0, 0)));
        assert_eq!(xterm(16), Some((0, 0, 0)));
        assert_eq!(xterm(196), Some((255, 0, 0)));
        assert_eq!(xterm(110), Some((135, 175, 215)));
        assert_eq!(xterm(234), Some((28, 28, 28)));
        assert_eq!(xterm(255), Some((238, 238, 238)));
        assert_eq!(seen(Color::Yellow, Sixteen::Vga), Some((170, 85, 0)));
        assert_eq!(seen(Color::Reset, Sixteen::Vga), None);
    }

    #[test]
    fn light_is_that_of_srgb() {
        for part in 0..=255 {
            let share = f64::from(part) / 255.0;
            let light = if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) };
            assert!((linear(part) - light).abs() < 1e-12, "{part}: {} {light}", linear(part));
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let black = Color::Rgb(0, 0, 0);
        assert!((contrast(black, Color::Rgb(255, 255, 255)).unwrap() - 21.0).abs() < 0.001);
        assert!((contrast(Color::Rgb(0x77, 0x77, 0x77), Color::Rgb(255, 255, 255)).unwrap() - 4.48).abs() < 0.01);
        assert_eq!(contrast(black, Color::Reset), None);
        let brown = contrast(Color::Black, Color::Yellow).unwrap();
        assert!(brown < 4.5, "the worse of the two: {brown}");
    }
}
