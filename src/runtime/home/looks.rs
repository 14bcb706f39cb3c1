//! What home wears: the theme that is seen or chosen there, the user's own files as they are on the disk, and what was
//! chosen in a meeting.

use super::Lobby;
use crate::{
    app::NoticeKind,
    runtime::{Own, Runtime, Settings, dressing},
};
use chrono::NaiveDateTime;

impl Lobby {
    /// What is worn at first; the user's own themes to choose from are looked for meanwhile.
    pub(super) fn begin(&mut self) {
        let now = self.start.clock.now();
        self.home.told_themes(self.start.themes.names(), self.start.themes.name());
        if let Some(Err(why)) = &self.start.keys {
            self.home.told_keys(Err(why), now);
        }
        self.wear();
        self.watch.look(now, &self.post);
    }

    /// Wears the theme that is to be worn, as it is now; one that cannot be used at all changes nothing.
    pub(super) fn wear(&mut self) {
        let (theme, remarks) = self.start.themes.worn();
        if let Some(theme) = theme.filter(|theme| *theme != self.look.theme) {
            self.look.wear(theme);
        }
        if let Some(remark) = remarks.first().filter(|_| remarks != self.remarks) {
            let said = dressing::in_words(remark, self.start.themes.name(), self.home.texts());
            self.home.say(NoticeKind::Remark, said.text);
        }
        self.remarks = remarks;
    }

    /// The user's own files are these now: here, and in the meetings that are opened from here.
    pub(super) fn own_files(&mut self, own: Own, now: NaiveDateTime) {
        self.home.tick(now);
        if own.keys != self.start.keys {
            let keys = own.keys.as_ref().map(|text| text.as_deref().map_err(String::as_str)).transpose();
            self.home.told_keys(keys, now);
            self.start.keys = own.keys;
        }
        let worn = self.look.theme.clone();
        let news = self.start.themes.load(own.themes);
        self.home.told_themes(self.start.themes.names(), self.start.themes.name());
        if news {
            self.wear();
        }
        if worn != self.look.theme {
            self.home.told_theme_worn(self.start.themes.name());
        }
    }

    /// What was chosen in a meeting is worn here, and the user's files are those that it read last.
    pub(super) fn take_looks(&mut self, of: &Runtime) {
        self.look.wear(of.look.theme.clone());
        self.start.themes = of.themes.clone();
        self.remarks = self.start.themes.worn().1;
        self.home.told_themes(self.start.themes.names(), self.start.themes.name());
        self.home.told_chosen(self.start.themes.name(), of.app.chosen_language());
        if of.keys != self.start.keys {
            self.start.keys.clone_from(&of.keys);
            if let Some(Ok(text)) = of.keys.as_ref().or(Some(&Ok(String::new()))) {
                // what is wrong with them was said in the meeting
                self.home.wear_keys(text);
            }
        }
    }

    /// Has a choice remembered; where that fails, home says so.
    pub(super) fn remember(&mut self, change: impl FnOnce(&mut Settings) + Send + 'static) -> std::io::Result<()> {
        let Some(folder) = self.start.remember_in.clone() else { return Ok(()) };
        self.remembering.remember(folder, self.post.clone(), change)
    }
}
