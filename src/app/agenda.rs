//! The agenda pane: what is selected, and what its actions do.

use super::{Action, App, act::moved};
use crate::{
    forum::ItemKind,
    meeting::{Command, Field, Id, Item, ItemProgress, agenda},
};

/// What is selected in the agenda.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// The place of the selected item.
    pub at: usize,
}

/// Minutes of a new case, and of a new break.
const NEW_MINUTES: u32 = 15;

impl App {
    /// The selected item of the agenda.
    #[must_use]
    pub fn selected_item(&self) -> Option<Id> {
        self.meeting().agenda.get(self.agenda.at).map(|item| item.id)
    }

    /// Select the item that the forum is at.
    pub(super) fn follow_current(&mut self) {
        let current = self.meeting().current;
        if let Some(at) = self.meeting().agenda.iter().position(|item| Some(item.id) == current) {
            self.agenda.at = at;
        }
    }

    pub(super) fn travel_agenda(&mut self, motion: Action) {
        let page = usize::from(self.size().1 / 2).max(1);
        self.agenda.at = moved(self.agenda.at, motion, page, self.meeting().agenda.len());
    }

    /// What is selected stays within what is there.
    pub(super) fn selections_hold(&mut self) {
        self.agenda.at = self.agenda.at.min(self.meeting().agenda.len().saturating_sub(1));
        self.hold_questions();
        self.hold_lists();
        self.hold_decisions();
    }

    pub(super) fn act_on_agenda(&mut self, action: Action) {
        if matches!(action, Action::ItemAdd | Action::BreakAdd) {
            self.add_item(if action == Action::BreakAdd { ItemKind::Break } else { ItemKind::Discussion });
            return;
        }
        let Some(item) = self.selected_item().and_then(|id| self.meeting().item(id)).cloned() else { return };
        let run = |app: &mut Self, command| app.try_run(Command::Agenda(command));
        match action {
            Action::ItemMenu => self.open_row_menu(),
            Action::ItemEdit => self.open_form(self.texts.msg_form_item(), item_fields(item.id), false),
            Action::ItemStart => {
                run(self, agenda::Command::Start(item.id));
            }
            Action::ItemRemove => {
                let removed = run(self, agenda::Command::Remove(item.id));
                if removed {
                    self.say_removed(&item.title);
                }
            }
            Action::ItemDown => self.move_item(&item, self.agenda.at + 1),
            Action::ItemUp if self.agenda.at > 0 => self.move_item(&item, self.agenda.at - 1),
            Action::ItemKind => {
                let at = ItemKind::ALL.iter().position(|kind| *kind == item.kind).unwrap_or(0);
                let kinds = ItemKind::ALL.iter().cycle().skip(at + 1).take(ItemKind::ALL.len() - 1);
                // A case with a number cannot become a break, so the step goes past it.
                let kind = kinds.copied().find(|kind| *kind != ItemKind::Break || item.number.is_none());
                run(self, agenda::Command::SetKind(item.id, kind.unwrap_or(item.kind)));
            }
            Action::ItemDefer => {
                let defer = item.progress != ItemProgress::Deferred;
                run(self, agenda::Command::Defer(item.id, defer));
            }
            _ => {}
        }
        self.selections_hold();
    }

    /// A new item under the selected one, with its form open.
    fn add_item(&mut self, kind: ItemKind) {
        let at = (self.agenda.at + 1).min(self.meeting().agenda.len());
        let id = self.meeting().id; // the rules give it an id of its own
        let title = if kind == ItemKind::Break { self.texts.msg_agenda_break() } else { String::new() };
        let item = Box::new(Item::new(id, &title, kind, NEW_MINUTES));
        let before: Vec<Id> = self.meeting().agenda.iter().map(|item| item.id).collect();
        if self.try_run(Command::Agenda(agenda::Command::Add { item, at })) {
            let new = self.meeting().agenda.iter().position(|item| !before.contains(&item.id));
            self.agenda.at = new.unwrap_or(at);
            if let Some(id) = self.selected_item() {
                self.open_form(self.texts.msg_form_item(), item_fields(id), kind != ItemKind::Break);
            }
        }
    }

    fn move_item(&mut self, item: &Item, to: usize) {
        if self.try_run(Command::Agenda(agenda::Command::Move { item: item.id, to })) {
            self.agenda.at = self.meeting().agenda.iter().position(|other| other.id == item.id).unwrap_or(to);
        }
    }

    /// Say that something was taken out, and how to get it back.
    pub(super) fn say_removed(&mut self, what: &str) {
        let key = self.key_of(Action::Undo);
        let text = self.texts.msg_notice_removed(what, key);
        self.say(super::NoticeKind::Done, text);
    }
}

fn item_fields(id: Id) -> Vec<Field> {
    vec![Field::ItemTitle(id), Field::ItemPlanned(id), Field::ItemPresenter(id), Field::ItemFixed(id)]
}
