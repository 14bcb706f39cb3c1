//! Home and the meetings that are opened from it, one after the other on one screen: the terminal is taken once, and
//! nothing flickers between.

mod looks;

use super::{
    ChairError, Message, Outcome, Runtime, Start,
    making::{self, Order},
    open,
    own::Watch,
    patience::{MOMENT, patiently},
    post::{Post, Told},
    reading::{News, Reading, found},
    remembering::Remembering,
    said,
};
use crate::{
    app::{
        Job, NoticeKind,
        home::{self, Home, HomeEffect},
    },
    archive::Archive,
    language::{Language, Texts, clean::clean},
    panes::{self, Look},
    store::Place,
    terminal::{
        Clock, Ending, Flow, Inbox, Input, Modes, Program, Screen, listen_for_signals, run_listening,
        run_without_listeners,
    },
    ui::{Glyphs, Theme, theme::Remark},
};
use chrono::{NaiveDate, NaiveDateTime};
use ratatui::{buffer::Buffer, layout::Position};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// Threads of home tell this sitting; meetings are numbered from 1.
const AT_HOME: u32 = 0;

/// What home begins with.
pub struct AtHome<'a> {
    /// The archive.
    pub archive: Archive,
    /// What every meeting that is opened begins with, but for its file.
    pub start: Start,
    /// The language that was asked for, for new meetings.
    pub language: Option<Language>,
    /// Makes a copy of the example: what it begins with, and its folder.
    pub example: &'a dyn Fn() -> Result<(Start, PathBuf), String>,
    /// Removes such a copy.
    pub remove: &'a dyn Fn(&Path),
}

/// How home was left.
#[derive(Debug)]
pub struct Left {
    /// Why.
    pub ending: Ending,
    /// A meeting that could not be saved, as it was left.
    pub unsaved: Option<Outcome>,
}

/// Where to go from home.
enum Way {
    Meeting(PathBuf),
    Example,
}

/// Home, with the meetings that are opened from it, until it is left.
///
/// # Errors
/// When the terminal cannot be used.
pub fn at_home(at_home: &AtHome<'_>) -> Result<Left, ChairError> {
    Screen::check()?;
    let inbox = Inbox::new();
    let listening = listen_for_signals(&inbox)?;
    let mut screen = Screen::enter(Modes { mouse: at_home.start.mouse })?;
    let clock = at_home.start.clock;
    let mut lobby = Lobby::new(at_home, Post::new(&inbox, AT_HOME), &screen);
    let mut left = Left { ending: Ending::Quit, unsaved: None };
    left.ending = run_listening(&mut lobby, &mut screen, &inbox, &clock, &listening)?;
    let mut sitting = AT_HOME;
    while left.ending == Ending::Quit {
        let Some(way) = lobby.way.take() else { break };
        sitting = sitting.wrapping_add(1).max(1);
        lobby.reading.stop();
        // what is chosen in the meeting is written after it
        lobby.remembering.finish();
        let copy = match way {
            Way::Meeting(path) => Ok((Start { path, ..lobby.desk() }, None)),
            Way::Example => (at_home.example)().map(|(start, root)| (lobby.with_looks(start), Some(root))),
        };
        match copy {
            Err(why) => {
                lobby.back(None, &screen, clock.now());
                lobby.refuse(why);
            }
            Ok((start, root)) => {
                let path = start.path.clone();
                let sat = sit(start, &inbox, sitting, &mut screen, &mut lobby)?;
                lobby.copy_left(root.as_deref(), sat.as_ref(), at_home.remove);
                if let Some(outcome) = sat {
                    left.ending = outcome.ending;
                    if outcome.unsaved.is_some() {
                        left.unsaved = Some(outcome);
                    }
                    if left.ending != Ending::Quit {
                        break;
                    }
                }
                lobby.back(root.is_none().then_some(path.as_path()), &screen, clock.now());
            }
        }
        left.ending = run_without_listeners(&mut lobby, &mut screen, &inbox, &clock)?;
    }
    drop(screen);
    lobby.remembering.finish();
    Ok(left)
}

