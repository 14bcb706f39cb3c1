//! The user's own files, worn: a theme or keys that changed on the disk hold at once, and where a file is broken the last
//! good one stays and it is said why.

use super::{Own, Runtime};
use crate::{
    app::OwnRemark,
    language::{Texts, clean::clean},
    ui::theme::Remark,
};
use chrono::NaiveDateTime;

impl Runtime {
    /// The user's own files are these now.
    pub(super) fn own_files(&mut self, own: Own, now: NaiveDateTime) {
        self.app.tick(now);
        if own.keys != self.keys {
            self.keys.clone_from(&own.keys);
            let keys = own.keys.as_ref().map(|text| text.as_deref().map_err(String::as_str)).transpose();
            self.app.told_keys(keys, now);
        }
        let news = self.themes.load(own.themes);
        self.app.told_themes(self.themes.names(), self.themes.name());
        if news && self.wear() {
            self.app.told_theme_worn(self.themes.name());
        }
    }

    /// Wears the theme that is to be worn, as it is now; says whether that is another one than before. One that cannot
    /// be used at all changes nothing.
    pub(super) fn wear(&mut self) -> bool {
        let (theme, remarks) = self.themes.worn();
        let theme = theme.filter(|theme| *theme != self.look.theme);
        let changed = theme.is_some();
        if let Some(theme) = theme {
            self.look.wear(theme);
        }
        self.tell_theme(&remarks);
        changed
    }

    /// What in the theme was not understood.
    pub(super) fn tell_theme(&mut self, remarks: &[Remark]) {
        let remarks = self.theme_remarks(remarks);
        self.app.told_theme_remarks(remarks);
    }

    pub(super) fn theme_remarks(&self, remarks: &[Remark]) -> Vec<OwnRemark> {
        remarks.iter().map(|remark| in_words(remark, self.themes.name(), self.app.texts())).collect()
    }
}

/// A remark on the theme of this name: which file, which place in it, and what is the matter.
pub(super) fn in_words(remark: &Remark, name: &str, texts: &Texts) -> OwnRemark {
    let name = remark.base.as_deref().unwrap_or(name);
    let at = remark.at.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    OwnRemark { text: format!("themes/{}.ron{at}: {}", clean(name), remark.text(texts)), known: remark.known() }
}
