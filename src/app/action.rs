//! The table of actions: a row per thing that the chair can do. It makes the enum, the keymap, the palette, the help,
//! the hints in the last line and `docs/keys.md`; nothing of it is said a second time.
//!
//! Names and explanations stand in `locales/*/action.ftl` under the row's name: `action-NAME` is the name in the
//! palette, `.hint` a word or two for the last line, `.help` a sentence. Tests sweep the table.

use super::{Context, Need};
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
    /// Where it is said why nothing can be written now: whoever writes on does nothing else by it.
    Refused,
    /// In a form: what is typed there is text, so only keys that are no text.
    Form,
    /// In the roll call.
    People,
    /// On a decision's own page.
    DecisionPage,
    /// In the preview of the minutes.
    Minutes,
    /// Where it is shown what opening found.
    Found,
    /// Where another version stands beside the meeting.
    Versions,
    /// In the palette; as in a form.
    Palette,
    /// At home, between meetings.
    Home,
    /// Where a new meeting is chosen; as in a form.
    NewMeeting,
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
    /// What it needs: the first that is not there is why it cannot be done.
    pub needs: &'static [Need],
}

impl Row {
    /// What is not there for it to be done here and now, if something.
    #[must_use]
    pub fn lacks(&self, context: &Context) -> Option<Need> {
        self.needs.iter().copied().find(|need| !need.is_met(context))
    }

    /// Whether it can be done here and now.
    #[must_use]
    pub fn enabled(&self, context: &Context) -> bool {
        self.lacks(context).is_none()
    }

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

    /// Other words for it, by which the palette finds it.
    #[must_use]
    pub fn also(&self, texts: &Texts) -> String {
        texts.by_id(&format!("action-{}", self.name), Some("also")).unwrap_or_default()
    }

    /// What it does, in a sentence.
    #[must_use]
    pub fn help(&self, texts: &Texts) -> String {
        self.text(texts, Some("help"))
    }
}

