//! How many colours the terminal shows, from what the environment says. Nobody is asked and nothing is waited for.

/// How many colours the terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// All of them.
    True,
    /// The 256 of xterm: each colour becomes its nearest neighbour that is as legible.
    Indexed,
    /// The sixteen that everybody has and everybody changes: the theme says by meaning which is used.
    Ansi,
    /// None; somebody asked for it, or the terminal has none.
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
    /// Whether this is Windows: every console there that understands escape sequences shows all colours, and most
    /// say nothing of it.
    pub windows: bool,
}

/// Terminals that show all colours and are known by `TERM` where `COLORTERM` did not come along (as over ssh).
const TRUE: [&str; 7] = ["alacritty", "contour", "foot", "wezterm", "xterm-ghostty", "xterm-kitty", "rio"];

/// Terminals that never show more than sixteen, whatever `COLORTERM` says that a program around them has set.
const SIXTEEN: [&str; 4] = ["linux", "screen", "cygwin", "ansi"];

/// Terminals without any: real ones from before colours, and whatever calls itself dumb.
const NONE: [&str; 3] = ["dumb", "vt", "unknown"];

impl Depth {
    /// What to draw with.
    #[must_use]
    pub fn of(environment: Environment<'_>) -> Self {
        let Environment { no_color, colorterm, term, windows } = environment;
        if no_color.is_some_and(|value| !value.is_empty()) {
            return Self::None;
        }
        let Some(term) = term.filter(|term| !term.is_empty()) else {
            return if windows || says_true(colorterm) { Self::True } else { Self::Ansi };
        };
        let is = |known: &&str| {
            let rest = term.strip_prefix(*known);
            // `vt` is followed by its number; the others by nothing, or by what kind it is
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.', '+']) || *known == "vt")
        };
        if term.contains("256color") && !says_true(colorterm) {
            Self::Indexed
        } else if term.contains("256color") || term.ends_with("-direct") || TRUE.iter().any(is) {
            Self::True
        } else if NONE.iter().any(|known| is(known) && !term.starts_with("vte")) || term.ends_with("-m") {
            Self::None
        } else if !SIXTEEN.iter().any(is) && says_true(colorterm) {
            Self::True
        } else {
            Self::Ansi
        }
    }
}

fn says_true(colorterm: Option<&str>) -> bool {
    matches!(colorterm, Some("truecolor" | "24bit"))
}

/// Whether the ground of the terminal is dark or light, as far as `COLORFGBG` (`15;0`, `0;default;15`) says it: its
/// last number is that of the ground among the sixteen.
#[must_use]
pub fn ground_is_light(colorfgbg: Option<&str>) -> Option<bool> {
    let ground: u8 = colorfgbg?.rsplit(';').next()?.trim().parse().ok()?;
    (ground < 16).then_some(ground == 7 || ground > 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(no_color: Option<&str>, colorterm: Option<&str>, term: &str) -> Depth {
        Depth::of(Environment { no_color, colorterm, term: Some(term), windows: false })
    }

    #[test]
    fn the_environment_says_how_many_colours() {
        for (colorterm, term, depth) in [
            (Some("truecolor"), "xterm-256color", Depth::True),
            (Some("24bit"), "xterm", Depth::True),
            (Some("truecolor"), "vte", Depth::True),
            (None, "xterm-direct", Depth::True),
            (None, "xterm-kitty", Depth::True),
            (None, "foot-extra", Depth::True),
            (None, "xterm-256color", Depth::Indexed),
            (Some("yes"), "tmux-256color", Depth::Indexed),
            (None, "rxvt-unicode-256color", Depth::Indexed),
            (None, "linux", Depth::Ansi),
            (Some("truecolor"), "linux", Depth::Ansi),
            (Some("truecolor"), "screen", Depth::Ansi),
            (Some("truecolor"), "screen.xterm-256color", Depth::True),
            (None, "xterm", Depth::Ansi),
            (None, "xterm-color", Depth::Ansi),
            (None, "vte", Depth::Ansi),
            (None, "dumb", Depth::None),
            (Some("truecolor"), "dumb", Depth::None),
            (None, "vt100", Depth::None),
            (None, "vt220", Depth::None),
            (None, "linux-m", Depth::None),
        ] {
            assert_eq!(of(None, colorterm, term), depth, "{colorterm:?} {term}");
        }
    }

    #[test]
    fn no_color_asks_for_none_unless_it_is_empty() {
        assert_eq!(of(Some("1"), Some("truecolor"), "xterm-256color"), Depth::None);
        assert_eq!(of(Some(""), Some("truecolor"), "xterm-256color"), Depth::True);
    }

    #[test]
    fn where_nothing_is_said_it_depends_on_the_system() {
        assert_eq!(Depth::of(Environment::default()), Depth::Ansi);
        assert_eq!(Depth::of(Environment { windows: true, ..Environment::default() }), Depth::True);
        let term = Some("cygwin");
        assert_eq!(Depth::of(Environment { windows: true, term, ..Environment::default() }), Depth::Ansi);
    }

    #[test]
    fn the_ground_is_guessed_from_its_number() {
        for (said, light) in [
            (Some("15;0"), Some(false)),
            (Some("0;15"), Some(true)),
            (Some("0;default;15"), Some(true)),
            (Some("12;8"), Some(false)),
            (Some("0;7"), Some(true)),
            (Some("15;default"), None),
            (Some("0;99"), None),
            (Some(""), None),
            (None, None),
        ] {
            assert_eq!(ground_is_light(said), light, "{said:?}");
        }
    }
}
