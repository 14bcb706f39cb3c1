//! Minutes of a meeting that has one of everything, in each language and format, as reviewed snapshots; and what must
//! hold of any minutes.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "../example/mod.rs"]
#[allow(dead_code, reason = "tests/example.rs uses the rest")]
mod example;
mod laws;
mod page;

use klubbe::{
    language::Language,
    meeting::Meeting,
    minutes::{Options, html::html, markdown::markdown, minutes, missing_in_words, text::text},
};

/// A meeting that has one of everything.
fn rich() -> Meeting {
    ron::from_str(include_str!("rich.ron")).expect("tests/minutes/rich.ron is a meeting")
}

#[test]
fn minutes_read_well_in_every_language_and_format() {
    for language in Language::ALL {
        let texts = language.texts();
        let document = minutes(&rich(), &texts, Options::default());
        let page = html(&document, &texts);
        let (head, rest) = page.split_once("<style>").unwrap();
        let (_, body) = rest.split_once("</style>").unwrap();
        insta::assert_snapshot!(format!("html_{language}"), format!("{head}{body}"));
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

/// The example that ships: frames are set in February and used in March.
#[test]
fn the_example_meetings_have_minutes() {
    let nb = Language::Nb.texts();
    let february = minutes(&example::february::ended(), &nb, Options::default());
    insta::assert_snapshot!("february", text(&february));
    let running = minutes(&example::march::running(), &nb, Options { annexes: false });
    insta::assert_snapshot!("march_while_it_runs", text(&running));
    let ended = minutes(&example::march::ended(), &nb, Options::default());
    insta::assert_snapshot!("march_ended_markdown", markdown(&ended));
    insta::assert_snapshot!("march_ended_text", text(&ended));
}

/// The figures of the example, as the forum has them.
#[test]
fn every_figure_of_the_example_is_in_its_minutes() {
    let written = markdown(&minutes(&example::march::ended(), &Language::Nb.texts(), Options::default()));
    let written = written.replace('\u{a0}', " ");
    for figure in ["14 550 000", "12 900 000", "3 870 000", "19 700 000", "300 000", "4 600 000", "2 600 000"] {
        assert!(written.contains(figure), "{figure}");
    }
    assert!(written.contains("(Fellestiltak kr 200 000, IN Innherred kr 100 000)"), "what is left is named (R19)");
}

/// R24: who left and came back, and a substitute for a while, with all of their times.
#[test]
fn r24_who_was_away_and_who_sat_there_meanwhile_is_said() {
    use klubbe::meeting::{Presence, Stay};
    let time = |hour, minute| chrono::NaiveTime::from_hms_opt(hour, minute, 0);
    let mut meeting = rich();
    let person = &mut meeting.people[0];
    (person.name, person.organisation, person.presence) = ("Ola Bakken".into(), String::new(), Presence::Present);
    (person.arrived, person.left) = (time(13, 0), None);
    person.earlier = vec![
        Stay { substitute: None, from: None, to: time(11, 0) },
        Stay { substitute: Some("Kari Vara".into()), from: time(11, 30), to: time(13, 0) },
    ];
    let said = Language::ALL.map(|language| {
        let said = text(&minutes(&meeting, &language.texts(), Options::default())).replace(['\n', '\u{a0}'], " ");
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let from = said.find("Ola Bakken (").unwrap();
        said[from..]
            .split(" - ")
            .take(2)
            .map(|entry| entry.split(')').next().unwrap_or(entry))
            .collect::<Vec<_>>()
            .join(") · ")
    });
    let [nb, nn, en] = said;
    assert_eq!(
        nb,
        "Ola Bakken (møteleder, gikk kl. 11.00, kom tilbake kl. 13.00) · \
         Kari Vara (vara for Ola Bakken, møteleder, kom kl. 11.30, gikk kl. 13.00"
    );
    assert!(nn.starts_with("Ola Bakken (møteleiar, gjekk kl. 11.00, kom tilbake kl. 13.00)"), "{nn}");
    assert!(en.starts_with("Ola Bakken (chair, left 11:00, came back 13:00)"), "{en}");
}

/// R6: who has gone since the first decision is among the absent, so the figure above says that it is of that decision.
#[test]
fn r6_the_quorum_of_the_head_says_of_which_moment_it_is() {
    let words = ["da første vedtak ble gjort", "då første vedtak vart gjort", "when the first decision was made"];
    for (language, words) in Language::ALL.into_iter().zip(words) {
        let head = |meeting: &Meeting| {
            let said = text(&minutes(meeting, &language.texts(), Options::default()));
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            said.contains(words)
        };
        let mut meeting = example::march::ended();
        assert_eq!(meeting.decisions.iter().find_map(|decision| decision.quorum.clone()), Some(meeting.quorum()));
        assert!(!head(&meeting), "{language}: nobody has come or gone");
        let member = meeting.people.iter_mut().find(|person| person.authority).unwrap();
        member.presence = klubbe::meeting::Presence::Absent;
        assert!(head(&meeting), "{language}");
    }
}
