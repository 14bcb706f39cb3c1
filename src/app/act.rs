//! What actions do: those of the whole program here, those of a pane in the pane's own file.

use super::{Action, App, Effect, NoticeKind, Overlay, Pane, Scope, overlay::About};
use crate::meeting::{Command, Field, agenda, decisions, followups, sitting};

/// Minutes that `+` and `-` add and take away.
const STEP: u32 = 5;

/// Whether what comes of an action is seen in the panes.
const fn shows_panes(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::PaneAgenda | A::PaneQuestions | A::PaneLists | A::PaneDecisions | A::NextPane | A::PreviousPane | A::Zoom
    )
}

impl App {
    /// Do an action, as if its key had been pressed. Those of a pane bring the pane into focus first.
    pub fn act(&mut self, action: Action) {
        let scopes = action.row().scopes;
        if let Some(pane) = Pane::ALL.into_iter().find(|pane| scopes == [pane.scope()]) {
            self.focus = pane;
        }
        match scopes.first() {
            Some(Scope::Agenda) => self.act_on_agenda(action),
            Some(Scope::Questions) => self.act_on_questions(action),
            Some(Scope::Lists) => self.act_on_lists(action),
            Some(Scope::Decisions | Scope::DecisionPage) => self.act_on_decisions(action),
            Some(Scope::People) => self.act_on_people(action),
            Some(Scope::Minutes) => self.act_on_minutes(action),
            Some(Scope::Found | Scope::Versions) => self.act_on_versions(action),
            Some(Scope::Form) => self.act_on_form(action),
            Some(Scope::Palette) => self.act_on_palette(action),
            // between meetings only
            Some(Scope::Home | Scope::NewMeeting) => {}
            _ => self.act_globally(action),
        }
    }

    /// An action that is of a pane and was chosen by its name is done where it is seen: pages that lie over the panes go.
    pub(super) fn uncover(&mut self, action: Action) {
        let scopes = action.row().scopes;
        let here = self.overlays.last().is_none_or(|top| top.scopes().iter().any(|scope| scopes.contains(scope)));
        let pane = Pane::ALL.into_iter().find(|pane| scopes.contains(&pane.scope()));
        if (here || pane.is_none()) && !shows_panes(action) {
            return;
        }
        let asks = |overlay: &Overlay| match overlay {
            Overlay::Form(_) => true,
            Overlay::Choice(choice) => choice.about == About::Gaps,
            _ => false,
        };
        while self.overlays.pop_if(|top| !asks(top)).is_some() {}
        self.focus = pane.unwrap_or(self.focus);
    }

