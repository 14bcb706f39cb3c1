//! Commands about the agenda and its clock.

use super::{Talk, words};
use crate::{
    app::Action,
    forum::ItemKind,
    language::{Texts, clean::clean, clean::clean_lines, dates},
    meeting::{CaseNumber, Command, Decision, Field, Id, Item, ItemProgress, Meeting, agenda as ag},
};
use chrono::TimeDelta;

/// Minutes of a new case, and of a new break.
const NEW_MINUTES: u32 = 15;

/// The item that is called so: `10`, `10/19`, `sak 10`, the beginning of its title, or a part of it.
pub(super) fn item_called(meeting: &Meeting, name: &str) -> Option<Id> {
    let name = name.trim().trim_end_matches('.');
    let cases = meeting.cases();
    if let Ok(case) = name.parse::<CaseNumber>() {
        return cases.iter().find(|(_, known)| **known == case).map(|(id, _)| *id);
    }
    let number = name.rsplit(char::is_whitespace).next().and_then(|last| last.parse::<u32>().ok());
    let plain = name.chars().all(|c| c.is_ascii_digit()) || words::is_one_of(words::first(name).0, "sak,case,item");
    if let Some(number) = number.filter(|_| plain) {
        return cases.iter().find(|(_, known)| known.number == number).map(|(id, _)| *id);
    }
    let at = words::only(name, meeting.agenda.iter().map(|item| item.title.as_str())).ok()?;
    meeting.agenda.get(at).map(|item| item.id)
}

/// What an item is for, in a word.
pub(super) fn kind_in_words(texts: &Texts, kind: ItemKind) -> String {
    match kind {
        ItemKind::Information => texts.msg_agenda_information(),
        ItemKind::Discussion => texts.msg_agenda_discussion(),
        ItemKind::Decision => texts.msg_agenda_decision(),
        ItemKind::Approval => texts.msg_agenda_approval(),
        ItemKind::Break => texts.msg_agenda_kind_break(),
    }
}

/// The fields of an item.
pub(super) fn item_fields(id: Id) -> Vec<Field> {
    vec![Field::ItemTitle(id), Field::ItemPlanned(id), Field::ItemPresenter(id), Field::ItemFixed(id)]
}

impl Talk {
    /// The item that is named, or nothing, which is said.
    pub(super) fn item_named(&mut self, name: &str) -> Option<Id> {
        let found = item_called(self.meeting(), name);
        if found.is_none() {
            let (name, word) = (clean(name).into_owned(), self.word_of("agenda"));
            self.say(self.texts().msg_linear_no_such_item(name, word));
        }
        found
    }

    /// The item that the forum is at, or the one that comes first.
    pub(super) fn item_at_hand(&self) -> Option<Id> {
        self.meeting().current.or(self.app.derived().next_item)
    }

    /// What stands before a colon, if it is an item, and the text; else the item at hand and the whole.
    fn item_and_text(&mut self, text: &str) -> Option<(Id, String)> {
        let named = words::around_colon(text)
            .and_then(|(name, rest)| Some((numbered(self.meeting(), name)?, rest.to_owned())))
            .or_else(|| Some((numbered(self.meeting(), text)?, String::new())));
        let found = named.or_else(|| Some((self.item_at_hand()?, text.to_owned())));
        if found.is_none() {
            self.say(self.texts().msg_refusal_no_such_item());
        }
        found
    }

    fn state(&self, item: &Item) -> String {
        let texts = self.texts();
        let used = item.elapsed(self.app.now()).num_minutes();
        match item.progress {
            ItemProgress::Deferred => texts.msg_agenda_deferred(),
            ItemProgress::Done => texts.msg_linear_item_done(used, item.planned),
            ItemProgress::Open if item.is_running() => texts.msg_linear_item_runs(used, item.planned),
            ItemProgress::Open if item.elapsed(self.app.now()) > TimeDelta::zero() => {
                texts.msg_linear_item_begun(used, item.planned)
            }
            ItemProgress::Open => texts.msg_minutes_long(item.planned),
        }
    }

    /// The command, and that it is done, which the situation tells where the clock is concerned.
    fn run_agenda(&mut self, command: ag::Command) -> bool {
        self.run(Command::Agenda(command))
    }
}

/// The item that is named by its number alone, not by its title: what stands before a colon may be any words.
fn numbered(meeting: &Meeting, name: &str) -> Option<Id> {
    name.contains(|c: char| c.is_ascii_digit())
        .then(|| item_called(meeting, name))
        .flatten()
        .filter(|_| name.len() < 20)
}

