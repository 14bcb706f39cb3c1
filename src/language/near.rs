//! What was meant and where it stands, for remarks on files that people write: the known name that is nearest to one
//! that nobody knows, and line and column of a name, which readers of RON do not tell.

/// The known name that was most likely meant: a letter more, less, wrong or in the wrong place for every three.
#[must_use]
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let name: Vec<char> = name.chars().take(LONGEST + 1).flat_map(char::to_lowercase).collect();
    if name.len() > LONGEST {
        return None;
    }
    let allowed = (name.len() / 3).max(1);
    let far = |known: &str| steps(&name, &known.chars().collect::<Vec<_>>());
    let near = known.into_iter().map(|known| (far(known), known)).filter(|(far, _)| *far <= allowed);
    near.min_by_key(|(far, _)| *far).map(|(_, known)| known)
}

/// No name of ours is longer.
const LONGEST: usize = 60;

/// How many letters to add, take, change or swap with their neighbour (optimal string alignment).
fn steps(one: &[char], other: &[char]) -> usize {
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let above = rows[i].get(j + 1).map_or(usize::MAX, |n| n + 1);
            let mut least = above.min(row[j] + 1).min(rows[i][j] + usize::from(a != b));
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

/// A line and a column, both from 1.
pub type Place = (usize, usize);

/// Looks for names in a text, each after the one before.
#[derive(Clone, Copy, Debug)]
pub struct Finder<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Finder<'t> {
    /// From the beginning of a text.
    #[must_use]
    pub const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The place of the next words like these; the next search goes on after them.
    pub fn find(&mut self, words: &str) -> Option<Place> {
        let found = self.at + self.text.get(self.at..)?.find(words)?;
        self.at = found + words.len();
        let before = self.text.get(..found)?;
        let line = before.rsplit('\n').next().unwrap_or_default();
        Some((before.matches('\n').count() + 1, line.chars().count() + 1))
    }

    /// The place of the next name like this, in quotation marks.
    pub fn quoted(&mut self, name: &str) -> Option<Place> {
        self.find(&format!("{name:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_one_after_the_other() {
        let mut finder = Finder::new("{\n  // é\n  \"undo\": [],\n  \"undo\": [\"æ\"], \"late\"\n}");
        assert_eq!(finder.quoted("undo"), Some((3, 3)));
        assert_eq!(finder.quoted("undo"), Some((4, 3)));
        assert_eq!(finder.quoted("late"), Some((4, 18)));
        assert_eq!(finder.quoted("undo"), None);
    }

    #[test]
    fn the_name_that_was_meant_is_found_and_none_is_made_up() {
        let known = ["late", "late-lists", "missing", "selection-row", "border"];
        for (name, meant) in [
            ("laet", Some("late")),
            ("Late", Some("late")),
            ("mising", Some("missing")),
            ("selection_row", Some("selection-row")),
            ("boarder", Some("border")),
            ("wallpaper", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, known), meant, "{name}");
        }
        assert_eq!(nearest(&"late".repeat(1000), known), None);
    }
}
