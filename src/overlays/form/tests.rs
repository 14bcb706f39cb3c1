//! Forms as they are seen: single lines, a text, what was refused.

use crate::{
    app::{
        App, Overlay,
        testing::{example, open, press, write},
    },
    ui::testing::{SIZES, painted},
};

fn seen(app: &App, (width, height): (u16, u16)) -> String {
    let Some(Overlay::Form(form)) = app.overlays().last() else { panic!("no form") };
    let mut cursor = None;
    let rows = painted(width, height - 1, |p, screen| cursor = super::draw(app, form, p, screen));
    assert!(cursor.is_some() || width < 20, "somebody types: the cursor is seen");
    rows.join("\n")
}

#[test]
fn a_text_is_read_on_the_wall() {
    let mut app = open(example());
    press(&mut app, "n");
    write(&mut app, "IN2 og F2 overlapper; Innherred vil heller inn i fellestiltaket. ");
    press(&mut app, "enter");
    write(&mut app, "Svar på D mangler for FO3.");
    for size in SIZES {
        insta::assert_snapshot!(format!("note_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn fields_are_seen_together_with_what_each_takes() {
    let mut app = open(example());
    press(&mut app, "f");
    write(&mut app, "Bekrefte egenandelen til GA4");
    press(&mut app, "tab tab");
    for size in SIZES {
        insta::assert_snapshot!(format!("follow_up_{}x{}", size.0, size.1), seen(&app, size));
    }
    write(&mut app, "en gang til våren");
    press(&mut app, "enter");
    insta::assert_snapshot!("refused", seen(&app, (80, 24)));
}

#[test]
fn a_line_and_a_text_stand_in_one_form() {
    let mut app = open(example());
    press(&mut app, "4 down enter d");
    write(&mut app, "Innherred");
    insta::assert_snapshot!("dissent_who", seen(&app, (80, 24)));
    press(&mut app, "tab");
    write(&mut app, "Verdal og Levanger forutsettes å få plass i første pulje.");
    insta::assert_snapshot!("dissent_text", seen(&app, (80, 24)));
}

#[test]
fn a_wording_has_nearly_all_of_the_screen() {
    let mut app = open(example());
    press(&mut app, "v");
    write(
        &mut app,
        "Samarbeidsforum tar listene fra nettverkene til orientering. Svar på D for FO3 sendes innen 12.04.2019.",
    );
    for size in [(60, 16), (80, 24), (120, 40)] {
        insta::assert_snapshot!(format!("wording_{}x{}", size.0, size.1), seen(&app, size));
    }
}

#[test]
fn a_private_note_says_that_it_is_private() {
    let mut app = open(example());
    press(&mut app, "N");
    insta::assert_snapshot!("private", seen(&app, (80, 24)));
}

#[test]
fn small_places_are_no_trouble() {
    let mut app = open(example());
    press(&mut app, "1 e");
    for size in [(1, 2), (4, 3), (10, 5), (30, 8), (60, 16)] {
        seen(&app, size);
        press(&mut app, "tab");
    }
}
