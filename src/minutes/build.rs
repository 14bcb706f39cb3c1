//! From a meeting to its minutes: the order of the sections, and what they all need. Each section is a file.

mod cases;
mod decisions;
mod follow_ups;
mod head;
mod money;
mod people;
mod questions;

use super::{Align, Block, Document, Fact, told};
use crate::{
    forum::Mode,
    language::{Language, Texts, dates, sums},
    meeting::{Id, Meeting},
    money::Money,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// What the minutes are to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether the priority lists and the answers to the standing questions come with them, as annexes.
    pub annexes: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { annexes: true }
    }
}

/// The minutes of a meeting as it is now, in the language of the texts.
#[must_use]
pub fn minutes(meeting: &Meeting, texts: &Texts, options: Options) -> Document {
    let cx = Context { meeting, texts, language: texts.language() };
    let mut blocks = Vec::new();
    head::write(&cx, &mut blocks);
    people::write(&cx, &mut blocks);
    for item in &meeting.agenda {
        cases::write(&cx, item, &mut blocks);
    }
    follow_ups::write(&cx, &mut blocks);
    if options.annexes {
        let mut annexes = money::annexes(&cx);
        annexes.extend(questions::annexes(&cx));
        for (number, annex) in (1_u32..).zip(annexes) {
            blocks.push(heading(2, texts.msg_minutes_annex(number, annex.title)));
            blocks.extend(annex.blocks);
        }
    }
    Document {
        title: texts.msg_minutes_title(cx.meeting_number()),
        of: told::line(&meeting.charter.name),
        language: cx.language,
        told: meeting.language,
        blocks,
    }
}

/// What every section needs.
struct Context<'a> {
    meeting: &'a Meeting,
    texts: &'a Texts,
    language: Language,
}

/// A part that stands after the minutes and is numbered when all of them are known.
struct Annex {
    title: String,
    blocks: Vec<Block>,
}

impl Context<'_> {
    /// `2/2019`.
    fn meeting_number(&self) -> String {
        use chrono::Datelike;
        format!("{}/{}", self.meeting.number, self.meeting.date.year())
    }

    /// What the texts choose the words for a decision by.
    const fn mode(&self) -> &'static str {
        mode(self.meeting.charter.mode)
    }

    fn date(&self, date: NaiveDate) -> String {
        dates::date(self.language, date)
    }

    fn time(&self, time: NaiveTime) -> String {
        dates::time(self.language, time)
    }

    /// `20.03.2019 kl. 12.40`.
    fn moment(&self, at: NaiveDateTime) -> String {
        self.texts.msg_minutes_on_at(self.date(at.date()), self.time(at.time()))
    }

    /// A moment of the meeting: the time, with the date where it is another day's.
    fn time_at(&self, at: NaiveDateTime) -> String {
        if at.date() == self.meeting.date { self.texts.msg_minutes_at(self.time(at.time())) } else { self.moment(at) }
    }

    /// An amount for a column of amounts.
    fn sum(&self, amount: Money) -> String {
        sums::sum(self.language, amount)
    }

    /// An amount in a sentence.
    fn kroner(&self, amount: Money) -> String {
        sums::with_currency(self.texts, amount)
    }

    /// The number of an item's case.
    fn case(&self, item: Id) -> Option<String> {
        let item = self.meeting.item(item)?;
        self.meeting.case_of(item).map(|case| case.to_string())
    }

    /// `Sak 7/19 Innkalling`, or the title of what has no number.
    fn case_title(&self, item: &crate::meeting::Item) -> String {
        let title = or(told::line(&item.title), || self.texts.msg_minutes_untitled());
        match self.meeting.case_of(item) {
            Some(case) => self.texts.msg_minutes_case(case.to_string(), title),
            None => title,
        }
    }
}

/// The name by which texts know a mode.
pub(super) const fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Decides => "decides",
        Mode::Recommends => "recommends",
        Mode::Advises => "advises",
    }
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

fn fact(label: String, value: String) -> Fact {
    Fact { label, value }
}

/// A text, or what stands where there is none.
fn or(text: String, otherwise: impl FnOnce() -> String) -> String {
    if text.is_empty() { otherwise() } else { text }
}

/// What somebody wrote, where there is anything.
fn words_of(text: &str) -> Option<Block> {
    let blocks = told::blocks(text);
    (!blocks.is_empty()).then_some(Block::Told(blocks))
}

/// A column of words.
const fn words(head: String) -> (String, Align) {
    (head, Align::Left)
}

/// A column of amounts.
const fn amounts(head: String) -> (String, Align) {
    (head, Align::Right)
}

/// A sentence or a heading begins with a capital letter.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
