//! What is left of a theme on a terminal with fewer colours: each colour becomes a near one, and what could be read
//! before can be read after.
//!
//! Nearest alone would not do: a dark grey ground and a red word on it may both come nearer to each other.

use super::{
    palette::{Rgb, Sixteen, contrast, distance, seen},
    role::Role,
};
use ratatui::style::{Color, Style};

/// A colour to choose, and what is seen of it.
pub(super) type Candidate = (Color, Rgb);

/// The 240 of xterm that nobody changes: its cube and its greys.
pub(super) fn indexed() -> Vec<Candidate> {
    with_looks((16..=255).map(Color::Indexed))
}

/// The sixteen.
pub(super) fn sixteen() -> Vec<Candidate> {
    with_looks(super::palette::names().filter_map(super::palette::named))
}

fn with_looks(colours: impl Iterator<Item = Color>) -> Vec<Candidate> {
    colours.filter_map(|colour| Some((colour, seen(colour, Sixteen::Xterm)?))).collect()
}

/// The styles, a role each, in these colours only.
pub(super) fn reduced(styles: &[Style], candidates: &[Candidate]) -> Vec<Style> {
    let grounds: Vec<Option<Color>> = styles.iter().map(|style| style.bg.map(|bg| nearest(bg, candidates))).collect();
    let reduce = |(role, style): (&Role, &Style)| {
        let stands_on: Vec<(Color, Color)> = stands_on(*role, styles)
            .filter_map(|ground| Some((styles.get(ground as usize)?.bg?, (*grounds.get(ground as usize)?)?)))
            .collect();
        let fg = style.fg.map(|fg| legible(*role, fg, &stands_on, candidates));
        Style { fg, bg: grounds.get(*role as usize).copied().flatten(), ..*style }
    };
    Role::ALL.iter().zip(styles).map(reduce).collect()
}

/// The roles whose ground a role is seen on: its own where it has one.
pub(super) fn stands_on(role: Role, styles: &[Style]) -> impl Iterator<Item = Role> {
    let own = styles.get(role as usize).is_some_and(|style| style.bg.is_some());
    let others = role.grounds().iter().copied().filter(move |_| !own);
    own.then_some(role).into_iter().chain(others)
}

fn nearest(colour: Color, candidates: &[Candidate]) -> Color {
    let Some(rgb) = seen(colour, Sixteen::Xterm) else { return colour };
    let near = candidates.iter().min_by_key(|(_, other)| distance(rgb, *other));
    near.map_or(colour, |(near, _)| *near)
}

/// The nearest colour that can be read on every ground as well as it could, as far as that is asked for; else the one
/// that can be read best.
fn legible(role: Role, fg: Color, grounds: &[(Color, Color)], candidates: &[Candidate]) -> Color {
    let Some(rgb) = seen(fg, Sixteen::Xterm) else { return fg };
    let least = role.least_contrast();
    let was = grounds.iter().filter_map(|(ground, _)| contrast(fg, *ground)).fold(21.0, f64::min);
    // Seven is what a theme of high contrast keeps.
    let asked = if was >= 7.0 && !role.is_line() { 7.0 } else { was.min(least) };
    let is =
        |candidate: Color| grounds.iter().filter_map(|(_, ground)| contrast(candidate, *ground)).fold(21.0, f64::min);
    // what is further away than one that is good is not looked at: this is done at each start
    let mut good: Option<(u32, Color)> = None;
    for (candidate, other) in candidates {
        let far = distance(rgb, *other);
        if good.is_none_or(|(nearest, _)| far < nearest) && is(*candidate) >= asked {
            good = Some((far, *candidate));
        }
    }
    let best = || candidates.iter().max_by(|(one, _), (other, _)| is(*one).total_cmp(&is(*other)));
    good.map(|(_, candidate)| candidate).or_else(|| best().map(|(best, _)| *best)).unwrap_or(fg)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(colour: Color) -> Color {
        nearest(colour, &indexed())
    }

    #[test]
    fn poorer_terminals_get_the_nearest_colour() {
        assert_eq!(near(Color::Rgb(255, 0, 0)), Color::Indexed(196));
        assert_eq!(near(Color::Rgb(0x14, 0x17, 0x1c)), Color::Indexed(234));
        assert_eq!(near(Color::Rgb(255, 255, 255)), Color::Indexed(231));
        assert_eq!(near(Color::Reset), Color::Reset);
        assert_eq!(near(Color::Rgb(0x1f, 0x5f, 0x2a)), Color::Indexed(22), "a dark green stays green");
        assert_eq!(nearest(Color::Rgb(250, 5, 5), &sixteen()), Color::LightRed);
    }

    #[test]
    fn what_could_be_read_can_be_read_after() {
        let (grey, ground) = (Color::Rgb(0x7a, 0x7a, 0x7a), Color::Rgb(0x0c, 0x0c, 0x0c));
        let grounds = [(ground, Color::Indexed(236))];
        let shown = legible(Role::Text, grey, &grounds, &indexed());
        assert!(contrast(near(grey), Color::Indexed(236)).unwrap() < 4.5, "the nearest is too near the ground");
        assert!(contrast(shown, Color::Indexed(236)).unwrap() >= 4.5);
    }
}
