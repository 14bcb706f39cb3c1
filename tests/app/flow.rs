//! What follows from keys: clock, gaps, typing, undo, what is saved when.

use crate::stage::{EXAMPLE, Stage, at, read};
use klubbe::{
    app::{App, Effect, Entry, Opening, Overlay, Session},
    language::Language,
    meeting::{Field, ItemProgress, Meeting},
};

fn journal(stage: &Stage) -> Vec<Entry> {
    let entry = |effect: &Effect| match effect {
        Effect::Journal(entry) => Some(Entry::clone(entry)),
        _ => None,
    };
    stage.effects.iter().filter_map(entry).collect()
}

fn opened(base: Meeting, entries: Vec<Entry>, now: &str) -> App {
    App::open(Opening { entries, ..Opening::of(base, at(now), (120, 40)) })
}

#[test]
fn the_next_case_is_one_key_and_so_is_the_way_back() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&[">"]);
    let current = |stage: &Stage| stage.app.meeting().current_item().map(|item| item.title.clone());
    assert_eq!(current(&stage).as_deref(), Some("Lunsj"));
    stage.keys(&["u"]);
    assert_eq!(current(&stage).as_deref(), Some("Prioriteringslister, de fire spørsmålene"));
    let item = stage.app.meeting().running().unwrap();
    assert_eq!(item.elapsed(at("11:28:12")).num_minutes(), 41, "as if it had never stopped");
}

#[test]
fn a_machine_that_slept_is_noticed_and_never_silently_counted() {
    let mut stage = Stage::example((120, 40));
    stage.pass(3);
    let before = stage.app.meeting().running().unwrap().elapsed(at("11:28:15"));
    stage.jump("11:58:15");
    let after = stage.app.meeting().running().unwrap().elapsed(at("11:58:15"));
    assert_eq!(before, after, "the gap is left out until the chair says otherwise");
    assert!(matches!(stage.app.overlays().last(), Some(Overlay::Choice(_))));
    stage.keys(&["down", "enter"]);
    assert!(stage.app.overlays().is_empty());
    let counted = stage.app.meeting().running().unwrap().elapsed(at("11:58:15"));
    assert_eq!((counted - after).num_minutes(), 30, "counted because the chair said so");
}

#[test]
fn a_clock_set_back_is_asked_about_and_the_meeting_goes_on() {
    let mut stage = Stage::example((120, 40));
    stage.pass(2).jump("10:28:14");
    assert!(matches!(stage.app.overlays().last(), Some(Overlay::Choice(_))));
    stage.keys(&["esc", ">"]);
    let current = stage.app.meeting().current_item().unwrap();
    assert_eq!(current.title, "Lunsj", "the chair is not stopped by a clock that was set back");
}

#[test]
fn a_gap_while_somebody_types_takes_no_keys_from_the_sentence() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["n"]).types("Vi").jump("12:28:14").types(" fortsetter");
    let text = stage.app.form().unwrap().editor.text();
    assert!(text.ends_with("Vi fortsetter"), "{text}");
    stage.keys(&["ctrl-s"]);
    assert!(matches!(stage.app.overlays().last(), Some(Overlay::Choice(_))), "asked when the sentence is done");
}

#[test]
fn every_keystroke_is_in_the_journal_and_comes_back_as_a_step() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["n", "ctrl-end"]).types(" Æøå og «sitat».");
    let shown = stage.app.form().unwrap().editor.text();
    let mut app = opened(read(EXAMPLE), journal(&stage), "11:28:20");
    let item = app.meeting().current_item().unwrap();
    assert_eq!(item.notes, shown, "what was on the screen");
    assert!(app.notice().is_some(), "and it is said");
    let effects = app.take_effects();
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Journal(_))), "it is a step of its own, to be undone");
}

#[test]
fn what_was_half_typed_is_never_decided_or_granted_by_opening_again() {
    let base = read(EXAMPLE);
    let measure = base.measures.iter().find(|measure| measure.code == "TM1").unwrap().id;
    let standing = base.decisions.iter().find(|decision| decision.stands()).unwrap();
    let draft = base.decisions.iter().find(|decision| !decision.stands()).unwrap();
    let fields = [
        (Field::MeasureGranted(measure), "12"),
        (Field::Votes(draft.id), "7-1"),
        (Field::Correction(standing.id), "Halve ordl"),
        (Field::MeasureGranted(measure), "en halv mil"),
    ];
    for (field, typed) in fields {
        let entries =
            vec![Entry::Began { field: field.clone(), text: String::new() }, Entry::Typed(serde_edit(0, 0, typed))];
        let mut app = opened(base.clone(), entries, "11:28:20");
        assert_eq!(app.meeting(), &base, "{field:?}: nothing has happened");
        assert_eq!(app.form().unwrap().editor.text(), typed, "it is on the screen again");
        assert!(app.notice().is_some(), "and it is said");
        let effects = app.take_effects();
        let begun =
            |effect: &Effect| matches!(effect, Effect::Journal(entry) if matches!(&**entry, Entry::Began { .. }));
        assert!(effects.iter().any(begun), "and it is still in the journal");
    }
}

