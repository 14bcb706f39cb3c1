//! Decisions by keys: drafted, worded, agreed or voted, corrected; what stands beside them; follow-ups.

use super::*;
use crate::app::{
    Overlay,
    testing::{example, open, press, write},
};
use crate::meeting::{Decision, Outcome};

fn app() -> App {
    open(example())
}

/// An app with the draft of 11/19 on its page.
fn on_the_draft() -> App {
    let mut app = app();
    press(&mut app, "4 down enter later");
    app
}

fn draft(app: &App) -> &Decision {
    app.meeting().decisions.get(1).unwrap()
}

fn notice(app: &App) -> &str {
    app.notice().map_or("", |notice| &notice.text)
}

#[test]
fn rows_are_decisions_by_the_agenda_then_follow_ups_with_the_open_ones_first() {
    let mut meeting = example();
    meeting.decisions.reverse();
    let done = meeting.follow_ups[0].clone();
    let mut ids = crate::meeting::IdSource::new(9);
    let mut add = |due: Option<&str>| {
        let id = ids.next(crate::app::testing::noon());
        let mut follow_up = FollowUp::new(id, None, None);
        follow_up.due = due.map(|day| Due::On(day.parse().unwrap()));
        meeting.follow_ups.push(follow_up);
        id
    };
    let (without, late, soon) = (add(None), add(Some("2019-03-01")), add(Some("2019-04-12")));
    let agenda = [meeting.decisions[1].id, meeting.decisions[0].id].map(Row::Decision);
    let follow_ups = [late, soon, without, done.id].map(Row::FollowUp);
    let rows: Vec<Row> = stops(&meeting).iter().map(|stop| stop.row).collect();
    assert_eq!(rows, [agenda.as_slice(), follow_ups.as_slice()].concat());
}

#[test]
fn what_is_selected_stays_selected_while_rows_come_and_go() {
    let mut app = app();
    press(&mut app, "4 end");
    let selected = app.decisions.row();
    assert!(matches!(selected, Some(Row::FollowUp(_))));
    press(&mut app, "f");
    write(&mut app, "Sende ut referatet");
    press(&mut app, "ctrl-s");
    assert_eq!(app.meeting().follow_ups.len(), 2);
    assert_eq!(app.decisions.row(), selected);
    press(&mut app, "d");
    assert_eq!(app.meeting().follow_ups.len(), 1);
    assert!(app.decisions.decision(&app).or(app.decisions.follow_up(&app)).is_some());
    assert!(notice(&app).contains("Sende prioriteringslister"), "{}", notice(&app));
    press(&mut app, "u");
    assert_eq!(app.meeting().follow_ups.len(), 2);
}

#[test]
fn v_words_a_new_decision_and_nothing_typed_leaves_nothing() {
    let mut app = app();
    press(&mut app, "2 v");
    assert!(matches!(app.overlays(), [Overlay::Decision(_), Overlay::Form(_)]));
    press(&mut app, "esc");
    assert_eq!(app.meeting().decisions.len(), 2, "nothing was typed");
    assert!(app.overlays().is_empty(), "and its page is gone with it");
    press(&mut app, "v");
    write(&mut app, "Listene tas til orientering.");
    press(&mut app, "esc");
    assert_eq!(app.meeting().decisions[2].wording, "Listene tas til orientering.");
    assert!(matches!(app.overlays(), [Overlay::Decision(_)]));
    press(&mut app, "u u");
    assert_eq!(app.meeting().decisions.len(), 2);
    assert!(app.overlays().is_empty(), "no page without its decision");
}

#[test]
fn enter_agrees_and_says_what_happened_and_who_is_still_to_follow_up() {
    let mut app = on_the_draft();
    press(&mut app, "enter");
    assert_eq!(draft(&app).outcome, Outcome::Agreed);
    let said = notice(&app).to_owned();
    for part in ["Vedtatt", "enighet", "8 av 9", "vedtaksfør", "f: hvem følger opp"] {
        assert!(said.contains(part), "{said}");
    }
    press(&mut app, "enter");
    assert_eq!(draft(&app).outcome, Outcome::Agreed, "what stands stands");
}

#[test]
fn r10_unanimous_is_refused_while_somebody_dissents() {
    let mut app = on_the_draft();
    press(&mut app, "d");
    write(&mut app, "Innherred");
    press(&mut app, "tab");
    write(&mut app, "Verdal og Levanger forutsettes å få plass i første pulje.");
    press(&mut app, "ctrl-s");
    assert_eq!(draft(&app).dissent[0].who, "Innherred");
    press(&mut app, "U");
    assert_eq!(draft(&app).outcome, Outcome::Draft);
    assert!(notice(&app).contains("Enstemmig går ikke"), "{}", notice(&app));
    press(&mut app, "down x U");
    assert_eq!(draft(&app).outcome, Outcome::Unanimous);
}

#[test]
fn a_vote_is_typed_and_said() {
    let mut app = on_the_draft();
    press(&mut app, "s");
    write(&mut app, "7-1");
    press(&mut app, "enter");
    assert_eq!(draft(&app).outcome, Outcome::Counted { in_favour: 7, against: 1, abstained: 0 });
    assert!(notice(&app).contains("7 mot 1"), "{}", notice(&app));
}

