//! The document's file: RON made to be read, edited by hand and compared by `diff`.
//!
//! Reading trusts nothing: length, encoding, nesting and conflict markers are checked first, and a field that this
//! program does not know is found and named, because RON would drop it silently and the next save would erase it.
//! Writing gives each entry of a list a line of its own, `Some(…)` is left out, and text stays text.

use std::path::Path;

use super::document::Document;
use super::fs::DOCUMENT_LIMIT;
use super::problem::Problem;
use super::scan::{self, Kind, Step};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

/// More unknown fields than this are counted, not listed.
const UNKNOWN_LISTED: usize = 20;

/// How RON is read and written. Its own nesting limit (128) stays: it keeps a million brackets from overflowing the stack.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// A document as read, and what of its file this program would lose by saving it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed<D> {
    /// The document.
    pub document: D,
    /// Fields that this program does not know; not empty means that the document must not be saved.
    pub unknown: Vec<Problem>,
    /// The version in the file if it is newer than this program's; then the document must not be saved.
    pub newer: Option<u32>,
}

/// Reads a document from the bytes of a file; `path` is for the report only.
///
/// # Errors
/// The first problem, with its place.
pub fn parse<D: Document>(path: &Path, bytes: &[u8]) -> Result<Parsed<D>, Problem> {
    let text = text_of(path, bytes)?;
    let version = version_in(text);
    let newer = version.filter(|found| *found > D::VERSION);
    match read_typed::<D>(text) {
        Ok(_) if version.is_none() => Err(Problem::whole(path, "the field `version` is missing".into())),
        Ok((document, paths)) => Ok(Parsed { document, unknown: name_unknown(path, text, &paths, LOSES), newer }),
        Err(e) => {
            let mut problem = spanned(path, text, &e);
            if let Some(found) = newer {
                problem.what = format!(
                    "written by a newer klubbe (version {found} of the file, this one knows {}): update klubbe to open it; {}",
                    D::VERSION,
                    problem.what
                );
            }
            Err(problem)
        }
    }
}

/// Reads a file that is no document and is never written back: a forum's profile, what has come in before a meeting.
/// Gives what it says, and the fields that nobody knows.
///
/// # Errors
/// The first problem, with its place.
pub fn parse_other<T: serde::de::DeserializeOwned>(path: &Path, bytes: &[u8]) -> Result<(T, Vec<Problem>), Problem> {
    let text = text_of(path, bytes)?;
    let (value, paths) = read_typed::<T>(text).map_err(|e| spanned(path, text, &e))?;
    Ok((value, name_unknown(path, text, &paths, "nobody reads it")))
}

fn spanned(path: &Path, text: &str, e: &ron::error::SpannedError) -> Problem {
    // the span may begin with the space before what is meant
    let from = offset(text, e.span.start);
    let blank = text.get(from..).unwrap_or("").find(|c: char| !c.is_whitespace()).unwrap_or(0);
    Problem::at(path, text, from + blank, e.code.to_string())
}

/// The byte offset of a line and column that count from 1.
fn offset(text: &str, at: ron::error::Position) -> usize {
    let lines = text.split_inclusive('\n').take(at.line.saturating_sub(1)).map(str::len).sum::<usize>();
    let line = text.get(lines..).unwrap_or("");
    lines + line.char_indices().nth(at.col.saturating_sub(1)).map_or(line.len(), |(n, _)| n)
}

/// The field `version` of the document, found before anything else, so that a newer file can be told from a broken one.
fn version_in(text: &str) -> Option<u32> {
    let mut depth = 0_usize;
    let mut last = [""; 2];
    for token in scan::tokens(text) {
        let word = text.get(token.start..token.end).unwrap_or("");
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            Kind::Word if depth == 1 && last == ["version", ":"] => return word.parse().ok(),
            _ => {}
        }
        last = [last[1], word];
    }
    None
}

fn read_typed<D: serde::de::DeserializeOwned>(text: &str) -> Result<(D, Vec<Vec<Step>>), ron::error::SpannedError> {
    let mut unknown = Vec::new();
    let mut de = ron::Deserializer::from_str_with_options(text, &options())?;
    let read = D::deserialize(serde_ignored::Deserializer::new(&mut de, &mut noting(&mut unknown)));
    let document = read.map_err(|e| de.span_error(e))?;
    de.end().map_err(|e| de.span_error(e))?;
    Ok((document, unknown))
}

/// Notes the fields that nobody knows. One and the same for everything that is read: a closure in a generic function is
/// another one for each type, and the whole reader would be made once for each.
fn noting(unknown: &mut Vec<Vec<Step>>) -> impl FnMut(serde_ignored::Path<'_>) {
    |path| {
        let mut steps = Vec::new();
        gather(&path, &mut steps);
        unknown.push(steps);
    }
}

fn gather(path: &serde_ignored::Path<'_>, steps: &mut Vec<Step>) {
    use serde_ignored::Path;
    let (parent, step) = match path {
        Path::Root => return,
        Path::Seq { parent, index } => (parent, Step::Index(*index)),
        Path::Map { parent, key } => (parent, Step::Key(key.clone())),
        Path::Some { parent } => (parent, Step::Some),
        Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => (parent, Step::Newtype),
    };
    gather(parent, steps);
    steps.push(step);
}

