//! Finding by a few letters: what the command palette does at every key.
//!
//! The letters have to come in order, not side by side; beginnings of words count for more. Case does not matter.
//! A plain letter also finds its relatives (`a` finds `å`), so that a foreign keyboard will do, but `å` finds only `å`.

use crate::language::sort;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Utf32Str};

/// The most letters of a query that are looked at; nobody types more to find one of two hundred.
const LONGEST_QUERY: usize = 100;

/// A candidate that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its place among the candidates.
    pub index: usize,
    /// The letters that were found in it, counted in graphemes, in rising order.
    pub marks: Vec<u32>,
}

/// Ranks candidates by how well they match; keeps its working memory from key to key.
#[derive(Debug)]
pub struct Matcher {
    nucleo: nucleo_matcher::Matcher,
    chars: Vec<char>,
}

impl Default for Matcher {
    fn default() -> Self {
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        Self { nucleo: nucleo_matcher::Matcher::new(config), chars: vec![] }
    }
}

impl Matcher {
    /// The candidates that match, best first; those that match equally stay in their order. An empty query finds all.
    pub fn rank(&mut self, query: &str, candidates: &[&str]) -> Vec<Hit> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        // `Pattern::new` rather than `parse`: `^`, `!` and `$` are letters here.
        let kind = nucleo_matcher::pattern::AtomKind::Fuzzy;
        let pattern = Pattern::new(&query, CaseMatching::Ignore, Normalization::Smart, kind);
        let mut found: Vec<(u32, Hit)> = vec![];
        for (index, candidate) in candidates.iter().enumerate() {
            let mut marks = vec![];
            let text = Utf32Str::new(candidate, &mut self.chars);
            if let Some(score) = pattern.indices(text, &mut self.nucleo, &mut marks) {
                marks.sort_unstable();
                marks.dedup();
                found.push((score, Hit { index, marks }));
            }
        }
        sort::by_key(&mut found, |(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, hit)| hit).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACTIONS: [&str; 5] = ["Neste sak", "Nytt vedtak", "Åpne møtet", "Øk tiden", "Avslutt møtet"];

    fn found(query: &str) -> Vec<&'static str> {
        Matcher::default().rank(query, &ACTIONS).iter().map(|hit| ACTIONS[hit.index]).collect()
    }

    #[test]
    fn beginnings_of_words_come_first() {
        assert_eq!(found("nv"), ["Nytt vedtak"]);
        assert_eq!(found("møte")[..2], ["Åpne møtet", "Avslutt møtet"]);
    }

    #[test]
    fn norwegian_letters_are_letters() {
        assert_eq!(found("å"), ["Åpne møtet"]);
        assert_eq!(found("øk"), ["Øk tiden"]);
        assert_eq!(found("ØK"), ["Øk tiden"]);
        assert!(found("apne").contains(&"Åpne møtet"));
    }

    #[test]
    fn nothing_typed_finds_everything_in_its_order() {
        assert_eq!(found(""), ACTIONS);
        assert_eq!(found("xyz"), [""; 0]);
    }

    #[test]
    fn what_was_found_is_marked() {
        assert_eq!(Matcher::default().rank("åm", &["Åpne møtet"]), [Hit { index: 0, marks: vec![0, 5] }]);
    }

    #[test]
    fn signs_in_a_query_are_no_commands() {
        assert_eq!(found("!sak"), [""; 0]);
        assert_eq!(Matcher::default().rank(&"a".repeat(100_000), &["a"]), []);
    }
}