#[test]
fn a_count_without_some_who_could_vote_is_recorded_and_said() {
    let mut app = on_the_draft();
    press(&mut app, "s");
    write(&mut app, "5-2");
    press(&mut app, "enter");
    assert!(draft(&app).outcome.is_adopted(), "nothing stops it");
    let open = "8 kunne stemme, men bare 7 er talt. Avholdende skrives sist: 5-2-1.";
    assert!(notice(&app).contains(open), "{}", notice(&app));
    let id = draft(&app).id;
    assert!(words::lacks(&app, id).iter().any(|said| said == open));
    press(&mut app, "u s");
    write(&mut app, "5-2-1");
    press(&mut app, "enter");
    assert!(!notice(&app).contains("kunne stemme") && words::votes_lack(app.texts(), draft(&app)).is_empty());
}

#[test]
fn r11_a_tie_says_that_whoever_chairs_decides_and_how_that_is_written() {
    let mut app = on_the_draft();
    press(&mut app, "s");
    write(&mut app, "4-4");
    press(&mut app, "enter");
    let said = notice(&app).to_owned();
    for part in ["Stemmelikhet: den som leder saken, avgjør", "«4-4 leder for»"] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(words::outcome(app.texts(), draft(&app).outcome), "stemmelikhet 4 mot 4");
    press(&mut app, "u s");
    write(&mut app, "4-4 leder for");
    press(&mut app, "enter");
    assert_eq!(draft(&app).outcome, Outcome::Chaired { each: 4, abstained: 0, adopted: true });
    assert!(notice(&app).contains("Vedtatt (4 mot 4, møteleder avgjorde)"), "{}", notice(&app));
}

#[test]
fn a_vote_in_which_nobody_voted_is_not_dropped_without_a_word() {
    let mut app = on_the_draft();
    press(&mut app, "s");
    write(&mut app, "0-0");
    press(&mut app, "enter");
    let refused = app.form().and_then(|form| form.refused.clone()).unwrap();
    assert!(crate::app::words::refusal(&app, &refused).starts_with("Ingen har stemt"), "the form stays and says why");
    press(&mut app, "ctrl-a");
    write(&mut app, "5-2");
    press(&mut app, "enter");
    assert_eq!(draft(&app).outcome, Outcome::Counted { in_favour: 5, against: 2, abstained: 0 });
}

#[test]
fn r13_what_stands_is_corrected_visibly() {
    let mut app = on_the_draft();
    press(&mut app, "enter e");
    write(&mut app, " Rettet.");
    press(&mut app, "ctrl-s");
    let decision = draft(&app);
    assert_eq!(decision.corrections.len(), 1);
    assert!(decision.current_wording().ends_with(" Rettet.") && !decision.wording.ends_with(" Rettet."));
}

#[test]
fn parts_are_added_edited_and_removed() {
    let mut app = on_the_draft();
    press(&mut app, "c");
    write(&mut app, "Egenandelen bekreftes");
    press(&mut app, "enter f");
    write(&mut app, "Bekrefte");
    press(&mut app, "enter");
    write(&mut app, "Gauldal");
    press(&mut app, "enter");
    write(&mut app, "13.04.2019");
    press(&mut app, "enter");
    assert!(notice(&app).contains("lørdag"), "a day off is accepted with a remark: {}", notice(&app));
    let follow_up = app.meeting().follow_ups.last().unwrap();
    assert_eq!((follow_up.decision, follow_up.responsible.as_str()), (Some(draft(&app).id), "Gauldal"));
    assert!(matches!(app.decision_parts()[..], [Part::Condition(_), Part::FollowUp(_), Part::Reference(_)]));
    press(&mut app, "down r");
    write(&mut app, " innen fristen");
    press(&mut app, "enter");
    assert_eq!(draft(&app).conditions[0].text, "Egenandelen bekreftes innen fristen");
    press(&mut app, "x down x");
    assert!(draft(&app).conditions.is_empty() && draft(&app).references.is_empty());
    assert!(notice(&app).contains("vedtak 4/19"), "{}", notice(&app));
    press(&mut app, "c esc");
    assert!(draft(&app).conditions.is_empty(), "nothing typed, nothing left");
}

#[test]
fn a_draft_is_withdrawn_and_what_stands_is_not() {
    let mut app = app();
    press(&mut app, "4 down d");
    assert_eq!(app.meeting().decisions.len(), 1);
    assert!(notice(&app).contains("11/19"), "{}", notice(&app));
    press(&mut app, "u home d");
    assert_eq!(app.meeting().decisions.len(), 2);
    assert!(notice(&app).contains("vedtatt"), "{}", notice(&app));
}

#[test]
fn a_draft_with_a_follow_up_says_what_is_in_the_way() {
    let mut app = on_the_draft();
    press(&mut app, "f");
    write(&mut app, "Skrive brev");
    press(&mut app, "ctrl-s esc d");
    assert!(notice(&app).contains("oppfølging"), "{}", notice(&app));
    assert_eq!(app.meeting().decisions.len(), 2);
}

