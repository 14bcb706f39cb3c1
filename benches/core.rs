//! How long the parts take, on the example meeting and on one a hundred times as large: `cargo bench`.
//!
//! Nothing here is asserted: machines differ. `docs/performance.md` keeps figures with the command that made them.

#![allow(clippy::expect_used, reason = "a bench without its data has nothing to measure")]

mod grown;

use chrono::NaiveDateTime;
use divan::Bencher;
use grown::grown;
use klubbe::{
    app::{App, Derived, Entry, Opening, Session, keys::Chord},
    editor::{Clipboard, Edit, Editor, EditorStyles, Kind},
    language::Language,
    meeting::{Command, Field, History, IdSource, Meeting, Step, agenda},
    minutes::{Options, minutes, text},
    panes::{self, Look},
    store::{self, Disk, Place, Report, Store},
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{
    fs::{File, rename},
    io::Write,
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
};
use tempfile::TempDir;

const EXAMPLE: &str = include_str!("../sessions/2019/2019-03-20-dekom-trondelag.ron");

/// How many times the example.
const SIZES: [usize; 2] = [1, 100];

fn main() {
    divan::main();
}

fn meeting(times: usize) -> Meeting {
    let parsed = store::parse::<Meeting>(Path::new("example.ron"), EXAMPLE.as_bytes());
    grown(&parsed.expect("the example parses").document, times)
}

fn now() -> NaiveDateTime {
    "2019-03-20T11:28:12".parse().expect("a time")
}

fn note(meeting: &Meeting, text: String) -> Command {
    Command::SetText { field: Field::ItemNotes(meeting.agenda[3].id), text }
}

#[divan::bench(args = SIZES)]
fn decide(bencher: Bencher, times: usize) {
    let meeting = meeting(times);
    let mut ids = IdSource::new(1);
    bencher.bench_local(|| meeting.decide(note(&meeting, "Et notat".to_owned()), ids.stamp(now())));
}

#[divan::bench(args = SIZES)]
fn apply(bencher: Bencher, times: usize) {
    let mut meeting = meeting(times);
    let stamp = IdSource::new(1).stamp(now());
    let event = meeting.decide(note(&meeting, "Et notat".to_owned()), stamp).expect("a note is allowed");
    bencher.bench_local(|| meeting.apply(&event));
}

#[divan::bench(args = SIZES)]
fn derive(bencher: Bencher, times: usize) {
    let meeting = meeting(times);
    bencher.bench_local(|| Derived::of(&meeting));
}

/// A day of 500 events.
fn day(meeting: &Meeting) -> Vec<Step> {
    let mut history = History::new(meeting.clone());
    let mut ids = IdSource::new(1);
    let mut steps = Vec::new();
    for count in 0..500 {
        let command = match count % 3 {
            0 => note(meeting, format!("Notat {count}")),
            1 => Command::Agenda(agenda::Command::SetPlanned(meeting.agenda[5].id, count + 1)),
            _ => Command::SetText { field: Field::Place, text: format!("Sted {count}") },
        };
        let step = history.decide(command, ids.stamp(now())).expect("allowed");
        history.step(&step);
        steps.push(step);
    }
    steps
}

#[divan::bench(args = SIZES)]
fn fold_a_day(bencher: Bencher, times: usize) {
    let meeting = meeting(times);
    let steps = day(&meeting);
    bencher.bench_local(|| Session::open(meeting.clone(), steps.iter().cloned().map(Entry::Step), 1));
}

#[divan::bench(args = SIZES)]
fn undo_and_redo(bencher: Bencher, times: usize) {
    let meeting = meeting(times);
    let mut history = History::replay(meeting.clone(), day(&meeting));
    bencher.bench_local(|| {
        history.step(&Step::Undid);
        history.step(&Step::Redid);
    });
}

#[divan::bench(args = SIZES)]
fn parse(bencher: Bencher, times: usize) {
    let text = store::to_ron(&meeting(times)).expect("a meeting can be written");
    bencher.bench_local(|| store::parse::<Meeting>(Path::new("example.ron"), text.as_bytes()).is_ok());
}

#[divan::bench(args = SIZES)]
fn write(bencher: Bencher, times: usize) {
    let meeting = meeting(times);
    bencher.bench_local(|| store::to_ron(&meeting));
}

#[divan::bench(args = SIZES)]
fn write_minutes(bencher: Bencher, times: usize) {
    let meeting = meeting(times);
    let texts = Language::Nb.texts();
    bencher.bench_local(|| text::text(&minutes(&meeting, &texts, Options::default())));
}

#[divan::bench]
fn load_language(bencher: Bencher) {
    bencher.bench_local(|| Language::Nb.texts());
}

#[divan::bench]
fn load_theme(bencher: Bencher) {
    bencher.bench_local(|| Theme::shipped("dark", Depth::True));
}

fn app(times: usize, size: (u16, u16)) -> App {
    App::open(Opening::of(meeting(times), now(), size))
}

fn view(bencher: Bencher, times: usize, size: (u16, u16), before: &[&str], keys: [&str; 2]) {
    let mut app = app(times, size);
    for key in before {
        app.key(&Chord::parse(key).expect("a key").event(), now());
    }
    let theme = Theme::shipped("dark", Depth::True).expect("the theme ships");
    let mut look = Look::new(theme, Glyphs::UNICODE);
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let keys = keys.map(|key| Chord::parse(key).expect("a key").event());
    let mut turn = 0;
    bencher.bench_local(|| {
        app.key(&keys[turn % 2], now());
        app.take_effects();
        turn += 1;
        buffer.reset();
        panes::draw(&app, &mut look, &mut buffer)
    });
}

#[divan::bench(args = SIZES)]
fn key_to_frame_120x40(bencher: Bencher, times: usize) {
    view(bencher, times, (120, 40), &[], ["down", "up"]);
}

#[divan::bench(args = SIZES)]
fn key_to_frame_250x70(bencher: Bencher, times: usize) {
    view(bencher, times, (250, 70), &[], ["down", "up"]);
}

#[divan::bench(args = SIZES)]
fn other_pane_120x40(bencher: Bencher, times: usize) {
    view(bencher, times, (120, 40), &[], ["2", "3"]);
}

/// A letter typed, drawn and taken back, in the middle of one line without an end.
#[divan::bench(args = [100, 10_000, 500_000])]
fn key_in_a_line_of(bencher: Bencher, bytes: usize) {
    let mut editor = Editor::new(&"Forumet vedtar. ".repeat(bytes / 16), Kind::Text);
    let mut clipboard = Clipboard::default();
    let mut buffer = Buffer::empty(Rect::new(0, 0, 100, 30));
    editor.set_cursor_byte(bytes / 2);
    let keys = ["x", "backspace"].map(|key| Chord::parse(key).expect("a key").event());
    bencher.bench_local(|| {
        for key in &keys {
            let _ = editor.key(key, &mut clipboard);
            editor.render(buffer.area, &mut buffer, &EditorStyles::default());
            editor.take_edits();
        }
    });
}

/// A letter typed, and drawn.
#[divan::bench(args = SIZES)]
fn letter_to_frame_120x40(bencher: Bencher, times: usize) {
    view(bencher, times, (120, 40), &["n"], ["x", "y"]);
}

/// Sixty-four letters typed, and one frame of them.
#[divan::bench]
fn letters_to_one_entry(bencher: Bencher) {
    let mut app = app(1, (120, 40));
    app.key(&Chord::parse("n").expect("a key").event(), now());
    app.take_effects();
    let key = Chord::parse("x").expect("a key").event();
    bencher.bench_local(|| {
        (0..64).for_each(|_| app.key(&key, now()));
        app.take_effects()
    });
}

/// A folder on the disk that the program is built on; one in memory has nothing to sync.
fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

/// A meeting that is open in a folder, and what its threads report.
fn kept(folder: &TempDir, times: usize) -> (Store<Meeting>, Receiver<Report>) {
    let place = Place { state: folder.path().join("state"), emergency: Vec::new() };
    let (tell, reports) = channel();
    let path = folder.path().join("meeting.ron");
    let opened = Store::create(Arc::new(Disk), &path, &place, &meeting(times), move |report| {
        let _ = tell.send(report);
    });
    (opened.expect("it can be opened").store, reports)
}

/// What a letter puts into the journal.
fn letter() -> Entry {
    Entry::Typed(Edit { at: 120, removed: 0, inserted: "x".to_owned() })
}

/// Until this is on the disk.
fn synced(reports: &Receiver<Report>, number: u64) {
    while !matches!(reports.recv(), Ok(Report::Synced(reached)) if reached >= number) {}
}

/// A letter, until it is on the disk.
#[divan::bench]
fn durable_change(bencher: Bencher) {
    let folder = folder();
    let (mut store, reports) = kept(&folder, 1);
    let first = store.append(&letter());
    synced(&reports, first);
    bencher.bench_local(|| {
        let number = store.append(&letter());
        synced(&reports, number);
    });
}

/// The least that it could cost: the same bytes, written and synced.
#[divan::bench]
fn durable_change_bare(bencher: Bencher) {
    let folder = folder();
    let mut file = File::create(folder.path().join("bare")).expect("a file");
    let frame = store::journal::encode(&store::journal::Frame::Entry(&letter()), 1000).expect("a frame");
    bencher.bench_local(|| file.write_all(&frame).and_then(|()| file.sync_data()));
}

/// A meeting, until its file holds it.
#[divan::bench(args = SIZES)]
fn durable_save(bencher: Bencher, times: usize) {
    let folder = folder();
    let (mut store, reports) = kept(&folder, times);
    let mut meeting = meeting(times);
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        meeting.place = format!("Sal {count}");
        let number = store.append(&letter());
        store.snapshot(meeting.clone());
        while !matches!(reports.recv(), Ok(Report::Saved { revision, .. }) if revision >= number) {}
    });
}

/// The least that it could cost: the same bytes into a file beside it, synced, renamed, and the folder synced.
#[divan::bench(args = SIZES)]
fn durable_save_bare(bencher: Bencher, times: usize) {
    let folder = folder();
    let (path, beside) = (folder.path().join("meeting.ron"), folder.path().join("beside"));
    let text = store::to_ron(&meeting(times)).expect("a meeting can be written");
    bencher.bench_local(|| {
        let mut file = File::create(&beside)?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all())?;
        rename(&beside, &path)?;
        File::open(folder.path())?.sync_all()
    });
}
