//! What is not visible costs nothing: a key, a second of the clock and a frame take as many allocations in a meeting a
//! hundred times as large. Counted, not timed, so that the answer is the same on every machine and under any load.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../benches/grown.rs"]
mod grown;

use chrono::{NaiveDateTime, TimeDelta};
use klubbe::{
    app::{App, Opening, keys::Chord},
    meeting::Meeting,
    panes::{self, Look},
    store,
    ui::{Depth, Glyphs, Theme},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::path::Path;

const EXAMPLE: &str = include_str!("../sessions/2019/2019-03-20-dekom-trondelag.ron");

/// How often something is done: what is done once in a while must not be hidden by what is done each time, nor hide it.
const TIMES: u32 = 20;

/// The program without a terminal, on the example so many times over.
struct Stage {
    app: App,
    look: Look,
    buffer: Buffer,
    now: NaiveDateTime,
}

impl Stage {
    fn new(times: usize) -> Self {
        Self::of(grown::grown(&example(), times))
    }

    fn of(meeting: Meeting) -> Self {
        let size = (120, 40);
        let now = "2019-03-20T11:28:12".parse().unwrap();
        let app = App::open(Opening::of(meeting, now, size));
        let look = Look::new(Theme::shipped("dark", Depth::True).unwrap(), Glyphs::UNICODE);
        Self { app, look, buffer: Buffer::empty(Rect::new(0, 0, size.0, size.1)), now }
    }

    fn key(&mut self, key: &str) {
        self.app.key(&Chord::parse(key).unwrap().event(), self.now);
        self.draw();
    }

    fn second(&mut self) {
        self.now += TimeDelta::seconds(1);
        self.app.tick(self.now);
        self.draw();
    }

    fn draw(&mut self) {
        self.app.take_effects();
        self.buffer.reset();
        panes::draw(&self.app, &mut self.look, &mut self.buffer);
    }
}

fn example() -> Meeting {
    store::parse::<Meeting>(Path::new("example.ron"), EXAMPLE.as_bytes()).unwrap().document
}

/// The example with this in every field that has lines.
fn wordy(text: &str) -> Meeting {
    let mut meeting = example();
    let set = |place: &mut String| text.clone_into(place);
    meeting.agenda.iter_mut().flat_map(|item| [&mut item.notes, &mut item.private]).for_each(set);
    meeting.answers.iter_mut().for_each(|answer| set(&mut answer.text));
    meeting.measures.iter_mut().for_each(|measure| set(&mut measure.remark));
    meeting.decisions.iter_mut().for_each(|decision| set(&mut decision.wording));
    meeting.decisions.iter_mut().flat_map(|decision| &mut decision.dissent).for_each(|dissent| set(&mut dissent.text));
    meeting
}

/// Bytes that are allocated while this is done again and again, after it was done once.
fn bytes(times: usize, before: &[&str], mut what: impl FnMut(&mut Stage)) -> u64 {
    let mut stage = Stage::new(times);
    for key in before {
        stage.key(key);
    }
    what(&mut stage);
    let counted = allocation_counter::measure(|| (0..TIMES).for_each(|_| what(&mut stage)));
    counted.bytes_total / u64::from(TIMES)
}

/// The same in a meeting ten times the example, which fills every screen, and in one a hundred times: a quarter is left
/// for longer numbers.
/// What grows is named.
fn grows(name: &str, before: &[&str], what: impl Fn(&mut Stage)) -> Option<String> {
    let (small, large) = (bytes(10, before, &what), bytes(100, before, &what));
    let grows = large > small + small / 4 + 4096;
    grows.then(|| format!("{name}: {small} bytes in a meeting ten times the example, {large} in one a hundred times"))
}

fn nothing_of(grows: &[String]) {
    assert!(grows.is_empty(), "{}", grows.join("\n"));
}

#[test]
fn moving_costs_the_same_in_a_meeting_of_any_size() {
    let mut found = Vec::new();
    for pane in ["1", "2", "3", "4"] {
        for (one, other) in [("down", "up"), ("pagedown", "pageup"), ("end", "home")] {
            found.extend(grows(&format!("{one} and {other} in pane {pane}"), &[pane], |stage| {
                stage.key(one);
                stage.key(other);
            }));
        }
    }
    let round = |stage: &mut Stage| ["1", "2", "3", "4"].into_iter().for_each(|key| stage.key(key));
    found.extend(grows("from pane to pane", &[], round));
    nothing_of(&found);
}

#[test]
fn a_second_of_the_clock_costs_the_same_in_a_meeting_of_any_size() {
    let second = |name, before: &[&str]| grows(name, before, Stage::second);
    let found = [second("a second", &[]), second("a second at the end of the agenda", &["1", "end"])];
    nothing_of(&found.into_iter().flatten().collect::<Vec<_>>());
}

#[test]
fn a_letter_costs_the_same_in_a_meeting_of_any_size() {
    let letter = |name, key| grows(name, &[key], |stage| stage.key("x"));
    nothing_of(
        &[letter("a letter in a note", "n"), letter("a letter in a wording", "v")]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>(),
    );
}

/// A note or a wording that is so long already.
fn typing(key: &str, long: usize) -> Stage {
    let mut stage = Stage::new(1);
    stage.key(key);
    stage.app.paste(&"Forumet vedtar rammen.\n".repeat(long), stage.now);
    stage.draw();
    stage.key("x");
    stage
}

#[test]
fn a_letter_costs_the_same_in_a_text_of_any_length() {
    for key in ["n", "v"] {
        let bytes = |long| {
            let mut stage = typing(key, long);
            allocation_counter::measure(|| (0..TIMES).for_each(|_| stage.key("x"))).bytes_total / u64::from(TIMES)
        };
        let (short, long) = (bytes(20), bytes(4_000));
        assert!(long <= short + short / 4 + 1024, "{key}: {short} bytes in a text of 500, {long} in one of 92,000");
    }
}

#[test]
fn a_letter_before_a_frame_is_a_handful_of_allocations() {
    let mut stage = typing("n", 20);
    let key = Chord::parse("x").unwrap().event();
    stage.app.key(&key, stage.now);
    let counted = allocation_counter::measure(|| (0..256).for_each(|_| stage.app.key(&key, stage.now)));
    assert!(counted.count_total <= 10 * 256, "{} allocations for 256 letters", counted.count_total);
    assert!(counted.bytes_total <= 256 * 256, "{} bytes for 256 letters", counted.bytes_total);
    assert_eq!(stage.app.take_effects().len(), 1, "and one entry of the journal");
}

#[test]
fn what_is_not_seen_of_a_long_text_costs_nothing() {
    type Way = (&'static str, fn(&mut Stage));
    let ways: [Way; 4] = [
        ("from pane to pane", |stage| ["1", "2", "3", "4"].into_iter().for_each(|key| stage.key(key))),
        ("up and down", |stage| {
            for key in ["1", "down", "up", "2", "down", "right", "up", "left", "3", "down", "up", "4", "down", "up"] {
                stage.key(key);
            }
        }),
        ("a second", Stage::second),
        ("the wall for a second", |stage| {
            stage.key("W");
            stage.second();
            stage.key("W");
        }),
    ];
    let lines = ["Forumet vedtar rammen.\n", "Forumet vedtar rammen. ", "Forumet"];
    let mut found = Vec::new();
    for ((name, way), line) in ways.into_iter().flat_map(|way| lines.map(|line| (way, line))) {
        let bytes = |times: usize| {
            let mut stage = Stage::of(wordy(&line.repeat(times)));
            way(&mut stage);
            allocation_counter::measure(|| (0..TIMES).for_each(|_| way(&mut stage))).bytes_total / u64::from(TIMES)
        };
        let (short, long) = (bytes(2_000), bytes(20_000));
        let grows = long > short + short / 4 + 4096;
        found.extend(
            grows.then(|| format!("{name}, {line:?}: {short} bytes where it stands 2,000 times, {long} at 20,000")),
        );
    }
    nothing_of(&found);
}
