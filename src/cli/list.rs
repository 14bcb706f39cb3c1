//! `klubbe list`: the meetings of the archive, as a table to read or as JSON for scripts.

use super::{Context, Failure, failure::shown, newest, output};
use crate::{
    archive::Entry,
    language::{Texts, clean::clean, dates},
    meeting::Meeting,
};
use chrono::Datelike;
use clap::Args;
use std::{fmt::Write, process::ExitCode};
use unicode_width::UnicodeWidthStr;

/// What was asked for.
#[derive(Clone, Copy, Debug, Args)]
pub struct Asked {
    /// A list of objects: path, name, date, forum, title, number, status, language
    #[arg(long)]
    json: bool,
}

pub fn run(context: &Context, asked: Asked) -> Result<ExitCode, Failure> {
    let archive = context.named_archive()?;
    let mut shelf = archive.read(|_| true);
    newest::all(context, &mut shelf.meetings);
    if asked.json {
        output::print(context, &json(&shelf.meetings))?;
    } else if shelf.meetings.is_empty() && shelf.problems.is_empty() {
        output::say(&context.texts.msg_cli_archive_empty());
    } else {
        output::print(context, &table(&context.texts, &shelf.meetings))?;
    }
    for problem in &shelf.problems {
        output::say(&problem.to_string());
    }
    Ok(if shelf.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn table(texts: &Texts, meetings: &[(Entry, Meeting)]) -> String {
    let row = |(entry, meeting): &(Entry, Meeting)| {
        [
            dates::date(texts.language(), meeting.date),
            texts.msg_cli_meeting_number(format!("{}/{}", meeting.number, meeting.date.year())),
            meeting.status.word(texts),
            clean(&meeting.charter.short).into_owned(),
            shown(&entry.path),
        ]
    };
    let rows: Vec<[String; 5]> = meetings.iter().map(row).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for row in &rows {
        for (cell, width) in row.iter().zip(widths) {
            let blank = " ".repeat(width.saturating_sub(cell.width()) + 2);
            text.push_str(cell);
            text.push_str(&blank);
        }
        text.push_str(&row[4]);
        text.push('\n');
    }
    text
}

fn json(meetings: &[(Entry, Meeting)]) -> String {
    let mut text = String::from("[");
    for (place, (entry, meeting)) in meetings.iter().enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        let fields = [
            ("path", quoted(&entry.path.to_string_lossy())),
            ("name", quoted(&entry.name)),
            ("date", quoted(&meeting.date.to_string())),
            ("forum", quoted(&meeting.forum)),
            ("title", quoted(&meeting.charter.short)),
            ("number", meeting.number.to_string()),
            ("status", quoted(&format!("{:?}", meeting.status).to_lowercase())),
            ("language", quoted(meeting.language.code())),
        ];
        let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
        // writing to a string cannot fail
        let _ = write!(text, "  {{{}}}", fields.join(", "));
    }
    text.push_str(if meetings.is_empty() { "]\n" } else { "\n]\n" });
    text
}

/// A JSON string. What does not print is escaped, so that the output is plain text as well.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            _ if clean(c.encode_utf8(&mut [0; 4])).chars().eq([c]) => out.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // writing to a string cannot fail
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_in_json_are_plain_text() {
        assert_eq!(quoted("Møte \"2\" \\ å"), r#""Møte \"2\" \\ å""#);
        assert_eq!(quoted("a\x1b\n\u{202e}\u{e0041}"), r#""a\u001b\u000a\u202e\udb40\udc41""#);
    }
}
