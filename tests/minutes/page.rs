//! The minutes as a page on the screen.

use super::example;
use klubbe::{
    language::Language,
    minutes::{
        Options, minutes,
        page::{Page, Tone, page},
    },
};
use unicode_width::UnicodeWidthStr;

fn laid(width: usize, open: &[usize]) -> Page {
    let meeting = example::march::ended();
    let document = minutes(&meeting, &Language::Nb.texts(), Options::default());
    page(&document, width, open, |section| format!("{} deler, {} linjer", section.parts, section.rows))
}

#[test]
fn what_is_long_lies_folded_and_can_be_opened() {
    let folded = laid(78, &[]);
    let long: Vec<usize> = (0..folded.sections.len()).filter(|at| folded.sections[*at].long).collect();
    assert_eq!(long.len(), 1, "all the answers");
    let section = &folded.sections[long[0]];
    assert_eq!(section.parts, 22);
    assert_eq!(folded.lines.last().unwrap()[0].1, Tone::Folded);
    let open = laid(78, &long);
    assert_eq!(open.lines.len() - folded.lines.len(), section.rows - 1);
    assert_eq!(open.sections[long[0]].line, section.line);
}

#[test]
fn nothing_is_wider_than_the_page() {
    for width in [40, 54, 78, 100] {
        let page = laid(width, &[]);
        for line in &page.lines {
            let wide: usize = line.iter().map(|(text, _)| text.width()).sum();
            assert!(wide <= width, "{width}: {line:?}");
        }
    }
}

#[test]
fn a_line_knows_its_section() {
    let page = laid(78, &[]);
    assert_eq!(page.section_at(0), None);
    let third = page.sections[2].line;
    assert_eq!((page.section_at(third), page.section_at(third - 1)), (Some(2), Some(1)));
    assert_eq!(page.lines[third][0], (page.sections[2].title.clone(), Tone::Heading));
}

#[test]
fn a_decision_has_its_bar_and_its_words_are_its_own() {
    let page = laid(78, &[]);
    let quoted = page.lines.iter().filter(|line| line.first().is_some_and(|(_, tone)| *tone == Tone::Bar));
    assert!(quoted.flatten().any(|(text, tone)| *tone == Tone::Quote && text.contains("godkjennes")));
}
