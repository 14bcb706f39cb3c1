//! The languages that the program speaks, and what follows from the choice: its own texts, dates, sums and sorting.
//!
//! Everything here is pure. What people in the meeting wrote is never translated; it is only [cleaned](clean) before
//! it reaches a screen.
//!
//! Texts stand in `locales/{nb,nn,en}/AREA.ftl`, and each message `area-key` becomes `Texts::msg_area_key`. A
//! message without variables is an `fn(&Texts) -> String` that a table can hold.

pub mod clean;
pub mod dates;
mod entries;
pub mod holidays;
pub mod names;
pub mod near;
pub mod quoted;
pub mod sort;
pub mod sums;
pub mod system;
mod texts;

pub use texts::Texts;

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Bokmål, which most of those that use klubbe write.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// Its code, as in files and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language for a locale as systems name it: `nb_NO.UTF-8`, `nn-NO`, `en_GB`, `no`, `C`.
    ///
    /// Where the system says nothing (`C`, `POSIX`, empty) it is bokmål. Danish and Swedish readers are served
    /// best by bokmål, all others by English.
    #[must_use]
    pub fn from_locale(locale: &str) -> Self {
        let language = locale.trim().split(['_', '-', '.', '@']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "" | "c" | "posix" | "nb" | "no" | "nor" | "nob" | "da" | "dan" | "sv" | "swe" | "se" | "sma" | "smj" => {
                Self::Nb
            }
            "nn" | "nno" => Self::Nn,
            _ => Self::En,
        }
    }

    /// The program's texts in this language, and only this one. Load them once and hand them on.
    #[must_use]
    pub fn texts(self) -> Texts {
        texts::load(self)
    }
}

/// A language code that is none of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(
    /// What was asked for, cut to a length that can be shown.
    pub String,
);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown language {:?}: choose nb, nn or en", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let code = code.trim();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code))
            .ok_or_else(|| UnknownLanguage(code.chars().take(20).collect()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_gives_a_language() {
        for (locale, language) in [
            ("nb_NO.UTF-8", Language::Nb),
            ("no", Language::Nb),
            ("nn-NO", Language::Nn),
            ("nn_NO@euro", Language::Nn),
            ("en_GB.UTF-8", Language::En),
            ("de_DE", Language::En),
            ("sv_SE.UTF-8", Language::Nb),
            ("C", Language::Nb),
            ("C.UTF-8", Language::Nb),
            ("POSIX", Language::Nb),
            ("", Language::Nb),
        ] {
            assert_eq!(Language::from_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn a_code_is_read_back() {
        for language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
            assert_eq!(language.texts().language(), language);
            assert_eq!(ron::from_str::<Language>(language.code()), Ok(language), "files say {language}");
        }
        assert!("de".parse::<Language>().is_err());
    }

    #[test]
    fn texts_are_plain_and_can_stand_in_a_table() {
        let table: [fn(&Texts) -> String; 2] = [Texts::msg_yes, Texts::msg_partly];
        let texts = Language::Nn.texts();
        assert_eq!(table.map(|text| text(&texts)), ["ja", "delvis"]);
        assert_eq!(texts.msg_minutes_short(5), "5 min", "no isolating marks");
        assert_eq!(Language::En.texts().msg_minutes_long(1), "1 minute");
    }
}
