//! Forum profiles by code: the archive's own first, then those that ship with the program.

use super::{Archive, forum_in, listed, read_forum, ron_stem};
use crate::{forum::Forum, language::sort, store::Problem};
use std::path::Path;

/// The profiles that ship, by code.
const SHIPPED: &[(&str, &str)] = &[("dekom-trondelag", include_str!("../../sessions/forums/dekom-trondelag.ron"))];

/// Why there is no such forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForumError {
    /// No profile has this code; these are there.
    Unknown(Vec<String>),
    /// The profile is damaged.
    Problem(Problem),
}

/// The codes and texts of the profiles that ship.
#[must_use]
pub const fn shipped_forums() -> &'static [(&'static str, &'static str)] {
    SHIPPED
}

impl Archive {
    /// The profile with a code: `dekom-trondelag`. Capitals do not matter.
    ///
    /// # Errors
    /// The codes that are known, or what is wrong with the profile.
    pub fn forum(&self, code: &str) -> Result<Forum, ForumError> {
        let same = |known: &str| known.eq_ignore_ascii_case(code);
        let own = listed(&self.root().join("forums")).into_iter();
        if let Some(path) = own.filter(|path| ron_stem(path).is_some_and(|stem| same(&stem))).max() {
            return read_forum(&path).map(|(forum, _)| forum).map_err(ForumError::Problem);
        }
        let Some((code, text)) = SHIPPED.iter().find(|(known, _)| same(known)) else {
            return Err(ForumError::Unknown(self.forum_codes()));
        };
        let path = Path::new("forums").join(format!("{code}.ron"));
        forum_in(&path, text.as_bytes()).map(|(forum, _)| forum).map_err(ForumError::Problem)
    }

    /// The codes of every profile, the archive's own and those that ship.
    #[must_use]
    pub fn forum_codes(&self) -> Vec<String> {
        let own = listed(&self.root().join("forums")).into_iter().filter_map(|path| ron_stem(&path));
        let mut codes: Vec<String> = own.chain(SHIPPED.iter().map(|(code, _)| (*code).to_owned())).collect();
        sort::by(&mut codes, Ord::cmp);
        codes.dedup();
        codes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_can_be_read_without_any_archive() {
        let archive = Archive::new("/nowhere/at/all");
        for (code, _) in SHIPPED {
            assert_eq!(archive.forum(&code.to_uppercase()).map(|forum| forum.code), Ok((*code).to_owned()));
        }
        assert_eq!(archive.forum("dekom"), Err(ForumError::Unknown(vec!["dekom-trondelag".into()])));
    }

    #[test]
    fn the_archives_own_profile_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        let forums = folder.path().join("forums");
        std::fs::create_dir(&forums).unwrap();
        std::fs::write(forums.join("dekom-trondelag.ron"), "(\n  version: 1,\n  code: 7,\n)").unwrap();
        let Err(ForumError::Problem(problem)) = Archive::new(folder.path()).forum("dekom-trondelag") else { panic!() };
        assert_eq!((problem.line, problem.column), (3, 9), "{problem}");
    }
}
