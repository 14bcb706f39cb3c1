//! The conversation as a whole: nothing that is typed ends it, nothing that is said steers a terminal, and every line of
//! a text is kept as it comes.

use super::*;
use crate::{
    app::{
        Effect, Entry, Opening, Session,
        testing::{example, noon, open_in},
    },
    language::Language,
    meeting::{Field, Meeting},
};
use proptest::prelude::*;

fn talk(language: Language) -> Talk {
    Talk::new(open_in(example(), language))
}

/// Says some lines; gives what was said in return.
fn say(talk: &mut Talk, lines: &[&str]) -> String {
    for line in lines {
        talk.line(line, noon());
    }
    talk.take_said().join("\n").replace('\u{a0}', " ")
}

/// What the app has for the journal.
fn entries(talk: &mut Talk) -> Vec<Entry> {
    let effects = talk.app_mut().take_effects().into_iter();
    effects.filter_map(|effect| if let Effect::Journal(entry) = effect { Some(*entry) } else { None }).collect()
}

#[test]
fn it_begins_with_where_the_meeting_is() {
    for (language, words) in [(Language::Nb, "«hjelp»"), (Language::Nn, "«hjelp»"), (Language::En, "“help”")] {
        let said = talk(language).take_said().join("\n");
        assert!(said.contains("10/19") && said.contains(words), "{said}");
    }
}

#[test]
fn what_is_said_of_going_on_names_the_word_for_it() {
    for (language, defer, word) in
        [(Language::Nb, "utsett", "«neste»"), (Language::Nn, "utset", "«neste»"), (Language::En, "defer", "“next”")]
    {
        let mut talk = talk(language);
        talk.take_said();
        let said = say(&mut talk, &[&format!("{defer} 10")]);
        assert!(said.contains(word), "{said}");
        let again = open_in(Meeting { current: None, ..example() }, language);
        assert!(tell::what_runs(&again).contains(word), "cases are left");
    }
}

#[test]
fn every_command_can_be_said_alone_and_says_something() {
    for language in Language::ALL {
        for command in COMMANDS {
            let mut talk = talk(language);
            talk.take_said();
            let word = command.word(talk.app().texts());
            talk.line(&word, noon());
            let quits = talk.app_mut().take_effects().contains(&Effect::Quit);
            let waits = command.id == "link";
            assert!(!talk.take_said().is_empty() || quits || waits, "{language}: {word}");
        }
    }
}

#[test]
fn help_is_complete_in_every_language() {
    for language in Language::ALL {
        let mut talk = talk(language);
        talk.take_said();
        let help = language.texts().by_id("command-help", None).unwrap();
        let mut said = say(&mut talk, &[help.split(',').next().unwrap()]);
        while talk.is_asking() {
            said += &say(&mut talk, &[""]);
        }
        for command in COMMANDS {
            assert!(said.contains(&command.help(&language.texts())), "{language}: {}\n{said}", command.id);
        }
    }
}

#[test]
fn a_long_list_comes_in_pages_and_another_command_ends_it() {
    let mut talk = talk(Language::Nb);
    talk.take_said();
    assert!(say(&mut talk, &["referat"]).contains("Tom linje for mer"));
    assert!(talk.is_asking());
    assert!(say(&mut talk, &[""]).contains("Tom linje for mer"));
    let said = say(&mut talk, &["til stede alle"]);
    assert!(!talk.is_asking() && !said.contains("Tom linje"), "{said}");
}

