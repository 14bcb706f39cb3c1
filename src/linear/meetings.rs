//! Which meeting to open, where none was named: they are told by number, the newest first.

use super::{
    input::{Line, next},
    output::Output,
    talk::PAGE,
    words,
};
use crate::{
    archive::{Entry, read_meeting},
    language::{Texts, clean::clean, dates},
};
use std::{io, path::PathBuf};

/// Asks which of these meetings to open; nothing where none was chosen.
///
/// # Errors
/// When nothing can be printed any more.
pub fn choose(texts: &Texts, entries: &[Entry]) -> io::Result<Option<PathBuf>> {
    let output = Output::new();
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.reverse();
    let mut told = tell(texts, &output, &entries, 0)?;
    loop {
        output.prompt()?;
        let line = match next(&mut io::stdin().lock()) {
            Line::End => return Ok(None),
            Line::TooLong => String::new(),
            Line::Whole(line) => line,
        };
        let answer = line.trim();
        let number = answer.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let named = || words::only(answer, entries.iter().map(|entry| entry.name.as_str())).ok();
        if let Some(entry) = number.or_else(named).and_then(|at| entries.get(at)) {
            return Ok(Some(entry.path.clone()));
        }
        if answer.is_empty() && told < entries.len() {
            told = tell(texts, &output, &entries, told)?;
        } else if answer.is_empty() {
            return Ok(None);
        } else {
            output.print(texts, &[texts.msg_linear_choose_number(entries.len())])?;
        }
    }
}

/// Tells a page of them; says how many have been told.
fn tell(texts: &Texts, output: &Output, entries: &[&Entry], from: usize) -> io::Result<usize> {
    let mut lines: Vec<String> = (from + 1..)
        .zip(entries.iter().skip(from).take(PAGE))
        .map(|(number, entry)| line(texts, number, entry))
        .collect();
    let told = from + lines.len();
    lines.push(if told < entries.len() {
        texts.msg_linear_more_meetings(entries.len() - told)
    } else {
        texts.msg_linear_which_meeting()
    });
    output.print(texts, &lines)?;
    Ok(told)
}

fn line(texts: &Texts, number: usize, entry: &Entry) -> String {
    match read_meeting(&entry.path) {
        Ok(meeting) => {
            let date = dates::long_date(texts, meeting.date);
            format!("{number}. {date}: {}.", clean(&meeting.charter.short))
        }
        Err(_) => format!("{number}. {}.", clean(&entry.name)),
    }
}
