//! How wide the columns of the matrix are, and which questions are seen.

use crate::{
    app::App,
    forum::Question,
    language::clean::clean,
    ui::{
        Painter, Role,
        paint::{after, columns},
    },
};
use ratatui::layout::Rect;

/// The columns of the matrix.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// Of the measure's code.
    pub(super) code: u16,
    /// Of its title.
    pub(super) title: u16,
    /// Whether states have words beside their signs.
    pub(super) words: bool,
    /// Whether what is answered has its word too, and not its sign alone.
    pub(super) all_words: bool,
    /// Whether there is room for the answers' first words.
    pub(super) texts: bool,
    /// Of a question, with the gap after it.
    each: u16,
    /// The first question that is seen, how many are, and how many there are.
    first: usize,
    seen: usize,
    all: usize,
}

/// The least of a title that says what a measure is.
const TITLE: u16 = 18;

/// A title that is worth showing whole before cells are widened.
const WHOLE_TITLE: u16 = 34;

/// From this width on a cell has room for the first words of its answer.
const WITH_TEXT: u16 = 26;

/// The widest cell without text: sign, word and gap, with air.
const WIDEST: u16 = 16;

/// From this width on every state has its word.
const ALL_WORDS: u16 = 14;

/// Sign and gap.
const NARROWEST: u16 = 4;

impl Columns {
    /// The columns for a pane of this width.
    pub(super) fn new(app: &App, width: u16) -> Self {
        let all = app.meeting().charter.questions.len();
        let codes = app.questions.shown(app, app.questions.at.saturating_sub(128)).take(256);
        let code = codes.map(|measure| columns(&clean(&measure.code))).max().unwrap_or(0).clamp(3, 8);
        let texts = app.texts();
        let words = [texts.msg_questions_state_missing(), texts.msg_questions_state_partly()];
        let with_words = words.iter().map(|word| columns(word)).max().unwrap_or(0) + 3;
        let room = width.saturating_sub(code + 1);
        let each_of = |title: u16| room.saturating_sub(title) / u16::try_from(all.max(1)).unwrap_or(u16::MAX);
        let each = match each_of(WHOLE_TITLE) {
            each if each >= WITH_TEXT => each,
            _ if each_of(TITLE) >= with_words => each_of(WHOLE_TITLE).clamp(with_words, WIDEST),
            _ => NARROWEST,
        };
        let fit = usize::from(room.saturating_sub(TITLE) / each).clamp(1, all.max(1));
        let first = app.questions.column.saturating_sub(fit.saturating_sub(1)).min(all.saturating_sub(fit));
        let taken = each.saturating_mul(u16::try_from(fit).unwrap_or(u16::MAX));
        let title = room.saturating_sub(taken + 1);
        let all_words = each >= ALL_WORDS;
        Self { code, title, words: each > NARROWEST, all_words, texts: each >= WITH_TEXT, each, first, seen: fit, all }
    }

    /// Where the first question begins.
    pub(super) const fn first_x(&self) -> u16 {
        self.code + 1 + self.title + 1
    }

    /// Where the questions that are seen stand in a row.
    pub(super) fn places(&self, at: Rect) -> impl Iterator<Item = Rect> {
        let (each, first) = (self.each, self.first_x());
        (0u16..).map(move |number| {
            let rest = after(at, first.saturating_add(each.saturating_mul(number)));
            Rect { width: each.min(rest.width), ..rest }
        })
    }

    /// The questions that are seen, each with its place among all.
    pub(super) fn questions<'a>(&self, app: &'a App) -> impl Iterator<Item = (usize, &'a Question)> {
        app.meeting().charter.questions.iter().enumerate().skip(self.first).take(self.seen)
    }

    /// Says that there are questions beside those that are seen.
    pub(super) fn more(&self, painter: &mut Painter<'_>, at: Rect) {
        let sign = painter.glyphs.ellipsis;
        if self.first > 0 {
            painter.text(after(at, self.first_x().saturating_sub(2)), sign, Role::Faint);
        }
        if self.first + self.seen < self.all {
            painter.right(at, sign, Role::Faint);
        }
    }
}
