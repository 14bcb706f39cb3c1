//! Opening: the meeting as the store gave it, with what was recovered said and what was being typed put in its place.

use super::{
    Action, App, Derived, Draft, Entry, Found, Loose, NoticeKind, Scope, Session, TABLE, agenda, decisions,
    keys::{KeyRow, Keymap},
    lists, questions, status, ways, words,
};
use crate::{
    language::Language,
    meeting::{Command, Event, Meeting, Refusal, Stamp, sitting},
    store::{ReadOnly, Remark},
};
use chrono::{NaiveDateTime, TimeDelta};

/// What an app is opened with.
#[derive(Debug)]
pub struct Opening {
    /// The meeting that the entries are folded over.
    pub base: Meeting,
    /// What the journal has kept since.
    pub entries: Vec<Entry>,
    /// How many of them were not in the file.
    pub recovered: usize,
    /// What the store noticed.
    pub remarks: Vec<Remark>,
    /// Why nothing can be changed, if so.
    pub read_only: Option<ReadOnly>,
    /// The language of the screen.
    pub language: Language,
    /// A random number for the ids of this sitting at the machine.
    pub seed: u64,
    /// The user's own `keys.ron`.
    pub keys: Option<String>,
    /// The time.
    pub now: NaiveDateTime,
    /// Columns and rows of the screen.
    pub size: (u16, u16),
}

impl Opening {
    /// A meeting and nothing beside it: no journal, nothing noticed, nobody's own keys, in bokmål.
    #[must_use]
    pub fn of(base: Meeting, now: NaiveDateTime, size: (u16, u16)) -> Self {
        Self {
            base,
            entries: Vec::new(),
            recovered: 0,
            remarks: Vec::new(),
            read_only: None,
            language: Language::Nb,
            seed: 1,
            keys: None,
            now,
            size,
        }
    }
}

/// No meeting goes on so long over the time that was planned for a case.
const UNATTENDED: TimeDelta = TimeDelta::hours(8);

/// Whether two scopes can listen at the same time.
fn meets(one: Scope, other: Scope) -> bool {
    let pane = |scope| matches!(scope, Scope::Agenda | Scope::Questions | Scope::Lists | Scope::Decisions);
    let over = |scope| {
        matches!(
            scope,
            Scope::People | Scope::DecisionPage | Scope::Minutes | Scope::Choice | Scope::Found | Scope::Versions
        )
    };
    let pair = |a, b| (a == Scope::Global && pane(b)) || (a == Scope::Overlay && over(b));
    one == other || pair(one, other) || pair(other, one)
}

/// The keymap that the table of actions makes.
#[must_use]
pub fn keymap() -> Keymap<Scope, Action> {
    let rows = TABLE.iter();
    let rows = rows.map(|row| KeyRow { name: row.name, scopes: row.scopes, action: row.action, keys: row.keys });
    Keymap::new(rows, meets).0
}

impl App {
    /// The app on a meeting that was opened.
    #[must_use]
    pub fn open(opening: Opening) -> Self {
        let (session, found) = Session::open(opening.base, opening.entries, opening.seed);
        let mut app = Self {
            derived: Derived::of(session.meeting()),
            session,
            texts: opening.language.texts(),
            keymap: keymap(),
            clipboard: crate::editor::Clipboard::default(),
            now: opening.now,
            size: opening.size,
            looks: 0,
            focus: super::Pane::default(),
            zoomed: false,
            agenda: agenda::State::default(),
            questions: questions::State::default(),
            lists: lists::State::default(),
            decisions: decisions::State::default(),
            file: String::new(),
            overlays: Vec::new(),
            earlier: ways::Earlier::default(),
            versions: super::versions::State::default(),
            status: status::Status::default(),
            welcome: None,
            clockwork: super::clockwork::Clockwork::default(),
            pointer: super::pointer::State::default(),
            appearance: super::appearance::Appearance::new(opening.language),
            own: super::own_files::OwnFiles::default(),
            effects: Vec::new(),
        };
        if let Some(why) = &opening.read_only {
            app.status.set_read_only(why.clone());
        }
        if let Some(own) = &opening.keys {
            app.own_keys(own);
        }
        app.follow_current();
        app.selections_hold();
        app.say_found(opening.recovered, &opening.remarks);
        app.take_up(found);
        if app.status.writable() && app.meeting().status == crate::meeting::Status::Draft {
            // another meeting of the year may have been called since this one was prepared
            app.effects.push(super::Effect::FindTaken);
        }
        app
    }

