//! A decision's own page: its places for the cursor, and what its keys do: word it, agree or vote,
//! put a dissent or a condition beside it, say who follows it up, rest it on an earlier decision.

use super::{
    Row,
    words::{self, Lack},
};
use crate::app::{Action, App, NoticeKind, Overlay, act::moved, overlay::DecisionPage, words::case_and_title};
use crate::language::holidays;
use crate::meeting::{Command, Decision, Due, Field, Id, Outcome, decisions};

/// A key pressed twice is pressed again within so many milliseconds.
const PRESSED_TWICE: i64 = 400;

/// A part of a decision that can be selected on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A dissent statement.
    Dissent(Id),
    /// A condition.
    Condition(Id),
    /// A follow-up.
    FollowUp(Id),
    /// A decision of an earlier meeting that it rests on.
    Reference(Id),
}

/// A place for the cursor on a decision's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The wording: Enter agrees on it while it is a draft.
    Wording,
    /// Something beside the decision: Enter opens it.
    Part(Part),
    /// Something that is missing: Enter does something about it.
    Lack(Lack),
}

impl App {
    /// The decision's page that is open, whatever lies over it.
    #[must_use]
    pub fn decision_page(&self) -> Option<DecisionPage> {
        self.overlays().iter().rev().find_map(|overlay| match overlay {
            Overlay::Decision(page) => Some(*page),
            _ => None,
        })
    }

    /// The parts of the decision whose page is open, in the order of the page.
    #[must_use]
    pub fn decision_parts(&self) -> Vec<Part> {
        let Some(decision) = self.decision_page().and_then(|page| self.meeting().decision(page.decision)) else {
            return Vec::new();
        };
        let dissent = decision.dissent.iter().map(|dissent| Part::Dissent(dissent.id));
        let conditions = decision.conditions.iter().map(|condition| Part::Condition(condition.id));
        let follow_ups = self.meeting().follow_ups.iter().filter(|known| known.decision == Some(decision.id));
        let follow_ups = follow_ups.map(|follow_up| Part::FollowUp(follow_up.id));
        let references = decision.references.iter().map(|reference| Part::Reference(reference.decision));
        dissent.chain(conditions).chain(follow_ups).chain(references).collect()
    }

    /// Where the cursor can go on the page that is open: the wording, what stands beside it, what is missing.
    #[must_use]
    pub fn decision_spots(&self) -> Vec<Spot> {
        let Some(page) = self.decision_page() else { return Vec::new() };
        let parts = self.decision_parts().into_iter().map(Spot::Part);
        let lacking = words::lacking(self, page.decision).into_iter().map(|(lack, _)| lack);
        let lacking = lacking.filter(|lack| lack.can_be_mended()).map(Spot::Lack);
        std::iter::once(Spot::Wording).chain(parts).chain(lacking).collect()
    }

    /// Where the cursor is on the page that is open.
    #[must_use]
    pub fn decision_spot(&self) -> Option<Spot> {
        let page = self.decision_page()?;
        self.decision_spots().get(page.at).copied()
    }

    /// The selected part of the decision whose page is open.
    #[must_use]
    pub fn decision_part(&self) -> Option<Part> {
        match self.decision_spot() {
            Some(Spot::Part(part)) => Some(part),
            _ => None,
        }
    }

    /// What Enter stands for on the page that is open: to agree, to open what is selected, to do something about what
    /// is missing, or else to choose.
    #[must_use]
    pub fn enter_means(&self) -> Action {
        let page = self.decision_page().and_then(|page| self.meeting().decision(page.decision));
        match self.decision_spot() {
            Some(Spot::Part(_)) => Action::DecisionPartEdit,
            Some(Spot::Lack(Lack::Dissent)) => Action::DecisionDissent,
            Some(Spot::Lack(Lack::Wording)) => Action::DecisionWording,
            Some(Spot::Lack(Lack::Quorum)) => Action::People,
            Some(Spot::Lack(_)) => Action::DecisionFollowUp,
            _ => match page {
                Some(decision) if decision.stands() => Action::PageMenu,
                Some(decision) if decision.wording.trim().is_empty() => Action::DecisionWording,
                _ => Action::DecisionAgree,
            },
        }
    }

