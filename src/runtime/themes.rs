//! Which theme is worn: the user's own from `themes/NAME.ron` in the settings folder, else one that ships.

use crate::{
    archive::bytes,
    ui::{Depth, Theme, theme::Remark},
};
use std::path::{Path, PathBuf};

/// The themes to choose from.
#[derive(Clone, Debug)]
pub struct Themes {
    folder: PathBuf,
    depth: Depth,
    worn: String,
}

/// There is no theme of this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTheme {
    /// The name.
    pub name: String,
    /// Those that ship.
    pub known: Vec<&'static str>,
}

impl Themes {
    /// The themes of a settings folder, for a terminal of this depth, and the name of the one to wear.
    ///
    /// # Errors
    /// When neither the folder nor the program has a theme of that name.
    pub fn new(config: &Path, depth: Depth, name: Option<&str>) -> Result<Self, UnknownTheme> {
        let known: Vec<&'static str> = Theme::names().collect();
        let worn = name.or(known.first().copied()).unwrap_or_default().to_owned();
        let themes = Self { folder: config.join("themes"), depth, worn };
        // who named none must not wait for a look into a folder
        if known.contains(&themes.worn.as_str()) || themes.own(&themes.worn).is_some() {
            Ok(themes)
        } else {
            Err(UnknownTheme { name: themes.worn, known })
        }
    }

    /// The theme that is worn, and the first thing in it that was not understood.
    #[must_use]
    pub fn worn(&self) -> (Theme, Option<Remark>) {
        if let Some(text) = self.own(&self.worn) {
            let (theme, remarks) = Theme::read(&text, self.depth, &|name| self.own(name));
            return (theme, remarks.into_iter().next());
        }
        (Theme::shipped(&self.worn, self.depth).unwrap_or_default(), None)
    }

    /// The next of those that ship is worn from now on.
    pub fn wear_next(&mut self) -> Theme {
        let known: Vec<&'static str> = Theme::names().collect();
        let at = known.iter().position(|name| *name == self.worn).map_or(0, |at| (at + 1) % known.len());
        if let Some(name) = known.get(at) {
            (*name).clone_into(&mut self.worn);
        }
        self.worn().0
    }

    /// The text of a theme of the user's; a name is no path.
    fn own(&self, name: &str) -> Option<String> {
        let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':']);
        let bytes = plain.then(|| bytes(&self.folder.join(format!("{name}.ron"))).ok())??;
        String::from_utf8(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_users_own_theme_comes_first_and_a_name_is_no_path() {
        let config = tempfile::tempdir().unwrap();
        let folder = config.path().join("themes");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("mine.ron"), "(extends: \"light\", roles: { \"nosuch\": (fg: \"#ffffff\") })")
            .unwrap();
        std::fs::write(config.path().join("out.ron"), "()").unwrap();
        let themes = Themes::new(config.path(), Depth::True, Some("mine")).unwrap();
        assert!(themes.worn().1.is_some(), "an unknown role is a remark");
        for name in ["../out", "", "nosuch", ".mine"] {
            assert!(Themes::new(config.path(), Depth::True, Some(name)).is_err(), "{name}");
        }
    }

    #[test]
    fn the_shipped_themes_follow_each_other_round() {
        let mut themes = Themes::new(Path::new("/nowhere"), Depth::True, None).unwrap();
        let first = themes.worn().0;
        let count = Theme::names().count();
        let seen: Vec<Theme> = (0..count).map(|_| themes.wear_next()).collect();
        assert_eq!(seen.last(), Some(&first));
        assert!(!seen[..count - 1].contains(&first));
    }
}
