//! Choices for the next start are written by threads, one after the other, so that the last one counts; whoever leaves
//! waits for them, so that a choice that was seen is found again.

use super::{Message, Settings, post::Post};
use std::{io, path::PathBuf, thread::JoinHandle};

/// What writes the settings.
#[derive(Debug, Default)]
pub(super) struct Remembering {
    thread: Option<JoinHandle<()>>,
}

impl Remembering {
    /// Remembers a choice, after those that are being written; what goes wrong is posted.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn remember(
        &mut self,
        folder: PathBuf,
        post: Post,
        change: impl FnOnce(&mut Settings) + Send + 'static,
    ) -> io::Result<()> {
        let before = self.thread.take();
        let thread = std::thread::Builder::new().name("settings".to_owned()).spawn(move || {
            // one after the other, or the later choice may be written first
            let _ = before.map(JoinHandle::join);
            if let Err(error) = Settings::change(&folder, change) {
                post.send(Message::NotRemembered(error.to_string()));
            }
        })?;
        self.thread = Some(thread);
        Ok(())
    }

    /// Waits for what is still being written.
    pub(super) fn finish(&mut self) {
        // one that panicked has been reported by the hook
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{language::Language, terminal::Inbox};

    #[test]
    fn the_last_choice_counts_and_is_there_when_it_was_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let post = Post::new(&Inbox::new(), 0);
        let mut remembering = Remembering::default();
        for number in 0..30 {
            let theme = move |settings: &mut Settings| settings.theme = Some(number.to_string());
            remembering.remember(folder.path().into(), post.clone(), theme).unwrap();
        }
        remembering.remember(folder.path().into(), post, |settings| settings.language = Some(Language::Nn)).unwrap();
        remembering.finish();
        let settings = Settings { theme: Some("29".into()), language: Some(Language::Nn) };
        assert_eq!(Settings::read(folder.path()), settings);
    }
}
