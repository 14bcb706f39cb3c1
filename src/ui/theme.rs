//! Themes: how each meaning looks. A theme is read once and then is nothing but a list of styles.

use ratatui::style::{Color, Modifier, Style};

use super::depth::Depth;
use super::palette::{hex, named};
use super::reduce;
use super::role::Role;
use super::theme_file::{self, Look, Pairs, ThemeFile};

pub use super::theme_file::Remark;

/// The themes that ship, by name; the first is the default and has every role.
const SHIPPED: [(&str, &str); 5] = [
    ("dark", include_str!("../../themes/dark.ron")),
    ("light", include_str!("../../themes/light.ron")),
    ("high-contrast", include_str!("../../themes/high-contrast.ron")),
    ("colour-blind", include_str!("../../themes/colour-blind.ron")),
    ("mono", include_str!("../../themes/mono.ron")),
];

/// Themes may extend each other this often; in a circle they would for ever.
const DEEPEST: usize = 8;

/// How everything looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    styles: Vec<Style>,
}

impl Theme {
    /// The names of the themes that ship.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(name, _)| *name)
    }

    /// A theme that ships, for a terminal of this depth: without colours it is the one made for that.
    #[must_use]
    pub fn shipped(name: &str, depth: Depth) -> Option<Self> {
        let text = shipped_text(name)?;
        Some(Self::read(text, depth, &|_| None).0)
    }

    /// Reads a theme of the user's. `find` gives the text of the user's other themes by name, for `extends`; those
    /// that ship are known. What is not understood is remarked on, and the theme that ships stands in for it.
    #[must_use]
    pub fn read(text: &str, depth: Depth, find: &dyn Fn(&str) -> Option<String>) -> (Self, Vec<Remark>) {
        let mut remarks = Vec::new();
        if depth == Depth::None {
            // Whatever the theme, no colour looks the same.
            let layers = [SHIPPED[4].1].iter().filter_map(|text| theme_file::read(text, &mut remarks)).collect();
            return (Self::assemble(layers, depth, &mut remarks), remarks);
        }
        let layers = layers(text, find, &mut remarks);
        (Self::assemble(layers, depth, &mut remarks), remarks)
    }

    /// How a meaning looks.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(role as usize).copied().unwrap_or_default()
    }

    /// Puts layers on each other, the base first.
    fn assemble(layers: Vec<ThemeFile>, depth: Depth, remarks: &mut Vec<Remark>) -> Self {
        let mut colours: Vec<(String, Color)> = Vec::new();
        let mut looks = vec![None; Role::ALL.len()];
        let mut ansi = vec![None; Role::ALL.len()];
        for layer in layers {
            remark_on_twins(&layer.palette, remarks);
            for (name, value) in layer.palette.0 {
                if let Some(colour) = hex(&value) {
                    colours.retain(|(known, _)| *known != name);
                    colours.push((name, colour));
                } else {
                    remarks.push(Remark::UnknownColour(name, value));
                }
            }
            place(layer.roles, &mut looks, remarks);
            place(layer.ansi, &mut ansi, remarks);
        }
        let find = |name: &str| {
            let found = colours.iter().find(|(known, _)| known == name).map(|(_, colour)| *colour);
            found.or_else(|| hex(name))
        };
        let styles = all_styled(&looks, &find, remarks);
        // Read in any case, so that what is wrong in it is said on every terminal.
        let said = all_styled(&ansi, &named, remarks);
        let styles = match depth {
            Depth::True | Depth::None => styles,
            Depth::Indexed => reduce::reduced(&styles, &reduce::indexed()),
            Depth::Ansi => {
                let near = reduce::reduced(&styles, &reduce::sixteen());
                let said = ansi.iter().zip(said).map(|(look, style)| look.as_ref().map(|_| style));
                said.zip(near).map(|(said, near)| said.unwrap_or(near)).collect()
            }
        };
        Self { styles }
    }
}

/// Looks in their roles' places; a later one takes the place of an earlier.
fn place(pairs: Pairs<Look>, looks: &mut [Option<Look>], remarks: &mut Vec<Remark>) {
    remark_on_twins(&pairs, remarks);
    for (name, look) in pairs.0 {
        match Role::named(&name).and_then(|role| looks.get_mut(role as usize)) {
            Some(place) => *place = Some(look),
            None => remarks.push(Remark::UnknownRole(name)),
        }
    }
}

/// The styles of all roles; nothing where a role has no look.
fn all_styled(looks: &[Option<Look>], find: &dyn Fn(&str) -> Option<Color>, remarks: &mut Vec<Remark>) -> Vec<Style> {
    let style = |(role, look): (&Role, &Option<Look>)| {
        look.as_ref().map_or_else(Style::new, |look| styled(*role, look, find, remarks))
    };
    Role::ALL.iter().zip(looks).map(style).collect()
}

impl Default for Theme {
    /// The dark theme in all its colours.
    fn default() -> Self {
        Self::read(SHIPPED[0].1, Depth::True, &|_| None).0
    }
}

fn shipped_text(name: &str) -> Option<&'static str> {
    SHIPPED.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// The theme and what it extends, the base first. A theme that extends nothing and lacks roles stands on the default.
fn layers(text: &str, find: &dyn Fn(&str) -> Option<String>, remarks: &mut Vec<Remark>) -> Vec<ThemeFile> {
    let mut layers = Vec::new();
    let mut next = theme_file::read(text, remarks);
    while let Some(layer) = next.take() {
        let base = layer.extends.clone();
        layers.push(layer);
        let Some(base) = base else { break };
        let text = find(&base).or_else(|| shipped_text(&base).map(str::to_owned));
        match text.filter(|_| layers.len() < DEEPEST) {
            Some(text) => next = theme_file::read(&text, remarks),
            None => remarks.push(Remark::UnknownBase(base)),
        }
    }
    let complete = layers.last().is_some_and(|base| base.extends.is_none() && base.roles.0.len() >= Role::ALL.len());
    if !complete {
        layers.extend(theme_file::read(SHIPPED[0].1, remarks));
    }
    layers.reverse();
    layers
}

fn remark_on_twins<T>(pairs: &Pairs<T>, remarks: &mut Vec<Remark>) {
    for (at, (name, _)) in pairs.0.iter().enumerate() {
        if pairs.0.iter().take(at).any(|(earlier, _)| earlier == name) {
            remarks.push(Remark::Twice(name.clone()));
        }
    }
}

fn styled(role: Role, look: &Look, find: &dyn Fn(&str) -> Option<Color>, remarks: &mut Vec<Remark>) -> Style {
    let mut colour = |name: &Option<String>| {
        let name = name.as_deref()?;
        let found = find(name);
        if found.is_none() {
            remarks.push(Remark::UnknownColour(role.name().to_owned(), name.to_owned()));
        }
        found
    };
    let mut style = Style { fg: colour(&look.fg), bg: colour(&look.bg), ..Style::new() };
    let attributes = [
        (look.bold, Modifier::BOLD),
        (look.dim, Modifier::DIM),
        (look.italic, Modifier::ITALIC),
        (look.underlined, Modifier::UNDERLINED),
        (look.reversed, Modifier::REVERSED),
        (look.crossed, Modifier::CROSSED_OUT),
    ];
    for (wanted, attribute) in attributes {
        if wanted {
            style = style.add_modifier(attribute);
        }
    }
    style
}

#[cfg(test)]
mod contrast;
#[cfg(test)]
mod tests;