#[test]
fn a_field_that_is_refused_is_asked_for_again_and_can_be_left_as_it_was() {
    let mut talk = talk(Language::Nb);
    let said = say(&mut talk, &["gi TM1", "mange penger"]);
    assert!(said.contains("Dette er ikke et beløp") && talk.is_asking(), "{said}");
    let said = say(&mut talk, &[""]);
    assert!(!talk.is_asking(), "{said}");
    assert_eq!(talk.app().meeting().measure_called("TM1").unwrap().granted, None);
    say(&mut talk, &["gi TM1", "1,2 mill"]);
    assert_eq!(
        talk.app().meeting().measure_called("TM1").unwrap().granted,
        Some(crate::money::Money::kroner(1_200_000))
    );
    say(&mut talk, &["gi TM1", "-"]);
    assert_eq!(talk.app().meeting().measure_called("TM1").unwrap().granted, None, "taken away");
}

#[test]
fn a_text_is_journaled_line_by_line() {
    let mut talk = talk(Language::Nb);
    say(&mut talk, &["notat", "Første linje", "Andre linje"]);
    let kept = entries(&mut talk);
    let began = |entry: &Entry| matches!(entry, Entry::Began { field: Field::ItemNotes(_), .. });
    assert!(kept.iter().any(began), "{kept:?}");
    // killed here, and opened again
    let (session, found) = Session::open(example(), kept, 2);
    assert_eq!(found.draft.map(|draft| draft.text).as_deref(), Some("Første linje\nAndre linje"));
    drop(session);
}

#[test]
fn what_is_being_written_at_the_end_is_kept() {
    let mut talk = talk(Language::Nb);
    say(&mut talk, &["notat 9", "Første linje", "Andre linje"]);
    talk.end_of_lines(noon());
    let notes = |meeting: &Meeting| meeting.agenda.iter().map(|item| item.notes.clone()).collect::<Vec<_>>().join("|");
    assert!(notes(talk.app().meeting()).contains("Første linje\nAndre linje"));
    assert!(talk.app().overlays().is_empty());
}

#[test]
fn something_more_urgent_is_asked_first_and_nothing_typed_is_lost() {
    let mut talk = talk(Language::Nb);
    say(&mut talk, &["notat", "Første linje"]);
    let later = noon() + chrono::TimeDelta::minutes(20);
    talk.line("Andre linje", later);
    // what is being written is finished first
    talk.line(".", later);
    let said = talk.take_said().join("\n");
    assert!(said.contains("Et opphold i tiden"), "{said}");
    talk.line("", later);
    let current = talk.app().meeting().current_item().unwrap();
    assert!(current.notes.ends_with("Første linje\nAndre linje"), "{}", current.notes);

    // a command waits until the question is answered
    let again = later + chrono::TimeDelta::minutes(20);
    talk.line("merknad TM1 Husk dette", again);
    assert!(talk.take_said().join("\n").contains("Et opphold i tiden"));
    assert!(talk.app().meeting().measure_called("TM1").unwrap().remark.is_empty());
    talk.line("2", again);
    assert_eq!(talk.app().meeting().measure_called("TM1").unwrap().remark, "Husk dette");
}

#[test]
fn a_machine_that_sleeps_again_before_the_answer_is_asked_about_anew_and_once() {
    let mut talk = talk(Language::Nb);
    talk.take_said();
    let (first, second) = (noon() + chrono::TimeDelta::minutes(20), noon() + chrono::TimeDelta::minutes(50));
    talk.tick(first);
    assert!(talk.take_said().join("\n").contains("fra 12.31.00 til 12.51.00"));
    talk.line("2", second);
    let said = talk.take_said().join("\n");
    assert!(said.contains("2 ganger") && said.contains("12.31.00–12.51.00 og 12.51.00–13.21.00"), "{said}");
    let elapsed = |talk: &Talk| talk.app().meeting().running().unwrap().elapsed(second).num_minutes();
    assert_eq!(elapsed(&talk), 104, "the answer was meant for the first one alone, so it is none");
    talk.line("2", second);
    assert!(talk.app().overlays().is_empty() && !talk.is_asking());
    assert_eq!(elapsed(&talk), 154);
    talk.line("angre", second);
    assert_eq!(elapsed(&talk), 104, "it is one step");
}

