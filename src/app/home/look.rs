//! Themes, languages and keys of one's own at home: the same lists as in a meeting, seen while one goes through them.

use super::{Home, HomeEffect, Over};
use crate::{
    app::{Action, NoticeKind, act::moved, appearance::said_of, keymap, keys::KeyRemark, overlay::WayAct, words},
    language::{Language, Texts, clean::clean},
};
use chrono::NaiveDateTime;

impl Home {
    /// The themes that there are, and the name of the one that is worn.
    pub fn told_themes(&mut self, themes: Vec<String>, worn: &str) {
        self.appearance.told_themes(themes, worn);
        self.reword();
    }

    /// What was chosen in a meeting, and is worn already.
    pub fn told_chosen(&mut self, theme: &str, language: Language) {
        self.appearance.told_chosen(theme, language);
        if language != self.texts.language() {
            self.texts = language.texts();
        }
        self.reword();
    }

    /// The language that was chosen; another one may be seen while the list of them is open.
    #[must_use]
    pub const fn chosen_language(&self) -> Language {
        self.appearance.chosen_language()
    }

    /// The theme that is worn was read anew from its file.
    pub fn told_theme_worn(&mut self, name: &str) {
        let name = clean(name);
        self.say(NoticeKind::Done, self.texts.msg_look_theme_read(name.as_ref()));
    }

    /// The user's own keys are these now, or the file could not be read. Where nothing in it can be used the keys that
    /// were there stay.
    pub fn told_keys(&mut self, keys: Result<Option<&str>, &str>, now: NaiveDateTime) {
        self.tick(now);
        match keys {
            Ok(text) => {
                if self.wear_keys(text.unwrap_or_default()) {
                    self.say(NoticeKind::Done, self.texts.msg_look_keys_worn());
                }
            }
            Err(why) => {
                let why = self.texts.msg_keys_unreadable(clean(why).as_ref());
                self.say(NoticeKind::Refusal, format!("keys.ron: {why}"));
            }
        }
    }

    /// Lay a `keys.ron` over the keys that come with the program; no text is no file. Says whether all was understood.
    pub fn wear_keys(&mut self, text: &str) -> bool {
        let mut map = keymap();
        let remarks = if text.is_empty() { Vec::new() } else { map.apply(text) };
        if !remarks.iter().any(KeyRemark::is_fatal) {
            self.keymap = map;
        }
        if let Some(remark) = remarks.first() {
            let text = words::key_remark(&self.texts, remark);
            self.say(NoticeKind::Remark, text);
        }
        remarks.is_empty()
    }

    pub(super) fn choose_look(&mut self, action: Action) {
        let choice = match action {
            Action::Theme => self.appearance.list_of_themes(&self.texts),
            _ => self.appearance.list_of_languages(&self.texts),
        };
        self.over = Some(Over::Choice(Box::new(choice)));
    }

    pub(super) fn act_on_choice(&mut self, action: Action) {
        let Some(Over::Choice(choice)) = &mut self.over else { return };
        match action {
            Action::Back => self.over = None,
            Action::Choose => {
                let act = choice.ways.get(choice.at).map(|way| way.act.clone());
                self.over = None;
                if let Some(act) = act {
                    self.keep_look(act);
                }
            }
            motion => choice.at = moved(choice.at, motion, choice.ways.len().max(1), choice.ways.len()),
        }
    }

    pub(super) fn keep_look(&mut self, act: WayAct) {
        self.appearance.keep(&act);
        self.appear();
        if let Some(said) = said_of(&act, &self.texts) {
            self.say(NoticeKind::Done, said);
        }
        match act {
            WayAct::Wear(name) => self.effects.push(HomeEffect::RememberTheme(name)),
            WayAct::Speak(language) => self.effects.push(HomeEffect::RememberLanguage(language)),
            _ => {}
        }
    }

    /// What is selected in the list is seen, or else what was chosen.
    pub(super) fn appear(&mut self) {
        let selected = match &self.over {
            Some(Over::Choice(choice)) => choice.ways.get(choice.at).map(|way| &way.act),
            Some(Over::Palette(palette)) => palette.selected().and_then(|entry| entry.look.as_ref()),
            _ => None,
        };
        let (theme, language) = self.appearance.see(selected);
        self.effects.extend(theme.map(HomeEffect::Wear));
        if let Some(language) = language {
            self.speak(language.texts());
        }
    }

    /// Speak with these texts from now on; what was only said is gone.
    pub fn speak(&mut self, texts: Texts) {
        self.texts = texts;
        self.said = None;
        self.reword();
    }