    /// The decision whose page is on top.
    pub(in crate::app) fn page_on_top(&self) -> Option<Id> {
        match self.overlays().last() {
            Some(Overlay::Decision(page)) => Some(page.decision),
            _ => None,
        }
    }

    /// Whether the last key was Enter and brought the page on top: it opened it, or left the form over it.
    pub(in crate::app) fn page_came(&mut self, came: bool) {
        let since = came.then_some(self.now);
        self.change_page(|page| page.since = since);
    }

    /// Whether Enter brought the page on top just now, so that its second press must not decide.
    fn page_just_came(&self) -> bool {
        let since = self.decision_page().and_then(|page| page.since);
        since.is_some_and(|since| (0..PRESSED_TWICE).contains(&(self.now - since).num_milliseconds()))
    }

    fn change_page(&mut self, change: impl FnOnce(&mut DecisionPage)) {
        let page = self.overlays.iter_mut().rev().find_map(|overlay| match overlay {
            Overlay::Decision(page) => Some(page),
            _ => None,
        });
        if let Some(page) = page {
            change(page);
        }
    }

    fn select_spot(&mut self, wanted: impl Fn(&Spot) -> bool) {
        if let Some(at) = self.decision_spots().iter().position(wanted) {
            self.change_page(|page| page.at = at);
        }
    }

    /// Select a part that is new; but while the cursor is at a draft's wording it stays there, for Enter is to agree.
    fn select_part(&mut self, part: Part) {
        if self.enter_means() != Action::DecisionAgree {
            self.select_spot(|spot| *spot == Spot::Part(part));
        }
    }

    /// Select a place for the cursor by its number.
    pub(in crate::app) fn point_on_page(&mut self, at: usize) -> Option<usize> {
        let last = self.decision_spots().len().saturating_sub(1);
        let was = self.decision_page().map(|page| page.at);
        self.change_page(|page| page.at = at.min(last));
        was
    }

    /// The page goes with its decision, and what is selected on it stays within what is there.
    pub(super) fn hold_page(&mut self) {
        let Some(page) = self.decision_page() else { return };
        if self.meeting().decision(page.decision).is_none() {
            let decisions = &self.session.meeting().decisions;
            let there = |id: Id| decisions.iter().any(|decision| decision.id == id);
            self.overlays.retain(|overlay| !matches!(overlay, Overlay::Decision(page) if !there(page.decision)));
            return;
        }
        let last = self.decision_spots().len().saturating_sub(1);
        self.change_page(|page| page.at = page.at.min(last));
    }

    pub(in crate::app) fn open_decision(&mut self, decision: Id) {
        self.select_row(Row::Decision(decision));
        self.overlays.push(Overlay::Decision(DecisionPage { decision, at: 0, top: 0, since: None }));
    }

    /// No more rows than the wording takes.
    fn wording_rows(&self) -> usize {
        let decision = self.decision_page().and_then(|page| self.meeting().decision(page.decision));
        let columns = usize::from(self.size().0).saturating_sub(12).max(20);
        decision.map_or(0, |decision| words::most_rows(decision, columns))
    }

    /// Arrows go from the wording to what stands beside it and to what is missing; the pages turn the wording, where it is longer than its place.
    pub(in crate::app) fn travel_page(&mut self, motion: Action) {
        let stops = self.decision_spots().len();
        let lines = self.wording_rows();
        let step = usize::from(self.size().1 / 4).max(1);
        self.change_page(|page| match motion {
            Action::PageUp | Action::PageDown => page.top = moved(page.top, motion, step, lines),
            _ => page.at = moved(page.at, motion, 1, stops),
        });
    }

    /// The wheel over the wording turns it by a row.
    pub(in crate::app) fn turn_page(&mut self, motion: Action) {
        let lines = self.wording_rows();
        self.change_page(|page| page.top = moved(page.top, motion, 1, lines));
    }

