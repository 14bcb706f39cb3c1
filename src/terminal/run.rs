//! The loop: wait, take everything that has arrived, draw once.
//!
//! One frame for many keys is what keeps a held key in step with the finger; a wait without a time-out is what keeps an
//! idle screen at zero wake-ups. The clock ticks only while the program asks for it.

use std::io;
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use crossterm::event::Event;
use ratatui::{buffer::Buffer, layout::Position};

use super::inbox::Letter;
use super::{Clock, Inbox, Input, Screen, TerminalError, signals};

/// Letters taken between two frames at most: a worker gone wild must not keep the screen from being drawn.
const MOST_BEFORE_A_FRAME: usize = 10_000;

/// And for so long at most: what is slow to take in is seen to go on.
const LONGEST_BEFORE_A_FRAME: Duration = Duration::from_millis(50);

/// What the loop runs.
pub trait Program {
    /// What workers send.
    type Message: Send + 'static;

    /// Takes in what happened; the only place where state changes.
    fn update(&mut self, input: Input<Self::Message>, now: NaiveDateTime) -> Flow;

    /// Called after everything that had arrived was taken in and before it is shown, and before the program stops or ends: what is
    /// on the screen has been written to the journal.
    fn before_draw(&mut self, _now: NaiveDateTime) {}

    /// Called when what was drawn has been sent: what need not come before a picture comes here.
    fn drawn(&mut self, _now: NaiveDateTime) {}

    /// Draws the state into an empty buffer; gives the place of the cursor where somebody types. `&mut` for what is kept
    /// of the last drawing only.
    fn view(&mut self, buffer: &mut Buffer) -> Option<Position>;

    /// When to be told the time again, if nothing else happens: `None` sleeps for ever, and a clock that is to be seen
    /// asks for [`until_next_second`](super::until_next_second).
    fn next_tick(&self, _now: NaiveDateTime) -> Option<Duration> {
        None
    }
}

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Leave; what is in the inbox behind this is not read.
    Quit,
}

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The program wanted to.
    Quit,
    /// A signal asked for it.
    Signal(i32),
    /// The terminal is gone: closed window, lost connection.
    Gone,
}

impl Ending {
    /// The exit status that tells a shell how it ended.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Quit => 0,
            Self::Signal(number) => 128 + u8::try_from(number & 0x7f).unwrap_or(0),
            // What SIGHUP would have given.
            Self::Gone => 128 + 1,
        }
    }
}

/// Runs the program on the terminal until it ends. The threads that listen live as long as the process.
///
/// # Errors
/// When the terminal cannot be listened to, or takes no more bytes for another reason than being gone.
pub fn run<P: Program>(
    program: &mut P,
    screen: &mut Screen,
    inbox: &Inbox<P::Message>,
    clock: &Clock,
) -> Result<Ending, TerminalError> {
    let listening = listen_for_signals(inbox)?;
    run_listening(program, screen, inbox, clock, &listening)
}

/// While this lives, a signal that gets no answer within two seconds ends the process.
pub struct Listening {
    _answering: signals::Answering,
}

/// Listens for signals, before the terminal is taken: one that comes while the program is still opening its files
/// must find the terminal given back.
///
/// # Errors
/// When the system lets no one listen.
pub fn listen_for_signals<M: Send + 'static>(inbox: &Inbox<M>) -> Result<Listening, TerminalError> {
    Ok(Listening { _answering: signals::listen(inbox.mailbox())? })
}

/// As [`run`], where signals are listened for already.
///
/// # Errors
/// As [`run`].
pub fn run_listening<P: Program>(
    program: &mut P,
    screen: &mut Screen,
    inbox: &Inbox<P::Message>,
    clock: &Clock,
    _: &Listening,
) -> Result<Ending, TerminalError> {
    // what is typed meanwhile waits in the terminal
    go_on(program, screen, inbox, clock, |screen| inbox.listen(screen.area()))
}

