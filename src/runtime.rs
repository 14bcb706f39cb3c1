//! The runtime joins the app, the store and the terminal: what happens goes into the app, what the app wants done is
//! done here, in its order and before the next frame is drawn.
//!
//! What takes longer than a moment is a job on a thread of its own (`jobs`), and its answer comes back as a message.
//! Nothing wakes up while nothing happens and no clock runs.

mod clipboard;
mod dressing;
pub mod export;
mod following;
mod hearing;
pub mod home;
mod jobs;
pub mod making;
pub mod newest;
mod own;
pub mod patience;
mod post;
pub mod reading;
mod remembering;
pub mod said;
pub mod settings;
mod single;
mod start;
mod syncing;
mod themes;

pub use jobs::write_minutes_beside;
pub use own::{LARGEST, Own, Text, is_name, keys as own_keys, text};
pub use settings::Settings;
pub use start::{ChairError, Outcome, Start};
pub use themes::{Themes, UnknownTheme, Wish};

use crate::{
    app::{App, Effect, Entry, Job, NoticeKind, Opening, pointer::Gesture, versions::Version},
    archive::Archive,
    language::Language,
    meeting::{Meeting, Reference},
    panes::{self, Look},
    store::{Disk, OpenError, Opened, Report, Store, Trouble},
    terminal::{
        Flow, Inbox, Input, Modes, Program, Screen, listen_for_signals, run_listening, run_without_listeners,
        until_next_second,
    },
    ui::Glyphs,
};
use chrono::NaiveDateTime;
use crossterm::event::MouseEvent;
use following::Following;
use jobs::Jobs;
use own::Watch;
use patience::{MOMENT, patiently_here, say_line};
use post::{Post, Told};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use reading::News;
use std::{
    hash::{BuildHasher, Hasher, RandomState},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

/// What the threads tell.
#[derive(Debug)]
pub enum Message {
    /// The store.
    Store(Report),
    /// The minutes were written here, or not for this reason.
    Minutes(Result<PathBuf, String>),
    /// The user's own files have changed, or are known now.
    Own(Own),
    /// What was chosen could not be written to the settings, and why.
    NotRemembered(String),
    /// The decisions of earlier meetings.
    Earlier(Vec<Reference>),
    /// The highest case number that the forum's other meetings of the year have taken.
    Taken(u32),
    /// Other versions of the meeting beside its file, and how many more there are than were read.
    Versions(Vec<Version>, usize),
    /// Copies that lie beside the meeting's file.
    Copies(Vec<PathBuf>),
    /// The meeting as another program has it now.
    Followed(Box<Meeting>),
    /// Whether nobody has the meeting open any more.
    Free(bool),
    /// This has begun on a thread.
    Began(Job),
    /// It is over, whatever came of it.
    Ended(Job),
    /// For home, between meetings.
    Home(News),
}

/// A random number: the standard library draws one from the system for each map.
#[must_use]
pub fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Opens a meeting, lets it be chaired, and closes it. The terminal is given back before anything is waited for.
///
/// # Errors
/// When the terminal cannot be used or the meeting cannot be opened.
pub fn chair(start: Start) -> Result<Outcome, ChairError> {
    Screen::check()?;
    let inbox = Inbox::new();
    let post = Post::new(&inbox, 1);
    let (texts, file) = (start.language.texts(), said::name(&start.path));
    let named = file.clone();
    let opening = move || say_line(&texts.msg_work_opening_file(named.as_str()));
    let opened = patiently_here(MOMENT, || open(&start, &post), opening).map_err(ChairError::Open)?;
    let listening = listen_for_signals(&inbox)?;
    let mut screen = Screen::enter(Modes { mouse: start.mouse })?;
    let clock = start.clock;
    let again = start.clone();
    let mut runtime = Runtime::new(start, opened, post.clone(), screen.area());
    let mut ended = run_listening(&mut runtime, &mut screen, &inbox, &clock, &listening);
    while runtime.takes_over(&ended) {
        runtime = runtime.taken_over(&again, &post, screen.area()).map_err(ChairError::Open)?;
        ended = run_without_listeners(&mut runtime, &mut screen, &inbox, &clock);
    }
    drop(screen);
    let speaks = runtime.app.language().texts();
    let saving = move || say_line(&speaks.msg_work_saving_file(file.as_str()));
    let (changed, unsaved, lost) = patiently_here(MOMENT, || runtime.close(), saving);
    Ok(Outcome { ending: ended?, changed, unsaved, lost })
}

/// Opens the meeting's file and journal; what the store reports goes to this sitting.
fn open(start: &Start, post: &Post) -> Result<Opened<Meeting>, OpenError> {
    let reports = post.clone();
    Store::<Meeting>::open(Arc::new(Disk), &start.path, &start.place, move |report| reports.report(report))
}

/// The app with its edges.
struct Runtime {
    /// Which sitting it is: what threads tell another is not heard.
    sitting: u32,
    app: App,
    look: Look,
    store: Store<Meeting>,
    themes: Themes,
    /// The user's keys as they were told to the app.
    keys: Option<Text>,
    /// The language in which the app was told of the theme.
    told_in: Language,
    watch: Watch,
    /// Whether a key was pressed since there was a picture.
    pressed: bool,
    post: Post,
    jobs: Jobs,
    remember_in: Option<PathBuf>,
    changed: bool,
    /// What is to be looked up when there has been a picture; nothing from then on.
    later: Option<Vec<Effect>>,
    /// The number of the last entry that the file holds, once that is known.
    in_file: Option<u64>,
    /// The number of the last entry that the app knows to be on the disk.
    synced: u64,
    /// While another program has the meeting open.
    following: Option<Following>,
    /// The chair wants the meeting that nobody has any more.
    wants_over: bool,
}

impl Program for Runtime {
    type Message = Told;

    fn update(&mut self, input: Input<Told>, now: NaiveDateTime) -> Flow {
        match input {
            Input::Key(key) => {
                self.app.key(&key, now);
                self.pressed = true;
            }
            Input::Focused => {
                self.watch.look(now, &self.post);
                self.jobs.look_for_copies();
            }
            Input::Paste(text) => self.app.paste(&text, now),
            Input::Resized(columns, rows) => self.app.resized(columns, rows, now),
            Input::Message(Told { sitting, what }) if sitting == self.sitting => self.told(what, now),
            Input::Message(_) => {}
            // a last look at the clock, so that what it changes is kept too
            Input::Tick | Input::Leaving(_) => self.app.tick(now),
            Input::Mouse(mouse) => self.pointed(mouse, now),
        }
        // letters that one frame shows become one entry of the journal, written before it
        if self.app.only_types() { Flow::Continue } else { self.perform(now) }
    }

    fn before_draw(&mut self, now: NaiveDateTime) {
        // what opening asked for, and what was typed; everything else was done by `update`
        self.perform(now);
        self.ask_synced(now);
    }

    fn drawn(&mut self, now: NaiveDateTime) {
        self.store.sync();
        // no key waits for a thread to be made, and none is made for the last one
        if std::mem::take(&mut self.pressed) {
            self.watch.glance(now, &self.post);
        }
        if let Some(later) = self.later.take() {
            // the themes to choose from, and what opening wants looked up: the first picture does not wait for them
            self.watch.look(now, &self.post);
            for effect in later {
                self.look_up(&effect);
            }
        }
    }

    fn view(&mut self, buffer: &mut Buffer) -> Option<Position> {
        panes::draw(&self.app, &mut self.look, buffer)
    }

    fn next_tick(&self, now: NaiveDateTime) -> Option<Duration> {
        let wake = self.app.next_wake().map(|wake| wake.to_std().unwrap_or_default());
        let second = self.app.ticks().then(|| until_next_second(now));
        wake.into_iter().chain(second).min()
    }
}

impl Runtime {
    /// What was opened, with everything around it.
    fn new(start: Start, opened: Opened<Meeting>, post: Post, area: Rect) -> Self {
        let mut app = App::open(Opening {
            base: opened.base,
            entries: opened.entries,
            recovered: opened.recovered,
            remarks: opened.remarks.clone(),
            read_only: opened.read_only,
            language: start.language,
            seed: seed(),
            keys: start.keys.clone().and_then(Result::ok),
            now: start.clock.now(),
            size: (area.width, area.height),
        });
        app.know_copies(opened.copies);
        app.show_found(opened.recovered, opened.remarks, opened.beside);
        if start.tour {
            app.begin_welcome();
        }
        app.named(start.path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        let (theme, remarks) = start.themes.worn();
        let look = Look::new(theme.unwrap_or_default(), *Glyphs::of(start.ascii));
        let (watch, told_in, now) = (Watch::new(start.config), start.language, start.clock.now());
        let remember_in = start.remember_in;
        let follow = || {
            let (path, place, known) = (start.path.clone(), start.place.clone(), app.meeting().clone());
            Following::start(path, place, start.clock, known, post.clone())
        };
        // without a thread for it, it is only read
        let following = app.is_in_use().then(follow).and_then(Result::ok);
        if following.is_some() {
            app.begin_following();
        }
        let in_file = (opened.recovered == 0).then(|| opened.store.last());
        let sitting = post.sitting;
        let jobs = Jobs::new(Archive::around(&start.path), start.path, post.clone());
        let mut runtime = Self {
            sitting,
            app,
            look,
            store: opened.store,
            themes: start.themes,
            keys: start.keys,
            told_in,
            watch,
            pressed: false,
            post,
            jobs,
            remember_in,
            changed: false,
            later: Some(Vec::new()),
            in_file,
            synced: 0,
            following,
            wants_over: false,
        };
        runtime.app.told_themes(runtime.themes.names(), runtime.themes.name());
        runtime.tell_theme(&remarks);
        if let Some(Err(why)) = runtime.keys.clone() {
            runtime.app.told_keys(Err(&why), now);
        }
        runtime
    }

    /// The mouse: what is under it on the screen as it was drawn last.
    fn pointed(&mut self, mouse: MouseEvent, now: NaiveDateTime) {
        let Some(gesture) = Gesture::of(mouse.kind) else { return };
        let place = (mouse.column, mouse.row);
        self.app.pointed(self.look.zones.at(place), gesture, place, now);
    }

    /// Does what the app wants done.
    fn perform(&mut self, now: NaiveDateTime) -> Flow {
        for effect in self.app.take_effects() {
            match effect {
                Effect::Journal(entry) => self.journal(&entry),
                Effect::Save => self.save(),
                Effect::WriteMinutes(language, form) => self.jobs.write_minutes(self.app.to_save(), (language, form)),
                Effect::FindTaken | Effect::FindEarlier => match &mut self.later {
                    Some(later) => later.push(effect),
                    None => self.look_up(&effect),
                },
                Effect::FindVersions(kept) => self.jobs.find_versions(kept),
                Effect::Wear(name) => {
                    self.themes.wear(&name);
                    self.wear();
                }
                Effect::RememberTheme(name) => self.remember(|settings| settings.theme = Some(name)),
                Effect::RememberLanguage(language) => self.remember(move |settings| settings.language = Some(language)),
                Effect::Copy(text) => clipboard::copy(&text),
                Effect::TakeOver => {
                    self.wants_over = true;
                    return Flow::Quit;
                }
                Effect::Quit => return Flow::Quit,
            }
        }
        if self.app.language() != self.told_in {
            self.told_in = self.app.language();
            let remarks = self.theme_remarks(&self.themes.worn().1);
            self.app.retold_theme_remarks(remarks);
        }
        if let Some(why) = self.jobs.take_failure() {
            self.app.say(NoticeKind::Refusal, why);
            self.app.tick(now);
        }
        Flow::Continue
    }

    /// Looks something up in the archive, by a worker.
    fn look_up(&mut self, effect: &Effect) {
        let meeting = self.app.meeting().clone();
        match effect {
            Effect::FindEarlier => self.jobs.find_earlier(meeting),
            _ => self.jobs.find_taken(meeting),
        }
    }

    fn save(&mut self) {
        self.store.snapshot(self.app.to_save());
        if self.app.read_only().is_none() {
            self.app.told_saving(self.store.last());
        }
    }

    /// Remembers a choice for the next start, by a worker.
    fn remember(&mut self, change: impl FnOnce(&mut Settings) + Send + 'static) {
        if let Some(folder) = self.remember_in.clone() {
            self.jobs.remember(folder, change);
        }
    }

    fn journal(&mut self, entry: &Entry) {
        if self.app.read_only().is_none() {
            // a letter is on the screen first, and on the disk then
            let number = match entry {
                Entry::Typed(_) => self.store.append_at_leisure(entry),
                _ => self.store.append(entry),
            };
            self.app.journaled(number);
            self.changed |= !matches!(entry, Entry::Seen(_));
        }
    }

    /// Saves what is not saved, waits for the minutes, frees the locks.
    fn close(self) -> (bool, Option<Trouble>, bool) {
        drop(self.following);
        let unsaved = self.in_file != Some(self.store.last()) && self.app.read_only().is_none();
        let document = unsaved.then(|| self.app.to_save());
        let unsaved = self.store.close(document).err();
        self.jobs.finish();
        let lost = unsaved.as_ref().is_some_and(|unsaved| !unsaved.in_journal);
        (self.changed, unsaved.map(|unsaved| unsaved.trouble), lost)
    }
}
