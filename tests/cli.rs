//! The command line as a user and a script call it, without a terminal.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "what cannot be started has failed the test")]

#[path = "support/pty.rs"]
mod term;

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Output, Stdio},
};
use term::{Home, IN_CASE_10};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn lists() -> String {
    root().join("tests/fixtures/dekom-2019-lists.ron").display().to_string()
}

/// Exit status, standard output, standard error.
fn told(home: &Home, arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = home.command(arguments).output().unwrap();
    let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    for text in [&out, &err] {
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{arguments:?}: {text:?}");
    }
    (status.code().unwrap(), out, err)
}

fn new(home: &Home, date: &str) -> PathBuf {
    PathBuf::from(home.stdout(&["new", "dekom-trondelag", "--date", date]).trim_end())
}

#[test]
fn every_command_has_its_help() {
    let home = Home::new();
    let (status, help, _) = told(&home, &["--help"]);
    assert_eq!(status, 0);
    for command in ["demo", "new", "open", "check", "minutes", "list", "completions", "man"] {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
        let (status, text, _) = told(&home, &[command, "--help"]);
        assert!(status == 0 && text.contains("Usage: klubbe ") && text.contains("--archive"), "{text}");
    }
    assert_eq!(told(&home, &["--version"]).1, format!("klubbe {}\n", env!("CARGO_PKG_VERSION")));
    for later in ["import", "search", "fund", "follow-ups"] {
        assert!(!help.contains(later), "{later} is shown when it is there");
    }
}

#[test]
fn wrong_usage_is_status_2() {
    let home = Home::new();
    let wrong: [&[&str]; 8] = [
        &["nonsense"],
        &["new"],
        &["new", "dekom-trondelag"],
        &["check"],
        &["--lang", "de", "list"],
        &["--now", "10:00", "list"],
        &["minutes", "x", "--format", "pdf"],
        &["completions", "cmd"],
    ];
    for arguments in wrong {
        let (status, out, err) = told(&home, arguments);
        assert!(status == 2 && out.is_empty() && !err.is_empty(), "{arguments:?}: {status} {err}");
    }
}

#[test]
fn what_was_written_wrong_cannot_steer_the_terminal() {
    let home = Home::new();
    let red = "\x1b[31mfoo\r\u{9b}2J\u{202e}";
    let wrong: [&[&str]; 5] =
        [&[red], &["open", "x", "--now", red], &["--lang", red, "list"], &["completions", red], &["list", red]];
    for arguments in wrong {
        // `told` looks for control characters
        let (status, out, err) = told(&home, arguments);
        assert!(status == 2 && out.is_empty() && err.contains("foo"), "{arguments:?}: {status} {err}");
        assert!(!err.contains('\u{202e}'), "{err}");
    }
}

#[test]
fn a_new_meeting_has_what_the_last_one_carried_forward() {
    let home = Home::with_example();
    fs::remove_file(home.march()).unwrap();
    let arguments =
        ["new", "dekom-trondelag", "--date", "20.03.2019", "--lists", &lists(), "--now", "2019-03-01T09:00"];
    let (status, out, err) = told(&home, &arguments);
    assert_eq!((status, out.trim_end()), (0, home.march().to_str().unwrap()), "{err}");
    assert!(err.contains("Overført") && err.contains("24 tiltak") && err.contains("klubbe open"), "{err}");
    let meeting = klubbe::archive::read_meeting(&home.march()).unwrap();
    assert_eq!((meeting.number, meeting.highest_case), (2, 6), "R3");
    assert_eq!(told(&home, &["check", home.march().to_str().unwrap()]).0, 0);

    let (status, _, err) = told(&home, &["new", "dekom-trondelag", "--date", "2019-04-19"]);
    assert!(status == 0 && err.contains("langfredag"), "{err}");
    fs::remove_file(home.archive().join("2019/2019-04-19-dekom-trondelag.ron")).unwrap();
    let (status, out, err) = told(&home, &arguments);
    assert!(status == 1 && out.is_empty() && err.contains("finnes fra før"), "nothing is replaced: {err}");
    let beside = fs::read_dir(home.march().parent().unwrap()).unwrap().count();
    assert_eq!(beside, 2, "no lock, no temporary file");
}

