//! `klubbe check`: reads files that people edit and says what is wrong, as `file:line:column: what`.
//!
//! What a file is shows from what is in it (`kind.rs`). Besides what cannot be read, rules that a hand may have broken are
//! remarked on (`rules.rs`, `shelf.rs`); a remark alone is no failure.

mod kind;
mod places;
mod profile;
mod rules;
mod shelf;

use super::{Context, Failure, failure::shown, output};
use crate::{
    archive::bytes,
    language::sort,
    store::{Problem, names::is_copy},
};
use clap::Args;
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Folders in folders are followed so deep.
const DEEPEST: usize = 12;

/// More files than this are not read.
const MOST: usize = 20_000;

/// What was asked for.
#[derive(Clone, Debug, Args)]
pub struct Asked {
    /// Files, and folders with everything in them: meetings, forums, themes, keys.ron
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    problem: Problem,
    /// Only to be looked at: the file can be used.
    remark: bool,
}

impl Finding {
    fn wrong(problem: Problem) -> Self {
        Self { problem, remark: false }
    }

    fn remark(problem: Problem) -> Self {
        Self { problem, remark: true }
    }

    /// A remark on the thing in a file that has this word in it, for there is a line for each.
    fn at_word(file: &Path, text: &str, word: &str, what: String) -> Self {
        let offset = if word.is_empty() { 0 } else { text.find(word).unwrap_or(0) };
        Self::remark(Problem::at(file, text, offset, what))
    }
}

pub fn run(context: &Context, asked: &Asked) -> Result<ExitCode, Failure> {
    let mut files = Vec::new();
    for path in &asked.paths {
        if path.is_dir() {
            let before = files.len();
            gather(path, DEEPEST, &mut files);
            if files.len() == before {
                return Err(Failure::new(context.texts.msg_cli_disk(shown(path), context.texts.msg_check_nothing())));
            }
        } else if path.exists() {
            files.push(path.clone());
        } else {
            return Err(Failure::new(context.texts.msg_cli_no_such_file(shown(path))));
        }
    }
    let mut shelf = shelf::Shelf::default();
    let (mut wrong, mut remarks) = (0_usize, 0_usize);
    let mut tell = |findings: Vec<Finding>| {
        let mut lines = String::new();
        for Finding { problem, remark } in findings {
            *(if remark { &mut remarks } else { &mut wrong }) += 1;
            let kind = if remark { context.texts.msg_check_remark() } else { context.texts.msg_check_wrong() };
            let Problem { file, line, column, what } = problem;
            let problem = Problem { file, line, column, what: format!("{kind}: {what}") };
            // writing to a string cannot fail
            let _ = writeln!(lines, "{problem}");
        }
        output::print(context, &lines)
    };
    for path in &files {
        tell(file(context, path, &mut shelf))?;
    }
    tell(shelf.findings(&context.texts))?;
    output::say(&context.texts.msg_cli_checked(files.len(), wrong, remarks));
    Ok(if wrong > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The RON files in a folder and those in it, by name. What is hidden or a copy, and links to folders, are left out.
fn gather(folder: &Path, deep: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    sort::by(&mut paths, Ord::cmp);
    for path in paths {
        let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        if hidden || files.len() >= MOST {
            continue;
        }
        if path.is_dir() {
            if deep > 0 && !path.is_symlink() {
                gather(&path, deep - 1, files);
            }
        } else if path.extension().is_some_and(|extension| extension == "ron") && !is_copy(&path) {
            files.push(path);
        }
    }
}

fn file(context: &Context, path: &Path, shelf: &mut shelf::Shelf) -> Vec<Finding> {
    match bytes(path) {
        Ok(bytes) => kind::check(context, path, &bytes, shelf),
        Err(problem) => vec![Finding::wrong(problem)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Global;

    fn found(name: &str, text: &str) -> Vec<String> {
        let context = Context::new(Global { lang: Some(crate::cli::arguments::Lang::En), ..Global::default() });
        let mut shelf = shelf::Shelf::default();
        let mut findings = kind::check(&context, Path::new(name), text.as_bytes(), &mut shelf);
        findings.extend(shelf.findings(&context.texts));
        findings.iter().map(|f| format!("{}{}", if f.remark { "~" } else { "" }, f.problem)).collect()
    }

    fn march() -> String {
        include_str!("../../../sessions/2019/2019-03-20-dekom-trondelag.ron").to_owned()
    }

    const NAME: &str = "2019-03-20-dekom-trondelag.ron";

    #[test]
    fn what_ships_is_well() {
        assert_eq!(found(NAME, &march()), [""; 0]);
        for (code, text) in crate::archive::shipped_forums() {
            assert_eq!(found(&format!("forums/{code}.ron"), text), [""; 0]);
        }
        assert_eq!(found("themes/light.ron", include_str!("../../../themes/light.ron")), [""; 0]);
    }

    #[test]
    fn each_kind_of_file_is_told_from_the_others() {
        assert!(found("x.ron", "(version: 1,\n charter: 5)")[0].starts_with("x.ron:2:11: Expected opening `(`"));
        assert!(found("x.ron", "(lists: [(network: 5)])")[0].starts_with("x.ron:1:"), "what has come in");
        assert!(
            found("x.ron", "(roles: { \"nosuch\": (fg: \"#ffffff\") })")[0].starts_with("~x.ron:1:11: "),
            "a theme"
        );
        assert!(found("a/keys.ron", "{\n \"no-such-action\": [\"x\"] }")[0].starts_with("~a/keys.ron:2:2: "));
        assert!(found("a/keys.ron", "{\n \"undo\": [\"x\" }")[0].starts_with("a/keys.ron:2:"), "no key holds");
        assert!(found("a/keys.ron", &" ".repeat(100_000))[0].starts_with("a/keys.ron:1:1: "), "nor here");
        assert_eq!(found("x.ron", "(colour: 5)").len(), 1);
        assert_eq!(found("x.ron", ""), ["x.ron:1:1: the file is empty"]);
    }

    #[test]
    fn rules_that_a_hand_has_broken_are_remarked_on_at_their_line() {
        let march = march();
        let twice = march.replacen("number: 9,", "number: 8,", 1);
        let said = found(NAME, &twice);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].contains("8/19") && said[0].starts_with(&format!("~{NAME}:")), "{said:?}");
        let line = twice.lines().position(|line| line.contains("number: 8, title: \"Evaluering")).unwrap() + 1;
        assert!(said[0].starts_with(&format!("~{NAME}:{line}:")), "{said:?}");
        let above = march.replacen("highest_case: 14", "highest_case: 13", 1);
        assert_eq!(found(NAME, &above).len(), 1);
        assert_eq!(found("2019-03-21-dekom-trondelag.ron", &march).len(), 1, "another name");
        let twice = march.replacen("to: \"2019-03-20T10:47:00\"", "to: None", 1);
        assert_eq!(found(NAME, &twice).len(), 1, "two clocks run");
        let (case, measure) = ("current: \"016923e1-e280-7005-8806-40c800000000\"", "current: \"{measure}\"");
        let id = march[march.find("measures: [").unwrap()..].split("id: \"").nth(1).unwrap().split('"').next().unwrap();
        let said = found(NAME, &march.replacen(case, &measure.replace("{measure}", id), 1));
        assert!(said.iter().any(|said| said.contains(id)), "the current case is no measure: {said:?}");
        let unknown = march.replacen("    place:", "    colour: 5,\n    place:", 1);
        assert!(found(NAME, &unknown)[0].contains("colour"));
    }
}
