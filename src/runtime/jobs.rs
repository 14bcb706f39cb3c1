//! What takes longer than a moment: each job is a thread that does it once and sends its answer. Minutes are written by
//! one thread at a time.

use super::{Message, Settings, export, post::Post, remembering::Remembering, single::Single};
use crate::{
    app::{Job, MinutesAs, preview::file_of_minutes, versions::Version},
    archive::{Archive, earlier_decisions, highest_case, read_meeting},
    language::Language,
    meeting::Meeting,
    minutes::{Options, html::html, markdown::markdown, minutes},
    store::{Disk, names::copies_beside},
};
use std::{
    collections::{BTreeSet, HashMap},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// So many other versions are read.
const MOST_VERSIONS: usize = 20;

/// In which language minutes are written, and how.
pub type Wanted = (Language, MinutesAs);

/// The jobs of an open meeting.
#[derive(Debug)]
pub(super) struct Jobs {
    archive: Archive,
    path: PathBuf,
    mailbox: Post,
    /// What writes the minutes, by what is written: the program does not end before it has.
    writing: HashMap<Wanted, Single<Meeting>>,
    /// The minutes that were written last: where, and what.
    written: Arc<Mutex<HashMap<Wanted, (PathBuf, String)>>>,
    /// What writes the settings.
    remembering: Remembering,
    failure: Option<String>,
}

impl Jobs {
    pub(super) fn new(archive: Archive, path: PathBuf, mailbox: Post) -> Self {
        Self {
            archive,
            path,
            mailbox,
            writing: HashMap::new(),
            written: Arc::default(),
            remembering: Remembering::default(),
            failure: None,
        }
    }

    /// Writes the minutes beside the meeting; where some are being written, after them.
    pub(super) fn write_minutes(&mut self, meeting: Meeting, wanted: Wanted) {
        let (path, mailbox) = (self.path.clone(), self.mailbox.clone());
        let written = Arc::clone(&self.written);
        let write = move |meeting: Meeting| {
            let _doing = mailbox.doing(Job::Minutes);
            let mut ours = written.lock().unwrap_or_else(PoisonError::into_inner);
            mailbox.send(Message::Minutes(match write_minutes_beside(&path, &meeting, wanted, ours.get(&wanted)) {
                Ok((path, text)) => {
                    ours.insert(wanted, (path.clone(), text));
                    Ok(path)
                }
                Err(error) => Err(error.to_string()),
            }));
        };
        if let Err(error) = self.writing.entry(wanted).or_default().ask("minutes", meeting, write) {
            self.failure = Some(error.to_string());
        }
    }

    /// Looks up the decisions of the forum's earlier meetings. It only reads, from what may be a slow share, and nobody
    /// waits for it when the meeting is left.
    pub(super) fn find_earlier(&mut self, meeting: Meeting) {
        let archive = self.archive.clone();
        let find = move || Message::Earlier(earlier_decisions(&archive.of_forum(&meeting.forum), &meeting));
        self.look_up(find);
    }

    /// Looks up the highest case number that the forum's other meetings of the year have taken (R3).
    pub(super) fn find_taken(&mut self, meeting: Meeting) {
        let archive = self.archive.clone();
        let find = move || Message::Taken(highest_case(&archive.of_forum(&meeting.forum), &meeting));
        self.look_up(find);
    }

    /// Looks for other versions of the meeting beside its file, and reads these too, wherever they were kept.
    pub(super) fn find_versions(&mut self, kept: Vec<PathBuf>) {
        let path = self.path.clone();
        self.look_up(move || {
            let (versions, more) = versions_beside(&path, kept);
            Message::Versions(versions, more)
        });
    }

    /// Looks whether a sync program has left a copy beside the file meanwhile: whoever comes back from another window may
    /// have been told of a conflict there.
    pub(super) fn look_for_copies(&mut self) {
        let (path, mailbox) = (self.path.clone(), self.mailbox.clone());
        let look = move || {
            mailbox.send(Message::Copies(copies_beside(&Disk, &path)));
        };
        // nobody waits for it: without a thread it is looked for another time
        let _ = std::thread::Builder::new().name("copies".to_owned()).spawn(look);
    }

    /// Remembers a choice, after those that are being written.
    pub(super) fn remember(&mut self, folder: PathBuf, change: impl FnOnce(&mut Settings) + Send + 'static) {
        if let Err(error) = self.remembering.remember(folder, self.mailbox.clone(), change) {
            self.failure = Some(error.to_string());
        }
    }

    fn look_up(&mut self, job: impl FnOnce() -> Message + Send + 'static) {
        let mailbox = self.mailbox.clone();
        let thread = std::thread::Builder::new().name("archive".to_owned()).spawn(move || {
            let _doing = mailbox.doing(Job::Archive);
            mailbox.send(job());
        });
        if let Err(error) = thread {
            self.failure = Some(error.to_string());
        }
    }

    /// Why a job could not even be started.
    pub(super) fn take_failure(&mut self) -> Option<String> {
        self.failure.take()
    }

    /// Waits for what is still being written.
    pub(super) fn finish(mut self) {
        self.remembering.finish();
        self.writing.into_values().for_each(Single::finish);
    }
}

/// The versions of a meeting that lie beside its file or were kept elsewhere, and how many more there are than are read.
fn versions_beside(path: &Path, kept: Vec<PathBuf>) -> (Vec<Version>, usize) {
    let mut all = copies_beside(&Disk, path);
    let elsewhere = kept.into_iter().filter(|kept| !all.contains(kept)).collect::<BTreeSet<_>>();
    all.splice(..0, elsewhere.into_iter().filter(|kept| kept.exists()));
    let more = all.len().saturating_sub(MOST_VERSIONS);
    let read = |path: &PathBuf| Version {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        meeting: read_meeting(path).map(Box::new).map_err(|problem| problem.to_string()),
    };
    (all.iter().take(MOST_VERSIONS).map(read).collect(), more)
}

/// Writes the minutes of a meeting beside its file; `ours` is what was written there before. Says where they lie, and
/// what they say.
///
/// # Errors
/// When they cannot be written; nothing has changed.
pub fn write_minutes_beside(
    path: &Path,
    meeting: &Meeting,
    (language, form): Wanted,
    ours: Option<&(PathBuf, String)>,
) -> io::Result<(PathBuf, String)> {
    let texts = language.texts();
    let document = minutes(meeting, &texts, Options::default());
    let text = match form {
        MinutesAs::Markdown => markdown(&document),
        MinutesAs::Web => html(&document, &texts),
    };
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = path.with_file_name(file_of_minutes(&stem, &texts.msg_cli_minutes_file(), language, form));
    export::beside(&name, &text, ours).map(|path| (path, text))
}