    pub(super) fn act_on_page(&mut self, action: Action) {
        let Some(id) = self.decision_page().map(|page| page.decision) else { return };
        let Some(decision) = self.meeting().decision(id).cloned() else { return };
        match action {
            Action::DecisionEnter if self.page_just_came() => {}
            Action::DecisionEnter => self.enter_on_page(&decision),
            Action::DecisionAgree => self.settle_decision(id, Outcome::Agreed),
            Action::DecisionUnanimous => self.settle_decision(id, Outcome::Unanimous),
            Action::DecisionVotes => {
                let title = self.form_about(&self.texts.msg_form_votes(), decision.item);
                self.open_form(title, vec![Field::Votes(id)], false);
            }
            Action::DecisionWording => self.open_wording(&decision),
            Action::DecisionDissent => self.add_dissent(id),
            Action::DecisionCondition => self.add_condition(id),
            Action::DecisionFollowUp => self.add_follow_up_of(&decision),
            Action::DecisionLink => self.open_links(id),
            Action::DecisionPartEdit => self.edit_part(id),
            Action::DecisionPartRemove => self.remove_part(&decision),
            _ => {}
        }
    }

    /// Enter: agree, open what is selected, or do something about what is missing.
    fn enter_on_page(&mut self, decision: &Decision) {
        let id = decision.id;
        let mut of_decision = self.meeting().follow_ups.iter().filter(|known| known.decision == Some(id));
        match self.decision_spot() {
            Some(Spot::Part(_)) => self.edit_part(id),
            Some(Spot::Lack(Lack::Dissent)) => {
                let blank = decision.dissent.iter().find(|known| words::is_unfinished(known));
                if let Some(dissent) = blank.map(|dissent| dissent.id) {
                    self.select_spot(|spot| *spot == Spot::Part(Part::Dissent(dissent)));
                    self.edit_part(id);
                }
            }
            Some(Spot::Lack(Lack::Responsible)) => {
                let nobody = of_decision.find(|known| known.responsible.trim().is_empty()).map(|known| known.id);
                self.mend_follow_up(nobody, 1);
            }
            Some(Spot::Lack(Lack::Due)) => {
                let open = of_decision.find(|known| known.due.is_none() && known.done.is_none()).map(|known| known.id);
                self.mend_follow_up(open, 2);
            }
            _ => match self.enter_means() {
                Action::PageMenu => self.open_page_menu(),
                Action::People => self.open_people(),
                meant => self.act_on_page(meant),
            },
        }
    }

    /// A follow-up's form, in the field that is missing.
    fn mend_follow_up(&mut self, follow_up: Option<Id>, field: usize) {
        if let Some(id) = follow_up {
            self.open_follow_up(id);
            self.form_go(field);
        }
    }

    fn add_follow_up_of(&mut self, decision: &Decision) {
        self.add_follow_up(Some(decision.item), Some(decision.id));
        if let Some(new) = self.meeting().follow_ups.last().map(|follow_up| follow_up.id) {
            self.select_part(Part::FollowUp(new));
        }
    }

    /// R13: a draft is edited; what stands is corrected, visibly.
    pub(in crate::app) fn open_wording(&mut self, decision: &Decision) {
        let texts = &self.texts;
        let (title, field) = if decision.stands() {
            (texts.msg_form_correction(), Field::Correction(decision.id))
        } else {
            (texts.msg_form_wording(), Field::Wording(decision.id))
        };
        let title = self.form_about(&title, decision.item);
        self.open_form(title, vec![field], false);
    }

    /// The title of a form, with the case: `Ordlyd · 11/19 Fellestiltak 2019`.
    pub(in crate::app) fn form_about(&self, what: &str, item: Id) -> String {
        match self.meeting().item(item) {
            Some(item) => format!("{what} · {}", case_and_title(self, item)),
            None => what.to_owned(),
        }
    }

    fn settle_decision(&mut self, id: Id, outcome: Outcome) {
        if self.try_run(Command::Decisions(decisions::Command::Decide { decision: id, outcome })) {
            // what it still lacks is the next thing that Enter does something about
            self.select_spot(|spot| matches!(spot, Spot::Lack(_)));
            self.say_decided(id);
        }
    }

