//! The wording, whole and clean as it is now, each numbered point a paragraph of its own; and below it the earlier
//! versions, with what was changed in each word by word (R13).

use crate::{
    app::{Action, App},
    language::{Texts, dates},
    meeting::{Correction, Decision},
    ui::{
        Role,
        blocks::{Block, Run, words},
    },
};
use chrono::NaiveDateTime;

/// A longer wording is not compared word by word.
const MOST_WORDS: usize = 1200;

/// A paragraph, with the number it begins with.
#[derive(Debug, PartialEq, Eq)]
struct Paragraph<'a> {
    number: &'a str,
    text: &'a str,
}

/// The wording as it is now and as it was, as blocks with so many rows between.
pub fn blocks(app: &App, decision: &Decision, gap: u16) -> Vec<Block> {
    let texts = app.texts();
    let wording = decision.current_wording();
    if wording.trim().is_empty() {
        let key = app.key_of(Action::DecisionWording);
        return vec![Block::of(texts.msg_decisions_page_no_wording(key), Role::Faint)];
    }
    let mut blocks = Vec::new();
    if let Some(latest) = decision.corrections.last() {
        blocks.push(Block::of(corrected(app, latest), Role::Partly));
    }
    blocks.extend(version(wording, Role::Title, gap));
    let first = decision.decided.map(|at| (at, decision.wording.as_str()));
    let later = decision.corrections.iter().map(|correction| (correction.at, correction.wording.as_str()));
    let versions: Vec<(NaiveDateTime, &str)> = first.into_iter().chain(later).collect();
    for pair in versions.windows(2).rev() {
        let [(at, before), (_, then)] = pair else { continue };
        blocks.push(Block::of(texts.msg_decisions_page_before(moment(app, *at)), Role::Partly).gap(1));
        blocks.extend(changed(texts, before, then));
    }
    blocks
}

/// When a version was made, and by whom.
fn corrected(app: &App, correction: &Correction) -> String {
    let (texts, when) = (app.texts(), moment(app, correction.at));
    if correction.by.trim().is_empty() {
        texts.msg_decisions_page_corrected(when)
    } else {
        texts.msg_decisions_page_corrected_by(when, super::one_line(&correction.by))
    }
}

fn moment(app: &App, at: NaiveDateTime) -> String {
    let language = app.language();
    format!("{} {}", dates::date(language, at.date()), dates::time(language, at.time()))
}

fn version(text: &str, role: Role, gap: u16) -> Vec<Block> {
    let paragraphs = paragraphs(text);
    let numbered = paragraphs.iter().any(|paragraph| !paragraph.number.is_empty());
    let runs = |paragraph: &Paragraph<'_>| vec![(paragraph.text.to_owned(), role)];
    paragraphs.iter().map(|paragraph| block(paragraph.number, runs(paragraph), numbered, gap)).collect()
}

fn block(number: &str, runs: Vec<Run>, numbered: bool, gap: u16) -> Block {
    let block = Block { runs, gap, ..Block::default() };
    if numbered { block.marked(number, Role::Faint, 4) } else { block }
}

/// An earlier version, with what went out of it and came into it said in words, not by colour alone. Where the next
/// one has other paragraphs, the whole is one.
fn changed(texts: &Texts, before: &str, then: &str) -> Vec<Block> {
    let (old, new) = (paragraphs(before), paragraphs(then));
    if old.len() != new.len() {
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        return vec![block("", said(texts, changes(&flat(before), &flat(then))), false, 0)];
    }
    let numbered = old.iter().any(|paragraph| !paragraph.number.is_empty());
    let pairs = old.iter().zip(&new);
    pairs.map(|(old, new)| block(old.number, said(texts, changes(old.text, new.text)), numbered, 0)).collect()
}

/// Changes in words: `Det gis [ut: kr 300] [inn: kr 150].`
fn said(texts: &Texts, mut changes: Vec<Run>) -> Vec<Run> {
    for (text, role) in &mut changes {
        let end = if text.ends_with(' ') { " " } else { "" };
        match role {
            Role::Removed => *text = format!("{}{end}", texts.msg_decisions_page_out(text.trim_end())),
            Role::Added => *text = format!("{}{end}", texts.msg_decisions_page_in(text.trim_end())),
            _ => {}
        }
    }
    changes
}

/// The paragraphs of a wording: its lines, and in a line each numbered point: `1. … 2. …`.
fn paragraphs(text: &str) -> Vec<Paragraph<'_>> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(points).collect()
}

