//! Names in the order of the language: in bokmål and nynorsk Æ, Ø, Å come last and `aa` is å; in English they stand
//! beside A and O. Numbers inside names are in the order of their value, `TM2` before `TM10`.
//!
//! And everything else that is put in order: the standard library's sorting is made anew for every type and every order,
//! some six kilobytes each time; here it is one, over places, and what is sorted is moved when the order is known.

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
    by(items, |a, b| order.compare(name(a), name(b)));
}

/// Sorts in this order; what is alike stays as it was.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let places = in_order(items.len(), &|a, b| compare(&items[a], &items[b]));
    arrange(places, &mut |a, b| items.swap(a, b));
}

/// Sorts by a key of each, which is asked for once; what is alike stays as it was.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let places = in_order(items.len(), &|a, b| keys[a].cmp(&keys[b]));
    arrange(places, &mut |a, b| items.swap(a, b));
}

/// The places of so many things in their order.
fn in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&a, &b| compare(a, b));
    places
}

/// Exchanges things until each stands where the one at `places[…]` stood.
fn arrange(mut places: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut places[at], at);
            if from == start || from == at {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
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
    fn everything_is_sorted_as_the_standard_library_does_it() {
        let mut state = 7_u32;
        for count in 0..60 {
            let mut next = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 16) % 9
            };
            let items: Vec<(u32, usize)> = (0..count).map(|at| (next(), at)).collect();
            let (mut own, mut keyed, mut known) = (items.clone(), items.clone(), items);
            known.sort_by_key(|(key, _)| *key);
            by(&mut own, |a, b| a.0.cmp(&b.0));
            by_key(&mut keyed, |(key, _)| *key);
            assert_eq!((&own, &keyed), (&known, &known));
        }
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