/// `saker`
pub(super) fn agenda(talk: &mut Talk, _: &str) {
    let texts = talk.texts();
    let line = |item: &Item| {
        let kind = if item.is_break() { String::new() } else { format!("{}, ", kind_in_words(texts, item.kind)) };
        let fixed = item.fixed.map(|time| format!(" {}", dates::time(texts.language(), time))).unwrap_or_default();
        let decisions = talk.meeting().decisions_in(item.id).count();
        let decisions =
            if decisions > 0 { format!(", {}", texts.msg_agenda_decisions(decisions)) } else { String::new() };
        format!("{}{fixed}: {kind}{}{decisions}.", talk.name(item), talk.state(item))
    };
    let lines: Vec<String> = talk.meeting().agenda.iter().map(line).collect();
    if lines.is_empty() {
        let word = talk.word_of("new-item");
        return talk.say(talk.texts().msg_agenda_empty(word));
    }
    talk.list(lines);
}

/// `sak 10`
pub(super) fn item(talk: &mut Talk, name: &str) {
    let found = if name.is_empty() { talk.item_at_hand() } else { talk.item_named(name) };
    let Some(item) = found.and_then(|id| talk.meeting().item(id)).cloned() else { return };
    let texts = talk.texts();
    let mut said = vec![format!("{}: {}, {}.", talk.name(&item), kind_in_words(texts, item.kind), talk.state(&item))];
    if !item.presenter.trim().is_empty() {
        said.push(format!("{}: {}.", texts.msg_field_item_presenter(), clean(&item.presenter)));
    }
    if !item.notes.trim().is_empty() {
        said.push(format!("{}: {}", texts.msg_field_item_notes(), clean_lines(&item.notes)));
    }
    let decisions: Vec<Decision> = talk.meeting().decisions_in(item.id).cloned().collect();
    said.extend(decisions.iter().map(|decision| talk.decision_in_words(decision)));
    let follow_ups = talk.meeting().follow_ups.iter().filter(|known| known.item == Some(item.id));
    said.extend(follow_ups.map(|known| talk.follow_up_in_words(known)));
    talk.list(said);
}

/// `start 10`
pub(super) fn start(talk: &mut Talk, name: &str) {
    let found = if name.is_empty() { talk.item_at_hand() } else { talk.item_named(name) };
    match found {
        Some(item) => {
            talk.run_agenda(ag::Command::Start(item));
        }
        None if name.is_empty() => talk.say(talk.texts().msg_refusal_no_such_item()),
        None => {}
    }
}

/// `pause`
pub(super) fn pause(talk: &mut Talk, _: &str) {
    talk.run_agenda(ag::Command::Pause);
}

/// `neste`
pub(super) fn next(talk: &mut Talk, _: &str) {
    let ended = talk.run_agenda(ag::Command::Next) && talk.meeting().current.is_none();
    if ended {
        talk.say(talk.texts().msg_notice_last_item());
    }
}

/// `forrige`
pub(super) fn back(talk: &mut Talk, _: &str) {
    talk.run_agenda(ag::Command::Back);
}

/// `forsinket`
pub(super) fn late(talk: &mut Talk, _: &str) {
    if talk.app.can(Action::Overrun) {
        talk.app.act(Action::Overrun);
    } else {
        talk.say(talk.texts().msg_refusal_not_running());
    }
}

/// `minutter 10 25`
pub(super) fn plan(talk: &mut Talk, text: &str) {
    let (first, rest) = words::first(text);
    let (item, minutes) = match item_called(talk.meeting(), first).filter(|_| !rest.is_empty()) {
        Some(item) => (Some(item), rest),
        None => (talk.item_at_hand(), text),
    };
    let Some(item) = item.filter(|_| !minutes.is_empty()) else { return talk.usage("plan") };
    if talk.set(&Field::ItemPlanned(item), minutes) {
        let (name, planned) = (talk.name_of(item), talk.meeting().item(item).map_or(0, |item| item.planned));
        talk.say(talk.texts().msg_linear_planned(name, planned));
    }
}

fn write(talk: &mut Talk, text: &str, field: fn(Id) -> Field, before: fn(&Item) -> &str) {
    let Some((id, text)) = talk.item_and_text(text) else { return };
    let name = talk.name_of(id);
    if text.is_empty() {
        return talk.app.ask(name, vec![field(id)], false);
    }
    // a note is written on, line by line; what stands there is not lost
    let old = talk.meeting().item(id).map(|item| before(item).trim_end().to_owned()).unwrap_or_default();
    let text = if old.is_empty() { text } else { format!("{old}\n{text}") };
    if talk.set(&field(id), &text) {
        talk.say(talk.texts().msg_linear_noted(name));
    }
}