/// One meeting on the screen, until it is left; nothing where it could not be opened, and home says why.
fn sit(
    start: Start,
    inbox: &Inbox<Told>,
    sitting: u32,
    screen: &mut Screen,
    lobby: &mut Lobby,
) -> Result<Option<Outcome>, ChairError> {
    let post = Post::new(inbox, sitting);
    let begun = start.clock.now();
    lobby.home.told_began(Job::Opening, begun);
    let opening = || lobby.shown_waiting(screen, start.clock.now());
    let opened = patiently(MOMENT, || open(&start, &post), opening);
    lobby.home.told_ended(Job::Opening, start.clock.now());
    let opened = match opened {
        Ok(opened) => opened,
        Err(error) => {
            let why = said::not_opened(lobby.home.texts(), &error);
            lobby.refuse(why);
            return Ok(None);
        }
    };
    let clock = start.clock;
    let again = start.clone();
    let mut runtime = Runtime::new(start, opened, post.clone(), screen.area());
    let mut ended = run_without_listeners(&mut runtime, screen, inbox, &clock);
    while runtime.takes_over(&ended) {
        runtime = match runtime.taken_over(&again, &post, screen.area()) {
            Ok(runtime) => runtime,
            Err(error) => {
                let why = said::not_opened(lobby.home.texts(), &error);
                lobby.refuse(why);
                return Ok(None);
            }
        };
        ended = run_without_listeners(&mut runtime, screen, inbox, &clock);
    }
    lobby.take_looks(&runtime);
    if !matches!(ended, Ok(Ending::Quit)) {
        // nobody waits in front of a screen that is not ours any more
        screen.suspend();
    }
    let (changed, unsaved, lost) = runtime.close();
    if let Some(trouble) = &unsaved {
        let (texts, why) = (lobby.home.texts(), trouble.to_string());
        let why = if lost { texts.msg_cli_not_kept(why) } else { texts.msg_home_unsaved(why) };
        lobby.refuse(why);
    }
    Ok(Some(Outcome { ending: ended?, changed, unsaved, lost }))
}

/// Home with its edges.
struct Lobby {
    home: Home,
    look: Look,
    /// What was said of the theme that is worn.
    remarks: Vec<Remark>,
    start: Start,
    archive: Archive,
    language: Option<Language>,
    reading: Reading,
    /// The user's own files.
    watch: Watch,
    /// Whether a key was pressed since there was a picture.
    pressed: bool,
    remembering: Remembering,
    post: Post,
    /// Where to go when the loop has ended; nowhere when the program is left.
    way: Option<Way>,
}

impl Lobby {
    fn new(from: &AtHome<'_>, post: Post, screen: &Screen) -> Self {
        let area = screen.area();
        let start = from.start.clone();
        let home = Home::open(home::Opening {
            archive: said::shown(from.archive.root()),
            language: start.language,
            keys: start.keys.clone().and_then(Result::ok),
            now: start.clock.now(),
            size: (area.width, area.height),
        });
        let mut lobby = Self {
            home,
            look: Look::new(Theme::default(), *Glyphs::of(start.ascii)),
            remarks: Vec::new(),
            reading: Reading::new(from.archive.clone(), start.place.clone(), start.clock, post.clone()),
            archive: from.archive.clone(),
            language: from.language,
            watch: Watch::new(start.config.clone()),
            pressed: false,
            remembering: Remembering::default(),
            start,
            post,
            way: None,
        };
        lobby.begin();
        lobby
    }

    /// What the next meeting begins with, but for its file.
    fn desk(&self) -> Start {
        self.with_looks(self.start.clone())
    }

    /// The same looks, keys and language as here, and the same files for them: what is worn there is worn here after, and
    /// at the next start.
    fn with_looks(&self, start: Start) -> Start {
        let Start { themes, config, keys, remember_in, .. } = self.start.clone();
        Start { themes, config, keys, remember_in, language: self.home.chosen_language(), ..start }
    }

    fn refuse(&mut self, why: String) {
        self.home.say(NoticeKind::Refusal, why);
    }

    /// One picture while something is waited for: a word says what.
    fn shown_waiting(&mut self, screen: &mut Screen, now: NaiveDateTime) {
        self.home.tick(now);
        // a terminal that is gone is noticed by the loop
        let _ = screen.draw(|buffer| self.view(buffer));
    }

    /// A copy of the example is removed, unless something was done in it: then it is said where it lies.
    fn copy_left(&mut self, root: Option<&Path>, sat: Option<&Outcome>, remove: &dyn Fn(&Path)) {
        let Some(root) = root else { return };
        if sat.is_some_and(|outcome| outcome.changed) {
            let text = self.home.texts().msg_home_demo_stays(said::shown(root));
            self.home.say(NoticeKind::Done, text);
        } else {
            remove(root);
        }
    }

    /// A meeting was left.
    fn back(&mut self, path: Option<&Path>, screen: &Screen, now: NaiveDateTime) {
        let area = screen.area();
        self.home.resized(area.width, area.height, now);
        self.home.told_back(path, now);
    }

