//! What threads tell the open meeting: the store, the jobs, whoever looks after the user's own files, another program.

use super::{Message, Runtime};
use crate::{
    app::{NoticeKind, words},
    language::{clean::clean, system::answered},
    store::{Remark, Report},
};
use chrono::NaiveDateTime;

impl Runtime {
    /// Takes in what a thread has to tell.
    pub(super) fn told(&mut self, message: Message, now: NaiveDateTime) {
        let app = &mut self.app;
        match message {
            Message::Store(Report::Synced(number)) => app.told_synced(number, now),
            Message::Store(Report::Saved { revision, .. }) => {
                self.in_file = Some(revision);
                app.told_saved(revision, now);
            }
            Message::Store(Report::Trouble(trouble)) => app.told_trouble(trouble, now),
            Message::Store(Report::TroubleOver(area)) => app.told_over(area, now),
            Message::Store(Report::ChangedOutside { kept }) => app.told_outside(kept, now),
            Message::Store(Report::FileWasGone) => self.remark(&Remark::FileMissing, now),
            Message::Own(own) => self.own_files(own, now),
            Message::NotRemembered(why) => app.told_not_remembered(&why, now),
            Message::Earlier(found) => app.told_earlier(found, now),
            Message::Copies(copies) => app.told_copies(copies, now),
            Message::Followed(meeting) => app.told_followed(*meeting, now),
            Message::Free(free) => app.told_free(free, now),
            Message::Versions(versions, more) => app.told_versions(versions, more, now),
            Message::Taken(number) => app.told_taken(number, now),
            Message::Began(job) => app.told_began(job, now),
            Message::Ended(job) => app.told_ended(job, now),
            // for another sitting
            Message::Home(_) => {}
            Message::Minutes(Ok(path)) => {
                app.tick(now);
                // it lies beside the meeting: the whole path would be cut before it says anything
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                app.say(NoticeKind::Done, app.texts().msg_notice_minutes_written(clean(&name).as_ref()));
            }
            Message::Minutes(Err(why)) => {
                app.tick(now);
                app.say(NoticeKind::Refusal, app.texts().msg_notice_minutes_failed(answered(app.texts(), &why)));
            }
        }
    }

    fn remark(&mut self, remark: &Remark, now: NaiveDateTime) {
        self.app.tick(now);
        let text = words::remark(self.app.texts(), remark);
        self.app.say(NoticeKind::Remark, text);
    }
}
