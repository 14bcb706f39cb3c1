//! Laws of minutes: whatever people wrote and granted is there, whole and harmless.

use super::rich;
use chrono::Datelike;
use klubbe::{
    language::{Language, dates, sums},
    meeting::{Correction, Decision, Due, FollowUp, Id, Meeting, Outcome},
    minutes::{Options, html::html, markdown::markdown, minutes, text},
    money::Money,
};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

/// What people type, and what a bad file may hold, in words that fit a line.
const WORDS: &str = "([a-zæøåÆØÅ0-9]{1,9}[-.,*_|<>#&`\\[\\]\\\\~$)\u{1b}\u{7}\u{202e}]{0,3}[ \n]{1,3}){1,12}";

const LINE: &str = "([a-zæøåÆØÅ0-9]{1,9}[-.,*_|<>#&`\\[\\]\\\\~$\u{1b}]{0,2} ){1,8}";

/// Letters and figures alone: neither markup nor the ends of lines are left.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What is seen of a page, the numbers before the entries of its lists too.
fn seen(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("it has a body");
    let mut text = String::new();
    let mut lists: Vec<Option<u32>> = Vec::new();
    for part in body.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        match tag.split(' ').next() {
            Some("ul") => lists.push(None),
            Some("ol") => {
                let start = tag.split_once("start=\"").and_then(|(_, from)| from.split('"').next());
                lists.push(Some(start.map_or(1, |start| start.parse().expect("a number"))));
            }
            Some("/ul" | "/ol") => drop(lists.pop()),
            Some("li") => {
                if let Some(Some(number)) = lists.last_mut() {
                    text += &number.to_string();
                    *number += 1;
                }
            }
            _ => {}
        }
        text += words;
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (name, c)| text.replace(name, c))
}

#[test]
fn a_wording_that_begins_with_a_number_keeps_it() {
    for wording in ["0. b", "7) syv\n8) åtte", "3. tre\nog mer"] {
        let mut meeting = rich();
        meeting.decisions[1].wording = wording.to_owned();
        let texts = Language::Nb.texts();
        let document = minutes(&meeting, &texts, Options::default());
        for written in [markdown(&document), text::text(&document), seen(&html(&document, &texts))] {
            assert!(letters(&written).contains(&letters(wording)), "{wording:?} is not in\n{written}");
        }
    }
}

prop_compose! {
    fn decision()(
        wording in WORDS,
        corrected in prop::option::of(WORDS),
        condition in LINE,
        statement in WORDS,
        agreed in any::<bool>(),
    ) -> Decision {
        let template = rich().decisions[1].clone();
        let mut decision = Decision { wording, ..template };
        decision.conditions[0].text = condition;
        decision.dissent[0].text = statement;
        decision.outcome = if agreed { Outcome::Agreed } else { Outcome::Counted { in_favour: 2, against: 1, abstained: 0 } };
        let at = decision.decided.expect("it is decided");
        let correction = |wording| Correction { id: decision.id, at, by: "Odd Eksempel".to_owned(), wording };
        decision.corrections.extend(corrected.map(correction));
        decision
    }
}

