//! The palette: every action by its name, found by typing a few of its letters or another word for it. What is likely
//! here stands first; what cannot be done now is there too, with the reason.

use super::{Action, App, Listed, Overlay, Scope, TABLE, find, find::Found, fuzzy::Matcher, overlay::WayAct};
use crate::{
    editor::{Clipboard, Editor, Kind, Outcome},
    language::sort,
};
use crossterm::event::KeyEvent;

/// The open palette.
#[derive(Debug)]
pub struct Palette {
    /// What was typed.
    pub editor: Editor,
    /// All that can be chosen, the likeliest first, in the words that are shown.
    pub entries: Vec<Listed>,
    /// The same in the words of the language in which the chair types, where another one is only seen.
    own: Option<Vec<Listed>>,
    /// What matches, best first.
    pub hits: Vec<Found>,
    /// The selected one among the hits.
    pub at: usize,
    /// Other words for each of the entries.
    also: Vec<String>,
    fuzzy: Matcher,
}

impl Palette {
    pub(super) fn new(entries: Vec<Listed>, also: Vec<String>) -> Self {
        let mut fuzzy = Matcher::default();
        let hits = find::find(&mut fuzzy, "", &entries, &also);
        Self { editor: Editor::new("", Kind::Line), entries, own: None, hits, at: 0, also, fuzzy }
    }

    /// The same entries in other words. What is typed is looked for in those of the language that it is typed in: else
    /// what was found would be gone as soon as it is seen.
    pub(super) fn reword(&mut self, entries: Vec<Listed>) {
        let shown = std::mem::replace(&mut self.entries, entries);
        let own = self.own.take().unwrap_or(shown);
        self.own = (own != self.entries).then_some(own);
    }

    /// Whether its words are those of the language in which the chair types: then the letters that were found can be shown.
    #[must_use]
    pub const fn in_own_words(&self) -> bool {
        self.own.is_none()
    }

    /// A key that is no action here: text.
    pub fn key(&mut self, key: &KeyEvent, clipboard: &mut Clipboard) {
        if self.editor.key(key, clipboard) == Outcome::Changed {
            self.search();
        }
    }

    /// Pasted text is searched for.
    pub fn paste(&mut self, text: &str) {
        if self.editor.paste(text) == Outcome::Changed {
            self.search();
        }
    }

    /// Up or down by one.
    pub(super) fn travel(&mut self, motion: Action) {
        self.at = match motion {
            Action::PaletteUp => self.at.saturating_sub(1),
            _ => (self.at + 1).min(self.hits.len().saturating_sub(1)),
        };
    }

    /// The selected action.
    #[must_use]
    pub fn selected(&self) -> Option<&Listed> {
        self.hits.get(self.at).and_then(|found| self.entries.get(found.entry))
    }

    fn search(&mut self) {
        let query = self.editor.text();
        self.hits = find::find(&mut self.fuzzy, &query, self.own.as_ref().unwrap_or(&self.entries), &self.also);
        self.at = 0;
    }
}

impl App {
    /// How near an action is to what the chair does: likely here, of the row at hand, of the meeting, of the program, of
    /// another place.
    fn distance(&self, action: Action, likely: &[Action], row: &[Action]) -> (bool, usize, usize) {
        let place = |actions: &[Action]| actions.iter().position(|known| *known == action);
        let scopes = action.row().scopes;
        let (tier, at) = match (place(likely), place(row)) {
            (Some(at), _) => (0, at),
            (None, Some(at)) => (1, at),
            _ if scopes.contains(&Scope::Global) => (2 + usize::from(action.is_of_program()), 0),
            _ => (4, 0),
        };
        (!self.can(action), tier, at)
    }

    pub(super) fn open_palette(&mut self) {
        let (likely, row) = (self.likely(), self.row_actions());
        let mut actions: Vec<Action> =
            TABLE.iter().map(|row| row.action).filter(|action| action.in_palette()).collect();
        sort::by_key(&mut actions, |action| self.distance(*action, &likely, &row));
        let entries = actions.iter().map(|action| self.listed(*action));
        // themes and languages by name, after all that can be done
        let looks = self.appearance.by_name(&self.texts).map(|(label, act)| {
            let action = if matches!(act, WayAct::Wear(_)) { Action::Theme } else { Action::Language };
            Listed { label, key: String::new(), look: Some(act), ..self.listed(action) }
        });
        let mut entries: Vec<Listed> = entries.chain(looks).collect();
        sort::by_key(&mut entries, |entry| entry.why.is_some());
        let also = entries.iter().map(|entry| entry.action.row().also(&self.texts)).collect();
        self.overlays.push(Overlay::Palette(Box::new(Palette::new(entries, also))));
    }

    /// The open palette in the language on the screen.
    pub(super) fn reword_palette(&mut self) {
        let Some(place) = self.overlays.iter().position(|overlay| matches!(overlay, Overlay::Palette(_))) else {
            return;
        };
        // what can be done is what could be when it was opened
        let mut above = self.overlays.split_off(place);
        if let Some(Overlay::Palette(palette)) = above.first_mut() {
            let named: Vec<(String, WayAct)> = self.appearance.by_name(&self.texts).collect();
            palette.reword(
                palette.entries.iter().map(|entry| entry.named(&named, |action| self.listed(action))).collect(),
            );
        }
        self.overlays.append(&mut above);
    }

