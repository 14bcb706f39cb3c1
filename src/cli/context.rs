//! What every command needs to know: the language, where things lie, which clock.

use super::{Failure, Global, failure::shown};
use crate::{
    archive::{Archive, NotFound},
    language::{Language, Texts},
    runtime::{self, Settings, Start, Themes, Wish},
    store::{
        Place,
        paths::{Paths, Wishes},
    },
    terminal::Clock,
    ui::{
        Depth,
        depth::{Environment, ground_is_light},
    },
};
use std::{
    env,
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// What every command needs to know.
pub struct Context {
    /// What was asked for.
    pub global: Global,
    /// The language of everything that is said.
    pub language: Language,
    /// Its texts.
    pub texts: Texts,
    /// What the user chose in the program.
    settings: Settings,
}

/// An environment variable that says something.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// A folder as it is called from everywhere: seen from where the program was started.
fn rooted(folder: PathBuf) -> PathBuf {
    // without a current folder it is found no better
    std::path::absolute(&folder).unwrap_or(folder)
}

/// Where things lie, as far as the platform has places for them and none were named.
fn places(global: &Global) -> Option<Paths> {
    let Global { archive, config, .. } = global;
    let state = variable("KLUBBE_STATE").map(|folder| rooted(folder.into()));
    Paths::of_this_machine(Wishes { archive: archive.clone(), config: config.clone(), state }).ok()
}

/// What the system says about a part of the locale.
fn locale(part: &str) -> Option<String> {
    ["LC_ALL", part, "LANG"].into_iter().find_map(variable)
}

impl Context {
    /// What follows from the options and the environment.
    #[must_use]
    pub fn new(mut global: Global) -> Self {
        global.archive = global.archive.map(rooted);
        global.config = global.config.map(rooted);
        let settings = places(&global).map(|paths| Settings::read(&paths.config)).unwrap_or_default();
        let asked = global.lang.map(Language::from).or(settings.language);
        let language =
            asked.unwrap_or_else(|| Language::from_locale(locale("LC_MESSAGES").as_deref().unwrap_or_default()));
        Self { global, language, texts: language.texts(), settings }
    }

    /// Where things lie.
    ///
    /// # Errors
    /// When the platform has no place for them and none was named.
    pub fn paths(&self) -> Result<Paths, Failure> {
        places(&self.global).ok_or_else(|| Failure::new(self.texts.msg_cli_no_home()))
    }

    /// The archive, which need not be there yet.
    ///
    /// # Errors
    /// As [`paths`](Self::paths), and when something else than a folder is there.
    pub fn archive(&self) -> Result<Archive, Failure> {
        let root = self.paths()?.archive;
        if root.metadata().is_ok_and(|there| !there.is_dir()) {
            return Err(Failure::new(self.texts.msg_cli_archive_no_folder(shown(&root))));
        }
        Ok(Archive::new(root))
    }

    /// The archive, to find in it what is there: one that was named and is missing is a slip, and not an empty one.
    ///
    /// # Errors
    /// As [`archive`](Self::archive), and when the one that was named is not there.
    pub fn named_archive(&self) -> Result<Archive, Failure> {
        let archive = self.archive()?;
        match archive.root().metadata() {
            Err(error) if self.global.archive.is_some() => Err(if error.kind() == ErrorKind::NotFound {
                Failure::new(self.texts.msg_cli_archive_missing(shown(archive.root())))
            } else {
                Failure::disk(self, archive.root(), &error)
            }),
            _ => Ok(archive),
        }
    }

    /// The clock that was asked for.
    #[must_use]
    pub fn clock(&self) -> Clock {
        let set = if self.global.still { Clock::standing_at } else { Clock::starting_at };
        self.global.now.map_or_else(Clock::system, set)
    }

    /// The file of a meeting: a path, or what a person calls it in the archive.
    ///
    /// # Errors
    /// When nothing is called so, or more than one.
    pub fn meeting(&self, asked: &Path) -> Result<PathBuf, Failure> {
        let named = asked.to_string_lossy();
        let is_path = named.contains(['/', '\\']) || asked.is_absolute();
        if is_path || asked.is_file() {
            return Ok(asked.to_path_buf());
        }
        match self.named_archive()?.find(&named, self.clock().now().date()) {
            Ok(entry) => Ok(entry.path),
            // it may be gone while its journal is still there: the store knows
            Err(NotFound::None(_)) if asked.extension().is_some_and(|extension| extension == "ron") => {
                Ok(asked.to_path_buf())
            }
            Err(not_found) => Err(self.not_found(&named, not_found)),
        }
    }

    fn not_found(&self, asked: &str, why: NotFound) -> Failure {
        let texts = &self.texts;
        Failure::new(match why {
            NotFound::None(there) if there.is_empty() => texts.msg_cli_archive_empty(),
            NotFound::None(there) => texts.msg_cli_no_such_meeting(asked, there.join(", ")),
            NotFound::Several(there) => texts.msg_cli_several_meetings(asked, there.join(", ")),
        })
    }

    /// What chairing a meeting begins with.
    ///
    /// # Errors
    /// When there is no such theme or no place for journals.
    pub fn start(&self, path: PathBuf) -> Result<Start, Failure> {
        let paths = self.paths()?;
        let start = self.start_in(path, &paths.config, Place::of_this_machine(paths.state), self.clock())?;
        Ok(Start { remember_in: Some(paths.config), ..start })
    }

    /// The same with the places and the clock given; nothing is remembered.
    ///
    /// # Errors
    /// When there is no such theme.
    pub fn start_in(&self, path: PathBuf, config: &Path, place: Place, clock: Clock) -> Result<Start, Failure> {
        let depth = Depth::of(Environment {
            no_color: variable("NO_COLOR").as_deref(),
            colorterm: variable("COLORTERM").as_deref(),
            term: variable("TERM").as_deref(),
            windows: cfg!(windows),
        });
        let wish = Wish {
            asked: self.global.theme.as_deref(),
            remembered: self.settings.theme.as_deref(),
            light: ground_is_light(variable("COLORFGBG").as_deref()).unwrap_or(false),
        };
        let themes = Themes::new(config, depth, wish).map_err(|unknown| {
            Failure::new(self.texts.msg_cli_unknown_theme(unknown.name, unknown.known.join(", ")))
        })?;
        let keys = runtime::own_keys(config);
        Ok(Start {
            path,
            place,
            clock,
            language: self.language,
            themes,
            ascii: self.global.ascii || ascii(),
            tour: false,
            mouse: !self.global.no_mouse,
            config: config.to_path_buf(),
            keys,
            remember_in: None,
        })
    }
}

/// Whether only ASCII signs can be drawn: the console of Linux has few others, and some locales name another charset.
fn ascii() -> bool {
    let charset =
        locale("LC_CTYPE").and_then(|locale| locale.split_once('.').map(|(_, charset)| charset.to_lowercase()));
    variable("TERM").is_some_and(|term| term == "linux")
        || charset.is_some_and(|charset| !charset.starts_with("utf-8") && !charset.starts_with("utf8"))
}
