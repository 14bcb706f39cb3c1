//! What an action needs to be possible, and what is said where that is not there: the same words answer a key that does
//! nothing, a grey line of the menu and of the palette. Said once, beside the [table of actions](super::action::TABLE).

use super::{Action, App, Context};
use crate::language::Texts;

/// Something that an action needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// The meeting can be changed: nobody else has it, it is not locked.
    Writable,
    /// The meeting is not ended.
    NotEnded,
    /// The meeting is ended.
    Ended,
    /// The call has not gone out.
    Draft,
    /// An item for the clock: the current one, or the next to start.
    Item,
    /// An item to go back to.
    Before,
    /// An item whose minutes are changed.
    Timed,
    /// An item for a note.
    AtHand,
    /// A case that a decision belongs to.
    Case,
    /// That case may decide something (R4).
    CaseDecides,
    /// Something that can be undone.
    Undoable,
    /// Something that can be redone.
    Redoable,
    /// An item of the agenda is selected.
    ItemSelected,
    /// All four panes are seen, with lines between them.
    Divided,
    /// The selected item's clock does not run.
    ItemIdle,
    /// A standing question of a measure is selected.
    Answer,
    /// A measure is selected among the lists.
    Measure,
    /// A stream of money is selected.
    Stream,
    /// The stream that is selected is a network's list.
    NetworkList,
    /// A decision or a follow-up is selected.
    RowSelected,
    /// What is selected among the decisions can be taken away.
    Removable,
    /// A follow-up is selected.
    FollowUp,
    /// A decision's page is open.
    Page,
    /// The decision of that page is a draft.
    PageDraft,
    /// A part of that decision is selected.
    PagePart,
    /// Somebody is selected in the roll call.
    Person,
    /// The preview of the minutes is open.
    MinutesOpen,
    /// A place of another version is selected that can be taken over.
    VersionRow,
    /// There is more than one other version.
    OtherVersion,
    /// Whoever had the meeting open has ended.
    Free,
    /// The wall is not up, where all could read it.
    Unseen,
    /// The tour of the demonstration.
    Tour,
    /// One is at home, between meetings.
    AtHome,
    /// At home something is selected that can be opened.
    HomeRow,
    /// At home there are meetings of more than one forum.
    HomeForums,
}

impl Need {
    /// Whether it is there.
    #[must_use]
    pub const fn is_met(self, context: &Context) -> bool {
        match self {
            Self::Writable => context.writable,
            Self::NotEnded => !context.ended,
            Self::Ended => context.ended,
            Self::Draft => context.draft,
            Self::Item => context.has_item,
            Self::Before => context.has_previous,
            Self::Timed => context.timed,
            Self::AtHand => context.at_hand,
            Self::Case => context.has_case,
            Self::CaseDecides => context.case_decides,
            Self::Undoable => context.can_undo,
            Self::Redoable => context.can_redo,
            Self::ItemSelected => context.item_selected,
            Self::Divided => context.divided,
            Self::ItemIdle => !context.item_runs,
            Self::Answer => context.answer_selected,
            Self::Measure => context.measure_selected,
            Self::Stream => context.stream_selected,
            Self::NetworkList => context.network_selected,
            Self::RowSelected => context.decision_selected || context.follow_up_selected,
            Self::Removable => context.removable,
            Self::FollowUp => context.follow_up_selected,
            Self::Page => context.page_open,
            Self::PageDraft => context.page_draft,
            Self::PagePart => context.page_part,
            Self::Person => context.person_selected,
            Self::MinutesOpen => context.minutes_open,
            Self::VersionRow => context.version_row,
            Self::OtherVersion => context.other_version,
            Self::Free => context.free,
            Self::Unseen => !context.wall,
            Self::Tour => context.tour,
            Self::AtHome => context.at_home,
            Self::HomeRow => context.home_opens,
            Self::HomeForums => context.home_forums,
        }
    }