    fn act_globally(&mut self, action: Action) {
        if shows_panes(action) && matches!(self.overlays.last(), Some(Overlay::Wall)) {
            self.overlays.pop(); // else nobody would see what came of it
        }
        match action {
            Action::PaneAgenda => self.focus_on(Pane::Agenda),
            Action::PaneQuestions => self.focus_on(Pane::Questions),
            Action::PaneLists => self.focus_on(Pane::Lists),
            Action::PaneDecisions => self.focus_on(Pane::Decisions),
            Action::NextPane => self.focus_by(1),
            Action::PreviousPane => self.focus_by(Pane::ALL.len() - 1),
            Action::Zoom => self.zoomed = !self.zoomed,
            Action::Wall => self.turn_wall(),
            Action::Back => self.back(),
            Action::Palette => self.open_palette(),
            Action::Welcome => self.toggle_welcome(),
            Action::Menu => self.toggle_menu(),
            Action::PageMenu if self.menu_on_top().is_none() => self.open_page_menu(),
            Action::Help => self.open_help(),
            Action::People => self.open_people(),
            Action::Minutes => self.open_preview(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Language => self.choose_language(),
            Action::Theme => self.choose_theme(),
            Action::OwnRemarks => self.open_own_remarks(),
            Action::Versions => self.open_versions(),
            Action::TakeOver => self.take_over(),
            Action::Quit => self.quit(),
            Action::Choose => self.choose(),
            Action::Overrun => self.open_overrun(),
            Action::EndMeeting => self.end_meeting(),
            Action::NewDecision => self.word_decision(),
            Action::NewFollowUp => self.new_follow_up(),
            Action::Note => self.note(Field::ItemNotes),
            Action::PrivateNote => self.note(Field::ItemPrivate),
            Action::MeetingFacts => {
                self.open_form(
                    self.texts.msg_form_meeting_facts(),
                    vec![Field::Place, Field::Start, Field::End, Field::NextMeeting],
                    false,
                );
            }
            Action::SendCall => {
                if self.try_run(Command::Sitting(sitting::Command::Call)) {
                    self.say(NoticeKind::Done, self.texts.msg_notice_called());
                }
            }
            Action::ReopenMeeting => {
                self.try_run(Command::Sitting(sitting::Command::Reopen));
            }
            Action::ToggleClock => self.toggle_clock(),
            Action::DividerLeft
            | Action::DividerRight
            | Action::DividerUp
            | Action::DividerDown
            | Action::DividerReset => self.move_divider(action),
            Action::NextItem => self.next_item(),
            Action::PreviousItem => {
                self.try_run(Command::Agenda(agenda::Command::Back));
                self.follow_current();
            }
            Action::MoreTime => self.change_time(|minutes| minutes.saturating_add(STEP)),
            Action::LessTime => self.change_time(|minutes| minutes.saturating_sub(STEP)),
            motion => self.travel(motion),
        }
    }

    /// The wall comes, or goes.
    fn turn_wall(&mut self) {
        if matches!(self.overlays.last(), Some(Overlay::Wall)) {
            self.overlays.pop();
        } else {
            self.overlays.push(Overlay::Wall);
        }
    }

    /// Move what is selected, in the topmost overlay or in the pane in focus.
    pub(super) fn travel(&mut self, motion: Action) {
        if self.overlays.is_empty() {
            self.travel_in(self.focus, motion);
            return;
        }
        let rows = usize::from(self.size.1);
        let page = rows.saturating_sub(8).max(1);
        // Rows inside the frame of the help; its actions take two each, three where it is narrow.
        let helped = self.helped_at_once();
        let helps = if let Some(Overlay::Help { .. }) = self.overlays.last() { self.helped().len() } else { 0 };
        let people = self.meeting().people.len();
        if matches!(self.overlays.last(), Some(Overlay::Decision(_))) {
            self.travel_page(motion);
            return;
        }
        match self.overlays.last_mut() {
            Some(Overlay::Help { top }) => *top = turned(*top, motion, helped, helps),
            Some(Overlay::People { at }) => *at = moved(*at, motion, page, people),
            Some(Overlay::Minutes(_)) => self.travel_preview(motion),
            Some(Overlay::Versions(_)) => self.travel_versions(motion),
            Some(Overlay::Menu(_)) => self.travel_menu(motion),
            Some(Overlay::Choice(choice)) => choice.at = moved(choice.at, motion, page, choice.ways.len()),
            _ => {}
        }
    }

    /// Move what is selected in a pane.
    pub(super) fn travel_in(&mut self, pane: Pane, motion: Action) {
        match pane {
            Pane::Agenda => self.travel_agenda(motion),
            Pane::Questions => self.travel_questions(motion),
            Pane::Lists => self.travel_lists(motion),
            Pane::Decisions => self.travel_decisions(motion),
        }
    }

    fn focus_on(&mut self, pane: Pane) {
        self.focus = pane;
    }

    fn focus_by(&mut self, steps: usize) {
        let at = Pane::ALL.iter().position(|pane| *pane == self.focus).unwrap_or(0);
        self.focus = Pane::ALL[(at + steps) % Pane::ALL.len()];
    }

    /// One step back: the topmost overlay goes, then the zoom, then the tour; where nothing is left to go
    /// back from, the menu comes.
    fn back(&mut self) {
        if self.overlays.pop().is_some() {
            return;
        }
        if self.zoomed {
            self.zoomed = false;
        } else if !self.hide_welcome() {
            self.open_menu();
        }
    }

    fn undo(&mut self) {
        if !self.status.writable() {
            return;
        }
        if let Some((step, event)) = self.session.undo() {
            self.step_taken(step, Some(&event));
            self.selections_hold();
            let what = super::words::event(&self.texts, &event);
            let what = self.show_place(&event).map_or(what.clone(), |place| format!("{what} ({place})"));
            self.say(NoticeKind::Done, self.texts.msg_notice_undone(what));
        }
    }

    fn redo(&mut self) {
        if !self.status.writable() {
            return;
        }
        if let Some((step, event)) = self.session.redo() {
            self.step_taken(step, Some(&event));
            self.selections_hold();
            let what = super::words::event(&self.texts, &event);
            let what = self.show_place(&event).map_or(what.clone(), |place| format!("{what} ({place})"));
            self.say(NoticeKind::Done, self.texts.msg_notice_redone(what));
        }
    }

    /// Leave; everything is kept already. Only where neither journal nor file takes anything is the chair asked first.
    fn quit(&mut self) {
        if self.may_leave() {
            self.effects.push(Effect::Quit);
        } else {
            self.effects.push(Effect::Save);
            let key = self.key_of(Action::Quit);
            self.say(NoticeKind::Refusal, self.texts.msg_notice_nothing_kept(key));
        }
    }

    /// Say that a key does nothing here and now.
    pub(super) fn say_impossible(&mut self, action: Action) {
        self.say_why(self.why_not(action));
    }

    /// Say why something cannot be done.
    pub(super) fn say_why(&mut self, why: Option<String>) {
        if let Some(text) = why {
            self.say(NoticeKind::Remark, text);
        }
    }

    fn toggle_clock(&mut self) {
        let running = self.meeting().running().map(|item| item.id);
        match (running, self.meeting().current.or_else(|| self.meeting().next_item())) {
            (Some(_), _) => self.try_run(Command::Agenda(agenda::Command::Pause)),
            (None, Some(item)) => self.try_run(Command::Agenda(agenda::Command::Start(item))),
            (None, None) => false,
        };
        self.follow_current();
    }

    fn next_item(&mut self) {
        self.try_run(Command::Agenda(agenda::Command::Next));
        self.follow_current();
        if self.meeting().current.is_none() && self.meeting().opened.is_some() {
            self.say(NoticeKind::Remark, self.texts.msg_notice_last_item());
        }
    }

    /// More or less time for the item at hand: the selected one in the agenda, else the current one.
    fn change_time(&mut self, change: fn(u32) -> u32) {
        let selected = self.means_selected_item().then(|| self.selected_item()).flatten();
        let Some(item) = selected.or(self.meeting().current).and_then(|id| self.meeting().item(id)) else { return };
        let command = agenda::Command::SetPlanned(item.id, change(item.planned));
        self.try_run(Command::Agenda(command));
    }

    /// Whether the chair means the item that is selected in the agenda: the agenda is in focus, and no wall hides it.
    pub(super) fn means_selected_item(&self) -> bool {
        self.focus == Pane::Agenda && !self.is_on_wall()
    }

    /// The wall is up: all can read what is on the screen.
    pub(super) fn is_on_wall(&self) -> bool {
        self.overlays.iter().any(|overlay| matches!(overlay, Overlay::Wall))
    }

    /// The case that a decision, a note or a follow-up from anywhere belongs to: in the agenda the selected one, else
    /// the one the forum is at, else the selected one.
    #[must_use]
    pub fn case_at_hand(&self) -> Option<crate::meeting::Id> {
        let selected = self.selected_item();
        if self.means_selected_item() {
            selected.or(self.meeting().current)
        } else {
            self.meeting().current.or(selected)
        }
    }

    /// The case that is selected in the agenda while the forum is at another one: a decision or a note goes to it.
    #[must_use]
    pub fn another_case(&self) -> Option<crate::meeting::Id> {
        let current = self.meeting().current.filter(|_| self.means_selected_item())?;
        self.selected_item().filter(|selected| *selected != current)
    }

    /// A title that says so before all, where what is written is not for the case that the forum is at.
    fn if_another(&self, item: crate::meeting::Id, title: String) -> String {
        if self.another_case() == Some(item) { self.texts.msg_form_another_case(title) } else { title }
    }

    /// The wording of the draft in the case at hand, if there is one.
    #[must_use]
    pub fn wording_on_the_table(&self) -> Option<&str> {
        let case = self.case_at_hand()?;
        let mut drafts = self.meeting().decisions.iter().filter(|known| known.item == case && !known.stands());
        drafts.next_back().map(|draft| draft.wording.as_str())
    }

    /// The case that a new decision belongs to: that at hand, and in a break or after the last one the case before.
    #[must_use]
    pub fn case_for_decision(&self) -> Option<crate::meeting::Id> {
        let meeting = self.meeting();
        let at_hand = self.case_at_hand().and_then(|id| meeting.item(id)).filter(|item| !item.is_break());
        let before = || meeting.agenda.iter().rev().find(|item| !item.is_break() && !item.spans.is_empty());
        at_hand.or_else(before).map(|item| item.id)
    }

    fn note(&mut self, field: fn(crate::meeting::Id) -> Field) {
        let at_hand = self.case_at_hand().or_else(|| self.meeting().next_item());
        let Some(item) = at_hand.and_then(|id| self.meeting().item(id)) else { return };
        let (id, title) = (item.id, super::words::case_and_title(self, item));
        self.open_form(self.if_another(id, title), vec![field(id)], false);
    }

    /// `v`: the wording of the draft in the case at hand; where there is none, of a new decision. A second draft beside
    /// the first is begun in the pane of decisions.
    fn word_decision(&mut self) {
        let case = self.case_for_decision();
        let mut drafts = self.meeting().decisions.iter().filter(|known| Some(known.item) == case && !known.stands());
        let Some(draft) = drafts.next_back().cloned() else { return self.new_decision() };
        let another = self.another_case() == Some(draft.item);
        self.open_decision(draft.id);
        self.open_wording(&draft);
        if let Some(Overlay::Form(form)) = self.overlays.last_mut().filter(|_| another) {
            form.title = self.texts.msg_form_another_case(&form.title);
        }
        let key = self.key_of(Action::DecisionAdd);
        self.say(NoticeKind::Remark, self.texts.msg_decisions_said_has_draft(key));
    }

    /// A new decision in the case at hand, with its page and its wording open.
    pub(super) fn new_decision(&mut self) {
        let Some(item) = self.case_for_decision() else { return };
        if self.try_run(Command::Decisions(decisions::Command::Draft { item })) {
            let Some(decision) = self.meeting().decisions.last().map(|decision| decision.id) else { return };
            let title = self.form_about(&self.texts.msg_form_wording(), item);
            let title = self.if_another(item, title);
            self.open_decision(decision);
            self.open_form(title, vec![Field::Wording(decision)], true);
        }
    }

    /// `f`: a follow-up of the decision whose page is open, of the selected one, or of the case at hand.
    fn new_follow_up(&mut self) {
        let decision = (self.focus == Pane::Decisions).then(|| self.decisions.decision(self)).flatten();
        self.add_follow_up(self.case_at_hand(), decision);
    }

    /// A new follow-up, with its form open.
    pub(super) fn add_follow_up(&mut self, item: Option<crate::meeting::Id>, decision: Option<crate::meeting::Id>) {
        if self.try_run(Command::FollowUps(followups::Command::Add { item, decision })) {
            let Some(id) = self.meeting().follow_ups.last().map(|follow_up| follow_up.id) else { return };
            let fields = vec![Field::FollowUpText(id), Field::FollowUpResponsible(id), Field::FollowUpDue(id)];
            let form = self.texts.msg_form_follow_up();
            let title = item.and_then(|item| self.meeting().item(item)).map_or_else(
                || form.clone(),
                |item| self.if_another(item.id, format!("{form} · {}", super::words::case_and_title(self, item))),
            );
            self.open_form(title, fields, true);
        }
    }
}

/// The first row shown of so many after a motion, where so many are seen: the last page is full.
fn turned(top: usize, motion: Action, shown: usize, of: usize) -> usize {
    let tops = of.saturating_sub(shown) + 1;
    moved(top.min(tops - 1), motion, shown.saturating_sub(1).max(1), tops)
}

/// A place in a list of so many after a motion.
#[must_use]
pub fn moved(at: usize, motion: Action, page: usize, of: usize) -> usize {
    let last = of.saturating_sub(1);
    match motion {
        Action::Up => at.saturating_sub(1),
        Action::Down => at.saturating_add(1),
        Action::PageUp => at.saturating_sub(page),
        Action::PageDown => at.saturating_add(page),
        Action::Top => 0,
        Action::Bottom => last,
        _ => at,
    }
    .min(last)
}

#[cfg(test)]
mod tests;