#[test]
fn a_file_says_when_its_clock_was_last_seen() {
    let mut stage = Stage::example((120, 40));
    stage.pass(5);
    let saved = stage.app.to_save();
    assert_eq!(saved.seen, Some(at("11:28:17")));
    let app = opened(saved.clone(), Vec::new(), "11:40:00");
    assert!(
        matches!(app.overlays().last(), Some(Overlay::Choice(_))),
        "ten minutes on another machine are asked about"
    );
    let app = opened(saved, Vec::new(), "11:28:40");
    assert!(app.overlays().is_empty());
}

#[test]
fn a_figure_is_replaced_by_typing_and_an_improbable_one_is_remarked_on() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["3", "down", "enter"]).types("1,2").keys(&["enter"]);
    assert!(stage.app.notice().unwrap().text.contains("mill"), "{:?}", stage.app.notice());
    stage.keys(&["enter"]).types("150k").keys(&["enter"]);
    let measure = stage.app.lists.measure(&stage.app).and_then(|id| stage.app.meeting().measure(id)).unwrap();
    assert_eq!(measure.granted, Some(klubbe::money::Money::kroner(150_000)), "typed over the old one");
}

#[test]
fn what_was_said_goes_with_the_next_key() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["ctrl-r"]);
    assert!(stage.app.notice().is_some(), "nothing to redo");
    stage.keys(&["down"]);
    assert!(stage.app.notice().is_none());
}

#[test]
fn a_decision_from_the_lunch_belongs_to_the_case_before() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["2", ">", "v"]).types("Listene tas til etterretning.").keys(&["ctrl-s"]);
    let decision = stage.app.meeting().decisions.last().unwrap();
    assert_eq!(stage.app.meeting().item(decision.item).unwrap().title, "Prioriteringslister, de fire spørsmålene");
}

fn serde_edit(at: u32, removed: u32, inserted: &str) -> klubbe::editor::Edit {
    klubbe::editor::Edit { at, removed, inserted: inserted.to_owned() }
}

#[test]
fn time_that_nobody_saw_pass_is_asked_about_on_opening() {
    let app = opened(read(EXAMPLE), vec![Entry::Seen(at("11:00:00"))], "11:28:12");
    assert!(matches!(app.overlays().last(), Some(Overlay::Choice(_))));
    let app = opened(read(EXAMPLE), vec![Entry::Seen(at("11:28:00"))], "11:28:12");
    assert!(app.overlays().is_empty());
}

#[test]
fn a_new_item_in_which_nothing_was_typed_goes_again() {
    let mut stage = Stage::example((120, 40));
    let before = stage.app.meeting().agenda.len();
    stage.keys(&["1", "a"]);
    assert_eq!(stage.app.meeting().agenda.len(), before + 1);
    stage.keys(&["esc"]);
    assert_eq!(stage.app.meeting().agenda.len(), before);
    stage.keys(&["a"]).types("Ny sak").keys(&["esc"]);
    assert_eq!(stage.app.meeting().agenda.len(), before + 1);
}

#[test]
fn an_unreadable_amount_stays_and_says_what_is_expected() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["1", "e", "tab", "ctrl-a"]).types("lenge");
    stage.keys(&["enter"]);
    let form = stage.app.form().expect("the form stays");
    assert!(form.refused.is_some());
    assert_eq!(form.editor.text(), "lenge", "nothing typed is lost");
    stage.keys(&["ctrl-a"]).types("1 t 15");
    stage.keys(&["ctrl-s"]);
    assert!(stage.app.form().is_none());
    assert_eq!(stage.app.meeting().current_item().unwrap().planned, 75);
}

#[test]
fn quiet_changes_are_saved_after_two_seconds_and_then_nothing_more() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["+"]);
    let saves = |stage: &Stage| stage.effects.iter().filter(|effect| **effect == Effect::Save).count();
    assert_eq!(saves(&stage), 0);
    stage.pass(3);
    assert_eq!(saves(&stage), 1);
    stage.pass(10);
    assert_eq!(saves(&stage), 1);
}

