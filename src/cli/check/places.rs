//! Where in a file things stand, known after one walk over it: a file with thousands of faults is as long as its faults
//! are many, and is not searched from its beginning for each.

use super::Finding;
use crate::store::Problem;
use std::{collections::HashMap, path::Path};

/// The letters of an id.
const ID: usize = 36;

/// Where the lines of a file begin, and where each id stands first.
pub(super) struct Places<'t> {
    path: &'t Path,
    text: &'t str,
    lines: Vec<usize>,
    ids: HashMap<&'t str, usize>,
}

impl<'t> Places<'t> {
    pub(super) fn of(path: &'t Path, text: &'t str) -> Self {
        let lines = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        let mut ids = HashMap::new();
        for (at, _) in text.match_indices('"') {
            let quoted = text.get(at + 1..at + 1 + ID).filter(|_| text.as_bytes().get(at + 1 + ID) == Some(&b'"'));
            if let Some(id) = quoted {
                ids.entry(id).or_insert(at + 1);
            }
        }
        Self { path, text, lines, ids }
    }

    /// A remark on the thing that has this word in it, for there is a line for each.
    pub(super) fn remark(&self, word: &str, what: String) -> Finding {
        let found = self.ids.get(word).copied().or_else(|| self.text.find(word).filter(|_| !word.is_empty()));
        let offset = found.unwrap_or(0);
        let above = self.lines.partition_point(|begin| *begin <= offset);
        let begin = above.checked_sub(1).and_then(|above| self.lines.get(above)).copied().unwrap_or(0);
        let column = self.text.get(begin..offset).map_or(0, |before| before.chars().count()) + 1;
        Finding::remark(Problem { file: self.path.to_path_buf(), line: above + 1, column, what })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_stands_where_its_word_stands_first() {
        let id = "016923e1-e280-7002-8806-40c800000000";
        let text = format!("(\n    é: \"{id}\",\n    agenda: [\"{id}\"],\n)\n");
        let path = Path::new("a.ron");
        let places = Places::of(path, &text);
        for word in ["", "(", id, "agenda:", "nowhere"] {
            let known = Finding::at_word(path, &text, word, "what".into());
            assert_eq!(places.remark(word, "what".into()), known, "{word}");
        }
        assert_eq!(places.remark(id, String::new()).problem.line, 2);
        assert_eq!(Places::of(path, "").remark(id, String::new()).problem.line, 1);
    }
}