fn points(line: &str) -> Vec<Paragraph<'_>> {
    let Some((first, mut rest)) = number_at(line) else { return vec![Paragraph { number: "", text: line }] };
    let mut found = Vec::new();
    let mut number = first;
    while let Some((at, next)) = next_point(rest, number) {
        found.push(Paragraph { number, text: rest.get(..at).unwrap_or_default().trim_end() });
        let from = rest.get(at..).unwrap_or_default().trim_start();
        (number, rest) = (next, from.get(next.len()..).unwrap_or_default().trim_start());
    }
    found.push(Paragraph { number, text: rest });
    found
}

/// The number that a text begins with, `3.`, and what follows it.
fn number_at(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?.strip_prefix(['.', ')'])?;
    let rest = rest.strip_prefix(' ')?.trim_start();
    ((1..=2).contains(&digits) && !rest.is_empty()).then(|| (text.get(..=digits).unwrap_or_default(), rest))
}

/// Where the point after number `number` begins: after a sentence, so that "innen 2. mai" begins none.
fn next_point<'a>(text: &'a str, number: &str) -> Option<(usize, &'a str)> {
    let next = number.trim_end_matches(['.', ')']).parse::<u32>().ok()?.checked_add(1)?.to_string();
    let mut ends = text.match_indices(['.', ';', ':', ',']);
    ends.find_map(|(at, _)| {
        let from = text.get(at + 1..)?.strip_prefix(' ')?;
        let (found, _) = number_at(from.trim_start())?;
        (found.trim_end_matches(['.', ')']) == next).then_some((at + 1, found))
    })
}

/// What changed from one text to the next, word by word; a sum is one word.
fn changes(before: &str, now: &str) -> Vec<Run> {
    let (old, new): (Vec<&str>, Vec<&str>) = (words(before).collect(), words(now).collect());
    if before == now || old.len().max(new.len()) > MOST_WORDS {
        return vec![(before.to_owned(), Role::Faint)];
    }
    // common[i][j]: the longest common row of words from i and j on
    let mut common = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] =
                if old[i] == new[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let mut runs: Vec<(Vec<&str>, Role)> = Vec::new();
    let mut push = |word, role| match runs.last_mut() {
        Some((words, same)) if *same == role => words.push(word),
        _ => runs.push((vec![word], role)),
    };
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            push(new[j], Role::Faint);
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            push(old[i], Role::Removed);
            i += 1;
        } else {
            push(new[j], Role::Added);
            j += 1;
        }
    }
    let last = runs.len().saturating_sub(1);
    let spaced = |(at, (words, role)): (usize, (Vec<&str>, Role))| {
        let mut text = words.join(" ");
        if at < last {
            text.push(' ');
        }
        (text, role)
    };
    runs.into_iter().enumerate().map(spaced).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(&str, &str)> {
        paragraphs(text).into_iter().map(|paragraph| (paragraph.number, paragraph.text)).collect()
    }

    #[test]
    fn each_numbered_point_is_a_paragraph() {
        assert_eq!(
            split("1. Listene godkjennes. 2. TM5 gis kr 200 000. 3. GA4 innen 12.04.2019."),
            [("1.", "Listene godkjennes."), ("2.", "TM5 gis kr 200 000."), ("3.", "GA4 innen 12.04.2019.")]
        );
        assert_eq!(split("1) en\n2) to"), [("1)", "en"), ("2)", "to")]);
        assert_eq!(split("1. Frist er 2. mai."), [("1.", "Frist er 2. mai.")], "no sentence ends before it");
        assert_eq!(split("Rammen er kr 1.\n\nPunkt"), [("", "Rammen er kr 1."), ("", "Punkt")]);
        assert_eq!(split("20. mars møtes vi igjen."), [("20.", "mars møtes vi igjen.")]);
        assert_eq!(split("1."), [("", "1.")]);
    }

    #[test]
    fn changes_are_said_word_by_word() {
        let runs = changes("GA4 gis kr 300 nå.", "GA4 gis kr 150 nå.");
        let said: Vec<(&str, Role)> = runs.iter().map(|(text, role)| (text.as_str(), *role)).collect();
        let wanted =
            [("GA4 gis ", Role::Faint), ("kr 300 ", Role::Removed), ("kr 150 ", Role::Added), ("nå.", Role::Faint)];
        assert_eq!(said, wanted);
        assert_eq!(changes("a", "a"), [("a".to_owned(), Role::Faint)]);
    }
}
