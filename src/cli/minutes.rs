//! `klubbe minutes`: the minutes of a meeting, as Markdown, plain text or a web page.

use super::{Context, Failure, failure::shown, newest, output};
use crate::{
    language::Language,
    minutes::{Options, html::html, markdown::markdown, minutes, text::text},
    runtime::export,
};
use clap::{Args, ValueEnum};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What was asked for.
#[derive(Clone, Debug, Args)]
pub struct Asked {
    /// A meeting's file, or what its name in the archive has in it, or its date: 2019-03-20, 20.03.2019
    #[arg(value_name = "FILE|NAME")]
    meeting: PathBuf,
    /// How they are written [default: as the file's name says (.md, .txt, .html); md where it has no ending]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write them to this file instead of standard output; it is replaced
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Leave out the annexes with lists and answers
    #[arg(long)]
    no_annexes: bool,
}

/// How minutes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Markdown
    Md,
    /// Plain text
    Text,
    /// A web page, in one file
    Html,
}

impl Format {
    /// What an ending of a file's name says, if it is one of ours.
    fn of_ending(ending: &str) -> Option<Self> {
        match ending {
            "md" | "markdown" => Some(Self::Md),
            "txt" | "text" => Some(Self::Text),
            "html" | "htm" => Some(Self::Html),
            _ => None,
        }
    }
}

impl Asked {
    /// How they are written: as was asked, or as the file's name says. A name that promises what the file would not
    /// hold is refused, for another program would open it as what it is called.
    fn format(&self, context: &Context) -> Result<Format, Failure> {
        let name = self.output.as_deref();
        let ending = name.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
        let Some((name, ending)) = name.zip(ending.filter(|ending| !ending.is_empty())) else {
            return Ok(self.format.unwrap_or(Format::Md));
        };
        match (self.format, Format::of_ending(&ending)) {
            (Some(asked), Some(named)) if asked != named => {
                Err(Failure::new(context.texts.msg_cli_out_contradicts(shown(name))))
            }
            (Some(format), _) | (None, Some(format)) => Ok(format),
            (None, None) => Err(Failure::new(context.texts.msg_cli_out_no_format(shown(name)))),
        }
    }
}

pub fn run(context: &Context, asked: &Asked) -> Result<ExitCode, Failure> {
    let path = context.meeting(&asked.meeting)?;
    if let Some(to) = &asked.output {
        spare_meetings(context, &path, to)?;
    }
    let format = asked.format(context)?;
    let meeting = newest::read(context, &path)?;
    // the minutes have a language of their own, whatever the system speaks
    let language = context.global.lang.map_or(meeting.language, Language::from);
    let texts = language.texts();
    let document = minutes(&meeting, &texts, Options { annexes: !asked.no_annexes });
    let written = match format {
        Format::Md => markdown(&document),
        Format::Text => text(&document),
        Format::Html => html(&document, &texts),
    };
    match &asked.output {
        None => output::print(context, &written)?,
        Some(to) => write(context, to, &written)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Minutes are never written over a meeting.
fn spare_meetings(context: &Context, meeting: &Path, to: &Path) -> Result<(), Failure> {
    let same = to.canonicalize().ok().zip(meeting.canonicalize().ok()).is_some_and(|(to, meeting)| to == meeting);
    if same || to.extension().is_some_and(|extension| extension == "ron") {
        return Err(Failure::new(context.texts.msg_cli_out_is_meeting()));
    }
    Ok(())
}

fn write(context: &Context, to: &Path, text: &str) -> Result<(), Failure> {
    export::replace(to, text).map_err(|error| Failure::disk(context, to, &error))?;
    output::say(&context.texts.msg_notice_minutes_written(shown(to)));
    Ok(())
}
