//! The one cleaner for text from others before it is drawn or printed: a title, a note, a name from a spreadsheet.
//!
//! What is *known to be harmless* is let through, by the Unicode character database, and everything else is shown as
//! a visible mark: control characters as their pictures (`␛`), line ends as `↵`, and what has no look at all (reversals
//! of the writing direction, zero-width characters, tags, private and unassigned characters) as `·`. So no text can
//! steer the terminal, hide, or show itself as something else by such means. The text in the file is never changed.
//!
//! Its limits: letters that look like other letters are let through, and so is right-to-left writing.

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{DefaultIgnorableCodePoint, ExtendedPictographic, GeneralCategory, GeneralCategoryGroup},
};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation as _;

/// Marks that may stand on one letter, joined pictures included. No language needs more.
const MOST_MARKS: u8 = 8;

/// From so many characters on no letter joins those before it: letters of some scripts are one on the screen, however many they are.
/// A cluster of five Devanagari consonants has nine, a Korean syllable three.
const MOST_JOINED: usize = 9;

/// What a tabulator becomes.
const TAB: &str = "    ";

/// What cannot be seen is shown as.
const UNSEEN: char = '·';

/// The end of a line, where text stands on one.
const LINE_END: char = '↵';

/// What a mark without a letter stands on, so that it does not join whatever is drawn before it.
const NO_LETTER: char = '◌';

/// The picture that joins people to families: allowed between pictures only.
const JOINER: char = '\u{200d}';

/// No more letters of a text have room in a pane.
const SEEN: usize = 4000;

/// Text for one line of the screen: clean, and with line ends shown as `↵`.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    cleaned(text, false)
}

/// The start of a text for one line of the screen, as much as any pane has room for.
#[must_use]
pub fn clean_start(text: &str) -> Cow<'_, str> {
    clean(start(text))
}

/// The start of a text, as much as any pane has room for.
#[must_use]
pub fn start(text: &str) -> &str {
    let end = text.char_indices().nth(SEEN).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// Text of several lines: clean, each line end a `\n`.
#[must_use]
pub fn clean_lines(text: &str) -> Cow<'_, str> {
    cleaned(text, true)
}

fn cleaned(text: &str, lines: bool) -> Cow<'_, str> {
    // most text, and every text that is drawn at each key, is this simple
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') || (lines && byte == b'\n')) {
        return Cow::Borrowed(text);
    }
    let mut cleaner = Cleaner { text, changed: None, marks: 0, last: Last::Nothing, joins: false };
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        match c {
            '\r' if next == Some('\n') => cleaner.replace(at, ""),
            '\n' if lines => cleaner.keep(c, Last::Nothing),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaner.put(at, if lines { '\n' } else { LINE_END }),
            '\t' => cleaner.replace(at, TAB),
            JOINER => cleaner.joiner(at, next),
            _ => cleaner.other(at, c),
        }
    }
    let joins = cleaner.joins;
    let clean = cleaner.changed.map_or(Cow::Borrowed(text), Cow::Owned);
    if joins { parted(clean) } else { clean }
}

/// The same with a dot in letters that are too many joined to one.
fn parted(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut cuts = Vec::new();
    for (start, cluster) in text.grapheme_indices(true) {
        let (mut joined, mut last) = (0, UNSEEN);
        for (at, c) in cluster.char_indices() {
            let most = if is_picture(c) { 1 } else { MOST_JOINED };
            // a dot is where this was done before
            if joined >= most && last != JOINER && c != UNSEEN && matches!(look(c), Look::Letter) {
                cuts.push(start + at);
                joined = 0;
            }
            (joined, last) = (joined + 1, c);
        }
    }
    if cuts.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len() + cuts.len() * UNSEEN.len_utf8());
    let mut from = 0;
    for cut in cuts {
        out.push_str(&text[from..cut]);
        out.push(UNSEEN);
        from = cut;
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// What stands before, as far as it matters to what comes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// The beginning, or a line end.
    Nothing,
    /// A letter or anything else that a mark can stand on.
    Letter,
    /// A picture that can be joined to another.
    Picture,
    /// A joiner after a picture.
    Joiner,
}

