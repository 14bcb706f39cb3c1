//! A document as a web page: one file that asks for nothing else, runs no script, and prints well.
//!
//! Its structure is real: headings in order without a step left out, tables with a caption and header cells, `<time>`
//! with what a machine can read, a language for the page and another for the words of people who write another.
//! Whatever people typed is cleaned once more and escaped in `markup`: no text becomes an element. That it is so, is
//! shown by properties here and in a real browser by `tests/browser`.
//!
//! Its limits: amounts within sentences are not set apart, and a page has one size of text, which the reader's browser
//! makes larger.

mod block;
mod list;
mod markup;
mod table;
mod times;

use super::{Block, Document};
use crate::language::Texts;
use block::Blocks;
use markup::Page;

/// From this number of sections on, a table of contents helps.
const LONG: usize = 8;

/// The place that the skip link goes to.
const MAIN: &str = "main";

/// Nothing is fetched and nothing runs, even if a mistake here let something through.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Writes a document as a web page. The texts are of the document's language.
#[must_use]
pub fn html(document: &Document, texts: &Texts) -> String {
    let sections = sections(&document.blocks);
    let contents = sections.len() >= LONG;
    let mut page = Page::new(texts, document.language, document.told);
    page.raw("<!doctype html>\n");
    page.open("html", &[("lang", document.language.code())]);
    head(&mut page, document);
    page.line("body");
    if contents {
        page.open("a", &[("class", "skip"), ("href", &format!("#{MAIN}"))]);
        page.text(&texts.msg_html_skip());
        page.close("a");
    }
    page.open("header", &[]);
    page.element("h1", &[], &document.title);
    page.close("header");
    if contents {
        table_of_contents(&mut page, &sections, texts);
    }
    page.open("main", &[("id", MAIN)]);
    Blocks::new(&mut page).document(&document.blocks);
    page.close("main");
    page.close("body");
    page.close("html");
    page.finish()
}

fn head(page: &mut Page<'_>, document: &Document) {
    page.line("head");
    page.void("meta", &[("charset", "utf-8")]);
    page.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
    page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    page.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
    page.void("meta", &[("name", "generator"), ("content", "klubbe")]);
    let parts = [document.title.trim(), document.of.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    page.element("title", &[], &parts.join(" – "));
    // the one text that is not escaped: it is ours, and has neither `<` nor `&`
    page.open("style", &[]);
    page.raw(include_str!("html/page.css"));
    page.close("style");
    page.close("head");
}

/// The sections by their headings, with the places that links go to.
fn sections(blocks: &[Block]) -> Vec<(String, &str)> {
    let titles = blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 0..=2, text } if !markup::is_blank(text) => Some(text.as_str()),
        _ => None,
    });
    titles.enumerate().map(|(at, title)| (place(at), title)).collect()
}

/// Where the section with this number is.
fn place(at: usize) -> String {
    format!("s{}", at + 1)
}

fn table_of_contents(page: &mut Page<'_>, sections: &[(String, &str)], texts: &Texts) {
    page.open("nav", &[("aria-labelledby", "contents")]);
    page.element("h2", &[("id", "contents")], &texts.msg_html_contents());
    page.line("ul");
    for (place, title) in sections {
        page.open("li", &[]);
        page.open("a", &[("href", &format!("#{place}"))]);
        page.text(title);
        page.close("a");
        page.close("li");
    }
    page.close("ul");
    page.close("nav");
}

#[cfg(test)]
mod tests;