#[test]
fn what_is_wrong_with_a_new_meeting_is_said() {
    let home = Home::new();
    let date = |date: &'static str| told(&home, &["new", "dekom-trondelag", "--date", date]);
    let (status, _, err) = told(&home, &["new", "dekom", "--date", "2019-03-20"]);
    assert!(status == 1 && err.contains("dekom-trondelag"), "the known ones are listed: {err}");
    assert_eq!(date("2019-02-30").0, 1);
    assert_eq!(date("x").0, 1);
    for far in ["262142-01-01", "+262142-01-01", "0001-01-01", "1899-12-31", "2200-01-01", "-1-01-01"] {
        let (status, out, err) = told(&home, &["new", "dekom-trondelag", &format!("--date={far}")]);
        assert!(status == 1 && out.is_empty() && !err.is_empty(), "{far}: {err}");
    }
    assert!(date("0001-01-01").2.contains("2199") && date("2200-01-01").2.contains("2199"), "the years are named");
    let (status, _, err) = told(&home, &["new", "dekom-trondelag", "--date", "2019-03-20", "--lists", "none.ron"]);
    assert!(status == 1 && err.contains("none.ron"), "{err}");
    let wrong = home.path().join("wrong.ron");
    fs::write(&wrong, "(\n  lists: [(network: \"XX\", measures: [])],\n)").unwrap();
    let lists = wrong.to_str().unwrap();
    let (status, _, err) = told(&home, &["new", "dekom-trondelag", "--date", "2019-03-20", "--lists", lists]);
    assert!(status == 1 && err.contains("XX"), "{err}");
    assert_eq!(fs::read_dir(home.archive()).unwrap().count(), 0, "nothing was made");

    let forums = home.archive().join("forums");
    fs::create_dir(&forums).unwrap();
    fs::write(forums.join("mine.ron"), "(\n  version: 1,\n  code: 7,\n)").unwrap();
    let (status, _, err) = told(&home, &["new", "mine", "--date", "2019-03-20"]);
    assert!(status == 1 && err.contains("mine.ron:3:9: "), "{err}");
    let profile = fs::read_to_string(root().join("sessions/forums/dekom-trondelag.ron")).unwrap();
    fs::write(forums.join("evil.ron"), profile.replacen("\"dekom-trondelag\"", "\"../../evil\"", 1)).unwrap();
    let (status, _, err) = told(&home, &["new", "evil", "--date", "2019-03-20"]);
    assert!(status == 1 && err.contains("../../evil"), "a code is no path: {err}");
}

#[test]
fn check_says_file_line_column_and_what() {
    let home = Home::with_example();
    let path = home.march();
    let path = path.to_str().unwrap();
    assert_eq!(told(&home, &["check", path, root().join("sessions/forums").to_str().unwrap()]).0, 0);
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, text.replacen("    number: 2,", "    number: two,", 1)).unwrap();
    let (status, out, err) = told(&home, &["check", path]);
    assert!(status == 1 && out.starts_with(&format!("{path}:6:13: feil: ")), "{out}");
    assert!(err.contains("én feil"), "{err}");
    let (status, out, _) = told(&home, &["check", home.archive().to_str().unwrap(), "--lang", "en"]);
    assert!(status == 1 && out.starts_with(&format!("{path}:6:13: wrong: ")), "a folder, in English: {out}");
    let (status, _, err) = told(&home, &["check", "none.ron"]);
    assert!(status == 1 && err.contains("none.ron"), "{err}");
    let (status, _, err) = told(&home, &["check", home.path().join("config").to_str().unwrap()]);
    assert!(status == 1 && !err.is_empty(), "an empty folder: {err}");
}

