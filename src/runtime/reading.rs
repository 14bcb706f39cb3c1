//! Reading the archive for home, on threads: names first, then what is nearest to today, in handfuls, so that the screen
//! fills in while one looks at it. Looking again ends the look before it.
//!
//! Its limits: no more than [`MOST_READ`] meetings are read by themselves; of those that are further away the names are
//! known, and each is read when it is selected.

use super::{Message, newest::read_newest, post::Post, single::Single};
use crate::{
    app::{
        Job,
        home::{ForumCard, Found},
    },
    archive::{Archive, Brief, Entry},
    forum::Forum,
    language::clean::clean,
    language::sort,
    store::{Disk, Files, Place},
    terminal::Clock,
};
use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Meetings that are read without being asked for.
pub const MOST_READ: usize = 3_000;

/// Forums that are read.
const MOST_FORUMS: usize = 200;

/// Meetings that are told at once; the first time fewer, so that something is seen soon.
const HANDFUL: usize = 64;
const FIRST: usize = 6;

/// What the threads of home tell.
#[derive(Debug)]
pub enum News {
    /// These meetings are there.
    Listed(Result<Vec<Entry>, String>),
    /// These forums are there.
    Forums(Vec<ForumCard>),
    /// These files were read.
    Read(Vec<Found>),
    /// That was all.
    Done,
    /// A meeting was made, or not for this reason.
    Made(Result<(Entry, Found), String>),
}

/// What reads.
#[derive(Debug)]
pub(super) struct Reading {
    archive: Archive,
    place: Place,
    clock: Clock,
    post: Post,
    /// Counts the looks; a thread that finds another number goes home.
    round: Arc<AtomicU64>,
    asked: Single<PathBuf>,
}

impl Reading {
    pub(super) fn new(archive: Archive, place: Place, clock: Clock, post: Post) -> Self {
        Self { archive, place, clock, post, round: Arc::default(), asked: Single::default() }
    }

    /// Looks at everything.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn look(&self) -> io::Result<()> {
        let round = self.round.fetch_add(1, Ordering::SeqCst) + 1;
        let wanted = Arc::clone(&self.round);
        let (archive, place, post, clock) = (self.archive.clone(), self.place.clone(), self.post.clone(), self.clock);
        let still = move || wanted.load(Ordering::SeqCst) == round;
        std::thread::Builder::new().name("archive".to_owned()).spawn(move || {
            let _doing = post.doing(Job::Reading);
            look(&archive, &place, clock, &|news| still() && post.send(Message::Home(news)));
        })?;
        Ok(())
    }

    /// Nobody is at home: what is being read is not needed.
    pub(super) fn stop(&self) {
        self.round.fetch_add(1, Ordering::SeqCst);
    }

    /// Reads this meeting now.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn read(&mut self, path: PathBuf) -> io::Result<()> {
        let (place, post, clock) = (self.place.clone(), self.post.clone(), self.clock);
        self.asked.ask("meeting", path, move |path| {
            let _doing = post.doing(Job::Reading);
            post.send(Message::Home(News::Read(vec![found(&path, &place, clock)])));
        })
    }
}

/// What is in a file, in brief.
pub(super) fn found(path: &Path, place: &Place, clock: Clock) -> Found {
    let read = read_newest(path, place, clock.now());
    let brief = read.map(|meeting| Box::new(Brief::of(&meeting))).map_err(|problem| problem.to_string());
    (path.to_path_buf(), brief)
}

/// Looks at everything; `tell` says whether anybody still wants to know.
fn look(archive: &Archive, place: &Place, clock: Clock, tell: &dyn Fn(News) -> bool) {
    match Disk.list(archive.root()) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tell(News::Listed(Err(error.to_string())));
            tell(News::Forums(forums(archive)));
            tell(News::Done);
            return;
        }
        _ => {}
    }
    let mut entries = archive.entries();
    if !tell(News::Listed(Ok(entries.clone()))) || !tell(News::Forums(forums(archive))) {
        return;
    }
    let today = clock.now().date();
    // what comes before what was, the nearest first, and last what has no date
    let away = |entry: &Entry| entry.date.map(|date| ((date - today).num_days().unsigned_abs(), date < today));
    sort::by_key(&mut entries, |entry| (away(entry).is_none(), away(entry)));
    entries.truncate(MOST_READ);
    let (first, rest) = entries.split_at(FIRST.min(entries.len()));
    for handful in std::iter::once(first).chain(rest.chunks(HANDFUL)) {
        let read = handful.iter().map(|entry| found(&entry.path, place, clock)).collect();
        if !tell(News::Read(read)) {
            return;
        }
    }
    tell(News::Done);
}

fn forums(archive: &Archive) -> Vec<ForumCard> {
    let card = |code: String| {
        let own = archive.root().join("forums").join(format!("{code}.ron")).is_file();
        match archive.forum(&code) {
            Ok(Forum { charter, wheel, .. }) => {
                ForumCard { name: clean(&charter.short).into_owned(), code, wheel, own, problem: None }
            }
            Err(error) => {
                let why = match error {
                    crate::archive::ForumError::Problem(problem) => problem.to_string(),
                    crate::archive::ForumError::Unknown(_) => String::new(),
                };
                ForumCard { name: code.clone(), code, wheel: Vec::new(), own, problem: Some(why) }
            }
        }
    };
    archive.forum_codes().into_iter().take(MOST_FORUMS).map(card).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{cell::RefCell, fs};

    fn looked(root: &Path, state: &Path) -> Vec<News> {
        let place = Place { state: state.to_path_buf(), emergency: Vec::new() };
        let told = RefCell::new(Vec::new());
        let clock = Clock::starting_at("2019-03-20T11:00:00".parse().unwrap());
        look(&Archive::new(root), &place, clock, &|news| {
            told.borrow_mut().push(news);
            true
        });
        told.into_inner()
    }

    #[test]
    fn names_come_first_then_what_is_nearest_to_today_and_broken_files_say_why() {
        let folder = tempfile::tempdir().unwrap();
        let year = folder.path().join("2019");
        fs::create_dir(&year).unwrap();
        let sessions = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/2019");
        for name in ["2019-02-05-dekom-trondelag.ron", "2019-03-20-dekom-trondelag.ron"] {
            fs::copy(sessions.join(name), year.join(name)).unwrap();
        }
        fs::write(year.join("2019-03-21-broken.ron"), "(\n version: x").unwrap();
        let told = looked(folder.path(), &folder.path().join("state"));
        let [News::Listed(Ok(entries)), News::Forums(forums), News::Read(first), News::Done] = told.as_slice() else {
            panic!("{told:?}")
        };
        assert_eq!((entries.len(), forums.len(), forums[0].own), (3, 1, false));
        let names: Vec<_> = first.iter().map(|(path, _)| path.file_stem().unwrap().to_string_lossy()).collect();
        assert_eq!(names, ["2019-03-20-dekom-trondelag", "2019-03-21-broken", "2019-02-05-dekom-trondelag"]);
        assert!(first[1].1.as_ref().is_err_and(|why| why.contains(".ron:2:")), "{first:?}");
    }

    #[test]
    fn an_archive_that_is_not_there_yet_is_an_empty_one() {
        let told = looked(Path::new("/nowhere/at/all"), Path::new("/nowhere/state"));
        assert!(matches!(told.first(), Some(News::Listed(Ok(entries))) if entries.is_empty()), "{told:?}");
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let told = looked(&file, &file);
        assert!(matches!(told.first(), Some(News::Listed(Err(_)))), "{told:?}");
    }
}
