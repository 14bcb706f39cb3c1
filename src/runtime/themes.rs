//! Which theme is worn: the user's own from `themes/NAME.ron` in the settings folder, else one that ships.

use super::{Text, is_name, text};
use crate::ui::{
    Depth, Theme,
    theme::{Remark, Trouble},
};
use std::path::{Path, PathBuf};

/// The themes to choose from.
#[derive(Clone, Debug)]
pub struct Themes {
    folder: PathBuf,
    depth: Depth,
    worn: String,
    /// The user's own, once they were read.
    loaded: Option<Vec<(String, Text)>>,
}

/// Which theme to wear.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish<'a> {
    /// Asked for now, by name.
    pub asked: Option<&'a str>,
    /// Chosen earlier.
    pub remembered: Option<&'a str>,
    /// Whether the terminal's own ground is light, as far as is known.
    pub light: bool,
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
    /// The themes of a settings folder, for a terminal of this depth, and the one to wear.
    ///
    /// # Errors
    /// When neither the folder nor the program has a theme of the name that was asked for.
    pub fn new(config: &Path, depth: Depth, wish: Wish<'_>) -> Result<Self, UnknownTheme> {
        let guess = if wish.light { "light" } else { "dark" };
        let named = wish.asked.or(wish.remembered).unwrap_or(guess);
        let mut themes = Self { folder: config.join("themes"), depth, worn: named.to_owned(), loaded: None };
        // who named none must not wait for a look into a folder
        if Theme::names().any(|known| known == named) || themes.own(named).is_some() {
            return Ok(themes);
        }
        if wish.asked.is_some() {
            return Err(UnknownTheme { name: themes.worn, known: Theme::names().collect() });
        }
        // it was chosen once, and has gone since
        guess.clone_into(&mut themes.worn);
        Ok(themes)
    }

    /// The theme that is worn, and what in it was not understood. There is none when nothing in its file can be used, or
    /// when the file has gone.
    #[must_use]
    pub fn worn(&self) -> (Option<Theme>, Vec<Remark>) {
        match self.own(&self.worn) {
            Some(Ok(text)) => {
                let (theme, remarks) = Theme::read(&text, self.depth, &|name| self.own(name)?.ok());
                let fatal = remarks.iter().any(Remark::is_fatal);
                ((!fatal).then_some(theme), remarks)
            }
            Some(Err(why)) => (None, vec![Remark { base: None, at: None, trouble: Trouble::Unreadable(why) }]),
            None => (Theme::shipped(&self.worn, self.depth), Vec::new()),
        }
    }

    /// The user's own themes, as they are now. Says whether what is worn may look otherwise by that: to read a theme is a
    /// good part of a start.
    pub fn load(&mut self, own: Vec<(String, Text)>) -> bool {
        let news = match &self.loaded {
            Some(before) => *before != own,
            None => !own.is_empty() || !Theme::names().any(|known| known == self.worn),
        };
        self.loaded = Some(own);
        news
    }

    /// The name of the theme that is worn.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.worn
    }

    /// The names of those to choose from: those that ship, then the user's own.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Theme::names().map(str::to_owned).collect();
        let own = self.loaded.iter().flatten().map(|(name, _)| name.clone());
        for name in own.chain([self.worn.clone()]) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The theme of this name is worn from now on.
    pub fn wear(&mut self, name: &str) {
        name.clone_into(&mut self.worn);
    }

    /// The text of a theme of the user's: as it was loaded, and before that from the file.
    fn own(&self, name: &str) -> Option<Text> {
        if let Some(own) = &self.loaded {
            return own.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone());
        }
        let path = self.folder.join(format!("{name}.ron"));
        (is_name(name) && path.exists()).then(|| text(&path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(name: &str) -> Wish<'_> {
        Wish { asked: Some(name), ..Wish::default() }
    }

    #[test]
    fn what_is_asked_for_comes_before_what_was_chosen_and_that_before_a_guess() {
        let worn = |asked, remembered, light| {
            let wish = Wish { asked, remembered, light };
            Themes::new(Path::new("/nowhere"), Depth::True, wish).map(|themes| themes.worn)
        };
        assert_eq!(worn(None, None, false).unwrap(), "dark");
        assert_eq!(worn(None, None, true).unwrap(), "light");
        assert_eq!(worn(None, Some("mono"), true).unwrap(), "mono");
        assert_eq!(worn(Some("dark"), Some("mono"), true).unwrap(), "dark");
        assert_eq!(worn(None, Some("gone"), true).unwrap(), "light", "what has gone is no error");
        assert!(worn(Some("gone"), Some("mono"), true).is_err());
    }

    #[test]
    fn the_users_own_theme_comes_first_and_a_name_is_no_path() {
        let config = tempfile::tempdir().unwrap();
        let folder = config.path().join("themes");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("mine.ron"), "(extends: \"light\", roles: { \"nosuch\": (fg: \"#ffffff\") })")
            .unwrap();
        std::fs::write(config.path().join("out.ron"), "()").unwrap();
        let themes = Themes::new(config.path(), Depth::True, asked("mine")).unwrap();
        assert!(!themes.worn().1.is_empty(), "an unknown role is a remark");
        for name in ["../out", "", "nosuch", ".mine"] {
            assert!(Themes::new(config.path(), Depth::True, asked(name)).is_err(), "{name}");
        }
    }

    #[test]
    fn a_broken_or_a_lost_theme_is_none_and_it_is_said_why() {
        let mut themes = Themes::new(Path::new("/nowhere"), Depth::True, Wish::default()).unwrap();
        let own = |name: &str, text: &str| (name.to_owned(), Ok(text.to_owned()));
        assert!(!themes.clone().load(Vec::new()), "what ships is as it was");
        let _ = themes.load(vec![
            own("broken", "(roles: ["),
            own("good", "(extends: \"light\")"),
            ("big".into(), Err("large".into())),
        ]);
        assert_eq!(themes.names()[5..], ["broken", "good", "big"]);
        let same: Vec<(String, Text)> = themes.loaded.clone().unwrap();
        assert!(!themes.load(same.clone()), "nothing new");
        assert!(themes.load(same[..2].to_vec()) && themes.load(same), "one has gone, and is there again");
        themes.wear("good");
        assert_eq!(themes.worn(), (Theme::shipped("light", Depth::True), Vec::new()));
        for name in ["broken", "big"] {
            themes.wear(name);
            let (theme, remarks) = themes.worn();
            assert!(theme.is_none() && remarks[0].is_fatal(), "{name}");
        }
        themes.wear("lost");
        assert_eq!(themes.worn(), (None, Vec::new()));
    }

    #[test]
    fn each_theme_that_ships_is_another() {
        let mut themes = Themes::new(Path::new("/nowhere"), Depth::True, Wish::default()).unwrap();
        assert_eq!(themes.name(), "dark");
        let mut seen: Vec<Theme> = Vec::new();
        for name in themes.names() {
            themes.wear(&name);
            let theme = themes.worn().0.unwrap();
            assert!(!seen.contains(&theme), "{name}");
            seen.push(theme);
        }
        assert_eq!(seen.len(), 5);
    }
}