    pub(super) fn act_on_palette(&mut self, action: Action) {
        if action == Action::HelpTyping {
            return self.open_help();
        }
        let Some(Overlay::Palette(palette)) = self.overlays.last_mut() else { return };
        match action {
            Action::PaletteUp | Action::PaletteDown => palette.travel(action),
            Action::PaletteRun => {
                let Some(entry) = palette.selected().cloned() else { return };
                if entry.why.is_some() {
                    return self.say_why(entry.why);
                }
                self.overlays.pop();
                if let Some(look) = entry.look {
                    self.keep_look(look);
                } else {
                    self.do_listed(entry.action);
                }
            }
            _ => {
                self.overlays.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{
            Pane,
            testing::{example, open, open_in, press, write},
        },
        language::Language,
    };

    fn found(app: &mut App, query: &str) -> Vec<Action> {
        press(app, ":");
        write(app, query);
        let Some(Overlay::Palette(palette)) = app.overlays().last() else { panic!("no palette") };
        let found = palette.hits.iter().map(|hit| palette.entries[hit.entry].action).collect();
        press(app, "esc");
        found
    }

    #[test]
    fn other_words_find_it_too_in_every_language() {
        for (language, word, action) in [
            (Language::Nb, "avslutt", Action::EndMeeting),
            (Language::Nb, "avslutt", Action::Quit),
            (Language::Nb, "tid", Action::MoreTime),
            (Language::Nb, "penger", Action::GrantEdit),
            (Language::Nb, "opprop", Action::People),
            (Language::Nn, "pengar", Action::GrantEdit),
            (Language::Nn, "tid", Action::Overrun),
            (Language::En, "money", Action::GrantEdit),
            (Language::En, "exit", Action::Quit),
        ] {
            let mut app = open_in(example(), language);
            let found = found(&mut app, word);
            let place = found.iter().position(|known| *known == action);
            assert!(place.is_some_and(|place| place < 8), "{word}: {place:?} {found:?}");
        }
    }

    #[test]
    fn what_is_likely_here_stands_first_and_what_cannot_be_done_last() {
        let mut app = open(example());
        let all = found(&mut app, "");
        assert_eq!(all[0], Action::NextItem, "{all:?}");
        press(&mut app, "3");
        assert_eq!(found(&mut app, "")[0], Action::GrantEdit);
        let possible: Vec<bool> = all.iter().map(|action| open(example()).can(*action)).collect();
        assert!(possible.is_sorted_by(|one, next| one >= next), "{all:?}");
    }

    #[test]
    fn what_can_be_done_comes_before_what_cannot_where_both_are_found_alike() {
        let mut app = open(example());
        let found = found(&mut app, "ved");
        assert_eq!(found[0], Action::NewDecision, "{found:?}");
        let named = |action: &&Action| action.row().label(app.texts()).to_lowercase().contains(" ved");
        let possible: Vec<bool> = found.iter().filter(named).map(|action| app.can(*action)).collect();
        assert!(possible.is_sorted_by(|one, next| one >= next) && possible.contains(&false), "{found:?}");
    }

    #[test]
    fn what_cannot_be_done_stays_and_says_why() {
        let mut app = open(example());
        press(&mut app, ":");
        write(&mut app, "Gjør om igjen");
        press(&mut app, "enter");
        assert!(matches!(app.overlays().last(), Some(Overlay::Palette(_))));
        assert_eq!(app.notice().map(|notice| notice.text.clone()), app.why_not(Action::Redo));
    }

    #[test]
    fn what_is_of_a_pane_is_done_where_it_is_seen() {
        for over in ["p", "M", "W", "4 down enter later", "?"] {
            for (action, pane) in [
                (Action::ItemAdd, Pane::Agenda),
                (Action::GrantEdit, Pane::Lists),
                (Action::PaneQuestions, Pane::Questions),
            ] {
                let mut app = open(example());
                press(&mut app, over);
                press(&mut app, "ctrl-p");
                write(&mut app, &action.row().label(&Language::Nb.texts()));
                press(&mut app, "enter");
                assert_eq!(app.focus(), pane, "{over} {action:?}");
                let seen = app.overlays().iter().all(|overlay| matches!(overlay, Overlay::Form(_)));
                assert!(seen, "{over} {action:?}: {:?}", app.overlays());
            }
        }
        // what works where one is leaves it there
        let mut app = open(example());
        press(&mut app, "p ctrl-p");
        write(&mut app, &Action::NextItem.row().label(&Language::Nb.texts()));
        press(&mut app, "enter");
        assert!(matches!(app.overlays(), [Overlay::People { .. }]), "{:?}", app.overlays());
    }

    #[test]
    fn a_language_that_is_seen_is_seen_in_it_too_and_what_is_typed_finds_what_it_found() {
        let mut app = open(example());
        press(&mut app, ":");
        write(&mut app, "språk eng");
        let shown = |app: &App| {
            let Some(Overlay::Palette(palette)) = app.overlays().last() else { panic!("no palette") };
            (palette.selected().unwrap().label.clone(), palette.entries[0].label.clone())
        };
        assert_eq!(app.language(), Language::En, "it is seen");
        assert_eq!(shown(&app).1, Action::NextItem.row().label(&Language::En.texts()));
        assert!(shown(&app).0.contains("English"), "{:?}", shown(&app));
        write(&mut app, "l");
        assert_eq!(app.language(), Language::En, "still found by its name in the language that it is typed in");
        press(&mut app, "ctrl-a backspace");
        assert_eq!(app.language(), Language::Nb);
        assert_eq!(shown(&app).1, Action::NextItem.row().label(&Language::Nb.texts()));
    }

    #[test]
    fn what_lies_on_top_has_its_actions_in_it() {
        let mut app = open(example());
        press(&mut app, "4 down enter later");
        assert_eq!(found(&mut app, "")[0], Action::DecisionAgree);
        press(&mut app, "esc p");
        assert_eq!(found(&mut app, "")[0], Action::PersonPresent);
    }
}
