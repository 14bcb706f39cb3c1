//! Everything hostile, given to the program itself: files of meetings, texts, journals, names, lists. It ends by itself, within 512 MB,
//! and what it prints is plain text.

use crate::{
    child::{Home, each},
    examples,
    files::{self, TEXTS, with_every_text},
    stage,
    targets::journals::sealed,
};
use klubbe::{
    meeting::Meeting,
    store::{Disk, Place, Store},
};
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

const NAME: &str = "2019-03-20-dekom-trondelag.ron";
const LISTS: &str = include_str!("../fixtures/dekom-2019-lists.ron");
/// Lines in linear mode: what is there is read out, and one leaves.
const LOOK: &str = "saksliste\nvedtak\n\navbryt\nreferat\nslutt\n";

/// The file is checked, opened and told about.
fn looked_at(home: &Home, file: &Path) -> Result<(), String> {
    home.klubbe(&["check".as_ref(), "--".as_ref(), file], "")?;
    home.klubbe(&["minutes".as_ref(), "--".as_ref(), file], "")?;
    home.klubbe(&["--linear".as_ref(), "open".as_ref(), "--".as_ref(), file], LOOK)?;
    Ok(())
}

#[test]
fn meetings_that_nobody_should_write() {
    let cases: Vec<(String, files::Hostile)> = files::all().into_iter().map(|case| (case.name.clone(), case)).collect();
    assert!(cases.len() >= 150);
    each("meetings", &cases, |case| {
        let home = Home::new();
        let file = home.path(NAME);
        fs::write(&file, &case.bytes).unwrap();
        looked_at(&home, &file)?;
        // one that could not be read was not touched
        let same = !case.must_fail || fs::read(&file).unwrap() == case.bytes;
        if same { Ok(()) } else { Err("what could not be read was written over".into()) }
    });
}

#[test]
fn texts_in_a_file_and_texts_that_are_typed() {
    let in_file = TEXTS.map(|(name, text)| (format!("in a file: {name}"), (true, text)));
    let typed = TEXTS.map(|(name, text)| (format!("typed: {name}"), (false, text)));
    let cases: Vec<_> = in_file.into_iter().chain(typed).collect();
    assert_eq!(cases.len(), 120);
    each("texts", &cases, |(in_file, text)| {
        let home = Home::new();
        let file = home.path(NAME);
        if *in_file {
            fs::write(&file, with_every_text(text)).unwrap();
            return looked_at(&home, &file);
        }
        fs::write(&file, example()).unwrap();
        let lines = format!("notat {text}\nvedtak\n{text}\n\nenighet\nsøk {text}\n{text}\n{LOOK}");
        home.klubbe(&["--linear".as_ref(), "open".as_ref(), &file], &lines)?;
        looked_at(&home, &file)
    });
}

fn example() -> String {
    klubbe::store::to_ron(&stage::example()).unwrap()
}

/// A change of a journal, or of what lies beside it.
type Harm = Box<dyn Fn(&mut Vec<u8>) + Sync>;

/// Harm that is done to a journal of some dozen frames.
fn journals() -> Vec<(String, Harm)> {
    let mut all: Vec<(String, Harm)> = Vec::new();
    let mut add = |name: String, harm: Harm| all.push((name, harm));
    for tenth in 0..10 {
        add(format!("cut at {tenth} tenths"), Box::new(move |j| j.truncate(j.len() * tenth / 10)));
        let flip = move |j: &mut Vec<u8>| {
            let at = j.len() * tenth / 10;
            j[at] ^= 0x55;
        };
        add(format!("a byte changed at {tenth} tenths"), Box::new(flip));
    }
    for (name, bytes) in [
        ("zeros", vec![0; 1 << 20]),
        ("line ends", vec![b'\n'; 1 << 20]),
        ("escapes", b"\x1b[2J".repeat(100_000)),
        ("no text", vec![0xff; 1 << 20]),
        ("heads of frames", b"E 00000000 18446744073709551615 18446744073709551615 ".repeat(20_000)),
        ("brackets", sealed(&"(".repeat(1_000_000), 90)),
        ("a text without end", sealed(&format!("Step(Did(Sitting(\"{}", "x".repeat(1_000_000)), 91)),
        ("a keystroke beyond all", sealed("Typed((at:4294967295,removed:4294967295,inserted:\"x\"))", 92)),
        ("the last number", sealed("Left", u64::MAX)),
        ("the first number", sealed("Left", 0)),
        ("a time before time", sealed("Seen(\"-262143-01-01T00:00:00\")", 93)),
        ("a time behind time", sealed("Seen(\"+262142-12-31T23:59:59\")", 94)),
        ("undone a hundred thousand times", (100..100_100).flat_map(|n| sealed("Step(Undid)", n)).collect()),
        ("redone a hundred thousand times", (100..100_100).flat_map(|n| sealed("Step(Redid)", n)).collect()),
        ("frames in the wrong order", (100..2_000).rev().flat_map(|n| sealed("Left", n)).collect()),
        ("one frame ten thousand times", sealed("Left", 95).repeat(10_000)),
        ("16 MB", b"E 12345678 4 9 Left\n".repeat(838_861)),
        ("a field of nobody", sealed("Began(field:PersonName(\"\u{1b}[31m\"),text:\"\u{202e}\")", 96)),
        ("an entry of a newer klubbe", sealed("Teleported(to:\"måne\")", 97)),
        ("another program's lines", b"{\"op\":\"insert\",\"text\":\"\\u001b\"}\n".repeat(1_000)),
    ] {
        let (behind, before) = (bytes.clone(), bytes);
        add(format!("{name}, behind"), Box::new(move |j| j.extend_from_slice(&behind)));
        add(format!("{name}, before"), Box::new(move |j| drop(j.splice(0..0, before.iter().copied()))));
    }
    for (nth, lines) in examples::of("entries").into_iter().take(10).enumerate() {
        let frames: Vec<u8> = (1_000..).zip(lines.split(|b| *b == b'\n')).fold(Vec::new(), |mut frames, (n, line)| {
            let text = String::from_utf8_lossy(line).replace("Forumet vedtar.", "\\u{1b}[2J\\u{202e}");
            frames.extend(sealed(&text, n));
            frames
        });
        add(format!("a day of somebody else, {nth}"), Box::new(move |j| j.extend_from_slice(&frames)));
    }
    all
}

