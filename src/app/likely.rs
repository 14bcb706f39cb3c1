//! What the chair most likely wants to do next, where the chair is: the order of the hints in the last line, of the
//! menu and of the palette. What cannot be done is never hinted at; the order says nothing about that.

use super::{Action, App, Scope, TABLE};
use crate::{forum::StreamKind, meeting::ItemProgress};

use Action as A;

/// On a decision's page while it is a draft, and when it stands.
const DRAFT: &[A] = &[
    A::DecisionAgree,
    A::DecisionWording,
    A::DecisionFollowUp,
    A::DecisionDissent,
    A::DecisionVotes,
    A::DecisionCondition,
    A::DecisionLink,
];
const STANDS: &[A] =
    &[A::Undo, A::DecisionFollowUp, A::DecisionWording, A::DecisionDissent, A::DecisionLink, A::DecisionPartEdit];

const PEOPLE: &[A] = &[
    A::PersonPresent,
    A::PersonSubstitute,
    A::EverybodyPresent,
    A::PersonAbsent,
    A::PersonEdit,
    A::PersonAdd,
    A::Undo,
];

const QUESTIONS: &[A] = &[
    A::AnswerEdit,
    A::AnswerState,
    A::MissingOnly,
    A::OneNetwork,
    A::NewDecision,
    A::NextItem,
    A::SwitchPhase,
    A::Note,
    A::Undo,
];

const LISTS: &[A] = &[
    A::GrantEdit,
    A::GrantFull,
    A::GrantNothing,
    A::GrantCondition,
    A::MeasureDown,
    A::NewDecision,
    A::MeasureAdd,
    A::MeasureEdit,
    A::MeasureMerge,
    A::Undo,
];

const DECISIONS: &[A] = &[
    A::DecisionOpen,
    A::NewDecision,
    A::NewFollowUp,
    A::FollowUpDone,
    A::NextItem,
    A::Minutes,
    A::DecisionRemove,
    A::Undo,
];

impl App {
    /// What the chair most likely wants here, the most likely first.
    #[must_use]
    pub fn likely(&self) -> Vec<Action> {
        match self.place() {
            Scope::Agenda => self.likely_in_agenda(),
            // without measures nothing can be asked; they come with the lists
            Scope::Questions if self.meeting().measures.is_empty() => vec![A::PaneLists],
            Scope::Questions => QUESTIONS.to_vec(),
            Scope::Lists if !self.context().measure_selected => self.likely_in_stream(),
            Scope::Lists => LISTS.to_vec(),
            Scope::Decisions => DECISIONS.to_vec(),
            Scope::DecisionPage => self.likely_on_page(),
            Scope::People => PEOPLE.to_vec(),
            Scope::Minutes => vec![A::MinutesWrite, A::MinutesWriteWeb, A::MinutesFold, A::MinutesLanguage],
            Scope::Found => vec![A::GoOn, A::VersionNext],
            Scope::Versions => vec![A::VersionTake, A::VersionNext, A::Undo],
            _ => Vec::new(),
        }
    }

    /// With a stream at hand and none of its measures: its frame, and a first measure where it has any.
    fn likely_in_stream(&self) -> Vec<Action> {
        let pool = self.lists.stop().and_then(|stop| self.derived().figures.streams.get(stop.stream));
        let pool = pool.is_some_and(|stream| stream.kind == StreamKind::Pool);
        let all = [A::MeasureAdd, A::FrameEdit, A::ListReceived, A::NewDecision, A::NextItem, A::Undo];
        all.into_iter().skip(usize::from(pool)).collect()
    }

    /// Enter first, and what it stands for here.
    fn likely_on_page(&self) -> Vec<Action> {
        let all = if self.context().page_draft { DRAFT } else { STANDS };
        let meant = self.enter_means();
        let rest = all.iter().copied().filter(|action| *action != meant);
        [A::DecisionEnter, meant].into_iter().chain(rest).collect()
    }

    /// Before the meeting the call and who is there, then the clock; while it runs the next case and what is decided in
    /// this one; when it is late how it comes back on time; after the last case its end.
    fn likely_in_agenda(&self) -> Vec<Action> {
        let meeting = self.meeting();
        let opened = meeting.opened.is_some();
        let over = opened && meeting.current.is_none() && self.derived.next_item.is_none();
        let late = opened && !over && meeting.lateness(self.now) >= chrono::TimeDelta::minutes(1);
        let nobody = self.derived().quorum.as_ref().is_some_and(|quorum| quorum.present == 0);
        let first: &[A] = match () {
            () if self.context().ended => &[A::Minutes, A::ReopenMeeting],
            () if over => &[A::EndMeeting, A::Minutes],
            () if !opened && nobody => &[A::People, A::ToggleClock, A::ItemEdit, A::ItemAdd],
            () if !opened => &[A::ToggleClock, A::People, A::ItemEdit, A::ItemAdd],
            () if late => &[A::NextItem, A::NewDecision, A::Overrun],
            () => &[A::NextItem, A::NewDecision],
        };
        let rest = [
            A::Note,
            A::ToggleClock,
            A::People,
            A::Minutes,
            A::Overrun,
            A::MoreTime,
            A::ItemAdd,
            A::NewFollowUp,
            A::ItemEdit,
            A::Undo,
        ];
        let rest = rest.iter().filter(|action| !first.contains(action));
        [A::ItemMenu].iter().chain(first).chain(rest).copied().collect()
    }

    /// What can be done with the row at hand, the most likely first.
    #[must_use]
    pub fn row_actions(&self) -> Vec<Action> {
        let place = self.place();
        let first = match place {
            Scope::Agenda => self.item_actions(),
            Scope::Decisions => vec![A::DecisionOpen, A::NewFollowUp, A::FollowUpDone],
            // what Enter does is in the menu by its own name
            _ => {
                let here = |action: &Action| action.row().scopes.contains(&place) && action.in_palette();
                self.likely().into_iter().filter(here).collect()
            }
        };
        let mut all: Vec<Action> = first;
        let own = TABLE.iter().filter(|row| row.scopes.contains(&place) && row.action.in_palette());
        for row in own {
            if !all.contains(&row.action) {
                all.push(row.action);
            }
        }
        all
    }

    /// Of an item that waits its start, of the one at hand its note; then what is decided in it.
    fn item_actions(&self) -> Vec<Action> {
        let meeting = self.meeting();
        let item = self.selected_item().and_then(|id| meeting.item(id));
        let at_hand = item.is_some_and(|item| meeting.current == Some(item.id));
        let runs = meeting.running().map(|item| item.id);
        let first: &[A] = match item {
            Some(item) if at_hand && runs != Some(item.id) => &[A::ToggleClock, A::Note, A::NextItem],
            Some(_) if at_hand => &[A::Note, A::NextItem, A::ToggleClock],
            Some(item) if item.progress == ItemProgress::Open => &[A::ItemStart, A::Note],
            _ => &[A::Note, A::ItemStart],
        };
        let rest =
            [A::NewDecision, A::NewFollowUp, A::PrivateNote, A::MoreTime, A::LessTime, A::ItemEdit, A::ItemDefer];
        first.iter().chain(&rest).copied().collect()
    }
}
