//! The help of the place where the chair is: what the place is for, its own keys, then those that work everywhere.

use super::{Action, App, Overlay, Row, Scope, TABLE};
use crate::language::sort;

/// An action as the help tells of it.
#[derive(Clone, Debug)]
pub struct Helped {
    /// What this action and those after it are.
    pub head: Option<String>,
    /// Its row of the table.
    pub row: &'static Row,
}

/// Rows that stand above and below the actions: frame, lines at the bottom, what the place is for.
const AROUND: u16 = 10;

/// Heads of the parts, with an empty row above, count as so many actions.
const HEADS: usize = 3;

impl App {
    /// The help, or away with it.
    pub(super) fn open_help(&mut self) {
        if matches!(self.overlays.last(), Some(Overlay::Help { .. })) {
            self.overlays.pop();
        } else {
            self.overlays.push(Overlay::Help { top: 0 });
        }
    }

    /// What the place is for where the help was opened, in two sentences.
    #[must_use]
    pub fn help_about(&self) -> String {
        let texts = &self.texts;
        let key = |action| self.key_of(action);
        match self.place() {
            Scope::Agenda => texts.msg_help_agenda(key(Action::ItemMenu)),
            Scope::Questions => texts.msg_help_questions(key(Action::AnswerEdit)),
            Scope::Lists => texts.msg_help_lists(key(Action::GrantEdit)),
            Scope::Decisions => texts.msg_help_decisions(key(Action::DecisionOpen)),
            Scope::DecisionPage => texts.msg_help_page(key(Action::DecisionEnter)),
            Scope::People => texts.msg_help_people(key(Action::PersonPresent)),
            Scope::Minutes => texts.msg_help_minutes(),
            Scope::Found | Scope::Versions => texts.msg_help_versions(),
            Scope::Form => texts.msg_help_form(key(Action::FormNext), key(Action::FormDone)),
            Scope::Palette => texts.msg_help_palette(key(Action::PaletteRun)),
            _ => texts.msg_help_choice(key(Action::Choose), key(Action::Back)),
        }
    }

    /// Every action that can be reached from where the help was opened: those of the place first, the likeliest of them
    /// first, then those of everywhere, then what moves about.
    #[must_use]
    pub fn helped(&self) -> Vec<Helped> {
        let place = self.place();
        let likely = self.likely();
        let everywhere = match self.overlays.iter().rev().find(|overlay| !matches!(overlay, Overlay::Help { .. })) {
            None => Some(Scope::Global),
            Some(overlay) => overlay.scopes().get(1).copied(),
        };
        let of = |scope: Scope| TABLE.iter().filter(move |row| row.scopes.contains(&scope));
        let moves = |row: &&'static Row| row.action.is_motion() && !matches!(row.action, Action::Choose | Action::GoOn);
        let mut own: Vec<&'static Row> = of(place).filter(|row| !moves(row)).collect();
        let rank = |row: &&'static Row| likely.iter().position(|known| *known == row.action).unwrap_or(usize::MAX);
        sort::by_key(&mut own, |row| (row.action == Action::HelpTyping, rank(row)));
        let rest = everywhere.into_iter().flat_map(of).filter(|row| !moves(row) && !row.scopes.contains(&place));
        let about = everywhere.into_iter().flat_map(of).filter(moves);
        let texts = &self.texts;
        let mut all = Vec::new();
        for (head, rows) in [
            (self.place_title(), own),
            (texts.msg_help_everywhere(), rest.collect()),
            (texts.msg_help_moves(), about.collect()),
        ] {
            let heads = std::iter::once(Some(head)).chain(std::iter::repeat(None));
            all.extend(rows.into_iter().zip(heads).map(|(row, head)| Helped { head, row }));
        }
        all
    }

    /// How many actions of the help are seen at once: each takes two rows, three where it is narrow.
    #[must_use]
    pub fn helped_at_once(&self) -> usize {
        let each = if self.size.0 < 100 { 3 } else { 2 };
        usize::from(self.size.1.saturating_sub(AROUND) / each).saturating_sub(HEADS).max(1)
    }
}
