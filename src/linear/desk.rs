//! The edges of the conversation: the meeting's file and journal, lines in, words out, the clock, signals. What the app
//! wants done is done here before anything is printed, so that what is heard has been written.

use super::{
    Talk,
    elsewhere::Elsewhere,
    input::{GoOn, Line, listen},
    output::Output,
};
use crate::{
    app::{App, Effect, NoticeKind, Opening, Pane, words},
    archive::{Archive, earlier_decisions, highest_case},
    language::clean::clean,
    meeting::Meeting,
    runtime::{
        ChairError, Outcome, Start,
        patience::{MOMENT, patiently, say_line},
        said, seed, write_minutes_beside,
    },
    store::{Disk, Opened, Remark, Report, Store},
    terminal::{Clock, Ending, Inbox, Input, TerminalError, listen_for_signals},
};
use std::{io, path::PathBuf, sync::Arc, time::Duration};

/// While a case runs, the clock is looked at so often: the machine has not slept, and the case is not over its time.
const LOOK: Duration = Duration::from_secs(10);

/// So often it is looked what another program has written that has the meeting open.
const LOOK_ELSEWHERE: Duration = Duration::from_secs(2);

/// What the threads tell.
#[derive(Debug)]
pub(super) enum Heard {
    /// Somebody typed.
    Line(Line),
    /// The store.
    Store(Report),
}

/// A screen that is asked for does not exist; what is tall enough for one page of everything.
const SIZE: (u16, u16) = (80, 24);

/// Opens a meeting, lets it be chaired line by line, and closes it.
///
/// # Errors
/// When the meeting cannot be opened, or no thread can be started.
pub fn chair(start: Start) -> Result<Outcome, ChairError> {
    let inbox = Inbox::new();
    let opened = open(&start, &inbox)?;
    let listening = listen_for_signals(&inbox)?;
    let mut desk = Desk::new(start, opened);
    let go_on = listen(inbox.mailbox()).map_err(TerminalError::from)?;
    let mut ending = desk.run(&inbox, &go_on);
    while let Some(start) = desk.over.take() {
        // whoever takes over begins anew, with the meeting in hand
        desk.close(ending);
        let opened = open(&start, &inbox)?;
        desk = Desk::new(start, opened);
        desk.talk.app_mut().told_taken_over(Pane::default());
        desk.talk.settle();
        ending = desk.run(&inbox, &go_on);
    }
    drop(listening);
    Ok(desk.close(ending))
}

fn open(start: &Start, inbox: &Inbox<Heard>) -> Result<Opened<Meeting>, ChairError> {
    let reports = inbox.mailbox();
    // nobody reads any more when the loop has ended
    let on_report = move |report| {
        reports.send(Heard::Store(report));
    };
    let texts = start.language.texts();
    let opening = || say_line(&texts.msg_work_opening_file(said::name(&start.path)));
    let open = || Store::<Meeting>::open(Arc::new(Disk), &start.path, &start.place, on_report);
    patiently(MOMENT, open, opening).map_err(ChairError::Open)
}

/// The conversation with its edges.
struct Desk {
    talk: Talk,
    /// The program that has the meeting open, where it is another one.
    elsewhere: Option<Elsewhere>,
    /// How this was started, and how to begin anew where the meeting is taken over.
    started: Start,
    over: Option<Start>,
    store: Store<Meeting>,
    archive: Archive,
    path: PathBuf,
    clock: Clock,
    output: Output,
    changed: bool,
    /// Whether the mark for a line stands there already.
    prompted: bool,
    /// The number of the last entry that the file holds, once that is known.
    in_file: Option<u64>,
    /// The minutes that were written last: where, and what.
    written: Option<(PathBuf, String)>,
}

impl Desk {
    fn new(start: Start, opened: Opened<Meeting>) -> Self {
        let mut app = App::open(Opening {
            base: opened.base,
            entries: opened.entries,
            recovered: opened.recovered,
            remarks: opened.remarks,
            read_only: opened.read_only,
            language: start.language,
            seed: seed(),
            keys: None,
            now: start.clock.now(),
            size: SIZE,
        });
        let in_file = (opened.recovered == 0).then(|| opened.store.last());
        let elsewhere = Elsewhere::of(&start, &mut app);
        Self {
            talk: Talk::new(app),
            elsewhere,
            over: None,
            started: start.clone(),
            store: opened.store,
            archive: Archive::around(&start.path),
            path: start.path,
            clock: start.clock,
            output: Output::new(),
            changed: false,
            prompted: false,
            in_file,
            written: None,
        }
    }

    fn run(&mut self, inbox: &Inbox<Heard>, go_on: &GoOn) -> Ending {
        loop {
            let leaves = self.perform();
            if self.print().is_err() {
                return Ending::Gone;
            }
            if leaves {
                return Ending::Quit;
            }
            match inbox.hear(self.next_look()) {
                None | Some(Input::Tick) => {
                    self.talk.tick(self.clock.now());
                    self.look_elsewhere();
                }
                Some(Input::Message(Heard::Line(line))) => {
                    if self.take(line) {
                        return Ending::Quit;
                    }
                    go_on.go_on();
                }
                Some(Input::Message(Heard::Store(report))) => self.told(report),
                Some(Input::Leaving(ending)) => {
                    self.end();
                    return ending;
                }
                Some(_) => {}
            }
        }
    }

