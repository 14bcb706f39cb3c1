//! `klubbe new`: a draft meeting from the forum's profile, with what the last one carried forward (R5) and the year's
//! next case numbers (R3).

use super::{Context, Failure, failure::shown, newest, open, output};
use crate::{
    archive::{Archive, ForumError, bytes},
    forum::Forum,
    language::{Language, dates::parse_date, holidays},
    meeting::{Bundle, IdSource, Meeting, prepare::Prepare},
    runtime::seed,
    store::{Disk, Place, Store, parse_other},
};
use chrono::{NaiveDate, NaiveDateTime};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
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
    let archive = Archive::new(&paths.archive);
    let forum = forum(context, &archive, &asked.forum)?;
    let now = context.clock().now();
    let date = date(context, &asked.date, now.date())?;
    let mut meeting = prepare(context, &archive, &forum, date, now);
    if let Some(lists) = &asked.lists {
        take_in(context, &mut meeting, lists, now)?;
    }
    let path = archive.place_of(&forum.code, date);
    let place = Place::of_this_machine(paths.state);
    let made = Store::<Meeting>::create(Arc::new(Disk), &path, &place, &meeting, |_| {});
    let store = made.map_err(|error| Failure::open(context, error))?.store;
    store.close(None).map_err(|trouble| Failure::new(context.texts.msg_cli_not_saved(trouble.to_string())))?;
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

fn forum(context: &Context, archive: &Archive, code: &str) -> Result<Forum, Failure> {
    let forum = archive.forum(code).map_err(|error| match error {
        ForumError::Unknown(known) => Failure::new(context.texts.msg_cli_unknown_forum(code, known.join(", "))),
        ForumError::Problem(problem) => Failure::problem(context, &problem),
    })?;
    // the code becomes a part of file names, and a profile may come from anybody
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if forum.code.is_empty() || forum.code.len() > 80 || !forum.code.chars().all(plain) {
        return Err(Failure::new(context.texts.msg_cli_forum_code(forum.code)));
    }
    Ok(forum)
}

fn date(context: &Context, text: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
    parse_date(text, today).map_err(|error| Failure::new(error.in_words(&context.texts)))
}

fn prepare(context: &Context, archive: &Archive, forum: &Forum, date: NaiveDate, now: NaiveDateTime) -> Meeting {
    let mut shelf = archive.of_forum(&forum.code);
    newest::all(context, &mut shelf.meetings);
    for problem in &shelf.problems {
        output::say(&context.texts.msg_cli_earlier_unread(problem.to_string()));
    }
    let earlier: Vec<Meeting> = shelf.meetings.into_iter().map(|(_, meeting)| meeting).collect();
    let last = earlier.iter().rfind(|meeting| meeting.date < date);
    // a forum keeps its language, whatever the system speaks
    let kept = last.map_or(context.language, |last| last.language);
    let language = context.global.lang.map_or(kept, Language::from);
    Prepare { forum, date, language, earlier: &earlier }.meeting(&mut IdSource::new(seed()), now)
}

fn take_in(context: &Context, meeting: &mut Meeting, path: &Path, now: NaiveDateTime) -> Result<(), Failure> {
    let problem = |problem| Failure::problem(context, &problem);
    let (bundle, _) = bytes(path).and_then(|bytes| parse_other::<Bundle>(path, &bytes)).map_err(problem)?;
    let taken = meeting.take_in(&bundle, &mut IdSource::new(seed()), now);
    taken.map_err(|why| Failure::disk(context, path, &why))
}
