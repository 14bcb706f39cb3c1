//! How a theme is written: RON with `extends`, `palette`, `roles` and `ansi`.
//!
//! A theme is the user's own file, so nothing in it is ever fatal: what is not understood becomes a [`Remark`] and the
//! rest counts. Names keep their order and are found twice, which a map would hide.

use std::fmt;
use std::marker::PhantomData;

use super::Role;
use crate::language::{
    Texts,
    clean::clean,
    near::{Finder, Place, nearest},
};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// Larger files are not themes.
const LARGEST: usize = 64 * 1024;

/// Something in a theme that was passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The name of the user's theme that it is about, where that is one that this one extends.
    pub base: Option<String>,
    /// The line and the column in the file, where they are known.
    pub at: Option<Place>,
    /// What is the matter.
    pub trouble: Trouble,
}

/// What can be the matter with a theme. Names are the user's text: they are cleaned before they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The file is no theme; why, in RON's words.
    Unreadable(String),
    /// The file is too large to be a theme.
    TooLarge,
    /// There is no such role.
    UnknownRole(String),
    /// A role or the palette uses a colour that is neither `#rrggbb` nor in the palette, or none of the sixteen.
    UnknownColour(String, String),
    /// A field that themes do not have.
    UnknownField(String),
    /// A name stands there twice; the last one counts.
    Twice(String),
    /// There is no theme of the name that this one extends, or they extend each other.
    UnknownBase(String),
}

impl Remark {
    /// Whether nothing of the theme could be used.
    #[must_use]
    pub const fn is_fatal(&self) -> bool {
        self.base.is_none() && matches!(self.trouble, Trouble::Unreadable(_) | Trouble::TooLarge)
    }

    /// What was passed over, in the language of the user, and what was meant where that can be guessed. What came out
    /// of the file is clean.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        let (text, meant) = match &self.trouble {
            Trouble::Unreadable(what) => (texts.msg_theme_unreadable(what.as_str()), None),
            Trouble::TooLarge => (texts.msg_theme_too_large(), None),
            Trouble::UnknownRole(name) => {
                let roles = Role::ALL.iter().map(|role| role.name());
                (texts.msg_theme_unknown_role(name.as_str()), nearest(name, roles))
            }
            Trouble::UnknownColour(place, colour) => {
                let text = texts.msg_theme_unknown_colour(place.as_str(), colour.as_str());
                (text, nearest(colour, super::palette::names()))
            }
            Trouble::UnknownField(name) => {
                let field = name.rsplit('.').next().unwrap_or_default();
                (texts.msg_theme_unknown_field(name.as_str()), nearest(field, FIELDS))
            }
            Trouble::Twice(name) => (texts.msg_theme_twice(name.as_str()), None),
            Trouble::UnknownBase(name) => {
                (texts.msg_theme_unknown_base(name.as_str()), nearest(name, super::Theme::names()))
            }
        };
        let text = meant.map_or_else(|| text.clone(), |meant| format!("{text} {}", texts.msg_theme_meant(meant)));
        clean(&text).into_owned()
    }

    /// All that could have stood there, where that is a list of names.
    #[must_use]
    pub fn known(&self) -> String {
        let list = |names: &mut dyn Iterator<Item = &'static str>| names.collect::<Vec<_>>().join(", ");
        match &self.trouble {
            Trouble::UnknownRole(_) => list(&mut Role::ALL.iter().map(|role| role.name())),
            Trouble::UnknownField(_) => list(&mut FIELDS.into_iter()),
            Trouble::UnknownBase(_) => list(&mut super::Theme::names()),
            _ => String::new(),
        }
    }
}

/// Every field that a theme or a look can have.
const FIELDS: [&str; 13] = [
    "name",
    "extends",
    "palette",
    "roles",
    "ansi",
    "fg",
    "bg",
    "bold",
    "dim",
    "italic",
    "underlined",
    "reversed",
    "crossed",
];

/// A theme as it is written.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct ThemeFile {
    pub name: String,
    pub extends: Option<String>,
    pub palette: Pairs<String>,
    pub roles: Pairs<Look>,
    pub ansi: Pairs<Look>,
}

/// How a role looks; what is not said stays as it is underneath.
#[derive(Debug, Default, Clone, serde::Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent of each other, and so they are written")]
pub(super) struct Look {
    pub fg: Option<String>,
    pub bg: Option<String>,
    pub bold: bool,
    pub dim: bool,
    pub italic: bool,
    pub underlined: bool,
    pub reversed: bool,
    pub crossed: bool,
}

/// Named things in the order in which they are written.
#[derive(Debug)]
pub(super) struct Pairs<T>(pub Vec<(String, T)>);

impl<T> Default for Pairs<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Collect<T> {
            type Value = Pairs<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of names")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Collect(PhantomData))
    }
}

/// A theme's text, and where in it things stand.
#[derive(Debug)]
pub(super) struct Layer {
    /// The name of the user's theme, where it is not the one that is read.
    pub base: Option<String>,
    pub text: String,
    pub file: ThemeFile,
}

impl Layer {
    /// A remark on it, at the first of these words, each after the one before: `roles:`, `"late"`.
    pub(super) fn remark(&self, words: &[&str], trouble: Trouble) -> Remark {
        let mut finder = Finder::new(&self.text);
        let at = words.iter().fold(None, |at, word| finder.find(word).or(at));
        Remark { base: self.base.clone(), at, trouble }
    }
}

/// Reads a theme; `None` with a remark when nothing of it can be used.
pub(super) fn read(text: &str, base: Option<String>, remarks: &mut Vec<Remark>) -> Option<Layer> {
    if text.len() > LARGEST {
        remarks.push(Remark { base, at: None, trouble: Trouble::TooLarge });
        return None;
    }
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut unknown = Vec::new();
    let read = ron::Deserializer::from_str_with_options(text, &options).and_then(|mut deserializer| {
        let file = serde_ignored::deserialize(&mut deserializer, |path| unknown.push(path.to_string()))
            .map_err(|error| deserializer.span_error(error))?;
        deserializer.end().map_err(|error| deserializer.span_error(error))?;
        Ok(file)
    });
    match read {
        Ok(file) => {
            let layer = Layer { base, text: text.to_owned(), file };
            remarks.extend(unknown.into_iter().map(|path| {
                let words: Vec<&str> = path.split('.').filter(|part| *part != "?").collect();
                layer.remark(&words, Trouble::UnknownField(path.clone()))
            }));
            Some(layer)
        }
        Err(error) => {
            let at = Some((error.span.start.line, error.span.start.col));
            remarks.push(Remark { base, at, trouble: Trouble::Unreadable(error.code.to_string()) });
            None
        }
    }
}
