//! With `--ascii` there is nothing but ASCII beside the letters of texts and of what people wrote; and without colours
//! every state still differs by a sign or a word.

use super::scenes::{SCENES, meeting};
use super::{Dress, Screen, nothing_is_wrong};
use crate::stage::Stage;
use klubbe::{
    language::Language,
    meeting::{ItemProgress, Meeting, Outcome, Presence, State},
    money::Money,
};

#[test]
fn ascii_is_ascii_but_for_letters() {
    nothing_is_wrong(Dress::Ascii, |_, screen| {
        let foreign = |cell: &&String| !cell.chars().all(|c| c.is_ascii() || c.is_alphanumeric());
        screen
            .rows
            .iter()
            .enumerate()
            .filter_map(|(at, row)| {
                let found: String = row.iter().filter(foreign).cloned().collect();
                (!found.is_empty()).then(|| format!("row {}: «{found}» in «{}»", at + 1, row.concat().trim_end()))
            })
            .collect()
    });
}

type Change = fn(&mut Meeting);

/// What it is about, the keys that show it, and the states with their names.
type Alternatives = (&'static str, &'static [&'static str], &'static [(&'static str, Change)]);

/// States that are each other's alternatives: what is shown, and what to change. None may look like another.
const STATES: &[Alternatives] = &[
    (
        "answers",
        &["2"],
        &[
            ("answered", |m| answer(m, State::Answered)),
            ("no", |m| answer(m, State::No)),
            ("partly", |m| answer(m, State::Partly)),
            ("missing", |m| answer(m, State::Missing)),
        ],
    ),
    (
        "grants",
        &["3"],
        &[
            ("open", |_| {}),
            ("in full", |m| grant(m, Some(1_900_000))),
            ("in part", |m| grant(m, Some(900_000))),
            ("nothing", |m| grant(m, Some(0))),
            ("merged", |m| m.measures[0].merged_into = m.measure_called("F1").map(|joint| joint.id)),
            ("on a condition", |m| "Rapport innen fristen.".clone_into(&mut m.measures[0].condition)),
        ],
    ),
    ("own funding", &["3"], &[("enough", |_| {}), ("short", |m| m.measures[0].own = Money::kroner(569_999))]),
    (
        "a list",
        &["3"],
        &[("in time", |_| {}), ("late", |m| m.lists[0].late = true), ("not come", |m| m.lists[0].received = None)],
    ),
    (
        "an item",
        &["1"],
        &[
            ("open", |_| {}),
            ("done", |m| m.agenda[5].progress = ItemProgress::Done),
            ("put off", |m| m.agenda[5].progress = ItemProgress::Deferred),
        ],
    ),
    (
        "the clock",
        &["1"],
        &[("runs", |_| {}), ("stands", |m| m.agenda[3].spans[0].to = m.seen), ("over", |m| m.agenda[3].planned = 30)],
    ),
    ("an item's time", &["1"], &[("in time", |m| m.agenda[2].planned = 28), ("over", |m| m.agenda[2].planned = 25)]),
    (
        "a decision",
        &["4"],
        &[
            ("draft", |m| m.decisions[0].outcome = Outcome::Draft),
            ("agreed", |_| {}),
            ("unanimous", |m| m.decisions[0].outcome = Outcome::Unanimous),
            ("adopted by vote", |m| {
                m.decisions[0].outcome = Outcome::Counted { in_favour: 7, against: 1, abstained: 0 }
            }),
            ("fallen", |m| m.decisions[0].outcome = Outcome::Counted { in_favour: 1, against: 7, abstained: 0 }),
        ],
    ),
    (
        "a follow-up",
        &["4", "end"],
        &[("done", |_| {}), ("open", |m| follow_up(m, "2019-04-12")), ("overdue", |m| follow_up(m, "2019-03-12"))],
    ),
    (
        "a member",
        &["p"],
        &[
            ("present", |_| {}),
            ("expected", |m| m.people[2].presence = Presence::Expected),
            ("a substitute", |m| m.people[2].presence = Presence::Substitute),
            ("absent", |m| m.people[2].presence = Presence::Absent),
        ],
    ),
    ("a note for the chair alone", &["1"], &[("there", |_| {}), ("not there", |m| m.agenda[3].private.clear())]),
];

fn answer(meeting: &mut Meeting, state: State) {
    let measure = meeting.measures[0].id;
    for answer in meeting.answers.iter_mut().filter(|answer| answer.measure == measure && answer.question == "A") {
        answer.state = state;
    }
}

fn grant(meeting: &mut Meeting, kroner: Option<i64>) {
    meeting.measures[0].granted = kroner.map(Money::kroner);
}

fn follow_up(meeting: &mut Meeting, due: &str) {
    let follow_up = &mut meeting.follow_ups[0];
    follow_up.done = None;
    follow_up.due = Some(klubbe::meeting::Due::On(due.parse().unwrap()));
}

/// What is seen of the example after a change, without colours.
fn seen(change: Change, keys: &[&str], size: (u16, u16), dress: Dress) -> String {
    let mut meeting = meeting();
    change(&mut meeting);
    let mut stage = Stage::with(meeting, size, Language::Nb);
    stage.wear(klubbe::ui::Theme::shipped("mono", klubbe::ui::Depth::True).unwrap()).signs(dress.glyphs());
    stage.keys(keys);
    let screen = Screen::of(&stage.buffer().0);
    // The sentence at the foot may not be the only place that says it.
    let mut lines = screen.lines();
    lines.truncate(lines.len() - 2);
    lines.join("\n")
}

#[test]
fn without_colours_every_state_differs_by_a_sign_or_a_word() {
    for dress in [Dress::Mono, Dress::Ascii] {
        for (what, keys, states) in STATES {
            for size in &super::SIZES[..3] {
                let seen: Vec<(&str, String)> =
                    states.iter().map(|(name, change)| (*name, seen(*change, keys, *size, dress))).collect();
                for (at, (name, screen)) in seen.iter().enumerate() {
                    let same = seen[..at].iter().find(|(_, other)| other == screen);
                    assert!(same.is_none(), "{what}: {name} looks like {} at {size:?}:\n{screen}", same.unwrap().0);
                }
            }
        }
    }
}

/// The pane in focus, the row and the cell at the cursor are seen without colours too: they stand out by their look.
#[test]
fn without_colours_the_cursor_stands_out() {
    for scene in SCENES {
        for size in scene.sizes() {
            let (buffer, cursor) = (scene.play)(size, Dress::Mono).buffer();
            let marked = buffer.content.iter().any(|cell| !cell.modifier.is_empty());
            assert!(marked || cursor.is_some(), "{} at {size:?}", scene.name);
            let coloured = buffer.content.iter().find(|cell| {
                let plain = ratatui::style::Color::Reset;
                cell.fg != plain || cell.bg != plain
            });
            assert!(coloured.is_none(), "{} at {size:?}: {coloured:?}", scene.name);
        }
    }
}