/// What comes of a field of a document that nobody knows.
const LOSES: &str = "opened read-only, because saving would lose it";

fn name_unknown(path: &Path, text: &str, unknown: &[Vec<Step>], so: &str) -> Vec<Problem> {
    let mut out: Vec<Problem> = (unknown.iter().take(UNKNOWN_LISTED))
        .map(|steps| {
            let name = steps.iter().filter_map(|step| match step {
                Step::Key(key) => Some(key.clone()),
                Step::Index(n) => Some((n + 1).to_string()),
                Step::Some | Step::Newtype => None,
            });
            let name = name.collect::<Vec<_>>().join(".");
            let what = format!("unknown field `{name}`: {so}");
            Problem::at(path, text, scan::locate(text, steps).unwrap_or(0), what)
        })
        .collect();
    if unknown.len() > UNKNOWN_LISTED {
        out.push(Problem::whole(path, format!("and {} more unknown fields", unknown.len() - UNKNOWN_LISTED)));
    }
    out
}

/// The text in the bytes: short enough, without byte order mark, UTF-8, no half-done merge.
fn text_of<'a>(path: &Path, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    if bytes.len() as u64 > DOCUMENT_LIMIT {
        return Err(Problem::whole(path, format!("larger than {} MB", DOCUMENT_LIMIT / (1024 * 1024))));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let valid = bytes.get(..e.valid_up_to()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("");
        Problem::at(path, valid, valid.len(), "not UTF-8 text from here on".into())
    })?;
    if text.trim().is_empty() {
        return Err(Problem::whole(path, "the file is empty".into()));
    }
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line.starts_with("||||||| ") {
            let what = "a merge was left half done here: choose one side and remove the lines of markers";
            return Err(Problem::at(path, text, offset, what.into()));
        }
        offset += line.len();
    }
    Ok(text)
}

/// The document as the text of its file.
///
/// # Errors
/// When the document holds something that RON cannot say.
pub fn to_ron<D: Document>(document: &D) -> Result<String, ron::Error> {
    // depth 2 = the fields of the document and the entries of its lists have lines of their own, what is in them has not
    let config = PrettyConfig::new().depth_limit(2).new_line("\n").struct_names(false);
    let mut text = plain(&options().to_string_pretty(document, config)?);
    text.push('\n');
    Ok(text)
}

/// An entry on one line.
///
/// # Errors
/// When it holds something that RON cannot say.
pub(super) fn to_line<T: serde::Serialize>(value: &T) -> Result<String, ron::Error> {
    options().to_string(value)
}

/// Reads what [`to_line`] wrote.
///
/// # Errors
/// When it is not that.
pub(super) fn from_line<T: serde::de::DeserializeOwned>(line: &str) -> Result<T, ron::error::SpannedError> {
    // in the same way as a file is read, so that what an entry and a meeting have in common is compiled once
    read_typed(line).map(|(value, _)| value)
}

/// Reads what [`to_line`] wrote, where nothing in it is unknown: a field that this program would leave out may change what the rest
/// means.
pub(super) fn from_whole_line<T: serde::de::DeserializeOwned>(line: &str) -> Option<T> {
    read_typed(line).ok().filter(|(_, unknown)| unknown.is_empty()).map(|(value, _)| value)
}

/// Takes back the escapes that RON's writer makes without need: the apostrophe, and accents written as characters of
/// their own, which some systems do for every `é`. What does not print stays escaped.
fn plain(ron: &str) -> String {
    let mut out = String::with_capacity(ron.len());
    let mut copied = 0;
    for token in scan::tokens(ron).filter(|t| t.kind == Kind::Text) {
        out.push_str(ron.get(copied..token.start).unwrap_or(""));
        plain_string(ron.get(token.start..token.end).unwrap_or(""), &mut out);
        copied = token.end;
    }
    out.push_str(ron.get(copied..).unwrap_or(""));
    out
}

fn plain_string(quoted: &str, out: &mut String) {
    let mut rest = quoted;
    while let Some(n) = rest.find('\\') {
        out.push_str(&rest[..n]);
        rest = &rest[n..];
        let length = if rest.starts_with("\\u{") { rest.find('}').map_or(2, |n| n + 1) } else { 2 };
        let escape = rest.get(..length).unwrap_or(rest);
        match escape {
            "\\'" => out.push('\''),
            _ => match accent(escape) {
                Some(c) => out.push(c),
                None => out.push_str(escape),
            },
        }
        rest = &rest[escape.len()..];
    }
    out.push_str(rest);
}

/// The character of `\u{…}` if it prints when it stands behind another.
fn accent(escape: &str) -> Option<char> {
    let code = escape.strip_prefix("\\u{")?.strip_suffix('}')?;
    let c = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
    // `str::escape_debug` leaves combining characters alone except at the start of a text
    ["a", c.encode_utf8(&mut [0; 4])].concat().escape_debug().nth(1).filter(|first| *first == c)
}
