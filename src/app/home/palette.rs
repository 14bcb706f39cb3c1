//! The palette at home: every action of home by its name, with its key and with why it cannot be done; also themes and
//! languages by name. It is the menu too, which Esc opens where nothing is left to go back from: home has so few actions
//! that one list holds them all.

use super::{Home, Over, Side};
use crate::{
    app::{Action, Listed, NoticeKind, Scope, TABLE, overlay::WayAct, palette::Palette},
    language::sort,
};

impl Home {
    /// An action as it is listed here and now.
    fn entry(&self, action: Action) -> Listed {
        let (row, texts) = (action.row(), &self.texts);
        let of_home = row.scopes.first() == Some(&Scope::Home);
        Listed {
            action,
            label: row.label(texts),
            help: row.help(texts),
            place: if of_home { texts.msg_home_title() } else { texts.msg_place_program() },
            key: self.keymap.written(action, texts),
            why: row.lacks(&self.context()).map(|need| need.words_at_home(texts)),
            look: None,
        }
    }

    /// What can be done comes first, and what is of home alone before what is of the program.
    pub(super) fn open_palette(&mut self) {
        let actions = TABLE.iter().map(|row| row.action).filter(|action| action.in_palette_at_home());
        let mut entries: Vec<Listed> = actions.map(|action| self.entry(action)).collect();
        sort::by_key(&mut entries, |entry| entry.action.row().scopes.first() != Some(&Scope::Home));
        entries.extend(self.appearance.by_name(&self.texts).map(|(label, act)| {
            let action = if matches!(act, WayAct::Wear(_)) { Action::Theme } else { Action::Language };
            Listed { label, key: String::new(), look: Some(act), ..self.entry(action) }
        }));
        sort::by_key(&mut entries, |entry| entry.why.is_some());
        let also = entries.iter().map(|entry| entry.action.row().also(&self.texts)).collect();
        self.over = Some(Over::Palette(Box::new(Palette::new(entries, also))));
    }

    /// The open palette in the language on the screen.
    pub(super) fn reword_palette(&mut self) {
        let Some(Over::Palette(mut palette)) = self.over.take_if(|over| matches!(over, Over::Palette(_))) else {
            return;
        };
        let named: Vec<(String, WayAct)> = self.appearance.by_name(&self.texts).collect();
        palette.reword(palette.entries.iter().map(|entry| entry.named(&named, |action| self.entry(action))).collect());
        self.over = Some(Over::Palette(palette));
    }

    pub(super) fn act_on_palette(&mut self, action: Action) {
        let Some(Over::Palette(palette)) = &mut self.over else { return };
        match action {
            Action::HelpTyping => self.over = Some(Over::Help { top: 0 }),
            Action::PaletteUp | Action::PaletteDown => palette.travel(action),
            Action::PaletteRun => {
                let Some(entry) = palette.selected().cloned() else { return };
                if let Some(why) = entry.why {
                    return self.say(NoticeKind::Remark, why);
                }
                self.over = None;
                match entry.look {
                    Some(look) => self.keep_look(look),
                    None => self.do_action(entry.action),
                }
            }
            _ => self.over = None,
        }
    }

    /// Back to the meetings; from there the menu.
    pub(super) fn back(&mut self) {
        if self.focus == Side::Meetings {
            self.open_palette();
        } else {
            self.focus = Side::Meetings;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{
            Row,
            home::{
                HomeEffect,
                testing::{crowded, now, press, spring, told},
            },
        },
        language::Language,
    };

    const SIZE: (u16, u16) = (80, 24);

    fn homes(language: Language) -> [Home; 3] {
        [spring(language, SIZE), crowded(language, SIZE), told(language, SIZE, Vec::new())]
    }

    /// What is seen of home, but for what it says.
    fn state(home: &Home) -> String {
        let over = match home.over() {
            None => String::new(),
            Some(Over::Choice(choice)) => choice.title.clone(),
            Some(Over::New(new)) => new.editor.text(),
            Some(Over::Help { top }) => format!("help from {top}"),
            Some(Over::Palette(_)) => "palette".to_owned(),
        };
        format!("{over} {:?} {:?} {}", home.focus(), home.only(), home.lines().len())
    }

    fn said(home: &Home) -> Option<&str> {
        home.said().map(|said| said.text.as_str())
    }

    fn palette(home: &Home) -> &Palette {
        let Some(Over::Palette(palette)) = home.over() else { panic!("no palette") };
        palette
    }

    /// Home, and what it asked for when these keys were pressed.
    fn after(mut home: Home, keys: &str) -> (Home, Vec<HomeEffect>) {
        let effects = press(&mut home, keys);
        (home, effects)
    }

    #[test]
    fn every_action_of_home_is_in_its_palette_and_does_there_what_its_key_does() {
        let ways = [Action::Palette, Action::Menu];
        let of_home = |row: &&Row| row.scopes.contains(&Scope::Home) && !row.action.is_motion();
        for row in TABLE.iter().filter(of_home).filter(|row| !ways.contains(&row.action)) {
            for language in Language::ALL {
                for (by_key, mut by_name) in homes(language).into_iter().zip(homes(language)) {
                    let (name, possible) = (row.name, by_key.can(row.action));
                    press(&mut by_name, "ctrl-p");
                    by_name.paste(&row.label(&language.texts()), now());
                    let found = palette(&by_name).selected().cloned().unwrap();
                    assert_eq!(
                        (found.action, &found.look, found.why.is_none()),
                        (row.action, &None, possible),
                        "{name}"
                    );
                    let by_key = after(by_key, row.keys.first().unwrap());
                    let by_name = after(by_name, "enter");
                    assert_eq!(said(&by_key.0), said(&by_name.0), "{name}");
                    if possible {
                        assert_eq!(state(&by_key.0), state(&by_name.0), "{name}");
                        assert_eq!(by_key.1, by_name.1, "{name}");
                    } else {
                        assert_eq!(said(&by_name.0), found.why.as_deref(), "{name}");
                        assert!(by_name.1.is_empty() && palette(&by_name.0).selected() == Some(&found), "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn esc_goes_back_and_where_nothing_is_left_opens_the_menu_and_closes_it() {
        let mut home = spring(Language::Nb, SIZE);
        press(&mut home, "3 esc");
        assert!(home.focus() == Side::Meetings && home.over().is_none());
        press(&mut home, "esc");
        assert_eq!(palette(&home).selected().map(|entry| entry.action), Some(Action::HomeOpen));
        assert_eq!(press(&mut home, "esc"), []);
        assert!(home.over().is_none());
        press(&mut home, "f10 f1");
        assert!(matches!(home.over(), Some(Over::Help { .. })));
    }

    #[test]
    fn a_theme_and_a_language_are_seen_in_it_and_kept_by_name() {
        let mut home = spring(Language::Nb, SIZE);
        home.told_themes(["dark", "light"].map(str::to_owned).to_vec(), "dark");
        press(&mut home, ":");
        home.paste("lyst", now());
        let light = || "light".to_owned();
        assert_eq!(home.take_effects(), [HomeEffect::Wear(light())]);
        assert_eq!(press(&mut home, "enter"), [HomeEffect::RememberTheme(light())]);
        press(&mut home, ":");
        home.paste("english", now());
        assert_eq!(press(&mut home, "enter"), [HomeEffect::RememberLanguage(Language::En)]);
        assert_eq!((home.texts().language(), home.chosen_language()), (Language::En, Language::En));
    }
}
