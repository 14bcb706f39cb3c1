//! `klubbe demo`: a copy of the example in a folder of its own, so that everything can be tried and nothing broken.
//!
//! The copy is for this user only. It goes when nothing in it was changed; else it stays, and is named.

use super::{Context, Failure, failure::shown, open, output};
use crate::{
    runtime::{Outcome, Start, seed},
    store::{Disk, Files, Place, fs::write_whole},
    terminal::Clock,
};
use chrono::{NaiveDate, NaiveDateTime};
use clap::Args;
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What was asked for.
#[derive(Clone, Debug, Args)]
pub struct Asked {
    /// Begin before the meeting is opened, and not in the middle of case 10/19
    #[arg(long)]
    from_start: bool,

    /// Without the tour that shows in eight steps what a chair does
    #[arg(long)]
    plain: bool,
}

const FORUM: (&str, &str) = ("forums/dekom-trondelag.ron", include_str!("../../sessions/forums/dekom-trondelag.ron"));
const FEBRUARY: (&str, &str) =
    ("2019/2019-02-05-dekom-trondelag.ron", include_str!("../../sessions/2019/2019-02-05-dekom-trondelag.ron"));
const MARCH: (&str, &str) =
    ("2019/2019-03-20-dekom-trondelag.ron", include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron"));
const FROM_START: (&str, &str) = (MARCH.0, include_str!("../../sessions/from-start/2019-03-20-dekom-trondelag.ron"));

pub fn run(context: &Context, asked: &Asked) -> Result<ExitCode, Failure> {
    if !context.global.linear {
        crate::terminal::Screen::check().map_err(|error| Failure::new(error.text(&context.texts)))?;
    }
    let root = folder();
    let outcome = show(context, asked, &root).inspect_err(|_| remove(&root))?;
    if outcome.changed {
        output::say(&context.texts.msg_cli_demo_stays(shown(&root)));
    } else {
        remove(&root);
    }
    open::finish(context, outcome)
}

/// Makes the copy and shows it until it is left.
fn show(context: &Context, asked: &Asked, root: &Path) -> Result<Outcome, Failure> {
    open::run_screen(context, copied(context, asked, root)?)
}

/// Makes the copy in a folder; gives what chairing it begins with.
fn copied(context: &Context, asked: &Asked, root: &Path) -> Result<Start, Failure> {
    let march = if asked.from_start { FROM_START } else { MARCH };
    for (name, text) in [FORUM, FEBRUARY, march] {
        write(&root.join(name), text).map_err(|error| Failure::disk(context, root, &error))?;
    }
    let clock = Clock::starting_at(context.global.now.unwrap_or_else(|| beginning(asked.from_start)));
    let config = context.global.config.clone().unwrap_or_else(|| root.join(".config"));
    let place = Place { state: root.join(".state"), emergency: Vec::new() };
    let start = context.start_in(root.join(march.0), &config, place, clock)?;
    Ok(Start { tour: !asked.plain, ..start })
}

/// A copy of the example in a folder of its own, for home: what chairing it begins with, and the folder.
pub fn example(context: &Context) -> Result<(Start, PathBuf), Failure> {
    let root = folder();
    let start = copied(context, &Asked { from_start: false, plain: false }, &root).inspect_err(|_| remove(&root))?;
    Ok((start, root))
}

/// Where a new copy is to lie.
fn folder() -> PathBuf {
    let temp = env::temp_dir();
    let temp = std::path::absolute(&temp).unwrap_or(temp);
    temp.join(format!("klubbe-demo-{:016x}", seed()))
}

/// When the example is opened: in case 10/19, or two minutes before the meeting.
fn beginning(from_start: bool) -> NaiveDateTime {
    let (hour, minute, second) = if from_start { (9, 58, 0) } else { (11, 28, 12) };
    let at = NaiveDate::from_ymd_opt(2019, 3, 20).and_then(|day| day.and_hms_opt(hour, minute, second));
    at.unwrap_or_default()
}

/// Writes a new file, for its owner only, and the folders above it.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        Disk.create_dir_all(folder)?;
    }
    write_whole(&*Disk.create_new(path)?, text.as_bytes())
}

/// Removes the copy. What cannot be removed lies in the folder for temporary files.
pub fn remove(root: &Path) {
    let _ = fs::remove_dir_all(root);
}