    fn perform(&mut self) -> Flow {
        for effect in self.home.take_effects() {
            let done = match effect {
                HomeEffect::Look => self.reading.look(),
                HomeEffect::Read(path) => self.reading.read(path),
                HomeEffect::Make { forum, date } => self.make(forum, date),
                HomeEffect::Wear(name) => {
                    self.start.themes.wear(&name);
                    self.wear();
                    Ok(())
                }
                HomeEffect::RememberTheme(name) => self.remember(|settings| settings.theme = Some(name)),
                HomeEffect::RememberLanguage(language) => {
                    self.remember(move |settings| settings.language = Some(language))
                }
                HomeEffect::Open(path) => {
                    self.way = Some(Way::Meeting(path));
                    return Flow::Quit;
                }
                HomeEffect::Demo => {
                    self.way = Some(Way::Example);
                    return Flow::Quit;
                }
                HomeEffect::Quit => return Flow::Quit,
            };
            if let Err(error) = done {
                self.refuse(error.to_string());
            }
        }
        Flow::Continue
    }

    /// Makes a meeting on a thread of its own: the forum's earlier meetings may lie on a slow share.
    fn make(&self, forum: String, date: NaiveDate) -> std::io::Result<()> {
        let (archive, place, clock) = (self.archive.clone(), self.start.place.clone(), self.start.clock);
        let (asked, speaks, post) = (self.language, self.home.texts().language(), self.post.clone());
        std::thread::Builder::new().name("new meeting".to_owned()).spawn(move || {
            let _doing = post.doing(Job::Making);
            let order = Order { forum: &forum, date, language: asked, otherwise: speaks, now: clock.now() };
            post.send(Message::Home(News::Made(made(&archive, &place, clock, &order, &speaks.texts()))));
        })?;
        Ok(())
    }

    fn told(&mut self, news: News, now: NaiveDateTime) {
        match news {
            News::Listed(found) => self.home.told_listed(found, now),
            News::Forums(forums) => self.home.told_forums(forums, now),
            News::Read(found) => self.home.told_read(found, now),
            News::Done => self.home.told_done(now),
            News::Made(made) => self.home.told_made(made, now),
        }
    }
}

type Made = Result<(crate::archive::Entry, home::Found), String>;

fn made(archive: &Archive, place: &Place, clock: Clock, order: &Order<'_>, texts: &Texts) -> Made {
    let made = making::prepare(archive, place, order)
        .and_then(|ready| making::create(&ready.path, place, &ready.meeting).map(|()| ready.path));
    let path = made.map_err(|error| said::not_made(texts, order.forum, &error))?;
    let entry = archive.entries().into_iter().find(|entry| entry.path == path);
    let entry = entry.ok_or_else(|| texts.msg_cli_no_such_file(said::shown(&path)))?;
    let found = found(&path, place, clock);
    Ok((entry, found))
}

impl Program for Lobby {
    type Message = Told;

    fn update(&mut self, input: Input<Told>, now: NaiveDateTime) -> Flow {
        match input {
            Input::Key(key) => {
                self.home.key(&key, now);
                self.pressed = true;
            }
            Input::Focused => self.watch.look(now, &self.post),
            Input::Paste(text) => self.home.paste(&text, now),
            Input::Resized(columns, rows) => self.home.resized(columns, rows, now),
            Input::Message(Told { sitting: AT_HOME, what: Message::Home(news) }) => self.told(news, now),
            Input::Message(Told { sitting: AT_HOME, what: Message::Began(job) }) => self.home.told_began(job, now),
            Input::Message(Told { sitting: AT_HOME, what: Message::Ended(job) }) => self.home.told_ended(job, now),
            Input::Message(Told { sitting: AT_HOME, what: Message::Own(own) }) => {
                self.own_files(own, now);
            }
            Input::Message(Told { sitting: AT_HOME, what: Message::NotRemembered(why) }) => {
                self.home.tick(now);
                let why = self.home.texts().msg_look_not_kept(clean(&why).as_ref());
                self.refuse(why);
            }
            Input::Mouse(mouse) => {
                if let Some(gesture) = crate::app::pointer::Gesture::of(mouse.kind) {
                    let place = (mouse.column, mouse.row);
                    self.home.pointed(self.look.zones.at(place), gesture, place, now);
                }
            }
            Input::Message(_) | Input::Tick | Input::Leaving(_) => self.home.tick(now),
        }
        self.perform()
    }

    fn before_draw(&mut self, _now: NaiveDateTime) {
        // what being here asks for; everything later was done by `update`
        self.perform();
    }

    fn drawn(&mut self, now: NaiveDateTime) {
        // as in a meeting
        if std::mem::take(&mut self.pressed) {
            self.watch.glance(now, &self.post);
        }
    }

    fn view(&mut self, buffer: &mut Buffer) -> Option<Position> {
        panes::home::draw(&self.home, &mut self.look, buffer)
    }

    fn next_tick(&self, _now: NaiveDateTime) -> Option<Duration> {
        self.home.next_wake().to_std().ok()
    }
}
