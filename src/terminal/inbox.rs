//! The one inbox: whatever happens becomes a letter in it, in the order in which it happened. Keys need not be put into
//! it where the loop reads them itself (`keyboard.rs`): there it waits for the terminal and for letters at once.
//!
//! Bounded by nothing: what fills it is a person and a handful of workers, and a key must never be dropped.

#[cfg(unix)]
use std::cell::RefCell;
#[cfg(unix)]
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;
#[cfg(unix)]
use std::time::Instant;

use crossterm::event::{Event, KeyEvent, MouseEvent};
use ratatui::layout::Rect;

#[cfg(unix)]
use super::keyboard::{Bell, Keyboard};
use super::{Ending, TerminalError};

/// What the program is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input<M> {
    /// A key was pressed or repeats; releases are never told.
    Key(KeyEvent),
    /// A mouse button or the wheel; moves without a button are never told.
    Mouse(MouseEvent),
    /// Text was pasted: text only, never keys.
    Paste(String),
    /// The terminal's window has the focus again: somebody was elsewhere, and may have changed files there.
    Focused,
    /// The screen has this many columns and rows now.
    Resized(u16, u16),
    /// The time asked for by [`next_tick`](super::Program::next_tick) has come.
    Tick,
    /// A worker has something to say.
    Message(M),
    /// The program ends after this, whatever the answer: a signal came, or the terminal is gone.
    Leaving(Ending),
}

/// A letter in the inbox, as it arrives.
#[derive(Debug)]
pub(super) enum Letter<M> {
    Event(Event),
    Message(M),
    Leave(Ending),
    /// Somebody asked the program to stop for a while (SIGTSTP); whether that is still wanted.
    #[cfg_attr(not(unix), allow(dead_code, reason = "only Unix stops and continues a program"))]
    Suspend(Arc<AtomicBool>),
    /// The program runs again after a stop (SIGCONT); what the terminal shows is unknown.
    #[cfg_attr(not(unix), allow(dead_code, reason = "only Unix stops and continues a program"))]
    Resumed,
}

/// The inbox itself, held by the loop.
#[derive(Debug)]
pub struct Inbox<M> {
    mailbox: Mailbox<M>,
    receiver: Receiver<Letter<M>>,
    /// The terminal, once it is listened to: the loop reads it itself.
    #[cfg(unix)]
    keyboard: RefCell<Option<Keyboard>>,
}

/// Where a worker puts its messages. Cheap to clone.
#[derive(Debug)]
pub struct Mailbox<M> {
    sender: Sender<Letter<M>>,
    /// Wakes the loop where it waits for the terminal too; nothing where the system had none to give.
    #[cfg(unix)]
    bell: Option<Arc<Bell>>,
}

impl<M> Clone for Mailbox<M> {
    fn clone(&self) -> Self {
        Self {
            sender: self.sender.clone(),
            #[cfg(unix)]
            bell: self.bell.clone(),
        }
    }
}

impl<M> Mailbox<M> {
    /// Sends a message; `false` when the loop has ended and nobody will read it.
    pub fn send(&self, message: M) -> bool {
        self.put(Letter::Message(message))
    }

    /// The same for any letter.
    pub(super) fn put(&self, letter: Letter<M>) -> bool {
        let sent = self.sender.send(letter).is_ok();
        #[cfg(unix)]
        if let Some(bell) = &self.bell {
            bell.ring();
        }
        sent
    }
}

impl<M> Default for Inbox<M> {
    fn default() -> Self {
        Self::new()
    }
}

impl<M> Inbox<M> {
    /// An empty inbox.
    #[must_use]
    pub fn new() -> Self {
        let (sender, receiver) = mpsc::channel();
        let mailbox = Mailbox {
            sender,
            #[cfg(unix)]
            bell: Bell::new().ok().map(Arc::new),
        };
        Self {
            mailbox,
            receiver,
            #[cfg(unix)]
            keyboard: RefCell::default(),
        }
    }

    /// A place for a worker to put its messages.
    #[must_use]
    pub fn mailbox(&self) -> Mailbox<M> {
        self.mailbox.clone()
    }

    /// Puts a terminal event in, as if it had come from the keyboard: for tests and for replaying.
    pub fn push_event(&self, event: Event) {
        // The receiver lives as long as `self`.
        self.mailbox.put(Letter::Event(event));
    }

    /// Waits for what happens, where there is no screen: nothing when the time-out came first. What concerns a screen
    /// alone is passed over.
    pub fn hear(&self, timeout: Option<Duration>) -> Option<Input<M>> {
        loop {
            match self.wait(timeout)? {
                Letter::Message(message) => return Some(Input::Message(message)),
                Letter::Leave(ending) => return Some(Input::Leaving(ending)),
                Letter::Suspend(wanted) => super::signals::stop_here(&wanted),
                Letter::Event(_) | Letter::Resumed => return Some(Input::Tick),
            }
        }
    }

