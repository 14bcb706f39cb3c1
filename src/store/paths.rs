//! Where things lie on this platform: the archive, the settings, and the state that must stay on this machine.
//!
//! What was asked for (on the command line or in the environment) comes in as parameters and wins; the platform is asked
//! only for the rest. Nothing is made here.

use std::path::PathBuf;

use directories::ProjectDirs;

/// What the user asked for; `None` means the platform's own place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// `--archive DIR`, else `KLUBBE_ARCHIVE`.
    pub archive: Option<PathBuf>,
    /// `--config DIR`, else `KLUBBE_CONFIG`.
    pub config: Option<PathBuf>,
    /// `KLUBBE_STATE`, for tests and unusual machines.
    pub state: Option<PathBuf>,
}

/// Where things lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Forums and meetings; may be a shared or synced folder.
    pub archive: PathBuf,
    /// `keys.ron`, themes, settings.
    pub config: PathBuf,
    /// Journals and locks; always local.
    pub state: PathBuf,
}

/// The platform has no place for a user's files (no home folder) and none was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoHome;

impl std::fmt::Display for NoHome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no home folder found: set KLUBBE_ARCHIVE, KLUBBE_CONFIG and KLUBBE_STATE")
    }
}

impl std::error::Error for NoHome {}

impl Paths {
    /// The places wished for, and the platform's for the rest.
    ///
    /// # Errors
    /// When the platform has none and not all were named.
    pub fn of_this_machine(wishes: Wishes) -> Result<Self, NoHome> {
        let platform = ProjectDirs::from("", "", "klubbe").map(|dirs| Self {
            archive: dirs.data_dir().to_path_buf(),
            config: dirs.config_dir().to_path_buf(),
            // a state folder of its own exists on Linux only; elsewhere the data that does not roam with the user
            state: dirs.state_dir().map_or_else(|| dirs.data_local_dir().join("state"), std::path::Path::to_path_buf),
        });
        Self::choose(wishes, platform)
    }

    /// The same, with the platform's places given.
    ///
    /// # Errors
    /// When the platform has none and not all were named.
    pub fn choose(wishes: Wishes, platform: Option<Self>) -> Result<Self, NoHome> {
        let (archive, config, state) =
            platform.map_or((None, None, None), |p| (Some(p.archive), Some(p.config), Some(p.state)));
        Ok(Self {
            archive: wishes.archive.or(archive).ok_or(NoHome)?,
            config: wishes.config.or(config).ok_or(NoHome)?,
            state: wishes.state.or(state).ok_or(NoHome)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_wins_and_the_platform_gives_the_rest() {
        let platform = Paths { archive: "pa".into(), config: "pc".into(), state: "ps".into() };
        let wishes = Wishes { archive: Some("wa".into()), ..Wishes::default() };
        let chosen = Paths::choose(wishes, Some(platform)).unwrap();
        assert_eq!(chosen, Paths { archive: "wa".into(), config: "pc".into(), state: "ps".into() });
    }

    #[test]
    fn without_a_home_everything_must_be_named() {
        assert_eq!(Paths::choose(Wishes::default(), None), Err(NoHome));
        let all = Wishes { archive: Some("a".into()), config: Some("c".into()), state: Some("s".into()) };
        assert!(Paths::choose(all, None).is_ok());
    }
}