struct Cleaner<'t> {
    text: &'t str,
    /// The text so far, from the first change on.
    changed: Option<String>,
    /// Marks on the last letter.
    marks: u8,
    last: Last,
    /// Whether there are letters that may join those before them.
    joins: bool,
}

impl Cleaner<'_> {
    /// Puts something else in the place of the character at `at`.
    fn replace(&mut self, at: usize, with: &str) {
        self.changed.get_or_insert_with(|| self.text[..at].to_owned()).push_str(with);
        self.marks = 0;
        if !with.is_empty() {
            self.last = if with == "\n" { Last::Nothing } else { Last::Letter };
        }
    }

    fn put(&mut self, at: usize, with: char) {
        self.replace(at, with.encode_utf8(&mut [0; 4]));
    }

    fn keep(&mut self, c: char, last: Last) {
        if let Some(changed) = &mut self.changed {
            changed.push(c);
        }
        self.last = last;
    }

    fn joiner(&mut self, at: usize, next: Option<char>) {
        // what is not drawn as itself is joined to nothing
        let joins = |next| is_picture(next) && matches!(look(next), Look::Letter);
        if self.last == Last::Picture && next.is_some_and(joins) && self.marks < MOST_MARKS {
            self.marks += 1;
            self.keep(JOINER, Last::Joiner);
        } else {
            self.put(at, UNSEEN);
        }
    }

    fn other(&mut self, at: usize, c: char) {
        match look(c) {
            Look::Letter => {
                let last = if is_picture(c) { Last::Picture } else { Last::Letter };
                self.joins |= may_join(c);
                if self.last != Last::Joiner {
                    self.marks = 0;
                }
                self.keep(c, last);
            }
            Look::Mark if self.last == Last::Nothing => {
                self.put(at, NO_LETTER);
                self.marks = 1;
                self.keep(c, Last::Letter);
            }
            Look::Mark if self.marks < MOST_MARKS => {
                self.marks += 1;
                self.keep(c, self.last);
            }
            // dropped: the letter stays readable
            Look::Mark => {
                self.changed.get_or_insert_with(|| self.text[..at].to_owned());
            }
            Look::Shown(shown) => self.put(at, shown),
        }
    }
}

/// How a character is drawn.
enum Look {
    /// As itself.
    Letter,
    /// On the letter before it.
    Mark,
    /// As something else.
    Shown(char),
}

fn look(c: char) -> Look {
    match c {
        ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{202f}' | '\u{3000}' => return Look::Letter,
        // a picture as text or in colour, and the colours of skin
        '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' => return Look::Mark,
        '\0'..='\u{1f}' => return Look::Shown(char::from_u32(0x2400 + u32::from(c)).unwrap_or(UNSEEN)),
        '\u{7f}' => return Look::Shown('␡'),
        _ if CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) => return Look::Shown(UNSEEN),
        _ => {}
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let drawn = [
        GeneralCategoryGroup::Letter,
        GeneralCategoryGroup::Number,
        GeneralCategoryGroup::Punctuation,
        GeneralCategoryGroup::Symbol,
    ];
    if GeneralCategoryGroup::Mark.contains(category) {
        Look::Mark
    } else if category == GeneralCategory::SpaceSeparator {
        Look::Shown(' ')
    } else if drawn.iter().any(|group| group.contains(category)) {
        Look::Letter
    } else {
        Look::Shown(UNSEEN)
    }
}

/// Whether this is a picture that a joiner may join.
fn is_picture(c: char) -> bool {
    !c.is_ascii() && CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// Whether this letter is of a script in which letters join. It need not be exact: it spares looking at texts that have none.
fn may_join(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{1fff}' | '\u{a000}'..='\u{d7ff}' | '\u{10000}'..='\u{1efff}')
}

#[cfg(test)]
mod tests;
