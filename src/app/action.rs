//! The table of actions: a row per thing that the chair can do. It makes the enum, the keymap, the palette, the help,
//! the hints in the last line and `docs/keys.md`; nothing of it is said a second time.
//!
//! Names and explanations stand in `locales/*/action.ftl` under the row's name: `action-NAME` is the name in the
//! palette, `.hint` a word or two for the last line, `.help` a sentence. Tests sweep the table.

use super::Context;
use crate::language::Texts;

/// Where a row's keys work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere but in overlays.
    Global,
    /// With the agenda in focus.
    Agenda,
    /// With the standing questions in focus.
    Questions,
    /// With the priority lists in focus.
    Lists,
    /// With the decisions in focus.
    Decisions,
    /// In every overlay that is no form.
    Overlay,
    /// In lists of ways to go on, and in the help: where Enter is not something of the page's own.
    Choice,
    /// In a form: what is typed there is text, so only keys that are no text.
    Form,
    /// In the roll call.
    People,
    /// On a decision's own page.
    DecisionPage,
    /// In the preview of the minutes.
    Minutes,
    /// In the palette; as in a form.
    Palette,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What it does.
    pub action: Action,
    /// Its name in `keys.ron` and in the texts.
    pub name: &'static str,
    /// Where its keys work.
    pub scopes: &'static [Scope],
    /// Its keys as they come with the program.
    pub keys: &'static [&'static str],
    /// Whether it can be done now.
    pub enabled: fn(&Context) -> bool,
}

impl Row {
    fn text(&self, texts: &Texts, attribute: Option<&str>) -> String {
        texts.by_id(&format!("action-{}", self.name), attribute).unwrap_or_else(|| self.name.to_owned())
    }

    /// Its name in the palette.
    #[must_use]
    pub fn label(&self, texts: &Texts) -> String {
        self.text(texts, None)
    }

    /// A word or two for the last line.
    #[must_use]
    pub fn hint(&self, texts: &Texts) -> String {
        self.text(texts, Some("hint"))
    }

    /// What it does, in a sentence.
    #[must_use]
    pub fn help(&self, texts: &Texts) -> String {
        self.text(texts, Some("help"))
    }
}

macro_rules! actions {
    ($($action:ident $name:literal [$($scope:ident)*] [$($key:literal)*] $enabled:expr;)*) => {
        /// What the chair can do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action {
            $(#[doc = concat!("`", $name, "`")] $action,)*
        }

        /// A row per action.
        pub const TABLE: &[Row] = &[
            $(Row { action: Action::$action, name: $name, scopes: &[$(Scope::$scope),*], keys: &[$($key),*], enabled: $enabled },)*
        ];
    };
}

impl Action {
    /// Its row.
    #[must_use]
    pub fn row(self) -> &'static Row {
        // The table is made by the macro that made the enum, in the same order.
        &TABLE[self as usize]
    }
}

fn always(_: &Context) -> bool {
    true
}

