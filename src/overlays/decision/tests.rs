//! The page as it is seen: a draft, what stands, what was corrected; at three sizes.

use crate::{
    app::{
        App, Overlay,
        testing::{example, open, press, write},
    },
    ui::testing::{SIZES, painted},
};

const WORDING: &str = "1. Prioriteringslistene godkjennes med endringene i tabellen, samlet kr 12 900 000. 2. TM5 gis \
    kr 200 000 til forprosjekt, forutsatt egenandel kr 60 000. 3. GA4 gis kr 150 000 på vilkår av at Røros kommune \
    bekrefter kr 45 000 innen 12.04.2019. 4. Kr 100 000 (Innherred) fordeles i oktober.";

fn seen(app: &App, (width, height): (u16, u16)) -> String {
    let Some(Overlay::Decision(page)) = app.overlays().last() else { panic!("no page") };
    painted(width, height - 1, |p, screen| super::draw(app, *page, p, screen)).join("\n")
}

fn worded() -> App {
    let mut app = open(example());
    press(&mut app, "1 end up up v");
    write(&mut app, WORDING);
    press(&mut app, "ctrl-s");
    app
}

#[test]
fn a_draft_is_large_and_quiet() {
    let mut app = worded();
    press(&mut app, "d");
    write(&mut app, "Innherred");
    press(&mut app, "tab");
    write(&mut app, "Verdal og Levanger forutsettes å få plass i første pulje.");
    press(&mut app, "ctrl-s f");
    write(&mut app, "Bekrefte egenandelen til GA4");
    press(&mut app, "tab");
    write(&mut app, "Gauldal");
    press(&mut app, "tab");
    write(&mut app, "12.04.2019");
    press(&mut app, "ctrl-s");
    for size in SIZES {
        insta::assert_snapshot!(format!("draft_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn the_draft_that_ships_rests_on_february() {
    let mut app = open(example());
    press(&mut app, "4 down enter");
    for size in SIZES {
        insta::assert_snapshot!(format!("shipped_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn what_stands_says_how_and_a_correction_is_seen_word_by_word() {
    let mut app = worded();
    press(&mut app, "s");
    write(&mut app, "7-1-0");
    press(&mut app, "enter e");
    for _ in 0..8 {
        press(&mut app, "backspace");
    }
    write(&mut app, "november.");
    press(&mut app, "ctrl-s");
    for size in SIZES {
        insta::assert_snapshot!(format!("corrected_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn a_corrected_sum_is_clean_above_and_both_are_whole_below() {
    let mut meeting = example();
    meeting.decisions[1].wording = "Fagfornyelsen gis kr 1 200 000.".into();
    let mut app = open(meeting);
    press(&mut app, "4 down enter later enter e ctrl-a backspace");
    write(&mut app, "Fagfornyelsen gis kr 1 250 000.");
    press(&mut app, "ctrl-s");
    for size in SIZES {
        let seen = seen(&app, size);
        assert!(seen.contains(" Fagfornyelsen gis kr 1 250 000. "), "{seen}");
        assert!(seen.contains("Fagfornyelsen gis [ut: kr 1 200 000.] [inn: kr 1 250 000.]"), "{seen}");
        assert!(seen.contains("Nå: rettet") && seen.contains("Før: fra"), "{seen}");
    }
}

#[test]
fn a_proposal_that_fell_says_so() {
    let mut app = open(example());
    press(&mut app, "4 down enter s");
    write(&mut app, "2-6");
    press(&mut app, "enter");
    for size in SIZES {
        let seen = seen(&app, size);
        for part in ["Forslaget, som falt", "Avstemning 2 mot 6", "Falt 12.31"] {
            assert!(seen.contains(part), "{part}: {seen}");
        }
        assert!(!seen.contains("edtatt"), "{seen}");
    }
}

#[test]
fn the_money_is_what_the_wording_is_about() {
    let size = (120, 40);
    let facts = |title: &str, wording: &str| {
        let mut meeting = example();
        meeting.decisions[1].wording = wording.into();
        let item = meeting.decisions[1].item;
        meeting.agenda.iter_mut().find(|known| known.id == item).unwrap().title = title.into();
        let mut app = open(meeting);
        press(&mut app, "4 down enter");
        seen(&app, size)
    };
    let joint = facts("Fellestiltak 2019", "Samarbeidsforum vedtar fellestiltakene.");
    assert!(joint.contains("Ramme (Fellestiltak)") && joint.contains("Igjen (Fellestiltak)"), "{joint}");
    assert!(!joint.contains("Ramme til nettverkene"), "{joint}");
    assert!(facts("Midler", "F1 gis kr 1 200 000.").contains("Ramme (Fellestiltak)"));
    assert!(facts("Midler", "TM5 gis kr 200 000.").contains("Ramme til nettverkene"));
    for (title, wording) in [("Midler", "Alt deles likt."), ("Midler", "F1 gis kr 1, og TM5 gis kr 1.")] {
        let both = facts(title, wording).replace('\u{a0}', " ");
        assert!(both.contains("0 av 13 000 000") && both.contains(" av 3 000 000"), "{both}");
    }
}

#[test]
fn a_new_decision_says_how_to_go_on() {
    let mut app = open(example());
    press(&mut app, "4 down enter e");
    press(&mut app, "ctrl-a backspace ctrl-s");
    insta::assert_snapshot!("blank", seen(&app, (80, 24)));
}

#[test]
fn small_places_and_long_wordings_are_no_trouble() {
    let mut meeting = example();
    meeting.decisions[1].wording = "Et langt vedtak 👨‍👩‍👧 med 漢字.\n".repeat(200);
    let mut app = open(meeting);
    press(&mut app, "4 down enter");
    let top = seen(&app, (80, 24));
    for _ in 0..3 {
        press(&mut app, "pagedown");
    }
    let Some(Overlay::Decision(page)) = app.overlays().last() else { panic!("no page") };
    assert!(page.top > 0, "the pages turn");
    let (before, after) = (top.replace('▐', "┃"), seen(&app, (80, 24)).replace('▐', "┃"));
    assert_eq!(before, after, "alike but for where one is, for every row is");
    for size in [(1, 2), (4, 3), (20, 6), (60, 16), (101, 17)] {
        seen(&app, size);
    }
}