#[test]
fn an_idle_app_asks_for_no_tick() {
    let mut base = read(EXAMPLE);
    for item in &mut base.agenda {
        for span in &mut item.spans {
            span.to = span.to.or(Some(at("11:28:00")));
        }
    }
    let app = opened(base, Vec::new(), "11:28:12");
    assert!(!app.ticks());
    let told = app.next_wake().map(|wake| wake.num_seconds());
    assert_eq!(told, Some(18), "only the time of day goes on");
    let ended = Meeting { current: None, ..read(EXAMPLE) };
    assert_eq!(opened(ended, Vec::new(), "11:28:12").next_wake(), None);
}

#[test]
fn the_meeting_can_be_chaired_to_its_end_by_one_key() {
    let mut stage = Stage::example((120, 40));
    for _ in 0..6 {
        stage.keys(&[">"]);
    }
    assert!(stage.app.meeting().current.is_none());
    assert!(stage.app.meeting().agenda.iter().all(|item| item.progress == ItemProgress::Done));
}

#[test]
fn another_language_is_chosen_from_a_list_and_the_minutes_keep_theirs() {
    let mut stage = Stage::example((120, 40));
    let of_minutes = stage.app.meeting().language;
    stage.keys(&["L", "down", "down", "enter"]);
    assert_eq!(stage.app.language(), Language::En);
    assert_eq!(stage.app.meeting().language, of_minutes);
    assert!(stage.screen().contains("Agenda"));
}

#[test]
fn nothing_can_be_changed_in_a_meeting_that_is_only_read() {
    let app = App::open(Opening {
        entries: vec![Entry::Began { field: Field::Place, text: String::new() }],
        read_only: Some(klubbe::store::ReadOnly::InUse(None)),
        ..Opening::of(read(EXAMPLE), at("11:28:12"), (120, 40))
    });
    assert!(app.read_only().is_some());
    assert!(!app.context().writable);
    let (untouched, _) = Session::open(read(EXAMPLE), Vec::new(), 1);
    assert_eq!(app.meeting(), untouched.meeting());
}

#[test]
fn what_was_said_about_a_key_is_gone_at_the_next() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["+"]).keys(&["u"]);
    assert!(stage.screen().contains("Angret"));
    stage.pass(3);
    assert!(stage.screen().contains("Angret"), "there is time to read it");
    stage.keys(&["down"]);
    assert!(!stage.screen().contains("Angret"), "it would seem to be about this key");
}

#[test]
fn the_way_out_of_a_page_is_shown_on_a_small_screen_too() {
    let mut stage = Stage::example((80, 24));
    for keys in [&["p"][..], &["4", "down", "enter"], &["M"], &["?"], &["o"], &["n"]] {
        stage.keys(keys);
        assert!(stage.screen().contains("Esc"), "{keys:?}:\n{}", stage.screen());
        stage.keys(&["esc"]);
    }
}

#[test]
fn on_another_day_the_meeting_is_prepared_and_not_late() {
    let mut base = read(EXAMPLE);
    (base.current, base.opened, base.seen) = (None, None, None);
    for item in &mut base.agenda {
        item.spans.clear();
        item.progress = ItemProgress::Open;
    }
    base.date = at("11:00:00").date() + chrono::TimeDelta::days(9);
    let screen = Stage::with(base, (120, 40), Language::Nb).screen();
    assert!(screen.contains("Møtet er fredag 29. mars 2019"), "{screen}");
    assert!(!screen.contains("slutt ca."), "{screen}");
}

#[test]
fn a_gap_from_before_the_clock_was_started_can_be_counted_too() {
    let mut app = opened(read(EXAMPLE), vec![Entry::Seen(at("10:00:00"))], "11:28:12");
    let elapsed = |app: &App| app.meeting().running().unwrap().elapsed(at("11:28:12")).num_minutes();
    assert_eq!(elapsed(&app), 0);
    for key in ["down", "enter"] {
        app.key(&klubbe::app::keys::Chord::parse(key).unwrap().event(), at("11:28:12"));
    }
    assert_eq!(elapsed(&app), 41, "since 10.47, when the item began");
}

#[test]
fn r3_a_draft_asks_which_numbers_are_taken_and_what_is_called_keeps_its_own() {
    let mut base = read(EXAMPLE);
    (base.current, base.opened, base.seen) = (None, None, None);
    base.status = klubbe::meeting::Status::Draft;
    base.highest_case = 6;
    for item in &mut base.agenda {
        item.number = None;
        item.spans.clear();
    }
    let mut app = opened(base, Vec::new(), "09:00:00");
    assert!(app.take_effects().contains(&Effect::FindTaken));
    app.told_taken(20, at("09:00:01"));
    let first = &app.meeting().agenda[0];
    assert_eq!(app.meeting().case_of(first).unwrap().to_string(), "21/19");
    let mut called = opened(read(EXAMPLE), Vec::new(), "11:28:12");
    assert!(!called.take_effects().contains(&Effect::FindTaken));
    called.told_taken(99, at("11:28:13"));
    assert_eq!(called.meeting().highest_case, 14);
}