actions! {
    // moving about
    Up "up" [Global Overlay] ["up" "k"] always;
    Down "down" [Global Overlay] ["down" "j"] always;
    Left "left" [Global] ["left" "h"] always;
    Right "right" [Global] ["right" "l"] always;
    PageUp "page-up" [Global Overlay] ["pageup"] always;
    PageDown "page-down" [Global Overlay] ["pagedown"] always;
    Top "top" [Global Overlay] ["home"] always;
    Bottom "bottom" [Global Overlay] ["end"] always;
    PaneAgenda "pane-agenda" [Global] ["1"] always;
    PaneQuestions "pane-questions" [Global] ["2"] always;
    PaneLists "pane-lists" [Global] ["3"] always;
    PaneDecisions "pane-decisions" [Global] ["4"] always;
    NextPane "next-pane" [Global] ["tab"] always;
    PreviousPane "previous-pane" [Global] ["shift-backtab"] always;
    Zoom "zoom" [Global] ["z"] always;
    Back "back" [Global Overlay] ["esc"] always;

    // the clock
    ToggleClock "toggle-clock" [Global] ["space"] |c| c.writable && !c.ended && c.has_item;
    NextItem "next-item" [Global] [">"] |c| c.writable && !c.ended && c.has_next;
    PreviousItem "previous-item" [Global] ["<"] |c| c.writable && !c.ended && c.has_previous;
    MoreTime "more-time" [Global] ["+"] |c| c.writable && c.has_item;
    LessTime "less-time" [Global] ["-"] |c| c.writable && c.has_item;
    Overrun "overrun" [Global] ["o"] |c| c.writable && !c.ended && c.has_item;

    // from anywhere
    NewDecision "new-decision" [Global] ["v"] |c| c.writable && !c.ended && c.has_case;
    NewFollowUp "new-follow-up" [Global] ["f"] |c| c.writable;
    Note "note" [Global] ["n"] |c| c.writable && c.has_item;
    PrivateNote "private-note" [Global] ["N"] |c| c.writable && c.has_item;
    People "people" [Global] ["p"] always;
    Minutes "minutes" [Global] ["M"] always;
    Palette "palette" [Global Overlay] [":" "ctrl-p"] always;
    Help "help" [Global Overlay] ["?" "f1"] always;
    Undo "undo" [Global Overlay] ["u"] |c| c.writable && c.can_undo;
    Redo "redo" [Global Overlay] ["ctrl-r"] |c| c.writable && c.can_redo;
    MeetingFacts "meeting-facts" [Global] ["E"] |c| c.writable;
    SendCall "send-call" [Global] [] |c| c.writable && c.draft;
    EndMeeting "end-meeting" [Global] ["Q"] |c| c.writable && !c.ended;
    ReopenMeeting "reopen-meeting" [Global] [] |c| c.writable && c.ended;
    Language "language" [Global] ["L"] always;
    Theme "theme" [Global] ["T"] always;
    Quit "quit" [Global] ["q"] always;

    // the agenda
    ItemNote "item-note" [Agenda] ["enter"] |c| c.writable && c.item_selected;
    ItemEdit "item-edit" [Agenda] ["e"] |c| c.writable && c.item_selected;
    ItemStart "item-start" [Agenda] ["s"] |c| c.writable && !c.ended && c.item_selected;
    ItemAdd "item-add" [Agenda] ["a"] |c| c.writable;
    BreakAdd "break-add" [Agenda] ["A"] |c| c.writable;
    ItemRemove "item-remove" [Agenda] ["d" "delete"] |c| c.writable && c.item_selected;
    ItemDown "item-down" [Agenda] ["J" "alt-down"] |c| c.writable && c.item_selected;
    ItemUp "item-up" [Agenda] ["K" "alt-up"] |c| c.writable && c.item_selected;
    ItemKind "item-kind" [Agenda] ["c"] |c| c.writable && c.item_selected;
    ItemDefer "item-defer" [Agenda] ["x"] |c| c.writable && c.item_selected;

    // the standing questions
    AnswerEdit "answer-edit" [Questions] ["enter" "e"] |c| c.writable && c.measure_selected;
    AnswerState "answer-state" [Questions] ["s"] |c| c.writable && c.measure_selected;
    MissingOnly "missing-only" [Questions] ["x"] always;
    OneNetwork "one-network" [Questions] ["w"] always;
    SwitchPhase "switch-phase" [Questions] ["i"] always;

    // priority lists and money
    GrantEdit "grant-edit" [Lists] ["enter" "g"] |c| c.writable && c.measure_selected;
    GrantFull "grant-full" [Lists] ["y"] |c| c.writable && c.measure_selected;
    GrantNothing "grant-nothing" [Lists] ["x"] |c| c.writable && c.measure_selected;
    GrantClear "grant-clear" [Lists] ["0"] |c| c.writable && c.measure_selected;
    GrantCondition "grant-condition" [Lists] ["c"] |c| c.writable && c.measure_selected;
    MeasureEdit "measure-edit" [Lists] ["e"] |c| c.writable && c.measure_selected;
    MeasureAdd "measure-add" [Lists] ["a"] |c| c.writable && c.stream_selected;
    MeasureRemove "measure-remove" [Lists] ["d" "delete"] |c| c.writable && c.measure_selected;
    MeasureDown "measure-down" [Lists] ["J" "alt-down"] |c| c.writable && c.measure_selected;
    MeasureUp "measure-up" [Lists] ["K" "alt-up"] |c| c.writable && c.measure_selected;
    MeasureMerge "measure-merge" [Lists] ["i"] |c| c.writable && c.measure_selected;
    FrameEdit "frame-edit" [Lists] ["b"] |c| c.writable && c.stream_selected;
    ListReceived "list-received" [Lists] ["r"] |c| c.writable && c.stream_selected;

    // decisions and follow-ups
    DecisionOpen "decision-open" [Decisions] ["enter" "e"] |c| c.decision_selected || c.follow_up_selected;
    DecisionAdd "decision-add" [Decisions] ["a"] |c| c.writable && !c.ended && c.has_case;
    DecisionRemove "decision-remove" [Decisions] ["d" "delete"] |c| c.writable && (c.decision_selected || c.follow_up_selected);
    FollowUpDone "follow-up-done" [Decisions] ["x"] |c| c.writable && c.follow_up_selected;

    // a decision's own page
    DecisionAgree "decision-agree" [DecisionPage] ["enter"] |c| c.writable && c.page_draft;
    DecisionUnanimous "decision-unanimous" [DecisionPage] ["U"] |c| c.writable && c.page_draft;
    DecisionVotes "decision-votes" [DecisionPage] ["s"] |c| c.writable && c.page_draft;
    DecisionWording "decision-wording" [DecisionPage] ["e"] |c| c.writable && c.page_open;
    DecisionDissent "decision-dissent" [DecisionPage] ["d"] |c| c.writable && c.page_open;
    DecisionCondition "decision-condition" [DecisionPage] ["c"] |c| c.writable && c.page_draft;
    DecisionFollowUp "decision-follow-up" [DecisionPage] ["f"] |c| c.writable && c.page_open;
    DecisionLink "decision-link" [DecisionPage] ["l"] |c| c.writable && c.page_open;
    DecisionPartEdit "decision-part-edit" [DecisionPage] ["r"] |c| c.writable && c.page_part;
    DecisionPartRemove "decision-part-remove" [DecisionPage] ["x" "delete"] |c| c.writable && c.page_part;

    // the roll call
    PersonPresent "person-present" [People] ["enter" "space"] |c| c.writable;
    PersonAbsent "person-absent" [People] ["x"] |c| c.writable;
    PersonSubstitute "person-substitute" [People] ["v"] |c| c.writable;
    PersonEdit "person-edit" [People] ["e"] |c| c.writable;
    PersonAdd "person-add" [People] ["a"] |c| c.writable;
    EverybodyPresent "everybody-present" [People] ["A"] |c| c.writable;

    // the minutes
    MinutesWrite "minutes-write" [Minutes] ["w"] always;
    MinutesLanguage "minutes-language" [Minutes] ["L"] always;

    // lists to choose from
    Choose "choose" [Choice] ["enter"] always;

    // forms and the palette
    FormDone "form-done" [Form] ["esc"] always;
    FormSave "form-save" [Form] ["ctrl-s"] always;
    FormNext "form-next" [Form] ["tab"] always;
    FormPrevious "form-previous" [Form] ["shift-backtab"] always;
    PaletteClose "palette-close" [Palette] ["esc"] always;
    PaletteUp "palette-up" [Palette] ["up"] always;
    PaletteDown "palette-down" [Palette] ["down"] always;
    PaletteRun "palette-run" [Palette] ["enter"] always;
}