    /// Listens to the terminal from now on; `known` is the size that the first frame was made for.
    pub(super) fn listen(&self, known: Rect) -> Result<(), TerminalError>
    where
        M: Send + 'static,
    {
        #[cfg(unix)]
        {
            let bell = self.mailbox.bell.clone().ok_or_else(|| io::Error::other("no more files can be opened"))?;
            self.keyboard.replace(Some(Keyboard::open(bell, known)?));
            Ok(())
        }
        #[cfg(not(unix))]
        super::input::listen(self.mailbox(), known)
    }

    /// Waits for a letter: for ever without a time-out. `None` when the time-out came first.
    pub(super) fn wait(&self, timeout: Option<Duration>) -> Option<Letter<M>> {
        #[cfg(unix)]
        if let Some(keyboard) = self.keyboard.borrow_mut().as_mut() {
            let until = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
            // workers that never stop talking are no reason not to hear a key
            if !keyboard.has_more() {
                keyboard.look();
            }
            loop {
                let letter = self.at_hand(keyboard);
                if letter.is_some() || !keyboard.sleep(until) {
                    return letter;
                }
            }
        }
        match timeout {
            // The inbox holds a sender of its own, so the channel is never disconnected.
            None => self.receiver.recv().ok(),
            Some(timeout) => self.receiver.recv_timeout(timeout).ok(),
        }
    }

    /// A letter that is there already.
    pub(super) fn next_waiting(&self) -> Option<Letter<M>> {
        #[cfg(unix)]
        if let Some(keyboard) = self.keyboard.borrow_mut().as_mut() {
            return self.at_hand(keyboard).or_else(|| {
                keyboard.look();
                self.at_hand(keyboard)
            });
        }
        self.receiver.try_recv().ok()
    }

    /// What needs no look at the terminal: keys that were read, and a letter of somebody else's before the next are.
    #[cfg(unix)]
    fn at_hand(&self, keyboard: &mut Keyboard) -> Option<Letter<M>> {
        let key = keyboard.next().map(Letter::Event);
        let letter = key.or_else(|| self.receiver.try_recv().ok());
        letter.or_else(|| keyboard.told_gone().then_some(Letter::Leave(Ending::Gone)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_out_in_the_order_they_came_in() {
        let inbox = Inbox::new();
        let mailbox = inbox.mailbox();
        for number in 0..2_000 {
            assert!(mailbox.clone().send(number));
        }
        for number in 0..2_000 {
            assert!(matches!(inbox.wait(None), Some(Letter::Message(n)) if n == number));
        }
        assert!(inbox.next_waiting().is_none());
    }

    #[test]
    fn a_wait_with_a_timeout_ends() {
        let inbox: Inbox<()> = Inbox::new();
        assert!(inbox.wait(Some(Duration::ZERO)).is_none());
    }

    #[test]
    fn a_worker_learns_that_nobody_reads_any_more() {
        let inbox: Inbox<()> = Inbox::new();
        let mailbox = inbox.mailbox();
        drop(inbox);
        assert!(!mailbox.send(()));
    }

    /// An inbox that listens to the keyboard at the other end.
    #[cfg(unix)]
    fn listening() -> (Inbox<u32>, std::os::unix::net::UnixStream) {
        let (far, near) = std::os::unix::net::UnixStream::pair().unwrap();
        let inbox = Inbox::new();
        let keyboard = Keyboard::of(near.into(), inbox.mailbox.bell.clone().unwrap()).unwrap();
        inbox.keyboard.replace(Some(keyboard));
        (inbox, far)
    }

    #[cfg(unix)]
    #[test]
    fn whoever_sends_wakes_the_loop_and_nothing_is_lost() {
        let (inbox, mut far) = listening();
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let mailbox = inbox.mailbox();
                std::thread::spawn(move || (0..1_000).for_each(|number| assert!(mailbox.send(number))))
            })
            .collect();
        let typing = std::thread::spawn(move || {
            for _ in 0..1_000 {
                std::io::Write::write_all(&mut far, b"x").unwrap();
            }
            far
        });
        let (mut sum, mut keys) = (0, 0);
        while sum < 4 * 999 * 500 || keys < 1_000 {
            match inbox.wait(None) {
                Some(Letter::Message(number)) => sum += number,
                Some(Letter::Event(_)) => keys += 1,
                other => panic!("{other:?}"),
            }
        }
        assert!(inbox.next_waiting().is_none());
        for worker in workers {
            worker.join().unwrap();
        }
        drop(typing.join().unwrap());
        assert!(matches!(inbox.wait(None), Some(Letter::Leave(Ending::Gone))));
    }

    #[cfg(unix)]
    #[test]
    fn a_worker_gone_wild_keeps_no_key_from_being_heard_nor_keys_a_worker() {
        let (inbox, mut far) = listening();
        for number in 0..1_000 {
            assert!(inbox.mailbox.send(number));
        }
        std::io::Write::write_all(&mut far, b"xx").unwrap();
        let told: Vec<_> = (0..3).filter_map(|_| inbox.wait(None)).collect();
        assert!(matches!(told[..], [Letter::Event(_), Letter::Event(_), Letter::Message(0)]), "{told:?}");
    }
}
