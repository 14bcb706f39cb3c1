//! The conversation: a line comes in, what it asks for happens in the [`App`], and what is to be said comes out, in
//! whole sentences. No file, no clock, no terminal: the same lines at the same times always say the same.
//!
//! A line answers what was asked last, if anything was; else it is a command. What was asked is what the app itself has
//! open (a form, a list of ways to go on), so that an answer is kept, refused and undone as on the screen.

use super::{
    ask::Asking,
    situation::Situation,
    table::{Command as Spoken, Meant, Vocabulary},
};
use crate::{
    app::{App, Overlay, words},
    editor::{Editor, Kind, Outcome},
    language::Texts,
    meeting::{CaseNumber, Command, Field, Id, Item, Meeting, Refusal},
};
use chrono::NaiveDateTime;

/// Lines of a list that are said before more is asked for.
pub const PAGE: usize = 20;

/// The conversation.
pub struct Talk {
    pub(super) app: App,
    pub(super) vocabulary: Vocabulary,
    pub(super) asking: Asking,
    /// The decision that was spoken of last.
    pub(super) at_hand: Option<Id>,
    /// The earlier decision that a list of them is waited for to link to.
    pub(super) wanted: Option<CaseNumber>,
    /// Whether that list has been asked for and has not come: the decision's page stays open until then.
    pub(super) links_awaited: bool,
    /// What the ways are about that were asked for last, as it was said.
    pub(super) asked: Vec<String>,
    /// What was being asked when something more urgent came between, and the line that was given for it.
    held: Option<(Asking, Option<String>)>,
    known: Situation,
    said: Vec<String>,
}

impl Talk {
    /// The conversation about an open meeting: it begins with where the meeting is.
    #[must_use]
    pub fn new(app: App) -> Self {
        let mut talk = Self {
            vocabulary: Vocabulary::new(app.texts()),
            asking: Asking::Nothing,
            at_hand: None,
            wanted: None,
            links_awaited: false,
            asked: Vec::new(),
            held: None,
            known: Situation::default(),
            said: Vec::new(),
            app,
        };
        talk.greet();
        talk.known = Situation::of(&talk.app);
        talk.settle();
        talk
    }

    /// The meeting and what surrounds it.
    #[must_use]
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// The same, for those who do what it asks for.
    pub const fn app_mut(&mut self) -> &mut App {
        &mut self.app
    }

    /// What is to be said, each a paragraph, or an empty text for an empty line.
    pub fn take_said(&mut self) -> Vec<String> {
        std::mem::take(&mut self.said)
    }

