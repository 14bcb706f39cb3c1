//! The minutes as they are now, kept up with every change while they are shown.

use super::{Action, App, Effect, Overlay, overlay::MinutesPage};
use crate::{
    language::Language,
    minutes::{Options, minutes, text},
};

impl App {
    pub(super) fn open_preview(&mut self) {
        let language = self.meeting().language;
        let page = MinutesPage { language, top: 0, lines: self.preview(language), of_change: self.session.changes() };
        self.overlays.push(Overlay::Minutes(Box::new(page)));
    }

    fn preview(&self, language: Language) -> Vec<String> {
        // Another language than the screen's is read only here: nobody switches it at every key.
        let other = (language != self.language()).then(|| language.texts());
        let document = minutes(self.meeting(), other.as_ref().unwrap_or(&self.texts), Options::default());
        text::text(&document).lines().map(str::to_owned).collect()
    }

    /// The preview follows the meeting.
    pub(super) fn refresh_preview(&mut self) {
        let changes = self.session.changes();
        let old = |overlay: &&Overlay| matches!(overlay, Overlay::Minutes(page) if page.of_change != changes);
        let Some(Overlay::Minutes(page)) = self.overlays.iter().find(old) else { return };
        let lines = self.preview(page.language);
        for overlay in &mut self.overlays {
            if let Overlay::Minutes(page) = overlay {
                page.top = page.top.min(lines.len().saturating_sub(1));
                page.lines.clone_from(&lines);
                page.of_change = changes;
            }
        }
    }

    pub(super) fn act_on_minutes(&mut self, action: Action) {
        let Some(Overlay::Minutes(page)) = self.overlays.last() else { return };
        let language = page.language;
        match action {
            Action::MinutesWrite => self.effects.push(Effect::WriteMinutes(language)),
            Action::MinutesLanguage => {
                let at = Language::ALL.iter().position(|known| *known == language).unwrap_or(0);
                let next = Language::ALL[(at + 1) % Language::ALL.len()];
                let lines = self.preview(next);
                if let Some(Overlay::Minutes(page)) = self.overlays.last_mut() {
                    page.language = next;
                    page.lines = lines;
                }
            }
            _ => {}
        }
    }
}
