//! The keyboard on Unix: the loop itself waits for the terminal, so that nothing has to be woken up between a key and its
//! picture. It sleeps in `poll(2)` until the terminal has bytes, a letter is put into the inbox, the window gets another
//! size, or a time has come, and reads what waits; what the bytes mean is `keys/`.
//!
//! The terminal is shared with the shell that started us, so it is never made non-blocking: it is read only when
//! something waits there.

use std::collections::VecDeque;
use std::io::{self, Read as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::event::Event;
use ratatui::layout::Rect;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::SIGWINCH;

use super::input::wanted;
use super::keys::{Keys, Open};
use super::port;

/// What is read at once: as much as a terminal's line holds.
const AT_ONCE: usize = 4096;
/// Nobody types so many bytes at once.
const BURST: usize = 64;
/// An Escape that nothing follows for so long was a key. What a terminal sends for one key comes in one piece.
const KEY: Duration = Duration::from_millis(25);
/// The same for what nobody types, and at the end of a burst, where a sequence may be cut: it is dropped then.
const SEQUENCE: Duration = Duration::from_millis(250);
/// A long answer of which no heap of bytes has come for so long: what comes singly is typed again. On a slow line its pieces come late.
const ANSWER: Duration = Duration::from_secs(2);
/// A paste of which nothing more comes for so long is over, whether its end mark came or not: keys are keys again.
const PASTE: Duration = Duration::from_secs(1);
/// What any system takes as a time to wait.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// Wakes the loop: rung by those who put something into the inbox.
#[derive(Debug)]
pub(super) struct Bell {
    rung: AtomicBool,
    rings: UnixStream,
    heard: UnixStream,
}

impl Bell {
    pub(super) fn new() -> io::Result<Self> {
        let (heard, rings) = UnixStream::pair()?;
        heard.set_nonblocking(true)?;
        rings.set_nonblocking(true)?;
        Ok(Self { rung: AtomicBool::new(false), rings, heard })
    }

    /// Rings, if it has not been rung since it was heard last.
    pub(super) fn ring(&self) {
        if !self.rung.swap(true, Ordering::SeqCst) {
            // where nothing more fits there is something to hear
            let _ = rustix::io::write(&self.rings, &[1]);
        }
    }

    /// Whatever was put into the inbox before this is found there after it.
    fn hear(&self) {
        let mut bytes = [0; 64];
        while matches!((&self.heard).read(&mut bytes), Ok(1..)) {}
        self.rung.store(false, Ordering::SeqCst);
    }
}

/// Whether there is somebody at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    There,
    Gone,
    /// Gone, and the loop knows it.
    Told,
}

/// The terminal, as far as it is read.
#[derive(Debug)]
pub(super) struct Keyboard {
    tty: OwnedFd,
    bell: Arc<Bell>,
    /// A window change came.
    resized: Arc<AtomicBool>,
    keys: Keys,
    events: VecDeque<Event>,
    /// When bytes came last, and whether they were more than anybody types.
    since: Instant,
    burst: bool,
    /// What was given up last: of a paste or a long answer a burst is the rest, and no keys.
    cut: Open,
    /// Reads in a row that gave nothing though something was to be had.
    empty: u8,
    line: Line,
}

impl Keyboard {
    /// Listens from now on; `known` is the size that the first frame was made for.
    pub(super) fn open(bell: Arc<Bell>, known: Rect) -> io::Result<Self> {
        let mut keyboard = Self::of(io::stdin().as_fd().try_clone_to_owned()?, bell)?;
        // A window is often resized just when its program starts: until this has listened nobody is told.
        keyboard.measure(Some((known.width, known.height)));
        Ok(keyboard)
    }

    pub(super) fn of(tty: OwnedFd, bell: Arc<Bell>) -> io::Result<Self> {
        let resized = Arc::new(AtomicBool::new(false));
        // in this order: who hears the bell finds the flag
        signal_hook::flag::register(SIGWINCH, Arc::clone(&resized))?;
        signal_hook::low_level::pipe::register(SIGWINCH, bell.rings.try_clone()?)?;
        Ok(Self {
            tty,
            bell,
            resized,
            keys: Keys::default(),
            events: VecDeque::new(),
            since: Instant::now(),
            burst: false,
            cut: Open::Nothing,
            empty: 0,
            line: Line::There,
        })
    }

