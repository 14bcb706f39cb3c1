//! What can be written on the command line.

use super::{check, completions, demo, list, man, minutes, new, open};
use crate::language::Language;
use chrono::NaiveDateTime;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Chair a forum meeting from the terminal: agenda and clock, standing questions, priority lists, decisions, minutes.
///
/// Without a command it opens home: the meetings of the archive, what comes, and a new meeting in three keys.
#[derive(Debug, Parser)]
#[command(name = "klubbe", version, max_term_width = 100, after_help = AFTER)]
pub struct Cli {
    /// What every command understands.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER: &str = "\
Begin with `klubbe demo`: a copy of an example meeting, nothing else is touched.
NO_COLOR does without colours. Exit status: 0 done, 1 it could not be done, 2 wrong usage.";

/// What every command understands.
#[derive(Clone, Debug, Default, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
#[command(next_help_heading = "Everywhere")]
pub struct Global {
    /// The folder with forums and meetings [default: the platform's place for data]
    #[arg(long, global = true, value_name = "DIR", env = "KLUBBE_ARCHIVE", hide_env_values = true)]
    pub archive: Option<PathBuf>,
    /// The folder with keys.ron and themes [default: the platform's place for settings]
    #[arg(long, global = true, value_name = "DIR", env = "KLUBBE_CONFIG", hide_env_values = true)]
    pub config: Option<PathBuf>,
    /// The language: bokmål, nynorsk or English [default: the system's]
    #[arg(long, global = true, value_name = "LANGUAGE", value_enum, hide_possible_values = false)]
    pub lang: Option<Lang>,
    /// A theme that ships (dark, light, high-contrast, colour-blind, mono) or one of your own
    #[arg(long, global = true, value_name = "NAME")]
    pub theme: Option<String>,
    /// Leave the mouse to the terminal, to select text with it (with the mouse in use, most do with Shift held)
    #[arg(long, global = true)]
    pub no_mouse: bool,
    /// Print and ask line by line: for screen readers, terminals that cannot place text, and scripts
    #[arg(long, global = true)]
    pub linear: bool,
    /// Draw with letters and ASCII signs only, for fonts and readers that know no others; on the console of Linux, and
    /// where the locale names another charset than UTF-8, it is so anyway
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Let the clock start at this time, for demonstrations and tests: 2019-03-20T10:00:00
    #[arg(long, global = true, value_name = "TIME", value_parser = time)]
    pub now: Option<NaiveDateTime>,
    /// Let the clock stand still at that time, for pictures
    #[arg(long, global = true, hide = true, requires = "now")]
    pub still: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open a copy of the example meeting in a fresh temporary archive; nothing else is touched
    Demo(demo::Asked),
    /// Make a draft meeting from a forum's profile, with what the last one carried forward
    New(new::Asked),
    /// Open a meeting's screen
    Open(open::Asked),
    /// Read files and say what is wrong in them, and where: file, line, column
    Check(check::Asked),
    /// Print the minutes of a meeting
    Minutes(minutes::Asked),
    /// List the meetings of the archive
    List(list::Asked),
    /// Print completions for a shell
    Completions(completions::Asked),
    /// Print the manual page, or write one for every command
    Man(man::Asked),
}

/// A language on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Bokmål
    Nb,
    /// Nynorsk
    Nn,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nb => Self::Nb,
            Lang::Nn => Self::Nn,
            Lang::En => Self::En,
        }
    }
}

fn time(text: &str) -> Result<NaiveDateTime, String> {
    let with_seconds = || format!("{text}:00").parse().ok();
    text.parse().ok().or_else(with_seconds).ok_or_else(|| "write it as 2019-03-20T10:00:00".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_table_of_arguments_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_for_everywhere_may_stand_anywhere() {
        let before = Cli::try_parse_from(["klubbe", "--lang", "nn", "list"]).unwrap();
        let after = Cli::try_parse_from(["klubbe", "list", "--lang", "nn"]).unwrap();
        assert_eq!((before.global.lang, after.global.lang), (Some(Lang::Nn), Some(Lang::Nn)));
    }

    #[test]
    fn a_time_may_leave_out_its_seconds() {
        assert_eq!(time("2019-03-20T10:00"), time("2019-03-20T10:00:00"));
        assert!(time("2019-03-20T10:00:00").is_ok());
        for wrong in ["", "10:00", "2019-03-20", "2019-02-30T10:00:00"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
    }
}