#[test]
fn minutes_come_in_each_format_and_language() {
    let home = Home::with_example();
    let markdown = home.stdout(&["minutes", "2019-03-20"]);
    assert!(markdown.starts_with("# Referat"), "{markdown}");
    let nynorsk = home.stdout(&["minutes", home.march().to_str().unwrap(), "--format", "text", "--lang", "nn"]);
    assert!(nynorsk.starts_with("Referat") && nynorsk.contains("Møteleiar"), "{nynorsk}");
    let english = home.stdout(&["--lang", "en", "minutes", "2019-03-20", "--no-annexes"]);
    assert!(english.starts_with("# Minutes") && english.len() < markdown.len(), "{english}");

    let page = home.stdout(&["minutes", "2019-03-20", "--format", "html"]);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"nb\">"), "{page}");
    let named = home.path().join("referat.html");
    home.stdout(&["minutes", "2019-03-20", "-o", named.to_str().unwrap()]);
    assert_eq!(fs::read_to_string(&named).unwrap(), page, "the file's name says what it is to be");

    let out = home.path().join("referat.md");
    for _ in 0..2 {
        assert_eq!(told(&home, &["minutes", "2019-03-20", "-o", out.to_str().unwrap()]).0, 0);
    }
    assert_eq!(fs::read_to_string(&out).unwrap(), markdown);
    let before = fs::read(home.march()).unwrap();
    let (status, _, err) = told(&home, &["minutes", "2019-03-20", "-o", home.march().to_str().unwrap()]);
    assert!(status == 1 && !err.is_empty());
    assert_eq!(fs::read(home.march()).unwrap(), before, "a meeting is not overwritten");
    let to_pipe = home.stdout(&["minutes", "2019-03-20", "-o", "/dev/stdout"]);
    assert!(to_pipe == markdown, "a pipe is written to, not replaced");
}

#[test]
fn a_name_that_promises_another_format_is_refused() {
    let home = Home::with_example();
    let minutes = |name: &str, format: Option<&str>| {
        let path = home.path().join(name);
        let mut arguments = vec!["minutes", "2019-03-20", "-o", path.to_str().unwrap()];
        arguments.extend(format.map(|format| ["--format", format]).into_iter().flatten());
        let (status, out, err) = told(&home, &arguments);
        assert!(out.is_empty() && !err.is_empty(), "{arguments:?}: {err}");
        let told_how = err.contains(name) && ["md", "text", ".txt", "html"].iter().all(|format| err.contains(format));
        assert!(status == 0 || (told_how && !path.exists()), "{arguments:?}: {err}");
        fs::read_to_string(&path).ok().filter(|_| status == 0)
    };
    for (name, format) in
        [("a.pdf", None), ("b.DOCX", None), ("c.html", Some("md")), ("d.md", Some("text")), ("e.TXT", Some("html"))]
    {
        assert_eq!(minutes(name, format), None, "{name}");
    }
    let begins = |name, format, start| assert!(minutes(name, format).unwrap().starts_with(start), "{name}");
    begins("referat", None, "# Referat");
    begins("referat.txt", Some("text"), "Referat");
    begins("referat.HTM", None, "<!doctype");
    begins("referat.xhtml", Some("html"), "<!doctype");
}

#[test]
fn relative_folders_are_seen_from_where_it_was_started() {
    let home = Home::with_example();
    let mut command = home.command(&["new", "dekom-trondelag", "--date", "2019-05-08"]);
    let relative = [("KLUBBE_ARCHIVE", "archive"), ("KLUBBE_STATE", "relative/x"), ("KLUBBE_CONFIG", "config")];
    let output = command.envs(relative).output().unwrap();
    let made = home.archive().join("2019/2019-05-08-dekom-trondelag.ron");
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), made.to_str().unwrap());
    assert!(made.is_file() && home.path().join("relative/x").is_dir());
    let listed = home.stdout(&["list", "--archive", "./archive"]);
    assert!(listed.contains(made.to_str().unwrap()), "{listed}");
}