    /// Say how it was decided, with the quorum; and that somebody must follow it up, while nobody does.
    fn say_decided(&mut self, id: Id) {
        let Some(decision) = self.meeting().decision(id) else { return };
        let (kind, mut said) = words::decided(self, decision);
        // what the count leaves open is said at once, while it is one key away from being put right
        if let Some((lack, open)) = words::votes_lack(&self.texts, decision).into_iter().next() {
            let said = if lack == Lack::Chair { open } else { self.texts.msg_decisions_said_open(said, open) };
            return self.say(NoticeKind::Remark, said);
        }
        if decision.outcome.is_adopted() && words::lacks_follow_up(self, decision) {
            let key = self.key_of(Action::DecisionFollowUp);
            said = format!("{said} {}", self.texts.msg_decisions_remind_follow_up(key));
        }
        self.say(kind, said);
    }

    fn add_dissent(&mut self, decision: Id) {
        if self.try_run(Command::Decisions(decisions::Command::AddDissent(decision))) {
            let new = self.meeting().decision(decision).and_then(|known| known.dissent.last()).map(|known| known.id);
            let Some(new) = new else { return };
            self.select_part(Part::Dissent(new));
            let fields = vec![Field::DissentWho(decision, new), Field::DissentText(decision, new)];
            self.open_form(self.texts.msg_form_dissent(), fields, true);
        }
    }

    fn add_condition(&mut self, decision: Id) {
        if self.try_run(Command::Decisions(decisions::Command::AddCondition(decision))) {
            let new = self.meeting().decision(decision).and_then(|known| known.conditions.last()).map(|known| known.id);
            let Some(new) = new else { return };
            self.select_part(Part::Condition(new));
            self.open_form(self.texts.msg_form_condition(), vec![Field::Condition(decision, new)], true);
        }
    }

    fn edit_part(&mut self, decision: Id) {
        match self.decision_part() {
            Some(Part::Dissent(id)) => {
                let fields = vec![Field::DissentWho(decision, id), Field::DissentText(decision, id)];
                self.open_form(self.texts.msg_form_dissent(), fields, false);
            }
            Some(Part::Condition(id)) => {
                self.open_form(self.texts.msg_form_condition(), vec![Field::Condition(decision, id)], false);
            }
            Some(Part::FollowUp(id)) => self.open_follow_up(id),
            Some(Part::Reference(_)) => self.say(NoticeKind::Remark, self.texts.msg_decisions_reference_fixed()),
            None => {}
        }
    }

    fn remove_part(&mut self, decision: &Decision) {
        let id = decision.id;
        let (command, what) = match self.decision_part() {
            Some(Part::FollowUp(id)) => return self.remove_follow_up(id),
            Some(Part::Dissent(dissent)) => {
                let known = decision.dissent.iter().find(|known| known.id == dissent);
                let what = known.map(|known| words::short(&known.who)).unwrap_or_default();
                (decisions::Command::RemoveDissent { decision: id, dissent }, what)
            }
            Some(Part::Condition(condition)) => {
                let known = decision.conditions.iter().find(|known| known.id == condition);
                let what = known.map(|known| words::short(&known.text)).unwrap_or_default();
                (decisions::Command::RemoveCondition { decision: id, condition }, what)
            }
            Some(Part::Reference(to)) => {
                let known = decision.references.iter().find(|known| known.decision == to);
                let what = known.map(|known| words::rests_on(&self.texts, known)).unwrap_or_default();
                (decisions::Command::Unrefer { decision: id, to }, what)
            }
            None => return,
        };
        if self.try_run(Command::Decisions(command)) {
            self.say_removed(&what);
        }
    }

    /// The text of a field has happened: say what is to be known about it.
    pub(in crate::app) fn field_kept(&mut self, field: &Field) {
        let due = match field {
            Field::Votes(id) => return self.say_decided(*id),
            Field::Correction(_) => {
                let said = self.texts.msg_decisions_said_corrected();
                return self.say(NoticeKind::Done, said);
            }
            Field::MeasureAsked(_) | Field::MeasureGranted(_) | Field::Frame(_) => return self.say_small(field),
            Field::FollowUpDue(id) => self.meeting().follow_up(*id).and_then(|follow_up| follow_up.due),
            Field::NextMeeting => self.meeting().next_meeting,
            _ => None,
        };
        // A day off is accepted, with a remark.
        if let Some(Due::On(day)) = due
            && let Some(remark) = holidays::remark(&self.texts, day)
        {
            self.say(NoticeKind::Remark, remark);
        }
    }
}
