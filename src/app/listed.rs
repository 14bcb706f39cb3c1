//! An action as it is listed for the chair: in the menu, in the palette, in the help. Name, key, where it belongs, what
//! it does, and why it cannot be done where it cannot.

use super::{Action, App, NoticeKind, Overlay, Pane, Scope, overlay::WayAct};

/// An action as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The action.
    pub action: Action,
    /// Its name.
    pub label: String,
    /// What it does, in a sentence.
    pub help: String,
    /// Where it belongs, in a word.
    pub place: String,
    /// Its key.
    pub key: String,
    /// Why it cannot be done here and now, if it cannot.
    pub why: Option<String>,
    /// The theme or the language that it chooses by name, if it is that.
    pub look: Option<WayAct>,
}

impl Listed {
    /// The same as it is listed now: by its action, or by the name that the look has now.
    pub(super) fn named(&self, looks: &[(String, WayAct)], anew: impl Fn(Action) -> Self) -> Self {
        let anew = anew(self.action);
        match &self.look {
            None => anew,
            Some(look) => {
                let label = looks.iter().find(|(_, act)| act == look).map_or(&self.label, |(label, _)| label).clone();
                Self { label, key: String::new(), look: Some(look.clone()), ..anew }
            }
        }
    }
}

impl Action {
    /// Whether it only moves about, chooses or types: it has a key and no place in menu, palette or help of its own.
    #[must_use]
    pub const fn is_motion(self) -> bool {
        use Action as A;
        matches!(
            self,
            A::Up
                | A::Down
                | A::Left
                | A::Right
                | A::PageUp
                | A::PageDown
                | A::Top
                | A::Bottom
                | A::NextPane
                | A::PreviousPane
                | A::Back
                | A::Choose
                | A::GoOn
        )
    }

    /// Whether whoever presses its key goes on to write.
    #[must_use]
    pub const fn begins_text(self) -> bool {
        use Action as A;
        matches!(
            self,
            A::NewDecision
                | A::NewFollowUp
                | A::Note
                | A::PrivateNote
                | A::MeetingFacts
                | A::ItemAdd
                | A::BreakAdd
                | A::ItemEdit
                | A::AnswerEdit
                | A::GrantEdit
                | A::GrantCondition
                | A::MeasureAdd
                | A::MeasureEdit
                | A::FrameEdit
                | A::DecisionOpen
                | A::DecisionAdd
                | A::DecisionWording
                | A::DecisionDissent
                | A::DecisionCondition
                | A::DecisionFollowUp
                | A::DecisionPartEdit
                | A::PersonAdd
                | A::PersonEdit
                | A::PersonSubstitute
        )
    }

    /// Whether the palette has it: all but what only moves about, what only works while one types or at home, and the palette.
    #[must_use]
    pub fn in_palette(self) -> bool {
        let elsewhere = |scope: &Scope| matches!(scope, Scope::Form | Scope::Palette | Scope::Home | Scope::NewMeeting);
        let ways = matches!(self, Self::Palette | Self::Menu | Self::PageMenu | Self::ItemMenu | Self::DecisionEnter);
        !self.is_motion() && !ways && !self.row().scopes.iter().all(elsewhere)
    }

    /// Whether the palette has it at home, between meetings.
    #[must_use]
    pub fn in_palette_at_home(self) -> bool {
        let ways = matches!(self, Self::Palette | Self::Menu);
        !self.is_motion() && !ways && self.row().scopes.contains(&Scope::Home)
    }

    /// Whether the menu has it where it works: all that the palette has, but for what only arranges the screen.
    #[must_use]
    pub fn in_menu(self) -> bool {
        use Action as A;
        let arranges = matches!(
            self,
            A::PaneAgenda
                | A::PaneQuestions
                | A::PaneLists
                | A::PaneDecisions
                | A::DividerLeft
                | A::DividerRight
                | A::DividerUp
                | A::DividerDown
                | A::DividerReset
        );
        self.in_palette() && !arranges
    }

    /// Whether it is about the program and not about the meeting.
    #[must_use]
    pub const fn is_of_program(self) -> bool {
        use Action as A;
        matches!(
            self,
            A::PaneAgenda
                | A::PaneQuestions
                | A::PaneLists
                | A::PaneDecisions
                | A::Zoom
                | A::Wall
                | A::DividerLeft
                | A::DividerRight
                | A::DividerUp
                | A::DividerDown
                | A::DividerReset
                | A::Palette
                | A::Help
                | A::Welcome
                | A::Language
                | A::Theme
                | A::Quit
        )
    }
}

impl App {
    /// An action as it is listed here and now.
    #[must_use]
    pub fn listed(&self, action: Action) -> Listed {
        let row = action.row();
        Listed {
            action,
            label: row.label(&self.texts),
            help: row.help(&self.texts),
            place: self.place_of(action),
            key: if self.key_works(action) { self.keymap.written(action, &self.texts) } else { String::new() },
            why: self.why_not(action),
            look: None,
        }
    }