#[test]
fn a_variable_that_is_set_to_nothing_is_as_if_it_were_not_set() {
    let home = Home::with_example();
    let mut command = home.command(&["list", "--archive", home.archive().to_str().unwrap()]);
    let output = command.envs([("KLUBBE_ARCHIVE", ""), ("KLUBBE_CONFIG", ""), ("KLUBBE_STATE", "")]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 2);
    let (status, _, err) = told(&home, &["list", "--archive", ""]);
    assert!(status == 2 && err.contains("--archive"), "{err}");
}

#[test]
fn the_list_is_a_table_or_json() {
    let home = Home::with_example();
    let table = home.stdout(&["list"]);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("05.02.2019  møte 1/2019") && lines[1].contains("i gang"), "{table}");
    let json = home.stdout(&["list", "--json"]);
    assert!(json.contains("\"date\": \"2019-03-20\"") && json.contains("\"status\": \"running\""), "{json}");
    assert_eq!(Home::new().stdout(&["list", "--json"]), "[]\n");
    let (status, out, err) = told(&Home::new(), &["list"]);
    assert!(status == 0 && out.is_empty() && err.contains("klubbe new"), "{err}");

    fs::write(home.archive().join("2019/2019-04-01-x\u{202e}.ron"), "(\n version: \x1b[31m").unwrap();
    let (status, out, err) = told(&home, &["list"]);
    assert!(status == 1 && out.lines().count() == 2 && err.contains(".ron:2:"), "the rest is listed: {err}");
}

#[test]
fn an_archive_that_was_named_and_is_not_there_is_a_mistake() {
    let home = Home::with_example();
    let (nowhere, file) = (home.path().join("nowhere"), home.march());
    for archive in [&nowhere, &file] {
        let archive = archive.to_str().unwrap();
        for command in [&["list"][..], &["list", "--json"], &["minutes", "2019"], &["open", "2019"]] {
            let (status, out, err) = told(&home, &[command, &["--archive", archive]].concat());
            assert!(status == 1 && out.is_empty() && err.contains(archive), "{command:?}: {err}");
            let Output { status, stderr, .. } = home.command(command).env("KLUBBE_ARCHIVE", archive).output().unwrap();
            assert!(status.code() == Some(1) && String::from_utf8_lossy(&stderr).contains(archive), "{command:?}");
        }
    }
    let (nowhere, file) = (nowhere.to_str().unwrap(), file.to_str().unwrap());
    let (status, _, err) = told(&home, &["check", nowhere]);
    assert!(status == 1 && err.contains(nowhere), "{err}");
    let path = told(&home, &["minutes", file, "--archive", nowhere]);
    assert_eq!(path.0, 0, "a path needs no archive: {}", path.2);
    assert_eq!(told(&home, &["--archive", nowhere]).0, 0, "home begins with nothing");
    let new = ["new", "dekom-trondelag", "--date", "2019-05-08", "--archive"];
    for arguments in [&["--archive", file][..], &[&new[..], &[file]].concat()] {
        let (status, out, err) = told(&home, arguments);
        assert!(status == 1 && out.is_empty() && err.contains("mappe"), "{arguments:?}: {err}");
    }
    assert_eq!(told(&home, &[&new[..], &[nowhere]].concat()).0, 0, "a new one is made");
    assert_eq!(told(&home, &["list", "--archive", nowhere]).1.lines().count(), 1);
}

#[test]
fn klubbe_alone_says_how_to_begin() {
    let (status, out, _) = told(&Home::new(), &[]);
    assert!(status == 0 && out.contains("klubbe new") && out.contains("klubbe demo"), "{out}");
    let (status, out, _) = told(&Home::with_example(), &["--now", "2026-01-01T10:00:00", "--lang", "en"]);
    assert!(status == 1 && out.is_empty(), "the running one needs a terminal: {out}");
}

#[test]
fn a_screen_without_a_terminal_is_refused_and_nothing_is_touched() {
    let home = Home::with_example();
    let before = fs::read(home.march()).unwrap();
    for arguments in [&["open", "2019-03-20"][..], &["demo"], &["--now", IN_CASE_10]] {
        let (status, out, err) = told(&home, arguments);
        assert!(status == 1 && out.is_empty() && err.contains("terminal"), "{arguments:?}: {err}");
    }
    assert_eq!(fs::read(home.march()).unwrap(), before);
    for folder in ["state", "tmp"] {
        assert_eq!(fs::read_dir(home.path().join(folder)).unwrap().count(), 0, "{folder}");
    }
}