    fn say_found(&mut self, recovered: usize, remarks: &[Remark]) {
        if !self.status.writable() {
            return; // why it can only be read is what counts, and it stands in the same line
        }
        let mut lines: Vec<String> = remarks.iter().map(|remark| words::remark(&self.texts, remark)).collect();
        if recovered > 0 && !remarks.iter().any(|remark| matches!(remark, Remark::Recovered(_))) {
            lines.insert(0, words::remark(&self.texts, &Remark::Recovered(recovered)));
        }
        if !lines.is_empty() {
            self.say(NoticeKind::Remark, lines.join(" · "));
        }
    }

    /// R3: the highest case number that the forum's other meetings of the year have taken.
    pub fn told_taken(&mut self, number: u32, now: NaiveDateTime) {
        self.at(now);
        if number > self.meeting().highest_case && self.meeting().status == crate::meeting::Status::Draft {
            self.try_run(Command::Sitting(sitting::Command::Taken(number)));
        }
    }

    /// What was being typed becomes a step, so that it can be undone and nothing is lost; time that nobody saw pass is
    /// asked about.
    fn take_up(&mut self, found: Found) {
        if !self.status.writable() {
            return;
        }
        let told = !found.cut.is_empty() || !found.loose.is_empty() || found.astray;
        for Draft { field, text } in found.cut {
            let label = super::form::label(&self.texts, &field);
            if self.try_run(Command::SetText { field, text }) {
                self.say(NoticeKind::Done, self.texts.msg_notice_draft_kept(label));
            }
        }
        if told {
            self.journal(Entry::Told);
        }
        if let Some(draft) = found.draft {
            self.take_up_draft(draft);
        }
        let astray = found.astray.then(|| self.texts.msg_notice_undone_astray());
        let lines: Vec<String> =
            astray.into_iter().chain(found.loose.iter().map(|loose| self.loose_line(loose))).collect();
        if !lines.is_empty() {
            let before = self.take_notice().map(|notice| notice.text);
            let text: Vec<String> = before.into_iter().chain(lines.iter().cloned()).collect();
            self.say(NoticeKind::Remark, text.join(" · "));
            self.versions.loose = lines;
        }
        let running = self.meeting().running().is_some();
        let seen = found.seen.or(self.meeting().seen).filter(|_| running);
        if let Some(seen) = seen.or_else(|| self.last_believed()) {
            self.opened_since(seen);
        }
    }

    /// What was typed where the journal is damaged, to be read: it comes into no field by itself.
    fn loose_line(&self, loose: &Loose) -> String {
        let text = words::excerpt(&loose.text);
        match &loose.field {
            Some(field) => self.texts.msg_notice_draft_unread(super::form::label(&self.texts, field), text),
            None => self.texts.msg_notice_loose(text),
        }
    }

    /// Plain text becomes a step. What would be more than its text (an amount, votes, a correction) was not done yet
    /// when the program ended, so it is not done now: it is on the screen again, to be finished or left.
    fn take_up_draft(&mut self, draft: Draft) {
        let Draft { field, text } = draft;
        let label = super::form::label(&self.texts, &field);
        let stamp = Stamp { at: self.now, id: self.meeting().id };
        let command = Command::SetText { field: field.clone(), text: text.clone() };
        match self.meeting().decide(command.clone(), stamp) {
            Ok(Event::Text(_)) => {
                self.try_run(command);
                self.journal(Entry::Left);
                self.say(NoticeKind::Done, self.texts.msg_notice_draft_kept(label));
            }
            Err(Refusal::NothingToDo) => self.journal(Entry::Left),
            Err(Refusal::NotFound) => {
                self.journal(Entry::Left);
                let text = super::decisions::words::short(&text);
                self.say(NoticeKind::Remark, self.texts.msg_notice_draft_unread(label, text));
            }
            Ok(_) | Err(_) => {
                self.reopen_form(label, field, &text);
                self.say(NoticeKind::Remark, self.texts.msg_notice_draft_open());
            }
        }
    }

