//! The palette: every action by its name, found by typing a few of its letters.

use super::{Action, App, Overlay, Pane, Scope, TABLE, fuzzy::Matcher, overlay::WayAct};
use crate::editor::{Clipboard, Editor, Kind, Outcome};
use crossterm::event::KeyEvent;

/// The open palette.
#[derive(Debug)]
pub struct Palette {
    /// What was typed.
    pub editor: Editor,
    /// All that can be chosen, in the order of the table.
    pub entries: Vec<PaletteEntry>,
    /// What matches, best first: place among the entries, and the letters that matched.
    pub hits: Vec<(usize, Vec<u32>)>,
    /// The selected one among the hits.
    pub at: usize,
    fuzzy: Matcher,
}

/// An action in the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaletteEntry {
    /// The action.
    pub action: Action,
    /// Its name.
    pub label: String,
    /// Its key.
    pub key: String,
    /// Whether it can be done now.
    pub enabled: bool,
    /// The theme or the language that it chooses by name, if it is that.
    pub look: Option<WayAct>,
}

impl Palette {
    fn new(entries: Vec<PaletteEntry>) -> Self {
        let hits = (0..entries.len()).map(|at| (at, Vec::new())).collect();
        Self { editor: Editor::new("", Kind::Line), entries, hits, at: 0, fuzzy: Matcher::default() }
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

    /// The selected action.
    #[must_use]
    pub fn selected(&self) -> Option<&PaletteEntry> {
        self.hits.get(self.at).and_then(|(entry, _)| self.entries.get(*entry))
    }

    fn search(&mut self) {
        let query = self.editor.text();
        let labels: Vec<&str> = self.entries.iter().map(|entry| entry.label.as_str()).collect();
        self.hits = self.fuzzy.rank(&query, &labels).into_iter().map(|hit| (hit.index, hit.marks)).collect();
        self.at = 0;
    }
}

impl App {
    pub(super) fn open_palette(&mut self) {
        let context = self.context();
        let named =
            |scope: &Scope| matches!(scope, Scope::Global) || Pane::ALL.iter().any(|pane| pane.scope() == *scope);
        let plain = |action: Action| {
            // moving about and the palette itself are no use in it
            !matches!(action, Action::Up | Action::Down | Action::Left | Action::Right | Action::Palette | Action::Back)
        };
        let rows = TABLE.iter().filter(|row| row.scopes.iter().any(named) && plain(row.action));
        let entries = rows.map(|row| PaletteEntry {
            action: row.action,
            label: row.label(&self.texts),
            key: self.keymap.hint(row.action).map(|key| key.to_string()).unwrap_or_default(),
            enabled: row.enabled(&context),
            look: None,
        });
        let mut entries: Vec<PaletteEntry> = entries.collect();
        entries.extend(self.looks_by_name().map(|(label, act)| {
            let action = if matches!(act, WayAct::Wear(_)) { Action::Theme } else { Action::Language };
            PaletteEntry { action, label, key: String::new(), enabled: true, look: Some(act) }
        }));
        entries.sort_by_key(|entry| !entry.enabled);
        self.overlays.push(Overlay::Palette(Box::new(Palette::new(entries))));
    }

    pub(super) fn act_on_palette(&mut self, action: Action) {
        let Some(Overlay::Palette(palette)) = self.overlays.last_mut() else { return };
        match action {
            Action::PaletteUp => palette.at = palette.at.saturating_sub(1),
            Action::PaletteDown => palette.at = (palette.at + 1).min(palette.hits.len().saturating_sub(1)),
            Action::PaletteRun => {
                let Some(entry) = palette.selected().cloned() else { return };
                self.overlays.pop();
                if let Some(look) = entry.look {
                    self.keep_look(look);
                } else if self.can(entry.action) {
                    self.act(entry.action);
                } else {
                    self.say_impossible(entry.action);
                }
            }
            _ => {
                self.overlays.pop();
            }
        }
    }
}