#[test]
fn names_that_do_not_fit_are_answered_with_those_that_are_there() {
    let home = Home::with_example();
    let (status, _, err) = told(&home, &["minutes", "2020"]);
    assert!(status == 1 && err.contains("2019-03-20-dekom-trondelag"), "{err}");
    let (status, out, err) = told(&home, &["minutes", "2030"]);
    assert!(status == 1 && out.is_empty() && err.contains("«2030»"), "not the minutes of 2019-03-20: {err}");
    let minutes = |name| told(&home, &["minutes", name]).1;
    assert_eq!(minutes("20.03.2019"), minutes("2019-03-20"), "as the screen writes it");
    assert_eq!(told(&home, &["minutes", "21.03.2019"]).0, 1);
    let (status, _, err) = told(&home, &["minutes", "2019"]);
    assert!(status == 1 && err.contains("2019-02-05-dekom-trondelag"), "{err}");
    assert_eq!(told(&home, &["minutes", "./none.ron"]).0, 1);
    assert_eq!(told(&home, &["minutes", "none.ron"]).0, 1);
    let (status, _, err) = told(&Home::new(), &["minutes", "2019"]);
    assert!(status == 1 && err.contains("klubbe new"), "{err}");
    let (status, _, err) = told(&home, &["open", "2019-03-20", "--theme", "nosuch"]);
    assert!(status == 1 && !err.is_empty());
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let home = Home::with_example();
    for arguments in [&["minutes", "2019-03-20"][..], &["completions", "bash"], &["man"], &["--help"]] {
        let mut child = home.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::with_capacity(1, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let Output { status, stderr, .. } = child.wait_with_output().unwrap();
        assert!(status.success() && stderr.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&stderr));
    }
}

#[test]
fn packagers_get_completions_and_manual_pages() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(home.stdout(&["completions", shell]).contains("klubbe"), "{shell}");
    }
    assert!(home.stdout(&["man"]).contains(".TH klubbe 1"));
    assert_eq!(told(&home, &["man", "-o", "pages"]).0, 0);
    let mut pages: Vec<_> = fs::read_dir(home.path().join("pages")).unwrap().map(|e| e.unwrap().file_name()).collect();
    pages.sort();
    assert!(pages.contains(&"klubbe.1".into()) && pages.contains(&"klubbe-new.1".into()), "{pages:?}");
}

#[test]
fn the_language_is_the_systems_or_the_one_asked_for() {
    let home = Home::new();
    for (locale, word) in
        [("nb_NO.UTF-8", "ingen møter"), ("nn_NO.UTF-8", "ingen møte "), ("en_GB.UTF-8", "no meetings")]
    {
        let output = home.command(&[]).env("LC_ALL", locale).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(word), "{locale}: {text}");
    }
    assert!(home.stdout(&["--lang", "nn"]).contains("ingen møte "));
    assert_eq!(new(&home, "2019-03-20"), home.march());
    assert!(fs::read_to_string(home.march()).unwrap().contains("language: nb,"));
}

#[test]
fn a_journal_that_cannot_be_read_is_said_with_the_minutes() {
    let home = Home::new();
    let meeting = new(&home, "2019-03-20");
    let file = meeting.display().to_string();
    assert_eq!(told(&home, &["minutes", &file]).2, "");
    let folders = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let of_meeting = folders(&home.path().join("state")).into_iter().find(|path| path.is_dir()).unwrap();
    let journal = folders(&of_meeting)[0].join("000001.journal");
    fs::write(&journal, [0; 4_000]).unwrap();
    let (status, minutes, said) = told(&home, &["--lang", "nb", "minutes", &file]);
    assert!(status == 0 && !minutes.is_empty(), "{said}");
    assert!(said.contains(&journal.display().to_string()), "{said}");
}
