//! How a theme is written: RON with `extends`, `palette`, `roles` and `ansi`.
//!
//! A theme is the user's own file, so nothing in it is ever fatal: what is not understood becomes a [`Remark`] and the
//! rest counts. Names keep their order and are found twice, which a map would hide.

use std::fmt;
use std::marker::PhantomData;

use crate::language::{Texts, clean::clean};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// Larger files are not themes.
const LARGEST: usize = 64 * 1024;

/// Something in a theme that was passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The file is no theme: the line and column (from 1), and what is wrong there.
    Unreadable(usize, usize, String),
    /// The file is too large to be a theme.
    TooLarge,
    /// There is no such role.
    UnknownRole(String),
    /// A role or the palette uses a colour that is neither `#rrggbb` nor in the palette.
    UnknownColour(String, String),
    /// A field that themes do not have.
    UnknownField(String),
    /// A name stands there twice; the last one counts.
    Twice(String),
    /// There is no theme of the name that this one extends, or they extend each other.
    UnknownBase(String),
}

impl Remark {
    /// What was passed over, in the language of the user. What came out of the file is clean.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        let text = match self {
            Self::Unreadable(line, column, what) => format!("{line}:{column}: {what}"),
            Self::TooLarge => texts.msg_theme_too_large(),
            Self::UnknownRole(name) => texts.msg_theme_unknown_role(name.as_str()),
            Self::UnknownColour(place, colour) => texts.msg_theme_unknown_colour(place.as_str(), colour.as_str()),
            Self::UnknownField(name) => texts.msg_theme_unknown_field(name.as_str()),
            Self::Twice(name) => texts.msg_theme_twice(name.as_str()),
            Self::UnknownBase(name) => texts.msg_theme_unknown_base(name.as_str()),
        };
        clean(&text).into_owned()
    }
}

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

/// Reads a theme; `None` with a remark when nothing of it can be used.
pub(super) fn read(text: &str, remarks: &mut Vec<Remark>) -> Option<ThemeFile> {
    if text.len() > LARGEST {
        remarks.push(Remark::TooLarge);
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
            remarks.extend(unknown.into_iter().map(Remark::UnknownField));
            Some(file)
        }
        Err(error) => {
            let at = error.span.start;
            remarks.push(Remark::Unreadable(at.line, at.col, error.code.to_string()));
            None
        }
    }
}