prop_compose! {
    fn meeting()(
        decisions in prop::collection::vec(decision(), 0..4),
        follow_ups in prop::collection::vec((LINE, LINE, 1..28_u32), 0..4),
        grants in prop::collection::vec(prop::option::of(0..300_000_000_000_i64), 6),
        (title, notes, answer, name) in (LINE, WORDS, WORDS, LINE),
        source in LINE,
    ) -> Meeting {
        let mut meeting = rich();
        meeting.decisions = decisions;
        for (at, decision) in meeting.decisions.iter_mut().enumerate() {
            decision.id = Id(uuid::Uuid::from_u128(at as u128 + 1));
        }
        let template = meeting.follow_ups[3].clone();
        meeting.follow_ups = follow_ups.into_iter().map(|(text, responsible, day)| {
            let due = meeting.date.with_day0(day).map(Due::On);
            FollowUp { text, responsible, due, decision: None, ..template.clone() }
        }).collect();
        for (measure, granted) in meeting.measures.iter_mut().zip(grants) {
            measure.granted = granted.map(Money::ore);
            measure.title.clone_from(&title);
        }
        meeting.agenda[1].notes = notes;
        meeting.agenda[1].title = title;
        meeting.answers[0].text = answer;
        meeting.people[2].name = name;
        meeting.lists[0].source = source;
        meeting
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_was_written_and_granted_is_there(meeting in meeting(), language in prop::sample::select(&Language::ALL[..])) {
        let texts = language.texts();
        let document = minutes(&meeting, &texts, Options::default());
        let page = seen(&html(&document, &texts));
        for written in [markdown(&document), text::text(&document), page] {
            let all = letters(&written);
            let mut words: Vec<&str> = vec![&meeting.agenda[1].notes, &meeting.agenda[1].title, &meeting.answers[0].text];
            for decision in &meeting.decisions {
                words.extend([decision.wording.as_str(), decision.current_wording()]);
                words.extend([decision.conditions[0].text.as_str(), decision.dissent[0].text.as_str()]);
            }
            words.push(&meeting.people[2].name);
            for words in words {
                prop_assert!(all.contains(&letters(words)), "{:?} is not in\n{}", words, written);
            }
            for follow_up in &meeting.follow_ups {
                // in plain text the words of a cell stand under each other
                for word in follow_up.text.split(' ').chain(follow_up.responsible.split(' ')) {
                    prop_assert!(all.contains(&letters(word)), "{:?} is not in\n{}", word, written);
                }
                if let Some(Due::On(day)) = follow_up.due {
                    prop_assert!(written.contains(&dates::date(language, day)));
                }
            }
            for granted in meeting.measures.iter().filter_map(|measure| measure.granted) {
                prop_assert!(written.contains(&sums::sum(language, granted)), "{:?} is not in\n{}", granted, written);
            }
            prop_assert!(!written.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}'), "{:?}", written);
            prop_assert!(!written.contains("HEMMELIG"));
        }
    }

    #[test]
    fn no_line_of_plain_text_is_too_long(meeting in meeting(), language in prop::sample::select(&Language::ALL[..])) {
        let written = text::text(&minutes(&meeting, &language.texts(), Options::default()));
        for line in written.lines() {
            prop_assert!(line.width() <= text::WIDTH, "{} columns: {:?}", line.width(), line);
        }
    }
}

#[test]
fn a_meeting_with_nothing_in_it_has_minutes() {
    let mut meeting = rich();
    meeting.agenda.clear();
    meeting.people.clear();
    meeting.decisions.clear();
    meeting.follow_ups.clear();
    meeting.measures.clear();
    meeting.answers.clear();
    meeting.frames.clear();
    meeting.lists.clear();
    meeting.next_meeting = None;
    meeting.status = klubbe::meeting::Status::Running;
    for language in Language::ALL {
        let document = minutes(&meeting, &language.texts(), Options::default());
        assert!(markdown(&document).contains("## "), "{language}");
        let notice = language.texts().msg_minutes_draft_not_ended();
        assert!(text::text(&document).contains(&notice), "{language}");
    }
}

#[test]
fn times_beyond_all_reckoning_in_a_file_are_told_and_do_no_harm() {
    let mut meeting = rich();
    let (from, to) = (chrono::NaiveDateTime::MIN, Some(chrono::NaiveDateTime::MAX));
    for item in &mut meeting.agenda {
        (item.planned, item.spans) = (u32::MAX, vec![klubbe::meeting::Span { from, to }; 40_000]);
    }
    let document = minutes(&meeting, &Language::Nb.texts(), Options::default());
    assert!(text::text(&document).contains("min"));
}
