//! The minutes as they are now, kept up with every change while they are shown: a page that is laid out once, so that
//! turning it costs what is seen.

use super::{Action, App, MinutesAs, Overlay, act::moved, overlay::MinutesPage};
use crate::{
    language::Language,
    minutes::{
        Options, minutes,
        page::{Page, Section, page},
    },
};

/// Columns that nobody reads beyond.
const WIDEST: u16 = 84;

/// From so many rows on, the foot of the page says where it is written to.
const ROOMY: u16 = 20;

/// Columns of the page on a screen of this size.
#[must_use]
pub fn columns(size: (u16, u16)) -> u16 {
    size.0.saturating_sub(4).clamp(1, WIDEST)
}

/// Whether the foot of the page has a line of its own.
#[must_use]
pub const fn has_foot(size: (u16, u16)) -> bool {
    size.1 >= ROOMY
}

/// Rows of the page that are seen on a screen of this size: without its frame, its foot and the last line.
#[must_use]
pub fn rows(size: (u16, u16)) -> usize {
    usize::from(size.1.saturating_sub(if has_foot(size) { 6 } else { 4 })).max(1)
}

/// `2019-03-20-forum` has its minutes in `2019-03-20-forum-referat-nb.md`, and as a web page in `….html`.
#[must_use]
pub fn file_of_minutes(stem: &str, word: &str, language: Language, written: MinutesAs) -> String {
    format!("{stem}-{word}-{language}.{}", written.extension())
}

impl MinutesPage {
    /// The last row that may be the first shown: the last page is full, and every heading can come to the top.
    #[must_use]
    pub fn last_top(&self, shown: usize) -> usize {
        let heading = self.laid.sections.last().map_or(0, |section| section.line);
        self.laid.lines.len().saturating_sub(shown).max(heading)
    }

    /// The section that is folded or unfolded: the first long one in view, else the next, else the first.
    fn foldable(&self, shown: usize) -> Option<usize> {
        let sections = || self.laid.sections.iter().enumerate().filter(|(_, section)| section.long);
        let end = |section: &Section| section.line + if section.open { section.rows + 2 } else { 3 };
        let seen = sections().find(|(_, section)| end(section) > self.top && section.line < self.top + shown);
        let next = || sections().find(|(_, section)| section.line >= self.top);
        seen.or_else(next).or_else(|| sections().next()).map(|(at, _)| at)
    }
}

impl App {
    /// The meeting lies in a file of this name, without its extension.
    pub fn named(&mut self, file: String) {
        self.file = file;
    }

    /// The preview, if it is not on top already: there it follows every change.
    pub(super) fn open_preview(&mut self) {
        self.welcome_sees_minutes();
        if matches!(self.overlays.last(), Some(Overlay::Minutes(_))) {
            return;
        }
        let language = self.meeting().language;
        let (laid, foot) = self.lay_out(language, &[]);
        let (of_version, of_size) = (self.version(), self.size);
        let page = MinutesPage { language, foot, top: 0, laid, open: Vec::new(), of_version, of_size };
        self.overlays.push(Overlay::Minutes(Box::new(page)));
    }

    /// The page in a language, and its foot: what the language is called, and the file that it is written to beside the
    /// meeting, if the meeting is in one.
    fn lay_out(&self, language: Language, open: &[usize]) -> (Page, (String, String)) {
        // Another language than the screen's is read only here: nobody switches it at every key.
        let other = (language != self.language()).then(|| language.texts());
        let texts = other.as_ref().unwrap_or(&self.texts);
        let document = minutes(self.meeting(), texts, Options::default());
        let file = file_of_minutes(&self.file, &texts.msg_cli_minutes_file(), language, MinutesAs::Markdown);
        let foot = (texts.msg_language_name(), if self.file.is_empty() { String::new() } else { file });
        let key = self.key_of(Action::MinutesFold);
        let folded = |section: &Section| {
            let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
            self.texts.msg_preview_folded(count(section.parts), count(section.rows), key.as_str())
        };
        (page(&document, usize::from(columns(self.size)), open, folded), foot)
    }