    /// Whether its key does it, or would in its pane: on a page that lies over the panes the same key may be another's.
    fn key_works(&self, action: Action) -> bool {
        let lists =
            |overlay: &&Overlay| !matches!(overlay, Overlay::Help { .. } | Overlay::Menu(_) | Overlay::Palette(_));
        let Some(page) = self.overlays.iter().rev().find(lists) else { return true };
        let scopes = page.scopes();
        scopes.contains(&Scope::Global)
            || self.keymap.keys_of(action).any(|key| self.keymap.lookup(scopes, key) == Some(action))
    }

    /// A key of the meeting, while a page lies over it that has another use for it or none: silence would look like having done it.
    pub(super) fn says_to_close(&mut self, key: super::keys::Chord) -> bool {
        let page = matches!(
            self.overlays.last(),
            Some(Overlay::People { .. } | Overlay::Decision(_) | Overlay::Minutes(_) | Overlay::Versions(_))
        );
        let Some(action) = self.keymap.lookup(&[Scope::Global], key).filter(|_| page) else { return false };
        let close = self.key_of(Action::Back);
        self.say(NoticeKind::Remark, self.texts.msg_notice_close_first(action.row().label(&self.texts), close));
        true
    }

    /// Where an action belongs, in a word.
    fn place_of(&self, action: Action) -> String {
        let texts = &self.texts;
        match action.row().scopes.first() {
            Some(Scope::Agenda) => texts.msg_screen_agenda(),
            Some(Scope::Questions) => texts.msg_questions_tab(),
            Some(Scope::Lists) => texts.msg_lists_tab(),
            Some(Scope::Decisions) => texts.msg_place_decisions(),
            Some(Scope::DecisionPage) => texts.msg_place_page(),
            Some(Scope::People) => texts.msg_place_people(),
            Some(Scope::Minutes) => texts.msg_screen_minutes_preview(),
            Some(Scope::Found | Scope::Versions) => texts.msg_versions_title(),
            _ if action.is_of_program() => texts.msg_place_program(),
            _ => texts.msg_place_meeting(),
        }
    }

    /// The scope of the place that the chair is at: of what lies on top, or of the pane in focus.
    #[must_use]
    pub fn place(&self) -> Scope {
        let listing = |overlay: &&Overlay| !matches!(overlay, Overlay::Help { .. } | Overlay::Menu(_) | Overlay::Wall);
        let below = self.overlays.iter().rev().find(listing);
        below.and_then(|overlay| overlay.scopes().first().copied()).unwrap_or_else(|| self.focus.scope())
    }

    /// What the chair is at, in a few words: the title of the menu's first part and of the help.
    #[must_use]
    pub fn place_title(&self) -> String {
        let texts = &self.texts;
        match self.place() {
            Scope::Agenda => texts.msg_screen_agenda(),
            Scope::Questions => texts.msg_questions_tab(),
            Scope::Lists => texts.msg_screen_lists(),
            Scope::Decisions => texts.msg_place_decisions(),
            Scope::DecisionPage => texts.msg_place_page(),
            Scope::People => texts.msg_place_people(),
            Scope::Minutes => texts.msg_screen_minutes_preview(),
            Scope::Found | Scope::Versions => texts.msg_versions_title(),
            Scope::Form => texts.msg_place_form(),
            Scope::Palette => texts.msg_place_palette(),
            _ => texts.msg_place_meeting(),
        }
    }

    /// The row that is selected where the chair is, by its name.
    #[must_use]
    pub fn row_title(&self) -> Option<String> {
        let meeting = self.meeting();
        let case = |id| meeting.item(id).map(|item| super::words::case_and_title(self, item));
        match self.place() {
            Scope::Agenda => self.selected_item().and_then(case),
            Scope::Questions => {
                let measure = self.questions.measure(self).and_then(|id| meeting.measure(id))?;
                let question = self.questions.question(self).map(|question| question.code.clone()).unwrap_or_default();
                Some(format!("{} · {question}", super::lists::code_and_title(self, measure)))
            }
            Scope::Lists => {
                let measure = self.lists.measure(self).and_then(|id| meeting.measure(id))?;
                Some(super::lists::code_and_title(self, measure))
            }
            Scope::Decisions => {
                let follow_up = self.decisions.follow_up(self).and_then(|id| meeting.follow_up(id));
                let decision = self.decisions.decision(self).and_then(|id| meeting.decision(id));
                follow_up
                    .map(|follow_up| super::decisions::words::short(&follow_up.text))
                    .or_else(|| decision.and_then(|decision| case(decision.item)))
            }
            Scope::DecisionPage => {
                self.decision_page().and_then(|page| meeting.decision(page.decision)).and_then(|known| case(known.item))
            }
            Scope::People => {
                let person = self.overlays.iter().rev().find_map(|overlay| match overlay {
                    Overlay::People { at } => meeting.people.get(*super::people::seats(meeting).get(*at)?),
                    _ => None,
                });
                person.map(|person| crate::language::clean::clean(&person.name).into_owned())
            }
            _ => None,
        }
    }

    /// The pane that an action brings into focus, if it is a pane's own.
    #[must_use]
    pub fn pane_of(action: Action) -> Option<Pane> {
        Pane::ALL.into_iter().find(|pane| action.row().scopes == [pane.scope()])
    }
}
