//! Following a meeting that another program has open: a thread looks once a second whether anything was written, reads it
//! then, and tells what is new. The screen is woken up only by that; nothing here writes, and nothing stays locked.

use super::{
    Message, Runtime, Start,
    newest::{has_more, newest},
    open,
    post::Post,
};
use crate::{
    meeting::Meeting,
    store::{Disk, OpenError, Place, Store},
    terminal::{Clock, Ending, TerminalError},
};
use ratatui::layout::Rect;
use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    time::Duration,
};

/// How long between two looks.
const BETWEEN: Duration = Duration::from_secs(1);

/// What follows, for as long as it lives.
#[derive(Debug)]
pub(super) struct Following {
    /// Nothing is ever sent: that it is gone is what ends the thread.
    _until: Sender<()>,
}

impl Following {
    /// Follows this meeting, which is known as it was opened.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn start(path: PathBuf, place: Place, clock: Clock, known: Meeting, post: Post) -> io::Result<Self> {
        let (until, ended) = channel();
        std::thread::Builder::new().name("follow".to_owned()).spawn(move || {
            let Ok(mut follower) = Store::<Meeting>::follow(Arc::new(Disk), &path, &place) else { return };
            let (mut known, mut free) = (known, false);
            loop {
                if follower.has_news()
                    && let Ok(now) = newest(&path, &place, clock.now())
                    && has_more(&now, &known)
                {
                    known = now.clone();
                    if !post.send(Message::Followed(Box::new(now))) {
                        return;
                    }
                }
                if follower.is_free() != free {
                    free = !free;
                    post.send(Message::Free(free));
                }
                // the first look is at once: something may have been written since it was opened
                if ended.recv_timeout(BETWEEN) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        })?;
        Ok(Self { _until: until })
    }
}

impl Runtime {
    /// Whether the chair left only to come back at once, with the meeting in hand.
    pub(super) const fn takes_over(&self, ended: &Result<Ending, TerminalError>) -> bool {
        self.wants_over && matches!(ended, Ok(Ending::Quit))
    }

    /// The same meeting opened anew, as the one who chairs it: the locks are taken and the journal is recovered. Where somebody
    /// else was faster, that one is followed.
    ///
    /// # Errors
    /// When it cannot be opened any more.
    pub(super) fn taken_over(self, start: &Start, post: &Post, area: Rect) -> Result<Self, OpenError> {
        let start = Start {
            themes: self.themes.clone(),
            language: self.app.chosen_language(),
            keys: self.keys.clone(),
            tour: false,
            ..start.clone()
        };
        let pane = self.app.focus();
        self.close();
        let opened = open(&start, post)?;
        let mut runtime = Self::new(start, opened, post.clone(), area);
        runtime.app.told_taken_over(pane);
        Ok(runtime)
    }
}