#[test]
fn journals_that_nobody_wrote() {
    let cases = journals();
    assert!(cases.len() >= 60);
    each("journals", &cases, |harm| {
        let home = Home::new();
        let file = home.path(NAME);
        fs::write(&file, example()).unwrap();
        let place = Place { state: home.path("tilstand"), emergency: Vec::new() };
        let mut opened = Store::<Meeting>::open(Arc::new(Disk), &file, &place, |_| ()).unwrap();
        let keys = ["n", "D", "e", "t", "esc", ">", "v", "æ", "esc", "y", "esc", "u", "v", "F"];
        for entry in examples::played(&mut stage::open(opened.base.clone()), &keys) {
            opened.store.append(&entry);
        }
        drop(opened);
        let journal = journal_in(&home.path("tilstand")).expect("there is a journal");
        let mut bytes = fs::read(&journal).unwrap();
        harm(&mut bytes);
        fs::write(&journal, bytes).unwrap();
        looked_at(&home, &file)
    });
}

fn journal_in(folder: &Path) -> Option<PathBuf> {
    let mut paths = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    paths.find_map(|path| {
        if path.is_dir() {
            return journal_in(&path);
        }
        path.extension().is_some_and(|extension| extension == "journal").then_some(path)
    })
}

/// Names that a system lets files have.
fn names() -> Vec<OsString> {
    let day = "2019-03-20-";
    #[allow(unused_mut, reason = "where names are bytes there are more of them")]
    let mut names: Vec<OsString> = [
        format!("{day}linje\nto.ron"),
        format!("{day}\u{1b}[2J\u{1b}]0;tittel\u{7}.ron"),
        format!("{day}\u{202e}nor.ron"),
        format!("{day}\u{2066}x\u{200b}\u{feff}.ron"),
        format!("{day}{}.ron", "x".repeat(240)),
        format!("{day}{}.ron", "ø".repeat(120)),
        format!("{day}e{}.ron", "\u{301}".repeat(100)),
        "-rf.ron".into(),
        "--help.ron".into(),
        "--.ron".into(),
        " ledende og etterfølgende .ron".into(),
        "2019-03-20-dekom-trondelag.ron ".into(),
        "2019-03-20-dekom-trondelag (1).ron".into(),
        "2019-03-20-dekom (Karis conflicted copy 2019-03-20).ron".into(),
        "2019-03-20-dekom.sync-conflict-20190320-101500-ABCDEFG.ron".into(),
        ".ron".into(),
        "..ron".into(),
        ".skjult.ron".into(),
        "2019-02-30-finnes-ikke.ron".into(),
        "+262143-01-01-siden.ron".into(),
        "con.ron".into(),
        "a\\b:c*d?e\"f<g>h|i.ron".into(),
        "$(rm -rf ~)`x`;&.ron".into(),
        "%n%s%x.ron".into(),
        "2019-03-20-👩\u{200d}🏫🇳🇴.ron".into(),
        "\t\r.ron".into(),
        "2019-03-20-dekom-trondelag.RON".into(),
        "*.ron".into(),
    ]
    .map(|name: String| name.into())
    .into();
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::ffi::OsStringExt as _;
        names.push(OsString::from_vec(b"2019-03-20-\xff\xfe\xc3.ron".to_vec()));
        names.push(OsString::from_vec(b"\xed\xa0\x80\x1b[31m.ron".to_vec()));
        names.push(OsString::from_vec(b"2019-03-20-l\xe6rer.ron".to_vec()));
    }
    names
}

/// Whether a folder and a file can have this name here: Windows has no names with `*`, `:` or an escape in them.
fn is_a_name(name: &OsString) -> bool {
    let home = Home::new();
    let folder = home.path("prøve").join(name);
    let laid = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(name), ""));
    assert!(laid.is_ok() || cfg!(windows), "{}", name.display());
    laid.is_ok()
}