    /// Where no journal says until when the clock ran (another machine, an old copy): as planned, when that is so long
    /// ago that nobody has sat there since.
    fn last_believed(&self) -> Option<NaiveDateTime> {
        let item = self.meeting().running()?;
        let from = item.spans.last()?.from;
        let planned = from.checked_add_signed(item.planned_time())?;
        if self.now < from { Some(from) } else { (self.now - planned > UNATTENDED).then_some(planned) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{app::Overlay, store::parse};

    /// The example, in which case 10/19 runs since 10.47, opened at a time without any journal, from a file that
    /// does not say when its clock was seen.
    fn opened(now: &str) -> App {
        let text = include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron");
        let base: Meeting = parse(std::path::Path::new("x"), text.as_bytes()).unwrap().document;
        App::open(Opening::of(Meeting { seen: None, ..base }, now.parse().unwrap(), (80, 24)))
    }

    #[test]
    fn years_that_no_journal_knows_of_are_asked_about_and_not_counted() {
        for (now, minutes) in [("2019-03-21T09:00:00", 75), ("2026-11-21T22:19:00", 75), ("2019-03-20T09:00:00", 0)] {
            let app = opened(now);
            assert!(matches!(app.overlays(), [Overlay::Choice(_)]), "{now}");
            let elapsed = app.meeting().running().map(|item| item.elapsed(app.now()).num_minutes());
            assert_eq!(elapsed, Some(minutes), "{now}");
        }
    }

    #[test]
    fn a_meeting_that_goes_on_elsewhere_is_not_asked_about() {
        for now in ["2019-03-20T11:28:12", "2019-03-20T15:00:00"] {
            assert!(opened(now).overlays().is_empty(), "{now}");
        }
    }

    #[test]
    fn what_was_undone_behind_a_hole_is_nothing_that_stood_before_it() {
        use crate::{
            app::testing::{example, opened},
            meeting::{Event, Field, Step, TextSet},
        };
        let item = example().agenda[3].id;
        let noted =
            |text: &str| Entry::Step(Step::Did(Event::Text(TextSet::whole(Field::ItemNotes(item), text.into()))));
        let held = |app: &App| app.meeting().item(item).unwrap().notes.clone();
        let said = |app: &App| app.notice().is_some_and(|notice| notice.text.contains("angret"));
        let undid = || Entry::Step(Step::Undid);
        // the note that was undone is what is missing
        let app = opened(example(), vec![noted("Ble sagt."), Entry::Missing, undid()]);
        assert!(held(&app) == "Ble sagt." && said(&app));
        // what was undone is in the file, which is all that is left
        let app = opened(example(), vec![undid()]);
        assert!(said(&app));
        let app = opened(example(), vec![undid(), Entry::Told]);
        assert!(!said(&app), "it is said once");
        let known = vec![noted("Ble"), noted("Ble sagt."), undid(), Entry::Step(Step::Redid), undid()];
        let app = opened(example(), known);
        assert!(held(&app) == "Ble" && !said(&app));
    }

    #[test]
    fn of_a_long_text_that_may_not_be_put_back_what_is_new_is_told() {
        use crate::{
            app::testing::{example, opened},
            editor::Edit,
            meeting::Field,
        };
        let before = "Det som ble sagt før. ".repeat(100);
        let at = u32::try_from(before.len()).unwrap();
        // the step that had set what it held is missing too: it does not hold that now
        let app = opened(
            example(),
            vec![
                Entry::Began { field: Field::ItemNotes(example().agenda[3].id), text: before },
                Entry::Typed(Edit { at, removed: 0, inserted: "Og så dette.".into() }),
                Entry::Missing,
            ],
        );
        let said = app.notice().map(|notice| notice.text.clone()).unwrap_or_default();
        assert!(said.contains("… Og så dette.") && !said.contains("Det som ble sagt"), "{said}");
    }
}