    /// What was read and is not told yet.
    pub(super) fn next(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// Whether something was read that is not told yet.
    pub(super) fn has_more(&self) -> bool {
        !self.events.is_empty()
    }

    /// Whether the terminal is gone; it is said once.
    pub(super) fn told_gone(&mut self) -> bool {
        let gone = self.line == Line::Gone;
        if gone {
            self.line = Line::Told;
        }
        gone
    }

    /// Reads what waits, without waiting.
    pub(super) fn look(&mut self) {
        self.sleep(Some(Instant::now()));
    }

    /// Sleeps until something has happened: `false` when the time came first. For ever without one.
    pub(super) fn sleep(&mut self, until: Option<Instant>) -> bool {
        let given_up = self.patience().and_then(|patience| self.since.checked_add(patience));
        let until = until.into_iter().chain(given_up).min();
        let bell = Arc::clone(&self.bell);
        let mut fds = [PollFd::new(&bell.heard, PollFlags::IN), PollFd::new(&self.tty, PollFlags::IN)];
        // a terminal that is gone would always have something to say
        let there = self.line == Line::There;
        let watched = if there { &mut fds[..] } else { &mut fds[..1] };
        let left = until.map(|until| until.saturating_duration_since(Instant::now()).min(LONGEST));
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        match poll(watched, left.as_ref()) {
            Ok(0) if given_up.is_some_and(|given_up| given_up <= Instant::now()) => {
                self.give_up();
                return true;
            }
            Ok(0) => return until.is_none_or(|until| until > Instant::now()),
            // a signal came: who waits, waits again
            Err(_) => return true,
            Ok(_) => {}
        }
        let (heard, told) = (fds[0].revents(), fds[1].revents());
        if !heard.is_empty() {
            bell.hear();
            if self.resized.swap(false, Ordering::SeqCst) {
                self.measure(None);
            }
        }
        if there && !told.is_empty() {
            self.read(told);
        }
        true
    }

    /// How long what has begun may stay open.
    fn patience(&self) -> Option<Duration> {
        match self.keys.waits_for() {
            Open::Nothing => None,
            Open::Key if !self.burst => Some(KEY),
            Open::Key | Open::Sequence => Some(SEQUENCE),
            Open::Answer => Some(ANSWER),
            Open::Paste => Some(PASTE),
        }
    }

    fn give_up(&mut self) {
        self.cut = self.keys.waits_for();
        self.keys.give_up(&mut self.events);
    }

    fn read(&mut self, told: PollFlags) {
        let mut bytes = [0; AT_ONCE];
        match rustix::io::read(&self.tty, &mut bytes) {
            Ok(0) => self.empty += 1,
            Ok(read) => {
                self.empty = 0;
                self.take(&bytes[..read]);
            }
            // somebody who shares the terminal has read it meanwhile, or a signal came
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
            Err(_) => self.line = Line::Gone,
        }
        // a line that is not raw, as after a stop, has an end of its own that says nothing
        if self.empty > 0 && (told.intersects(PollFlags::HUP | PollFlags::ERR) || self.empty >= 16) {
            self.line = Line::Gone;
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.burst = bytes.len() >= BURST;
        // who types into an answer that never ends does not make it longer
        if self.burst || self.keys.waits_for() != Open::Answer {
            self.since = Instant::now();
        }
        // terminals keep escapes out of a paste: what begins with one is a key, a mouse or another paste, and no rest of it
        if self.burst && bytes.first() != Some(&0x1b) {
            match self.cut {
                Open::Paste => self.keys.resume_paste(),
                Open::Answer => self.keys.resume_answer(),
                _ => {}
            }
        }
        self.cut = Open::Nothing;
        self.keys.feed(bytes, &mut self.events);
        self.events.retain(wanted);
    }

    /// Asks for the size, and tells it unless it is `known`.
    fn measure(&mut self, known: Option<(u16, u16)>) {
        if let Ok(size) = port::size()
            && Some(size) != known
        {
            self.events.push_back(Event::Resize(size.0, size.1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyEvent};
    use std::io::Write as _;

    /// A keyboard, and the end at which keys are pressed. It is no terminal; what it does with time is the same.
    fn keyboard() -> (Keyboard, UnixStream) {
        let (far, near) = UnixStream::pair().unwrap();
        (Keyboard::of(near.into(), Arc::new(Bell::new().unwrap())).unwrap(), far)
    }

    /// Waits for the next event, however long it takes.
    fn next(keyboard: &mut Keyboard) -> Event {
        loop {
            if let Some(event) = keyboard.next() {
                return event;
            }
            assert!(keyboard.sleep(None), "there is no end of time");
        }
    }

    fn key(code: KeyCode) -> Event {
        Event::Key(KeyEvent::from(code))
    }

    fn paste(text: &str) -> Event {
        Event::Paste(text.to_owned())
    }

    #[test]
    fn an_escape_that_nothing_follows_is_a_key() {
        let (mut keyboard, mut far) = keyboard();
        far.write_all(b"\x1b").unwrap();
        assert_eq!(next(&mut keyboard), key(KeyCode::Esc));
        far.write_all(b"\x1b[A\x1b[").unwrap();
        far.write_all(b"1;1B").unwrap();
        assert_eq!((next(&mut keyboard), next(&mut keyboard)), (key(KeyCode::Up), key(KeyCode::Down)));
    }

    #[test]
    fn a_paste_that_never_ends_is_over_some_day_and_keys_are_keys_again() {
        let (mut keyboard, mut far) = keyboard();
        far.write_all(b"\x1b[200~vedtak").unwrap();
        assert_eq!(next(&mut keyboard), paste("vedtak"));
        far.write_all(b"q\x1b[A").unwrap();
        assert_eq!((next(&mut keyboard), next(&mut keyboard)), (key(KeyCode::Char('q')), key(KeyCode::Up)));
    }

    #[test]
    fn the_late_rest_of_a_paste_is_no_keys() {
        let (mut keyboard, mut far) = keyboard();
        far.write_all(b"\x1b[200~vedtak").unwrap();
        assert_eq!(next(&mut keyboard), paste("vedtak"));
        let rest = "q".repeat(BURST);
        far.write_all(format!("{rest}\x1b[201~").as_bytes()).unwrap();
        far.write_all(b"q").unwrap();
        assert_eq!((next(&mut keyboard), next(&mut keyboard)), (paste(&rest), key(KeyCode::Char('q'))));
    }

    #[test]
    fn the_late_rest_of_a_long_answer_is_no_keys_and_what_is_typed_behind_it_is() {
        let (mut keyboard, mut far) = keyboard();
        let pass = |keyboard: &mut Keyboard, time: Duration| keyboard.since = keyboard.since.checked_sub(time).unwrap();
        far.write_all(format!("\x1b]52;c;{}", "A".repeat(1_000)).as_bytes()).unwrap();
        keyboard.look();
        pass(&mut keyboard, SEQUENCE * 2);
        far.write_all(b"vSTYRT UTENFRA\x1b\\x").unwrap();
        assert_eq!(next(&mut keyboard), key(KeyCode::Char('x')), "a piece that is late");
        // given up, and a heap that comes then is its rest too
        far.write_all(format!("\x1b]52;c;{}", "A".repeat(1_000)).as_bytes()).unwrap();
        keyboard.look();
        pass(&mut keyboard, ANSWER);
        keyboard.look();
        far.write_all(format!("{}\x07y", "v".repeat(BURST)).as_bytes()).unwrap();
        assert_eq!(next(&mut keyboard), key(KeyCode::Char('y')));
        // who types into one that never ends is heard again, however fast
        far.write_all(format!("\x1b]52;c;{}", "A".repeat(1_000)).as_bytes()).unwrap();
        keyboard.look();
        for _ in 0..4 {
            pass(&mut keyboard, ANSWER / 4);
            far.write_all(b"q").unwrap();
            keyboard.look();
        }
        keyboard.look();
        far.write_all(b"z").unwrap();
        assert_eq!(next(&mut keyboard), key(KeyCode::Char('z')));
    }

    #[test]
    fn what_nobody_asked_to_be_told_is_not_told() {
        let (mut keyboard, mut far) = keyboard();
        far.write_all(b"\x1b[O\x1b[<35;3;3M\x1b[97;1:3u\x1b]11;q\x07\x1b[Ix").unwrap();
        assert_eq!((next(&mut keyboard), next(&mut keyboard)), (Event::FocusGained, key(KeyCode::Char('x'))));
    }

    #[test]
    fn a_terminal_that_is_gone_is_told_once_after_its_last_key() {
        let (mut keyboard, mut far) = keyboard();
        far.write_all(b"x").unwrap();
        drop(far);
        assert_eq!(next(&mut keyboard), key(KeyCode::Char('x')));
        while keyboard.line == Line::There {
            keyboard.sleep(None);
        }
        assert!(keyboard.told_gone() && !keyboard.told_gone());
        assert!(!keyboard.sleep(Some(Instant::now())), "it is not asked any more");
    }

    #[test]
    fn a_bell_that_was_rung_wakes_once() {
        let (mut keyboard, _far) = keyboard();
        for _ in 0..100_000 {
            keyboard.bell.ring();
        }
        assert!(keyboard.sleep(None));
        assert!(!keyboard.sleep(Some(Instant::now())));
    }
}
