//! Minutes of a meeting that has one of everything, in each language and format, as reviewed snapshots; and what must
//! hold of any minutes.

#![allow(clippy::expect_used, reason = "helpers of tests")]

mod laws;

use klubbe::{
    language::Language,
    meeting::Meeting,
    minutes::{Options, markdown::markdown, minutes, missing_in_words, text::text},
};

/// A meeting that has one of everything.
fn rich() -> Meeting {
    ron::from_str(include_str!("rich.ron")).expect("tests/minutes/rich.ron is a meeting")
}

#[test]
fn minutes_read_well_in_every_language_and_format() {
    for language in Language::ALL {
        let document = minutes(&rich(), &language.texts(), Options::default());
        insta::assert_snapshot!(format!("markdown_{language}"), markdown(&document));
        insta::assert_snapshot!(format!("text_{language}"), text(&document));
    }
}

#[test]
fn r24_what_is_missing_is_said_in_every_language() {
    let mut meeting = rich();
    meeting.place.clear();
    meeting.next_meeting = None;
    meeting.people[6].presence = klubbe::meeting::Presence::Expected;
    meeting.decisions[1].dissent[0].who.clear();
    let said = Language::ALL.map(|language| missing_in_words(&meeting, &language.texts()).join("\n"));
    insta::assert_snapshot!(said.join("\n\n"));
}
