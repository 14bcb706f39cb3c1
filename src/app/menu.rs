//! The menu: what can be done with the row at hand, in the meeting and with the program, each with its key or with why
//! it cannot be done now. Esc opens it where nothing is left to go back from, so that arrows, Enter, Esc and Tab are
//! enough for everything; a key pressed while it is open does what it always does.

use super::{Action, App, Listed, Overlay, TABLE, act::moved};
use crate::language::sort;

/// The open menu.
#[derive(Debug)]
pub struct Menu {
    /// Its parts, none of them empty.
    pub parts: Vec<Part>,
    /// The selected one among all entries.
    pub at: usize,
}

/// A part of the menu.
#[derive(Debug)]
pub struct Part {
    /// What it is about.
    pub title: String,
    /// Its actions: what can be done first.
    pub entries: Vec<Listed>,
}

impl Menu {
    /// All entries, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Listed> {
        self.parts.iter().flat_map(|part| &part.entries)
    }

    /// The selected entry.
    #[must_use]
    pub fn selected(&self) -> Option<&Listed> {
        self.entries().nth(self.at)
    }

    /// The part that the selected entry is in, and its place there.
    #[must_use]
    pub fn place(&self) -> (usize, usize) {
        let mut at = self.at;
        for (number, part) in self.parts.iter().enumerate() {
            if at < part.entries.len() {
                return (number, at);
            }
            at -= part.entries.len();
        }
        (0, 0)
    }

    /// Up and down go around the ends, left and right to the part beside, in the same row where it has one.
    fn travel(&mut self, motion: Action) {
        let all = self.entries().count();
        let (part, row) = self.place();
        let beside = |to: usize| {
            let before: usize = self.parts.iter().take(to).map(|part| part.entries.len()).sum();
            let last = self.parts.get(to).map_or(0, |part| part.entries.len().saturating_sub(1));
            before + row.min(last)
        };
        let parts = self.parts.len().max(1);
        self.at = match motion {
            Action::Up if self.at == 0 => all.saturating_sub(1),
            Action::Down if self.at + 1 >= all => 0,
            Action::Left => beside((part + parts - 1) % parts),
            Action::Right | Action::PageMenu => beside((part + 1) % parts),
            _ => moved(self.at, motion, 8, all),
        };
    }
}

/// What moves about in the menu or leaves it; any other key closes it and does what it always does.
const fn is_own(action: Action) -> bool {
    use Action as A;
    match action {
        A::NextPane | A::PreviousPane => false,
        A::Menu | A::PageMenu | A::Help => true,
        action => action.is_motion(),
    }
}

impl App {
    /// A part of the menu, with what can be done first.
    fn part(&self, title: String, actions: impl IntoIterator<Item = Action>) -> Part {
        let mut entries: Vec<Listed> = actions.into_iter().map(|action| self.listed(action)).collect();
        sort::by_key(&mut entries, |entry| entry.why.is_some());
        Part { title, entries }
    }

    /// The part about the row at hand, or about the place where there is no row.
    fn part_here(&self) -> Part {
        let title = self.row_title().unwrap_or_else(|| self.place_title());
        self.part(title, self.row_actions())
    }

    /// Open the menu of all that can be done here.
    pub(super) fn open_menu(&mut self) {
        let here = self.part_here();
        let listed = |action: Action| here.entries.iter().any(|entry| entry.action == action);
        let all = TABLE.iter().map(|row| row.action);
        let global = all.filter(|action| {
            let row = action.row();
            row.scopes.contains(&super::Scope::Global)
                && action.in_menu()
                && !listed(*action)
                && (*action != Action::Welcome || self.has_welcome())
        });
        let (program, meeting): (Vec<Action>, Vec<Action>) = global.partition(|action| action.is_of_program());
        let program = [Action::Palette].into_iter().chain(program);
        let parts = vec![
            self.part(self.texts.msg_place_meeting(), meeting),
            self.part(self.texts.msg_place_program(), program),
        ];
        let mut parts: Vec<Part> = std::iter::once(here).chain(parts).collect();
        parts.retain(|part| !part.entries.is_empty());
        self.overlays.push(Overlay::Menu(Box::new(Menu { parts, at: 0 })));
    }

    /// The menu, or away with it.
    pub(super) fn toggle_menu(&mut self) {
        if self.menu_on_top().is_some() {
            self.overlays.pop();
        } else {
            self.open_menu();
        }
    }

    /// The menu of a page that has more than one way on; not over lists to choose from.
    pub(super) fn open_page_menu(&mut self) {
        if !matches!(self.overlays.last(), None | Some(Overlay::Choice(_) | Overlay::Help { .. })) {
            self.open_menu();
        }
    }

    /// Open the menu of the row at hand alone; the likeliest is selected.
    pub(super) fn open_row_menu(&mut self) {
        let parts = vec![self.part_here()];
        self.overlays.push(Overlay::Menu(Box::new(Menu { parts, at: 0 })));
    }

    /// The menu, if it is on top.
    #[must_use]
    pub fn menu_on_top(&self) -> Option<&Menu> {
        match self.overlays.last() {
            Some(Overlay::Menu(menu)) => Some(menu),
            _ => None,
        }
    }

    /// A key that is not the menu's own closes it first.
    pub(super) fn menu_gives_way(&mut self, action: Action) {
        if self.menu_on_top().is_some() && !is_own(action) {
            self.overlays.pop();
        }
    }

    pub(super) fn travel_menu(&mut self, motion: Action) {
        if let Some(Overlay::Menu(menu)) = self.overlays.last_mut() {
            menu.travel(motion);
        }
    }

    /// Do what is selected in the menu; it closes. What cannot be done says why, and the menu stays.
    pub(super) fn choose_in_menu(&mut self) {
        let Some(entry) = self.menu_on_top().and_then(Menu::selected).cloned() else { return };
        if entry.why.is_some() {
            self.say_why(entry.why);
            return;
        }
        self.overlays.pop();
        self.do_listed(entry.action);
    }

    /// Do an action that was chosen from a list, or say why not.
    pub(super) fn do_listed(&mut self, action: Action) {
        if self.can(action) {
            self.uncover(action);
            self.act(action);
        } else {
            self.say_impossible(action);
        }
    }
}
