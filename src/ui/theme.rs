//! Themes: how each meaning looks. A theme is read once and then is nothing but a list of styles.

use ratatui::style::{Color, Modifier, Style};

use super::depth::Depth;
use super::palette::{hex, named};
use super::reduce;
use super::role::Role;
use super::theme_file::{self, Layer, Look, Pairs};

pub use super::theme_file::{Remark, Trouble};

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

/// A role that is too near to the ground it stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pale {
    /// The role.
    pub role: Role,
    /// The role whose ground it stands on.
    pub on: Role,
    is: f64,
}

impl Pale {
    /// Its contrast, as it is written.
    #[must_use]
    pub fn is(&self) -> String {
        // cut and not rounded: 4.49 is under 4.5
        format!("{:.1}", (self.is * 10.0).floor() / 10.0)
    }

    /// What it should be at least.
    #[must_use]
    pub fn least(&self) -> String {
        format!("{:.1}", self.role.least_contrast())
    }
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
            let mono: Vec<Layer> = theme_file::read(SHIPPED[4].1, None, &mut remarks).into_iter().collect();
            return (Self::assemble(&mono, depth, &mut remarks), remarks);
        }
        let layers = layers(text, find, &mut remarks);
        (Self::assemble(&layers, depth, &mut remarks), remarks)
    }

    /// How a meaning looks.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(role as usize).copied().unwrap_or_default()
    }

    /// The roles that cannot be read on something that they stand on.
    #[must_use]
    pub fn pale(&self) -> Vec<Pale> {
        let common = self.style(Role::Ground);
        let mut pale = Vec::new();
        for &role in Role::ALL {
            for on in reduce::stands_on(role, &self.styles) {
                let (fg, bg) = (self.style(role).fg.or(common.fg), self.style(on).bg.or(common.bg));
                let is = fg.zip(bg).and_then(|(fg, bg)| super::palette::contrast(fg, bg));
                pale.extend(is.filter(|is| *is < role.least_contrast()).map(|is| Pale { role, on, is }));
            }
        }
        pale
    }

    /// Puts layers on each other, the base first.
    fn assemble(layers: &[Layer], depth: Depth, remarks: &mut Vec<Remark>) -> Self {
        let mut colours: Vec<(String, Color)> = Vec::new();
        let mut looks = vec![None; Role::ALL.len()];
        let mut ansi = vec![None; Role::ALL.len()];
        for (number, layer) in layers.iter().enumerate() {
            remark_on_twins(layer, "palette", &layer.file.palette, remarks);
            for (name, value) in &layer.file.palette.0 {
                if let Some(colour) = hex(value) {
                    colours.retain(|(known, _)| known != name);
                    colours.push((name.clone(), colour));
                } else {
                    let trouble = Trouble::UnknownColour(name.clone(), value.clone());
                    remarks.push(layer.remark(&["palette", &quoted(name), &quoted(value)], trouble));
                }
            }
            place((number, layer), "roles", &layer.file.roles, &mut looks, remarks);
            place((number, layer), "ansi", &layer.file.ansi, &mut ansi, remarks);
        }
        let find = |name: &str| {
            let found = colours.iter().find(|(known, _)| known == name).map(|(_, colour)| *colour);
            found.or_else(|| hex(name))
        };
        let styles = all_styled(layers, "roles", &looks, &find, remarks);
        // Read in any case, so that what is wrong in it is said on every terminal.
        let said = all_styled(layers, "ansi", &ansi, &named, remarks);
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

fn quoted(name: &str) -> String {
    format!("{name:?}")
}

/// A look with the number of the layer that it comes from.
type Placed = Option<(usize, Look)>;

/// Looks in their roles' places; a later one takes the place of an earlier.
fn place(
    (number, layer): (usize, &Layer),
    section: &str,
    pairs: &Pairs<Look>,
    looks: &mut [Placed],
    remarks: &mut Vec<Remark>,
) {
    remark_on_twins(layer, section, pairs, remarks);
    for (name, look) in &pairs.0 {
        match Role::named(name).and_then(|role| looks.get_mut(role as usize)) {
            Some(place) => *place = Some((number, look.clone())),
            None => remarks.push(layer.remark(&[section, &quoted(name)], Trouble::UnknownRole(name.clone()))),
        }
    }
}

/// The styles of all roles; nothing where a role has no look.
fn all_styled(
    layers: &[Layer],
    section: &str,
    looks: &[Placed],
    find: &dyn Fn(&str) -> Option<Color>,
    remarks: &mut Vec<Remark>,
) -> Vec<Style> {
    let style = |(role, look): (&Role, &Placed)| {
        let Some((number, look)) = look else { return Style::new() };
        let unknown = |colour: &str| {
            let words = [section, &quoted(role.name()), &quoted(colour)];
            let trouble = Trouble::UnknownColour(role.name().to_owned(), colour.to_owned());
            remarks.extend(layers.get(*number).map(|layer| layer.remark(&words, trouble)));
        };
        styled(look, find, unknown)
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
fn layers(text: &str, find: &dyn Fn(&str) -> Option<String>, remarks: &mut Vec<Remark>) -> Vec<Layer> {
    let mut layers: Vec<Layer> = Vec::new();
    let mut next = theme_file::read(text, None, remarks);
    while let Some(layer) = next.take() {
        let base = layer.file.extends.clone();
        layers.push(layer);
        let Some(base) = base else { break };
        let text = find(&base).or_else(|| shipped_text(&base).map(str::to_owned));
        if let Some(text) = text.filter(|_| layers.len() < DEEPEST) {
            next = theme_file::read(&text, Some(base), remarks);
        } else {
            let words = ["extends", &quoted(&base)];
            remarks.extend(layers.last().map(|layer| layer.remark(&words, Trouble::UnknownBase(base.clone()))));
        }
    }
    let is_complete = |base: &Layer| base.file.extends.is_none() && base.file.roles.0.len() >= Role::ALL.len();
    if !layers.last().is_some_and(is_complete) {
        layers.extend(theme_file::read(SHIPPED[0].1, None, remarks));
    }
    layers.reverse();
    layers
}

fn remark_on_twins<T>(layer: &Layer, section: &str, pairs: &Pairs<T>, remarks: &mut Vec<Remark>) {
    for (at, (name, _)) in pairs.0.iter().enumerate() {
        if pairs.0.iter().take(at).any(|(earlier, _)| earlier == name) {
            let name_there = quoted(name);
            remarks.push(layer.remark(&[section, &name_there, &name_there], Trouble::Twice(name.clone())));
        }
    }
}

fn styled(look: &Look, find: &dyn Fn(&str) -> Option<Color>, mut unknown: impl FnMut(&str)) -> Style {
    let mut colour = |name: &Option<String>| {
        let name = name.as_deref()?;
        let found = find(name);
        if found.is_none() {
            unknown(name);
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
