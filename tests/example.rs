//! The example that ships in `sessions/2019` and `sessions/from-start` is what these commands make, byte for byte; and its
//! outcome is what the forum's own figures say. `UPDATE_EXAMPLE=1 cargo test --test example` writes the files anew.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test; clippy.toml reaches only the #[test] functions")]

#[path = "example/mod.rs"]
mod example;

use example::{february, march};
use klubbe::{
    meeting::{Meeting, Missing, Status},
    money::Money,
};

const FEBRUARY: &str = "sessions/2019/2019-02-05-dekom-trondelag.ron";
const MARCH: &str = "sessions/2019/2019-03-20-dekom-trondelag.ron";
const FROM_START: &str = "sessions/from-start/2019-03-20-dekom-trondelag.ron";

#[test]
fn the_files_are_what_these_commands_make() {
    for (path, meeting) in [(FEBRUARY, february::ended()), (FROM_START, march::called()), (MARCH, march::running())] {
        let path = example::root().join(path);
        let text = example::written(&meeting);
        assert_eq!(example::parsed(&path, text.as_bytes()), meeting, "{} is read as it was written", path.display());
        if std::env::var_os("UPDATE_EXAMPLE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, text).unwrap();
        } else {
            let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
            assert!(found == text, "{}: run UPDATE_EXAMPLE=1 cargo test --test example", path.display());
        }
    }
}

#[test]
fn the_meeting_is_at_case_10_with_41_of_75_minutes() {
    let (meeting, now) = (march::running(), march::now());
    let item = meeting.running().unwrap();
    assert_eq!(meeting.case_of(item).unwrap().to_string(), "10/19");
    assert_eq!((item.elapsed(now).num_minutes(), item.planned), (41, 75));
    assert_eq!(meeting.forecast_end(now).time().to_string(), "14:02:00");
    let minutes: Vec<i64> = meeting.agenda[..3].iter().map(|item| item.elapsed(now).num_minutes()).collect();
    assert_eq!(minutes, [10, 9, 28]);
    let quorum = meeting.quorum();
    assert_eq!((quorum.present, quorum.of, quorum.quorate), (8, 9, true));
    let cases: Vec<String> =
        meeting.agenda.iter().filter_map(|item| meeting.case_of(item)).map(|case| case.to_string()).collect();
    assert_eq!(cases, ["7/19", "8/19", "9/19", "10/19", "11/19", "12/19", "13/19", "14/19"]);
    let late: Vec<&str> = meeting.lists.iter().filter(|list| list.late).map(|list| list.network.as_str()).collect();
    assert_eq!(late, ["GA"]);
}

#[test]
fn the_meeting_called_has_nothing_said_of_anything_yet() {
    let meeting = march::called();
    assert_eq!(meeting.status, Status::Called);
    assert_eq!((meeting.opened, meeting.current), (None, None));
    assert!(meeting.measures.iter().all(|measure| measure.granted.is_none()));
    assert_eq!(meeting.missing().first(), Some(&Missing::RollCall(14)));
}

#[test]
fn r14_the_draft_rests_on_a_decision_of_the_other_file() {
    let (march, february) = (march::running(), february::ended());
    let reference = march.decisions.iter().flat_map(|decision| &decision.references).next().unwrap();
    let found = february.decision(reference.decision).unwrap();
    assert_eq!(reference.case.unwrap().to_string(), "4/19");
    assert_eq!((reference.date, reference.wording.as_str()), (february.date, found.current_wording()));
}

#[test]
fn the_outcome_adds_up() {
    let meeting = march::ended();
    let kroner = Money::kroner;
    let figures = meeting.figures();
    assert_eq!(figures.asked, kroner(14_550_000));
    assert_eq!(figures.granted, kroner(12_900_000));
    assert_eq!(figures.own, kroner(3_870_000));
    assert_eq!(figures.used, kroner(19_700_000));
    assert_eq!(figures.left, kroner(300_000));
    assert_eq!(figures.frame, kroner(20_000_000));
    let streams: Vec<(&str, Money, Money)> =
        figures.streams.iter().map(|figures| (figures.stream.as_str(), figures.granted, figures.left)).collect();
    assert_eq!(
        streams,
        [
            ("UP1", kroner(4_000_000), Money::ZERO),
            ("FEL", kroner(2_800_000), kroner(200_000)),
            ("TM", kroner(4_600_000), Money::ZERO),
            ("IN", kroner(2_600_000), kroner(100_000)),
            ("FO", kroner(1_500_000), Money::ZERO),
            ("GA", kroner(2_000_000), Money::ZERO),
            ("NA", kroner(2_200_000), Money::ZERO),
        ]
    );
    assert_eq!(meeting.follow_ups.iter().filter(|known| known.done.is_none()).count(), 9);
    // the call was approved without a decision of its own, and the program says so
    assert_eq!(meeting.missing(), [Missing::Undecided(meeting.agenda[0].id)]);
    assert_eq!(example::parsed(&example::root().join(MARCH), example::written(&meeting).as_bytes()), meeting);
}

#[test]
fn own_funding_is_short_where_the_lists_say_so() {
    let meeting: Meeting = march::called();
    let short: Vec<(&str, Money)> =
        meeting.measures.iter().filter_map(|m| Some((m.code.as_str(), meeting.own_short(m)?))).collect();
    assert_eq!(short, [("TM5", Money::kroner(75_000)), ("GA4", Money::kroner(90_000))]);
}
