//! The one inbox: whatever happens becomes a letter in it, in the order in which it happened.
//!
//! Bounded by nothing: what fills it is a person and a handful of workers, and a key must never be dropped.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use crossterm::event::{Event, KeyEvent, MouseEvent};

use super::Ending;

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
    sender: Sender<Letter<M>>,
    receiver: Receiver<Letter<M>>,
}

/// Where a worker puts its messages. Cheap to clone.
#[derive(Debug)]
pub struct Mailbox<M> {
    sender: Sender<Letter<M>>,
}

impl<M> Clone for Mailbox<M> {
    fn clone(&self) -> Self {
        Self { sender: self.sender.clone() }
    }
}

impl<M> Mailbox<M> {
    /// Sends a message; `false` when the loop has ended and nobody will read it.
    pub fn send(&self, message: M) -> bool {
        self.sender.send(Letter::Message(message)).is_ok()
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
        Self { sender, receiver }
    }

    /// A place for a worker to put its messages.
    #[must_use]
    pub fn mailbox(&self) -> Mailbox<M> {
        Mailbox { sender: self.sender.clone() }
    }

    /// Puts a terminal event in, as if it had come from the keyboard: for tests and for replaying.
    pub fn push_event(&self, event: Event) {
        // The receiver lives as long as `self`.
        let _ = self.sender.send(Letter::Event(event));
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

    pub(super) fn sender(&self) -> Sender<Letter<M>> {
        self.sender.clone()
    }

    /// Waits for a letter: for ever without a time-out. `None` when the time-out came first.
    pub(super) fn wait(&self, timeout: Option<Duration>) -> Option<Letter<M>> {
        match timeout {
            // The inbox holds a sender of its own, so the channel is never disconnected.
            None => self.receiver.recv().ok(),
            Some(timeout) => self.receiver.recv_timeout(timeout).ok(),
        }
    }

    /// A letter that is there already.
    pub(super) fn next_waiting(&self) -> Option<Letter<M>> {
        self.receiver.try_recv().ok()
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
}