#[test]
fn a_meeting_that_is_open_elsewhere_is_followed_and_taken_over_when_nobody_has_it() {
    let mut app = crate::app::App::open(Opening {
        read_only: Some(crate::store::ReadOnly::InUse(None)),
        ..Opening::of(crate::meeting::Meeting { seen: Some(noon()), ..example() }, noon(), (80, 24))
    });
    app.begin_following();
    let mut talk = Talk::new(app);
    let said = talk.take_said().join("\n");
    assert!(said.contains("Følger med: møtet er åpent et annet sted."), "{said}");
    let does = |talk: &mut Talk| talk.app_mut().take_effects().contains(&Effect::TakeOver);
    say(&mut talk, &["overta"]);
    assert!(!does(&mut talk), "somebody has it");
    talk.take_said();
    talk.told_free(true, noon());
    let said = talk.take_said().join("\n");
    assert!(said.contains("Ingen har møtet åpent lenger. «overta» tar over."), "{said}");
    assert!(say(&mut talk, &["status"]).contains("«overta» tar over."));
    say(&mut talk, &["overta"]);
    assert!(does(&mut talk));
}

#[test]
fn a_meeting_that_can_only_be_read_says_so() {
    let app = crate::app::App::open(Opening {
        read_only: Some(crate::store::ReadOnly::Protected),
        ..Opening::of(example(), noon(), (80, 24))
    });
    let mut talk = Talk::new(app);
    assert!(talk.take_said().join("\n").contains("skrivebeskyttet"));
    let said = say(&mut talk, &["gi TM1 alt", "notat X", "neste"]);
    assert!(said.contains("bare leses") && talk.app().meeting() == &example(), "{said}");
}

#[test]
fn a_line_with_signs_that_steer_is_taken_without_them() {
    let mut talk = talk(Language::Nb);
    say(&mut talk, &["merknad TM1 a\u{1b}[31mb\u{7}\u{202e}c"]);
    assert_eq!(talk.app().meeting().measure_called("TM1").unwrap().remark, "a[31mbc");
    let long = "x".repeat(crate::meeting::LONGEST + 1);
    let said = say(&mut talk, &[&format!("notat {long}")]);
    assert!(said.contains("for lang") && said.len() < 500, "{}", said.len());
}

/// Words that mean something, in some order, beside any text.
fn line() -> impl Strategy<Value = String> {
    let known = COMMANDS.iter().map(|command| command.id.to_owned()).collect::<Vec<_>>();
    let word = prop_oneof![
        Just("TM1"),
        Just("B"),
        Just("11/19:"),
        Just("10"),
        Just("."),
        Just("-"),
        Just("1"),
        Just("alle"),
        Just("delvis,"),
        Just("ansvar X frist oktober"),
        Just("NTNU: Y"),
        Just("før 12"),
        Just("4/19"),
        Just("1,2 mill"),
        Just("")
    ];
    let words = proptest::collection::vec(word, 0..4).prop_map(|words| words.join(" "));
    prop_oneof![
        4 => (proptest::sample::select(known), words.clone()).prop_map(|(id, words)| format!("{id} {words}")),
        2 => words,
        1 => ".*",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_typed_ends_it(lines in proptest::collection::vec(line(), 0..30)) {
        let mut talk = talk(Language::Nb);
        let mut now = noon();
        for line in lines {
            now += chrono::TimeDelta::seconds(7);
            talk.line(&line, now);
            for effect in talk.app_mut().take_effects() {
                if effect == Effect::FindEarlier {
                    talk.app_mut().told_earlier(Vec::new(), now);
                }
            }
            talk.settle();
            talk.take_said();
        }
        talk.end_of_lines(now);
        // what was done can be undone to the beginning
        while talk.app().can(crate::app::Action::Undo) {
            talk.app_mut().act(crate::app::Action::Undo);
        }
        prop_assert_eq!(&talk.app().meeting().agenda, &example().agenda);
    }
}
