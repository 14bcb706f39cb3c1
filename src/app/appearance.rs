//! How the program looks and which language it speaks: chosen by name in a list or in the palette, seen on the whole
//! screen while one goes through the names, and kept only by Enter; in a meeting as at home. The meeting itself knows nothing of it.
//!
//! What is seen follows from what is selected on top, and from what was chosen before where nothing is: so leaving the
//! list in any way brings back what was there.

use super::{
    App, Effect, NoticeKind, Overlay,
    overlay::{About, Choice, Way, WayAct},
};
use crate::language::{Language, Texts, clean::clean};
use chrono::NaiveDateTime;

/// What was chosen, and what is seen.
#[derive(Debug, Default)]
pub(super) struct Appearance {
    /// The themes that there are.
    themes: Vec<String>,
    /// The theme that was chosen.
    theme: String,
    /// The one that is seen.
    worn: String,
    /// The language that was chosen.
    language: Language,
    /// The one that is seen.
    spoken: Language,
}

impl Appearance {
    pub(super) fn new(language: Language) -> Self {
        Self { language, spoken: language, ..Self::default() }
    }

    /// The themes that there are, and the name of the one that is worn at first.
    pub(super) fn told_themes(&mut self, themes: Vec<String>, worn: &str) {
        self.themes = themes;
        if self.theme.is_empty() {
            self.told_chosen(worn, self.language);
        }
    }

    /// These were chosen elsewhere, and are seen already.
    pub(super) fn told_chosen(&mut self, theme: &str, language: Language) {
        theme.clone_into(&mut self.theme);
        theme.clone_into(&mut self.worn);
        (self.language, self.spoken) = (language, language);
    }

    pub(super) const fn chosen_language(&self) -> Language {
        self.language
    }

    /// The list of themes, on the one that was chosen.
    pub(super) fn list_of_themes(&self, texts: &Texts) -> Choice {
        let way = |name: &String| {
            let detail = match name.as_str() {
                "dark" => texts.msg_look_dark_detail(),
                "light" => texts.msg_look_light_detail(),
                "high-contrast" => texts.msg_look_high_contrast_detail(),
                "colour-blind" => texts.msg_look_colour_blind_detail(),
                "mono" => texts.msg_look_mono_detail(),
                own => texts.msg_look_own_detail(clean(own).as_ref()),
            };
            Way { label: theme_called(texts, name), detail: vec![detail], act: WayAct::Wear(name.clone()) }
        };
        let ways: Vec<Way> = self.themes.iter().map(way).collect();
        let at = self.themes.iter().position(|name| *name == self.theme).unwrap_or(0);
        Choice { title: texts.msg_look_themes(), ways, at, about: About::Themes, narrow: true, ..Choice::default() }
    }

    /// The list of languages, on the one that was chosen; each is called by its own name.
    pub(super) fn list_of_languages(&self, texts: &Texts) -> Choice {
        let way = |language: Language| {
            let label = capital(&language.texts().msg_language_name());
            Way { label, detail: Vec::new(), act: WayAct::Speak(language) }
        };
        let at = Language::ALL.iter().position(|language| *language == self.language).unwrap_or(0);
        let ways = Language::ALL.into_iter().map(way).collect();
        let (title, about) = (texts.msg_look_languages(), About::Languages);
        Choice { title, ways, at, about, narrow: true, ..Choice::default() }
    }

    /// Themes and languages as the palette has them, by name: `Farger: lyst`.
    pub(super) fn by_name(&self, texts: &Texts) -> impl Iterator<Item = (String, WayAct)> {
        let themes = self.themes.iter();
        let themes = themes.map(|name| {
            let label = texts.msg_look_theme_entry(theme_called(texts, name));
            (label, WayAct::Wear(name.clone()))
        });
        let languages = Language::ALL.into_iter().map(|language| {
            let label = texts.msg_look_language_entry(language.texts().msg_language_name());
            (label, WayAct::Speak(language))
        });
        themes.chain(languages)
    }

    /// This theme or language is chosen from now on.
    pub(super) fn keep(&mut self, act: &WayAct) {
        match act {
            WayAct::Wear(name) => self.theme.clone_from(name),
            WayAct::Speak(language) => self.language = *language,
            _ => {}
        }
    }

    /// See what is selected, or else what was chosen. Gives the theme and the language that are others than before.
    pub(super) fn see(&mut self, selected: Option<&WayAct>) -> (Option<String>, Option<Language>) {
        let theme = if let Some(WayAct::Wear(name)) = selected { name } else { &self.theme };
        let language = if let Some(WayAct::Speak(language)) = selected { *language } else { self.language };
        let wear = (*theme != self.worn).then(|| theme.clone());
        if let Some(wear) = &wear {
            self.worn.clone_from(wear);
        }
        let speak = (language != self.spoken).then_some(language);
        self.spoken = language;
        (wear, speak)
    }
}

