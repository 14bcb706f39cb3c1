//! Keys as they are written for people. What is printed on keyboards stays as it is printed; the space bar, on which
//! nothing is printed, is called what the language calls it.

use super::{Chord, Keymap};
use crate::language::Texts;
use std::hash::Hash;

impl Chord {
    /// In lists and in the help: `Ctrl-P`, `Mellomrom`.
    #[must_use]
    pub fn written(self, texts: &Texts) -> String {
        self.in_words(self.to_string(), texts)
    }

    /// In hints and sentences, where there is less room: `^P`.
    #[must_use]
    pub fn short(self, texts: &Texts) -> String {
        self.in_words(format!("{self:#}"), texts)
    }

    fn in_words(self, written: String, texts: &Texts) -> String {
        if self.is_space() { written.replace("Space", &texts.msg_key_space()) } else { written }
    }
}

impl<S: Copy + Eq + Hash + 'static, A: Copy + Eq + Hash> Keymap<S, A> {
    /// The key of an action as it is written in a sentence, or nothing where it has none.
    #[must_use]
    pub fn short(&self, action: A, texts: &Texts) -> String {
        self.hint(action).map(|key| key.short(texts)).unwrap_or_default()
    }

    /// The same as it is written in a list.
    #[must_use]
    pub fn written(&self, action: A, texts: &Texts) -> String {
        self.hint(action).map(|key| key.written(texts)).unwrap_or_default()
    }

    /// All keys of an action, side by side.
    #[must_use]
    pub fn all_written(&self, action: A, texts: &Texts) -> String {
        self.keys_of(action).map(|key| key.written(texts)).collect::<Vec<_>>().join("  ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_space_bar_has_a_name_and_other_keys_say_what_is_on_them() {
        let written = |key: &str, language: Language| {
            let (key, texts) = (Chord::parse(key).unwrap(), language.texts());
            (key.written(&texts), key.short(&texts))
        };
        let both = |long: &str, short: &str| (long.to_owned(), short.to_owned());
        assert_eq!(written("space", Language::Nb), both("Mellomrom", "Mellomrom"));
        assert_eq!(written("ctrl-space", Language::Nn), both("Ctrl-Mellomrom", "^Mellomrom"));
        assert_eq!(written("space", Language::En), both("Space", "Space"));
        assert_eq!(written("ctrl-p", Language::Nb), both("Ctrl-P", "^P"));
        assert_eq!(written("enter", Language::Nn), both("Enter", "Enter"));
    }
}
