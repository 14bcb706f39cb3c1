//! Following a meeting that another program has open: what is written there is shown here, and when nobody has it any more
//! the chair can take it over.

use super::{Action, App, Derived, Effect, NoticeKind, Pane};
use crate::{language::clean::clean, meeting::Meeting, store::ReadOnly};
use chrono::NaiveDateTime;

impl App {
    /// Whether another program has the meeting open.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        matches!(self.status.why_read_only(), Some(ReadOnly::InUse(_)))
    }

    /// What is written in the other program will be told here.
    pub fn begin_following(&mut self) {
        self.status.follow();
    }

    /// Whether this one shows what another program writes.
    #[must_use]
    pub fn is_following(&self) -> bool {
        self.is_in_use() && self.status.follows()
    }

    /// Who is followed, or that nobody has the meeting any more.
    pub(super) fn followed_in_words(&self) -> Option<String> {
        let texts = &self.texts;
        match self.status.why_read_only().filter(|_| self.is_following()) {
            _ if self.is_free() => Some(texts.msg_follow_free(self.key_of(Action::TakeOver))),
            Some(ReadOnly::InUse(Some(holder))) => {
                Some(texts.msg_follow_who(clean(&holder.user).as_ref(), clean(&holder.host).as_ref()))
            }
            Some(_) => Some(texts.msg_follow_somebody()),
            None => None,
        }
    }

    /// What is said to whoever would change something while another program has the meeting: how it could be.
    pub(super) fn only_follows(&self) -> Option<String> {
        let (texts, key) = (&self.texts, self.key_of(Action::TakeOver));
        match self.status.why_read_only().filter(|_| self.is_following()) {
            Some(_) if self.is_free() => Some(texts.msg_follow_free(key)),
            Some(ReadOnly::InUse(Some(holder))) => Some(texts.msg_follow_only(key, clean(&holder.user).as_ref())),
            Some(_) => Some(texts.msg_follow_only_somebody(key)),
            None => None,
        }
    }

    /// The meeting as it is now in the other program. What is selected stays, but where the forum goes on to another case.
    pub fn told_followed(&mut self, meeting: Meeting, now: NaiveDateTime) {
        self.at(now);
        if !self.is_following() {
            return;
        }
        let went_on = meeting.current != self.meeting().current;
        self.session.show(meeting);
        self.derived = Derived::of(self.session.meeting());
        if went_on {
            self.follow_current();
        }
        self.selections_hold();
        self.refresh_preview();
        self.lay_out_versions();
    }

    /// Nobody has the meeting open any more, or somebody has it again.
    pub fn told_free(&mut self, free: bool, now: NaiveDateTime) {
        self.at(now);
        self.status.set_free(free);
    }

    /// Whether the meeting can be taken over.
    pub(super) fn is_free(&self) -> bool {
        self.is_following() && self.status.is_free()
    }

    /// The meeting was opened anew, where the chair was before.
    pub fn told_taken_over(&mut self, pane: Pane) {
        self.focus = pane;
        if self.status.writable() {
            // what opening had to say stands behind it
            let (kind, rest) =
                self.take_notice().map_or((NoticeKind::Done, String::new()), |said| (said.kind, said.text));
            let text = format!("{} {rest}", self.texts.msg_follow_taken());
            self.say(kind, text.trim_end().to_owned());
        }
    }

    pub(super) fn take_over(&mut self) {
        self.effects.push(Effect::TakeOver);
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        app::{
            Action, Effect, NoticeKind, Pane,
            testing::{example, open, press, refused},
        },
        meeting::Meeting,
        store::ReadOnly,
    };

    fn following() -> crate::app::App {
        let mut app = open(example());
        app.status.set_read_only(ReadOnly::InUse(None));
        app.begin_following();
        app
    }

    #[test]
    fn what_is_written_elsewhere_is_shown_and_what_is_selected_stays() {
        let mut app = following();
        press(&mut app, "2 down right");
        let selected = (app.questions.at, app.questions.column, app.focus());
        let version = app.version();
        let mut meeting = example();
        meeting.agenda[3].notes = "Skrevet av den første.".into();
        app.told_followed(meeting.clone(), app.now());
        assert_eq!(*app.meeting(), meeting);
        assert_ne!(app.version(), version, "it is drawn anew");
        assert_eq!((app.questions.at, app.questions.column, app.focus()), selected);
        let next = meeting.agenda[5].id;
        app.told_followed(Meeting { current: Some(next), ..meeting }, app.now());
        assert_eq!(app.agenda.at, 5, "the case that the forum went on to");
        assert_eq!(app.focus(), Pane::Questions);
        assert!(app.take_effects().is_empty(), "nothing is written here");
    }

    #[test]
    fn what_is_gone_there_takes_nothing_down_here() {
        let mut app = following();
        press(&mut app, "4 down enter");
        let mut meeting = example();
        meeting.decisions.clear();
        meeting.agenda.clear();
        meeting.people.clear();
        meeting.measures.clear();
        app.told_followed(meeting, app.now());
        press(&mut app, "down enter up esc 1 down 2 down 3 down p down enter esc M pagedown esc V esc");
    }

    #[test]
    fn a_key_that_would_change_something_says_when_it_could() {
        let holder = crate::store::Holder { user: "kari".into(), host: "maskin".into(), pid: 7, since: 0 };
        for (who, name) in [(Some(holder), "kari"), (None, "den andre")] {
            let mut app = open(example());
            app.status.set_read_only(ReadOnly::InUse(who));
            app.begin_following();
            for key in ["d", "u", "a", "n", "v", "f"] {
                press(&mut app, key);
                let said = refused(&app).or(app.take_notice().map(|notice| notice.text)).unwrap();
                assert_eq!(said, format!("Du følger med. O tar over når {name} er ferdig."), "{key}");
                assert_ne!(Some(said), app.read_only(), "it is not what stood there already");
                press(&mut app, "esc");
            }
        }
        let mut app = open(example());
        app.status.set_read_only(ReadOnly::Protected);
        press(&mut app, "n");
        assert_eq!(refused(&app).unwrap(), "Møtet kan bare leses her.");
    }

    #[test]
    fn only_a_meeting_that_nobody_has_is_taken_over() {
        let mut app = following();
        assert!(!app.can(Action::TakeOver));
        press(&mut app, "O");
        assert!(!app.take_effects().contains(&Effect::TakeOver));
        app.told_free(true, app.now());
        assert!(app.read_only().unwrap().contains("O tar over"), "{:?}", app.read_only());
        press(&mut app, "O");
        assert!(app.take_effects().contains(&Effect::TakeOver));
        app.told_free(false, app.now());
        assert!(!app.can(Action::TakeOver));
        let mut over = open(example());
        over.say(NoticeKind::Remark, "Det ligger en kopi der.".into());
        over.told_taken_over(Pane::Lists);
        let said = over.notice().unwrap().text.as_str();
        assert!(said.starts_with("Du har tatt over") && said.ends_with("Det ligger en kopi der."), "{said}");
        assert_eq!(over.focus(), Pane::Lists);
        let mut own = open(example());
        own.told_free(true, own.now());
        own.told_followed(Meeting { number: 99, ..example() }, own.now());
        assert!(!own.can(Action::TakeOver) && own.meeting().number != 99, "a meeting of one's own follows nobody");
    }
}
