//! The user's own keys and themes, as the app knows them: what in the files was not understood is said once in the last
//! line, and stays to be read in full.

use super::{
    App, NoticeKind, keymap,
    keys::KeyRemark,
    overlay::{About, Choice, Way, WayAct},
    words,
};
use crate::language::clean::clean;
use chrono::NaiveDateTime;

/// A remark on a theme, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRemark {
    /// What is the matter, and where.
    pub text: String,
    /// What could have stood there, if that is a list of names.
    pub known: String,
}

/// What was not understood.
#[derive(Debug, Default)]
pub(super) struct OwnFiles {
    keys: Vec<KeyRemark>,
    theme: Vec<OwnRemark>,
}

impl App {
    /// The user's own keys are these now, or the file could not be read. Where nothing in it can be used the keys that
    /// were there stay.
    pub fn told_keys(&mut self, keys: Result<Option<&str>, &str>, now: NaiveDateTime) {
        self.at(now);
        match keys {
            Ok(text) => {
                self.own_keys(text.unwrap_or_default());
                if self.own.keys.is_empty() {
                    self.say(NoticeKind::Done, self.texts.msg_look_keys_worn());
                }
            }
            Err(why) => {
                let why = self.texts.msg_keys_unreadable(clean(why).as_ref());
                self.say(NoticeKind::Refusal, format!("keys.ron: {why}"));
            }
        }
    }

    /// Lay a `keys.ron` over the keys that come with the program; no text is no file.
    pub(super) fn own_keys(&mut self, text: &str) {
        let mut map = keymap();
        let remarks = if text.is_empty() { Vec::new() } else { map.apply(text) };
        if !remarks.iter().any(KeyRemark::is_fatal) {
            self.keymap = map;
            self.looks += 1;
        }
        let first = remarks.first().map(|remark| words::key_remark(&self.texts, remark));
        let count = remarks.len();
        self.own.keys = remarks;
        if let Some(first) = first {
            self.say_remarks(&first, count);
        }
    }

    /// What in the theme that is worn was not understood. Remarks that were told already are not said again.
    pub fn told_theme_remarks(&mut self, remarks: Vec<OwnRemark>) {
        if remarks == self.own.theme {
            return;
        }
        let said = remarks.first().map(|remark| remark.text.clone());
        let count = remarks.len();
        self.own.theme = remarks;
        if let Some(said) = said {
            self.say_remarks(&said, count);
        }
    }

    /// The same in another language, said by nobody.
    pub fn retold_theme_remarks(&mut self, remarks: Vec<OwnRemark>) {
        self.own.theme = remarks;
    }

    /// The theme that is worn was read anew from its file.
    pub fn told_theme_worn(&mut self, name: &str) {
        let name = clean(name);
        self.say(NoticeKind::Done, self.texts.msg_look_theme_read(name.as_ref()));
    }

    fn say_remarks(&mut self, first: &str, count: usize) {
        let text = match count.checked_sub(1) {
            Some(more @ 1..) => format!("{first} {}", self.texts.msg_look_more(more)),
            _ => first.to_owned(),
        };
        self.say(NoticeKind::Remark, text);
    }

    /// Everything that was not understood, with what could have stood there.
    pub(super) fn open_own_remarks(&mut self) {
        let texts = &self.texts;
        let way = |label: String, known: String| {
            let detail = if known.is_empty() { Vec::new() } else { vec![texts.msg_theme_known(known)] };
            Way { label, detail, act: WayAct::Nothing }
        };
        let keys = self.own.keys.iter().map(|r| way(words::key_remark(texts, r), words::key_known(r)));
        let theme = self.own.theme.iter().map(|remark| way(remark.text.clone(), remark.known.clone()));
        let (ways, title, empty) = (keys.chain(theme).collect(), texts.msg_look_remarks(), texts.msg_look_no_remarks());
        self.open_choice(Choice { title, ways, empty, about: About::OwnFiles, ..Choice::default() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{
        Action, Overlay,
        testing::{example, open, press},
    };

    fn said(app: &App) -> &str {
        app.notice().map_or("", |notice| notice.text.as_str())
    }

    #[test]
    fn changed_keys_hold_at_once_and_broken_ones_leave_the_last_good() {
        let mut app = open(example());
        let now = app.now();
        app.told_keys(Ok(Some("{ \"zoom\": [\"f9\"] }")), now);
        assert_eq!((app.key_of(Action::Zoom).as_str(), said(&app)), ("F9", "Tastene i keys.ron gjelder nå."));
        app.told_keys(Ok(Some("{ \"zoom\": [\"c\" ")), now);
        assert_eq!(app.key_of(Action::Zoom), "F9", "nothing in the file holds, so nothing changes");
        assert!(said(&app).starts_with("keys.ron:1:"), "{}", said(&app));
        app.told_keys(Err("no such\x1b device"), now);
        assert!(said(&app).ends_with("no such␛ device"), "{}", said(&app));
        app.told_keys(Ok(None), now);
        assert_eq!(app.key_of(Action::Zoom), "z", "without the file the keys are those of the program");
    }

    #[test]
    fn one_remark_is_said_and_all_are_listed() {
        let mut app = open(example());
        let now = app.now();
        app.told_keys(Ok(Some("{\n \"zom\": [\"b\"],\n \"undo\": [\"hyper-x\"],\n}")), now);
        assert!(said(&app).starts_with("keys.ron:2:2: ") && said(&app).contains("«zoom»?"), "{}", said(&app));
        app.act(Action::OwnRemarks);
        let Some(Overlay::Choice(choice)) = app.overlays().last() else { panic!() };
        assert_eq!(choice.ways.len(), 2);
        assert!(choice.ways[0].detail[0].contains("next-item"), "every name is listed");
        assert!(choice.ways[1].label.starts_with("keys.ron:3:11: "), "{}", choice.ways[1].label);
        press(&mut app, "esc");
        app.told_theme_remarks(vec![OwnRemark { text: "themes/mine.ron:1:2: x".into(), known: String::new() }]);
        assert_eq!(said(&app), "themes/mine.ron:1:2: x");
    }
}
