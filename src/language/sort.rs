//! Names in the order of the language: in bokmål and nynorsk Æ, Ø, Å come last and `aa` is å; in English they stand
//! beside A and O. Numbers inside names are in the order of their value, `TM2` before `TM10`.

use super::Language;
use icu_collator::{
    CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use icu_locale_core::locale;
use std::cmp::Ordering;

/// Compares names as one language does. Making one is cheap; make it once for each sorting.
#[derive(Debug)]
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut preferences: CollatorPreferences = match language {
            Language::Nb => locale!("nb"),
            Language::Nn => locale!("nn"),
            Language::En => locale!("en-GB"),
        }
        .into();
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        // the data are compiled in; should they ever fail, names are in the order of their letters' numbers
        Self(CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which name comes first. Names that differ at all are never equal, so that the order is always the same.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b)).then_with(|| a.cmp(b))
    }
}

/// Sorts by a name of each.
pub fn sort_by_name<T>(language: Language, items: &mut [T], name: impl Fn(&T) -> &str) {
    let order = Order::new(language);
    items.sort_by(|a, b| order.compare(name(a), name(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        names.reverse();
        sort_by_name(language, &mut names, |name| name);
        names
    }

    #[test]
    fn norwegian_has_three_letters_after_z() {
        let names = ["alta", "Alvdal", "Oppdal", "Trondheim", "Zoom", "Ærfugl", "Ørland", "Åfjord", "Aasen", "Åsnes"];
        for language in [Language::Nb, Language::Nn] {
            assert_eq!(sorted(language, &names), names);
        }
        assert_eq!(sorted(Language::En, &["Åfjord", "Alvdal", "Ørland", "Trondheim"])[0], "Åfjord");
    }

    #[test]
    fn numbers_are_in_the_order_of_their_value() {
        let names = ["7/19", "10/19", "TM2", "TM10"];
        assert_eq!(sorted(Language::Nb, &names), names);
    }

    #[test]
    fn capitals_and_decomposed_letters_make_no_difference_to_the_place() {
        let names = ["Ås", "A\u{30a}se", "åsen"];
        assert_eq!(sorted(Language::Nb, &names), names);
        assert_eq!(sorted(Language::Nb, &["bodø", "Bodø"]), ["bodø", "Bodø"]);
    }
}
