//! The table of commands: what can be said in linear mode. A row is its id, which is English and always understood, and
//! what it does; its words, how it is written and what it does stand in `locales/*/linear.ftl` as `command-ID`.

use super::{Talk, agenda, decisions, elsewhere, follow_ups, general, measures, money, people, questions, tell, words};
use crate::language::{Texts, sort};

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its id.
    pub id: &'static str,
    /// What it does with what stands after its word.
    pub(super) run: fn(&mut Talk, &str),
}

impl Command {
    fn text(&self, texts: &Texts, attribute: Option<&str>) -> String {
        texts.by_id(&format!("command-{}", self.id), attribute).unwrap_or_default()
    }

    /// Its words in a language, the one that is told first.
    #[must_use]
    pub fn words(&self, texts: &Texts) -> Vec<String> {
        self.text(texts, None).split(',').map(|word| word.trim().to_owned()).collect()
    }

    /// The word that is told.
    #[must_use]
    pub fn word(&self, texts: &Texts) -> String {
        self.words(texts).into_iter().next().unwrap_or_default()
    }

    /// How it is written: `notat [SAK:] [TEKST]`.
    #[must_use]
    pub fn usage(&self, texts: &Texts) -> String {
        self.text(texts, Some("usage"))
    }

    /// What it does, in a sentence or two.
    #[must_use]
    pub fn help(&self, texts: &Texts) -> String {
        self.text(texts, Some("help"))
    }
}

macro_rules! commands {
    ($($id:literal $run:expr;)*) => {
        /// A row per command, in the order in which they are told.
        pub const COMMANDS: &[Command] = &[$(Command { id: $id, run: $run }),*];
    };
}

commands! {
    "help" general::help;
    "status" tell::status;
    "agenda" agenda::agenda;
    "item" agenda::item;

    "start" agenda::start;
    "pause" agenda::pause;
    "next" agenda::next;
    "back" agenda::back;
    "late" agenda::late;
    "plan" agenda::plan;
    "note" agenda::note;
    "private" agenda::private;

    "roll-call" people::roll_call;
    "people" people::people;
    "present" people::present;
    "absent" people::absent;
    "substitute" people::substitute;
    "new-person" people::new_person;

    "questions" questions::questions;
    "phase" questions::phase;
    "lists" money::lists;
    "measure" measures::measure;
    "grant" money::grant;
    "condition" decisions::condition;
    "remark" measures::remark;
    "merge" measures::merge;
    "frame" money::frame;
    "received" money::received;
    "new-measure" measures::new_measure;

    "decision" decisions::decision;
    "agree" decisions::agree;
    "unanimous" decisions::unanimous;
    "votes" decisions::votes;
    "dissent" decisions::dissent;
    "link" decisions::link;
    "correct" decisions::correct;
    "new-decision" decisions::new_decision;
    "decisions" decisions::decisions;
    "follow-up" follow_ups::follow_up;
    "follow-ups" follow_ups::follow_ups;
    "done" follow_ups::done;

    "new-item" agenda::new_item;
    "new-break" agenda::new_break;
    "edit" general::edit;
    "move" general::move_to;
    "kind" agenda::kind;
    "defer" agenda::defer;
    "remove" general::remove;

    "meeting" general::meeting;
    "next-meeting" general::next_meeting;
    "call" general::call;
    "minutes" general::minutes;
    "end" general::end;
    "reopen" general::reopen;
    "undo" general::undo;
    "redo" general::redo;
    "take-over" elsewhere::take_over;
    "language" general::language;
    "quit" general::quit;
}

/// The words of a language, ready to be looked up.
#[derive(Debug)]
pub struct Vocabulary {
    words: Vec<Word>,
    ids: Vec<Word>,
}

/// A word of a command: as it is compared, and as it is told.
#[derive(Clone, Debug)]
struct Word {
    folded: String,
    told: String,
    command: &'static Command,
}

impl Word {
    fn new(told: &str, command: &'static Command) -> Self {
        Self { folded: words::fold(told), told: told.to_owned(), command }
    }
}

/// What a line may mean.
#[derive(Clone, Debug)]
pub enum Meant<'t> {
    /// A command, and what stands after its word.
    This(&'static Command, &'t str),
    /// One of several; these are their words.
    Several(Vec<String>),
    /// Nothing that is known.
    Nothing,
}

impl Vocabulary {
    /// The words of a language.
    #[must_use]
    pub fn new(texts: &Texts) -> Self {
        let of =
            |command: &'static Command| command.words(texts).into_iter().map(move |word| Word::new(&word, command));
        let ids = COMMANDS.iter().map(|command| Word::new(command.id, command)).collect();
        Self { words: COMMANDS.iter().flat_map(of).filter(|word| !word.folded.is_empty()).collect(), ids }
    }