#[test]
fn a_follow_up_is_done_and_undone_and_edited() {
    let mut app = app();
    press(&mut app, "4 end x");
    assert_eq!(app.meeting().follow_ups[0].done, None);
    press(&mut app, "x");
    assert!(app.meeting().follow_ups[0].done.is_some());
    press(&mut app, "enter");
    assert_eq!(app.form().map(|form| form.fields.len()), Some(3));
}

#[test]
fn what_is_missing_is_said_in_sentences() {
    let mut app = on_the_draft();
    let id = draft(&app).id;
    assert_eq!(words::lacks(&app, id), ["Enighet gjenstår.", "Ingen er satt til å følge opp."]);
    press(&mut app, "enter f");
    write(&mut app, "Plass i F2");
    press(&mut app, "ctrl-s");
    assert_eq!(words::lacks(&app, id), ["En oppfølging mangler ansvarlig."]);
}

#[test]
fn enter_pressed_twice_opens_and_does_not_decide() {
    let mut app = app();
    press(&mut app, "4 down enter enter");
    assert_eq!(draft(&app).outcome, Outcome::Draft, "the second press came with the first");
    press(&mut app, "later c");
    write(&mut app, "Egenandelen bekreftes");
    press(&mut app, "enter enter");
    assert_eq!(draft(&app).outcome, Outcome::Draft, "nor does the one that left a form");
    press(&mut app, "later enter");
    assert_eq!(draft(&app).outcome, Outcome::Agreed);
}

#[test]
fn v_opens_the_draft_that_the_case_has_and_a_in_the_pane_begins_another() {
    let mut app = app();
    press(&mut app, "1 end up up up v");
    assert_eq!(app.meeting().decisions.len(), 2);
    assert_eq!(app.decision_page().map(|page| page.decision), Some(draft(&app).id));
    let form = app.form().expect("its wording is open");
    assert!(form.editor.text().starts_with("Samarbeidsforum vedtar"), "{}", form.editor.text());
    assert_eq!(form.title, "Ikke saken som går: Ordlyd · 11/19 Fellestiltak 2019");
    assert!(notice(&app).contains("har et utkast"), "{}", notice(&app));
    press(&mut app, "esc later enter esc v");
    assert_eq!(app.meeting().decisions.len(), 3, "the first stands: this is another");
    press(&mut app, "esc esc");
    assert_eq!(app.meeting().decisions.len(), 2);
    press(&mut app, "u 2 v");
    write(&mut app, "Første forslag.");
    press(&mut app, "ctrl-s esc 4 a");
    write(&mut app, "Andre forslag.");
    press(&mut app, "ctrl-s");
    let drafts = app.meeting().decisions.iter().filter(|known| known.wording.ends_with("forslag."));
    assert_eq!(drafts.count(), 2);
}

#[test]
fn what_fell_is_said_to_have_fallen_and_needs_nobody() {
    let mut app = on_the_draft();
    press(&mut app, "s");
    assert_eq!(app.form().map(|form| form.title.as_str()), Some("Avstemning · 11/19 Fellestiltak 2019"));
    write(&mut app, "2-6");
    press(&mut app, "enter");
    let id = draft(&app).id;
    assert!(notice(&app).starts_with("Falt (2 mot 6)."), "{}", notice(&app));
    assert_eq!(words::lacks(&app, id), [""; 0]);
    press(&mut app, "u");
    assert!(notice(&app).contains("forslaget falt"), "{}", notice(&app));
}

#[test]
fn r24_only_cases_for_decision_ask_who_follows_up() {
    let mut meeting = example();
    let approved = meeting.decisions[0].id;
    let item = meeting.decisions[1].item;
    assert_eq!(words::lacks(&open(meeting.clone()), approved), [""; 0]);
    for kind in [crate::forum::ItemKind::Discussion, crate::forum::ItemKind::Approval] {
        meeting.agenda.iter_mut().find(|known| known.id == item).unwrap().kind = kind;
        let mut app = open(meeting.clone());
        press(&mut app, "4 down enter later enter");
        assert_eq!(words::lacks(&app, draft(&app).id), [""; 0]);
        assert!(!notice(&app).contains("Hvem har ansvar"), "{}", notice(&app));
    }
}

#[test]
fn a_text_cut_short_keeps_its_sums_whole() {
    let cases = [
        ("Kort.", "Kort."),
        ("Rammen for året er til sammen så mye som kr 4 000 000 i alt", "Rammen for året er til sammen så mye som…"),
        ("Rammen for 2019 settes til i alt kr 4 000 000, og mer", "Rammen for 2019 settes til i alt…"),
        ("Fagfornyelsen får i alt kr 1 200 000, og resten senere", "Fagfornyelsen får i alt kr 1 200 000, og…"),
    ];
    for (text, wanted) in cases {
        assert_eq!(words::short(text), wanted);
    }
    assert_eq!(words::short(&"x".repeat(50)), format!("{}…", "x".repeat(40)));
    assert_eq!(words::short(&"1".repeat(50)), "…");
}
