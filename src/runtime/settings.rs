//! What the user chose in the program and finds again at the next start: theme and language, in `settings.ron` in the
//! settings folder. A small file that may be deleted at any time, and is never needed.

use crate::{
    language::Language,
    store::{Disk, Files, fs::write_whole},
};
use serde::Deserialize;
use std::{fmt::Write as _, io, path::Path};

/// What was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The name of the theme.
    pub theme: Option<String>,
    /// The language of the screen.
    pub language: Option<Language>,
}

/// The file's name.
const NAME: &str = "settings.ron";

/// More is nothing that this program has written.
const LARGEST: u64 = 16 * 1024;

impl Settings {
    /// What was chosen earlier; nothing where nothing was, or where the file cannot be read.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let bytes = Disk.read(&folder.join(NAME), LARGEST).unwrap_or_default();
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_bytes(&bytes).unwrap_or_default()
    }

    /// Writes them in one step: whoever reads sees the old ones or the new ones, and nothing between.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let mut text = String::from("(\n");
        if let Some(theme) = &self.theme {
            // writing to a string cannot fail
            let _ = writeln!(text, "    theme: {theme:?},");
        }
        if let Some(language) = self.language {
            let _ = writeln!(text, "    language: {language},");
        }
        text.push_str(")\n");
        Disk.create_dir_all(folder)?;
        let (path, beside) = (folder.join(NAME), folder.join(format!(".{NAME}.{:016x}", super::seed())));
        let file = Disk.create_new(&beside)?;
        let written = write_whole(&*file, text.as_bytes()).and_then(|()| file.sync_all());
        drop(file);
        let done = written.and_then(|()| Disk.rename(&beside, &path));
        if done.is_err() {
            // what is left of it would only puzzle
            let _ = Disk.remove(&beside);
        }
        done
    }

    /// Changes what is in the file.
    ///
    /// # Errors
    /// What the system says.
    pub fn change(folder: &Path, change: impl FnOnce(&mut Self)) -> io::Result<()> {
        let mut settings = Self::read(folder);
        change(&mut settings);
        settings.write(folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_found_again_and_what_was_not_changed_stays() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("not there yet");
        assert_eq!(Settings::read(&config), Settings::default());
        Settings::change(&config, |s| s.theme = Some("my \"own\"\\".into())).unwrap();
        Settings::change(&config, |s| s.language = Some(Language::Nn)).unwrap();
        let settings = Settings { theme: Some("my \"own\"\\".into()), language: Some(Language::Nn) };
        assert_eq!(Settings::read(&config), settings);
        assert_eq!(std::fs::read_dir(&config).unwrap().count(), 1, "nothing lies beside it");
    }

    #[test]
    fn what_is_no_settings_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let huge = " ".repeat(100_000);
        for text in ["", "theme", "(theme: 5)", "(language: de)", huge.as_str()] {
            std::fs::write(folder.path().join(NAME), text).unwrap();
            assert_eq!(Settings::read(folder.path()), Settings::default(), "{text:.20}");
        }
        std::fs::write(folder.path().join(NAME), "(theme: \"light\", from_a_newer_klubbe: 3)").unwrap();
        assert_eq!(Settings::read(folder.path()).theme.as_deref(), Some("light"));
    }
}
