//! `klubbe` alone: home, where one is between meetings. Without a terminal it says in plain text how to begin, or that
//! what is under way or next needs one.

use super::{Context, Failure, demo, open, output};
use crate::{
    app::home::choose,
    archive::{Archive, Entry, read_meeting},
    language::Language,
    linear,
    runtime::home::{AtHome, Left, at_home},
    terminal::Screen,
};
use std::{path::Path, process::ExitCode};

pub fn run(context: &Context) -> Result<ExitCode, Failure> {
    let archive = context.archive()?;
    if context.global.linear {
        return line_by_line(context, &archive);
    }
    if Screen::check().is_err() {
        return without_a_screen(context, &archive);
    }
    let example = || demo::example(context).map_err(|failure| failure.to_string());
    let home = AtHome {
        // every meeting that is opened gets its own file
        start: context.start(archive.root().to_path_buf())?,
        archive,
        language: context.global.lang.map(Language::from),
        example: &example,
        remove: &demo::remove,
    };
    let Left { ending, unsaved } = at_home(&home).map_err(|error| Failure::chair(context, error))?;
    match unsaved {
        Some(outcome) => open::finish(context, outcome),
        None => Ok(ExitCode::from(ending.exit_code())),
    }
}

/// The meetings by number, and which one to open.
fn line_by_line(context: &Context, archive: &Archive) -> Result<ExitCode, Failure> {
    let entries = archive.entries();
    if entries.is_empty() {
        return without_a_screen(context, archive);
    }
    let chosen = linear::choose(&context.texts, &entries);
    let chosen = chosen.map_err(|error| Failure::disk(context, Path::new("stdout"), &error))?;
    chosen.map_or(Ok(ExitCode::SUCCESS), |path| open::file(context, path))
}

fn without_a_screen(context: &Context, archive: &Archive) -> Result<ExitCode, Failure> {
    let entries = archive.entries();
    let today = context.clock().now().date();
    let status = |entry: &Entry| read_meeting(&entry.path).ok().map(|meeting| meeting.status);
    if let Some(entry) = choose(&entries, today, |entry| entry.date, status).and_then(|at| entries.get(at)) {
        return open::file(context, entry.path.clone());
    }
    let texts = &context.texts;
    let text = if entries.is_empty() {
        texts.msg_cli_begin(archive.forum_codes().join(", "))
    } else {
        texts.msg_cli_all_past()
    };
    output::print(context, &format!("{text}\n"))?;
    Ok(ExitCode::SUCCESS)
}