    /// What is said where it is not there: why, and where there is one the way out.
    fn words(self, app: &App) -> String {
        let texts = app.texts();
        let key = |action| app.key_of(action);
        match self {
            Self::Writable => app.only_follows().unwrap_or_else(|| texts.msg_notice_read_only()),
            Self::NotEnded => texts.msg_refusal_ended(),
            Self::Ended => texts.msg_need_ended(),
            Self::Draft => texts.msg_need_draft(),
            Self::Item => texts.msg_need_item(),
            Self::Before => texts.msg_need_before(),
            Self::Timed | Self::AtHand => texts.msg_need_at_hand(),
            Self::Case => texts.msg_need_case(),
            Self::CaseDecides => texts.msg_refusal_any_other_business(),
            Self::Undoable => texts.msg_notice_nothing_to_undo(),
            Self::Redoable => texts.msg_notice_nothing_to_redo(),
            Self::ItemSelected => texts.msg_agenda_empty(key(Action::ItemAdd)),
            Self::Divided => texts.msg_pointer_not_divided(),
            Self::ItemIdle => texts.msg_need_item_idle(),
            Self::Answer => texts.msg_need_answer(),
            Self::Measure => texts.msg_need_measure(),
            Self::Stream => texts.msg_need_stream(),
            Self::NetworkList => texts.msg_need_network_list(),
            Self::RowSelected => texts.msg_need_row(),
            Self::Removable if app.decisions.row().is_none() => texts.msg_need_row(),
            Self::Removable => texts.msg_refusal_frozen(),
            Self::FollowUp => texts.msg_need_follow_up(),
            Self::Page => texts.msg_need_page(),
            Self::PageDraft => texts.msg_need_page_draft(key(Action::DecisionWording)),
            Self::PagePart => texts.msg_need_page_part(),
            Self::Person => texts.msg_need_person(key(Action::People)),
            Self::VersionRow => texts.msg_need_version_row(),
            Self::OtherVersion => texts.msg_need_other_version(),
            Self::Free if app.is_following() => texts.msg_need_free(),
            Self::Free => texts.msg_need_following(),
            Self::Unseen => texts.msg_need_unseen(key(Action::Wall)),
            Self::Tour => texts.msg_need_tour(),
            Self::MinutesOpen => texts.msg_need_minutes(key(Action::Minutes)),
            Self::AtHome | Self::HomeRow | Self::HomeForums => self.words_at_home(texts),
        }
    }

    /// The same between meetings.
    pub(super) fn words_at_home(self, texts: &Texts) -> String {
        match self {
            Self::HomeRow => texts.msg_home_need_row(),
            Self::HomeForums => texts.msg_home_need_forums(),
            _ => texts.msg_home_need_home(),
        }
    }
}

impl App {
    /// Why an action cannot be done here and now, if it cannot.
    #[must_use]
    pub fn why_not(&self, action: Action) -> Option<String> {
        action.row().lacks(&self.context()).map(|need| need.words(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{
            Pane, TABLE,
            testing::{example, open, open_in, press},
        },
        language::Language,
        meeting::Status,
    };

    #[test]
    fn what_cannot_be_done_says_why_in_every_language() {
        let mut bare = example();
        bare.agenda.clear();
        (bare.current, bare.opened) = (None, None);
        bare.decisions.clear();
        bare.follow_ups.clear();
        bare.measures.clear();
        bare.charter.streams.clear();
        let ended = crate::meeting::Meeting { status: Status::Ended, ..example() };
        for meeting in [bare, ended, example()] {
            for language in Language::ALL {
                let app = open_in(meeting.clone(), language);
                for row in TABLE.iter().filter(|row| !app.can(row.action)) {
                    let why = app.why_not(row.action).unwrap_or_default();
                    assert!(why.ends_with('.') && why.len() > 10, "{} {language:?}: {why}", row.name);
                }
            }
        }
    }

    #[test]
    fn a_key_that_does_nothing_says_the_same() {
        let mut app = open(example());
        press(&mut app, "ctrl-r");
        assert_eq!(app.notice().map(|notice| notice.text.clone()), app.why_not(Action::Redo));
        press(&mut app, "4 d");
        assert_eq!(app.focus(), Pane::Decisions);
        assert_eq!(app.notice().map(|notice| notice.text.clone()), app.why_not(Action::DecisionRemove));
    }

    #[test]
    fn a_private_note_is_not_opened_on_the_wall() {
        let mut app = open(example());
        let opens = |app: &App| matches!(app.overlays().last(), Some(crate::app::Overlay::Form(_)));
        press(&mut app, "W N");
        assert!(!opens(&app), "all would read it");
        assert!(app.why_not(Action::PrivateNote).is_some_and(|why| why.contains("veggen")));
        assert!(app.why_not(Action::Versions).is_some_and(|why| why.contains("veggen")), "private notes are there too");
        press(&mut app, "x y esc W N");
        assert!(opens(&app));
    }

    #[test]
    fn r4_no_decision_is_offered_under_any_other_business() {
        let mut app = open(example());
        press(&mut app, "1 end");
        assert!(!app.can(Action::NewDecision));
        assert!(app.why_not(Action::NewDecision).is_some_and(|why| why.contains("eventuelt")));
    }
}