/// The same without beginning to listen: keyboard and signals are heard if the inbox has been [`run`] with already.
///
/// # Errors
/// As [`run`].
pub fn run_without_listeners<P: Program>(
    program: &mut P,
    screen: &mut Screen,
    inbox: &Inbox<P::Message>,
    clock: &Clock,
) -> Result<Ending, TerminalError> {
    go_on(program, screen, inbox, clock, |_| Ok(()))
}

/// The loop itself; `begun` is called when the first picture is there.
fn go_on<P: Program>(
    program: &mut P,
    screen: &mut Screen,
    inbox: &Inbox<P::Message>,
    clock: &Clock,
    begun: impl FnOnce(&Screen) -> Result<(), TerminalError>,
) -> Result<Ending, TerminalError> {
    let mut begun = Some(begun);
    loop {
        program.before_draw(clock.now());
        match screen.draw(|buffer| program.view(buffer)) {
            Err(error) if is_gone(&error) => return Ok(leave(program, Ending::Gone, clock.now())),
            drawn => drawn?,
        }
        if let Some(begun) = begun.take() {
            begun(screen)?;
        }
        program.drawn(clock.now());
        let first = inbox.wait(program.next_tick(clock.now()));
        let now = clock.now();
        let Some(first) = first else {
            if program.update(Input::Tick, now) == Flow::Quit {
                return Ok(finish(program, Ending::Quit, now));
            }
            continue;
        };
        let mut next = Some(first);
        let since = Instant::now();
        for _ in 0..MOST_BEFORE_A_FRAME {
            if since.elapsed() >= LONGEST_BEFORE_A_FRAME {
                break;
            }
            let Some(letter) = next.take() else { break };
            if let Some(ending) = take(letter, program, screen, now)? {
                return Ok(finish(program, ending, now));
            }
            next = inbox.next_waiting();
        }
        if let Some(letter) = next
            && let Some(ending) = take(letter, program, screen, now)?
        {
            return Ok(finish(program, ending, now));
        }
    }
}

/// Takes one letter in; the ending, when it was the last.
fn take<P: Program>(
    letter: Letter<P::Message>,
    program: &mut P,
    screen: &mut Screen,
    now: NaiveDateTime,
) -> Result<Option<Ending>, TerminalError> {
    let input = match letter {
        Letter::Event(Event::Key(key)) => Input::Key(key),
        Letter::Event(Event::Mouse(mouse)) => Input::Mouse(mouse),
        Letter::Event(Event::Paste(text)) => Input::Paste(text),
        Letter::Event(Event::Resize(width, height)) => {
            screen.resize(width, height);
            let area = screen.area();
            Input::Resized(area.width, area.height)
        }
        Letter::Event(Event::FocusGained) => Input::Focused,
        Letter::Event(Event::FocusLost) => return Ok(None),
        Letter::Message(message) => Input::Message(message),
        Letter::Suspend(wanted) => {
            // nobody knows for how long, and whether it ever goes on
            program.before_draw(now);
            program.drawn(now);
            screen.suspend();
            signals::stop_here(&wanted);
            screen.resume()?;
            return Ok(None);
        }
        Letter::Resumed => {
            screen.resume()?;
            let area = screen.area();
            Input::Resized(area.width, area.height)
        }
        Letter::Leave(ending) => {
            program.update(Input::Leaving(ending), now);
            return Ok(Some(ending));
        }
    };
    Ok((program.update(input, now) == Flow::Quit).then_some(Ending::Quit))
}

fn leave<P: Program>(program: &mut P, ending: Ending, now: NaiveDateTime) -> Ending {
    program.update(Input::Leaving(ending), now);
    finish(program, ending, now)
}

/// What was taken in last is written even though it is never drawn.
fn finish<P: Program>(program: &mut P, ending: Ending, now: NaiveDateTime) -> Ending {
    program.before_draw(now);
    ending
}

/// A terminal that went away answers with EIO; a pipe in its place with EPIPE.
fn is_gone(error: &io::Error) -> bool {
    const EIO: i32 = 5;
    error.kind() == io::ErrorKind::BrokenPipe || (cfg!(unix) && error.raw_os_error() == Some(EIO))
}