#[test]
fn where_nothing_can_be_kept_leaving_is_asked_about_once() {
    let trouble = |area| klubbe::store::Trouble { area, what: "no space left".to_owned(), instead: None, held: false };
    let mut stage = Stage::example((120, 40));
    stage.app.told_trouble(trouble(klubbe::store::Area::Journal), at("11:28:13"));
    stage.keys(&["q"]);
    assert!(stage.effects.contains(&Effect::Quit), "nothing has changed, so nothing can be lost");
    let mut stage = Stage::example((120, 40));
    stage.keys(&["+"]);
    stage.app.told_trouble(trouble(klubbe::store::Area::Journal), at("11:28:13"));
    stage.keys(&["q"]);
    assert!(!stage.effects.contains(&Effect::Quit));
    assert!(stage.effects.contains(&Effect::Save), "the file is tried again");
    assert!(stage.app.notice().is_some(), "and it is said");
    stage.keys(&["q"]);
    assert!(stage.effects.contains(&Effect::Quit));
}

#[test]
fn the_wall_shows_one_thing_large_and_the_keys_work_on() {
    let screen = Stage::example((120, 40)).keys(&["W"]).screen();
    assert!(
        !screen.contains("Prioriteringslister") && screen.contains("▀█  █ █  ▄▀ ▀█"),
        "its title is drawn: {screen}"
    );
    // and where there is no room for that it is written
    let mut stage = Stage::example((80, 24));
    let screen = stage.keys(&["W"]).screen();
    assert!(screen.contains("Prioriteringslister, de fire spørsmålene") && !screen.contains("Saksliste"), "{screen}");
    assert!(screen.contains("████") && screen.contains("av 75 min"), "{screen}");
    stage.keys(&["space"]);
    assert!(stage.app.meeting().running().is_none(), "the clock was paused from the wall");
    // a wording on the table is there for all to read; a private note never is
    let wording = "Forumet vedtar rammen for 2019 slik den ble lagt fram i møtet i februar.";
    stage.keys(&["N"]).types("Til meg selv").keys(&["esc", "v"]).types(wording).keys(&["esc", "esc"]);
    let screen = stage.screen();
    assert!(screen.contains("Forumet vedtar rammen for 2019") && !screen.contains("Til meg selv"), "{screen}");
    let screen = stage.keys(&["2"]).screen();
    assert!(screen.contains("Spørsmål") && screen.contains("Saksliste"), "{screen}");
    let screen = stage.keys(&["W", "W"]).screen();
    assert!(screen.contains("Saksliste"), "{screen}");
}

#[test]
fn a_hint_stands_once_where_enter_does_what_another_key_does_too() {
    let mut stage = Stage::example((120, 40));
    let screen = stage.keys(&["4", "home", "enter"]).screen();
    assert_eq!(screen.matches("flere valg").count(), 1, "{screen}");
}

#[test]
fn the_time_of_day_stays_while_the_clock_is_paused() {
    for size in [(60, 16), (80, 24), (120, 40)] {
        let mut stage = Stage::example(size);
        for _ in 0..2 {
            let screen = stage.screen();
            assert!(screen.lines().next().unwrap().trim_end().ends_with("11.28"), "{screen}");
            assert!(stage.app.ticks() || stage.app.next_wake().is_some(), "and it passes");
            stage.keys(&["space"]);
        }
    }
}

#[test]
fn a_log_that_lies_elsewhere_says_where() {
    let folder = "/tmp/klubbe-1000/en mappe med et langt navn som ingen har plass til, og som ikke er den siste/nød";
    for (size, whole) in [((80, 24), false), ((120, 40), false), ((250, 70), true)] {
        let mut stage = Stage::example(size);
        let trouble = klubbe::store::Trouble {
            area: klubbe::store::Area::Journal,
            what: "no".into(),
            instead: Some(folder.into()),
            held: false,
        };
        stage.app.told_trouble(trouble, at("11:28:12"));
        let screen = stage.screen();
        let line = screen.lines().rev().nth(1).unwrap();
        assert!(line.contains("Loggen ligger i /tmp/klubbe") && line.contains("/nød; møtefilen er lagret."), "{line}");
        assert!(!line.contains("lagringen svikter"), "{line}");
        assert_eq!((line.contains(folder), line.contains('…')), (whole, !whole), "{line}");
        stage.keys(&["x", "2", "s"]);
        assert!(!stage.screen().contains("møtefilen er lagret"), "what is not in the file yet");
    }
}