    /// What a line means: the longest word that it begins with, else the only one that begins as the line does.
    #[must_use]
    pub fn meant<'t>(&self, line: &'t str) -> Meant<'t> {
        let whole = self.words.iter().chain(&self.ids).filter_map(|word| {
            let rest = words::after_word(line, &word.folded)?;
            Some((word.folded.len(), word.command, rest))
        });
        if let Some((_, command, rest)) = whole.max_by_key(|(length, ..)| *length) {
            return Meant::This(command, rest);
        }
        let (first, rest) = words::first(line);
        let (second, after) = words::first(rest);
        // `til st alle` is `til stede alle`
        let two = format!("{} {}", words::fold(first), words::fold(second));
        match self.begun(&two) {
            Meant::This(command, _) if !second.is_empty() => Meant::This(command, after),
            _ => match self.begun(&words::fold(first.trim_end_matches(['.', ':', ',', ';', '!', '?']))) {
                Meant::This(command, _) => Meant::This(command, rest),
                other => other,
            },
        }
    }

    /// The only command with a word that begins so. `oppf` is `oppfølging`, though `oppfølginger` begins so too.
    fn begun(&self, begun: &str) -> Meant<'static> {
        let begins = self.words.iter().filter(|word| !begun.is_empty() && word.folded.starts_with(begun));
        let mut begins: Vec<&Word> = begins.collect();
        sort::by_key(&mut begins, |word| word.folded.len());
        let Some(shortest) = begins.first() else { return Meant::Nothing };
        let of_shortest =
            |word: &&Word| word.folded.starts_with(&shortest.folded) || word.command.id == shortest.command.id;
        if begins.iter().all(of_shortest) {
            return Meant::This(shortest.command, "");
        }
        Meant::Several(begins.iter().map(|word| word.told.clone()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn id(vocabulary: &Vocabulary, line: &str) -> String {
        match vocabulary.meant(line) {
            Meant::This(command, rest) => format!("{}|{rest}", command.id),
            Meant::Several(several) => several.join("/"),
            Meant::Nothing => "nothing".to_owned(),
        }
    }

    #[test]
    fn a_word_means_one_command_in_each_language() {
        for language in Language::ALL {
            let mut seen = BTreeMap::new();
            let vocabulary = Vocabulary::new(&language.texts());
            for Word { folded, command, .. } in vocabulary.words.iter().chain(&vocabulary.ids) {
                let other = seen.insert(folded.clone(), command.id);
                assert!(
                    other.is_none_or(|other| other == command.id),
                    "{language}: {folded} is {other:?}, {}",
                    command.id
                );
            }
        }
    }

    #[test]
    fn every_command_is_told_in_every_language() {
        for language in Language::ALL {
            let texts = language.texts();
            let vocabulary = Vocabulary::new(&texts);
            for command in COMMANDS {
                let (word, usage, help) = (command.word(&texts), command.usage(&texts), command.help(&texts));
                assert!(!word.is_empty() && usage.starts_with(&word), "{language} {}: {usage}", command.id);
                assert!(
                    help.ends_with('.') && help.starts_with(char::is_uppercase),
                    "{language} {}: {help}",
                    command.id
                );
                for word in command.words(&texts) {
                    assert_eq!(id(&vocabulary, &format!("{word} X")), format!("{}|X", command.id), "{language}");
                    assert_eq!(id(&vocabulary, &word.to_uppercase()), format!("{}|", command.id), "{language}");
                }
                assert_eq!(id(&vocabulary, command.id), format!("{}|", command.id), "{language}");
            }
        }
    }

    #[test]
    fn words_may_be_cut_short_where_one_is_meant() {
        let vocabulary = Vocabulary::new(&Language::Nb.texts());
        assert_eq!(id(&vocabulary, "oppf Mal ansvar X"), "follow-up|Mal ansvar X");
        assert!(id(&vocabulary, "ny X").contains("ny sak/ny pause/"), "{}", id(&vocabulary, "ny X"));
        assert_eq!(id(&vocabulary, "ang"), "undo|");
        assert_eq!(id(&vocabulary, "gjør om"), "redo|");
        assert_eq!(id(&vocabulary, "gjoer om"), "redo|");
        assert_eq!(id(&vocabulary, "til st alle"), "present|alle");
        assert_eq!(id(&vocabulary, "neste"), "next|");
        assert_eq!(id(&vocabulary, "neste møte oktober"), "next-meeting|oktober");
        assert_eq!(id(&vocabulary, "Vedtak: Referatet godkjennes."), "decision|Referatet godkjennes.");
        assert_eq!(id(&vocabulary, "spoersmaal TM1 B: ja"), "questions|TM1 B: ja");
        assert_eq!(id(&vocabulary, "xyz"), "nothing");
    }

    proptest! {
        #[test]
        fn no_line_is_too_strange(line in ".*") {
            for language in Language::ALL {
                let _ = Vocabulary::new(&language.texts()).meant(&line);
            }
        }
    }
}