    /// A list holds its words: it is made anew, and stays where it was.
    fn reword(&mut self) {
        self.reword_palette();
        let Some(Over::Choice(choice)) = &mut self.over else { return };
        let selected = choice.ways.get(choice.at).map(|way| way.act.clone());
        let mut anew = match selected {
            Some(WayAct::Wear(_)) => self.appearance.list_of_themes(&self.texts),
            _ => self.appearance.list_of_languages(&self.texts),
        };
        // the names above it may be others now
        let same = anew.ways.iter().position(|way| Some(&way.act) == selected.as_ref());
        anew.at = same.unwrap_or(choice.at).min(anew.ways.len().saturating_sub(1));
        **choice = anew;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{
        home::testing::{now, press, spring},
        pointer::{Gesture, Target},
    };

    fn home() -> Home {
        let mut home = spring(Language::Nb, (80, 24));
        home.told_themes(["dark", "light", "mono", "mine"].map(str::to_owned).to_vec(), "dark");
        home
    }

    fn wear(name: &str) -> HomeEffect {
        HomeEffect::Wear(name.to_owned())
    }

    #[test]
    fn a_theme_is_seen_on_the_way_kept_by_enter_and_brought_back_by_esc() {
        let mut home = home();
        assert_eq!(press(&mut home, "T"), []);
        assert_eq!(press(&mut home, "down"), [wear("light")]);
        assert_eq!(press(&mut home, "end"), [wear("mine")]);
        assert_eq!(press(&mut home, "esc"), [wear("dark")]);
        assert!(home.over().is_none() && home.said().is_none());
        let remember = HomeEffect::RememberTheme("light".into());
        assert_eq!(press(&mut home, "T down enter"), [wear("light"), remember]);
        assert!(home.over().is_none() && home.said().is_some());
        assert_eq!(press(&mut home, "T esc"), [], "the list opens on what was chosen");
    }

    #[test]
    fn the_screen_speaks_a_language_on_the_way() {
        let mut home = home();
        press(&mut home, "L end");
        assert_eq!((home.texts().language(), home.chosen_language()), (Language::En, Language::Nb));
        let Some(Over::Choice(choice)) = home.over() else { panic!() };
        assert_eq!((choice.title.as_str(), choice.at), ("Choose the language of the screen", 2));
        press(&mut home, "esc");
        assert_eq!(home.texts().language(), Language::Nb);
        assert_eq!(press(&mut home, "L down enter"), [HomeEffect::RememberLanguage(Language::Nn)]);
        assert_eq!((home.texts().language(), home.chosen_language()), (Language::Nn, Language::Nn));
        home.told_chosen("mono", Language::En);
        assert_eq!(press(&mut home, "T esc"), [], "what was chosen in a meeting is worn already");
        assert_eq!(home.texts().language(), Language::En);
    }

    #[test]
    fn the_mouse_shows_and_chooses_too() {
        let mut home = home();
        press(&mut home, "T");
        let mut click = |target| {
            home.pointed(Some(target), Gesture::Press, (0, 0), now());
            home.pointed(Some(target), Gesture::Release, (0, 0), now());
            home.take_effects()
        };
        assert_eq!(click(Target::OverlayRow(2)), [wear("mono")]);
        assert_eq!(click(Target::OverlayRow(2)), [HomeEffect::RememberTheme("mono".into())]);
        press(&mut home, "T");
        home.pointed(None, Gesture::WheelDown, (0, 0), now());
        assert_eq!(home.take_effects(), [wear("mine")]);
        home.pointed(Some(Target::Outside), Gesture::Press, (0, 0), now());
        assert_eq!(home.take_effects(), [wear("mono")]);
    }

    #[test]
    fn a_theme_that_comes_while_the_list_is_open_is_in_it() {
        let mut home = home();
        press(&mut home, "T end");
        home.told_themes(["dark", "light", "mono", "another", "mine"].map(str::to_owned).to_vec(), "mine");
        let Some(Over::Choice(choice)) = home.over() else { panic!() };
        assert_eq!(choice.at, 4, "it stays on the one that is seen");
    }

    #[test]
    fn changed_keys_hold_at_once_and_broken_ones_leave_the_last_good() {
        let mut home = home();
        home.told_keys(Ok(Some("{ \"home-new\": [\"f9\"] }")), now());
        assert_eq!(home.key_of(Action::HomeNew), "F9");
        home.told_keys(Ok(Some("{ \"home-new\": [\"c\" ")), now());
        assert_eq!(home.key_of(Action::HomeNew), "F9");
        assert!(home.said().unwrap().text.starts_with("keys.ron:1:"), "{:?}", home.said());
        home.told_keys(Ok(None), now());
        assert_eq!(home.key_of(Action::HomeNew), "a");
    }
}
