//! Finding an action by what the chair types: its name first, then other words for it in the chair's language, then any
//! letters of its name in their order, then the words that explain it.

use super::{Listed, fuzzy::Matcher};
use crate::language::sort;

/// An action that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Its place among the entries.
    pub entry: usize,
    /// The letters of its name that were found, counted in graphemes, in rising order.
    pub marks: Vec<u32>,
    /// The other word for it that was found, where its name was not.
    pub by: String,
}

/// The actions that match, best first, and what can be done now before what cannot; those that match equally stay in
/// their order. `also` has other words for each.
pub fn find(matcher: &mut Matcher, query: &str, entries: &[Listed], also: &[String]) -> Vec<Found> {
    let wanted: Vec<String> = words(query).collect();
    if wanted.is_empty() {
        return (0..entries.len()).map(|entry| Found { entry, ..Found::default() }).collect();
    }
    let labels: Vec<&str> = entries.iter().map(|entry| entry.label.as_str()).collect();
    let mut hits: Vec<(u8, Found)> = Vec::new();
    for hit in matcher.rank(query, &labels) {
        let named = begins(&wanted, labels.get(hit.index).copied().unwrap_or_default());
        hits.push((
            if named.is_some() { 0 } else { 2 },
            Found { entry: hit.index, marks: hit.marks, by: String::new() },
        ));
    }
    for (entry, listed) in entries.iter().enumerate() {
        let by = also.get(entry).and_then(|also| begins(&wanted, also));
        let known = hits.iter().position(|(_, found)| found.entry == entry);
        match (by, known) {
            (Some(_), Some(at)) if hits.get(at).is_some_and(|(class, _)| *class == 0) => {}
            (Some(by), Some(at)) => {
                if let Some(hit) = hits.get_mut(at) {
                    *hit = (1, Found { entry, marks: Vec::new(), by });
                }
            }
            (Some(by), None) => hits.push((1, Found { entry, marks: Vec::new(), by })),
            (None, None) if begins(&wanted, &listed.help).is_some() => {
                hits.push((3, Found { entry, ..Found::default() }));
            }
            _ => {}
        }
    }
    // What can be done comes before what cannot, where both are found in the same way; not before a name in full, and
    // not where letters are scattered more widely.
    let later = |class: u8, found: &Found| {
        let in_full = |listed: &Listed| words(&listed.label).eq(wanted.iter().cloned());
        class != 2 && entries.get(found.entry).is_some_and(|listed| listed.why.is_some() && !in_full(listed))
    };
    sort::by_key(&mut hits, |(class, found)| (*class, later(*class, found)));
    hits.into_iter().map(|(_, found)| found).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Whether every word that is wanted is the beginning of a word there; gives the last of those.
fn begins(wanted: &[String], text: &str) -> Option<String> {
    let there: Vec<String> = words(text).collect();
    let mut last = None;
    for wanted in wanted {
        last = Some(there.iter().find(|word| word.starts_with(wanted.as_str()))?.clone());
    }
    last
}
