//! `klubbe new`: a draft meeting from the forum's profile, with what the last one carried forward (R5) and the year's
//! next case numbers (R3).

use super::{Context, Failure, failure::shown, newest, open, output};
use crate::{
    archive::bytes,
    language::{Language, dates::parse_date, holidays},
    meeting::{Bundle, IdSource, Meeting},
    runtime::{
        making::{Order, Prepared, create, prepare},
        seed,
    },
    store::{Place, parse_other},
};
use chrono::{NaiveDate, NaiveDateTime};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What was asked for.
#[derive(Clone, Debug, Args)]
pub struct Asked {
    /// The forum's code: the name of its file in forums/ of the archive, or of a profile that ships
    forum: String,
    /// The day: 2019-03-20, 20.03.2019
    #[arg(long, value_name = "DATE")]
    date: String,
    /// What has come in before the meeting: a RON file with people, frames, lists, joint measures, answers
    #[arg(long, value_name = "FILE")]
    lists: Option<PathBuf>,
    /// Open the meeting when it is made
    #[arg(long)]
    open: bool,
}

pub fn run(context: &Context, asked: &Asked) -> Result<ExitCode, Failure> {
    let paths = context.paths()?;
    let archive = context.archive()?;
    let place = Place::of_this_machine(paths.state);
    let now = context.clock().now();
    let date = date(context, &asked.date, now.date())?;
    let language = context.global.lang.map(Language::from);
    let order = Order { forum: &asked.forum, date, language, otherwise: context.language, now };
    let not_made = |error| Failure::not_made(context, &asked.forum, &error);
    let Prepared { mut meeting, path, unread, from_journal } = prepare(&archive, &place, &order).map_err(not_made)?;
    for problem in &unread {
        output::say(&context.texts.msg_cli_earlier_unread(problem.to_string()));
    }
    for earlier in &from_journal {
        newest::tell(context, earlier);
    }
    if let Some(lists) = &asked.lists {
        take_in(context, &mut meeting, lists, now)?;
    }
    create(&path, &place, &meeting).map_err(not_made)?;
    if let Some(remark) = holidays::remark(&context.texts, date) {
        output::say(&remark);
    }
    if asked.open {
        return open::file(context, path);
    }
    output::print(context, &format!("{}\n", shown(&path)))?;
    let carried = meeting.agenda.iter().filter(|item| item.carried_from.is_some()).count();
    if carried + meeting.follow_ups.len() > 0 {
        output::say(&context.texts.msg_cli_carried(carried, meeting.follow_ups.len()));
    }
    if asked.lists.is_some() {
        output::say(&context.texts.msg_cli_taken_in(meeting.measures.len()));
    }
    output::say(&open::how(context, &path));
    Ok(ExitCode::SUCCESS)
}

fn date(context: &Context, text: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
    parse_date(text, today).map_err(|error| Failure::new(error.in_words(&context.texts)))
}

fn take_in(context: &Context, meeting: &mut Meeting, path: &Path, now: NaiveDateTime) -> Result<(), Failure> {
    let problem = |problem| Failure::problem(context, &problem);
    let (bundle, _) = bytes(path).and_then(|bytes| parse_other::<Bundle>(path, &bytes)).map_err(problem)?;
    let taken = meeting.take_in(&bundle, &mut IdSource::new(seed()), now);
    taken.map_err(|why| Failure::disk(context, path, &why))
}