/// What is said when a theme or a language was chosen.
pub(super) fn said_of(act: &WayAct, texts: &Texts) -> Option<String> {
    match act {
        WayAct::Wear(name) => Some(texts.msg_look_theme_worn(theme_called(texts, name))),
        WayAct::Speak(_) => Some(texts.msg_notice_language(texts.msg_language_name())),
        _ => None,
    }
}

/// What a theme is called.
fn theme_called(texts: &Texts, name: &str) -> String {
    match name {
        "dark" => texts.msg_look_dark(),
        "light" => texts.msg_look_light(),
        "high-contrast" => texts.msg_look_high_contrast(),
        "colour-blind" => texts.msg_look_colour_blind(),
        "mono" => texts.msg_look_mono(),
        own => clean(own).into_owned(),
    }
}

impl App {
    /// The themes that there are, and the name of the one that is worn.
    pub fn told_themes(&mut self, themes: Vec<String>, worn: &str) {
        self.appearance.told_themes(themes, worn);
        self.reword_choices();
    }

    /// What was chosen could not be remembered, and why.
    pub fn told_not_remembered(&mut self, why: &str, now: NaiveDateTime) {
        self.at(now);
        self.say(NoticeKind::Refusal, self.texts.msg_look_not_kept(clean(why).as_ref()));
    }

    /// The language that was chosen; another one may be seen while the list of them is open.
    #[must_use]
    pub const fn chosen_language(&self) -> Language {
        self.appearance.chosen_language()
    }

    pub(super) fn choose_theme(&mut self) {
        let choice = self.appearance.list_of_themes(&self.texts);
        self.open_choice(choice);
    }

    pub(super) fn choose_language(&mut self) {
        let choice = self.appearance.list_of_languages(&self.texts);
        self.open_choice(choice);
    }

    /// Keep a theme or a language that was seen.
    pub(super) fn keep_look(&mut self, act: WayAct) {
        self.appearance.keep(&act);
        self.appear();
        let said = said_of(&act, &self.texts);
        match act {
            WayAct::Wear(name) => self.effects.push(Effect::RememberTheme(name)),
            WayAct::Speak(language) => self.effects.push(Effect::RememberLanguage(language)),
            _ => {}
        }
        if let Some(said) = said {
            self.say(NoticeKind::Done, said);
        }
    }

    /// What is selected on top is seen, or else what was chosen.
    pub(super) fn appear(&mut self) {
        let selected = match self.overlays.last() {
            Some(Overlay::Choice(choice)) => choice.ways.get(choice.at).map(|way| &way.act),
            Some(Overlay::Palette(palette)) => palette.selected().and_then(|entry| entry.look.as_ref()),
            _ => None,
        };
        let (theme, language) = self.appearance.see(selected);
        self.effects.extend(theme.map(Effect::Wear));
        if let Some(language) = language {
            self.speak(language.texts());
        }
    }

    /// Speak with these texts from now on; what was said in words before is said anew, and what was only said is gone.
    pub fn speak(&mut self, texts: Texts) {
        self.texts = texts;
        self.looks += 1;
        self.status.hush();
        self.reword_choices();
        self.reword_palette();
        self.refresh_preview();
        self.lay_out_versions();
    }

    /// Lists to choose from hold their words: they are made anew, and stay where they were.
    fn reword_choices(&mut self) {
        for place in 0..self.overlays.len() {
            let Some(Overlay::Choice(choice)) = self.overlays.get(place) else { continue };
            let (about, at) = (choice.about, choice.at);
            let seen = choice.ways.get(at).map(|way| way.act.clone());
            let before = self.overlays.len();
            match about {
                About::Other | About::Refused => continue,
                About::Overrun => self.open_overrun(),
                About::Ending => self.open_ending(),
                About::Links(decision) => self.open_links(decision),
                About::Merge(measure) => self.open_merge(measure),
                About::Gaps => {
                    let choice = self.gap_choice();
                    self.open_choice(choice);
                }
                About::Themes => self.choose_theme(),
                About::Languages => self.choose_language(),
                About::OwnFiles => self.open_own_remarks(),
            }
            if self.overlays.len() > before
                && let Some(Overlay::Choice(mut anew)) = self.overlays.pop()
                && let Some(old) = self.overlays.get_mut(place)
            {
                // the names above a theme may be others now
                let look = seen.filter(|act| matches!(act, WayAct::Wear(_) | WayAct::Speak(_)));
                let same = anew.ways.iter().position(|way| Some(&way.act) == look.as_ref());
                anew.at = same.unwrap_or(at).min(anew.ways.len().saturating_sub(1));
                *old = Overlay::Choice(anew);
            }
        }
    }
}

/// With a capital letter, as names of languages have it in a list.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests;