    /// The preview follows the meeting and the screen, and its language.
    pub(super) fn refresh_preview(&mut self) {
        let (version, size) = (self.version(), self.size);
        let old = |page: &MinutesPage| page.of_version != version || page.of_size != size;
        let of = |overlay: &Overlay| match overlay {
            Overlay::Minutes(page) if old(page) => Some((page.language, page.open.clone())),
            _ => None,
        };
        let Some((language, open)) = self.overlays.iter().find_map(of) else { return };
        let (laid, foot) = self.lay_out(language, &open);
        for overlay in &mut self.overlays {
            if let Overlay::Minutes(page) = overlay {
                (page.laid, page.foot) = (laid.clone(), foot.clone());
                page.top = page.top.min(page.last_top(rows(size)));
                (page.of_version, page.of_size) = (version, size);
            }
        }
    }

    /// Another layout of the page on top, with the same section where it was.
    fn lay_out_again(&mut self, language: Language, open: Vec<usize>) {
        let (laid, foot) = self.lay_out(language, &open);
        let shown = rows(self.size);
        let Some(Overlay::Minutes(page)) = self.overlays.last_mut() else { return };
        let before = page.laid.section_at(page.top);
        let line = |laid: &Page| before.and_then(|at| laid.sections.get(at)).map_or(0, |section| section.line);
        let below = page.top.saturating_sub(line(&page.laid));
        page.top = line(&laid) + below;
        (page.language, page.laid, page.foot, page.open) = (language, laid, foot, open);
        page.top = page.top.min(page.last_top(shown));
    }

    pub(super) fn travel_preview(&mut self, motion: Action) {
        let shown = rows(self.size);
        if let Some(Overlay::Minutes(page)) = self.overlays.last_mut() {
            let full = page.laid.lines.len().saturating_sub(shown);
            // Going down ends with a full page; a heading may stand at the top below that.
            let last = if page.top > full { page.last_top(shown) } else { full };
            page.top = moved(page.top, motion, shown.saturating_sub(1).max(1), last + 1);
        }
    }

    pub(super) fn act_on_minutes(&mut self, action: Action) {
        let shown = rows(self.size);
        let written = match action {
            Action::MinutesWrite => Some(MinutesAs::Markdown),
            Action::MinutesWriteWeb => Some(MinutesAs::Web),
            _ => None,
        };
        let page = match self.overlays.last_mut() {
            Some(Overlay::Minutes(page)) => Some(page),
            _ => None,
        };
        // from the palette: in the language that the minutes have
        let language = page.as_ref().map_or_else(|| self.session.meeting().language, |page| page.language);
        if let Some(written) = written {
            return self.write_minutes(language, written);
        }
        let Some(page) = page else { return };
        match action {
            Action::MinutesLanguage => {
                let at = Language::ALL.iter().position(|known| *known == language).unwrap_or(0);
                let next = Language::ALL[(at + 1) % Language::ALL.len()];
                let open = page.open.clone();
                self.lay_out_again(next, open);
            }
            Action::MinutesNext => {
                let next = page.laid.sections.iter().map(|section| section.line).find(|line| *line > page.top);
                page.top = next.unwrap_or(page.top);
            }
            Action::MinutesPrevious => {
                let lines = page.laid.sections.iter().map(|section| section.line);
                page.top = lines.rev().find(|line| *line < page.top).unwrap_or(0);
            }
            Action::MinutesFold => {
                let Some(at) = page.foldable(shown) else { return };
                let mut open = page.open.clone();
                match open.iter().position(|known| *known == at) {
                    Some(known) => drop(open.remove(known)),
                    None => open.push(at),
                }
                if let Some(section) = page.laid.sections.get(at) {
                    // It comes into view, and folding it leaves nobody in the middle of nothing.
                    let seen = (page.top..page.top + shown.saturating_sub(2)).contains(&section.line);
                    page.top = if seen { page.top } else { section.line };
                }
                self.lay_out_again(language, open);
            }
            _ => {}
        }
    }
}
