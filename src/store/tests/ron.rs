//! The file: written to be read, read with nothing trusted and nothing dropped.

use std::path::Path;

use proptest::prelude::*;
use uuid::Uuid;

use super::super::testing::{Line, Mark, Notes, Reason, World};
use super::super::{Problem, ReadOnly, parse, to_ron};

fn read(text: &str) -> Result<Notes, Problem> {
    parse::<Notes>(Path::new("møte.ron"), text.as_bytes()).map(|p| p.document)
}

fn full() -> Notes {
    let mark = |mark| Line { text: "tekst".into(), mark: Some(mark) };
    let lines = vec![
        mark(Mark::Done),
        mark(Mark::Vote { yes: 1, no: 2 }),
        mark(Mark::Because(Reason { why: "\"ja\"\nnei".into() })),
    ];
    Notes { place: Some("Åsgård".into()), lines, ..Notes::new() }
}

#[test]
fn a_file_is_made_to_be_read() {
    insta::assert_snapshot!(to_ron(&full()).unwrap(), @r#"
    (
        version: 2,
        id: "00000000-0000-0000-0000-000000000007",
        revision: 0,
        title: "Møte på Åre",
        place: "Åsgård",
        lines: [
            (text: "tekst", mark: Done),
            (text: "tekst", mark: Vote(yes: 1, no: 2)),
            (text: "tekst", mark: Because((why: "\"ja\"\nnei"))),
        ],
    )
    "#);
}

#[test]
fn text_is_not_escaped_without_need_and_never_holds_raw_controls() {
    let title = "l'état e\u{301} ☃ \\' \\u{301} \u{1b}[2J \u{202e} \u{a0} \t\r\n\"".to_owned();
    let notes = Notes { title, ..Notes::new() };
    let text = to_ron(&notes).unwrap();
    assert!(text.contains("l'état e\u{301} ☃ \\\\' \\\\u{301} \\u{1b}[2J \\u{202e} \\u{a0} \\t\\r\\n\\\"\""), "{text}");
    assert_eq!(read(&text).unwrap(), notes);
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(
        title in any::<String>(), place in any::<Option<String>>(), texts in prop::collection::vec(any::<String>(), 0..5),
        revision in any::<u64>(), id in any::<u128>(),
    ) {
        let mut lines: Vec<Line> = texts.into_iter().map(|text| Line { text, mark: None }).collect();
        lines.extend(full().lines);
        let notes = Notes { version: 2, id: Uuid::from_u128(id), revision, title, place, lines };
        let text = to_ron(&notes).unwrap();
        prop_assert!(text.ends_with(")\n") && text.chars().all(|c| c == '\n' || !c.is_control()));
        prop_assert_eq!(read(&text).unwrap(), notes);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(problem) = parse::<Notes>(Path::new("x"), &bytes) {
            prop_assert!(problem.to_string().chars().all(|c| !c.is_control()));
        }
    }
}

#[test]
fn a_byte_order_mark_and_crlf_are_read() {
    let text = format!("\u{feff}{}", to_ron(&full()).unwrap().replace('\n', "\r\n"));
    assert_eq!(read(&text).unwrap(), full());
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let good = to_ron(&full()).unwrap();
    let markers = good.replacen("    title", "<<<<<<< HEAD\n    title", 1);
    let cases = [
        (String::new(), "møte.ron:1:1: the file is empty"),
        (markers, "møte.ron:5:1: a merge was left half done here"),
        (good.replacen("version: 2,", "", 1), "møte.ron:12:1: "),
        (good.replacen("revision: 0", "revision: \u{1b}]0;x", 1), "møte.ron:4:15: "),
        (good.replacen("Vote", "Voté", 1), "møte.ron:9:"),
        ("(".repeat(1_000_000), "møte.ron:1:"),
        (format!("(version: 2, id: {}", "[".repeat(1_000_000)), "møte.ron:1:"),
    ];
    for (text, said) in cases {
        let shown = read(&text).unwrap_err().to_string();
        assert!(shown.starts_with(said), "{shown} for {said}");
        assert!(shown.chars().all(|c| !c.is_control()) && shown.len() < 2_000);
    }
}

#[test]
fn bytes_that_are_not_text_are_named_by_line_and_column() {
    let problem = parse::<Notes>(Path::new("a"), b"(\n \xc3\xa6\xff)").unwrap_err();
    assert_eq!(problem.to_string(), "a:2:3: not UTF-8 text from here on");
}

#[test]
fn sixteen_megabytes_are_enough() {
    let problem = parse::<Notes>(Path::new("a"), &vec![b' '; 16 * 1024 * 1024 + 1]).unwrap_err();
    assert_eq!(problem.to_string(), "a:1:1: larger than 16 MB");
}

#[test]
fn unknown_fields_are_named_with_their_place_and_open_read_only() {
    let text = to_ron(&full()).unwrap();
    let text = text.replacen("title", "colour: \"title: (\", title", 1).replacen("why:", "how: [1, (a: 2)], why:", 1);
    let parsed = parse::<Notes>(Path::new("a"), text.as_bytes()).unwrap();
    let shown: Vec<String> = parsed.unknown.iter().map(ToString::to_string).collect();
    let why = "opened read-only, because saving would lose it";
    assert_eq!(
        shown,
        [format!("a:5:5: unknown field `colour`: {why}"), format!("a:10:40: unknown field `lines.3.mark.how`: {why}")]
    );

    let world = World::new();
    std::fs::write(&world.path, &text).unwrap();
    let mut session = world.open();
    assert!(matches!(&session.opened.read_only, Some(ReadOnly::UnknownFields(fields)) if fields.len() == 2));
    session.say("nei");
    session.close();
    assert_eq!(world.file(), text);
}

#[test]
fn a_thousand_unknown_fields_are_counted() {
    let fields: Vec<String> = (0..1000).map(|n| format!("f{n}: {n}")).collect();
    let text = to_ron(&Notes::new()).unwrap().replacen("title", &format!("{}, title", fields.join(",")), 1);
    let parsed = parse::<Notes>(Path::new("a"), text.as_bytes()).unwrap();
    assert_eq!(parsed.unknown.len(), 21);
    assert!(parsed.unknown[20].what.contains("980 more"));
}

#[test]
fn a_newer_version_opens_read_only_or_says_that_klubbe_is_too_old() {
    let text = to_ron(&full()).unwrap().replacen("version: 2", "version: 3", 1);
    let world = World::new();
    std::fs::write(&world.path, &text).unwrap();
    let session = world.open();
    assert_eq!(session.opened.read_only, Some(ReadOnly::Newer(3)));
    session.close();
    assert_eq!(world.file(), text);

    let foreign = text.replacen("Vote(yes: 1, no: 2)", "Ballot(3)", 1);
    let shown = read(&foreign).unwrap_err().to_string();
    assert!(shown.contains("written by a newer klubbe (version 3"), "{shown}");
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_folder_is_no_document() {
    let world = World::empty();
    std::fs::create_dir(&world.path).unwrap();
    assert!(world.try_open(std::sync::Arc::new(super::super::Disk)).is_err());
}