#[test]
fn names_that_steer_or_lie() {
    let (names, none): (Vec<OsString>, Vec<OsString>) = names().into_iter().partition(is_a_name);
    if !none.is_empty() {
        println!("SKIPPED: {} names of files, which this system has not", none.len());
    }
    let cases: Vec<(String, OsString)> =
        names.into_iter().map(|name| (format!("{}", name.to_string_lossy().escape_debug()), name)).collect();
    assert!(cases.len() >= if cfg!(windows) { 15 } else { 20 });
    each("names", &cases, |name| {
        let home = Home::new();
        // a folder of that name with a meeting of that name in it, and the same in an archive
        let folder = home.path("møter").join(name);
        fs::create_dir_all(&folder).map_err(|why| why.to_string())?;
        let year = home.path("arkiv").join("2019");
        fs::create_dir_all(&year).unwrap();
        let (file, in_archive) = (folder.join(name), year.join(name));
        for file in [&file, &in_archive] {
            fs::write(file, example()).map_err(|why| why.to_string())?;
        }
        home.klubbe(&["check".as_ref(), &home.path("møter")], "")?;
        home.klubbe(&["list".as_ref()], "")?;
        home.klubbe(&["list".as_ref(), "--json".as_ref()], "")?;
        home.klubbe(&["--linear".as_ref()], "1\nsaksliste\nslutt\n")?;
        home.klubbe(&["minutes".as_ref(), "--".as_ref(), name.as_ref()], "")?;
        let new = ["new", "dekom-trondelag", "--date", "2019-05-20"].map(Path::new);
        home.klubbe(&new, "")?;
        looked_at(&home, &file)?;
        let is_meeting = |file: &Path| fs::read(file).is_ok_and(|bytes| stage::parse(&bytes).is_ok());
        if is_meeting(&file) && is_meeting(&in_archive) { Ok(()) } else { Err("a meeting was lost".into()) }
    });
}

/// What is sent in before a meeting. Spreadsheets are not read by the program: lists come as RON.
fn lists() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    for part in 0..20 {
        all.push((format!("cut at {part} twentieths"), LISTS.as_bytes()[..LISTS.len() * part / 20].to_vec()));
    }
    for (from, to) in [
        ("asked: \"", "asked: \"1e999"),
        ("asked: \"", "asked: \"-"),
        ("asked: \"", "asked: \"99999999999999999999"),
        ("code: \"", "code: \"\u{1b}[2J"),
        ("code: \"", "code: 7, kode: \""),
        ("network: \"", "network: \"\u{202e}"),
        ("measures: [", "measures: [[["),
        ("measures: [", "measures: [(code: \"X\"), (code: \"x\"), "),
        ("lists: [", "lists: [(network: \"TM\", measures: []), (network: \"TM\", measures: []), "),
        ("lists: [", "lister: ["),
    ] {
        all.push((format!("{from} → {}", to.escape_debug()), LISTS.replacen(from, to, 1).into_bytes()));
    }
    for bracket in ["(", "[", "{", "\"", "/*", "r#\""] {
        all.push((format!("a million {bracket}"), bracket.repeat(1_000_000).into_bytes()));
    }
    let measures = (0..12_000).map(|n| format!("(code: \"A{n}\")")).collect::<Vec<_>>().join(",");
    all.push((
        "too many measures".into(),
        format!("(lists: [(network: \"TM\", measures: [{measures}])])").into_bytes(),
    ));
    for (name, text) in TEXTS {
        let escaped = files::escape(text);
        let text = format!(
            "(lists: [(network: \"TM\", source: \"{escaped}\", measures: [(code: \"TM1{escaped}\", title: \"{escaped}\", who: \"{escaped}\")])])"
        );
        all.push((format!("text: {name}"), text.into_bytes()));
    }
    // tables as they are copied out of spreadsheets, for somebody takes one for a file of lists
    for (name, table) in [
        ("tabulators", "Kode\tTiltak\tBeløp\nTM1\t=1+1\t1 200 000\n"),
        ("semicolons", "Kode;Tiltak;Beløp\r\nTM1;\"a\"\"b\";-300\r\n"),
        ("a zip", "PK\u{3}\u{4}\u{14}\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    ] {
        all.push((format!("a table: {name}"), table.as_bytes().to_vec()));
    }
    all
}

#[test]
fn lists_that_are_sent_in() {
    let cases = lists();
    each("lists", &cases, |bytes| {
        let home = Home::new();
        let file = home.path("lister.ron");
        fs::write(&file, bytes).unwrap();
        home.klubbe(&["check".as_ref(), &file], "")?;
        let new = ["new", "dekom-trondelag", "--date", "2019-05-20", "--lists"].map(Path::new);
        home.klubbe(&[&new[..], &[&file]].concat(), "")?;
        home.klubbe(&["--linear".as_ref(), "open".as_ref(), "2019-05-20".as_ref()], LOOK)?;
        Ok(())
    });
}