macro_rules! actions {
    ($($action:ident $name:literal [$($scope:ident)*] [$($key:literal)*] [$($need:ident)*];)*) => {
        /// What the chair can do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action {
            $(#[doc = concat!("`", $name, "`")] $action,)*
        }

        /// A row per action.
        pub const TABLE: &[Row] = &[
            $(Row { action: Action::$action, name: $name, scopes: &[$(Scope::$scope),*], keys: &[$($key),*], needs: &[$(Need::$need),*] },)*
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

actions! {
    // moving about
    Up "up" [Global Overlay Home] ["up" "k"] [];
    Down "down" [Global Overlay Home] ["down" "j"] [];
    Left "left" [Global Choice] ["left" "h"] [];
    Right "right" [Global Choice] ["right" "l"] [];
    PageUp "page-up" [Global Overlay Home] ["pageup"] [];
    PageDown "page-down" [Global Overlay Home] ["pagedown"] [];
    Top "top" [Global Overlay Home] ["home"] [];
    Bottom "bottom" [Global Overlay Home] ["end"] [];
    PaneAgenda "pane-agenda" [Global] ["1"] [];
    PaneQuestions "pane-questions" [Global] ["2"] [];
    PaneLists "pane-lists" [Global] ["3"] [];
    PaneDecisions "pane-decisions" [Global] ["4"] [];
    NextPane "next-pane" [Global Home] ["tab"] [];
    PreviousPane "previous-pane" [Global Home] ["shift-backtab"] [];
    Zoom "zoom" [Global] ["z"] [];
    Wall "wall" [Global] ["W"] [];
    Back "back" [Global Overlay Home Refused] ["esc"] [];
    DividerLeft "divider-left" [Global] ["alt-left"] [Divided];
    DividerRight "divider-right" [Global] ["alt-right"] [Divided];
    DividerUp "divider-up" [Global] ["alt-pageup"] [Divided];
    DividerDown "divider-down" [Global] ["alt-pagedown"] [Divided];
    DividerReset "divider-reset" [Global] ["alt-home"] [Divided];

    // the clock
    ToggleClock "toggle-clock" [Global] ["space"] [Writable NotEnded Item];
    NextItem "next-item" [Global] [">"] [Writable NotEnded Item];
    PreviousItem "previous-item" [Global] ["<"] [Writable NotEnded Before];
    MoreTime "more-time" [Global] ["+"] [Writable Timed];
    LessTime "less-time" [Global] ["-"] [Writable Timed];
    Overrun "overrun" [Global] ["o"] [Writable NotEnded Item];

    // from anywhere
    NewDecision "new-decision" [Global] ["v"] [Writable NotEnded Case CaseDecides];
    NewFollowUp "new-follow-up" [Global] ["f"] [Writable];
    Note "note" [Global] ["n"] [Writable AtHand];
    PrivateNote "private-note" [Global] ["N"] [Writable AtHand Unseen];
    People "people" [Global] ["p"] [];
    Minutes "minutes" [Global] ["M"] [];
    Menu "menu" [Global Overlay Home] ["f10"] [];
    PageMenu "page-menu" [Choice DecisionPage People Minutes Found Versions] ["tab"] [];
    Palette "palette" [Global Overlay Home] [":" "ctrl-p"] [];
    Help "help" [Global Overlay Home] ["?" "f1"] [];
    HelpTyping "help-typing" [Form Palette] ["f1"] [];
    Undo "undo" [Global Overlay] ["u"] [Writable Undoable];
    Redo "redo" [Global Overlay] ["ctrl-r"] [Writable Redoable];
    MeetingFacts "meeting-facts" [Global] ["E"] [Writable];
    SendCall "send-call" [Global] ["C"] [Writable Draft];
    EndMeeting "end-meeting" [Global] ["Q"] [Writable NotEnded];
    ReopenMeeting "reopen-meeting" [Global] ["R"] [Writable Ended];
    Welcome "welcome" [Global] ["f2"] [Tour];
    Language "language" [Global Home] ["L"] [];
    Theme "theme" [Global Home] ["T"] [];
    OwnRemarks "own-remarks" [Global] ["f4"] [];
    Versions "versions" [Global] ["V"] [Unseen];
    TakeOver "take-over" [Global] ["O"] [Free];
    Quit "quit" [Global Home] ["q"] [];

    // the agenda
    ItemMenu "item-menu" [Agenda] ["enter"] [Writable ItemSelected];
    ItemEdit "item-edit" [Agenda] ["e"] [Writable ItemSelected];
    ItemStart "item-start" [Agenda] ["s"] [Writable NotEnded ItemSelected ItemIdle];
    ItemAdd "item-add" [Agenda] ["a"] [Writable];
    BreakAdd "break-add" [Agenda] ["A"] [Writable];
    ItemRemove "item-remove" [Agenda] ["d" "delete"] [Writable ItemSelected];
    ItemDown "item-down" [Agenda] ["J" "alt-down"] [Writable ItemSelected];
    ItemUp "item-up" [Agenda] ["K" "alt-up"] [Writable ItemSelected];
    ItemKind "item-kind" [Agenda] ["c"] [Writable ItemSelected];
    ItemDefer "item-defer" [Agenda] ["x"] [Writable ItemSelected];

    // the standing questions
    AnswerEdit "answer-edit" [Questions] ["enter" "e"] [Writable Answer];
    AnswerState "answer-state" [Questions] ["s"] [Writable Answer];
    MissingOnly "missing-only" [Questions] ["x"] [];
    OneNetwork "one-network" [Questions] ["w"] [];
    SwitchPhase "switch-phase" [Questions] ["i"] [];

    // priority lists and money
    GrantEdit "grant-edit" [Lists] ["enter" "g"] [Writable Measure];
    GrantFull "grant-full" [Lists] ["y"] [Writable Measure];
    GrantNothing "grant-nothing" [Lists] ["x"] [Writable Measure];
    GrantClear "grant-clear" [Lists] ["0"] [Writable Measure];
    GrantCondition "grant-condition" [Lists] ["c"] [Writable Measure];
    MeasureEdit "measure-edit" [Lists] ["e"] [Writable Measure];
    MeasureAdd "measure-add" [Lists] ["a"] [Writable Stream];
    MeasureRemove "measure-remove" [Lists] ["d" "delete"] [Writable Measure];
    MeasureDown "measure-down" [Lists] ["J" "alt-down"] [Writable Measure];
    MeasureUp "measure-up" [Lists] ["K" "alt-up"] [Writable Measure];
    MeasureMerge "measure-merge" [Lists] ["i"] [Writable Measure NetworkList];
    FrameEdit "frame-edit" [Lists] ["b"] [Writable Stream];
    ListReceived "list-received" [Lists] ["r"] [Writable Stream NetworkList];

    // decisions and follow-ups
    DecisionOpen "decision-open" [Decisions] ["enter" "e"] [RowSelected];
    DecisionAdd "decision-add" [Decisions] ["a"] [Writable NotEnded Case CaseDecides];
    DecisionRemove "decision-remove" [Decisions] ["d" "delete"] [Writable Removable];
    FollowUpDone "follow-up-done" [Decisions] ["x"] [Writable FollowUp];

    // a decision's own page
    DecisionEnter "decision-enter" [DecisionPage] ["enter"] [Page];
    DecisionAgree "decision-agree" [DecisionPage] ["y"] [Writable Page PageDraft];
    DecisionUnanimous "decision-unanimous" [DecisionPage] ["U"] [Writable Page PageDraft];
    DecisionVotes "decision-votes" [DecisionPage] ["s"] [Writable Page PageDraft];
    DecisionWording "decision-wording" [DecisionPage] ["e"] [Writable Page];
    DecisionDissent "decision-dissent" [DecisionPage] ["d"] [Writable Page];
    DecisionCondition "decision-condition" [DecisionPage] ["c"] [Writable Page PageDraft];
    DecisionFollowUp "decision-follow-up" [DecisionPage] ["f"] [Writable Page];
    DecisionLink "decision-link" [DecisionPage] ["l"] [Writable Page];
    DecisionPartEdit "decision-part-edit" [DecisionPage] ["r"] [Writable Page PagePart];
    DecisionPartRemove "decision-part-remove" [DecisionPage] ["x" "delete"] [Writable Page PagePart];

    // the roll call
    PersonPresent "person-present" [People] ["enter" "space"] [Writable Person];
    PersonAbsent "person-absent" [People] ["x"] [Writable Person];
    PersonSubstitute "person-substitute" [People] ["v"] [Writable Person];
    PersonEdit "person-edit" [People] ["e"] [Writable Person];
    PersonAdd "person-add" [People] ["a"] [Writable];
    EverybodyPresent "everybody-present" [People] ["A"] [Writable];

    // the minutes
    MinutesWrite "minutes-write" [Minutes] ["w"] [];
    MinutesWriteWeb "minutes-write-web" [Minutes] ["h"] [];
    MinutesLanguage "minutes-language" [Minutes] ["L"] [MinutesOpen];
    MinutesNext "minutes-next" [Minutes] ["right" "n"] [MinutesOpen];
    MinutesPrevious "minutes-previous" [Minutes] ["left" "p"] [MinutesOpen];
    MinutesFold "minutes-fold" [Minutes] ["enter"] [MinutesOpen];

    // other versions of the meeting
    GoOn "go-on" [Found] ["enter"] [];
    VersionTake "version-take" [Versions] ["enter"] [Writable VersionRow];
    VersionNext "version-next" [Found Versions] ["right" "n"] [OtherVersion];
    VersionPrevious "version-previous" [Found Versions] ["left" "p"] [OtherVersion];

    // lists to choose from
    Choose "choose" [Choice Refused] ["enter"] [];

    // forms and the palette
    FormDone "form-done" [Form] ["esc"] [];
    FormSave "form-save" [Form] ["ctrl-s"] [];
    FormNext "form-next" [Form] ["tab"] [];
    FormPrevious "form-previous" [Form] ["shift-backtab"] [];
    PaletteClose "palette-close" [Palette] ["esc"] [];
    PaletteUp "palette-up" [Palette] ["up"] [];
    PaletteDown "palette-down" [Palette] ["down"] [];
    PaletteRun "palette-run" [Palette] ["enter"] [];

    // home, between meetings
    HomeOpen "home-open" [Home] ["enter"] [AtHome HomeRow];
    HomeNew "home-new" [Home] ["a"] [AtHome];
    HomeMeetings "home-meetings" [Home] ["1"] [AtHome];
    HomePreview "home-preview" [Home] ["2"] [AtHome];
    HomeComing "home-coming" [Home] ["3"] [AtHome];
    HomeForum "home-forum" [Home] ["w"] [AtHome HomeForums];
    HomeDemo "home-demo" [Home] ["D"] [AtHome];
    HomeReload "home-reload" [Home] ["r"] [AtHome];
    NewMeetingMake "new-meeting-make" [NewMeeting] ["enter"] [AtHome];
    NewMeetingUp "new-meeting-up" [NewMeeting] ["up"] [AtHome];
    NewMeetingDown "new-meeting-down" [NewMeeting] ["down"] [AtHome];
    NewMeetingDate "new-meeting-date" [NewMeeting] ["tab"] [AtHome];
    NewMeetingCancel "new-meeting-cancel" [NewMeeting] ["esc"] [AtHome];
}
