//! Elements and their text, and the only door through which a text comes into the page: cleaned and escaped.

use super::times;
use crate::language::{Language, Texts, clean};

/// A page that is being written.
pub(super) struct Page<'a> {
    html: String,
    texts: &'a Texts,
    language: Language,
    told: Language,
}

/// Attributes of an element. Names and values are ours, but for what is escaped all the same.
pub(super) type Attributes<'a> = [(&'a str, &'a str)];

impl<'a> Page<'a> {
    /// An empty page in a language, for the words of people in another or the same.
    pub(super) fn new(texts: &'a Texts, language: Language, told: Language) -> Self {
        Self { html: String::with_capacity(32 * 1024), texts, language, told }
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.html
    }

    /// The attribute that tells the language of people's own words, where it is another than the page's.
    pub(super) fn told(&self) -> Vec<(&'static str, &'static str)> {
        (self.told != self.language).then(|| ("lang", self.told.code())).into_iter().collect()
    }

    /// Writes what is ours and needs no escaping.
    pub(super) fn raw(&mut self, markup: &'static str) {
        self.html.push_str(markup);
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &Attributes<'_>) {
        self.html.push('<');
        self.html.push_str(name);
        for (name, value) in attributes {
            self.html.push(' ');
            self.html.push_str(name);
            self.html.push_str("=\"");
            escape(value, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
        if is_block(name) {
            self.html.push('\n');
        }
    }

    /// Begins an element without attributes.
    pub(super) fn line(&mut self, name: &'static str) {
        self.open(name, &[]);
    }

    /// Ends an element.
    pub(super) fn close(&mut self, name: &'static str) {
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
        if !is_phrase(name) {
            self.html.push('\n');
        }
    }

    /// An element that holds nothing.
    pub(super) fn void(&mut self, name: &'static str, attributes: &Attributes<'_>) {
        self.open(name, attributes);
        self.html.push('\n');
    }

    /// An element that holds a text of one line.
    pub(super) fn element(&mut self, name: &'static str, attributes: &Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// A text of one line.
    pub(super) fn text(&mut self, text: &str) {
        escape(&one_line(text), &mut self.html);
    }

    /// A text of one line of ours, whose dates and times a machine can read too.
    pub(super) fn timed(&mut self, text: &str) {
        let text = one_line(text);
        let mut done = 0;
        for (range, datetime) in times::find(self.texts, &text) {
            escape(&text[done..range.start], &mut self.html);
            self.open("time", &[("datetime", &datetime)]);
            escape(&text[range.clone()], &mut self.html);
            self.close("time");
            done = range.end;
        }
        escape(&text[done..], &mut self.html);
    }

    /// A text whose line ends are kept.
    pub(super) fn lines(&mut self, text: &str, write: impl Fn(&mut Self, &str)) {
        for (number, line) in tidy(text).lines().enumerate() {
            if number > 0 {
                self.html.push_str("<br>\n");
            }
            write(self, line);
        }
    }
}

/// Elements that begin a line of the source, to be read and compared.
fn is_block(name: &str) -> bool {
    let blocks = ["html", "head", "body", "header", "nav", "main", "section", "div", "dl", "ul", "ol", "table"];
    blocks.contains(&name) || ["thead", "tbody", "blockquote", "style"].contains(&name)
}

fn is_phrase(name: &str) -> bool {
    ["a", "time", "strong", "dt"].contains(&name)
}

/// Clean text, whatever came; no-break spaces stay, for sums have them.
pub(super) fn tidy(text: &str) -> String {
    // an accent that stood over a blank at the beginning stands over nothing when that is gone: what was trimmed is
    // cleaned again
    cleaned(&cleaned(text))
}

fn cleaned(text: &str) -> String {
    let parts: Vec<String> = text.split('\u{a0}').map(|part| clean::clean_lines(part).into_owned()).collect();
    let text = parts.join("\u{a0}");
    text.lines().map(|line| line.trim_matches(' ')).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

fn one_line(text: &str) -> String {
    tidy(text).replace('\n', " ")
}

/// Whether nothing of a text is seen.
pub(super) fn is_blank(text: &str) -> bool {
    tidy(text).trim().is_empty()
}

fn escape(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\'' => into.push_str("&#39;"),
            c => into.push(c),
        }
    }
}