    /// When to look at the clock, if nobody says anything.
    fn next_look(&self) -> Option<Duration> {
        let app = self.talk.app();
        let wake = app.next_wake().map(|wake| wake.to_std().unwrap_or_default());
        let there = self.elsewhere.as_ref().map(|_| LOOK_ELSEWHERE);
        wake.into_iter().chain(app.ticks().then_some(LOOK)).chain(there).min()
    }

    fn look_elsewhere(&mut self) {
        if let Some(elsewhere) = &mut self.elsewhere {
            elsewhere.look(&mut self.talk, self.clock.now());
        }
    }

    /// Takes a line in. Says whether there are no more.
    fn take(&mut self, line: Line) -> bool {
        self.prompted = false;
        self.look_elsewhere();
        match line {
            Line::Whole(line) => self.talk.line(&line, self.clock.now()),
            Line::TooLong => self.talk.too_long(),
            Line::End => {
                self.end();
                return true;
            }
        }
        false
    }

    /// The last work: what was being written is kept, and written.
    fn end(&mut self) {
        self.talk.end_of_lines(self.clock.now());
        self.perform();
        // where nobody hears it there is nobody to tell
        let said = self.talk.take_said();
        let _ = self.output.end_line().and_then(|()| self.output.print(self.talk.app().texts(), &said));
    }

    fn print(&mut self) -> io::Result<()> {
        let said = self.talk.take_said();
        if self.prompted {
            if said.is_empty() {
                return Ok(());
            }
            // it comes by itself, after the mark where something was to be typed
            self.output.end_line()?;
        }
        self.output.print(self.talk.app().texts(), &said)?;
        self.prompted = true;
        self.output.prompt()
    }

    /// Does what the app wants done, and what it wants done after that. Says whether it wants to leave.
    fn perform(&mut self) -> bool {
        loop {
            let effects = self.talk.app_mut().take_effects();
            if effects.is_empty() {
                return false;
            }
            for effect in effects {
                if self.does(effect) {
                    return true;
                }
            }
            self.talk.settle();
        }
    }

    fn does(&mut self, effect: Effect) -> bool {
        let now = self.clock.now();
        let app = self.talk.app_mut();
        match effect {
            Effect::Journal(_) if app.read_only().is_some() => {}
            Effect::Journal(entry) => {
                let number = self.store.append(&entry);
                app.journaled(number);
                self.changed |= !matches!(*entry, crate::app::Entry::Seen(_));
            }
            Effect::Save => self.store.snapshot(app.to_save()),
            Effect::WriteMinutes(language, form) => {
                let written = write_minutes_beside(&self.path, &app.to_save(), (language, form), self.written.as_ref());
                let texts = app.texts();
                let (kind, said) = match written {
                    Ok((path, text)) => {
                        let said = texts.msg_notice_minutes_written(clean(&path.display().to_string()).as_ref());
                        self.written = Some((path, text));
                        (NoticeKind::Done, said)
                    }
                    Err(why) => (NoticeKind::Refusal, texts.msg_notice_minutes_failed(why.to_string())),
                };
                app.say(kind, said);
            }
            Effect::FindTaken => {
                let highest = highest_case(&self.archive.of_forum(&app.meeting().forum), app.meeting());
                app.told_taken(highest, now);
            }
            Effect::FindEarlier => {
                let found = earlier_decisions(&self.archive.of_forum(&app.meeting().forum), app.meeting());
                app.told_earlier(found, now);
            }
            Effect::TakeOver => {
                let language = app.chosen_language();
                self.over = Some(Start { language, ..self.started.clone() });
                return true;
            }
            Effect::Quit => return true,
            // there is no theme and no clipboard where there is no screen
            _ => {}
        }
        false
    }

    fn told(&mut self, report: Report) {
        let now = self.clock.now();
        let app = self.talk.app_mut();
        match report {
            Report::Synced(number) => app.told_synced(number, now),
            Report::Saved { revision, .. } => {
                self.in_file = Some(revision);
                app.told_saved(revision, now);
            }
            Report::Trouble(trouble) => app.told_trouble(trouble, now),
            Report::TroubleOver(area) => app.told_over(area, now),
            Report::ChangedOutside { kept } => self.remark(&Remark::OutsideKept(kept)),
            Report::FileWasGone => self.remark(&Remark::FileMissing),
        }
        self.talk.tick(now);
    }

    fn remark(&mut self, remark: &Remark) {
        let app = self.talk.app_mut();
        let text = words::remark(app.texts(), remark);
        app.say(NoticeKind::Remark, text);
    }

    /// Saves what is not saved and frees the locks.
    fn close(self, ending: Ending) -> Outcome {
        let app = self.talk.app();
        let unsaved = self.in_file != Some(self.store.last()) && app.read_only().is_none();
        let document = unsaved.then(|| app.to_save());
        let unsaved = self.store.close(document).err();
        if unsaved.is_none() && ending != Ending::Gone && app.read_only().is_none() {
            let said = app.texts().msg_linear_goodbye();
            let _ = self.output.print(app.texts(), &[said]);
        }
        let lost = unsaved.as_ref().is_some_and(|unsaved| !unsaved.in_journal);
        Outcome { ending, changed: self.changed, unsaved: unsaved.map(|unsaved| unsaved.trouble), lost }
    }
}