    /// Whether an answer is waited for, so that an empty line means something.
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        !matches!(self.asking, Asking::Nothing)
    }

    /// A whole line was typed.
    pub fn line(&mut self, line: &str, now: NaiveDateTime) {
        self.app.tick(now);
        let Some(line) = plain(line) else { return self.too_long() };
        if self.overtaken() {
            return self.settle(); // nobody answers what was not heard
        }
        if self.interrupted() {
            if let Some((_, held)) = &mut self.held {
                *held = Some(line);
            }
            return self.settle();
        }
        self.take(&line);
        self.settle();
        if self.held.is_some() && !matches!(self.app.overlays().last(), Some(Overlay::Choice(_))) {
            self.go_on();
        }
    }

    /// A line was longer than anything can hold; none of it was taken in.
    pub fn too_long(&mut self) {
        self.say(self.app.texts().msg_linear_line_too_long());
    }

    /// Time has passed.
    pub fn tick(&mut self, now: NaiveDateTime) {
        self.app.tick(now);
        let _ = self.overtaken() || self.interrupted();
        self.settle();
    }

    /// No more lines come: what was being written is kept as far as it goes.
    pub fn end_of_lines(&mut self, now: NaiveDateTime) {
        self.app.tick(now);
        self.app.choose_none();
        if let Some(refused) = self.app.field_answered() {
            self.say(refused);
        }
        self.asking = Asking::Nothing;
        self.settle_quietly();
    }

    /// Says what has happened meanwhile, and asks what the app asks. Called again when answers from outside have come.
    pub fn settle(&mut self) {
        self.settle_quietly();
        if let Some(way) = self.wanted_way() {
            self.app.choose_at(way);
            self.settle_quietly();
        }
        self.ask();
    }

    fn settle_quietly(&mut self) {
        let choice = matches!(self.app.overlays().last(), Some(Overlay::Choice(_)));
        self.links_awaited &= !choice;
        if !self.links_awaited {
            self.app.close_pages();
        }
        if let Some(notice) = self.app.take_notice() {
            self.say(notice.text);
        }
        let said = self.known.changes(&self.app);
        self.said.extend(said);
    }

    /// The ways that were asked for are about something else by now: they are asked for anew.
    fn overtaken(&mut self) -> bool {
        let Some(Overlay::Choice(choice)) = self.app.overlays().last() else { return false };
        let overtaken = matches!(self.asking, Asking::Way) && choice.lead != self.asked;
        if overtaken {
            self.asking = Asking::Nothing;
        }
        overtaken
    }

    /// Something more urgent than what is being asked has come: it is asked first.
    fn interrupted(&mut self) -> bool {
        let choice = matches!(self.app.overlays().last(), Some(Overlay::Choice(_)));
        if !choice || matches!(self.asking, Asking::Way) {
            return false;
        }
        self.held = Some((std::mem::take(&mut self.asking), None));
        true
    }

    /// Back to what was being asked before.
    fn go_on(&mut self) {
        let Some((asking, line)) = self.held.take() else { return };
        self.asking = asking;
        match line {
            Some(line) => {
                self.take(&line);
                self.settle();
            }
            None => self.ask_again(),
        }
    }

    fn take(&mut self, line: &str) {
        match std::mem::take(&mut self.asking) {
            Asking::More(rest) if line.trim().is_empty() => self.list(rest),
            Asking::Nothing | Asking::More(_) => self.command(line),
            Asking::Field { begun } => self.answer_field(line, begun),
            Asking::Way => self.answer_way(line),
            Asking::RollCall(seats) => self.answer_roll_call(line, seats),
        }
    }

    fn command(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        match self.vocabulary.meant(line) {
            Meant::This(command, rest) => {
                let (run, rest) = (command.run, rest.trim().to_owned());
                run(self, &rest);
            }
            Meant::Nothing => {
                let word = crate::app::decisions::words::short(line);
                let help = self.word_of("help");
                self.say(self.app.texts().msg_linear_unknown(word, help));
            }
            Meant::Several(several) => {
                let word = super::words::first(line).0.to_owned();
                self.say(self.app.texts().msg_linear_several(word, several.join(", ")));
            }
        }
    }

    /// Say a paragraph.
    pub(super) fn say(&mut self, text: String) {
        self.said.push(text);
    }

    /// Say a list, a page at a time.
    pub(super) fn list(&mut self, mut lines: Vec<String>) {
        if lines.len() <= PAGE + 2 {
            self.said.append(&mut lines);
            return;
        }
        let rest = lines.split_off(PAGE);
        self.said.append(&mut lines);
        self.say(self.app.texts().msg_linear_more(rest.len()));
        self.asking = Asking::More(rest);
    }

    /// Let a command happen, or say why not.
    pub(super) fn run(&mut self, command: Command) -> bool {
        let done = self.app.run(command);
        self.is_done(done)
    }

    /// Set the text of a field, or say why not.
    pub(super) fn set(&mut self, field: &Field, text: &str) -> bool {
        let done = self.app.set_text(field, text);
        self.is_done(done)
    }

    fn is_done(&mut self, done: Result<(), Refusal>) -> bool {
        match done {
            Ok(()) => true,
            Err(refusal) => {
                // that it can only be read the app says itself
                if self.app.read_only().is_none() {
                    let said = match refusal {
                        // here one goes on by a word
                        Refusal::ItemRunning => {
                            let word = self.texts().msg_minutes_quoted(self.word_of("next"));
                            self.texts().msg_refusal_item_running(word)
                        }
                        refusal => words::refusal(&self.app, &refusal),
                    };
                    self.say(said);
                }
                false
            }
        }
    }

    pub(super) fn texts(&self) -> &Texts {
        self.app.texts()
    }

    pub(super) fn meeting(&self) -> &Meeting {
        self.app.meeting()
    }

    /// How a command is written in a sentence.
    pub(super) fn word_of(&self, id: &str) -> String {
        let known = super::COMMANDS.iter().find(|command| command.id == id);
        known.map(|command: &Spoken| command.word(self.texts())).unwrap_or_default()
    }

    /// Say how a command is written.
    pub(super) fn usage(&mut self, id: &str) {
        let known = super::COMMANDS.iter().find(|command| command.id == id);
        let usage = known.map(|command| command.usage(self.texts())).unwrap_or_default();
        self.say(self.texts().msg_linear_usage(usage));
    }

    /// A case with its number and title.
    pub(super) fn name(&self, item: &Item) -> String {
        words::case_and_title(&self.app, item)
    }

    /// The same by id.
    pub(super) fn name_of(&self, item: Id) -> String {
        self.meeting().item(item).map(|item| self.name(item)).unwrap_or_default()
    }
}

/// A line as a field takes it: without what steers a terminal or is not seen. Nothing where it is too long.
fn plain(line: &str) -> Option<String> {
    let simple = line.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let mut editor = Editor::new("", Kind::Line);
    if editor.insert(line) == Outcome::TooLong {
        return None;
    }
    Some(if simple { line.to_owned() } else { editor.text() })
}