/// `notat Noe ble sagt.`
pub(super) fn note(talk: &mut Talk, text: &str) {
    write(talk, text, Field::ItemNotes, |item| &item.notes);
}

/// `privat Spør om dette.`
pub(super) fn private(talk: &mut Talk, text: &str) {
    write(talk, text, Field::ItemPrivate, |item| &item.private);
}

fn add(talk: &mut Talk, title: &str, kind: ItemKind) {
    let meeting = talk.meeting();
    let current = talk.item_at_hand().and_then(|id| meeting.agenda.iter().position(|item| item.id == id));
    // a case before any other business, which stands last; a break after what is going on
    let last = meeting.agenda.iter().rposition(|item| item.role != crate::forum::ItemRole::AnyOtherBusiness);
    let at = if kind == ItemKind::Break { current } else { last }.map_or(meeting.agenda.len(), |at| at + 1);
    let title =
        if title.is_empty() && kind == ItemKind::Break { talk.texts().msg_agenda_break() } else { title.to_owned() };
    let before: Vec<Id> = meeting.agenda.iter().map(|item| item.id).collect();
    let item = Box::new(Item::new(meeting.id, &title, kind, NEW_MINUTES));
    if talk.run_agenda(ag::Command::Add { item, at }) {
        let new = talk.meeting().agenda.iter().map(|item| item.id).find(|id| !before.contains(id));
        let Some(new) = new else { return };
        if title.is_empty() {
            talk.app.ask(talk.texts().msg_form_item(), item_fields(new), true);
        } else {
            let name = talk.name_of(new);
            talk.say(talk.texts().msg_linear_added(name));
        }
    }
}

/// `ny sak Tittel`
pub(super) fn new_item(talk: &mut Talk, title: &str) {
    add(talk, title, ItemKind::Discussion);
}

/// `ny pause`
pub(super) fn new_break(talk: &mut Talk, title: &str) {
    add(talk, title, ItemKind::Break);
}

/// `sakstype 10 vedtakssak`
pub(super) fn kind(talk: &mut Talk, text: &str) {
    let (name, wanted) = words::first(text);
    if wanted.is_empty() {
        return talk.usage("kind");
    }
    let Some(item) = talk.item_named(name) else { return };
    let kinds: Vec<String> = ItemKind::ALL.iter().map(|kind| kind_in_words(talk.texts(), *kind)).collect();
    let Some(kind) = words::only(wanted, kinds.iter().map(String::as_str)).ok().and_then(|at| ItemKind::ALL.get(at))
    else {
        return talk.say(talk.texts().msg_linear_one_of(kinds.join(", ")));
    };
    if talk.run_agenda(ag::Command::SetKind(item, *kind)) {
        let (name, kind) = (talk.name_of(item), kind_in_words(talk.texts(), *kind));
        talk.say(talk.texts().msg_linear_is_now(name, kind));
    }
}

/// `utsett 12`
pub(super) fn defer(talk: &mut Talk, name: &str) {
    if name.is_empty() {
        return talk.usage("defer");
    }
    let Some(id) = talk.item_named(name) else { return };
    let deferred = talk.meeting().item(id).is_some_and(|item| item.progress == ItemProgress::Deferred);
    if talk.run_agenda(ag::Command::Defer(id, !deferred)) {
        let name = talk.name_of(id);
        talk.say(if deferred {
            talk.texts().msg_linear_taken_back(name)
        } else {
            talk.texts().msg_overrun_deferred(name) + "."
        });
    }
}

/// An item to before or after another: `flytt 12 før 11`.
pub(super) fn move_item(talk: &mut Talk, item: Id, text: &str) {
    let (before, after) = (talk.texts().msg_linear_word_before(), talk.texts().msg_linear_word_after());
    let beside =
        |words: &str| words::around_last(text, words).filter(|(rest, _)| rest.is_empty()).map(|(_, to)| to.to_owned());
    let (to, offset) = match (beside(&before), beside(&after)) {
        (Some(to), _) => (to, 0),
        (None, Some(to)) => (to, 1),
        (None, None) => return talk.usage("move"),
    };
    let Some(to) = talk.item_named(&to) else { return };
    let place = |id: Id| talk.meeting().agenda.iter().position(|item| item.id == id).unwrap_or(0);
    let (from, to) = (place(item), place(to) + offset);
    // taking it out moves what is behind it one up
    let to = if from < to { to - 1 } else { to };
    if talk.run_agenda(ag::Command::Move { item, to }) {
        let name = talk.name_of(item);
        talk.say(talk.texts().msg_linear_moved(name));
    }
}
