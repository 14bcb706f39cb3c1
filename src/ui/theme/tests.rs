//! What themes promise: complete, legible, and never fatal.

use super::*;
use crate::language::Language;

fn read(text: &str) -> (Theme, Vec<Remark>) {
    Theme::read(text, Depth::True, &|_| None)
}

#[test]
fn what_ships_is_complete_and_without_remark() {
    for (name, text) in SHIPPED {
        let (theme, remarks) = read(text);
        assert_eq!(remarks, [], "{name}");
        assert_eq!(theme.styles.len(), Role::ALL.len());
        assert_eq!(theme_file::read(text, None, &mut Vec::new()).unwrap().file.name, name);
        for depth in [Depth::True, Depth::Indexed, Depth::Ansi, Depth::None] {
            assert!(Theme::shipped(name, depth).is_some());
        }
    }
    let mut remarks = Vec::new();
    for complete in [SHIPPED[0].1, SHIPPED[4].1] {
        let file = theme_file::read(complete, None, &mut remarks).unwrap().file;
        let missing: Vec<_> = Role::ALL.iter().filter(|r| !file.roles.0.iter().any(|(n, _)| n == r.name())).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn no_colour_means_none_whatever_the_theme() {
    for name in Theme::names() {
        let theme = Theme::shipped(name, Depth::None).unwrap();
        for &role in Role::ALL {
            let style = theme.style(role);
            assert!(style.fg.is_none() && style.bg.is_none(), "{name} {role:?}");
        }
        assert_ne!(theme.style(Role::SelectionRow), theme.style(Role::SelectionCell));
        assert_ne!(theme.style(Role::SelectionRow), Style::new());
    }
}

#[test]
fn a_theme_of_the_user_changes_what_it_names() {
    let (theme, remarks) =
        read(r##"(extends: "light", palette: {"blue": "#123456"}, roles: {"title": (fg: "blue")})"##);
    assert_eq!(remarks, []);
    assert_eq!(theme.style(Role::Title), Style::new().fg(Color::Rgb(0x12, 0x34, 0x56)));
    assert_eq!(theme.style(Role::Focus).fg, Some(Color::Rgb(0x12, 0x34, 0x56)), "roles follow the palette");
    assert_eq!(theme.style(Role::Text), Theme::shipped("light", Depth::True).unwrap().style(Role::Text));
}

#[test]
fn what_is_not_understood_is_remarked_on_and_the_rest_counts() {
    let text = r##"(
        extends: "nowhere", wallpaper: 3,
        palette: {"blue": "bleu", "red": "#ff0000", "red": "#fe0000"},
        roles: {"late": (fg: "red", blink: true), "wrong": (), "text": (fg: "mauve")},
    )"##;
    let (theme, remarks) = read(text);
    for (at, trouble) in [
        ((2, 29), Trouble::UnknownField("wallpaper".into())),
        ((2, 18), Trouble::UnknownBase("nowhere".into())),
        ((3, 53), Trouble::Twice("red".into())),
        ((3, 27), Trouble::UnknownColour("blue".into(), "bleu".into())),
        ((4, 77), Trouble::UnknownColour("text".into(), "mauve".into())),
        ((4, 51), Trouble::UnknownRole("wrong".into())),
    ] {
        let expected = Remark { base: None, at: Some(at), trouble };
        assert!(remarks.contains(&expected), "{expected:?} is not among {remarks:#?}");
    }
    let of_look = |remark: &&Remark| matches!(&remark.trouble, Trouble::UnknownField(f) if f.ends_with("blink"));
    assert_eq!(remarks.iter().find(of_look).unwrap().at, Some((4, 37)));
    for language in Language::ALL {
        let trouble = Trouble::UnknownColour("late\x1b".into(), "mauve".into());
        let said = Remark { base: None, at: None, trouble }.text(&language.texts());
        assert!(said.starts_with("late␛: ") && said.contains("mauve"), "{said}");
    }
    assert_eq!(theme.style(Role::Late).fg, Some(Color::Rgb(0xfe, 0, 0)));
    assert_eq!(theme.style(Role::Title), Theme::default().style(Role::Title));
}

#[test]
fn what_is_no_theme_leaves_the_default_and_says_where() {
    let (theme, remarks) = read("(\n  roles: [],\n)");
    assert_eq!(theme, Theme::default());
    assert!(matches!(remarks[..], [Remark { at: Some((2, _)), trouble: Trouble::Unreadable(_), .. }]), "{remarks:?}");
    assert!(remarks[0].is_fatal());
    assert_eq!(read("").0, Theme::default());
    assert_eq!(read(&" ".repeat(1 << 20)).1, [Remark { base: None, at: None, trouble: Trouble::TooLarge }]);
}

#[test]
fn themes_that_extend_each_other_end() {
    let (theme, remarks) = Theme::read(r#"(extends: "me")"#, Depth::True, &|_| Some(r#"(extends: "me")"#.into()));
    assert_eq!(theme, Theme::default());
    let [Remark { base: Some(base), trouble: Trouble::UnknownBase(name), .. }] = &remarks[..] else {
        panic!("{remarks:?}")
    };
    assert_eq!((base.as_str(), name.as_str()), ("me", "me"));
}

#[test]
fn what_was_meant_is_asked_and_what_there_is_is_listed() {
    let texts = Language::En.texts();
    let said = |text: &str| {
        let remark = read(text).1.remove(0);
        (remark.text(&texts), remark.known())
    };
    let (role, known) = said(r#"(roles: {"laet": ()})"#);
    assert!(role.ends_with("Did you mean “late”?"), "{role}");
    assert!(known.starts_with("ground, bar, title") && known.ends_with("removed"), "{known}");
    let (base, known) = said(r#"(extends: "lihgt")"#);
    assert!(base.ends_with("Did you mean “light”?") && known.contains("high-contrast"), "{base} {known}");
    let (field, _) = said(r#"(roles: {"late": (blod: true)})"#);
    assert!(field.ends_with("Did you mean “bold”?"), "{field}");
    let (colour, _) = said(r#"(ansi: {"late": (fg: "birght-red")})"#);
    assert!(colour.ends_with("Did you mean “bright-red”?"), "{colour}");
}

#[test]
fn what_is_hard_to_read_is_found() {
    for name in Theme::names() {
        assert_eq!(Theme::shipped(name, Depth::True).unwrap().pale(), [], "{name}");
    }
    let pale = read(r##"(roles: {"late": (fg: "#333333")})"##).0.pale();
    assert_eq!(pale.len(), 3, "on the ground, on the line at the top, in the row under the cursor");
    assert_eq!((pale[0].role, pale[0].is().as_str(), pale[0].least().as_str()), (Role::Late, "1.4", "4.5"));
}
