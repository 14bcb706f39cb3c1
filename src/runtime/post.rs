//! Letters to the one inbox, each with the sitting that it is for. Meetings are opened one after the other on the same
//! screen; what a thread of one that was left has still to tell must not reach the next.

use super::{Message, syncing::Syncing};
use crate::{
    app::Job,
    terminal::{Inbox, Mailbox},
};
use std::sync::Arc;

/// What a thread tells, and whom.
#[derive(Debug)]
pub struct Told {
    /// The sitting that it is for.
    pub(super) sitting: u32,
    /// What it says.
    pub(super) what: Message,
}

/// Where the threads of one sitting put what they have to tell.
#[derive(Clone, Debug)]
pub(super) struct Post {
    mailbox: Mailbox<Told>,
    pub(super) sitting: u32,
    pub(super) syncing: Arc<Syncing>,
}

impl Post {
    pub(super) fn new(inbox: &Inbox<Told>, sitting: u32) -> Self {
        Self { mailbox: inbox.mailbox(), sitting, syncing: Arc::default() }
    }

    /// Sends a message; `false` when nobody will read it.
    pub(super) fn send(&self, what: Message) -> bool {
        self.mailbox.send(Told { sitting: self.sitting, what })
    }

    /// Tells that this has begun; that it is over is told when what comes back is dropped, however it ended.
    pub(super) fn doing(&self, job: Job) -> Doing {
        self.send(Message::Began(job));
        Doing { post: self.clone(), job }
    }
}

/// Something is being done as long as this lives.
#[derive(Debug)]
pub(super) struct Doing {
    post: Post,
    job: Job,
}

impl Drop for Doing {
    fn drop(&mut self) {
        self.post.send(Message::Ended(self.job));
    }
}
